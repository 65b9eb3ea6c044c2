// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func channelsCreateChannelMediaUploadAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType: "text"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func channelsCreateChannelMediaUploadAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType: "text")
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func channelsCreateChannelMediaUploadAnswerWithoutMediaUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType: "text")
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "mediaUrl", error?.path)
}

/// a required member of the answer is missing
@Sendable func channelsCreateChannelMediaUploadAnswerWithoutUploadUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType: "text")
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "uploadUrl", error?.path)
}

/// Messaging, Create a presigned media upload (channel): 401
@Sendable func channelsCreateChannelMediaUploadError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// Messaging, Create a presigned media upload (channel): 403
@Sendable func channelsCreateChannelMediaUploadError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// Messaging, Create a presigned media upload (channel): 404
@Sendable func channelsCreateChannelMediaUploadError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// Messaging, Create a presigned media upload (channel): 422
@Sendable func channelsCreateChannelMediaUploadError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// Messaging, Create a presigned media upload (channel): 429
@Sendable func channelsCreateChannelMediaUploadError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// Messaging, Create a presigned media upload (channel): 503
@Sendable func channelsCreateChannelMediaUploadError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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
@Sendable func channelsCreateChannelMediaUploadFormFields(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presignForChannel(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreatePresignedUpload(contentType: "text")
    )
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

/// Messaging, Create a presigned media upload (channel), the full request and response
@Sendable func channelsCreateChannelMediaUploadFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presignForChannel(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreatePresignedUpload(contentType: "text")
    )
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

/// a limit of the schema: the channel id is a UUID
@Sendable func channelsCreateChannelMediaUploadInputChannelIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel("mine", CreatePresignedUpload(contentType: "text/plain"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.channelId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a content type has at least one character
@Sendable func channelsCreateChannelMediaUploadInputContentTypeEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType: "")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.contentType", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an id must not reach another path
@Sendable func channelsCreateChannelMediaUploadInputUploadChannelIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.uploadForChannel(
            "../x",
            .data(Data("Hello".utf8)),
            contentType: "text/plain",
            filename: "a.txt"
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.channelId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// asking where to upload may be repeated
@Sendable func channelsCreateChannelMediaUploadRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presignForChannel(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreatePresignedUpload(contentType: "text"),
        options: Options(maxRetries: 1)
    )
    run.same("mediaUrl", "https://example.com", answer.mediaUrl)
    run.same("uploadUrl", "https://example.com", answer.uploadUrl)
    run.same("uploadMethod", "text", answer.uploadMethod)
    run.json("uploadFormData", #"{}"#, answer.uploadFormData)
}

/// members and a verb that are not known yet; null for what may be missing
@Sendable func channelsCreateChannelMediaUploadUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.media.presignForChannel(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreatePresignedUpload(contentType: "text")
    )
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

/// the store refuses, with an answer of its own
@Sendable func channelsCreateChannelMediaUploadUploadStore403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.uploadForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
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

/// Messaging, Uploading media, the sample of curl: every field first, the file last, and no access key
@Sendable func channelsCreateChannelMediaUploadUpload(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.uploadForChannel(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
