"""The floor: the same bytes over a bare socket, nothing decoded."""

import json
import socket
from datetime import datetime
from urllib.parse import urlsplit

from timing import AUTHORIZATION, LIMIT, PATH, URL, measure

address = urlsplit(URL)
connection = socket.create_connection((address.hostname, address.port))
connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
request = (
    f"GET {PATH}?limit={LIMIT} HTTP/1.1\r\nhost: {address.netloc}\r\nauthorization: {AUTHORIZATION}\r\n"
    "accept: application/json\r\n\r\n"
).encode()


def fetch() -> bytearray:
    connection.sendall(request)
    answer = bytearray(connection.recv(65536))
    end = answer.index(b"\r\n\r\n") + 4
    at = answer.index(b"content-length: ") + 16
    body = bytearray(int(answer[at : answer.index(b"\r\n", at)]))
    filled = len(answer) - end
    body[:filled] = answer[end:]
    rest = memoryview(body)
    while filled < len(body):
        filled += connection.recv_into(rest[filled:])
    return body


results = json.loads(fetch())["results"]
made = datetime.fromisoformat(results[-1]["createdAt"])
seen = [len(results), results[-1]["id"], results[-1]["status"], made.isoformat()]
measure(lambda: fetch() and seen)
