"""The page of the figures."""

from __future__ import annotations

from typing import Any

INTRODUCTION = """\
# Benchmarks

Written by `make bench`; the same figures as JSON: [benches/results.json](../benches/results.json). How it is done, and
how a program of another language takes part: [benches/README.md](../benches/README.md).

How long one call takes, over loopback, against a small server ([benches/server](../benches/server)) that answers with
fixed bytes: {message:,} bytes for a message, {list:,} for the list. Each client is a process of its own; they run one
after the other, {rounds} rounds of all of them, and each run ends after a fixed number of calls or of seconds. A run's
figure is its median call, without its warm-up; the table shows the median of the rounds, and the lowest and highest
round. `× birdwire` is how many times as long a peer takes, round by round. All check the status and parse the answer,
the list becomes typed objects, and every run must see the same values as the others. The bare socket sends and reads
the same bytes and does nothing else: it is the floor, and no peer. The server keeps to one processor, and a client that
makes one call at a time to the other one: left to themselves, the two share a processor in one run and not in the
next, which changes the bare socket by a factor of four. Clients of many calls at once use both."""

# The share of the processors from which on other programs spoil a measurement.
NOISE = 0.1


def table(head: str, columns: str, lines: list[str]) -> str:
    return "\n".join([head, columns, *lines])


def cells(*texts: str) -> str:
    return f"| {' | '.join(texts)} |"


def verdict(met: bool) -> str:
    return "met" if met else "**not met**"


def duration(microseconds: float) -> str:
    if microseconds < 10:
        return f"{microseconds:.1f} µs"
    if microseconds < 1000:
        return f"{microseconds:.0f} µs"
    milliseconds = microseconds / 1000
    return f"{milliseconds:.1f} ms" if milliseconds < 100 else f"{milliseconds:.0f} ms"


def aims(results: dict[str, Any]) -> str:
    lines = [cells(one["what"], one["aim"], one["measured"], verdict(one["met"])) for one in results["summary"]]
    return "## All aims\n\n" + table("| what | aim | measured | |", "|---|---|--:|---|", lines)


def line(client: dict[str, Any], first: bool, own_aim: str) -> str:
    time, ratio = client["microseconds"], client["timesBirdwire"]
    aim = own_aim if first else "" if client["aim"] is None else f"≥ {client['aim']:g}, {verdict(client['met'])}"
    return cells(
        client["client"],
        duration(time["median"]),
        f"{duration(time['low'])} – {duration(time['high'])}",
        "" if first else f"{ratio['median']:.2f}",
        "" if first else f"{ratio['low']:.2f} – {ratio['high']:.2f}",
        aim,
    )


def of_row(row: dict[str, Any]) -> str:
    own = ""
    if "timesFloor" in row:
        times = row["timesFloor"]
        own = f"≤ {times['aim']:g} × the floor, {verdict(times['met'])} ({times['median']:.2f})"
    if "milliseconds" in row:
        own = f"≤ {row['milliseconds']['aim']:g} ms, {verdict(row['milliseconds']['met'])}"
    head = f"| client | {row['one']} | low – high | × birdwire | low – high | aim |"
    lines = [line(client, index == 0, own) for index, client in enumerate(row["clients"])]
    return f"## {row['title']}\n\n" + table(head, "|---|--:|--:|--:|--:|---|", lines)


def instructions(results: dict[str, Any]) -> str:
    lines = [
        cells(
            one["title"],
            f"{one['birdwire']:,}",
            f"{one['reqwest']:,}",
            f"{one['ratio'] - 1:+.1%}",
            f"≤ {one['aim'] - 1:.0%}, {verdict(one['met'])}",
        )
        for one in results["instructions"]
    ]
    text = """\
## The core beside reqwest alone

Instructions a call, on one thread, counted by callgrind: two runs of different length, and what they differ by.
Repeated, the figures stay within 0.2 %. reqwest sends the same bytes and decodes into the same types, and does nothing
else. The figures of this table are kept in [benches/baseline.json](../benches/baseline.json), for later changes to be
measured against.

"""
    return text + table("| call | birdwire | reqwest | | aim |", "|---|--:|--:|--:|---|", lines)


