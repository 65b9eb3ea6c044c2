// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: a body of the kind authentication with every member */
class ChannelsGetMessageAuthenticationBodyTest {
    @Test
    fun passes() = replay("channels.get-message.authentication-body") {
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
        same("body.type", "authentication", answer.body?.type)
        same("body.authentication.otp.disclaimer", true, answer.body?.authentication?.otp?.disclaimer)
        same("body.authentication.otp.expirationTime", 10L, answer.body?.authentication?.otp?.expirationTime)
        same("body.authentication.otp.actions.size", 1, answer.body?.authentication?.otp?.actions?.size)
        same(
            "body.authentication.otp.actions[0].type",
            "postback",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.authentication.otp.actions[0].postback.text",
            "Copy code",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.authentication.otp.actions[0].postback.payload",
            "123456",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.postback?.payload,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"authentication\",\"authentication\":{\"otp\":{\"disclaimer\":true,\"expirationTime\":10,\"actions\":[{\"type\":\"postback\",\"postback\":{\"text\":\"Copy code\",\"payload\":\"123456\"}}]}}}}",
            answer.rawJSON,
        )
    }
}
