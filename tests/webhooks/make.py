#!/usr/bin/env python3
"""Writes the webhook cases of this folder, with signatures that Python's own hmac computes.

    make.py            write the files
    make.py --check    say which files are not what this script writes, or which events of spec/ have no case

It shares no code with Birdwire, so that a mistake there cannot hide here.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from cases.duplicates import duplicate_cases
from cases.events import event_cases
from cases.payloads import EVENTS
from cases.sign import sign_cases
from cases.urls import url_cases
from cases.verify import verify_cases

FOLDER = Path(__file__).resolve().parent
SPEC = FOLDER.parent.parent / "spec/webhooks.yaml"

FILES = {
    "verify.json": verify_cases,
    "events.json": event_cases,
    "sign.json": sign_cases,
    "urls.json": url_cases,
    "duplicates.json": duplicate_cases,
}


def spec_events() -> set[str]:
    """The names in spec/webhooks.yaml, without a YAML reader: the keys one step below `webhooks:`."""
    text = SPEC.read_text("utf-8").partition("\nwebhooks:\n")[2].partition("\ncomponents:\n")[0]
    return set(re.findall(r"^  '?([^ '#][^':]*)'?:$", text, re.MULTILINE))


def main() -> int:
    problems = [f"{name}: no case" for name in sorted(spec_events() - EVENTS.keys())]
    problems += [f"{name}: not in {SPEC.name}" for name in sorted(EVENTS.keys() - spec_events())]
    total = 0
    for name, make in FILES.items():
        cases = make()
        total += len(cases)
        names = [found["name"] for found in cases]
        problems += [f"{name}: two cases are called {twice!r}" for twice in {n for n in names if names.count(n) > 1}]
        text = json.dumps({"cases": cases}, indent=2, ensure_ascii=False) + "\n"
        path = FOLDER / name
        if "--check" not in sys.argv[1:]:
            path.write_text(text, "utf-8")
        elif not path.exists() or path.read_text("utf-8") != text:
            problems.append(f"{name}: not what make.py writes")
    print("\n".join(problems) or f"{total} webhook cases, {len(EVENTS)} events")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
