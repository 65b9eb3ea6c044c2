// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Message failures, sample message_failure_snippet_network_error, with ids added */
class ChannelsGetMessageFailureNetworkErrorTest {
    @Test
    fun passes() = replay("channels.get-message.failure-network-error") {
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
        same("status", "delivery_failed", answer.status?.text)
        same("reason", "details: system failure; reason: received_network_error; code: 34", answer.reason)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "received_network_error", answer.details?.text)
        same("failure.code", 15001L, answer.failure?.code)
        same("failure.source.name", "sms-messagebird", answer.failure?.source?.name)
        same("failure.source.code", "34", answer.failure?.source?.code)
    }
}
