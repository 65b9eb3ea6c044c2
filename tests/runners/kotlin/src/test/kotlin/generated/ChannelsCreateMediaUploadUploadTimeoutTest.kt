// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** the time of the call covers the file as well */
class ChannelsCreateMediaUploadUploadTimeoutTest {
    @Test
    fun passes() = replay("channels.create-media-upload.upload-timeout") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<TimeoutError> {
            bird.channels.media.upload(
                UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
                contentType = "text/plain",
                filename = "hello.txt",
                options = CallOptions(timeout = 400.milliseconds),
            )
        }
        same("kind", ErrorKind.Timeout, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
    }
}
