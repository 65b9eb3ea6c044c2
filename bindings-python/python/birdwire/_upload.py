"""Files on their way out: what a user may give for one, as the native client takes it."""

from __future__ import annotations

import io
import os
from functools import partial

from ._native import Method, Outgoing
from .errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Iterable
    from typing import Any, Protocol, TypeAlias

    from ._native import Core, Options

    class _Readable(Protocol):
        def read(self, size: int, /) -> bytes: ...

    class _AsyncReadable(Protocol):
        def read(self, size: int, /) -> Awaitable[bytes]: ...

    _File: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | _Readable | Iterable[bytes]
    _AsyncFile: TypeAlias = _File | _AsyncReadable | AsyncIterable[bytes]

PIECE = 256 * 1024
"""How much of a file is read at a time."""


def send_file(
    core: Core,
    operation_id: str,
    path: tuple[Any, ...],
    file: _File,
    *,
    options: Options | None,
    **about: Any,
) -> str:
    """What every upload does."""
    return core.upload_now(Method(operation_id), path, {"options": options}, outgoing(file, about))


def outgoing(file: Any, about: dict[str, Any]) -> Outgoing:
    """The file for the native client. Nothing of it is read before its first piece is wanted."""
    if isinstance(file, str):
        return Outgoing(path=file, **about)
    if hasattr(file, "__fspath__"):
        return Outgoing(path=os.fsdecode(file), **about)
    if isinstance(file, (bytes, bytearray)):
        return Outgoing(content=file, **about)
    if isinstance(file, memoryview):
        return Outgoing(content=file.tobytes(), **about)
    if hasattr(file, "read") and not isinstance(file, io.TextIOBase):
        about = measured(file, named(file, about))
        # An empty piece is the end of a file, and nothing special in an iterable.
        file = iter(partial(file.read, PIECE), b"")
    if hasattr(file, "__iter__") and not isinstance(file, io.TextIOBase):
        return Outgoing(read=partial(next, iter(file), None), **about)
    raise refused(file)


def named(file: Any, about: dict[str, Any]) -> dict[str, Any]:
    """Adds the name that an open file tells by itself."""
    name = getattr(file, "name", None)
    if about["filename"] is None and isinstance(name, str):
        about["filename"] = os.path.basename(name)
    return about


def measured(file: Any, about: dict[str, Any]) -> dict[str, Any]:
    """Adds how many bytes lie between the place where a file stands and its end; not every file knows."""
    if about["length"] is None:
        try:
            here = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(here)
            about["length"] = max(end - here, 0)
        except (AttributeError, OSError, TypeError, ValueError):
            pass
    return about


def refused(file: Any) -> InputError:
    message = (
        "expected a path, bytes, a file that was opened to read bytes, or an iterable of bytes, "
        f"got {type(file).__name__}"
    )
    return InputError(message, text=f"file: {message}", path="file")
