// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: a body of the kind location with every member */
class ChannelsGetMessageLocationBodyTest {
    @Test
    fun passes() = replay("channels.get-message.location-body") {
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
        same("body.type", "location", answer.body?.type)
        same("body.location.coordinates.latitude", -33.8567844, answer.body?.location?.coordinates?.latitude)
        same("body.location.coordinates.longitude", 151.2152967, answer.body?.location?.coordinates?.longitude)
        same("body.location.location.address", "Bennelong Point, Sydney", answer.body?.location?.location?.address)
        same("body.location.location.label", "Opera House", answer.body?.location?.location?.label)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"location\",\"location\":{\"coordinates\":{\"latitude\":-33.8567844,\"longitude\":151.2152967},\"location\":{\"address\":\"Bennelong Point, Sydney\",\"label\":\"Opera House\"}}}}",
            answer.rawJSON,
        )
    }
}
