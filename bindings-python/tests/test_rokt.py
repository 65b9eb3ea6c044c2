"""Rokt's client: single calls, long lists, and the report that is left when one ends early."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import signal
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import birdwire
import pytest
from birdwire import rokt
from conftest import Server

HASH = "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206"
"""The documents' SHA-256 of hello@example.com."""


def addresses(count: int) -> Iterator[str]:
    return (f"person-{number}@example.com" for number in range(count))


@pytest.fixture
def keys(server: Server) -> dict[str, Any]:
    server.answer("Created", 201)
    return {
        "public_key": "rpub-0000",
        "secret_key": "rsec-1111",
        "account_id": "1",
        "base_url": server.url,
        "max_retries": 0,
    }


@pytest.fixture
def client(keys: dict[str, Any]) -> Iterator[rokt.Client]:
    with rokt.Client(**keys) as client:
        yield client


def spans(server: Server) -> list[tuple[str, str, int]]:
    lists = [body["emails"] for body in server.bodies]  # type: ignore[index]
    return sorted((entries[0], entries[-1], len(entries)) for entries in lists)


def test_a_single_call(client: rokt.Client, server: Server) -> None:
    assert client.custom_audiences.import_audience(email="a@example.com", action="include", list="VIP") is None
    assert server.requests[0].startswith("POST /v3/import/suppression")
    assert "authorization: Basic cnB1Yi0wMDAwOnJzZWMtMTExMQ==" in server.requests[0]
    assert server.bodies == [{"accountId": "1", "email": "a@example.com", "action": "include", "list": "VIP"}]
    assert (client.account_id, client.base_url) == ("1", server.url)


def test_another_account_and_other_options(client: rokt.Client, server: Server) -> None:
    other = client.with_options(headers={"x-a": "b"})
    other.custom_audiences.import_audience(email="a@example.com", action="include", account_id="2")
    assert server.bodies[0]["accountId"] == "2"  # type: ignore[index]
    assert "x-a: b" in server.requests[0]


