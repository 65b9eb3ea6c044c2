"""How a typed program uses the package. Type checkers read it; nobody runs it.

A line with `type: ignore` must be an error: mypy reports an ignore that is not needed.
"""

from __future__ import annotations

from datetime import datetime, timezone
from uuid import UUID

import birdwire
from typing_extensions import assert_type


def send(bird: birdwire.Client, channel_id: UUID) -> None:
    message = bird.channels.messages.send(channel_id, receiver=birdwire.to("+31"), body=birdwire.text("Hi"))
    assert_type(message, birdwire.Message)
    assert_type(message.id, "str | None")
    assert_type(message.created_at, "datetime | None")
    assert_type(message.tags, "tuple[str, ...] | None")
    assert_type(message.raw_response.status, int)
    if message.body and message.body.text:
        assert_type(message.body.text, birdwire.TextBody)
    message.id = "m2"  # type: ignore[misc]
    bird.channels.messages.send(channel_id, body=birdwire.text("Hi"))  # type: ignore[call-arg]
    bird.channels.messages.send(channel_id, receiver=birdwire.to("+31"), bdy="Hi")  # type: ignore[call-arg]
    del bird.channels.message  # type: ignore[attr-defined]
    del birdwire.Massage  # type: ignore[attr-defined]


def dicts(bird: birdwire.Client, channel_id: str) -> None:
    body: birdwire.MessageBodyDict = {"type": "text", "text": {"text": "Hi", "actions": [{"type": "locationRequest"}]}}
    receiver: birdwire.ReceiverDict = {"contacts": [{"identifier_value": "+31", "type": "cc"}]}
    message: birdwire.CreateMessageDict = {
        "receiver": receiver,
        "body": body,
        "scheduled_for": datetime.now(timezone.utc),
    }
    bird.channels.messages.send(channel_id, **message)
    filters: birdwire.ListChannelMessagesDict = {"limit": 100, "from_": ["+31"], "direction": "incoming"}
    bird.channels.messages.list(channel_id, **filters)
    parameters = [birdwire.StringTemplateParameter(key="name", value="Ada")]
    bird.channels.messages.send(channel_id, receiver=receiver, template={"parameters": parameters})
    bird.channels.messages.send(channel_id, receiver=receiver, body=birdwire.raw({"type": "brand-new"}))
    wrong: birdwire.ReceiverContactDict = {"identifierVal": "+31"}  # type: ignore[typeddict-unknown-key]
    bird.channels.messages.list(channel_id, direction="sideways")  # type: ignore[arg-type]
    del wrong


def lists(bird: birdwire.Client, channel_id: str) -> None:
    for message in bird.channels.messages.list(channel_id):
        assert_type(message, birdwire.Message)
    for page in bird.channels.messages.list(channel_id).pages():
        assert_type(page, birdwire.ChannelMessageList)
        assert_type(page.items[0], birdwire.Message)
        assert_type(page.items[:2], "tuple[birdwire.Message, ...]")
        assert_type(page.next_page_token, "str | None")
        assert_type(page.start_at, "datetime | None")


def update(bird: birdwire.Client) -> None:
    bird.organizations.update(status=None, status_reason=birdwire.OMIT, name="Acme")
    bird.organizations.update(name=None)  # type: ignore[arg-type]


def files(bird: birdwire.Client) -> None:
    with bird.channels.messages.media.download("m", "f", options=birdwire.Options(timeout=3)) as media:
        for chunk in media:
            assert_type(chunk, bytes)


async def asynchronous(bird: birdwire.AsyncClient, channel_id: str) -> None:
    assert_type(await bird.channels.messages.get(channel_id, "m"), birdwire.Message)
    async for message in bird.channels.messages.list(channel_id):
        assert_type(message, birdwire.Message)
    assert_type(await bird.channels.messages.list(channel_id), birdwire.ChannelMessageList)
    media = await bird.channels.messages.media.download("m", "f")
    assert_type(await media.read(), bytes)
    async with bird.with_options(timeout=3) as other:
        assert_type(other, birdwire.AsyncClient)


def errors(bird: birdwire.Client) -> None:
    try:
        bird.organizations.update()
    except birdwire.ValidationError as error:
        assert_type(error.retry_after, "float | None")
        assert_type(error.delivery, birdwire.errors.Delivery)


def match(message: birdwire.Message) -> str:
    match message:
        case birdwire.Message(body=birdwire.MessageBody(text=birdwire.TextBody(text=str(text)))):
            return text
        case birdwire.Message(status="delivered"):
            return "delivered"
        case _:
            return ""
