"""What is raised when the local Bird does not start, or refuses what it is asked."""

from __future__ import annotations


class SandboxError(RuntimeError):
    """The local Bird did not start, has ended, or refused a request under `/_sandbox/`."""

    def __init__(self, message: str, *, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        """The status of the refusal; `None` when there was no answer."""
