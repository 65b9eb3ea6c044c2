"""Streams generated addresses to Rokt's endpoint, hashed on the way; `audience_birdwire.py … [async]`."""

import asyncio
import json
import re
from pathlib import Path

import birdwire
from timing import CALLS, URL, WORDS

settings = {"public_key": "rpub-bench", "secret_key": "rsec-bench", "account_id": "1", "base_url": URL}
addresses = (f"Person-{number}@example.com" for number in range(CALLS))


def now() -> birdwire.rokt.ImportReport:
    with birdwire.rokt.Client(**settings) as rokt:
        return rokt.custom_audiences.import_all(emails=addresses, action="include", hash=True)


async def on_a_loop() -> birdwire.rokt.ImportReport:
    async with birdwire.rokt.AsyncClient(**settings) as rokt:
        return await rokt.custom_audiences.import_all(emails=addresses, action="include", hash=True)


report = asyncio.run(on_a_loop()) if "async" in WORDS else now()
assert report.is_done, report
status = Path("/proc/self/status").read_text()
(kibibytes,) = re.findall(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)
print(json.dumps({"sent": report.sent, "requests": len(report.chunks), "peak": int(kibibytes) * 1024}))
