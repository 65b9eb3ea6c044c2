// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** Organizations, Update Organization: members that are left out do not appear */
class AccountsUpdateOrganizationKeepTest {
    @Test
    fun passes() = replay("accounts.update-organization.keep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(UpdateOrganization(name = "Birdwire"))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "Birdwire", answer.name)
        same("slug", "text", answer.slug)
        same("avatarUrl", "text", answer.avatarUrl)
        same("status", "active", answer.status?.text)
        same("statusReason", "text", answer.statusReason)
        same("pendingMemberCount", 1L, answer.pendingMemberCount)
        same("activeMemberCount", 1L, answer.activeMemberCount)
        same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
        same("createdAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T12:39:45.495Z"), answer.updatedAt)
        same("managedBy.size", 1, answer.managedBy?.size)
        same("managedBy[0].Type", "text", answer.managedBy?.getOrNull(0)?.type)
        same("managedBy[0].ID", "text", answer.managedBy?.getOrNull(0)?.id)
    }
}
