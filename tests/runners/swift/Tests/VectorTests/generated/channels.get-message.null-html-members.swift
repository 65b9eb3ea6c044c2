// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of a body of the kind html null
@Sendable func channelsGetMessageNullHtmlMembers(_ run: Run) async throws {
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
    run.same("body.type", "html", answer.body?.type)
    run.absent("body.html.text", answer.body?.html?.text)
    run.absent("body.html.html", answer.body?.html?.html)
    run.same("body.html.attachments.count", 1, answer.body?.html?.attachments?.count)
    run.absent("body.html.attachments[0].mediaUrl", answer.body?.html?.attachments?[at: 0]?.mediaUrl)
    run.absent("body.html.attachments[0].filename", answer.body?.html?.attachments?[at: 0]?.filename)
    run.absent("body.html.attachments[0].inline", answer.body?.html?.attachments?[at: 0]?.inline)
    run.absent("body.html.attachments[0].contentId", answer.body?.html?.attachments?[at: 0]?.contentId)
    run.absent("body.html.actions", answer.body?.html?.actions)
    run.absent("body.html.metadata.subject", answer.body?.html?.metadata?.subject)
    run.absent("body.html.metadata.emailFrom.username", answer.body?.html?.metadata?.emailFrom?.username)
    run.absent("body.html.metadata.emailFrom.displayName", answer.body?.html?.metadata?.emailFrom?.displayName)
    run.same("body.html.metadata.headers.count", 0, answer.body?.html?.metadata?.headers?.count)
    run.absent("body.html.metadata.initialOpenTracking", answer.body?.html?.metadata?.initialOpenTracking)
    run.absent("body.html.metadata.clickTracking", answer.body?.html?.metadata?.clickTracking)
    run.absent("body.html.metadata.openTracking", answer.body?.html?.metadata?.openTracking)
}
