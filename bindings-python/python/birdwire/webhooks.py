"""What Bird posts to your server: is it from Bird, what does it say, and has it been here before?

    import birdwire

    duplicates = birdwire.webhooks.Duplicates()  # one for the whole server

    event = birdwire.webhooks.unwrap(body=body, headers=headers, url=url, signing_key=signing_key)
    if duplicates.first(event):
        match event:
            case birdwire.webhooks.MessageWebhook(payload=message):
                print(message.id, message.status)
            case _:
                print(event.service, event.event, event.payload)

Nothing here needs a client, an access key or a network.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from . import _native
from ._generated.webhooks import *  # noqa: F403
from ._generated.webhooks import KINDS
from ._webhook_event import Webhook as Webhook
from .errors import InputError
from .errors import WebhookSignatureError as WebhookSignatureError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Protocol, TypeAlias

    from ._generated.webhooks import WebhookEvent as WebhookEvent

    class _HasItems(Protocol):
        """A dict, or what a framework has for headers."""

        def items(self) -> Iterable[tuple[Any, Any]]: ...

    _Headers: TypeAlias = _HasItems | Iterable[tuple[str | bytes, str | bytes]]
    _Body: TypeAlias = bytes | bytearray | memoryview
    _Time: TypeAlias = datetime | float


def verify(
    *,
    body: _Body,
    headers: _Headers,
    url: str,
    signing_key: str | Iterable[str],
    tolerance: float | timedelta | None = None,
    now: _Time | None = None,
) -> None:
    """Returns when a delivery is from Bird, and raises otherwise.

    Arguments:
        body: The bytes as they came, before anything parsed them.
        headers: A dict, pairs, or the headers of a framework's request. Names are matched in any case.
        url: The full public URL that the subscription names, with its query. `public_url` rebuilds it behind a proxy.
        signing_key: The signing key of the subscription, or several while it is changed. Any of them may match.
        tolerance: How far the timestamp may lie from now, before or after it, in seconds or as a `timedelta`. A day
            when it is not given: Bird repeats a delivery for 8 hours, with its first timestamp.
        now: The time to compare with, for tests: a `datetime` with a time zone, or seconds since 1970.

    Errors: `WebhookSignatureError`, whose `reason` says why a delivery is refused; `InputError` when there is no key.
    """
    _native.webhook_verify(
        _bytes(body), _pairs(headers), _text("url", url), _keys(signing_key), _span(tolerance), _seconds("now", now)
    )


def unwrap(
    *,
    body: _Body,
    headers: _Headers,
    url: str,
    signing_key: str | Iterable[str],
    tolerance: float | timedelta | None = None,
    now: _Time | None = None,
) -> WebhookEvent:
    """Verifies a delivery, as `verify` does, and gives the event in it.

    An event that this version does not know is an `UnknownWebhook`. So is one whose payload is not what its name lets
    expect, unless Bird's documents show that payload.

    Arguments:
        body: The bytes as they came, before anything parsed them.
        headers: A dict, pairs, or the headers of a framework's request. Names are matched in any case.
        url: The full public URL that the subscription names, with its query. `public_url` rebuilds it behind a proxy.
        signing_key: The signing key of the subscription, or several while it is changed. Any of them may match.
        tolerance: How far the timestamp may lie from now, before or after it, in seconds or as a `timedelta`. A day
            when it is not given: Bird repeats a delivery for 8 hours, with its first timestamp.
        now: The time to compare with, for tests: a `datetime` with a time zone, or seconds since 1970.

    Errors: those of `verify`, and `DecodeError` for a body that is no event of Bird's, with the path of what is wrong.
    """
    kind, service, event, payload, json, duplicate_key = _native.webhook_unwrap(
        _bytes(body), _pairs(headers), _text("url", url), _keys(signing_key), _span(tolerance), _seconds("now", now)
    )
    return KINDS[kind](service, event, payload, json, duplicate_key)


def sign(*, body: _Body, url: str, signing_key: str, timestamp: _Time | None = None) -> dict[str, str]:
    """The headers that Bird would send with this body, for your own tests.

    Arguments:
        body: The bytes of the body.
        url: The full public URL that it is posted to.
        signing_key: The signing key.
        timestamp: When it is signed: a `datetime` with a time zone, or seconds since 1970. Otherwise now.
    """
    key = _text("signingKey", signing_key)
    return _native.webhook_sign(_bytes(body), _text("url", url), key, _seconds("timestamp", timestamp))


def public_url(target: str, headers: _Headers) -> str:
    """The public URL of a request, from what the server saw and from the headers that proxies write.

    These are `X-Forwarded-Proto`, `-Host`, `-Port` and `-Prefix`, and `Host`. Path and query stay as they are. Headers
    may be forged, which does no harm: a wrong URL makes a wrong signature.

    Arguments:
        target: The path with its query as it was requested, or a whole URL. Where proxies say nothing about themselves,
            the scheme is that of the URL, or https.
        headers: A dict, pairs, or the headers of a framework's request.

    Errors: `InputError` when there is no host, or when a header cannot stand in a URL.
    """
    return _native.webhook_public_url(_text("target", target), _pairs(headers))


class Duplicates:
    """Remembers what was delivered, since Bird posts an event again until it is answered with 2xx, and sometimes after.

    Messages are remembered by id and status, interactions by id; other events are never duplicates. Use one for a whole
    process, from any thread. Several processes need a store that they share, by the `duplicate_key` of an event.
    """

    __slots__ = ("_capacity", "_seen")

    def __init__(self, capacity: int = 100_000) -> None:
        """Remembers so many deliveries, 100,000 in less than 8 MB. The one that was added first is forgotten first."""
        if capacity < 0:
            raise _refused("capacity", "must be zero or more")
        self._capacity = capacity
        self._seen = _native.SeenDeliveries(capacity)

    def first(self, event: WebhookEvent) -> bool:
        """Whether this event came for the first time, and so has to be handled."""
        key = event.duplicate_key
        return key is None or self._seen.first(key)

    def forget(self, event: WebhookEvent) -> None:
        """Forgets an event that could not be handled, so that it is taken when Bird posts it again."""
        if event.duplicate_key is not None:
            self._seen.forget(event.duplicate_key)

    def __repr__(self) -> str:
        return f"Duplicates(capacity={self._capacity})"


def _bytes(body: Any) -> bytes:
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if isinstance(body, memoryview):
        return body.tobytes()
    what = "text" if isinstance(body, str) else f"of the type {type(body).__name__}"
    raise _refused(
        "body",
        f"must be the bytes as they came, and is {what}: they were signed, and what was decoded or parsed cannot be "
        "turned back into them for sure",
    )


def _pairs(headers: Any) -> list[tuple[str, bytes]]:
    """The headers in their order, repeated ones too: a dict may have a list of values."""
    items = getattr(headers, "items", None)
    pairs: list[tuple[str, bytes]] = []
    try:
        for name, given in headers if items is None else items():
            name = name.decode("latin-1") if isinstance(name, bytes) else name
            if not name.isascii():
                continue  # none that is looked for
            for value in (given,) if isinstance(given, (str, bytes)) else given:
                pairs.append((name, value if isinstance(value, bytes) else value.encode("utf-8", "replace")))
    except (AttributeError, TypeError, ValueError):
        raise _refused("headers", "must be a dict, pairs of texts, or the headers of a request") from None
    return pairs


def _keys(signing_key: Any) -> list[str]:
    if isinstance(signing_key, str):
        return [_text("signingKeys[0]", signing_key)]
    if isinstance(signing_key, (bytes, bytearray)) or not hasattr(signing_key, "__iter__"):
        raise _refused("signingKeys", "must be a text or several; its characters count, not what its Base64 stands for")
    return [_text(f"signingKeys[{index}]", key) for index, key in enumerate(signing_key)]


def _text(path: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _refused(path, f"must be a text, and is of the type {type(value).__name__}")
    # Half a character, as undecodable bytes leave it, is in no text of Bird's.
    return value.encode("utf-8", "replace").decode("utf-8")


def _span(tolerance: float | timedelta | None) -> float | None:
    if isinstance(tolerance, timedelta):
        return tolerance.total_seconds()
    return tolerance


def _seconds(path: str, time: _Time | None) -> float | None:
    if not isinstance(time, datetime):
        return time
    if time.tzinfo is None:
        raise _refused(path, "is a datetime without a time zone: give it one, such as datetime.now(timezone.utc)")
    return time.timestamp()


def _refused(path: str, message: str) -> InputError:
    return InputError(message, text=f"{path}: {message}", path=path)
