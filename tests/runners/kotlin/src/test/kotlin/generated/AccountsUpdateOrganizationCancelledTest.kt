// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** the caller gives up; the connection must close */
class AccountsUpdateOrganizationCancelledTest {
    @Test
    fun passes() = replay("accounts.update-organization.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
    }
}
