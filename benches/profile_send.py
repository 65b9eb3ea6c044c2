"""Where the instructions of one send go, counted by callgrind, which sees all but the kernel."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from programs import Programs, environment

# What V8 compiles, it has compiled by then.
WARM_UP, FEW, MANY = 3000, 300, 1300
SECONDS, PATIENCE_SECONDS = 120, 300


@dataclass(frozen=True)
class Host:
    """A language: what it has in the process beside the native part of the package."""

    name: str
    title: str
    program: tuple[str, ...]
    # Where its own functions lie. What V8 compiles lies nowhere.
    libraries: str
    functions: str


HOSTS = (
    Host(
        "Python", "Python itself", ("python", "send_birdwire.py"), r"libpython|lib-dynload|/bin/python", r"_?Py[A-Z_]"
    ),
    Host(
        "Node",
        "Node itself, with the package's JavaScript",
        ("node", "send_birdwire.mjs"),
        r"/node$|^$",
        r"v8::|node::",
    ),
)

# What is not the language's own belongs to the first part whose pattern fits its function.
MEMORY = r"\bmi_|alloc::raw_vec|malloc|calloc|realloc|\bfree\b|_int_|memcpy|memmove|memset"
PARTS = (
    ("memory: taking it, giving it back, copying", MEMORY),
    ("JSON, both ways", r"serde|btree|Serialize|Deserialize|jiff|lenient|itoa|zmij|str::converts"),
    ("HTTP", r"hyper|httparse|\bhttp::|\bh2::|tower|\bwant::|\burl::|percent_encoding|hashbrown|sip::|hash_one"),
    ("the runtime: tokio and futures", r"tokio|futures|\bmio::|time::Timespec|epoll"),
    ("Birdwire: core and binding", r"birdwire|_native|pyo3"),
)
REST = "everything else"


def counted(host: Host, command: list[str], calls: int, folder: Path) -> dict[str, int]:
    written = folder / f"callgrind.{calls}"
    subprocess.run(
        ["valgrind", "--tool=callgrind", "--smc-check=all-non-file", f"--callgrind-out-file={written}", *command],
        env=environment(),
        check=True,
        capture_output=True,
        timeout=PATIENCE_SECONDS,
    )
    listed = subprocess.run(
        ["callgrind_annotate", "--threshold=100", written], check=True, capture_output=True, text=True
    )
    parts = dict.fromkeys([host.title, *(name for name, _ in PARTS), REST], 0)
    for line in listed.stdout.splitlines():
        found = re.match(r"\s*([\d,]+) \([ \d.]+%\)\s+\S*?:(.*?)(?: \[(.*)\])?$", line)
        if found:
            count, function, library = found.groups(default="")
            parts[part_of(host, function, library)] += int(count.replace(",", ""))
    return parts


def part_of(host: Host, function: str, library: str) -> str:
    if re.search(host.libraries, library) or re.match(host.functions, function):
        return host.title
    return next((name for name, pattern in PARTS if re.search(pattern, function)), REST)


def measure(programs: Programs) -> dict[str, list[dict[str, Any]]]:
    """By language. Nothing where valgrind is missing."""
    if shutil.which("valgrind") is None:
        print("bench: no profile: there is no valgrind here", file=sys.stderr)
        return {}
    return {host.name: of_host(host, programs) for host in HOSTS}


def of_host(host: Host, programs: Programs) -> list[dict[str, Any]]:
    print(f"bench: the profile of a send, {host.name}", file=sys.stderr)
    command, _ = programs.command(host.program)
    command = [shutil.which(command[0]) or command[0], *command[1:]]
    with tempfile.TemporaryDirectory() as folder:
        few, many = (
            counted(host, [*command, programs.url, str(WARM_UP), str(calls), str(SECONDS), "1"], calls, Path(folder))
            for calls in (FEW, MANY)
        )
    a_call = {part: round((many[part] - few[part]) / (MANY - FEW)) for part in many}
    whole = sum(a_call.values())
    return [{"part": part, "instructions": count, "share": round(count / whole, 3)} for part, count in a_call.items()]
