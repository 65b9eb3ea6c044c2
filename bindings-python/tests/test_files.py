"""Files in a form: one or several, whatever Python gives for them, their progress, and what ends them early."""

from __future__ import annotations

import asyncio
import io
import signal
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import birdwire
import pytest
from conftest import Server


@pytest.fixture
async def async_bird(settings: dict[str, Any]) -> AsyncIterator[birdwire.AsyncClient]:
    async with birdwire.AsyncClient(**settings) as bird:
        yield bird


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "guide.md"
    path.write_bytes(b"# Guide")
    return path


def parts(server: Server) -> list[tuple[str, bytes]]:
    """Name and content of the files of the last form."""
    body = server.bodies[-1]
    assert isinstance(body, bytes)
    assert f"content-length: {len(body)}" in server.requests[-1].lower()
    boundary = body[: body.index(b"\r\n")]
    found = []
    for part in body.split(boundary)[1:-1]:
        head, content = part.split(b"\r\n\r\n", 1)
        assert b'; name="file"' in head
        name = head.split(b'filename="')[1].split(b'"')[0].decode()
        found.append((name, content.removesuffix(b"\r\n")))
    return found


class Readable:
    """An async file, which does not know its length."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    async def read(self, size: int, /) -> bytes:
        return self._file.read(size)


async def pieces(*given: bytes) -> AsyncIterator[bytes]:
    for piece in given:
        await asyncio.sleep(0)
        yield piece


def test_several_files_of_every_kind(bird: birdwire.Client, server: Server, path: Path) -> None:
    with path.open("rb") as file:
        bird.knowledge_base.folders.import_documents(
            "faq/de",
            [
                path,
                str(path),
                file,
                birdwire.Upload(b"a", filename="a.txt"),
                birdwire.Upload(io.BytesIO(b"bc"), content_type="text/plain"),
                birdwire.Upload((piece for piece in [b"d", b"ef"]), filename="d.bin", length=3),
            ],
        )
    guide = ("guide.md", b"# Guide")
    assert parts(server) == [guide, guide, guide, ("a.txt", b"a"), ("file", b"bc"), ("d.bin", b"def")]
    assert server.requests[-1].startswith("POST /workspaces/")
    assert "/content/folders/faq/de/import " in server.requests[-1]


def test_one_by_itself_a_tuple_and_by_name(bird: birdwire.Client, server: Server, path: Path) -> None:
    folders = bird.knowledge_base.folders
    folders.import_documents("faq", path)
    assert parts(server) == [("guide.md", b"# Guide")]
    folders.import_documents("faq", files=(path, path))
    assert len(parts(server)) == 2
    folders.import_documents(content_path="faq", files=birdwire.Upload(iter([b"a"]), filename="a.txt"))
    assert parts(server) == [("a.txt", b"a")]
    assert folders.import_documents("faq", path).raw_response.status == 200


async def test_files_that_the_loop_reads(async_bird: birdwire.AsyncClient, server: Server, path: Path) -> None:
    # The first knows its length and is wanted last; the others are put on disk before.
    await async_bird.knowledge_base.folders.import_documents(
        "faq",
        [
            birdwire.Upload(pieces(b"ab", b"c"), filename="a.txt", length=3),
            path,
            birdwire.Upload(pieces(b"d"), filename="d.txt"),
            birdwire.Upload(Readable(b"ef"), filename="e.txt"),
            birdwire.Upload(b"g", filename="g.txt"),
        ],
    )
    assert parts(server) == [
        ("a.txt", b"abc"),
        ("guide.md", b"# Guide"),
        ("d.txt", b"d"),
        ("e.txt", b"ef"),
        ("g.txt", b"g"),
    ]


def test_progress_is_told_of_all_files(bird: birdwire.Client, path: Path) -> None:
    told: list[tuple[int, int]] = []
    files = [path, birdwire.Upload(b"abc", filename="a.txt")]
    bird.knowledge_base.folders.import_documents("faq", files, progress=lambda *of: told.append(of))
    assert told == [(0, 10), (7, 10), (10, 10)]


async def test_progress_for_asyncio(async_bird: birdwire.AsyncClient, path: Path) -> None:
    told: list[tuple[int, int]] = []
    files = [path, birdwire.Upload(pieces(b"abc"), filename="a.txt")]
    await async_bird.knowledge_base.folders.import_documents("faq", files, progress=lambda *of: told.append(of))
    assert (told[0], told[-1]) == ((0, 10), (10, 10))


def test_an_exception_ends_it_and_comes_out(bird: birdwire.Client, server: Server, path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield b"a"
        raise ZeroDivisionError("the camera is gone")

    def tell(sent: int, total: int) -> None:
        raise ZeroDivisionError("nobody listens")

    with pytest.raises(ZeroDivisionError, match="camera"):
        files = [path, birdwire.Upload(broken(), filename="a.txt", length=100)]
        bird.knowledge_base.folders.import_documents("faq", files)
    assert server.requests == []
    with pytest.raises(ZeroDivisionError, match="listens"):
        bird.knowledge_base.folders.import_documents("faq", path, progress=tell)


async def test_an_exception_on_the_loop_ends_it_and_every_other_file(async_bird: birdwire.AsyncClient) -> None:
    ended = asyncio.Event()

    async def broken() -> AsyncIterator[bytes]:
        yield b"a"
        raise ZeroDivisionError("the camera is gone")

    async def endless() -> AsyncIterator[bytes]:
        try:
            while True:
                yield b"a"
                await asyncio.sleep(0.01)
        finally:
            ended.set()

    files = [birdwire.Upload(broken(), filename="a.txt", length=9), birdwire.Upload(endless(), filename="b.txt")]
    with pytest.raises(ZeroDivisionError, match="camera"):
        await async_bird.knowledge_base.folders.import_documents(
            "faq", [files[0], birdwire.Upload(b"x", filename="x.txt")]
        )
    task = asyncio.create_task(async_bird.knowledge_base.folders.import_documents("faq", files[1]))
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended.is_set()


def test_what_is_wrong_is_told_with_its_place(bird: birdwire.Client, server: Server, tmp_path: Path) -> None:
    def refused(files: Any) -> birdwire.InputError:
        with pytest.raises(birdwire.InputError) as caught:
            bird.knowledge_base.folders.import_documents("faq", files)
        return caught.value

    good = birdwire.Upload(b"a", filename="a.txt")
    assert refused([]).path == "body.file"
    assert refused([good, b"a"]).path == "body.file[1].content_type"
    assert refused([good, tmp_path / "nothing.txt"]).path == "body.file[1]"
    assert "nothing.txt" in str(refused([good, tmp_path / "nothing.txt"]))
    assert refused([good, 7]).path == "file"
    assert "got int" in str(refused(7))
    with pytest.raises(TypeError, match="files"):
        bird.knowledge_base.folders.import_documents("faq")  # type: ignore[call-arg]
    assert server.requests == []


def test_a_stream_is_sent_once_and_a_path_again(settings: dict[str, Any], server: Server, path: Path) -> None:
    server.answer({"message": "busy"}, 503)
    with birdwire.Client(**{**settings, "max_retries": 1}) as bird:
        for files, requests in (([path, path], 2), ([path, birdwire.Upload(iter([b"a"]), filename="a.txt")], 1)):
            server.requests.clear()
            with pytest.raises(birdwire.ServerError) as caught:
                bird.knowledge_base.folders.import_documents("faq", files)
            assert (len(server.requests), caught.value.attempts) == (requests, requests)


def test_ctrl_c_closes_the_connection(bird: birdwire.Client, server: Server, path: Path) -> None:
    server.hang = True

    def interrupt() -> None:
        assert server.arrived.acquire(timeout=3)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    threading.Thread(target=interrupt).start()
    with pytest.raises(KeyboardInterrupt):
        bird.knowledge_base.folders.import_documents("faq", [path, path])
    assert server.closed.acquire(timeout=3)


def test_an_upload_says_what_one_file_is(server: Server) -> None:
    file = birdwire.Upload(b"a", filename="a.txt")
    assert file == birdwire.Upload(b"a", filename="a.txt")
    assert (file.content_type, file.length) == (None, None)
    with pytest.raises(AttributeError):
        file.filename = "b.txt"  # type: ignore[misc]
