"""The vectors, and what the recording server says about a run of one."""

from __future__ import annotations

import json
import os
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "vectors"

# What every runner makes its client with; a vector may say otherwise.
DEFAULTS = {
    "accessKey": "test-access-key",
    "workspaceId": "11111111-1111-4111-8111-111111111111",
    "organizationId": "22222222-2222-4222-8222-222222222222",
    "maxRetries": 0,
}


@dataclass
class Vector:
    """One file of tests/vectors."""

    number: int
    id: str
    client: dict[str, Any]
    call: dict[str, Any]
    result: dict[str, Any]
    raw: dict[str, Any]


def read() -> list[Vector]:
    files = sorted(path for path in FOLDER.rglob("*.json") if path.parent != FOLDER)
    vectors = []
    for number, path in enumerate(files):
        document = json.loads(path.read_text())
        name = ".".join(path.relative_to(FOLDER).with_suffix("").parts)
        client = document.get("client", {})
        # The client of another vendor has none of Bird's credentials and ids.
        client = {"maxRetries": DEFAULTS["maxRetries"], **client} if "vendor" in client else {**DEFAULTS, **client}
        vectors.append(
            Vector(number, name, client, document["call"], document["result"], document.get("raw", {})),
        )
    return vectors


class Recorder:
    """The recording server of tests/recorder, as one runner sees it."""

    def __init__(self, runner: str) -> None:
        self.url = os.environ["BIRDWIRE_RECORDER"]
        self.runner = runner
        # It is on loopback: a proxy of the environment has no say here.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

        # The vectors whose answers hold the sandbox's own values, where a sandbox answers.
        self.imagined: set[str] = set(self._ask("/_imagined"))

    def base_url(self, vector: Vector) -> str:
        return f"{self.url}/{self.runner}/{vector.id}"

    def verify(self, vector: Vector, passed: bool) -> list[str]:
        """What was wrong with the requests; also writes down whether the runner's own comparison held."""
        problems: list[str] = self._ask(f"/_verify/{self.runner}/{vector.id}?passed={int(passed)}")["problems"]
        return problems

    def _ask(self, path: str) -> Any:
        with self._opener.open(f"{self.url}{path}", timeout=30) as answer:
            return json.load(answer)
