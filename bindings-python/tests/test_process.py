"""The process around it: Ctrl-C, fork, threads, and an import that does nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import birdwire
import pytest
from conftest import CHANNEL, Server


def test_ctrl_c_drops_the_request(bird: birdwire.Client, server: Server) -> None:
    server.hang = True

    def interrupt() -> None:
        assert server.arrived.acquire(timeout=3)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    threading.Thread(target=interrupt).start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        bird.channels.messages.get(CHANNEL, CHANNEL)
    assert time.monotonic() - started < 2
    assert server.closed.acquire(timeout=3)
    server.hang = False
    assert bird.channels.messages.get(CHANNEL, CHANNEL).id == "m1"


def test_other_threads_run_while_one_waits(bird: birdwire.Client, server: Server) -> None:
    server.hang = True
    thread = threading.Thread(
        target=lambda: pytest.raises(
            birdwire.TimeoutError,
            bird.channels.messages.get,
            CHANNEL,
            CHANNEL,
            options=birdwire.Options(timeout=1),
        )
    )
    thread.start()
    assert server.arrived.acquire(timeout=3)
    counted, until = 0, time.monotonic() + 0.3
    while time.monotonic() < until:
        counted += 1
    assert counted > 10_000
    thread.join()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_works_on_both_sides(bird: birdwire.Client) -> None:
    assert bird.channels.messages.get(CHANNEL, CHANNEL).id == "m1"
    children = []
    for _ in range(3):
        child = os.fork()
        if child == 0:
            try:
                signal.alarm(10)
                good = bird.channels.messages.get(CHANNEL, CHANNEL).id == "m1"
                os._exit(0 if good else 1)
            finally:
                os._exit(2)
        children.append(child)
        assert bird.channels.messages.get(CHANNEL, CHANNEL).id == "m1"
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0, 0]


def run(code: str) -> str:
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return result.stdout.strip()


def test_importing_does_nothing() -> None:
    code = """
import sys, threading
import birdwire
heavy = {"asyncio", "inspect", "dataclasses", "typing", "birdwire._native", "birdwire._generated.resources"}
print(sorted(heavy & set(sys.modules)), threading.active_count(), len(__import__("os").listdir("/proc/self/task")))
"""
    assert run(code) == "[] 1 1"


def test_importing_is_quick() -> None:
    code = """
import time
started = time.perf_counter()
import birdwire
birdwire.Client(access_key="key")
print(time.perf_counter() - started)
"""
    assert min(float(run(code)) for _ in range(5)) < 0.1


def test_every_public_name_can_be_had() -> None:
    missing = [name for name in birdwire.__all__ if not hasattr(birdwire, name)]
    assert missing == []
    assert set(birdwire.__all__) <= set(dir(birdwire))
    with pytest.raises(AttributeError, match="no attribute 'Massage'"):
        birdwire.Massage  # noqa: B018


def test_leaving_while_a_call_is_under_way() -> None:
    code = """
import socket, threading, time
import birdwire
listener = socket.create_server(("127.0.0.1", 0))
url = f"http://127.0.0.1:{listener.getsockname()[1]}"
bird = birdwire.Client(access_key="key", base_url=url)
threading.Thread(target=lambda: bird.request("GET", "/x"), daemon=True).start()
listener.accept()
time.sleep(0.1)
print("left")
"""
    assert run(code) == "left"
