"""Says how a request that arrived differs from the request that a vector asks for."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl

from multipart import form_differences
from wire import Request


class DuplicateKey(ValueError):
    pass


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise DuplicateKey("an object holds the same key twice")
    return members


def _same_scalar(expected: object, got: object) -> bool:
    # bool is an int in Python, and an integer that leaves as 1.0 is refused by strict servers.
    if isinstance(expected, bool) or isinstance(got, bool):
        return expected is got
    if isinstance(expected, int) and isinstance(got, float):
        return False
    return expected == got


def json_differences(expected: object, got: object, path: str) -> list[str]:
    if isinstance(expected, dict) and isinstance(got, dict):
        found = [f"{path}.{key}: missing" for key in expected if key not in got]
        found += [f"{path}.{key}: not expected, got {json.dumps(got[key])}" for key in got if key not in expected]
        for key in expected:
            if key in got:
                found += json_differences(expected[key], got[key], f"{path}.{key}")
        return found
    if isinstance(expected, list) and isinstance(got, list):
        if len(expected) != len(got):
            return [f"{path}: expected {len(expected)} items, got {len(got)}"]
        pairs = enumerate(zip(expected, got, strict=True))
        return [found for i, (e, g) in pairs for found in json_differences(e, g, f"{path}[{i}]")]
    if isinstance(expected, (dict, list)) or isinstance(got, (dict, list)) or not _same_scalar(expected, got):
        return [f"{path}: expected {json.dumps(expected)}, got {json.dumps(got)}"]
    return []


def _query_differences(expected: list[list[str]], query: str) -> list[str]:
    try:
        got = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
    except ValueError as error:
        return [f"query: {query!r} cannot be read: {error}"]
    # Order matters among values of one name and nowhere else; a stable sort by name keeps just that.
    wanted = sorted(((name, value) for name, value in expected), key=lambda pair: pair[0])
    got = sorted(got, key=lambda pair: pair[0])
    return [] if wanted == got else [f"query: expected {wanted}, got {got}"]


def _header_differences(expected: dict[str, str], absent: list[str], request: Request) -> list[str]:
    found = []
    for name, wanted in expected.items():
        value = request.header(name)
        if value is None:
            found.append(f"header {name}: missing")
        elif wanted.startswith("~"):
            if not re.search(wanted[1:], value):
                found.append(f"header {name}: {value!r} does not match {wanted[1:]!r}")
        elif value != wanted:
            found.append(f"header {name}: expected {wanted!r}, got {value!r}")
    found += [f"header {name}: must not be sent" for name in absent if request.header(name) is not None]
    return found


def _text_differences(expected: str, body: bytes) -> list[str]:
    wanted = expected.encode()
    if wanted == body:
        return []
    pairs = enumerate(zip(wanted, body, strict=False))
    at = next((i for i, (w, g) in pairs if w != g), min(len(wanted), len(body)))
    return [f"text: from byte {at} on expected {wanted[at : at + 80]!r}, got {body[at : at + 80]!r}"]


def _body_differences(expected: dict[str, Any], body: bytes) -> list[str]:
    if "text" in expected:
        return _text_differences(expected["text"], body)
    if "body" not in expected:
        return [f"body: none expected, got {body[:200]!r}"] if body else []
    try:
        got = json.loads(body, object_pairs_hook=_unique)
    except ValueError as error:
        return [f"body: no JSON ({error}): {body[:200]!r}"]
    return json_differences(expected["body"], got, "body")


def request_differences(expected: dict[str, Any], request: Request, path: str) -> list[str]:
    """`path` is what follows the base URL of the run, as it came over the wire."""
    found = []
    if request.method != expected["method"]:
        found.append(f"method: expected {expected['method']}, got {request.method}")
    if path != expected["path"]:
        found.append(f"path: expected {expected['path']}, got {path}")
    found += _query_differences(expected.get("query", []), request.query)
    found += _header_differences(expected.get("headers", {}), expected.get("headersAbsent", []), request)
    if "form" in expected:
        found += form_differences(expected["form"], request)
    else:
        found += _body_differences(expected, request.body)
    return found
