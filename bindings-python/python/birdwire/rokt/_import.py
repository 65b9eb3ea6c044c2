"""The parts of `import_all` that are the same with and without an event loop."""

from __future__ import annotations

from ..errors import InputError
from ._report import ImportProgress, ImportReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .._generated.enums import AudienceAction
    from .._native import Core, Importing, Options


WAYS = ("__iter__", "__aiter__")
"""What a list has that can be gone through."""


def begin(
    core: Core,
    emails: Any,
    sha256s: Any,
    *,
    action: AudienceAction,
    list: str | None,
    account_id: str | None,
    hash: bool,
    progress: Callable[[ImportProgress], object] | None,
    resume: ImportReport | None,
    options: Options | None,
) -> tuple[Importing, Any, str]:
    """The import, its entries, and what they are called."""
    if (emails is None) == (sha256s is None):
        raise refused("emails", "expected exactly one of emails and sha256s")
    name, entries = ("emails", emails) if sha256s is None else ("sha256s", sha256s)
    if isinstance(entries, (str, bytes, bytearray)) or not any(hasattr(entries, way) for way in WAYS):
        raise refused(name, f"expected an iterable of texts, got one {type(entries).__name__}")
    told = None if progress is None else _Told(progress)
    importing = core.import_all(
        hashes=name == "sha256s",
        action=action,
        list=list,
        account_id=account_id,
        hash=hash,
        progress=told,
        resume=None if resume is None else resume.to_json(),
        options=options,
    )
    return importing, entries, name


class _Told:
    """Calls the user's function with one value."""

    def __init__(self, progress: Callable[[ImportProgress], object]) -> None:
        self.progress = progress

    def __call__(self, read: int, sent: int, failed: int) -> None:
        self.progress(ImportProgress(read, sent, failed))


def checked(batch: list[Any], name: str, position: int) -> list[str]:
    """The batch, all of texts. Its values are not shown: they may be somebody's."""
    for index, entry in enumerate(batch):
        if not isinstance(entry, str):
            raise refused(f"{name}[{position + index}]", f"expected a text, got {type(entry).__name__}")
    return batch


def given_up(importing: Importing, error: BaseException) -> None:
    """Leaves the report of what was done on whatever ended the import."""
    report = ImportReport.from_json(importing.stop())
    try:
        error.report = report  # type: ignore[attr-defined]
    except AttributeError:
        pass  # an exception of the user's that takes no attributes


def refused(path: str, message: str) -> InputError:
    return InputError(message, text=f"{path}: {message}", path=path)
