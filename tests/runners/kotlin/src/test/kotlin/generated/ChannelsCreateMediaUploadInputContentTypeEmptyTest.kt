// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a limit of the schema: a content type has at least one character */
class ChannelsCreateMediaUploadInputContentTypeEmptyTest {
    @Test
    fun passes() = replay("channels.create-media-upload.input-content-type-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.channels.media.presign(CreatePresignedUpload(contentType = "")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.contentType", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
