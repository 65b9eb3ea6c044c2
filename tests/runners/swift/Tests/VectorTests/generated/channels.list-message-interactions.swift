// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the API does not page this list: a token of an answer leads nowhere
@Sendable func channelsListMessageInteractionsATokenIsNotFollowed(_ run: Run) async throws {
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
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:56.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
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
        time("2025-05-29T06:14:56.392Z"),
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.timestamp
    )
    run.same("pages[0].items[0].metadata.prefetched", true, pages[at: 0]?.items[at: 0]?.metadata?.prefetched)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the body ends before its length
@Sendable func channelsListMessageInteractionsAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func channelsListMessageInteractionsAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025"
        ))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the list is missing
@Sendable func channelsListMessageInteractionsAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025"
        ))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

/// Message interactions: a conversion, and what was prefetched
@Sendable func channelsListMessageInteractionsConversion(_ run: Run) async throws {
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
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same(
        "pages[0].items[0].metadata.conversion.type",
        "otp",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.type
    )
    run.same(
        "pages[0].items[0].metadata.conversion.status",
        "converted",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.status
    )
    run.same(
        "pages[0].items[0].metadata.conversion.method",
        "api",
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.method
    )
    run.same(
        "pages[0].items[0].metadata.conversion.timestamp",
        time("2025-05-29T06:14:56.392Z"),
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.timestamp
    )
    run.same("pages[0].items[0].metadata.prefetched", false, pages[at: 0]?.items[at: 0]?.metadata?.prefetched)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:01.392Z","metadata":{"conversion":{"type":"otp","status":"converted","method":"api","timestamp":"2025-05-29T06:14:56.392Z"},"prefetched":false}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// Message interactions (Email): clicked, with each of its details and the link
@Sendable func channelsListMessageInteractionsEmailClicked(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000000", pages[at: 0]?.items[at: 0]?.id)
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
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:00.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .click, pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "click", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same("pages[0].items[0].metadata.link.name", "Sale", pages[at: 0]?.items[at: 0]?.metadata?.link?.name)
    run.same(
        "pages[0].items[0].metadata.link.url",
        "https://example.com/sale",
        pages[at: 0]?.items[at: 0]?.metadata?.link?.url
    )
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 1]?.messageId
    )
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].type", .clicked, pages[at: 0]?.items[at: 1]?.type)
    run.same("pages[0].items[1].type.text", "clicked", pages[at: 0]?.items[at: 1]?.type?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[1].details", .ampClick, pages[at: 0]?.items[at: 1]?.details)
    run.same("pages[0].items[1].details.text", "amp_click", pages[at: 0]?.items[at: 1]?.details?.text)
    run.same("pages[0].items[1].metadata.link.name", "Sale", pages[at: 0]?.items[at: 1]?.metadata?.link?.name)
    run.same(
        "pages[0].items[1].metadata.link.url",
        "https://example.com/sale",
        pages[at: 0]?.items[at: 1]?.metadata?.link?.url
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000000","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:00.392Z","details":"click","metadata":{"link":{"name":"Sale","url":"https://example.com/sale"},"campaign_part":"footer"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:01.392Z","details":"amp_click","metadata":{"link":{"name":"Sale","url":"https://example.com/sale"},"campaign_part":"footer"}}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}

/// Message interactions (Email): opened, with each of its details
@Sendable func channelsListMessageInteractionsEmailOpened(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 4, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000000", pages[at: 0]?.items[at: 0]?.id)
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
    run.same("pages[0].items[0].type", .opened, pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "opened", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:00.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .initialOpen, pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "initial_open", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 1]?.messageId
    )
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].type", .opened, pages[at: 0]?.items[at: 1]?.type)
    run.same("pages[0].items[1].type.text", "opened", pages[at: 0]?.items[at: 1]?.type?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[1].details", .open, pages[at: 0]?.items[at: 1]?.details)
    run.same("pages[0].items[1].details.text", "open", pages[at: 0]?.items[at: 1]?.details?.text)
    run.same("pages[0].items[2].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 2]?.id)
    run.same(
        "pages[0].items[2].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 2]?.messageId
    )
    run.same(
        "pages[0].items[2].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 2]?.channelId
    )
    run.same("pages[0].items[2].type", .opened, pages[at: 0]?.items[at: 2]?.type)
    run.same("pages[0].items[2].type.text", "opened", pages[at: 0]?.items[at: 2]?.type?.text)
    run.same("pages[0].items[2].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 2]?.createdAt)
    run.same("pages[0].items[2].details", .ampInitialOpen, pages[at: 0]?.items[at: 2]?.details)
    run.same("pages[0].items[2].details.text", "amp_initial_open", pages[at: 0]?.items[at: 2]?.details?.text)
    run.same("pages[0].items[3].id", "00000000-0000-4000-8000-000000000003", pages[at: 0]?.items[at: 3]?.id)
    run.same(
        "pages[0].items[3].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 3]?.messageId
    )
    run.same(
        "pages[0].items[3].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 3]?.channelId
    )
    run.same("pages[0].items[3].type", .opened, pages[at: 0]?.items[at: 3]?.type)
    run.same("pages[0].items[3].type.text", "opened", pages[at: 0]?.items[at: 3]?.type?.text)
    run.same("pages[0].items[3].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 0]?.items[at: 3]?.createdAt)
    run.same("pages[0].items[3].details", .ampOpen, pages[at: 0]?.items[at: 3]?.details)
    run.same("pages[0].items[3].details.text", "amp_open", pages[at: 0]?.items[at: 3]?.details?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000000","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:00.392Z","details":"initial_open"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:01.392Z","details":"open"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/2",
        #"{"id":"00000000-0000-4000-8000-000000000002","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:02.392Z","details":"amp_initial_open"}"#,
        pages.flatMap(\.items)[at: 2]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/3",
        #"{"id":"00000000-0000-4000-8000-000000000003","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"opened","createdAt":"2025-05-29T06:14:03.392Z","details":"amp_open"}"#,
        pages.flatMap(\.items)[at: 3]?.rawJSON.map(Json.init(text:))
    )
}

/// Message interactions (Email): reported-as-spam
@Sendable func channelsListMessageInteractionsEmailReportedAsSpam(_ run: Run) async throws {
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
    run.same("pages[0].items[0].type", .reportedAsSpam, pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "reported-as-spam", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .spamComplaint, pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "spam_complaint", pages[at: 0]?.items[at: 0]?.details?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"reported-as-spam","createdAt":"2025-05-29T06:14:01.392Z","details":"spam_complaint"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// Message interactions (Email): unsubscribe_request, as the page spells it in its second table
@Sendable func channelsListMessageInteractionsEmailUnsubscribeRequestUnderscore(_ run: Run) async throws {
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
    run.same("pages[0].items[0].type", .unknown("unsubscribe_request"), pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "unsubscribe_request", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .linkUnsubscribe, pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "link_unsubscribe", pages[at: 0]?.items[at: 0]?.details?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"unsubscribe_request","createdAt":"2025-05-29T06:14:01.392Z","details":"link_unsubscribe"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// Message interactions (Email): unsubscribe-request, as the page spells it in its first table, with each of its
/// details
@Sendable func channelsListMessageInteractionsEmailUnsubscribeRequest(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000000", pages[at: 0]?.items[at: 0]?.id)
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
    run.same("pages[0].items[0].type", .unsubscribeRequest, pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "unsubscribe-request", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:00.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .linkUnsubscribe, pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "link_unsubscribe", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 1]?.messageId
    )
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].type", .unsubscribeRequest, pages[at: 0]?.items[at: 1]?.type)
    run.same("pages[0].items[1].type.text", "unsubscribe-request", pages[at: 0]?.items[at: 1]?.type?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[1].details", .listUnsubscribe, pages[at: 0]?.items[at: 1]?.details)
    run.same("pages[0].items[1].details.text", "list_unsubscribe", pages[at: 0]?.items[at: 1]?.details?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000000","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"unsubscribe-request","createdAt":"2025-05-29T06:14:00.392Z","details":"link_unsubscribe"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"unsubscribe-request","createdAt":"2025-05-29T06:14:01.392Z","details":"list_unsubscribe"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}

/// Messaging, List message interactions: 401
@Sendable func channelsListMessageInteractionsError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List message interactions: 403
@Sendable func channelsListMessageInteractionsError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List message interactions: 404
@Sendable func channelsListMessageInteractionsError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List message interactions: 429
@Sendable func channelsListMessageInteractionsError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List message interactions: 503
@Sendable func channelsListMessageInteractionsError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        ))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

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

/// Message interactions (Line), the full response
@Sendable func channelsListMessageInteractionsFullLinePage(_ run: Run) async throws {
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
    run.same("pages[0].items[0].createdAt", time("2025-05-14T13:12:28.896Z"), pages[at: 0]?.items[at: 0]?.createdAt)
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
        time("2025-05-14T13:12:28.896Z"),
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.timestamp
    )
    run.same("pages[0].items[0].metadata.prefetched", true, pages[at: 0]?.items[at: 0]?.metadata?.prefetched)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","messageId":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","platformId":"text","type":"clicked","messageReference":"text","messagePartsCount":1,"messageTags":["text"],"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"createdAt":"2025-05-14T13:12:28.896Z","details":"text","context":{"id":"text","type":"text","tags":["text"]},"metadata":{"link":{"name":"text","url":"text"},"button":{"payload":"text"},"reaction":{"emoji":"text","action":"text"},"conversion":{"type":"text","status":"text","method":"text","timestamp":"2025-05-14T13:12:28.896Z"},"prefetched":true,"ANY_ADDITIONAL_PROPERTY":"anything"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// Messaging, List message interactions, the full response
@Sendable func channelsListMessageInteractionsFull(_ run: Run) async throws {
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
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:56.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
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
        time("2025-05-29T06:14:56.392Z"),
        pages[at: 0]?.items[at: 0]?.metadata?.conversion?.timestamp
    )
    run.same("pages[0].items[0].metadata.prefetched", true, pages[at: 0]?.items[at: 0]?.metadata?.prefetched)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","messageId":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","platformId":"text","type":"clicked","messageReference":"text","messagePartsCount":1,"messageTags":["text"],"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"createdAt":"2025-05-29T06:14:56.392Z","details":"text","context":{"id":"text","type":"text","tags":["text"]},"metadata":{"link":{"name":"text","url":"text"},"button":{"payload":"text"},"reaction":{"emoji":"text","action":"text"},"conversion":{"type":"text","status":"text","method":"text","timestamp":"2025-05-29T06:14:56.392Z"},"prefetched":true,"ANY_ADDITIONAL_PROPERTY":"anything"}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// an id must not reach another path
@Sendable func channelsListMessageInteractionsInputChannelIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list("../x", "96a0b5fa-a986-453d-be5c-3117f989f025"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.channelId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the message id is a UUID
@Sendable func channelsListMessageInteractionsInputMessageIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "mine"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.messageId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a required member of the item is missing
@Sendable func channelsListMessageInteractionsItemWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025"
        ))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results[0].id", error?.path)
}

/// Message interactions (Line): Clicked, with the place of the item and its payload
@Sendable func channelsListMessageInteractionsLineClicked(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
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
    run.same("pages[0].items[0].type", .unknown("Clicked"), pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "Clicked", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .unknown("item_1_clicked"), pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "item_1_clicked", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same(
        "pages[0].items[0].metadata.button.payload",
        "postback-payload-1",
        pages[at: 0]?.items[at: 0]?.metadata?.button?.payload
    )
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 1]?.messageId
    )
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].type", .unknown("Clicked"), pages[at: 0]?.items[at: 1]?.type)
    run.same("pages[0].items[1].type.text", "Clicked", pages[at: 0]?.items[at: 1]?.type?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[1].details", .unknown("item_12_clicked"), pages[at: 0]?.items[at: 1]?.details)
    run.same("pages[0].items[1].details.text", "item_12_clicked", pages[at: 0]?.items[at: 1]?.details?.text)
    run.same("pages[0].items[1].metadata.button.payload", "", pages[at: 0]?.items[at: 1]?.metadata?.button?.payload)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"Clicked","createdAt":"2025-05-29T06:14:01.392Z","details":"item_1_clicked","metadata":{"button":{"payload":"postback-payload-1"}}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"id":"00000000-0000-4000-8000-000000000002","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"Clicked","createdAt":"2025-05-29T06:14:02.392Z","details":"item_12_clicked","metadata":{"button":{"payload":""}}}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}

/// an empty list
@Sendable func channelsListMessageInteractionsNoInteractions(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// every optional member null
@Sendable func channelsListMessageInteractionsNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "96a0b5fa-a986-453d-be5c-3117f989f025", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].messageId",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        pages[at: 0]?.items[at: 0]?.messageId
    )
    run.absent("pages[0].items[0].channelId", pages[at: 0]?.items[at: 0]?.channelId)
    run.absent("pages[0].items[0].platformId", pages[at: 0]?.items[at: 0]?.platformId)
    run.absent("pages[0].items[0].type", pages[at: 0]?.items[at: 0]?.type)
    run.absent("pages[0].items[0].messageReference", pages[at: 0]?.items[at: 0]?.messageReference)
    run.absent("pages[0].items[0].messagePartsCount", pages[at: 0]?.items[at: 0]?.messagePartsCount)
    run.absent("pages[0].items[0].messageTags", pages[at: 0]?.items[at: 0]?.messageTags)
    run.absent("pages[0].items[0].receiver", pages[at: 0]?.items[at: 0]?.receiver)
    run.absent("pages[0].items[0].createdAt", pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].details", pages[at: 0]?.items[at: 0]?.details)
    run.absent("pages[0].items[0].context", pages[at: 0]?.items[at: 0]?.context)
    run.absent("pages[0].items[0].metadata", pages[at: 0]?.items[at: 0]?.metadata)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"platformId":null,"type":null,"messageReference":null,"messagePartsCount":null,"messageTags":null,"receiver":null,"createdAt":null,"details":null,"context":null,"metadata":null}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

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

/// a read is repeated
@Sendable func channelsListMessageInteractionsRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.interactions.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(maxRetries: 1)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// Message interactions: Reaction on Telegram
@Sendable func channelsListMessageInteractionsTelegramReaction(_ run: Run) async throws {
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
    run.same("pages[0].items[0].type", .unknown("Reaction"), pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "Reaction", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same(
        "pages[0].items[0].metadata.reaction.emoji",
        "👍",
        pages[at: 0]?.items[at: 0]?.metadata?.reaction?.emoji
    )
    run.same(
        "pages[0].items[0].metadata.reaction.action",
        "added",
        pages[at: 0]?.items[at: 0]?.metadata?.reaction?.action
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"Reaction","createdAt":"2025-05-29T06:14:01.392Z","metadata":{"reaction":{"emoji":"👍","action":"added"}}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// metadata with further members of every kind
@Sendable func channelsListMessageInteractionsUnknownMetadataMembers(_ run: Run) async throws {
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
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .click, pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "click", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same("pages[0].items[0].metadata.link.name", "Sale", pages[at: 0]?.items[at: 0]?.metadata?.link?.name)
    run.same(
        "pages[0].items[0].metadata.link.url",
        "https://example.com/sale",
        pages[at: 0]?.items[at: 0]?.metadata?.link?.url
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"clicked","createdAt":"2025-05-29T06:14:01.392Z","details":"click","metadata":{"link":{"name":"Sale","url":"https://example.com/sale"},"any_key":"a","anyKey":{"deep_key":[1,null,true]},"n":2.5}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// types, details and members that are not known yet
@Sendable func channelsListMessageInteractionsUnknownValues(_ run: Run) async throws {
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
    run.same("pages[0].items[0].type", .unknown("stared-at"), pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "stared-at", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].details", .unknown("for_long"), pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "for_long", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same(
        "pages[0].items[0].messageCreatedAt",
        time("2025-05-29T06:14:00Z"),
        pages[at: 0]?.items[at: 0]?.messageCreatedAt
    )
    run.same("pages[0].items[0].isFirstInteraction", true, pages[at: 0]?.items[at: 0]?.isFirstInteraction)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"stared-at","createdAt":"2025-05-29T06:14:01.392Z","details":"for_long","metadata":{"eyes":{"count":2}},"mood":"good","messageCreatedAt":"2025-05-29T06:14:00Z","isFirstInteraction":true}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// Message interactions: Read on WhatsApp
@Sendable func channelsListMessageInteractionsWhatsappRead(_ run: Run) async throws {
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
    run.same("pages[0].items[0].type", .unknown("Read"), pages[at: 0]?.items[at: 0]?.type)
    run.same("pages[0].items[0].type.text", "Read", pages[at: 0]?.items[at: 0]?.type?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","messageId":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","type":"Read","createdAt":"2025-05-29T06:14:01.392Z"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}
