"""What schemathesis loads beside itself: the failures that are none, each with its reason, and the counting.

conformance.py names this module in SCHEMATHESIS_HOOKS, and in BIRDWIRE_COUNTS the file that the counts go to.
"""

from __future__ import annotations

import json
import os
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import schemathesis
from schemathesis.cli import handler
from schemathesis.cli.commands.run.handlers import EventHandler
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.parameters import ParameterLocation
from schemathesis.engine.events import EngineFinished, ScenarioFinished
from schemathesis.generation.case import Case

Response = Any


def _only_the_body_is_wrong(case: Case) -> bool:
    places = (ParameterLocation.PATH, ParameterLocation.QUERY, ParameterLocation.HEADER, ParameterLocation.COOKIE)
    return case.meta is not None and not any(case.meta.is_negative_at(place) for place in places)


def _has_no_types(failure: Failure, case: Case) -> bool:
    media_type = str(case.media_type)
    text = media_type.startswith(("multipart/", "text/csv"))
    return text and isinstance(failure, AcceptedNegativeData) and _only_the_body_is_wrong(case)


def _is_one_of_a_batch(failure: Failure, case: Case) -> bool:
    """A list of 1 to 100 messages, as it should be: what is wrong lies in one of them."""
    if case.operation.definition.raw.get("operationId") != "sendBatchMessages" or not isinstance(case.body, dict):
        return False
    messages = case.body.get("messageRequests")
    whole = case.body.keys() == {"messageRequests"} and isinstance(messages, list) and 1 <= len(messages) <= 100
    return whole and isinstance(failure, AcceptedNegativeData) and _only_the_body_is_wrong(case)


# Failures that are no fault of the sandbox: the reason, and how they are told from others. How many each let pass is
# printed. No operation and no check is left out by any other way.
WAIVED: dict[str, Callable[[Failure, Case], bool]] = {
    "fields of forms and lines of CSV are text, so that a value of a wrong type is not to be seen": _has_no_types,
    "the messages of a batch are checked later, one by one": _is_one_of_a_batch,
}

waived: Counter[str] = Counter()


@schemathesis.hook
def filter_failure(context: Any, failure: Failure, case: Case, response: Response) -> bool:
    for reason, applies in WAIVED.items():
        if applies(failure, case):
            waived[reason] += 1
            return False
    return True


@handler()
class Counts(EventHandler):
    """Cases and checks by phase, and cases by operation and phase."""

    def __init__(self, *args: Any, **parameters: Any) -> None:
        self.checks: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.failed: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.cases: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.statuses: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def handle_event(self, ctx: Any, event: Any) -> None:
        if isinstance(event, ScenarioFinished):
            self._add(event.phase.value, event.recorder)
        elif isinstance(event, EngineFinished):
            self._write()

    def _add(self, phase: str, recorder: Any) -> None:
        for node in recorder.cases.values():
            self.cases[phase][node.value.operation.label] += 1
        for nodes in recorder.checks.values():
            for check in nodes:
                self.checks[phase][check.name] += 1
                self.failed[phase][check.name] += check.status.value != "success"
        for interaction in recorder.interactions.values():
            if interaction.response is not None:
                self.statuses[phase][str(interaction.response.status_code)] += 1

    def _write(self) -> None:
        counts = {
            "cases": self.cases,
            "checks": self.checks,
            "failed": self.failed,
            "statuses": self.statuses,
            "waived": {reason: waived[reason] for reason in WAIVED},
        }
        Path(os.environ["BIRDWIRE_COUNTS"]).write_text(json.dumps(counts, indent=1) + "\n")
