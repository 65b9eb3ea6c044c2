// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getAntispamSetting`. */
class ConversationsGetAntispamSettingTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("conversations.get-antispam-setting.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> { bird.conversations.antispamSetting.get(CallOptions(maxRetries = 0)) }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("conversations.get-antispam-setting.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.conversations.antispamSetting.get() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("conversations.get-antispam-setting.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.antispamSetting.get()
        same("enabled", true, answer.enabled)
    }

    /** off */
    @Test
    fun disabled() = replay("conversations.get-antispam-setting.disabled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.antispamSetting.get()
        same("enabled", false, answer.enabled)
        json("rawJSON", "{\"enabled\":false}", answer.rawJSON)
    }

    /** no member at all */
    @Test
    fun emptyObject() = replay("conversations.get-antispam-setting.empty-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.antispamSetting.get()
        same("enabled", null, answer.enabled)
        json("rawJSON", "{}", answer.rawJSON)
    }

    /** Get antispam setting: 401 */
    @Test
    fun error401() = replay("conversations.get-antispam-setting.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.conversations.antispamSetting.get(CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Get antispam setting: 403 */
    @Test
    fun error403() = replay("conversations.get-antispam-setting.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.antispamSetting.get(CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Get antispam setting: 429 */
    @Test
    fun error429() = replay("conversations.get-antispam-setting.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.conversations.antispamSetting.get(CallOptions(maxRetries = 0)) }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Get antispam setting: 503 */
    @Test
    fun error503() = replay("conversations.get-antispam-setting.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.conversations.antispamSetting.get(CallOptions(maxRetries = 0)) }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Get antispam setting: the member that the update has */
    @Test
    fun full() = replay("conversations.get-antispam-setting.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.antispamSetting.get()
        same("enabled", true, answer.enabled)
        json("rawJSON", "{\"enabled\":true}", answer.rawJSON)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("conversations.get-antispam-setting.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.conversations.antispamSetting.get(CallOptions(workspaceId = "my-workspace"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("conversations.get-antispam-setting.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.antispamSetting.get()
        same("enabled", null, answer.enabled)
        json("rawJSON", "{\"enabled\":null}", answer.rawJSON)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("conversations.get-antispam-setting.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.antispamSetting.get(CallOptions(maxRetries = 1))
        same("enabled", true, answer.enabled)
    }

    /** what was refused is refused again: not even a read is repeated */
    @Test
    fun retryNot403() = replay("conversations.get-antispam-setting.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.conversations.antispamSetting.get(CallOptions(maxRetries = 2))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** members that are not known yet */
    @Test
    fun unknownMembers() = replay("conversations.get-antispam-setting.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.conversations.antispamSetting.get()
        same("enabled", true, answer.enabled)
        json("rawJSON", "{\"enabled\":true,\"mode\":\"strict\"}", answer.rawJSON)
    }
}
