"""Lets the sandbox answer the exchanges of the vectors, in place of the vectors themselves.

What a vector's request needs is put into the sandbox before: the record, the file, or the fault that makes the answer.
The bytes that come back go on to the runner as they are, ends and all. Only addresses of the sandbox become those of
the run, so that what they lead to comes through here as well.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import translate
import wire
from control import Control, Raw
from plan import Documents, Plan, is_imagined, is_store, plans
from prepare import Preparation

RUN = "x-vector-run"
QUIET_SECONDS = 0.05
NOT_ALLOWED = {401, 403}

Vector = dict[str, Any]


class Relay:
    """One running sandbox, and what it is to do for each vector."""

    def __init__(
        self,
        control: Control,
        vectors: dict[str, Vector],
        documents: Documents,
        compose: Callable[[dict[str, Any], str], tuple[dict[str, str], bytes]],
    ) -> None:
        self.control = control
        self.documents = documents
        self.compose = compose
        bodies = {name: [self._body(exchange) for exchange in vector["exchanges"]] for name, vector in vectors.items()}
        self._plans = {name: plans(vector, documents, bodies[name]) for name, vector in vectors.items()}
        self.imagined = [name for name, vector in vectors.items() if is_imagined(self._plans[name])]
        self.preparation = Preparation(self.control, documents, vectors)
        # One call at a time: what one exchange places in the sandbox another one deletes.
        self.lock = threading.Lock()
        self._done: Counter[str] = Counter()
        self._counting = threading.Lock()

    def exchange(self, vector_id: str, vector: Vector, number: int, base: str) -> Exchange:
        return Exchange(self, vector, self._plans[vector_id], number, base)

    def count(self, *names: str) -> None:
        with self._counting:
            self._done.update(names)

    def counts(self) -> dict[str, int]:
        with self._counting:
            return dict(self._done)

    def _body(self, exchange: dict[str, Any]) -> bytes:
        return self.compose({**exchange["answer"], "gzip": False}, self.control.url)[1]


class Exchange:
    """One exchange of one run."""

    def __init__(self, relay: Relay, vector: Vector, planned: list[Plan], number: int, base: str) -> None:
        self._relay, self._control = relay, relay.control
        self._vector, self._planned, self._number, self._base = vector, planned, number, base
        self._exchange = vector["exchanges"][number - 1]
        self._answer = self._exchange["answer"]
        self._operation: str = vector["call"]["operation"]
        self.plan = planned[number - 1]
        self.problems: list[str] = []

    def hangs(self) -> bool:
        return bool(self._answer.get("hang"))

    def perform(self, request: wire.Request, path: str) -> Raw:
        """Sends it to the sandbox, and notes what is wrong with the answer."""
        sent = self._sent(request, path)
        if self._is_told():
            self._rehearse(sent, path)
            return self._told(sent)
        with self._relay.lock:
            if self.plan is Plan.OWN:
                self._relay.preparation.place(self._vector, self._exchange, path)
            else:
                self._relay.preparation.take_away(path, lambda: self._control.call(sent.encode()))
            raw = self._control.call(sent.encode())
            if request.method == "POST":
                self._relay.preparation.forget(path, raw)
        self._check_own(raw)
        return raw

    @contextmanager
    def held(self, request: wire.Request, path: str) -> Iterator[None]:
        """Sends it to the sandbox, which keeps it without an answer until the end of this."""
        sent = self._sent(request, path)
        self._rehearse(sent, path)
        with self._loaded(sent) as marked, self._control.open() as connection:
            connection.sendall(marked)
            connection.settimeout(QUIET_SECONDS)
            try:
                data = connection.recv(65536)
                self.problems.append(f"the sandbox was told to hang, and answers {_shown(data)}")
            except TimeoutError:
                pass
            yield

    def outgoing(self, raw: Raw) -> bytes:
        """What goes on to the runner."""
        return raw.data if self._is_told() else translate.answer(raw, self._control.url, self._base)

    def asks_for(self, raw: Raw) -> dict[str, Any]:
        """The request that must follow where the sandbox, and not the vector, says where a file is to go to."""
        if self.plan is not Plan.OWN or "upload" not in self._vector["call"] or raw.status != 200:
            return {}
        place = json.loads(translate.answer(raw, self._control.url, self._base).partition(b"\r\n\r\n")[2])
        path, _, query = place["uploadUrl"].removeprefix(self._base).partition("?")
        following = self._vector["exchanges"][self._number]["request"]
        return {
            "method": place["uploadMethod"],
            "path": path,
            "query": [list(pair) for pair in parse_qsl(query, keep_blank_values=True)],
            "form": [*([name, value] for name, value in place["uploadFormData"].items()), following["form"][-1]],
        }

    def _sent(self, request: wire.Request, path: str) -> translate.Sent:
        is_about_its_end = request.method == "DELETE" or self.plan is Plan.REFUSAL
        anew = is_about_its_end and self._relay.preparation.is_unreadable(path)
        sent = translate.request(request, path, self._control, anew=anew)
        self._relay.count("exchanges", self.plan.value)
        if sent.is_translated:
            self._relay.count("sent with another id, key or page token")
        return sent

    # ---- what the sandbox is told to do

    def _is_told(self) -> bool:
        return self.plan in (Plan.FAULT, Plan.EXPIRED)

    def _rehearse(self, sent: translate.Sent, path: str) -> None:
        """The same request without the fault: what only the answer of the vector spoils must be accepted."""
        later = self._planned[self._number :]
        if Plan.OWN in later or not self._relay.preparation.can_rehearse(self._vector, self._number):
            return
        with self._relay.lock:
            self._relay.preparation.place(self._vector, None, path)
            raw = self._control.call(sent.encode())
            if sent.line.startswith("POST "):
                self._relay.preparation.forget(path, raw)
        self._relay.count("tried without the fault first")
        accepted = 200 <= raw.status < 400
        # Some vectors are about callers who may not, and the sandbox says that in its own way.
        if not accepted and not {raw.status, self._answer.get("status")} <= NOT_ALLOWED:
            self.problems.append(f"the sandbox refuses the request: {raw.status} {_shown(raw.body)}")
        else:
            self.problems += self._documented(raw)

    def _fault(self) -> dict[str, Any]:
        if self.plan is Plan.EXPIRED:
            return {"fault": {"kind": "expiredKey"}}
        answer = self._answer
        if answer.get("hang"):
            return {"fault": {"kind": "hang"}}
        if answer.get("reset"):
            return {"fault": {"kind": "reset", "when": "afterRequest", "processed": False}}
        headers, body = self._relay.compose({**answer, "gzip": False}, self._base)
        fault = {"status": answer.get("status", 200), "headers": headers, "base64": translate.base64_text(body)}
        if answer.get("gzip"):
            fault["gzip"] = True
        if "cutAt" in answer:
            return {"fault": {**fault, "kind": "cut", "afterBytes": answer["cutAt"]}}
        return {"fault": {**fault, "kind": "answer"}, "delayMs": answer.get("delayMs", 0)}

    def _told(self, sent: translate.Sent) -> Raw:
        with self._loaded(sent) as marked:
            raw = self._control.call(marked)
        self._check_told(raw)
        return raw

    @contextmanager
    def _loaded(self, sent: translate.Sent) -> Iterator[bytes]:
        """While the fault is there: the bytes of the only request that it is for."""
        token = f"{urlsplit(self._base).path}/{self._number}"
        rule = {"headers": {RUN: token}, "times": 1, **self._fault()}
        added = self._control.ask("POST", "/_sandbox/faults", rule)
        try:
            yield sent.with_header(RUN, token).encode()
        finally:
            self._control.ask("DELETE", f"/_sandbox/faults/{added['id']}")

    # ---- what came back

    def _documented(self, raw: Raw) -> list[str]:
        found = self._relay.documents.problems(self._operation, raw.status, raw.header("content-type"), raw.body)
        return [f"the sandbox's answer: {problem}" for problem in found]

    def _check_own(self, raw: Raw) -> None:
        wanted = self._answer.get("status", 200)
        if raw.status != wanted:
            self.problems.append(f"the sandbox answers {raw.status} {_shown(raw.body)}, and {wanted} was expected")
        elif not is_store(self._vector, self._number - 1):
            self.problems += self._documented(raw)

    def _check_told(self, raw: Raw) -> None:
        """A fault is what the vector says, to the byte."""
        answer = self._answer
        if raw.was_reset != bool(answer.get("reset")):
            self.problems.append(f"the sandbox's connection {'was' if raw.was_reset else 'was not'} reset")
        if answer.get("reset"):
            return
        wanted = answer.get("status", 200)
        if raw.status != wanted:
            self.problems.append(f"the sandbox was told to answer {wanted}, and answers {raw.status}")
        if self.plan is Plan.EXPIRED:
            self.problems += self._documented(raw)
            return
        headers, body = self._relay.compose({**answer, "gzip": False}, self._base)
        for name, value in headers.items():
            if raw.header(name) != value:
                self.problems.append(f"the sandbox was told to say {name}: {value!r}, and says {raw.header(name)!r}")
        got = translate.unpacked(raw) if answer.get("gzip") else raw.body
        if got != body[: answer.get("cutAt")]:
            self.problems.append(f"the sandbox was told to answer {_shown(body)}, and answers {_shown(got)}")


def _shown(body: bytes) -> str:
    return body.decode(errors="replace")[:300]
