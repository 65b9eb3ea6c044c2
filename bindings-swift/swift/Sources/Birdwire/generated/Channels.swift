// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `channels`.
    public var channels: ChannelsResource { ChannelsResource(native: native) }

    /// `channels`
    public struct ChannelsResource: Sendable {
        let native: NativeClient

        /// The operations under `channels.messages`.
        public var messages: ChannelsMessagesResource { ChannelsMessagesResource(native: native) }
    }
}

extension Client {
    /// `channels.messages`
    public struct ChannelsMessagesResource: Sendable {
        let native: NativeClient

        /// The operations under `channels.messages.media`.
        public var media: ChannelsMessagesMediaResource { ChannelsMessagesMediaResource(native: native) }

        /// List the messages of a channel.
        ///
        /// Lists incoming and outgoing messages of one channel, page by page. Filters are optional; a message must
        /// meet every filter given. A workspace may do 50 GET requests a second over all its channels.
        ///
        /// Answers: 200 One page of messages.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        /// rate limit of the workspace was passed. The request was not processed and may be sent again later.
        ///
        /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        ///
        /// - Parameters:
        ///   - channelId: The channel, a UUID.
        public func list(
            _ channelId: String,
            _ query: ListChannelMessages = ListChannelMessages(),
            options: Options = Options()
        ) -> Pager<Message, ChannelMessageList> {
            Pager(options) { [native] options in
                let pager = native.channelsMessagesList(channelId: channelId, query: query, options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
            }
        }

        /// Send a message.
        ///
        /// Hands one message to a channel. The answer 202 means accepted, not delivered: follow `status` to know
        /// what became of it. A contact is made for the receiver when none has that identifier. Only e-mail takes
        /// more than one receiving contact. Give `body` or `template`. A workspace may do 500 POST requests a
        /// second over all its channels.
        ///
        /// Answers: 202 The message was accepted and will be processed.
        ///
        /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access
        /// key or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows
        /// this call on this resource; 404 The resource, or one that the path leads through, does not exist; 409
        /// Conditions that contradict each other stopped the request. Nothing was made; 422 Members of the request
        /// broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        ///
        /// - Parameters:
        ///   - channelId: The channel, a UUID.
        @discardableResult
        public func send(
            _ channelId: String,
            _ body: CreateMessage,
            options: Options = Options()
        ) async throws -> Message {
            try await call(options) { [native] options, token in
                let answer = try await native.channelsMessagesSend(
                    channelId: channelId, body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Get a message.
        ///
        /// Reads one message of a channel, with its present status. A workspace may do 50 GET requests a second
        /// over all its channels.
        ///
        /// Answers: 200 The message.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        ///
        /// - Parameters:
        ///   - channelId: The channel, a UUID.
        ///   - messageId: The message, a UUID.
        public func get(
            _ channelId: String,
            _ messageId: String,
            options: Options = Options()
        ) async throws -> Message {
            try await call(options) { [native] options, token in
                let answer = try await native.channelsMessagesGet(
                    channelId: channelId, messageId: messageId, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}

extension Client {
    /// `channels.messages.media`
    public struct ChannelsMessagesMediaResource: Sendable {
        let native: NativeClient

        /// Download media of a message.
        ///
        /// Fetches a file that came with an incoming message. The API answers with the file's place (200) or sends
        /// the caller there (302); a redirect is followed once, without the access key.
        ///
        /// Answers: 200 The answer itself, passed on as it came. The documents name no content type; 302 The file
        /// lies elsewhere.
        ///
        /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access
        /// key or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows
        /// this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
        /// The rate limit of the workspace was passed. The request was not processed and may be sent again later.
        ///
        /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        ///
        /// - Parameters:
        ///   - messageId: The message that the file came with. Here the documents ask for text and name no
        ///     format.
        ///   - fileId: The file, as the media address in the message's body names it.
        public func download(
            _ messageId: String,
            _ fileId: String,
            _ query: GetMessageMedia = GetMessageMedia(),
            options: Options = Options()
        ) async throws -> Media {
            let options = options.native
            return try await cancellable { [native] token in
                Media(native: try await native.channelsMessagesMediaDownload(
                    messageId: messageId, fileId: fileId, query: query, options: options, cancel: token))
            }
        }
    }
}
