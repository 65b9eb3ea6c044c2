"""Files of the API."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._native import Transfer


class BaseMedia:
    """What is known of a file before its bytes are read."""

    __slots__ = ("_transfer",)

    def __init__(self, transfer: Transfer) -> None:
        self._transfer = transfer

    @property
    def status(self) -> int:
        """The status of the answer that is the file."""
        return self._transfer.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Names in lower case."""
        return self._transfer.headers

    @property
    def content_type(self) -> str | None:
        """The kind of file, as the server says."""
        return self.headers.get("content-type")

    @property
    def content_length(self) -> int | None:
        """In bytes, where the server says it."""
        text = self.headers.get("content-length", "")
        return int(text) if text.isdecimal() else None

    @property
    def request_id(self) -> str | None:
        """What Bird's support asks for."""
        return self._transfer.request_id

    @property
    def attempts(self) -> int:
        """How many requests were made on the wire, that to the file's own place included."""
        return self._transfer.attempts

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status}, content_type={self.content_type!r})"


class Media(BaseMedia):
    """A file whose bytes arrive while they are read: as a whole, piece by piece, or straight to the disk."""

    __slots__ = ()

    def read(self) -> bytes:
        """The whole file. One that is larger than the client accepts is an error: iterate over its pieces instead."""
        return self._transfer.read_now()

    def __iter__(self) -> Iterator[bytes]:
        while (chunk := self._transfer.chunk_now()) is not None:
            yield chunk

    def save(self, path: str | os.PathLike[str]) -> int:
        """Writes the file and gives back its length. The name appears when the file is whole, never before."""
        return self._transfer.save_now(os.fspath(path))

    def close(self) -> None:
        """Gives the file up; its connection is closed."""
        self._transfer.close()

    def __enter__(self) -> Media:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
