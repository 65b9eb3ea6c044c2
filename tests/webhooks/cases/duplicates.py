"""Which deliveries are the same one again."""

from __future__ import annotations

import json
from typing import Any

from cases.payloads import CALL, CHANNEL, CONVERSATION, MESSAGE
from cases.signed import Body, Case, envelope


def duplicate_cases() -> list[Case]:
    def message(number: int, status: str, name: str = "sms.outbound", **more: Any) -> Body:
        return envelope("channels", name, {"id": f"00000000-0000-4000-8000-{number:012}", "status": status, **more})

    def interaction(number: int, kind: str) -> Body:
        return envelope("channels", "email.interaction", {"id": f"00000000-0000-4000-9000-{number:012}", "type": kind})

    def key(body: Body) -> str | None:
        whole = json.loads(body["text"])
        payload = whole["payload"]
        kind = whole["event"].rpartition(".")[2]
        if kind in ("inbound", "outbound") and not whole["event"].startswith("voice."):
            return f"message/{payload['id']}/{payload.get('status') or ''}"
        return f"interaction/{payload['id']}" if kind == "interaction" else None

    stories: list[tuple[str, int | None, list[tuple[Body, bool]]]] = [
        ("a delivery that comes twice", None, [(message(1, "sent"), True), (message(1, "sent"), False)]),
        (
            "every status of a message once",
            None,
            [(message(1, status), True) for status in ("accepted", "processing", "sent", "delivered")]
            + [(message(1, "sent"), False), (message(1, "delivered"), False)],
        ),
        ("two messages", None, [(message(1, "sent"), True), (message(2, "sent"), True), (message(1, "sent"), False)]),
        (
            "a second delivery that differs elsewhere",
            None,
            [(message(1, "sent"), True), (message(1, "sent", reason="later", chargeableUnits=2), False)],
        ),
        (
            "one message by two events",
            None,
            [(message(1, "delivered", "sms.inbound"), True), (message(1, "delivered", "weather.inbound"), False)],
        ),
        (
            "a message without a status",
            None,
            [(envelope("channels", "sms.outbound", {"id": MESSAGE["id"]}), True)] * 1
            + [(envelope("channels", "sms.outbound", {"id": MESSAGE["id"], "status": None}), False)],
        ),
        (
            "interactions have ids of their own",
            None,
            [(interaction(1, "opened"), True), (interaction(2, "opened"), True), (interaction(1, "opened"), False)],
        ),
        (
            "what may change twice alike is never a duplicate",
            None,
            [(envelope("conversations", "conversation.updated", CONVERSATION), True)] * 2
            + [(envelope("channels", "channel.updated", CHANNEL), True)] * 2
            + [(envelope("channels", "voice.inbound", CALL), True)] * 2
            + [(envelope("channels", "channel.exploded", {"id": "x"}), True)] * 2,
        ),
        (
            "the oldest is forgotten when the room is used up",
            2,
            [
                (message(1, "sent"), True),
                (message(2, "sent"), True),
                (message(1, "sent"), False),
                (message(3, "sent"), True),
                (message(2, "sent"), False),
                (message(1, "sent"), True),
            ],
        ),
    ]
    cases = []
    for name, capacity, deliveries in stories:
        steps = [{"body": body, "key": key(body), "first": first} for body, first in deliveries]
        cases.append({"name": name, **({} if capacity is None else {"capacity": capacity}), "deliveries": steps})
    return cases
