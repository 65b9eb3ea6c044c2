"""What Bird posts: every case of tests/webhooks, and what only Python has, such as its kinds of headers."""

from __future__ import annotations

import base64
import copy
import io
import json
import pickle
import sys
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from http.client import parse_headers
from pathlib import Path
from typing import Any

import birdwire
import pytest
from birdwire import webhooks

CASES = Path(__file__).resolve().parents[2] / "tests/webhooks"
KEY = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
URL = "https://example.com/webhook/bird"
BODY = b'{"service": "channels", "event": "sms.outbound", "payload": {"id": "m1", "status": "delivered"}}'


def cases(file: str) -> list[Any]:
    found = json.loads((CASES / file).read_text("utf-8"))["cases"]
    assert len(found) > 5
    return [pytest.param(case, id=case["name"][:60]) for case in found]


def content(body: dict[str, Any]) -> bytes:
    if "text" in body:
        return body["text"].encode()
    if "base64" in body:
        return base64.b64decode(body["base64"])
    return (body["prefix"] + body["repeat"] * body["times"] + body["suffix"]).encode()


def expect(expected: dict[str, Any], call: Callable[[], object], secrets: list[str]) -> birdwire.BirdError:
    """The error that a call must end with."""
    kinds = {
        "input": birdwire.InputError,
        "decode": birdwire.DecodeError,
        "webhookSignature": birdwire.WebhookSignatureError,
    }
    with pytest.raises(birdwire.BirdError) as caught:
        call()
    error = caught.value
    assert type(error) is kinds[expected["kind"]]
    assert getattr(error, "reason", None) == expected.get("reason")
    assert expected.get("path") in (None, error.path)
    assert error.delivery == "never_sent"
    said = str(error) + repr(error)
    assert not [secret for secret in [*secrets, "Sample incoming", "96a0b5fa"] if len(secret) > 4 and secret in said]
    return error


@pytest.mark.parametrize("case", cases("verify.json") + cases("events.json"))
def test_deliveries(case: dict[str, Any]) -> None:
    body = content(case["body"])
    given: dict[str, Any] = {
        "body": body,
        "headers": case["headers"],
        "url": case["url"],
        "signing_key": case["signingKeys"],
        "now": case["now"],
        "tolerance": case.get("toleranceSeconds"),
    }
    expected = case["result"].get("error")
    secrets = [*case["signingKeys"], *case["headers"].values()]
    if expected is None or expected["kind"] == "decode":
        webhooks.verify(**given)
    else:
        expect(expected, lambda: webhooks.verify(**given), secrets)
    if expected is not None:
        error = expect(expected, lambda: webhooks.unwrap(**given), secrets)
        assert expected["kind"] != "decode" or error.body == body
        return
    event = webhooks.unwrap(**given)
    assert isinstance(event, webhooks.WebhookEvent)
    assert event.to_json().encode() == body
    members = event.to_dict()
    for name, wanted in case["result"]["event"].items():
        assert members[name] == wanted if name not in ("kind", "payload") else True
        if name == "payload":
            assert (event.payload if event.kind == "unknown" else event.payload.to_dict()) == wanted
    assert (event.service, event.event) == (members["service"], members["event"])
    assert event.kind == case["result"]["event"]["kind"]
    assert type(event).__name__.lower() == f"{event.kind}webhook".lower()


@pytest.mark.parametrize("case", cases("sign.json"))
def test_signing(case: dict[str, Any]) -> None:
    def sign() -> dict[str, str]:
        body, key = content(case["body"]), case["signingKey"]
        return webhooks.sign(body=body, url=case["url"], signing_key=key, timestamp=case["timestamp"])

    if "error" in case["result"]:
        expect(case["result"]["error"], sign, [])
    else:
        assert sign() == case["result"]["headers"]


@pytest.mark.parametrize("case", cases("urls.json"))
def test_public_urls(case: dict[str, Any]) -> None:
    if "error" in case["result"]:
        expect(case["result"]["error"], lambda: webhooks.public_url(case["target"], case["headers"]), [])
    else:
        assert webhooks.public_url(case["target"], case["headers"]) == case["result"]["url"]


