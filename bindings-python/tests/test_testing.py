"""The local Bird of birdwire.testing: its life, its errors, and that each of its methods does what its name says."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import http.client
import importlib.metadata
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import birdwire
import birdwire.webhooks
import pytest
from birdwire.testing import Sandbox, SandboxError
from birdwire.testing._program import find

SOMEBODY = "+31612345678"
HELLO = {"receiver": birdwire.to(SOMEBODY), "body": birdwire.text("Hello")}


def answers(url: str) -> bool:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=5)
    try:
        connection.request("GET", "/_sandbox/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def assert_ends(url: str) -> None:
    """It may take a moment."""
    until = time.monotonic() + 10
    while answers(url):
        assert time.monotonic() < until, "it still runs"
        time.sleep(0.02)


def run(source: str, **environment: str) -> subprocess.Popen[str]:
    source = "from birdwire.testing import *\nimport birdwire, sys, time\n" + textwrap.dedent(source)
    return subprocess.Popen(
        [sys.executable, "-c", source], stdout=subprocess.PIPE, text=True, env={**os.environ, **environment}
    )


def script(path: Path, text: str) -> Path:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@dataclass
class Counted:
    """A program that notes each of its processes."""

    path: Path

    def pids(self) -> list[int]:
        noted = self.path.with_suffix(".pids")
        return [int(line) for line in noted.read_text().split()] if noted.exists() else []

    def running(self) -> list[int]:
        # Those that have ended are gone: whoever stops one waits for it.
        return [pid for pid in self.pids() if runs(pid)]


@pytest.fixture
def counted(tmp_path: Path) -> Counted:
    path = tmp_path / "counted"
    # The sleep gives a test time to interfere.
    script(path, f'echo $$ >>"$0.pids"; sleep 0.2; exec "{find()}" "$@"')
    return Counted(path)


@pytest.fixture(scope="session")
def bird_sandbox_options() -> dict[str, object]:
    return {"step": 0, "seed": 7, "bearer_tokens": ["a-user"]}


class TestLife:
    def test_it_is_there_in_the_block_and_gone_after_it(self) -> None:
        with Sandbox() as bird_cloud:
            url = bird_cloud.url
            assert repr(bird_cloud) == f"Sandbox({url!r})"
            with bird_cloud.client() as bird:
                sent = bird.channels.messages.send(bird_cloud.channels["sms"], **HELLO)
                assert bird.channels.messages.get(bird_cloud.channels["sms"], sent.id).id == sent.id
        assert not answers(url)
        with pytest.raises(SandboxError, match="does not run"):
            bird_cloud.requests()

    def test_start_and_stop_may_be_called_twice_and_again(self) -> None:
        sandbox = Sandbox()
        sandbox.stop()
        assert sandbox.start().url == sandbox.start().url
        sandbox.stop()
        sandbox.stop()
        with sandbox:
            assert answers(sandbox.url)

    async def test_async_with(self) -> None:
        async with Sandbox() as bird_cloud, bird_cloud.async_client() as bird:
            await bird.channels.messages.send(bird_cloud.channels["sms"], **HELLO)
            assert len(bird_cloud.requests()) == 1

    async def test_a_start_that_is_cancelled_leaves_nothing(self, counted: Counted) -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(Sandbox(program=counted.path).__aenter__(), 0.1)
        assert len(counted.pids()) == 1
        assert counted.running() == []

        async def use() -> None:
            async with Sandbox(program=counted.path):
                pytest.fail("it was cancelled")

        using = asyncio.create_task(use())
        for _ in range(2):
            await asyncio.sleep(0.05)
            using.cancel()
        with pytest.raises(asyncio.CancelledError):
            await using
        assert len(counted.pids()) == 2
        assert counted.running() == []

    async def test_a_cancelled_start_that_fails_says_nothing_more(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        broken = script(tmp_path / "broken", "sleep 0.2; exit 3")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(Sandbox(program=broken).__aenter__(), 0.1)
        gc.collect()
        assert caplog.messages == []

    def test_threads_that_start_it_at_once_share_one_program(self, counted: Counted) -> None:
        sandbox = Sandbox(program=counted.path)
        with ThreadPoolExecutor(5) as threads:
            started = [threads.submit(sandbox.start) for _ in range(4)]
            while not counted.pids():
                time.sleep(0.01)
            # A stop that comes in between waits for the start.
            threads.submit(sandbox.stop).result()
            assert {start.result() for start in started} == {sandbox}
        sandbox.stop()
        assert counted.running() == []

    def test_a_child_that_is_forked_during_a_start_has_its_own(self, counted: Counted) -> None:
        sandbox = Sandbox(program=counted.path)

        def use() -> None:
            with sandbox:
                assert answers(sandbox.url)

        with ThreadPoolExecutor(1) as threads:
            start = threads.submit(sandbox.start)
            while not counted.pids():
                time.sleep(0.01)
            child = multiprocessing.get_context("fork").Process(target=use)
            child.start()
            child.join(10)
            child.kill()
            assert child.exitcode == 0
            assert answers(start.result().url)
        sandbox.stop()
        assert len(counted.pids()) == 2
        assert counted.running() == []

    def test_many_run_side_by_side(self) -> None:
        with contextlib.ExitStack() as stack, ThreadPoolExecutor(4) as threads:
            sandboxes = list(threads.map(lambda _: stack.enter_context(Sandbox()), range(4)))
            assert len({sandbox.url for sandbox in sandboxes}) == 4
            sandboxes[0].inbound("sms", SOMEBODY, "Hi")
            counts = [len([*one.client().channels.messages.list_by_workspace()]) for one in sandboxes]
            assert counts == [1, 0, 0, 0]

    def test_a_file_keeps_the_data(self, tmp_path: Path) -> None:
        for expected in (1, 2):
            with Sandbox(db=tmp_path / "messages.sqlite") as bird_cloud:
                bird_cloud.inbound("sms", SOMEBODY, "Hi")
                assert len([*bird_cloud.client().channels.messages.list_by_workspace()]) == expected

    def test_it_ends_when_this_process_is_killed(self) -> None:
        process = run("print(Sandbox().start().url, flush=True); time.sleep(60)")
        assert process.stdout is not None
        with process:
            url = process.stdout.readline().strip()
            assert answers(url)
            process.send_signal(signal.SIGKILL)
        assert_ends(url)

    def test_it_ends_when_nobody_stopped_it(self) -> None:
        with run("print(Sandbox().start().url, flush=True)") as process:
            url, _ = process.communicate(timeout=20)
        assert_ends(url.strip())

    def test_a_forked_process_leaves_it_alone(self) -> None:
        with Sandbox() as bird_cloud:
            child = multiprocessing.get_context("fork").Process(target=bird_cloud.stop)
            child.start()
            child.join(10)
            assert child.exitcode == 0
            assert answers(bird_cloud.url)

    def test_a_forked_process_does_not_keep_it_alive(self) -> None:
        sandbox = Sandbox().start()
        process = sandbox._process
        assert process is not None
        child = multiprocessing.get_context("fork").Process(target=time.sleep, args=(60,))
        child.start()
        started = time.monotonic()
        sandbox.stop()
        assert time.monotonic() - started < 3
        assert process._child.returncode == 0
        child.kill()
        child.join()

        source = """
            import os
            sandbox = Sandbox().start()
            if child := os.fork():
                print(child, sandbox.url, flush=True)
            time.sleep(60)
        """
        with run(source) as parent:
            assert parent.stdout is not None
            orphan, url = parent.stdout.readline().split()
            parent.kill()
            try:
                assert_ends(url)
            finally:
                os.kill(int(orphan), signal.SIGKILL)

    def test_a_forked_process_tells_no_end_that_it_cannot_see(self) -> None:
        source = """
            import os
            sandbox = Sandbox().start()
            sandbox._process._child.kill()
            if os.fork() == 0:
                try:
                    sandbox.requests()
                except SandboxError as error:
                    print(error, flush=True)
                os._exit(0)
            os.wait()
        """
        with run(source) as process:
            output, _ = process.communicate(timeout=20)
        assert "does not answer" in output

    def test_proxies_of_the_environment_have_no_say(self) -> None:
        nowhere = "http://127.0.0.1:1"
        source = """
            with Sandbox() as bird_cloud:
                bird_cloud.inbound("sms", "+31612345678", "Hi")
                print(len([*bird_cloud.client().channels.messages.list_by_workspace()]))
        """
        with run(source, HTTP_PROXY=nowhere, http_proxy=nowhere, ALL_PROXY=nowhere) as process:
            assert process.communicate(timeout=20)[0] == "1\n"

    def test_whoever_does_not_use_it_does_not_load_it(self) -> None:
        source = (
            "import sys, birdwire, birdwire._pytest_plugin; birdwire.Client; print('birdwire.testing' in sys.modules)"
        )
        assert subprocess.run([sys.executable, "-c", source], capture_output=True, text=True).stdout == "False\n"

    def test_what_the_extra_installs_has_this_version(self) -> None:
        version = importlib.metadata.version("birdwire")
        assert f'birdwire-sandbox=={version} ; extra == "sandbox"' in [
            line.replace("'", '"') for line in importlib.metadata.requires("birdwire") or []
        ]
        assert importlib.metadata.version("birdwire-sandbox") == version
        assert importlib.metadata.distribution("birdwire").entry_points.select(group="pytest11")


class TestAStartThatFails:
    def test_no_program(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr("sysconfig.get_path", lambda *_: str(tmp_path))
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.delenv("BIRDWIRE_SANDBOX_BINARY", raising=False)
        with pytest.raises(SandboxError, match=r"pip install 'birdwire\[sandbox\]'"):
            Sandbox().start()
        on_path = script(tmp_path / "birdwire-sandbox", "echo on the path >&2; exit 3")
        with pytest.raises(SandboxError, match=rf"{on_path} ended with exit code 3; it said:\non the path"):
            Sandbox().start()
        monkeypatch.setenv("BIRDWIRE_SANDBOX_BINARY", str(tmp_path / "not-there"))
        with pytest.raises(SandboxError, match="not-there cannot be started: No such file"):
            Sandbox().start()

    def test_what_pip_installed_into_a_folder_is_found(self, tmp_path: Path) -> None:
        (tmp_path / "bin").mkdir()
        (tmp_path / "birdwire").symlink_to(Path(birdwire.__file__).parent)
        program = script(tmp_path / "bin/birdwire-sandbox", "")
        source = "from birdwire.testing import _program; print(_program.find())"
        with run(source, PYTHONPATH=str(tmp_path), BIRDWIRE_SANDBOX_BINARY="") as process:
            assert process.communicate(timeout=20)[0] == f"{program}\n"

    def test_what_the_program_says_is_shown(self) -> None:
        with pytest.raises(SandboxError, match="(?s)exit code 1; it said:.*cannot open the database"):
            Sandbox(db="/nowhere/at/all.sqlite").start()

    def test_a_program_that_says_nothing(self, tmp_path: Path) -> None:
        pid = tmp_path / "pid"
        silent = script(tmp_path / "silent", f"echo $$ >{pid}; echo busy >&2; exec sleep 60")
        started = time.monotonic()
        with pytest.raises(SandboxError, match="(?s)did not start within 0.5 s; it said:\nbusy"):
            Sandbox(program=silent, start_timeout=0.5).start()
        assert time.monotonic() - started < 5
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid.read_text()), 0)

    def test_another_program(self, tmp_path: Path) -> None:
        other = script(tmp_path / "other", "echo Hello; exec sleep 60")
        with pytest.raises(SandboxError, match="is no sandbox: its first line is"):
            Sandbox(program=other).start()

    def test_a_program_that_has_ended(self) -> None:
        with Sandbox() as bird_cloud:
            process = bird_cloud._process
            assert process is not None
            process._child.kill()
            with pytest.raises(SandboxError, match="ended with exit code -9"):
                bird_cloud.requests()


class TestClients:
    def test_keys_and_tokens(self, bird_sandbox: Sandbox) -> None:
        with bird_sandbox.client(bearer_token="a-user") as bird:
            assert bird.current_user.get().id
        with bird_sandbox.client(access_key="wrong") as bird, pytest.raises(birdwire.AuthenticationError):
            bird.organizations.get()
        with bird_sandbox.client(max_retries=0) as bird:
            bird.organizations.get()
        assert bird_sandbox.organization_id in bird_sandbox.requests()[-1]["path"]

    def test_rokt(self, bird_sandbox: Sandbox) -> None:
        with bird_sandbox.rokt_client() as rokt:
            rokt.custom_audiences.import_audience(email="alice@example.com", action="include")
        assert [request["status"] for request in bird_sandbox.requests()] == [201]

    def test_the_environment(self, bird_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in bird_sandbox.environment.items():
            monkeypatch.setenv(name, value)
        with birdwire.Client() as bird:
            bird.organizations.get()
        assert bird_sandbox.organization_id in bird_sandbox.requests()[-1]["path"]

    def test_no_key_is_shown(self, bird_sandbox: Sandbox) -> None:
        assert bird_sandbox.access_key not in repr(bird_sandbox)


class TestTheOtherSide:
    def test_inbound(self, bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
        message = bird_sandbox.inbound("sms", SOMEBODY, "Hi")
        found = bird_client.channels.messages.get(bird_sandbox.channels["sms"], message["id"])
        assert found.direction == "incoming"
        assert found.body == birdwire.text("Hi")
        assert bird_sandbox.inbound("whatsapp", SOMEBODY, image=True)["body"]["type"] == "image"
        with pytest.raises(SandboxError, match="POST /_sandbox/inbound: .*channel") as raised:
            bird_sandbox.inbound("carrier-pigeon", SOMEBODY, "Hi")
        assert raised.value.status == 404

    def test_status(self, bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
        sms = bird_sandbox.channels["sms"]
        sent = bird_client.channels.messages.send(sms, **HELLO)
        bird_sandbox.set_status(sent, "delivery_failed", reason="Gone", failure={"code": 15005})
        failed = bird_client.channels.messages.get(sms, sent.id)
        assert (failed.status, failed.reason, failed.failure and failed.failure.code) == (
            "delivery_failed",
            "Gone",
            15005,
        )

    def test_interactions(self, bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
        whatsapp = bird_sandbox.channels["whatsapp"]
        body = birdwire.text("Coming?", actions=[birdwire.reply("Yes"), birdwire.reply("No")])
        sent = bird_client.channels.messages.send(whatsapp, receiver=birdwire.to(SOMEBODY), body=body)
        assert bird_sandbox.press(sent, 1)["details"] == "item_1_clicked"
        assert bird_sandbox.interact(str(sent.id), type="read")["type"] == "read"
        assert len([*bird_client.channels.messages.interactions.list(whatsapp, sent.id)]) == 2
        with pytest.raises(SandboxError, match="no id"):
            bird_sandbox.press("")

    def test_windows_and_files(self, bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
        expires = datetime(2030, 1, 1, tzinfo=timezone.utc)
        contact = bird_sandbox.set_window(SOMEBODY, expire_at=expires)["contactId"]
        whatsapp = bird_sandbox.channels["whatsapp"]
        assert bird_client.channels.contacts.get(whatsapp, contact).service_window_expire_at == expires
        bird_sandbox.set_window(contact, open=False)
        assert bird_client.channels.contacts.get(whatsapp, contact).service_window_expire_at is None
        sent = bird_client.channels.messages.send(whatsapp, **HELLO)
        bird_sandbox.put_file(sent, "a b", b"\0kept", "image/png")
        with bird_client.channels.messages.media.download(str(sent.id), "a b") as media:
            assert (media.content_type, media.read()) == ("image/png", b"\0kept")

    def test_channels(self, bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
        mine = "44444444-0000-4000-8000-000000000001"
        bird_sandbox.add_channel("sms", mine, "+31600000000")
        assert bird_client.channels.messages.send(mine, **HELLO).channel_id == mine

    def test_requests(self, bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
        for _ in range(3):
            bird_client.organizations.get()
        first, second, third = bird_sandbox.requests()
        assert first["method"] == "GET"
        assert bird_sandbox.requests(after=second["number"]) == [third]
        assert bird_sandbox.requests(limit=1) == [third]
        bird_sandbox.clear_requests()
        assert bird_sandbox.requests() == []


class TestTime:
    def test_it_is_a_knob(self, bird_sandbox: Sandbox) -> None:
        bird_sandbox.pause()
        before = bird_sandbox.now
        assert bird_sandbox.advance("2h30m")["paused"] is True
        bird_sandbox.advance(timedelta(minutes=1))
        bird_sandbox.advance(1.5)
        assert bird_sandbox.now - before == timedelta(hours=2, minutes=31, seconds=1.5)
        bird_sandbox.set_time(datetime(2040, 1, 1, tzinfo=timezone.utc))
        assert bird_sandbox.now == datetime(2040, 1, 1, tzinfo=timezone.utc)
        assert bird_sandbox.set_speed(60)["speed"] == 60
        assert bird_sandbox.resume()["paused"] is False

    def test_messages_move_with_it(self) -> None:
        begins = datetime(2030, 1, 1, tzinfo=timezone.utc)
        with Sandbox(paused=True, time=begins, step=10) as bird_cloud, bird_cloud.client() as bird:
            assert bird_cloud.now == begins
            sms = bird_cloud.channels["sms"]
            sent = bird.channels.messages.send(sms, **HELLO)
            assert bird.channels.messages.get(sms, sent.id).status == "accepted"
            bird_cloud.advance(10)
            assert bird.channels.messages.get(sms, sent.id).status == "processing"
            bird_cloud.advance("1h")
            assert bird.channels.messages.get(sms, sent.id).status == "delivered"

    def test_a_seed_gives_the_same_ids(self, bird_sandbox: Sandbox) -> None:
        first = bird_sandbox.inbound("sms", SOMEBODY, "Hi")["id"]
        bird_sandbox.reset()
        assert bird_sandbox.inbound("sms", SOMEBODY, "Hi")["id"] == first


class TestFaults:
    def test_a_status(self, bird_sandbox: Sandbox) -> None:
        with bird_sandbox.client(max_retries=0) as bird:
            fault = bird_sandbox.fault(503, operation="getOrganization", times=1)
            with pytest.raises(birdwire.ServerError):
                bird.organizations.get()
            bird.organizations.get()
            (found,) = bird_sandbox.faults()
            assert (found["id"], found["fired"]) == (fault["id"], 1)

    def test_kinds(self, bird_sandbox: Sandbox) -> None:
        with bird_sandbox.client(max_retries=0) as bird:
            fault = bird_sandbox.fault("invalidJson", method="GET")
            with pytest.raises(birdwire.DecodeError):
                bird.organizations.get()
            bird_sandbox.clear_faults(fault["id"])
            bird_sandbox.fault({"kind": "cut", "afterBytes": 10}, path="/organizations/*", after=1)
            bird.organizations.get()
            with pytest.raises(birdwire.ConnectionError):
                bird.organizations.get()
            bird_sandbox.clear_faults()
            bird.organizations.get()
            bird_sandbox.fault("hang", headers={"x-run": "7"})
            bird.organizations.get()
            with pytest.raises(birdwire.TimeoutError):
                slow = birdwire.Options(timeout=0.2, headers={"x-run": "7"})
                bird.organizations.get(options=slow)

    def test_an_unknown_kind_is_refused(self, bird_sandbox: Sandbox) -> None:
        with pytest.raises(SandboxError, match="kind"):
            bird_sandbox.fault("tornado")


class TestWhatItHolds:
    def test_snapshots(self, bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
        def count() -> int:
            return len([*bird_client.channels.messages.list_by_workspace()])

        bird_sandbox.inbound("sms", SOMEBODY, "One")
        snapshot = bird_sandbox.snapshot()
        bird_sandbox.inbound("sms", SOMEBODY, "Two")
        assert count() == 2
        bird_sandbox.restore(snapshot)
        assert count() == 1
        bird_sandbox.control("DELETE", f"/snapshots/{snapshot}")
        with pytest.raises(SandboxError):
            bird_sandbox.restore(snapshot)
        bird_sandbox.reset()
        assert count() == 0

    def test_settings(self, bird_sandbox: Sandbox) -> None:
        assert bird_sandbox.settings()["rateLimits"] is False
        assert bird_sandbox.settings(rateLimits=True, listLag=500)["listLag"] == 500
        with pytest.raises(SandboxError):
            bird_sandbox.settings(colour="blue")
        bird_sandbox.reset()
        assert bird_sandbox.settings()["rateLimits"] is False

    def test_records(self, bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
        message = "55555555-0000-4000-8000-000000000001"
        path = f"/workspaces/{bird_sandbox.workspace_id}/channels/{bird_sandbox.channels['sms']}/messages/{message}"
        bird_sandbox.put_record(path, {"id": message, "status": "delivered", "a new member": 1})
        assert bird_client.channels.messages.get(bird_sandbox.channels["sms"], message).to_dict()["a new member"] == 1
        assert bird_sandbox.record(path)["status"] == "delivered"
        bird_sandbox.delete_record(path)
        with pytest.raises(birdwire.NotFoundError):
            bird_client.channels.messages.get(bird_sandbox.channels["sms"], message)

    @pytest.mark.parametrize("name", ["a b", "café", "a%20b", "50%", 'a"b', "a#b", "[a|b]", "a\\b", "\n", "+1"])
    def test_paths_are_encoded_once(self, name: str, bird_sandbox: Sandbox) -> None:
        path = f"/workspaces/{bird_sandbox.workspace_id}/endpoints/{name}/subscriptions/news"
        bird_sandbox.put_record(path, {"id": "1"})
        assert bird_sandbox.record(path) == bird_sandbox.control("GET", f"/records{path}") == {"id": "1"}
        assert bird_sandbox.requests(limit=1) == bird_sandbox.control("GET", "/requests?limit=1")["results"]
        bird_sandbox.delete_record(path)
        with pytest.raises(SandboxError) as raised:
            bird_sandbox.record(path)
        assert raised.value.status == 404

    def test_anything_else(self, bird_sandbox: Sandbox) -> None:
        assert bird_sandbox.control("GET", "/health")["status"] == "ok"
        with pytest.raises(SandboxError) as raised:
            bird_sandbox.control("GET", "/no-such-thing")
        assert raised.value.status == 404


class Receiver:
    """A server of the user's own, which Bird posts to."""

    def __init__(self) -> None:
        deliveries: list[tuple[bytes, dict[str, str]]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                deliveries.append((self.rfile.read(int(self.headers["content-length"])), dict(self.headers.items())))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.deliveries = deliveries
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.server.shutdown()
    receiver.server.server_close()


class TestWebhooks:
    def test_a_subscription(self, bird_sandbox: Sandbox, receiver: Receiver) -> None:
        filters = [{"key": "channelId", "value": bird_sandbox.channels["sms"]}]
        url = f"{receiver.url}/bird"
        bird_sandbox.subscribe("sms.inbound", url, signing_key="a key", event_filters=filters, service="channels")
        bird_sandbox.inbound("sms", SOMEBODY, "Hi")
        bird_sandbox.advance(1)
        ((body, headers),) = receiver.deliveries
        event = birdwire.webhooks.unwrap(
            body=body, headers=headers, url=url, signing_key="a key", tolerance=timedelta(days=400)
        )
        assert event.event == "sms.inbound"
        (delivery,) = bird_sandbox.deliveries()
        bird_sandbox.retry_delivery(delivery["id"])
        assert len(receiver.deliveries) == 2

    def test_a_forward(self, bird_sandbox: Sandbox, bird_client: birdwire.Client, receiver: Receiver) -> None:
        bird_sandbox.forward({"https://app.example.com": receiver.url})
        bird_client.webhook_subscriptions.create(
            service="channels", event="sms.inbound", url="https://app.example.com/bird", signing_key="a key"
        )
        bird_sandbox.inbound("sms", SOMEBODY, "Hi")
        bird_sandbox.advance(1)
        ((body, _),) = receiver.deliveries
        assert json.loads(body)["event"] == "sms.inbound"

    async def test_a_receiver_on_the_same_event_loop(self, bird_sandbox: Sandbox) -> None:
        came: list[bytes] = []

        async def receive(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            came.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")
            writer.close()

        server = await asyncio.start_server(receive, "127.0.0.1", 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            bird_sandbox.subscribe("sms.inbound", f"http://127.0.0.1:{port}/")
            bird_sandbox.inbound("sms", SOMEBODY, "Hi")
            await asyncio.to_thread(bird_sandbox.advance, 1)
        assert len(came) == 1


class TestFixtures:
    urls: list[str] = []

    @pytest.mark.parametrize("_turn", [1, 2])
    def test_one_program_that_is_emptied_for_each_test(self, _turn: int, bird_sandbox: Sandbox) -> None:
        assert bird_sandbox.requests() == []
        with bird_sandbox.client() as bird:
            assert [*bird.channels.messages.list_by_workspace()] == []
        bird_sandbox.inbound("sms", SOMEBODY, "Hi")
        self.urls.append(bird_sandbox.url)
        assert len(set(self.urls)) == 1

    def test_two_sessions_at_once_as_a_user_has_them(self, tmp_path: Path) -> None:
        (tmp_path / "conftest.py").write_text(
            "import pytest\n\n@pytest.fixture(scope='session')\n"
            "def bird_sandbox_options():\n    return {'step': 0, 'paused': True}\n"
        )
        (tmp_path / "test_mine.py").write_text(
            textwrap.dedent(
                """
                import birdwire

                def test_it_is_delivered(bird_sandbox, bird_client):
                    sms = bird_sandbox.channels["sms"]
                    hello = {"receiver": birdwire.to("+31612345678"), "body": birdwire.text("Hello")}
                    bird_client.channels.messages.send(sms, **hello)
                    (message,) = bird_client.channels.messages.list(sms)
                    assert message.status == "delivered"
                """
            )
        )
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:asyncio", "-W", "error", str(tmp_path)]
        sessions = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path) for _ in range(2)]
        for session in sessions:
            with session:
                output, _ = session.communicate(timeout=60)
            assert "1 passed" in output, output
