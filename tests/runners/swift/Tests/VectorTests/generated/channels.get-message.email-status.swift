// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Message status (Email), sample message_email_status_sample: a text body without its text member
@Sendable func channelsGetMessageEmailStatus(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.id)
    run.same("channelId", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.channelId)
    run.same("sender.connector.id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "string", answer.sender?.connector?.identifierValue)
    run.same("sender.connector.annotations.name", "string", answer.sender?.connector?.annotations?.name)
    run.same("body.type", "text", answer.body?.type)
    run.same("reference", "string", answer.reference)
    run.same("parts.count", 1, answer.parts?.count)
    run.same("parts[0].platformReference", "string", answer.parts?[at: 0]?.platformReference)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("reason", "string", answer.reason)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("template.projectId", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.template?.projectId)
    run.same("template.version", "string", answer.template?.version)
    run.same("template.locale", "string", answer.template?.locale)
    run.same("template.variables.count", 4, answer.template?.variables?.count)
    run.same("template.variables.default", "string", answer.template?.variables?["default"])
    run.same("template.variables.additionalProp1", "string", answer.template?.variables?["additionalProp1"])
    run.same("template.variables.additionalProp2", "string", answer.template?.variables?["additionalProp2"])
    run.same("template.variables.additionalProp3", "string", answer.template?.variables?["additionalProp3"])
    run.same("lastStatusAt", time("2023-06-23T15:51:19.660Z"), answer.lastStatusAt)
    run.same("createdAt", time("2023-06-23T15:51:19.660Z"), answer.createdAt)
    run.same("updatedAt", time("2023-06-23T15:51:19.660Z"), answer.updatedAt)
    run.same("details", .unknown("string"), answer.details)
    run.same("details.text", "string", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","channelId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","sender":{"connector":{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","identifierValue":"string","annotations":{"name":"string"}}},"body":{"type":"text"},"reference":"string","parts":[{"platformReference":"string"}],"status":"accepted","reason":"string","direction":"incoming","template":{"projectId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","version":"string","locale":"string","variables":{"default":"string","additionalProp1":"string","additionalProp2":"string","additionalProp3":"string"}},"lastStatusAt":"2023-06-23T15:51:19.660Z","createdAt":"2023-06-23T15:51:19.660Z","updatedAt":"2023-06-23T15:51:19.660Z","details":"string"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
