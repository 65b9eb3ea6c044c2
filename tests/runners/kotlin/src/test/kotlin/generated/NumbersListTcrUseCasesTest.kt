// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.collect

/** The vectors of `listTcrUseCases`. */
class NumbersListTcrUseCasesTest {
    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("numbers.list-tcr-use-cases.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.numbers.tenDlc.useCases.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the list is missing */
    @Test
    fun answerWithoutResults() = replay("numbers.list-tcr-use-cases.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.numbers.tenDlc.useCases.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** a user token, as the documents show it */
    @Test
    fun bearer() = replay("numbers.list-tcr-use-cases.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** an empty list */
    @Test
    fun empty() = replay("numbers.list-tcr-use-cases.empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** TCR Enums, use cases: 401 */
    @Test
    fun error401() = replay("numbers.list-tcr-use-cases.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.numbers.tenDlc.useCases.list().collect() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** TCR Enums, use cases: 403 */
    @Test
    fun error403() = replay("numbers.list-tcr-use-cases.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> { bird.numbers.tenDlc.useCases.list().collect() }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** TCR Enums, use cases: 429 */
    @Test
    fun error429() = replay("numbers.list-tcr-use-cases.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.numbers.tenDlc.useCases.list().collect() }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** TCR Enums, use cases: 503 */
    @Test
    fun error503() = replay("numbers.list-tcr-use-cases.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.numbers.tenDlc.useCases.list().collect() }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** TCR Enums, use cases, the full response */
    @Test
    fun full() = replay("numbers.list-tcr-use-cases.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].accountingName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.accountingName)
        same("pages[0].items[0].classification", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.classification)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].items[0].maxSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.maxSubUsecases)
        same("pages[0].items[0].minSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.minSubUsecases)
        same("pages[0].items[0].validSubUsecase", true, pages.getOrNull(0)?.items?.getOrNull(0)?.validSubUsecase)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"text\",\"accountingName\":\"text\",\"classification\":\"text\",\"displayName\":\"text\",\"description\":\"text\",\"maxSubUsecases\":1,\"minSubUsecases\":1,\"validSubUsecase\":true}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a use case with further ones in it */
    @Test
    fun mixed() = replay("numbers.list-tcr-use-cases.mixed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "LOW_VOLUME_MIXED", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].accountingName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.accountingName)
        same("pages[0].items[0].classification", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.classification)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].items[0].maxSubUsecases", 5L, pages.getOrNull(0)?.items?.getOrNull(0)?.maxSubUsecases)
        same("pages[0].items[0].minSubUsecases", 2L, pages.getOrNull(0)?.items?.getOrNull(0)?.minSubUsecases)
        same("pages[0].items[0].validSubUsecase", false, pages.getOrNull(0)?.items?.getOrNull(0)?.validSubUsecase)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("numbers.list-tcr-use-cases.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", null, pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].accountingName", null, pages.getOrNull(0)?.items?.getOrNull(0)?.accountingName)
        same("pages[0].items[0].classification", null, pages.getOrNull(0)?.items?.getOrNull(0)?.classification)
        same("pages[0].items[0].displayName", null, pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", null, pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].items[0].maxSubUsecases", null, pages.getOrNull(0)?.items?.getOrNull(0)?.maxSubUsecases)
        same("pages[0].items[0].minSubUsecases", null, pages.getOrNull(0)?.items?.getOrNull(0)?.minSubUsecases)
        same("pages[0].items[0].validSubUsecase", null, pages.getOrNull(0)?.items?.getOrNull(0)?.validSubUsecase)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":null,\"accountingName\":null,\"classification\":null,\"displayName\":null,\"description\":null,\"maxSubUsecases\":null,\"minSubUsecases\":null,\"validSubUsecase\":null}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("numbers.list-tcr-use-cases.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list(CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].accountingName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.accountingName)
        same("pages[0].items[0].classification", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.classification)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].items[0].maxSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.maxSubUsecases)
        same("pages[0].items[0].minSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.minSubUsecases)
        same("pages[0].items[0].validSubUsecase", true, pages.getOrNull(0)?.items?.getOrNull(0)?.validSubUsecase)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** what is not allowed is not asked for again */
    @Test
    fun retryNot403() = replay("numbers.list-tcr-use-cases.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.numbers.tenDlc.useCases.list(CallOptions(maxRetries = 2)).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a read is repeated after its connection broke */
    @Test
    fun retryReset() = replay("numbers.list-tcr-use-cases.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list(CallOptions(maxRetries = 1)).pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].accountingName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.accountingName)
        same("pages[0].items[0].classification", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.classification)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].items[0].maxSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.maxSubUsecases)
        same("pages[0].items[0].minSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.minSubUsecases)
        same("pages[0].items[0].validSubUsecase", true, pages.getOrNull(0)?.items?.getOrNull(0)?.validSubUsecase)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** several, in the order of the answer */
    @Test
    fun several() = replay("numbers.list-tcr-use-cases.several") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 3, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "RETAIL", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].accountingName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.accountingName)
        same("pages[0].items[0].classification", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.classification)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].items[0].maxSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.maxSubUsecases)
        same("pages[0].items[0].minSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.minSubUsecases)
        same("pages[0].items[0].validSubUsecase", true, pages.getOrNull(0)?.items?.getOrNull(0)?.validSubUsecase)
        same("pages[0].items[1].name", "TECHNOLOGY", pages.getOrNull(0)?.items?.getOrNull(1)?.name)
        same("pages[0].items[1].accountingName", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.accountingName)
        same("pages[0].items[1].classification", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.classification)
        same("pages[0].items[1].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.displayName)
        same("pages[0].items[1].description", "text", pages.getOrNull(0)?.items?.getOrNull(1)?.description)
        same("pages[0].items[1].maxSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(1)?.maxSubUsecases)
        same("pages[0].items[1].minSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(1)?.minSubUsecases)
        same("pages[0].items[1].validSubUsecase", true, pages.getOrNull(0)?.items?.getOrNull(1)?.validSubUsecase)
        same("pages[0].items[2].name", "ENTERTAINMENT", pages.getOrNull(0)?.items?.getOrNull(2)?.name)
        same("pages[0].items[2].accountingName", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.accountingName)
        same("pages[0].items[2].classification", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.classification)
        same("pages[0].items[2].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.displayName)
        same("pages[0].items[2].description", "text", pages.getOrNull(0)?.items?.getOrNull(2)?.description)
        same("pages[0].items[2].maxSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(2)?.maxSubUsecases)
        same("pages[0].items[2].minSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(2)?.minSubUsecases)
        same("pages[0].items[2].validSubUsecase", true, pages.getOrNull(0)?.items?.getOrNull(2)?.validSubUsecase)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a member that is not known yet */
    @Test
    fun unknown() = replay("numbers.list-tcr-use-cases.unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.numbers.tenDlc.useCases.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].name", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.name)
        same("pages[0].items[0].accountingName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.accountingName)
        same("pages[0].items[0].classification", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.classification)
        same("pages[0].items[0].displayName", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.displayName)
        same("pages[0].items[0].description", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.description)
        same("pages[0].items[0].maxSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.maxSubUsecases)
        same("pages[0].items[0].minSubUsecases", 1L, pages.getOrNull(0)?.items?.getOrNull(0)?.minSubUsecases)
        same("pages[0].items[0].validSubUsecase", true, pages.getOrNull(0)?.items?.getOrNull(0)?.validSubUsecase)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"name\":\"text\",\"accountingName\":\"text\",\"classification\":\"text\",\"displayName\":\"text\",\"description\":\"text\",\"maxSubUsecases\":1,\"minSubUsecases\":1,\"validSubUsecase\":true,\"deprecated\":true}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }
}
