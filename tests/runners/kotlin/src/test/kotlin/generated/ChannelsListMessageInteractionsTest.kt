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

/** The vectors of `listMessageInteractions`. */
class ChannelsListMessageInteractionsTest {
    /** the API does not page this list: a token of an answer leads nowhere */
    @Test
    fun aTokenIsNotFollowed() = replay("channels.list-message-interactions.a-token-is-not-followed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].platformId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.platformId)
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].messageReference",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageReference,
        )
        same("pages[0].items[0].messagePartsCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.messagePartsCount)
        same("pages[0].items[0].messageTags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.size)
        same(
            "pages[0].items[0].messageTags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.getOrNull(0),
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
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same("pages[0].items[0].context.id", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.id)
        same("pages[0].items[0].context.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.type)
        same("pages[0].items[0].context.tags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.size)
        same(
            "pages[0].items[0].context.tags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.getOrNull(0),
        )
        same(
            "pages[0].items[0].metadata.link.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[0].metadata.link.url",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.url,
        )
        same(
            "pages[0].items[0].metadata.button.payload",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.button?.payload,
        )
        same(
            "pages[0].items[0].metadata.reaction.emoji",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.emoji,
        )
        same(
            "pages[0].items[0].metadata.reaction.action",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.action,
        )
        same(
            "pages[0].items[0].metadata.conversion.type",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.type,
        )
        same(
            "pages[0].items[0].metadata.conversion.status",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.status,
        )
        same(
            "pages[0].items[0].metadata.conversion.method",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.method,
        )
        same(
            "pages[0].items[0].metadata.conversion.timestamp",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.timestamp,
        )
        same(
            "pages[0].items[0].metadata.prefetched",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.prefetched,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** the body ends before its length */
    @Test
    fun answerCut() = replay("channels.list-message-interactions.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.list-message-interactions.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            ).collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the list is missing */
    @Test
    fun answerWithoutResults() = replay("channels.list-message-interactions.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            ).collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** Message interactions: a conversion, and what was prefetched */
    @Test
    fun conversion() = replay("channels.list-message-interactions.conversion") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].metadata.conversion.type",
            "otp",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.type,
        )
        same(
            "pages[0].items[0].metadata.conversion.status",
            "converted",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.status,
        )
        same(
            "pages[0].items[0].metadata.conversion.method",
            "api",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.method,
        )
        same(
            "pages[0].items[0].metadata.conversion.timestamp",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.timestamp,
        )
        same(
            "pages[0].items[0].metadata.prefetched",
            false,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.prefetched,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"clicked\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"metadata\":{\"conversion\":{\"type\":\"otp\",\"status\":\"converted\",\"method\":\"api\",\"timestamp\":\"2025-05-29T06:14:56.392Z\"},\"prefetched\":false}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** Message interactions (Email): clicked, with each of its details and the link */
    @Test
    fun emailClicked() = replay("channels.list-message-interactions.email-clicked") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:00.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "click", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same(
            "pages[0].items[0].metadata.link.name",
            "Sale",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[0].metadata.link.url",
            "https://example.com/sale",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.url,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(1)?.messageId,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(1)?.type?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same("pages[0].items[1].details", "amp_click", pages.getOrNull(0)?.items?.getOrNull(1)?.details?.text)
        same(
            "pages[0].items[1].metadata.link.name",
            "Sale",
            pages.getOrNull(0)?.items?.getOrNull(1)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[1].metadata.link.url",
            "https://example.com/sale",
            pages.getOrNull(0)?.items?.getOrNull(1)?.metadata?.link?.url,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000000\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"clicked\",\"createdAt\":\"2025-05-29T06:14:00.392Z\",\"details\":\"click\",\"metadata\":{\"link\":{\"name\":\"Sale\",\"url\":\"https://example.com/sale\"},\"campaign_part\":\"footer\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"clicked\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"amp_click\",\"metadata\":{\"link\":{\"name\":\"Sale\",\"url\":\"https://example.com/sale\"},\"campaign_part\":\"footer\"}}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }

    /** Message interactions (Email): opened, with each of its details */
    @Test
    fun emailOpened() = replay("channels.list-message-interactions.email-opened") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 4, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "opened", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:00.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "initial_open", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(1)?.messageId,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].type", "opened", pages.getOrNull(0)?.items?.getOrNull(1)?.type?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same("pages[0].items[1].details", "open", pages.getOrNull(0)?.items?.getOrNull(1)?.details?.text)
        same(
            "pages[0].items[2].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(2)?.id,
        )
        same(
            "pages[0].items[2].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(2)?.messageId,
        )
        same(
            "pages[0].items[2].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(2)?.channelId,
        )
        same("pages[0].items[2].type", "opened", pages.getOrNull(0)?.items?.getOrNull(2)?.type?.text)
        same(
            "pages[0].items[2].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(2)?.createdAt,
        )
        same(
            "pages[0].items[2].details",
            "amp_initial_open",
            pages.getOrNull(0)?.items?.getOrNull(2)?.details?.text,
        )
        same(
            "pages[0].items[3].id",
            "00000000-0000-4000-8000-000000000003",
            pages.getOrNull(0)?.items?.getOrNull(3)?.id,
        )
        same(
            "pages[0].items[3].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(3)?.messageId,
        )
        same(
            "pages[0].items[3].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(3)?.channelId,
        )
        same("pages[0].items[3].type", "opened", pages.getOrNull(0)?.items?.getOrNull(3)?.type?.text)
        same(
            "pages[0].items[3].createdAt",
            Instant.parse("2025-05-29T06:14:03.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(3)?.createdAt,
        )
        same("pages[0].items[3].details", "amp_open", pages.getOrNull(0)?.items?.getOrNull(3)?.details?.text)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000000\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"opened\",\"createdAt\":\"2025-05-29T06:14:00.392Z\",\"details\":\"initial_open\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"opened\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"open\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
        json(
            "rawJSON/items/2",
            "{\"id\":\"00000000-0000-4000-8000-000000000002\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"opened\",\"createdAt\":\"2025-05-29T06:14:02.392Z\",\"details\":\"amp_initial_open\"}",
            pages.flatMap { it.items }.getOrNull(2)?.rawJSON,
        )
        json(
            "rawJSON/items/3",
            "{\"id\":\"00000000-0000-4000-8000-000000000003\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"opened\",\"createdAt\":\"2025-05-29T06:14:03.392Z\",\"details\":\"amp_open\"}",
            pages.flatMap { it.items }.getOrNull(3)?.rawJSON,
        )
    }

    /** Message interactions (Email): reported-as-spam */
    @Test
    fun emailReportedAsSpam() = replay("channels.list-message-interactions.email-reported-as-spam") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "reported-as-spam", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "spam_complaint", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"reported-as-spam\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"spam_complaint\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** Message interactions (Email): unsubscribe_request, as the page spells it in its second table */
    @Test
    fun emailUnsubscribeRequestUnderscore() = replay("channels.list-message-interactions.email-unsubscribe-request-underscore") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "unsubscribe_request", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].details",
            "link_unsubscribe",
            pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"unsubscribe_request\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"link_unsubscribe\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** Message interactions (Email): unsubscribe-request, as the page spells it in its first table, with each of its details */
    @Test
    fun emailUnsubscribeRequest() = replay("channels.list-message-interactions.email-unsubscribe-request") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "unsubscribe-request", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:00.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].details",
            "link_unsubscribe",
            pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(1)?.messageId,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].type", "unsubscribe-request", pages.getOrNull(0)?.items?.getOrNull(1)?.type?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same(
            "pages[0].items[1].details",
            "list_unsubscribe",
            pages.getOrNull(0)?.items?.getOrNull(1)?.details?.text,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000000\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"unsubscribe-request\",\"createdAt\":\"2025-05-29T06:14:00.392Z\",\"details\":\"link_unsubscribe\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"unsubscribe-request\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"list_unsubscribe\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }

    /** Messaging, List message interactions: 401 */
    @Test
    fun error401() = replay("channels.list-message-interactions.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List message interactions: 403 */
    @Test
    fun error403() = replay("channels.list-message-interactions.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List message interactions: 404 */
    @Test
    fun error404() = replay("channels.list-message-interactions.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, List message interactions: 429 */
    @Test
    fun error429() = replay("channels.list-message-interactions.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
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

    /** Messaging, List message interactions: 503 */
    @Test
    fun error503() = replay("channels.list-message-interactions.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            ).collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Message interactions (Email), the full response */
    @Test
    fun fullEmailPage() = replay("channels.list-message-interactions.full-email-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].platformId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.platformId)
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].messageReference",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageReference,
        )
        same("pages[0].items[0].messagePartsCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.messagePartsCount)
        same("pages[0].items[0].messageTags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.size)
        same(
            "pages[0].items[0].messageTags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.getOrNull(0),
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
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T13:34:56.336Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same("pages[0].items[0].context.id", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.id)
        same("pages[0].items[0].context.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.type)
        same("pages[0].items[0].context.tags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.size)
        same(
            "pages[0].items[0].context.tags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.getOrNull(0),
        )
        same(
            "pages[0].items[0].metadata.link.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[0].metadata.link.url",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.url,
        )
        same(
            "pages[0].items[0].metadata.button.payload",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.button?.payload,
        )
        same(
            "pages[0].items[0].metadata.reaction.emoji",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.emoji,
        )
        same(
            "pages[0].items[0].metadata.reaction.action",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.action,
        )
        same(
            "pages[0].items[0].metadata.conversion.type",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.type,
        )
        same(
            "pages[0].items[0].metadata.conversion.status",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.status,
        )
        same(
            "pages[0].items[0].metadata.conversion.method",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.method,
        )
        same(
            "pages[0].items[0].metadata.conversion.timestamp",
            Instant.parse("2025-05-14T13:34:56.336Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.timestamp,
        )
        same(
            "pages[0].items[0].metadata.prefetched",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.prefetched,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"messageId\":\"123e4567-e89b-12d3-a456-426614174000\",\"channelId\":\"123e4567-e89b-12d3-a456-426614174000\",\"platformId\":\"text\",\"type\":\"clicked\",\"messageReference\":\"text\",\"messagePartsCount\":1,\"messageTags\":[\"text\"],\"receiver\":{\"connector\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"identifierValue\":\"text\",\"annotations\":{\"name\":\"text\"},\"types\":[\"text\"]}},\"createdAt\":\"2025-05-14T13:34:56.336Z\",\"details\":\"text\",\"context\":{\"id\":\"text\",\"type\":\"text\",\"tags\":[\"text\"]},\"metadata\":{\"link\":{\"name\":\"text\",\"url\":\"text\"},\"button\":{\"payload\":\"text\"},\"reaction\":{\"emoji\":\"text\",\"action\":\"text\"},\"conversion\":{\"type\":\"text\",\"status\":\"text\",\"method\":\"text\",\"timestamp\":\"2025-05-14T13:34:56.336Z\"},\"prefetched\":true,\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** Message interactions (Line), the full response */
    @Test
    fun fullLinePage() = replay("channels.list-message-interactions.full-line-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].platformId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.platformId)
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].messageReference",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageReference,
        )
        same("pages[0].items[0].messagePartsCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.messagePartsCount)
        same("pages[0].items[0].messageTags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.size)
        same(
            "pages[0].items[0].messageTags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.getOrNull(0),
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
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T13:12:28.896Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same("pages[0].items[0].context.id", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.id)
        same("pages[0].items[0].context.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.type)
        same("pages[0].items[0].context.tags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.size)
        same(
            "pages[0].items[0].context.tags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.getOrNull(0),
        )
        same(
            "pages[0].items[0].metadata.link.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[0].metadata.link.url",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.url,
        )
        same(
            "pages[0].items[0].metadata.button.payload",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.button?.payload,
        )
        same(
            "pages[0].items[0].metadata.reaction.emoji",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.emoji,
        )
        same(
            "pages[0].items[0].metadata.reaction.action",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.action,
        )
        same(
            "pages[0].items[0].metadata.conversion.type",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.type,
        )
        same(
            "pages[0].items[0].metadata.conversion.status",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.status,
        )
        same(
            "pages[0].items[0].metadata.conversion.method",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.method,
        )
        same(
            "pages[0].items[0].metadata.conversion.timestamp",
            Instant.parse("2025-05-14T13:12:28.896Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.timestamp,
        )
        same(
            "pages[0].items[0].metadata.prefetched",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.prefetched,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"messageId\":\"123e4567-e89b-12d3-a456-426614174000\",\"channelId\":\"123e4567-e89b-12d3-a456-426614174000\",\"platformId\":\"text\",\"type\":\"clicked\",\"messageReference\":\"text\",\"messagePartsCount\":1,\"messageTags\":[\"text\"],\"receiver\":{\"connector\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"identifierValue\":\"text\",\"annotations\":{\"name\":\"text\"},\"types\":[\"text\"]}},\"createdAt\":\"2025-05-14T13:12:28.896Z\",\"details\":\"text\",\"context\":{\"id\":\"text\",\"type\":\"text\",\"tags\":[\"text\"]},\"metadata\":{\"link\":{\"name\":\"text\",\"url\":\"text\"},\"button\":{\"payload\":\"text\"},\"reaction\":{\"emoji\":\"text\",\"action\":\"text\"},\"conversion\":{\"type\":\"text\",\"status\":\"text\",\"method\":\"text\",\"timestamp\":\"2025-05-14T13:12:28.896Z\"},\"prefetched\":true,\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** Messaging, List message interactions, the full response */
    @Test
    fun full() = replay("channels.list-message-interactions.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].platformId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.platformId)
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].messageReference",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageReference,
        )
        same("pages[0].items[0].messagePartsCount", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.messagePartsCount)
        same("pages[0].items[0].messageTags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.size)
        same(
            "pages[0].items[0].messageTags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags?.getOrNull(0),
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
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same("pages[0].items[0].context.id", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.id)
        same("pages[0].items[0].context.type", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.context?.type)
        same("pages[0].items[0].context.tags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.size)
        same(
            "pages[0].items[0].context.tags[0]",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags?.getOrNull(0),
        )
        same(
            "pages[0].items[0].metadata.link.name",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[0].metadata.link.url",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.url,
        )
        same(
            "pages[0].items[0].metadata.button.payload",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.button?.payload,
        )
        same(
            "pages[0].items[0].metadata.reaction.emoji",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.emoji,
        )
        same(
            "pages[0].items[0].metadata.reaction.action",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.action,
        )
        same(
            "pages[0].items[0].metadata.conversion.type",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.type,
        )
        same(
            "pages[0].items[0].metadata.conversion.status",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.status,
        )
        same(
            "pages[0].items[0].metadata.conversion.method",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.method,
        )
        same(
            "pages[0].items[0].metadata.conversion.timestamp",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.timestamp,
        )
        same(
            "pages[0].items[0].metadata.prefetched",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.prefetched,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"messageId\":\"123e4567-e89b-12d3-a456-426614174000\",\"channelId\":\"123e4567-e89b-12d3-a456-426614174000\",\"platformId\":\"text\",\"type\":\"clicked\",\"messageReference\":\"text\",\"messagePartsCount\":1,\"messageTags\":[\"text\"],\"receiver\":{\"connector\":{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"identifierValue\":\"text\",\"annotations\":{\"name\":\"text\"},\"types\":[\"text\"]}},\"createdAt\":\"2025-05-29T06:14:56.392Z\",\"details\":\"text\",\"context\":{\"id\":\"text\",\"type\":\"text\",\"tags\":[\"text\"]},\"metadata\":{\"link\":{\"name\":\"text\",\"url\":\"text\"},\"button\":{\"payload\":\"text\"},\"reaction\":{\"emoji\":\"text\",\"action\":\"text\"},\"conversion\":{\"type\":\"text\",\"status\":\"text\",\"method\":\"text\",\"timestamp\":\"2025-05-29T06:14:56.392Z\"},\"prefetched\":true,\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** an id must not reach another path */
    @Test
    fun inputChannelIdLeavesPath() = replay("channels.list-message-interactions.input-channel-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.interactions.list("../x", "96a0b5fa-a986-453d-be5c-3117f989f025").collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.channelId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the message id is a UUID */
    @Test
    fun inputMessageIdNoUuid() = replay("channels.list-message-interactions.input-message-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.interactions.list("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "mine").collect()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.messageId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a required member of the item is missing */
    @Test
    fun itemWithoutId() = replay("channels.list-message-interactions.item-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.interactions.list(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            ).collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results[0].id", error.path)
    }

    /** Message interactions (Line): Clicked, with the place of the item and its payload */
    @Test
    fun lineClicked() = replay("channels.list-message-interactions.line-clicked") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "Clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "item_1_clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same(
            "pages[0].items[0].metadata.button.payload",
            "postback-payload-1",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.button?.payload,
        )
        same(
            "pages[0].items[1].id",
            "00000000-0000-4000-8000-000000000002",
            pages.getOrNull(0)?.items?.getOrNull(1)?.id,
        )
        same(
            "pages[0].items[1].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(1)?.messageId,
        )
        same(
            "pages[0].items[1].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(1)?.channelId,
        )
        same("pages[0].items[1].type", "Clicked", pages.getOrNull(0)?.items?.getOrNull(1)?.type?.text)
        same(
            "pages[0].items[1].createdAt",
            Instant.parse("2025-05-29T06:14:02.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(1)?.createdAt,
        )
        same("pages[0].items[1].details", "item_12_clicked", pages.getOrNull(0)?.items?.getOrNull(1)?.details?.text)
        same(
            "pages[0].items[1].metadata.button.payload",
            "",
            pages.getOrNull(0)?.items?.getOrNull(1)?.metadata?.button?.payload,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"Clicked\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"item_1_clicked\",\"metadata\":{\"button\":{\"payload\":\"postback-payload-1\"}}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"id\":\"00000000-0000-4000-8000-000000000002\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"Clicked\",\"createdAt\":\"2025-05-29T06:14:02.392Z\",\"details\":\"item_12_clicked\",\"metadata\":{\"button\":{\"payload\":\"\"}}}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }

    /** an empty list */
    @Test
    fun noInteractions() = replay("channels.list-message-interactions.no-interactions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** every optional member null */
    @Test
    fun nullMembers() = replay("channels.list-message-interactions.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same("pages[0].items[0].channelId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.channelId)
        same("pages[0].items[0].platformId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.platformId)
        same("pages[0].items[0].type", null, pages.getOrNull(0)?.items?.getOrNull(0)?.type)
        same("pages[0].items[0].messageReference", null, pages.getOrNull(0)?.items?.getOrNull(0)?.messageReference)
        same(
            "pages[0].items[0].messagePartsCount",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.messagePartsCount,
        )
        same("pages[0].items[0].messageTags", null, pages.getOrNull(0)?.items?.getOrNull(0)?.messageTags)
        same("pages[0].items[0].receiver", null, pages.getOrNull(0)?.items?.getOrNull(0)?.receiver)
        same("pages[0].items[0].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt)
        same("pages[0].items[0].details", null, pages.getOrNull(0)?.items?.getOrNull(0)?.details)
        same("pages[0].items[0].context", null, pages.getOrNull(0)?.items?.getOrNull(0)?.context)
        same("pages[0].items[0].metadata", null, pages.getOrNull(0)?.items?.getOrNull(0)?.metadata)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":null,\"platformId\":null,\"type\":null,\"messageReference\":null,\"messagePartsCount\":null,\"messageTags\":null,\"receiver\":null,\"createdAt\":null,\"details\":null,\"context\":null,\"metadata\":null}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** every member of every inner object null */
    @Test
    fun nullNestedMembers() = replay("channels.list-message-interactions.null-nested-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].receiver.connector.id",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.id,
        )
        same(
            "pages[0].items[0].receiver.connector.identifierValue",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.identifierValue,
        )
        same(
            "pages[0].items[0].receiver.connector.annotations.name",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.annotations?.name,
        )
        same(
            "pages[0].items[0].receiver.connector.types",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.receiver?.connector?.types,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].context.id", null, pages.getOrNull(0)?.items?.getOrNull(0)?.context?.id)
        same("pages[0].items[0].context.type", null, pages.getOrNull(0)?.items?.getOrNull(0)?.context?.type)
        same("pages[0].items[0].context.tags", null, pages.getOrNull(0)?.items?.getOrNull(0)?.context?.tags)
        same(
            "pages[0].items[0].metadata.link.name",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[0].metadata.link.url",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.url,
        )
        same(
            "pages[0].items[0].metadata.button.payload",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.button?.payload,
        )
        same(
            "pages[0].items[0].metadata.reaction.emoji",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.emoji,
        )
        same(
            "pages[0].items[0].metadata.reaction.action",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.action,
        )
        same(
            "pages[0].items[0].metadata.conversion.type",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.type,
        )
        same(
            "pages[0].items[0].metadata.conversion.status",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.status,
        )
        same(
            "pages[0].items[0].metadata.conversion.method",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.method,
        )
        same(
            "pages[0].items[0].metadata.conversion.timestamp",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.conversion?.timestamp,
        )
        same(
            "pages[0].items[0].metadata.prefetched",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.prefetched,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"clicked\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"receiver\":{\"connector\":{\"id\":null,\"identifierValue\":null,\"annotations\":{\"name\":null},\"types\":null}},\"context\":{\"id\":null,\"type\":null,\"tags\":null},\"metadata\":{\"link\":{\"name\":null,\"url\":null},\"button\":{\"payload\":null},\"reaction\":{\"emoji\":null,\"action\":null},\"conversion\":{\"type\":null,\"status\":null,\"method\":null,\"timestamp\":null},\"prefetched\":null}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("channels.list-message-interactions.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            CallOptions(maxRetries = 1),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** Message interactions: Reaction on Telegram */
    @Test
    fun telegramReaction() = replay("channels.list-message-interactions.telegram-reaction") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "Reaction", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].metadata.reaction.emoji",
            "👍",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.emoji,
        )
        same(
            "pages[0].items[0].metadata.reaction.action",
            "added",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.reaction?.action,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"Reaction\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"metadata\":{\"reaction\":{\"emoji\":\"👍\",\"action\":\"added\"}}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** metadata with further members of every kind */
    @Test
    fun unknownMetadataMembers() = replay("channels.list-message-interactions.unknown-metadata-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "clicked", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "click", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same(
            "pages[0].items[0].metadata.link.name",
            "Sale",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.name,
        )
        same(
            "pages[0].items[0].metadata.link.url",
            "https://example.com/sale",
            pages.getOrNull(0)?.items?.getOrNull(0)?.metadata?.link?.url,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"clicked\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"click\",\"metadata\":{\"link\":{\"name\":\"Sale\",\"url\":\"https://example.com/sale\"},\"any_key\":\"a\",\"anyKey\":{\"deep_key\":[1,null,true]},\"n\":2.5}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** types, details and members that are not known yet */
    @Test
    fun unknownValues() = replay("channels.list-message-interactions.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "stared-at", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].items[0].details", "for_long", pages.getOrNull(0)?.items?.getOrNull(0)?.details?.text)
        same(
            "pages[0].items[0].messageCreatedAt",
            Instant.parse("2025-05-29T06:14:00Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageCreatedAt,
        )
        same(
            "pages[0].items[0].isFirstInteraction",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.isFirstInteraction,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"stared-at\",\"createdAt\":\"2025-05-29T06:14:01.392Z\",\"details\":\"for_long\",\"metadata\":{\"eyes\":{\"count\":2}},\"mood\":\"good\",\"messageCreatedAt\":\"2025-05-29T06:14:00Z\",\"isFirstInteraction\":true}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** Message interactions: Read on WhatsApp */
    @Test
    fun whatsappRead() = replay("channels.list-message-interactions.whatsapp-read") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.channels.messages.interactions.list(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "00000000-0000-4000-8000-000000000001",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].messageId",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            pages.getOrNull(0)?.items?.getOrNull(0)?.messageId,
        )
        same(
            "pages[0].items[0].channelId",
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            pages.getOrNull(0)?.items?.getOrNull(0)?.channelId,
        )
        same("pages[0].items[0].type", "Read", pages.getOrNull(0)?.items?.getOrNull(0)?.type?.text)
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-29T06:14:01.392Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"messageId\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"type\":\"Read\",\"createdAt\":\"2025-05-29T06:14:01.392Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
