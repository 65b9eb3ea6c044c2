"""Files on their way out, for asyncio: those that are read on the event loop as well."""

from __future__ import annotations

import asyncio
import inspect

from ._aio import bridge, settle
from ._native import Feed, Method, Outgoing
from ._upload import PIECE, named, outgoing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any

    from ._native import Core, Options
    from ._upload import _AsyncFile


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
    pieces = _pieces(file)
    if pieces is None:
        address: str = await settle(core.upload_on(bridge(), method, path, kwargs, outgoing(file, about)))
        return address
    feed = Feed()
    source = Outgoing(feed=feed, **named(file, about))
    return await _both(core.upload_on(bridge(), method, path, kwargs, source), _read(pieces, feed))


async def _both(pending: Any, read: Any) -> str:
    """The result of the upload, unless reading the file fails before."""
    reading = asyncio.ensure_future(read)
    try:
        await asyncio.wait({pending.future, reading}, return_when=asyncio.FIRST_COMPLETED)
        if not pending.future.done():
            await reading
        address: str = await pending.future
        return address
    except BaseException:
        pending.cancel()
        raise
    finally:
        reading.cancel()
        await asyncio.wait({reading})
        # Looked at, so that asyncio does not report it as forgotten.
        _ = reading.cancelled() or reading.exception()


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
