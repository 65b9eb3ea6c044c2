// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the documents do not print the number of the success; any 2xx is one
@Sendable func voiceDeleteTranscriptionAnswer200(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
}

/// a user's token instead of an access key
@Sendable func voiceDeleteTranscriptionBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
}

/// Delete a Transcription: 401
@Sendable func voiceDeleteTranscriptionError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Delete a Transcription: 403
@Sendable func voiceDeleteTranscriptionError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Voice API, the error body of the service: code and message
@Sendable func voiceDeleteTranscriptionError404Voice(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "transcription not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Delete a Transcription: 404
@Sendable func voiceDeleteTranscriptionError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "ResourceNotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Delete a Transcription: 429
@Sendable func voiceDeleteTranscriptionError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Delete a Transcription: 503
@Sendable func voiceDeleteTranscriptionError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Delete a Transcription: format json
@Sendable func voiceDeleteTranscriptionFormatJson(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete(
        "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
        DeleteTranscription(format: .json)
    )
}

/// Delete a Transcription: format srt
@Sendable func voiceDeleteTranscriptionFormatSrt(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete(
        "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
        DeleteTranscription(format: .srt)
    )
}

/// Delete a Transcription: format txt
@Sendable func voiceDeleteTranscriptionFormatTxt(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete(
        "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
        DeleteTranscription(format: .txt)
    )
}

/// Delete a Transcription: format vtt
@Sendable func voiceDeleteTranscriptionFormatVtt(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete(
        "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
        DeleteTranscription(format: .vtt)
    )
}

/// Delete a Transcription, Delete transcription, without a format
@Sendable func voiceDeleteTranscriptionFull(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
}

/// an argument is one segment of the path, whatever it holds
@Sendable func voiceDeleteTranscriptionIdIsOneSegment(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete("a/b?c")
}

/// an argument must not reach another path or a header
@Sendable func voiceDeleteTranscriptionInputTranscriptionIdDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.voice.transcriptions.delete("..") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.transcriptionId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func voiceDeleteTranscriptionInputTranscriptionIdEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.voice.transcriptions.delete("") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.transcriptionId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an argument must not reach another path or a header
@Sendable func voiceDeleteTranscriptionInputTranscriptionIdNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.voice.transcriptions.delete("a\r\nb: c") }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.transcriptionId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func voiceDeleteTranscriptionInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// Delete a Transcription, the sample of a request: a user's token, with the workspace and the transcription of the
/// sample, at the API's own host
@Sendable func voiceDeleteTranscriptionPageSample(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token", workspaceId: "8bc02f53-87ac-48d2-b4fd-c2cf856a305f")
    try await bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
}

/// a call that may be repeated, after an answer that tells nothing
@Sendable func voiceDeleteTranscriptionRetry500(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete(
        "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
        options: Options(maxRetries: 1)
    )
}

/// what was refused is refused again
@Sendable func voiceDeleteTranscriptionRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a call that may be repeated, after its connection broke
@Sendable func voiceDeleteTranscriptionRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete(
        "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
        options: Options(maxRetries: 1)
    )
}

/// the first attempt worked, though its answer was lost: attempts tells that there was one
@Sendable func voiceDeleteTranscriptionRetryThen404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.voice.transcriptions.delete(
            "7f1e9ce1-95db-4a39-80f4-9bde69908c53",
            options: Options(maxRetries: 1)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("attempts", 2, error?.attempts)
}

/// a body that no document shows is not read
@Sendable func voiceDeleteTranscriptionUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.voice.transcriptions.delete("7f1e9ce1-95db-4a39-80f4-9bde69908c53")
}
