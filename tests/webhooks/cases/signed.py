"""A delivery as Bird signs it, computed with Python's own hmac, and the form of a case."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

KEY = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="
OTHER_KEY = "another signing key ü"
URL = "https://domain.com/webhook/bird"
TIME = 1719823259
DAY = 86400
SIGNATURE = "messagebird-signature"
TIMESTAMP = "messagebird-request-timestamp"

Body = dict[str, Any]
Case = dict[str, Any]


def body_bytes(body: Body) -> bytes:
    if "base64" in body:
        return base64.b64decode(body["base64"])
    if "repeat" in body:
        return (body["prefix"] + body["repeat"] * body["times"] + body["suffix"]).encode()
    return str(body["text"]).encode()


def signature(body: Body, url: str = URL, key: str = KEY, timestamp: str | int = TIME) -> str:
    signed = f"{timestamp}\n{url}\n".encode() + hashlib.sha256(body_bytes(body)).digest()
    return base64.b64encode(hmac.new(key.encode(), signed, hashlib.sha256).digest()).decode()


def signed_headers(body: Body, url: str = URL, key: str = KEY, timestamp: str | int = TIME) -> dict[str, str]:
    return {SIGNATURE: signature(body, url, key, timestamp), TIMESTAMP: str(timestamp)}


def envelope(service: str, event: str, payload: object) -> Body:
    return {"text": json.dumps({"service": service, "event": event, "payload": payload}, ensure_ascii=False)}


def case(name: str, body: Body, result: dict[str, Any], **changes: Any) -> Case:
    """A delivery that is signed rightly, but for what `changes` says."""
    whole = {"name": name, "body": body, "headers": signed_headers(body), "url": URL, "signingKeys": [KEY], "now": TIME}
    return {**whole, **changes, "result": result}


def refused(reason: str) -> dict[str, Any]:
    return {"error": {"kind": "webhookSignature", "reason": reason}}


def no_event(path: str | None = None) -> dict[str, Any]:
    error = {"kind": "decode"}
    return {"error": error if path is None else {**error, "path": path}}


def event(kind: str, body: Body) -> dict[str, Any]:
    return {"event": {"kind": kind, **json.loads(body_bytes(body))}}
