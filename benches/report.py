"""Turns the figures of the rounds into medians and ratios, and writes them as JSON and as a page."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

from rows import Client, Row
from tables import page

ROOT = Path(__file__).resolve().parent.parent
JSON = ROOT / "benches/results.json"
BASELINE = ROOT / "benches/baseline.json"
PAGE = ROOT / "docs/benchmarks.md"

WHEEL_MEGABYTES = 6.0


def spread(values: list[float]) -> dict[str, float]:
    return {name: round(pick(values), 3) for name, pick in (("median", median), ("low", min), ("high", max))}


def of_client(client: Client, runs: list[dict[str, Any]], own: list[dict[str, Any]]) -> dict[str, Any]:
    ratios = spread([run["median"] / birdwire["median"] for run, birdwire in zip(runs, own, strict=True)])
    return {
        "client": client.label,
        "microseconds": spread([run["median"] for run in runs]),
        "meanMicroseconds": spread([run["mean"] for run in runs]),
        "timesBirdwire": ratios,
        "aim": client.aim,
        "met": None if client.aim is None else ratios["median"] >= client.aim,
        "callsPerRun": [run["calls"] for run in runs],
    }


def of_row(row: Row, runs: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    own = runs[row.clients[0].label]
    clients = [of_client(client, runs[client.label], own) for client in row.clients]
    result: dict[str, Any] = {"name": row.name, "title": row.title, "one": row.one, "clients": clients}
    if row.of_floor is not None:
        floor = runs[row.clients[-1].label]
        times = spread([run["median"] / bare["median"] for run, bare in zip(own, floor, strict=True)])
        result["timesFloor"] = {**times, "aim": row.of_floor, "met": times["median"] <= row.of_floor}
    if row.milliseconds is not None:
        milliseconds = clients[0]["microseconds"]["median"] / 1000
        result["milliseconds"] = {
            "median": round(milliseconds, 3),
            "aim": row.milliseconds,
            "met": milliseconds <= row.milliseconds,
        }
    return result


def of_wheel(wheel: Path) -> dict[str, Any]:
    megabytes = wheel.stat().st_size / 1e6
    return {"megabytes": round(megabytes, 2), "aim": WHEEL_MEGABYTES, "met": megabytes <= WHEEL_MEGABYTES}


def entry(what: str, aim: str, measured: str, met: bool) -> dict[str, Any]:
    return {"what": what, "aim": aim, "measured": measured, "met": met}


def summary(results: dict[str, Any]) -> list[dict[str, Any]]:
    """Every aim, and whether it was met."""
    entries = []
    for row in results["rows"]:
        if "timesFloor" in row:
            times = row["timesFloor"]
            aim, measured = f"≤ {times['aim']:g} × the bare socket", f"{times['median']:.2f} ×"
            entries.append(entry(row["title"], aim, measured, times["met"]))
        if "milliseconds" in row:
            time = row["milliseconds"]
            aim, measured = f"≤ {time['aim']:g} ms", f"{time['median']:.1f} ms"
            entries.append(entry(row["title"], aim, measured, time["met"]))
        for client in row["clients"]:
            if client["aim"] is not None:
                aim, measured = (
                    f"≥ {client['aim']:g} × {client['client']}",
                    f"{client['timesBirdwire']['median']:.2f} ×",
                )
                entries.append(entry(row["title"], aim, measured, client["met"]))
    wheel = results["wheel"]
    entries.append(
        entry("Python, the wheel", f"≤ {wheel['aim']:g} MB", f"{wheel['megabytes']:.1f} MB", wheel["met"]),
    )
    for one in results["instructions"]:
        aim = f"≤ {one['aim'] - 1:.0%} more instructions than reqwest alone"
        entries.append(entry(f"Core, {one['title']}", aim, f"{one['ratio'] - 1:+.1%}", one["met"]))
    for one in results["memory"]:
        measured = f"{one['mebibytesAtMostInFirstHalf']:.0f} → {one['mebibytesAtMostInSecondHalf']:.0f} MiB"
        what = f"{one['client']}, memory over {one['messages']:,} messages"
        entries.append(entry(what, "flat after 10 pages", measured, one["met"]))
    for one in results["audience"]:
        what = f"{one['client']}, the most memory while {one['addresses']:,} addresses are imported"
        entries.append(entry(what, f"< {one['aim']} MiB", f"{one['mebibytesAtMost']:.0f} MiB", one["met"]))
    for one in results["sandbox"]["figures"] if results["sandbox"] else []:
        entries.append(entry(f"Sandbox, {one['what']}", one["aim"], one["measured"], one["met"]))
    return entries


def write(results: dict[str, Any]) -> None:
    JSON.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n")
    PAGE.write_text(page(results) + "\n")
    if results["instructions"]:
        baseline = {
            "commit": results["machine"]["commit"],
            "rust": results["machine"]["Rust"],
            "instructionsPerCall": {
                one["job"]: {"birdwire": one["birdwire"], "reqwest": one["reqwest"]} for one in results["instructions"]
            },
        }
        BASELINE.write_text(json.dumps(baseline, indent=2) + "\n")
