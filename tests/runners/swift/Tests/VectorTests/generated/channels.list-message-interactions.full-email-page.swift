// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Message interactions (Email), the full response
@Sendable func channelsListMessageInteractionsFullEmailPage(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].messageId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.messageId
    )
    run.same(
        "pages[0].items[0].channelId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].platformId", "text", pages[at: 0]?.items[at: 0]?.platformId)
    run.same("pages[0].items[0].type", .clicked, pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "clicked", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].messageReference", "text", pages[at: 0]?.items[at: 0]?.messageReference)
    run.same("pages[0].items[0].messagePartsCount", 1, pages[at: 0]?.items[at: 0]?.messagePartsCount)
    run.same("pages[0].items[0].messageTags.count", 1, pages[at: 0]?.items[at: 0]?.messageTags?.count)
    run.same("pages[0].items[0].messageTags[0]", "text", pages[at: 0]?.items[at: 0]?.messageTags?[at: 0])
    run.same(
        "pages[0].items[0].receiver.connector.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.receiver?.connector?.id
    )
    run.same(
        "pages[0].items[0].receiver.connector.identifierValue",
        "text",
        pages[at: 0]?.items[at: 0]?.receiver?.connector?.identifierValue
    )
    run.same(
        "pages[0].items[0].receiver.connector.annotations.name",
        "text",
        pages[at: 0]?.items[at: 0]?.receiver?.connector?.annotations?.name
    )
    run.same(
        "pages[0].items[0].receiver.connector.types.count",
        1,
        pages[at: 0]?.items[at: 0]?.receiver?.connector?.types?.count
    )
    run.same(
        "pages[0].items[0].receiver.connector.types[0]",
        "text",
        pages[at: 0]?.items[at: 0]?.receiver?.connector?.types?[at: 0]
    )
    run.same("pages[0].items[0].createdAt", time("2025-05-14T13:34:56.336Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .unknown("text"), pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "text", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same("pages[0].items[0].context.id", "text", pages[at: 0]?.items[at: 0]?.context?.id)
    run.same("pages[0].items[0].context.type", "text", pages[at: 0]?.items[at: 0]?.context?.type)
    run.same("pages[0].items[0].context.tags.count", 1, pages[at: 0]?.items[at: 0]?.context?.tags?.count)
    run.same("pages[0].items[0].context.tags[0]", "text", pages[at: 0]?.items[at: 0]?.context?.tags?[at: 0])
    run.same("pages[0].items[0].metadata.link.name", "text", pages[at: 0]?.items[at: 0]?.metadata?.link?.name)
    run.same("pages[0].items[0].metadata.link.url", "text", pages[at: 0]?.items[at: 0]?.metadata?.link?.url)
    run.same(
        "pages[0].items[0].metadata.button.payload",
        "text",
        pages[at: 0]?.items[at: 0]?.metadata?.button?.payload
    )
    run.same(
        "pages[0].items[0].metadata.reaction.emoji",
        "text",
        pages[at: 0]?.items[at: 0]?.metadata?.reaction?.emoji
    )
    run.same(
        "pages[0].items[0].metadata.reaction.action",
        "text",
        pages[at: 0]?.items[at: 0]?.metadata?.reaction?.action
    )
    run.same(
        "pages[0].items[0].metadata.conversion.type",
        "text",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.type
    )
    run.same(
        "pages[0].items[0].metadata.conversion.status",
        "text",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.status
    )
    run.same(
        "pages[0].items[0].metadata.conversion.method",
        "text",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.method
    )
    run.same(
        "pages[0].items[0].metadata.conversion.timestamp",
        time("2025-05-14T13:34:56.336Z"),
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.timestamp
    )
    run.same("pages[0].items[0].metadata.prefetched", true, pages[at: 0]?.items[at: 0]?.metadata?.prefetched)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","messageId":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","platformId":"text","type":"clicked","messageReference":"text","messagePartsCount":1,"messageTags":["text"],"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"createdAt":"2025-05-14T13:34:56.336Z","details":"text","context":{"id":"text","type":"text","tags":["text"]},"metadata":{"link":{"name":"text","url":"text"},"button":{"payload":"text"},"reaction":{"emoji":"text","action":"text"},"conversion":{"type":"text","status":"text","method":"text","timestamp":"2025-05-14T13:34:56.336Z"},"prefetched":true,"ANY_ADDITIONAL_PROPERTY":"anything"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
