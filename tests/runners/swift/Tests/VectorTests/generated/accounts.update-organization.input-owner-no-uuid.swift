// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: the owner's id is a UUID
@Sendable func accountsUpdateOrganizationInputOwnerNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.organizations.update(UpdateOrganization(owner: "me")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.owner", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
