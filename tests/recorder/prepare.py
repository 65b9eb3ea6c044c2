"""What a vector's request needs to be there, put into the sandbox before it is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from control import Control, Raw
from plan import JSON, Documents, is_store
from translate import with_own_ids

CHANNEL = re.compile(r"^/workspaces/[^/]+/channels/([0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)")
FILE = re.compile(r"^/workspaces/[^/]+/messages/([^/]+)/media/([^/]+)$")

# Fewer than a page, so that what is placed as a list comes on one.
MOST_ITEMS = 5

Vector = dict[str, Any]


class Preparation:
    def __init__(self, control: Control, documents: Documents, vectors: dict[str, Vector]) -> None:
        self._control = control
        self._documents = documents
        self._readable = {operation: pattern(template) for operation, template in documents.readable().items()}
        self._examples = self._find_examples(vectors)
        for channel in {found[1] for path in _paths(vectors) if (found := CHANNEL.match(path))}:
            control.ask("POST", "/_sandbox/channels", {"platform": "whatsapp", "id": channel})

    def place(self, vector: Vector, exchange: dict[str, Any] | None, path: str) -> None:
        """`exchange` is the one whose answer is wanted; none for a request that is only tried."""
        if found := FILE.match(path):
            answer = exchange["answer"] if exchange else {}
            content_type = answer.get("headers", {}).get("content-type", "image/png")
            self._control.ask("PUT", f"/_sandbox/files/{found[1]}/{found[2]}", b"content", content_type)
            return
        own = with_own_ids(path, self._control)
        for prefix in prefixes(own):
            operation = self._read_by(prefix)
            if operation and not self._control.has(f"/_sandbox/records{prefix}"):
                self._control.ask("PUT", f"/_sandbox/records{prefix}", self._examples[operation])
        operation = vector["call"]["operation"]
        if exchange and operation in self._readable:
            content = exchange["answer"]["json"] if self._fits(operation, exchange) else self._examples[operation]
            self._control.ask("PUT", f"/_sandbox/records{own}", content)

    def take_away(self, path: str, again: Callable[[], Any]) -> None:
        """So that it is not found. What nobody can read is gone when it was deleted `again`."""
        own = with_own_ids(path, self._control)
        if self._read_by(own):
            self._control.ask("DELETE", f"/_sandbox/records{own}")
        else:
            again()

    def forget(self, path: str, made: Raw) -> None:
        """What a request made is taken away, so that it stands in the way of no other."""
        try:
            own = f"{with_own_ids(path, self._control)}/{json.loads(made.body)['id']}"
        except (ValueError, KeyError, TypeError):
            return
        if self._read_by(own):
            self._control.ask("DELETE", f"/_sandbox/records{own}")

    def is_unreadable(self, path: str) -> bool:
        """Whether the thing that a path names can be neither put there nor taken away, as nobody can read it."""
        return self._read_by(with_own_ids(path, self._control)) is None

    def can_rehearse(self, vector: Vector, number: int) -> bool:
        """Whether this is a call of the API, and not of a place that an answer of the vector made up."""
        if is_store(vector, number - 1):
            return False
        template = pattern(self._documents.template(vector["call"]["operation"]), ".+")
        return template.fullmatch(vector["exchanges"][number - 1]["request"]["path"]) is not None

    def _read_by(self, path: str) -> str | None:
        """The operation that reads this path. Of several it is the one with the fewest parameters."""
        found = [(template.groups, operation) for operation, template in self._readable.items() if template.match(path)]
        return min(found)[1] if found else None

    def _find_examples(self, vectors: dict[str, Vector]) -> dict[str, Any]:
        """Of each operation that reads something, the fullest answer that a vector has."""
        found: dict[str, Any] = {}
        for vector in vectors.values():
            operation = vector["call"]["operation"]
            for exchange in vector["exchanges"] if operation in self._readable else ():
                if self._fits(operation, exchange) and _longest_list(exchange["answer"]["json"]) <= MOST_ITEMS:
                    found[operation] = max(found.get(operation, {}), exchange["answer"]["json"], key=_fullness)
        return found

    def _fits(self, operation: str, exchange: dict[str, Any]) -> bool:
        answer = exchange["answer"]
        status = answer.get("status", 200)
        if "json" not in answer or not self._documents.is_success(operation, status):
            return False
        return not self._documents.problems(operation, status, JSON, json.dumps(answer["json"]).encode())


def pattern(template: str, parameter: str = "([^/]+)") -> re.Pattern[str]:
    """What a path of this template looks like."""
    parts = re.split(r"\{[^}]+\}", template)
    return re.compile(parameter.join(map(re.escape, parts)) + "$")


def prefixes(path: str) -> list[str]:
    """The things that a path leads through, and the last one, from the outside in."""
    parts = path.split("/")
    return ["/".join(parts[:length]) for length in range(2, len(parts) + 1)]


def _paths(vectors: dict[str, Vector]) -> list[str]:
    return [exchange["request"]["path"] for vector in vectors.values() for exchange in vector["exchanges"]]


def _fullness(value: Any) -> tuple[int, int]:
    return _longest_list(value), len(json.dumps(value))


def _longest_list(value: Any) -> int:
    lists = value.values() if isinstance(value, dict) else [value]
    return max((len(found) for found in lists if isinstance(found, list)), default=-1)
