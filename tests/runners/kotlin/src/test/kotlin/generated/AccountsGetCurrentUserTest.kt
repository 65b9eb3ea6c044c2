// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getCurrentUser`. */
class AccountsGetCurrentUserTest {
    /** Authorization: the current user is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey401() = replay("accounts.get-current-user.access-key-401") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.currentUser.get() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same(
            "message",
            "A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))",
            error.message,
        )
        same("code", "Unauthorized", error.code)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Authorization: the current user is for a user token; an access key is sent as it is, and the API judges */
    @Test
    fun accessKey403() = replay("accounts.get-current-user.access-key-403") {
        val bird = Client(
            accessKey = "test-access-key",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.currentUser.get() }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same(
            "message",
            "Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))",
            error.message,
        )
        same("code", "Forbidden", error.code)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("accounts.get-current-user.answer-not-json") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.currentUser.get() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutId() = replay("accounts.get-current-user.answer-without-id") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.currentUser.get() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "id", error.path)
    }

    /** Current user, Get profile: 401 */
    @Test
    fun error401() = replay("accounts.get-current-user.error-401") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.currentUser.get() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The token is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Current user, Get profile: 403 */
    @Test
    fun error403() = replay("accounts.get-current-user.error-403") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.currentUser.get() }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Current user, Get profile: 429 */
    @Test
    fun error429() = replay("accounts.get-current-user.error-429") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.currentUser.get() }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Current user, Get profile: 503 */
    @Test
    fun error503() = replay("accounts.get-current-user.error-503") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.currentUser.get() }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a score with a fraction */
    @Test
    fun fraudFraction() = replay("accounts.get-current-user.fraud-fraction") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("userFraudInformation.score", 0.25, answer.userFraudInformation?.score)
        same(
            "userFraudInformation.userId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.userFraudInformation?.userId,
        )
    }

    /** Current user, Get profile, the full response */
    @Test
    fun full() = replay("accounts.get-current-user.full") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "pending", answer.status)
        same("name", "text", answer.name)
        same("bio", "text", answer.bio)
        same("activeSessions", 1L, answer.activeSessions)
        same("createdAt", Instant.parse("2025-05-14T13:40:00.163Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T13:40:00.163Z"), answer.updatedAt)
        same("emails.size", 1, answer.emails?.size)
        same("emails[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.emails?.getOrNull(0)?.id)
        same("emails[0].userId", "123e4567-e89b-12d3-a456-426614174000", answer.emails?.getOrNull(0)?.userId)
        same("emails[0].email", "name@gmail.com", answer.emails?.getOrNull(0)?.email)
        same("emails[0].verified", true, answer.emails?.getOrNull(0)?.verified)
        same("emails[0].passwordSet", true, answer.emails?.getOrNull(0)?.passwordSet)
        same("emails[0].tokenSet", true, answer.emails?.getOrNull(0)?.tokenSet)
        same(
            "emails[0].createdAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.emails?.getOrNull(0)?.createdAt,
        )
        same(
            "emails[0].updatedAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.emails?.getOrNull(0)?.updatedAt,
        )
        same("defaultEmail", "text", answer.defaultEmail)
        same("identities.size", 1, answer.identities?.size)
        same("identities[0].id", "text", answer.identities?.getOrNull(0)?.id)
        same("identities[0].name", "text", answer.identities?.getOrNull(0)?.name)
        same("identities[0].email", "text", answer.identities?.getOrNull(0)?.email)
        same("identities[0].avatarUrl", "text", answer.identities?.getOrNull(0)?.avatarUrl)
        same("identities[0].provider", "text", answer.identities?.getOrNull(0)?.provider)
        same(
            "identities[0].createdAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.identities?.getOrNull(0)?.createdAt,
        )
        same(
            "identities[0].updatedAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.identities?.getOrNull(0)?.updatedAt,
        )
        same("avatarUrl", "text", answer.avatarUrl)
        same("phoneNumber", "text", answer.phoneNumber)
        same("phoneNumbers.size", 1, answer.phoneNumbers?.size)
        same("phoneNumbers[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.phoneNumbers?.getOrNull(0)?.id)
        same(
            "phoneNumbers[0].userId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.phoneNumbers?.getOrNull(0)?.userId,
        )
        same("phoneNumbers[0].phoneNumber", "text", answer.phoneNumbers?.getOrNull(0)?.phoneNumber)
        same("phoneNumbers[0].verified", true, answer.phoneNumbers?.getOrNull(0)?.verified)
        same("phoneNumbers[0].primary", true, answer.phoneNumbers?.getOrNull(0)?.primary)
        same(
            "phoneNumbers[0].createdAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.phoneNumbers?.getOrNull(0)?.createdAt,
        )
        same(
            "phoneNumbers[0].updatedAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.phoneNumbers?.getOrNull(0)?.updatedAt,
        )
        same("locale", "text", answer.locale)
        same("timezone", "text", answer.timezone)
        same("badges.size", 1, answer.badges?.size)
        same("badges[0]", "messagebird:cx", answer.badges?.getOrNull(0))
        same("userFraudInformation.score", 1.0, answer.userFraudInformation?.score)
        same("userFraudInformation.userId", "text", answer.userFraudInformation?.userId)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"pending\",\"name\":\"text\",\"bio\":\"text\",\"activeSessions\":1,\"createdAt\":\"2025-05-14T13:40:00.163Z\",\"updatedAt\":\"2025-05-14T13:40:00.163Z\",\"emails\":[{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"email\":\"name@gmail.com\",\"verified\":true,\"passwordSet\":true,\"tokenSet\":true,\"createdAt\":\"2025-05-14T13:40:00.163Z\",\"updatedAt\":\"2025-05-14T13:40:00.163Z\"}],\"defaultEmail\":\"text\",\"identities\":[{\"id\":\"text\",\"name\":\"text\",\"email\":\"text\",\"avatarUrl\":\"text\",\"provider\":\"text\",\"createdAt\":\"2025-05-14T13:40:00.163Z\",\"updatedAt\":\"2025-05-14T13:40:00.163Z\"}],\"avatarUrl\":\"text\",\"phoneNumber\":\"text\",\"phoneNumbers\":[{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"phoneNumber\":\"text\",\"verified\":true,\"primary\":true,\"createdAt\":\"2025-05-14T13:40:00.163Z\",\"updatedAt\":\"2025-05-14T13:40:00.163Z\"}],\"locale\":\"text\",\"timezone\":\"text\",\"badges\":[\"messagebird:cx\"],\"userFraudInformation\":{\"score\":1,\"userId\":\"text\"}}",
            answer.rawJSON,
        )
    }

    /** every optional member null */
    @Test
    fun nullMembers() = replay("accounts.get-current-user.null-members") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", null, answer.status)
        same("name", null, answer.name)
        same("bio", null, answer.bio)
        same("activeSessions", null, answer.activeSessions)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
        same("emails", null, answer.emails)
        same("defaultEmail", null, answer.defaultEmail)
        same("identities", null, answer.identities)
        same("avatarUrl", null, answer.avatarUrl)
        same("phoneNumber", null, answer.phoneNumber)
        same("phoneNumbers", null, answer.phoneNumbers)
        same("locale", null, answer.locale)
        same("timezone", null, answer.timezone)
        same("badges", null, answer.badges)
        same("userFraudInformation", null, answer.userFraudInformation)
    }

    /** every member of every part null */
    @Test
    fun nullNestedMembers() = replay("accounts.get-current-user.null-nested-members") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("emails.size", 1, answer.emails?.size)
        same("emails[0].id", null, answer.emails?.getOrNull(0)?.id)
        same("emails[0].userId", null, answer.emails?.getOrNull(0)?.userId)
        same("emails[0].email", null, answer.emails?.getOrNull(0)?.email)
        same("emails[0].verified", null, answer.emails?.getOrNull(0)?.verified)
        same("emails[0].passwordSet", null, answer.emails?.getOrNull(0)?.passwordSet)
        same("emails[0].tokenSet", null, answer.emails?.getOrNull(0)?.tokenSet)
        same("emails[0].createdAt", null, answer.emails?.getOrNull(0)?.createdAt)
        same("emails[0].updatedAt", null, answer.emails?.getOrNull(0)?.updatedAt)
        same("identities.size", 1, answer.identities?.size)
        same("identities[0].id", null, answer.identities?.getOrNull(0)?.id)
        same("identities[0].name", null, answer.identities?.getOrNull(0)?.name)
        same("identities[0].email", null, answer.identities?.getOrNull(0)?.email)
        same("identities[0].avatarUrl", null, answer.identities?.getOrNull(0)?.avatarUrl)
        same("identities[0].provider", null, answer.identities?.getOrNull(0)?.provider)
        same("identities[0].createdAt", null, answer.identities?.getOrNull(0)?.createdAt)
        same("identities[0].updatedAt", null, answer.identities?.getOrNull(0)?.updatedAt)
        same("phoneNumbers.size", 1, answer.phoneNumbers?.size)
        same("phoneNumbers[0].id", null, answer.phoneNumbers?.getOrNull(0)?.id)
        same("phoneNumbers[0].userId", null, answer.phoneNumbers?.getOrNull(0)?.userId)
        same("phoneNumbers[0].phoneNumber", null, answer.phoneNumbers?.getOrNull(0)?.phoneNumber)
        same("phoneNumbers[0].verified", null, answer.phoneNumbers?.getOrNull(0)?.verified)
        same("phoneNumbers[0].primary", null, answer.phoneNumbers?.getOrNull(0)?.primary)
        same("phoneNumbers[0].createdAt", null, answer.phoneNumbers?.getOrNull(0)?.createdAt)
        same("phoneNumbers[0].updatedAt", null, answer.phoneNumbers?.getOrNull(0)?.updatedAt)
        same("userFraudInformation.score", null, answer.userFraudInformation?.score)
        same("userFraudInformation.userId", null, answer.userFraudInformation?.userId)
    }

    /** an answer with nothing but its id */
    @Test
    fun onlyId() = replay("accounts.get-current-user.only-id") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("accounts.get-current-user.retry-503") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.get(CallOptions(maxRetries = 1))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** what is not allowed is not asked for again */
    @Test
    fun retryNot403() = replay("accounts.get-current-user.retry-not-403") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.currentUser.get(CallOptions(maxRetries = 2)) }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("accounts.get-current-user.retry-reset") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.get(CallOptions(maxRetries = 1))
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** a status, a badge and a member that are not known yet */
    @Test
    fun unknown() = replay("accounts.get-current-user.unknown") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.currentUser.get()
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "asleep", answer.status)
        same("name", "text", answer.name)
        same("bio", "text", answer.bio)
        same("activeSessions", 1L, answer.activeSessions)
        same("createdAt", Instant.parse("2025-05-14T13:40:00.163Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-14T13:40:00.163Z"), answer.updatedAt)
        same("emails.size", 1, answer.emails?.size)
        same("emails[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.emails?.getOrNull(0)?.id)
        same("emails[0].userId", "123e4567-e89b-12d3-a456-426614174000", answer.emails?.getOrNull(0)?.userId)
        same("emails[0].email", "name@gmail.com", answer.emails?.getOrNull(0)?.email)
        same("emails[0].verified", true, answer.emails?.getOrNull(0)?.verified)
        same("emails[0].passwordSet", true, answer.emails?.getOrNull(0)?.passwordSet)
        same("emails[0].tokenSet", true, answer.emails?.getOrNull(0)?.tokenSet)
        same(
            "emails[0].createdAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.emails?.getOrNull(0)?.createdAt,
        )
        same(
            "emails[0].updatedAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.emails?.getOrNull(0)?.updatedAt,
        )
        same("defaultEmail", "text", answer.defaultEmail)
        same("identities.size", 1, answer.identities?.size)
        same("identities[0].id", "text", answer.identities?.getOrNull(0)?.id)
        same("identities[0].name", "text", answer.identities?.getOrNull(0)?.name)
        same("identities[0].email", "text", answer.identities?.getOrNull(0)?.email)
        same("identities[0].avatarUrl", "text", answer.identities?.getOrNull(0)?.avatarUrl)
        same("identities[0].provider", "text", answer.identities?.getOrNull(0)?.provider)
        same(
            "identities[0].createdAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.identities?.getOrNull(0)?.createdAt,
        )
        same(
            "identities[0].updatedAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.identities?.getOrNull(0)?.updatedAt,
        )
        same("avatarUrl", "text", answer.avatarUrl)
        same("phoneNumber", "text", answer.phoneNumber)
        same("phoneNumbers.size", 1, answer.phoneNumbers?.size)
        same("phoneNumbers[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.phoneNumbers?.getOrNull(0)?.id)
        same(
            "phoneNumbers[0].userId",
            "123e4567-e89b-12d3-a456-426614174000",
            answer.phoneNumbers?.getOrNull(0)?.userId,
        )
        same("phoneNumbers[0].phoneNumber", "text", answer.phoneNumbers?.getOrNull(0)?.phoneNumber)
        same("phoneNumbers[0].verified", true, answer.phoneNumbers?.getOrNull(0)?.verified)
        same("phoneNumbers[0].primary", true, answer.phoneNumbers?.getOrNull(0)?.primary)
        same(
            "phoneNumbers[0].createdAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.phoneNumbers?.getOrNull(0)?.createdAt,
        )
        same(
            "phoneNumbers[0].updatedAt",
            Instant.parse("2025-05-14T13:40:00.163Z"),
            answer.phoneNumbers?.getOrNull(0)?.updatedAt,
        )
        same("locale", "text", answer.locale)
        same("timezone", "text", answer.timezone)
        same("badges.size", 2, answer.badges?.size)
        same("badges[0]", "messagebird:cx", answer.badges?.getOrNull(0))
        same("badges[1]", "new:badge", answer.badges?.getOrNull(1))
        same("userFraudInformation.score", 1.0, answer.userFraudInformation?.score)
        same("userFraudInformation.userId", "text", answer.userFraudInformation?.userId)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"asleep\",\"name\":\"text\",\"bio\":\"text\",\"activeSessions\":1,\"createdAt\":\"2025-05-14T13:40:00.163Z\",\"updatedAt\":\"2025-05-14T13:40:00.163Z\",\"emails\":[{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"email\":\"name@gmail.com\",\"verified\":true,\"passwordSet\":true,\"tokenSet\":true,\"createdAt\":\"2025-05-14T13:40:00.163Z\",\"updatedAt\":\"2025-05-14T13:40:00.163Z\"}],\"defaultEmail\":\"text\",\"identities\":[{\"id\":\"text\",\"name\":\"text\",\"email\":\"text\",\"avatarUrl\":\"text\",\"provider\":\"text\",\"createdAt\":\"2025-05-14T13:40:00.163Z\",\"updatedAt\":\"2025-05-14T13:40:00.163Z\"}],\"avatarUrl\":\"text\",\"phoneNumber\":\"text\",\"phoneNumbers\":[{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"userId\":\"123e4567-e89b-12d3-a456-426614174000\",\"phoneNumber\":\"text\",\"verified\":true,\"primary\":true,\"createdAt\":\"2025-05-14T13:40:00.163Z\",\"updatedAt\":\"2025-05-14T13:40:00.163Z\"}],\"locale\":\"text\",\"timezone\":\"text\",\"badges\":[\"messagebird:cx\",\"new:badge\"],\"userFraudInformation\":{\"score\":1,\"userId\":\"text\"},\"theme\":{\"dark\":true}}",
            answer.rawJSON,
        )
    }
}
