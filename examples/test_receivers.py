"""The receivers of fastapi/ and flask/, as real servers that real deliveries are posted to."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from birdwire import webhooks

EXAMPLES = Path(__file__).resolve().parent
COMMANDS = {
    "fastapi": ["uvicorn", "main:app", "--port", "0"],
    "flask": ["flask", "--app", "main", "run", "--port", "0"],
}
PATH = "/webhook/bird?tenant=a%20b"
BODY = b'{"service": "channels", "event": "sms.outbound", "payload": {"id": "96a0b5fa", "status": "delivered"}}'
SECONDS = 20


class Receiver:
    """A server in a process of its own, with what it printed."""

    def __init__(self, name: str) -> None:
        self.printed: list[str] = []
        self._address: tuple[str, int] | None = None
        self._up = threading.Event()
        self._process = subprocess.Popen(
            [sys.executable, "-m", *COMMANDS[name]],
            cwd=EXAMPLES / name,
            env={**os.environ, "BIRD_SIGNING_KEYS": "old,new", "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.printed.append(line.rstrip("\n"))
            if found := re.search(r"http://(127\.0\.0\.1):(\d+)", line):
                self._address = (found[1], int(found[2]))
                self._up.set()
        self._up.set()

    def post(self, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        """Posts through a proxy, as far as the headers tell."""
        assert self._up.wait(SECONDS) and self._address, self.printed
        connection = HTTPConnection(*self._address, timeout=SECONDS)
        try:
            forwarded = {"X-Forwarded-Host": "example.com", "X-Forwarded-Proto": "https"}
            connection.request("POST", PATH, body, {**forwarded, "Content-Type": "application/json", **headers})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(SECONDS)


@pytest.fixture(params=COMMANDS)
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    receiver = Receiver(request.param)
    yield receiver
    receiver.stop()


def signed(body: bytes, key: str = "new") -> dict[str, str]:
    return webhooks.sign(body=body, url=f"https://example.com{PATH}", signing_key=key)


def test_every_event_is_taken_once_and_a_forged_one_never(receiver: Receiver) -> None:
    assert receiver.post(BODY, signed(BODY)) == (200, "")
    assert receiver.post(BODY, signed(BODY)) == (200, ""), "a duplicate is answered like the first"
    interaction = b'{"service": "channels", "event": "email.interaction", "payload": {"id": "i1", "type": "opened"}}'
    assert receiver.post(interaction, signed(interaction, "old")) == (200, "")
    unknown = b'{"service": "weather", "event": "rain.started", "payload": {"id": "x"}}'
    assert receiver.post(unknown, signed(unknown)) == (200, "")

    assert receiver.post(BODY.replace(b"delivered", b"read"), signed(BODY)) == (401, "mismatch")
    assert receiver.post(BODY, signed(BODY, "other")) == (401, "mismatch")
    assert receiver.post(BODY, {}) == (401, "missingSignature")
    assert receiver.post(b"{}", signed(b"{}")) == (400, "")

    receiver.stop()
    taken = [line for line in receiver.printed if line.startswith(("sms.", "email.", "weather "))]
    assert taken == [
        "sms.outbound 96a0b5fa delivered",
        "email.interaction None opened",
        "weather rain.started unknown",
    ]
    assert sum(line.startswith("refused: ") for line in receiver.printed) == 4
