// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func channelsListWorkspaceMessagesAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 0)))
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func channelsListWorkspaceMessagesAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.channels.messages.listByWorkspace()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the page is missing
@Sendable func channelsListWorkspaceMessagesAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.channels.messages.listByWorkspace()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

/// a body of each kind whose member is null: known by its kind, and empty
@Sendable func channelsListWorkspaceMessagesBodiesWithNullPayload(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 13, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 1]?.id)
    run.same("pages[0].items[1].body.type", "image", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[2].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 2]?.id)
    run.same("pages[0].items[2].body.type", "html", pages[at: 0]?.items[at: 2]?.body?.type)
    run.same("pages[0].items[3].id", "00000000-0000-4000-8000-000000000003", pages[at: 0]?.items[at: 3]?.id)
    run.same("pages[0].items[3].body.type", "file", pages[at: 0]?.items[at: 3]?.body?.type)
    run.same("pages[0].items[4].id", "00000000-0000-4000-8000-000000000004", pages[at: 0]?.items[at: 4]?.id)
    run.same("pages[0].items[4].body.type", "gif", pages[at: 0]?.items[at: 4]?.body?.type)
    run.same("pages[0].items[5].id", "00000000-0000-4000-8000-000000000005", pages[at: 0]?.items[at: 5]?.id)
    run.same("pages[0].items[5].body.type", "location", pages[at: 0]?.items[at: 5]?.body?.type)
    run.same("pages[0].items[6].id", "00000000-0000-4000-8000-000000000006", pages[at: 0]?.items[at: 6]?.id)
    run.same("pages[0].items[6].body.type", "carousel", pages[at: 0]?.items[at: 6]?.body?.type)
    run.same("pages[0].items[7].id", "00000000-0000-4000-8000-000000000007", pages[at: 0]?.items[at: 7]?.id)
    run.same("pages[0].items[7].body.type", "list", pages[at: 0]?.items[at: 7]?.body?.type)
    run.same("pages[0].items[8].id", "00000000-0000-4000-8000-000000000008", pages[at: 0]?.items[at: 8]?.id)
    run.same("pages[0].items[8].body.type", "section", pages[at: 0]?.items[at: 8]?.body?.type)
    run.same("pages[0].items[9].id", "00000000-0000-4000-8000-000000000009", pages[at: 0]?.items[at: 9]?.id)
    run.same("pages[0].items[9].body.type", "authentication", pages[at: 0]?.items[at: 9]?.body?.type)
    run.same("pages[0].items[10].id", "00000000-0000-4000-8000-000000000010", pages[at: 0]?.items[at: 10]?.id)
    run.same("pages[0].items[10].body.type", "template", pages[at: 0]?.items[at: 10]?.body?.type)
    run.absent("pages[0].items[10].body.template", pages[at: 0]?.items[at: 10]?.body?.template)
    run.same("pages[0].items[11].id", "00000000-0000-4000-8000-000000000011", pages[at: 0]?.items[at: 11]?.id)
    run.same("pages[0].items[11].body.type", "action", pages[at: 0]?.items[at: 11]?.body?.type)
    run.same("pages[0].items[12].id", "00000000-0000-4000-8000-000000000012", pages[at: 0]?.items[at: 12]?.id)
    run.same("pages[0].items[12].body.type", "permission_request", pages[at: 0]?.items[at: 12]?.body?.type)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a body of each kind without its member
