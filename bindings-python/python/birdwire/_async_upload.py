"""Files on their way out, for asyncio: those that are read on the event loop as well."""

from __future__ import annotations

import asyncio
import inspect

from ._aio import bridge, settle
from ._native import Feed, Method, Outgoing
from ._upload import PIECE, named, opened, outgoing, several

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from typing import Any, TypeAlias

    from ._native import Core, Options
    from ._upload import _AsyncFile

    _Read: TypeAlias = Callable[[], Coroutine[Any, Any, None]]


async def send_file(
    core: Core,
    operation_id: str,
    path: tuple[Any, ...],
    file: _AsyncFile,
    *,
    options: Options | None,
    **about: Any,
) -> str:
    """What every upload does."""
    method, kwargs = Method(operation_id), {"options": options}
    source, reads = _source(*opened(file, about))
    address: str = await both(lambda: core.upload_on(bridge(), method, path, kwargs, source), reads)
    return address


def sources(files: Any) -> tuple[list[Outgoing], list[_Read]]:
    """The files of a form for the native client, and the reading of those that are read on the loop."""
    made = [_source(file, about) for file, about in several(files)]
    return [source for source, _ in made], [read for _, reads in made for read in reads]


def _source(file: Any, about: dict[str, Any]) -> tuple[Outgoing, list[_Read]]:
    pieces = _pieces(file)
    if pieces is None:
        return outgoing(file, about), []
    feed = Feed()
    return Outgoing(feed=feed, **named(file, about)), [lambda: _read(pieces, feed)]


async def both(start: Callable[[], Any], reads: list[_Read]) -> Any:
    """The result of a call whose files are read meanwhile, unless reading one fails before."""
    pending = start()
    if not reads:
        return await settle(pending)
    # Each by itself: which of them is wanted first is decided by whoever sends them.
    reading = {asyncio.ensure_future(read()) for read in reads}
    try:
        under_way = set(reading)
        while under_way and not pending.future.done():
            ended, _ = await asyncio.wait({pending.future, *under_way}, return_when=asyncio.FIRST_COMPLETED)
            under_way -= ended
            if not pending.future.done():
                for one in ended:
                    one.result()
        return await pending.future
    except BaseException:
        pending.cancel()
        raise
    finally:
        for one in reading:
            one.cancel()
        await asyncio.wait(reading)
        for one in reading:
            # Looked at, so that asyncio does not report it as forgotten.
            _ = one.cancelled() or one.exception()


def _pieces(file: Any) -> AsyncIterator[bytes] | None:
    """A file that is read on the loop, piece by piece; None where a thread can read it."""
    if inspect.iscoroutinefunction(getattr(file, "read", None)):
        return _reads(file)
    if hasattr(file, "__aiter__"):
        pieces: AsyncIterator[bytes] = file.__aiter__()
        return pieces
    return None


async def _reads(file: Any) -> AsyncIterator[bytes]:
    while piece := await file.read(PIECE):
        yield piece


async def _read(pieces: AsyncIterator[bytes], feed: Feed) -> None:
    here = bridge()
    if not await settle(feed.wanted_on(here)):
        return
    async for piece in pieces:
        if not await settle(feed.push_on(here, piece)):
            return
    feed.end()
