"""What is measured: each row is one job, done by Birdwire, by its peers, and by a bare socket."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Client:
    label: str
    script: str
    # How many times as long as Birdwire this client should take, at least.
    aim: float | None = None


@dataclass(frozen=True)
class Row:
    name: str
    title: str
    # Birdwire comes first, the socket last.
    clients: tuple[Client, ...]
    warm_up: int
    calls: int
    seconds: float


ROWS = (
    Row(
        "python-send",
        "Python, send a message, one after the other",
        (
            Client("birdwire", "send_birdwire.py"),
            Client("httpx", "send_httpx.py", 2.5),
            Client("requests", "send_requests.py", 5.0),
            Client("bare socket", "send_socket.py"),
        ),
        warm_up=200,
        calls=5000,
        seconds=1.5,
    ),
    Row(
        "python-list",
        "Python, list 1,000 messages as typed objects, read three members of each",
        (
            Client("birdwire", "list_birdwire.py"),
            Client("httpx + pydantic", "list_httpx_pydantic.py", 8.0),
            Client("httpx + msgspec", "list_httpx_msgspec.py", 1.5),
            Client("bare socket", "list_socket.py"),
        ),
        warm_up=3,
        calls=50,
        seconds=1.5,
    ),
    Row(
        "node-send",
        "Node, send a message, one after the other",
        (
            Client("birdwire", "send_birdwire.mjs"),
            Client("built-in fetch", "send_fetch.mjs", 2.0),
            Client("bare socket", "send_socket.mjs"),
        ),
        warm_up=1000,
        calls=5000,
        seconds=1.5,
    ),
)
