// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** written from the schema: a body of the kind template with every member */
class ChannelsGetMessageTemplateBodyTest {
    @Test
    fun passes() = replay("channels.get-message.template-body") {
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
        same("body.type", "template", answer.body?.type)
        same("body.template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.body?.template?.projectId)
        same("body.template.version", "latest", answer.body?.template?.version)
        same("body.template.locale", "en", answer.body?.template?.locale)
        same("body.template.parameters.size", 1, answer.body?.template?.parameters?.size)
        same("body.template.parameters[0].type", "string", answer.body?.template?.parameters?.getOrNull(0)?.type)
        same(
            "body.template.parameters[0].key",
            "name",
            answer.body?.template?.parameters?.getOrNull(0)?.string?.key,
        )
        same(
            "body.template.parameters[0].value",
            "Ada",
            answer.body?.template?.parameters?.getOrNull(0)?.string?.value,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"template\",\"template\":{\"projectId\":\"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318\",\"version\":\"latest\",\"locale\":\"en\",\"parameters\":[{\"type\":\"string\",\"key\":\"name\",\"value\":\"Ada\"}]}}}",
            answer.rawJSON,
        )
    }
}
