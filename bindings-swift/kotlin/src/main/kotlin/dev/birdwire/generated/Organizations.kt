// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `organizations` */
public class Organizations internal constructor(internal val calls: Calls) {
    /** The operations under `organizations.approvals`. */
    public val approvals: OrganizationsApprovals
        get() = OrganizationsApprovals(calls)

    /** The operations under `organizations.profile`. */
    public val profile: OrganizationsProfile
        get() = OrganizationsProfile(calls)

    /**
     * Create an organization.
     *
     * Makes a new organization for the user who calls. A slug that is taken answers 409.
     *
     * Answers: 201 The new organization.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 409 Conditions that contradict each other stopped the request.
     * Nothing was made; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate
     * limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Organizations https://docs.bird.com/api/accounts-api/api-reference/organizations
     */
    public suspend fun create(body: CreateOrganization, options: CallOptions = CallOptions()): Organization {
        val answer = calls.run { organizationsCreate(body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Get an organization.
     *
     * Reads one organization.
     *
     * Answers: 200 The organization.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Organizations https://docs.bird.com/api/accounts-api/api-reference/organizations
     */
    public suspend fun get(options: CallOptions = CallOptions()): Organization {
        val answer = calls.run { organizationsGet(options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Update an organization.
     *
     * Changes the members that are given and leaves the others as they are. `status` and `statusReason` may also be
     * cleared by sending null.
     *
     * Answers: 200 The organization after the change.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Organizations https://docs.bird.com/api/accounts-api/api-reference/organizations
     */
    public suspend fun update(body: UpdateOrganization, options: CallOptions = CallOptions()): Organization {
        val answer = calls.run { organizationsUpdate(body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}

/** `organizations.approvals` */
public class OrganizationsApprovals internal constructor(internal val calls: Calls) {
    /** The operations under `organizations.approvals.runs`. */
    public val runs: OrganizationsApprovalsRuns
        get() = OrganizationsApprovalsRuns(calls)
}

/** `organizations.approvals.runs` */
public class OrganizationsApprovalsRuns internal constructor(internal val calls: Calls) {
    /** The operations under `organizations.approvals.runs.reviews`. */
    public val reviews: OrganizationsApprovalsRunsReviews
        get() = OrganizationsApprovalsRunsReviews(calls)
}

/** `organizations.approvals.runs.reviews` */
public class OrganizationsApprovalsRunsReviews internal constructor(internal val calls: Calls) {
    /**
     * Review a run of an approval flow.
     *
     * Approves, rejects or cancels the change that waits in a run of an approval flow.
     *
     * Answers: 204 The review was taken.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 409 Conditions that contradict each other stopped the request. Nothing was made; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Reviews https://docs.bird.com/api/accounts-api/api-reference/organizations/approvals/runs/reviews
     */
    public suspend fun create(
        approvalId: String,
        approvalRunId: String,
        body: CreateApprovalReview,
        options: CallOptions = CallOptions(),
    ) {
        options.arrived(calls.run { organizationsApprovalsRunsReviewsCreate(approvalId, approvalRunId, body, options.native(), null) })
    }
}

/** `organizations.profile` */
public class OrganizationsProfile internal constructor(internal val calls: Calls) {
    /**
     * Get the business profile.
     *
     * Reads what an organization says about its business.
     *
     * Answers: 200 The business profile.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Profile https://docs.bird.com/api/accounts-api/api-reference/organizations/profile
     */
    public suspend fun get(options: CallOptions = CallOptions()): BusinessProfile {
        val answer = calls.run { organizationsProfileGet(options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Update the business profile.
     *
     * Changes the members that are given and leaves the others as they are. No member may be cleared with null; an
     * empty text is allowed where no pattern forbids it.
     *
     * Answers: 200 The business profile after the change.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Profile https://docs.bird.com/api/accounts-api/api-reference/organizations/profile
     */
    public suspend fun update(body: UpdateBusinessProfile, options: CallOptions = CallOptions()): BusinessProfile {
        val answer = calls.run { organizationsProfileUpdate(body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}
