// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Sending WhatsApp messages, Get channel details for a contact, the full response
@Sendable func channelsGetChannelContactFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.same("serviceWindowExpireAt", time("2025-05-09T05:54:25.113Z"), answer.serviceWindowExpireAt)
    run.same("isPermanentSession", true, answer.isPermanentSession)
    run.same("metadata.count", 1, answer.metadata?.count)
    run.same("metadata.ANY_ADDITIONAL_PROPERTY", "text", answer.metadata?["ANY_ADDITIONAL_PROPERTY"])
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":"2025-05-09T05:54:25.113Z","isPermanentSession":true,"metadata":{"ANY_ADDITIONAL_PROPERTY":"text"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
