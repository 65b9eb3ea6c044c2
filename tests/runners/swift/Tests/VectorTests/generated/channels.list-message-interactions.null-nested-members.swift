// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of every inner object null
@Sendable func channelsListMessageInteractionsNullNestedMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 0]?.messageId
    )
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].type", .clicked, pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "clicked", pages[at: 0]?.items[at: 0]?.type?.text)
    run.absent("pages[0].items[0].receiver.connector.id", pages[at: 0]?.items[at: 0]?.receiver?.connector?.id)
    run.absent(
        "pages[0].items[0].receiver.connector.identifierValue",
        pages[at: 0]?.items[at: 0]?.receiver?.connector?.identifierValue
    )
    run.absent(
        "pages[0].items[0].receiver.connector.annotations.name",
        pages[at: 0]?.items[at: 0]?.receiver?.connector?.annotations?.name
    )
    run.absent("pages[0].items[0].receiver.connector.types", pages[at: 0]?.items[at: 0]?.receiver?.connector?.types)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].context.id", pages[at: 0]?.items[at: 0]?.context?.id)
    run.absent("pages[0].items[0].context.type", pages[at: 0]?.items[at: 0]?.context?.type)
    run.absent("pages[0].items[0].context.tags", pages[at: 0]?.items[at: 0]?.context?.tags)
    run.absent("pages[0].items[0].metadata.link.name", pages[at: 0]?.items[at: 0]?.metadata?.link?.name)
    run.absent("pages[0].items[0].metadata.link.url", pages[at: 0]?.items[at: 0]?.metadata?.link?.url)
    run.absent("pages[0].items[0].metadata.button.payload", pages[at: 0]?.items[at: 0]?.metadata?.button?.payload)
    run.absent("pages[0].items[0].metadata.reaction.emoji", pages[at: 0]?.items[at: 0]?.metadata?.reaction?.emoji)
    run.absent("pages[0].items[0].metadata.reaction.action", pages[at: 0]?.items[at: 0]?.metadata?.reaction?.action)
    run.absent("pages[0].items[0].metadata.conversion.type", pages[at: 0]?.items[at: 0]?.metadata?.conversion?.type)
    run.absent(
        "pages[0].items[0].metadata.conversion.status",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.status
    )
    run.absent(
        "pages[0].items[0].metadata.conversion.method",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.method
    )
    run.absent(
        "pages[0].items[0].metadata.conversion.timestamp",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.timestamp
    )
    run.absent("pages[0].items[0].metadata.prefetched", pages[at: 0]?.items[at: 0]?.metadata?.prefetched)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:01.392Z","receiver":{"connector":{"id":null,"identifierValue":null,"annotations":{"name":null},"types":null}},"context":{"id":null,"type":null,"tags":null},"metadata":{"link":{"name":null,"url":null},"button":{"payload":null},"reaction":{"emoji":null,"action":null},"conversion":{"type":null,"status":null,"method":null,"timestamp":null},"prefetched":null}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
