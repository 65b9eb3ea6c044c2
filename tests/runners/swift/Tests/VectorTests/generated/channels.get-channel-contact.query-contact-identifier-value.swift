// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the documented query parameter contactIdentifierValue
@Sendable func channelsGetChannelContactQueryContactIdentifierValue(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        GetChannelContact(contactIdentifierValue: "+31612345678 & more")
    )
    run.same("serviceWindowExpireAt", time("2025-05-09T05:54:25.113Z"), answer.serviceWindowExpireAt)
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":"2025-05-09T05:54:25.113Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
