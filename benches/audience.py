"""The memory of a program that streams ten million addresses to Rokt: the most that it ever holds."""

from __future__ import annotations

import sys
from typing import Any

from programs import Programs
from rows import ENTRIES, IMPORTS

MEBIBYTE = 2**20
MOST_MEBIBYTES = 300
# At 4 requests of 100,000 a second, with time to spare for a slow machine.
PATIENCE_SECONDS = 600


def measure(programs: Programs) -> list[dict[str, Any]]:
    measured = []
    for client in IMPORTS:
        print(f"bench: import of {client.label}", file=sys.stderr)
        result = programs.run(client.program, (0, ENTRIES, 0, 1), PATIENCE_SECONDS)
        if result["sent"] != ENTRIES:
            raise SystemExit(f"bench: import of {client.label}: {result['sent']:,} of {ENTRIES:,} were sent")
        peak = result["peak"] / MEBIBYTE
        measured.append(
            {
                "client": client.label,
                "addresses": ENTRIES,
                "requests": result["requests"],
                "mebibytesAtMost": round(peak, 1),
                "aim": MOST_MEBIBYTES,
                "met": peak < MOST_MEBIBYTES,
            }
        )
    return measured
