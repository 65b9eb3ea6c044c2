"""How calls are written: names, options, pages, files and the way out."""

from __future__ import annotations

import datetime
import json
import types
import uuid
from pathlib import Path

import birdwire
import pytest
from conftest import CHANNEL, Server

RECEIVER = birdwire.to("+31612345678")


def test_both_spellings(bird: birdwire.Client, server: Server) -> None:
    pasted = {"contacts": [{"identifierValue": "+31612345678"}]}
    bird.channels.messages.send(
        CHANNEL, receiver=pasted, body=birdwire.text("Hi"), reply_to={"id": "x", "type": "click"}
    )
    bird.channels.messages.send(
        CHANNEL, **{"receiver": RECEIVER, "body": birdwire.text("Hi"), "replyTo": {"id": "x", "type": "click"}}
    )
    assert server.bodies[0] == server.bodies[1]
    assert server.bodies[0] == {
        "receiver": pasted,
        "body": {"type": "text", "text": {"text": "Hi"}},
        "replyTo": {"id": "x", "type": "click"},
    }


def test_both_spellings_at_once_are_an_error(bird: birdwire.Client, server: Server) -> None:
    with pytest.raises(birdwire.InputError) as caught:
        bird.channels.messages.send(CHANNEL, receiver=RECEIVER, reply_to=None, **{"replyTo": {}, "reply_to_": {}})
    assert caught.value.path == "body.replyTo"
    doubled = {"contacts": [{"identifier_value": "a", "identifierValue": "b"}]}
    with pytest.raises(birdwire.InputError) as caught:
        bird.channels.messages.send(CHANNEL, receiver=doubled, body=birdwire.text("Hi"))
    assert caught.value.path == "body.receiver.contacts[0].identifierValue"
    assert server.requests == []


def test_unknown_names_are_errors_with_the_nearest_name(bird: birdwire.Client) -> None:
    with pytest.raises(birdwire.InputError) as caught:
        bird.channels.messages.send(CHANNEL, reciever=RECEIVER)
    assert caught.value.path == "body.reciever" and 'did you mean "receiver"' in str(caught.value)
    with pytest.raises(birdwire.InputError) as caught:
        bird.channels.messages.list(CHANNEL, limits=3).first_page()
    assert caught.value.path == "query.limits"


def test_keys_of_maps_are_not_touched(bird: birdwire.Client, server: Server) -> None:
    template = {"variables": {"first_name": "Ada", "lastName": "Lovelace"}}
    meta = types.MappingProxyType({"extra_information": {"user_id": 1, "userId": (1, 2)}})
    bird.channels.messages.send(CHANNEL, receiver=RECEIVER, template=template, meta=meta)
    sent = server.bodies[0]
    assert isinstance(sent, dict)
    assert sent["template"] == template
    assert sent["meta"] == {"extraInformation": {"user_id": 1, "userId": [1, 2]}}


def test_raw_goes_out_as_it_is(bird: birdwire.Client, server: Server) -> None:
    body = birdwire.TextBody(text="Hi", metadata=birdwire.raw({"novel": [1]}))
    bird.channels.messages.send(
        CHANNEL,
        receiver=RECEIVER,
        body=birdwire.MessageBody(type="text", text=body),
        **{"brandNew": birdwire.raw({"a_b": 1})},
    )
    sent = server.bodies[0]
    assert isinstance(sent, dict)
    assert sent["brandNew"] == {"a_b": 1}
    assert sent["body"] == {"type": "text", "text": {"text": "Hi", "metadata": {"novel": [1]}}}


def test_what_arrived_can_be_sent(bird: birdwire.Client, server: Server) -> None:
    server.answer({"id": "m1", "body": {"type": "text", "text": {"text": "Hi", "novel": 1}}})
    message = bird.channels.messages.get(CHANNEL, CHANNEL)
    bird.channels.messages.send(CHANNEL, receiver=RECEIVER, body=message.body)
    sent = server.bodies[-1]
    assert isinstance(sent, dict) and sent["body"] == {"type": "text", "text": {"text": "Hi"}}


def test_the_variant_of_a_flat_union_needs_no_wrapper(bird: birdwire.Client, server: Server) -> None:
    parameter = birdwire.StringTemplateParameter(key="name", value="Ada")
    bird.channels.messages.send(CHANNEL, receiver=RECEIVER, template={"parameters": [parameter]})
    sent = server.bodies[0]
    assert isinstance(sent, dict)
    assert sent["template"] == {"parameters": [{"type": "string", "key": "name", "value": "Ada"}]}


