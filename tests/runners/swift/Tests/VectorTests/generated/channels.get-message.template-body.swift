// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind template with every member
@Sendable func channelsGetMessageTemplateBody(_ run: Run) async throws {
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
    run.same("body.type", "template", answer.body?.type)
    run.same("body.template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.body?.template?.projectId)
    run.same("body.template.version", "latest", answer.body?.template?.version)
    run.same("body.template.locale", "en", answer.body?.template?.locale)
    run.same("body.template.parameters.count", 1, answer.body?.template?.parameters?.count)
    run.same("body.template.parameters[0].type", "string", answer.body?.template?.parameters?[at: 0]?.type)
    run.same("body.template.parameters[0].key", "name", answer.body?.template?.parameters?[at: 0]?.string?.key)
    run.same("body.template.parameters[0].value", "Ada", answer.body?.template?.parameters?[at: 0]?.string?.value)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"template","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","version":"latest","locale":"en","parameters":[{"type":"string","key":"name","value":"Ada"}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
