"""The recorder must notice everything that can be wrong with a request, or the vectors prove nothing."""

from __future__ import annotations

import copy
import gzip
import http.client
import json
import socket
import sys
import threading
import time
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent))

import runs
import vector_files
from recorder import Recorder

POST: dict[str, Any] = {
    "request": {
        "method": "POST",
        "path": "/things",
        "query": [["tag", "a b"], ["tag", "c"], ["limit", "2"]],
        "headers": {"authorization": "AccessKey k", "accept": "~json$"},
        "headersAbsent": ["cookie"],
        "body": {"n": 1, "on": True, "list": ["a", {"b": None}]},
    },
    "answer": {"status": 202, "json": {"id": "1"}},
}
GET = {"request": {"method": "GET", "path": "/things/1"}, "answer": {"text": "0123456789"}}


def vector(*exchanges: dict[str, Any]) -> dict[str, Any]:
    return {
        "source": "test",
        "call": {"operation": "test", "path": []},
        "exchanges": list(exchanges),
        "result": {"value": {}},
    }


def with_answer(**answer: object) -> dict[str, Any]:
    return {**GET, "answer": answer}


VECTORS = {
    "post": vector(POST),
    "get": vector(GET),
    "pair": vector(GET, GET),
    "none": vector(),
    "cut": vector(with_answer(text="0123456789", cutAt=4)),
    "reset": vector(with_answer(reset=True)),
    "hang": vector(with_answer(hang=True)),
    "gzip": vector(with_answer(json={"a": 1}, gzip=True)),
    "late": vector(with_answer(text="x", delayMs=150)),
    "csv": vector({"request": {"method": "POST", "path": "/rules", "text": "a@b.example,allow\né,x\n"}, "answer": {}}),
    "redirect": vector(with_answer(status=302, headers={"location": "{base}/stored?a=1"}, json={"at": ["{base}/x"]})),
}


