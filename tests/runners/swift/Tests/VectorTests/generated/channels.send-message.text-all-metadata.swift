// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: attachments and metadata with every member
@Sendable func channelsSendMessageTextAllMetadata(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(
                TextBody(
                    text: "Hello",
                    attachments: [
                        Attachment(mediaUrl: "https://example.com/a.pdf", filename: "a.pdf", inline: false),
                        Attachment(
                            mediaUrl: "https://example.com/logo.png",
                            filename: "logo.png",
                            inline: true,
                            contentId: "logo"
                        ),
                    ],
                    metadata: TextMetadata(
                        subject: "Greetings",
                        headers: ["reply-to": "reply@example.com", "X-My_Header": "1"],
                        whatsapp: WhatsappTextMetadata(previewUrl: false),
                        line: LineTextMetadata(
                            emoji: LineEmoji(
                                items: [
                                    LineEmojiItem(index: 0, productId: "p1", emojiId: "e1"),
                                    LineEmojiItem(index: 4, productId: "p2", emojiId: "e2"),
                                ]
                            )
                        ),
                        telegram: TelegramMetadata(parseMode: .markdownV2),
                        apple: AppleMetadata(summaryText: "A greeting")
                    )
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("body.text.attachments.count", 2, answer.body?.text?.attachments?.count)
    run.same(
        "body.text.attachments[0].mediaUrl",
        "https://example.com/a.pdf",
        answer.body?.text?.attachments?[at: 0]?.mediaUrl
    )
    run.same("body.text.attachments[0].filename", "a.pdf", answer.body?.text?.attachments?[at: 0]?.filename)
    run.same("body.text.attachments[0].inline", false, answer.body?.text?.attachments?[at: 0]?.inline)
    run.same(
        "body.text.attachments[1].mediaUrl",
        "https://example.com/logo.png",
        answer.body?.text?.attachments?[at: 1]?.mediaUrl
    )
    run.same("body.text.attachments[1].filename", "logo.png", answer.body?.text?.attachments?[at: 1]?.filename)
    run.same("body.text.attachments[1].inline", true, answer.body?.text?.attachments?[at: 1]?.inline)
    run.same("body.text.attachments[1].contentId", "logo", answer.body?.text?.attachments?[at: 1]?.contentId)
    run.same("body.text.metadata.subject", "Greetings", answer.body?.text?.metadata?.subject)
    run.same("body.text.metadata.headers.count", 2, answer.body?.text?.metadata?.headers?.count)
    run.same(
        "body.text.metadata.headers.reply-to",
        "reply@example.com",
        answer.body?.text?.metadata?.headers?["reply-to"]
    )
    run.same("body.text.metadata.headers.X-My_Header", "1", answer.body?.text?.metadata?.headers?["X-My_Header"])
    run.same("body.text.metadata.whatsapp.previewUrl", false, answer.body?.text?.metadata?.whatsapp?.previewUrl)
    run.same("body.text.metadata.line.emoji.items.count", 2, answer.body?.text?.metadata?.line?.emoji?.items?.count)
    run.same(
        "body.text.metadata.line.emoji.items[0].index",
        0,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.index
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].productId",
        "p1",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.productId
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].emojiId",
        "e1",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.emojiId
    )
    run.same(
        "body.text.metadata.line.emoji.items[1].index",
        4,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 1]?.index
    )
    run.same(
        "body.text.metadata.line.emoji.items[1].productId",
        "p2",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 1]?.productId
    )
    run.same(
        "body.text.metadata.line.emoji.items[1].emojiId",
        "e2",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 1]?.emojiId
    )
    run.same("body.text.metadata.telegram.parseMode", .markdownV2, answer.body?.text?.metadata?.telegram?.parseMode)
    run.same(
        "body.text.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.text?.metadata?.telegram?.parseMode?.text
    )
    run.same("body.text.metadata.apple.summaryText", "A greeting", answer.body?.text?.metadata?.apple?.summaryText)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}
