// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Message failures, sample message_failure_snippet_network_error, with ids added
@Sendable func channelsGetMessageFailureNetworkError(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("reason", "details: system failure; reason: received_network_error; code: 34", answer.reason)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .receivedNetworkError, answer.details)
    run.same("details.text", "received_network_error", answer.details?.text)
    run.same("failure.code", 15001, answer.failure?.code)
    run.same("failure.source.name", "sms-messagebird", answer.failure?.source?.name)
    run.same("failure.source.code", "34", answer.failure?.source?.code)
}
