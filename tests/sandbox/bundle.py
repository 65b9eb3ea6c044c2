"""All of `spec/` as one OpenAPI document that stands alone: bundle.py prints it.

The files of `spec/` refer to each other's parts (`common.yaml#/components/…`). Names of components are unique over all
files, so that here every reference becomes `#/components/…`. House extensions (`x-…`) stay where they are.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

SPEC = Path(__file__).resolve().parents[2] / "spec"
METHODS = ("get", "post", "put", "patch", "delete")
SECTIONS = ("schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes")

Document = dict[str, Any]


def bundle(folder: Path = SPEC) -> Document:
    paths: Document = {}
    components: dict[str, Document] = {section: {} for section in SECTIONS}
    for file in sorted(folder.glob("*.yaml")):
        document = yaml.load(file.read_text("utf-8"), yaml.CSafeLoader)
        for path, item in document.get("paths", {}).items():
            _once(paths, path, _local(item), f"{file.name}: {path}")
        for section, parts in document.get("components", {}).items():
            for name, part in parts.items():
                if not _elsewhere(part):
                    _once(components[section], name, _local(part), f"{file.name}: {section}/{name}")
    return {
        "openapi": "3.1.0",
        "info": {"title": "All of spec/", "version": "1"},
        "paths": paths,
        "components": {section: parts for section, parts in components.items() if parts},
    }


def operations(document: Document) -> dict[str, tuple[str, str, Document]]:
    """By operationId: the path, the method and the operation."""
    found = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                found[item[method]["operationId"]] = (path, method, item[method])
    return found


def follow(document: Document, part: Any) -> Any:
    """What a reference stands for."""
    while isinstance(part, dict) and "$ref" in part:
        found: Any = document
        for key in part["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        part = found
    return part


def _once(parts: Document, name: str, part: Any, place: str) -> None:
    if parts.setdefault(name, part) != part:
        raise ValueError(f"{place} stands in another file too, and differs")


def _elsewhere(part: Document) -> bool:
    """A component that is only a way to another file's, under the same name."""
    return not part.get("$ref", "#").startswith("#")


def _local(value: Any) -> Any:
    if isinstance(value, list):
        return [_local(item) for item in value]
    if not isinstance(value, dict):
        return value
    local = {name: _local(member) for name, member in value.items()}
    if isinstance(local.get("$ref"), str):
        local["$ref"] = "#" + local["$ref"].partition("#")[2]
    return local


if __name__ == "__main__":
    json.dump(bundle(), sys.stdout, indent=1)
