"""The sandbox as the relay uses it: its control API, and one request on a connection of its own."""

from __future__ import annotations

import http.client
import json
import socket
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

SECONDS = 20.0


@dataclass
class Raw:
    """All bytes of an answer, and how they ended."""

    data: bytes
    was_reset: bool = False

    @property
    def head(self) -> bytes:
        return self.data.partition(b"\r\n\r\n")[0]

    @property
    def body(self) -> bytes:
        body = self.data.partition(b"\r\n\r\n")[2]
        return _dechunked(body) if "chunked" in self.header("transfer-encoding") else body

    @property
    def status(self) -> int:
        """0 when no head came."""
        parts = self.head.split(b" ", 2)
        return int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else 0

    def header(self, name: str) -> str:
        for line in self.head.decode("latin-1").split("\r\n")[1:]:
            key, _, value = line.partition(":")
            if key.strip().lower() == name:
                return value.strip()
        return ""


class Control:
    """What is asked under `/_sandbox/`."""

    def __init__(self, announcement: dict[str, Any], bearer: str) -> None:
        self.announcement = announcement
        self.bearer = bearer
        self.url: str = announcement["url"]
        address = urlsplit(self.url)
        self.host = address.netloc
        self._place = (address.hostname or "", address.port or 80)

    def ask(self, method: str, path: str, body: Any = None, content_type: str = "application/json") -> Any:
        """Gives the JSON of the answer. A refusal is an error: the relay knows what it may ask."""
        status, text = self._ask(method, path, body, content_type)
        if status >= 300:
            raise ValueError(f"{method} {path}: {status} {text.decode(errors='replace')[:300]}")
        return json.loads(text) if text else None

    def has(self, path: str) -> bool:
        """Whether something is there."""
        return self._ask("GET", path, None, "application/json")[0] < 300

    def _ask(self, method: str, path: str, body: Any, content_type: str) -> tuple[int, bytes]:
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        connection = http.client.HTTPConnection(*self._place, timeout=SECONDS)
        try:
            connection.request(method, path, data, {"content-type": content_type})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def open(self) -> socket.socket:
        return socket.create_connection(self._place, SECONDS)

    def call(self, request: bytes) -> Raw:
        """Sends a request and reads until the sandbox closes."""
        with self.open() as connection:
            connection.sendall(request)
            return read(connection)


def read(connection: socket.socket) -> Raw:
    data = bytearray()
    try:
        while part := connection.recv(65536):
            data += part
    except ConnectionError:
        return Raw(bytes(data), was_reset=True)
    return Raw(bytes(data))


def _dechunked(body: bytes) -> bytes:
    found = bytearray()
    while body:
        size, _, body = body.partition(b"\r\n")
        length = int(size.split(b";")[0] or b"0", 16)
        if not length:
            break
        found += body[:length]
        body = body[length + 2 :]
    return bytes(found)
