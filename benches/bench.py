"""Measures Birdwire against what people use today; scripts/bench calls it.

    bench.py --server BINARY --node FOLDER [--rounds N] [--row NAME]

Runs in the Python that has birdwire and its peers; FOLDER is a Node project that has birdwire. The results go to
benches/results.json and docs/benchmarks.md; with --row only one row is measured, and printed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import fixtures
import machine
import report
from rows import ROWS, Row

ROOT = Path(__file__).resolve().parent.parent
CLIENTS = ROOT / "benches/clients"
sys.path.insert(0, str(ROOT / "scripts"))

import served  # noqa: E402

# One client may start slowly; one that hangs must not hold up the bench.
PATIENCE_SECONDS = 60


def environment() -> dict[str, str]:
    """Without proxies and settings of the shell: all clients talk to loopback, each with its own defaults."""
    foreign = ("http_proxy", "https_proxy", "all_proxy", "pythonpath", "node_options")
    return {
        name: value
        for name, value in os.environ.items()
        if name.lower() not in foreign and not name.startswith(("BIRD_", "BIRDWIRE_"))
    }


def run(row: Row, script: str, url: str, node: Path) -> dict[str, Any]:
    # A Node program finds its packages from where it lies.
    command = [sys.executable, CLIENTS / script] if script.endswith(".py") else ["node", node / script]
    arguments = [*command, url, row.warm_up, row.calls, row.seconds]
    try:
        done = subprocess.run(
            [*map(str, arguments)], env=environment(), stdout=subprocess.PIPE, text=True, timeout=PATIENCE_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise SystemExit(f"bench: {script} did not end within {PATIENCE_SECONDS} s") from None
    if done.returncode:
        raise SystemExit(f"bench: {script} ended with exit code {done.returncode}")
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def measure(row: Row, rounds: int, url: str, node: Path) -> dict[str, Any]:
    """Each round runs every client once, so that what slows the machine for a while slows all of them."""
    runs: dict[str, list[dict[str, Any]]] = {client.label: [] for client in row.clients}
    for number in range(rounds):
        print(f"bench: {row.name}, round {number + 1} of {rounds}", file=sys.stderr)
        for client in row.clients:
            runs[client.label].append(run(row, client.script, url, node))
    seen = {json.dumps(one["seen"]) for results in runs.values() for one in results}
    if len(seen) != 1:
        raise SystemExit(f"bench: {row.name}: the clients did not see the same: {seen}")
    return report.of_row(row, runs)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures Birdwire against its peers.")
    parser.add_argument("--server", required=True, help="the built birdwire-bench-server")
    parser.add_argument("--node", required=True, type=Path, help="a Node project that has birdwire")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--row", choices=[row.name for row in ROWS], help="measure this row only, and print it")
    chosen = parser.parse_args()

    for script in CLIENTS.glob("*.mjs"):
        shutil.copy(script, chosen.node)
    rows = [row for row in ROWS if chosen.row in (None, row.name)]
    watch = machine.Watch()
    with tempfile.TemporaryDirectory() as folder:
        sizes = fixtures.write(Path(folder))
        with served.server([chosen.server, f"{folder}/message.json", f"{folder}/list.json"]) as ready:
            measured = [measure(row, chosen.rounds, ready["url"], chosen.node) for row in rows]

    results = {
        "date": date.today().isoformat(),
        "machine": machine.describe(),
        "othersShare": watch.others(),
        "bytes": sizes,
        "rounds": chosen.rounds,
        "rows": measured,
    }
    if chosen.row is None:
        report.write(results)
    print(report.tables(results), report.machine(results), sep="\n\n")


if __name__ == "__main__":
    main()
