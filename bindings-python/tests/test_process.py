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


def test_a_short_call_does_not_wait_for_a_long_one(bird: birdwire.Client, server: Server) -> None:
    server.hang = True
    ended: list[BaseException] = []

    def long() -> None:
        try:
            bird.channels.messages.get(CHANNEL, CHANNEL, options=birdwire.Options(timeout=1))
        except birdwire.TimeoutError as error:
            ended.append(error)

    thread = threading.Thread(target=long)
    thread.start()
    assert server.arrived.acquire(timeout=3)
    server.hang = False
    started = time.monotonic()
    for _ in range(20):
        assert bird.channels.messages.get(CHANNEL, CHANNEL).id == "m1"
    assert time.monotonic() - started < 0.9
    assert not ended
    thread.join()
    assert len(ended) == 1


def test_one_thread_keeps_to_one_connection_and_needs_no_other_thread() -> None:
    code = """
import os, socket, threading
import birdwire
listener = socket.create_server(("127.0.0.1", 0))
accepted = []
def serve():
    while True:
        connection = listener.accept()[0]
        accepted.append(connection)
        while connection.recv(65536):
            connection.sendall(b"HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\n{}")
threading.Thread(target=serve, daemon=True).start()
bird = birdwire.Client(access_key="key", base_url=f"http://127.0.0.1:{listener.getsockname()[1]}")
for _ in range(50):
    bird.request("GET", "/x")
print(len(accepted), len(os.listdir("/proc/self/task")))
"""
    assert run(code) == "1 2"


def test_a_connection_that_the_server_closed_meanwhile_is_not_used() -> None:
    code = """
import socket, threading, time
import birdwire
listener = socket.create_server(("127.0.0.1", 0))
closed = threading.Semaphore(0)
def serve():
    while True:
        connection = listener.accept()[0]
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\n{}")
        time.sleep(0.05)
        connection.close()
        closed.release()
threading.Thread(target=serve, daemon=True).start()
bird = birdwire.Client(access_key="key", base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", max_retries=0)
attempts = []
for _ in range(4):
    attempts.append(bird.request("POST", "/x").attempts)
    closed.acquire()
print(attempts)
"""
    assert run(code) == "[1, 1, 1, 1]"


def test_closing_a_client_closes_its_connections() -> None:
    code = """
import socket, threading
import birdwire
listener = socket.create_server(("127.0.0.1", 0))
ended = threading.Event()
def serve():
    connection = listener.accept()[0]
    while connection.recv(65536):
        connection.sendall(b"HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\n{}")
    ended.set()
threading.Thread(target=serve, daemon=True).start()
with birdwire.Client(access_key="key", base_url=f"http://127.0.0.1:{listener.getsockname()[1]}") as bird:
    bird.request("GET", "/x")
print(ended.wait(3))
"""
    assert run(code) == "True"


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
