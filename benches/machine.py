"""What a measurement ran on: never the name of the machine, a user or a folder."""

from __future__ import annotations

import json
import os
import platform
import re
import resource
import subprocess
import time
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def first(path: str, pattern: str) -> str | None:
    try:
        found = re.search(pattern, Path(path).read_text(), re.MULTILINE)
    except OSError:
        return None
    return found[1] if found else None


def said(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def commit() -> str:
    if not (ROOT / ".git").exists():
        return "unknown"
    changed = said("git", "status", "--porcelain", "--untracked-files=no")
    return said("git", "rev-parse", "--short=12", "HEAD") + (", with changes" if changed else "")


PYTHON_PEERS = ("aiohttp", "httpx", "messagebird-sdk", "msgspec", "pydantic", "requests", "uvloop")
NODE_PEERS = ("axios", "undici")


def node_version(node: Path, name: str) -> str:
    manifest: dict[str, str] = json.loads((node / "node_modules" / name / "package.json").read_text())
    return manifest["version"]


def describe(node: Path) -> dict[str, str]:
    """`node` is the Node project that has the peers."""
    peers = [
        *((name, version(name)) for name in PYTHON_PEERS),
        *((name, node_version(node, name)) for name in NODE_PEERS),
    ]
    processor = first("/proc/cpuinfo", r"^model name\s*: (.*)$") or platform.processor() or platform.machine()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = first("/etc/os-release", r'^PRETTY_NAME="(.*)"$') or platform.system()
    return {
        "processor": f"{processor}, {os.cpu_count()} cores",
        "memory": f"{memory:.0f} GiB",
        "system": f"{system}, {platform.system()} {platform.release().split('-')[0]}, {platform.machine()}",
        "Python": platform.python_version(),
        "Node": said("node", "--version").removeprefix("v"),
        "Rust": said("rustc", "--version").split()[1],
        "peers": ", ".join(f"{name} {number}" for name, number in peers),
        "commit": commit(),
    }


class Watch:
    """How busy everything else kept the machine during the run: timings of a busy machine say little."""

    def __init__(self) -> None:
        self.busy = self._busy()
        self.own = self._own()
        self.begin = time.monotonic()

    @staticmethod
    def _busy() -> float | None:
        """Seconds of processor time that anything used since the machine started."""
        times = first("/proc/stat", r"^cpu +(.*)$")
        if times is None:
            return None
        user, nice, system, _idle, _waiting, interrupts, soft, steal = map(int, times.split()[:8])
        return (user + nice + system + interrupts + soft + steal) / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def _own() -> float:
        """The same of this process and of the children that have ended."""
        used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(one.ru_utime + one.ru_stime for one in used)

    def others(self) -> float | None:
        """The share of all processors that others took; call it after all children have ended."""
        busy = self._busy()
        if busy is None or self.busy is None:
            return None
        elapsed = (time.monotonic() - self.begin) * (os.cpu_count() or 1)
        return max(0.0, (busy - self.busy) - (self._own() - self.own)) / elapsed
