"""What each runner did with each vector: the requests that came, what was wrong with them, and who passed."""

from __future__ import annotations

import threading
import time
from typing import Any

CLOSE_SECONDS = 3.0


class Run:
    """One runner's run of one vector."""

    def __init__(self, vector: dict[str, Any]) -> None:
        self.vector = vector
        self._lock = threading.Lock()
        self._requests = 0
        self._problems: list[str] = []
        self._hangs: list[tuple[int, threading.Event]] = []
        # What the sandbox's first answer asks of the second request; see relay.py.
        self.asked_for: dict[str, Any] = {}

    def next_exchange(self, line: str) -> tuple[int, dict[str, Any] | None]:
        """Takes the next exchange for a request that just arrived; None when the vector has no more."""
        with self._lock:
            number = self._requests + 1
            self._requests = number
            exchanges = self.vector["exchanges"]
            if number <= len(exchanges):
                return number, exchanges[number - 1]
            self._problems.append(f"request {number}: extra, the vector has {len(exchanges)} exchanges: {line}")
            return number, None

    def report(self, number: int, problems: list[str]) -> None:
        with self._lock:
            self._problems += [f"request {number}: {problem}" for problem in problems]

    def hang(self, number: int) -> threading.Event:
        """An event to set when the client has closed the connection of a request that gets no answer."""
        closed = threading.Event()
        with self._lock:
            self._hangs.append((number, closed))
        return closed

    def verify(self) -> list[str]:
        with self._lock:
            problems = list(self._problems)
            requests = self._requests
            hangs = list(self._hangs)
        for number, exchange in enumerate(self.vector["exchanges"][requests:], requests + 1):
            wanted = exchange["request"]
            problems.append(f"request {number}: never came: {wanted['method']} {wanted['path']}")
        deadline = time.monotonic() + CLOSE_SECONDS
        for number, closed in hangs:
            if not closed.wait(max(0.0, deadline - time.monotonic())):
                problems.append(f"request {number}: the client did not close its connection in {CLOSE_SECONDS:g} s")
        return problems


class Book:
    """All runs of all runners."""

    def __init__(self, vectors: dict[str, dict[str, Any]]) -> None:
        self.vectors = vectors
        self._lock = threading.Lock()
        self._runs: dict[tuple[str, str], Run] = {}
        self._ran: dict[str, set[str]] = {}
        self._passed: dict[str, set[str]] = {}

    def run(self, runner: str, vector_id: str) -> Run | None:
        if vector_id not in self.vectors:
            return None
        with self._lock:
            key = (runner, vector_id)
            if key not in self._runs:
                self._runs[key] = Run(self.vectors[vector_id])
            return self._runs[key]

    def reset(self, runner: str, vector_id: str) -> bool:
        """Forgets a run, so that it can be done again; its earlier outcome no longer counts."""
        with self._lock:
            self._runs.pop((runner, vector_id), None)
            for outcome in (self._ran, self._passed):
                outcome.get(runner, set()).discard(vector_id)
        return vector_id in self.vectors

    def verify(self, runner: str, vector_id: str, passed: str | None) -> list[str]:
        """`passed` is the runner's own word: "1", "0", or None when it has not compared its result yet."""
        run = self.run(runner, vector_id)
        if run is None:
            return [f"no vector has the id {vector_id}"]
        problems = run.verify()
        with self._lock:
            self._ran.setdefault(runner, set()).add(vector_id)
            done = self._passed.setdefault(runner, set())
            if problems or passed == "0":
                done.discard(vector_id)
            elif passed == "1":
                done.add(vector_id)
        return problems

    def counts(self) -> dict[str, Any]:
        with self._lock:
            runners = {}
            for runner in sorted(self._ran):
                ran, passed = self._ran[runner], self._passed.get(runner, set())
                runners[runner] = {
                    "ran": len(ran),
                    "passed": len(passed),
                    "failed": sorted(ran - passed),
                    "missing": sorted(self.vectors.keys() - ran),
                }
            return {"total": len(self.vectors), "runners": runners}
