// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** Messaging, Uploading media, the sample of curl: every field first, the file last, and no access key */
class ChannelsCreateChannelMediaUploadUploadTest {
    @Test
    fun passes() = replay("channels.create-channel-media-upload.upload") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val uploaded = bird.channels.media.uploadForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
            contentType = "text/plain",
            filename = "hello.txt",
        )
        same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
    }
}
