// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** bytes that are no text, a line that looks like a boundary among them */
class ChannelsCreateMediaUploadUploadBinaryTest {
    @Test
    fun passes() = replay("channels.create-media-upload.upload-binary") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val uploaded = bird.channels.media.upload(
            UploadFile.of(decoded("LS14eA0KAP/+gIANCi0teHgtLQ0K")),
            contentType = "application/octet-stream",
            filename = "a.bin",
        )
        same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
    }
}
