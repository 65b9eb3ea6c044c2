// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** every member of a body of the kind file null */
class ChannelsGetMessageNullFileMembersTest {
    @Test
    fun passes() = replay("channels.get-message.null-file-members") {
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
        same("body.type", "file", answer.body?.type)
        same("body.file.text", null, answer.body?.file?.text)
        same("body.file.files.size", 1, answer.body?.file?.files?.size)
        same("body.file.files[0].mediaUrl", null, answer.body?.file?.files?.getOrNull(0)?.mediaUrl)
        same("body.file.files[0].contentType", null, answer.body?.file?.files?.getOrNull(0)?.contentType)
        same("body.file.files[0].filename", null, answer.body?.file?.files?.getOrNull(0)?.filename)
        same("body.file.files[0].altText", null, answer.body?.file?.files?.getOrNull(0)?.altText)
        same(
            "body.file.files[0].metadata.isAnimated",
            null,
            answer.body?.file?.files?.getOrNull(0)?.metadata?.isAnimated,
        )
        same("body.file.metadata.subject", null, answer.body?.file?.metadata?.subject)
        same("body.file.metadata.fallbackText", null, answer.body?.file?.metadata?.fallbackText)
        same("body.file.metadata.storyType", null, answer.body?.file?.metadata?.storyType)
        same("body.file.metadata.telegram.parseMode", null, answer.body?.file?.metadata?.telegram?.parseMode)
        same("body.file.actions", null, answer.body?.file?.actions)
    }
}
