// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** members that are not known yet; keys of the map as they are */
class ChannelsGetChannelContactUnknownMembersTest {
    @Test
    fun passes() = replay("channels.get-channel-contact.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        )
        same("serviceWindowExpireAt", Instant.parse("2025-05-09T05:54:25Z"), answer.serviceWindowExpireAt)
        same("metadata", mapOf("snake_key" to "a", "camelKey" to "b"), answer.metadata)
        json(
            "rawJSON",
            "{\"serviceWindowExpireAt\":\"2025-05-09T05:54:25Z\",\"window\":{\"open\":true},\"metadata\":{\"snake_key\":\"a\",\"camelKey\":\"b\"}}",
            answer.rawJSON,
        )
    }
}
