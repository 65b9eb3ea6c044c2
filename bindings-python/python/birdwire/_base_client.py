"""What both kinds of client have in common: their settings and their options."""

from __future__ import annotations

from ._native import Core, Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Literal, TypeAlias

    from typing_extensions import Self

    _Host: TypeAlias = Literal["api", "media"]


class BaseClient:
    """A connection to Bird. It belongs to no thread and to no event loop, and opens nothing before its first call."""

    _core: Core

    def __init__(
        self,
        *,
        access_key: str | None = None,
        bearer_token: str | None = None,
        token_provider: Callable[[], str | Awaitable[str]] | None = None,
        workspace_id: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        base_urls: Mapping[_Host, str] | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        connect_timeout: float | None = None,
        idle_timeout: float | None = None,
        max_retries: int | None = None,
        max_response_bytes: int | None = None,
        proxy: str | None = None,
        ca_bundle: str | os.PathLike[str] | bytes | None = None,
        default_headers: Mapping[str, str] | None = None,
        user_agent_suffix: str | None = None,
        allow_http: bool | None = None,
    ) -> None:
        """Every argument is optional; what is not given is taken from the environment, then from the defaults.

        Arguments:
            access_key: An access key of the workspace or the organization. Otherwise `BIRD_ACCESS_KEY`.
            bearer_token: A token of a user, in place of an access key.
            token_provider: A function or a coroutine function, asked for a token at the first call and after each 401.
            workspace_id: For calls that name no workspace. Otherwise `BIRD_WORKSPACE_ID`.
            organization_id: For calls that name no organization. Otherwise `BIRD_ORGANIZATION_ID`.
            base_url: Moves every host of Bird, for a sandbox or a proxy of yours. Otherwise `BIRD_BASE_URL`.
            base_urls: Moves single hosts; stronger than `base_url`.
            timeout: The whole call with its repeats, in seconds. For a download, until the file begins.
            attempt_timeout: One request and its answer, in seconds.
            connect_timeout: Making a connection, in seconds.
            idle_timeout: How long a file may make no progress, in seconds.
            max_retries: How many times a call may be repeated where that is safe.
            max_response_bytes: The largest answer that is accepted. Files that are read piece by piece have no limit.
            proxy: A proxy for every request. Otherwise `HTTPS_PROXY` and `HTTP_PROXY`; `NO_PROXY` holds for both.
            ca_bundle: Certificates to trust beside those of the system: a file, or PEM as bytes. Otherwise
                `REQUESTS_CA_BUNDLE`.
            default_headers: Sent with every request to Bird.
            user_agent_suffix: Stands behind `birdwire/x.y.z` in `User-Agent`.
            allow_http: Allows plain http to other machines, which shows the credential to everybody on the way.
        """
        self._core = Core(
            access_key=access_key,
            bearer_token=bearer_token,
            token_provider=token_provider,
            workspace_id=workspace_id,
            organization_id=organization_id,
            base_url=base_url,
            base_urls=base_urls,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            connect_timeout=connect_timeout,
            idle_timeout=idle_timeout,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            proxy=proxy,
            ca_bundle=ca_bundle,
            default_headers=default_headers,
            user_agent_suffix=user_agent_suffix,
            allow_http=allow_http,
        )

    @property
    def workspace_id(self) -> str | None:
        """The workspace of the calls that name none."""
        return self._core.workspace_id

    @property
    def organization_id(self) -> str | None:
        """The organization of the calls that name none."""
        return self._core.organization_id

    @property
    def base_url(self) -> str:
        """Where the calls go."""
        return self._core.base_url

    def with_options(
        self,
        options: Options | None = None,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        workspace_id: str | None = None,
        organization_id: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client, connections included, that does some things differently. It is closed by itself."""
        core = self._core if options is None else self._core.with_options(options)
        further = Options(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            workspace_id=workspace_id,
            organization_id=organization_id,
            headers=headers,
        )
        other = type(self).__new__(type(self))
        other._core = core.with_options(further)
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r}, workspace_id={self.workspace_id!r})"
