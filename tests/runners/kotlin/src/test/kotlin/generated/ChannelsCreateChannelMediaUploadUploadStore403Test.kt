// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** the store refuses, with an answer of its own */
class ChannelsCreateChannelMediaUploadUploadStore403Test {
    @Test
    fun passes() = replay("channels.create-channel-media-upload.upload-store-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.media.uploadForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
                contentType = "text/plain",
                filename = "hello.txt",
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "AccessDenied", error.code)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 2, error.attempts)
    }
}
