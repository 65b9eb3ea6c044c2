// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a body of the kind html with every member */
class ChannelsSendMessageHtmlAllMembersTest {
    @Test
    fun passes() = replay("channels.send-message.html-all-members") {
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
                body = MessageBody.Html(
                    HtmlBody(
                        text = "Plain words",
                        html = "<p>Words</p>",
                        attachments = listOf(
                            HtmlAttachment(
                                mediaUrl = "https://example.com/a.pdf",
                                filename = "a.pdf",
                                inline = false,
                                contentId = "a",
                            ),
                            HtmlAttachment(
                                content = "aGVsbG8=",
                                contentType = "text/plain",
                                filename = "b.txt",
                                inline = true,
                                contentId = "b",
                            ),
                        ),
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Yes")),
                            Action.Postback(PostbackAction(text = "No", payload = "no")),
                        ),
                        metadata = HtmlMetadata(
                            subject = "Spring sale",
                            emailFrom = EmailFrom(username = "news.letter", displayName = "News"),
                            headers = mapOf("reply-to" to "help@example.com", "X_Own" to "1"),
                            initialOpenTracking = true,
                            clickTracking = false,
                            openTracking = true,
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
        same("body.type", "html", answer.body?.type)
        same("body.html.text", "Plain words", answer.body?.html?.text)
        same("body.html.html", "<p>Words</p>", answer.body?.html?.html)
        same("body.html.attachments.size", 2, answer.body?.html?.attachments?.size)
        same(
            "body.html.attachments[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.html?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("body.html.attachments[0].filename", "a.pdf", answer.body?.html?.attachments?.getOrNull(0)?.filename)
        same("body.html.attachments[0].inline", false, answer.body?.html?.attachments?.getOrNull(0)?.inline)
        same("body.html.attachments[0].contentId", "a", answer.body?.html?.attachments?.getOrNull(0)?.contentId)
        same("body.html.attachments[1].filename", "b.txt", answer.body?.html?.attachments?.getOrNull(1)?.filename)
        same("body.html.attachments[1].inline", true, answer.body?.html?.attachments?.getOrNull(1)?.inline)
        same("body.html.attachments[1].content", "aGVsbG8=", answer.body?.html?.attachments?.getOrNull(1)?.content)
        same(
            "body.html.attachments[1].contentType",
            "text/plain",
            answer.body?.html?.attachments?.getOrNull(1)?.contentType,
        )
        same("body.html.attachments[1].contentId", "b", answer.body?.html?.attachments?.getOrNull(1)?.contentId)
        same("body.html.actions.size", 2, answer.body?.html?.actions?.size)
        same("body.html.actions[0].type", "reply", answer.body?.html?.actions?.getOrNull(0)?.type)
        same("body.html.actions[0].reply.text", "Yes", answer.body?.html?.actions?.getOrNull(0)?.reply?.text)
        same("body.html.actions[1].type", "postback", answer.body?.html?.actions?.getOrNull(1)?.type)
        same("body.html.actions[1].postback.text", "No", answer.body?.html?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.html.actions[1].postback.payload",
            "no",
            answer.body?.html?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.html.metadata.subject", "Spring sale", answer.body?.html?.metadata?.subject)
        same(
            "body.html.metadata.emailFrom.username",
            "news.letter",
            answer.body?.html?.metadata?.emailFrom?.username,
        )
        same(
            "body.html.metadata.emailFrom.displayName",
            "News",
            answer.body?.html?.metadata?.emailFrom?.displayName,
        )
        same(
            "body.html.metadata.headers",
            mapOf("reply-to" to "help@example.com", "X_Own" to "1"),
            answer.body?.html?.metadata?.headers,
        )
        same("body.html.metadata.initialOpenTracking", true, answer.body?.html?.metadata?.initialOpenTracking)
        same("body.html.metadata.clickTracking", false, answer.body?.html?.metadata?.clickTracking)
        same("body.html.metadata.openTracking", true, answer.body?.html?.metadata?.openTracking)
    }
}
