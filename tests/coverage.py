"""Does every operation of spec/ have the vectors that it must have? Says which are missing, and how many there are.

An operation needs: a success; every status that it documents; a bad input, here or in tests/inputs, where it takes
anything; and an answer with something unknown in it, where it answers JSON.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

TESTS = Path(__file__).parent
SPEC = TESTS.parent / "spec"
METHODS = ("get", "post", "put", "patch", "delete")


def operations() -> dict[str, dict[str, Any]]:
    """By operationId, with the parameters of their path items among their own."""
    found = {}
    for file in sorted(SPEC.glob("*.yaml")):
        document = yaml.safe_load(file.read_text("utf-8"))
        for item in document.get("paths", {}).values():
            for method in METHODS:
                if method in item:
                    operation = item[method]
                    operation["parameters"] = item.get("parameters", []) + operation.get("parameters", [])
                    found[operation["operationId"]] = operation
    return found


def vectors() -> dict[str, list[tuple[str, dict[str, Any]]]]:
    """By operation: the names of the files and what they hold."""
    found = defaultdict(list)
    for file in sorted((TESTS / "vectors").rglob("*/*.json")):
        vector = json.loads(file.read_text("utf-8"))
        found[vector["call"]["operation"]].append((file.stem, vector))
    return found


def from_the_client(parameter: dict[str, Any]) -> bool:
    return "x-client-default" in parameter or parameter.get("$ref", "").endswith(("/WorkspaceId", "/OrganizationId"))


def missing(operation: dict[str, Any], mine: list[tuple[str, dict[str, Any]]]) -> list[str]:
    exchanges = [exchange for _, vector in mine for exchange in vector["exchanges"]]
    statuses = {str(exchange["answer"].get("status", 200)) for exchange in exchanges}
    gaps = [
        code
        for code in map(str, operation["responses"])
        # 4XX and 5XX stand for every status that begins like them.
        if not any(status.startswith(code.removesuffix("XX")) for status in statuses)
    ]
    takes = "requestBody" in operation or not all(map(from_the_client, operation["parameters"]))
    refused = any(vector["result"].get("error", {}).get("kind") == "input" for _, vector in mine)
    if takes and not refused and not (TESTS / "inputs" / f"{operation['operationId']}.json").exists():
        gaps.append("a bad input")
    successes = [answer for code, answer in operation["responses"].items() if str(code).startswith("2")]
    answers_json = any("application/json" in answer.get("content", {}) for answer in successes)
    if answers_json and not any("unknown" in name for name, _ in mine):
        gaps.append("something unknown in an answer")
    if not any("error" not in vector["result"] for _, vector in mine):
        gaps.append("a success")
    return gaps


def main() -> int:
    known, written = operations(), vectors()
    gaps = {name: missing(operation, written[name]) for name, operation in known.items()}
    for name, what in sorted(gaps.items()):
        if what:
            print(f"{name} has no vector for: {', '.join(what)}")
    print(f"{len(known)} operations, {sum(map(len, written.values()))} vectors, {sum(map(len, gaps.values()))} missing")
    return 1 if any(gaps.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
