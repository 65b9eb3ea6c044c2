// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a content type that nothing tells */
class ChannelsCreateMediaUploadInputUploadNoContentTypeTest {
    @Test
    fun passes() = replay("channels.create-media-upload.input-upload-no-content-type") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.media.upload(UploadFile.of("Hello".encodeToByteArray()), filename = "noextension")
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "content_type", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
