// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `createChannelMediaUpload`. */
class ChannelsCreateChannelMediaUploadTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("channels.create-channel-media-upload.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.create-channel-media-upload.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutMediaUrl() = replay("channels.create-channel-media-upload.answer-without-media-url") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "mediaUrl", error.path)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutUploadUrl() = replay("channels.create-channel-media-upload.answer-without-upload-url") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "uploadUrl", error.path)
    }

    /** Messaging, Create a presigned media upload (channel): 401 */
    @Test
    fun error401() = replay("channels.create-channel-media-upload.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
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

    /** Messaging, Create a presigned media upload (channel): 403 */
    @Test
    fun error403() = replay("channels.create-channel-media-upload.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
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

    /** Messaging, Create a presigned media upload (channel): 404 */
    @Test
    fun error404() = replay("channels.create-channel-media-upload.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, Create a presigned media upload (channel): 422 */
    @Test
    fun error422() = replay("channels.create-channel-media-upload.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The request did not pass validation", error.message)
        json(
            "details",
            "{\"contentType\":[\"must not be empty\"],\"lang\":[\"is required\",\"must be a text\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Messaging, Create a presigned media upload (channel): 429 */
    @Test
    fun error429() = replay("channels.create-channel-media-upload.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
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

    /** Messaging, Create a presigned media upload (channel): 503 */
    @Test
    fun error503() = replay("channels.create-channel-media-upload.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = "text"),
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

    /** Messaging, Uploading media, the form fields of the sample of curl: free keys, as they are */
    @Test
    fun formFields() = replay("channels.create-channel-media-upload.form-fields") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType = "text"),
        )
        same("mediaUrl", "https://media.api.bird.com/workspaces/w/channel-media/m", answer.mediaUrl)
        same("uploadUrl", "https://channels.s3.amazonaws.com/", answer.uploadUrl)
        same("uploadMethod", "POST", answer.uploadMethod)
        json(
            "uploadFormData",
            "{\"Content-Type\":\"text/plain\",\"acl\":\"private\",\"bucket\":\"channels..\",\"key\":\"b2d..b123\",\"policy\":\"eyJle...dfQ==\",\"x-amz-algorithm\":\"AWS4-HMAC-SHA256\",\"x-amz-credential\":\"ASIA..\",\"x-amz-date\":\"20230501T192504Z\",\"x-amz-meta-allowed-paths\":\"workspace\\\\b2..\",\"x-amz-meta-channel-id\":\"ac0..f19e\",\"x-amz-security-token\":\"IQoo..qqq\",\"x-amz-signature\":\"RcU9...XLw=\"}",
            answer.uploadFormData,
        )
        json(
            "rawJSON",
            "{\"mediaUrl\":\"https://media.api.bird.com/workspaces/w/channel-media/m\",\"uploadUrl\":\"https://channels.s3.amazonaws.com/\",\"uploadMethod\":\"POST\",\"uploadFormData\":{\"Content-Type\":\"text/plain\",\"acl\":\"private\",\"bucket\":\"channels..\",\"key\":\"b2d..b123\",\"policy\":\"eyJle...dfQ==\",\"x-amz-algorithm\":\"AWS4-HMAC-SHA256\",\"x-amz-credential\":\"ASIA..\",\"x-amz-date\":\"20230501T192504Z\",\"x-amz-meta-allowed-paths\":\"workspace\\\\b2..\",\"x-amz-meta-channel-id\":\"ac0..f19e\",\"x-amz-security-token\":\"IQoo..qqq\",\"x-amz-signature\":\"RcU9...XLw=\"}}",
            answer.rawJSON,
        )
    }

    /** Messaging, Create a presigned media upload (channel), the full request and response */
    @Test
    fun full() = replay("channels.create-channel-media-upload.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType = "text"),
        )
        same("mediaUrl", "https://example.com", answer.mediaUrl)
        same("uploadUrl", "https://example.com", answer.uploadUrl)
        same("uploadMethod", "text", answer.uploadMethod)
        json("uploadFormData", "{}", answer.uploadFormData)
        json(
            "rawJSON",
            "{\"mediaUrl\":\"https://example.com\",\"uploadUrl\":\"https://example.com\",\"uploadMethod\":\"text\",\"uploadFormData\":{}}",
            answer.rawJSON,
        )
    }

    /** a limit of the schema: the channel id is a UUID */
    @Test
    fun inputChannelIdNoUuid() = replay("channels.create-channel-media-upload.input-channel-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.media.presignForChannel("mine", CreatePresignedUpload(contentType = "text/plain"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.channelId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a content type has at least one character */
    @Test
    fun inputContentTypeEmpty() = replay("channels.create-channel-media-upload.input-content-type-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.media.presignForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreatePresignedUpload(contentType = ""),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.contentType", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an id must not reach another path */
    @Test
    fun inputUploadChannelIdLeavesPath() = replay("channels.create-channel-media-upload.input-upload-channel-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.media.uploadForChannel(
                "../x",
                UploadFile.of("Hello".encodeToByteArray()),
                contentType = "text/plain",
                filename = "a.txt",
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.channelId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** asking where to upload may be repeated */
    @Test
    fun retry503() = replay("channels.create-channel-media-upload.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType = "text"),
            CallOptions(maxRetries = 1),
        )
        same("mediaUrl", "https://example.com", answer.mediaUrl)
        same("uploadUrl", "https://example.com", answer.uploadUrl)
        same("uploadMethod", "text", answer.uploadMethod)
        json("uploadFormData", "{}", answer.uploadFormData)
    }

    /** members and a verb that are not known yet; null for what may be missing */
    @Test
    fun unknownMembers() = replay("channels.create-channel-media-upload.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.media.presignForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreatePresignedUpload(contentType = "text"),
        )
        same("mediaUrl", "https://media.api.bird.com/workspaces/w/channel-media/m", answer.mediaUrl)
        same("uploadUrl", "https://channels.s3.amazonaws.com/", answer.uploadUrl)
        same("uploadMethod", "BEAM", answer.uploadMethod)
        same("uploadFormData", null, answer.uploadFormData)
        json(
            "rawJSON",
            "{\"mediaUrl\":\"https://media.api.bird.com/workspaces/w/channel-media/m\",\"uploadUrl\":\"https://channels.s3.amazonaws.com/\",\"uploadMethod\":\"BEAM\",\"uploadFormData\":null,\"expiresAt\":\"2025-05-29T06:14:56Z\"}",
            answer.rawJSON,
        )
    }

    /** the store refuses, with an answer of its own */
    @Test
    fun uploadStore403() = replay("channels.create-channel-media-upload.upload-store-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.media.uploadForChannel(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
                contentType = "text/plain",
                filename = "hello.txt",
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "AccessDenied", error.code)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 2, error.attempts)
    }

    /** Messaging, Uploading media, the sample of curl: every field first, the file last, and no access key */
    @Test
    fun upload() = replay("channels.create-channel-media-upload.upload") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val uploaded = bird.channels.media.uploadForChannel(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            UploadFile.of("Hello\r\nWorld\n".encodeToByteArray()),
            contentType = "text/plain",
            filename = "hello.txt",
        )
        same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
    }
}
