// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** kinds and members that are not known yet, inside a section */
class ChannelsGetMessageUnknownSectionItemsTest {
    @Test
    fun passes() = replay("channels.get-message.unknown-section-items") {
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
        same("body.type", "section", answer.body?.type)
        same("body.section.items.size", 3, answer.body?.section?.items?.size)
        same("body.section.items[0].type", "hologram", answer.body?.section?.items?.getOrNull(0)?.type)
        json(
            "body.section.items[0]",
            "{\"type\":\"hologram\",\"hologram\":{\"beams\":1}}",
            answer.body?.section?.items?.getOrNull(0)?.unknown,
        )
        same("body.section.items[1].type", "text", answer.body?.section?.items?.getOrNull(1)?.type)
        same("body.section.items[1].text.text", "Hi", answer.body?.section?.items?.getOrNull(1)?.text?.text)
        same("body.section.items[2].type", "section", answer.body?.section?.items?.getOrNull(2)?.type)
        same(
            "body.section.items[2].section.items.size",
            1,
            answer.body?.section?.items?.getOrNull(2)?.section?.items?.size,
        )
        same(
            "body.section.items[2].section.items[0].type",
            "aura",
            answer.body?.section?.items?.getOrNull(2)?.section?.items?.getOrNull(0)?.type,
        )
        json(
            "body.section.items[2].section.items[0]",
            "{\"type\":\"aura\",\"aura\":{}}",
            answer.body?.section?.items?.getOrNull(2)?.section?.items?.getOrNull(0)?.unknown,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"section\",\"section\":{\"items\":[{\"type\":\"hologram\",\"hologram\":{\"beams\":1}},{\"type\":\"text\",\"text\":{\"text\":\"Hi\",\"colour\":\"red\"}},{\"type\":\"section\",\"section\":{\"items\":[{\"type\":\"aura\",\"aura\":{}}]}}]}}}",
            answer.rawJSON,
        )
    }
}
