"""A store of files refuses what is wrong with a form; the recorder must notice it as well."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from compare import request_differences
from wire import Request

EXPECTED: dict[str, Any] = {
    "method": "POST",
    "path": "/_upload/store",
    "form": [
        ["acl", "private"],
        ["key", "ü"],
        ["file", {"filename": 'a "b".txt', "contentType": "text/plain", "text": "hi\r\n"}],
    ],
}
ACL = b'Content-Disposition: form-data; name="acl"\r\n\r\nprivate'
KEY = b'Content-Disposition: form-data; name="key"\r\n\r\n\xc3\xbc'
FILE = (
    b'Content-Disposition: form-data; name="file"; filename="a %22b%22.txt"\r\nContent-Type: text/plain\r\n\r\nhi\r\n'
)


def body(*parts: bytes) -> bytes:
    return b"".join(b"--xx\r\n" + part + b"\r\n" for part in parts) + b"--xx--\r\n"


def differences(
    content: bytes, content_type: str = "multipart/form-data; boundary=xx", length: bool = True
) -> list[str]:
    headers = [("content-type", content_type)]
    headers.append(("content-length", str(len(content))) if length else ("transfer-encoding", "chunked"))
    request = Request("POST", "/_upload/store", "HTTP/1.1", headers, content)
    return request_differences(EXPECTED, request, request.target)


class MultipartTest(unittest.TestCase):
    def test_right_form(self) -> None:
        self.assertEqual(differences(body(ACL, KEY, FILE)), [])
        self.assertEqual(differences(body(ACL, KEY, FILE), 'multipart/form-data; boundary="xx"'), [])

    def test_length(self) -> None:
        self.assertIn("exact length", differences(body(ACL, KEY, FILE), length=False)[0])

    def test_order_and_names(self) -> None:
        for parts in ((FILE, ACL, KEY), (KEY, ACL, FILE), (ACL, FILE), (ACL, KEY, FILE, FILE)):
            with self.subTest(parts):
                self.assertIn("expected the fields", differences(body(*parts))[0])

    def test_each_part(self) -> None:
        for old, new, text in [
            (b"private", b"public", "form.acl: expected 'private'"),
            (b"\xc3\xbc", b"u", "form.key: expected 'ü'"),
            (b"hi\r\n", b"hi", "form.file: expected b'hi\\r\\n', got b'hi'"),
            (b"text/plain", b"text/html", "form.file: expected the content type 'text/plain', got 'text/html'"),
            (b"\r\nContent-Type: text/plain", b"", "form.file: expected the content type 'text/plain', got None"),
            (b'; filename="a %22b%22.txt"', b"", "form.file: expected the file name"),
            (b'name="acl"', b'name="acl"; filename="x"', "form.acl: is a plain field"),
        ]:
            with self.subTest(text):
                found = differences(body(ACL.replace(old, new), KEY.replace(old, new), FILE.replace(old, new)))
                self.assertEqual(len(found), 1, found)
                self.assertIn(text, found[0])

    def test_no_form(self) -> None:
        whole = body(ACL, KEY, FILE)
        for content, content_type in [
            (whole, "application/json"),
            (whole, "multipart/form-data"),
            (whole, "multipart/form-data; boundary=yy"),
            (whole[: -len(b"--xx--\r\n")], "multipart/form-data; boundary=xx"),
            (body(b"no head", KEY, FILE), "multipart/form-data; boundary=xx"),
            (body(b"Content-Disposition: form-data\r\n\r\nx"), "multipart/form-data; boundary=xx"),
            (b"", "multipart/form-data; boundary=xx"),
        ]:
            with self.subTest(content=content, content_type=content_type):
                self.assertTrue(differences(content, content_type))


if __name__ == "__main__":
    unittest.main()
