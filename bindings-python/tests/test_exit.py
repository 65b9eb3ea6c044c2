"""The end of the interpreter, while threads are still on their way back into it."""

from __future__ import annotations

import subprocess
import sys

from conftest import Server

# Makes the interpreter take its time to go: what hangs on a module goes after the atexit handlers.
SLOW = """
import colorsys, time

class Slow:
    def __init__(self):
        self.sleep = time.sleep

    def __del__(self):
        self.sleep(1)

colorsys.slow = Slow()
"""


def ends_well(code: str, *arguments: str) -> None:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_completion_on_its_way_is_waited_for(server: Server) -> None:
    # The loop hears of the completion, and the program ends, while the thread that told it is still on its way out.
    code = (
        SLOW
        + """
import asyncio, sys
import birdwire

class Loop(asyncio.SelectorEventLoop):
    def call_soon_threadsafe(self, callback, *arguments, **options):
        handle = super().call_soon_threadsafe(callback, *arguments, **options)
        time.sleep(0.3)
        return handle

async def main():
    async with birdwire.AsyncClient(access_key="key", base_url=sys.argv[1]) as bird:
        await bird.request("GET", "/x")

asyncio.set_event_loop(loop := Loop())
loop.run_until_complete(main())
"""
    )
    ends_well(code, server.url)


def test_nothing_is_started_that_could_not_be_delivered(server: Server) -> None:
    code = """
import asyncio, atexit, sys

def late():
    async def main():
        async with birdwire.AsyncClient(access_key="key", base_url=sys.argv[1]) as bird:
            try:
                await bird.request("GET", "/x")
            except RuntimeError as error:
                assert "shutting down" in str(error), error
            else:
                raise AssertionError("it went out")
    asyncio.run(main())
    assert birdwire.Client(access_key="key", base_url=sys.argv[1]).request("GET", "/x").status == 200

atexit.register(late)
import birdwire
birdwire.Client(access_key="key")
"""
    ends_well(code, server.url)
