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

/** The vectors of `listKycFormEntries`. */
class KycListKycFormEntriesTest {
    /** the documents page nothing here */
    @Test
    fun aTokenIsNotFollowed() = replay("kyc.list-kyc-form-entries.a-token-is-not-followed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("kyc.list-kyc-form-entries.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the list is missing */
    @Test
    fun answerWithoutResults() = replay("kyc.list-kyc-form-entries.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").collect()
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** answers of several kinds; those that are not documented stay in the raw JSON */
    @Test
    fun answers() = replay("kyc.list-kyc-form-entries.answers") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].answers.size", 3, pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.size)
        same(
            "pages[0].items[0].answers[0].key",
            "name",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].answers[0].valueString",
            "Ada",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.valueString,
        )
        same(
            "pages[0].items[0].answers[0].isDefault",
            false,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.isDefault,
        )
        same(
            "pages[0].items[0].answers[1].key",
            "countries",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(1)?.key,
        )
        same(
            "pages[0].items[0].answers[1].valueStringArray.size",
            2,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(1)?.valueStringArray?.size,
        )
        same(
            "pages[0].items[0].answers[1].valueStringArray[0]",
            "NL",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(1)?.valueStringArray?.getOrNull(0),
        )
        same(
            "pages[0].items[0].answers[1].valueStringArray[1]",
            "DE",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(1)?.valueStringArray?.getOrNull(1),
        )
        same(
            "pages[0].items[0].answers[1].isDefault",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(1)?.isDefault,
        )
        same(
            "pages[0].items[0].answers[2].key",
            "agreed",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(2)?.key,
        )
        same(
            "pages[0].items[0].answers[2].valueString",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(2)?.valueString,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"answers\":[{\"key\":\"name\",\"valueString\":\"Ada\",\"isDefault\":false},{\"key\":\"countries\",\"valueStringArray\":[\"NL\",\"DE\"],\"isDefault\":null},{\"key\":\"agreed\",\"valueBoolean\":true}]}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a user token, as the documents show it */
    @Test
    fun bearer() = replay("kyc.list-kyc-form-entries.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** no entries */
    @Test
    fun empty() = replay("kyc.list-kyc-form-entries.empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** List KYC form entries: 401 */
    @Test
    fun error401() = replay("kyc.list-kyc-form-entries.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").collect()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List KYC form entries: 403 */
    @Test
    fun error403() = replay("kyc.list-kyc-form-entries.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List KYC form entries: 429 */
    @Test
    fun error429() = replay("kyc.list-kyc-form-entries.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").collect()
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List KYC form entries: 503 */
    @Test
    fun error503() = replay("kyc.list-kyc-form-entries.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").collect()
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** List KYC form entries, the full response */
    @Test
    fun full() = replay("kyc.list-kyc-form-entries.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].organizationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId,
        )
        same(
            "pages[0].items[0].formId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.formId,
        )
        json("pages[0].items[0].locale", "[\"en\",\"pt-BR\"]", pages.getOrNull(0)?.items?.getOrNull(0)?.locale)
        same("pages[0].items[0].status", "draft", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].answers.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.size)
        same(
            "pages[0].items[0].answers[0].key",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].answers[0].valueString",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.valueString,
        )
        same(
            "pages[0].items[0].answers[0].isDefault",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.isDefault,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T12:56:47.563Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-05-14T12:56:47.563Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"formId\":\"123e4567-e89b-12d3-a456-426614174000\",\"locale\":[\"en\",\"pt-BR\"],\"status\":\"draft\",\"answers\":[{\"key\":\"text\",\"valueString\":\"text\",\"isDefault\":true}],\"createdAt\":\"2025-05-14T12:56:47.563Z\",\"updatedAt\":\"2025-05-14T12:56:47.563Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** an id must not reach another path */
    @Test
    fun inputFormIdLeavesPath() = replay("kyc.list-kyc-form-entries.input-form-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.kyc.formEntries.list("../../x").collect() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.kycFormId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the id of a form is a UUID */
    @Test
    fun inputFormIdNoUuid() = replay("kyc.list-kyc-form-entries.input-form-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.kyc.formEntries.list("form").collect() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.kycFormId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** the language as one tag, as the schema has it */
    @Test
    fun localeText() = replay("kyc.list-kyc-form-entries.locale-text") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].organizationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId,
        )
        same(
            "pages[0].items[0].formId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.formId,
        )
        json("pages[0].items[0].locale", "\"en\"", pages.getOrNull(0)?.items?.getOrNull(0)?.locale)
        same("pages[0].items[0].status", "draft", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].answers.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.size)
        same(
            "pages[0].items[0].answers[0].key",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].answers[0].valueString",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.valueString,
        )
        same(
            "pages[0].items[0].answers[0].isDefault",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.isDefault,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T12:56:47.563Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-05-14T12:56:47.563Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"formId\":\"123e4567-e89b-12d3-a456-426614174000\",\"locale\":\"en\",\"status\":\"draft\",\"answers\":[{\"key\":\"text\",\"valueString\":\"text\",\"isDefault\":true}],\"createdAt\":\"2025-05-14T12:56:47.563Z\",\"updatedAt\":\"2025-05-14T12:56:47.563Z\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** members that newer answers have */
    @Test
    fun newerMembers() = replay("kyc.list-kyc-form-entries.newer-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].organizationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId,
        )
        same(
            "pages[0].items[0].formId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.formId,
        )
        json("pages[0].items[0].locale", "[\"en\",\"pt-BR\"]", pages.getOrNull(0)?.items?.getOrNull(0)?.locale)
        same("pages[0].items[0].status", "draft", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].answers.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.size)
        same(
            "pages[0].items[0].answers[0].key",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].answers[0].valueString",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.valueString,
        )
        same(
            "pages[0].items[0].answers[0].isDefault",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.isDefault,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T12:56:47.563Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-05-14T12:56:47.563Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same(
            "pages[0].items[0].businessProfileId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.businessProfileId,
        )
        same(
            "pages[0].items[0].businessProfileVersion",
            2L,
            pages.getOrNull(0)?.items?.getOrNull(0)?.businessProfileVersion,
        )
        same("pages[0].items[0].reviewComment", "blurred", pages.getOrNull(0)?.items?.getOrNull(0)?.reviewComment)
        same("pages[0].items[0].displayName", "Ours", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].tags.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.tags?.size)
        same("pages[0].items[0].tags[0].key", "a", pages.getOrNull(0)?.items?.getOrNull(0)?.tags?.getOrNull(0)?.key)
        same(
            "pages[0].items[0].tags[0].value",
            "b",
            pages.getOrNull(0)?.items?.getOrNull(0)?.tags?.getOrNull(0)?.value,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"formId\":\"123e4567-e89b-12d3-a456-426614174000\",\"locale\":[\"en\",\"pt-BR\"],\"status\":\"draft\",\"answers\":[{\"key\":\"text\",\"valueString\":\"text\",\"isDefault\":true}],\"createdAt\":\"2025-05-14T12:56:47.563Z\",\"updatedAt\":\"2025-05-14T12:56:47.563Z\",\"businessProfileId\":\"123e4567-e89b-12d3-a456-426614174000\",\"businessProfileVersion\":2,\"reviewComment\":\"blurred\",\"displayName\":\"Ours\",\"tags\":[{\"key\":\"a\",\"value\":\"b\"}]}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** every optional member null */
    @Test
    fun nullMembers() = replay("kyc.list-kyc-form-entries.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].organizationId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId)
        same("pages[0].items[0].formId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.formId)
        same("pages[0].items[0].locale", null, pages.getOrNull(0)?.items?.getOrNull(0)?.locale)
        same("pages[0].items[0].status", null, pages.getOrNull(0)?.items?.getOrNull(0)?.status)
        same("pages[0].items[0].answers", null, pages.getOrNull(0)?.items?.getOrNull(0)?.answers)
        same("pages[0].items[0].createdAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt)
        same("pages[0].items[0].updatedAt", null, pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** every member of an answer null */
    @Test
    fun nullNestedMembers() = replay("kyc.list-kyc-form-entries.null-nested-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].answers.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.size)
        same(
            "pages[0].items[0].answers[0].key",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].answers[0].valueString",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.valueString,
        )
        same(
            "pages[0].items[0].answers[0].valueStringArray",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.valueStringArray,
        )
        same(
            "pages[0].items[0].answers[0].isDefault",
            null,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.isDefault,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("kyc.list-kyc-form-entries.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list(
            "33333333-3333-4333-8333-333333333333",
            CallOptions(maxRetries = 1),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** what is not allowed is not asked for again */
    @Test
    fun retryNot403() = replay("kyc.list-kyc-form-entries.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333", CallOptions(maxRetries = 2)).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("kyc.list-kyc-form-entries.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list(
            "33333333-3333-4333-8333-333333333333",
            CallOptions(maxRetries = 1),
        ).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** how far an entry is: approved */
    @Test
    fun statusApproved() = replay("kyc.list-kyc-form-entries.status-approved") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].status", "approved", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** how far an entry is: draft */
    @Test
    fun statusDraft() = replay("kyc.list-kyc-form-entries.status-draft") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].status", "draft", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** how far an entry is: expired */
    @Test
    fun statusExpired() = replay("kyc.list-kyc-form-entries.status-expired") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].status", "expired", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** how far an entry is: rejected */
    @Test
    fun statusRejected() = replay("kyc.list-kyc-form-entries.status-rejected") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].status", "rejected", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** how far an entry is: submitted */
    @Test
    fun statusSubmitted() = replay("kyc.list-kyc-form-entries.status-submitted") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same("pages[0].items[0].status", "submitted", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a status and a member that are not known yet */
    @Test
    fun unknown() = replay("kyc.list-kyc-form-entries.unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.kyc.formEntries.list("33333333-3333-4333-8333-333333333333").pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same(
            "pages[0].items[0].id",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "pages[0].items[0].organizationId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.organizationId,
        )
        same(
            "pages[0].items[0].formId",
            "123e4567-e89b-12d3-a456-426614174000",
            pages.getOrNull(0)?.items?.getOrNull(0)?.formId,
        )
        json("pages[0].items[0].locale", "[\"en\",\"pt-BR\"]", pages.getOrNull(0)?.items?.getOrNull(0)?.locale)
        same("pages[0].items[0].status", "archived", pages.getOrNull(0)?.items?.getOrNull(0)?.status?.text)
        same("pages[0].items[0].answers.size", 1, pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.size)
        same(
            "pages[0].items[0].answers[0].key",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.key,
        )
        same(
            "pages[0].items[0].answers[0].valueString",
            "text",
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.valueString,
        )
        same(
            "pages[0].items[0].answers[0].isDefault",
            true,
            pages.getOrNull(0)?.items?.getOrNull(0)?.answers?.getOrNull(0)?.isDefault,
        )
        same(
            "pages[0].items[0].createdAt",
            Instant.parse("2025-05-14T12:56:47.563Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.createdAt,
        )
        same(
            "pages[0].items[0].updatedAt",
            Instant.parse("2025-05-14T12:56:47.563Z"),
            pages.getOrNull(0)?.items?.getOrNull(0)?.updatedAt,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"organizationId\":\"123e4567-e89b-12d3-a456-426614174000\",\"formId\":\"123e4567-e89b-12d3-a456-426614174000\",\"locale\":[\"en\",\"pt-BR\"],\"status\":\"archived\",\"answers\":[{\"key\":\"text\",\"valueString\":\"text\",\"isDefault\":true}],\"createdAt\":\"2025-05-14T12:56:47.563Z\",\"updatedAt\":\"2025-05-14T12:56:47.563Z\",\"reviewer\":{\"name\":\"Ada\"}}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