class RecorderTest(unittest.TestCase):
    def setUp(self) -> None:
        self.server = Recorder(copy.deepcopy(VECTORS))
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        self.port = self.server.server_address[1]
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)

    def tearDown(self) -> None:
        self.connection.close()
        self.server.shutdown()
        self.server.server_close()

    def ask(
        self, path: str, method: str = "GET", body: object = None, headers: dict[str, str] | None = None
    ) -> tuple[int, bytes]:
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        self.connection.request(method, path, data, headers or {})
        answer = self.connection.getresponse()
        self.headers = answer.headers
        return answer.status, answer.read()

    def page(self, path: str) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.ask(path)[1])
        return answer

    def problems(self, vector_id: str) -> list[str]:
        report = self.page(f"/_verify/test/{vector_id}")
        self.assertEqual(report["ok"], not report["problems"])
        problems: list[str] = report["problems"]
        return problems

    def post(
        self, path: str = "/things?tag=a%20b&limit=2&tag=c", method: str = "POST", body: object = None, **headers: str
    ) -> int:
        body = POST["request"]["body"] if body is None else body
        sent = {"authorization": "AccessKey k", "accept": "application/json", **headers}
        return self.ask(f"/test/post{path}", method, body, {k: v for k, v in sent.items() if v})[0]

    def assertReported(self, vector_id: str, *texts: str) -> None:
        problems = self.problems(vector_id)
        self.assertEqual(len(problems), len(texts), problems)
        for text, problem in zip(texts, problems, strict=True):
            self.assertIn(text, problem)

    def test_right_request(self) -> None:
        self.assertEqual(self.post(), 202)
        self.assertReported("post")

    def test_wrong_method(self) -> None:
        self.post(method="PUT")
        self.assertReported("post", "method: expected POST, got PUT")

    def test_wrong_path(self) -> None:
        self.post("/th%69ngs?tag=a%20b&tag=c&limit=2")
        self.assertReported("post", "path: expected /things, got /th%69ngs")

    def test_wrong_query(self) -> None:
        self.post("/things?tag=c&tag=a%20b&limit=2")
        self.assertReported("post", "query:")

    def test_missing_query(self) -> None:
        self.post("/things")
        self.assertReported("post", "query:")

    def test_wrong_and_missing_headers(self) -> None:
        self.post(authorization="AccessKey other", accept="")
        self.assertReported("post", "header authorization: expected", "header accept: missing")

    def test_header_that_must_be_absent(self) -> None:
        self.post(cookie="a=b", accept="text/plain")
        self.assertReported("post", "header accept: 'text/plain' does not match", "header cookie: must not be sent")

    def test_wrong_bodies(self) -> None:
        for body, text in [
            ({"n": 2, "on": True, "list": ["a", {"b": None}]}, "body.n: expected 1, got 2"),
            ({"n": 1.0, "on": True, "list": ["a", {"b": None}]}, "body.n: expected 1, got 1.0"),
            ({"n": 1, "on": 1, "list": ["a", {"b": None}]}, "body.on: expected true, got 1"),
            ({"n": 1, "on": True, "list": ["a", {}]}, "body.list[1].b: missing"),
            ({"n": 1, "on": True, "list": ["a"]}, "body.list: expected 2 items, got 1"),
            ({"n": 1, "on": True, "list": ["a", {"b": None}], "x": 1}, "body.x: not expected"),
            (b'{"n":1,"n":1,"on":true,"list":["a",{"b":null}]}', "same key twice"),
            (b"{", "no JSON"),
        ]:
            with self.subTest(text):
                self.post(body=body)
                self.assertReported("post", text)
                self.page("/_reset/test/post")

    def test_text_body(self) -> None:
        self.ask("/test/csv/rules", "POST", "a@b.example,allow\né,x\n".encode())
        self.assertReported("csv")

    def test_wrong_text_bodies(self) -> None:
        for body, at in [
            (b"a@b.example,allow\r\n\xc3\xa9,x\r\n", 17),
            (b"a@b.example,allow\n\xc3\xa9,x", 22),
            (b"a@b.example,allow\n\xe9,x\n", 18),
            (b"a@b.example,allow\n\xc3\xa9,x\n\n", 23),
            (None, 0),
        ]:
            with self.subTest(at):
                self.ask("/test/csv/rules", "POST", body)
                self.assertReported("csv", f"text: from byte {at} on expected")
                self.page("/_reset/test/csv")

    def test_body_that_is_not_expected(self) -> None:
        self.ask("/test/get/things/1", body={"a": 1})
        self.assertReported("get", "body: none expected")

    def test_missing_request(self) -> None:
        self.ask("/test/pair/things/1")
        self.assertReported("pair", "request 2: never came: GET /things/1")

    def test_no_request_at_all(self) -> None:
        self.assertReported("get", "request 1: never came")
        self.assertReported("none")

    def test_extra_request(self) -> None:
        self.ask("/test/get/things/1")
        self.assertEqual(self.ask("/test/get/things/1")[0], 500)
        self.ask("/test/none/anything")
        self.assertReported("get", "request 2: extra")
        self.assertReported("none", "request 1: extra")

    def test_close_that_never_comes(self) -> None:
        with (
            socket.create_connection(("127.0.0.1", self.port)) as client,
            mock.patch.object(runs, "CLOSE_SECONDS", 0.2),
        ):
            client.sendall(b"GET /test/hang/things/1 HTTP/1.1\r\nhost: x\r\n\r\n")
            time.sleep(0.1)
            self.assertReported("hang", "did not close its connection")

    def test_close_that_comes(self) -> None:
        client = socket.create_connection(("127.0.0.1", self.port))
        client.sendall(b"GET /test/hang/things/1 HTTP/1.1\r\nhost: x\r\n\r\n")
        time.sleep(0.1)
        threading.Timer(0.3, client.close).start()
        self.assertReported("hang")

    def test_cut_answer(self) -> None:
        with self.assertRaises(http.client.IncompleteRead) as caught:
            self.ask("/test/cut/things/1")
        self.assertEqual(caught.exception.partial, b"0123")
        self.connection.close()
        self.assertReported("cut")

    def test_reset(self) -> None:
        with self.assertRaises(ConnectionResetError):
            self.ask("/test/reset/things/1")
        self.connection.close()
        self.assertReported("reset")

    def test_gzip(self) -> None:
        _, body = self.ask("/test/gzip/things/1", headers={"accept-encoding": "gzip"})
        self.assertEqual(json.loads(gzip.decompress(body)), {"a": 1})
        self.assertEqual(self.headers["content-encoding"], "gzip")
        self.assertReported("gzip")

    def test_gzip_not_offered(self) -> None:
        self.ask("/test/gzip/things/1", headers={"accept-encoding": "identity"})
        self.assertReported("gzip", "does not offer gzip")

    def test_delay(self) -> None:
        start = time.monotonic()
        self.ask("/test/late/things/1")
        self.assertGreater(time.monotonic() - start, 0.14)

    def test_base_is_filled_in(self) -> None:
        status, body = self.ask("/test/redirect/things/1")
        base = f"http://127.0.0.1:{self.port}/test/redirect"
        self.assertEqual((status, self.headers["location"]), (302, base + "/stored?a=1"))
        self.assertEqual(json.loads(body), {"at": [base + "/x"]})

    def test_one_connection_serves_many_requests(self) -> None:
        self.ask("/test/pair/things/1")
        first = self.connection.sock
        self.ask("/test/pair/things/1")
        self.assertReported("pair")
        self.assertIsNotNone(first)
        self.assertIs(self.connection.sock, first)

    def test_chunked_body(self) -> None:
        headers = {"authorization": "AccessKey k", "accept": "application/json"}
        data = json.dumps(POST["request"]["body"]).encode()
        self.connection.request(
            "POST", "/test/post/things?tag=a+b&tag=c&limit=2", iter([data[:5], data[5:]]), headers, encode_chunked=True
        )
        self.connection.getresponse().read()
        self.assertReported("post")

    def test_unknown_vector(self) -> None:
        self.assertEqual(self.ask("/test/nothing/things")[0], 404)
        self.assertReported("nothing", "no vector has the id")

    def test_runs_of_two_runners_are_apart(self) -> None:
        self.ask("/test/get/things/1")
        self.ask("/other/get/things/1")
        self.assertReported("get")

    def test_counts(self) -> None:
        self.ask("/test/get/things/1")
        self.page("/_verify/test/get?passed=1")
        self.page("/_verify/test/pair?passed=1")
        self.page("/_verify/test/none?passed=0")
        counts = self.page("/_counts")
        self.assertEqual(counts["total"], len(VECTORS))
        mine = counts["runners"]["test"]
        self.assertEqual((mine["ran"], mine["passed"], mine["failed"]), (3, 1, ["none", "pair"]))
        self.assertEqual(len(mine["missing"]), len(VECTORS) - 3)

    def test_reset_forgets(self) -> None:
        self.ask("/test/get/things/1")
        self.page("/_verify/test/get?passed=1")
        self.page("/_reset/test/get")
        self.assertEqual(self.page("/_counts")["runners"]["test"]["passed"], 0)
        self.ask("/test/get/things/1")
        self.assertReported("get")


