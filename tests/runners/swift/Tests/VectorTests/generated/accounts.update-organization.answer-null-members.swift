// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every optional member of the answer null
@Sendable func accountsUpdateOrganizationAnswerNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(UpdateOrganization(name: "Birdwire"))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("name", answer.name)
    run.absent("slug", answer.slug)
    run.absent("avatarUrl", answer.avatarUrl)
    run.absent("status", answer.status)
    run.absent("statusReason", answer.statusReason)
    run.absent("pendingMemberCount", answer.pendingMemberCount)
    run.absent("activeMemberCount", answer.activeMemberCount)
    run.absent("owner", answer.owner)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.absent("managedBy", answer.managedBy)
}