def test_a_key_that_the_method_needs(keys: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ROKT_PUBLIC_KEY", "ROKT_SECRET_KEY", "ROKT_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(birdwire.InputError) as caught:
        rokt.Client()
    assert caught.value.path == "public_key"
    with rokt.Client(**keys) as client, pytest.raises(birdwire.InputError) as caught:
        client.custom_audiences.import_audience_legacy(email="a@example.com", action="include")
    assert caught.value.path == "api_key"
    monkeypatch.setenv("ROKT_API_KEY", "key")
    monkeypatch.setenv("BIRD_ACCESS_KEY", "none of Rokt's")
    with rokt.Client(base_url="http://127.0.0.1:9") as client, pytest.raises(birdwire.InputError) as caught:
        client.custom_audiences.import_audience(email="a@example.com", action="include", account_id="1")
    assert caught.value.path == "public_key"


def test_a_list_is_split(client: rokt.Client, server: Server) -> None:
    told: list[rokt.ImportProgress] = []
    report = client.custom_audiences.import_all(emails=addresses(100_001), action="exclude", progress=told.append)
    assert spans(server) == [
        ("person-0@example.com", "person-99999@example.com", 100_000),
        ("person-100000@example.com", "person-100000@example.com", 1),
    ]
    assert report.is_done and report.complete
    assert (report.read, report.sent, report.failed, report.unsent, report.refused) == (100_001, 100_001, 0, 0, 0)
    assert [(chunk.first, chunk.last, chunk.outcome, chunk.status) for chunk in report.chunks] == [
        (0, 99_999, "sent", 201),
        (100_000, 100_000, "sent", 201),
    ]
    assert told[-1] == rokt.ImportProgress(read=100_001, sent=100_001, failed=0)
    assert len(told) == 2


def test_hashing(client: rokt.Client, server: Server) -> None:
    client.custom_audiences.import_all(emails=[" HELLO@example.com"], action="include", hash=True)
    report = client.custom_audiences.import_all(sha256s=[HASH, "bad", HASH.upper()], action="include")
    assert [body["sha256s"] for body in server.bodies] == [[HASH], [HASH]]  # type: ignore[index]
    assert (report.sent, report.refused, report.refused_positions) == (1, 2, (1, 2))


async def test_asyncio_takes_both_kinds_of_iterables(keys: dict[str, Any], server: Server) -> None:
    async def pieces() -> AsyncIterator[str]:
        for address in addresses(9_000):
            yield address

    told: list[rokt.ImportProgress] = []
    async with rokt.AsyncClient(**keys) as client:
        audiences = client.custom_audiences
        assert await audiences.import_audience(email="a@example.com", action="include") is None
        first = await audiences.import_all(emails=pieces(), action="include", progress=told.append)
        second = await audiences.import_all(emails=addresses(9_000), action="include")
    assert first == second and first.is_done
    assert server.bodies[1] == server.bodies[2]
    assert told == [rokt.ImportProgress(9_000, 9_000, 0)]


def test_resuming_sends_only_what_was_not_sent(client: rokt.Client, server: Server) -> None:
    server.answer({"message": "person-5@example.com is none"}, 400)
    report = client.custom_audiences.import_all(emails=addresses(10), action="include")
    assert (report.failed, report.is_done, report.chunks[0].kind) == (10, False, "badRequest")
    assert report.chunks[0].message == "[redacted] is none"
    kept = rokt.ImportReport.from_json(report.to_json())
    assert kept == report
    server.answer("Created", 201)
    report = client.custom_audiences.import_all(emails=addresses(10), action="include", resume=kept)
    assert report.is_done and len(server.bodies) == 2
    again = client.custom_audiences.import_all(emails=addresses(10), action="include", resume=report)
    assert again == report and len(server.bodies) == 2, "nothing is left to send"

    with pytest.raises(birdwire.InputError) as caught:
        client.custom_audiences.import_all(emails=reversed([*addresses(10)]), action="include", resume=kept)
    assert caught.value.path == "emails[0-9]"
    left = rokt.report_of(caught.value)
    assert left is not None and left.chunks == kept.chunks
    with pytest.raises(birdwire.InputError) as caught:
        client.custom_audiences.import_all(emails=addresses(10), action="exclude", resume=kept)
    assert caught.value.path == "resume"


def test_what_cannot_be_an_import(client: rokt.Client) -> None:
    for wrong, path in [
        ({}, "emails"),
        ({"emails": [], "sha256s": []}, "emails"),
        ({"emails": "person-0@example.com"}, "emails"),
        ({"sha256s": 7}, "sha256s"),
        ({"emails": ["a@example.com", 7]}, "emails[1]"),
        ({"sha256s": [], "hash": True}, "hash"),
        ({"emails": [], "action": "remove"}, "body.action"),
    ]:
        with pytest.raises(birdwire.InputError) as caught:
            client.custom_audiences.import_all(**{"action": "include", **wrong})  # type: ignore[arg-type]
        assert caught.value.path == path
        assert "person" not in str(caught.value)


def test_what_the_iterable_raises_carries_the_report(client: rokt.Client, server: Server) -> None:
    def broken() -> Iterator[str]:
        yield from addresses(26 * 4_096)
        server.arrived.acquire(timeout=20)
        raise LookupError("the list broke")

    with pytest.raises(LookupError, match="the list broke") as caught:
        client.custom_audiences.import_all(emails=broken(), action="include")
    report = rokt.report_of(caught.value)
    assert report is not None and not report.complete
    assert (report.read, len(report.chunks)) == (26 * 4_096, 1)


def test_what_progress_raises_ends_the_import(client: rokt.Client, server: Server) -> None:
    def progress(told: rokt.ImportProgress) -> None:
        raise LookupError(f"{told.sent} are enough")

    with pytest.raises(LookupError, match="10 are enough") as caught:
        client.custom_audiences.import_all(emails=addresses(10), action="include", progress=progress)
    report = rokt.report_of(caught.value)
    assert report is not None and report.sent == 10


def test_ctrl_c_leaves_the_report(client: rokt.Client, server: Server) -> None:
    server.hang = True
    timer = threading.Thread(
        target=lambda: (
            server.arrived.acquire(timeout=20)
            and signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        )
    )
    timer.start()
    with pytest.raises(KeyboardInterrupt) as caught:
        client.custom_audiences.import_all(emails=addresses(10), action="include")
    timer.join()
    assert server.closed.acquire(timeout=5), "the request is dropped"
    report = rokt.report_of(caught.value)
    assert report is not None and (report.failed, report.chunks[0].kind) == (10, "cancelled")
    server.hang = False
    again = client.custom_audiences.import_all(emails=addresses(10), action="include", resume=report)
    assert again.is_done


async def test_a_cancelled_task_leaves_the_report(keys: dict[str, Any], server: Server) -> None:
    server.hang = True
    async with rokt.AsyncClient(**keys) as client:
        task = asyncio.create_task(client.custom_audiences.import_all(emails=addresses(10), action="include"))
        assert await asyncio.to_thread(server.arrived.acquire, timeout=20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        report = rokt.report_of(caught.value)
        assert report is not None and report.failed == 10

        with pytest.raises(asyncio.TimeoutError) as late:
            await asyncio.wait_for(client.custom_audiences.import_all(emails=addresses(10), action="include"), 0.5)
        report = rokt.report_of(late.value)
        assert report is not None and report.failed == 10
        assert await asyncio.to_thread(server.closed.acquire, timeout=5)


def test_a_report_is_plain_data(client: rokt.Client) -> None:
    report = client.custom_audiences.import_all(emails=["", *addresses(2)], action="include", list="VIP")
    assert pickle.loads(pickle.dumps(report)) == copy.deepcopy(report) == report
    assert hash(report) == hash(copy.copy(report))
    assert repr(report) == (
        "ImportReport(action='include', list='VIP', complete=True, read=3, sent=2, failed=0, unsent=0, refused=1, "
        "chunks=<1>)"
    )
    for wrong in ("", "{}", report.to_json().replace('"version":1', '"version":2')):
        with pytest.raises(birdwire.InputError) as caught:
            rokt.ImportReport.from_json(wrong)
        assert caught.value.path == "report"
    assert rokt.report_of(ValueError()) is None


def test_nothing_shows_a_key_or_an_address(
    client: rokt.Client, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    given = birdwire.CustomAudienceImport(account_id="1", emails=["person-0@example.com"], action="include")
    assert repr(given) == "CustomAudienceImport(account_id='1', action='include', emails=[redacted])"
    server.answer({"code": "rsec-1111", "message": "PERSON-0@example.com of rpub-0000"}, 403)
    with pytest.raises(birdwire.PermissionDeniedError) as caught:
        client.custom_audiences.import_audience(email="person-0@example.com", action="include")
    report = client.custom_audiences.import_all(emails=addresses(1), action="include")
    shown = f"{client!r} {client.custom_audiences!r} {caught.value!r} {caught.value} {report!r} {report.to_json()}"
    shown = (shown + caplog.text).lower()
    for secret in ("rsec-1111", "rpub-0000", "person", "cnb1yi0w"):
        assert secret not in shown
    assert "[redacted]" in shown


def test_bird_knows_nothing_of_it(bird: birdwire.Client) -> None:
    assert not hasattr(bird, "custom_audiences")
    assert "rokt" in dir(birdwire) and birdwire.rokt is rokt
