// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** every optional member of the answer null */
class AccountsUpdateOrganizationAnswerNullMembersTest {
    @Test
    fun passes() = replay("accounts.update-organization.answer-null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(name = "Birdwire"))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", null, answer.name)
        same("slug", null, answer.slug)
        same("avatarUrl", null, answer.avatarUrl)
        same("status", null, answer.status)
        same("statusReason", null, answer.statusReason)
        same("pendingMemberCount", null, answer.pendingMemberCount)
        same("activeMemberCount", null, answer.activeMemberCount)
        same("owner", null, answer.owner)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        same("managedBy", null, answer.managedBy)
    }
}
