"""HTTP/1.1 on a plain socket: read a request, write an answer, and also write answers that are broken on purpose.

`http.server` always finishes what it starts. The vectors need answers that stop half way, so the bytes are written
here.
"""

from __future__ import annotations

import http
import json
import socket
import struct
from dataclasses import dataclass, field
from io import BufferedIOBase

LINE_LIMIT = 64 * 1024


class BadRequest(Exception):
    """The bytes that arrived are no HTTP/1.1 request."""


@dataclass
class Request:
    method: str
    target: str
    version: str
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        """All values of a header in one text, as HTTP lets a proxy fold them; None when it is absent."""
        values = [value for key, value in self.headers if key == name.lower()]
        return ", ".join(values) if values else None

    @property
    def keeps_alive(self) -> bool:
        connection = (self.header("connection") or "").lower()
        return self.version == "HTTP/1.1" and "close" not in connection


def _line(stream: BufferedIOBase) -> bytes:
    line = stream.readline(LINE_LIMIT)
    if not line.endswith(b"\n"):
        raise ConnectionError("the client closed in the middle of a line")
    return line.rstrip(b"\r\n")


def _exactly(stream: BufferedIOBase, size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise ConnectionError("the client closed in the middle of a body")
    return data


def _chunked(stream: BufferedIOBase) -> bytes:
    body = bytearray()
    while True:
        size = int(_line(stream).split(b";")[0], 16)
        if size == 0:
            while _line(stream):
                pass
            return bytes(body)
        body += _exactly(stream, size)
        _line(stream)


def read_request(stream: BufferedIOBase, connection: socket.socket) -> Request | None:
    """The next request of a connection, or None when the client has closed between two requests."""
    start = stream.readline(LINE_LIMIT)
    if not start.strip():
        return None
    parts = start.decode("latin-1").split()
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        raise BadRequest(f"no request line: {start[:80]!r}")
    method, target, version = parts
    if target.startswith(("http://", "https://")):
        target = "/" + target.split("/", 3)[3] if target.count("/") > 2 else "/"
    request = Request(method, target, version)
    while line := _line(stream):
        name, colon, value = line.decode("latin-1").partition(":")
        if not colon:
            raise BadRequest(f"no header line: {line[:80]!r}")
        request.headers.append((name.lower(), value.strip()))
    if (request.header("expect") or "").lower() == "100-continue":
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    if "chunked" in (request.header("transfer-encoding") or "").lower():
        request.body = _chunked(stream)
    elif length := request.header("content-length"):
        request.body = _exactly(stream, int(length))
    return request


def head(status: int, headers: dict[str, str], length: int) -> bytes:
    try:
        reason = http.HTTPStatus(status).phrase
    except ValueError:
        reason = "Unnamed"
    lines = [f"HTTP/1.1 {status} {reason}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    lines.append(f"content-length: {length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def send_json(connection: socket.socket, value: object, status: int = 200) -> None:
    body = json.dumps(value).encode()
    connection.sendall(head(status, {"content-type": "application/json"}, len(body)) + body)


def reset(connection: socket.socket) -> None:
    """Close so that the client gets a reset, never a clean end: zero linger makes the kernel send RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def wait_for_close(stream: BufferedIOBase, connection: socket.socket, seconds: float) -> bool:
    """True when the client closed its side within the time. What it still sends is thrown away."""
    connection.settimeout(seconds)
    try:
        while stream.read(1):
            pass
        return True
    except TimeoutError:
        return False
    except OSError:
        return True
