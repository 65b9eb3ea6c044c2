#!/usr/bin/env python3
"""Schemathesis against the sandbox: conformance.py BINARY [SCHEMATHESIS-OPTION…]

Starts the sandbox, holds its answers to `spec/` with thousands of made-up requests, right ones and wrong ones, and
prints how many there were. The seed is fixed; further options go to `schemathesis run`, such as
`--include-operation-id sendMessage`. Fails when a check failed, and when an operation got fewer cases than it must.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bundle import bundle, operations
from tailor import BEARER, UNLISTED, credentials, tailored

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
import served  # noqa: E402

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "ignored_auth",
)
PHASES = ("coverage", "fuzzing", "stateful")
EXAMPLES = 50
SEED = 5
# The stateful phase ends by itself after a few dozen chains of requests: it is repeated with so many further seeds.
FURTHER_SEEDS = 5
MOST_SECONDS = 900

# Operations for which the coverage phase makes right requests only; wrong ones are left to the fuzzing phase.
ONLY_RIGHT_ONES = {
    "sendBatchMessages": "its messages are those of sendMessage, and are checked later, one by one",
}


def configuration(announcement: dict[str, Any]) -> str:
    """schemathesis.toml: the credentials, which are no secrets, so that a failure can be repeated with curl."""
    lines = ["[output.sanitization]", "enabled = false"]
    # The server gives up on a request line without end before it knows what is asked for.
    lines += ["[checks.negative_data_rejection]", 'expected-statuses = ["400", "401", "403", "404", "414", "422"]']
    # Of ids that earlier answers held there are few, and an operation that only deletes would soon have tried them all.
    lines += ["[phases.fuzzing.extra-data-sources]", "responses = false"]
    # Every link is followed, also one that led nowhere at first.
    lines += ["[phases.stateful]", "link-calibration = false"]
    for operation in ONLY_RIGHT_ONES:
        lines += ["[[operations]]", f'include-operation-id = "{operation}"']
        lines += ['phases.coverage.generation.mode = "positive"']
    for name, value in credentials(announcement).items():
        lines += [f"[auth.openapi.{name}]", f"api_key = {json.dumps(value)}"]
    return "\n".join(lines) + "\n"


def test(announcement: dict[str, Any], work: Path, options: list[str]) -> tuple[int, dict[str, Any], dict[str, int]]:
    document, added = tailored(bundle(), announcement)
    (work / "openapi.json").write_text(json.dumps(document))
    (work / "schemathesis.toml").write_text(configuration(announcement))
    command = [sys.executable, "-m", "schemathesis.cli", "--no-color"]
    command += ["--config-file", str(work / "schemathesis.toml")]
    command += ["run", str(work / "openapi.json"), "--url", announcement["url"]]
    command += ["--checks", ",".join(CHECKS), "--max-examples", str(EXAMPLES), "--continue-on-failure"]
    command += ["--generation-database", "none", "--request-timeout", "20", "--warnings", "off", *options]
    counts: dict[str, Any] = {}
    deadline = time.monotonic() + MOST_SECONDS
    for turn in range(1 + FURTHER_SEEDS):
        chosen = ["--seed", str(SEED + turn), "--phases", "stateful" if turn else ",".join(PHASES)]
        code, found = run([*command, *chosen], work, deadline, shown=not turn)
        add(counts, found)
        if code:
            return code, counts, added
    return 0, counts, added


def run(command: list[str], work: Path, deadline: float, *, shown: bool) -> tuple[int, dict[str, Any]]:
    """One run of schemathesis: its exit code and its counts. What is not shown is, when it fails."""
    counts = work / "counts.json"
    counts.unlink(missing_ok=True)
    environment = {**os.environ, "BIRDWIRE_COUNTS": str(counts), "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(HERE)}
    output = None if shown else subprocess.PIPE
    left = max(1.0, deadline - time.monotonic())
    try:
        done = subprocess.run(command, cwd=work, env=environment, stdout=output, text=True, timeout=left)
    except subprocess.TimeoutExpired:
        print(f"sandbox: schemathesis took more than {MOST_SECONDS} s")
        return 1, {}
    if done.returncode and not shown:
        print(done.stdout)
    return done.returncode, json.loads(counts.read_text()) if counts.exists() else {}


def add(counts: dict[str, Any], more: dict[str, Any]) -> None:
    for name, value in more.items():
        if isinstance(value, dict):
            add(counts.setdefault(name, {}), value)
        else:
            counts[name] = counts.get(name, 0) + value


def table(counts: dict[str, Any]) -> list[str]:
    """Cases and checks by phase."""
    lines = [f"{'':<30}" + "".join(f"{phase:>10}" for phase in PHASES) + f"{'all':>10}"]

    def row(name: str, numbers: list[int]) -> None:
        lines.append(f"{name:<30}" + "".join(f"{number:>10}" for number in [*numbers, sum(numbers)]))

    row("cases", [sum(counts["cases"].get(phase, {}).values()) for phase in PHASES])
    for check in CHECKS:
        row(check, [counts["checks"].get(phase, {}).get(check, 0) for phase in PHASES])
    row("failed", [sum(counts["failed"].get(phase, {}).values()) for phase in PHASES])
    return lines


def too_few(counts: dict[str, Any], labels: list[str]) -> list[str]:
    """Operations that were not tried often enough. Cases beyond spec/ would have other labels."""
    tried = {label: sum(counts["cases"].get(phase, {}).get(label, 0) for phase in PHASES) for label in labels}
    return [f"{label}: {number} cases, fewer than {EXAMPLES}" for label, number in tried.items() if number < EXAMPLES]


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        return 2
    binary, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory() as work, served.server([binary, "--port", "0", "--bearer", BEARER]) as ready:
        code, counts, added = test(ready, Path(work), options)
    if not counts:
        print("sandbox: schemathesis did not come to its end")
        return code or 1
    labels = [f"{method.upper()} {path}" for path, method, _ in operations(bundle()).values()]
    problems = [] if options else too_few(counts, labels)
    seeds = f"seed {SEED}, and {FURTHER_SEEDS} more for the stateful phase"
    print(f"\n{len(labels)} operations, {seeds}, at least {EXAMPLES} cases each")
    print("\n".join(table(counts)))
    for status, number in added.items():
        print(f"{number} operations may answer {status}, which their pages do not list: {UNLISTED[status]}")
    for operation, reason in ONLY_RIGHT_ONES.items():
        print(f"{operation}: no wrong requests in the coverage phase: {reason}")
    for reason, number in counts["waived"].items():
        print(f"{number} failures let pass: {reason}")
    print("\n".join(problems) or "no operation was tried too little")
    passed = not code and not problems
    keep(counts, passed)
    return 0 if passed else 1


def keep(counts: dict[str, Any], passed: bool) -> None:
    """For scripts/summary."""
    results = ROOT / "target" / "test-results"
    results.mkdir(parents=True, exist_ok=True)
    cases = sum(sum(phase.values()) for phase in counts["cases"].values())
    failed = sum(sum(phase.values()) for phase in counts["failed"].values())
    checks = sum(sum(phase.values()) for phase in counts["checks"].values())
    result = {"cases": cases, "checks": checks, "failed": failed, "passed": passed}
    (results / "schemathesis.json").write_text(json.dumps(result) + "\n")


if __name__ == "__main__":
    sys.exit(main())
