"""What every event that Bird posts has, and the one for what this version does not know."""

from __future__ import annotations

import json
from typing import Any, Generic, Literal, TypeVar, final

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

PayloadT_co = TypeVar("PayloadT_co", covariant=True)


class Webhook(Generic[PayloadT_co]):
    """An event that Bird posted. It never changes, and compares, hashes, copies and pickles by its value.

    `repr` leaves the payload out, since it may hold what a customer wrote.
    """

    __slots__ = ("__weakref__", "_duplicate_key", "_event", "_json", "_payload", "_service")
    __match_args__ = ("payload",)

    def __init__(self, service: str, event: str, payload: Any, json: str, duplicate_key: str | None) -> None:
        """Events are made by `birdwire.webhooks.unwrap`."""
        self._service = service
        self._event = event
        self._payload = payload
        self._json = json
        self._duplicate_key = duplicate_key

    @property
    def kind(self) -> str:
        """What the payload is: `message`, `interaction`, … or `unknown`."""
        raise NotImplementedError

    @property
    def service(self) -> str:
        """The part of Bird that tells of it, such as `channels`."""
        return self._service

    @property
    def event(self) -> str:
        """The name of the event, such as `sms.inbound`."""
        return self._event

    @property
    def payload(self) -> PayloadT_co:
        """What the event tells of, as it is now."""
        payload: PayloadT_co = self._payload
        return payload

    @property
    def duplicate_key(self) -> str | None:
        """By what it is known when it is posted again: a message by its id and status, an interaction by its id.

        None for all other events, which may happen twice alike. It is a key for a store that several processes share.
        """
        return self._duplicate_key

    def to_dict(self) -> dict[str, Any]:
        """The whole body: `service`, `event`, `payload`, and whatever else was posted."""
        members: dict[str, Any] = json.loads(self._json)
        return members

    def to_json(self) -> str:
        """The whole body as it came."""
        return self._json

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.service} {self.event}>"

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return _value(self) == _value(other)

    def __hash__(self) -> int:
        # Equal payloads have the same key. The payload of an unknown event has no hash.
        return hash((self.kind, self.service, self.event, self.duplicate_key))

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return type(self), (self._service, self._event, self._payload, self._json, self._duplicate_key)


def _value(event: Any) -> tuple[str, str, Any]:
    return event.service, event.event, event.payload


@final
class UnknownWebhook(Webhook[Any]):
    """An event that this version does not know, or whose payload is not what its name lets expect.

    `payload` is its JSON, read as `json` reads it: a dict as a rule.
    """

    __slots__ = ()

    @property
    def kind(self) -> Literal["unknown"]:
        return "unknown"

    @property
    def payload(self) -> Any:
        """What the event tells of, in the API's names. It is read when it is asked for."""
        return json.loads(self._payload)
