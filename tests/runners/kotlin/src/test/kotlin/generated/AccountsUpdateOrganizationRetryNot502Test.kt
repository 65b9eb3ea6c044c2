// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a write that may have been done is not repeated */
class AccountsUpdateOrganizationRetryNot502Test {
    @Test
    fun passes() = replay("accounts.update-organization.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.organizations.update(UpdateOrganization(name = "Birdwire"), CallOptions(maxRetries = 2))
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }
}
