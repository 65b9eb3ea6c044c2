// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a body of the kind file with every member */
class ChannelsSendMessageFileAllMembersTest {
    @Test
    fun passes() = replay("channels.send-message.file-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.File(
                    FileBody(
                        text = "Two files",
                        files = listOf(
                            BodyFile(
                                mediaUrl = "https://example.com/a.pdf",
                                contentType = "application/pdf",
                                filename = "a.pdf",
                                altText = "A form",
                                metadata = StickerMetadata(isAnimated = false),
                            ),
                            BodyFile(
                                mediaUrl = "https://example.com/s.webp",
                                contentType = "image/webp",
                                metadata = StickerMetadata(isAnimated = true),
                            ),
                        ),
                        metadata = FileMetadata(
                            subject = "Files",
                            fallbackText = "See the link",
                            storyType = "mention",
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.MarkdownV2),
                        ),
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Yes")),
                            Action.Postback(PostbackAction(text = "No", payload = "no")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", "Two files", answer.body?.file?.text)
        same("body.file.files.size", 2, answer.body?.file?.files?.size)
        same(
            "body.file.files[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.file.files[0].contentType",
            "application/pdf",
            answer.body?.file?.files?.getOrNull(0)?.contentType,
        )
        same("body.file.files[0].filename", "a.pdf", answer.body?.file?.files?.getOrNull(0)?.filename)
        same("body.file.files[0].altText", "A form", answer.body?.file?.files?.getOrNull(0)?.altText)
        same(
            "body.file.files[0].metadata.isAnimated",
            false,
            answer.body?.file?.files?.getOrNull(0)?.metadata?.isAnimated,
        )
        same(
            "body.file.files[1].mediaUrl",
            "https://example.com/s.webp",
            answer.body?.file?.files?.getOrNull(1)?.mediaUrl,
        )
        same("body.file.files[1].contentType", "image/webp", answer.body?.file?.files?.getOrNull(1)?.contentType)
        same(
            "body.file.files[1].metadata.isAnimated",
            true,
            answer.body?.file?.files?.getOrNull(1)?.metadata?.isAnimated,
        )
        same("body.file.metadata.subject", "Files", answer.body?.file?.metadata?.subject)
        same("body.file.metadata.fallbackText", "See the link", answer.body?.file?.metadata?.fallbackText)
        same("body.file.metadata.storyType", "mention", answer.body?.file?.metadata?.storyType)
        same(
            "body.file.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.file?.metadata?.telegram?.parseMode?.text,
        )
        same("body.file.actions.size", 2, answer.body?.file?.actions?.size)
        same("body.file.actions[0].type", "reply", answer.body?.file?.actions?.getOrNull(0)?.type)
        same("body.file.actions[0].reply.text", "Yes", answer.body?.file?.actions?.getOrNull(0)?.reply?.text)
        same("body.file.actions[1].type", "postback", answer.body?.file?.actions?.getOrNull(1)?.type)
        same("body.file.actions[1].postback.text", "No", answer.body?.file?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.file.actions[1].postback.payload",
            "no",
            answer.body?.file?.actions?.getOrNull(1)?.postback?.payload,
        )
    }
}
