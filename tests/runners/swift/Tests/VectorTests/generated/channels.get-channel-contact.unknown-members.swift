// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// members that are not known yet; keys of the map as they are
@Sendable func channelsGetChannelContactUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.same("serviceWindowExpireAt", time("2025-05-09T05:54:25Z"), answer.serviceWindowExpireAt)
    run.same("metadata.count", 2, answer.metadata?.count)
    run.same("metadata.snake_key", "a", answer.metadata?["snake_key"])
    run.same("metadata.camelKey", "b", answer.metadata?["camelKey"])
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":"2025-05-09T05:54:25Z","window":{"open":true},"metadata":{"snake_key":"a","camelKey":"b"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
