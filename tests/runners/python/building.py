"""From the JSON of a vector to the arguments that a user writes, in three ways.

What a member is (a nested type, a map whose keys are the user's own, a time) is read off the public typed dicts.
"""

from __future__ import annotations

import atexit
import base64
import collections.abc
import datetime
import inspect
import keyword
import os
import re
import tempfile
import types
import typing
import uuid
from typing import Any

import birdwire

NAMES = {name: getattr(birdwire, name) for name in birdwire.__all__}
SCOPE = {
    **NAMES,
    "Any": Any,
    "AsyncIterable": collections.abc.AsyncIterable,
    "Callable": collections.abc.Callable,
    "Iterable": collections.abc.Iterable,
    "Mapping": collections.abc.Mapping,
    "Sequence": collections.abc.Sequence,
    "UUID": uuid.UUID,
    "datetime": datetime.datetime,
    # What is written below as it is.
    **dict.fromkeys(("_Files", "_AsyncFiles", "_CsvText"), bytes),
}

STYLES = ("snake", "camel", "types")


def snake(wire: str) -> str:
    """`mediaUrl` as Python writes it."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", wire).lower()
    return name + "_" if keyword.iskeyword(name) else name


def hints(signature: Any) -> dict[str, Any]:
    return typing.get_type_hints(inspect.unwrap(signature), globalns=SCOPE, localns={})


def keywords(method: Any, members: dict[str, Any], style: str) -> dict[str, Any]:
    """The keyword arguments of a method for these members of its query or body."""
    if style == "camel":
        return members
    known = hints(method)
    result = {}
    for wire, value in members.items():
        name = snake(wire)
        # A member that a new version of the package calls otherwise must not pass by accident.
        result[name] = _convert(value, known[name], style)
    return result


def _choices(hint: Any) -> list[Any]:
    """The members of a union, nested ones included."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return [choice for member in typing.get_args(hint) for choice in _choices(member)]
    return [hint]


def _convert(value: Any, hint: Any, style: str) -> Any:
    choices = _choices(hint)
    if isinstance(value, dict):
        return _convert_object(value, choices, style)
    if isinstance(value, list):
        (item,) = [typing.get_args(choice)[0] for choice in choices if typing.get_origin(choice) is SCOPE["Sequence"]]
        return [_convert(entry, item, style) for entry in value]
    if style == "types" and isinstance(value, str):
        return _convert_text(value, choices)
    return value


def _convert_object(value: dict[str, Any], choices: list[Any], style: str) -> Any:
    for choice in choices:
        if typing.get_origin(choice) is SCOPE["Mapping"]:
            (_, item) = typing.get_args(choice)
            return {key: entry if item is Any else _convert(entry, item, style) for key, entry in value.items()}
    dicts = [choice for choice in choices if typing.is_typeddict(choice)]
    # A union has one dict for each kind, told apart by `type`.
    matching = [choice for choice in dicts if value.get("type") in _kinds(choice)] or dicts
    known = typing.get_type_hints(matching[0])
    members = {snake(wire): _convert(entry, known[snake(wire)], style) for wire, entry in value.items()}
    if style != "types":
        return members
    classes = [choice for choice in choices if isinstance(choice, type) and issubclass(choice, birdwire.Object)]
    return classes[0](**members)


def _kinds(typed_dict: Any) -> tuple[Any, ...]:
    kind = typing.get_type_hints(typed_dict).get("type")
    return typing.get_args(kind) if typing.get_origin(kind) is typing.Literal else ()


def _convert_text(value: str, choices: list[Any]) -> Any:
    """A time or a UUID, where the text is one; what is wrong on purpose stays text."""
    try:
        if datetime.datetime in choices:
            return datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        if uuid.UUID in choices:
            return uuid.UUID(value)
    except ValueError:
        pass
    return value


