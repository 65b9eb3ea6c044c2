// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func channelsListChannelMessagesAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func channelsListChannelMessagesAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
}

/// a required member of the page is null
@Sendable func channelsListChannelMessagesAnswerNullResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

/// a required member of the page is missing
@Sendable func channelsListChannelMessagesAnswerWithoutResults(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "results", error?.path)
}

/// the caller gives up while the second page is awaited
@Sendable func channelsListChannelMessagesCancelledOnSecondPage(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(1000)) {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
}

/// the caller gives up; the connection must close
@Sendable func channelsListChannelMessagesCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
}

/// an empty token is no token
@Sendable func channelsListChannelMessagesEmptyTokenEnds(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
}

/// Messaging, List channel messages: 401
@Sendable func channelsListChannelMessagesError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// Messaging, List channel messages: 403
@Sendable func channelsListChannelMessagesError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// the documented error of an unknown channel
@Sendable func channelsListChannelMessagesError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the documented error of a filter that did not pass validation
@Sendable func channelsListChannelMessagesError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(emailSubject: "x")
        ))
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json(
        "details",
        #"{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, List channel messages: 429
@Sendable func channelsListChannelMessagesError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// the first page is there, the second fails
@Sendable func channelsListChannelMessagesErrorOnSecondPage(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(limit: 2)
        ))
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 500, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a list that starts from a token the caller kept
@Sendable func channelsListChannelMessagesFromToken(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(
            pageToken: "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ=="
        )
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 3", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.same("pages[0].startAt", time("2025-05-29T06:14:00Z"), pages[at: 0]?.startAt)
    run.same("pages[0].endAt", time("2025-05-29T06:15:00Z"), pages[at: 0]?.endAt)
}

