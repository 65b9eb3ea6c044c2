// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `keywordMessages`.
    public var keywordMessages: KeywordMessagesResource { KeywordMessagesResource(native: native) }

    /// `keywordMessages`
    public struct KeywordMessagesResource: Sendable {
        let native: NativeClient

        /// List your answers to keywords.
        ///
        /// Lists the answers that a workspace has set in place of the API's own. The API does not page this list.
        ///
        /// Answers: 200 The answers that were set.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Compliance Keywords Messages
        /// <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
        public func list(options: Options = Options()) -> Pager<KeywordMessage, KeywordMessageList> {
            Pager(options) { [native] options in
                let pager = native.keywordMessagesList(options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
            }
        }

        /// Set the answer to a kind of keyword.
        ///
        /// Sets the answer for one kind of keyword in one language; there is one for each pair. An empty `value`
        /// brings the API's own answer back.
        ///
        /// Answers: 200 The answer was set.
        ///
        /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access
        /// key or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows
        /// this call on this resource; 422 Members of the request broke the schema. `details` says which ones and
        /// why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        /// later.
        ///
        /// Source: Compliance Keywords Messages
        /// <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
        public func set(_ body: SetKeywordMessage, options: Options = Options()) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.keywordMessagesSet(
                    body: body, options: options, cancel: token))
            }
        }

        /// Get your answer to a kind of keyword.
        ///
        /// Reads the answer that a workspace has set for one kind of keyword in one language.
        ///
        /// Answers: 200 The answer that was set.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Compliance Keywords Messages
        /// <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
        ///
        /// - Parameters:
        ///   - keywordMessageKey: The kind of keyword and the language, such as `optout:en`.
        public func get(_ keywordMessageKey: String, options: Options = Options()) async throws -> KeywordMessage {
            try await call(options) { [native] options, token in
                let answer = try await native.keywordMessagesGet(
                    keywordMessageKey: keywordMessageKey, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}
