"""Reads a multipart/form-data body, and says how it differs from the form that a vector asks for.

The store that takes an upload cares about what the standard leaves open: it wants the file last, and the exact length.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import Any

from wire import Request

# Browsers and the WHATWG's form encoding escape these three signs in a name and nothing else.
ESCAPES = {"%22": '"', "%0D": "\r", "%0A": "\n"}
PARAMETER = re.compile(r';\s*([\w*-]+)=(?:"([^"]*)"|([^\s;]+))')


class BadForm(ValueError):
    """The bytes are no multipart/form-data body."""


@dataclass
class Part:
    name: str
    filename: str | None
    content_type: str | None
    data: bytes


def _parameters(value: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, quoted, plain in PARAMETER.findall(value):
        text = quoted or plain
        for escape, sign in ESCAPES.items():
            text = text.replace(escape, sign)
        found[name.lower()] = text
    return found


def _part(text: bytes) -> Part:
    head, blank, data = text.partition(b"\r\n\r\n")
    if not blank:
        raise BadForm("a part has no empty line after its headers")
    headers: dict[str, str] = {}
    for line in head.decode("utf-8").split("\r\n"):
        name, colon, value = line.partition(":")
        if not colon:
            raise BadForm(f"no header line: {line!r}")
        headers[name.strip().lower()] = value.strip()
    disposition = headers.get("content-disposition", "")
    parameters = _parameters(disposition)
    if not disposition.startswith("form-data") or "name" not in parameters:
        raise BadForm(f"a part without a name: {disposition!r}")
    return Part(parameters["name"], parameters.get("filename"), headers.get("content-type"), data)


def parts(content_type: str, body: bytes) -> list[Part]:
    """The parts in the order in which they came."""
    if not content_type.lower().startswith("multipart/form-data"):
        raise BadForm(f"the content type is {content_type!r}")
    boundary = _parameters(content_type).get("boundary")
    if not boundary:
        raise BadForm("the content type names no boundary")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode())
    if pieces[0] or len(pieces) < 2 or pieces[-1].rstrip(b"\r\n") != b"--":
        raise BadForm("the boundaries do not open and close it")
    found = []
    for piece in pieces[1:-1]:
        if not piece.startswith(b"\r\n"):
            raise BadForm("a boundary is not alone on its line")
        found.append(_part(piece[2:]))
    return found


def file_bytes(file: dict[str, Any]) -> bytes:
    """What `text` or `base64` of a file stands for."""
    return base64.b64decode(file["base64"]) if "base64" in file else str(file.get("text", "")).encode()


def _part_differences(wanted: str | dict[str, Any], part: Part, at: str) -> list[str]:
    if isinstance(wanted, str):
        found = [] if part.data == wanted.encode() else [f"{at}: expected {wanted!r}, got {part.data[:200]!r}"]
        if part.filename is not None:
            found.append(f"{at}: is a plain field, but was sent with the file name {part.filename!r}")
        return found
    found = []
    if part.filename != wanted["filename"]:
        found.append(f"{at}: expected the file name {wanted['filename']!r}, got {part.filename!r}")
    if part.content_type != wanted["contentType"]:
        found.append(f"{at}: expected the content type {wanted['contentType']!r}, got {part.content_type!r}")
    if part.data != file_bytes(wanted):
        found.append(f"{at}: expected {file_bytes(wanted)[:200]!r}, got {part.data[:200]!r}")
    return found


def form_differences(expected: list[tuple[str, str | dict[str, Any]]], request: Request) -> list[str]:
    found = []
    if request.header("transfer-encoding") is not None or request.header("content-length") is None:
        found.append("form: must be sent with its exact length, in one piece")
    try:
        got = parts(request.header("content-type") or "", request.body)
    except ValueError as error:
        return [*found, f"form: {error}: {request.body[:200]!r}"]
    names, wanted_names = [part.name for part in got], [name for name, _ in expected]
    if names != wanted_names:
        return [*found, f"form: expected the fields {wanted_names}, got {names}"]
    for (name, wanted), part in zip(expected, got, strict=True):
        found += _part_differences(wanted, part, f"form.{name}")
    return found
