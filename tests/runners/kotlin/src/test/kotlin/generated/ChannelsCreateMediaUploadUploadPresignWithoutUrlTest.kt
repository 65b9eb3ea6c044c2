// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** the answer does not say where to */
class ChannelsCreateMediaUploadUploadPresignWithoutUrlTest {
    @Test
    fun passes() = replay("channels.create-media-upload.upload-presign-without-url") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.media.upload(
                UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
                contentType = "text/plain",
                filename = "hello.txt",
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "uploadUrl", error.path)
    }
}