/// Messaging, List messages by channel ID, the full response; its token leads to an empty last page
@Sendable func channelsListChannelMessagesFull(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
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
        "pages[0].items[0].sender.connector.types.count",
        1,
        pages[at: 0]?.items[at: 0]?.sender?.connector?.types?.count
    )
    run.same(
        "pages[0].items[0].sender.connector.types[0]",
        "text",
        pages[at: 0]?.items[at: 0]?.sender?.connector?.types?[at: 0]
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
        "pages[0].items[0].meta.pushNotifications.gatewayTypeOverride",
        .apns,
        pages[at: 0]?.items[at: 0]?.meta?.pushNotifications?.gatewayTypeOverride
    )
    run.same(
        "pages[0].items[0].meta.pushNotifications.gatewayTypeOverride.text",
        "apns",
        pages[at: 0]?.items[at: 0]?.meta?.pushNotifications?.gatewayTypeOverride?.text
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
    run.same(
        "pages[0].items[0].meta.flow.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.meta?.flow?.id
    )
    run.same("pages[0].items[0].meta.flow.name", "text", pages[at: 0]?.items[at: 0]?.meta?.flow?.name)
    run.same("pages[0].items[0].meta.flow.stepId", "text", pages[at: 0]?.items[at: 0]?.meta?.flow?.stepId)
    run.same(
        "pages[0].items[0].meta.flow.runId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.meta?.flow?.runId
    )
    run.same(
        "pages[0].items[0].meta.journey.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.meta?.journey?.id
    )
    run.same("pages[0].items[0].meta.journey.name", "text", pages[at: 0]?.items[at: 0]?.meta?.journey?.name)
    run.same("pages[0].items[0].meta.journey.stepId", "text", pages[at: 0]?.items[at: 0]?.meta?.journey?.stepId)
    run.same(
        "pages[0].items[0].meta.journey.runId",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.meta?.journey?.runId
    )
    run.same(
        "pages[0].items[0].meta.campaign.id",
        "123e4567-e89b-12d3-a456-426614174000",
        pages[at: 0]?.items[at: 0]?.meta?.campaign?.id
    )
    run.same("pages[0].items[0].meta.campaign.name", "text", pages[at: 0]?.items[at: 0]?.meta?.campaign?.name)
    run.same("pages[0].items[0].reference", "my-own-identifier", pages[at: 0]?.items[at: 0]?.reference)
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
    run.same("pages[0].items[0].origin.type", "text", pages[at: 0]?.items[at: 0]?.origin?.type)
    run.same("pages[0].items[0].origin.id", "text", pages[at: 0]?.items[at: 0]?.origin?.id)
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
    run.same(
        "pages[0].items[0].failure.description",
        "Unsupported media type",
        pages[at: 0]?.items[at: 0]?.failure?.description
    )
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
        "text",
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
    run.same(
        "pages[0].items[0].body.text.metadata.telegram.parseMode",
        .markdown,
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.telegram?.parseMode
    )
    run.same(
        "pages[0].items[0].body.text.metadata.telegram.parseMode.text",
        "Markdown",
        pages[at: 0]?.items[at: 0]?.body?.text?.metadata?.telegram?.parseMode?.text
    )
    run.same("pages[0].nextPageToken", "text", pages[at: 0]?.nextPageToken)
    run.same("pages[0].startAt", time("2025-05-29T06:14:56.392Z"), pages[at: 0]?.startAt)
    run.same("pages[0].endAt", time("2025-05-29T06:14:56.392Z"), pages[at: 0]?.endAt)
    run.same("pages[1].items", 0, pages[at: 1]?.items.count)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
    run.json(
        "rawJSON/items/0",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","channelId":"123e4567-e89b-12d3-a456-426614174000","sender":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"receiver":{"connector":{"id":"123e4567-e89b-12d3-a456-426614174000","identifierValue":"text","annotations":{"name":"text"},"types":["text"]}},"meta":{"extraInformation":{"ANY_ADDITIONAL_PROPERTY":"anything"},"referral":{"source":"text","title":"text","text":"text","group":"text","metadata":{"source_id":"text","source_url":"text","media_url":"text","tracking_id":"text"}},"order":{"products":[{"externalCatalogId":"text","externalProductId":"text","quantity":1,"price":{"amount":1,"exponent":1,"currencyCode":"text"}}]},"referredProduct":{"externalCatalogId":"text","externalProductId":"text"},"email":{"subject":"text","headers":{"ANY_ADDITIONAL_PROPERTY":"text"},"from":{"username":"text","displayName":"text"}},"pushNotifications":{"gatewayTypeOverride":"apns"},"navigatorId":"123e4567-e89b-12d3-a456-426614174000","navigatorMessageId":"123e4567-e89b-12d3-a456-426614174000","flow":{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","stepId":"text","runId":"123e4567-e89b-12d3-a456-426614174000"},"journey":{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","stepId":"text","runId":"123e4567-e89b-12d3-a456-426614174000"},"campaign":{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text"}},"reference":"my-own-identifier","parts":[{"platformReference":"text"}],"status":"accepted","reason":"text","direction":"incoming","origin":{"type":"text","id":"text"},"replyTo":{"id":"text","order":1,"type":"message"},"lastStatusAt":"2025-05-29T06:14:56.392Z","createdAt":"2025-05-29T06:14:56.392Z","updatedAt":"2025-05-29T06:14:56.392Z","details":"text","failure":{"code":1,"description":"Unsupported media type","source":{"code":"text","name":"text"}},"tags":["text"],"shortLinks":{"domain":"text"},"scheduledFor":"2025-05-29T06:14:56.392Z","body":{"type":"text","text":{"text":"text","attachments":[{"mediaUrl":"https://example.com","filename":"text","inline":true}],"actions":[{"type":"link","link":{"text":"text","url":"text"}}],"metadata":{"subject":"text","headers":{"ANY_ADDITIONAL_PROPERTY":"text"},"whatsapp":{"previewUrl":true},"line":{"emoji":{"items":[{"index":1,"productId":"text","emojiId":"text","length":1}]}},"telegram":{"parseMode":"Markdown"}}}}}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// compressed pages
