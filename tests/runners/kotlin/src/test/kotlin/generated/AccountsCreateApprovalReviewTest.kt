// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `createApprovalReview`. */
class AccountsCreateApprovalReviewTest {
    /** one version of the page says 204, the other no number; any 2xx is a success */
    @Test
    fun answer200() = replay("accounts.create-approval-review.answer-200") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
        )
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("accounts.create-approval-review.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
        )
    }

    /** Reviews: canceled, without a comment, which leaves nothing on the wire */
    @Test
    fun canceled() = replay("accounts.create-approval-review.canceled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Canceled),
        )
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("accounts.create-approval-review.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
            )
        }
    }

    /** the organization of the client */
    @Test
    fun clientOrganizationId() = replay("accounts.create-approval-review.client-organization-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = "my org",
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
        )
    }

    /** an empty comment is sent, not dropped */
    @Test
    fun commentEmpty() = replay("accounts.create-approval-review.comment-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = ""),
        )
    }

    /** Reviews: 401 */
    @Test
    fun error401() = replay("accounts.create-approval-review.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
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

    /** Reviews: 403 */
    @Test
    fun error403() = replay("accounts.create-approval-review.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
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

    /** Reviews: 404 */
    @Test
    fun error404() = replay("accounts.create-approval-review.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "ResourceNotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Reviews: 409 */
    @Test
    fun error409() = replay("accounts.create-approval-review.error-409") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConflictError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Conflict, error.kind)
        same("status", 409, error.status)
        same("code", "Conflict", error.code)
        same("message", "The request conflicts with the state of the resource", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Reviews: 429 */
    @Test
    fun error429() = replay("accounts.create-approval-review.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
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

    /** Reviews: 503 */
    @Test
    fun error503() = replay("accounts.create-approval-review.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
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

    /** Reviews, Review approval flow run, the full request */
    @Test
    fun full() = replay("accounts.create-approval-review.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
        )
    }

    /** an id must not reach another path */
    @Test
    fun inputApprovalIdLeavesPath() = replay("accounts.create-approval-review.input-approval-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.approvals.runs.reviews.create(
                "../../x",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.approvalId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: approvalId is a UUID */
    @Test
    fun inputApprovalIdNoUuid() = replay("accounts.create-approval-review.input-approval-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.approvals.runs.reviews.create(
                "main",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.approvalId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an id must not reach another path */
    @Test
    fun inputApprovalRunIdLeavesPath() = replay("accounts.create-approval-review.input-approval-run-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "../../x",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.approvalRunId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: approvalRunId is a UUID */
    @Test
    fun inputApprovalRunIdNoUuid() = replay("accounts.create-approval-review.input-approval-run-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "main",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.approvalRunId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** Reviews: rejected */
    @Test
    fun rejected() = replay("accounts.create-approval-review.rejected") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Rejected, comment = "Zu früh"),
        )
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("accounts.create-approval-review.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
            CallOptions(maxRetries = 1),
        )
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry503() = replay("accounts.create-approval-review.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
            CallOptions(maxRetries = 1),
        )
    }

    /** a write that may have been done is not repeated */
    @Test
    fun retryNot502() = replay("accounts.create-approval-review.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a write whose connection broke may have been done */
    @Test
    fun retryNotReset() = replay("accounts.create-approval-review.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.organizations.approvals.runs.reviews.create(
                "123e4567-e89b-12d3-a456-426614174000",
                "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
                CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a body that no document shows is not read */
    @Test
    fun unknownMembers() = replay("accounts.create-approval-review.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        bird.organizations.approvals.runs.reviews.create(
            "123e4567-e89b-12d3-a456-426614174000",
            "5b74ee9e-9d45-473a-82cd-f1f7feea6bbd",
            CreateApprovalReview(result = ApprovalReviewResult.Approved, comment = "text"),
        )
    }
}
