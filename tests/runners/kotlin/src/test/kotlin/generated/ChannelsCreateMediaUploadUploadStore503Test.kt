// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** the store's last answer is the error */
class ChannelsCreateMediaUploadUploadStore503Test {
    @Test
    fun passes() = replay("channels.create-media-upload.upload-store-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.media.upload(
                UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
                contentType = "text/plain",
                filename = "hello.txt",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("delivery", Delivery.Answered, error.delivery)
    }
}
