// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `organizations`.
    public var organizations: OrganizationsResource { OrganizationsResource(native: native) }

    /// `organizations`
    public struct OrganizationsResource: Sendable {
        let native: NativeClient

        /// The operations under `organizations.approvals`.
        public var approvals: OrganizationsApprovalsResource { OrganizationsApprovalsResource(native: native) }

        /// The operations under `organizations.profile`.
        public var profile: OrganizationsProfileResource { OrganizationsProfileResource(native: native) }

        /// Create an organization.
        ///
        /// Makes a new organization for the user who calls. A slug that is taken answers 409.
        ///
        /// Answers: 201 The new organization.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 409 Conditions that contradict each other stopped the
        /// request. Nothing was made; 422 Members of the request broke the schema. `details` says which ones and
        /// why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        /// later.
        ///
        /// Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
        @discardableResult
        public func create(_ body: CreateOrganization, options: Options = Options()) async throws -> Organization {
            try await call(options) { [native] options, token in
                let answer = try await native.organizationsCreate(
                    body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Get an organization.
        ///
        /// Reads one organization.
        ///
        /// Answers: 200 The organization.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
        public func get(options: Options = Options()) async throws -> Organization {
            try await call(options) { [native] options, token in
                let answer = try await native.organizationsGet(
                    options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Update an organization.
        ///
        /// Changes the members that are given and leaves the others as they are. `status` and `statusReason` may
        /// also be cleared by sending null.
        ///
        /// Answers: 200 The organization after the change.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        /// rate limit of the workspace was passed. The request was not processed and may be sent again later.
        ///
        /// Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
        @discardableResult
        public func update(_ body: UpdateOrganization, options: Options = Options()) async throws -> Organization {
            try await call(options) { [native] options, token in
                let answer = try await native.organizationsUpdate(
                    body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}

extension Client {
    /// `organizations.approvals`
    public struct OrganizationsApprovalsResource: Sendable {
        let native: NativeClient

        /// The operations under `organizations.approvals.runs`.
        public var runs: OrganizationsApprovalsRunsResource { OrganizationsApprovalsRunsResource(native: native) }
    }
}

extension Client {
    /// `organizations.approvals.runs`
    public struct OrganizationsApprovalsRunsResource: Sendable {
        let native: NativeClient

        /// The operations under `organizations.approvals.runs.reviews`.
        public var reviews: OrganizationsApprovalsRunsReviewsResource { OrganizationsApprovalsRunsReviewsResource(native: native) }
    }
}

extension Client {
    /// `organizations.approvals.runs.reviews`
    public struct OrganizationsApprovalsRunsReviewsResource: Sendable {
        let native: NativeClient

        /// Review a run of an approval flow.
        ///
        /// Approves, rejects or cancels the change that waits in a run of an approval flow.
        ///
        /// Answers: 204 The review was taken.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 409 Conditions that contradict each other stopped the request. Nothing was made; 429 The
        /// rate limit of the workspace was passed. The request was not processed and may be sent again later.
        ///
        /// Source: Reviews
        /// <https://docs.bird.com/api/accounts-api/api-reference/organizations/approvals/runs/reviews>
        ///
        /// - Parameters:
        ///   - approvalId: The approval flow, a UUID.
        ///   - approvalRunId: The run of the flow, a UUID.
        public func create(
            _ approvalId: String,
            _ approvalRunId: String,
            _ body: CreateApprovalReview,
            options: Options = Options()
        ) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.organizationsApprovalsRunsReviewsCreate(
                    approvalId: approvalId, approvalRunId: approvalRunId, body: body, options: options, cancel: token))
            }
        }
    }
}

extension Client {
    /// `organizations.profile`
    public struct OrganizationsProfileResource: Sendable {
        let native: NativeClient

        /// Get the business profile.
        ///
        /// Reads what an organization says about its business.
        ///
        /// Answers: 200 The business profile.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Profile <https://docs.bird.com/api/accounts-api/api-reference/organizations/profile>
        public func get(options: Options = Options()) async throws -> BusinessProfile {
            try await call(options) { [native] options, token in
                let answer = try await native.organizationsProfileGet(
                    options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Update the business profile.
        ///
        /// Changes the members that are given and leaves the others as they are. No member may be cleared with
        /// null; an empty text is allowed where no pattern forbids it.
        ///
        /// Answers: 200 The business profile after the change.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        /// rate limit of the workspace was passed. The request was not processed and may be sent again later.
        ///
        /// Source: Profile <https://docs.bird.com/api/accounts-api/api-reference/organizations/profile>
        @discardableResult
        public func update(
            _ body: UpdateBusinessProfile,
            options: Options = Options()
        ) async throws -> BusinessProfile {
            try await call(options) { [native] options, token in
                let answer = try await native.organizationsProfileUpdate(
                    body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}
