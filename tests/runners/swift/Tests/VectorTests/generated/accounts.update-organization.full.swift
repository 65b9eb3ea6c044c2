// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Organizations, Update Organization, the full request and response
@Sendable func accountsUpdateOrganizationFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.organizations.update(
        UpdateOrganization(
            name: "text",
            avatarUrl: "text",
            status: .set(.banned),
            statusReason: .set("text"),
            owner: "123e4567-e89b-12d3-a456-426614174000"
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("slug", "text", answer.slug)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("status", .active, answer.status)
    run.same("status.text", "active", answer.status?.text)
    run.same("statusReason", "text", answer.statusReason)
    run.same("pendingMemberCount", 1, answer.pendingMemberCount)
    run.same("activeMemberCount", 1, answer.activeMemberCount)
    run.same("owner", "123e4567-e89b-12d3-a456-426614174000", answer.owner)
    run.same("createdAt", time("2025-05-14T12:39:45.495Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T12:39:45.495Z"), answer.updatedAt)
    run.same("managedBy.count", 1, answer.managedBy?.count)
    run.same("managedBy[0].Type", "text", answer.managedBy?[at: 0]?.type)
    run.same("managedBy[0].ID", "text", answer.managedBy?[at: 0]?.id)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","slug":"text","avatarUrl":"text","status":"active","statusReason":"text","pendingMemberCount":1,"activeMemberCount":1,"owner":"123e4567-e89b-12d3-a456-426614174000","createdAt":"2025-05-14T12:39:45.495Z","updatedAt":"2025-05-14T12:39:45.495Z","managedBy":[{"Type":"text","ID":"text"}]}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
