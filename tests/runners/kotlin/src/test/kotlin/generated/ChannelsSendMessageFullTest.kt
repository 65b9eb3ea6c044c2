// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** Messaging, Send a message, the full request and the full response */
class ChannelsSendMessageFullTest {
    @Test
    fun passes() = replay("channels.send-message.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                sender = Sender(
                    connector = SenderConnector(
                        identifierValue = "channels@bird.com",
                        annotations = MessageAnnotations(name = "text"),
                    ),
                ),
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(
                            id = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                            identifierKey = "emailaddress",
                            identifierValue = "channels@bird.com",
                            type = ContactType.Cc,
                            identifiers = listOf(
                                ContactIdentifier(
                                    identifierKey = "emailaddress",
                                    identifierValue = "channels@bird.com",
                                ),
                            ),
                            platformAddress = "text",
                            platformAddressSelector = "text",
                        ),
                    ),
                ),
                reference = "my-own-identifier",
                template = Template(
                    name = "text",
                    projectId = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                    version = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                    locale = "text",
                    attachments = listOf(
                        TemplateAttachment(mediaUrl = "https://example.com", filename = "text", inline = true),
                    ),
                    shortLinks = TemplateShortLinks(enabled = true, domain = "text"),
                    variables = mapOf("default" to "text", "ANY_ADDITIONAL_PROPERTY" to "text"),
                    utmParameters = listOf(UtmParameter(key = "text", value = "text")),
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "text", value = "text")),
                    ),
                    settings = TemplateSettings(useMmLite = true),
                ),
                meta = MessageMeta(
                    extraInformation = "{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}",
                    referral = MessageReferral(
                        source = "text",
                        title = "text",
                        text = "text",
                        group = "text",
                        metadata = ReferralMetadata(
                            sourceId = "text",
                            sourceUrl = "text",
                            mediaUrl = "text",
                            trackingId = "text",
                        ),
                    ),
                    order = MessageOrder(
                        products = listOf(
                            OrderProduct(
                                externalCatalogId = "text",
                                externalProductId = "text",
                                quantity = 1,
                                price = ProductPrice(amount = 1, exponent = 1, currencyCode = "text"),
                            ),
                        ),
                    ),
                    referredProduct = ReferredProduct(externalCatalogId = "text", externalProductId = "text"),
                    email = EmailMeta(
                        subject = "text",
                        headers = mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
                        from = EmailFrom(username = "text", displayName = "text"),
                    ),
                    pushNotifications = PushNotificationsMeta(gatewayTypeOverride = GatewayType.Apns),
                    navigatorId = "123e4567-e89b-12d3-a456-426614174000",
                    navigatorMessageId = "123e4567-e89b-12d3-a456-426614174000",
                    flow = FlowMeta(
                        id = "123e4567-e89b-12d3-a456-426614174000",
                        name = "text",
                        stepId = "text",
                        runId = "123e4567-e89b-12d3-a456-426614174000",
                    ),
                    journey = FlowMeta(
                        id = "123e4567-e89b-12d3-a456-426614174000",
                        name = "text",
                        stepId = "text",
                        runId = "123e4567-e89b-12d3-a456-426614174000",
                    ),
                    campaign = CampaignMeta(id = "123e4567-e89b-12d3-a456-426614174000", name = "text"),
                ),
                replyTo = ReplyTo(id = "text", order = 1, type = ReplyToType.Message),
                body = MessageBody.Text(
                    TextBody(
                        text = "text",
                        attachments = listOf(
                            Attachment(mediaUrl = "https://example.com", filename = "text", inline = true),
                        ),
                        actions = listOf(Action.Link(LinkAction(text = "text", url = "text"))),
                        metadata = TextMetadata(
                            subject = "text",
                            headers = mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
                            whatsapp = WhatsappTextMetadata(previewUrl = true),
                            line = LineTextMetadata(
                                emoji = LineEmoji(
                                    items = listOf(LineEmojiItem(index = 1, productId = "text", emojiId = "text")),
                                ),
                            ),
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.Markdown),
                        ),
                    ),
                ),
                notification = MessageNotification(url = "text"),
                capFrequency = true,
                enableLinkTracking = true,
                ignoreQuietHours = true,
                ignoreGlobalHoldout = true,
                tags = listOf("text"),
                shortLinks = ShortLinks(domain = "text"),
                scheduledFor = Instant.parse("2025-05-29T06:14:56.392Z"),
                validity = 1,
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("channelId", "123e4567-e89b-12d3-a456-426614174000", answer.channelId)
        same("sender.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "text", answer.sender?.connector?.identifierValue)
        same("sender.connector.annotations.name", "text", answer.sender?.connector?.annotations?.name)
        same("sender.connector.types.size", 1, answer.sender?.connector?.types?.size)
        same("sender.connector.types[0]", "text", answer.sender?.connector?.types?.getOrNull(0))
        same("receiver.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.receiver?.connector?.id)
        same("receiver.connector.identifierValue", "text", answer.receiver?.connector?.identifierValue)
        same("receiver.connector.annotations.name", "text", answer.receiver?.connector?.annotations?.name)
        same("receiver.connector.types.size", 1, answer.receiver?.connector?.types?.size)
        same("receiver.connector.types[0]", "text", answer.receiver?.connector?.types?.getOrNull(0))
        json("meta.extraInformation", "{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}", answer.meta?.extraInformation)
        same("meta.referral.source", "text", answer.meta?.referral?.source)
        same("meta.referral.title", "text", answer.meta?.referral?.title)
        same("meta.referral.text", "text", answer.meta?.referral?.text)
        same("meta.referral.group", "text", answer.meta?.referral?.group)
        same("meta.referral.metadata.source_id", "text", answer.meta?.referral?.metadata?.sourceId)
        same("meta.referral.metadata.source_url", "text", answer.meta?.referral?.metadata?.sourceUrl)
        same("meta.referral.metadata.media_url", "text", answer.meta?.referral?.metadata?.mediaUrl)
        same("meta.referral.metadata.tracking_id", "text", answer.meta?.referral?.metadata?.trackingId)
        same("meta.order.products.size", 1, answer.meta?.order?.products?.size)
        same(
            "meta.order.products[0].externalCatalogId",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.externalCatalogId,
        )
        same(
            "meta.order.products[0].externalProductId",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.externalProductId,
        )
        same("meta.order.products[0].quantity", 1L, answer.meta?.order?.products?.getOrNull(0)?.quantity)
        same("meta.order.products[0].price.amount", 1L, answer.meta?.order?.products?.getOrNull(0)?.price?.amount)
        same(
            "meta.order.products[0].price.exponent",
            1L,
            answer.meta?.order?.products?.getOrNull(0)?.price?.exponent,
        )
        same(
            "meta.order.products[0].price.currencyCode",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.price?.currencyCode,
        )
        same("meta.referredProduct.externalCatalogId", "text", answer.meta?.referredProduct?.externalCatalogId)
        same("meta.referredProduct.externalProductId", "text", answer.meta?.referredProduct?.externalProductId)
        same("meta.email.subject", "text", answer.meta?.email?.subject)
        same("meta.email.headers", mapOf("ANY_ADDITIONAL_PROPERTY" to "text"), answer.meta?.email?.headers)
        same("meta.email.from.username", "text", answer.meta?.email?.from?.username)
        same("meta.email.from.displayName", "text", answer.meta?.email?.from?.displayName)
        same(
            "meta.pushNotifications.gatewayTypeOverride",
            "apns",
            answer.meta?.pushNotifications?.gatewayTypeOverride?.text,
        )
        same("meta.navigatorId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorId)
        same("meta.navigatorMessageId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorMessageId)
        same("meta.flow.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.id)
        same("meta.flow.name", "text", answer.meta?.flow?.name)
        same("meta.flow.stepId", "text", answer.meta?.flow?.stepId)
        same("meta.flow.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.runId)
        same("meta.journey.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.id)
        same("meta.journey.name", "text", answer.meta?.journey?.name)
        same("meta.journey.stepId", "text", answer.meta?.journey?.stepId)
        same("meta.journey.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.runId)
        same("meta.campaign.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.campaign?.id)
        same("meta.campaign.name", "text", answer.meta?.campaign?.name)
        same("reference", "my-own-identifier", answer.reference)
        same("parts.size", 1, answer.parts?.size)
        same("parts[0].platformReference", "text", answer.parts?.getOrNull(0)?.platformReference)
        same("status", "accepted", answer.status?.text)
        same("reason", "text", answer.reason)
        same("direction", "incoming", answer.direction?.text)
        same("origin.type", "text", answer.origin?.type)
        same("origin.id", "text", answer.origin?.id)
        same("replyTo.id", "text", answer.replyTo?.id)
        same("replyTo.order", 1L, answer.replyTo?.order)
        same("replyTo.type", "message", answer.replyTo?.type?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("details", "text", answer.details?.text)
        same("failure.code", 1L, answer.failure?.code)
        same("failure.description", "Unsupported media type", answer.failure?.description)
        same("failure.source.code", "text", answer.failure?.source?.code)
        same("failure.source.name", "text", answer.failure?.source?.name)
        same("tags.size", 1, answer.tags?.size)
        same("tags[0]", "text", answer.tags?.getOrNull(0))
        same("shortLinks.domain", "text", answer.shortLinks?.domain)
        same("scheduledFor", Instant.parse("2025-05-29T06:14:56.392Z"), answer.scheduledFor)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "text", answer.body?.text?.text)
        same("body.text.attachments.size", 1, answer.body?.text?.attachments?.size)
        same(
            "body.text.attachments[0].mediaUrl",
            "https://example.com",
            answer.body?.text?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("body.text.attachments[0].filename", "text", answer.body?.text?.attachments?.getOrNull(0)?.filename)
        same("body.text.attachments[0].inline", true, answer.body?.text?.attachments?.getOrNull(0)?.inline)
        same("body.text.actions.size", 1, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "link", answer.body?.text?.actions?.getOrNull(0)?.type)
        same("body.text.actions[0].link.text", "text", answer.body?.text?.actions?.getOrNull(0)?.link?.text)
        same("body.text.actions[0].link.url", "text", answer.body?.text?.actions?.getOrNull(0)?.link?.url)
        same("body.text.metadata.subject", "text", answer.body?.text?.metadata?.subject)
        same(
            "body.text.metadata.headers",
            mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
            answer.body?.text?.metadata?.headers,
        )
        same("body.text.metadata.whatsapp.previewUrl", true, answer.body?.text?.metadata?.whatsapp?.previewUrl)
        same("body.text.metadata.line.emoji.items.size", 1, answer.body?.text?.metadata?.line?.emoji?.items?.size)
        same(
            "body.text.metadata.line.emoji.items[0].index",
            1L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.index,
        )
        same(
            "body.text.metadata.line.emoji.items[0].productId",
            "text",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.productId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].emojiId",
            "text",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.emojiId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].length",
            1L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.length,
        )
        same(
            "body.text.metadata.telegram.parseMode",
            "Markdown",
            answer.body?.text?.metadata?.telegram?.parseMode?.text,
        )
    }
}
