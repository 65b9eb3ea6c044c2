"""How a builder puts its arguments together: what is None was left out, and is not sent."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def given(**members: Any) -> Any:
    """An object of those members that are there."""
    return {name: value for name, value in members.items() if value is not None}


def some(**members: Any) -> Any:
    """The same, or nothing where none of them is there."""
    return given(**members) or None


def one(**members: Any) -> Any:
    """A list of the one object, or nothing."""
    item = given(**members)
    return [item] if item else None
