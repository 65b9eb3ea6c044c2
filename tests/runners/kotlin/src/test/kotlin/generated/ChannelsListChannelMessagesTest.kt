// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.collect

/** The vectors of `listChannelMessages`. */
class ChannelsListChannelMessagesTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("channels.list-channel-messages.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.list-channel-messages.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
    }

    /** a required member of the page is null */
    @Test
    fun answerNullResults() = replay("channels.list-channel-messages.answer-null-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** a required member of the page is missing */
    @Test
    fun answerWithoutResults() = replay("channels.list-channel-messages.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** the caller gives up while the second page is awaited */
    @Test
    fun cancelledOnSecondPage() = replay("channels.list-channel-messages.cancelled-on-second-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(1000.milliseconds) {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("channels.list-channel-messages.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
    }

    /** an empty token is no token */
    @Test
    fun emptyTokenEnds() = replay("channels.list-channel-messages.empty-token-ends") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
    }

    /** Messaging, List channel messages: 401 */
    @Test
    fun error401() = replay("channels.list-channel-messages.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                options = CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List channel messages: 403 */
    @Test
    fun error403() = replay("channels.list-channel-messages.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                options = CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the documented error of an unknown channel */
    @Test
    fun error404() = replay("channels.list-channel-messages.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the documented error of a filter that did not pass validation */
    @Test
    fun error422() = replay("channels.list-channel-messages.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(emailSubject = "x"),
            ).collect()
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The request did not pass validation", error.message)
        json(
            "details",
            "{\"receiver.contacts\":[\"must have at least 1 item\"],\"body\":[\"is required\",\"must be an object\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List channel messages: 429 */
    @Test
    fun error429() = replay("channels.list-channel-messages.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                options = CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the first page is there, the second fails */
    @Test
    fun errorOnSecondPage() = replay("channels.list-channel-messages.error-on-second-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(limit = 2),
            ).collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 500, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a list that starts from a token the caller kept */
    @Test
    fun fromToken() = replay("channels.list-channel-messages.from-token") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(
                pageToken = "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            ),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        same("pages[0].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(0)?.endAt)
    }

    /** Messaging, List messages by channel ID, the full response; its token leads to an empty last page */
    @Test
    fun full() = replay("channels.list-channel-messages.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
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
            "pages[0].items[0].sender.connector.types.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.sender?.connector?.types?.size,
        )
        same(
            "pages[0].items[0].sender.connector.types[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.sender?.connector?.types?.getOrNull(0),
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
        same(
            "pages[0].items[0].receiver.connector.types.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.types?.size,
        )
        same(
            "pages[0].items[0].receiver.connector.types[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.types?.getOrNull(0),
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
            "pages[0].items[0].meta.pushNotifications.gatewayTypeOverride",
            "apns",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.pushNotifications?.gatewayTypeOverride?.text,
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
        same(
            "pages[0].items[0].meta.flow.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.flow?.id,
        )
        same("pages[0].items[0].meta.flow.name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.flow?.name)
        same(
            "pages[0].items[0].meta.flow.stepId",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.flow?.stepId,
        )
        same(
            "pages[0].items[0].meta.flow.runId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.flow?.runId,
        )
        same(
            "pages[0].items[0].meta.journey.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.journey?.id,
        )
        same(
            "pages[0].items[0].meta.journey.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.journey?.name,
        )
        same(
            "pages[0].items[0].meta.journey.stepId",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.journey?.stepId,
        )
        same(
            "pages[0].items[0].meta.journey.runId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.journey?.runId,
        )
        same(
            "pages[0].items[0].meta.campaign.id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.campaign?.id,
        )
        same(
            "pages[0].items[0].meta.campaign.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.meta?.campaign?.name,
        )
        same("pages[0].items[0].reference", "my-own-identifier", pages.getOrNull(0)?.items?.getOrNull(0)?.reference)
        same("pages[0].items[0].parts.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.parts?.size)
        same(
            "pages[0].items[0].parts[0].platformReference",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.parts?.getOrNull(0)?.platformReference,
        )
        same("pages[0].items[0].status", "accepted", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].reason", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.reason)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same("pages[0].items[0].origin.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.origin?.type)
        same("pages[0].items[0].origin.id", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.origin?.id)
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
            "pages[0].items[0].failure.description",
            "Unsupported media type",
            pages.getOrNull(0)?.items?.getOrNull(0)?.failure?.description,
        )
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
            "text",
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
        same(
            "pages[0].items[0].body.text.metadata.telegram.parseMode",
            "Markdown",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.metadata?.telegram?.parseMode?.text,
        )
        same("pages[0].nextPageToken", "text", pages.getOrNull(0)?.nextPageToken)
        same("pages[0].startAt", Instant.parse("2025-05-29T06:14:56.392Z"), pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", Instant.parse("2025-05-29T06:14:56.392Z"), pages.getOrNull(0)?.endAt)
        same("pages[1].items", 0, pages.getOrNull(1)?.items?.size)
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"channelId\":\"123e4567-e89b-12d3-a456-426614174000\",\"sender\":{\"connector\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"identifierValue\":\"text\",\"annotations\":{\"name\":\"text\"},\"types\":[\"text\"]}},\"receiver\":{\"connector\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"identifierValue\":\"text\",\"annotations\":{\"name\":\"text\"},\"types\":[\"text\"]}},\"meta\":{\"extraInformation\":{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"},\"referral\":{\"source\":\"text\",\"title\":\"text\",\"text\":\"text\",\"group\":\"text\",\"metadata\":{\"source_id\":\"text\",\"source_url\":\"text\",\"media_url\":\"text\",\"tracking_id\":\"text\"}},\"order\":{\"products\":[{\"externalCatalogId\":\"text\",\"externalProductId\":\"text\",\"quantity\":1,\"price\":{\"amount\":1,\"exponent\":1,\"currencyCode\":\"text\"}}]},\"referredProduct\":{\"externalCatalogId\":\"text\",\"externalProductId\":\"text\"},\"email\":{\"subject\":\"text\",\"headers\":{\"ANY_ADDITIONAL_PROPERTY\":\"text\"},\"from\":{\"username\":\"text\",\"displayName\":\"text\"}},\"pushNotifications\":{\"gatewayTypeOverride\":\"apns\"},\"navigatorId\":\"123e4567-e89b-12d3-a456-426614174000\",\"navigatorMessageId\":\"123e4567-e89b-12d3-a456-426614174000\",\"flow\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"stepId\":\"text\",\"runId\":\"123e4567-e89b-12d3-a456-426614174000\"},\"journey\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"stepId\":\"text\",\"runId\":\"123e4567-e89b-12d3-a456-426614174000\"},\"campaign\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\"}},\"reference\":\"my-own-identifier\",\"parts\":[{\"platformReference\":\"text\"}],\"status\":\"accepted\",\"reason\":\"text\",\"direction\":\"incoming\",\"origin\":{\"type\":\"text\",\"id\":\"text\"},\"replyTo\":{\"id\":\"text\",\"order\":1,\"type\":\"message\"},\"lastStatusAt\":\"2025-05-29T06:14:56.392Z\",\"createdAt\":\"2025-05-29T06:14:56.392Z\",\"updatedAt\":\"2025-05-29T06:14:56.392Z\",\"details\":\"text\",\"failure\":{\"code\":1,\"description\":\"Unsupported media type\",\"source\":{\"code\":\"text\",\"name\":\"text\"}},\"tags\":[\"text\"],\"shortLinks\":{\"domain\":\"text\"},\"scheduledFor\":\"2025-05-29T06:14:56.392Z\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"text\",\"attachments\":[{\"mediaUrl\":\"https://example.com\",\"filename\":\"text\",\"inline\":true}],\"actions\":[{\"type\":\"link\",\"link\":{\"text\":\"text\",\"url\":\"text\"}}],\"metadata\":{\"subject\":\"text\",\"headers\":{\"ANY_ADDITIONAL_PROPERTY\":\"text\"},\"whatsapp\":{\"previewUrl\":true},\"line\":{\"emoji\":{\"items\":[{\"index\":1,\"productId\":\"text\",\"emojiId\":\"text\",\"length\":1}]}},\"telegram\":{\"parseMode\":\"Markdown\"}}}}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** compressed pages */
    @Test
    fun gzip() = replay("channels.list-channel-messages.gzip") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 2, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
        same("pages[0].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(0)?.endAt)
        same("pages[1].items", 1, pages.getOrNull(1)?.items?.size)
        same(
            "pages[1].items[0].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(1)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[1].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[1].items[0].body.type", "text", pages.getOrNull(1)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[1].items[0].body.text.text",
            "Message 3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[1].items[0].status", "delivered", pages.getOrNull(1)?.items?.getOrNull(0)?.status?.text)
        same("pages[1].items[0].direction", "incoming", pages.getOrNull(1)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[1].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(1)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
        same("pages[1].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(1)?.startAt)
        same("pages[1].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(1)?.endAt)
    }

    /** a limit of the schema: message ids are UUIDs */
    @Test
    fun inputIdNoUuid() = replay("channels.list-channel-messages.input-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(id = listOf("123e4567-e89b-12d3-a456-426614174000", "mine")),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.id[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a page has at most 1000 items */
    @Test
    fun inputLimitTooLarge() = replay("channels.list-channel-messages.input-limit-too-large") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(limit = 1001),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.limit", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a page has at least 1 item */
    @Test
    fun inputLimitZero() = replay("channels.list-channel-messages.input-limit-zero") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(limit = 0),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.limit", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a token has at most 8000 characters */
    @Test
    fun inputPageTokenTooLong() = replay("channels.list-channel-messages.input-page-token-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(
                    pageToken = "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
                ),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.pageToken", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a platform has at least 3 characters */
    @Test
    fun inputPlatformTooShort() = replay("channels.list-channel-messages.input-platform-too-short") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(platform = listOf("sms", "x")),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.platform[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a required member of the second item is missing */
    @Test
    fun itemWithoutId() = replay("channels.list-channel-messages.item-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "results[1].id", error.path)
    }

    /** an empty list */
    @Test
    fun noMessages() = replay("channels.list-channel-messages.no-messages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** every optional member of a page and of its item null */
    @Test
    fun nullMembers() = replay("channels.list-channel-messages.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].channelId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.channelId)
        same("pages[0].items[0].sender", null, pages.getOrNull(0)?.items?.getOrNull(0)?.sender)
        same("pages[0].items[0].receiver", null, pages.getOrNull(0)?.items?.getOrNull(0)?.receiver)
        same("pages[0].items[0].meta", null, pages.getOrNull(0)?.items?.getOrNull(0)?.meta)
        same("pages[0].items[0].reference", null, pages.getOrNull(0)?.items?.getOrNull(0)?.reference)
        same("pages[0].items[0].parts", null, pages.getOrNull(0)?.items?.getOrNull(0)?.parts)
        same("pages[0].items[0].status", null, pages.getOrNull(0)?.items?.getOrNull(0)?.status)
        same("pages[0].items[0].reason", null, pages.getOrNull(0)?.items?.getOrNull(0)?.reason)
        same("pages[0].items[0].direction", null, pages.getOrNull(0)?.items?.getOrNull(0)?.direction)
        same("pages[0].items[0].origin", null, pages.getOrNull(0)?.items?.getOrNull(0)?.origin)
        same("pages[0].items[0].replyTo", null, pages.getOrNull(0)?.items?.getOrNull(0)?.replyTo)
        same("pages[0].items[0].lastStatusAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.lastStatusAt)
        same("pages[0].items[0].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt)
        same("pages[0].items[0].updatedAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt)
        same("pages[0].items[0].details", null, pages.getOrNull(0)?.items?.getOrNull(0)?.details)
        same("pages[0].items[0].failure", null, pages.getOrNull(0)?.items?.getOrNull(0)?.failure)
        same("pages[0].items[0].tags", null, pages.getOrNull(0)?.items?.getOrNull(0)?.tags)
        same("pages[0].items[0].shortLinks", null, pages.getOrNull(0)?.items?.getOrNull(0)?.shortLinks)
        same("pages[0].items[0].scheduledFor", null, pages.getOrNull(0)?.items?.getOrNull(0)?.scheduledFor)
        same("pages[0].items[0].body", null, pages.getOrNull(0)?.items?.getOrNull(0)?.body)
        same("pages[0].items[0].template", null, pages.getOrNull(0)?.items?.getOrNull(0)?.template)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        same("pages[0].startAt", null, pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", null, pages.getOrNull(0)?.endAt)
        json(
            "rawJSON/items/0",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":null,\"sender\":null,\"receiver\":null,\"meta\":null,\"reference\":null,\"parts\":null,\"status\":null,\"reason\":null,\"direction\":null,\"origin\":null,\"replyTo\":null,\"lastStatusAt\":null,\"createdAt\":null,\"updatedAt\":null,\"details\":null,\"failure\":null,\"tags\":null,\"shortLinks\":null,\"scheduledFor\":null,\"body\":null,\"template\":null}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** every documented query parameter at once */
    @Test
    fun queryAll() = replay("channels.list-channel-messages.query-all") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(
                limit = 1000,
                pageToken = "kept-token",
                reverse = true,
                platform = listOf("sms", "whatsapp"),
                direction = MessageDirection.Outgoing,
                id = listOf("123e4567-e89b-12d3-a456-426614174000", "96a0b5fa-a986-453d-be5c-3117f989f025"),
                navigatorId = "7b492653-450b-4e97-b5e4-3827868e7438",
                startAt = Instant.parse("2025-05-29T06:14:56.392Z"),
                endAt = Instant.parse("2025-05-30T06:14:56.392Z"),
                from = listOf("+31612345678", "ada@example.com"),
                to = listOf("+31687654321", "bob@example.com"),
                failureCode = listOf(11001, 15005),
                failureSourceCode = listOf("1", "34"),
                failureSourceName = listOf("sms-messagebird", "email-messagebird"),
                countryCode = listOf("NL", "DE"),
                tag = listOf("spring sale", "vip"),
                emailSubject = "50% off & more?",
                batchId = "6449eb42-dffb-41c2-81a1-7fd956d2e7a6",
            ),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter batchId */
    @Test
    fun queryBatchId() = replay("channels.list-channel-messages.query-batch-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(batchId = "6449eb42-dffb-41c2-81a1-7fd956d2e7a6"),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter countryCode */
    @Test
    fun queryCountryCode() = replay("channels.list-channel-messages.query-country-code") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(countryCode = listOf("NL", "DE")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter direction */
    @Test
    fun queryDirection() = replay("channels.list-channel-messages.query-direction") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(direction = MessageDirection.Outgoing),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter emailSubject */
    @Test
    fun queryEmailSubject() = replay("channels.list-channel-messages.query-email-subject") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(emailSubject = "50% off & more?"),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter endAt */
    @Test
    fun queryEndAt() = replay("channels.list-channel-messages.query-end-at") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(endAt = Instant.parse("2025-05-30T06:14:56.392Z")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter failureCode */
    @Test
    fun queryFailureCode() = replay("channels.list-channel-messages.query-failure-code") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(failureCode = listOf(11001, 15005)),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter failureSourceCode */
    @Test
    fun queryFailureSourceCode() = replay("channels.list-channel-messages.query-failure-source-code") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(failureSourceCode = listOf("1", "34")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter failureSourceName */
    @Test
    fun queryFailureSourceName() = replay("channels.list-channel-messages.query-failure-source-name") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(failureSourceName = listOf("sms-messagebird", "email-messagebird")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter from */
    @Test
    fun queryFrom() = replay("channels.list-channel-messages.query-from") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(from = listOf("+31612345678", "ada@example.com")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter id */
    @Test
    fun queryId() = replay("channels.list-channel-messages.query-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(
                id = listOf("123e4567-e89b-12d3-a456-426614174000", "96a0b5fa-a986-453d-be5c-3117f989f025"),
            ),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the smallest page */
    @Test
    fun queryLimitSmallest() = replay("channels.list-channel-messages.query-limit-smallest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(limit = 1),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter limit */
    @Test
    fun queryLimit() = replay("channels.list-channel-messages.query-limit") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(limit = 1000),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter navigatorId */
    @Test
    fun queryNavigatorId() = replay("channels.list-channel-messages.query-navigator-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(navigatorId = "7b492653-450b-4e97-b5e4-3827868e7438"),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter platform */
    @Test
    fun queryPlatform() = replay("channels.list-channel-messages.query-platform") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(platform = listOf("sms", "whatsapp")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** false is sent, not dropped */
    @Test
    fun queryReverseFalse() = replay("channels.list-channel-messages.query-reverse-false") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(reverse = false),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter reverse */
    @Test
    fun queryReverse() = replay("channels.list-channel-messages.query-reverse") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(reverse = true),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter startAt */
    @Test
    fun queryStartAt() = replay("channels.list-channel-messages.query-start-at") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(startAt = Instant.parse("2025-05-29T06:14:56.392Z")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter tag */
    @Test
    fun queryTag() = replay("channels.list-channel-messages.query-tag") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(tag = listOf("spring sale", "vip")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter to */
    @Test
    fun queryTo() = replay("channels.list-channel-messages.query-to") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(to = listOf("+31687654321", "bob@example.com")),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the caller's own token comes back */
    @Test
    fun repeatedStartToken() = replay("channels.list-channel-messages.repeated-start-token") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                ListChannelMessages(pageToken = "again"),
            ).collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "nextPageToken", error.path)
    }

    /** a token that comes back is an error, not a loop */
    @Test
    fun repeatedToken() = replay("channels.list-channel-messages.repeated-token") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "nextPageToken", error.path)
    }

    /** a page is read again when it fails */
    @Test
    fun retrySecondPage() = replay("channels.list-channel-messages.retry-second-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            options = CallOptions(maxRetries = 1),
        ).pages().toList()
        same("pages", 2, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
        same("pages[0].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(0)?.endAt)
        same("pages[1].items", 1, pages.getOrNull(1)?.items?.size)
        same(
            "pages[1].items[0].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(1)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[1].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[1].items[0].body.type", "text", pages.getOrNull(1)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[1].items[0].body.text.text",
            "Message 3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[1].items[0].status", "delivered", pages.getOrNull(1)?.items?.getOrNull(0)?.status?.text)
        same("pages[1].items[0].direction", "incoming", pages.getOrNull(1)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[1].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(1)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
        same("pages[1].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(1)?.startAt)
        same("pages[1].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(1)?.endAt)
    }

    /** an empty page in the middle is not the end */
    @Test
    fun threePagesOneEmpty() = replay("channels.list-channel-messages.three-pages-one-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 3, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", "a", pages.getOrNull(0)?.nextPageToken)
        same("pages[1].items", 0, pages.getOrNull(1)?.items?.size)
        same("pages[1].nextPageToken", "b", pages.getOrNull(1)?.nextPageToken)
        same("pages[2].items", 1, pages.getOrNull(2)?.items?.size)
        same(
            "pages[2].items[0].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(2)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[2].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(2)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[2].items[0].body.type", "text", pages.getOrNull(2)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[2].items[0].body.text.text",
            "Message 2",
            pages.getOrNull(2)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[2].items[0].status", "delivered", pages.getOrNull(2)?.items?.getOrNull(0)?.status?.text)
        same("pages[2].items[0].direction", "incoming", pages.getOrNull(2)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[2].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(2)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[2].nextPageToken", null, pages.getOrNull(2)?.nextPageToken)
    }

    /** the filters go with every page */
    @Test
    fun twoPagesKeepFilters() = replay("channels.list-channel-messages.two-pages-keep-filters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(
                limit = 2,
                reverse = true,
                direction = MessageDirection.Incoming,
                tag = listOf("a b", "c&d=é"),
                to = listOf("+31612345678"),
            ),
        ).pages().toList()
        same("pages", 2, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
        same("pages[0].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(0)?.endAt)
        same("pages[1].items", 1, pages.getOrNull(1)?.items?.size)
        same(
            "pages[1].items[0].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(1)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[1].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[1].items[0].body.type", "text", pages.getOrNull(1)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[1].items[0].body.text.text",
            "Message 3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[1].items[0].status", "delivered", pages.getOrNull(1)?.items?.getOrNull(0)?.status?.text)
        same("pages[1].items[0].direction", "incoming", pages.getOrNull(1)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[1].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(1)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
        same("pages[1].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(1)?.startAt)
        same("pages[1].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(1)?.endAt)
    }

    /** two pages joined by the documents' sample token, which needs escaping in a query */
    @Test
    fun twoPages() = replay("channels.list-channel-messages.two-pages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            ListChannelMessages(limit = 2),
        ).pages().toList()
        same("pages", 2, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
        same("pages[0].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(0)?.endAt)
        same("pages[1].items", 1, pages.getOrNull(1)?.items?.size)
        same(
            "pages[1].items[0].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(1)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[1].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[1].items[0].body.type", "text", pages.getOrNull(1)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[1].items[0].body.text.text",
            "Message 3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[1].items[0].status", "delivered", pages.getOrNull(1)?.items?.getOrNull(0)?.status?.text)
        same("pages[1].items[0].direction", "incoming", pages.getOrNull(1)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[1].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(1)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
        same("pages[1].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(1)?.startAt)
        same("pages[1].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(1)?.endAt)
    }

    /** members that are not known yet, at several depths of an item; the item's raw JSON keeps them */
    @Test
    fun unknownMembers() = replay("channels.list-channel-messages.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same(
            "pages[0].items[1].body.text.actions.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.actions?.size,
        )
        same(
            "pages[0].items[1].body.text.actions[0].type",
            "reply",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.actions?.getOrNull(0)?.type,
        )
        same(
            "pages[0].items[1].body.text.actions[0].reply.text",
            "Yes",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.actions?.getOrNull(0)?.reply?.text,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].items[1].sender.contact.id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            pages.getOrNull(0)?.items?.getOrNull(1)?.sender?.contact?.id,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        same("pages[0].startAt", Instant.parse("2025-05-29T06:14:00Z"), pages.getOrNull(0)?.startAt)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Message 1\"}},\"status\":\"delivered\",\"direction\":\"incoming\",\"createdAt\":\"2025-05-29T06:14:01.392Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000002\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Message 2\",\"font\":{\"name\":\"serif\"},\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\",\"colour\":{\"r\":1,\"g\":2}}}]}},\"status\":\"delivered\",\"direction\":\"incoming\",\"createdAt\":\"2025-05-29T06:14:02.392Z\",\"mood\":\"happy\",\"sender\":{\"contact\":{\"id\":\"32cf5eee-f940-422c-ab8c-5f753aad5efd\",\"shoeSize\":42}}}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }

    /** unknown enum values and union members in a list */
    @Test
    fun unknownValues() = replay("channels.list-channel-messages.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 3, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "teleported", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].body.type", "hologram", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        json(
            "pages[0].items[1].body",
            "{\"type\":\"hologram\",\"hologram\":{\"text\":\"Hi\"}}",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.unknown,
        )
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].items[2].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(0)?.items?.getOrNull(2)?.id,
        )
        same(
            "pages[0].items[2].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(2)?.channelId,
        )
        same("pages[0].items[2].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.body?.type)
        same("pages[0].items[2].body.text.text", "Hi", pages.getOrNull(0)?.items?.getOrNull(2)?.body?.text?.text)
        same(
            "pages[0].items[2].body.text.actions.size",
            1,
            pages.getOrNull(0)?.items?.getOrNull(2)?.body?.text?.actions?.size,
        )
        same(
            "pages[0].items[2].body.text.actions[0].type",
            "wink",
            pages.getOrNull(0)?.items?.getOrNull(2)?.body?.text?.actions?.getOrNull(0)?.type,
        )
        json(
            "pages[0].items[2].body.text.actions[0]",
            "{\"type\":\"wink\",\"wink\":{\"eye\":\"left\"}}",
            pages.getOrNull(0)?.items?.getOrNull(2)?.body?.text?.actions?.getOrNull(0)?.unknown,
        )
        same("pages[0].items[2].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(2)?.status?.text)
        same("pages[0].items[2].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(2)?.direction?.text)
        same(
            "pages[0].items[2].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000002\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"hologram\",\"hologram\":{\"text\":\"Hi\"}},\"status\":\"delivered\",\"direction\":\"incoming\",\"createdAt\":\"2025-05-29T06:14:02.392Z\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }

    /** the API's 0001-01-01T00:00:00Z is no time */
    @Test
    fun zeroTime() = replay("channels.list-channel-messages.zero-time") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].scheduledFor", null, pages.getOrNull(0)?.items?.getOrNull(0)?.scheduledFor)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        same("pages[0].startAt", null, pages.getOrNull(0)?.startAt)
        same("pages[0].endAt", Instant.parse("2025-05-29T06:15:00Z"), pages.getOrNull(0)?.endAt)
    }
}
