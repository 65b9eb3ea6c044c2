"""Objects behave like objects."""

from __future__ import annotations

import copy
import datetime
import gc
import json
import pickle
import weakref

import birdwire
import pytest

ARRIVED = {
    "id": "m1",
    "status": "shining",
    "tags": ["a", None, "b"],
    "createdAt": "2025-05-29T08:14:56.392+02:00",
    "scheduledFor": "0001-01-01T00:00:00Z",
    "unknown": {"deep": [1, {"er": None}]},
    "body": {
        "type": "text",
        "text": {
            "text": "Hi",
            "novel": 12345678901234567890123,
            "actions": [
                None,
                {"type": "reply", "reply": {"text": "Yes", "extra": True}},
                {"type": "dance", "dance": {"steps": 3}},
            ],
            "metadata": {"headers": {"reply_to": "x", "b": None}},
        },
    },
    "meta": {"extraInformation": {"user_id": 12345678901234567890123, "list": [1]}},
}


@pytest.fixture
def message() -> birdwire.Message:
    return birdwire.Message.from_json(json.dumps(ARRIVED))


def test_members(message: birdwire.Message) -> None:
    assert message.id == "m1"
    assert message.status == "shining"
    assert message.tags == ("a", "b")
    assert message.created_at == datetime.datetime(2025, 5, 29, 6, 14, 56, 392000, datetime.timezone.utc)
    assert message.created_at.tzinfo is datetime.timezone.utc
    assert message.scheduled_for is None
    assert message.channel_id is None
    assert message.meta is not None and message.meta.extra_information == ARRIVED["meta"]["extraInformation"]


def test_nothing_is_lost_at_any_depth(message: birdwire.Message) -> None:
    assert message.to_dict() == ARRIVED
    assert json.loads(message.to_json()) == ARRIVED
    body = message.body
    assert body is not None and body.text is not None and body.text.actions is not None
    text = ARRIVED["body"]["text"]
    assert body.to_dict() == ARRIVED["body"]
    assert body.text.to_dict() == text
    # A null between the items is not counted.
    reply, dance = body.text.actions
    assert reply.to_dict() == text["actions"][1]
    assert reply.reply is not None and reply.reply.to_dict() == text["actions"][1]["reply"]
    assert (dance.type, dance.reply, dance.to_dict()) == ("dance", None, text["actions"][2])


def test_nothing_can_be_changed(message: birdwire.Message) -> None:
    with pytest.raises(AttributeError):
        message.id = "m2"
    with pytest.raises(AttributeError):
        message.other = 1
    assert message.body and message.body.text and message.body.text.metadata
    headers = message.body.text.metadata.headers
    assert headers == {"reply_to": "x"}
    with pytest.raises(TypeError):
        headers["more"] = "y"


def test_equality_and_hash(message: birdwire.Message) -> None:
    again = birdwire.Message.from_json(message.to_json())
    other = birdwire.Message.from_json(json.dumps({**ARRIVED, "id": "m2"}))
    assert message == again and hash(message) == hash(again)
    assert message != other
    assert message != message.body
    assert message != "m1"
    assert len({message, again, other}) == 2
    assert birdwire.text("Hi") == birdwire.MessageBody(type="text", text={"text": "Hi"})


def test_copy_and_pickle(message: birdwire.Message) -> None:
    assert copy.copy(message) is message
    assert copy.deepcopy(message) is message
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(message, protocol))
        assert again == message and again.to_dict() == ARRIVED
        assert pickle.loads(pickle.dumps(message.body, protocol)) == message.body


def test_a_nested_object_keeps_its_tree_alive() -> None:
    message = birdwire.Message.from_json(json.dumps(ARRIVED))
    body = message.body
    gone = weakref.ref(message)
    del message
    gc.collect()
    assert gone() is None
    assert body is not None and body.text is not None and body.text.text == "Hi"


def test_match(message: birdwire.Message) -> None:
    match message:
        case birdwire.Message(id="m1", body=birdwire.MessageBody(type="text", text=birdwire.TextBody(text=text))):
            assert text == "Hi"
        case _:
            pytest.fail("no case matched")
    match birdwire.text("Hello"):
        case birdwire.MessageBody("text", birdwire.TextBody("Hello")):
            pass
        case _:
            pytest.fail("no case matched by position")


def test_repr() -> None:
    assert repr(birdwire.to("+31612345678")) == (
        "Receiver(contacts=(ReceiverContact(identifier_value='+31612345678'),))"
    )
    assert repr(birdwire.OMIT) == "OMIT"


def test_an_object_that_did_not_arrive_has_no_raw_response(message: birdwire.Message) -> None:
    assert not hasattr(message, "raw_response")


def test_constructors_check_names_and_kinds() -> None:
    contact = birdwire.ReceiverContact(identifier_value="+31", identifier_key="phonenumber")
    assert contact.to_dict() == {"identifierValue": "+31", "identifierKey": "phonenumber"}
    assert birdwire.ReceiverContact(**contact.to_dict()) == contact
    with pytest.raises(birdwire.InputError) as caught:
        birdwire.TextBody(text="Hi", actions=[{"type": "reply", "reply": {"txt": "Yes"}}])
    assert caught.value.path == "TextBody.actions[0].reply.txt"
    assert 'did you mean "text"' in str(caught.value)
    with pytest.raises(birdwire.InputError, match="expected a text"):
        birdwire.TextBody(text=3)
    with pytest.raises(TypeError):
        birdwire.Message(id="m1")


def test_a_member_that_was_left_out_is_none() -> None:
    message = birdwire.CreateMessage(body=birdwire.text("Hi"))
    assert message.receiver is None
    assert message.body == birdwire.text("Hi")


def test_raw_stays_marked_until_it_is_sent() -> None:
    body = birdwire.TextBody(text="Hi", metadata=birdwire.raw({"novel": 1}))
    assert body.to_dict() == {"text": "Hi", "metadata": {"novel": 1}}
    assert body.metadata is not None and body.metadata.to_dict() == {"novel": 1}
    assert pickle.loads(pickle.dumps(body)).to_dict() == body.to_dict()


def test_omit_is_one() -> None:
    assert pickle.loads(pickle.dumps(birdwire.OMIT)) is birdwire.OMIT
    assert copy.deepcopy(birdwire.OMIT) is birdwire.OMIT
    assert not birdwire.OMIT


def test_options() -> None:
    options = birdwire.Options(timeout=1.5, headers={"x-secret": "hidden"})
    assert pickle.loads(pickle.dumps(options)) == options
    assert "hidden" not in repr(options)
    with pytest.raises(birdwire.InputError, match="above zero"):
        birdwire.Options(timeout=-1)
