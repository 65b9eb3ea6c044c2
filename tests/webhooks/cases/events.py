"""Every event, and bodies that are no event."""

from __future__ import annotations

import json

from cases.payloads import CALL, CHANNEL, CONVERSATION, EVENTS, EXTRAS, MESSAGE, REJECTION, VERIFICATION
from cases.signed import Case, case, envelope, event, no_event


def event_cases() -> list[Case]:
    cases = []
    for name, (service, kind, payload) in EVENTS.items():
        body = envelope(service, name.replace("*", "weather"), payload)
        cases.append(case(name.replace("*", "weather"), body, event(kind, body)))
    for name, kind, body in [
        ("members that no schema has", "message", envelope("channels", "sms.inbound", {**MESSAGE, **EXTRAS})),
        (
            "a status that is not known yet",
            "message",
            envelope("channels", "sms.outbound", {**MESSAGE, "status": "read"}),
        ),
        (
            "a kind of body that is not known yet",
            "message",
            envelope("channels", "sms.inbound", {**MESSAGE, "body": {"type": "hologram", "hologram": {"text": "Hi"}}}),
        ),
        (
            "a toll-free number that was rejected",
            "tfnVerification",
            envelope("numbers", "tfn.verification", {**VERIFICATION, **REJECTION}),
        ),
        (
            "nulls in a channel",
            "channel",
            envelope("channels", "channel.updated", {key: None for key in CHANNEL} | {"id": CHANNEL["id"]}),
        ),
        (
            "nulls in a conversation",
            "conversation",
            envelope("conversations", "conversation.updated", {key: None for key in CONVERSATION}),
        ),
        (
            "an event that is not known",
            "unknown",
            envelope("channels", "channel.exploded", {"id": "x", "n": [1, None]}),
        ),
        ("a service that is not known", "unknown", envelope("weather", "rain.started", {"id": "x"})),
        (
            "an event of payments, none of which is documented",
            "unknown",
            envelope("payments", "payment.settled", {"amount": 1}),
        ),
        ("a known event of another service", "unknown", envelope("conversations", "sms.inbound", MESSAGE)),
        (
            "a name that ends like an event of a platform, of another service",
            "unknown",
            envelope("numbers", "sms.inbound", MESSAGE),
        ),
        ("a name of one part", "unknown", envelope("channels", "inbound", MESSAGE)),
        ("an event in capitals", "unknown", envelope("channels", "SMS.INBOUND.X", MESSAGE)),
        ("an event without a name", "unknown", envelope("channels", "", {})),
        ("an unknown event whose payload is a text", "unknown", envelope("channels", "a.b", "text")),
        ("another platform whose payload is no message", "unknown", envelope("channels", "weather.inbound", {"id": 1})),
        ("a call whose status is a number", "unknown", envelope("channels", "voice.inbound", {**CALL, "status": 1})),
        (
            "further members beside the payload",
            "message",
            {
                "text": json.dumps(
                    {"id": "e1", "service": "channels", "event": "sms.inbound", "payload": MESSAGE, "attempt": 2}
                )
            },
        ),
    ]:
        cases.append(case(name, body, event(kind, body)))
    whole = {"service": "channels", "event": "sms.inbound", "payload": MESSAGE}
    for name, changed, path in [
        ("without a service", {key: whole[key] for key in ("event", "payload")}, "service"),
        ("without an event", {key: whole[key] for key in ("service", "payload")}, "event"),
        ("without a payload", {key: whole[key] for key in ("service", "event")}, "payload"),
        ("null in place of a service", {**whole, "service": None}, "service"),
        ("a number in place of an event", {**whole, "event": 1}, "event"),
        ("null in place of a payload", {**whole, "payload": None}, "payload"),
        ("a text in place of a message", {**whole, "payload": "text"}, "payload"),
        ("a message without an id", {**whole, "payload": {"status": "sent"}}, "payload.id"),
        (
            "a message with a number as its reference",
            {**whole, "payload": {**MESSAGE, "reference": 1}},
            "payload.reference",
        ),
    ]:
        cases.append(case(name, {"text": json.dumps(changed)}, no_event(path)))
    return cases
