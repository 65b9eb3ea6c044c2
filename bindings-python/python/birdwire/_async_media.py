"""Files of the API for asyncio."""

from __future__ import annotations

import os

from ._aio import bridge, settle
from ._media import BaseMedia

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class AsyncMedia(BaseMedia):
    """A file whose bytes arrive while they are read: as a whole, piece by piece, or straight to the disk."""

    __slots__ = ()

    async def read(self) -> bytes:
        """The whole file. One that is larger than the client accepts is an error: iterate over its pieces instead."""
        content: bytes = await settle(self._transfer.read_on(bridge()))
        return content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (chunk := await settle(self._transfer.chunk_on(bridge()))) is not None:
            yield chunk

    async def save(self, path: str | os.PathLike[str]) -> int:
        """Writes the file and gives back its length. The name appears when the file is whole, never before."""
        length: int = await settle(self._transfer.save_on(bridge(), os.fspath(path)))
        return length

    async def close(self) -> None:
        """Gives the file up; its connection is closed."""
        self._transfer.close()

    async def __aenter__(self) -> AsyncMedia:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