class VectorFilesTest(unittest.TestCase):
    def test_all_files_are_well_formed(self) -> None:
        self.assertEqual(vector_files.check(), [])
        self.assertGreater(len(vector_files.load()), 0)

    def test_own_schema_check_agrees(self) -> None:
        schema = json.loads((vector_files.ROOT / vector_files.SCHEMA).read_text("utf-8"))

        def check(value: object) -> list[str]:
            return vector_files.schema_problems(value, schema, schema, "$")

        for vector_id, found in vector_files.load().items():
            self.assertEqual(check(found), [], vector_id)
        good = vector(GET)
        self.assertEqual(check(good), [])
        changes: tuple[dict[str, Any], ...] = (
            {"result": {}},
            {"result": {"value": {}, "media": {}}},
            {"result": {"error": {"kind": "unheard-of"}}},
            {"unknown": 1},
            {"source": ""},
            {"exchanges": [{"request": {"method": "GET", "path": "no-slash"}, "answer": {"status": 200}}]},
            {"exchanges": [{"request": {"method": "GET", "path": "/"}, "answer": {"status": 99}}]},
            {"raw": {"/other": {}}},
            {"client": {"vendor": "other"}},
            {"call": {"operation": "test", "path": [], "files": [{"filename": "a.txt"}]}},
            {"call": {"operation": "test", "path": [], "csv": {"text": "", "rows": []}}},
            {"call": {"operation": "test", "path": [], "wait": False}},
        )
        for change in changes:
            self.assertTrue(check({**good, **change}), change)

    def test_parts_that_do_not_go_together(self) -> None:
        call = {"operation": "test", "path": []}
        vendor = {"vendor": "rokt", "publicKey": "p", "secretKey": "s"}
        rule = {"request": {"method": "POST", "path": "/", "text": "a,b\n"}, "answer": {"status": 202}}
        form = {"request": {"method": "POST", "path": "/", "form": [["file", "x"]]}, "answer": {"status": 202}}
        file = {"filename": "a.txt", "text": "x"}
        path = vector_files.ROOT / "area" / "test" / "name.json"

        def check(change: dict[str, Any]) -> list[str]:
            return vector_files._rule_problems({**vector(GET), **change}, path, vector_files.ROOT)

        for change in (
            {},
            {"client": vendor},
            {"client": {"vendor": "rokt", "apiKey": "a"}},
            {"call": {**call, "csv": {"text": "a,b\n"}, "wait": True}, "exchanges": [rule, GET]},
            {"call": {**call, "files": [file], "body": {}}, "exchanges": [form]},
        ):
            self.assertEqual(check(change), [], change)
        for change in (
            {"client": {"publicKey": "p"}},
            {"client": {"vendor": "rokt", "publicKey": "p"}},
            {"client": {**vendor, "workspaceId": "w"}},
            {"call": {**call, "csv": {"text": "a,b\n"}}},
            {"call": {**call, "csv": {"text": "a,b\n"}, "body": {}}, "exchanges": [rule]},
            {"call": {**call, "files": [file]}, "exchanges": [rule]},
            {"call": {**call, "files": [file], "upload": file}, "exchanges": [form]},
            {"call": {**call, "wait": True}, "result": {"empty": True}},
            {"exchanges": [{"request": {**rule["request"], "body": {}}, "answer": {}}]},
        ):
            self.assertEqual(len(check(change)), 1, change)


if __name__ == "__main__":
    unittest.main()