def operations(client: Any, *, waits: bool = False) -> dict[str, Any]:
    """The methods of a client's resources by operation id; or those beside them that wait."""
    found = {}
    seen = [client]
    while seen:
        resource = seen.pop()
        for name in dir(type(resource)):
            attribute = inspect.getattr_static(type(resource), name)
            if hasattr(attribute, "operation_id"):
                if getattr(attribute, "waits", False) != waits:
                    continue
                found[attribute.operation_id] = getattr(resource, name)
            elif isinstance(attribute, property) and "Resource" in str(type(getattr(resource, name)).__mro__):
                seen.append(getattr(resource, name))
    return found


def arguments(method: Any, vector_call: dict[str, Any], style: str) -> tuple[list[Any], dict[str, Any]]:
    """Positional and keyword arguments of a call."""
    members = {**vector_call.get("query", {}), **vector_call.get("body", {})}
    named = keywords(method, members, style)
    options = vector_call.get("options", {})
    if options or "wait" in vector_call:
        named["options"] = birdwire.Options(
            poll_interval=0.01 if "wait" in vector_call else None,
            timeout=options["timeoutMs"] / 1000 if "timeoutMs" in options else None,
            max_retries=options.get("maxRetries"),
            workspace_id=options.get("workspaceId"),
        )
    path = list(vector_call["path"])
    if "files" in vector_call:
        files = [file_of(file) for file in vector_call["files"]]
        path.append(files[0] if len(files) == 1 and style == "snake" else files)
    if "csv" in vector_call:
        path.append(lines(method, vector_call["csv"], style))
    return path, named


def content_of(file: dict[str, Any]) -> bytes:
    return base64.b64decode(file["base64"]) if "base64" in file else file["text"].encode()


def file_of(file: dict[str, Any]) -> birdwire.Upload:
    return birdwire.Upload(content_of(file), content_type=file.get("contentType"), filename=file.get("filename"))


def lines(method: Any, csv: dict[str, Any], style: str) -> Any:
    """The lines of a CSV body: text or the path of a file; rows as tuples, dicts or objects."""
    if "text" in csv and style == "types":
        with tempfile.NamedTemporaryFile("wb", prefix="birdwire-", suffix=".csv", delete=False) as file:
            file.write(csv["text"].encode())
        atexit.register(os.unlink, file.name)
        return file.name
    if "text" in csv:
        return csv["text"].encode()
    if style == "camel":
        return csv["rows"]
    iterables = [choice for choice in _choices(hints(method)["rows"]) if typing.get_args(choice)]
    choices = _choices(typing.get_args(iterables[0])[0])
    (columns,) = [typing.get_type_hints(choice) for choice in choices if typing.is_typeddict(choice)]
    if style == "types":
        return iter([_convert_object(row, choices, style) for row in csv["rows"]])
    named = [{snake(wire): value for wire, value in row.items()} for row in csv["rows"]]
    return (tuple(row.get(column) for column in columns) for row in named)


def upload(client: Any, vector_call: dict[str, Any]) -> tuple[Any, list[Any], dict[str, Any]]:
    """The method beside the one that asks for a place, with what it is called with."""
    asks = operations(client)[vector_call["operation"]]
    method = getattr(asks.__self__, asks.__name__.replace("presign", "upload"))
    file = vector_call["upload"]
    content = content_of(file)
    _, named = arguments(asks, {"path": [], "options": vector_call.get("options")}, "snake")
    return (
        method,
        [*vector_call["path"], content],
        {
            **named,
            "content_type": file.get("contentType"),
            "filename": file.get("filename"),
        },
    )


def client_class(settings: dict[str, Any], is_async: bool) -> Any:
    """Bird's client, or that of another vendor."""
    package = getattr(birdwire, settings["vendor"]) if "vendor" in settings else birdwire
    return package.AsyncClient if is_async else package.Client


def client_arguments(settings: dict[str, Any], base_url: str) -> dict[str, Any]:
    if "vendor" in settings:
        return {"base_url": base_url, **{snake(name): value for name, value in settings.items() if name != "vendor"}}
    named = {
        "base_url": base_url,
        "workspace_id": settings["workspaceId"],
        "organization_id": settings["organizationId"],
        "max_retries": settings["maxRetries"],
    }
    if "bearer" in settings:
        named["bearer_token"] = settings["bearer"]
    else:
        named["access_key"] = settings["accessKey"]
    return named
