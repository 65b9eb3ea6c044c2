// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `deleteTranscription`. */
class VoiceDeleteTranscriptionTest {
    /** the documents do not print the number of the success; any 2xx is one */
    @Test
    fun answer200() = replay("voice.delete-transcription.answer-200") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("voice.delete-transcription.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
    }

    /** Delete a Transcription: 401 */
    @Test
    fun error401() = replay("voice.delete-transcription.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Delete a Transcription: 403 */
    @Test
    fun error403() = replay("voice.delete-transcription.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Voice API, the error body of the service: code and message */
    @Test
    fun error404Voice() = replay("voice.delete-transcription.error-404-voice") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "transcription not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Delete a Transcription: 404 */
    @Test
    fun error404() = replay("voice.delete-transcription.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "ResourceNotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Delete a Transcription: 429 */
    @Test
    fun error429() = replay("voice.delete-transcription.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(maxRetries = 0),
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

    /** Delete a Transcription: 503 */
    @Test
    fun error503() = replay("voice.delete-transcription.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Delete a Transcription: format json */
    @Test
    fun formatJson() = replay("voice.delete-transcription.format-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            DeleteTranscription(format = TranscriptionFormat.Json),
        )
    }

    /** Delete a Transcription: format srt */
    @Test
    fun formatSrt() = replay("voice.delete-transcription.format-srt") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            DeleteTranscription(format = TranscriptionFormat.Srt),
        )
    }

    /** Delete a Transcription: format txt */
    @Test
    fun formatTxt() = replay("voice.delete-transcription.format-txt") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            DeleteTranscription(format = TranscriptionFormat.Txt),
        )
    }

    /** Delete a Transcription: format vtt */
    @Test
    fun formatVtt() = replay("voice.delete-transcription.format-vtt") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            DeleteTranscription(format = TranscriptionFormat.Vtt),
        )
    }

    /** Delete a Transcription, Delete transcription, without a format */
    @Test
    fun full() = replay("voice.delete-transcription.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun idIsOneSegment() = replay("voice.delete-transcription.id-is-one-segment") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete("a/b?c")
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputTranscriptionIdDots() = replay("voice.delete-transcription.input-transcription-id-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.voice.transcriptions.delete("..") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.transcriptionId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputTranscriptionIdEmpty() = replay("voice.delete-transcription.input-transcription-id-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.voice.transcriptions.delete("") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.transcriptionId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputTranscriptionIdNewline() = replay("voice.delete-transcription.input-transcription-id-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.voice.transcriptions.delete("a\r\nb: c") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.transcriptionId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("voice.delete-transcription.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** Delete a Transcription, the sample of a request: a user's token, with the workspace and the transcription of the sample, at the API's own host */
    @Test
    fun pageSample() = replay("voice.delete-transcription.page-sample") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = "8bc02f53-87ac-48d2-b4fd-c2cf856a305f",
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
    }

    /** a call that may be repeated, after an answer that tells nothing */
    @Test
    fun retry500() = replay("voice.delete-transcription.retry-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options = CallOptions(maxRetries = 1),
        )
    }

    /** what was refused is refused again */
    @Test
    fun retryNot403() = replay("voice.delete-transcription.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a call that may be repeated, after its connection broke */
    @Test
    fun retryReset() = replay("voice.delete-transcription.retry-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options = CallOptions(maxRetries = 1),
        )
    }

    /** the first attempt worked, though its answer was lost: attempts tells that there was one */
    @Test
    fun retryThen404() = replay("voice.delete-transcription.retry-then-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.voice.transcriptions.delete(
                "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
                options = CallOptions(maxRetries = 1),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("attempts", 2, error.attempts)
    }

    /** a body that no document shows is not read */
    @Test
    fun unknownMembers() = replay("voice.delete-transcription.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
    }
}
