// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getMessageMedia`. */
class ChannelsGetMessageMediaTest {
    /** the file ends before its length */
    @Test
    fun answerCut() = replay("channels.get-message-media.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("channels.get-message-media.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
    }

    /** a file of no bytes */
    @Test
    fun empty() = replay("channels.get-message-media.empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
        )
        same("status", 200, media.status)
        same("contentType", "text/plain", media.contentType)
        bytes("", media.bytes())
    }

    /** Messaging, Get message media: 400 */
    @Test
    fun error400() = replay("channels.get-message-media.error-400") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<BadRequestError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "BadRequest", error.code)
        same("message", "The request did not pass validation", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a wrong access key */
    @Test
    fun error401() = replay("channels.get-message-media.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, Get message media: 404 */
    @Test
    fun error404() = replay("channels.get-message-media.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, Download media: 429 */
    @Test
    fun error429() = replay("channels.get-message-media.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
                options = CallOptions(maxRetries = 0),
            ).bytes()
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun fileIdBackslash() = replay("channels.get-message-media.file-id-backslash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "..\\x")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun fileIdDotDotSlash() = replay("channels.get-message-media.file-id-dot-dot-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "../x")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun fileIdEscapedSlash() = replay("channels.get-message-media.file-id-escaped-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "%2f")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** an id is one segment of the path, whatever it holds */
    @Test
    fun fileIdEscaped() = replay("channels.get-message-media.file-id-escaped") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "a b/c?d#e%f")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun fileIdHash() = replay("channels.get-message-media.file-id-hash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "#")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun fileIdQuestionMark() = replay("channels.get-message-media.file-id-question-mark") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "?")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun fileIdSlash() = replay("channels.get-message-media.file-id-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "a/b")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** an argument is one segment of the path, whatever it holds */
    @Test
    fun fileIdUnicode() = replay("channels.get-message-media.file-id-unicode") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "é:ü")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputFileIdDot() = replay("channels.get-message-media.input-file-id-dot") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", ".").bytes()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.fileId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an id must not reach another path */
    @Test
    fun inputFileIdDots() = replay("channels.get-message-media.input-file-id-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "..").bytes()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.fileId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: an id has at least one character */
    @Test
    fun inputFileIdEmpty() = replay("channels.get-message-media.input-file-id-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "").bytes()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.fileId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputFileIdNewline() = replay("channels.get-message-media.input-file-id-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "a\r\nx-evil: 1").bytes()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.fileId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path or a header */
    @Test
    fun inputFileIdNullCharacter() = replay("channels.get-message-media.input-file-id-null-character") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "a\u0000b").bytes()
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.fileId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an argument must not reach another path */
    @Test
    fun inputMessageIdDots() = replay("channels.get-message-media.input-message-id-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.channels.messages.media.download("..", "f").bytes() }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.messageId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** the message id of a file is text, and one segment as well */
    @Test
    fun messageIdEscaped() = replay("channels.get-message-media.message-id-escaped") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download("a/../b", "f")
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** Messaging, Get message media: 200 with the file's place, passed on as it came */
    @Test
    fun okLocation() = replay("channels.get-message-media.ok-location") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia(redirect = false),
        )
        same("status", 200, media.status)
        same("contentType", "application/json", media.contentType)
        bytes("eyJsb2NhdGlvbiI6Imh0dHBzOi8vZmlsZXMuZXhhbXBsZS5jb20vaW1hZ2UucG5nIn0=", media.bytes())
    }

    /** Messaging, Get message media: 200 with the file */
    @Test
    fun ok() = replay("channels.get-message-media.ok") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
        )
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** Messaging, Get message media: 302 after redirect=true */
    @Test
    fun redirectAskedFor() = replay("channels.get-message-media.redirect-asked-for") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            GetMessageMedia(redirect = true),
        )
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** a user's token stays with Bird as well */
    @Test
    fun redirectBearer() = replay("channels.get-message-media.redirect-bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
        )
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** the storage refuses, with an answer of its own */
    @Test
    fun redirectThen403() = replay("channels.get-message-media.redirect-then-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
    }

    /** a second redirect is not followed */
    @Test
    fun redirectTwice() = replay("channels.get-message-media.redirect-twice") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 302, error.status)
    }

    /** a redirect that does not say where to */
    @Test
    fun redirectWithoutLocation() = replay("channels.get-message-media.redirect-without-location") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            ).bytes()
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 302, error.status)
    }

    /** Messaging, Get message media: 302, followed once and without the access key */
    @Test
    fun redirect() = replay("channels.get-message-media.redirect") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
        )
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("channels.get-message-media.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val media = bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            options = CallOptions(maxRetries = 1),
        )
        same("status", 200, media.status)
        same("contentType", "image/png", media.contentType)
        bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", media.bytes())
    }

    /** no answer within the time of the call */
    @Test
    fun timeout() = replay("channels.get-message-media.timeout") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<TimeoutError> {
            bird.channels.messages.media.download(
                "96a0b5fa-a986-453d-be5c-3117f989f025",
                "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
                options = CallOptions(timeout = 300.milliseconds),
            ).bytes()
        }
        same("kind", ErrorKind.Timeout, error.kind)
        same("attempts", 1, error.attempts)
    }
}
