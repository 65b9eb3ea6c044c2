"""How much the sandbox holds: sends a second, a million messages on file, and how long a start takes.

    capacity.py SANDBOX LOAD     measures these two programs, and puts the figures in the place of those before

It has a day of its own on the page of the figures, since it is measured without all the rest too.
"""

from __future__ import annotations

import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import report
import tables

CONNECTIONS = 64
ROUNDS = 3
SECONDS = 5
MESSAGES = 1_000_000
BATCH = 100
PAGE = 100
# How many pages are measured at the beginning and at the end of the list.
PAGES = 100
STARTS = 20
MESSAGE = {
    "receiver": {"contacts": [{"identifierValue": "+31612345678"}]},
    "body": {"type": "text", "text": {"text": "Your order has left the house"}},
}


class Sandbox:
    """A running one; its first line and its process."""

    def __init__(self, binary: Path, *options: str) -> None:
        command = [str(binary), "--port", "0", "--exit-with-parent", *options]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self.process.stdout is not None
        self.ready: dict[str, Any] = json.loads(self.process.stdout.readline())

    def path(self, rest: str) -> str:
        return f"/workspaces/{self.ready['workspaceId']}/channels/{self.ready['channels']['sms']}{rest}"

    def megabytes(self, what: str) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        (line,) = (line for line in status.splitlines() if line.startswith(what))
        return int(line.split()[1]) / 1024

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def running(binary: Path, *options: str) -> Iterator[Sandbox]:
    sandbox = Sandbox(binary, *options)
    try:
        yield sandbox
    finally:
        sandbox.stop()


def load(
    program: Path, sandbox: Sandbox, folder: Path, path: str, body: Any, calls: int, seconds: float
) -> dict[str, Any]:
    file = folder / "body.json"
    file.write_text(json.dumps(body))
    words = [sandbox.ready["url"], sandbox.path(path), file, sandbox.ready["accessKey"], CONNECTIONS, calls, seconds]
    ran = subprocess.run([program, *map(str, words)], capture_output=True, text=True, check=True, timeout=seconds + 60)
    result: dict[str, Any] = json.loads(ran.stdout)
    if set(result["statuses"]) != {"202"}:
        raise SystemExit(f"bench: sandbox: not every message was accepted: {result['statuses']}")
    return result


def sends(program: Path, binary: Path, folder: Path, *options: str) -> float:
    rates = []
    for _ in range(ROUNDS):
        with running(binary, *options) as sandbox:
            rates.append(load(program, sandbox, folder, "/messages", MESSAGE, 10**9, SECONDS)["perSecond"])
        for file in folder.glob("sends.sqlite*"):
            file.unlink()
    return statistics.median(rates)


def pages(sandbox: Sandbox) -> Iterator[float]:
    """The milliseconds of each page, to the end of the list."""
    host = sandbox.ready["url"].removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=60)
    headers = {"Authorization": f"AccessKey {sandbox.ready['accessKey']}"}
    token: str | None = ""
    while token is not None:
        path = sandbox.path(f"/messages?limit={PAGE}" + (f"&pageToken={quote(token, safe='')}" if token else ""))
        start = time.perf_counter()
        connection.request("GET", path, headers=headers)
        body = connection.getresponse().read()
        yield (time.perf_counter() - start) * 1000
        page = json.loads(body)
        if len(page["results"]) != PAGE:
            raise SystemExit(f"bench: sandbox: a page holds {len(page['results'])} messages")
        token = page.get("nextPageToken")


def start(binary: Path) -> float:
    times = []
    for _ in range(STARTS):
        began = time.perf_counter()
        with running(binary):
            times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def measure(binary: Path, program: Path) -> dict[str, Any]:
    """The day, and one line a figure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("bench: sandbox, sends", file=sys.stderr)
        memory = sends(program, binary, folder)
        file = sends(program, binary, folder, "--db", str(folder / "sends.sqlite"))
        print("bench: sandbox, a million messages", file=sys.stderr)
        with running(binary, "--db", str(folder / "million.sqlite")) as sandbox:
            batch = {"messageRequests": [MESSAGE] * BATCH}
            load(program, sandbox, folder, "/batch/messages", batch, MESSAGES // BATCH, 600)
            times = list(pages(sandbox))
            if len(times) != MESSAGES // PAGE:
                raise SystemExit(f"bench: sandbox: there are {len(times)} pages of {PAGE}")
            first, last = statistics.median(times[:PAGES]), statistics.median(times[-PAGES:])
            resident, most = sandbox.megabytes("VmRSS"), sandbox.megabytes("VmHWM")
        began = start(binary)

    def at_least(what: str, figure: float, aim: float) -> dict[str, Any]:
        return {"what": what, "aim": f"≥ {aim:,.0f}", "measured": f"{figure:,.0f}", "met": figure >= aim}

    def at_most(what: str, figure: float, aim: float, unit: str) -> dict[str, Any]:
        return {"what": what, "aim": f"≤ {aim:g}{unit}", "measured": f"{figure:.3g}{unit}", "met": figure <= aim}

    figures = [
        at_least(f"sends a second in memory, {CONNECTIONS} connections", memory, 8_000),
        at_least(f"sends a second with `--db`, {CONNECTIONS} connections", file, 2_000),
        at_most(
            f"time of page {len(times):,} against that of page 1, {last:.2f} and {first:.2f} ms", last / first, 2, " ×"
        ),
        at_most(f"memory with {MESSAGES:,} messages on file; at most it was {most:.0f} MB", resident, 150, " MB"),
        at_most("from the start of the program to its first line", began, 150, " ms"),
    ]
    return {"date": date.today().isoformat(), "figures": figures}


if __name__ == "__main__":
    results = json.loads(report.JSON.read_text())
    results["sandbox"] = measure(Path(sys.argv[1]), Path(sys.argv[2]))
    results["summary"] = report.summary(results)
    report.write(results)
    print(tables.sandbox(results))
