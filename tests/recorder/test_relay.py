"""What the relay decides by itself: who answers an exchange, and what is replaced on the way."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import translate
import wire
from control import Control, Raw
from plan import Plan, is_imagined, plans
from prepare import pattern, prefixes

ANNOUNCEMENT = {
    "url": "http://127.0.0.1:4010",
    "accessKey": "key",
    "workspaceId": "own-workspace",
    "organizationId": "own-organization",
    "channels": {"email": "own-email"},
    "rokt": {"publicKey": "p", "secretKey": "s", "apiKey": "old"},
}
CONTROL = Control(ANNOUNCEMENT, "token")


class Documents:
    """200 and 404 are documented; a body fits unless it says otherwise."""

    def template(self, operation: str) -> str:
        return "/things/{id}"

    def readable(self) -> dict[str, str]:
        return {"getThing": "/things/{id}"}

    def is_success(self, operation: str, status: int) -> bool:
        return status == 200

    def problems(
        self, operation: str, status: int, content_type: str, body: bytes, *, in_part: bool = False
    ) -> list[str]:
        return ["odd"] if b"odd" in body or status == 418 else []


def planned(*answers: dict[str, Any], result: str = "value", **call: object) -> list[Plan]:
    exchanges = [{"request": {"method": "GET", "path": "/things/1"}, "answer": answer} for answer in answers]
    vector = {"call": {"operation": "getThing", **call}, "exchanges": exchanges, "result": {result: {}}}
    return plans(vector, Documents(), [str(answer.get("json", "")).encode() for answer in answers])


class Plans(unittest.TestCase):
    def test_what_fits_is_the_sandboxs_own(self) -> None:
        self.assertEqual(planned({"json": {"id": "1"}}), [Plan.OWN])

    def test_what_is_odd_or_broken_is_told(self) -> None:
        for answer in (
            {"json": {"odd": 1}},
            {"cutAt": 4},
            {"hang": True},
            {"status": 418},
            {"headers": {"location": ""}},
        ):
            self.assertEqual(planned(answer), [Plan.FAULT], answer)

    def test_only_the_last_of_several_is_its_own(self) -> None:
        self.assertEqual(planned({"json": {}}, {"json": {}}, result="pages"), [Plan.FAULT, Plan.OWN])
        self.assertEqual(planned({"status": 503}, {"json": {}}), [Plan.FAULT, Plan.OWN])

    def test_both_halves_of_an_upload_are_its_own(self) -> None:
        upload = {"upload": {"text": "x"}, "result": "uploaded"}
        self.assertEqual(planned({"json": {}}, {"status": 204}, **upload), [Plan.OWN, Plan.OWN])
        self.assertEqual(planned({"json": {}}, {"status": 403}, **upload), [Plan.OWN, Plan.FAULT])

    def test_an_error_that_a_good_answer_makes_is_told(self) -> None:
        self.assertEqual(planned({"json": {}}, result="error"), [Plan.FAULT])

    def test_it_refuses_by_itself(self) -> None:
        self.assertEqual(planned({"status": 404}, result="error"), [Plan.REFUSAL])
        self.assertEqual(planned({"status": 401}, result="error"), [Plan.EXPIRED])

    def test_told_values_are_compared(self) -> None:
        self.assertFalse(is_imagined([Plan.FAULT, Plan.FAULT]))
        self.assertTrue(is_imagined([Plan.FAULT, Plan.OWN]))


class Translations(unittest.TestCase):
    def sent(self, path: str, query: str = "", *, anew: bool = False, **headers: str) -> translate.Sent:
        target = f"{path}?{query}" if query else path
        request = wire.Request("GET", target, "HTTP/1.1", list(headers.items()))
        return translate.request(request, path, CONTROL, anew=anew)

    def test_ids(self) -> None:
        line = self.sent("/organizations/acme/workspaces/w/hooks/1").line
        self.assertEqual(line, "GET /organizations/own-organization/workspaces/own-workspace/hooks/1 HTTP/1.1")

    def test_nothing(self) -> None:
        sent = self.sent("/workspaces/own-workspace/things", "limit=2&tag=a+b", authorization="AccessKey key")
        self.assertEqual(sent.line, "GET /workspaces/own-workspace/things?limit=2&tag=a+b HTTP/1.1")
        self.assertFalse(sent.is_translated)

    def test_keys(self) -> None:
        for given, own in {"AccessKey x": "AccessKey key", "Bearer x": "Bearer token", "x": "old"}.items():
            self.assertIn(("authorization", own), self.sent("/", authorization=given).headers)

    def test_page_tokens(self) -> None:
        self.assertEqual(self.sent("/things", "limit=2&pageToken=a").line, "GET /things?limit=2 HTTP/1.1")

    def test_anew(self) -> None:
        self.assertRegex(self.sent("/things/1", anew=True).line, r"^GET /things/[0-9a-f-]{36} HTTP/1.1$")

    def test_addresses_of_an_answer(self) -> None:
        body = b'{"at":"http://127.0.0.1:4010/x"}'
        raw = Raw(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
        changed = Raw(translate.answer(raw, CONTROL.url, "http://run"))
        self.assertEqual(changed.body, b'{"at":"http://run/x"}')
        self.assertEqual(changed.header("content-length"), str(len(changed.body)))


class Paths(unittest.TestCase):
    def test_prefixes(self) -> None:
        self.assertEqual(prefixes("/a/b/c"), ["/a", "/a/b", "/a/b/c"])

    def test_patterns(self) -> None:
        self.assertTrue(pattern("/a/{id}/b").match("/a/1/b"))
        self.assertFalse(pattern("/a/{id}").match("/a/1/b"))


class Answers(unittest.TestCase):
    def test_a_raw_answer_is_read(self) -> None:
        raw = Raw(b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        self.assertEqual((raw.status, raw.body, raw.header("transfer-encoding")), (404, b"abcde", "chunked"))

    def test_nothing_came(self) -> None:
        self.assertEqual(Raw(b"", was_reset=True).status, 0)


if __name__ == "__main__":
    unittest.main()
