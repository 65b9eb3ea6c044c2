"""What both kinds of client have in common: their settings and their options."""

from __future__ import annotations

from .._native import Core, Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from typing_extensions import Self


class BaseClient:
    """A connection to Rokt. It belongs to no thread and to no event loop, and opens nothing before its first call."""

    _core: Core

    def __init__(
        self,
        *,
        public_key: str | None = None,
        secret_key: str | None = None,
        api_key: str | None = None,
        account_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        connect_timeout: float | None = None,
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
            public_key: The public key (`rpub-…`), which goes with a secret key. Otherwise `ROKT_PUBLIC_KEY`.
            secret_key: The secret key (`rsec-…`). Otherwise `ROKT_SECRET_KEY`.
            api_key: The one key of older accounts, for the legacy endpoint. Otherwise `ROKT_API_KEY`, unless a key of
                the pair is given.
            account_id: For calls that name no account. Otherwise `ROKT_ACCOUNT_ID`.
            base_url: Moves the host, for a sandbox or a proxy of yours. Otherwise `ROKT_BASE_URL`.
            timeout: The whole call with its repeats, in seconds; 60.
            attempt_timeout: One request and its answer, in seconds; 30.
            connect_timeout: Making a connection, in seconds; 5.
            max_retries: How many times a call may be repeated where that is safe; 2.
            max_response_bytes: The largest answer that is accepted.
            proxy: A proxy for every request. Otherwise `HTTPS_PROXY` and `HTTP_PROXY`; `NO_PROXY` holds for both.
            ca_bundle: Certificates to trust beside those of the system: a file, or PEM as bytes. Otherwise
                `REQUESTS_CA_BUNDLE`.
            default_headers: Sent with every request.
            user_agent_suffix: Stands behind `birdwire/x.y.z` in `User-Agent`.
            allow_http: Allows plain http to other machines, which shows the keys to everybody on the way.
        """
        self._core = Core.rokt(
            public_key=public_key,
            secret_key=secret_key,
            api_key=api_key,
            account_id=account_id,
            base_url=base_url,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            connect_timeout=connect_timeout,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            proxy=proxy,
            ca_bundle=ca_bundle,
            default_headers=default_headers,
            user_agent_suffix=user_agent_suffix,
            allow_http=allow_http,
        )

    @property
    def account_id(self) -> str | None:
        """The account of the calls that name none."""
        return self._core.account_id

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
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client, connections included, that does some things differently. It is closed by itself."""
        core = self._core if options is None else self._core.with_options(options)
        further = Options(timeout=timeout, attempt_timeout=attempt_timeout, max_retries=max_retries, headers=headers)
        other = type(self).__new__(type(self))
        other._core = core.with_options(further)
        return other

    def __repr__(self) -> str:
        return f"{type(self).__module__.rpartition('.')[0]}.{type(self).__name__}(base_url={self.base_url!r})"
