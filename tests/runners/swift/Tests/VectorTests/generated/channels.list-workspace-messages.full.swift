// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

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
