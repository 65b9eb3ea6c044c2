"""What is asked of the sandbox itself, under `/_sandbox/`."""

from __future__ import annotations

import http.client
import json
from urllib.parse import quote, urlencode, urlsplit

from ._error import SandboxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

# Moving the clock answers when all that was due is done, deliveries to a slow receiver included.
SECONDS = 120.0

# What stands in a target as it is. `%` too: what is encoded already is not encoded twice.
PLAIN = "%/?:@!$&'()*+,;=[]|"


def call(
    url: str,
    method: str,
    path: str,
    *,
    query: Mapping[str, object] | None = None,
    json_body: object = None,
    content: bytes | None = None,
    content_type: str = "application/json",
) -> Any:
    """The JSON of the answer, or `None` where it has none. Proxies of the environment have no say."""
    given = {name: value for name, value in (query or {}).items() if value is not None}
    target = quote(f"/_sandbox{path}", PLAIN) + (f"?{urlencode(given)}" if given else "")
    headers: dict[str, str] = {}
    if json_body is not None:
        content = json.dumps(json_body).encode()
    if content is not None:
        headers["content-type"] = content_type
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=SECONDS)
    try:
        connection.request(method, target, body=content, headers=headers)
        answer = connection.getresponse()
        text = answer.read()
    finally:
        connection.close()
    if answer.status >= 400:
        raise SandboxError(f"{method} {target}: {_complaint(text)}", status=answer.status)
    return json.loads(text) if text else None


def _complaint(text: bytes) -> str:
    try:
        error = json.loads(text)
        return " ".join(str(error[name]) for name in ("message", "details") if error.get(name))
    except (ValueError, AttributeError):
        return text.decode(errors="replace")
