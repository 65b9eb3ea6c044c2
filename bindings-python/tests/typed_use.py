"""How a typed program uses the package. Type checkers read it; nobody runs it.

A line with `type: ignore` must be an error: mypy reports an ignore that is not needed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

import birdwire
from birdwire.testing import Sandbox
from typing_extensions import assert_type


class Request(Protocol):
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def body(self) -> bytes: ...


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


def builders(bird: birdwire.Client, channel_id: str) -> None:
    body = birdwire.text("Hi", actions=[birdwire.reply("Yes"), birdwire.postback("No", payload="no")])
    assert_type(body, birdwire.MessageBody)
    assert_type(birdwire.reply("Yes"), birdwire.Action)
    assert_type(birdwire.string_parameter("name", "Ada"), birdwire.TemplateParameter)
    birdwire.section([birdwire.text("One"), {"type": "text", "text": {"text": "Two"}}])
    birdwire.list_("Choose", [{"type": "section", "titel": "A"}])  # type: ignore[list-item]
    birdwire.location(52.37, 4.89, label="Office")
    birdwire.location("52.37", 4.89)  # type: ignore[arg-type]
    birdwire.text(txt="Hi")  # type: ignore[call-arg]
    assert_type(birdwire.default_keywords(), "tuple[birdwire.DefaultKeyword, ...]")


def messaging(bird: birdwire.Client, channel_id: str) -> None:
    for interaction in bird.channels.messages.interactions.list(channel_id, "m"):
        assert_type(interaction, birdwire.MessageInteraction)
    for message in bird.channels.messages.list_by_workspace(limit=10):
        assert_type(message, birdwire.Message)
    contact = bird.channels.contacts.get(channel_id, "c")
    assert_type(contact.service_window_expire_at, "datetime | None")
    assert_type(bird.keyword_messages.list().first_page(), birdwire.KeywordMessageList)
    assert_type(bird.keyword_messages.get("optout:en"), birdwire.KeywordMessage)
    bird.keyword_messages.set(kw="optout", lang="en", value="Bye")
    bird.keyword_messages.set(kw="out", lang="en", value="Bye")  # type: ignore[arg-type]


def uploads(bird: birdwire.Client, channel_id: UUID, path: Path) -> None:
    assert_type(bird.channels.media.upload(path), str)
    with path.open("rb") as file:
        bird.channels.media.upload_for_channel(channel_id, file, progress=lambda sent, total: print(sent + total))
    bird.channels.media.upload((bytes(size) for size in range(3)), content_type="image/png", length=3)
    bird.channels.media.upload(BytesIO(b""), filename="a.png")
    bird.channels.media.upload(7)  # type: ignore[arg-type]
    with path.open() as text:
        bird.channels.media.upload(text)  # type: ignore[arg-type]


def imports(client: birdwire.rokt.Client, path: Path) -> None:
    audiences = client.custom_audiences
    assert_type(audiences.import_audience(email="a@example.com", action="include"), None)
    with path.open() as addresses:
        report = audiences.import_all(
            emails=addresses, action="exclude", hash=True, progress=lambda told: print(told.sent)
        )
    assert_type(report, birdwire.rokt.ImportReport)
    assert_type(report.chunks[0].status, "int | None")
    assert_type(birdwire.rokt.report_of(ValueError()), "birdwire.rokt.ImportReport | None")
    audiences.import_all(sha256s=["0"], action="remove", resume=report)  # type: ignore[arg-type]


async def asynchronous_imports(client: birdwire.rokt.AsyncClient, addresses: AsyncIterator[str]) -> None:
    assert_type(await client.custom_audiences.import_audience(email="a@example.com", action="include"), None)
    report = await client.custom_audiences.import_all(emails=addresses, action="include")
    assert_type(report, birdwire.rokt.ImportReport)


async def asynchronous_uploads(bird: birdwire.AsyncClient, pieces: AsyncIterator[bytes]) -> None:
    assert_type(await bird.channels.media.upload(pieces, filename="a.png"), str)
    await bird.channels.media.upload(b"", filename="a.png")


def files_and_lines(bird: birdwire.Client, path: Path, bulk_id: UUID) -> None:
    folders = bird.knowledge_base.folders
    answer = folders.import_documents("faq/de", [path, b"a", birdwire.Upload(b"a", filename="a.txt")])
    assert_type(answer, birdwire.ImportKnowledgeBaseDocumentsResponse)
    folders.import_documents("faq", path, progress=lambda sent, total: print(sent + total))
    folders.import_documents("faq", [path, 7])  # type: ignore[list-item]
    rules = bird.conversations.allow_block_rules
    assert_type(rules.add_in_bulk(path), birdwire.AllowBlockRuleProgress)
    rules.add_in_bulk(b"test@example.com,allow")
    rules.add_in_bulk([("test@example.com", "allow")])
    rules.add_in_bulk([{"value": "test@example.com", "type": "reject"}])
    rules.add_in_bulk(birdwire.AllowBlockRuleRow(value=value, type="suspend") for value in ("a", "b"))
    rules.add_in_bulk([("test@example.com", 7)])  # type: ignore[list-item]
    done = rules.wait(bulk_id, options=birdwire.Options(timeout=60, poll_interval=0.5))
    assert_type(done, birdwire.AllowBlockRuleProgress)


async def asynchronous_files_and_lines(
    bird: birdwire.AsyncClient, pieces: AsyncIterator[bytes], rows: AsyncIterator[birdwire.AllowBlockRuleRow]
) -> None:
    await bird.knowledge_base.folders.import_documents("faq", [birdwire.Upload(pieces, length=3), b"a"])
    await bird.conversations.allow_block_rules.add_in_bulk([("test@example.com", "allow")])
    await bird.conversations.allow_block_rules.add_in_bulk(rows)
    assert_type(await bird.conversations.allow_block_rules.wait("b"), birdwire.AllowBlockRuleProgress)


def local_bird(path: Path) -> None:
    with Sandbox(db=path, step=0.5, forwards={"https://app.example.com": "http://127.0.0.1:8000"}) as bird_cloud:
        assert_type(bird_cloud, Sandbox)
        assert_type(bird_cloud.client(max_retries=0), birdwire.Client)
        assert_type(bird_cloud.rokt_client(), birdwire.rokt.Client)
        assert_type(bird_cloud.now, datetime)
        assert_type(bird_cloud.requests()[0]["status"], Any)
        assert_type(bird_cloud.snapshot(), str)
        bird_cloud.advance("1h")
        bird_cloud.advance(timedelta(hours=1))
        bird_cloud.press(birdwire.Message(), 1, item=0)
        bird_cloud.fault({"kind": "cut", "afterBytes": 10}, operation="sendMessage", times=1)
        bird_cloud.fault(503, oftn=1)  # type: ignore[call-arg]
        Sandbox(paused="yes")  # type: ignore[arg-type]


async def asynchronous_local_bird() -> None:
    async with Sandbox() as bird_cloud:
        assert_type(bird_cloud, Sandbox)
        assert_type(bird_cloud.async_client(), birdwire.AsyncClient)


def fixtures(bird_sandbox: Sandbox, bird_client: birdwire.Client) -> None:
    bird_client.organizations.get(options=birdwire.Options(timeout=1))
    bird_sandbox.reset()


def match(message: birdwire.Message) -> str:
    match message:
        case birdwire.Message(body=birdwire.MessageBody(text=birdwire.TextBody(text=str(text)))):
            return text
        case birdwire.Message(status="delivered"):
            return "delivered"
        case _:
            return ""


def webhooks(request: Request, duplicates: birdwire.webhooks.Duplicates) -> str:
    url = birdwire.webhooks.public_url("/bird", request.headers)
    try:
        event = birdwire.webhooks.unwrap(
            body=request.body,
            headers=request.headers,
            url=url,
            signing_key=["old", "new"],
            tolerance=timedelta(hours=9),
        )
    except birdwire.WebhookSignatureError as error:
        assert_type(error.reason, birdwire.errors.SignatureReason)
        return error.reason
    assert_type(event, birdwire.webhooks.WebhookEvent)
    assert_type(event.duplicate_key, "str | None")
    event.event = "other"  # type: ignore[misc]
    birdwire.webhooks.verify(body="text", headers={}, url=url, signing_key="key")  # type: ignore[arg-type]
    birdwire.webhooks.verify(body=b"", headers=[("a", "b")], url=url, signing_key=b"key")  # type: ignore[arg-type]
    assert_type(birdwire.webhooks.sign(body=b"", url=url, signing_key="key"), "dict[str, str]")
    if not duplicates.first(event):
        duplicates.forget(event)
    if event.kind == "brandVetting":
        assert_type(event.payload, birdwire.BrandVetting)
    match event:
        case birdwire.webhooks.MessageWebhook(payload=message):
            assert_type(message, birdwire.Message)
            return message.id or ""
        case birdwire.webhooks.UnknownWebhook():
            return str(event.payload)
        case _:
            return event.event
