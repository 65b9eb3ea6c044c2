"""Starts the programs of the rows: each is a process of its own, and prints one line of JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CLIENTS = ROOT / "benches/clients"


def environment() -> dict[str, str]:
    """Without proxies and settings of the shell: all clients talk to loopback, each with its own defaults."""
    foreign = ("http_proxy", "https_proxy", "all_proxy", "pythonpath", "node_options")
    return {
        name: value
        for name, value in os.environ.items()
        if name.lower() not in foreign and not name.startswith(("BIRD_", "BIRDWIRE_"))
    }


@dataclass(frozen=True)
class Programs:
    node: Path
    """A Node project that has birdwire and its peers."""
    core: Path
    """The built birdwire-bench-core."""
    url: str

    def command(self, program: tuple[str, ...]) -> tuple[list[str], list[str]]:
        """What is started, and the words that come after the arguments that all programs have."""
        first, *rest = program
        if first == "python":
            return [sys.executable, str(CLIENTS / rest[0])], rest[1:]
        if first == "node":
            # It finds its packages from where it lies.
            return ["node", str(self.node / rest[0])], rest[1:]
        if first == "core":
            return [str(self.core), *rest], []
        own = ROOT / first
        return [str(own) if own.exists() else first, *rest], []

    def run(self, program: tuple[str, ...], arguments: tuple[object, ...], patience: float) -> dict[str, Any]:
        command, words = self.command(program)
        name = " ".join(program)
        try:
            done = subprocess.run(
                [*command, self.url, *map(str, arguments), *words],
                cwd=ROOT,
                env=environment(),
                stdout=subprocess.PIPE,
                text=True,
                timeout=patience,
            )
        except subprocess.TimeoutExpired:
            raise SystemExit(f"bench: {name} did not end within {patience:g} s") from None
        if done.returncode:
            raise SystemExit(f"bench: {name} ended with exit code {done.returncode}")
        result: dict[str, Any] = json.loads(done.stdout)
        return result


def available(needs: tuple[str, ...]) -> bool:
    """Whether a command works here; without one, everything is there."""
    if not needs:
        return True
    own = ROOT / needs[0]
    command = [str(own) if own.exists() else needs[0], *needs[1:]]
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False
