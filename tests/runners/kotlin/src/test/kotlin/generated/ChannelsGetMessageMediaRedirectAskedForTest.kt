// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Messaging, Get message media: 302 after redirect=true */
class ChannelsGetMessageMediaRedirectAskedForTest {
    @Test
    fun passes() = replay("channels.get-message-media.redirect-asked-for") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia(redirect = true),
        )
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }
}
