"""What is measured: each row is one job, done by Birdwire, by its peers, and by a bare socket."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Client:
    label: str
    # A launcher of bench.py and what it starts ("python", "send_httpx.py"), or a program of this repository
    # ("scripts/swift", "run", …). benches/README.md says what it is given and what it prints.
    program: tuple[str, ...]
    # How many times as long as Birdwire this client should take, at least.
    aim: float | None = None


@dataclass(frozen=True)
class Row:
    name: str
    title: str
    # Birdwire comes first.
    clients: tuple[Client, ...]
    warm_up: int
    calls: int
    seconds: float
    at_once: int = 1
    # What is said of one call: "a call", "an import".
    one: str = "a call"
    # Birdwire takes at most so many times as long as the last client, which is the floor.
    of_floor: float | None = None
    # Birdwire takes at most so many milliseconds.
    milliseconds: float | None = None
    # A command that fails where the row cannot be measured.
    needs: tuple[str, ...] = ()


def python(script: str, *words: str) -> tuple[str, ...]:
    return ("python", script, *words)


def node(script: str) -> tuple[str, ...]:
    return ("node", script)


def swift(program: str) -> tuple[str, ...]:
    return ("scripts/bench-client", "swift", program)


def kotlin(program: str, *flags: str) -> tuple[str, ...]:
    return ("scripts/bench-client", "kotlin", *flags, program)


SWIFT = ("scripts/bench-client", "has", "swift")
KOTLIN = ("scripts/bench-client", "has", "kotlin")


def at_once(name: str, title: str, *words: str) -> Row:
    return Row(
        name,
        title,
        (
            Client("birdwire", python("at_once_birdwire.py", *words)),
            Client("aiohttp", python("at_once_aiohttp.py", *words), 1.3),
            Client("httpx", python("at_once_httpx.py", *words), 10.0),
            Client("bare socket", python("at_once_socket.py", *words)),
        ),
        warm_up=640,
        calls=20_000,
        seconds=1.5,
        at_once=64,
    )


def sending_from_node(name: str, title: str, at_once: int, undici: float | None) -> Row:
    return Row(
        name,
        title,
        (
            Client("birdwire", node("send_birdwire.mjs")),
            Client("built-in fetch", node("send_fetch.mjs"), 2.0),
            Client("axios", node("send_axios.mjs"), 2.0),
            Client("undici", node("send_undici.mjs"), undici),
            Client("bare socket", node("send_socket.mjs")),
        ),
        warm_up=1920,
        calls=20_000,
        seconds=1.5,
        at_once=at_once,
    )


IMPORT = "import birdwire"

ROWS = (
    Row(
        "python-send",
        "Python, send a message, one after the other",
        (
            Client("birdwire", python("send_birdwire.py")),
            Client("httpx", python("send_httpx.py"), 2.5),
            Client("requests", python("send_requests.py"), 5.0),
            Client("messagebird-sdk", python("send_messagebird_sdk.py"), 4.0),
            Client("bare socket", python("send_socket.py")),
        ),
        warm_up=200,
        calls=5000,
        seconds=1.5,
        of_floor=1.8,
    ),
    Row(
        "python-list",
        "Python, list 1,000 messages as typed objects, read three members of each",
        (
            Client("birdwire", python("list_birdwire.py")),
            Client("httpx + pydantic", python("list_httpx_pydantic.py"), 8.0),
            Client("httpx + msgspec", python("list_httpx_msgspec.py"), 1.5),
            Client("bare socket", python("list_socket.py")),
        ),
        warm_up=3,
        calls=50,
        seconds=1.5,
    ),
    at_once("python-64", "Python, asyncio, send 64 messages at once"),
    at_once("python-64-uvloop", "Python, uvloop, send 64 messages at once", "uvloop"),
    Row(
        "python-import",
        "Python, import",
        (
            Client("birdwire", python("import_python.py", IMPORT)),
            Client(
                "birdwire, and make a client",
                python("import_python.py", IMPORT, "birdwire.Client(access_key='key')"),
            ),
            Client("httpx", python("import_python.py", "import httpx")),
            Client("messagebird-sdk", python("import_python.py", "import bird")),
        ),
        warm_up=1,
        calls=10,
        seconds=10,
        one="an import",
        milliseconds=30,
    ),
    Row(
        "sandbox-start",
        "Start a local Bird, ask whether it is there, stop it",
        (
            Client("birdwire.testing (Python)", python("start_sandbox.py")),
            Client("birdwire/testing (Node)", node("start_sandbox.mjs")),
        ),
        warm_up=2,
        calls=100,
        seconds=3,
        one="start to stop",
        milliseconds=150,
    ),
    sending_from_node("node-send", "Node, send a message, one after the other", 1, None),
    sending_from_node("node-64", "Node, send 64 messages at once", 64, 1.0),
    Row(
        "node-list",
        "Node, list 1,000 messages, read three members of each",
        (
            Client("birdwire", node("list_birdwire.mjs")),
            Client("built-in fetch + JSON.parse", node("list_fetch.mjs"), 0.9),
        ),
        warm_up=10,
        calls=100,
        seconds=1.5,
    ),
    Row(
        "swift-send",
        "Swift, send a message, one after the other",
        (
            Client("birdwire", swift("SendBirdwire")),
            Client("URLSession + Codable", swift("SendURLSession"), 1.0),
        ),
        warm_up=500,
        calls=5000,
        seconds=1.5,
        needs=SWIFT,
    ),
    Row(
        "kotlin-send",
        "Kotlin, send a message, one after the other",
        (
            Client("birdwire", kotlin("SendBirdwire")),
            Client("OkHttp + kotlinx.serialization", kotlin("SendOkHttp"), 1.0),
            Client("OkHttp, blocking", kotlin("SendOkHttp", "-Dblocking")),
            Client("the JDK's HttpClient", kotlin("SendJdk"), 1.0),
        ),
        # The JVM compiles what is called often.
        warm_up=5000,
        calls=20_000,
        seconds=2.5,
        needs=KOTLIN,
    ),
)


@dataclass(frozen=True)
class Listing:
    """A program that lists page after page, and looks at its own memory after each."""

    label: str
    program: tuple[str, ...]
    needs: tuple[str, ...] = ()


PAGES = 1000
# A slow machine sees fewer pages in this time, and the table says how many.
PAGES_SECONDS = 90.0

LISTINGS = (
    Listing("Python", python("memory_birdwire.py")),
    Listing("Python, asyncio", python("memory_birdwire.py", "async")),
    Listing("Node", node("memory_birdwire.mjs")),
    Listing("Rust", ("core", "memory", "birdwire")),
    Listing("Swift", swift("MemoryBirdwire"), SWIFT),
    # A JVM takes as much of the machine as it may. With a heap that is all there from the beginning, only what lies
    # beside the heap can grow.
    Listing("Kotlin", kotlin("MemoryBirdwire", "-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"), KOTLIN),
    Listing("Kotlin, the heap after a collection", kotlin("MemoryBirdwire", "-Dlook=heap"), KOTLIN),
)

ENTRIES = 10_000_000
"""The addresses of an import."""

IMPORTS = (
    Client("Python", python("audience_birdwire.py")),
    Client("Python, asyncio", python("audience_birdwire.py", "async")),
    Client("Rust", ("core", "audience", "birdwire")),
)
