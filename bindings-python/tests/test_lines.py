"""Lines of CSV: rows from any iterable, text as bytes and files, each checked before anything is sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import birdwire
import pytest
from conftest import Server


@pytest.fixture(autouse=True)
def job(server: Server) -> None:
    server.answer({"bulkId": "875cd425-d62d-4d16-b3af-61dafe71ea2d", "status": "pending"}, 202)


@pytest.fixture
async def async_bird(settings: dict[str, Any]) -> AsyncIterator[birdwire.AsyncClient]:
    async with birdwire.AsyncClient(**settings) as bird:
        yield bird


def pairs() -> Iterator[tuple[str, str]]:
    yield "a@example.com", "allow"
    yield "Doe, Jane", "reject"


WRITTEN = b'a@example.com,allow\n"Doe, Jane",reject\n'


def test_rows_of_every_kind(bird: birdwire.Client, server: Server) -> None:
    rules = bird.conversations.allow_block_rules
    typed = [birdwire.AllowBlockRuleRow(value=value, type=kind) for value, kind in pairs()]
    dicts = [{"value": value, "type": kind} for value, kind in pairs()]
    given: list[Any] = [pairs(), list(pairs()), typed, dicts, dict(pairs()).items(), map(list, pairs())]
    for rows in given:
        answer = rules.add_in_bulk(rows)
        assert answer.status == "pending"
        assert server.bodies[-1] == WRITTEN
    assert "content-type: text/csv" in server.requests[-1].lower()
    rules.add_in_bulk(rows=pairs())
    rules.add_in_bulk([("a", birdwire.raw("block"))])
    assert server.bodies[-1] == b"a,block\n"


def test_text_and_files_go_out_as_they_are(bird: birdwire.Client, server: Server, tmp_path: Path) -> None:
    text = b"a@example.com,allow\r\nb@example.com,reject"
    path = tmp_path / "rules.csv"
    path.write_bytes(text)
    given: list[Any] = [text, bytearray(text), memoryview(text), path, str(path)]
    for rows in given:
        bird.conversations.allow_block_rules.add_in_bulk(rows)
        assert server.bodies[-1] == text


async def test_rows_for_asyncio(async_bird: birdwire.AsyncClient, server: Server, tmp_path: Path) -> None:
    async def rows() -> AsyncIterator[tuple[str, str]]:
        for pair in pairs():
            yield pair

    rules = async_bird.conversations.allow_block_rules
    path = tmp_path / "rules.csv"
    path.write_bytes(WRITTEN)
    given: list[Any] = [rows(), pairs(), WRITTEN, path]
    for one in given:
        await rules.add_in_bulk(one)
        assert server.bodies[-1] == WRITTEN


def test_an_iterable_that_raises_sends_nothing(bird: birdwire.Client, server: Server) -> None:
    def rows() -> Iterator[tuple[str, str]]:
        yield "a", "allow"
        raise ZeroDivisionError("the database is gone")

    with pytest.raises(ZeroDivisionError, match="database"):
        bird.conversations.allow_block_rules.add_in_bulk(rows())
    assert server.requests == []


async def test_an_async_iterable_that_raises_sends_nothing(async_bird: birdwire.AsyncClient, server: Server) -> None:
    async def rows() -> AsyncIterator[tuple[str, str]]:
        yield "a", "allow"
        raise ZeroDivisionError("the database is gone")

    with pytest.raises(ZeroDivisionError, match="database"):
        await async_bird.conversations.allow_block_rules.add_in_bulk(rows())
    assert server.requests == []


def test_what_is_wrong_is_told_with_its_line(bird: birdwire.Client, server: Server, tmp_path: Path) -> None:
    def refused(rows: Any) -> birdwire.InputError:
        with pytest.raises(birdwire.InputError) as caught:
            bird.conversations.allow_block_rules.add_in_bulk(rows)
        assert caught.value.delivery == "never_sent"
        return caught.value

    good = ("a", "allow")
    assert refused([good, ("a", "alow")]).path == "lines[1].type"
    assert 'did you mean "allow"?' in str(refused([good, ("a", "alow")]))
    assert refused([good, ("a",)]).path == "lines[1]"
    assert refused([good, object()]).path == "lines[1]"
    assert refused([good, ("a", object())]).path == "lines[1][1]"
    assert refused([good, {"value": "a"}]).path == "lines[1].type"
    assert refused([]).path == "lines"
    assert refused(b"a,allow\na,alow\n").path == "lines[1].type"
    assert "nothing.csv" in str(refused(tmp_path / "nothing.csv"))
    with (tmp_path / "rules.csv").open("w+") as file:
        assert refused(file).path == "rows"
    with pytest.raises(TypeError):
        bird.conversations.allow_block_rules.add_in_bulk(7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="rows"):
        bird.conversations.allow_block_rules.add_in_bulk()  # type: ignore[call-arg]
    assert server.requests == []
