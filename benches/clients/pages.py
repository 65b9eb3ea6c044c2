"""Looks at the memory of this process between pages."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from timing import LIMIT


def resident() -> int:
    """Bytes of memory that the process holds right now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Watch:
    def __init__(self, pages: int, end: float) -> None:
        self.pages, self.end = pages, end
        self.messages = 0
        self.resident: list[int] = []
        """After each page."""

    def saw(self, identifier: str | None) -> bool:
        """Counts a message, and says whether it is time to stop."""
        assert identifier
        self.messages += 1
        if self.messages % LIMIT:
            return False
        self.resident.append(resident())
        return len(self.resident) >= self.pages or time.monotonic() > self.end

    def report(self) -> None:
        print(json.dumps({"messages": self.messages, "resident": self.resident}))
