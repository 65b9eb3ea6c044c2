"""Builders and facts: what they write, what they leave out, and what they are called."""

from __future__ import annotations

import builtins
import inspect
import pickle

import birdwire
import pytest
from birdwire._generated import builders
from conftest import CHANNEL, Server


def test_a_text_with_actions(bird: birdwire.Client, server: Server) -> None:
    body = birdwire.text("Coming?", actions=[birdwire.reply("Yes"), birdwire.postback("No", payload="no")])
    bird.channels.messages.send(CHANNEL, receiver=birdwire.to("+31612345678"), body=body)
    expected = {
        "type": "text",
        "text": {
            "text": "Coming?",
            "actions": [
                {"type": "reply", "reply": {"text": "Yes"}},
                {"type": "postback", "postback": {"text": "No", "payload": "no"}},
            ],
        },
    }
    assert body.to_dict() == expected
    assert server.bodies == [{"receiver": {"contacts": [{"identifierValue": "+31612345678"}]}, "body": expected}]
    assert pickle.loads(pickle.dumps(body)) == body
    assert body.text is not None and body.text.actions is not None and body.text.actions[1].type == "postback"


def test_arguments_go_where_they_belong() -> None:
    image = birdwire.image("https://example.com/a.png", "A house")
    images = [{"mediaUrl": "https://example.com/a.png", "altText": "A house"}]
    assert image.to_dict() == {"type": "image", "image": {"images": images}}
    place = birdwire.location(52.37, 4.89, label="Office")
    assert place.to_dict() == {
        "type": "location",
        "location": {"coordinates": {"latitude": 52.37, "longitude": 4.89}, "location": {"label": "Office"}},
    }
    # An object around arguments that are all left out is left out as well.
    assert birdwire.location(1, 2).to_dict()["location"] == {"coordinates": {"latitude": 1, "longitude": 2}}
    assert birdwire.location_request().to_dict() == {"type": "locationRequest", "locationRequest": {}}


def test_what_a_builder_gives() -> None:
    assert isinstance(birdwire.text("Hi"), birdwire.MessageBody)
    assert isinstance(birdwire.reply("Yes"), birdwire.Action)
    parameter = birdwire.string_parameter("name", "Ada")
    assert isinstance(parameter, birdwire.TemplateParameter)
    assert parameter.to_dict() == {"type": "string", "key": "name", "value": "Ada"}
    inside = birdwire.section([birdwire.text("One"), {"type": "text", "text": {"text": "Two"}}])
    assert [item["text"]["text"] for item in inside.to_dict()["section"]["items"]] == ["One", "Two"]


def test_dicts_and_objects_are_taken_like_everywhere() -> None:
    objects = birdwire.text("Hi", actions=[birdwire.Action(type="reply", reply=birdwire.ReplyAction(text="Yes"))])
    dicts = birdwire.text("Hi", actions=[{"type": "reply", "reply": {"text": "Yes"}}])
    assert objects == dicts == birdwire.text("Hi", actions=(birdwire.reply("Yes"),))
    with pytest.raises(birdwire.InputError, match="txt"):
        birdwire.text("Hi", actions=[{"type": "reply", "reply": {"txt": "Yes"}}])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="actoins"):
        birdwire.text("Hi", actoins=[])  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        birdwire.text()  # type: ignore[call-arg]


def test_no_builder_hides_a_function_of_python() -> None:
    named = [name for name, value in vars(builders).items() if inspect.isfunction(value)]
    assert "list_" in named and "text" in named
    assert [name for name in named if hasattr(builtins, name)] == []


def test_what_fits_nowhere_is_found_at_once(bird: birdwire.Client, server: Server) -> None:
    with pytest.raises(birdwire.InputError, match='"authentication" is none of text, image'):
        birdwire.section([birdwire.authentication(True)])
    inner = {"type": "section", "section": {"items": [birdwire.section([birdwire.text("Too deep")])]}}
    with pytest.raises(birdwire.InputError, match='"section" is none of text, image') as caught:
        body = {"type": "section", "section": {"items": [inner]}}
        bird.channels.messages.send(CHANNEL, receiver=birdwire.to("+31612345678"), body=body)  # type: ignore[arg-type]
    assert caught.value.path == "body.body.section.items[0].section.items[0].type" and server.bodies == []


def test_facts() -> None:
    keywords = birdwire.default_keywords()
    assert any(row.kw == "optout" and "stop" in (row.words or ()) for row in keywords)
    assert isinstance(keywords, tuple) and all(isinstance(row, birdwire.DefaultKeyword) for row in keywords)
    assert {"whatsapp", "sms"} <= {row.platform for row in birdwire.platform_kinds()}
    with pytest.raises(TypeError):
        birdwire.DefaultKeyword(kw="optout")  # type: ignore[call-arg]
