// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the API's 0001-01-01T00:00:00Z is no time
@Sendable func channelsGetChannelContactZeroTime(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.absent("serviceWindowExpireAt", answer.serviceWindowExpireAt)
}
