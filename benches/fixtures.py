"""The two answers of the benchmark server, put together from the test vectors: one message, and a list of 1,000."""

from __future__ import annotations

import copy
import json
import uuid
from datetime import datetime, timedelta, timezone
from itertools import cycle
from pathlib import Path
from typing import Any

VECTORS = Path(__file__).resolve().parent.parent / "tests/vectors/channels"
STATUSES = ["accepted", "processing", "sent", "delivered", "delivery_failed"]
MESSAGES = 1000
BEGIN = datetime(2025, 5, 29, 6, 14, 56, 392000, timezone.utc)


def compact(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def documented_message() -> dict[str, Any]:
    """The full example of the documents: every member is there."""
    vector = json.loads((VECTORS / "list-channel-messages/full.json").read_text())
    message: dict[str, Any] = vector["exchanges"][0]["answer"]["json"]["results"][0]
    return message


# What the peers' models know; a body beyond this size is a test of limits, not a message.
KINDS = ("text", "image")
LARGEST_BODY = 2000


def documented_bodies() -> list[dict[str, Any]]:
    """What the vectors send with success: texts and images with their actions and metadata."""
    bodies = []
    for path in sorted((VECTORS / "send-message").glob("*.json")):
        vector = json.loads(path.read_text())
        body = vector["call"].get("body", {}).get("body")
        if not body or "value" not in vector["result"] or body in bodies:
            continue
        if body.get("type") in KINDS and len(compact(body)) < LARGEST_BODY:
            bodies.append(body)
    return bodies


def text_of(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def message() -> dict[str, Any]:
    """What sending answers: a usual message, without the members that only some platforms know."""
    full = documented_message()
    vector = json.loads((VECTORS / "send-message/text-reply-and-postback-actions.json").read_text())
    kept = {name: value for name, value in full.items() if name not in ("meta", "template", "failure")}
    return {**kept, "body": vector["call"]["body"]["body"]}


def messages() -> dict[str, Any]:
    """A page of full messages that differ in id, status, times and body."""
    full = documented_message()
    results = []
    for number, status, body in zip(range(MESSAGES), cycle(STATUSES), cycle(documented_bodies()), strict=False):
        one = copy.deepcopy(full)
        made = BEGIN + timedelta(seconds=number)
        one["id"] = str(uuid.UUID(int=0x123E4567_E89B_42D3_A456_000000000000 + number))
        one["status"] = status
        one["reference"] = f"my-own-identifier-{number}"
        one["createdAt"] = text_of(made)
        one["lastStatusAt"] = one["updatedAt"] = text_of(made + timedelta(milliseconds=750))
        one["body"] = body
        results.append(one)
    return {"startAt": results[0]["createdAt"], "endAt": results[-1]["createdAt"], "results": results}


def write(folder: Path) -> dict[str, int]:
    """Writes both answers there and says how many bytes they have."""
    sizes = {}
    for name, value in (("message", message()), ("list", messages())):
        content = compact(value)
        (folder / f"{name}.json").write_bytes(content)
        sizes[name] = len(content)
    return sizes
