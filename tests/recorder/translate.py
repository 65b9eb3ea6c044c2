"""A request on its way to the sandbox and an answer on its way back: what each side alone can have issued is replaced.

The sandbox has one organization, keys of its own, and page tokens that only it can make. A vector makes up its own;
that they were sent as they should be was checked before.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
import uuid
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

import wire
from control import Control, Raw

# What belongs to the connection between the runner and the recorder.
OF_THE_CONNECTION = {"host", "connection", "content-length", "transfer-encoding", "expect"}
PAGE_TOKEN = "pageToken"


@dataclass
class Sent:
    """A request as it goes to the sandbox."""

    line: str
    headers: list[tuple[str, str]]
    body: bytes
    is_translated: bool

    def with_header(self, name: str, value: str) -> Sent:
        return Sent(self.line, [*self.headers, (name, value)], self.body, self.is_translated)

    def encode(self) -> bytes:
        lines = [self.line, *(f"{name}: {value}" for name, value in self.headers)]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + self.body


def request(came: wire.Request, path: str, control: Control, *, anew: bool) -> Sent:
    """`path` is what follows the base URL of the run; `anew`: about a thing that no request was about before."""
    target = with_own_ids(path, control)
    if anew:
        target = f"{target.rpartition('/')[0]}/{uuid.uuid4()}"
    if _has_several_receivers(came.body):
        target = re.sub(r"/channels/[^/]+/", f"/channels/{control.announcement['channels']['email']}/", target)
    query = _without_page_token(came.query)
    headers = [(name, value) for name, value in came.headers if name not in OF_THE_CONNECTION]
    own = [(name, _own_key(value, control) if name == "authorization" else value) for name, value in headers]
    is_translated = (target, query, own) != (path, came.query, headers)
    own += [("host", control.host), ("connection", "close")]
    if came.body or came.method not in ("GET", "DELETE"):
        own.append(("content-length", str(len(came.body))))
    line = f"{came.method} {target}{'?' if query else ''}{query} HTTP/1.1"
    return Sent(line, own, came.body, is_translated)


def with_own_ids(path: str, control: Control) -> str:
    known = control.announcement
    path = re.sub(r"^((?:/organizations/[^/]+)?/workspaces/)[^/]+", rf"\g<1>{known['workspaceId']}", path)
    return re.sub(r"^/organizations/[^/]+", f"/organizations/{known['organizationId']}", path)


def answer(raw: Raw, own: str, base: str) -> bytes:
    """The bytes of an answer, with the addresses of the sandbox as those of the run."""
    if own.encode() not in raw.data:
        return raw.data
    body = raw.body.replace(own.encode(), base.encode())
    lines = raw.head.replace(own.encode(), base.encode()).split(b"\r\n")
    kept = [line for line in lines if not line.lower().startswith((b"content-length:", b"transfer-encoding:"))]
    return b"\r\n".join([*kept, b"content-length: %d" % len(body)]) + b"\r\n\r\n" + body


def unpacked(raw: Raw) -> bytes:
    return gzip.decompress(raw.body) if raw.header("content-encoding") == "gzip" else b""


def base64_text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _has_several_receivers(body: bytes) -> bool:
    """Only e-mail takes them; the vectors' channel is one for WhatsApp."""
    try:
        return len(json.loads(body)["receiver"]["contacts"]) > 1
    except (ValueError, KeyError, TypeError):
        return False


def _without_page_token(query: str) -> str:
    if PAGE_TOKEN not in query:
        return query
    return urlencode([pair for pair in parse_qsl(query, keep_blank_values=True) if pair[0] != PAGE_TOKEN])


def _own_key(value: str, control: Control) -> str:
    """The same scheme with what the sandbox takes."""
    known: dict[str, Any] = control.announcement
    rokt = known["rokt"]
    pair = base64.b64encode(f"{rokt['publicKey']}:{rokt['secretKey']}".encode()).decode()
    keys = {"AccessKey": known["accessKey"], "Bearer": control.bearer, "Basic": pair}
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {keys[scheme]}" if space and scheme in keys else rokt["apiKey"]
