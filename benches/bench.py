"""Measures Birdwire against what people use today; scripts/bench calls it.

    bench.py --server BINARY --core BINARY --sandbox BINARY --load BINARY --node FOLDER --wheel FILE
        [--rounds N] [--only NAME]

Runs in the Python that has birdwire and its peers; FOLDER is a Node project that has birdwire and its peers. The
results go to benches/results.json, benches/baseline.json and docs/benchmarks.md; with --only one part is measured,
and printed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import audience
import capacity
import fixtures
import instructions
import machine
import memory
import processors
import profile_send
import report
import tables
from programs import CLIENTS, ROOT, Programs, available
from rows import ROWS, Row

sys.path.insert(0, str(ROOT / "scripts"))

import served  # noqa: E402

# One client may start slowly; one that hangs must not hold up the bench.
PATIENCE_SECONDS = 60
PARTS = [*(row.name for row in ROWS), "memory", "audience", "sandbox", "instructions", "profile"]


def measure(row: Row, rounds: int, programs: Programs) -> dict[str, Any]:
    """Each round runs every client once, so that what slows the machine for a while slows all of them."""
    runs: dict[str, list[dict[str, Any]]] = {client.label: [] for client in row.clients}
    own = processors.CLIENT if row.at_once == 1 else processors.ALL
    for number in range(rounds):
        print(f"bench: {row.name}, round {number + 1} of {rounds}", file=sys.stderr)
        for client in row.clients:
            arguments = (row.warm_up, row.calls, row.seconds, row.at_once)
            with processors.bound(own):
                runs[client.label].append(programs.run(client.program, arguments, PATIENCE_SECONDS))
    seen = {json.dumps(one["seen"]) for results in runs.values() for one in results}
    if len(seen) != 1:
        raise SystemExit(f"bench: {row.name}: the clients did not see the same: {seen}")
    return report.of_row(row, runs)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures Birdwire against its peers.")
    parser.add_argument("--server", required=True, help="the built birdwire-bench-server")
    parser.add_argument("--core", required=True, type=Path, help="the built birdwire-bench-core")
    parser.add_argument("--sandbox", required=True, type=Path, help="the built birdwire-sandbox")
    parser.add_argument("--load", required=True, type=Path, help="the built birdwire-bench-load")
    parser.add_argument("--node", required=True, type=Path, help="a Node project that has birdwire and its peers")
    parser.add_argument("--wheel", required=True, type=Path, help="the wheel that is measured")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", choices=PARTS, help="measure this part only, and print it")
    chosen = parser.parse_args()
    wanted = [chosen.only] if chosen.only else PARTS

    for script in CLIENTS.glob("*.mjs"):
        shutil.copy(script, chosen.node)
    watch = machine.Watch()
    measured, skipped = [], []
    with tempfile.TemporaryDirectory() as folder:
        sizes = fixtures.write(Path(folder))
        processors.bind(processors.SERVER)
        with served.server([chosen.server, f"{folder}/message.json", f"{folder}/list.json"]) as ready:
            processors.bind(processors.ALL)
            programs = Programs(chosen.node, chosen.core, ready["url"])
            for row in ROWS:
                if row.name not in wanted:
                    continue
                if available(row.needs):
                    measured.append(measure(row, chosen.rounds, programs))
                else:
                    print(f"bench: {row.name}: not measured here", file=sys.stderr)
                    skipped.append(row.title)
            others = watch.others()
            counted = instructions.measure(chosen.core, ready["url"]) if "instructions" in wanted else []
            profile = profile_send.measure(programs) if "profile" in wanted else []
            listed = memory.measure(programs) if "memory" in wanted else []
            imported = audience.measure(programs) if "audience" in wanted else []
            held = capacity.measure(chosen.sandbox, chosen.load) if "sandbox" in wanted else None
            skipped += memory.missing() if "memory" in wanted else []

    results = {
        "date": date.today().isoformat(),
        "machine": machine.describe(chosen.node),
        "othersShare": others,
        "bytes": sizes,
        "rounds": chosen.rounds,
        "rows": measured,
        "skipped": skipped,
        "wheel": report.of_wheel(chosen.wheel),
        "instructions": counted,
        "profile": profile,
        "memory": listed,
        "audience": imported,
        "sandbox": held,
    }
    results["summary"] = report.summary(results)
    if chosen.only is None:
        report.write(results)
    print(tables.page(results))


if __name__ == "__main__":
    main()
