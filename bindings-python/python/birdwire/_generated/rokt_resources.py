# Written by codegen from spec/. Edit spec/ and run `make generate`.
"""The operations of the API, as `birdwire.rokt.Client` has them."""

from __future__ import annotations

from .._methods import Resource, call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._native import Options
    from .enums import AudienceAction


class Resources(Resource):
    """The tree of resources."""

    __slots__ = ()

    @property
    def custom_audiences(self) -> CustomAudiences:
        """The operations of `customAudiences`."""
        return CustomAudiences(self._core)


class CustomAudiences(Resource):
    """The operations of `customAudiences`."""

    __slots__ = ()

    @call("importCustomAudience")
    def import_audience(
        self,
        *,
        action: AudienceAction,
        account_id: str | None = None,
        list: str | None = None,
        email: str | None = None,
        emails: Sequence[str] | None = None,
        sha256: str | None = None,
        sha256s: Sequence[str] | None = None,
        options: Options | None = None,
    ) -> None:
        """Put people on a list or take them off.

        Adds e-mail addresses or their hashes to a custom audience list, or removes them. Rokt recommends at most
        100,000 a request, 4 requests a second and 4 at once; more may work. There is no test system: whoever is sent
        becomes part of the list.

        Arguments:
            action: Whether to put people on the list or to take them off. Required in a request.
            account_id: The account, as OnePlatform shows it. At least 1 characters. Otherwise that of the
                client.
            list: The name of the list. Rokt takes AdvertiserDatabase when it is left out.
            email: One e-mail address. At least 1 characters.
            emails: E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
            sha256: The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal
                digits, in lower case too.
            sha256s: The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
            options: What this call does differently from its client.

        Answers: 201 The list was changed. The body, when there is one, is the word `Created`.

        Errors: 400 A member is missing, or the request has a wrong form; 401 The keys are missing, wrong, or not for
        this account; 403 The keys are missing, wrong, or not for this account; 429 More requests than Rokt takes at
        a time.

        Source: Custom Audience Import API <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
        """
        ...

    @call("importCustomAudienceLegacy")
    def import_audience_legacy(
        self,
        *,
        action: AudienceAction,
        account_id: str | None = None,
        list: str | None = None,
        email: str | None = None,
        emails: Sequence[str] | None = None,
        sha256: str | None = None,
        sha256s: Sequence[str] | None = None,
        options: Options | None = None,
    ) -> None:
        """Put people on a list or take them off, with an old key.

        The same import for those who have one API key in place of a key pair: older users, and those who come by way
        of Hightouch or mParticle.

        Arguments:
            action: Whether to put people on the list or to take them off. Required in a request.
            account_id: The account. The samples leave it out here, since the API key belongs to one account. At
                least 1 characters. Otherwise that of the client.
            list: The name of the list. Rokt takes AdvertiserDatabase when it is left out.
            email: One e-mail address. At least 1 characters.
            emails: E-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
            sha256: The SHA-256 of one e-mail address without white space and in lower case, as 64 hexadecimal
                digits, in lower case too.
            sha256s: The SHA-256 of e-mail addresses, 100,000 at most as Rokt recommends. At least 1 entries.
            options: What this call does differently from its client.

        Answers: 201 The list was changed. The body, when there is one, is the word `Created`.

        Errors: 400 A member is missing, or the request has a wrong form; 401 The keys are missing, wrong, or not for
        this account; 403 The keys are missing, wrong, or not for this account; 429 More requests than Rokt takes at
        a time.

        Source: Custom Audience Import API <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
        """
        ...
