// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a store that sends elsewhere is not followed */
class ChannelsCreateMediaUploadUploadRedirectNotFollowedTest {
    @Test
    fun passes() = replay("channels.create-media-upload.upload-redirect-not-followed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.media.upload(
                UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
                contentType = "text/plain",
                filename = "hello.txt",
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 307, error.status)
        same("delivery", Delivery.Answered, error.delivery)
    }
}
