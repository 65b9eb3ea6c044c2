// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getMessage`. */
class ChannelsGetMessageTest {
    /** written from the schema: a body of the kind action with every member */
    @Test
    fun actionBody() = replay("channels.get-message.action-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "action", answer.body?.type)
        same("body.permission_request.resource", "call", answer.body?.action?.resource?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"action\",\"permission_request\":{\"resource\":\"call\"}}}",
            answer.rawJSON,
        )
    }

    /** the body ends before its length */
    @Test
    fun answerCut() = replay("channels.get-message.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** no body at all */
    @Test
    fun answerEmpty() = replay("channels.get-message.answer-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.get-message.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is null */
    @Test
    fun answerNullId() = replay("channels.get-message.answer-null-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "id", error.path)
        same("attempts", 1, error.attempts)
    }

    /** the connection breaks before an answer */
    @Test
    fun answerReset() = replay("channels.get-message.answer-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutId() = replay("channels.get-message.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "id", error.path)
        same("attempts", 1, error.attempts)
    }

    /** written from the schema: a body of the kind authentication with every member */
    @Test
    fun authenticationBody() = replay("channels.get-message.authentication-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "authentication", answer.body?.type)
        same("body.authentication.otp.disclaimer", true, answer.body?.authentication?.otp?.disclaimer)
        same("body.authentication.otp.expirationTime", 10L, answer.body?.authentication?.otp?.expirationTime)
        same("body.authentication.otp.actions.size", 1, answer.body?.authentication?.otp?.actions?.size)
        same(
            "body.authentication.otp.actions[0].type",
            "postback",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.authentication.otp.actions[0].postback.text",
            "Copy code",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.authentication.otp.actions[0].postback.payload",
            "123456",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.postback?.payload,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"authentication\",\"authentication\":{\"otp\":{\"disclaimer\":true,\"expirationTime\":10,\"actions\":[{\"type\":\"postback\",\"postback\":{\"text\":\"Copy code\",\"payload\":\"123456\"}}]}}}}",
            answer.rawJSON,
        )
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("channels.get-message.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
            )
        }
    }

