"""The local Bird, as a test uses it."""

from __future__ import annotations

import http.client
import threading
from datetime import datetime, timedelta
from urllib.parse import quote

from . import _control, _forks, _program
from ._error import SandboxError
from ._process import START_SECONDS, Process

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, TypeAlias, TypeVar

    from typing_extensions import Self

    from .. import AsyncClient, Client, Message
    from ..rokt import Client as RoktClient

    _Json: TypeAlias = dict[str, Any]
    _Result = TypeVar("_Result")


class Sandbox:
    """A local Bird on a free port of this machine, with its own data. As many as you like run side by side.

    Use it in a `with` or an `async with`, or call `start` and `stop`. It ends with this process in any case, even when
    that is killed. Its methods wait for an answer of a few milliseconds; where a test's own event loop has to serve
    meanwhile, as it does for the webhooks of `advance`, use `await asyncio.to_thread(bird_cloud.advance, "1h")`.
    """

    def __init__(
        self,
        *,
        db: str | os.PathLike[str] | None = None,
        step: float | None = None,
        seed: int | None = None,
        time: datetime | str | None = None,
        speed: float | None = None,
        paused: bool = False,
        list_lag: float | None = None,
        rate_limits: bool = False,
        enforce_window: bool = False,
        access_key: str | None = None,
        bearer_tokens: Iterable[str] = (),
        forwards: Mapping[str, str] | None = None,
        program: str | os.PathLike[str] | None = None,
        start_timeout: float = START_SECONDS,
    ) -> None:
        """Nothing is started yet.

        Arguments:
            db: A file that keeps the data for the next start. Otherwise everything is in memory.
            step: How long a message stays in each status, in seconds; 0 delivers at once.
            seed: Makes ids and chances the same at every run.
            time: When its time begins, a `datetime` with a time zone or ISO 8601. Otherwise now.
            speed: How many times faster than the real one its time passes.
            paused: Its time stands still until `advance`.
            list_lag: How long a sent message is missing in lists, in seconds.
            rate_limits: Whether the documented rate limits hold.
            enforce_window: Whether WhatsApp refuses what is no template while the contact's window is closed.
            access_key: The access key that it accepts.
            bearer_tokens: Tokens of users that it accepts.
            forwards: Where webhooks go: the beginning of the https address of a subscription, and what stands in its
                place on this machine, as in `{"https://app.example.com": "http://127.0.0.1:8000"}`.
            program: The program. Otherwise `BIRDWIRE_SANDBOX_BINARY`, or what `birdwire[sandbox]` installed.
            start_timeout: How long the start may take, in seconds.
        """
        told = {
            "--db": db,
            "--step": _milliseconds(step),
            "--seed": seed,
            "--time": _time(time),
            "--speed": speed,
            "--list-lag": _milliseconds(list_lag),
            "--access-key": access_key,
        }
        on = {"--paused": paused, "--rate-limits": rate_limits, "--enforce-window": enforce_window}
        # Joined with `=`: a value may begin with a dash.
        self._arguments = [f"{name}={value}" for name, value in told.items() if value is not None]
        self._arguments += [name for name, is_on in on.items() if is_on]
        self._arguments += [f"--bearer={token}" for token in bearer_tokens]
        self._arguments += [f"--forward={source}={target}" for source, target in (forwards or {}).items()]
        self._program, self._start_timeout = program, start_timeout
        self._process: Process | None = None
        self._changing = threading.RLock()
        _forks.watch(self)

    # Its life

    def start(self) -> Self:
        """Starts it and waits until it answers. Does nothing when it runs."""
        with self._changing:
            if self._process is None:
                program = _program.find() if self._program is None else str(self._program)
                self._process = Process(program, self._arguments, self._start_timeout)
        return self

    def stop(self) -> None:
        """Stops it. Does nothing when it does not run."""
        with self._changing:
            process, self._process = self._process, None
            if process is not None:
                process.stop()

    def _in_forked_child(self) -> None:
        # A thread that the child does not have may hold the old one.
        self._changing = threading.RLock()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        import asyncio

        try:
            return await _in_thread(self.start)
        except asyncio.CancelledError:
            await _in_thread(self.stop)
            raise

    async def __aexit__(self, *_: object) -> None:
        await _in_thread(self.stop)

    def __repr__(self) -> str:
        return f"Sandbox({self.url!r})" if self._process else "Sandbox(not running)"

    # What a client needs

    @property
    def url(self) -> str:
        """Its address: the `base_url` of a client, and a page to look at in the browser."""
        return str(self._announced["url"])

    @property
    def access_key(self) -> str:
        return str(self._announced["accessKey"])

    @property
    def workspace_id(self) -> str:
        return str(self._announced["workspaceId"])

    @property
    def organization_id(self) -> str:
        return str(self._announced["organizationId"])

    @property
    def channels(self) -> dict[str, str]:
        """The ids of its channels by platform: `channels["sms"]`."""
        return dict(self._announced["channels"])

    @property
    def environment(self) -> dict[str, str]:
        """The variables from which a client that is given nothing reads all of this."""
        rokt = self._announced["rokt"]
        return {
            "BIRD_BASE_URL": self.url,
            "BIRD_ACCESS_KEY": self.access_key,
            "BIRD_WORKSPACE_ID": self.workspace_id,
            "BIRD_ORGANIZATION_ID": self.organization_id,
            "ROKT_BASE_URL": self.url,
            "ROKT_PUBLIC_KEY": rokt["publicKey"],
            "ROKT_SECRET_KEY": rokt["secretKey"],
        }

    def client(self, **options: Any) -> Client:
        """A client of this Bird. The options are those of `birdwire.Client`."""
        from .. import Client

        return Client(**self._settings(options))

    def async_client(self, **options: Any) -> AsyncClient:
        """The same for asyncio."""
        from .. import AsyncClient

        return AsyncClient(**self._settings(options))

    def rokt_client(self, **options: Any) -> RoktClient:
        """A client of the Rokt in it, whose account may have any id, with the options of `birdwire.rokt.Client`."""
        from ..rokt import Client

        keys = self._announced["rokt"]
        settings: _Json = {"base_url": self.url, "account_id": "1"}
        if "api_key" not in options:
            settings |= {"public_key": keys["publicKey"], "secret_key": keys["secretKey"]}
        return Client(**{**settings, **options})

    def _settings(self, options: Mapping[str, Any]) -> _Json:
        settings: _Json = {
            "base_url": self.url,
            "workspace_id": self.workspace_id,
            "organization_id": self.organization_id,
        }
        if not {"bearer_token", "token_provider"} & options.keys():
            settings["access_key"] = self.access_key
        return {**settings, **options}

    # The other side: people who write, read and press

    def inbound(
        self,
        channel: str,
        from_: str,
        text: str | None = None,
        *,
        image: bool = False,
        body: Mapping[str, Any] | None = None,
    ) -> _Json:
        """Someone writes to you. Gives the message as the API shows it.

        Arguments:
            channel: A platform, such as `"sms"`, or the id of a channel.
            from_: Who writes: a phone number, an e-mail address, what the channel knows.
            text: What is written.
            image: Whether a picture comes with it.
            body: A whole body, in the API's names, in place of the two.
        """
        given = {"channel": channel, "from": from_, "text": text, "image": image or None, "body": body}
        return self._object("POST", "/inbound", _given(given))

    def set_status(
        self,
        message: Message | str,
        status: str,
        *,
        reason: str | None = None,
        details: str | None = None,
        failure: Mapping[str, Any] | None = None,
    ) -> _Json:
        """A message stops at this status: `set_status(message, "delivery_failed", failure={"code": 15005})`."""
        given = {"status": status, "reason": reason, "details": details, "failure": failure}
        return self._object("POST", f"/messages/{_id(message)}/status", _given(given))

    def press(self, message: Message | str, action: int = 0, *, item: int | None = None) -> _Json:
        """The receiver presses a button, counted from 0; `item` is the card or section it stands on."""
        return self.interact(message, **_given({"action": action, "item": item}))

    def interact(self, message: Message | str, **members: Any) -> _Json:
        """The receiver does something: `interact(message, type="read")`. Members have the API's names."""
        return self._object("POST", f"/messages/{_id(message)}/interactions", members)

    def set_window(
        self,
        contact: str,
        *,
        open: bool | None = None,
        expire_at: datetime | str | None = None,
        channel: str | None = None,
    ) -> _Json:
        """Opens or closes the WhatsApp window of a contact, who is named by an id or a phone number."""
        given = {"open": open, "expireAt": _time(expire_at), "channel": channel}
        return self._object("POST", f"/contacts/{_segment(contact)}/window", _given(given))

    def put_file(
        self, message: Message | str, file_id: str, content: bytes, content_type: str = "application/octet-stream"
    ) -> None:
        """A file for media downloads."""
        self._ask("PUT", f"/files/{_id(message)}/{_segment(file_id)}", content=content, content_type=content_type)

    def add_channel(self, platform: str, channel_id: str, address: str | None = None) -> _Json:
        """One more channel, under an id of your own."""
        return self._object("POST", "/channels", _given({"platform": platform, "id": channel_id, "address": address}))

    # Time

    @property
    def now(self) -> datetime:
        """What time it is there."""
        text: str = self._object("GET", "/clock")["now"]
        # Python 3.10 knows neither `Z` nor any number of digits.
        seconds, _, fraction = text.removesuffix("Z").partition(".")
        return datetime.fromisoformat(f"{seconds}.{fraction[:6]:0<6}+00:00")

    def advance(self, by: str | float | timedelta) -> _Json:
        """Time moves on by `"2h30m"`, by so many seconds or a `timedelta`.

        Returns when all that was due is done: messages have moved, webhooks are delivered.
        """
        return self._clock(advance=by.total_seconds() if isinstance(by, timedelta) else by)

    def set_time(self, to: datetime | str) -> _Json:
        """Sets the clock to a time, a `datetime` with a time zone or ISO 8601."""
        return self._clock(set=_time(to))

    def set_speed(self, speed: float) -> _Json:
        """Time passes so many times faster than the real one."""
        return self._clock(speed=speed)

    def pause(self) -> _Json:
        """Time stands still until `advance` or `resume`."""
        return self._clock(pause=True)

    def resume(self) -> _Json:
        """Time passes again."""
        return self._clock(pause=False)

    def _clock(self, **change: object) -> _Json:
        return self._object("POST", "/clock", change)

    # Faults

    def fault(
        self,
        fault: int | str | Mapping[str, Any],
        *,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        headers: Mapping[str, str] | None = None,
        after: int | None = None,
        times: int | None = None,
        chance: float | None = None,
        delay: float | None = None,
    ) -> _Json:
        """Calls go wrong from now on: all of them, or those that fit. The first fault that fits is what happens.

        Arguments:
            fault: A status, as in `fault(503)`, a kind such as `"hang"`, or a kind and what belongs to it, as in
                `{"kind": "cut", "afterBytes": 10}` or `{"kind": "answer", "status": 429, "json": {}}`.
            operation: Only calls of this operation, such as `"sendMessage"`.
            method: Only calls of this method.
            path: Only calls of this path; `*` is one part of it, `**` any number.
            headers: Only calls with these headers.
            after: So many calls that fit pass first.
            times: How often it happens. Until `clear_faults` when it is not given.
            chance: How probable it is for each call, from 0 to 1.
            delay: How long the call waits first, in seconds.
        """
        if isinstance(fault, int):
            fault = {"kind": "answer", "status": fault}
        elif isinstance(fault, str):
            fault = {"kind": fault}
        given = {
            "operation": operation,
            "method": method,
            "path": path,
            "headers": headers,
            "after": after,
            "times": times,
            "chance": chance,
            "delayMs": _milliseconds(delay),
            "fault": fault,
        }
        return self._object("POST", "/faults", _given(given))

    def faults(self) -> list[_Json]:
        """The faults that are set, with how many calls each has seen and how often it happened."""
        return self._results("/faults")

    def clear_faults(self, fault_id: str | int | None = None) -> None:
        """Takes all faults away, or the one with this id."""
        self._ask("DELETE", "/faults" if fault_id is None else f"/faults/{_segment(fault_id)}")

    # What it holds

    def requests(self, *, after: int | None = None, limit: int | None = None) -> list[_Json]:
        """The requests so far, the newest last: method, path, query, headers, body, status. Keys are hidden."""
        return self._results("/requests", after=after, limit=limit)

    def clear_requests(self) -> None:
        """Forgets the requests so far."""
        self._ask("DELETE", "/requests")

    def reset(self) -> None:
        """Everything is as at the start: no records, no messages, no requests, no faults, time and settings too."""
        self._ask("POST", "/reset")

    def snapshot(self) -> str:
        """Keeps what is there; `restore` brings it back. Gives the id to do so."""
        return str(self._object("POST", "/snapshots")["id"])

    def restore(self, snapshot: str) -> None:
        """Brings back what was there at that snapshot, as often as you like."""
        self._ask("POST", f"/snapshots/{_segment(snapshot)}/restore")

    def settings(self, **changes: Any) -> _Json:
        """The settings, after these changes, in the control API's names: `settings(listLag=500, rateLimits=True)`."""
        return self._object("PATCH", "/settings", changes) if changes else self._object("GET", "/settings")

    def record(self, path: str) -> Any:
        """What the API answers to a GET of this path: `record("/workspaces/…/contacts/…")`."""
        return self._ask("GET", f"/records/{path.lstrip('/')}")

    def put_record(self, path: str, value: Mapping[str, Any]) -> None:
        """Makes or replaces what the API answers to a GET of this path."""
        self._ask("PUT", f"/records/{path.lstrip('/')}", json_body=value)

    def delete_record(self, path: str) -> None:
        """Takes it away."""
        self._ask("DELETE", f"/records/{path.lstrip('/')}")

    # Webhooks

    def subscribe(
        self,
        event: str,
        url: str,
        *,
        signing_key: str | None = None,
        event_filters: Iterable[Mapping[str, str]] | None = None,
        service: str | None = None,
    ) -> _Json:
        """Webhooks of this event go to this address, which may be plain http on this machine.

        Arguments:
            event: Such as `"sms.outbound"`.
            url: Where they are posted to.
            signing_key: What they are signed with.
            event_filters: As in `[{"key": "channelId", "value": "…"}]`; all of them must fit.
            service: Such as `"channels"`.
        """
        filters = None if event_filters is None else [dict(one) for one in event_filters]
        given = {"event": event, "url": url, "signingKey": signing_key, "eventFilters": filters, "service": service}
        return self._object("POST", "/webhooks", _given(given))

    def forward(self, forwards: Mapping[str, str]) -> None:
        """Where webhooks of subscriptions to https addresses go on this machine: see `forwards` of the class."""
        given = [{"from": source, "to": target} for source, target in forwards.items()]
        self._ask("PUT", "/webhooks/forwards", json_body=given)

    def deliveries(self, *, subscription: str | None = None, limit: int | None = None) -> list[_Json]:
        """The deliveries of webhooks so far, with their attempts."""
        return self._results("/webhooks/deliveries", subscription=subscription, limit=limit)

    def retry_delivery(self, delivery_id: str) -> Any:
        """Tries a delivery once more, now."""
        return self._ask("POST", f"/webhooks/deliveries/{_segment(delivery_id)}/retry")

    # How it is asked

    def control(self, method: str, path: str, json: object = None) -> Any:
        """Anything else below `/_sandbox`: `control("GET", "/statistics")`. Gives the JSON of the answer."""
        return self._ask(method, path, json_body=json)

    @property
    def _announced(self) -> _Json:
        return self._running().announced

    def _running(self) -> Process:
        if self._process is None:
            raise SandboxError("the sandbox does not run: use it in a `with`, or call start()")
        return self._process

    def _ask(self, method: str, path: str, **parts: Any) -> Any:
        process = self._running()
        try:
            return _control.call(self.url, method, path, **parts)
        except (OSError, http.client.HTTPException) as error:
            raise SandboxError(process.ended()) from error

    def _object(self, method: str, path: str, body: object = None) -> _Json:
        answer: _Json = self._ask(method, path, json_body=body)
        return answer

    def _results(self, path: str, **query: object) -> list[_Json]:
        results: list[_Json] = self._ask("GET", path, query=query)["results"]
        return results


async def _in_thread(work: Callable[[], _Result]) -> _Result:
    """A thread cannot be given up on: a cancellation is raised when it is done."""
    import asyncio

    done = asyncio.get_running_loop().run_in_executor(None, work)
    cancelled: asyncio.CancelledError | None = None
    while not done.done():
        try:
            await asyncio.wait([done])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        done.exception()  # Nobody else asks for it, which asyncio would complain about.
        raise cancelled
    return done.result()


def _given(members: Mapping[str, Any]) -> _Json:
    return {name: value for name, value in members.items() if value is not None}


def _id(message: Message | str) -> str:
    identifier = message if isinstance(message, str) else message.id
    if not identifier:
        raise SandboxError("this message has no id")
    return _segment(identifier)


def _segment(value: object) -> str:
    return quote(str(value), safe="")


def _time(value: datetime | str | None) -> str | None:
    return value.isoformat() if isinstance(value, datetime) else value


def _milliseconds(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)
