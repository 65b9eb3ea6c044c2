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

/** The vectors of `listWorkspaceMessages`. */
class ChannelsListWorkspaceMessagesTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("channels.list-workspace-messages.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.listByWorkspace(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.list-workspace-messages.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.channels.messages.listByWorkspace().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the page is missing */
    @Test
    fun answerWithoutResults() = replay("channels.list-workspace-messages.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.channels.messages.listByWorkspace().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** a body of each kind whose member is null: known by its kind, and empty */
    @Test
    fun bodiesWithNullPayload() = replay("channels.list-workspace-messages.bodies-with-null-payload") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 13, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same("pages[0].items[1].body.type", "image", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[2].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(2)?.id,
        )
        same("pages[0].items[2].body.type", "html", pages.getOrNull(0)?.items?.getOrNull(2)?.body?.type)
        same(
            "pages[0].items[3].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(0)?.items?.getOrNull(3)?.id,
        )
        same("pages[0].items[3].body.type", "file", pages.getOrNull(0)?.items?.getOrNull(3)?.body?.type)
        same(
            "pages[0].items[4].id",
            "00000000-0000-4000-8000-000000000004",
            pages.getOrNull(0)?.items?.getOrNull(4)?.id,
        )
        same("pages[0].items[4].body.type", "gif", pages.getOrNull(0)?.items?.getOrNull(4)?.body?.type)
        same(
            "pages[0].items[5].id",
            "00000000-0000-4000-8000-000000000005",
            pages.getOrNull(0)?.items?.getOrNull(5)?.id,
        )
        same("pages[0].items[5].body.type", "location", pages.getOrNull(0)?.items?.getOrNull(5)?.body?.type)
        same(
            "pages[0].items[6].id",
            "00000000-0000-4000-8000-000000000006",
            pages.getOrNull(0)?.items?.getOrNull(6)?.id,
        )
        same("pages[0].items[6].body.type", "carousel", pages.getOrNull(0)?.items?.getOrNull(6)?.body?.type)
        same(
            "pages[0].items[7].id",
            "00000000-0000-4000-8000-000000000007",
            pages.getOrNull(0)?.items?.getOrNull(7)?.id,
        )
        same("pages[0].items[7].body.type", "list", pages.getOrNull(0)?.items?.getOrNull(7)?.body?.type)
        same(
            "pages[0].items[8].id",
            "00000000-0000-4000-8000-000000000008",
            pages.getOrNull(0)?.items?.getOrNull(8)?.id,
        )
        same("pages[0].items[8].body.type", "section", pages.getOrNull(0)?.items?.getOrNull(8)?.body?.type)
        same(
            "pages[0].items[9].id",
            "00000000-0000-4000-8000-000000000009",
            pages.getOrNull(0)?.items?.getOrNull(9)?.id,
        )
        same("pages[0].items[9].body.type", "authentication", pages.getOrNull(0)?.items?.getOrNull(9)?.body?.type)
        same(
            "pages[0].items[10].id",
            "00000000-0000-4000-8000-000000000010",
            pages.getOrNull(0)?.items?.getOrNull(10)?.id,
        )
        same("pages[0].items[10].body.type", "template", pages.getOrNull(0)?.items?.getOrNull(10)?.body?.type)
        same("pages[0].items[10].body.template", null, pages.getOrNull(0)?.items?.getOrNull(10)?.body?.template)
        same(
            "pages[0].items[11].id",
            "00000000-0000-4000-8000-000000000011",
            pages.getOrNull(0)?.items?.getOrNull(11)?.id,
        )
        same("pages[0].items[11].body.type", "action", pages.getOrNull(0)?.items?.getOrNull(11)?.body?.type)
        same(
            "pages[0].items[12].id",
            "00000000-0000-4000-8000-000000000012",
            pages.getOrNull(0)?.items?.getOrNull(12)?.id,
        )
        same(
            "pages[0].items[12].body.type",
            "permission_request",
            pages.getOrNull(0)?.items?.getOrNull(12)?.body?.type,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a body of each kind without its member */
    @Test
    fun bodiesWithoutPayload() = replay("channels.list-workspace-messages.bodies-without-payload") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 13, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same("pages[0].items[1].body.type", "image", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[2].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(2)?.id,
        )
        same("pages[0].items[2].body.type", "html", pages.getOrNull(0)?.items?.getOrNull(2)?.body?.type)
        same(
            "pages[0].items[3].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(0)?.items?.getOrNull(3)?.id,
        )
        same("pages[0].items[3].body.type", "file", pages.getOrNull(0)?.items?.getOrNull(3)?.body?.type)
        same(
            "pages[0].items[4].id",
            "00000000-0000-4000-8000-000000000004",
            pages.getOrNull(0)?.items?.getOrNull(4)?.id,
        )
        same("pages[0].items[4].body.type", "gif", pages.getOrNull(0)?.items?.getOrNull(4)?.body?.type)
        same(
            "pages[0].items[5].id",
            "00000000-0000-4000-8000-000000000005",
            pages.getOrNull(0)?.items?.getOrNull(5)?.id,
        )
        same("pages[0].items[5].body.type", "location", pages.getOrNull(0)?.items?.getOrNull(5)?.body?.type)
        same(
            "pages[0].items[6].id",
            "00000000-0000-4000-8000-000000000006",
            pages.getOrNull(0)?.items?.getOrNull(6)?.id,
        )
        same("pages[0].items[6].body.type", "carousel", pages.getOrNull(0)?.items?.getOrNull(6)?.body?.type)
        same(
            "pages[0].items[7].id",
            "00000000-0000-4000-8000-000000000007",
            pages.getOrNull(0)?.items?.getOrNull(7)?.id,
        )
        same("pages[0].items[7].body.type", "list", pages.getOrNull(0)?.items?.getOrNull(7)?.body?.type)
        same(
            "pages[0].items[8].id",
            "00000000-0000-4000-8000-000000000008",
            pages.getOrNull(0)?.items?.getOrNull(8)?.id,
        )
        same("pages[0].items[8].body.type", "section", pages.getOrNull(0)?.items?.getOrNull(8)?.body?.type)
        same(
            "pages[0].items[9].id",
            "00000000-0000-4000-8000-000000000009",
            pages.getOrNull(0)?.items?.getOrNull(9)?.id,
        )
        same("pages[0].items[9].body.type", "authentication", pages.getOrNull(0)?.items?.getOrNull(9)?.body?.type)
        same(
            "pages[0].items[10].id",
            "00000000-0000-4000-8000-000000000010",
            pages.getOrNull(0)?.items?.getOrNull(10)?.id,
        )
        same("pages[0].items[10].body.type", "template", pages.getOrNull(0)?.items?.getOrNull(10)?.body?.type)
        same("pages[0].items[10].body.template", null, pages.getOrNull(0)?.items?.getOrNull(10)?.body?.template)
        same(
            "pages[0].items[11].id",
            "00000000-0000-4000-8000-000000000011",
            pages.getOrNull(0)?.items?.getOrNull(11)?.id,
        )
        same("pages[0].items[11].body.type", "action", pages.getOrNull(0)?.items?.getOrNull(11)?.body?.type)
        same(
            "pages[0].items[12].id",
            "00000000-0000-4000-8000-000000000012",
            pages.getOrNull(0)?.items?.getOrNull(12)?.id,
        )
        same(
            "pages[0].items[12].body.type",
            "permission_request",
            pages.getOrNull(0)?.items?.getOrNull(12)?.body?.type,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** an empty token is no token */
    @Test
    fun emptyTokenEnds() = replay("channels.list-workspace-messages.empty-token-ends") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** Messaging, List messages by workspace ID: 401 */
    @Test
    fun error401() = replay("channels.list-workspace-messages.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.messages.listByWorkspace(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List messages by workspace ID: 403 */
    @Test
    fun error403() = replay("channels.list-workspace-messages.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.messages.listByWorkspace(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List messages by workspace ID: 404 */
    @Test
    fun error404() = replay("channels.list-workspace-messages.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.listByWorkspace(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List messages by workspace ID: 422 */
    @Test
    fun error422() = replay("channels.list-workspace-messages.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.channels.messages.listByWorkspace(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The request did not pass validation", error.message)
        json(
            "details",
            "{\"contentType\":[\"must not be empty\"],\"lang\":[\"is required\",\"must be a text\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List messages by workspace ID: 429 */
    @Test
    fun error429() = replay("channels.list-workspace-messages.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.listByWorkspace(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List messages by workspace ID: 503 */
    @Test
    fun error503() = replay("channels.list-workspace-messages.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.listByWorkspace(options = CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a list that starts from a token the caller kept */
    @Test
    fun fromToken() = replay("channels.list-workspace-messages.from-token") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(pageToken = "kept-token"),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** Messaging, List messages by workspace ID, the full response; its token leads to an empty last page */
    @Test
    fun full() = replay("channels.list-workspace-messages.full") {
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

    /** a limit of the schema: message ids are UUIDs */
    @Test
    fun inputIdNoUuid() = replay("channels.list-workspace-messages.input-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.listByWorkspace(
                ListWorkspaceMessages(id = listOf("96a0b5fa-a986-453d-be5c-3117f989f025", "mine")),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.id[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a page has at most 1000 items */
    @Test
    fun inputLimitTooLarge() = replay("channels.list-workspace-messages.input-limit-too-large") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit = 1001)).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.limit", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a page has at least 1 item */
    @Test
    fun inputLimitZero() = replay("channels.list-workspace-messages.input-limit-zero") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit = 0)).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.limit", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a token has at most 8000 characters */
    @Test
    fun inputPageTokenTooLong() = replay("channels.list-workspace-messages.input-page-token-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.listByWorkspace(
                ListWorkspaceMessages(
                    pageToken = "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
                ),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.pageToken", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a platform is letters, digits and hyphens */
    @Test
    fun inputPlatformPattern() = replay("channels.list-workspace-messages.input-platform-pattern") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.listByWorkspace(
                ListWorkspaceMessages(platform = listOf("sms", "a b c")),
            ).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.platform[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a platform has at least 3 characters */
    @Test
    fun inputPlatformTooShort() = replay("channels.list-workspace-messages.input-platform-too-short") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.listByWorkspace(ListWorkspaceMessages(platform = listOf("ab"))).collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.platform[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("channels.list-workspace-messages.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = "mine",
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.channels.messages.listByWorkspace().collect() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a required member of the second item is missing */
    @Test
    fun itemWithoutId() = replay("channels.list-workspace-messages.item-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.channels.messages.listByWorkspace().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results[1].id", error.path)
    }

    /** an empty list */
    @Test
    fun noMessages() = replay("channels.list-workspace-messages.no-messages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a token that is null is no token */
    @Test
    fun nullTokenEnds() = replay("channels.list-workspace-messages.null-token-ends") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a workspace given with the call instead of the client's */
    @Test
    fun optionWorkspaceId() = replay("channels.list-workspace-messages.option-workspace-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            options = CallOptions(workspaceId = "b4e02c85-c6d2-4b15-8885-e09671799c61"),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** every documented query parameter at once */
    @Test
    fun queryAll() = replay("channels.list-workspace-messages.query-all") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(
                limit = 1000,
                channelId = listOf("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"),
                pageToken = "kept-token",
                reverse = true,
                platform = listOf("sms", "whatsapp"),
                direction = MessageDirection.Outgoing,
                id = listOf("123e4567-e89b-12d3-a456-426614174000", "96a0b5fa-a986-453d-be5c-3117f989f025"),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter channelId */
    @Test
    fun queryChannelId() = replay("channels.list-workspace-messages.query-channel-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(
                channelId = listOf("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter countryCode */
    @Test
    fun queryCountryCode() = replay("channels.list-workspace-messages.query-country-code") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(countryCode = listOf("NL", "DE")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter direction */
    @Test
    fun queryDirection() = replay("channels.list-workspace-messages.query-direction") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(direction = MessageDirection.Outgoing),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter emailSubject */
    @Test
    fun queryEmailSubject() = replay("channels.list-workspace-messages.query-email-subject") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(emailSubject = "50% off & more?"),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter endAt */
    @Test
    fun queryEndAt() = replay("channels.list-workspace-messages.query-end-at") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(endAt = Instant.parse("2025-05-30T06:14:56.392Z")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter failureCode */
    @Test
    fun queryFailureCode() = replay("channels.list-workspace-messages.query-failure-code") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(failureCode = listOf(11001, 15005)),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter failureSourceCode */
    @Test
    fun queryFailureSourceCode() = replay("channels.list-workspace-messages.query-failure-source-code") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(failureSourceCode = listOf("1", "34")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter failureSourceName */
    @Test
    fun queryFailureSourceName() = replay("channels.list-workspace-messages.query-failure-source-name") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(failureSourceName = listOf("sms-messagebird", "email-messagebird")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter from */
    @Test
    fun queryFrom() = replay("channels.list-workspace-messages.query-from") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(from = listOf("+31612345678", "ada@example.com")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter id */
    @Test
    fun queryId() = replay("channels.list-workspace-messages.query-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the smallest page */
    @Test
    fun queryLimitSmallest() = replay("channels.list-workspace-messages.query-limit-smallest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit = 1)).pages().toList()
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter limit */
    @Test
    fun queryLimit() = replay("channels.list-workspace-messages.query-limit") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(ListWorkspaceMessages(limit = 1000)).pages().toList()
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter platform */
    @Test
    fun queryPlatform() = replay("channels.list-workspace-messages.query-platform") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(platform = listOf("sms", "whatsapp")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter reverse */
    @Test
    fun queryReverse() = replay("channels.list-workspace-messages.query-reverse") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(ListWorkspaceMessages(reverse = true)).pages().toList()
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter startAt */
    @Test
    fun queryStartAt() = replay("channels.list-workspace-messages.query-start-at") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(startAt = Instant.parse("2025-05-29T06:14:56.392Z")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter tag */
    @Test
    fun queryTag() = replay("channels.list-workspace-messages.query-tag") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(tag = listOf("spring sale", "vip")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the documented query parameter to */
    @Test
    fun queryTo() = replay("channels.list-workspace-messages.query-to") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(to = listOf("+31687654321", "bob@example.com")),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a token that comes back is an error, not a loop */
    @Test
    fun repeatedToken() = replay("channels.list-workspace-messages.repeated-token") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.channels.messages.listByWorkspace().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("path", "nextPageToken", error.path)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("channels.list-workspace-messages.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(options = CallOptions(maxRetries = 1)).pages().toList()
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the filters go with every page */
    @Test
    fun twoPagesKeepFilters() = replay("channels.list-workspace-messages.two-pages-keep-filters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace(
            ListWorkspaceMessages(
                limit = 2,
                channelId = listOf("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "cc79a83e-ae28-4d20-9576-cd6ef76641a2"),
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
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
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
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
        same("pages[1].items[0].status", "delivered", pages.getOrNull(1)?.items?.getOrNull(0)?.status?.text)
        same("pages[1].items[0].direction", "incoming", pages.getOrNull(1)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[1].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(1)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[1].items[0].body.type", "text", pages.getOrNull(1)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[1].items[0].body.text.text",
            "Message 3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
    }

    /** two pages joined by the documents' sample token */
    @Test
    fun twoPages() = replay("channels.list-workspace-messages.two-pages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
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
        same("pages[0].items[0].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
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
        same("pages[0].items[1].status", "delivered", pages.getOrNull(0)?.items?.getOrNull(1)?.status?.text)
        same("pages[0].items[1].direction", "incoming", pages.getOrNull(0)?.items?.getOrNull(1)?.direction?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same("pages[0].items[1].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        same(
            "pages[0].items[1].body.text.text",
            "Message 2",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.text?.text,
        )
        same(
            "pages[0].nextPageToken",
            "WyIyMDI0LTExLTE1VDEzOjM0OjQ1Ljc3NTYzMDE0OVoiLCJhMGEwM2IxOS03NTQ5LTRlZmUtOTBjZS1jNzdlYzI0ZjZmN2YiXQ==",
            pages.getOrNull(0)?.nextPageToken,
        )
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
        same("pages[1].items[0].status", "delivered", pages.getOrNull(1)?.items?.getOrNull(0)?.status?.text)
        same("pages[1].items[0].direction", "incoming", pages.getOrNull(1)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[1].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(1)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[1].items[0].body.type", "text", pages.getOrNull(1)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[1].items[0].body.text.text",
            "Message 3",
            pages.getOrNull(1)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same("pages[1].nextPageToken", null, pages.getOrNull(1)?.nextPageToken)
    }

    /** unknown members, enum values and kinds; null for what may be missing */
    @Test
    fun unknownValues() = replay("channels.list-workspace-messages.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.listByWorkspace().pages().toList()
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
        same("pages[0].items[0].status", "teleported", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].direction", "sideways", pages.getOrNull(0)?.items?.getOrNull(0)?.direction?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].body.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.body?.type)
        same(
            "pages[0].items[0].body.text.text",
            "Message 1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.body?.text?.text,
        )
        same(
            "pages[0].items[1].id",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same("pages[0].items[1].meta", null, pages.getOrNull(0)?.items?.getOrNull(1)?.meta)
        same("pages[0].items[1].failure", null, pages.getOrNull(0)?.items?.getOrNull(1)?.failure)
        same("pages[0].items[1].tags", null, pages.getOrNull(0)?.items?.getOrNull(1)?.tags)
        same("pages[0].items[1].body.type", "hologram", pages.getOrNull(0)?.items?.getOrNull(1)?.body?.type)
        json(
            "pages[0].items[1].body",
            "{\"type\":\"hologram\",\"hologram\":{\"beams\":1}}",
            pages.getOrNull(0)?.items?.getOrNull(1)?.body?.unknown,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Message 1\"}},\"status\":\"teleported\",\"direction\":\"sideways\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"mood\":{\"level\":3}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"body\":{\"type\":\"hologram\",\"hologram\":{\"beams\":1}},\"failure\":null,\"meta\":null,\"tags\":null}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }
}