def profile(results: dict[str, Any]) -> str:
    parts = [
        """\
## What a send is made of

Instructions a call of the rows above, one after the other, counted by callgrind in the whole process
(`scripts/bench --only profile`). The kernel is not in it: one write, one read and the waits around them. The largest
part that is ours to write is JSON: a request is checked member by member before it leaves, and an answer of a thousand
bytes is read into its type, some forty texts, times and enums, before anybody asks for one of them.

Nor are wake-ups in it, of which each costs more than most parts when the processor has gone to sleep. Python's caller
does the work of its connections itself, and has the two of the bare socket. Node's loop hands a call to a thread, so
that nothing of it holds the loop up, and is woken by it: two more, which many calls at once share and a single call
pays."""
    ]
    for language, made_of in results["profile"].items():
        lines = [cells(one["part"], f"{one['instructions']:,}", f"{one['share']:.0%}") for one in made_of]
        parts.append(table(f"| {language} | instructions | |", "|---|--:|--:|", lines))
    return "\n\n".join(parts)


def memory(results: dict[str, Any]) -> str:
    lines = [
        cells(
            one["client"],
            f"{one['messages']:,}",
            f"{one['mebibytesAfterTenPages']:.1f} MiB",
            f"{one['mebibytesAtMostInFirstHalf']:.1f} MiB",
            f"{one['mebibytesAtMostInSecondHalf']:.1f} MiB",
            f"{one['mebibytesAtTheEnd']:.1f} MiB",
            verdict(one["met"]),
        )
        for one in results["memory"]
    ]
    text = """\
## Memory while a list is read

Resident memory of a process that goes through pages of 1,000 messages and forgets them: after ten pages, the most in
the first half and in the second half of what comes after these, and at the end. Met when the second half stays within
a tenth and 8 MiB of the first: what a collector of garbage puts off goes up and down, and what leaks goes on.

"""
    head = "| client | messages | after ten pages | first half | second half | at the end | |"
    return text + table(head, "|---|--:|--:|--:|--:|--:|---|", lines)


def audience(results: dict[str, Any]) -> str:
    lines = [
        cells(
            one["client"],
            f"{one['addresses']:,}",
            f"{one['requests']:,}",
            f"{one['mebibytesAtMost']:.1f} MiB",
            f"< {one['aim']} MiB, {verdict(one['met'])}",
        )
        for one in results["audience"]
    ]
    text = """\
## Memory while a long list is imported

The most resident memory of a process that gives generated addresses to Rokt's `import_all`, which hashes them and
sends 100,000 at a time, at Rokt's pace of 4 requests a second (`scripts/bench --only audience`).

"""
    return text + table("| client | addresses | requests | at most | aim |", "|---|--:|--:|--:|---|", lines)


def sandbox(results: dict[str, Any]) -> str:
    lines = [
        cells(one["what"], one["measured"], f"{one['aim']}, {verdict(one['met'])}")
        for one in results["sandbox"]["figures"]
    ]
    text = f"""\
## What the sandbox holds

The local Bird and the program that loads it ([benches/load](../benches/load)) share the machine. Every message is
checked, stored and answered, and with `--db` it is safe from the end of the process by then. Rates are the median of
three runs of five seconds, pages and starts the median of many (`scripts/bench --only sandbox`). Measured on
{results["sandbox"]["date"]}.

"""
    return text + table("| what | measured | aim |", "|---|--:|---|", lines)


def machine(results: dict[str, Any]) -> str:
    lines = [f"- {name}: {value}" for name, value in results["machine"].items()]
    others = results["othersShare"]
    if others is not None:
        warning = " (a busy machine: measure again when it is idle)" if others > NOISE else ""
        lines.append(f"- used by other programs during the run: {others:.0%} of the processors{warning}")
    return "\n".join(["## The machine", "", f"Measured on {results['date']}.", "", *lines])


def skipped(results: dict[str, Any]) -> str:
    lines = [f"- {title}" for title in results["skipped"]]
    return "\n".join(
        [
            "## Not measured",
            "",
            "For want of the language or of its built client, and so neither met nor missed:",
            "",
            *lines,
        ]
    )


def page(results: dict[str, Any]) -> str:
    introduction = INTRODUCTION.format(rounds=results["rounds"], **results["bytes"])
    parts = [introduction, aims(results), *map(of_row, results["rows"])]
    if results["instructions"]:
        parts.append(instructions(results))
    if results["profile"]:
        parts.append(profile(results))
    if results["memory"]:
        parts.append(memory(results))
    if results["audience"]:
        parts.append(audience(results))
    if results["sandbox"]:
        parts.append(sandbox(results))
    if results["skipped"]:
        parts.append(skipped(results))
    return "\n\n".join([*parts, machine(results)])
