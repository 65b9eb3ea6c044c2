// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an id must not reach another path */
class ChannelsCreateChannelMediaUploadInputUploadChannelIdLeavesPathTest {
    @Test
    fun passes() = replay("channels.create-channel-media-upload.input-upload-channel-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.media.uploadForChannel(
                "../x",
                UploadFile.of("Hello".encodeToByteArray()),
                contentType = "text/plain",
                filename = "a.txt",
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.channelId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
