// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** Receiving messages (RCS), sample message_rcs_inbound_text (its masked address replaced); chargeableUnits is in no schema */
class ChannelsGetMessageRcsInboundTextTest {
    @Test
    fun passes() = replay("channels.get-message.rcs-inbound-text") {
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
        same("id", "3c6d204d-09d4-44b0-81a2-6e33dfdf409c", answer.id)
        same("channelId", "cc79a83e-ae28-4d20-9576-cd6ef76641a2", answer.channelId)
        same("sender.contact.id", "46623801-a627-4a3f-9523-363c501d459d", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+447123456789", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "004fe352-2e89-4b8a-a841-f401d8367a64", answer.receiver?.connector?.id)
        same("receiver.connector.identifierValue", "agent@example.com", answer.receiver?.connector?.identifierValue)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Incoming message", answer.body?.text?.text)
        same("reference", "", answer.reference)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "Mx9qo66enZS0mxgbBE7XiQDg",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("reason", "", answer.reason)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2024-08-09T11:08:40.243Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2024-08-09T11:08:40.068Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2024-08-09T11:08:40.243Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"3c6d204d-09d4-44b0-81a2-6e33dfdf409c\",\"channelId\":\"cc79a83e-ae28-4d20-9576-cd6ef76641a2\",\"sender\":{\"contact\":{\"id\":\"46623801-a627-4a3f-9523-363c501d459d\",\"identifierKey\":\"phonenumber\",\"identifierValue\":\"+447123456789\"}},\"receiver\":{\"connector\":{\"id\":\"004fe352-2e89-4b8a-a841-f401d8367a64\",\"identifierValue\":\"agent@example.com\"}},\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Incoming message\"}},\"meta\":{},\"reference\":\"\",\"parts\":[{\"platformReference\":\"Mx9qo66enZS0mxgbBE7XiQDg\"}],\"status\":\"delivered\",\"reason\":\"\",\"direction\":\"incoming\",\"chargeableUnits\":1,\"lastStatusAt\":\"2024-08-09T11:08:40.243Z\",\"createdAt\":\"2024-08-09T11:08:40.068Z\",\"updatedAt\":\"2024-08-09T11:08:40.243Z\"}",
            answer.rawJSON,
        )
    }
}