    /** written from the schema: a body of the kind carousel with every member */
    @Test
    fun carouselBody() = replay("channels.get-message.carousel-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "carousel", answer.body?.type)
        same("body.carousel.text", "Two cards", answer.body?.carousel?.text)
        same("body.carousel.items.size", 2, answer.body?.carousel?.items?.size)
        same("body.carousel.items[0].title", "One", answer.body?.carousel?.items?.getOrNull(0)?.title)
        same(
            "body.carousel.items[0].mediaUrl",
            "https://example.com/1.png",
            answer.body?.carousel?.items?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.carousel.items[0].description",
            "The first",
            answer.body?.carousel?.items?.getOrNull(0)?.description,
        )
        same("body.carousel.items[0].altText", "A one", answer.body?.carousel?.items?.getOrNull(0)?.altText)
        same("body.carousel.items[0].actions.size", 1, answer.body?.carousel?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.carousel.items[0].actions[0].type",
            "link",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.carousel.items[0].actions[0].link.text",
            "Open",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.carousel.items[0].actions[0].link.url",
            "https://example.com/1",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.carousel.items[1].title", "Two", answer.body?.carousel?.items?.getOrNull(1)?.title)
        same(
            "body.carousel.items[1].mediaUrl",
            "https://example.com/2.png",
            answer.body?.carousel?.items?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.carousel.items[1].description",
            "The second",
            answer.body?.carousel?.items?.getOrNull(1)?.description,
        )
        same("body.carousel.items[1].altText", "A two", answer.body?.carousel?.items?.getOrNull(1)?.altText)
        same("body.carousel.items[1].actions.size", 1, answer.body?.carousel?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.carousel.items[1].actions[0].type",
            "link",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.carousel.items[1].actions[0].link.text",
            "Open",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.carousel.items[1].actions[0].link.url",
            "https://example.com/2",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.link?.url,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"carousel\",\"carousel\":{\"text\":\"Two cards\",\"items\":[{\"title\":\"One\",\"mediaUrl\":\"https://example.com/1.png\",\"description\":\"The first\",\"altText\":\"A one\",\"actions\":[{\"type\":\"link\",\"link\":{\"text\":\"Open\",\"url\":\"https://example.com/1\"}}]},{\"title\":\"Two\",\"mediaUrl\":\"https://example.com/2.png\",\"description\":\"The second\",\"altText\":\"A two\",\"actions\":[{\"type\":\"link\",\"link\":{\"text\":\"Open\",\"url\":\"https://example.com/2\"}}]}]}}}",
            answer.rawJSON,
        )
    }

    /** Message status (Email): delivery_failed, bounceAdmin; a further member stays in the raw JSON */
    @Test
    fun emailDetailsBounceAdmin() = replay("channels.get-message.email-details-bounce-admin") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "bounceAdmin", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivery_failed\",\"direction\":\"outgoing\",\"details\":\"bounceAdmin\",\"smtpCode\":550}",
            answer.rawJSON,
        )
    }

    /** Message status (Email): delivery_failed, bounceBlock; a further member stays in the raw JSON */
    @Test
    fun emailDetailsBounceBlock() = replay("channels.get-message.email-details-bounce-block") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "bounceBlock", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivery_failed\",\"direction\":\"outgoing\",\"details\":\"bounceBlock\",\"smtpCode\":550}",
            answer.rawJSON,
        )
    }

    /** Message status (Email): delivery_failed, bounceHard; a further member stays in the raw JSON */
    @Test
    fun emailDetailsBounceHard() = replay("channels.get-message.email-details-bounce-hard") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "bounceHard", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivery_failed\",\"direction\":\"outgoing\",\"details\":\"bounceHard\",\"smtpCode\":550}",
            answer.rawJSON,
        )
    }

    /** Message status (Email): delivery_failed, bounceSoft; a further member stays in the raw JSON */
    @Test
    fun emailDetailsBounceSoft() = replay("channels.get-message.email-details-bounce-soft") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "bounceSoft", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivery_failed\",\"direction\":\"outgoing\",\"details\":\"bounceSoft\",\"smtpCode\":550}",
            answer.rawJSON,
        )
    }

    /** Message status (Email): delivery_failed, bounceUndetermined; a further member stays in the raw JSON */
    @Test
    fun emailDetailsBounceUndetermined() = replay("channels.get-message.email-details-bounce-undetermined") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "bounceUndetermined", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivery_failed\",\"direction\":\"outgoing\",\"details\":\"bounceUndetermined\",\"smtpCode\":550}",
            answer.rawJSON,
        )
    }

    /** Message status (Email): delivery_failed, delay; a further member stays in the raw JSON */
    @Test
    fun emailDetailsDelay() = replay("channels.get-message.email-details-delay") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "delay", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivery_failed\",\"direction\":\"outgoing\",\"details\":\"delay\",\"smtpCode\":550}",
            answer.rawJSON,
        )
    }

    /** Message status (Email): sending_failed, generationFailure */
    @Test
    fun emailDetailsGenerationFailure() = replay("channels.get-message.email-details-generation-failure") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "sending_failed", answer.status?.text)
        same("reason", "why", answer.reason)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "generationFailure", answer.details?.text)
    }

    /** Message status (Email): sending_failed, generationRejection */
    @Test
    fun emailDetailsGenerationRejection() = replay("channels.get-message.email-details-generation-rejection") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "sending_failed", answer.status?.text)
        same("reason", "why", answer.reason)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "generationRejection", answer.details?.text)
    }

    /** Message status (Email): delivery_failed, out_of_band; a further member stays in the raw JSON */
    @Test
    fun emailDetailsOutOfBand() = replay("channels.get-message.email-details-out-of-band") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "out_of_band", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivery_failed\",\"direction\":\"outgoing\",\"details\":\"out_of_band\",\"smtpCode\":550}",
            answer.rawJSON,
        )
    }

    /** Message status (Email): sending_failed, policyRejection */
    @Test
    fun emailDetailsPolicyRejection() = replay("channels.get-message.email-details-policy-rejection") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "sending_failed", answer.status?.text)
        same("reason", "why", answer.reason)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "policyRejection", answer.details?.text)
    }

    /** Message status (Email), sample message_email_status_sample: a text body without its text member */
    @Test
    fun emailStatus() = replay("channels.get-message.email-status") {
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
        same("id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.id)
        same("channelId", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.channelId)
        same("sender.connector.id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "string", answer.sender?.connector?.identifierValue)
        same("sender.connector.annotations.name", "string", answer.sender?.connector?.annotations?.name)
        same("body.type", "text", answer.body?.type)
        same("reference", "string", answer.reference)
        same("parts.size", 1, answer.parts?.size)
        same("parts[0].platformReference", "string", answer.parts?.getOrNull(0)?.platformReference)
        same("status", "accepted", answer.status?.text)
        same("reason", "string", answer.reason)
        same("direction", "incoming", answer.direction?.text)
        same("template.projectId", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.template?.projectId)
        same("template.version", "string", answer.template?.version)
        same("template.locale", "string", answer.template?.locale)
        same(
            "template.variables",
            mapOf(
                "default" to "string",
                "additionalProp1" to "string",
                "additionalProp2" to "string",
                "additionalProp3" to "string",
            ),
            answer.template?.variables,
        )
        same("lastStatusAt", Instant.parse("2023-06-23T15:51:19.660Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2023-06-23T15:51:19.660Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2023-06-23T15:51:19.660Z"), answer.updatedAt)
        same("details", "string", answer.details?.text)
        json(
            "rawJSON",
            "{\"id\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\",\"channelId\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\",\"sender\":{\"connector\":{\"id\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\",\"identifierValue\":\"string\",\"annotations\":{\"name\":\"string\"}}},\"body\":{\"type\":\"text\"},\"reference\":\"string\",\"parts\":[{\"platformReference\":\"string\"}],\"status\":\"accepted\",\"reason\":\"string\",\"direction\":\"incoming\",\"template\":{\"projectId\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\",\"version\":\"string\",\"locale\":\"string\",\"variables\":{\"default\":\"string\",\"additionalProp1\":\"string\",\"additionalProp2\":\"string\",\"additionalProp3\":\"string\"}},\"lastStatusAt\":\"2023-06-23T15:51:19.660Z\",\"createdAt\":\"2023-06-23T15:51:19.660Z\",\"updatedAt\":\"2023-06-23T15:51:19.660Z\",\"details\":\"string\"}",
            answer.rawJSON,
        )
    }

    /** empty lists and objects are there, not absent */
    @Test
    fun emptyMembers() = replay("channels.get-message.empty-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("tags.size", 0, answer.tags?.size)
        same("parts.size", 0, answer.parts?.size)
        same("receiver.contacts.size", 0, answer.receiver?.contacts?.size)
        same("body.type", "text", answer.body?.type)
    }

    /** a redirect that is not followed */
    @Test
    fun error301() = replay("channels.get-message.error-301") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 301, error.status)
        same("attempts", 1, error.attempts)
    }

    /** the answer 400 to a read */
    @Test
    fun error400() = replay("channels.get-message.error-400") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<BadRequestError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "BadRequest", error.code)
        same("message", "The request did not pass validation", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 401 to a read */
    @Test
    fun error401() = replay("channels.get-message.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 403 to a read */
    @Test
    fun error403() = replay("channels.get-message.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 404 to a read */
    @Test
    fun error404() = replay("channels.get-message.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 409 to a read */
    @Test
    fun error409() = replay("channels.get-message.error-409") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConflictError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Conflict, error.kind)
        same("status", 409, error.status)
        same("code", "Conflict", error.code)
        same("message", "Creating the message was not possible because of conflicting conditions", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 418 to a read */
    @Test
    fun error418() = replay("channels.get-message.error-418") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 418, error.status)
        same("code", "Teapot", error.code)
        same("message", "Short and stout", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 422 to a read */
    @Test
    fun error422() = replay("channels.get-message.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
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

    /** the answer 429 to a read */
    @Test
    fun error429() = replay("channels.get-message.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 500 to a read */
    @Test
    fun error500() = replay("channels.get-message.error-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 500, error.status)
        same("code", "InternalError", error.code)
        same("message", "Something went wrong", error.message)
        same("attempts", 1, error.attempts)
    }

    /** the answer 502 to a read */
    @Test
    fun error502() = replay("channels.get-message.error-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("code", "BadGateway", error.code)
        same("message", "No answer from upstream", error.message)
        same("attempts", 1, error.attempts)
    }

    /** the answer 503 to a read */
    @Test
    fun error503() = replay("channels.get-message.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Message failures, sample message_failure_snippet_network_error, with ids added */
    @Test
    fun failureNetworkError() = replay("channels.get-message.failure-network-error") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("reason", "details: system failure; reason: received_network_error; code: 34", answer.reason)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "received_network_error", answer.details?.text)
        same("failure.code", 15001L, answer.failure?.code)
        same("failure.source.name", "sms-messagebird", answer.failure?.source?.name)
        same("failure.source.code", "34", answer.failure?.source?.code)
    }

    /** Message failures, sample message_failure_snippet, with ids added */
    @Test
    fun failureUnknownSubscriber() = replay("channels.get-message.failure-unknown-subscriber") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivery_failed", answer.status?.text)
        same("reason", "details: unknown subscriber; reason: unknown_subscriber; code: 1", answer.reason)
        same("direction", "outgoing", answer.direction?.text)
        same("details", "unknown_subscriber", answer.details?.text)
        same("failure.code", 15005L, answer.failure?.code)
        same("failure.source.name", "sms-messagebird", answer.failure?.source?.name)
        same("failure.source.code", "1", answer.failure?.source?.code)
    }

    /** written from the schema: a body of the kind file with every member */
    @Test
    fun fileBody() = replay("channels.get-message.file-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", "Two files", answer.body?.file?.text)
        same("body.file.files.size", 2, answer.body?.file?.files?.size)
        same(
            "body.file.files[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.file.files[0].contentType",
            "application/pdf",
            answer.body?.file?.files?.getOrNull(0)?.contentType,
        )
        same("body.file.files[0].filename", "a.pdf", answer.body?.file?.files?.getOrNull(0)?.filename)
        same("body.file.files[0].altText", "A form", answer.body?.file?.files?.getOrNull(0)?.altText)
        same(
            "body.file.files[0].metadata.isAnimated",
            false,
            answer.body?.file?.files?.getOrNull(0)?.metadata?.isAnimated,
        )
        same(
            "body.file.files[1].mediaUrl",
            "https://example.com/s.webp",
            answer.body?.file?.files?.getOrNull(1)?.mediaUrl,
        )
        same("body.file.files[1].contentType", "image/webp", answer.body?.file?.files?.getOrNull(1)?.contentType)
        same(
            "body.file.files[1].metadata.isAnimated",
            true,
            answer.body?.file?.files?.getOrNull(1)?.metadata?.isAnimated,
        )
        same("body.file.metadata.subject", "Files", answer.body?.file?.metadata?.subject)
        same("body.file.metadata.fallbackText", "See the link", answer.body?.file?.metadata?.fallbackText)
        same("body.file.metadata.storyType", "mention", answer.body?.file?.metadata?.storyType)
        same(
            "body.file.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.file?.metadata?.telegram?.parseMode?.text,
        )
        same("body.file.actions.size", 2, answer.body?.file?.actions?.size)
        same("body.file.actions[0].type", "reply", answer.body?.file?.actions?.getOrNull(0)?.type)
        same("body.file.actions[0].reply.text", "Yes", answer.body?.file?.actions?.getOrNull(0)?.reply?.text)
        same("body.file.actions[1].type", "postback", answer.body?.file?.actions?.getOrNull(1)?.type)
        same("body.file.actions[1].postback.text", "No", answer.body?.file?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.file.actions[1].postback.payload",
            "no",
            answer.body?.file?.actions?.getOrNull(1)?.postback?.payload,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"file\",\"file\":{\"text\":\"Two files\",\"files\":[{\"mediaUrl\":\"https://example.com/a.pdf\",\"contentType\":\"application/pdf\",\"filename\":\"a.pdf\",\"altText\":\"A form\",\"metadata\":{\"isAnimated\":false}},{\"mediaUrl\":\"https://example.com/s.webp\",\"contentType\":\"image/webp\",\"metadata\":{\"isAnimated\":true}}],\"metadata\":{\"subject\":\"Files\",\"fallbackText\":\"See the link\",\"storyType\":\"mention\",\"telegram\":{\"parseMode\":\"MarkdownV2\"}},\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"postback\",\"postback\":{\"text\":\"No\",\"payload\":\"no\"}}]}}}",
            answer.rawJSON,
        )
    }

    /** keys inside free objects and maps arrive as they are */
    @Test
    fun freeObjectKeysUntouched() = replay("channels.get-message.free-object-keys-untouched") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        json(
            "meta.extraInformation",
            "{\"useCase\":\"marketing\",\"user_id\":7,\"nested\":{\"snake_key\":[1,2.5,\"three\",null,true,{\"innerKey\":{}}]}}",
            answer.meta?.extraInformation,
        )
        same("meta.email.headers", mapOf("reply_to" to "a", "replyTo" to "b"), answer.meta?.email?.headers)
        same(
            "template.variables",
            mapOf("first_name" to "Ada", "lastName" to "Lovelace"),
            answer.template?.variables,
        )
    }

    /** Messaging, Get message by message ID, the full response */
    @Test
    fun full() = replay("channels.get-message.full") {
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

    /** written from the schema: a body of the kind gif with every member */
    @Test
    fun gifBody() = replay("channels.get-message.gif-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "gif", answer.body?.type)
        same("body.gif.text", "Look", answer.body?.gif?.text)
        same("body.gif.mediaUrl", "https://example.com/cat.gif", answer.body?.gif?.mediaUrl)
        same("body.gif.altText", "A cat", answer.body?.gif?.altText)
        same("body.gif.actions.size", 2, answer.body?.gif?.actions?.size)
        same("body.gif.actions[0].type", "reply", answer.body?.gif?.actions?.getOrNull(0)?.type)
        same("body.gif.actions[0].reply.text", "Yes", answer.body?.gif?.actions?.getOrNull(0)?.reply?.text)
        same("body.gif.actions[1].type", "postback", answer.body?.gif?.actions?.getOrNull(1)?.type)
        same("body.gif.actions[1].postback.text", "No", answer.body?.gif?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.gif.actions[1].postback.payload",
            "no",
            answer.body?.gif?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.gif.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.gif?.metadata?.telegram?.parseMode?.text,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"gif\",\"gif\":{\"text\":\"Look\",\"mediaUrl\":\"https://example.com/cat.gif\",\"altText\":\"A cat\",\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"postback\",\"postback\":{\"text\":\"No\",\"payload\":\"no\"}}],\"metadata\":{\"telegram\":{\"parseMode\":\"MarkdownV2\"}}}}}",
            answer.rawJSON,
        )
    }

    /** a compressed answer */
    @Test
    fun gzip() = replay("channels.get-message.gzip") {
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

    /** written from the schema: a body of the kind html with every member */
    @Test
    fun htmlBody() = replay("channels.get-message.html-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "html", answer.body?.type)
        same("body.html.text", "Plain words", answer.body?.html?.text)
        same("body.html.html", "<p>Words</p>", answer.body?.html?.html)
        same("body.html.attachments.size", 2, answer.body?.html?.attachments?.size)
        same(
            "body.html.attachments[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.html?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("body.html.attachments[0].filename", "a.pdf", answer.body?.html?.attachments?.getOrNull(0)?.filename)
        same("body.html.attachments[0].inline", false, answer.body?.html?.attachments?.getOrNull(0)?.inline)
        same("body.html.attachments[0].contentId", "a", answer.body?.html?.attachments?.getOrNull(0)?.contentId)
        same("body.html.attachments[1].filename", "b.txt", answer.body?.html?.attachments?.getOrNull(1)?.filename)
        same("body.html.attachments[1].inline", true, answer.body?.html?.attachments?.getOrNull(1)?.inline)
        same("body.html.attachments[1].content", "aGVsbG8=", answer.body?.html?.attachments?.getOrNull(1)?.content)
        same(
            "body.html.attachments[1].contentType",
            "text/plain",
            answer.body?.html?.attachments?.getOrNull(1)?.contentType,
        )
        same("body.html.attachments[1].contentId", "b", answer.body?.html?.attachments?.getOrNull(1)?.contentId)
        same("body.html.actions.size", 2, answer.body?.html?.actions?.size)
        same("body.html.actions[0].type", "reply", answer.body?.html?.actions?.getOrNull(0)?.type)
        same("body.html.actions[0].reply.text", "Yes", answer.body?.html?.actions?.getOrNull(0)?.reply?.text)
        same("body.html.actions[1].type", "postback", answer.body?.html?.actions?.getOrNull(1)?.type)
        same("body.html.actions[1].postback.text", "No", answer.body?.html?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.html.actions[1].postback.payload",
            "no",
            answer.body?.html?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.html.metadata.subject", "Spring sale", answer.body?.html?.metadata?.subject)
        same(
            "body.html.metadata.emailFrom.username",
            "news.letter",
            answer.body?.html?.metadata?.emailFrom?.username,
        )
        same(
            "body.html.metadata.emailFrom.displayName",
            "News",
            answer.body?.html?.metadata?.emailFrom?.displayName,
        )
        same(
            "body.html.metadata.headers",
            mapOf("reply-to" to "help@example.com", "X_Own" to "1"),
            answer.body?.html?.metadata?.headers,
        )
        same("body.html.metadata.initialOpenTracking", true, answer.body?.html?.metadata?.initialOpenTracking)
        same("body.html.metadata.clickTracking", false, answer.body?.html?.metadata?.clickTracking)
        same("body.html.metadata.openTracking", true, answer.body?.html?.metadata?.openTracking)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"html\",\"html\":{\"text\":\"Plain words\",\"html\":\"<p>Words</p>\",\"attachments\":[{\"mediaUrl\":\"https://example.com/a.pdf\",\"filename\":\"a.pdf\",\"inline\":false,\"contentId\":\"a\"},{\"content\":\"aGVsbG8=\",\"contentType\":\"text/plain\",\"filename\":\"b.txt\",\"inline\":true,\"contentId\":\"b\"}],\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"postback\",\"postback\":{\"text\":\"No\",\"payload\":\"no\"}}],\"metadata\":{\"subject\":\"Spring sale\",\"emailFrom\":{\"username\":\"news.letter\",\"displayName\":\"News\"},\"headers\":{\"reply-to\":\"help@example.com\",\"X_Own\":\"1\"},\"initialOpenTracking\":true,\"clickTracking\":false,\"openTracking\":true}}}}",
            answer.rawJSON,
        )
    }

    /** written from the schema: an image body with every member */
    @Test
    fun imageBody() = replay("channels.get-message.image-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "image", answer.body?.type)
        same("body.image.text", "Look", answer.body?.image?.text)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].mediaUrl",
            "https://example.com/a.png",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.image.images[0].altText", "A", answer.body?.image?.images?.getOrNull(0)?.altText)
        same("body.image.metadata.subject", "S", answer.body?.image?.metadata?.subject)
        same("body.image.metadata.fallbackText", "F", answer.body?.image?.metadata?.fallbackText)
        same("body.image.metadata.storyType", "T", answer.body?.image?.metadata?.storyType)
        same(
            "body.image.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.image?.metadata?.telegram?.parseMode?.text,
        )
        same("body.image.actions.size", 2, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "link", answer.body?.image?.actions?.getOrNull(0)?.type)
        same("body.image.actions[0].link.text", "Open", answer.body?.image?.actions?.getOrNull(0)?.link?.text)
        same(
            "body.image.actions[0].link.url",
            "https://example.com",
            answer.body?.image?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.image.actions[1].type", "buy", answer.body?.image?.actions?.getOrNull(1)?.type)
        same("body.image.actions[1].buy.text", "Buy", answer.body?.image?.actions?.getOrNull(1)?.buy?.text)
        same(
            "body.image.actions[1].buy.amountCents",
            1995L,
            answer.body?.image?.actions?.getOrNull(1)?.buy?.amountCents,
        )
        same("body.image.actions[1].buy.currency", "EUR", answer.body?.image?.actions?.getOrNull(1)?.buy?.currency)
    }

    /** an id must not reach another path */
    @Test
    fun inputChannelIdLeavesPath() = replay("channels.get-message.input-channel-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.channels.messages.get("../x", "96a0b5fa-a986-453d-be5c-3117f989f025") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.channelId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the message id is a UUID */
    @Test
    fun inputMessageIdNoUuid() = replay("channels.get-message.input-message-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "latest")
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.messageId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** written from the schema: a body of the kind list with every member */
    @Test
    fun listBody() = replay("channels.get-message.list-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "A title", answer.body?.list?.title)
        same("body.list.text", "A text", answer.body?.list?.text)
        same("body.list.altText", "In words", answer.body?.list?.altText)
        same("body.list.items.size", 1, answer.body?.list?.items?.size)
        same("body.list.items[0].title", "Section", answer.body?.list?.items?.getOrNull(0)?.title)
        same(
            "body.list.items[0].mediaUrl",
            "https://example.com/r.png",
            answer.body?.list?.items?.getOrNull(0)?.mediaUrl,
        )
        same("body.list.items[0].description", "A description", answer.body?.list?.items?.getOrNull(0)?.description)
        same("body.list.items[0].altText", "Row", answer.body?.list?.items?.getOrNull(0)?.altText)
        same("body.list.items[0].actions.size", 1, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Row",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "row-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[0].postback.metadata.description.label",
            "A second line",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.metadata?.description?.label,
        )
        same("body.list.actions.size", 2, answer.body?.list?.actions?.size)
        same("body.list.actions[0].type", "reply", answer.body?.list?.actions?.getOrNull(0)?.type)
        same("body.list.actions[0].reply.text", "Yes", answer.body?.list?.actions?.getOrNull(0)?.reply?.text)
        same("body.list.actions[1].type", "postback", answer.body?.list?.actions?.getOrNull(1)?.type)
        same("body.list.actions[1].postback.text", "No", answer.body?.list?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.list.actions[1].postback.payload",
            "no",
            answer.body?.list?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
        same("body.list.metadata.replyMessage.title", "Chosen", answer.body?.list?.metadata?.replyMessage?.title)
        same("body.list.metadata.replyMessage.text", "This is it", answer.body?.list?.metadata?.replyMessage?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"list\",\"list\":{\"title\":\"A title\",\"text\":\"A text\",\"altText\":\"In words\",\"items\":[{\"title\":\"Section\",\"description\":\"A description\",\"altText\":\"Row\",\"mediaUrl\":\"https://example.com/r.png\",\"actions\":[{\"type\":\"postback\",\"postback\":{\"text\":\"Row\",\"payload\":\"row-1\",\"metadata\":{\"description\":{\"label\":\"A second line\"}}}}]}],\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"postback\",\"postback\":{\"text\":\"No\",\"payload\":\"no\"}}],\"metadata\":{\"button\":{\"label\":\"Show options\"},\"replyMessage\":{\"title\":\"Chosen\",\"text\":\"This is it\"}}}}}",
            answer.rawJSON,
        )
    }

    /** written from the schema: a body of the kind location with every member */
    @Test
    fun locationBody() = replay("channels.get-message.location-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "location", answer.body?.type)
        same("body.location.coordinates.latitude", -33.8567844, answer.body?.location?.coordinates?.latitude)
        same("body.location.coordinates.longitude", 151.2152967, answer.body?.location?.coordinates?.longitude)
        same("body.location.location.address", "Bennelong Point, Sydney", answer.body?.location?.location?.address)
        same("body.location.location.label", "Opera House", answer.body?.location?.location?.label)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"location\",\"location\":{\"coordinates\":{\"latitude\":-33.8567844,\"longitude\":151.2152967},\"location\":{\"address\":\"Bennelong Point, Sydney\",\"label\":\"Opera House\"}}}}",
            answer.rawJSON,
        )
    }

    /** an action whose payload is null, absent or there */
    @Test
    fun locationRequestAnswers() = replay("channels.get-message.location-request-answers") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Where are you?", answer.body?.text?.text)
        same("body.text.actions.size", 3, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "locationRequest", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].locationRequest",
            null,
            answer.body?.text?.actions?.getOrNull(0)?.locationRequest,
        )
        same("body.text.actions[1].type", "locationRequest", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].locationRequest",
            null,
            answer.body?.text?.actions?.getOrNull(1)?.locationRequest,
        )
        same("body.text.actions[2].type", "locationRequest", answer.body?.text?.actions?.getOrNull(2)?.type)
        same(
            "body.text.actions[2].locationRequest.text",
            "Send location",
            answer.body?.text?.actions?.getOrNull(2)?.locationRequest?.text,
        )
    }

    /** an amount beyond 32 bits and a negative exponent */
    @Test
    fun money() = replay("channels.get-message.money") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("meta.order.products.size", 1, answer.meta?.order?.products?.size)
        same(
            "meta.order.products[0].externalCatalogId",
            "c",
            answer.meta?.order?.products?.getOrNull(0)?.externalCatalogId,
        )
        same(
            "meta.order.products[0].externalProductId",
            "p",
            answer.meta?.order?.products?.getOrNull(0)?.externalProductId,
        )
        same("meta.order.products[0].quantity", 3L, answer.meta?.order?.products?.getOrNull(0)?.quantity)
        same(
            "meta.order.products[0].price.amount",
            -123456789012L,
            answer.meta?.order?.products?.getOrNull(0)?.price?.amount,
        )
        same(
            "meta.order.products[0].price.exponent",
            -2L,
            answer.meta?.order?.products?.getOrNull(0)?.price?.exponent,
        )
        same(
            "meta.order.products[0].price.currencyCode",
            "JPY",
            answer.meta?.order?.products?.getOrNull(0)?.price?.currencyCode,
        )
    }

    /** every member of a body of the kind action null */
    @Test
    fun nullActionMembers() = replay("channels.get-message.null-action-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "action", answer.body?.type)
        same("body.permission_request.resource", null, answer.body?.action?.resource)
    }

    /** every member of a body of the kind authentication null */
    @Test
    fun nullAuthenticationMembers() = replay("channels.get-message.null-authentication-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "authentication", answer.body?.type)
        same("body.authentication.otp.disclaimer", null, answer.body?.authentication?.otp?.disclaimer)
        same("body.authentication.otp.expirationTime", null, answer.body?.authentication?.otp?.expirationTime)
        same("body.authentication.otp.actions", null, answer.body?.authentication?.otp?.actions)
    }

    /** every member of a body of the kind carousel null */
    @Test
    fun nullCarouselMembers() = replay("channels.get-message.null-carousel-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "carousel", answer.body?.type)
        same("body.carousel.text", null, answer.body?.carousel?.text)
        same("body.carousel.items.size", 1, answer.body?.carousel?.items?.size)
        same("body.carousel.items[0].title", null, answer.body?.carousel?.items?.getOrNull(0)?.title)
        same("body.carousel.items[0].mediaUrl", null, answer.body?.carousel?.items?.getOrNull(0)?.mediaUrl)
        same("body.carousel.items[0].description", null, answer.body?.carousel?.items?.getOrNull(0)?.description)
        same("body.carousel.items[0].altText", null, answer.body?.carousel?.items?.getOrNull(0)?.altText)
        same("body.carousel.items[0].actions", null, answer.body?.carousel?.items?.getOrNull(0)?.actions)
    }

    /** every member of a body of the kind file null */
    @Test
    fun nullFileMembers() = replay("channels.get-message.null-file-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", null, answer.body?.file?.text)
        same("body.file.files.size", 1, answer.body?.file?.files?.size)
        same("body.file.files[0].mediaUrl", null, answer.body?.file?.files?.getOrNull(0)?.mediaUrl)
        same("body.file.files[0].contentType", null, answer.body?.file?.files?.getOrNull(0)?.contentType)
        same("body.file.files[0].filename", null, answer.body?.file?.files?.getOrNull(0)?.filename)
        same("body.file.files[0].altText", null, answer.body?.file?.files?.getOrNull(0)?.altText)
        same(
            "body.file.files[0].metadata.isAnimated",
            null,
            answer.body?.file?.files?.getOrNull(0)?.metadata?.isAnimated,
        )
        same("body.file.metadata.subject", null, answer.body?.file?.metadata?.subject)
        same("body.file.metadata.fallbackText", null, answer.body?.file?.metadata?.fallbackText)
        same("body.file.metadata.storyType", null, answer.body?.file?.metadata?.storyType)
        same("body.file.metadata.telegram.parseMode", null, answer.body?.file?.metadata?.telegram?.parseMode)
        same("body.file.actions", null, answer.body?.file?.actions)
    }

    /** every member of a body of the kind gif null */
    @Test
    fun nullGifMembers() = replay("channels.get-message.null-gif-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "gif", answer.body?.type)
        same("body.gif.text", null, answer.body?.gif?.text)
        same("body.gif.mediaUrl", null, answer.body?.gif?.mediaUrl)
        same("body.gif.altText", null, answer.body?.gif?.altText)
        same("body.gif.actions", null, answer.body?.gif?.actions)
        same("body.gif.metadata.telegram.parseMode", null, answer.body?.gif?.metadata?.telegram?.parseMode)
    }

    /** every member of a body of the kind html null */
    @Test
    fun nullHtmlMembers() = replay("channels.get-message.null-html-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "html", answer.body?.type)
        same("body.html.text", null, answer.body?.html?.text)
        same("body.html.html", null, answer.body?.html?.html)
        same("body.html.attachments.size", 1, answer.body?.html?.attachments?.size)
        same("body.html.attachments[0].mediaUrl", null, answer.body?.html?.attachments?.getOrNull(0)?.mediaUrl)
        same("body.html.attachments[0].filename", null, answer.body?.html?.attachments?.getOrNull(0)?.filename)
        same("body.html.attachments[0].inline", null, answer.body?.html?.attachments?.getOrNull(0)?.inline)
        same("body.html.attachments[0].contentId", null, answer.body?.html?.attachments?.getOrNull(0)?.contentId)
        same("body.html.actions", null, answer.body?.html?.actions)
        same("body.html.metadata.subject", null, answer.body?.html?.metadata?.subject)
        same("body.html.metadata.emailFrom.username", null, answer.body?.html?.metadata?.emailFrom?.username)
        same("body.html.metadata.emailFrom.displayName", null, answer.body?.html?.metadata?.emailFrom?.displayName)
        same("body.html.metadata.headers", emptyMap<String, String>(), answer.body?.html?.metadata?.headers)
        same("body.html.metadata.initialOpenTracking", null, answer.body?.html?.metadata?.initialOpenTracking)
        same("body.html.metadata.clickTracking", null, answer.body?.html?.metadata?.clickTracking)
        same("body.html.metadata.openTracking", null, answer.body?.html?.metadata?.openTracking)
    }

    /** every member of an image body null */
    @Test
    fun nullImageMembers() = replay("channels.get-message.null-image-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "image", answer.body?.type)
        same("body.image.text", null, answer.body?.image?.text)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same("body.image.images[0].mediaUrl", null, answer.body?.image?.images?.getOrNull(0)?.mediaUrl)
        same("body.image.images[0].altText", null, answer.body?.image?.images?.getOrNull(0)?.altText)
        same("body.image.metadata.subject", null, answer.body?.image?.metadata?.subject)
        same("body.image.metadata.fallbackText", null, answer.body?.image?.metadata?.fallbackText)
        same("body.image.metadata.storyType", null, answer.body?.image?.metadata?.storyType)
        same("body.image.metadata.telegram", null, answer.body?.image?.metadata?.telegram)
        same("body.image.actions", null, answer.body?.image?.actions)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"image\",\"image\":{\"text\":null,\"images\":[{\"mediaUrl\":null,\"altText\":null}],\"metadata\":{\"subject\":null,\"fallbackText\":null,\"storyType\":null,\"telegram\":null},\"actions\":null}}}",
            answer.rawJSON,
        )
    }

    /** every member of a body of the kind list null */
    @Test
    fun nullListMembers() = replay("channels.get-message.null-list-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", null, answer.body?.list?.title)
        same("body.list.text", null, answer.body?.list?.text)
        same("body.list.altText", null, answer.body?.list?.altText)
        same("body.list.items.size", 1, answer.body?.list?.items?.size)
        same("body.list.items[0].title", null, answer.body?.list?.items?.getOrNull(0)?.title)
        same("body.list.items[0].mediaUrl", null, answer.body?.list?.items?.getOrNull(0)?.mediaUrl)
        same("body.list.items[0].description", null, answer.body?.list?.items?.getOrNull(0)?.description)
        same("body.list.items[0].altText", null, answer.body?.list?.items?.getOrNull(0)?.altText)
        same("body.list.items[0].actions", null, answer.body?.list?.items?.getOrNull(0)?.actions)
        same("body.list.actions", null, answer.body?.list?.actions)
        same("body.list.metadata.button.label", null, answer.body?.list?.metadata?.button?.label)
        same("body.list.metadata.replyMessage.title", null, answer.body?.list?.metadata?.replyMessage?.title)
        same("body.list.metadata.replyMessage.text", null, answer.body?.list?.metadata?.replyMessage?.text)
    }

    /** every member of a body of the kind location null */
    @Test
    fun nullLocationMembers() = replay("channels.get-message.null-location-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "location", answer.body?.type)
        same("body.location.coordinates.latitude", null, answer.body?.location?.coordinates?.latitude)
        same("body.location.coordinates.longitude", null, answer.body?.location?.coordinates?.longitude)
        same("body.location.location.address", null, answer.body?.location?.location?.address)
        same("body.location.location.label", null, answer.body?.location?.location?.label)
    }

    /** every optional member null */
    @Test
    fun nullMembers() = replay("channels.get-message.null-members") {
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
        same("channelId", null, answer.channelId)
        same("sender", null, answer.sender)
        same("receiver", null, answer.receiver)
        same("meta", null, answer.meta)
        same("reference", null, answer.reference)
        same("parts", null, answer.parts)
        same("status", null, answer.status)
        same("reason", null, answer.reason)
        same("direction", null, answer.direction)
        same("origin", null, answer.origin)
        same("replyTo", null, answer.replyTo)
        same("lastStatusAt", null, answer.lastStatusAt)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        same("details", null, answer.details)
        same("failure", null, answer.failure)
        same("tags", null, answer.tags)
        same("shortLinks", null, answer.shortLinks)
        same("scheduledFor", null, answer.scheduledFor)
        same("body", null, answer.body)
        same("template", null, answer.template)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":null,\"sender\":null,\"receiver\":null,\"meta\":null,\"reference\":null,\"parts\":null,\"status\":null,\"reason\":null,\"direction\":null,\"origin\":null,\"replyTo\":null,\"lastStatusAt\":null,\"createdAt\":null,\"updatedAt\":null,\"details\":null,\"failure\":null,\"tags\":null,\"shortLinks\":null,\"scheduledFor\":null,\"body\":null,\"template\":null}",
            answer.rawJSON,
        )
    }

    /** every member of every inner object null */
    @Test
    fun nullNestedMembers() = replay("channels.get-message.null-nested-members") {
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

    /** every member of a body of the kind permission_request null */
    @Test
    fun nullPermissionRequestMembers() = replay("channels.get-message.null-permission-request-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "permission_request", answer.body?.type)
        same("body.permission_request.resource", null, answer.body?.permissionRequest?.resource)
    }

    /** every member of a body of the kind section null */
    @Test
    fun nullSectionMembers() = replay("channels.get-message.null-section-members") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "section", answer.body?.type)
        same("body.section.items", null, answer.body?.section?.items)
        same("body.section.configurations", emptyMap<String, String>(), answer.body?.section?.configurations)
    }

    /** every member of a template parameter of every kind null */
    @Test
    fun nullTemplateParameters() = replay("channels.get-message.null-template-parameters") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("template.parameters.size", 12, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", null, answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", null, answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "number", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", null, answer.template?.parameters?.getOrNull(1)?.number?.key)
        same("template.parameters[1].value", null, answer.template?.parameters?.getOrNull(1)?.number?.value)
        same("template.parameters[2].type", "boolean", answer.template?.parameters?.getOrNull(2)?.type)
        same("template.parameters[2].key", null, answer.template?.parameters?.getOrNull(2)?.boolean?.key)
        same("template.parameters[2].value", null, answer.template?.parameters?.getOrNull(2)?.boolean?.value)
        same("template.parameters[3].type", "object", answer.template?.parameters?.getOrNull(3)?.type)
        same("template.parameters[3].key", null, answer.template?.parameters?.getOrNull(3)?.`object`?.key)
        same("template.parameters[3].value", null, answer.template?.parameters?.getOrNull(3)?.`object`?.value)
        same("template.parameters[4].type", "sectionList", answer.template?.parameters?.getOrNull(4)?.type)
        same("template.parameters[4].key", null, answer.template?.parameters?.getOrNull(4)?.sectionList?.key)
        same("template.parameters[4].value", null, answer.template?.parameters?.getOrNull(4)?.sectionList?.value)
        same("template.parameters[5].type", "timeslotList", answer.template?.parameters?.getOrNull(5)?.type)
        same("template.parameters[5].key", null, answer.template?.parameters?.getOrNull(5)?.timeslotList?.key)
        same("template.parameters[5].value", null, answer.template?.parameters?.getOrNull(5)?.timeslotList?.value)
        same("template.parameters[6].type", "productSections", answer.template?.parameters?.getOrNull(6)?.type)
        same("template.parameters[6].key", null, answer.template?.parameters?.getOrNull(6)?.productSections?.key)
        same(
            "template.parameters[6].value",
            null,
            answer.template?.parameters?.getOrNull(6)?.productSections?.value,
        )
        same("template.parameters[7].type", "productList", answer.template?.parameters?.getOrNull(7)?.type)
        same("template.parameters[7].key", null, answer.template?.parameters?.getOrNull(7)?.productList?.key)
        same("template.parameters[7].value", null, answer.template?.parameters?.getOrNull(7)?.productList?.value)
        same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?.getOrNull(8)?.type)
        same("template.parameters[8].key", null, answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.key)
        same(
            "template.parameters[8].value",
            null,
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value,
        )
        same("template.parameters[9].type", "lineItemList", answer.template?.parameters?.getOrNull(9)?.type)
        same("template.parameters[9].key", null, answer.template?.parameters?.getOrNull(9)?.lineItemList?.key)
        same("template.parameters[9].value", null, answer.template?.parameters?.getOrNull(9)?.lineItemList?.value)
        same(
            "template.parameters[10].type",
            "whatsappProductSections",
            answer.template?.parameters?.getOrNull(10)?.type,
        )
        same(
            "template.parameters[10].key",
            null,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.key,
        )
        same(
            "template.parameters[10].value",
            null,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value,
        )
        same(
            "template.parameters[11].type",
            "whatsappProductItems",
            answer.template?.parameters?.getOrNull(11)?.type,
        )
        same(
            "template.parameters[11].key",
            null,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.key,
        )
        same(
            "template.parameters[11].value",
            null,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value,
        )
    }

    /** the smallest answer: nothing but the required id */
    @Test
    fun onlyId() = replay("channels.get-message.only-id") {
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
        same("channelId", null, answer.channelId)
        same("sender", null, answer.sender)
        same("receiver", null, answer.receiver)
        same("meta", null, answer.meta)
        same("reference", null, answer.reference)
        same("parts", null, answer.parts)
        same("status", null, answer.status)
        same("reason", null, answer.reason)
        same("direction", null, answer.direction)
        same("origin", null, answer.origin)
        same("replyTo", null, answer.replyTo)
        same("lastStatusAt", null, answer.lastStatusAt)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        same("details", null, answer.details)
        same("failure", null, answer.failure)
        same("tags", null, answer.tags)
        same("shortLinks", null, answer.shortLinks)
        same("scheduledFor", null, answer.scheduledFor)
        same("body", null, answer.body)
        same("template", null, answer.template)
        json("rawJSON", "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\"}", answer.rawJSON)
    }

    /** written from the schema: a body of the kind permission_request with every member */
    @Test
    fun permissionRequestBody() = replay("channels.get-message.permission-request-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "permission_request", answer.body?.type)
        same("body.permission_request.resource", "call", answer.body?.permissionRequest?.resource?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"permission_request\",\"permission_request\":{\"resource\":\"call\"}}}",
            answer.rawJSON,
        )
    }

    /** Receiving messages (RCS), sample message_rcs_inbound_text (its masked address replaced); chargeableUnits is in no schema */
    @Test
    fun rcsInboundText() = replay("channels.get-message.rcs-inbound-text") {
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
        same("id", "3c6d204d-09d4-44b0-81a2-6e33dfdf409c", answer.id)
        same("channelId", "cc79a83e-ae28-4d20-9576-cd6ef76641a2", answer.channelId)
        same("sender.contact.id", "46623801-a627-4a3f-9523-363c501d459d", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+447123456789", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "004fe352-2e89-4b8a-a841-f401d8367a64", answer.receiver?.connector?.id)
        same("receiver.connector.identifierValue", "agent@example.com", answer.receiver?.connector?.identifierValue)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Incoming message", answer.body?.text?.text)
        same("reference", "", answer.reference)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "Mx9qo66enZS0mxgbBE7XiQDg",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("reason", "", answer.reason)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2024-08-09T11:08:40.243Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2024-08-09T11:08:40.068Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2024-08-09T11:08:40.243Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"3c6d204d-09d4-44b0-81a2-6e33dfdf409c\",\"channelId\":\"cc79a83e-ae28-4d20-9576-cd6ef76641a2\",\"sender\":{\"contact\":{\"id\":\"46623801-a627-4a3f-9523-363c501d459d\",\"identifierKey\":\"phonenumber\",\"identifierValue\":\"+447123456789\"}},\"receiver\":{\"connector\":{\"id\":\"004fe352-2e89-4b8a-a841-f401d8367a64\",\"identifierValue\":\"agent@example.com\"}},\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Incoming message\"}},\"meta\":{},\"reference\":\"\",\"parts\":[{\"platformReference\":\"Mx9qo66enZS0mxgbBE7XiQDg\"}],\"status\":\"delivered\",\"reason\":\"\",\"direction\":\"incoming\",\"chargeableUnits\":1,\"lastStatusAt\":\"2024-08-09T11:08:40.243Z\",\"createdAt\":\"2024-08-09T11:08:40.068Z\",\"updatedAt\":\"2024-08-09T11:08:40.243Z\"}",
            answer.rawJSON,
        )
    }

    /** a read is repeated after 408 */
    @Test
    fun retry408() = replay("channels.get-message.retry-408") {
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
            CallOptions(maxRetries = 1),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** two retries for two different reasons */
    @Test
    fun retry429Then503() = replay("channels.get-message.retry-429-then-503") {
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
            CallOptions(maxRetries = 2),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** a read is repeated after any 5xx */
    @Test
    fun retry500() = replay("channels.get-message.retry-500") {
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
            CallOptions(maxRetries = 1),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("channels.get-message.retry-503") {
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
            CallOptions(maxRetries = 1),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** a date in the past means at once */
    @Test
    fun retryAfterDate() = replay("channels.get-message.retry-after-date") {
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
            CallOptions(maxRetries = 1),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** a wait that would pass the deadline fails at once */
    @Test
    fun retryAfterPastDeadline() = replay("channels.get-message.retry-after-past-deadline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 2, timeout = 5000.milliseconds),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("retryAfterMs", 120000.milliseconds, error.retryAfter)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated when its answer was cut */
    @Test
    fun retryCut() = replay("channels.get-message.retry-cut") {
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
            CallOptions(maxRetries = 1),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** the last answer is the error, with the number of attempts */
    @Test
    fun retryExhausted() = replay("channels.get-message.retry-exhausted") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 1),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 500, error.status)
        same("code", "InternalError", error.code)
        same("attempts", 2, error.attempts)
    }

    /** an answer that will not change is not asked for again */
    @Test
    fun retryNot404() = replay("channels.get-message.retry-not-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated when its connection broke */
    @Test
    fun retryReset() = replay("channels.get-message.retry-reset") {
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
            CallOptions(maxRetries = 1),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** written from the schema: a body of the kind section with every member */
    @Test
    fun sectionBody() = replay("channels.get-message.section-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "section", answer.body?.type)
        same("body.section.items.size", 8, answer.body?.section?.items?.size)
        same("body.section.items[0].type", "text", answer.body?.section?.items?.getOrNull(0)?.type)
        same("body.section.items[0].text.text", "First", answer.body?.section?.items?.getOrNull(0)?.text?.text)
        same("body.section.items[1].type", "image", answer.body?.section?.items?.getOrNull(1)?.type)
        same(
            "body.section.items[1].image.images.size",
            1,
            answer.body?.section?.items?.getOrNull(1)?.image?.images?.size,
        )
        same(
            "body.section.items[1].image.images[0].mediaUrl",
            "https://example.com/i.png",
            answer.body?.section?.items?.getOrNull(1)?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.section.items[2].type", "file", answer.body?.section?.items?.getOrNull(2)?.type)
        same(
            "body.section.items[2].file.files.size",
            1,
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.size,
        )
        same(
            "body.section.items[2].file.files[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.section.items[2].file.files[0].contentType",
            "application/pdf",
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.getOrNull(0)?.contentType,
        )
        same("body.section.items[3].type", "gif", answer.body?.section?.items?.getOrNull(3)?.type)
        same(
            "body.section.items[3].gif.mediaUrl",
            "https://example.com/cat.gif",
            answer.body?.section?.items?.getOrNull(3)?.gif?.mediaUrl,
        )
        same("body.section.items[4].type", "location", answer.body?.section?.items?.getOrNull(4)?.type)
        same(
            "body.section.items[4].location.coordinates.latitude",
            1.5,
            answer.body?.section?.items?.getOrNull(4)?.location?.coordinates?.latitude,
        )
        same(
            "body.section.items[4].location.coordinates.longitude",
            -2.25,
            answer.body?.section?.items?.getOrNull(4)?.location?.coordinates?.longitude,
        )
        same("body.section.items[5].type", "carousel", answer.body?.section?.items?.getOrNull(5)?.type)
        same(
            "body.section.items[5].carousel.items.size",
            1,
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.size,
        )
        same(
            "body.section.items[5].carousel.items[0].title",
            "One",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.title,
        )
        same(
            "body.section.items[5].carousel.items[0].mediaUrl",
            "https://example.com/1.png",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.section.items[5].carousel.items[0].description",
            "The first",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.description,
        )
        same(
            "body.section.items[5].carousel.items[0].altText",
            "A one",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.altText,
        )
        same(
            "body.section.items[5].carousel.items[0].actions.size",
            1,
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.size,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].type",
            "link",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].link.text",
            "Open",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].link.url",
            "https://example.com/1",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.section.items[6].type", "list", answer.body?.section?.items?.getOrNull(6)?.type)
        same("body.section.items[6].list.text", "A list", answer.body?.section?.items?.getOrNull(6)?.list?.text)
        same("body.section.items[7].type", "section", answer.body?.section?.items?.getOrNull(7)?.type)
        same(
            "body.section.items[7].section.items.size",
            2,
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.size,
        )
        same(
            "body.section.items[7].section.items[0].type",
            "text",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(0)?.type,
        )
        same(
            "body.section.items[7].section.items[0].text.text",
            "Inner",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(0)?.text?.text,
        )
        same(
            "body.section.items[7].section.items[1].type",
            "list",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(1)?.type,
        )
        same(
            "body.section.items[7].section.items[1].list.text",
            "Inner list",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(1)?.list?.text,
        )
        same(
            "body.section.items[7].section.configurations",
            mapOf("default" to "a", "any_key" to "b"),
            answer.body?.section?.items?.getOrNull(7)?.section?.configurations,
        )
        same(
            "body.section.configurations",
            mapOf("layout" to "wide", "snake_key" to "1"),
            answer.body?.section?.configurations,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"section\",\"section\":{\"items\":[{\"type\":\"text\",\"text\":{\"text\":\"First\"}},{\"type\":\"image\",\"image\":{\"images\":[{\"mediaUrl\":\"https://example.com/i.png\"}]}},{\"type\":\"file\",\"file\":{\"files\":[{\"mediaUrl\":\"https://example.com/a.pdf\",\"contentType\":\"application/pdf\"}]}},{\"type\":\"gif\",\"gif\":{\"mediaUrl\":\"https://example.com/cat.gif\"}},{\"type\":\"location\",\"location\":{\"coordinates\":{\"latitude\":1.5,\"longitude\":-2.25}}},{\"type\":\"carousel\",\"carousel\":{\"items\":[{\"title\":\"One\",\"mediaUrl\":\"https://example.com/1.png\",\"description\":\"The first\",\"altText\":\"A one\",\"actions\":[{\"type\":\"link\",\"link\":{\"text\":\"Open\",\"url\":\"https://example.com/1\"}}]}]}},{\"type\":\"list\",\"list\":{\"text\":\"A list\"}},{\"type\":\"section\",\"section\":{\"items\":[{\"type\":\"text\",\"text\":{\"text\":\"Inner\"}},{\"type\":\"list\",\"list\":{\"text\":\"Inner list\"}}],\"configurations\":{\"default\":\"a\",\"any_key\":\"b\"}}}],\"configurations\":{\"layout\":\"wide\",\"snake_key\":\"1\"}}}}",
            answer.rawJSON,
        )
    }

    /** an answer that comes late, but in time */
    @Test
    fun slowAnswer() = replay("channels.get-message.slow-answer") {
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
            CallOptions(timeout = 5000.milliseconds),
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** Receiving messages (SMS), the message inside sample webhook_sms.inbound */
    @Test
    fun smsInboundText() = replay("channels.get-message.sms-inbound-text") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "e8077d803532c0b5937c639b60216938",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    }

    /** written from the schema: a body of the kind template with every member */
    @Test
    fun templateBody() = replay("channels.get-message.template-body") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "template", answer.body?.type)
        same("body.template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.body?.template?.projectId)
        same("body.template.version", "latest", answer.body?.template?.version)
        same("body.template.locale", "en", answer.body?.template?.locale)
        same("body.template.parameters.size", 1, answer.body?.template?.parameters?.size)
        same("body.template.parameters[0].type", "string", answer.body?.template?.parameters?.getOrNull(0)?.type)
        same(
            "body.template.parameters[0].key",
            "name",
            answer.body?.template?.parameters?.getOrNull(0)?.string?.key,
        )
        same(
            "body.template.parameters[0].value",
            "Ada",
            answer.body?.template?.parameters?.getOrNull(0)?.string?.value,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"template\",\"template\":{\"projectId\":\"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318\",\"version\":\"latest\",\"locale\":\"en\",\"parameters\":[{\"type\":\"string\",\"key\":\"name\",\"value\":\"Ada\"}]}}}",
            answer.rawJSON,
        )
    }

    /** written from the schema: a value of every kind in an answer */
    @Test
    fun templateParameters() = replay("channels.get-message.template-parameters") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "sent", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 12, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Ada", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "number", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", "discount", answer.template?.parameters?.getOrNull(1)?.number?.key)
        same("template.parameters[1].value", 2.5, answer.template?.parameters?.getOrNull(1)?.number?.value)
        same("template.parameters[2].type", "boolean", answer.template?.parameters?.getOrNull(2)?.type)
        same("template.parameters[2].key", "vip", answer.template?.parameters?.getOrNull(2)?.boolean?.key)
        same("template.parameters[2].value", false, answer.template?.parameters?.getOrNull(2)?.boolean?.value)
        same("template.parameters[3].type", "object", answer.template?.parameters?.getOrNull(3)?.type)
        same("template.parameters[3].key", "order", answer.template?.parameters?.getOrNull(3)?.`object`?.key)
        json(
            "template.parameters[3].value",
            "{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}",
            answer.template?.parameters?.getOrNull(3)?.`object`?.value,
        )
        same("template.parameters[4].type", "sectionList", answer.template?.parameters?.getOrNull(4)?.type)
        same("template.parameters[4].key", "sections", answer.template?.parameters?.getOrNull(4)?.sectionList?.key)
        same(
            "template.parameters[4].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.size,
        )
        same(
            "template.parameters[4].value.sections[0].id",
            "s1",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[4].value.sections[0].multipleSelection",
            true,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.multipleSelection,
        )
        same(
            "template.parameters[4].value.sections[0].title",
            "Colours",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.title,
        )
        same(
            "template.parameters[4].value.sections[0].items.size",
            1,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.size,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].id",
            "r1",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].type",
            "reply-action",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].role",
            "row",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.text",
            "Red",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.text,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.imageUrl",
            "https://example.com/red.png",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.imageUrl,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.payload",
            "red",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.payload,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.subTitle",
            "Warm",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.subTitle,
        )
        same("template.parameters[5].type", "timeslotList", answer.template?.parameters?.getOrNull(5)?.type)
        same("template.parameters[5].key", "slots", answer.template?.parameters?.getOrNull(5)?.timeslotList?.key)
        same(
            "template.parameters[5].value.timeslots.size",
            1,
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.size,
        )
        same(
            "template.parameters[5].value.timeslots[0].id",
            "t1",
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[5].value.timeslots[0].startTime",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.startTime,
        )
        same(
            "template.parameters[5].value.timeslots[0].duration",
            1800.5,
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.duration,
        )
        same("template.parameters[6].type", "productSections", answer.template?.parameters?.getOrNull(6)?.type)
        same(
            "template.parameters[6].key",
            "shelves",
            answer.template?.parameters?.getOrNull(6)?.productSections?.key,
        )
        same(
            "template.parameters[6].value.productSections.size",
            1,
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.size,
        )
        same(
            "template.parameters[6].value.productSections[0].title",
            "Shoes",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.title,
        )
        same(
            "template.parameters[6].value.productSections[0].products.size",
            1,
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.size,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.externalProductId,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].amount",
            "19.95",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].text",
            "A shoe",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.text,
        )
        same("template.parameters[7].type", "productList", answer.template?.parameters?.getOrNull(7)?.type)
        same("template.parameters[7].key", "products", answer.template?.parameters?.getOrNull(7)?.productList?.key)
        same(
            "template.parameters[7].value.products.size",
            1,
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.size,
        )
        same(
            "template.parameters[7].value.products[0].type",
            "product",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.type,
        )
        same(
            "template.parameters[7].value.products[0].product.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.externalProductId,
        )
        same(
            "template.parameters[7].value.products[0].product.amount",
            "19.95",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.amount,
        )
        same(
            "template.parameters[7].value.products[0].product.text",
            "A shoe",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.text,
        )
        same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?.getOrNull(8)?.type)
        same(
            "template.parameters[8].key",
            "shipping",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.key,
        )
        same(
            "template.parameters[8].value.shippingMethods.size",
            1,
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.size,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].amount",
            "4.95",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].label",
            "Post",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.label,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].identifier",
            "post",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.identifier,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].detail",
            "Two days",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.detail,
        )
        same("template.parameters[9].type", "lineItemList", answer.template?.parameters?.getOrNull(9)?.type)
        same("template.parameters[9].key", "lines", answer.template?.parameters?.getOrNull(9)?.lineItemList?.key)
        same(
            "template.parameters[9].value.lineItems.size",
            2,
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.size,
        )
        same(
            "template.parameters[9].value.lineItems[0].amount",
            "19.95",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[9].value.lineItems[0].text",
            "A shoe",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.text,
        )
        same(
            "template.parameters[9].value.lineItems[0].type",
            "final",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[9].value.lineItems[1].amount",
            "4.95",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.amount,
        )
        same(
            "template.parameters[9].value.lineItems[1].text",
            "Post",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.text,
        )
        same(
            "template.parameters[9].value.lineItems[1].type",
            "pending",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.type?.text,
        )
        same(
            "template.parameters[10].type",
            "whatsappProductSections",
            answer.template?.parameters?.getOrNull(10)?.type,
        )
        same(
            "template.parameters[10].key",
            "waShelves",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.key,
        )
        same(
            "template.parameters[10].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.size,
        )
        same(
            "template.parameters[10].value.sections[0].id",
            "w1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[10].value.sections[0].type",
            "whatsapp-product-section",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[10].value.sections[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[10].value.sections[0].role",
            "shelf",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[10].value.sections[0].hidden",
            true,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.title",
            "Shoes",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.title,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products.size",
            1,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.size,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].id",
            "i1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
        same(
            "template.parameters[11].type",
            "whatsappProductItems",
            answer.template?.parameters?.getOrNull(11)?.type,
        )
        same(
            "template.parameters[11].key",
            "waItems",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.key,
        )
        same(
            "template.parameters[11].value.products.size",
            2,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.size,
        )
        same(
            "template.parameters[11].value.products[0].id",
            "i2",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[11].value.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[11].value.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[11].value.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[11].value.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[11].value.products[0].whatsappProductItem.externalProductId",
            "sku-2",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
        same(
            "template.parameters[11].value.products[1].id",
            "i3",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.id,
        )
        same(
            "template.parameters[11].value.products[1].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.type?.text,
        )
        same(
            "template.parameters[11].value.products[1].reference",
            "ref",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.reference,
        )
        same(
            "template.parameters[11].value.products[1].role",
            "item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.role,
        )
        same(
            "template.parameters[11].value.products[1].hidden",
            false,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.hidden,
        )
        same(
            "template.parameters[11].value.products[1].whatsappProductItem.externalProductId",
            "sku-3",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.whatsappProductItem?.externalProductId,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"sent\",\"direction\":\"outgoing\",\"template\":{\"projectId\":\"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318\",\"parameters\":[{\"type\":\"string\",\"key\":\"name\",\"value\":\"Ada\"},{\"type\":\"number\",\"key\":\"discount\",\"value\":2.5},{\"type\":\"boolean\",\"key\":\"vip\",\"value\":false},{\"type\":\"object\",\"key\":\"order\",\"value\":{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}},{\"type\":\"sectionList\",\"key\":\"sections\",\"value\":{\"sections\":[{\"id\":\"s1\",\"multipleSelection\":true,\"title\":\"Colours\",\"items\":[{\"id\":\"r1\",\"type\":\"reply-action\",\"reference\":\"ref\",\"role\":\"row\",\"hidden\":false,\"replyAction\":{\"text\":\"Red\",\"imageUrl\":\"https://example.com/red.png\",\"payload\":\"red\",\"subTitle\":\"Warm\"}}]}]}},{\"type\":\"timeslotList\",\"key\":\"slots\",\"value\":{\"timeslots\":[{\"id\":\"t1\",\"startTime\":\"2025-05-29T06:14:56.392Z\",\"duration\":1800.5}]}},{\"type\":\"productSections\",\"key\":\"shelves\",\"value\":{\"productSections\":[{\"title\":\"Shoes\",\"products\":[{\"externalProductId\":\"sku-1\",\"amount\":\"19.95\",\"text\":\"A shoe\"}]}]}},{\"type\":\"productList\",\"key\":\"products\",\"value\":{\"products\":[{\"type\":\"product\",\"product\":{\"externalProductId\":\"sku-1\",\"amount\":\"19.95\",\"text\":\"A shoe\"}}]}},{\"type\":\"shippingMethodList\",\"key\":\"shipping\",\"value\":{\"shippingMethods\":[{\"amount\":\"4.95\",\"label\":\"Post\",\"identifier\":\"post\",\"detail\":\"Two days\"}]}},{\"type\":\"lineItemList\",\"key\":\"lines\",\"value\":{\"lineItems\":[{\"amount\":\"19.95\",\"text\":\"A shoe\",\"type\":\"final\"},{\"amount\":\"4.95\",\"text\":\"Post\",\"type\":\"pending\"}]}},{\"type\":\"whatsappProductSections\",\"key\":\"waShelves\",\"value\":{\"sections\":[{\"id\":\"w1\",\"type\":\"whatsapp-product-section\",\"reference\":\"ref\",\"role\":\"shelf\",\"hidden\":true,\"whatsappProductSection\":{\"title\":\"Shoes\",\"products\":[{\"id\":\"i1\",\"type\":\"whatsapp-product-item\",\"reference\":\"ref\",\"role\":\"item\",\"hidden\":false,\"whatsappProductItem\":{\"externalProductId\":\"sku-1\"}}]}}]}},{\"type\":\"whatsappProductItems\",\"key\":\"waItems\",\"value\":{\"products\":[{\"id\":\"i2\",\"type\":\"whatsapp-product-item\",\"reference\":\"ref\",\"role\":\"item\",\"hidden\":false,\"whatsappProductItem\":{\"externalProductId\":\"sku-2\"}},{\"id\":\"i3\",\"type\":\"whatsapp-product-item\",\"reference\":\"ref\",\"role\":\"item\",\"hidden\":false,\"whatsappProductItem\":{\"externalProductId\":\"sku-3\"}}]}}]}}",
            answer.rawJSON,
        )
    }

    /** times with an offset and without fractions */
    @Test
    fun timeOffsets() = replay("channels.get-message.time-offsets") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("createdAt", Instant.parse("2025-05-29T08:14:56.392+02:00"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:57Z"), answer.updatedAt)
        same("lastStatusAt", Instant.parse("2024-02-29T23:59:59.001-05:30"), answer.lastStatusAt)
    }

    /** no answer within the time of the call */
    @Test
    fun timeout() = replay("channels.get-message.timeout") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<TimeoutError> {
            bird.channels.messages.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                CallOptions(timeout = 300.milliseconds),
            )
        }
        same("kind", ErrorKind.Timeout, error.kind)
        same("attempts", 1, error.attempts)
    }

    /** text outside ASCII, and an empty text that stays empty */
    @Test
    fun unicode() = replay("channels.get-message.unicode") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Grüße 👋🏽 \"\\\n\u2028 日本", answer.body?.text?.text)
        same("reference", "", answer.reference)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Grüße 👋🏽 \\\"\\\\\\n\u2028 日本\"}},\"reference\":\"\"}",
            answer.rawJSON,
        )
    }

    /** an action of a kind that is not known yet, between two known ones */
    @Test
    fun unknownActionType() = replay("channels.get-message.unknown-action-type") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hi", answer.body?.text?.text)
        same("body.text.actions.size", 3, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "reply", answer.body?.text?.actions?.getOrNull(0)?.type)
        same("body.text.actions[0].reply.text", "Yes", answer.body?.text?.actions?.getOrNull(0)?.reply?.text)
        same("body.text.actions[1].type", "wink", answer.body?.text?.actions?.getOrNull(1)?.type)
        json(
            "body.text.actions[1]",
            "{\"type\":\"wink\",\"wink\":{\"eye\":\"left\",\"times\":2}}",
            answer.body?.text?.actions?.getOrNull(1)?.unknown,
        )
        same("body.text.actions[2].type", "postback", answer.body?.text?.actions?.getOrNull(2)?.type)
        same("body.text.actions[2].postback.text", "More", answer.body?.text?.actions?.getOrNull(2)?.postback?.text)
        same(
            "body.text.actions[2].postback.payload",
            "more",
            answer.body?.text?.actions?.getOrNull(2)?.postback?.payload,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Hi\",\"actions\":[{\"type\":\"reply\",\"reply\":{\"text\":\"Yes\"}},{\"type\":\"wink\",\"wink\":{\"eye\":\"left\",\"times\":2}},{\"type\":\"postback\",\"postback\":{\"text\":\"More\",\"payload\":\"more\"}}]}}}",
            answer.rawJSON,
        )
    }

    /** a body of a kind that is not known yet */
    @Test
    fun unknownBodyType() = replay("channels.get-message.unknown-body-type") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("body.type", "hologram", answer.body?.type)
        json(
            "body",
            "{\"type\":\"hologram\",\"hologram\":{\"beams\":[{\"colour\":\"red\",\"watts\":3}],\"text\":\"Hi\"}}",
            answer.body?.unknown,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"body\":{\"type\":\"hologram\",\"hologram\":{\"beams\":[{\"colour\":\"red\",\"watts\":3}],\"text\":\"Hi\"}}}",
            answer.rawJSON,
        )
    }

    /** enum values that are not known yet */
    @Test
    fun unknownEnumValues() = replay("channels.get-message.unknown-enum-values") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "teleported", answer.status?.text)
        same("direction", "sideways", answer.direction?.text)
        same("replyTo.id", "1", answer.replyTo?.id)
        same("replyTo.type", "shout", answer.replyTo?.type?.text)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"teleported\",\"direction\":\"sideways\",\"replyTo\":{\"id\":\"1\",\"type\":\"shout\"}}",
            answer.rawJSON,
        )
    }

    /** kinds and members that are not known yet, inside a section */
    @Test
    fun unknownSectionItems() = replay("channels.get-message.unknown-section-items") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("body.type", "section", answer.body?.type)
        same("body.section.items.size", 3, answer.body?.section?.items?.size)
        same("body.section.items[0].type", "hologram", answer.body?.section?.items?.getOrNull(0)?.type)
        json(
            "body.section.items[0]",
            "{\"type\":\"hologram\",\"hologram\":{\"beams\":1}}",
            answer.body?.section?.items?.getOrNull(0)?.unknown,
        )
        same("body.section.items[1].type", "text", answer.body?.section?.items?.getOrNull(1)?.type)
        same("body.section.items[1].text.text", "Hi", answer.body?.section?.items?.getOrNull(1)?.text?.text)
        same("body.section.items[2].type", "section", answer.body?.section?.items?.getOrNull(2)?.type)
        same(
            "body.section.items[2].section.items.size",
            1,
            answer.body?.section?.items?.getOrNull(2)?.section?.items?.size,
        )
        same(
            "body.section.items[2].section.items[0].type",
            "aura",
            answer.body?.section?.items?.getOrNull(2)?.section?.items?.getOrNull(0)?.type,
        )
        json(
            "body.section.items[2].section.items[0]",
            "{\"type\":\"aura\",\"aura\":{}}",
            answer.body?.section?.items?.getOrNull(2)?.section?.items?.getOrNull(0)?.unknown,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"body\":{\"type\":\"section\",\"section\":{\"items\":[{\"type\":\"hologram\",\"hologram\":{\"beams\":1}},{\"type\":\"text\",\"text\":{\"text\":\"Hi\",\"colour\":\"red\"}},{\"type\":\"section\",\"section\":{\"items\":[{\"type\":\"aura\",\"aura\":{}}]}}]}}}",
            answer.rawJSON,
        )
    }

    /** a template parameter of a kind that is not known yet */
    @Test
    fun unknownTemplateParameter() = replay("channels.get-message.unknown-template-parameter") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 2, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Ada", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "crystal", answer.template?.parameters?.getOrNull(1)?.type)
        json(
            "template.parameters[1]",
            "{\"type\":\"crystal\",\"key\":\"facets\",\"value\":{\"count\":8}}",
            answer.template?.parameters?.getOrNull(1)?.unknown,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"template\":{\"projectId\":\"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318\",\"parameters\":[{\"type\":\"string\",\"key\":\"name\",\"value\":\"Ada\"},{\"type\":\"crystal\",\"key\":\"facets\",\"value\":{\"count\":8}}]}}",
            answer.rawJSON,
        )
    }

    /** Receiving messages (WhatsApp), sample message_whatsapp_inbound_text */
    @Test
    fun whatsappInboundText() = replay("channels.get-message.whatsapp-inbound-text") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
        same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
        same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
        same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
        same("parts.size", 1, answer.parts?.size)
        same(
            "parts[0].platformReference",
            "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
            answer.parts?.getOrNull(0)?.platformReference,
        )
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2022-12-22T08:32:50.736Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"sender\":{\"contact\":{\"id\":\"32cf5eee-f940-422c-ab8c-5f753aad5efd\",\"identifierKey\":\"phonenumber\",\"identifierValue\":\"+31612345678\"}},\"receiver\":{\"connector\":{\"id\":\"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f\"}},\"body\":{\"type\":\"text\",\"text\":{\"text\":\"Sample incoming text message\"}},\"parts\":[{\"platformReference\":\"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=\"}],\"status\":\"delivered\",\"direction\":\"incoming\",\"lastStatusAt\":\"2022-12-22T08:32:50.736Z\",\"createdAt\":\"2022-12-22T08:32:50.736Z\",\"updatedAt\":\"2022-12-22T08:32:50.736Z\"}",
            answer.rawJSON,
        )
    }

    /** the API's 0001-01-01T00:00:00Z is no time */
    @Test
    fun zeroTime() = replay("channels.get-message.zero-time") {
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
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        same("scheduledFor", null, answer.scheduledFor)
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"delivered\",\"direction\":\"incoming\",\"lastStatusAt\":\"2025-05-29T06:14:56.392Z\",\"createdAt\":\"0001-01-01T00:00:00Z\",\"updatedAt\":\"0001-01-01T00:00:00Z\",\"scheduledFor\":\"0001-01-01T00:00:00Z\"}",
            answer.rawJSON,
        )
    }
}
