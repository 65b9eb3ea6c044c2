"""Waiting for a job: how often it asks, and what ends it."""

from __future__ import annotations

import asyncio
import pickle
import signal
import threading
import time
from collections.abc import AsyncIterator
from typing import Any

import birdwire
import pytest
from conftest import Server

BULK = "875cd425-d62d-4d16-b3af-61dafe71ea2d"
OFTEN = birdwire.Options(timeout=10, poll_interval=0.02)


def state(status: str) -> dict[str, str]:
    return {"bulkId": BULK, "status": status}


@pytest.fixture
async def async_bird(settings: dict[str, Any]) -> AsyncIterator[birdwire.AsyncClient]:
    async with birdwire.AsyncClient(**settings) as bird:
        yield bird


def test_it_asks_until_the_job_is_done(bird: birdwire.Client, server: Server) -> None:
    for last in ("completed", "failed"):
        server.requests.clear()
        server.first = [state("pending"), state("in_progress"), state(last)]
        done = bird.conversations.allow_block_rules.wait(BULK, options=OFTEN)
        assert isinstance(done, birdwire.AllowBlockRuleProgress)
        assert (done.status, len(server.requests)) == (last, 3)
        assert done.raw_response.status == 200


async def test_many_wait_at_once_on_a_loop(async_bird: birdwire.AsyncClient, server: Server) -> None:
    server.answer(state("pending"))
    waits = [
        asyncio.create_task(async_bird.conversations.allow_block_rules.wait(BULK, options=OFTEN)) for _ in range(20)
    ]
    await asyncio.sleep(0.2)
    assert not any(task.done() for task in waits)
    server.answer(state("completed"))
    assert {done.status for done in await asyncio.gather(*waits)} == {"completed"}


def test_the_end_of_the_time_tells_the_last_state(bird: birdwire.Client, server: Server) -> None:
    server.answer(state("in_progress"))
    options = birdwire.Options(timeout=0.2, poll_interval=0.05)
    with pytest.raises(birdwire.TimeoutError, match='the last status was "in_progress"') as caught:
        bird.conversations.allow_block_rules.wait(BULK, options=options)
    assert caught.value.operation == "conversations.allowBlockRules.wait"
    assert 3 <= len(server.requests) <= 5


def test_ctrl_c_ends_it_between_two_questions(bird: birdwire.Client, server: Server) -> None:
    server.answer(state("pending"))

    def interrupt() -> None:
        assert server.arrived.acquire(timeout=3)
        time.sleep(0.2)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    threading.Thread(target=interrupt).start()
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        bird.conversations.allow_block_rules.wait(BULK, options=birdwire.Options(poll_interval=30))
    assert time.monotonic() - start < 3
    assert len(server.requests) == 1


async def test_cancelling_ends_it(async_bird: birdwire.AsyncClient, server: Server) -> None:
    server.answer(state("pending"))
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(async_bird.conversations.allow_block_rules.wait(BULK, options=OFTEN), 0.2)
    asked = len(server.requests)
    assert asked > 1
    await asyncio.sleep(0.2)
    assert len(server.requests) <= asked + 1


def test_the_option(bird: birdwire.Client, server: Server) -> None:
    assert (OFTEN.poll_interval, birdwire.Options().poll_interval) == (0.02, None)
    assert "poll_interval=0.02" in repr(OFTEN)
    assert pickle.loads(pickle.dumps(OFTEN)) == OFTEN != birdwire.Options()
    with pytest.raises(birdwire.InputError) as caught:
        birdwire.Options(poll_interval=-1)
    assert caught.value.path == "options.poll_interval"
    with pytest.raises(birdwire.InputError) as caught:
        bird.conversations.allow_block_rules.wait(BULK, options=birdwire.Options(poll_interval=0))
    assert caught.value.path == "options.poll_interval"
    assert server.requests == []
    # Of the client as well, and a plain call takes no notice of it.
    server.first = [state("pending"), state("completed"), state("pending")]
    often = bird.with_options(OFTEN)
    assert often.conversations.allow_block_rules.wait(BULK).status == "completed"
    assert often.conversations.allow_block_rules.get_bulk_status(BULK).status == "pending"
