"""The memory of a program that lists a million messages: flat after the first ten pages."""

from __future__ import annotations

import sys
from typing import Any

from programs import Programs, available
from rows import LISTINGS, PAGES, PAGES_SECONDS

FIRST = 10
# A collector of garbage lets its heap grow before it cleans up: what counts is that it does not go on growing.
SLACK = 1.1
SLACK_BYTES = 8 * 2**20
MEBIBYTE = 2**20


def of_listing(label: str, result: dict[str, Any]) -> dict[str, Any]:
    resident: list[int] = result["resident"]
    middle = (FIRST + len(resident)) // 2
    if middle <= FIRST:
        raise SystemExit(f"bench: memory of {label}: {len(resident)} pages are too few to say anything")
    early, late = max(resident[FIRST:middle]), max(resident[middle:])
    return {
        "client": label,
        "messages": result["messages"],
        "pages": len(resident),
        "mebibytesAfterTenPages": round(resident[FIRST - 1] / MEBIBYTE, 1),
        "mebibytesAtMostInFirstHalf": round(early / MEBIBYTE, 1),
        "mebibytesAtMostInSecondHalf": round(late / MEBIBYTE, 1),
        "mebibytesAtTheEnd": round(resident[-1] / MEBIBYTE, 1),
        "met": late <= early * SLACK + SLACK_BYTES,
    }


def measure(programs: Programs) -> list[dict[str, Any]]:
    measured = []
    for listing in LISTINGS:
        if not available(listing.needs):
            print(f"bench: memory of {listing.label}: not measured here", file=sys.stderr)
            continue
        print(f"bench: memory of {listing.label}", file=sys.stderr)
        result = programs.run(listing.program, (0, PAGES, PAGES_SECONDS, 1), PAGES_SECONDS + 60)
        measured.append(of_listing(listing.label, result))
    return measured


def missing() -> list[str]:
    """What cannot be measured here."""
    return [f"{listing.label}, memory" for listing in LISTINGS if not available(listing.needs)]
