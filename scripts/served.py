"""Starts a server whose first line on standard output is JSON, runs a command beside it, and stops the server."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

STOP_SECONDS = 5.0


def _leave(number: int, _frame: types.FrameType | None) -> None:
    # Becomes an exception, so that the server is stopped on the way out.
    raise SystemExit(128 + number)


@contextmanager
def server(command: list[str]) -> Iterator[dict[str, Any]]:
    signal.signal(signal.SIGTERM, _leave)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise SystemExit(f"{command[0]} ended before it said where it listens (exit code {process.wait()})")
        yield json.loads(line)
    finally:
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def run(command: list[str], environment: dict[str, str], after: Callable[[], None] | None = None) -> int:
    """Runs the command and gives its exit code; `after` still finds the server up."""
    try:
        return subprocess.run(command, env=environment).returncode
    except FileNotFoundError as error:
        print(f"{sys.argv[0]}: {error}", file=sys.stderr)
        return 127
    finally:
        if after is not None:
            after()
