"""What every Python client of the benchmarks shares: the ids, and the loop that measures one call."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from statistics import fmean, median

ACCESS_KEY = "benchmark-access-key"
WORKSPACE_ID = "11111111-1111-4111-8111-111111111111"
CHANNEL_ID = "614208aa-b153-4d5d-9989-2fddfc0ce4c3"
PATH = f"/workspaces/{WORKSPACE_ID}/channels/{CHANNEL_ID}/messages"
AUTHORIZATION = f"AccessKey {ACCESS_KEY}"
RECEIVER = "+31612345678"
TEXT = "Hello"
LIMIT = 1000

# benches/README.md says what these are.
URL = sys.argv[1]
WARM_UP, CALLS, SECONDS = int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
AT_ONCE = int(sys.argv[5])
WORDS = sys.argv[6:]


def body() -> dict[str, object]:
    """The request of a send, as a peer's user writes it."""
    return {"receiver": {"contacts": [{"identifierValue": RECEIVER}]}, "body": {"type": "text", "text": {"text": TEXT}}}


def report(times: list[float], seen: object) -> None:
    result = {"calls": len(times) * AT_ONCE, "median": median(times), "mean": fmean(times), "seen": seen}
    print(json.dumps(result))


def measure(call: Callable[[], object]) -> None:
    """Warms up, then calls until either bound is reached, and prints the result.

    What a call returns shows that all clients got the same; the bench compares it.
    """
    seen = call()
    for _ in range(WARM_UP - 1):
        call()

    clock = time.perf_counter_ns
    times: list[float] = []
    end = clock() + int(SECONDS * 1e9)
    begin = clock()
    while begin < end and len(times) < CALLS:
        call()
        now = clock()
        times.append((now - begin) / 1e3)
        begin = now
    report(times, seen)


async def measure_at_once(call: Callable[[], Awaitable[object]]) -> None:
    """The same for many calls at once: each waits for the last of them, and its time is divided among them."""

    async def batch() -> list[object]:
        return await asyncio.gather(*(call() for _ in range(AT_ONCE)))

    seen = (await batch())[0]
    for _ in range(WARM_UP // AT_ONCE):
        await batch()

    clock = time.perf_counter_ns
    times: list[float] = []
    end = clock() + int(SECONDS * 1e9)
    begin = clock()
    while begin < end and len(times) * AT_ONCE < CALLS:
        await batch()
        now = clock()
        times.append((now - begin) / 1e3 / AT_ONCE)
        begin = now
    report(times, seen)


def run(main: Callable[[], Awaitable[None]]) -> None:
    """Runs an asynchronous client, on the loop that the row asks for."""
    if "uvloop" in WORDS:
        import uvloop

        uvloop.run(main())
    else:
        asyncio.run(main())
