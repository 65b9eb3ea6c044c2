"""Turns the figures of the rounds into medians and ratios, and writes them as JSON and as a page."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

from rows import Client, Row

ROOT = Path(__file__).resolve().parent.parent
JSON = ROOT / "benches/results.json"
PAGE = ROOT / "docs/benchmarks.md"

INTRODUCTION = """\
# Benchmarks

Written by `make bench`; the same figures as JSON: [benches/results.json](../benches/results.json).

How long one call takes, over loopback, against a small server ([benches/server](../benches/server)) that answers with
fixed bytes: {message:,} bytes for a message, {list:,} for the list. Each client is a process of its own; they run one
after the other, {rounds} rounds of all of them, and each run ends after a fixed number of calls or of seconds. A run's
figure is its median call, without its warm-up; the table shows the median of the rounds, and the lowest and highest
round. `× birdwire` is how many times as long a peer takes, round by round. All check the status and parse the answer,
the list becomes typed objects, and every run must see the same values as the others. The bare socket sends and reads
the same bytes and does nothing else: it is the floor, and no peer.
"""

HEAD = ["| client | a call | low – high | × birdwire | low – high | aim |", "|---|--:|--:|--:|--:|--:|"]
# The share of the processors from which on other programs spoil a measurement.
NOISE = 0.1


def spread(values: list[float]) -> dict[str, float]:
    return {name: round(pick(values), 3) for name, pick in (("median", median), ("low", min), ("high", max))}


def of_client(client: Client, runs: list[dict[str, Any]], own: list[dict[str, Any]]) -> dict[str, Any]:
    ratios = [run["median"] / birdwire["median"] for run, birdwire in zip(runs, own, strict=True)]
    return {
        "client": client.label,
        "microseconds": spread([run["median"] for run in runs]),
        "meanMicroseconds": spread([run["mean"] for run in runs]),
        "timesBirdwire": spread(ratios),
        "aim": client.aim,
        "callsPerRun": [run["calls"] for run in runs],
    }


def of_row(row: Row, runs: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    own = runs[row.clients[0].label]
    clients = [of_client(client, runs[client.label], own) for client in row.clients]
    return {"name": row.name, "title": row.title, "clients": clients}


def duration(microseconds: float) -> str:
    if microseconds < 1000:
        return f"{microseconds:.0f} µs"
    milliseconds = microseconds / 1000
    return f"{milliseconds:.1f} ms" if milliseconds < 100 else f"{milliseconds:.0f} ms"


def line(client: dict[str, Any]) -> str:
    time, ratio = client["microseconds"], client["timesBirdwire"]
    own = client["client"] == "birdwire"
    cells = [
        client["client"],
        duration(time["median"]),
        f"{duration(time['low'])} – {duration(time['high'])}",
        "" if own else f"{ratio['median']:.2f}",
        "" if own else f"{ratio['low']:.2f} – {ratio['high']:.2f}",
        "" if client["aim"] is None else f"≥ {client['aim']:g}",
    ]
    return f"| {' | '.join(cells)} |"


def tables(results: dict[str, Any]) -> str:
    parts = []
    for row in results["rows"]:
        parts.append("\n".join([f"## {row['title']}", "", *HEAD, *map(line, row["clients"])]))
    return "\n\n".join(parts)


def machine(results: dict[str, Any]) -> str:
    lines = [f"- {name}: {value}" for name, value in results["machine"].items()]
    others = results["othersShare"]
    if others is not None:
        warning = " (a busy machine: measure again when it is idle)" if others > NOISE else ""
        lines.append(f"- used by other programs during the run: {others:.0%} of the processors{warning}")
    return "\n".join(["## The machine", "", f"Measured on {results['date']}.", "", *lines])


def write(results: dict[str, Any]) -> None:
    JSON.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n")
    introduction = INTRODUCTION.format(rounds=results["rounds"], **results["bytes"])
    PAGE.write_text("\n".join([introduction, tables(results), "", machine(results), ""]))
