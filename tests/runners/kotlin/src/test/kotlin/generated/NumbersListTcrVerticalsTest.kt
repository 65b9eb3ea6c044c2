// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.collect

/** The vectors of `listTcrVerticals`. */
class NumbersListTcrVerticalsTest {
    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("numbers.list-tcr-verticals.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.numbers.tenDlc.verticals.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the list is missing */
    @Test
    fun answerWithoutResults() = replay("numbers.list-tcr-verticals.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.numbers.tenDlc.verticals.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** a user token, as the documents show it */
    @Test
    fun bearer() = replay("numbers.list-tcr-verticals.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.verticals.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** an empty list */
    @Test
    fun empty() = replay("numbers.list-tcr-verticals.empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.verticals.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** TCR Enums, verticals: 401 */
    @Test
    fun error401() = replay("numbers.list-tcr-verticals.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.numbers.tenDlc.verticals.list().collect() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** TCR Enums, verticals: 403 */
    @Test
    fun error403() = replay("numbers.list-tcr-verticals.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.numbers.tenDlc.verticals.list().collect() }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** TCR Enums, verticals: 429 */
    @Test
    fun error429() = replay("numbers.list-tcr-verticals.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.numbers.tenDlc.verticals.list().collect() }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** TCR Enums, verticals: 503 */
    @Test
    fun error503() = replay("numbers.list-tcr-verticals.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.numbers.tenDlc.verticals.list().collect() }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** TCR Enums, verticals, the full response */
    @Test
    fun full() = replay("numbers.list-tcr-verticals.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.verticals.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].industryId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.industryId)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"text\",\"industryId\":\"text\",\"displayName\":\"text\",\"description\":\"text\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("numbers.list-tcr-verticals.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.verticals.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", null, pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].industryId", null, pages.getOrNull(0)?.items?.getOrNull(0)?.industryId)
        same("pages[0].items[0].displayName", null, pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", null, pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":null,\"industryId\":null,\"displayName\":null,\"description\":null}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("numbers.list-tcr-verticals.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.verticals.list(CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].industryId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.industryId)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** what is not allowed is not asked for again */
    @Test
    fun retryNot403() = replay("numbers.list-tcr-verticals.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.numbers.tenDlc.verticals.list(CallOptions(maxRetries = 2)).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("numbers.list-tcr-verticals.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.verticals.list(CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].industryId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.industryId)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** several, in the order of the answer */
    @Test
    fun several() = replay("numbers.list-tcr-verticals.several") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.verticals.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 3, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "RETAIL", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].industryId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.industryId)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].items[1].name", "TECHNOLOGY", pages.getOrNull(0)?.items?.getOrNull(1)?.name)
        same("pages[0].items[1].industryId", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.industryId)
        same("pages[0].items[1].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.displayName)
        same("pages[0].items[1].description", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.description)
        same("pages[0].items[2].name", "ENTERTAINMENT", pages.getOrNull(0)?.items?.getOrNull(2)?.name)
        same("pages[0].items[2].industryId", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.industryId)
        same("pages[0].items[2].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.displayName)
        same("pages[0].items[2].description", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.description)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a member that is not known yet */
    @Test
    fun unknown() = replay("numbers.list-tcr-verticals.unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.verticals.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].industryId", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.industryId)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"text\",\"industryId\":\"text\",\"displayName\":\"text\",\"description\":\"text\",\"deprecated\":true}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
