// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** every member of a body of the kind html null */
class ChannelsGetMessageNullHtmlMembersTest {
    @Test
    fun passes() = replay("channels.get-message.null-html-members") {
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
        same("body.html.text", null, answer.body?.html?.text)
        same("body.html.html", null, answer.body?.html?.html)
        same("body.html.attachments.size", 1, answer.body?.html?.attachments?.size)
        same("body.html.attachments[0].mediaUrl", null, answer.body?.html?.attachments?.getOrNull(0)?.mediaUrl)
        same("body.html.attachments[0].filename", null, answer.body?.html?.attachments?.getOrNull(0)?.filename)
        same("body.html.attachments[0].inline", null, answer.body?.html?.attachments?.getOrNull(0)?.inline)
        same("body.html.attachments[0].contentId", null, answer.body?.html?.attachments?.getOrNull(0)?.contentId)
        same("body.html.actions", null, answer.body?.html?.actions)
        same("body.html.metadata.subject", null, answer.body?.html?.metadata?.subject)
        same("body.html.metadata.emailFrom.username", null, answer.body?.html?.metadata?.emailFrom?.username)
        same("body.html.metadata.emailFrom.displayName", null, answer.body?.html?.metadata?.emailFrom?.displayName)
        same("body.html.metadata.headers", emptyMap<String, String>(), answer.body?.html?.metadata?.headers)
        same("body.html.metadata.initialOpenTracking", null, answer.body?.html?.metadata?.initialOpenTracking)
        same("body.html.metadata.clickTracking", null, answer.body?.html?.metadata?.clickTracking)
        same("body.html.metadata.openTracking", null, answer.body?.html?.metadata?.openTracking)
    }
}
