#!/usr/bin/env python3
"""The recording server that every language's vector runner talks to.

    recorder.py --port 0     serve; the first line on standard output is {"url": …}
    recorder.py --sandbox    the same, but let the sandbox in BIRDWIRE_SANDBOX answer (relay.py)
    recorder.py --check      check the form of all vector files

A run's base URL is <url>/<runner>/<vector id>. Afterwards the runner asks
    /_verify/<runner>/<vector id>?passed=1   were the right requests sent? (passed: the runner's own comparison held)
    /_reset/<runner>/<vector id>             forget the run, to do it again
    /_counts                                 how many vectors each runner ran and passed
    /_imagined                               the vectors whose answers hold other values than they list: the sandbox's
"""

from __future__ import annotations

import argparse
import base64
import gzip
import importlib
import json
import os
import socketserver
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import vector_files
import wire
from compare import request_differences
from control import Control
from relay import Exchange, Relay
from runs import Book, Run

# A client that never closes a hanging call is reported long before this; it only frees the thread.
HANG_SECONDS = 60.0


def _with_base(value: Any, base: str) -> Any:
    """`{base}` in any text of an answer becomes the base URL of the run, so that an answer can point back here."""
    if isinstance(value, str):
        return value.replace("{base}", base)
    if isinstance(value, list):
        return [_with_base(item, base) for item in value]
    if isinstance(value, dict):
        return {name: _with_base(member, base) for name, member in value.items()}
    return value


def answer_bytes(answer: dict[str, Any], base: str) -> tuple[dict[str, str], bytes]:
    """Headers and body of an answer."""
    headers = {"content-type": "application/json"}
    headers.update({name.lower(): _with_base(value, base) for name, value in answer.get("headers", {}).items()})
    if "json" in answer:
        body = json.dumps(_with_base(answer["json"], base), ensure_ascii=False).encode()
    elif "text" in answer:
        body = _with_base(answer["text"], base).encode()
    else:
        body = base64.b64decode(answer.get("base64", ""))
    if answer.get("gzip"):
        headers["content-encoding"] = "gzip"
        body = gzip.compress(body)
    return headers, body


