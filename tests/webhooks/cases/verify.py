"""Deliveries that are right, late, tampered with or broken."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

from cases.payloads import EXTRAS, MESSAGE, SAMPLE
from cases.signed import (
    DAY,
    KEY,
    OTHER_KEY,
    SIGNATURE,
    TIME,
    TIMESTAMP,
    URL,
    Body,
    Case,
    body_bytes,
    case,
    envelope,
    event,
    no_event,
    refused,
    signature,
    signed_headers,
)


def time_cases(good: dict[str, Any]) -> list[Case]:
    cases = []
    for name, now, result in [
        ("a day old, which is just young enough", TIME + DAY, good),
        ("a day and a second old", TIME + DAY + 1, refused("tooOld")),
        ("four hours old, as a repeated delivery is", TIME + 4 * 3600, good),
        ("a day ahead, which is just near enough", TIME - DAY, good),
        ("a day and a second ahead", TIME - DAY - 1, refused("tooNew")),
    ]:
        cases.append(case(name, SAMPLE, result, now=now))
    for name, tolerance, now, result in [
        ("a tolerance of five minutes, just kept", 300, TIME + 300, good),
        ("a tolerance of five minutes, just passed", 300, TIME + 301, refused("tooOld")),
        ("a tolerance of a year", 365 * DAY, TIME + 300 * DAY, good),
        ("no tolerance at all, in the same second", 0, TIME, good),
        ("no tolerance at all, a second ahead", 0, TIME - 1, refused("tooNew")),
    ]:
        cases.append(case(name, SAMPLE, result, now=now, toleranceSeconds=tolerance))
    for text in ["", "abc", "1719823259.5", "-1719823259", "+1719823259", " 1719823259", "1719823259 ", "0x66", "١٧١"]:
        headers = signed_headers(SAMPLE, timestamp=text)
        cases.append(case(f"the timestamp {text!r}", SAMPLE, refused("malformedTimestamp"), headers=headers))
    huge = "9" * 400
    headers = signed_headers(SAMPLE, timestamp=huge)
    cases.append(case("a timestamp of 400 digits", SAMPLE, refused("malformedTimestamp"), headers=headers))
    headers = signed_headers(SAMPLE, timestamp="0")
    cases.append(case("the timestamp 0", SAMPLE, refused("tooOld"), headers=headers))
    headers = signed_headers(SAMPLE, timestamp=f"0{TIME}")
    cases.append(case("a timestamp that begins with a zero is signed as it is written", SAMPLE, good, headers=headers))
    headers = {**signed_headers(SAMPLE), SIGNATURE: signature(SAMPLE, key=OTHER_KEY)}
    late = {"headers": headers, "now": TIME + 2 * DAY}
    cases.append(case("old, and the key is wrong: the key is what is told", SAMPLE, refused("mismatch"), **late))
    return cases


def header_cases(good: dict[str, Any]) -> list[Case]:
    headers = signed_headers(SAMPLE)
    right = headers[SIGNATURE]
    cases = [
        case("without a signature", SAMPLE, refused("missingSignature"), headers={TIMESTAMP: str(TIME)}),
        case("without a timestamp", SAMPLE, refused("missingTimestamp"), headers={SIGNATURE: right}),
        case("without any header", SAMPLE, refused("missingSignature"), headers={}),
        case(
            "headers in other case",
            SAMPLE,
            good,
            headers={"MessageBird-Signature": right, "MESSAGEBIRD-REQUEST-TIMESTAMP": str(TIME)},
        ),
        case("further headers", SAMPLE, good, headers={"host": "domain.com", "messagebird-request-id": "x", **headers}),
    ]
    # One unused bit of the last sign before the padding: another text for the same bytes.
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    sloppy = right[:-2] + alphabet[alphabet.index(right[-2]) ^ 1] + "="
    url_safe = next(s for s in (signature(SAMPLE, timestamp=TIME + n) for n in range(99)) if "+" in s or "/" in s)
    for name, text in [
        ("an empty signature", ""),
        ("a signature that is no Base64", "not*base64"),
        ("a signature without its padding", right.rstrip("=")),
        ("a signature with a sign too many", right + "A"),
        ("a signature with white space inside", right[:20] + " " + right[20:]),
        ("a signature with unused bits set", sloppy),
        ("a signature in the alphabet of addresses", url_safe.replace("+", "-").replace("/", "_")),
        ("a signature in hexadecimal digits", base64.b64decode(right).hex()),
        ("a signature of 31 bytes", base64.b64encode(base64.b64decode(right)[:31]).decode()),
        ("a signature of 33 bytes", base64.b64encode(base64.b64decode(right) + b"\0").decode()),
        ("two signatures in one header", f"{right}, {right}"),
        ("a signature that is not ASCII", "é" * 44),
        ("a signature of 4,096 signs", "A" * 4096),
    ]:
        sent = {**headers, SIGNATURE: text}
        cases.append(case(name, SAMPLE, refused("malformedSignature"), headers=sent))
    zeros = base64.b64encode(bytes(32)).decode()
    headers = {**headers, SIGNATURE: zeros}
    cases.append(case("a signature of zeros", SAMPLE, refused("mismatch"), headers=headers))
    return cases


def key_cases(good: dict[str, Any]) -> list[Case]:
    other = signed_headers(SAMPLE, key=OTHER_KEY)
    decoded = base64.b64decode(KEY)
    signed = f"{TIME}\n{URL}\n".encode() + hashlib.sha256(body_bytes(SAMPLE)).digest()
    wrong = base64.b64encode(hmac.new(decoded, signed, hashlib.sha256).digest()).decode()
    long = "k" * 200
    return [
        case("the first of two keys", SAMPLE, good, signingKeys=[KEY, OTHER_KEY]),
        case("the second of two keys", SAMPLE, good, headers=other, signingKeys=[KEY, OTHER_KEY]),
        case("neither of two keys", SAMPLE, refused("mismatch"), signingKeys=[OTHER_KEY, KEY + " "]),
        case("the wrong key", SAMPLE, refused("mismatch"), signingKeys=[OTHER_KEY]),
        case("a key that is not ASCII", SAMPLE, good, headers=other, signingKeys=[OTHER_KEY]),
        case(
            "a key longer than a block of the hash",
            SAMPLE,
            good,
            headers=signed_headers(SAMPLE, key=long),
            signingKeys=[long],
        ),
        case(
            "the key is its text, not what its Base64 stands for",
            SAMPLE,
            refused("mismatch"),
            headers={SIGNATURE: wrong, TIMESTAMP: str(TIME)},
        ),
        case("no key", SAMPLE, {"error": {"kind": "input", "path": "signingKeys"}}, signingKeys=[]),
        case("an empty key", SAMPLE, {"error": {"kind": "input", "path": "signingKeys[1]"}}, signingKeys=[KEY, ""]),
    ]


def tampering_cases(good: dict[str, Any]) -> list[Case]:
    text = SAMPLE["text"]
    headers = signed_headers(SAMPLE)
    cases = []
    for name, changed in [
        ("a sign of the body changed", text.replace("+31612345678", "+31612345679")),
        ("a space added to the body", text + " "),
        ("a body written anew with the same content", json.dumps(json.loads(text), separators=(",", ":"))),
        ("the body taken away", ""),
    ]:
        cases.append(case(name, {"text": changed}, refused("mismatch"), headers=headers))
    for url in [
        "https://domain.com/webhook/other",
        "https://domain.com/webhook/bird/",
        "https://domain.com/webhook/bird?",
        "https://domain.com/webhook/bird?a=1",
        "https://DOMAIN.com/webhook/bird",
        "https://domain.com:443/webhook/bird",
        "http://domain.com/webhook/bird",
        "/webhook/bird",
        "",
    ]:
        cases.append(case(f"the URL {url!r}", SAMPLE, refused("mismatch"), url=url))
    for url in [
        "https://domain.com/webhook/bird?tenant=a%20b&x=1",
        "https://domain.com:8443/",
        "https://domain.com/b%C3%BCro",
        "https://domain.com/büro",
    ]:
        cases.append(case(f"the URL {url!r}, signed", SAMPLE, good, url=url, headers=signed_headers(SAMPLE, url)))
    later = {**headers, TIMESTAMP: str(TIME + 1)}
    cases.append(case("a later timestamp than the one signed", SAMPLE, refused("mismatch"), headers=later))
    return cases


def body_cases() -> list[Case]:
    huge = {**MESSAGE, "body": {"type": "text", "text": {"text": "REPEAT"}}}
    prefix, suffix = envelope("channels", "sms.inbound", huge)["text"].split("REPEAT")
    large: Body = {"prefix": prefix, "repeat": "é", "times": 4 * 1024 * 1024, "suffix": suffix}
    changed: Body = {**large, "times": large["times"] - 1, "suffix": "e" + suffix}
    deep_prefix = '{"service": "channels", "event": "weather.changed", "payload": '
    deep: Body = {"prefix": deep_prefix, "repeat": "[", "times": 100_000, "suffix": ""}
    latin: Body = {"base64": base64.b64encode(SAMPLE["text"].replace("Sample", "Müster").encode("latin-1")).decode()}
    zeros: Body = {"base64": base64.b64encode(bytes(range(256))).decode()}
    rich = envelope("channels", "sms.inbound", {**MESSAGE, **EXTRAS, "body": None, "reference": "ü 漢 😀 \u0000"})
    cases = [
        case("a body of 8 mebibytes", large, {"event": {"kind": "message", "service": "channels"}}),
        case("a body of 8 mebibytes, changed", changed, refused("mismatch"), headers=signed_headers(large)),
        case("a body that nests 100,000 deep", deep, no_event()),
        case("an empty body", {"text": ""}, no_event()),
        case("a body that is not UTF-8", latin, no_event()),
        case("a body of any bytes", zeros, no_event()),
        case(
            "a form in place of JSON, as the template for Twilio sends",
            {"text": "From=%2B31612345678&Body=Hi"},
            no_event(),
        ),
        case("every kind of sign in the body", rich, event("message", rich)),
    ]
    for text in ["[]", "null", '"text"', "1", "{", '{"service": "channels"'] + ["{}"]:
        cases.append(case(f"the body {text}", {"text": text}, no_event()))
    return cases


def verify_cases() -> list[Case]:
    cases = [case("a delivery as it should be", SAMPLE, event("message", SAMPLE))]
    good = {"event": {"kind": "message", "service": "channels", "event": "sms.inbound"}}
    groups = (key_cases(good), header_cases(good), time_cases(good), tampering_cases(good), body_cases())
    return cases + [found for group in groups for found in group]
