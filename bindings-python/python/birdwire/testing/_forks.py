"""What a child that is forked off this process must not keep."""

from __future__ import annotations

import os
import weakref

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class _Forked(Protocol):
        def _in_forked_child(self) -> None: ...


_watched: weakref.WeakSet[_Forked] = weakref.WeakSet()


def watch(one: _Forked) -> None:
    """Its `_in_forked_child` is called in each child that is forked while it lives."""
    _watched.add(one)


def _in_child() -> None:
    for one in _watched:
        one._in_forked_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
