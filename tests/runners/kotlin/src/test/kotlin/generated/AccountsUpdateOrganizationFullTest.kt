// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** Organizations, Update Organization, the full request and response */
class AccountsUpdateOrganizationFullTest {
    @Test
    fun passes() = replay("accounts.update-organization.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.organizations.update(
            UpdateOrganization(
                name = "text",
                avatarUrl = "text",
                status = OrganizationStatusChange.Set(OrganizationStatus.Banned),
                statusReason = StringChange.Set("text"),
                owner = "123e4567-e89b-12d3-a456-426614174000",
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
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
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"slug\":\"text\",\"avatarUrl\":\"text\",\"status\":\"active\",\"statusReason\":\"text\",\"pendingMemberCount\":1,\"activeMemberCount\":1,\"owner\":\"123e4567-e89b-12d3-a456-426614174000\",\"createdAt\":\"2025-05-14T12:39:45.495Z\",\"updatedAt\":\"2025-05-14T12:39:45.495Z\",\"managedBy\":[{\"Type\":\"text\",\"ID\":\"text\"}]}",
            answer.rawJSON,
        )
    }
}
