"""Asking a token provider. The native side calls this in a thread of its own."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Awaitable, Callable


def ask(provider: Callable[[], str | Awaitable[str]], event_loop: AbstractEventLoop | None) -> str:
    """The provider's token. A coroutine runs on the loop of the call, or on one of its own when the caller has none."""
    given = provider()
    if isinstance(given, str):
        return given
    import asyncio

    async def wait() -> str:
        return await given

    if event_loop is None:
        return asyncio.run(wait())
    return asyncio.run_coroutine_threadsafe(wait(), event_loop).result()