@Sendable func channelsListChannelMessagesGzip(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].body.type", "text", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[1].body.text.text", "Message 2", pages[at: 0]?.items[at: 1]?.body?.text?.text)
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[0].startAt", time("2025-05-29T06:14:00Z"), pages[at: 0]?.startAt)
    run.same("pages[0].endAt", time("2025-05-29T06:15:00Z"), pages[at: 0]?.endAt)
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same("pages[1].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 1]?.items[at: 0]?.id)
    run.same(
        "pages[1].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 1]?.items[at: 0]?.channelId
    )
    run.same("pages[1].items[0].body.type", "text", pages[at: 1]?.items[at: 0]?.body?.type)
    run.same("pages[1].items[0].body.text.text", "Message 3", pages[at: 1]?.items[at: 0]?.body?.text?.text)
    run.same("pages[1].items[0].status", .delivered, pages[at: 1]?.items[at: 0]?.status)
    run.same("pages[1].items[0].status.text", "delivered", pages[at: 1]?.items[at: 0]?.status?.text)
    run.same("pages[1].items[0].direction", .incoming, pages[at: 1]?.items[at: 0]?.direction)
    run.same("pages[1].items[0].direction.text", "incoming", pages[at: 1]?.items[at: 0]?.direction?.text)
    run.same("pages[1].items[0].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 1]?.items[at: 0]?.createdAt)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
    run.same("pages[1].startAt", time("2025-05-29T06:14:00Z"), pages[at: 1]?.startAt)
    run.same("pages[1].endAt", time("2025-05-29T06:15:00Z"), pages[at: 1]?.endAt)
}

/// a limit of the schema: message ids are UUIDs
@Sendable func channelsListChannelMessagesInputIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(id: ["123e4567-e89b-12d3-a456-426614174000", "mine"])
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.id[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a page has at most 1000 items
@Sendable func channelsListChannelMessagesInputLimitTooLarge(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(limit: 1001)
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.limit", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a page has at least 1 item
@Sendable func channelsListChannelMessagesInputLimitZero(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(limit: 0)
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.limit", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a token has at most 8000 characters
@Sendable func channelsListChannelMessagesInputPageTokenTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(
                pageToken: "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
            )
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.pageToken", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a platform has at least 3 characters
@Sendable func channelsListChannelMessagesInputPlatformTooShort(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(platform: ["sms", "x"])
        ))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.platform[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a required member of the second item is missing
@Sendable func channelsListChannelMessagesItemWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "results[1].id", error?.path)
}

/// an empty list
@Sendable func channelsListChannelMessagesNoMessages(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 0, pages[at: 0]?.items.count)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// every optional member of a page and of its item null
@Sendable func channelsListChannelMessagesNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "96a0b5fa-a986-453d-be5c-3117f989f025", pages[at: 0]?.items[at: 0]?.id)
    run.absent("pages[0].items[0].channelId", pages[at: 0]?.items[at: 0]?.channelId)
    run.absent("pages[0].items[0].sender", pages[at: 0]?.items[at: 0]?.sender)
    run.absent("pages[0].items[0].receiver", pages[at: 0]?.items[at: 0]?.receiver)
    run.absent("pages[0].items[0].meta", pages[at: 0]?.items[at: 0]?.meta)
    run.absent("pages[0].items[0].reference", pages[at: 0]?.items[at: 0]?.reference)
    run.absent("pages[0].items[0].parts", pages[at: 0]?.items[at: 0]?.parts)
    run.absent("pages[0].items[0].status", pages[at: 0]?.items[at: 0]?.status)
    run.absent("pages[0].items[0].reason", pages[at: 0]?.items[at: 0]?.reason)
    run.absent("pages[0].items[0].direction", pages[at: 0]?.items[at: 0]?.direction)
    run.absent("pages[0].items[0].origin", pages[at: 0]?.items[at: 0]?.origin)
    run.absent("pages[0].items[0].replyTo", pages[at: 0]?.items[at: 0]?.replyTo)
    run.absent("pages[0].items[0].lastStatusAt", pages[at: 0]?.items[at: 0]?.lastStatusAt)
    run.absent("pages[0].items[0].createdAt", pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].updatedAt", pages[at: 0]?.items[at: 0]?.updatedAt)
    run.absent("pages[0].items[0].details", pages[at: 0]?.items[at: 0]?.details)
    run.absent("pages[0].items[0].failure", pages[at: 0]?.items[at: 0]?.failure)
    run.absent("pages[0].items[0].tags", pages[at: 0]?.items[at: 0]?.tags)
    run.absent("pages[0].items[0].shortLinks", pages[at: 0]?.items[at: 0]?.shortLinks)
    run.absent("pages[0].items[0].scheduledFor", pages[at: 0]?.items[at: 0]?.scheduledFor)
    run.absent("pages[0].items[0].body", pages[at: 0]?.items[at: 0]?.body)
    run.absent("pages[0].items[0].template", pages[at: 0]?.items[at: 0]?.template)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.absent("pages[0].startAt", pages[at: 0]?.startAt)
    run.absent("pages[0].endAt", pages[at: 0]?.endAt)
    run.json(
        "rawJSON/items/0",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"sender":null,"receiver":null,"meta":null,"reference":null,"parts":null,"status":null,"reason":null,"direction":null,"origin":null,"replyTo":null,"lastStatusAt":null,"createdAt":null,"updatedAt":null,"details":null,"failure":null,"tags":null,"shortLinks":null,"scheduledFor":null,"body":null,"template":null}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
}

