// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `conversations`.
    public var conversations: ConversationsResource { ConversationsResource(native: native) }

    /// `conversations`
    public struct ConversationsResource: Sendable {
        let native: NativeClient

        /// The operations under `conversations.allowBlockRules`.
        public var allowBlockRules: ConversationsAllowBlockRulesResource { ConversationsAllowBlockRulesResource(native: native) }

        /// The operations under `conversations.antispamSetting`.
        public var antispamSetting: ConversationsAntispamSettingResource { ConversationsAntispamSettingResource(native: native) }

        /// The operations under `conversations.messages`.
        public var messages: ConversationsMessagesResource { ConversationsMessagesResource(native: native) }
    }
}

extension Client {
    /// `conversations.allowBlockRules`
    public struct ConversationsAllowBlockRulesResource: Sendable {
        let native: NativeClient

        /// Add allow/block rules in bulk.
        ///
        /// Adds many rules, one a line, without a header line: whom it is about, and what happens. The API answers
        /// before it is done; `wait` with the bulk's id tells the end, and which lines failed.
        ///
        /// Answers: 202 The rules were taken and wait to be added.
        ///
        /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access
        /// key or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows
        /// this call on this resource; 429 The rate limit of the workspace was passed. The request was not
        /// processed and may be sent again later.
        ///
        /// Source: Add allow/block rules in bulk
        /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/add-allow-block-rules-in-bulk>
        ///
        /// - Parameters:
        ///   - rows: A file of the disk, text, or rows; an array of rows may stand there by itself.
        @discardableResult
        public func addInBulk(
            _ rows: Csv<AllowBlockRuleRow>,
            options: Options = Options()
        ) async throws -> AllowBlockRuleProgress {
            try await call(options) { [native] options, token in
                let answer = try await native.conversationsAllowBlockRulesAddInBulk(
                    lines: rows.lines, rows: rows.rows, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Get the state of a bulk of allow/block rules.
        ///
        /// Reads how far the API is with a bulk of rules.
        ///
        /// Answers: 200 How far it is.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Get allow/block bulk upload status
        /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status>
        ///
        /// - Parameters:
        ///   - bulkId: The bulk, a UUID.
        public func getBulkStatus(
            _ bulkId: String,
            options: Options = Options()
        ) async throws -> AllowBlockRuleProgress {
            try await call(options) { [native] options, token in
                let answer = try await native.conversationsAllowBlockRulesGetBulkStatus(
                    bulkId: bulkId, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Waits until the `status` of `conversations.allowBlockRules.getBulkStatus` is `completed` or `failed`,
        /// and gives the last answer, whatever became of the job.
        ///
        /// It asks at once, and then rests 1 second at first, each time half as much again, up to 10 seconds; the
        /// poll interval of the call's options sets another rest. It waits for 10 minutes at most, unless the
        /// options set another timeout; their attempt timeout and retries hold for each question.
        ///
        /// Source: Get allow/block bulk upload status
        /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status>
        ///
        /// - Parameters:
        ///   - bulkId: The bulk, a UUID.
        @discardableResult
        public func wait(_ bulkId: String, options: Options = Options()) async throws -> AllowBlockRuleProgress {
            try await call(options) { [native] options, token in
                let answer = try await native.conversationsAllowBlockRulesWait(
                    bulkId: bulkId, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}

extension Client {
    /// `conversations.antispamSetting`
    public struct ConversationsAntispamSettingResource: Sendable {
        let native: NativeClient

        /// Get the antispam setting.
        ///
        /// Reads whether the messages of a workspace are searched for spam.
        ///
        /// Answers: 200 The setting.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Get antispam setting
        /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-antispam-setting>
        public func get(options: Options = Options()) async throws -> AntispamSetting {
            try await call(options) { [native] options, token in
                let answer = try await native.conversationsAntispamSettingGet(
                    options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Update the antispam setting.
        ///
        /// Turns the search for spam on or off. The documents show no body in the answer, so none is read.
        ///
        /// Answers: 200 The setting was changed.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 422 Members of the request broke the schema. `details`
        /// says which ones and why; 429 The rate limit of the workspace was passed. The request was not processed
        /// and may be sent again later.
        ///
        /// Source: Update antispam setting
        /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/update-antispam-setting>
        public func update(_ body: UpdateAntispamSetting, options: Options = Options()) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.conversationsAntispamSettingUpdate(
                    body: body, options: options, cancel: token))
            }
        }
    }
}

extension Client {
    /// `conversations.messages`
    public struct ConversationsMessagesResource: Sendable {
        let native: NativeClient

        /// Delete a message of a conversation.
        ///
        /// Deletes one message of a conversation. The call may be repeated after a failure, so a 404 of a second
        /// attempt can mean that the first one worked.
        ///
        /// Answers: 204 The message was deleted.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Delete conversation message
        /// <https://docs.bird.com/api/conversations-api/api-reference/conversations-messaging/delete-conversation-message>
        ///
        /// - Parameters:
        ///   - conversationId: The conversation, a UUID.
        ///   - messageId: The message, a UUID.
        public func delete(_ conversationId: String, _ messageId: String, options: Options = Options()) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.conversationsMessagesDelete(
                    conversationId: conversationId, messageId: messageId, options: options, cancel: token))
            }
        }
    }
}
