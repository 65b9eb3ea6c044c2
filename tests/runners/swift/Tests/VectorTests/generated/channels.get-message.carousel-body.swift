// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind carousel with every member
@Sendable func channelsGetMessageCarouselBody(_ run: Run) async throws {
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
    run.same("body.type", "carousel", answer.body?.type)
    run.same("body.carousel.text", "Two cards", answer.body?.carousel?.text)
    run.same("body.carousel.items.count", 2, answer.body?.carousel?.items?.count)
    run.same("body.carousel.items[0].title", "One", answer.body?.carousel?.items?[at: 0]?.title)
    run.same(
        "body.carousel.items[0].mediaUrl",
        "https://example.com/1.png",
        answer.body?.carousel?.items?[at: 0]?.mediaUrl
    )
    run.same("body.carousel.items[0].description", "The first", answer.body?.carousel?.items?[at: 0]?.description)
    run.same("body.carousel.items[0].altText", "A one", answer.body?.carousel?.items?[at: 0]?.altText)
    run.same("body.carousel.items[0].actions.count", 1, answer.body?.carousel?.items?[at: 0]?.actions?.count)
    run.same(
        "body.carousel.items[0].actions[0].type",
        "link",
        answer.body?.carousel?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.carousel.items[0].actions[0].link.text",
        "Open",
        answer.body?.carousel?.items?[at: 0]?.actions?[at: 0]?.link?.text
    )
    run.same(
        "body.carousel.items[0].actions[0].link.url",
        "https://example.com/1",
        answer.body?.carousel?.items?[at: 0]?.actions?[at: 0]?.link?.url
    )
    run.same("body.carousel.items[1].title", "Two", answer.body?.carousel?.items?[at: 1]?.title)
    run.same(
        "body.carousel.items[1].mediaUrl",
        "https://example.com/2.png",
        answer.body?.carousel?.items?[at: 1]?.mediaUrl
    )
    run.same("body.carousel.items[1].description", "The second", answer.body?.carousel?.items?[at: 1]?.description)
    run.same("body.carousel.items[1].altText", "A two", answer.body?.carousel?.items?[at: 1]?.altText)
    run.same("body.carousel.items[1].actions.count", 1, answer.body?.carousel?.items?[at: 1]?.actions?.count)
    run.same(
        "body.carousel.items[1].actions[0].type",
        "link",
        answer.body?.carousel?.items?[at: 1]?.actions?[at: 0]?.type
    )
    run.same(
        "body.carousel.items[1].actions[0].link.text",
        "Open",
        answer.body?.carousel?.items?[at: 1]?.actions?[at: 0]?.link?.text
    )
    run.same(
        "body.carousel.items[1].actions[0].link.url",
        "https://example.com/2",
        answer.body?.carousel?.items?[at: 1]?.actions?[at: 0]?.link?.url
    )
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"carousel","carousel":{"text":"Two cards","items":[{"title":"One","mediaUrl":"https://example.com/1.png","description":"The first","altText":"A one","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/1"}}]},{"title":"Two","mediaUrl":"https://example.com/2.png","description":"The second","altText":"A two","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/2"}}]}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
