"""Finds the code blocks of a Markdown file, and compares what a block prints with what the file says it prints."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^(?P<indent> *)```(?P<kind>[\w+-]*)[^`]*$")
DIRECTIVE = re.compile(r"^<!-- readme: (?P<word>compile-only|skip)(?:: (?P<reason>.+))? -->$")


@dataclass
class Block:
    file: Path
    line: int
    kind: str
    text: str
    directive: str = ""
    reason: str = ""
    expected: str | None = None
    """The `text` block right after it: what it prints, with … for what differs from run to run."""


def blocks(file: Path) -> list[Block]:
    """All code blocks but those that only show the output of the one before them."""
    lines = file.read_text("utf-8").splitlines()
    found: list[Block] = []
    # The last line that says something, and the block that ended there, if it was the end of one.
    before, last = "", None
    number = 0
    while number < len(lines):
        opening = FENCE.match(lines[number])
        if opening is None:
            if lines[number].strip():
                before, last = lines[number].strip(), None
            number += 1
            continue
        indent, start = len(opening["indent"]), number + 1
        number = start
        while number < len(lines) and lines[number].strip() != "```":
            number += 1
        if number == len(lines):
            raise SystemExit(f"{file}:{start}: a code block that does not end")
        text = "".join(line[indent:] + "\n" for line in lines[start:number])
        number += 1
        if opening["kind"] == "text" and last is not None:
            last.expected, last = text, None
            continue
        last = Block(file, start, opening["kind"], text)
        if directive := DIRECTIVE.match(before):
            last.directive, last.reason = directive["word"], directive["reason"] or ""
        elif before.startswith("<!-- readme:"):
            raise SystemExit(f"{file}:{start}: not understood: {before}")
        before = ""
        found.append(last)
    return found


def pattern(expected: str) -> str:
    """As a regular expression: … stands for any text within a line, alone on a line for any number of lines."""
    parts = []
    for line in expected.rstrip().splitlines():
        if line.strip() == "…":
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(".*?".join(map(re.escape, line.rstrip().split("…"))) + "\n")
    return "".join(parts)


def plain(output: str) -> str:
    """Without what cannot be seen: spaces at the ends of lines, empty lines at the end."""
    return "".join(line.rstrip() + "\n" for line in output.rstrip().splitlines())


def fits(expected: str, output: str) -> bool:
    return re.fullmatch(pattern(expected), plain(output)) is not None


def begins(expected: str, output: str) -> bool:
    """For a program that goes on: has it printed all that is expected so far?"""
    return re.match(pattern(expected), plain(output)) is not None
