// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of every inner object null
@Sendable func channelsGetMessageNullNestedMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.absent("sender.connector.id", answer.sender?.connector?.id)
    run.absent("sender.connector.identifierValue", answer.sender?.connector?.identifierValue)
    run.absent("sender.connector.annotations", answer.sender?.connector?.annotations)
    run.absent("sender.connector.types", answer.sender?.connector?.types)
    run.absent("sender.contact.id", answer.sender?.contact?.id)
    run.absent("sender.contact.identifierKey", answer.sender?.contact?.identifierKey)
    run.absent("sender.contact.identifierValue", answer.sender?.contact?.identifierValue)
    run.absent("sender.contact.type", answer.sender?.contact?.type)
    run.absent("sender.contact.countryCode", answer.sender?.contact?.countryCode)
    run.absent("sender.contact.identifiers", answer.sender?.contact?.identifiers)
    run.absent("sender.contact.platformAddress", answer.sender?.contact?.platformAddress)
    run.absent("sender.contact.platformAddressSelector", answer.sender?.contact?.platformAddressSelector)
    run.absent("sender.contact.annotations.name", answer.sender?.contact?.annotations?.name)
    run.absent("receiver.connector", answer.receiver?.connector)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.absent("receiver.contacts[0].id", answer.receiver?.contacts?[at: 0]?.id)
    run.absent("receiver.contacts[0].identifierKey", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.absent("receiver.contacts[0].identifierValue", answer.receiver?.contacts?[at: 0]?.identifierValue)
    run.absent("receiver.contacts[0].type", answer.receiver?.contacts?[at: 0]?.type)
    run.absent("receiver.contacts[0].countryCode", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("receiver.contacts[0].identifiers.count", 1, answer.receiver?.contacts?[at: 0]?.identifiers?.count)
    run.absent(
        "receiver.contacts[0].identifiers[0].identifierKey",
        answer.receiver?.contacts?[at: 0]?.identifiers?[at: 0]?.identifierKey
    )
    run.absent(
        "receiver.contacts[0].identifiers[0].identifierValue",
        answer.receiver?.contacts?[at: 0]?.identifiers?[at: 0]?.identifierValue
    )
    run.absent("receiver.contacts[0].platformAddress", answer.receiver?.contacts?[at: 0]?.platformAddress)
    run.absent(
        "receiver.contacts[0].platformAddressSelector",
        answer.receiver?.contacts?[at: 0]?.platformAddressSelector
    )
    run.absent("receiver.contacts[0].annotations.name", answer.receiver?.contacts?[at: 0]?.annotations?.name)
    run.absent("meta.extraInformation", answer.meta?.extraInformation)
    run.absent("meta.referral.source", answer.meta?.referral?.source)
    run.absent("meta.referral.title", answer.meta?.referral?.title)
    run.absent("meta.referral.text", answer.meta?.referral?.text)
    run.absent("meta.referral.group", answer.meta?.referral?.group)
    run.absent("meta.referral.metadata.source_id", answer.meta?.referral?.metadata?.sourceId)
    run.absent("meta.referral.metadata.source_url", answer.meta?.referral?.metadata?.sourceUrl)
    run.absent("meta.referral.metadata.media_url", answer.meta?.referral?.metadata?.mediaUrl)
    run.absent("meta.referral.metadata.tracking_id", answer.meta?.referral?.metadata?.trackingId)
    run.same("meta.order.products.count", 1, answer.meta?.order?.products?.count)
    run.absent("meta.order.products[0].externalCatalogId", answer.meta?.order?.products?[at: 0]?.externalCatalogId)
    run.absent("meta.order.products[0].externalProductId", answer.meta?.order?.products?[at: 0]?.externalProductId)
    run.absent("meta.order.products[0].quantity", answer.meta?.order?.products?[at: 0]?.quantity)
    run.absent("meta.order.products[0].price.amount", answer.meta?.order?.products?[at: 0]?.price?.amount)
    run.absent("meta.order.products[0].price.exponent", answer.meta?.order?.products?[at: 0]?.price?.exponent)
    run.absent(
        "meta.order.products[0].price.currencyCode",
        answer.meta?.order?.products?[at: 0]?.price?.currencyCode
    )
    run.absent("meta.referredProduct.externalCatalogId", answer.meta?.referredProduct?.externalCatalogId)
    run.absent("meta.referredProduct.externalProductId", answer.meta?.referredProduct?.externalProductId)
    run.absent("meta.email.subject", answer.meta?.email?.subject)
    run.absent("meta.email.headers", answer.meta?.email?.headers)
    run.absent("meta.email.from.username", answer.meta?.email?.from?.username)
    run.absent("meta.email.from.displayName", answer.meta?.email?.from?.displayName)
    run.absent("meta.pushNotifications.gatewayTypeOverride", answer.meta?.pushNotifications?.gatewayTypeOverride)
    run.absent("meta.navigatorId", answer.meta?.navigatorId)
    run.absent("meta.navigatorMessageId", answer.meta?.navigatorMessageId)
    run.absent("meta.flow.id", answer.meta?.flow?.id)
    run.absent("meta.flow.name", answer.meta?.flow?.name)
    run.absent("meta.flow.stepId", answer.meta?.flow?.stepId)
    run.absent("meta.flow.runId", answer.meta?.flow?.runId)
    run.absent("meta.journey.id", answer.meta?.journey?.id)
    run.absent("meta.journey.name", answer.meta?.journey?.name)
    run.absent("meta.journey.stepId", answer.meta?.journey?.stepId)
    run.absent("meta.journey.runId", answer.meta?.journey?.runId)
    run.absent("meta.campaign.id", answer.meta?.campaign?.id)
    run.absent("meta.campaign.name", answer.meta?.campaign?.name)
    run.same("parts.count", 1, answer.parts?.count)
    run.absent("parts[0].platformReference", answer.parts?[at: 0]?.platformReference)
    run.absent("origin.type", answer.origin?.type)
    run.absent("origin.id", answer.origin?.id)
    run.absent("replyTo.id", answer.replyTo?.id)
    run.absent("replyTo.order", answer.replyTo?.order)
    run.absent("replyTo.type", answer.replyTo?.type)
    run.absent("failure.code", answer.failure?.code)
    run.absent("failure.description", answer.failure?.description)
    run.absent("failure.source.code", answer.failure?.source?.code)
    run.absent("failure.source.name", answer.failure?.source?.name)
    run.absent("shortLinks.domain", answer.shortLinks?.domain)
    run.same("body.type", "text", answer.body?.type)
    run.absent("body.text.text", answer.body?.text?.text)
    run.same("body.text.attachments.count", 1, answer.body?.text?.attachments?.count)
    run.absent("body.text.attachments[0].mediaUrl", answer.body?.text?.attachments?[at: 0]?.mediaUrl)
    run.absent("body.text.attachments[0].filename", answer.body?.text?.attachments?[at: 0]?.filename)
    run.absent("body.text.attachments[0].inline", answer.body?.text?.attachments?[at: 0]?.inline)
    run.absent("body.text.attachments[0].contentId", answer.body?.text?.attachments?[at: 0]?.contentId)
    run.same("body.text.actions.count", 4, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "link", answer.body?.text?.actions?[at: 0]?.type)
    run.absent("body.text.actions[0].link.text", answer.body?.text?.actions?[at: 0]?.link?.text)
    run.absent("body.text.actions[0].link.url", answer.body?.text?.actions?[at: 0]?.link?.url)
    run.same("body.text.actions[1].type", "reply", answer.body?.text?.actions?[at: 1]?.type)
    run.absent("body.text.actions[1].reply.text", answer.body?.text?.actions?[at: 1]?.reply?.text)
    run.absent("body.text.actions[1].reply.imageUrl", answer.body?.text?.actions?[at: 1]?.reply?.imageUrl)
    run.absent(
        "body.text.actions[1].reply.metadata.description.label",
        answer.body?.text?.actions?[at: 1]?.reply?.metadata?.description?.label
    )
    run.same("body.text.actions[2].type", "buy", answer.body?.text?.actions?[at: 2]?.type)
    run.absent("body.text.actions[2].buy.text", answer.body?.text?.actions?[at: 2]?.buy?.text)
    run.absent("body.text.actions[2].buy.amountCents", answer.body?.text?.actions?[at: 2]?.buy?.amountCents)
    run.absent("body.text.actions[2].buy.currency", answer.body?.text?.actions?[at: 2]?.buy?.currency)
    run.same("body.text.actions[3].type", "postback", answer.body?.text?.actions?[at: 3]?.type)
    run.absent("body.text.actions[3].postback.text", answer.body?.text?.actions?[at: 3]?.postback?.text)
    run.absent("body.text.actions[3].postback.payload", answer.body?.text?.actions?[at: 3]?.postback?.payload)
    run.absent("body.text.actions[3].postback.imageUrl", answer.body?.text?.actions?[at: 3]?.postback?.imageUrl)
    run.absent("body.text.actions[3].postback.metadata", answer.body?.text?.actions?[at: 3]?.postback?.metadata)
    run.absent("body.text.metadata.subject", answer.body?.text?.metadata?.subject)
    run.absent("body.text.metadata.headers", answer.body?.text?.metadata?.headers)
    run.absent("body.text.metadata.whatsapp.previewUrl", answer.body?.text?.metadata?.whatsapp?.previewUrl)
    run.same("body.text.metadata.line.emoji.items.count", 1, answer.body?.text?.metadata?.line?.emoji?.items?.count)
    run.absent(
        "body.text.metadata.line.emoji.items[0].index",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.index
    )
    run.absent(
        "body.text.metadata.line.emoji.items[0].productId",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.productId
    )
    run.absent(
        "body.text.metadata.line.emoji.items[0].emojiId",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.emojiId
    )
    run.absent(
        "body.text.metadata.line.emoji.items[0].length",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.length
    )
    run.absent("body.text.metadata.telegram.parseMode", answer.body?.text?.metadata?.telegram?.parseMode)
    run.absent("body.text.metadata.apple.summaryText", answer.body?.text?.metadata?.apple?.summaryText)
    run.absent("template.name", answer.template?.name)
    run.absent("template.projectId", answer.template?.projectId)
    run.absent("template.version", answer.template?.version)
    run.absent("template.locale", answer.template?.locale)
    run.same("template.attachments.count", 1, answer.template?.attachments?.count)
    run.absent("template.attachments[0].mediaUrl", answer.template?.attachments?[at: 0]?.mediaUrl)
    run.absent("template.attachments[0].filename", answer.template?.attachments?[at: 0]?.filename)
    run.absent("template.attachments[0].inline", answer.template?.attachments?[at: 0]?.inline)
    run.absent("template.shortLinks.enabled", answer.template?.shortLinks?.enabled)
    run.absent("template.shortLinks.domain", answer.template?.shortLinks?.domain)
    run.absent("template.variables", answer.template?.variables)
    run.same("template.utmParameters.count", 1, answer.template?.utmParameters?.count)
    run.absent("template.utmParameters[0].key", answer.template?.utmParameters?[at: 0]?.key)
    run.absent("template.utmParameters[0].value", answer.template?.utmParameters?[at: 0]?.value)
    run.absent("template.utmParameters[0].reference", answer.template?.utmParameters?[at: 0]?.reference)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.absent("template.parameters[0].key", answer.template?.parameters?[at: 0]?.string?.key)
    run.absent("template.parameters[0].value", answer.template?.parameters?[at: 0]?.string?.value)
    run.absent("template.settings.useMmLite", answer.template?.settings?.useMmLite)
    run.absent("template.settings.disallowMmLite", answer.template?.settings?.disallowMmLite)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","sender":{"connector":{"id":null,"identifierValue":null,"annotations":null,"types":null},"contact":{"id":null,"identifierKey":null,"identifierValue":null,"type":null,"countryCode":null,"identifiers":null,"platformAddress":null,"platformAddressSelector":null,"annotations":{"name":null}}},"receiver":{"connector":null,"contacts":[{"id":null,"identifierKey":null,"identifierValue":null,"type":null,"countryCode":null,"identifiers":[{"identifierKey":null,"identifierValue":null}],"platformAddress":null,"platformAddressSelector":null,"annotations":{"name":null}}]},"meta":{"extraInformation":null,"referral":{"source":null,"title":null,"text":null,"group":null,"metadata":{"source_id":null,"source_url":null,"media_url":null,"tracking_id":null}},"order":{"products":[{"externalCatalogId":null,"externalProductId":null,"quantity":null,"price":{"amount":null,"exponent":null,"currencyCode":null}}]},"referredProduct":{"externalCatalogId":null,"externalProductId":null},"email":{"subject":null,"headers":null,"from":{"username":null,"displayName":null}},"pushNotifications":{"gatewayTypeOverride":null},"navigatorId":null,"navigatorMessageId":null,"flow":{"id":null,"name":null,"stepId":null,"runId":null},"journey":{"id":null,"name":null,"stepId":null,"runId":null},"campaign":{"id":null,"name":null}},"parts":[{"platformReference":null}],"origin":{"type":null,"id":null},"replyTo":{"id":null,"order":null,"type":null},"failure":{"code":null,"description":null,"source":{"code":null,"name":null}},"shortLinks":{"domain":null},"body":{"type":"text","text":{"text":null,"attachments":[{"mediaUrl":null,"filename":null,"inline":null,"contentId":null}],"actions":[{"type":"link","link":{"text":null,"url":null}},{"type":"reply","reply":{"text":null,"imageUrl":null,"metadata":{"description":{"label":null}}}},{"type":"buy","buy":{"text":null,"amountCents":null,"currency":null}},{"type":"postback","postback":{"text":null,"payload":null,"imageUrl":null,"metadata":null}}],"metadata":{"subject":null,"headers":null,"whatsapp":{"previewUrl":null},"line":{"emoji":{"items":[{"index":null,"productId":null,"emojiId":null,"length":null}]}},"telegram":{"parseMode":null},"apple":{"summaryText":null}}}},"template":{"name":null,"projectId":null,"version":null,"locale":null,"attachments":[{"mediaUrl":null,"filename":null,"inline":null}],"shortLinks":{"enabled":null,"domain":null},"variables":null,"utmParameters":[{"key":null,"value":null,"reference":null}],"parameters":[{"type":"string","key":null,"value":null}],"settings":{"useMmLite":null,"disallowMmLite":null}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
