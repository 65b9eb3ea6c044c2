// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// no window is open
@Sendable func channelsGetChannelContactNoWindow(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.absent("serviceWindowExpireAt", answer.serviceWindowExpireAt)
    run.same("isPermanentSession", false, answer.isPermanentSession)
    run.same("metadata.count", 0, answer.metadata?.count)
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":null,"isPermanentSession":false,"metadata":{}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