def test_times_and_uuids(bird: birdwire.Client, server: Server) -> None:
    instant = datetime.datetime(2025, 5, 29, 8, 14, 56, 392000, datetime.timezone(datetime.timedelta(hours=2)))
    server.answer({"results": []})
    bird.channels.messages.list(uuid.UUID(CHANNEL), start_at=instant).first_page()
    assert "startAt=2025-05-29T06%3A14%3A56.392Z" in server.requests[0]
    with pytest.raises(birdwire.InputError) as caught:
        bird.channels.messages.list(CHANNEL, start_at=datetime.datetime(2025, 5, 29))
    assert caught.value.path == "query.start_at" and "time zone" in str(caught.value)


@pytest.mark.parametrize("value", [float("nan"), b"bytes", {1}, 2**70, object()])
def test_what_has_no_form_in_json(bird: birdwire.Client, value: object) -> None:
    with pytest.raises(birdwire.InputError) as caught:
        bird.channels.messages.send(CHANNEL, meta={"extra_information": {"list": [value]}})
    assert caught.value.path == "body.meta.extra_information.list[0]"


def test_a_list_that_holds_itself(bird: birdwire.Client) -> None:
    loop: list[object] = []
    loop.append(loop)
    with pytest.raises(birdwire.InputError, match="nested too deeply"):
        bird.channels.messages.send(CHANNEL, tags=loop)


def test_an_update_tells_null_from_nothing(settings: dict[str, object], server: Server) -> None:
    with birdwire.Client(**settings, organization_id="o1") as bird:
        bird.organizations.update(name="Acme", status=None, status_reason=birdwire.OMIT)
        bird.organizations.update()
    assert server.bodies == [{"name": "Acme", "status": None}, {}]


def test_positional_arguments(bird: birdwire.Client) -> None:
    bird.channels.messages.get(channel_id=CHANNEL, message_id=CHANNEL)
    with pytest.raises(TypeError, match="takes 2 positional arguments, not 3"):
        bird.channels.messages.get(CHANNEL, CHANNEL, CHANNEL)
    with pytest.raises(TypeError, match="channel_id twice"):
        bird.channels.messages.get(CHANNEL, channel_id=CHANNEL)
    with pytest.raises(birdwire.InputError, match="messageId"):
        bird.channels.messages.get(CHANNEL)


def test_raw_response(bird: birdwire.Client, server: Server) -> None:
    message = bird.channels.messages.get(CHANNEL, CHANNEL)
    raw = message.raw_response
    assert (raw.status, raw.body, raw.request_id, raw.attempts) == (200, server.body, "r1", 1)
    assert raw.headers["content-type"] == "application/json"
    assert raw.json() == {"id": "m1"}


def test_options_lie_over_the_client(bird: birdwire.Client, server: Server) -> None:
    other = "33333333-3333-4333-8333-333333333333"
    patient = bird.with_options(headers={"x-one": "1", "x-two": "1"}, workspace_id=other)
    patient.channels.messages.get(CHANNEL, CHANNEL, options=birdwire.Options(headers={"X-Two": "2"}))
    head = server.requests[0].lower()
    assert f"/workspaces/{other}/" in head
    assert "x-one: 1" in head and "x-two: 2" in head and "x-two: 1" not in head
    assert (patient.workspace_id, bird.workspace_id) != (bird.workspace_id, patient.workspace_id)


def test_a_time_limit(bird: birdwire.Client, server: Server) -> None:
    server.hang = True
    with pytest.raises(birdwire.TimeoutError):
        bird.channels.messages.get(CHANNEL, CHANNEL, options=birdwire.Options(timeout=0.2))
    assert server.closed.acquire(timeout=3)


def test_pages(bird: birdwire.Client, server: Server) -> None:
    server.answer({"results": [{"id": "a", "x": 1}, None, {"id": "b"}], "startAt": "2025-05-29T06:14:00Z"})
    page = bird.channels.messages.list(CHANNEL, limit=2).first_page()
    assert isinstance(page, birdwire.ChannelMessageList) and isinstance(page, birdwire.Page)
    assert page.next_page_token is None
    assert page.start_at is not None and page.end_at is None
    assert len(page.items) == 2
    assert [item.id for item in page.items] == ["a", "b"]
    assert (page.items[0].id, page.items[-1].id, page.items[0:1][0].id) == ("a", "b", "a")
    with pytest.raises(IndexError):
        page.items[2]
    assert page.items[0].to_dict() == {"id": "a", "x": 1}
    assert page.items[1] in page.items
    assert page.to_dict() == json.loads(server.body)
    assert page.raw_response.status == 200
    assert page == bird.channels.messages.list(CHANNEL, limit=2).first_page()
    assert birdwire.ChannelMessageList.from_json(page.to_json()) == page
    assert "start_at=" in repr(page)