@Sendable func channelsListWorkspaceMessagesBodiesWithoutPayload(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 13, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000000", pages[at: 0]?.items[at: 0]?.id)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 1]?.id)
    run.same("pages[0].items[1].body.type", "image", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[2].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 2]?.id)
    run.same("pages[0].items[2].body.type", "html", pages[at: 0]?.items[at: 2]?.body?.type)
    run.same("pages[0].items[3].id", "00000000-0000-4000-8000-000000000003", pages[at: 0]?.items[at: 3]?.id)
    run.same("pages[0].items[3].body.type", "file", pages[at: 0]?.items[at: 3]?.body?.type)
    run.same("pages[0].items[4].id", "00000000-0000-4000-8000-000000000004", pages[at: 0]?.items[at: 4]?.id)
    run.same("pages[0].items[4].body.type", "gif", pages[at: 0]?.items[at: 4]?.body?.type)
    run.same("pages[0].items[5].id", "00000000-0000-4000-8000-000000000005", pages[at: 0]?.items[at: 5]?.id)
    run.same("pages[0].items[5].body.type", "location", pages[at: 0]?.items[at: 5]?.body?.type)
    run.same("pages[0].items[6].id", "00000000-0000-4000-8000-000000000006", pages[at: 0]?.items[at: 6]?.id)
    run.same("pages[0].items[6].body.type", "carousel", pages[at: 0]?.items[at: 6]?.body?.type)
    run.same("pages[0].items[7].id", "00000000-0000-4000-8000-000000000007", pages[at: 0]?.items[at: 7]?.id)
    run.same("pages[0].items[7].body.type", "list", pages[at: 0]?.items[at: 7]?.body?.type)
    run.same("pages[0].items[8].id", "00000000-0000-4000-8000-000000000008", pages[at: 0]?.items[at: 8]?.id)
    run.same("pages[0].items[8].body.type", "section", pages[at: 0]?.items[at: 8]?.body?.type)
    run.same("pages[0].items[9].id", "00000000-0000-4000-8000-000000000009", pages[at: 0]?.items[at: 9]?.id)
    run.same("pages[0].items[9].body.type", "authentication", pages[at: 0]?.items[at: 9]?.body?.type)
    run.same("pages[0].items[10].id", "00000000-0000-4000-8000-000000000010", pages[at: 0]?.items[at: 10]?.id)
    run.same("pages[0].items[10].body.type", "template", pages[at: 0]?.items[at: 10]?.body?.type)
    run.absent("pages[0].items[10].body.template", pages[at: 0]?.items[at: 10]?.body?.template)
    run.same("pages[0].items[11].id", "00000000-0000-4000-8000-000000000011", pages[at: 0]?.items[at: 11]?.id)
    run.same("pages[0].items[11].body.type", "action", pages[at: 0]?.items[at: 11]?.body?.type)
    run.same("pages[0].items[12].id", "00000000-0000-4000-8000-000000000012", pages[at: 0]?.items[at: 12]?.id)
    run.same("pages[0].items[12].body.type", "permission_request", pages[at: 0]?.items[at: 12]?.body?.type)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// an empty token is no token