@pytest.mark.parametrize("case", cases("duplicates.json"))
def test_duplicates(case: dict[str, Any]) -> None:
    duplicates = webhooks.Duplicates(case["capacity"]) if "capacity" in case else webhooks.Duplicates()
    for step in case["deliveries"]:
        event = read(content(step["body"]))
        assert (event.duplicate_key, duplicates.first(event)) == (step["key"], step["first"])


def read(body: bytes = BODY) -> webhooks.WebhookEvent:
    headers = webhooks.sign(body=body, url=URL, signing_key=KEY)
    return webhooks.unwrap(body=body, headers=headers, url=URL, signing_key=KEY)


def refused(**changed: Any) -> birdwire.InputError:
    given = {
        "body": BODY,
        "headers": webhooks.sign(body=BODY, url=URL, signing_key=KEY),
        "url": URL,
        "signing_key": KEY,
    }
    with pytest.raises(birdwire.InputError) as caught:
        webhooks.unwrap(**{**given, **changed})
    return caught.value


def test_an_event_is_matched_by_its_class() -> None:
    match read():
        case webhooks.MessageWebhook(birdwire.Message(id=id, status="delivered")):
            assert id == "m1"
        case other:
            pytest.fail(repr(other))
    match read(b'{"service": "a", "event": "b", "payload": [1]}'):
        case webhooks.UnknownWebhook(service="a", event="b", payload=[number]):
            assert number == 1
        case other:
            pytest.fail(repr(other))


