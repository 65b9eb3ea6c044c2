// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: attachments and metadata with every member */
class ChannelsSendMessageTextAllMetadataTest {
    @Test
    fun passes() = replay("channels.send-message.text-all-metadata") {
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
                body = MessageBody.Text(
                    TextBody(
                        text = "Hello",
                        attachments = listOf(
                            Attachment(mediaUrl = "https://example.com/a.pdf", filename = "a.pdf", inline = false),
                            Attachment(
                                mediaUrl = "https://example.com/logo.png",
                                filename = "logo.png",
                                inline = true,
                                contentId = "logo",
                            ),
                        ),
                        metadata = TextMetadata(
                            subject = "Greetings",
                            headers = mapOf("reply-to" to "reply@example.com", "X-My_Header" to "1"),
                            whatsapp = WhatsappTextMetadata(previewUrl = false),
                            line = LineTextMetadata(
                                emoji = LineEmoji(
                                    items = listOf(
                                        LineEmojiItem(index = 0, productId = "p1", emojiId = "e1"),
                                        LineEmojiItem(index = 4, productId = "p2", emojiId = "e2"),
                                    ),
                                ),
                            ),
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.MarkdownV2),
                            apple = AppleMetadata(summaryText = "A greeting"),
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
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("body.text.attachments.size", 2, answer.body?.text?.attachments?.size)
        same(
            "body.text.attachments[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.text?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("body.text.attachments[0].filename", "a.pdf", answer.body?.text?.attachments?.getOrNull(0)?.filename)
        same("body.text.attachments[0].inline", false, answer.body?.text?.attachments?.getOrNull(0)?.inline)
        same(
            "body.text.attachments[1].mediaUrl",
            "https://example.com/logo.png",
            answer.body?.text?.attachments?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.text.attachments[1].filename",
            "logo.png",
            answer.body?.text?.attachments?.getOrNull(1)?.filename,
        )
        same("body.text.attachments[1].inline", true, answer.body?.text?.attachments?.getOrNull(1)?.inline)
        same("body.text.attachments[1].contentId", "logo", answer.body?.text?.attachments?.getOrNull(1)?.contentId)
        same("body.text.metadata.subject", "Greetings", answer.body?.text?.metadata?.subject)
        same(
            "body.text.metadata.headers",
            mapOf("reply-to" to "reply@example.com", "X-My_Header" to "1"),
            answer.body?.text?.metadata?.headers,
        )
        same("body.text.metadata.whatsapp.previewUrl", false, answer.body?.text?.metadata?.whatsapp?.previewUrl)
        same("body.text.metadata.line.emoji.items.size", 2, answer.body?.text?.metadata?.line?.emoji?.items?.size)
        same(
            "body.text.metadata.line.emoji.items[0].index",
            0L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.index,
        )
        same(
            "body.text.metadata.line.emoji.items[0].productId",
            "p1",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.productId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].emojiId",
            "e1",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.emojiId,
        )
        same(
            "body.text.metadata.line.emoji.items[1].index",
            4L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(1)?.index,
        )
        same(
            "body.text.metadata.line.emoji.items[1].productId",
            "p2",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(1)?.productId,
        )
        same(
            "body.text.metadata.line.emoji.items[1].emojiId",
            "e2",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(1)?.emojiId,
        )
        same(
            "body.text.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.text?.metadata?.telegram?.parseMode?.text,
        )
        same("body.text.metadata.apple.summaryText", "A greeting", answer.body?.text?.metadata?.apple?.summaryText)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }
}
