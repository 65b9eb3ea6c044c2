"""Compares what a user got with what a vector says, member by member, through public attributes."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Mapping
from typing import Any

import birdwire
from building import snake

KINDS = {
    "input": birdwire.InputError,
    "connection": birdwire.ConnectionError,
    "timeout": birdwire.TimeoutError,
    "decode": birdwire.DecodeError,
    "responseTooLarge": birdwire.ResponseTooLargeError,
    "overloaded": birdwire.OverloadedError,
    "webhookSignature": birdwire.WebhookSignatureError,
    "badRequest": birdwire.BadRequestError,
    "authentication": birdwire.AuthenticationError,
    "permissionDenied": birdwire.PermissionDeniedError,
    "notFound": birdwire.NotFoundError,
    "conflict": birdwire.ConflictError,
    "validation": birdwire.ValidationError,
    "rateLimit": birdwire.RateLimitError,
    "server": birdwire.ServerError,
    "api": birdwire.ApiError,
}
DELIVERIES = {"neverSent": "never_sent", "answered": "answered", "maybeSent": "maybe_sent"}

Problems = list[str]


def value(expected: dict[str, Any], got: birdwire.Object, at: str = "") -> Problems:
    """The members of an object."""
    problems: Problems = []
    for wire, wanted in expected.items():
        place = f"{at}.{wire}" if at else wire
        try:
            member = _member(got, wire)
        except AttributeError:
            problems.append(f"{place}: {type(got).__name__} has no such attribute")
            continue
        problems += anything(wanted, member, place)
    return problems


def _member(got: birdwire.Object, wire: str) -> Any:
    name = snake(wire)
    if hasattr(got, name):
        return getattr(got, name)
    kind = getattr(got, "type", None)
    if kind is not None and hasattr(type(got), snake(kind)):
        # The kind of a flat union: its members stand in the attribute of that name.
        return getattr(getattr(got, snake(kind)), name)
    if kind is not None and not hasattr(type(got), snake(kind)):
        return got.to_dict()[wire]  # a kind that this version does not know
    raise AttributeError(name)


def anything(wanted: Any, got: Any, at: str) -> Problems:
    if isinstance(got, birdwire.Object) and isinstance(wanted, dict):
        return value(wanted, got, at)
    if isinstance(got, Mapping) and isinstance(wanted, dict):
        return _mapping(wanted, got, at)
    if isinstance(got, (list, tuple)) and isinstance(wanted, list):
        if len(wanted) != len(got):
            return [f"{at}: expected {len(wanted)} entries, got {len(got)}"]
        pairs = enumerate(zip(wanted, got, strict=True))
        return [problem for index, (one, other) in pairs for problem in anything(one, other, f"{at}[{index}]")]
    if isinstance(got, datetime.datetime) and isinstance(wanted, str):
        instant = datetime.datetime.fromisoformat(wanted.replace("Z", "+00:00"))
        return [] if instant == got and got.tzinfo is not None else [f"{at}: expected {wanted}, got {got}"]
    # 1 and True are equal in Python and differ in JSON.
    same = type(wanted) is type(got) or {type(wanted), type(got)} <= {int, float}
    return [] if same and wanted == got else [f"{at}: expected {wanted!r}, got {got!r}"]


def _mapping(wanted: dict[str, Any], got: Mapping[str, Any], at: str) -> Problems:
    problems = [f"{at}.{key}: not expected" for key in got.keys() - wanted.keys()]
    for key, entry in wanted.items():
        problems += anything(entry, got.get(key), f"{at}.{key}")
    return problems


def page(expected: dict[str, Any], got: Any, at: str) -> Problems:
    problems: Problems = []
    for wire, wanted in expected.items():
        problems += anything(wanted, list(got.items) if wire == "items" else getattr(got, snake(wire)), f"{at}.{wire}")
    return problems


def pages(expected: list[dict[str, Any]], got: list[Any]) -> Problems:
    if len(expected) != len(got):
        return [f"expected {len(expected)} pages, got {len(got)}"]
    numbered = enumerate(zip(expected, got, strict=True))
    return [problem for index, (wanted, one) in numbered for problem in page(wanted, one, f"pages[{index}]")]


def media(expected: dict[str, Any], got: Any, content: bytes) -> Problems:
    problems: Problems = []
    if got.status != expected["status"]:
        problems.append(f"status: expected {expected['status']}, got {got.status}")
    if got.content_type != expected["contentType"]:
        problems.append(f"contentType: expected {expected['contentType']}, got {got.content_type}")
    if content != base64.b64decode(expected["base64"]):
        problems.append(f"the bytes differ: got {content[:80]!r}")
    return problems


def error(expected: dict[str, Any], got: BaseException) -> Problems:
    kind = KINDS[expected["kind"]]
    if type(got) is not kind:
        return [f"expected {kind.__name__}, got {got!r}"]
    assert isinstance(got, birdwire.BirdError)
    members = {
        "status": got.status,
        "code": got.code,
        "message": got.message,
        "details": got.details,
        "path": got.path,
        "delivery": got.delivery,
        "attempts": got.attempts,
        "retryAfterMs": None if got.retry_after is None else round(got.retry_after * 1000),
    }
    problems: Problems = []
    for name, wanted in expected.items():
        if name == "delivery":
            wanted = DELIVERIES[wanted]
        if name != "kind" and members[name] != wanted:
            problems.append(f"error.{name}: expected {wanted!r}, got {members[name]!r}")
    return problems


def raw(expected: dict[str, Any], single: Any, items: list[Any]) -> Problems:
    problems: Problems = []
    for pointer, wanted in expected.items():
        got = single if pointer == "" else items[int(pointer.removeprefix("/items/"))]
        if got.to_dict() != wanted:
            problems.append(f"to_dict() of {pointer or 'the value'!r} is {got.to_dict()}, expected {wanted}")
    return problems
