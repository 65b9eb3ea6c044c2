"""What became of a long list: plain data that can be kept, without any address or key."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Literal, NamedTuple

from .._native import checked_report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self


class ImportProgress(NamedTuple):
    """How far an import is, in entries."""

    read: int
    """Taken from the list so far, bad ones included."""
    sent: int
    """Known to be sent, by this import or the one it resumes."""
    failed: int
    """Of requests that failed."""


@dataclass(frozen=True)
class ImportChunk:
    """One request of an import."""

    index: int
    """Counted from 0."""
    first: int
    """The position of its first entry in the list, counted from 0."""
    last: int
    """The position of its last entry. Bad entries between the two were left out."""
    count: int
    """How many entries it holds."""
    outcome: Literal["sent", "failed", "unsent"]
    """What became of it. Of one that failed, Rokt said no or nothing is known."""
    status: int | None
    """The HTTP status, where an answer came."""
    kind: str | None
    """The kind of error: `badRequest`, `timeout`, `cancelled`, …"""
    message: str | None
    """What went wrong. Addresses are taken out."""
    attempts: int
    """How many requests were made on the wire."""
    digest: str
    """The SHA-256 of the entries as they are sent, to tell whether a later import has the same."""


@dataclass(frozen=True, repr=False)
class ImportReport:
    """What became of an import, request by request.

    It holds no address and no key, so it can be kept anywhere; `to_json` and `from_json` carry it over a restart. Given
    to a second `import_all` of the same entries as `resume`, it makes that one send only what was not sent.
    """

    version: int
    """The form of the report: 1."""
    entries: Literal["emails", "sha256s"]
    """What the entries were."""
    hash: bool
    """Whether addresses were hashed before they were sent."""
    action: str
    """`include` or `exclude`."""
    list: str | None
    """The name of the list, where one was given."""
    account_id: str | None
    """The account, where one was given."""
    complete: bool
    """Whether the entries were read to their end. False in a report of an import that was given up."""
    read: int
    """How many entries were read, bad ones included."""
    sent: int
    """How many entries were sent."""
    failed: int
    """How many entries were in requests that failed."""
    unsent: int
    """How many entries were read and not sent, since the import was given up before."""
    refused: int
    """How many entries were bad, and left out: empty ones, and hashes that are not 64 digits in lower case."""
    refused_positions: tuple[int, ...]
    """Where the bad entries stand, counted from 0: the first 1,000 of them."""
    chunks: tuple[ImportChunk, ...]
    """The requests, in the order of the entries."""

    @property
    def is_done(self) -> bool:
        """Whether everything that could be sent was sent."""
        return self.complete and not self.failed and not self.unsent

    def to_json(self) -> str:
        """The report as a JSON text, the same as in every language."""
        members = {_camel(name): value for name, value in asdict(self).items()}
        return json.dumps(members, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Reads what `to_json` wrote. Anything else is an `InputError`."""
        members: dict[str, Any] = json.loads(checked_report(text))
        members["refusedPositions"] = tuple(members["refusedPositions"])
        members["chunks"] = tuple(ImportChunk(**chunk) for chunk in members["chunks"])
        return cls(**{field.name: members[_camel(field.name)] for field in fields(cls)})

    def __repr__(self) -> str:
        shown = ("action", "list", "complete", "read", "sent", "failed", "unsent", "refused")
        members = [f"{name}={getattr(self, name)!r}" for name in shown]
        return f"ImportReport({', '.join(members)}, chunks=<{len(self.chunks)}>)"


def _camel(name: str) -> str:
    first, *words = name.split("_")
    return first + "".join(word.capitalize() for word in words)


def report_of(error: BaseException) -> ImportReport | None:
    """The report that an `import_all` left on whatever ended it early, or on what that became on its way.

    An exception of the iterable or of `progress`, Ctrl-C, the cancellation of a task, an `InputError` of `resume`: all
    of them carry the report of what was done as `error.report`. A cancellation that becomes another exception on its
    way, as in `asyncio.timeout`, still has it behind it, where this looks as well.
    """
    seen: set[int] = set()
    left = [error]
    while left:
        error = left.pop()
        if id(error) in seen:
            continue
        seen.add(id(error))
        report = getattr(error, "report", None)
        if isinstance(report, ImportReport):
            return report
        left += [cause for cause in (error.__context__, error.__cause__) if cause is not None]
    return None
