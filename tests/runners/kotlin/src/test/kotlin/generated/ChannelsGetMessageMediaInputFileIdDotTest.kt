// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an argument must not reach another path or a header */
class ChannelsGetMessageMediaInputFileIdDotTest {
    @Test
    fun passes() = replay("channels.get-message-media.input-file-id-dot") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", ".").bytes()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.fileId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