/// every documented query parameter at once
@Sendable func channelsListChannelMessagesQueryAll(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(
            limit: 1000,
            pageToken: "kept-token",
            reverse: true,
            platform: ["sms", "whatsapp"],
            direction: .outgoing,
            id: ["123e4567-e89b-12d3-a456-426614174000", "96a0b5fa-a986-453d-be5c-3117f989f025"],
            navigatorId: "7b492653-450b-4e97-b5e4-3827868e7438",
            startAt: time("2025-05-29T06:14:56.392Z"),
            endAt: time("2025-05-30T06:14:56.392Z"),
            from: ["+31612345678", "ada@example.com"],
            to: ["+31687654321", "bob@example.com"],
            failureCode: [11001, 15005],
            failureSourceCode: ["1", "34"],
            failureSourceName: ["sms-messagebird", "email-messagebird"],
            countryCode: ["NL", "DE"],
            tag: ["spring sale", "vip"],
            emailSubject: "50% off & more?",
            batchId: "6449eb42-dffb-41c2-81a1-7fd956d2e7a6"
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
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter batchId
@Sendable func channelsListChannelMessagesQueryBatchId(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(batchId: "6449eb42-dffb-41c2-81a1-7fd956d2e7a6")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter countryCode
@Sendable func channelsListChannelMessagesQueryCountryCode(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(countryCode: ["NL", "DE"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter direction
@Sendable func channelsListChannelMessagesQueryDirection(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(direction: .outgoing)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter emailSubject
@Sendable func channelsListChannelMessagesQueryEmailSubject(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(emailSubject: "50% off & more?")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter endAt
@Sendable func channelsListChannelMessagesQueryEndAt(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(endAt: time("2025-05-30T06:14:56.392Z"))
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter failureCode
@Sendable func channelsListChannelMessagesQueryFailureCode(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(failureCode: [11001, 15005])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter failureSourceCode
@Sendable func channelsListChannelMessagesQueryFailureSourceCode(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(failureSourceCode: ["1", "34"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter failureSourceName
@Sendable func channelsListChannelMessagesQueryFailureSourceName(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(failureSourceName: ["sms-messagebird", "email-messagebird"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter from
@Sendable func channelsListChannelMessagesQueryFrom(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(from: ["+31612345678", "ada@example.com"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter id
@Sendable func channelsListChannelMessagesQueryId(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(id: ["123e4567-e89b-12d3-a456-426614174000", "96a0b5fa-a986-453d-be5c-3117f989f025"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the smallest page
@Sendable func channelsListChannelMessagesQueryLimitSmallest(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(limit: 1)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter limit
@Sendable func channelsListChannelMessagesQueryLimit(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(limit: 1000)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter navigatorId
@Sendable func channelsListChannelMessagesQueryNavigatorId(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(navigatorId: "7b492653-450b-4e97-b5e4-3827868e7438")
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter platform
@Sendable func channelsListChannelMessagesQueryPlatform(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(platform: ["sms", "whatsapp"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// false is sent, not dropped
@Sendable func channelsListChannelMessagesQueryReverseFalse(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(reverse: false)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter reverse
@Sendable func channelsListChannelMessagesQueryReverse(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(reverse: true)
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter startAt
@Sendable func channelsListChannelMessagesQueryStartAt(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(startAt: time("2025-05-29T06:14:56.392Z"))
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter tag
@Sendable func channelsListChannelMessagesQueryTag(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(tag: ["spring sale", "vip"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the documented query parameter to
@Sendable func channelsListChannelMessagesQueryTo(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(to: ["+31687654321", "bob@example.com"])
    ))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
}

/// the caller's own token comes back
@Sendable func channelsListChannelMessagesRepeatedStartToken(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(pageToken: "again")
        ))
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "nextPageToken", error?.path)
}

/// a token that comes back is an error, not a loop
@Sendable func channelsListChannelMessagesRepeatedToken(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await walk(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("path", "nextPageToken", error?.path)
}

/// a page is read again when it fails
@Sendable func channelsListChannelMessagesRetrySecondPage(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        options: Options(maxRetries: 1)
    ))
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].body.type", "text", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[1].body.text.text", "Message 2", pages[at: 0]?.items[at: 1]?.body?.text?.text)
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[0].startAt", time("2025-05-29T06:14:00Z"), pages[at: 0]?.startAt)
    run.same("pages[0].endAt", time("2025-05-29T06:15:00Z"), pages[at: 0]?.endAt)
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same("pages[1].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 1]?.items[at: 0]?.id)
    run.same(
        "pages[1].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 1]?.items[at: 0]?.channelId
    )
    run.same("pages[1].items[0].body.type", "text", pages[at: 1]?.items[at: 0]?.body?.type)
    run.same("pages[1].items[0].body.text.text", "Message 3", pages[at: 1]?.items[at: 0]?.body?.text?.text)
    run.same("pages[1].items[0].status", .delivered, pages[at: 1]?.items[at: 0]?.status)
    run.same("pages[1].items[0].status.text", "delivered", pages[at: 1]?.items[at: 0]?.status?.text)
    run.same("pages[1].items[0].direction", .incoming, pages[at: 1]?.items[at: 0]?.direction)
    run.same("pages[1].items[0].direction.text", "incoming", pages[at: 1]?.items[at: 0]?.direction?.text)
    run.same("pages[1].items[0].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 1]?.items[at: 0]?.createdAt)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
    run.same("pages[1].startAt", time("2025-05-29T06:14:00Z"), pages[at: 1]?.startAt)
    run.same("pages[1].endAt", time("2025-05-29T06:15:00Z"), pages[at: 1]?.endAt)
}

/// an empty page in the middle is not the end
@Sendable func channelsListChannelMessagesThreePagesOneEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 3, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].nextPageToken", "a", pages[at: 0]?.nextPageToken)
    run.same("pages[1].items", 0, pages[at: 1]?.items.count)
    run.same("pages[1].nextPageToken", "b", pages[at: 1]?.nextPageToken)
    run.same("pages[2].items", 1, pages[at: 2]?.items.count)
    run.same("pages[2].items[0].id", "00000000-0000-4000-8000-000000000002", pages[at: 2]?.items[at: 0]?.id)
    run.same(
        "pages[2].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 2]?.items[at: 0]?.channelId
    )
    run.same("pages[2].items[0].body.type", "text", pages[at: 2]?.items[at: 0]?.body?.type)
    run.same("pages[2].items[0].body.text.text", "Message 2", pages[at: 2]?.items[at: 0]?.body?.text?.text)
    run.same("pages[2].items[0].status", .delivered, pages[at: 2]?.items[at: 0]?.status)
    run.same("pages[2].items[0].status.text", "delivered", pages[at: 2]?.items[at: 0]?.status?.text)
    run.same("pages[2].items[0].direction", .incoming, pages[at: 2]?.items[at: 0]?.direction)
    run.same("pages[2].items[0].direction.text", "incoming", pages[at: 2]?.items[at: 0]?.direction?.text)
    run.same("pages[2].items[0].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 2]?.items[at: 0]?.createdAt)
    run.absent("pages[2].nextPageToken", pages[at: 2]?.nextPageToken)
}

/// the filters go with every page
@Sendable func channelsListChannelMessagesTwoPagesKeepFilters(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(
            limit: 2,
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
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].body.type", "text", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[1].body.text.text", "Message 2", pages[at: 0]?.items[at: 1]?.body?.text?.text)
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[0].startAt", time("2025-05-29T06:14:00Z"), pages[at: 0]?.startAt)
    run.same("pages[0].endAt", time("2025-05-29T06:15:00Z"), pages[at: 0]?.endAt)
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same("pages[1].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 1]?.items[at: 0]?.id)
    run.same(
        "pages[1].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 1]?.items[at: 0]?.channelId
    )
    run.same("pages[1].items[0].body.type", "text", pages[at: 1]?.items[at: 0]?.body?.type)
    run.same("pages[1].items[0].body.text.text", "Message 3", pages[at: 1]?.items[at: 0]?.body?.text?.text)
    run.same("pages[1].items[0].status", .delivered, pages[at: 1]?.items[at: 0]?.status)
    run.same("pages[1].items[0].status.text", "delivered", pages[at: 1]?.items[at: 0]?.status?.text)
    run.same("pages[1].items[0].direction", .incoming, pages[at: 1]?.items[at: 0]?.direction)
    run.same("pages[1].items[0].direction.text", "incoming", pages[at: 1]?.items[at: 0]?.direction?.text)
    run.same("pages[1].items[0].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 1]?.items[at: 0]?.createdAt)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
    run.same("pages[1].startAt", time("2025-05-29T06:14:00Z"), pages[at: 1]?.startAt)
    run.same("pages[1].endAt", time("2025-05-29T06:15:00Z"), pages[at: 1]?.endAt)
}

/// two pages joined by the documents' sample token, which needs escaping in a query
@Sendable func channelsListChannelMessagesTwoPages(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        ListChannelMessages(limit: 2)
    ))
    run.same("pages", 2, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].body.type", "text", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[1].body.text.text", "Message 2", pages[at: 0]?.items[at: 1]?.body?.text?.text)
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same(
        "pages[0].nextPageToken",
        "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
        pages[at: 0]?.nextPageToken
    )
    run.same("pages[0].startAt", time("2025-05-29T06:14:00Z"), pages[at: 0]?.startAt)
    run.same("pages[0].endAt", time("2025-05-29T06:15:00Z"), pages[at: 0]?.endAt)
    run.same("pages[1].items", 1, pages[at: 1]?.items.count)
    run.same("pages[1].items[0].id", "00000000-0000-4000-8000-000000000003", pages[at: 1]?.items[at: 0]?.id)
    run.same(
        "pages[1].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 1]?.items[at: 0]?.channelId
    )
    run.same("pages[1].items[0].body.type", "text", pages[at: 1]?.items[at: 0]?.body?.type)
    run.same("pages[1].items[0].body.text.text", "Message 3", pages[at: 1]?.items[at: 0]?.body?.text?.text)
    run.same("pages[1].items[0].status", .delivered, pages[at: 1]?.items[at: 0]?.status)
    run.same("pages[1].items[0].status.text", "delivered", pages[at: 1]?.items[at: 0]?.status?.text)
    run.same("pages[1].items[0].direction", .incoming, pages[at: 1]?.items[at: 0]?.direction)
    run.same("pages[1].items[0].direction.text", "incoming", pages[at: 1]?.items[at: 0]?.direction?.text)
    run.same("pages[1].items[0].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 1]?.items[at: 0]?.createdAt)
    run.absent("pages[1].nextPageToken", pages[at: 1]?.nextPageToken)
    run.same("pages[1].startAt", time("2025-05-29T06:14:00Z"), pages[at: 1]?.startAt)
    run.same("pages[1].endAt", time("2025-05-29T06:15:00Z"), pages[at: 1]?.endAt)
}

/// members that are not known yet, at several depths of an item; the item's raw JSON keeps them
@Sendable func channelsListChannelMessagesUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 2, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].body.type", "text", pages[at: 0]?.items[at: 1]?.body?.type)
    run.same("pages[0].items[1].body.text.text", "Message 2", pages[at: 0]?.items[at: 1]?.body?.text?.text)
    run.same("pages[0].items[1].body.text.actions.count", 1, pages[at: 0]?.items[at: 1]?.body?.text?.actions?.count)
    run.same(
        "pages[0].items[1].body.text.actions[0].type",
        "reply",
        pages[at: 0]?.items[at: 1]?.body?.text?.actions?[at: 0]?.type
    )
    run.same(
        "pages[0].items[1].body.text.actions[0].reply.text",
        "Yes",
        pages[at: 0]?.items[at: 1]?.body?.text?.actions?[at: 0]?.reply?.text
    )
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same(
        "pages[0].items[1].sender.contact.id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        pages[at: 0]?.items[at: 1]?.sender?.contact?.id
    )
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.same("pages[0].startAt", time("2025-05-29T06:14:00Z"), pages[at: 0]?.startAt)
    run.json(
        "rawJSON/items/0",
        #"{"id":"00000000-0000-4000-8000-000000000001","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"text","text":{"text":"Message 1"}},"status":"delivered","direction":"incoming","createdAt":"2025-05-29T06:14:01.392Z"}"#,
        pages.flatMap(\.items)[at: 0]?.rawJSON.map(Json.init(text:))
    )
    run.json(
        "rawJSON/items/1",
        #"{"id":"00000000-0000-4000-8000-000000000002","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"text","text":{"text":"Message 2","font":{"name":"serif"},"actions":[{"type":"reply","reply":{"text":"Yes","colour":{"r":1,"g":2}}}]}},"status":"delivered","direction":"incoming","createdAt":"2025-05-29T06:14:02.392Z","mood":"happy","sender":{"contact":{"id":"32cf5eee-f940-422c-ab8c-5f753aad5efd","shoeSize":42}}}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}

/// unknown enum values and union members in a list
@Sendable func channelsListChannelMessagesUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 3, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .unknown("teleported"), pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "teleported", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.same("pages[0].items[1].id", "00000000-0000-4000-8000-000000000002", pages[at: 0]?.items[at: 1]?.id)
    run.same(
        "pages[0].items[1].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 1]?.channelId
    )
    run.same("pages[0].items[1].body.type", "hologram", pages[at: 0]?.items[at: 1]?.body?.type)
    run.json(
        "pages[0].items[1].body",
        #"{"type":"hologram","hologram":{"text":"Hi"}}"#,
        pages[at: 0]?.items[at: 1]?.body?.unknown
    )
    run.same("pages[0].items[1].status", .delivered, pages[at: 0]?.items[at: 1]?.status)
    run.same("pages[0].items[1].status.text", "delivered", pages[at: 0]?.items[at: 1]?.status?.text)
    run.same("pages[0].items[1].direction", .incoming, pages[at: 0]?.items[at: 1]?.direction)
    run.same("pages[0].items[1].direction.text", "incoming", pages[at: 0]?.items[at: 1]?.direction?.text)
    run.same("pages[0].items[1].createdAt", time("2025-05-29T06:14:02.392Z"), pages[at: 0]?.items[at: 1]?.createdAt)
    run.same("pages[0].items[2].id", "00000000-0000-4000-8000-000000000003", pages[at: 0]?.items[at: 2]?.id)
    run.same(
        "pages[0].items[2].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 2]?.channelId
    )
    run.same("pages[0].items[2].body.type", "text", pages[at: 0]?.items[at: 2]?.body?.type)
    run.same("pages[0].items[2].body.text.text", "Hi", pages[at: 0]?.items[at: 2]?.body?.text?.text)
    run.same("pages[0].items[2].body.text.actions.count", 1, pages[at: 0]?.items[at: 2]?.body?.text?.actions?.count)
    run.same(
        "pages[0].items[2].body.text.actions[0].type",
        "wink",
        pages[at: 0]?.items[at: 2]?.body?.text?.actions?[at: 0]?.type
    )
    run.json(
        "pages[0].items[2].body.text.actions[0]",
        #"{"type":"wink","wink":{"eye":"left"}}"#,
        pages[at: 0]?.items[at: 2]?.body?.text?.actions?[at: 0]?.unknown
    )
    run.same("pages[0].items[2].status", .delivered, pages[at: 0]?.items[at: 2]?.status)
    run.same("pages[0].items[2].status.text", "delivered", pages[at: 0]?.items[at: 2]?.status?.text)
    run.same("pages[0].items[2].direction", .incoming, pages[at: 0]?.items[at: 2]?.direction)
    run.same("pages[0].items[2].direction.text", "incoming", pages[at: 0]?.items[at: 2]?.direction?.text)
    run.same("pages[0].items[2].createdAt", time("2025-05-29T06:14:03.392Z"), pages[at: 0]?.items[at: 2]?.createdAt)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.json(
        "rawJSON/items/1",
        #"{"id":"00000000-0000-4000-8000-000000000002","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"hologram","hologram":{"text":"Hi"}},"status":"delivered","direction":"incoming","createdAt":"2025-05-29T06:14:02.392Z"}"#,
        pages.flatMap(\.items)[at: 1]?.rawJSON.map(Json.init(text:))
    )
}

/// the API's 0001-01-01T00:00:00Z is no time
@Sendable func channelsListChannelMessagesZeroTime(_ run: Run) async throws {
    let bird = try run.client()
    let pages = try await allPages(bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3"))
    run.same("pages", 1, pages.count)
    run.same("pages[0].items", 1, pages[at: 0]?.items.count)
    run.same("pages[0].items[0].id", "00000000-0000-4000-8000-000000000001", pages[at: 0]?.items[at: 0]?.id)
    run.same(
        "pages[0].items[0].channelId",
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        pages[at: 0]?.items[at: 0]?.channelId
    )
    run.same("pages[0].items[0].body.type", "text", pages[at: 0]?.items[at: 0]?.body?.type)
    run.same("pages[0].items[0].body.text.text", "Message 1", pages[at: 0]?.items[at: 0]?.body?.text?.text)
    run.same("pages[0].items[0].status", .delivered, pages[at: 0]?.items[at: 0]?.status)
    run.same("pages[0].items[0].status.text", "delivered", pages[at: 0]?.items[at: 0]?.status?.text)
    run.same("pages[0].items[0].direction", .incoming, pages[at: 0]?.items[at: 0]?.direction)
    run.same("pages[0].items[0].direction.text", "incoming", pages[at: 0]?.items[at: 0]?.direction?.text)
    run.same("pages[0].items[0].createdAt", time("2025-05-29T06:14:01.392Z"), pages[at: 0]?.items[at: 0]?.createdAt)
    run.absent("pages[0].items[0].scheduledFor", pages[at: 0]?.items[at: 0]?.scheduledFor)
    run.absent("pages[0].nextPageToken", pages[at: 0]?.nextPageToken)
    run.absent("pages[0].startAt", pages[at: 0]?.startAt)
    run.same("pages[0].endAt", time("2025-05-29T06:15:00Z"), pages[at: 0]?.endAt)
}
