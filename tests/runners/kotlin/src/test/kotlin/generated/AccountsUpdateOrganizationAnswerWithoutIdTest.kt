// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a required member of the answer is missing */
class AccountsUpdateOrganizationAnswerWithoutIdTest {
    @Test
    fun passes() = replay("accounts.update-organization.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.organizations.update(UpdateOrganization(name = "Birdwire")) }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "id", error.path)
    }
}
