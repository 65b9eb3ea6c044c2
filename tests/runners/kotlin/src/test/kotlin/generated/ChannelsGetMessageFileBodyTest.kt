// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: a body of the kind file with every member */
class ChannelsGetMessageFileBodyTest {
    @Test
    fun passes() = replay("channels.get-message.file-body") {
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
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"file\",\"file\":{\"text\":\"Two files\",\"files\":[{\"mediaUrl\":\"https://example.com/a.pdf\",\"contentType\":\"application/pdf\",\"filename\":\"a.pdf\",\"altText\":\"A form\",\"metadata\":{\"isAnimated\":false}},{\"mediaUrl\":\"https://example.com/s.webp\",\"contentType\":\"image/webp\",\"metadata\":{\"isAnimated\":true}}],\"metadata\":{\"subject\":\"Files\",\"fallbackText\":\"See the link\",\"storyType\":\"mention\",\"telegram\":{\"parseMode\":\"MarkdownV2\"}},\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"postback\",\"postback\":{\"text\":\"No\",\"payload\":\"no\"}}]}}}",
            answer.rawJSON,
        )
    }
}
