// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a template parameter of a kind that is not known yet */
class ChannelsGetMessageUnknownTemplateParameterTest {
    @Test
    fun passes() = replay("channels.get-message.unknown-template-parameter") {
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
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 2, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Ada", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "crystal", answer.template?.parameters?.getOrNull(1)?.type)
        json(
            "template.parameters[1]",
            "{\"type\":\"crystal\",\"key\":\"facets\",\"value\":{\"count\":8}}",
            answer.template?.parameters?.getOrNull(1)?.unknown,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"template\":{\"projectId\":\"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318\",\"parameters\":[{\"type\":\"string\",\"key\":\"name\",\"value\":\"Ada\"},{\"type\":\"crystal\",\"key\":\"facets\",\"value\":{\"count\":8}}]}}",
            answer.rawJSON,
        )
    }
}
