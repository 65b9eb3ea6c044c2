"""Uploads: whatever Python gives for a file, who is told of the progress, and what ends one early."""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import socket
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import birdwire
import pytest
from conftest import CHANNEL, WORKSPACE

PLACED = "https://media.test/1"


@dataclass
class Store:
    """Names itself as the place for a file, and takes what comes there."""

    listener: socket.socket
    status: int = 204
    hang: bool = False
    """Whether the store reads slowly, and never answers."""
    forms: list[bytes] = field(default_factory=list)
    asked: list[Any] = field(default_factory=list)
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    closed: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    @property
    def content(self) -> bytes:
        """The file of the last form."""
        return self.forms[-1].rsplit(b"\r\n\r\n", 1)[1].rsplit(b"\r\n--", 1)[0]

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while first := stream.readline().decode():
                length = 0
                while line := stream.readline().decode().strip():
                    if line.lower().startswith("content-length:"):
                        length = int(line[15:])
                if "/_store" not in first:
                    self.asked.append((first.split(" ")[1], json.loads(stream.read(length))))
                    place = {"mediaUrl": PLACED, "uploadUrl": f"{self.url}/_store", "uploadFormData": {"key": "a"}}
                    self._say(connection, 200, json.dumps(place).encode())
                    continue
                self.arrived.release()
                if self.hang:
                    while self._more(connection):
                        time.sleep(0.01)
                    self.closed.release()
                    return
                content = stream.read(length)
                if len(content) < length:
                    self.closed.release()
                    return
                self.forms.append(content)
                self._say(connection, self.status, b"")

    def _more(self, connection: socket.socket) -> bool:
        try:
            return connection.recv(65536) != b""
        except OSError:
            return False

    def _say(self, connection: socket.socket, status: int, body: bytes) -> None:
        connection.sendall(f"HTTP/1.1 {status} X\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body)


@pytest.fixture
def store() -> Iterator[Store]:
    listener = socket.create_server(("127.0.0.1", 0))
    store = Store(listener)
    threading.Thread(target=store.serve, daemon=True).start()
    yield store
    listener.close()


@pytest.fixture
def settings(store: Store) -> dict[str, Any]:
    return {"base_url": store.url, "access_key": "key", "workspace_id": WORKSPACE, "max_retries": 0}


@pytest.fixture
def bird(settings: dict[str, Any]) -> Iterator[birdwire.Client]:
    with birdwire.Client(**settings) as bird:
        yield bird


@pytest.fixture
async def async_bird(settings: dict[str, Any]) -> AsyncIterator[birdwire.AsyncClient]:
    async with birdwire.AsyncClient(**settings) as bird:
        yield bird


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_bytes(b"hello")
    return path


class Reader:
    """Only what is needed of an open file."""

    def __init__(self) -> None:
        self.pieces = [b"", b"lo", b"hel"]

    def read(self, size: int, /) -> bytes:
        return self.pieces.pop()


class AsyncReader:
    name = "/tmp/note.txt"

    def __init__(self) -> None:
        self.pieces = [b"", b"lo", b"hel"]

    async def read(self, size: int, /) -> bytes:
        await asyncio.sleep(0)
        return self.pieces.pop()


async def pieces() -> AsyncIterator[bytes]:
    for piece in (b"hel", b"", b"lo"):
        await asyncio.sleep(0)
        yield piece


SOURCES: dict[str, Callable[[Path], Any]] = {
    "text": str,
    "path": lambda path: path,
    "bytes": lambda path: b"hello",
    "bytearray": lambda path: bytearray(b"hello"),
    "memoryview": lambda path: memoryview(b"__hello__")[2:7],
    "open file": lambda path: path.open("rb"),
    "unbuffered file": lambda path: path.open("rb", buffering=0),
    "bytes in a file": lambda path: io.BytesIO(b"hello"),
    "reader": lambda path: Reader(),
    "list": lambda path: [b"hel", b"", bytearray(b"lo")],
    "generator": lambda path: (piece for piece in (b"h", b"ello")),
    "pipe": lambda path: os.fdopen(piped(b"hello"), "rb"),
}
ASYNC_SOURCES = {**SOURCES, "async generator": lambda path: pieces(), "async file": lambda path: AsyncReader()}


def piped(content: bytes) -> int:
    read, write = os.pipe()
    os.write(write, content)
    os.close(write)
    return read


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_whatever_a_file_is(bird: birdwire.Client, store: Store, path: Path, kind: str) -> None:
    assert bird.channels.media.upload(SOURCES[kind](path), content_type="text/plain") == PLACED
    assert store.content == b"hello"


@pytest.mark.parametrize("kind", ASYNC_SOURCES)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
async def test_whatever_a_file_is_for_asyncio(
    async_bird: birdwire.AsyncClient, store: Store, path: Path, kind: str
) -> None:
    file = ASYNC_SOURCES[kind](path)
    assert await async_bird.channels.media.upload(file, content_type="text/plain") == PLACED
    assert store.content == b"hello"


def test_what_a_file_tells_by_itself(bird: birdwire.Client, store: Store, path: Path) -> None:
    with path.open("rb") as file:
        file.seek(2)
        bird.channels.media.upload_for_channel(CHANNEL, file)
    assert store.asked == [
        (f"/workspaces/{WORKSPACE}/channels/{CHANNEL}/presigned-upload", {"contentType": "text/plain"})
    ]
    assert b'filename="note.txt"' in store.forms[0] and store.content == b"llo"
    bird.channels.media.upload(file=path, filename="mine.png")
    assert b'filename="mine.png"\r\ncontent-type: image/png' in store.forms[1]
    with tempfile.TemporaryFile() as nameless:  # its name is a number
        nameless.write(b"x")
        nameless.seek(0)
        bird.channels.media.upload(nameless, content_type="image/png")
    assert b'filename="file"' in store.forms[2]


def test_progress(bird: birdwire.Client, async_bird: birdwire.AsyncClient) -> None:
    told: list[tuple[int, int]] = []
    threads = set()

    def progress(sent: int, total: int) -> None:
        told.append((sent, total))
        threads.add(threading.get_ident())

    content = bytes(1_000_000)
    bird.channels.media.upload(content, filename="a.png", progress=progress)
    assert told[0] == (0, 1_000_000) and told[-1] == (1_000_000, 1_000_000)
    assert len(told) > 3 and told == sorted(told)
    assert threading.get_ident() not in threads
    told.clear()
    asyncio.run(_upload_async(async_bird, content, progress))
    assert told[0] == (0, 1_000_000) and told[-1] == (1_000_000, 1_000_000)


async def _upload_async(bird: birdwire.AsyncClient, content: bytes, progress: Callable[[int, int], object]) -> None:
    await bird.channels.media.upload(content, filename="a.png", progress=progress)


class Mine(Exception):
    """What a function of the user's raises."""


def raising(sent: int, total: int) -> None:
    if sent:
        raise Mine(sent)


def test_an_exception_of_the_callback_ends_it(bird: birdwire.Client, store: Store) -> None:
    store.hang = True
    with pytest.raises(Mine):
        bird.channels.media.upload(bytes(50_000_000), filename="a.png", progress=raising)
    assert store.closed.acquire(timeout=3) and store.forms == []
    store.hang = False
    with pytest.raises(Mine, match="5"):
        bird.channels.media.upload(b"hello", filename="a.png", progress=raising)


def broken() -> Iterator[bytes]:
    yield b"a"
    raise Mine("the disk")


class Broken(io.RawIOBase):
    def read(self, size: int = -1, /) -> bytes:
        raise Mine("the disk")


@pytest.mark.parametrize("length", [None, 9])
@pytest.mark.parametrize("file", [broken, Broken])
def test_an_exception_of_reading_ends_it(
    bird: birdwire.Client, store: Store, file: Callable[[], Any], length: int | None
) -> None:
    with pytest.raises(Mine, match="the disk") as caught:
        bird.channels.media.upload(file(), filename="a.png", length=length)
    assert caught.value.__cause__ is None and store.forms == []


@pytest.mark.parametrize("length", [None, 9])
async def test_an_exception_of_reading_ends_it_on_the_loop(
    async_bird: birdwire.AsyncClient, store: Store, length: int | None
) -> None:
    async def file() -> AsyncIterator[bytes]:
        yield b"a"
        raise Mine("the disk")

    with pytest.raises(Mine, match="the disk"):
        await async_bird.channels.media.upload(file(), filename="a.png", length=length)
    assert store.forms == []


def test_what_is_no_file(bird: birdwire.Client, store: Store, tmp_path: Path) -> None:
    for file in (7, None, object(), io.StringIO("hello")):
        with pytest.raises(birdwire.InputError, match="expected a path, bytes") as caught:
            bird.channels.media.upload(file)  # type: ignore[arg-type]
        assert caught.value.path == "file"
    with pytest.raises(TypeError, match='gave str: open it with mode "rb"'):
        bird.channels.media.upload(["hello"], filename="a.txt")  # type: ignore[list-item]
    for path in (tmp_path, tmp_path / "none.png"):
        with pytest.raises(birdwire.InputError) as caught:
            bird.channels.media.upload(path, content_type="image/png")
        assert (caught.value.path, caught.value.operation) == ("file", "channels.media.upload")
    with pytest.raises(birdwire.InputError, match="give `content_type`") as caught:
        bird.channels.media.upload(b"x")
    assert caught.value.path == "content_type"
    with pytest.raises(TypeError):
        bird.channels.media.upload(b"x", "image/png")  # type: ignore[call-arg]
    assert store.asked == []


async def test_nothing_is_read_before_it_is_wanted(async_bird: birdwire.AsyncClient) -> None:
    read: list[bytes] = []

    async def file() -> AsyncIterator[bytes]:
        read.append(b"a")
        yield b"a"

    with pytest.raises(birdwire.InputError):
        await async_bird.channels.media.upload(file())
    with pytest.raises(birdwire.InputError):
        await async_bird.channels.media.upload_for_channel("..", file(), filename="a.png", length=1)
    assert read == []


def test_a_refusal_of_the_store(bird: birdwire.Client, store: Store) -> None:
    store.status = 403
    with pytest.raises(birdwire.PermissionDeniedError) as caught:
        bird.channels.media.upload(b"x", filename="a.png")
    assert (caught.value.attempts, caught.value.delivery) == (2, "answered")


async def test_cancelling_closes_the_connection(async_bird: birdwire.AsyncClient, store: Store) -> None:
    store.hang = True

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield bytes(100_000)

    for file, length in ((bytes(50_000_000), None), (endless(), 50_000_000)):
        task = asyncio.create_task(async_bird.channels.media.upload(file, filename="a.png", length=length))
        assert await asyncio.to_thread(store.arrived.acquire, timeout=3)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(store.closed.acquire, timeout=3)


def test_ctrl_c_closes_the_connection(bird: birdwire.Client, store: Store) -> None:
    store.hang = True

    def interrupt() -> None:
        assert store.arrived.acquire(timeout=3)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    threading.Thread(target=interrupt).start()
    with pytest.raises(KeyboardInterrupt):
        bird.channels.media.upload(bytes(50_000_000), filename="a.png")
    assert store.closed.acquire(timeout=3)


def test_a_large_file_is_read_piece_by_piece(bird: birdwire.Client, store: Store) -> None:
    store.hang = True
    given = 0

    def file() -> Iterator[bytes]:
        nonlocal given
        while True:
            given += 100_000
            yield bytes(100_000)

    started = threading.Thread(
        target=lambda: pytest.raises(
            birdwire.TimeoutError,
            bird.channels.media.upload,
            file(),
            filename="a.png",
            length=1_000_000_000,
            options=birdwire.Options(timeout=1.5),
        )
    )
    started.start()
    started.join()
    # As much as the other side read, and as the buffers on the way take.
    assert 0 < given < 50_000_000
