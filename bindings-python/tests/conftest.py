"""A small server for tests: it answers every request alike, or holds it, and says what happened to the connection."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import birdwire
import pytest

CHANNEL = "614208aa-b153-4d5d-9989-2fddfc0ce4c3"
WORKSPACE = "11111111-1111-4111-8111-111111111111"


@dataclass
class Server:
    """Answers with `status` and `body`; never answers while `hang` is set."""

    listener: socket.socket
    body: bytes = b'{"id": "m1"}'
    status: int = 200
    hang: bool = False
    first: list[object] = field(default_factory=list)
    """What is answered, one after the other, before `body` is."""
    requests: list[str] = field(default_factory=list)
    """The head of each request."""
    bodies: list[object] = field(default_factory=list)
    """The JSON of each request, or its bytes where it is none."""
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    closed: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    """Released when a client closes a connection that waits for an answer."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    def answer(self, value: object, status: int = 200) -> None:
        self.body, self.status = json.dumps(value).encode(), status

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while head := self._head(stream):
                length = next((int(line[15:]) for line in head if line.lower().startswith("content-length:")), 0)
                content = stream.read(length)
                if len(content) < length:
                    self.closed.release()
                    return  # given up on the way
                self.requests.append("\n".join(head))
                self.bodies.append(self._read(content, head))
                self.arrived.release()
                if self.hang:
                    try:
                        connection.recv(1)
                    except OSError:
                        pass
                    self.closed.release()
                    return
                lines = [f"HTTP/1.1 {self.status} X", "content-type: application/json", "x-request-id: r1"]
                body = json.dumps(self.first.pop(0)).encode() if self.first else self.body
                lines.append(f"content-length: {len(body)}")
                connection.sendall("\r\n".join([*lines, "", ""]).encode() + body)

    def _read(self, content: bytes, head: list[str]) -> object:
        kind = next((line[13:].strip() for line in head if line.lower().startswith("content-type:")), "")
        if kind and kind != "application/json":
            return content
        return json.loads(content) if content else None

    def _head(self, stream: object) -> list[str]:
        lines: list[str] = []
        while line := stream.readline().decode().strip():
            lines.append(line)
        return lines


@pytest.fixture
def server() -> Iterator[Server]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(listener)
    threading.Thread(target=server.serve, daemon=True).start()
    yield server
    listener.close()


@pytest.fixture
def settings(server: Server) -> dict[str, object]:
    return {"base_url": server.url, "access_key": "key", "workspace_id": WORKSPACE, "max_retries": 0}


@pytest.fixture
def bird(settings: dict[str, object]) -> Iterator[birdwire.Client]:
    with birdwire.Client(**settings) as bird:
        yield bird
