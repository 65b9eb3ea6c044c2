// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the caller gives up; the connection must close
@Sendable func accountsUpdateOrganizationCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.organizations.update(UpdateOrganization(name: "Birdwire"))
    }
}
