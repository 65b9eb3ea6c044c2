// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an argument is one segment of the path, whatever it holds */
class ChannelsGetMessageMediaFileIdSlashTest {
    @Test
    fun passes() = replay("channels.get-message-media.file-id-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "a/b")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }
}
