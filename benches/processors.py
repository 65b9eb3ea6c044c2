"""Which processor runs what. Left to the scheduler, a server and a client that take turns share one processor in one
run and not in the next, which is a factor of four for a bare socket; and a real server shares none with its clients."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

# Where processes cannot be bound to a processor, or where there is only one, all of them go where they like.
ALL: set[int] = set(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else set()
SERVER: set[int] = {min(ALL)} if len(ALL) > 1 else ALL
CLIENT: set[int] = {max(ALL)} if len(ALL) > 1 else ALL


def bind(processors: set[int]) -> None:
    """This process, and those that it starts from now on."""
    if processors:
        os.sched_setaffinity(0, processors)


@contextmanager
def bound(processors: set[int]) -> Iterator[None]:
    bind(processors)
    try:
        yield
    finally:
        bind(ALL)
