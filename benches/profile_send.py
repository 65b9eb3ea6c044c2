"""Where the instructions of one Python send go, counted by callgrind, which sees all but the kernel."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from programs import Programs, environment

PROGRAM = ("python", "send_birdwire.py")
WARM_UP, FEW, MANY = 300, 300, 1300
SECONDS, PATIENCE_SECONDS = 120, 300

# What lies in a library of Python, or else the first pattern that fits a function, says which part it belongs to.
PYTHON = "Python itself"
MEMORY = r"\bmi_|alloc::raw_vec|malloc|calloc|realloc|\bfree\b|_int_|memcpy|memmove|memset"
PARTS = (
    ("memory: taking it, giving it back, copying", MEMORY),
    ("JSON, both ways", r"serde|btree|Serialize|Deserialize|jiff|lenient|itoa|zmij|str::converts"),
    ("HTTP", r"hyper|httparse|\bhttp::|\bh2::|tower|\bwant::|\burl::|percent_encoding|hashbrown|sip::|hash_one"),
    ("the runtime: tokio and futures", r"tokio|futures|\bmio::|time::Timespec|epoll"),
    ("Birdwire: core and binding", r"birdwire|_native|pyo3"),
)
REST = "everything else"


def counted(command: list[str], calls: int, folder: Path) -> dict[str, int]:
    written = folder / f"callgrind.{calls}"
    subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={written}", *command],
        env=environment(),
        check=True,
        capture_output=True,
        timeout=PATIENCE_SECONDS,
    )
    listed = subprocess.run(
        ["callgrind_annotate", "--threshold=100", written], check=True, capture_output=True, text=True
    )
    parts = dict.fromkeys([PYTHON, *(name for name, _ in PARTS), REST], 0)
    for line in listed.stdout.splitlines():
        found = re.match(r"\s*([\d,]+) \([ \d.]+%\)\s+\S*?:(.*?)(?: \[(.*)\])?$", line)
        if found:
            count, function, library = found.groups(default="")
            parts[part_of(function, library)] += int(count.replace(",", ""))
    return parts


def part_of(function: str, library: str) -> str:
    if re.search(r"libpython|lib-dynload|/bin/python", library) or re.match(r"_?Py[A-Z_]|_PyEval", function):
        return PYTHON
    return next((name for name, pattern in PARTS if re.search(pattern, function)), REST)


def measure(programs: Programs) -> list[dict[str, Any]]:
    """Nothing where valgrind is missing."""
    if shutil.which("valgrind") is None:
        print("bench: no profile: there is no valgrind here", file=sys.stderr)
        return []
    print("bench: the profile of a Python send", file=sys.stderr)
    command, _ = programs.command(PROGRAM)
    with tempfile.TemporaryDirectory() as folder:
        few, many = (
            counted([*command, programs.url, str(WARM_UP), str(calls), str(SECONDS), "1"], calls, Path(folder))
            for calls in (FEW, MANY)
        )
    a_call = {part: round((many[part] - few[part]) / (MANY - FEW)) for part in many}
    whole = sum(a_call.values())
    return [{"part": part, "instructions": count, "share": round(count / whole, 3)} for part, count in a_call.items()]
