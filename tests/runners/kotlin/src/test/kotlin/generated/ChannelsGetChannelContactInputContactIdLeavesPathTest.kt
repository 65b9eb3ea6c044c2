// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an id must not reach another path */
class ChannelsGetChannelContactInputContactIdLeavesPathTest {
    @Test
    fun passes() = replay("channels.get-channel-contact.input-contact-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.contacts.get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "../../x")
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contactId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
