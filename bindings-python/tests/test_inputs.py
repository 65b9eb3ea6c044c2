"""tests/inputs: what Python's types do not keep a program from writing, refused before anything is sent."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import birdwire
import pytest

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "inputs"
CASES = [
    pytest.param(file.get("client"), file["method"], case, id=f"{file['operation']}: {case['name']}")
    for file in (json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json")))
    for case in file["cases"]
]


def snake(wire: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire).lower()


def check(error: birdwire.InputError, expected: dict[str, Any]) -> None:
    assert (error.path, error.delivery) == (expected["path"], "never_sent")
    for text in expected.get("says", []):
        assert text in str(error)
    nearest = expected.get("nearest")
    if nearest == "":
        assert "did you mean" not in str(error)
    elif nearest is not None:
        assert any(f'did you mean "{name}"?' in str(error) for name in (nearest, snake(nearest)))


def client(whose: dict[str, str] | None) -> Any:
    """Nothing listens where its calls go: one that gets through fails otherwise."""
    url = "http://127.0.0.1:9"
    if whose is not None:
        assert whose == {"vendor": "rokt"}
        return birdwire.rokt.Client(public_key="rpub", secret_key="rsec", api_key="key", base_url=url)
    return birdwire.Client(access_key="key", workspace_id="11111111-1111-4111-8111-111111111111", base_url=url)


@pytest.mark.parametrize(("whose", "method", "case"), CASES)
def test_input(whose: dict[str, str] | None, method: str, case: dict[str, Any]) -> None:
    with client(whose) as bird:
        call: Any = bird
        for part in method.split("."):
            call = getattr(call, snake(part))
        with pytest.raises(birdwire.InputError) as caught:
            rows = [case["csv"]["rows"]] if "csv" in case else []
            answer = call(*case["path"], *rows, **case.get("query", {}), **case.get("body", {}))
            if isinstance(answer, birdwire.Pager):
                answer.first_page()
        check(caught.value, case["error"])
