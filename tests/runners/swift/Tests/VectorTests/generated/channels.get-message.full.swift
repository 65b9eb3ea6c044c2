// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Messaging, Get message by message ID, the full response
@Sendable func channelsGetMessageFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("channelId", "123e4567-e89b-12d3-a456-426614174000", answer.channelId)
    run.same("sender.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "text", answer.sender?.connector?.identifierValue)
    run.same("sender.connector.annotations.name", "text", answer.sender?.connector?.annotations?.name)
    run.same("sender.connector.types.count", 1, answer.sender?.connector?.types?.count)
    run.same("sender.connector.types[0]", "text", answer.sender?.connector?.types?[at: 0])
    run.same("receiver.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.receiver?.connector?.id)
    run.same("receiver.connector.identifierValue", "text", answer.receiver?.connector?.identifierValue)
    run.same("receiver.connector.annotations.name", "text", answer.receiver?.connector?.annotations?.name)
    run.same("receiver.connector.types.count", 1, answer.receiver?.connector?.types?.count)
    run.same("receiver.connector.types[0]", "text", answer.receiver?.connector?.types?[at: 0])
    run.json("meta.extraInformation", #"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#, answer.meta?.extraInformation)
    run.same("meta.referral.source", "text", answer.meta?.referral?.source)
    run.same("meta.referral.title", "text", answer.meta?.referral?.title)
    run.same("meta.referral.text", "text", answer.meta?.referral?.text)
    run.same("meta.referral.group", "text", answer.meta?.referral?.group)
    run.same("meta.referral.metadata.source_id", "text", answer.meta?.referral?.metadata?.sourceId)
    run.same("meta.referral.metadata.source_url", "text", answer.meta?.referral?.metadata?.sourceUrl)
    run.same("meta.referral.metadata.media_url", "text", answer.meta?.referral?.metadata?.mediaUrl)
    run.same("meta.referral.metadata.tracking_id", "text", answer.meta?.referral?.metadata?.trackingId)
    run.same("meta.order.products.count", 1, answer.meta?.order?.products?.count)
    run.same(
        "meta.order.products[0].externalCatalogId",
        "text",
        answer.meta?.order?.products?[at: 0]?.externalCatalogId
    )
    run.same(
        "meta.order.products[0].externalProductId",
        "text",
        answer.meta?.order?.products?[at: 0]?.externalProductId
    )
    run.same("meta.order.products[0].quantity", 1, answer.meta?.order?.products?[at: 0]?.quantity)
    run.same("meta.order.products[0].price.amount", 1, answer.meta?.order?.products?[at: 0]?.price?.amount)
    run.same("meta.order.products[0].price.exponent", 1, answer.meta?.order?.products?[at: 0]?.price?.exponent)
    run.same(
        "meta.order.products[0].price.currencyCode",
        "text",
        answer.meta?.order?.products?[at: 0]?.price?.currencyCode
    )
    run.same("meta.referredProduct.externalCatalogId", "text", answer.meta?.referredProduct?.externalCatalogId)
    run.same("meta.referredProduct.externalProductId", "text", answer.meta?.referredProduct?.externalProductId)
    run.same("meta.email.subject", "text", answer.meta?.email?.subject)
    run.same("meta.email.headers.count", 1, answer.meta?.email?.headers?.count)
    run.same(
        "meta.email.headers.ANY_ADDITIONAL_PROPERTY",
        "text",
        answer.meta?.email?.headers?["ANY_ADDITIONAL_PROPERTY"]
    )
    run.same("meta.email.from.username", "text", answer.meta?.email?.from?.username)
    run.same("meta.email.from.displayName", "text", answer.meta?.email?.from?.displayName)
    run.same(
        "meta.pushNotifications.gatewayTypeOverride",
        .apns,
        answer.meta?.pushNotifications?.gatewayTypeOverride
    )
    run.same(
        "meta.pushNotifications.gatewayTypeOverride.text",
        "apns",
        answer.meta?.pushNotifications?.gatewayTypeOverride?.text
    )
    run.same("meta.navigatorId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorId)
    run.same("meta.navigatorMessageId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorMessageId)
    run.same("meta.flow.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.id)
    run.same("meta.flow.name", "text", answer.meta?.flow?.name)
    run.same("meta.flow.stepId", "text", answer.meta?.flow?.stepId)
    run.same("meta.flow.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.runId)
    run.same("meta.journey.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.id)
    run.same("meta.journey.name", "text", answer.meta?.journey?.name)
    run.same("meta.journey.stepId", "text", answer.meta?.journey?.stepId)
    run.same("meta.journey.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.runId)
    run.same("meta.campaign.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.campaign?.id)
    run.same("meta.campaign.name", "text", answer.meta?.campaign?.name)
    run.same("reference", "my-own-identifier", answer.reference)
    run.same("parts.count", 1, answer.parts?.count)
    run.same("parts[0].platformReference", "text", answer.parts?[at: 0]?.platformReference)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("reason", "text", answer.reason)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("origin.type", "text", answer.origin?.type)
    run.same("origin.id", "text", answer.origin?.id)
    run.same("replyTo.id", "text", answer.replyTo?.id)
    run.same("replyTo.order", 1, answer.replyTo?.order)
    run.same("replyTo.type", .message, answer.replyTo?.type)
    run.same("replyTo.type.text", "message", answer.replyTo?.type?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("details", .unknown("text"), answer.details)
    run.same("details.text", "text", answer.details?.text)
    run.same("failure.code", 1, answer.failure?.code)
    run.same("failure.description", "Unsupported media type", answer.failure?.description)
    run.same("failure.source.code", "text", answer.failure?.source?.code)
    run.same("failure.source.name", "text", answer.failure?.source?.name)
    run.same("tags.count", 1, answer.tags?.count)
    run.same("tags[0]", "text", answer.tags?[at: 0])
    run.same("shortLinks.domain", "text", answer.shortLinks?.domain)
    run.same("scheduledFor", time("2025-05-29T06:14:56.392Z"), answer.scheduledFor)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "text", answer.body?.text?.text)
    run.same("body.text.attachments.count", 1, answer.body?.text?.attachments?.count)
    run.same(
        "body.text.attachments[0].mediaUrl",
        "https://example.com",
        answer.body?.text?.attachments?[at: 0]?.mediaUrl
    )
    run.same("body.text.attachments[0].filename", "text", answer.body?.text?.attachments?[at: 0]?.filename)
    run.same("body.text.attachments[0].inline", true, answer.body?.text?.attachments?[at: 0]?.inline)
    run.same("body.text.actions.count", 1, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "link", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].link.text", "text", answer.body?.text?.actions?[at: 0]?.link?.text)
    run.same("body.text.actions[0].link.url", "text", answer.body?.text?.actions?[at: 0]?.link?.url)
    run.same("body.text.metadata.subject", "text", answer.body?.text?.metadata?.subject)
    run.same("body.text.metadata.headers.count", 1, answer.body?.text?.metadata?.headers?.count)
    run.same(
        "body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
        "text",
        answer.body?.text?.metadata?.headers?["ANY_ADDITIONAL_PROPERTY"]
    )
    run.same("body.text.metadata.whatsapp.previewUrl", true, answer.body?.text?.metadata?.whatsapp?.previewUrl)
    run.same("body.text.metadata.line.emoji.items.count", 1, answer.body?.text?.metadata?.line?.emoji?.items?.count)
    run.same(
        "body.text.metadata.line.emoji.items[0].index",
        1,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.index
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].productId",
        "text",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.productId
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].emojiId",
        "text",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.emojiId
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].length",
        1,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.length
    )
    run.same("body.text.metadata.telegram.parseMode", .markdown, answer.body?.text?.metadata?.telegram?.parseMode)
    run.same(
        "body.text.metadata.telegram.parseMode.text",
        "Markdown",
        answer.body?.text?.metadata?.telegram?.parseMode?.text
    )
}
