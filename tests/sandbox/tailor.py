"""Makes the document of `spec/` one that schemathesis can test the sandbox with.

Nothing about bodies, queries or answers is changed. What is, and why, stands at each function.
"""

from __future__ import annotations

import base64
from typing import Any

from bundle import Document, follow, operations

# Which refusals an operation may answer although its page lists none for the case: the sandbox must say something.
# An operation whose page names 422 or 400 is held to these.
UNLISTED = {
    "414": "the HTTP server gives up on a request line of more than 64 KB before it knows what is asked for",
    "404": "an id in the path leads nowhere, or the request is malformed and the page has neither 422 nor 400",
}

BEARER = "user-token-of-the-tests"


def tailored(document: Document, announcement: dict[str, Any]) -> tuple[Document, dict[str, int]]:
    """The document for a running sandbox, and how many operations got which status of UNLISTED."""
    document["servers"] = [{"url": announcement["url"]}]
    for _, _, operation in operations(document).values():
        operation.pop("servers", None)
    only_its_own_ids(document, announcement)
    without_sizes_of_integers(document["components"]["schemas"])
    document["components"]["securitySchemes"] = one_header(announcement)
    name_every_refusal(document)
    return document, unlisted_refusals(document)


def only_its_own_ids(document: Document, announcement: dict[str, Any]) -> None:
    """The sandbox is one organization with one workspace and six channels; any other id is a 404 and tests nothing."""
    ids = {
        "workspaceId": [announcement["workspaceId"]],
        "organizationId": [announcement["organizationId"]],
        "channelId": sorted(announcement["channels"].values()),
    }
    for _, _, operation in operations(document).values():
        for parameter in (follow(document, part) for part in operation.get("parameters", [])):
            if parameter["in"] == "path" and parameter["name"] in ids:
                parameter["schema"]["enum"] = ids[parameter["name"]]


def one_header(announcement: dict[str, Any]) -> Document:
    """Schemathesis knows no scheme `AccessKey`: each credential becomes the whole value of the header."""
    header = {"type": "apiKey", "in": "header", "name": "Authorization"}
    return {name: header for name in credentials(announcement)}


def credentials(announcement: dict[str, Any]) -> dict[str, str]:
    """What stands in `Authorization`, by the scheme of `spec/`."""
    rokt = announcement["rokt"]
    pair = base64.b64encode(f"{rokt['publicKey']}:{rokt['secretKey']}".encode()).decode()
    return {
        "accessKey": f"AccessKey {announcement['accessKey']}",
        "user": f"Bearer {BEARER}",
        "roktKeys": f"Basic {pair}",
        "roktApiKey": rokt["apiKey"],
    }


def name_every_refusal(document: Document) -> None:
    """`4XX` would let any refusal pass: of what it stands for the sandbox gives only these."""
    for _, _, operation in operations(document).values():
        if refusal := operation["responses"].pop("4XX", None):
            operation["responses"] = {"404": refusal, "409": refusal, "422": refusal, **operation["responses"]}


def unlisted_refusals(document: Document) -> dict[str, int]:
    answers: dict[str, Document] = {
        "404": {"$ref": "#/components/responses/NotFound"},
        "414": {"description": "The request line is too long."},
    }
    added = dict.fromkeys(UNLISTED, 0)
    for path, _, operation in operations(document).values():
        responses = operation["responses"]
        needs = {"404": "{" in path or not {"400", "422"} & responses.keys(), "414": bool(operation.get("parameters"))}
        for status, answer in answers.items():
            if needs[status] and status not in responses:
                responses[status] = answer
                added[status] += 1
    return added


def without_sizes_of_integers(value: Any) -> None:
    """`int32` is a note on how the service keeps a number; docs/api-notes.md leaves it to the service to judge."""
    for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        without_sizes_of_integers(member)
    if isinstance(value, dict) and value.get("format") in ("int32", "int64"):
        del value["format"]
