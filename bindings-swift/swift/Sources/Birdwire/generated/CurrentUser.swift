// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `currentUser`.
    public var currentUser: CurrentUserResource { CurrentUserResource(native: native) }

    /// `currentUser`
    public struct CurrentUserResource: Sendable {
        let native: NativeClient

        /// The operations under `currentUser.sessions`.
        public var sessions: CurrentUserSessionsResource { CurrentUserSessionsResource(native: native) }

        /// Get the current user.
        ///
        /// Reads the user to whom the token was issued.
        ///
        /// Answers: 200 The user.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
        public func get(options: Options = Options()) async throws -> User {
            try await call(options) { [native] options, token in
                let answer = try await native.currentUserGet(
                    options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Update the current user.
        ///
        /// Changes the members that are given and leaves the others as they are. No member may be cleared with
        /// null.
        ///
        /// Answers: 200 The user after the change.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 422 Members of the request broke the schema. `details`
        /// says which ones and why; 429 The rate limit of the workspace was passed. The request was not processed
        /// and may be sent again later.
        ///
        /// Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
        @discardableResult
        public func update(_ body: UpdateCurrentUser, options: Options = Options()) async throws -> User {
            try await call(options) { [native] options, token in
                let answer = try await native.currentUserUpdate(
                    body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Delete the current user.
        ///
        /// Deletes the user to whom the token was issued, and so the account with the platform. It is never
        /// repeated by itself once it may have been done, since the answer to a second call would only say that the
        /// token is no longer valid.
        ///
        /// Answers: 200 The user is deleted. The answer has no body.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
        public func delete(options: Options = Options()) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.currentUserDelete(
                    options: options, cancel: token))
            }
        }
    }
}

extension Client {
    /// `currentUser.sessions`
    public struct CurrentUserSessionsResource: Sendable {
        let native: NativeClient

        /// List sessions.
        ///
        /// Reads where the current user is signed in. The answer is the bare list, and the API does not page it.
        ///
        /// Answers: 200 The sessions.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
        public func list(options: Options = Options()) -> Pager<Session, SessionList> {
            Pager(options) { [native] options in
                let pager = native.currentUserSessionsList(options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
            }
        }

        /// Get a session.
        ///
        /// Reads one login of the current user.
        ///
        /// Answers: 200 The session.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
        ///
        /// - Parameters:
        ///   - tokenId: The session, by the id of its token. The documents ask for text and name no format;
        ///     the ones they show are UUIDs.
        public func get(_ tokenId: String, options: Options = Options()) async throws -> Session {
            try await call(options) { [native] options, token in
                let answer = try await native.currentUserSessionsGet(
                    tokenId: tokenId, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Delete a session.
        ///
        /// Ends one login of the current user. It is repeated on failure: a session that the first request ended
        /// answers 404 to the second.
        ///
        /// Answers: 204 The session is ended.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
        ///
        /// - Parameters:
        ///   - tokenId: The session, by the id of its token. The documents ask for text and name no format;
        ///     the ones they show are UUIDs.
        public func delete(_ tokenId: String, options: Options = Options()) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.currentUserSessionsDelete(
                    tokenId: tokenId, options: options, cancel: token))
            }
        }
    }
}
