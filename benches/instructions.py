"""How many instructions a call takes in the core, beside reqwest alone: counted by callgrind, on one thread."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from programs import environment

# Two runs of different length, so that starting up counts for nothing.
CALLS = {"send": (20, 220), "list": (2, 12)}
AIM = 1.10
TITLES = {"send": "send a message", "list": "list 1,000 messages, all decoded"}


def count(core: Path, job: str, client: str, url: str, calls: int, folder: str) -> tuple[int, str]:
    done = subprocess.run(
        [
            "valgrind",
            "--tool=callgrind",
            f"--callgrind-out-file={folder}/callgrind.out",
            core,
            job,
            client,
            url,
            str(calls),
        ],
        env=environment(),
        capture_output=True,
        text=True,
    )
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not found:
        raise SystemExit(f"bench: {job} with {client} under callgrind ended with {done.returncode}:\n{done.stderr}")
    return int(found[1]), done.stdout.strip()


def a_call(core: Path, job: str, client: str, url: str, folder: str) -> tuple[int, str]:
    few, many = CALLS[job]
    begin, _ = count(core, job, client, url, few, folder)
    end, seen = count(core, job, client, url, many, folder)
    return round((end - begin) / (many - few)), seen


def measure(core: Path, url: str) -> list[dict[str, Any]]:
    """Nothing where valgrind is missing."""
    if shutil.which("valgrind") is None:
        print("bench: the core's instructions are not counted: there is no valgrind here", file=sys.stderr)
        return []
    measured = []
    with tempfile.TemporaryDirectory() as folder:
        for job in CALLS:
            print(f"bench: the core's instructions, {TITLES[job]}", file=sys.stderr)
            own, seen = a_call(core, job, "birdwire", url, folder)
            bare, seen_bare = a_call(core, job, "reqwest", url, folder)
            if seen != seen_bare:
                raise SystemExit(f"bench: the core saw {seen}, reqwest saw {seen_bare}")
            ratio = round(own / bare, 3)
            measured.append(
                {
                    "job": job,
                    "title": TITLES[job],
                    "birdwire": own,
                    "reqwest": bare,
                    "ratio": ratio,
                    "aim": AIM,
                    "met": ratio <= AIM,
                }
            )
    return measured
