"""The client."""

from __future__ import annotations

from ._base_client import BaseClient
from ._generated.resources import Resources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from ._base_client import _Host
    from ._native import Options, RawResponse


class Client(BaseClient, Resources):
    """A connection to Bird.

    It belongs to no thread, and opens nothing before its first call. Ctrl-C drops the request that is under way.
    """

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        json: Any = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        host: _Host | None = None,
        options: Options | None = None,
    ) -> RawResponse:
        """A request of your own making, for what has no method yet. Only GET and HEAD are repeated like a read.

        Arguments:
            method: `GET`, `POST` and so on.
            path: Below the base URL, starting with `/`. One that would leave the host is refused.
            query: Names and values; a list repeats its name.
            json: The body.
            content: A body that is not JSON; its `content-type` is one of the headers.
            headers: Further headers of this request.
            host: Which of Bird's hosts; the one of the API unless given.
            options: What this call does differently from its client.
        """
        return self._core.request_now(
            method, path, query=query, json=json, content=content, headers=headers, host=host, options=options
        )

    def close(self) -> None:
        """Closes the connections. Calls fail from then on."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
