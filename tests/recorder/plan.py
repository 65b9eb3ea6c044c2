"""How the sandbox comes to answer an exchange of a vector: by itself, by a refusal of its own, or as it was told.

Told is what the request does not bring about: errors of the service, broken bytes, members that no document knows, the
first of several pages. That answer is loaded as a fault, to the byte.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Protocol

JSON = "application/json"
BROKEN = ("gzip", "cutAt", "delayMs", "hang", "reset")


class Plan(Enum):
    OWN = "answered by the sandbox itself"
    REFUSAL = "refused by the sandbox itself"
    EXPIRED = "refused as if the key had expired"
    FAULT = "answered as the vector says"


class Documents(Protocol):
    """What must be known of `spec/`."""

    def template(self, operation: str) -> str: ...
    def readable(self) -> dict[str, str]: ...
    def is_success(self, operation: str, status: int) -> bool: ...
    def problems(
        self, operation: str, status: int, content_type: str, body: bytes, *, in_part: bool = False
    ) -> list[str]: ...


def plans(vector: dict[str, Any], documents: Documents, bodies: list[bytes]) -> list[Plan]:
    """One for each exchange; `bodies` are those of the answers."""
    numbered = enumerate(zip(vector["exchanges"], bodies, strict=True))
    return [_plan(vector, number, exchange, body, documents) for number, (exchange, body) in numbered]


def is_imagined(planned: list[Plan]) -> bool:
    """Whether what the user gets holds other values than the vector lists: the sandbox's own."""
    return any(plan is not Plan.FAULT for plan in planned)


def _plan(vector: dict[str, Any], number: int, exchange: dict[str, Any], body: bytes, documents: Documents) -> Plan:
    answer, operation = exchange["answer"], vector["call"]["operation"]
    status = answer.get("status", 200)
    if any(name in answer for name in BROKEN):
        return Plan.FAULT
    if is_store(vector, number):
        return Plan.OWN if status == 204 and "error" not in vector["result"] else Plan.FAULT
    headers = answer.get("headers", {})
    fits = not documents.problems(operation, status, headers.get("content-type", JSON), body, in_part=True)
    if not fits or headers.keys() - {"content-type"}:
        return Plan.FAULT
    last = number == len(vector["exchanges"]) - 1
    if documents.is_success(operation, status):
        wanted = "upload" in vector["call"] and number == 0 and len(vector["exchanges"]) > 1
        wanted = wanted or (last and not {"error", "cancelled"} & vector["result"].keys())
        return Plan.OWN if wanted and not _is_elsewhere(vector, exchange) else Plan.FAULT
    if status == 401:
        return Plan.EXPIRED
    if status == 404 and last and documents.template(operation).endswith("}"):
        return Plan.REFUSAL
    return Plan.FAULT


def is_store(vector: dict[str, Any], number: int) -> bool:
    """The request that brings the file itself to where the first answer said."""
    return "upload" in vector["call"] and number > 0


def _is_elsewhere(vector: dict[str, Any], exchange: dict[str, Any]) -> bool:
    """Behind a redirect, or said to lie at another address."""
    follows = exchange is not vector["exchanges"][0] and vector["exchanges"][0]["answer"].get("status") == 302
    return follows or "location" in exchange["answer"].get("headers", {})
