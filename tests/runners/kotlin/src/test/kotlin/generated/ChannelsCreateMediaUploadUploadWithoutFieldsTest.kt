// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** no form fields but the file */
class ChannelsCreateMediaUploadUploadWithoutFieldsTest {
    @Test
    fun passes() = replay("channels.create-media-upload.upload-without-fields") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val uploaded = bird.channels.media.upload(
            UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
            contentType = "text/plain",
            filename = "hello.txt",
        )
        same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
    }
}
