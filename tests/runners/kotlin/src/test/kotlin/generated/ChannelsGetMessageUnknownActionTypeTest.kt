// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an action of a kind that is not known yet, between two known ones */
class ChannelsGetMessageUnknownActionTypeTest {
    @Test
    fun passes() = replay("channels.get-message.unknown-action-type") {
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
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hi", answer.body?.text?.text)
        same("body.text.actions.size", 3, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "reply", answer.body?.text?.actions?.getOrNull(0)?.type)
        same("body.text.actions[0].reply.text", "Yes", answer.body?.text?.actions?.getOrNull(0)?.reply?.text)
        same("body.text.actions[1].type", "wink", answer.body?.text?.actions?.getOrNull(1)?.type)
        json(
            "body.text.actions[1]",
            "{\"type\":\"wink\",\"wink\":{\"eye\":\"left\",\"times\":2}}",
            answer.body?.text?.actions?.getOrNull(1)?.unknown,
        )
        same("body.text.actions[2].type", "postback", answer.body?.text?.actions?.getOrNull(2)?.type)
        same("body.text.actions[2].postback.text", "More", answer.body?.text?.actions?.getOrNull(2)?.postback?.text)
        same(
            "body.text.actions[2].postback.payload",
            "more",
            answer.body?.text?.actions?.getOrNull(2)?.postback?.payload,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Hi\",\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"wink\",\"wink\":{\"eye\":\"left\",\"times\":2}},{\"type\":\"postback\",\"postback\":{\"text\":\"More\",\"payload\":\"more\"}}]}}}",
            answer.rawJSON,
        )
    }
}
