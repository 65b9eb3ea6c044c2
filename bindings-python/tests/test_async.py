"""asyncio: waiting together, cancelling, any loop, and one clear error under trio."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import birdwire
import pytest
from conftest import CHANNEL, Server


@pytest.fixture
async def bird(settings: dict[str, object]) -> AsyncIterator[birdwire.AsyncClient]:
    async with birdwire.AsyncClient(**settings) as bird:
        yield bird


async def test_many_at_once(bird: birdwire.AsyncClient) -> None:
    calls = [bird.channels.messages.get(CHANNEL, CHANNEL) for _ in range(200)]
    assert {message.id for message in await asyncio.gather(*calls)} == {"m1"}


async def test_cancelling_a_task_drops_the_request(bird: birdwire.AsyncClient, server: Server) -> None:
    server.hang = True
    task = asyncio.create_task(bird.channels.messages.get(CHANNEL, CHANNEL))
    assert await asyncio.to_thread(server.arrived.acquire, timeout=3)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(server.closed.acquire, timeout=3)


async def test_a_limit_of_asyncio_drops_the_request(bird: birdwire.AsyncClient, server: Server) -> None:
    server.hang = True
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(bird.channels.messages.list(CHANNEL).first_page(), 0.3)
    assert await asyncio.to_thread(server.closed.acquire, timeout=3)


async def test_nothing_is_sent_before_it_is_awaited(bird: birdwire.AsyncClient, server: Server) -> None:
    call = bird.channels.messages.get(CHANNEL, CHANNEL)
    bird.channels.messages.list(CHANNEL)
    await asyncio.sleep(0.1)
    assert server.requests == []
    call.close()


async def test_pages(bird: birdwire.AsyncClient, server: Server) -> None:
    server.answer({"results": [{"id": "a"}, {"id": "b"}]})
    assert [message.id async for message in bird.channels.messages.list(CHANNEL)] == ["a", "b"]
    assert [len(page.items) async for page in bird.channels.messages.list(CHANNEL).pages()] == [2]
    page = await bird.channels.messages.list(CHANNEL)
    assert page.items[0].id == "a"


async def test_errors(bird: birdwire.AsyncClient, server: Server) -> None:
    server.answer({"code": "no", "message": "no"}, 404)
    with pytest.raises(birdwire.NotFoundError):
        await bird.channels.messages.get(CHANNEL, CHANNEL)
    with pytest.raises(birdwire.InputError):
        await bird.channels.messages.get("x", "y")


async def test_media(bird: birdwire.AsyncClient, server: Server, tmp_path: Path) -> None:
    download = bird.channels.messages.media.download
    assert await (await download(CHANNEL, "f1")).read() == server.body
    async with await download(CHANNEL, "f1") as media:
        assert b"".join([chunk async for chunk in media]) == server.body
    assert await (await download(CHANNEL, "f1")).save(tmp_path / "file") == len(server.body)


async def test_the_way_out(bird: birdwire.AsyncClient, server: Server) -> None:
    answer = await bird.request("GET", "/x", query=[("a", 1), ("a", 2)])
    assert answer.json() == {"id": "m1"}
    assert server.requests[0].startswith("GET /x?a=1&a=2 ")


async def test_a_token_provider_runs_on_the_loop_of_the_call(settings: dict[str, object], server: Server) -> None:
    loops = []

    async def provider() -> str:
        await asyncio.sleep(0)
        loops.append((asyncio.get_running_loop(), threading.get_ident()))
        return "token"

    settings = {name: value for name, value in settings.items() if name != "access_key"}
    async with birdwire.AsyncClient(**settings, token_provider=provider) as bird:
        await asyncio.gather(*(bird.channels.messages.get(CHANNEL, CHANNEL) for _ in range(5)))
    assert loops == [(asyncio.get_running_loop(), threading.get_ident())]
    assert "authorization: bearer token" in server.requests[0].lower()


def test_a_client_belongs_to_no_loop(settings: dict[str, object]) -> None:
    bird = birdwire.AsyncClient(**settings)

    async def call() -> str | None:
        return (await bird.channels.messages.get(CHANNEL, CHANNEL)).id

    assert [asyncio.run(call()) for _ in range(3)] == ["m1"] * 3
    found = []
    threads = [threading.Thread(target=lambda: found.append(asyncio.run(call()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["m1"] * 4


def test_a_loop_that_ends_leaves_nothing_behind(settings: dict[str, object], server: Server) -> None:
    server.hang = True
    bird = birdwire.AsyncClient(**settings)

    async def leave() -> None:
        task = asyncio.create_task(bird.channels.messages.get(CHANNEL, CHANNEL))
        await asyncio.to_thread(server.arrived.acquire, timeout=3)
        del task

    asyncio.run(leave())  # cancels what is still under way
    assert server.closed.acquire(timeout=3)


def test_trio_gets_one_clear_error(settings: dict[str, object]) -> None:
    bird = birdwire.AsyncClient(**settings)
    call = bird.channels.messages.get(CHANNEL, CHANNEL)
    # What any loop that is not asyncio's does: it runs the coroutine, and no asyncio loop is there.
    with pytest.raises(RuntimeError, match="anyio.to_thread"):
        call.send(None)
