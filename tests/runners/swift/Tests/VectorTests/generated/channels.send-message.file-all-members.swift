// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind file with every member
@Sendable func channelsSendMessageFileAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.file(
                FileBody(
                    text: "Two files",
                    files: [
                        BodyFile(
                            mediaUrl: "https://example.com/a.pdf",
                            contentType: "application/pdf",
                            filename: "a.pdf",
                            altText: "A form",
                            metadata: StickerMetadata(isAnimated: false)
                        ),
                        BodyFile(
                            mediaUrl: "https://example.com/s.webp",
                            contentType: "image/webp",
                            metadata: StickerMetadata(isAnimated: true)
                        ),
                    ],
                    metadata: FileMetadata(
                        subject: "Files",
                        fallbackText: "See the link",
                        storyType: "mention",
                        telegram: TelegramMetadata(parseMode: .markdownV2)
                    ),
                    actions: [
                        Action.reply(ReplyAction(text: "Yes")),
                        Action.postback(PostbackAction(text: "No", payload: "no")),
                    ]
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
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "file", answer.body?.type)
    run.same("body.file.text", "Two files", answer.body?.file?.text)
    run.same("body.file.files.count", 2, answer.body?.file?.files?.count)
    run.same("body.file.files[0].mediaUrl", "https://example.com/a.pdf", answer.body?.file?.files?[at: 0]?.mediaUrl)
    run.same("body.file.files[0].contentType", "application/pdf", answer.body?.file?.files?[at: 0]?.contentType)
    run.same("body.file.files[0].filename", "a.pdf", answer.body?.file?.files?[at: 0]?.filename)
    run.same("body.file.files[0].altText", "A form", answer.body?.file?.files?[at: 0]?.altText)
    run.same(
        "body.file.files[0].metadata.isAnimated",
        false,
        answer.body?.file?.files?[at: 0]?.metadata?.isAnimated
    )
    run.same(
        "body.file.files[1].mediaUrl",
        "https://example.com/s.webp",
        answer.body?.file?.files?[at: 1]?.mediaUrl
    )
    run.same("body.file.files[1].contentType", "image/webp", answer.body?.file?.files?[at: 1]?.contentType)
    run.same("body.file.files[1].metadata.isAnimated", true, answer.body?.file?.files?[at: 1]?.metadata?.isAnimated)
    run.same("body.file.metadata.subject", "Files", answer.body?.file?.metadata?.subject)
    run.same("body.file.metadata.fallbackText", "See the link", answer.body?.file?.metadata?.fallbackText)
    run.same("body.file.metadata.storyType", "mention", answer.body?.file?.metadata?.storyType)
    run.same("body.file.metadata.telegram.parseMode", .markdownV2, answer.body?.file?.metadata?.telegram?.parseMode)
    run.same(
        "body.file.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.file?.metadata?.telegram?.parseMode?.text
    )
    run.same("body.file.actions.count", 2, answer.body?.file?.actions?.count)
    run.same("body.file.actions[0].type", "reply", answer.body?.file?.actions?[at: 0]?.type)
    run.same("body.file.actions[0].reply.text", "Yes", answer.body?.file?.actions?[at: 0]?.reply?.text)
    run.same("body.file.actions[1].type", "postback", answer.body?.file?.actions?[at: 1]?.type)
    run.same("body.file.actions[1].postback.text", "No", answer.body?.file?.actions?[at: 1]?.postback?.text)
    run.same("body.file.actions[1].postback.payload", "no", answer.body?.file?.actions?[at: 1]?.postback?.payload)
}
