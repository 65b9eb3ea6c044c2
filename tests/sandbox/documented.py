"""Whether an answer is one that `spec/` documents: judged by jsonschema, apart from what the sandbox itself thinks."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from bundle import bundle, follow, operations
from jsonschema import Draft202012Validator


class Documented:
    """All operations of `spec/`."""

    def __init__(self) -> None:
        self._document = bundle()
        self._operations = operations(self._document)
        self._validator = cache(self._compile)

    def template(self, operation: str) -> str:
        """The path of an operation, with its parameters in braces."""
        return self._operations[operation][0]

    def readable(self) -> dict[str, str]:
        """The paths of the operations that read something as JSON."""
        reads = {name: entry for name, entry in self._operations.items() if entry[1] == "get"}
        return {
            name: path
            for name, (path, _, operation) in reads.items()
            if "application/json" in follow(self._document, operation["responses"]["200"]).get("content", {})
        }

    def is_success(self, operation: str, status: int) -> bool:
        return 200 <= status < 300 and str(status) in self._operations[operation][2]["responses"]

    def problems(
        self, operation: str, status: int, content_type: str, body: bytes, *, in_part: bool = False
    ) -> list[str]:
        """What is wrong with an answer; nothing when it fits. One given in part need not hold what is required."""
        name = self._response(operation, status)
        if name is None:
            return [f"{operation} documents no answer with status {status}"]
        content = self._answer(operation, name).get("content", {})
        if "application/json" not in content:
            return []
        if content_type.split(";")[0].strip().lower() != "application/json":
            return [f"the content type is {content_type!r}"]
        try:
            value = json.loads(body)
        except ValueError as error:
            return [f"no JSON ({error}): {body[:80]!r}"]
        faults = self._validator(operation, name, in_part).iter_errors(value)
        return [f"{fault.json_path}: {fault.message[:200]}" for fault in faults]

    def _response(self, operation: str, status: int) -> str | None:
        responses = self._operations[operation][2]["responses"]
        names = (str(status), f"{status // 100}XX")
        return next((name for name in names if name in responses), None)

    def _answer(self, operation: str, name: str) -> Any:
        return follow(self._document, self._operations[operation][2]["responses"][name])

    def _compile(self, operation: str, name: str, in_part: bool) -> Draft202012Validator:
        schema = self._answer(operation, name)["content"]["application/json"]["schema"]
        whole = {**schema, "components": self._document["components"]}
        if in_part:
            whole = _without_required(whole)
        return Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)


def _without_required(value: Any) -> Any:
    """Members may be left out. A choice between members (`oneOf: [{required: …}]`) stays one."""
    if isinstance(value, list):
        return [_without_required(item) for item in value]
    if not isinstance(value, dict):
        return value
    left = {name: _without_required(member) for name, member in value.items()}
    if "properties" in left:
        left.pop("required", None)
    return left
