// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the documented error of a filter that did not pass validation
@Sendable func channelsListChannelMessagesError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(emailSubject: "x")
        ))
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json(
        "details",
        #"{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}
