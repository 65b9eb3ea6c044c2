// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: a body of the kind carousel with every member */
class ChannelsGetMessageCarouselBodyTest {
    @Test
    fun passes() = replay("channels.get-message.carousel-body") {
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
        same("body.type", "carousel", answer.body?.type)
        same("body.carousel.text", "Two cards", answer.body?.carousel?.text)
        same("body.carousel.items.size", 2, answer.body?.carousel?.items?.size)
        same("body.carousel.items[0].title", "One", answer.body?.carousel?.items?.getOrNull(0)?.title)
        same(
            "body.carousel.items[0].mediaUrl",
            "https://example.com/1.png",
            answer.body?.carousel?.items?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.carousel.items[0].description",
            "The first",
            answer.body?.carousel?.items?.getOrNull(0)?.description,
        )
        same("body.carousel.items[0].altText", "A one", answer.body?.carousel?.items?.getOrNull(0)?.altText)
        same("body.carousel.items[0].actions.size", 1, answer.body?.carousel?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.carousel.items[0].actions[0].type",
            "link",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.carousel.items[0].actions[0].link.text",
            "Open",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.carousel.items[0].actions[0].link.url",
            "https://example.com/1",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.carousel.items[1].title", "Two", answer.body?.carousel?.items?.getOrNull(1)?.title)
        same(
            "body.carousel.items[1].mediaUrl",
            "https://example.com/2.png",
            answer.body?.carousel?.items?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.carousel.items[1].description",
            "The second",
            answer.body?.carousel?.items?.getOrNull(1)?.description,
        )
        same("body.carousel.items[1].altText", "A two", answer.body?.carousel?.items?.getOrNull(1)?.altText)
        same("body.carousel.items[1].actions.size", 1, answer.body?.carousel?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.carousel.items[1].actions[0].type",
            "link",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.carousel.items[1].actions[0].link.text",
            "Open",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.carousel.items[1].actions[0].link.url",
            "https://example.com/2",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.link?.url,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"carousel\",\"carousel\":{\"text\":\"Two cards\",\"items\":[{\"title\":\"One\",\"mediaUrl\":\"https://example.com/1.png\",\"description\":\"The first\",\"altText\":\"A one\",\"actions\":[{\"type\":\"link\",\"link\":{\"text\":\"Open\",\"url\":\"https://example.com/1\"}}]},{\"title\":\"Two\",\"mediaUrl\":\"https://example.com/2.png\",\"description\":\"The second\",\"altText\":\"A two\",\"actions\":[{\"type\":\"link\",\"link\":{\"text\":\"Open\",\"url\":\"https://example.com/2\"}}]}]}}}",
            answer.rawJSON,
        )
    }
}
