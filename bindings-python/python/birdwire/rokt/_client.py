"""The client."""

from __future__ import annotations

from itertools import islice

from .._generated import rokt_resources
from ._base_client import BaseClient
from ._import import begin, checked, given_up
from ._report import ImportReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from typing_extensions import Self

    from .._generated.enums import AudienceAction
    from .._native import Options
    from ._report import ImportProgress


class CustomAudiences(rokt_resources.CustomAudiences):
    """The operations of `customAudiences`, and imports of long lists."""

    __slots__ = ()

    def import_all(
        self,
        *,
        emails: Iterable[str] | None = None,
        sha256s: Iterable[str] | None = None,
        action: AudienceAction,
        list: str | None = None,
        account_id: str | None = None,
        hash: bool = False,
        progress: Callable[[ImportProgress], object] | None = None,
        resume: ImportReport | None = None,
        options: Options | None = None,
    ) -> ImportReport:
        """Puts as many people on a list, or takes them off, as there are.

        The entries are read one after the other and never held as a whole. They are sent in requests of 100,000, 4 a
        second and 4 at a time at most over all imports of a client, each repeated as a plain call is. A request that
        fails does not stop the others, and a bad entry is left out; the report tells of both. With an `api_key` alone
        the legacy endpoint is taken.

        Whatever ends it early carries the report of what was done, as `report`: see `birdwire.rokt.report_of`.

        Arguments:
            emails: E-mail addresses: any iterable.
            sha256s: In their place, the SHA-256 of e-mail addresses, as 64 hexadecimal digits in lower case.
            action: Whether to put people on the list (`include`) or to take them off (`exclude`).
            list: The name of the list. Rokt takes AdvertiserDatabase when there is none.
            account_id: The account. Otherwise that of the client.
            hash: Whether addresses are hashed on this side: all white space goes, then lower case, then SHA-256. What
                leaves is the hash alone.
            progress: Called with an `ImportProgress` after each request, on a thread of its own. What it raises ends
                the import.
            resume: The report of an earlier import of the same entries in the same order, of which only those are sent
                that were not. Other entries are an `InputError` that names their positions.
            options: What each request does differently from the client.

        Source: Custom Audience Import API <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
        """
        importing, entries, name = begin(
            self._core,
            emails,
            sha256s,
            action=action,
            list=list,
            account_id=account_id,
            hash=hash,
            progress=progress,
            resume=resume,
            options=options,
        )
        try:
            iterator, position = iter(entries), 0
            while batch := [*islice(iterator, importing.BATCH)]:
                importing.add_now(checked(batch, name, position))
                position += len(batch)
            return ImportReport.from_json(importing.finish_now())
        except BaseException as error:
            given_up(importing, error)
            raise


class Client(BaseClient, rokt_resources.Resources):
    """A connection to Rokt.

    It belongs to no thread, and opens nothing before its first call. Ctrl-C drops the request that is under way. It
    knows nothing of Bird: neither its keys and ids, nor its variables of the environment.
    """

    @property
    def custom_audiences(self) -> CustomAudiences:
        """The operations of `customAudiences`, and imports of long lists."""
        return CustomAudiences(self._core)

    def close(self) -> None:
        """Closes the connections. Calls fail from then on."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
