"""The asyncio side of a call: the bridge of the running loop, and waiting in a way that cancelling ends."""

from __future__ import annotations

import asyncio
import threading

from ._native import Bridge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._native import Pending


class _Thread(threading.local):
    # A thread runs one loop at a time; the bridge of an earlier one lives as long as its calls.
    bridge: Bridge | None = None


_thread = _Thread()


def bridge() -> Bridge:
    """The bridge to the running loop."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "AsyncClient needs asyncio, and no asyncio loop runs here. "
            "Under trio, call birdwire.Client in a thread: await anyio.to_thread.run_sync(...)"
        ) from None
    known = _thread.bridge
    if known is None or known.event_loop is not loop:
        known = _thread.bridge = Bridge(loop)
    return known


async def settle(pending: Pending) -> Any:
    """The result of a call. Whoever gives up waiting drops the request."""
    try:
        return await pending.future
    except BaseException:
        pending.cancel()
        raise