def test_iterating_twice_asks_twice(bird: birdwire.Client, server: Server) -> None:
    server.answer({"results": [{"id": "a"}]})
    messages = bird.channels.messages.list(CHANNEL)
    assert [m.id for m in messages] == [m.id for m in messages] == ["a"]
    assert len(server.requests) == 2


def test_media(bird: birdwire.Client, server: Server, tmp_path: Path) -> None:
    download = bird.channels.messages.media.download
    assert download(CHANNEL, "f1").read() == server.body
    assert b"".join(download(CHANNEL, "f1")) == server.body
    target = tmp_path / "file.json"
    assert download(CHANNEL, "f1").save(target) == len(server.body) == target.stat().st_size
    with download(CHANNEL, "f1") as media:
        assert (media.status, media.content_type, media.content_length) == (200, "application/json", len(server.body))
        assert media.headers["x-request-id"] == media.request_id == "r1"
    with pytest.raises(birdwire.InputError, match="read or closed"):
        media.read()


def test_the_way_out(bird: birdwire.Client, server: Server) -> None:
    answer = bird.request(
        "post", "/x/y", query={"a": [1, True], "b": None}, json={"any_thing": [1]}, headers={"x-a": "b"}
    )
    assert (answer.status, answer.json()) == (200, {"id": "m1"})
    assert server.requests[0].startswith("POST /x/y?a=1&a=true HTTP/1.1")
    assert server.bodies[0] == {"any_thing": [1]}
    for path in ("//evil.example/x", "https://evil.example/", "/a/../b"):
        with pytest.raises(birdwire.InputError):
            bird.request("GET", path)


def test_a_closed_client(bird: birdwire.Client) -> None:
    bird.close()
    with pytest.raises(birdwire.InputError, match="closed"):
        bird.channels.messages.get(CHANNEL, CHANNEL)
    assert "Client(" in repr(bird)


def test_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(birdwire.InputError) as caught:
        birdwire.Client(access_key="key", base_urls={"moon": "https://moon.example"})
    assert caught.value.path == "base_urls.moon"
    with pytest.raises(TypeError, match="max_retries"):
        birdwire.Client(access_key="key", max_retries="many")
    with pytest.raises(TypeError):
        birdwire.Client(acces_key="key")
    missing = tmp_path / "no.pem"
    with pytest.raises(birdwire.InputError, match="no.pem"):
        birdwire.Client(access_key="key", ca_bundle=missing)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(missing))
    with pytest.raises(birdwire.InputError, match="no.pem"):
        birdwire.Client(access_key="key")


def test_token_providers(settings: dict[str, object], server: Server) -> None:
    asked = []

    def provider() -> str:
        asked.append(len(asked))
        return f"token{len(asked)}"

    async def later() -> str:
        return "later"

    settings = {name: value for name, value in settings.items() if name != "access_key"}
    with birdwire.Client(**settings, token_provider=provider) as bird:
        bird.channels.messages.get(CHANNEL, CHANNEL)
        server.answer({"code": "no", "message": "no"}, 401)
        with pytest.raises(birdwire.AuthenticationError):
            bird.channels.messages.get(CHANNEL, CHANNEL)
    assert [head.lower().split("authorization: bearer ")[1][:6] for head in server.requests] == [
        "token1",
        "token1",
        "token2",
    ]
    server.answer({"id": "m1"})
    with birdwire.Client(**settings, token_provider=later) as bird:
        bird.channels.messages.get(CHANNEL, CHANNEL)
    assert "authorization: bearer later" in server.requests[-1].lower()

    def broken() -> str:
        raise LookupError("no token today")

    with birdwire.Client(**settings, token_provider=broken) as bird:
        with pytest.raises(birdwire.AuthenticationError, match="no token today") as caught:
            bird.channels.messages.get(CHANNEL, CHANNEL)
    assert isinstance(caught.value.__cause__, LookupError)
    assert caught.value.delivery == "never_sent"
