// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a required member of the answer is missing */
class ChannelsCreateMediaUploadAnswerWithoutUploadUrlTest {
    @Test
    fun passes() = replay("channels.create-media-upload.answer-without-upload-url") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.channels.media.presign(CreatePresignedUpload(contentType = "text")) }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "uploadUrl", error.path)
    }
}