def test_an_event_is_a_value() -> None:
    event = read()
    assert isinstance(event, webhooks.MessageWebhook)
    for again in (read(), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert again == event and hash(again) == hash(event) and again.to_json() == event.to_json()
        assert again.duplicate_key == event.duplicate_key == "message/m1/delivered"
        assert again.payload.to_dict() == {"id": "m1", "status": "delivered"}
    assert event != read(BODY.replace(b"delivered", b"read")) and event != "m1"
    with pytest.raises(AttributeError):
        event.service = "other"  # type: ignore[misc]
    assert repr(event) == "<MessageWebhook channels sms.outbound>"
    unknown = read(b'{"service": "a", "event": "b", "payload": {"secret": 1}}')
    assert pickle.loads(pickle.dumps(unknown)) == unknown and hash(unknown) and "secret" not in repr(unknown)


def test_a_payload_without_an_answer_says_so() -> None:
    body = b'{"service": "conversations", "event": "conversation.created", "payload": {"id": "c1"}}'
    event = read(body)
    assert isinstance(event, webhooks.ConversationWebhook)
    assert event.payload.id == "c1" and not hasattr(event.payload, "raw_response")
    message = read()
    assert isinstance(message, webhooks.MessageWebhook)
    with pytest.raises(AttributeError, match="answer"):
        _ = message.payload.raw_response


def test_an_unknown_event_may_nest_deeper_than_python_reads() -> None:
    deep = sys.getrecursionlimit() * 100
    event = read(b'{"service": "a", "event": "b", "payload": ' + b"[" * deep + b"]" * deep + b"}")
    assert isinstance(event, webhooks.UnknownWebhook)
    with pytest.raises(RecursionError):
        _ = event.payload


def test_every_kind_of_headers_is_taken() -> None:
    signed = webhooks.sign(body=BODY, url=URL, signing_key=KEY)
    raw = "".join(f"{name}: {value}\r\n" for name, value in signed.items()) + "\r\n"

    class OfFramework:
        """Has items() and is no mapping, as in Werkzeug; repeated headers are there several times."""

        def items(self) -> Any:
            return iter([("Accept", "a"), ("accept", "b"), *signed.items()])

    every: list[Any] = [
        {name.upper(): value for name, value in signed.items()},
        {name: [value] for name, value in signed.items()},
        {**signed, "x-büro": "1", "büro": b"\xff"},
        list(signed.items()),
        ((name.encode(), value.encode()) for name, value in signed.items()),
        OfFramework(),
        parse_headers(io.BytesIO(raw.encode())),
    ]
    for headers in every:
        webhooks.verify(body=BODY, headers=headers, url=URL, signing_key=KEY)
    assert webhooks.public_url("/a", [(b"host", b"example.com"), ("Host", "other")]) == "https://example.com/a"
    # Of several the first counts: a forged one behind it changes nothing.
    twice = [*signed.items(), ("messagebird-signature", "x")]
    webhooks.verify(body=BODY, headers=twice, url=URL, signing_key=KEY)
    for headers in (None, "text", 1, [("one",)], {"a": 1}, {1: "a"}):
        assert refused(headers=headers).path == "headers"


def test_a_body_is_bytes() -> None:
    assert isinstance(read(BODY), webhooks.MessageWebhook)
    headers = webhooks.sign(body=BODY, url=URL, signing_key=KEY)
    for body in (bytearray(BODY), memoryview(BODY)):
        webhooks.verify(body=body, headers=headers, url=URL, signing_key=KEY)
    for wrong, word in ((BODY.decode(), "text"), (json.loads(BODY), "dict"), (None, "NoneType")):
        error = refused(body=wrong)
        assert error.path == "body" and word in str(error) and "bytes as they came" in str(error)


def test_keys_and_urls_are_texts() -> None:
    assert refused(signing_key=KEY.encode()).path == "signingKeys"
    assert refused(signing_key=None).path == "signingKeys"
    assert refused(signing_key=[KEY, b"key"]).path == "signingKeys[1]"
    assert refused(signing_key=[]).path == "signingKeys"
    assert refused(url=URL.encode()).path == "url"
    with pytest.raises(birdwire.WebhookSignatureError):
        webhooks.verify(
            body=BODY, headers=webhooks.sign(body=BODY, url="\ud800", signing_key=KEY), url=URL, signing_key=KEY
        )
    webhooks.verify(
        body=BODY,
        headers=webhooks.sign(body=BODY, url=URL, signing_key=KEY),
        url=URL,
        signing_key=(key for key in ("old", KEY)),
    )


def test_times() -> None:
    moment = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1)))
    headers = webhooks.sign(body=BODY, url=URL, signing_key=KEY, timestamp=moment)
    assert headers["messagebird-request-timestamp"] == str(int(moment.timestamp()))

    def verify(now: Any, tolerance: Any = None) -> None:
        webhooks.verify(body=BODY, headers=headers, url=URL, signing_key=KEY, now=now, tolerance=tolerance)

    verify(moment + timedelta(days=1))
    verify(moment.timestamp() - 300.0, 300)
    verify(moment + timedelta(minutes=5), timedelta(minutes=5))
    for now, reason in ((moment + timedelta(seconds=301), "tooOld"), (moment - timedelta(seconds=301), "tooNew")):
        with pytest.raises(birdwire.WebhookSignatureError) as caught:
            verify(now, timedelta(minutes=5))
        error = caught.value
        assert (error.reason, error.code) == (reason, reason)
        assert pickle.loads(pickle.dumps(error)).reason == reason
    for tolerance in (-1, timedelta(seconds=-1), float("nan"), float("inf")):
        assert refused(tolerance=tolerance).path == "tolerance"
    assert refused(now=datetime(2026, 1, 1)).path == "now"
    assert refused(now=float("nan")).path == "now"
    with pytest.raises(birdwire.InputError) as refusal:
        webhooks.sign(body=BODY, url=URL, signing_key=KEY, timestamp=-1)
    assert refusal.value.path == "timestamp"


def test_what_could_not_be_handled_is_taken_again() -> None:
    duplicates = webhooks.Duplicates(2)
    assert duplicates.first(read()) and not duplicates.first(read())
    duplicates.forget(read())
    assert duplicates.first(read())
    channel = read(b'{"service": "channels", "event": "channel.created", "payload": {}}')
    duplicates.forget(channel)
    assert duplicates.first(channel) and duplicates.first(channel)
    assert repr(duplicates) == "Duplicates(capacity=2)"
    with pytest.raises(birdwire.InputError):
        webhooks.Duplicates(-1)


def test_the_module_is_there_when_it_is_asked_for() -> None:
    assert birdwire.webhooks is webhooks and "webhooks" in dir(birdwire)
