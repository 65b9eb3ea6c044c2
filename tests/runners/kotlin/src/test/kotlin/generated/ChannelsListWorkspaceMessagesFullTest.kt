// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlinx.coroutines.flow.toList

/** Messaging, List messages by workspace ID, the full response; its token leads to an empty last page */
class ChannelsListWorkspaceMessagesFullTest {
    @Test
    fun passes() = replay("channels.list-workspace-messages.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
        same("pages", 2, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same(
            "pages[0].items[0].sender.connector.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.sender?.connector?.id,
        )
        same(
            "pages[0].items[0].sender.connector.identifierValue",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.sender?.connector?.identifierValue,
        )
        same(
            "pages[0].items[0].sender.connector.annotations.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.sender?.connector?.annotations?.name,
        )
        same(
            "pages[0].items[0].receiver.connector.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.id,
        )
        same(
            "pages[0].items[0].receiver.connector.identifierValue",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.identifierValue,
        )
        same(
            "pages[0].items[0].receiver.connector.annotations.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.annotations?.name,
        )
        json(
            "pages[0].items[0].meta.extraInformation",
            "{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.extraInformation,
        )
        same(
            "pages[0].items[0].meta.referral.source",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referral?.source,
        )
        same(
            "pages[0].items[0].meta.referral.title",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referral?.title,
        )
        same(
            "pages[0].items[0].meta.referral.text",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referral?.text,
        )
        same(
            "pages[0].items[0].meta.referral.group",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referral?.group,
        )
        same(
            "pages[0].items[0].meta.referral.metadata.source_id",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referral?.metadata?.sourceId,
        )
        same(
            "pages[0].items[0].meta.referral.metadata.source_url",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referral?.metadata?.sourceUrl,
        )
        same(
            "pages[0].items[0].meta.referral.metadata.media_url",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referral?.metadata?.mediaUrl,
        )
        same(
            "pages[0].items[0].meta.referral.metadata.tracking_id",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referral?.metadata?.trackingId,
        )
        same(
            "pages[0].items[0].meta.order.products.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.order?.products?.size,
        )
        same(
            "pages[0].items[0].meta.order.products[0].externalCatalogId",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.order?.products?.getOrNull(0)?.externalCatalogId,
        )
        same(
            "pages[0].items[0].meta.order.products[0].externalProductId",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.order?.products?.getOrNull(0)?.externalProductId,
        )
        same(
            "pages[0].items[0].meta.order.products[0].quantity",
            1L,
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.order?.products?.getOrNull(0)?.quantity,
        )
        same(
            "pages[0].items[0].meta.order.products[0].price.amount",
            1L,
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.order?.products?.getOrNull(0)?.price?.amount,
        )
        same(
            "pages[0].items[0].meta.order.products[0].price.exponent",
            1L,
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.order?.products?.getOrNull(0)?.price?.exponent,
        )
        same(
            "pages[0].items[0].meta.order.products[0].price.currencyCode",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.order?.products?.getOrNull(0)?.price?.currencyCode,
        )
        same(
            "pages[0].items[0].meta.referredProduct.externalCatalogId",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referredProduct?.externalCatalogId,
        )
        same(
            "pages[0].items[0].meta.referredProduct.externalProductId",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.referredProduct?.externalProductId,
        )
        same(
            "pages[0].items[0].meta.email.subject",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.email?.subject,
        )
        same(
            "pages[0].items[0].meta.email.headers",
            mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.email?.headers,
        )
        same(
            "pages[0].items[0].meta.email.from.username",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.email?.from?.username,
        )
        same(
            "pages[0].items[0].meta.email.from.displayName",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.email?.from?.displayName,
        )
        same(
            "pages[0].items[0].meta.navigatorId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.navigatorId,
        )
        same(
            "pages[0].items[0].meta.navigatorMessageId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.navigatorMessageId,
        )
        same("pages[0].items[0].reference", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.reference)
        same("pages[0].items[0].parts.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.parts?.size)
        same(
            "pages[0].items[0].parts[0].platformReference",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.parts?.getOrNull(0)?.platformReference,
        )
        same("pages[0].items[0].status", "accepted", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].reason", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.reason)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same("pages[0].items[0].replyTo.id", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.replyTo?.id)
        same("pages[0].items[0].replyTo.order", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.replyTo?.order)
        same(
            "pages[0].items[0].replyTo.type",
            "message",
            pages.getOrNull(0)?.items?.getOrNull(0)?.replyTo?.type?.text,
        )
        same(
            "pages[0].items[0].lastStatusAt",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.lastStatusAt,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].items[0].details", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same("pages[0].items[0].failure.code", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.failure?.code)
        same(
            "pages[0].items[0].failure.source.code",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.failure?.source?.code,
        )
        same(
            "pages[0].items[0].failure.source.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.failure?.source?.name,
        )
        same("pages[0].items[0].tags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.tags?.size)
        same("pages[0].items[0].tags[0]", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.tags?.getOrNull(0))
        same(
            "pages[0].items[0].shortLinks.domain",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.shortLinks?.domain,
        )
        same(
            "pages[0].items[0].scheduledFor",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.scheduledFor,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same("pages[0].items[0].body.text.text", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text)
        same(
            "pages[0].items[0].body.text.attachments.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.attachments?.size,
        )
        same(
            "pages[0].items[0].body.text.attachments[0].mediaUrl",
            "https://example.com",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same(
            "pages[0].items[0].body.text.attachments[0].filename",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.attachments?.getOrNull(0)?.filename,
        )
        same(
            "pages[0].items[0].body.text.attachments[0].inline",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.attachments?.getOrNull(0)?.inline,
        )
        same(
            "pages[0].items[0].body.text.actions.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.actions?.size,
        )
        same(
            "pages[0].items[0].body.text.actions[0].type",
            "link",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.actions?.getOrNull(0)?.type,
        )
        same(
            "pages[0].items[0].body.text.actions[0].link.text",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "pages[0].items[0].body.text.actions[0].link.url",
            "https://example.com",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.actions?.getOrNull(0)?.link?.url,
        )
        same(
            "pages[0].items[0].body.text.metadata.subject",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.subject,
        )
        same(
            "pages[0].items[0].body.text.metadata.headers",
            mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.headers,
        )
        same(
            "pages[0].items[0].body.text.metadata.whatsapp.previewUrl",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.whatsapp?.previewUrl,
        )
        same(
            "pages[0].items[0].body.text.metadata.line.emoji.items.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.line?.emoji?.items?.size,
        )
        same(
            "pages[0].items[0].body.text.metadata.line.emoji.items[0].index",
            1L,
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.index,
        )
        same(
            "pages[0].items[0].body.text.metadata.line.emoji.items[0].productId",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.productId,
        )
        same(
            "pages[0].items[0].body.text.metadata.line.emoji.items[0].emojiId",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.emojiId,
        )
        same(
            "pages[0].items[0].body.text.metadata.line.emoji.items[0].length",
            1L,
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.length,
        )
        same("pages[0].nextPageToken", "text", pages.getOrNull(0)?.nextPageToken)
        same("pages[1].items", 0, pages.getOrNull(1)?.items?.size)
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"channelId\":\"123e4567-e89b-12d3-a456-426614174000\",\"sender\":{\"connector\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"identifierValue\":\"text\",\"annotations\":{\"name\":\"text\"}}},\"receiver\":{\"connector\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"identifierValue\":\"text\",\"annotations\":{\"name\":\"text\"}}},\"meta\":{\"extraInformation\":{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"},\"referral\":{\"source\":\"text\",\"title\":\"text\",\"text\":\"text\",\"group\":\"text\",\"metadata\":{\"source_id\":\"text\",\"source_url\":\"text\",\"media_url\":\"text\",\"tracking_id\":\"text\"}},\"order\":{\"products\":[{\"externalCatalogId\":\"text\",\"externalProductId\":\"text\",\"quantity\":1,\"price\":{\"amount\":1,\"exponent\":1,\"currencyCode\":\"text\"}}]},\"referredProduct\":{\"externalCatalogId\":\"text\",\"externalProductId\":\"text\"},\"email\":{\"subject\":\"text\",\"headers\":{\"ANY_ADDITIONAL_PROPERTY\":\"text\"},\"from\":{\"username\":\"text\",\"displayName\":\"text\"}},\"navigatorId\":\"123e4567-e89b-12d3-a456-426614174000\",\"navigatorMessageId\":\"123e4567-e89b-12d3-a456-426614174000\"},\"reference\":\"text\",\"parts\":[{\"platformReference\":\"text\"}],\"status\":\"accepted\",\"reason\":\"text\",\"direction\":\"incoming\",\"replyTo\":{\"id\":\"text\",\"order\":1,\"type\":\"message\"},\"lastStatusAt\":\"2025-05-29T06:14:56.392Z\",\"createdAt\":\"2025-05-29T06:14:56.392Z\",\"updatedAt\":\"2025-05-29T06:14:56.392Z\",\"details\":\"text\",\"failure\":{\"code\":1,\"source\":{\"code\":\"text\",\"name\":\"text\"}},\"tags\":[\"text\"],\"shortLinks\":{\"domain\":\"text\"},\"scheduledFor\":\"2025-05-29T06:14:56.392Z\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"text\",\"attachments\":[{\"mediaUrl\":\"https://example.com\",\"filename\":\"text\",\"inline\":true}],\"actions\":[{\"type\":\"link\",\"link\":{\"text\":\"text\",\"url\":\"https://example.com\"}}],\"metadata\":{\"subject\":\"text\",\"headers\":{\"ANY_ADDITIONAL_PROPERTY\":\"text\"},\"whatsapp\":{\"previewUrl\":true},\"line\":{\"emoji\":{\"items\":[{\"index\":1,\"productId\":\"text\",\"emojiId\":\"text\",\"length\":1}]}}}}}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
