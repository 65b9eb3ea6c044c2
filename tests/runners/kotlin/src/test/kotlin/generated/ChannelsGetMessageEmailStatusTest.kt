// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** Message status (Email), sample message_email_status_sample: a text body without its text member */
class ChannelsGetMessageEmailStatusTest {
    @Test
    fun passes() = replay("channels.get-message.email-status") {
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
        same("id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.id)
        same("channelId", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.channelId)
        same("sender.connector.id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "string", answer.sender?.connector?.identifierValue)
        same("sender.connector.annotations.name", "string", answer.sender?.connector?.annotations?.name)
        same("body.type", "text", answer.body?.type)
        same("reference", "string", answer.reference)
        same("parts.size", 1, answer.parts?.size)
        same("parts[0].platformReference", "string", answer.parts?.getOrNull(0)?.platformReference)
        same("status", "accepted", answer.status?.text)
        same("reason", "string", answer.reason)
        same("direction", "incoming", answer.direction?.text)
        same("template.projectId", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.template?.projectId)
        same("template.version", "string", answer.template?.version)
        same("template.locale", "string", answer.template?.locale)
        same(
            "template.variables",
            mapOf(
                "default" to "string",
                "additionalProp1" to "string",
                "additionalProp2" to "string",
                "additionalProp3" to "string",
            ),
            answer.template?.variables,
        )
        same("lastStatusAt", Instant.parse("2023-06-23T15:51:19.660Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2023-06-23T15:51:19.660Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2023-06-23T15:51:19.660Z"), answer.updatedAt)
        same("details", "string", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\",\"channelId\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\",\"sender\":{\"connector\":{\"id\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\",\"identifierValue\":\"string\",\"annotations\":{\"name\":\"string\"}}},\"body\":{\"type\":\"text\"},\"reference\":\"string\",\"parts\":[{\"platformReference\":\"string\"}],\"status\":\"accepted\",\"reason\":\"string\",\"direction\":\"incoming\",\"template\":{\"projectId\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\",\"version\":\"string\",\"locale\":\"string\",\"variables\":{\"default\":\"string\",\"additionalProp1\":\"string\",\"additionalProp2\":\"string\",\"additionalProp3\":\"string\"}},\"lastStatusAt\":\"2023-06-23T15:51:19.660Z\",\"createdAt\":\"2023-06-23T15:51:19.660Z\",\"updatedAt\":\"2023-06-23T15:51:19.660Z\",\"details\":\"string\"}",
            answer.rawJSON,
        )
    }
}
