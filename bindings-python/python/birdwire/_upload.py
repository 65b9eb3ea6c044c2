"""Files on their way out: what a user may give for one, as the native client takes it."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from functools import partial

from ._native import Content, Method, Outgoing
from .errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Iterable, Sequence
    from typing import Any, Protocol, TypeAlias

    from ._native import Core, Options

    class _Readable(Protocol):
        def read(self, size: int, /) -> bytes: ...

    class _AsyncReadable(Protocol):
        def read(self, size: int, /) -> Awaitable[bytes]: ...

    _CsvText: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview
    # An iterable by itself has no name, and so is given as an `Upload` where a list would be one as well.
    _One: TypeAlias = _CsvText | _Readable | "Upload"
    _AsyncOne: TypeAlias = _One | _AsyncReadable
    _File: TypeAlias = _One | Iterable[bytes]
    _AsyncFile: TypeAlias = _AsyncOne | Iterable[bytes] | AsyncIterable[bytes]
    _Files: TypeAlias = _One | Sequence[_File]
    _AsyncFiles: TypeAlias = _AsyncOne | Sequence[_AsyncFile]

PIECE = 256 * 1024
"""How much of a file is read at a time."""


@dataclass(frozen=True)
class Upload:
    """A file with what is to be said about it, for methods that take several.

    Attributes:
        file: Its path, its bytes, a file that was opened to read bytes, or an iterable of bytes; for `AsyncClient` also
            an async iterable or an async file. What can be read once only is good for one call.
        content_type: What kind of file it is. Guessed from its name where that is possible.
        filename: What it is called. Otherwise the last part of its path, or `file`.
        length: Its length in bytes, where it comes piece by piece and does not tell by itself. Unless it is known, the
            file is put into a temporary file first.
    """

    file: _AsyncFile
    content_type: str | None = None
    filename: str | None = None
    length: int | None = None


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


def opened(given: Any, about: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The file itself, and what is said about it: by its `Upload`, unless the call says something else."""
    if not isinstance(given, Upload):
        return given, about
    own = {"content_type": given.content_type, "filename": given.filename, "length": given.length}
    return given.file, {**about, **{name: value for name, value in own.items() if about.get(name) is None}}


def several(files: Any) -> list[tuple[Any, dict[str, Any]]]:
    """The files of a form; a list or a tuple holds several, anything else is one."""
    all_of_them: Any = files if issubclass(type(files), (list, tuple)) else [files]
    return [opened(file, {"content_type": None, "filename": None, "length": None}) for file in all_of_them]


def lines(rows: Any) -> Content:
    """The lines of a CSV body, as the native client takes them."""
    if isinstance(rows, str) or hasattr(rows, "__fspath__"):
        return Content.path(os.fsdecode(rows))
    if isinstance(rows, memoryview):
        rows = rows.tobytes()
    if isinstance(rows, (bytes, bytearray)):
        return Content.text(rows)
    if hasattr(rows, "read"):
        message = "expected a path, text as bytes, or an iterable of rows, got an open file: give what it reads"
        raise InputError(message, text=f"rows: {message}", path="rows")
    return Content.rows(rows)


def outgoing(given: Any, about: dict[str, Any]) -> Outgoing:
    """The file for the native client. Nothing of it is read before its first piece is wanted."""
    file, about = opened(given, about)
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
