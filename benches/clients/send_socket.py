"""The floor: the same bytes over a bare socket, nothing encoded and nothing decoded."""

import json
import socket
from urllib.parse import urlsplit

from timing import AUTHORIZATION, PATH, URL, body, measure

address = urlsplit(URL)
connection = socket.create_connection((address.hostname, address.port))
connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

content = json.dumps(body()).encode()
request = (
    f"POST {PATH} HTTP/1.1\r\nhost: {address.netloc}\r\nauthorization: {AUTHORIZATION}\r\n"
    f"content-type: application/json\r\naccept: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
).encode() + content


def receive() -> bytes:
    answer = connection.recv(65536)
    while (end := answer.find(b"\r\n\r\n")) < 0:
        answer += connection.recv(65536)
    at = answer.index(b"content-length: ") + 16
    length = end + 4 + int(answer[at : answer.index(b"\r\n", at)])
    while len(answer) < length:
        answer += connection.recv(65536)
    return answer[end + 4 :]


def send() -> bytes:
    connection.sendall(request)
    return receive()


seen = json.loads(send())
measure(lambda: send() and [seen["id"], seen["status"]])
