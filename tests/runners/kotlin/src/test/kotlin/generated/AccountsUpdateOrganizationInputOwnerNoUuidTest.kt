// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a limit of the schema: the owner's id is a UUID */
class AccountsUpdateOrganizationInputOwnerNoUuidTest {
    @Test
    fun passes() = replay("accounts.update-organization.input-owner-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.organizations.update(UpdateOrganization(owner = "me")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.owner", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
