// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `channels`.
    public var channels: ChannelsResource { ChannelsResource(native: native) }

    /// `channels`
    public struct ChannelsResource: Sendable {
        let native: NativeClient

        /// The operations under `channels.contacts`.
        public var contacts: ChannelsContactsResource { ChannelsContactsResource(native: native) }

        /// The operations under `channels.media`.
        public var media: ChannelsMediaResource { ChannelsMediaResource(native: native) }

        /// The operations under `channels.messages`.
        public var messages: ChannelsMessagesResource { ChannelsMessagesResource(native: native) }
    }
}

extension Client {
    /// `channels.contacts`
    public struct ChannelsContactsResource: Sendable {
        let native: NativeClient

        /// Get what a channel knows of a contact.
        ///
        /// Tells how long a contact may still be written to freely: WhatsApp's customer service window is open for
        /// 24 hours after the contact wrote, and outside it only templates may be sent.
        ///
        /// Answers: 200 What the channel knows of the contact.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Sending WhatsApp messages
        /// <https://docs.bird.com/api/channels-api/supported-channels/programmable-whatsapp/sending-whatsapp-messages>
        ///
        /// - Parameters:
        ///   - channelId: The channel, a UUID.
        ///   - contactId: The contact, a UUID.
        public func get(
            _ channelId: String,
            _ contactId: String,
            _ query: GetChannelContact = GetChannelContact(),
            options: Options = Options()
        ) async throws -> ChannelContact {
            try await call(options) { [native] options, token in
                let answer = try await native.channelsContactsGet(
                    channelId: channelId, contactId: contactId, query: query, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}

extension Client {
    /// `channels.media`
    public struct ChannelsMediaResource: Sendable {
        let native: NativeClient

        /// Ask where to upload a file for any channel.
        ///
        /// Gives leave to upload one file for messages on any channel: the address, the form fields to send along,
        /// and the address by which messages then name the file. The file itself goes to the store with every form
        /// field first and the file last, and without the access key.
        ///
        /// Answers: 200 Where and how to upload the file.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        /// rate limit of the workspace was passed. The request was not processed and may be sent again later.
        ///
        /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        @discardableResult
        public func presign(
            _ body: CreatePresignedUpload,
            options: Options = Options()
        ) async throws -> PresignedUpload {
            try await call(options) { [native] options, token in
                let answer = try await native.channelsMediaPresign(
                    body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Uploads a file in one call: asks for a place (`channels.media.presign`), sends the file there, and gives
        /// its `mediaUrl`.
        ///
        /// The file is read piece by piece and never held whole. The access key is not sent along with it.
        ///
        /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        ///
        /// - Parameters:
        ///   - file: A file of the disk, bytes, or a stream.
        ///   - contentType: Such as `image/png`; guessed from the name of the file when it is not given.
        ///   - filename: By default the last part of the file's path.
        ///   - progress: Is told how many bytes of how many are sent, from a thread of the library.
        public func upload(
            _ file: UploadFile,
            contentType: String? = nil,
            filename: String? = nil,
            progress: (@Sendable (_ sent: Int, _ total: Int) -> Void)? = nil,
            options: Options = Options()
        ) async throws -> String {
            let upload = file.opened(contentType: contentType, filename: filename)
            let options = options.native
            return try await cancellable { [native] token in
                try await native.channelsMediaUpload(
                    upload: upload.native, source: upload.source, progress: progress.map(ProgressReport.init),
                    options: options, cancel: token)
            }
        }

        /// Ask where to upload a file for one channel.
        ///
        /// Gives leave to upload one file for messages on one channel: the address, the form fields to send along,
        /// and the address by which messages then name the file. The file itself goes to the store with every form
        /// field first and the file last, and without the access key.
        ///
        /// Answers: 200 Where and how to upload the file.
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
        @discardableResult
        public func presignForChannel(
            _ channelId: String,
            _ body: CreatePresignedUpload,
            options: Options = Options()
        ) async throws -> PresignedUpload {
            try await call(options) { [native] options, token in
                let answer = try await native.channelsMediaPresignForChannel(
                    channelId: channelId, body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Uploads a file in one call: asks for a place (`channels.media.presignForChannel`), sends the file there,
        /// and gives its `mediaUrl`.
        ///
        /// The file is read piece by piece and never held whole. The access key is not sent along with it.
        ///
        /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        ///
        /// - Parameters:
        ///   - channelId: The channel, a UUID.
        ///   - file: A file of the disk, bytes, or a stream.
        ///   - contentType: Such as `image/png`; guessed from the name of the file when it is not given.
        ///   - filename: By default the last part of the file's path.
        ///   - progress: Is told how many bytes of how many are sent, from a thread of the library.
        public func uploadForChannel(
            _ channelId: String,
            _ file: UploadFile,
            contentType: String? = nil,
            filename: String? = nil,
            progress: (@Sendable (_ sent: Int, _ total: Int) -> Void)? = nil,
            options: Options = Options()
        ) async throws -> String {
            let upload = file.opened(contentType: contentType, filename: filename)
            let options = options.native
            return try await cancellable { [native] token in
                try await native.channelsMediaUploadForChannel(
                    channelId: channelId, upload: upload.native, source: upload.source, progress: progress.map(ProgressReport.init),
                    options: options, cancel: token)
            }
        }
    }
}

extension Client {
    /// `channels.messages`
    public struct ChannelsMessagesResource: Sendable {
        let native: NativeClient

        /// The operations under `channels.messages.interactions`.
        public var interactions: ChannelsMessagesInteractionsResource { ChannelsMessagesInteractionsResource(native: native) }

        /// The operations under `channels.messages.media`.
        public var media: ChannelsMessagesMediaResource { ChannelsMessagesMediaResource(native: native) }

        /// Send up to 100 messages.
        ///
        /// Hands over up to 100 messages for one channel. The answer says that they were taken, not that they are
        /// valid: each is checked later, and one that fails is in the list of messages, with its failure. List the
        /// messages of a batch by `batchId`.
        ///
        /// Answers: 202 The messages were taken, to be checked and sent later.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Send batch messages <https://docs.bird.com/api/channels-api/send-batch-messages>
        ///
        /// - Parameters:
        ///   - channelId: The channel, a UUID.
        @discardableResult
        public func sendBatch(
            _ channelId: String,
            _ body: CreateBatchMessages,
            options: Options = Options()
        ) async throws -> MessageBatch {
            try await call(options) { [native] options, token in
                let answer = try await native.channelsMessagesSendBatch(
                    channelId: channelId, body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

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

        /// List the messages of a workspace.
        ///
        /// Lists incoming and outgoing messages of all channels of a workspace, page by page. Filters are optional;
        /// a message must meet every filter given. A workspace may do 50 GET requests a second over all its
        /// channels.
        ///
        /// Answers: 200 One page of messages.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        /// rate limit of the workspace was passed. The request was not processed and may be sent again later.
        ///
        /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        public func listByWorkspace(
            _ query: ListWorkspaceMessages = ListWorkspaceMessages(),
            options: Options = Options()
        ) -> Pager<Message, WorkspaceMessageList> {
            Pager(options) { [native] options in
                let pager = native.channelsMessagesListByWorkspace(query: query, options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
            }
        }
    }
}

extension Client {
    /// `channels.messages.interactions`
    public struct ChannelsMessagesInteractionsResource: Sendable {
        let native: NativeClient

        /// List what receivers did with a message.
        ///
        /// Lists every opening, click, report and the like of one message. The API does not page this list. A
        /// workspace may do 50 GET requests a second over all its channels.
        ///
        /// Answers: 200 The interactions with the message.
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
        public func list(
            _ channelId: String,
            _ messageId: String,
            options: Options = Options()
        ) -> Pager<MessageInteraction, MessageInteractionList> {
            Pager(options) { [native] options in
                let pager = native.channelsMessagesInteractionsList(channelId: channelId, messageId: messageId, options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
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
