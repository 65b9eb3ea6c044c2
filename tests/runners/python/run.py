"""Replays all vectors through the public Python API: run.py python-sync|python-async [ID…]

Vectors take turns in how their arguments are written: snake_case, as the API spells them, or Birdwire's own types.
Wants the recording server in BIRDWIRE_RECORDER (scripts/with-recorder), which counts what passes.
"""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import birdwire
import building
import comparing
import vectors
from vectors import Recorder, Vector

AT_ONCE = 8


def check(vector: Vector, got: Any) -> list[str]:
    """Compares an outcome: an exception, a list of pages, a file with its bytes, or a single object."""
    result = vector.result
    if "cancelled" in result:
        cancelled = isinstance(got, (KeyboardInterrupt, asyncio.CancelledError))
        return [] if cancelled else [f"expected to be cancelled, got {got!r}"]
    if "error" in result or isinstance(got, BaseException):
        if "error" in result:
            return comparing.error(result["error"], got)
        return [f"raised {got!r}"]
    items: list[Any] = []
    single = None
    if "pages" in result:
        problems = comparing.pages(result["pages"], got)
        items = [item for page in got for item in page.items]
    elif "uploaded" in result:
        problems = [] if got == result["uploaded"] else [f"uploaded: expected {result['uploaded']!r}, got {got!r}"]
    elif "empty" in result:
        problems = [] if got is None else [f"expected nothing, got {got!r}"]
    elif "media" in result:
        problems = comparing.media(result["media"], *got)
    else:
        problems = comparing.value(result["value"], got)
        single = got
    return problems + comparing.raw(vector.raw, single, items)


def check_kind(vector: Vector, got: Any) -> list[str]:
    """The same where the values are the sandbox's own: it is of the right type, and can be read to its end."""
    result = vector.result
    if "cancelled" in result or "error" in result or isinstance(got, BaseException):
        known = {name: result["error"][name] for name in ("kind", "status") if name in result.get("error", {})}
        return check(replace(vector, result={"error": known} if known else result), got)
    kinds = {"pages": list, "uploaded": str, "media": tuple, "value": birdwire.Object, "empty": type(None)}
    (kind,) = [kinds[name] for name in result]
    if not isinstance(got, kind):
        return [f"expected {kind.__name__}, got {got!r}"]
    values = [item for page in got for item in page.items] if "pages" in result else [got]
    for value in values:
        if isinstance(value, birdwire.Object):
            repr(value)  # reads every member
    return []


def style(vector: Vector, turn: int) -> str:
    return building.STYLES[(vector.number + turn) % len(building.STYLES)]


def prepared(bird: Any, vector: Vector, turn: int) -> tuple[Any, list[Any], dict[str, Any]]:
    """The method that a vector calls, and its arguments."""
    if "upload" in vector.call:
        return building.upload(bird, vector.call)
    method = building.operations(bird, waits="wait" in vector.call)[vector.call["operation"]]
    return method, *building.arguments(method, vector.call, style(vector, turn))


def sync_outcome(vector: Vector, base_url: str) -> Any:
    settings = building.client_arguments(vector.client, base_url)
    try:
        with building.client_class(vector.client, is_async=False)(**settings) as bird:
            method, path, named = prepared(bird, vector, 0)
            answer = method(*path, **named)
            if isinstance(answer, birdwire.Pager):
                return [touch(page) for page in answer.pages()]
            if isinstance(answer, birdwire.Media):
                return answer, b"".join(answer) if vector.number % 2 else answer.read()
            return answer
    except (Exception, KeyboardInterrupt) as error:
        return error


def touch(page: Any) -> Any:
    # An item that does not decode fails where it is reached.
    list(page.items)
    return page


def interrupted(vector: Vector, base_url: str) -> Any:
    """The same with Ctrl-C after the vector's time."""
    timer = threading.Timer(
        vector.call["cancelAfterMs"] / 1000, signal.pthread_kill, (threading.get_ident(), signal.SIGINT)
    )
    timer.start()
    try:
        return sync_outcome(vector, base_url)
    finally:
        timer.cancel()


async def async_outcome(vector: Vector, base_url: str) -> Any:
    settings = building.client_arguments(vector.client, base_url)
    async with building.client_class(vector.client, is_async=True)(**settings) as bird:
        task = asyncio.create_task(async_call(bird, vector))
        if "cancelAfterMs" in vector.call:
            await asyncio.sleep(vector.call["cancelAfterMs"] / 1000)
            task.cancel()
        try:
            return await task
        except (Exception, asyncio.CancelledError) as error:
            return error


async def async_call(bird: Any, vector: Vector) -> Any:
    method, path, named = prepared(bird, vector, 1)
    answer = method(*path, **named)
    if isinstance(answer, birdwire.AsyncPager):
        return [touch(page) async for page in answer.pages()]
    answer = await answer
    if isinstance(answer, birdwire.AsyncMedia):
        return answer, b"".join([chunk async for chunk in answer]) if vector.number % 2 else await answer.read()
    return answer


class Report:
    def __init__(self, runner: str) -> None:
        self.recorder = Recorder(runner)
        self.ran = self.passed = 0
        self._lock = threading.Lock()

    def add(self, vector: Vector, got: Any) -> None:
        try:
            problems = (check_kind if vector.id in self.recorder.imagined else check)(vector, got)
        except Exception as failure:  # a comparison that cannot even be made is a failed vector
            problems = [f"comparing failed: {failure!r}"]
        problems += self.recorder.verify(vector, not problems)
        with self._lock:
            self.ran += 1
            self.passed += not problems
            for problem in problems:
                print(f"{self.recorder.runner}: {vector.id}: {problem}", flush=True)


def run_sync(chosen: list[Vector], report: Report) -> None:
    def one(vector: Vector) -> None:
        report.add(vector, sync_outcome(vector, report.recorder.base_url(vector)))

    with ThreadPoolExecutor(AT_ONCE) as pool:
        for _ in pool.map(one, [vector for vector in chosen if "cancelAfterMs" not in vector.call]):
            pass
    # Ctrl-C reaches the main thread only.
    for vector in chosen:
        if "cancelAfterMs" in vector.call:
            report.add(vector, interrupted(vector, report.recorder.base_url(vector)))


async def run_async(chosen: list[Vector], report: Report) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(vector: Vector) -> None:
        async with gate:
            got = await async_outcome(vector, report.recorder.base_url(vector))
            await asyncio.to_thread(report.add, vector, got)

    await asyncio.gather(*map(one, chosen))


def main() -> int:
    runner, *only = sys.argv[1:]
    everything = vectors.read()
    chosen = [vector for vector in everything if not only or vector.id in only]
    report = Report(runner)
    if runner == "python-sync":
        run_sync(chosen, report)
    else:
        asyncio.run(run_async(chosen, report))
    print(f"{runner}: {report.passed} of {len(everything)} vectors passed, {report.ran} ran")
    return 0 if report.passed == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
