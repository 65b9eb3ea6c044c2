"""What a vector's request needs to be there, put into the sandbox before it is sent."""

from __future__ import annotations

import re
from typing import Any

from control import Control
from plan import Documents, Plan, is_store
from translate import with_own_ids

CHANNEL = re.compile(r"^/workspaces/[^/]+/channels/([0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)")
FILE = re.compile(r"^/workspaces/[^/]+/messages/([^/]+)/media/([^/]+)$")

Vector = dict[str, Any]


class Preparation:
    def __init__(
        self, control: Control, documents: Documents, vectors: dict[str, Vector], planned: dict[str, list[Plan]]
    ) -> None:
        self._control = control
        self._documents = documents
        for channel in {found[1] for path in _paths(vectors) if (found := CHANNEL.match(path))}:
            control.ask("POST", "/_sandbox/channels", {"platform": "whatsapp", "id": channel})

    def place(self, vector: Vector, exchange: dict[str, Any] | None, path: str) -> None:
        """`exchange` is the one whose answer is to be imagined; none for a request that is only tried."""
        if found := FILE.match(path):
            answer = exchange["answer"] if exchange else {}
            content_type = answer.get("headers", {}).get("content-type", "image/png")
            self._control.ask("PUT", f"/_sandbox/files/{found[1]}/{found[2]}", b"content", content_type)

    def take_away(self, path: str) -> None:
        """So that it is not found."""
        self._control.ask("DELETE", f"/_sandbox/records{with_own_ids(path, self._control)}")

    def can_rehearse(self, vector: Vector, number: int) -> bool:
        """Whether this is a call of the API, and not of a place that an answer of the vector made up."""
        if is_store(vector, number - 1):
            return False
        template = re.sub(r"\{[^}]+\}", "@", self._documents.template(vector["call"]["operation"]))
        pattern = re.escape(template).replace("@", ".+")
        return re.fullmatch(pattern, vector["exchanges"][number - 1]["request"]["path"]) is not None


def _paths(vectors: dict[str, Vector]) -> list[str]:
    return [exchange["request"]["path"] for vector in vectors.values() for exchange in vector["exchanges"]]


