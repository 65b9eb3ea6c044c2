"""What every Python client of the benchmarks shares: the ids, and the loop that measures one call."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from statistics import fmean, median

ACCESS_KEY = "benchmark-access-key"
WORKSPACE_ID = "11111111-1111-4111-8111-111111111111"
CHANNEL_ID = "614208aa-b153-4d5d-9989-2fddfc0ce4c3"
PATH = f"/workspaces/{WORKSPACE_ID}/channels/{CHANNEL_ID}/messages"
AUTHORIZATION = f"AccessKey {ACCESS_KEY}"
RECEIVER = "+31612345678"
TEXT = "Hello"
LIMIT = 1000

URL = sys.argv[1]


def measure(call: Callable[[], object]) -> None:
    """Warms up, then calls until either bound is reached, and prints the result as JSON.

    The arguments after the URL: how many calls to warm up with, how many to measure at most, for how many seconds.
    What a call returns shows that all clients got the same; the bench compares it.
    """
    warm_up, calls, seconds = int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
    seen = call()
    for _ in range(warm_up - 1):
        call()

    clock = time.perf_counter_ns
    times: list[int] = []
    end = clock() + int(seconds * 1e9)
    begin = clock()
    while begin < end and len(times) < calls:
        call()
        now = clock()
        times.append(now - begin)
        begin = now
    result = {"calls": len(times), "median": median(times) / 1e3, "mean": fmean(times) / 1e3, "seen": seen}
    print(json.dumps(result))
