"""Loads the vector files and checks their form."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent / "vectors"
SCHEMA = "schema.json"
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def vector_id(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts)


def files(root: Path = ROOT) -> list[Path]:
    return sorted(path for path in root.rglob("*.json") if path.name != SCHEMA)


def load(root: Path = ROOT) -> dict[str, dict[str, Any]]:
    return {vector_id(path, root): json.loads(path.read_text("utf-8")) for path in files(root)}


_TYPES: dict[str, Callable[[object], bool]] = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
}


def schema_problems(value: Any, schema: dict[str, Any] | bool, root: dict[str, Any], path: str) -> list[str]:
    """The few words of JSON Schema that schema.json uses, for machines without the jsonschema package."""
    if schema is True:
        return []
    if schema is False:
        return [f"{path}: not allowed"]
    found: list[str] = []
    if reference := schema.get("$ref"):
        found += schema_problems(value, root["$defs"][reference.rsplit("/", 1)[1]], root, path)
    if "const" in schema and (value != schema["const"] or type(value) is not type(schema["const"])):
        found.append(f"{path}: must be {schema['const']!r}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{path}: {value!r} is none of {schema['enum']}")
    wanted = schema.get("type", [])
    wanted = [wanted] if isinstance(wanted, str) else wanted
    if wanted and not any(_TYPES[name](value) for name in wanted):
        return found + [f"{path}: must be {' or '.join(wanted)}"]
    if isinstance(value, dict):
        found += _object_problems(value, schema, root, path)
    elif isinstance(value, list):
        found += _array_problems(value, schema, root, path)
    elif isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            found.append(f"{path}: {value!r} does not match {schema['pattern']}")
        if len(value) < schema.get("minLength", 0):
            found.append(f"{path}: too short")
    elif isinstance(value, int) and not isinstance(value, bool):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            found.append(f"{path}: {value} is out of range")
    if "oneOf" in schema:
        tries = [schema_problems(value, choice, root, path) for choice in schema["oneOf"]]
        if sum(not problems for problems in tries) != 1:
            found.append(f"{path}: fits {sum(not p for p in tries)} of the {len(tries)} forms, must fit one")
            found += sorted(tries, key=len)[0]
    return found


def _object_problems(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], path: str) -> list[str]:
    found = [f"{path}: {name} is missing" for name in schema.get("required", []) if name not in value]
    if len(value) < schema.get("minProperties", 0):
        found.append(f"{path}: too few members")
    properties = schema.get("properties", {})
    for name, member in value.items():
        inner = properties.get(name, schema.get("additionalProperties", True))
        found += schema_problems(member, inner, root, f"{path}.{name}")
        if "propertyNames" in schema:
            found += schema_problems(name, schema["propertyNames"], root, f"{path}: name {name!r}")
    return found


def _array_problems(value: list[Any], schema: dict[str, Any], root: dict[str, Any], path: str) -> list[str]:
    found = []
    if len(value) < schema.get("minItems", 0) or len(value) > schema.get("maxItems", len(value)):
        found.append(f"{path}: wrong number of items")
    for index, item in enumerate(value):
        found += schema_problems(item, schema.get("items", True), root, f"{path}[{index}]")
    return found


def _validator(schema: dict[str, Any]) -> Callable[[Any], list[str]]:
    try:
        jsonschema = importlib.import_module("jsonschema")
    except ImportError:
        return lambda vector: schema_problems(vector, schema, schema, "$")
    checker = jsonschema.Draft202012Validator(schema)
    return lambda vector: [f"{error.json_path}: {error.message}" for error in checker.iter_errors(vector)]


def _rule_problems(vector: dict[str, Any], path: Path, root: Path) -> list[str]:
    """What a schema cannot say."""
    parts = path.relative_to(root).with_suffix("").parts
    if len(parts) != 3 or not all(KEBAB.fullmatch(part) for part in parts):
        return ["must be <area>/<operation>/<name>.json in kebab-case"]
    found = []
    folder = re.sub(r"[A-Z]", lambda letter: "-" + letter[0].lower(), vector["call"]["operation"])
    if folder != parts[1]:
        found.append(f"operation {vector['call']['operation']} belongs in the folder {folder}")
    result, exchanges = vector["result"], vector["exchanges"]
    if ("cancelAfterMs" in vector["call"]) != ("cancelled" in result):
        found.append("cancelAfterMs and a result of cancelled go together")
    if "cancelled" in result and not (exchanges and exchanges[-1]["answer"].get("hang")):
        found.append("a cancelled call needs a last answer that hangs")
    if (result.get("error", {}).get("kind") == "input") != (not exchanges):
        found.append("an input error, and nothing else, has no exchanges")
    found += _call_problems(vector)
    for exchange in exchanges:
        if sum(kind in exchange["request"] for kind in ("form", "body", "text")) > 1:
            found.append("a request has one of form, body and text")
        for name in exchange["request"].get("headers", {}):
            if name != name.lower():
                found.append(f"header {name}: write it in lower case")
    return found


VENDOR_KEYS = {"publicKey", "secretKey", "apiKey"}
BIRD_KEYS = {"accessKey", "bearer", "workspaceId", "organizationId"}


def _call_problems(vector: dict[str, Any]) -> list[str]:
    """Which parts of a call, its client, its requests and its result go together."""
    call, client, result, exchanges = vector["call"], vector.get("client", {}), vector["result"], vector["exchanges"]
    found = []
    if "upload" in call and "body" in call:
        found.append("an upload writes its body itself")
    if "uploaded" in result and "upload" not in call:
        found.append("only a call.upload gives a result of uploaded")
    if sum(kind in call for kind in ("upload", "files", "csv")) > 1 or ("csv" in call and "body" in call):
        found.append("a call sends an upload, files (with a body of text fields), a csv, or a body")
    for kind, part in (("files", "form"), ("csv", "text")):
        if kind in call and exchanges and part not in exchanges[0]["request"]:
            found.append(f"a call with {kind} sends a request with a {part}")
    if "wait" in call and not result.keys() & {"value", "error", "cancelled"}:
        found.append("a call that waits gives a value, or ends in an error")
    if "vendor" in client:
        if client.keys() & BIRD_KEYS:
            found.append("another vendor's client takes none of Bird's credentials or ids")
        if ("publicKey" in client) != ("secretKey" in client):
            found.append("publicKey and secretKey go together")
    elif client.keys() & VENDOR_KEYS:
        found.append("publicKey, secretKey and apiKey belong to another vendor's client: name the vendor")
    return found


def check(root: Path = ROOT) -> list[str]:
    """All problems of all files, each with the file's name."""
    validate = _validator(json.loads((root / SCHEMA).read_text("utf-8")))
    found = []
    for path in files(root):
        text = path.read_text("utf-8")
        try:
            vector = json.loads(text)
        except ValueError as error:
            found.append(f"{path.relative_to(root)}: no JSON: {error}")
            continue
        problems = validate(vector) or _rule_problems(vector, path, root)
        if text != json.dumps(vector, indent=2, ensure_ascii=False) + "\n":
            problems.append("not in the plain form: two spaces, one member a line, a newline at the end")
        found += [f"{path.relative_to(root)}: {problem}" for problem in problems]
    return found
