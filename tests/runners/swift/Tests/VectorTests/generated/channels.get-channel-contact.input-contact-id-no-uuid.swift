// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: the contact id is a UUID
@Sendable func channelsGetChannelContactInputContactIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "ada")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contactId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