@Sendable func channelsListWorkspaceMessagesEmptyTokenEnds(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// Messaging, List messages by workspace ID: 401
@Sendable func channelsListWorkspaceMessagesError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 0)))
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List messages by workspace ID: 403
@Sendable func channelsListWorkspaceMessagesError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 0)))
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List messages by workspace ID: 404
@Sendable func channelsListWorkspaceMessagesError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 0)))
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List messages by workspace ID: 422
@Sendable func channelsListWorkspaceMessagesError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 0)))
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json(
        "details",
        #"{"contentType":["must not be empty"],"lang":["is required","must be a text"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List messages by workspace ID: 429
@Sendable func channelsListWorkspaceMessagesError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 0)))
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List messages by workspace ID: 503
@Sendable func channelsListWorkspaceMessagesError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 0)))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a list that starts from a token the caller kept
@Sendable func channelsListWorkspaceMessagesFromToken(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(pageToken: "kept-token")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// Messaging, List messages by workspace ID, the full response; its token leads to an empty last page
@Sendable func channelsListWorkspaceMessagesFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "123e4567-e89b-12d3-a456-426614174000", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same(
        "pages[0].items[0].sender.connector.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.sender?.connector?.id
    )
    run.same(
        "pages[0].items[0].sender.connector.identifierValue",
        "text",
        pages[at: 0]?.items[at: 0]?.sender?.connector?.identifierValue
    )
    run.same(
        "pages[0].items[0].sender.connector.annotations.name",
        "text",
        pages[at: 0]?.items[at: 0]?.sender?.connector?.annotations?.name
    )
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
    run.json(
        "pages[0].items[0].meta.extraInformation",
        #"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#,
        pages[at: 0]?.items[at: 0]?.meta?.extraInformation
    )
    run.same("pages[0].items[0].meta.referral.source", "text", pages[at: 0]?.items[at: 0]?.meta?.referral?.source)
    run.same("pages[0].items[0].meta.referral.title", "text", pages[at: 0]?.items[at: 0]?.meta?.referral?.title)
    run.same("pages[0].items[0].meta.referral.text", "text", pages[at: 0]?.items[at: 0]?.meta?.referral?.text)
    run.same("pages[0].items[0].meta.referral.group", "text", pages[at: 0]?.items[at: 0]?.meta?.referral?.group)
    run.same(
        "pages[0].items[0].meta.referral.metadata.source_id",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.referral?.metadata?.sourceId
    )
    run.same(
        "pages[0].items[0].meta.referral.metadata.source_url",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.referral?.metadata?.sourceUrl
    )
    run.same(
        "pages[0].items[0].meta.referral.metadata.media_url",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.referral?.metadata?.mediaUrl
    )
    run.same(
        "pages[0].items[0].meta.referral.metadata.tracking_id",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.referral?.metadata?.trackingId
    )
    run.same(
        "pages[0].items[0].meta.order.products.count",
        1,
        pages[at: 0]?.items[at: 0]?.meta?.order?.products?.count
    )
    run.same(
        "pages[0].items[0].meta.order.products[0].externalCatalogId",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.order?.products?[at: 0]?.externalCatalogId
    )
    run.same(
        "pages[0].items[0].meta.order.products[0].externalProductId",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.order?.products?[at: 0]?.externalProductId
    )
    run.same(
        "pages[0].items[0].meta.order.products[0].quantity",
        1,
        pages[at: 0]?.items[at: 0]?.meta?.order?.products?[at: 0]?.quantity
    )
    run.same(
        "pages[0].items[0].meta.order.products[0].price.amount",
        1,
        pages[at: 0]?.items[at: 0]?.meta?.order?.products?[at: 0]?.price?.amount
    )
    run.same(
        "pages[0].items[0].meta.order.products[0].price.exponent",
        1,
        pages[at: 0]?.items[at: 0]?.meta?.order?.products?[at: 0]?.price?.exponent
    )
    run.same(
        "pages[0].items[0].meta.order.products[0].price.currencyCode",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.order?.products?[at: 0]?.price?.currencyCode
    )
    run.same(
        "pages[0].items[0].meta.referredProduct.externalCatalogId",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.referredProduct?.externalCatalogId
    )
    run.same(
        "pages[0].items[0].meta.referredProduct.externalProductId",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.referredProduct?.externalProductId
    )
    run.same("pages[0].items[0].meta.email.subject", "text", pages[at: 0]?.items[at: 0]?.meta?.email?.subject)
    run.same(
        "pages[0].items[0].meta.email.headers.count",
        1,
        pages[at: 0]?.items[at: 0]?.meta?.email?.headers?.count
    )
    run.same(
        "pages[0].items[0].meta.email.headers.ANY_ADDITIONAL_PROPERTY",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.email?.headers?["ANY_ADDITIONAL_PROPERTY"]
    )
    run.same(
        "pages[0].items[0].meta.email.from.username",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.email?.from?.username
    )
    run.same(
        "pages[0].items[0].meta.email.from.displayName",
        "text",
        pages[at: 0]?.items[at: 0]?.meta?.email?.from?.displayName
    )
    run.same(
        "pages[0].items[0].meta.navigatorId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.meta?.navigatorId
    )
    run.same(
        "pages[0].items[0].meta.navigatorMessageId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.meta?.navigatorMessageId
    )
    run.same("pages[0].items[0].reference", "text", pages[at: 0]?.items[at: 0]?.reference)
    run.same("pages[0].items[0].parts.count", 1, pages[at: 0]?.items[at: 0]?.parts?.count)
    run.same(
        "pages[0].items[0].parts[0].platformReference",
        "text",
        pages[at: 0]?.items[at: 0]?.parts?[at: 0]?.platformReference
    )
    run.same("pages[0].items[0].status", .accepted, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "accepted", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].reason", "text", pages[at: 0]?.items[at: 0]?.reason)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].replyTo.id", "text", pages[at: 0]?.items[at: 0]?.replyTo?.id)
    run.same("pages[0].items[0].replyTo.order", 1, pages[at: 0]?.items[at: 0]?.replyTo?.order)
    run.same("pages[0].items[0].replyTo.type", .message, pages[at: 0]?.items[at: 0]?.replyTo?.type)
    run.same("pages[0].items[0].replyTo.type.text", "message", pages[at: 0]?.items[at: 0]?.replyTo?.type?.text)
    run.same(
        "pages[0].items[0].lastStatusAt",
        time("2025-05-29T06:14:56.392Z"),
        pages[at: 0]?.items[at: 0]?.lastStatusAt
    )
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:56.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].updatedAt", time("2025-05-29T06:14:56.392Z"), pages[at: 0]?.items[at: 0]?.updatedAt)
    run.same("pages[0].items[0].details", .unknown("text"), pages[at: 0]?.items[at: 0]?.details)
    run.same("pages[0].items[0].details.text", "text", pages[at: 0]?.items[at: 0]?.details?.text)
    run.same("pages[0].items[0].failure.code", 1, pages[at: 0]?.items[at: 0]?.failure?.code)
    run.same("pages[0].items[0].failure.source.code", "text", pages[at: 0]?.items[at: 0]?.failure?.source?.code)
    run.same("pages[0].items[0].failure.source.name", "text", pages[at: 0]?.items[at: 0]?.failure?.source?.name)
    run.same("pages[0].items[0].tags.count", 1, pages[at: 0]?.items[at: 0]?.tags?.count)
    run.same("pages[0].items[0].tags[0]", "text", pages[at: 0]?.items[at: 0]?.tags?[at: 0])
    run.same("pages[0].items[0].shortLinks.domain", "text", pages[at: 0]?.items[at: 0]?.shortLinks?.domain)
    run.same(
        "pages[0].items[0].scheduledFor",
        time("2025-05-29T06:14:56.392Z"),
        pages[at: 0]?.items[at: 0]?.scheduledFor
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "text", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same(
        "pages[0].items[0].body.text.attachments.count",
        1,
        pages[at: 0]?.items[at: 0]?.body?.text?.attachments?.count
    )
    run.same(
        "pages[0].items[0].body.text.attachments[0].mediaUrl",
        "https://example.com",
        pages[at: 0]?.items[at: 0]?.body?.text?.attachments?[at: 0]?.mediaUrl
    )
    run.same(
        "pages[0].items[0].body.text.attachments[0].filename",
        "text",
        pages[at: 0]?.items[at: 0]?.body?.text?.attachments?[at: 0]?.filename
    )
    run.same(
        "pages[0].items[0].body.text.attachments[0].inline",
        true,
        pages[at: 0]?.items[at: 0]?.body?.text?.attachments?[at: 0]?.inline
    )
    run.same("pages[0].items[0].body.text.actions.count", 1, pages[at: 0]?.items[at: 0]?.body?.text?.actions?.count)
    run.same(
        "pages[0].items[0].body.text.actions[0].type",
        "link",
        pages[at: 0]?.items[at: 0]?.body?.text?.actions?[at: 0]?.type
    )
    run.same(
        "pages[0].items[0].body.text.actions[0].link.text",
        "text",
        pages[at: 0]?.items[at: 0]?.body?.text?.actions?[at: 0]?.link?.text
    )
    run.same(
        "pages[0].items[0].body.text.actions[0].link.url",
        "https://example.com",
        pages[at: 0]?.items[at: 0]?.body?.text?.actions?[at: 0]?.link?.url
    )
    run.same(
        "pages[0].items[0].body.text.metadata.subject",
        "text",
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.subject
    )
    run.same(
        "pages[0].items[0].body.text.metadata.headers.count",
        1,
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.headers?.count
    )
    run.same(
        "pages[0].items[0].body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
        "text",
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.headers?["ANY_ADDITIONAL_PROPERTY"]
    )
    run.same(
        "pages[0].items[0].body.text.metadata.whatsapp.previewUrl",
        true,
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.whatsapp?.previewUrl
    )
    run.same(
        "pages[0].items[0].body.text.metadata.line.emoji.items.count",
        1,
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.line?.emoji?.items?.count
    )
    run.same(
        "pages[0].items[0].body.text.metadata.line.emoji.items[0].index",
        1,
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.index
    )
    run.same(
        "pages[0].items[0].body.text.metadata.line.emoji.items[0].productId",
        "text",
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.productId
    )
    run.same(
        "pages[0].items[0].body.text.metadata.line.emoji.items[0].emojiId",
        "text",
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.emojiId
    )
    run.same(
        "pages[0].items[0].body.text.metadata.line.emoji.items[0].length",
        1,
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.length
    )
    run.same("pages[0].nextPageToken", "text", pages[at: 0]?.nextPageToken)
    run.same("pages[1].items", 0, pages[at: 1]?.items.count)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","sender":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"}}},"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"}}},"meta":{"extraInformation":{"ANY_ADDITIONAL_PROPERTY":"anything"},"referral":{"source":"text","title":"text","text":"text","group":"text","metadata":{"source_id":"text","source_url":"text","media_url":"text","tracking_id":"text"}},"order":{"products":[{"externalCatalogId":"text","externalProductId":"text","quantity":1,"price":{"amount":1,"exponent":1,"currencyCode":"text"}}]},"referredProduct":{"externalCatalogId":"text","externalProductId":"text"},"email":{"subject":"text","headers":{"ANY_ADDITIONAL_PROPERTY":"text"},"from":{"username":"text","displayName":"text"}},"navigatorId":"123e4567-e89b-12d3-a456-426614174000","navigatorMessageId":"123e4567-e89b-12d3-a456-426614174000"},"reference":"text","parts":[{"platformReference":"text"}],"status":"accepted","reason":"text","direction":"incoming","replyTo":{"id":"text","order":1,"type":"message"},"lastStatusAt":"2025-05-29T06:14:56.392Z","createdAt":"2025-05-29T06:14:56.392Z","updatedAt":"2025-05-29T06:14:56.392Z","details":"text","failure":{"code":1,"source":{"code":"text","name":"text"}},"tags":["text"],"shortLinks":{"domain":"text"},"scheduledFor":"2025-05-29T06:14:56.392Z","body":{"type":"text","text":{"text":"text","attachments":[{"mediaUrl":"https://example.com","filename":"text","inline":true}],"actions":[{"type":"link","link":{"text":"text","url":"https://example.com"}}],"metadata":{"subject":"text","headers":{"ANY_ADDITIONAL_PROPERTY":"text"},"whatsapp":{"previewUrl":true},"line":{"emoji":{"items":[{"index":1,"productId":"text","emojiId":"text","length":1}]}}}}}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: message ids are UUIDs
