// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func channelsCreateMediaUploadAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(
            CreatePresignedUpload(contentType: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func channelsCreateMediaUploadAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func channelsCreateMediaUploadAnswerWithoutMediaUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "mediaUrl", error?.path)
}

/// a required member of the answer is missing
@Sendable func channelsCreateMediaUploadAnswerWithoutUploadUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "uploadUrl", error?.path)
}

/// Messaging, Create a presigned media upload (workspace): 401
@Sendable func channelsCreateMediaUploadError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(
            CreatePresignedUpload(contentType: "text"),
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

/// Messaging, Create a presigned media upload (workspace): 403
@Sendable func channelsCreateMediaUploadError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(
            CreatePresignedUpload(contentType: "text"),
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

/// Messaging, Create a presigned media upload (workspace): 404
@Sendable func channelsCreateMediaUploadError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(
            CreatePresignedUpload(contentType: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, Create a presigned media upload (workspace): 422
@Sendable func channelsCreateMediaUploadError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(
            CreatePresignedUpload(contentType: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json(
        "details",
        #"{"contentType":["must not be empty"],"lang":["is required","must be a text"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Messaging, Create a presigned media upload (workspace): 429
@Sendable func channelsCreateMediaUploadError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(
            CreatePresignedUpload(contentType: "text"),
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

/// Messaging, Create a presigned media upload (workspace): 503
@Sendable func channelsCreateMediaUploadError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presign(
            CreatePresignedUpload(contentType: "text"),
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

/// Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are
@Sendable func channelsCreateMediaUploadFormFields(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    run.same("mediaUrl", "https://media.api.bird.com/workspaces/w/channel-media/m", answer.mediaUrl)
    run.same("uploadUrl", "https://channels.s3.amazonaws.com/", answer.uploadUrl)
    run.same("uploadMethod", "POST", answer.uploadMethod)
    run.json(
        "uploadFormData",
        #"{"Content-Type":"text/plain","acl":"private","bucket":"channels..","key":"b2d..b123","policy":"eyJle...dfQ==","x-amz-algorithm":"AWS4-HMAC-SHA256","x-amz-credential":"ASIA..","x-amz-date":"20230501T192504Z","x-amz-meta-allowed-paths":"workspace\\b2..","x-amz-meta-channel-id":"ac0..f19e","x-amz-security-token":"IQoo..qqq","x-amz-signature":"RcU9...XLw="}"#,
        answer.uploadFormData
    )
    run.json(
        "rawJSON",
        #"{"mediaUrl":"https://media.api.bird.com/workspaces/w/channel-media/m","uploadUrl":"https://channels.s3.amazonaws.com/","uploadMethod":"POST","uploadFormData":{"Content-Type":"text/plain","acl":"private","bucket":"channels..","key":"b2d..b123","policy":"eyJle...dfQ==","x-amz-algorithm":"AWS4-HMAC-SHA256","x-amz-credential":"ASIA..","x-amz-date":"20230501T192504Z","x-amz-meta-allowed-paths":"workspace\\b2..","x-amz-meta-channel-id":"ac0..f19e","x-amz-security-token":"IQoo..qqq","x-amz-signature":"RcU9...XLw="}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Messaging, Create a presigned media upload (workspace), the full request and response
@Sendable func channelsCreateMediaUploadFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    run.same("mediaUrl", "https://example.com", answer.mediaUrl)
    run.same("uploadUrl", "https://example.com", answer.uploadUrl)
    run.same("uploadMethod", "text", answer.uploadMethod)
    run.json("uploadFormData", #"{}"#, answer.uploadFormData)
    run.json(
        "rawJSON",
        #"{"mediaUrl":"https://example.com","uploadUrl":"https://example.com","uploadMethod":"text","uploadFormData":{}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: a content type has at least one character
@Sendable func channelsCreateMediaUploadInputContentTypeEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.channels.media.presign(CreatePresignedUpload(contentType: "")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.contentType", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a content type that nothing tells
@Sendable func channelsCreateMediaUploadInputUploadNoContentType(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(.data(Data("Hello".utf8)), filename: "noextension")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "content_type", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// asking where to upload may be repeated
@Sendable func channelsCreateMediaUploadRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presign(
        CreatePresignedUpload(contentType: "text"),
        options: Options(maxRetries: 1)
    )
    run.same("mediaUrl", "https://example.com", answer.mediaUrl)
    run.same("uploadUrl", "https://example.com", answer.uploadUrl)
    run.same("uploadMethod", "text", answer.uploadMethod)
    run.json("uploadFormData", #"{}"#, answer.uploadFormData)
}

/// members and a verb that are not known yet; null for what may be missing
@Sendable func channelsCreateMediaUploadUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presign(CreatePresignedUpload(contentType: "text"))
    run.same("mediaUrl", "https://media.api.bird.com/workspaces/w/channel-media/m", answer.mediaUrl)
    run.same("uploadUrl", "https://channels.s3.amazonaws.com/", answer.uploadUrl)
    run.same("uploadMethod", "BEAM", answer.uploadMethod)
    run.absent("uploadFormData", answer.uploadFormData)
    run.json(
        "rawJSON",
        #"{"mediaUrl":"https://media.api.bird.com/workspaces/w/channel-media/m","uploadUrl":"https://channels.s3.amazonaws.com/","uploadMethod":"BEAM","uploadFormData":null,"expiresAt":"2025-05-29T06:14:56Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a store that answers with a place of its own
@Sendable func channelsCreateMediaUploadUploadAnswer201(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// bytes that are no text, a line that looks like a boundary among them
@Sendable func channelsCreateMediaUploadUploadBinary(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(bytes("LS14eA0KAP/+gIANCi0teHgtLQ0K")),
        contentType: "application/octet-stream",
        filename: "a.bin"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// the caller gives up while the store is silent; the connection must close
@Sendable func channelsCreateMediaUploadUploadCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(400)) {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt"
        )
    }
}

/// a file of no bytes
@Sendable func channelsCreateMediaUploadUploadEmptyFile(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("".utf8)),
        contentType: "text/plain",
        filename: "empty.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// fields in the order in which they came, and values outside ASCII
@Sendable func channelsCreateMediaUploadUploadFieldsInOrder(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// a name with a quote, a space and a letter outside ASCII
@Sendable func channelsCreateMediaUploadUploadFilenameEscaped(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello".utf8)),
        contentType: "text/plain",
        filename: "a \"b\" ü.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// the content type follows from the file's name
@Sendable func channelsCreateMediaUploadUploadGuessedContentType(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(.data(Data("%PDF-".utf8)), filename: "form.pdf")
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// asking where to upload fails
@Sendable func channelsCreateMediaUploadUploadPresign404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt"
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer does not say where to
@Sendable func channelsCreateMediaUploadUploadPresignWithoutUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt"
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "uploadUrl", error?.path)
}

/// a store that sends elsewhere is not followed
@Sendable func channelsCreateMediaUploadUploadRedirectNotFollowed(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt"
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 307, error?.status)
    run.same("delivery", .answered, error?.delivery)
}

/// a file that can be read again is sent again
@Sendable func channelsCreateMediaUploadUploadRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt",
        options: Options(maxRetries: 1)
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// a file that can be read again is sent again when the connection broke
@Sendable func channelsCreateMediaUploadUploadRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt",
        options: Options(maxRetries: 1)
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// the store refuses, with an answer of its own
@Sendable func channelsCreateMediaUploadUploadStore403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt"
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "AccessDenied", error?.code)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 2, error?.attempts)
}

/// the store's last answer is the error
@Sendable func channelsCreateMediaUploadUploadStore503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("delivery", .answered, error?.delivery)
}

/// the time of the call covers the file as well
@Sendable func channelsCreateMediaUploadUploadTimeout(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt",
            options: Options(timeout: .milliseconds(400))
        )
    }
    run.same("kind", .timeout, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
}

/// no form fields but the file
@Sendable func channelsCreateMediaUploadUploadWithoutFields(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// a file without a name
@Sendable func channelsCreateMediaUploadUploadWithoutFilename(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(.data(Data("Hello".utf8)), contentType: "text/plain")
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}

/// Messaging, Uploading media, the sample of curl: every field first, the file last, and no access key
@Sendable func channelsCreateMediaUploadUpload(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