class Connection(socketserver.StreamRequestHandler):
    """One TCP connection, which may carry many requests."""

    disable_nagle_algorithm = True
    server: Recorder

    def handle(self) -> None:
        try:
            while request := wire.read_request(self.rfile, self.connection):
                if not self._serve(request) or not request.keeps_alive:
                    return
        except wire.BadRequest as error:
            wire.send_json(self.connection, {"code": "recorder", "message": str(error)}, 400)
        except OSError:
            return  # the client went away; whether it should have is for verify to say

    def _serve(self, request: wire.Request) -> bool:
        """Answers one request; False when the connection must not be used again."""
        first, _, rest = request.path[1:].partition("/")
        if first.startswith("_"):
            self._control(first, rest, request)
            return True
        vector_id, slash, tail = rest.partition("/")
        run = self.server.book.run(first, vector_id)
        if run is None:
            message = f"no vector has the id {vector_id!r}"
            wire.send_json(self.connection, {"code": "recorder", "message": message}, 404)
            return True
        return self._exchange(run, vector_id, request, slash + tail, f"{self.server.url}/{first}/{vector_id}")

    def _control(self, word: str, rest: str, request: wire.Request) -> None:
        runner, _, vector_id = rest.partition("/")
        book = self.server.book
        relay = self.server.relay
        if word == "_counts":
            wire.send_json(self.connection, {**book.counts(), "sandbox": relay.counts() if relay else None})
        elif word == "_imagined":
            wire.send_json(self.connection, relay.imagined if relay else [])
        elif word == "_verify":
            passed = parse_qs(request.query).get("passed", [None])[-1]
            problems = book.verify(runner, vector_id, passed)
            wire.send_json(self.connection, {"ok": not problems, "problems": problems})
        elif word == "_reset":
            wire.send_json(self.connection, {"ok": book.reset(runner, vector_id)})
        else:
            wire.send_json(self.connection, {"code": "recorder", "message": f"no such page: /{word}"}, 404)

    def _exchange(self, run: Run, vector_id: str, request: wire.Request, path: str, base: str) -> bool:
        number, exchange = run.next_exchange(f"{request.method} {path}")
        if exchange is None:
            wire.send_json(self.connection, {"code": "recorder", "message": "one request too many"}, 500)
            return True
        answer = exchange["answer"]
        problems = request_differences({**exchange["request"], **run.asked_for}, request, path)
        if answer.get("gzip") and "gzip" not in (request.header("accept-encoding") or ""):
            problems.append("header accept-encoding: does not offer gzip")
        if self.server.relay is not None:
            relayed = self.server.relay.exchange(vector_id, run.vector, number, base)
            return self._relay(run, relayed, number, request, path, problems)
        closed = run.hang(number) if answer.get("hang") else None
        run.report(number, problems)
        if answer.get("reset"):
            # The open file holds the socket too; only the last close sends the reset.
            self.rfile.close()
            wire.reset(self.connection)
            return False
        if closed is not None:
            if wire.wait_for_close(self.rfile, self.connection, HANG_SECONDS):
                closed.set()
            return False
        return self._answer(answer, request, base)

    def _relay(
        self, run: Run, relayed: Exchange, number: int, request: wire.Request, path: str, problems: list[str]
    ) -> bool:
        """The sandbox answers."""
        try:
            return self._relay_answer(run, relayed, number, request, path, problems)
        except (OSError, ValueError) as error:
            run.report(number, [*problems, *relayed.problems, f"the sandbox: {error}"])
            return False

    def _relay_answer(
        self, run: Run, relayed: Exchange, number: int, request: wire.Request, path: str, problems: list[str]
    ) -> bool:
        if relayed.hangs():
            with relayed.held(request, path):
                closed = run.hang(number)
                run.report(number, problems + relayed.problems)
                if wire.wait_for_close(self.rfile, self.connection, HANG_SECONDS):
                    closed.set()
            return False
        raw = relayed.perform(request, path)
        # Before the runner sees the answer: then it asks.
        run.asked_for = relayed.asks_for(raw) or run.asked_for
        run.report(number, problems + relayed.problems)
        if raw.was_reset:
            self.rfile.close()
            wire.reset(self.connection)
        else:
            self.connection.sendall(relayed.outgoing(raw))
        return False

    def _answer(self, answer: dict[str, Any], request: wire.Request, base: str) -> bool:
        headers, body = answer_bytes(answer, base)
        time.sleep(answer.get("delayMs", 0) / 1000)
        cut = answer.get("cutAt")
        if cut is None and not request.keeps_alive:
            headers["connection"] = "close"
        shown = b"" if request.method == "HEAD" else body[:cut]
        self.connection.sendall(wire.head(answer.get("status", 200), headers, len(body)) + shown)
        return cut is None


class Recorder(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, vectors: dict[str, dict[str, Any]], port: int = 0, relay: Relay | None = None) -> None:
        self.book = Book(vectors)
        self.relay = relay
        super().__init__(("127.0.0.1", port), Connection)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


def sandbox_relay(vectors: dict[str, dict[str, Any]]) -> Relay:
    """Needs packages beside the standard library, unlike all else here: tests/sandbox/requirements.txt."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "sandbox"))
    documented = importlib.import_module("documented").Documented()
    control = Control(json.loads(os.environ["BIRDWIRE_SANDBOX"]), os.environ["BIRDWIRE_SANDBOX_BEARER"])
    return Relay(control, vectors, documented, answer_bytes)


def main() -> int:
    parser = argparse.ArgumentParser(description="Serves the test vectors and checks what clients send.")
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 picks a free one")
    parser.add_argument("--vectors", type=Path, default=vector_files.ROOT, help="folder of the vector files")
    parser.add_argument("--sandbox", action="store_true", help="let the sandbox in BIRDWIRE_SANDBOX answer")
    parser.add_argument("--check", action="store_true", help="check the form of the vector files and stop")
    options = parser.parse_args()
    if options.check:
        problems = vector_files.check(options.vectors)
        print("\n".join(problems) or f"{len(vector_files.files(options.vectors))} vectors, all well formed")
        return 1 if problems else 0
    vectors = vector_files.load(options.vectors)
    with Recorder(vectors, options.port, sandbox_relay(vectors) if options.sandbox else None) as server:
        print(json.dumps({"url": server.url}), flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