@Sendable func channelsListWorkspaceMessagesInputIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(id: ["96a0b5fa-a986-453d-be5c-3117f989f025", "mine"])
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.id[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a page has at most 1000 items
@Sendable func channelsListWorkspaceMessagesInputLimitTooLarge(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit: 1001)))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.limit", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a page has at least 1 item
@Sendable func channelsListWorkspaceMessagesInputLimitZero(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit: 0)))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.limit", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a token has at most 8000 characters
@Sendable func channelsListWorkspaceMessagesInputPageTokenTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(
                pageToken: "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
            )
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.pageToken", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a platform is letters, digits and hyphens
@Sendable func channelsListWorkspaceMessagesInputPlatformPattern(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(platform: ["sms", "a b c"])))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.platform[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a platform has at least 3 characters
@Sendable func channelsListWorkspaceMessagesInputPlatformTooShort(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(platform: ["ab"])))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.platform[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func channelsListWorkspaceMessagesInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client(workspaceId: "mine")
    let error = await run.failure { try await walk(bird.channels.messages.listByWorkspace()) }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a required member of the second item is missing
@Sendable func channelsListWorkspaceMessagesItemWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.channels.messages.listByWorkspace()) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results[1].id", error?.path)
}

/// an empty list
@Sendable func channelsListWorkspaceMessagesNoMessages(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a token that is null is no token
@Sendable func channelsListWorkspaceMessagesNullTokenEnds(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a workspace given with the call instead of the client's
@Sendable func channelsListWorkspaceMessagesOptionWorkspaceId(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        options: Options(workspaceId: "b4e02c85-c6d2-4b15-8885-e09671799c61")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// every documented query parameter at once
@Sendable func channelsListWorkspaceMessagesQueryAll(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(
            limit: 1000,
            channelId: ["614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"],
            pageToken: "kept-token",
            reverse: true,
            platform: ["sms", "whatsapp"],
            direction: .outgoing,
            id: ["123e4567-e89b-12d3-a456-426614174000", "96a0b5fa-a986-453d-be5c-3117f989f025"],
            startAt: time("2025-05-29T06:14:56.392Z"),
            endAt: time("2025-05-30T06:14:56.392Z"),
            from: ["+31612345678", "ada@example.com"],
            to: ["+31687654321", "bob@example.com"],
            failureCode: [11001, 15005],
            failureSourceCode: ["1", "34"],
            failureSourceName: ["sms-messagebird", "email-messagebird"],
            countryCode: ["NL", "DE"],
            tag: ["spring sale", "vip"],
            emailSubject: "50% off & more?"
        )
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter channelId
@Sendable func channelsListWorkspaceMessagesQueryChannelId(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(
            channelId: ["614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"]
        )
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter countryCode
@Sendable func channelsListWorkspaceMessagesQueryCountryCode(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(countryCode: ["NL", "DE"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter direction
@Sendable func channelsListWorkspaceMessagesQueryDirection(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(direction: .outgoing)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter emailSubject
@Sendable func channelsListWorkspaceMessagesQueryEmailSubject(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(emailSubject: "50% off & more?")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter endAt
@Sendable func channelsListWorkspaceMessagesQueryEndAt(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(endAt: time("2025-05-30T06:14:56.392Z"))
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter failureCode
@Sendable func channelsListWorkspaceMessagesQueryFailureCode(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(failureCode: [11001, 15005])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter failureSourceCode
@Sendable func channelsListWorkspaceMessagesQueryFailureSourceCode(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(failureSourceCode: ["1", "34"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter failureSourceName
@Sendable func channelsListWorkspaceMessagesQueryFailureSourceName(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(failureSourceName: ["sms-messagebird", "email-messagebird"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter from
@Sendable func channelsListWorkspaceMessagesQueryFrom(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(from: ["+31612345678", "ada@example.com"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter id
@Sendable func channelsListWorkspaceMessagesQueryId(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(id: ["123e4567-e89b-12d3-a456-426614174000", "96a0b5fa-a986-453d-be5c-3117f989f025"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the smallest page
@Sendable func channelsListWorkspaceMessagesQueryLimitSmallest(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter limit
@Sendable func channelsListWorkspaceMessagesQueryLimit(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit: 1000)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter platform
@Sendable func channelsListWorkspaceMessagesQueryPlatform(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(platform: ["sms", "whatsapp"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter reverse
@Sendable func channelsListWorkspaceMessagesQueryReverse(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(ListWorkspaceMessages(reverse: true)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter startAt
@Sendable func channelsListWorkspaceMessagesQueryStartAt(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(startAt: time("2025-05-29T06:14:56.392Z"))
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter tag
@Sendable func channelsListWorkspaceMessagesQueryTag(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(tag: ["spring sale", "vip"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter to
@Sendable func channelsListWorkspaceMessagesQueryTo(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(to: ["+31687654321", "bob@example.com"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// a token that comes back is an error, not a loop
@Sendable func channelsListWorkspaceMessagesRepeatedToken(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await walk(bird.channels.messages.listByWorkspace()) }
    run.same("kind", .decode, error?.kind)
    run.same("path", "nextPageToken", error?.path)
}

/// a read is repeated
@Sendable func channelsListWorkspaceMessagesRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(options: Options(maxRetries: 1)))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the filters go with every page
@Sendable func channelsListWorkspaceMessagesTwoPagesKeepFilters(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace(
        ListWorkspaceMessages(
            limit: 2,
            channelId: ["614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"],
            reverse: true,
            direction: .incoming,
            to: ["+31612345678"],
            tag: ["a b", "c&d=é"]
        )
    ))
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[1].body.type", "text", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[1].body.text.text", "Message 2", pages[at: 0]?.items[at: 1]?.body?.text?.text)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same("pages[1].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 1]?.items[at: 0]?.id)
    run.same(
        "pages[1].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 1]?.items[at: 0]?.channelId
    )
    run.same("pages[1].items[0].status", .delivered, pages[at: 1]?.items[at: 0]?.status)
    run.same("pages[1].items[0].status.text", "delivered", pages[at: 1]?.items[at: 0]?.status?.text)
    run.same("pages[1].items[0].direction", .incoming, pages[at: 1]?.items[at: 0]?.direction)
    run.same("pages[1].items[0].direction.text", "incoming", pages[at: 1]?.items[at: 0]?.direction?.text)
    run.same("pages[1].items[0].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 1]?.items[at: 0]?.createdAt)
    run.same("pages[1].items[0].body.type", "text", pages[at: 1]?.items[at: 0]?.body?.type)
    run.same("pages[1].items[0].body.text.text", "Message 3", pages[at: 1]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
}

/// two pages joined by the documents' sample token
@Sendable func channelsListWorkspaceMessagesTwoPages(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[1].body.type", "text", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[1].body.text.text", "Message 2", pages[at: 0]?.items[at: 1]?.body?.text?.text)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same("pages[1].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 1]?.items[at: 0]?.id)
    run.same(
        "pages[1].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 1]?.items[at: 0]?.channelId
    )
    run.same("pages[1].items[0].status", .delivered, pages[at: 1]?.items[at: 0]?.status)
    run.same("pages[1].items[0].status.text", "delivered", pages[at: 1]?.items[at: 0]?.status?.text)
    run.same("pages[1].items[0].direction", .incoming, pages[at: 1]?.items[at: 0]?.direction)
    run.same("pages[1].items[0].direction.text", "incoming", pages[at: 1]?.items[at: 0]?.direction?.text)
    run.same("pages[1].items[0].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 1]?.items[at: 0]?.createdAt)
    run.same("pages[1].items[0].body.type", "text", pages[at: 1]?.items[at: 0]?.body?.type)
    run.same("pages[1].items[0].body.text.text", "Message 3", pages[at: 1]?.items[at: 0]?.body?.text?.text)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
}

/// unknown members, enum values and kinds; null for what may be missing
@Sendable func channelsListWorkspaceMessagesUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.listByWorkspace())
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].status", .unknown("teleported"), pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "teleported", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .unknown("sideways"), pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "sideways", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[1].id", "96a0b5fa-a986-453d-be5c-3117f989f025", pages[at: 0]?.items[at: 1]?.id)
    run.absent("pages[0].items[1].meta", pages[at: 0]?.items[at: 1]?.meta)
    run.absent("pages[0].items[1].failure", pages[at: 0]?.items[at: 1]?.failure)
    run.absent("pages[0].items[1].tags", pages[at: 0]?.items[at: 1]?.tags)
    run.same("pages[0].items[1].body.type", "hologram", pages[at: 0]?.items[at: 1]?.body?.type)
    run.json(
        "pages[0].items[1].body",
        #"{"type":"hologram","hologram":{"beams":1}}"#,
        pages[at: 0]?.items[at: 1]?.body?.unknown
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"text","text":{"text":"Message 1"}},"status":"teleported","direction":"sideways","createdAt":"2025-05-29T06:14:01.392Z","mood":{"level":3}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","body":{"type":"hologram","hologram":{"beams":1}},"failure":null,"meta":null,"tags":null}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}
