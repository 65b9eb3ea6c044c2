// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** every member of every inner object null */
class ChannelsGetMessageNullNestedMembersTest {
    @Test
    fun passes() = replay("channels.get-message.null-nested-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("sender.connector.id", null, answer.sender?.connector?.id)
        same("sender.connector.identifierValue", null, answer.sender?.connector?.identifierValue)
        same("sender.connector.annotations", null, answer.sender?.connector?.annotations)
        same("sender.connector.types", null, answer.sender?.connector?.types)
        same("sender.contact.id", null, answer.sender?.contact?.id)
        same("sender.contact.identifierKey", null, answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", null, answer.sender?.contact?.identifierValue)
        same("sender.contact.type", null, answer.sender?.contact?.type)
        same("sender.contact.countryCode", null, answer.sender?.contact?.countryCode)
        same("sender.contact.identifiers", null, answer.sender?.contact?.identifiers)
        same("sender.contact.platformAddress", null, answer.sender?.contact?.platformAddress)
        same("sender.contact.platformAddressSelector", null, answer.sender?.contact?.platformAddressSelector)
        same("sender.contact.annotations.name", null, answer.sender?.contact?.annotations?.name)
        same("receiver.connector", null, answer.receiver?.connector)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same("receiver.contacts[0].id", null, answer.receiver?.contacts?.getOrNull(0)?.id)
        same("receiver.contacts[0].identifierKey", null, answer.receiver?.contacts?.getOrNull(0)?.identifierKey)
        same("receiver.contacts[0].identifierValue", null, answer.receiver?.contacts?.getOrNull(0)?.identifierValue)
        same("receiver.contacts[0].type", null, answer.receiver?.contacts?.getOrNull(0)?.type)
        same("receiver.contacts[0].countryCode", null, answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("receiver.contacts[0].identifiers.size", 1, answer.receiver?.contacts?.getOrNull(0)?.identifiers?.size)
        same(
            "receiver.contacts[0].identifiers[0].identifierKey",
            null,
            answer.receiver?.contacts?.getOrNull(0)?.identifiers?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifiers[0].identifierValue",
            null,
            answer.receiver?.contacts?.getOrNull(0)?.identifiers?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].platformAddress", null, answer.receiver?.contacts?.getOrNull(0)?.platformAddress)
        same(
            "receiver.contacts[0].platformAddressSelector",
            null,
            answer.receiver?.contacts?.getOrNull(0)?.platformAddressSelector,
        )
        same(
            "receiver.contacts[0].annotations.name",
            null,
            answer.receiver?.contacts?.getOrNull(0)?.annotations?.name,
        )
        same("meta.extraInformation", null, answer.meta?.extraInformation)
        same("meta.referral.source", null, answer.meta?.referral?.source)
        same("meta.referral.title", null, answer.meta?.referral?.title)
        same("meta.referral.text", null, answer.meta?.referral?.text)
        same("meta.referral.group", null, answer.meta?.referral?.group)
        same("meta.referral.metadata.source_id", null, answer.meta?.referral?.metadata?.sourceId)
        same("meta.referral.metadata.source_url", null, answer.meta?.referral?.metadata?.sourceUrl)
        same("meta.referral.metadata.media_url", null, answer.meta?.referral?.metadata?.mediaUrl)
        same("meta.referral.metadata.tracking_id", null, answer.meta?.referral?.metadata?.trackingId)
        same("meta.order.products.size", 1, answer.meta?.order?.products?.size)
        same(
            "meta.order.products[0].externalCatalogId",
            null,
            answer.meta?.order?.products?.getOrNull(0)?.externalCatalogId,
        )
        same(
            "meta.order.products[0].externalProductId",
            null,
            answer.meta?.order?.products?.getOrNull(0)?.externalProductId,
        )
        same("meta.order.products[0].quantity", null, answer.meta?.order?.products?.getOrNull(0)?.quantity)
        same("meta.order.products[0].price.amount", null, answer.meta?.order?.products?.getOrNull(0)?.price?.amount)
        same(
            "meta.order.products[0].price.exponent",
            null,
            answer.meta?.order?.products?.getOrNull(0)?.price?.exponent,
        )
        same(
            "meta.order.products[0].price.currencyCode",
            null,
            answer.meta?.order?.products?.getOrNull(0)?.price?.currencyCode,
        )
        same("meta.referredProduct.externalCatalogId", null, answer.meta?.referredProduct?.externalCatalogId)
        same("meta.referredProduct.externalProductId", null, answer.meta?.referredProduct?.externalProductId)
        same("meta.email.subject", null, answer.meta?.email?.subject)
        same("meta.email.headers", null, answer.meta?.email?.headers)
        same("meta.email.from.username", null, answer.meta?.email?.from?.username)
        same("meta.email.from.displayName", null, answer.meta?.email?.from?.displayName)
        same(
            "meta.pushNotifications.gatewayTypeOverride",
            null,
            answer.meta?.pushNotifications?.gatewayTypeOverride,
        )
        same("meta.navigatorId", null, answer.meta?.navigatorId)
        same("meta.navigatorMessageId", null, answer.meta?.navigatorMessageId)
        same("meta.flow.id", null, answer.meta?.flow?.id)
        same("meta.flow.name", null, answer.meta?.flow?.name)
        same("meta.flow.stepId", null, answer.meta?.flow?.stepId)
        same("meta.flow.runId", null, answer.meta?.flow?.runId)
        same("meta.journey.id", null, answer.meta?.journey?.id)
        same("meta.journey.name", null, answer.meta?.journey?.name)
        same("meta.journey.stepId", null, answer.meta?.journey?.stepId)
        same("meta.journey.runId", null, answer.meta?.journey?.runId)
        same("meta.campaign.id", null, answer.meta?.campaign?.id)
        same("meta.campaign.name", null, answer.meta?.campaign?.name)
        same("parts.size", 1, answer.parts?.size)
        same("parts[0].platformReference", null, answer.parts?.getOrNull(0)?.platformReference)
        same("origin.type", null, answer.origin?.type)
        same("origin.id", null, answer.origin?.id)
        same("replyTo.id", null, answer.replyTo?.id)
        same("replyTo.order", null, answer.replyTo?.order)
        same("replyTo.type", null, answer.replyTo?.type)
        same("failure.code", null, answer.failure?.code)
        same("failure.description", null, answer.failure?.description)
        same("failure.source.code", null, answer.failure?.source?.code)
        same("failure.source.name", null, answer.failure?.source?.name)
        same("shortLinks.domain", null, answer.shortLinks?.domain)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", null, answer.body?.text?.text)
        same("body.text.attachments.size", 1, answer.body?.text?.attachments?.size)
        same("body.text.attachments[0].mediaUrl", null, answer.body?.text?.attachments?.getOrNull(0)?.mediaUrl)
        same("body.text.attachments[0].filename", null, answer.body?.text?.attachments?.getOrNull(0)?.filename)
        same("body.text.attachments[0].inline", null, answer.body?.text?.attachments?.getOrNull(0)?.inline)
        same("body.text.attachments[0].contentId", null, answer.body?.text?.attachments?.getOrNull(0)?.contentId)
        same("body.text.actions.size", 4, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "link", answer.body?.text?.actions?.getOrNull(0)?.type)
        same("body.text.actions[0].link.text", null, answer.body?.text?.actions?.getOrNull(0)?.link?.text)
        same("body.text.actions[0].link.url", null, answer.body?.text?.actions?.getOrNull(0)?.link?.url)
        same("body.text.actions[1].type", "reply", answer.body?.text?.actions?.getOrNull(1)?.type)
        same("body.text.actions[1].reply.text", null, answer.body?.text?.actions?.getOrNull(1)?.reply?.text)
        same("body.text.actions[1].reply.imageUrl", null, answer.body?.text?.actions?.getOrNull(1)?.reply?.imageUrl)
        same(
            "body.text.actions[1].reply.metadata.description.label",
            null,
            answer.body?.text?.actions?.getOrNull(1)?.reply?.metadata?.description?.label,
        )
        same("body.text.actions[2].type", "buy", answer.body?.text?.actions?.getOrNull(2)?.type)
        same("body.text.actions[2].buy.text", null, answer.body?.text?.actions?.getOrNull(2)?.buy?.text)
        same(
            "body.text.actions[2].buy.amountCents",
            null,
            answer.body?.text?.actions?.getOrNull(2)?.buy?.amountCents,
        )
        same("body.text.actions[2].buy.currency", null, answer.body?.text?.actions?.getOrNull(2)?.buy?.currency)
        same("body.text.actions[3].type", "postback", answer.body?.text?.actions?.getOrNull(3)?.type)
        same("body.text.actions[3].postback.text", null, answer.body?.text?.actions?.getOrNull(3)?.postback?.text)
        same(
            "body.text.actions[3].postback.payload",
            null,
            answer.body?.text?.actions?.getOrNull(3)?.postback?.payload,
        )
        same(
            "body.text.actions[3].postback.imageUrl",
            null,
            answer.body?.text?.actions?.getOrNull(3)?.postback?.imageUrl,
        )
        same(
            "body.text.actions[3].postback.metadata",
            null,
            answer.body?.text?.actions?.getOrNull(3)?.postback?.metadata,
        )
        same("body.text.metadata.subject", null, answer.body?.text?.metadata?.subject)
        same("body.text.metadata.headers", null, answer.body?.text?.metadata?.headers)
        same("body.text.metadata.whatsapp.previewUrl", null, answer.body?.text?.metadata?.whatsapp?.previewUrl)
        same("body.text.metadata.line.emoji.items.size", 1, answer.body?.text?.metadata?.line?.emoji?.items?.size)
        same(
            "body.text.metadata.line.emoji.items[0].index",
            null,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.index,
        )
        same(
            "body.text.metadata.line.emoji.items[0].productId",
            null,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.productId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].emojiId",
            null,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.emojiId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].length",
            null,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.length,
        )
        same("body.text.metadata.telegram.parseMode", null, answer.body?.text?.metadata?.telegram?.parseMode)
        same("body.text.metadata.apple.summaryText", null, answer.body?.text?.metadata?.apple?.summaryText)
        same("template.name", null, answer.template?.name)
        same("template.projectId", null, answer.template?.projectId)
        same("template.version", null, answer.template?.version)
        same("template.locale", null, answer.template?.locale)
        same("template.attachments.size", 1, answer.template?.attachments?.size)
        same("template.attachments[0].mediaUrl", null, answer.template?.attachments?.getOrNull(0)?.mediaUrl)
        same("template.attachments[0].filename", null, answer.template?.attachments?.getOrNull(0)?.filename)
        same("template.attachments[0].inline", null, answer.template?.attachments?.getOrNull(0)?.inline)
        same("template.shortLinks.enabled", null, answer.template?.shortLinks?.enabled)
        same("template.shortLinks.domain", null, answer.template?.shortLinks?.domain)
        same("template.variables", null, answer.template?.variables)
        same("template.utmParameters.size", 1, answer.template?.utmParameters?.size)
        same("template.utmParameters[0].key", null, answer.template?.utmParameters?.getOrNull(0)?.key)
        same("template.utmParameters[0].value", null, answer.template?.utmParameters?.getOrNull(0)?.value)
        same("template.utmParameters[0].reference", null, answer.template?.utmParameters?.getOrNull(0)?.reference)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", null, answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", null, answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.settings.useMmLite", null, answer.template?.settings?.useMmLite)
        same("template.settings.disallowMmLite", null, answer.template?.settings?.disallowMmLite)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"sender\":{\"connector\":{\"id\":null,\"identifierValue\":null,\"annotations\":null,\"types\":null},\"contact\":{\"id\":null,\"identifierKey\":null,\"identifierValue\":null,\"type\":null,\"countryCode\":null,\"identifiers\":null,\"platformAddress\":null,\"platformAddressSelector\":null,\"annotations\":{\"name\":null}}},\"receiver\":{\"connector\":null,\"contacts\":[{\"id\":null,\"identifierKey\":null,\"identifierValue\":null,\"type\":null,\"countryCode\":null,\"identifiers\":[{\"identifierKey\":null,\"identifierValue\":null}],\"platformAddress\":null,\"platformAddressSelector\":null,\"annotations\":{\"name\":null}}]},\"meta\":{\"extraInformation\":null,\"referral\":{\"source\":null,\"title\":null,\"text\":null,\"group\":null,\"metadata\":{\"source_id\":null,\"source_url\":null,\"media_url\":null,\"tracking_id\":null}},\"order\":{\"products\":[{\"externalCatalogId\":null,\"externalProductId\":null,\"quantity\":null,\"price\":{\"amount\":null,\"exponent\":null,\"currencyCode\":null}}]},\"referredProduct\":{\"externalCatalogId\":null,\"externalProductId\":null},\"email\":{\"subject\":null,\"headers\":null,\"from\":{\"username\":null,\"displayName\":null}},\"pushNotifications\":{\"gatewayTypeOverride\":null},\"navigatorId\":null,\"navigatorMessageId\":null,\"flow\":{\"id\":null,\"name\":null,\"stepId\":null,\"runId\":null},\"journey\":{\"id\":null,\"name\":null,\"stepId\":null,\"runId\":null},\"campaign\":{\"id\":null,\"name\":null}},\"parts\":[{\"platformReference\":null}],\"origin\":{\"type\":null,\"id\":null},\"replyTo\":{\"id\":null,\"order\":null,\"type\":null},\"failure\":{\"code\":null,\"description\":null,\"source\":{\"code\":null,\"name\":null}},\"shortLinks\":{\"domain\":null},\"body\":{\"type\":\"text\",\"text\":{\"text\":null,\"attachments\":[{\"mediaUrl\":null,\"filename\":null,\"inline\":null,\"contentId\":null}],\"actions\":[{\"type\":\"link\",\"link\":{\"text\":null,\"url\":null}},{\"type\":\"reply\",\"reply\":{\"text\":null,\"imageUrl\":null,\"metadata\":{\"description\":{\"label\":null}}}},{\"type\":\"buy\",\"buy\":{\"text\":null,\"amountCents\":null,\"currency\":null}},{\"type\":\"postback\",\"postback\":{\"text\":null,\"payload\":null,\"imageUrl\":null,\"metadata\":null}}],\"metadata\":{\"subject\":null,\"headers\":null,\"whatsapp\":{\"previewUrl\":null},\"line\":{\"emoji\":{\"items\":[{\"index\":null,\"productId\":null,\"emojiId\":null,\"length\":null}]}},\"telegram\":{\"parseMode\":null},\"apple\":{\"summaryText\":null}}}},\"template\":{\"name\":null,\"projectId\":null,\"version\":null,\"locale\":null,\"attachments\":[{\"mediaUrl\":null,\"filename\":null,\"inline\":null}],\"shortLinks\":{\"enabled\":null,\"domain\":null},\"variables\":null,\"utmParameters\":[{\"key\":null,\"value\":null,\"reference\":null}],\"parameters\":[{\"type\":\"string\",\"key\":null,\"value\":null}],\"settings\":{\"useMmLite\":null,\"disallowMmLite\":null}}}",
            answer.rawJSON,
        )
    }
}
