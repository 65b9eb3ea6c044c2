// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the file ends before its length
@Sendable func channelsGetMessageMediaAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
        ).bytes()
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
}

/// the caller gives up; the connection must close
@Sendable func channelsGetMessageMediaCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
        ).bytes()
    }
}

/// a file of no bytes
@Sendable func channelsGetMessageMediaEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
    )
    run.same("status", 200, media.status)
    run.same("contentType", "text/plain", media.contentType)
    run.same("bytes", Data(base64Encoded: ""), try await media.bytes())
}

/// Messaging, Get message media: 400
@Sendable func channelsGetMessageMediaError400(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
        ).bytes()
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("code", "BadRequest", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a wrong access key
@Sendable func channelsGetMessageMediaError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
        ).bytes()
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, Get message media: 404
@Sendable func channelsGetMessageMediaError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
        ).bytes()
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, Download media: 429
@Sendable func channelsGetMessageMediaError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            options: Options(maxRetries: 0)
        ).bytes()
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdBackslash(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "..\\x")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdDotDotSlash(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "../x")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdEscapedSlash(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "%2f")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// an id is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdEscaped(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "a b/c?d#e%f"
    )
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdHash(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "#")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdQuestionMark(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "?")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdSlash(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "a/b")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// an argument is one segment of the path, whatever it holds
@Sendable func channelsGetMessageMediaFileIdUnicode(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "é:ü")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// an argument must not reach another path or a header
@Sendable func channelsGetMessageMediaInputFileIdDot(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", ".").bytes()
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.fileId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an id must not reach another path
@Sendable func channelsGetMessageMediaInputFileIdDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "..").bytes()
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.fileId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: an id has at least one character
@Sendable func channelsGetMessageMediaInputFileIdEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "").bytes()
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.fileId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func channelsGetMessageMediaInputFileIdNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "a\r\nx-evil: 1"
        ).bytes()
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.fileId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func channelsGetMessageMediaInputFileIdNullCharacter(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download("96a0b5fa-a986-453d-be5c-3117f989f025", "a\u{0}b").bytes()
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.fileId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path
@Sendable func channelsGetMessageMediaInputMessageIdDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.channels.messages.media.download("..", "f").bytes() }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.messageId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// the message id of a file is text, and one segment as well
@Sendable func channelsGetMessageMediaMessageIdEscaped(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download("a/../b", "f")
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// Messaging, Get message media: 200 with the file's place, passed on as it came
@Sendable func channelsGetMessageMediaOkLocation(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
        GetMessageMedia(redirect: false)
    )
    run.same("status", 200, media.status)
    run.same("contentType", "application/json", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "eyJsb2NhdGlvbiI6Imh0dHBzOi8vZmlsZXMuZXhhbXBsZS5jb20vaW1hZ2UucG5nIn0="),
        try await media.bytes()
    )
}

/// Messaging, Get message media: 200 with the file
@Sendable func channelsGetMessageMediaOk(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
    )
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// Messaging, Get message media: 302 after redirect=true
@Sendable func channelsGetMessageMediaRedirectAskedFor(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
        GetMessageMedia(redirect: true)
    )
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// a user's token stays with Bird as well
@Sendable func channelsGetMessageMediaRedirectBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
    )
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// the storage refuses, with an answer of its own
@Sendable func channelsGetMessageMediaRedirectThen403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
        ).bytes()
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
}

/// a second redirect is not followed
@Sendable func channelsGetMessageMediaRedirectTwice(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
        ).bytes()
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 302, error?.status)
}

/// a redirect that does not say where to
@Sendable func channelsGetMessageMediaRedirectWithoutLocation(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
        ).bytes()
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 302, error?.status)
}

/// Messaging, Get message media: 302, followed once and without the access key
@Sendable func channelsGetMessageMediaRedirect(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1"
    )
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// a read is repeated
@Sendable func channelsGetMessageMediaRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let media = try await bird.channels.messages.media.download(
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
        options: Options(maxRetries: 1)
    )
    run.same("status", 200, media.status)
    run.same("contentType", "image/png", media.contentType)
    run.same(
        "bytes",
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        try await media.bytes()
    )
}

/// no answer within the time of the call
@Sendable func channelsGetMessageMediaTimeout(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.media.download(
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            "5f9c0c9e-2f52-4a0a-9d6a-4c1a0d4be0b1",
            options: Options(timeout: .milliseconds(300))
        ).bytes()
    }
    run.same("kind", .timeout, error?.kind)
    run.same("attempts", 1, error?.attempts)
}
