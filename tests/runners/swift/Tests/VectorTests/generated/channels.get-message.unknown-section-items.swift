// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// kinds and members that are not known yet, inside a section
@Sendable func channelsGetMessageUnknownSectionItems(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("body.type", "section", answer.body?.type)
    run.same("body.section.items.count", 3, answer.body?.section?.items?.count)
    run.same("body.section.items[0].type", "hologram", answer.body?.section?.items?[at: 0]?.type)
    run.json(
        "body.section.items[0]",
        #"{"type":"hologram","hologram":{"beams":1}}"#,
        answer.body?.section?.items?[at: 0]?.unknown
    )
    run.same("body.section.items[1].type", "text", answer.body?.section?.items?[at: 1]?.type)
    run.same("body.section.items[1].text.text", "Hi", answer.body?.section?.items?[at: 1]?.text?.text)
    run.same("body.section.items[2].type", "section", answer.body?.section?.items?[at: 2]?.type)
    run.same(
        "body.section.items[2].section.items.count",
        1,
        answer.body?.section?.items?[at: 2]?.section?.items?.count
    )
    run.same(
        "body.section.items[2].section.items[0].type",
        "aura",
        answer.body?.section?.items?[at: 2]?.section?.items?[at: 0]?.type
    )
    run.json(
        "body.section.items[2].section.items[0]",
        #"{"type":"aura","aura":{}}"#,
        answer.body?.section?.items?[at: 2]?.section?.items?[at: 0]?.unknown
    )
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"section","section":{"items":[{"type":"hologram","hologram":{"beams":1}},{"type":"text","text":{"text":"Hi","colour":"red"}},{"type":"section","section":{"items":[{"type":"aura","aura":{}}]}}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
