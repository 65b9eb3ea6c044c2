// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: a body of the kind html with every member */
class ChannelsGetMessageHtmlBodyTest {
    @Test
    fun passes() = replay("channels.get-message.html-body") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
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
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"html\",\"html\":{\"text\":\"Plain words\",\"html\":\"<p>Words</p>\",\"attachments\":[{\"mediaUrl\":\"https://example.com/a.pdf\",\"filename\":\"a.pdf\",\"inline\":false,\"contentId\":\"a\"},{\"content\":\"aGVsbG8=\",\"contentType\":\"text/plain\",\"filename\":\"b.txt\",\"inline\":true,\"contentId\":\"b\"}],\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"postback\",\"postback\":{\"text\":\"No\",\"payload\":\"no\"}}],\"metadata\":{\"subject\":\"Spring sale\",\"emailFrom\":{\"username\":\"news.letter\",\"displayName\":\"News\"},\"headers\":{\"reply-to\":\"help@example.com\",\"X_Own\":\"1\"},\"initialOpenTracking\":true,\"clickTracking\":false,\"openTracking\":true}}}}",
            answer.rawJSON,
        )
    }
}
