"""The running program: it ends when it is told to, and when this process ends, whatever the reason."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import tempfile
import threading

from . import _forks
from ._error import SandboxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import IO, Any

START_SECONDS = 10.0
STOP_SECONDS = 5.0


class Process:
    """Started when it is made. `announced` is its first line."""

    def __init__(self, program: str, arguments: Sequence[str], patience: float = START_SECONDS) -> None:
        # A file, not a pipe: nobody reads along, and it must never be full.
        self._errors = tempfile.TemporaryFile()
        self._program, self._owner = program, os.getpid()
        # It stops when its input closes, as it does when this process is killed. A session of its own: Ctrl-C is for
        # the tests, which may still ask something while they end.
        command = [program, "--port", "0", "--exit-with-parent", *arguments]
        try:
            self._child = subprocess.Popen(
                command,
                # A buffer has a lock, which another thread may hold while a child is forked.
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                start_new_session=True,
            )
        except OSError as error:
            self._errors.close()
            raise SandboxError(f"{program} cannot be started: {error.strerror}") from error
        _forks.watch(self)
        try:
            self.announced = self._announcement(patience)
        except BaseException:
            self._child.kill()
            self.stop()
            raise

    def _announcement(self, patience: float) -> dict[str, Any]:
        lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        # A read cannot be given up on; a thread can.
        threading.Thread(target=_first_line, args=(self._child.stdout, lines), daemon=True).start()
        try:
            line = lines.get(timeout=patience)
        except queue.Empty:
            raise SandboxError(self._told(f"{self._program} did not start within {patience:g} s")) from None
        if not line:
            raise SandboxError(self.ended())
        try:
            announced: dict[str, Any] = json.loads(line)
        except ValueError:
            raise SandboxError(self._told(f"{self._program} is no sandbox: its first line is {line[:100]!r}")) from None
        return announced

    def ended(self) -> str:
        """Why nobody answers."""
        if self._forked:
            return self._told(f"{self._program} does not answer")
        try:
            code = self._child.wait(1)
        except subprocess.TimeoutExpired:
            return self._told(f"{self._program} does not answer")
        return self._told(f"{self._program} ended with exit code {code}")

    def _told(self, text: str) -> str:
        if self._errors.closed:
            return text
        self._errors.seek(0)
        said = self._errors.read().decode(errors="replace").strip()
        return f"{text}; it said:\n{said[-4000:]}" if said else text

    def stop(self) -> None:
        """Ends it. A process that was forked off this one leaves it alone."""
        if self._forked:
            return
        self._let_go()
        if os.name != "nt":
            # A child that was forked at the same moment may still hold the input open.
            self._child.terminate()
        try:
            self._child.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._errors.close()

    def _in_forked_child(self) -> None:
        """Else the program would live as long as this child does."""
        self._let_go()

    @property
    def _forked(self) -> bool:
        """Whether the program is not of this process, but of the one that it was forked off."""
        return self._owner != os.getpid()

    def _let_go(self) -> None:
        if self._child.stdin is not None:
            self._child.stdin.close()


def _first_line(output: IO[bytes], lines: queue.SimpleQueue[bytes]) -> None:
    with output:
        lines.put(output.readline())
