// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `updateAntispamSetting`. */
class ConversationsUpdateAntispamSettingTest {
    /** the documents do not print the number of the success; any 2xx is one */
    @Test
    fun answer204() = replay("conversations.update-antispam-setting.answer-204") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled = true))
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("conversations.update-antispam-setting.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled = true))
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("conversations.update-antispam-setting.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled = true))
        }
    }

    /** false is sent, not dropped */
    @Test
    fun disable() = replay("conversations.update-antispam-setting.disable") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled = false))
    }

    /** Update antispam setting: 401 */
    @Test
    fun error401() = replay("conversations.update-antispam-setting.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.conversations.antispamSetting.update(
                UpdateAntispamSetting(enabled = true),
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

    /** Update antispam setting: 403 */
    @Test
    fun error403() = replay("conversations.update-antispam-setting.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.antispamSetting.update(
                UpdateAntispamSetting(enabled = true),
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

    /** Update antispam setting: 422 */
    @Test
    fun error422() = replay("conversations.update-antispam-setting.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.conversations.antispamSetting.update(
                UpdateAntispamSetting(enabled = true),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "One or more fields provided in the request body are malformed", error.message)
        json(
            "details",
            "{\".name\":[\"Property 'name' is missing\"],\".description\":[\"Maximum string length is 250\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Update antispam setting: 429 */
    @Test
    fun error429() = replay("conversations.update-antispam-setting.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.conversations.antispamSetting.update(
                UpdateAntispamSetting(enabled = true),
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

    /** Update antispam setting: 503 */
    @Test
    fun error503() = replay("conversations.update-antispam-setting.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.conversations.antispamSetting.update(
                UpdateAntispamSetting(enabled = true),
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

    /** Update antispam setting, the full request */
    @Test
    fun full() = replay("conversations.update-antispam-setting.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled = true))
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("conversations.update-antispam-setting.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.antispamSetting.update(
                UpdateAntispamSetting(enabled = true),
                CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** Update antispam setting, the sample of a request, with its workspace */
    @Test
    fun pageSample() = replay("conversations.update-antispam-setting.page-sample") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled = true),
            CallOptions(workspaceId = "a1405560-c8d3-4b1a-877d-3f449ad95352"),
        )
    }

    /** a call that may be repeated, after an answer that tells nothing */
    @Test
    fun retry500() = replay("conversations.update-antispam-setting.retry-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled = true),
            CallOptions(maxRetries = 1),
        )
    }

    /** what was refused is refused again */
    @Test
    fun retryNot403() = replay("conversations.update-antispam-setting.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.antispamSetting.update(
                UpdateAntispamSetting(enabled = true),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a call that may be repeated, after its connection broke */
    @Test
    fun retryReset() = replay("conversations.update-antispam-setting.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.antispamSetting.update(
            UpdateAntispamSetting(enabled = true),
            CallOptions(maxRetries = 1),
        )
    }

    /** a body that no document shows is not read */
    @Test
    fun unknownMembers() = replay("conversations.update-antispam-setting.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.conversations.antispamSetting.update(UpdateAntispamSetting(enabled = true))
    }
}
