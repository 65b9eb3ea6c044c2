// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind location with every member
@Sendable func channelsGetMessageLocationBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "location", answer.body?.type)
    run.same("body.location.coordinates.latitude", -33.8567844, answer.body?.location?.coordinates?.latitude)
    run.same("body.location.coordinates.longitude", 151.2152967, answer.body?.location?.coordinates?.longitude)
    run.same("body.location.location.address", "Bennelong Point, Sydney", answer.body?.location?.location?.address)
    run.same("body.location.location.label", "Opera House", answer.body?.location?.location?.label)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"location","location":{"coordinates":{"latitude":-33.8567844,"longitude":151.2152967},"location":{"address":"Bennelong Point, Sydney","label":"Opera House"}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
