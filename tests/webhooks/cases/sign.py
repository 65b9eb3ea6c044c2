"""What `sign` must give."""

from __future__ import annotations

import base64

from cases.payloads import SAMPLE
from cases.signed import KEY, OTHER_KEY, TIME, URL, Body, Case, signed_headers


def sign_cases() -> list[Case]:
    cases = []
    binary: Body = {"base64": base64.b64encode(bytes(range(256))).decode()}
    for name, body, url, key, time in [
        ("the sample message", SAMPLE, URL, KEY, TIME),
        ("an empty body", {"text": ""}, URL, KEY, TIME),
        ("any bytes", binary, URL, KEY, TIME),
        ("a key that is not ASCII", SAMPLE, URL, OTHER_KEY, TIME),
        ("a URL with a query", SAMPLE, URL + "?tenant=a%20b&x=1", KEY, TIME),
        ("the first second of all", SAMPLE, URL, KEY, 0),
    ]:
        result = {"headers": signed_headers(body, url, key, time)}
        cases.append({"name": name, "body": body, "url": url, "signingKey": key, "timestamp": time, "result": result})
    error = {"error": {"kind": "input", "path": "signingKey"}}
    cases.append({"name": "no key", "body": SAMPLE, "url": URL, "signingKey": "", "timestamp": TIME, "result": error})
    return cases
