// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*
import java.time.Instant

/** `channels` */
public class Channels internal constructor(internal val calls: Calls) {
    /** The operations under `channels.contacts`. */
    public val contacts: ChannelsContacts
        get() = ChannelsContacts(calls)

    /** The operations under `channels.media`. */
    public val media: ChannelsMedia
        get() = ChannelsMedia(calls)

    /** The operations under `channels.messages`. */
    public val messages: ChannelsMessages
        get() = ChannelsMessages(calls)
}

/** `channels.contacts` */
public class ChannelsContacts internal constructor(internal val calls: Calls) {
    /**
     * Get what a channel knows of a contact.
     *
     * Tells how long a contact may still be written to freely: WhatsApp's customer service window is open for 24 hours
     * after the contact wrote, and outside it only templates may be sent.
     *
     * Answers: 200 What the channel knows of the contact.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Sending WhatsApp messages
     * https://docs.bird.com/api/channels-api/supported-channels/programmable-whatsapp/sending-whatsapp-messages
     */
    public suspend fun get(
        channelId: String,
        contactId: String,
        query: GetChannelContact = GetChannelContact(),
        options: CallOptions = CallOptions(),
    ): ChannelContact {
        val answer = calls.run { channelsContactsGet(channelId, contactId, query, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}

/** `channels.media` */
public class ChannelsMedia internal constructor(internal val calls: Calls) {
    /**
     * Ask where to upload a file for any channel.
     *
     * Gives leave to upload one file for messages on any channel: the address, the form fields to send along, and the
     * address by which messages then name the file. The file itself goes to the store with every form field first and
     * the file last, and without the access key.
     *
     * Answers: 200 Where and how to upload the file.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     */
    public suspend fun presign(body: CreatePresignedUpload, options: CallOptions = CallOptions()): PresignedUpload {
        val answer = calls.run { channelsMediaPresign(body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Uploads a file in one call: asks for a place (`channels.media.presign`), sends the file there, and gives its
     * `mediaUrl`.
     *
     * The file is read piece by piece and never held whole. The access key is not sent along with it.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     *
     * @param contentType such as `image/png`; guessed from the name of the file when it is not given
     * @param filename by default the last part of the file's path
     * @param progress is told how many bytes of how many are sent, from a thread of the library. What it throws ends
     * the call.
     */
    public suspend fun upload(
        file: UploadFile,
        contentType: String? = null,
        filename: String? = null,
        progress: ((sent: Long, total: Long) -> Unit)? = null,
        options: CallOptions = CallOptions(),
    ): String {
        return file.sent(contentType, filename, progress) { upload, source, watch, cancel ->
            calls.run { channelsMediaUpload(upload, source, watch, options.native(), cancel) }
        }
    }

    /**
     * Ask where to upload a file for one channel.
     *
     * Gives leave to upload one file for messages on one channel: the address, the form fields to send along, and the
     * address by which messages then name the file. The file itself goes to the store with every form field first and
     * the file last, and without the access key.
     *
     * Answers: 200 Where and how to upload the file.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     */
    public suspend fun presignForChannel(
        channelId: String,
        body: CreatePresignedUpload,
        options: CallOptions = CallOptions(),
    ): PresignedUpload {
        val answer = calls.run { channelsMediaPresignForChannel(channelId, body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Uploads a file in one call: asks for a place (`channels.media.presignForChannel`), sends the file there, and
     * gives its `mediaUrl`.
     *
     * The file is read piece by piece and never held whole. The access key is not sent along with it.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     *
     * @param contentType such as `image/png`; guessed from the name of the file when it is not given
     * @param filename by default the last part of the file's path
     * @param progress is told how many bytes of how many are sent, from a thread of the library. What it throws ends
     * the call.
     */
    public suspend fun uploadForChannel(
        channelId: String,
        file: UploadFile,
        contentType: String? = null,
        filename: String? = null,
        progress: ((sent: Long, total: Long) -> Unit)? = null,
        options: CallOptions = CallOptions(),
    ): String {
        return file.sent(contentType, filename, progress) { upload, source, watch, cancel ->
            calls.run { channelsMediaUploadForChannel(channelId, upload, source, watch, options.native(), cancel) }
        }
    }
}

/** `channels.messages` */
public class ChannelsMessages internal constructor(internal val calls: Calls) {
    /** The operations under `channels.messages.interactions`. */
    public val interactions: ChannelsMessagesInteractions
        get() = ChannelsMessagesInteractions(calls)

    /** The operations under `channels.messages.media`. */
    public val media: ChannelsMessagesMedia
        get() = ChannelsMessagesMedia(calls)

    /**
     * Send up to 100 messages.
     *
     * Hands over up to 100 messages for one channel. The answer says that they were taken, not that they are valid:
     * each is checked later, and one that fails is in the list of messages, with its failure. List the messages of a
     * batch by `batchId`.
     *
     * Answers: 202 The messages were taken, to be checked and sent later.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Send batch messages https://docs.bird.com/api/channels-api/send-batch-messages
     */
    public suspend fun sendBatch(
        channelId: String,
        body: CreateBatchMessages,
        options: CallOptions = CallOptions(),
    ): MessageBatch {
        val answer = calls.run { channelsMessagesSendBatch(channelId, body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * List the messages of a channel.
     *
     * Lists incoming and outgoing messages of one channel, page by page. Filters are optional; a message must meet
     * every filter given. A workspace may do 50 GET requests a second over all its channels.
     *
     * Answers: 200 One page of messages.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     */
    public fun list(
        channelId: String,
        query: ListChannelMessages = ListChannelMessages(),
        options: CallOptions = CallOptions(),
    ): Pager<Message, ListChannelMessagesPage> {
        return Pager {
            val pager = calls.native.channelsMessagesList(channelId, query, options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListChannelMessagesPage) }, pager::close)
        }
    }

    /**
     * Send a message.
     *
     * Hands one message to a channel. The answer 202 means accepted, not delivered: follow `status` to know what became
     * of it. A contact is made for the receiver when none has that identifier. Only e-mail takes more than one
     * receiving contact. Give `body` or `template`. A workspace may do 500 POST requests a second over all its
     * channels.
     *
     * Answers: 202 The message was accepted and will be processed.
     *
     * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
     * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
     * this resource; 404 The resource, or one that the path leads through, does not exist; 409 Conditions that
     * contradict each other stopped the request. Nothing was made; 422 Members of the request broke the schema.
     * `details` says which ones and why; 429 The rate limit of the workspace was passed. The request was not processed
     * and may be sent again later.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     */
    public suspend fun send(channelId: String, body: CreateMessage, options: CallOptions = CallOptions()): Message {
        val answer = calls.run { channelsMessagesSend(channelId, body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Get a message.
     *
     * Reads one message of a channel, with its present status. A workspace may do 50 GET requests a second over all its
     * channels.
     *
     * Answers: 200 The message.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     */
    public suspend fun get(channelId: String, messageId: String, options: CallOptions = CallOptions()): Message {
        val answer = calls.run { channelsMessagesGet(channelId, messageId, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * List the messages of a workspace.
     *
     * Lists incoming and outgoing messages of all channels of a workspace, page by page. Filters are optional; a
     * message must meet every filter given. A workspace may do 50 GET requests a second over all its channels.
     *
     * Answers: 200 One page of messages.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     */
    public fun listByWorkspace(
        query: ListWorkspaceMessages = ListWorkspaceMessages(),
        options: CallOptions = CallOptions(),
    ): Pager<Message, ListWorkspaceMessagesPage> {
        return Pager {
            val pager = calls.native.channelsMessagesListByWorkspace(query, options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListWorkspaceMessagesPage) }, pager::close)
        }
    }
}

/** One page of `channels.messages.list`. */
public class ListChannelMessagesPage internal constructor(
    private val page: dev.birdwire.internal.ListChannelMessagesPage,
) : Page<Message>(page.items, page.nextPageToken, page.failure, page.response) {
    /** Where the time window of the list begins. */
    public val startAt: Instant?
        get() = page.head.startAt

    /** Where the time window of the list ends. */
    public val endAt: Instant?
        get() = page.head.endAt
}

/** One page of `channels.messages.listByWorkspace`. */
public class ListWorkspaceMessagesPage internal constructor(
    private val page: dev.birdwire.internal.ListWorkspaceMessagesPage,
) : Page<Message>(page.items, page.nextPageToken, page.failure, page.response)

/** `channels.messages.interactions` */
public class ChannelsMessagesInteractions internal constructor(internal val calls: Calls) {
    /**
     * List what receivers did with a message.
     *
     * Lists every opening, click, report and the like of one message. The API does not page this list. A workspace may
     * do 50 GET requests a second over all its channels.
     *
     * Answers: 200 The interactions with the message.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     */
    public fun list(
        channelId: String,
        messageId: String,
        options: CallOptions = CallOptions(),
    ): Pager<MessageInteraction, ListMessageInteractionsPage> {
        return Pager {
            val pager = calls.native.channelsMessagesInteractionsList(channelId, messageId, options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListMessageInteractionsPage) }, pager::close)
        }
    }
}

/** One page of `channels.messages.interactions.list`. */
public class ListMessageInteractionsPage internal constructor(
    private val page: dev.birdwire.internal.ListMessageInteractionsPage,
) : Page<MessageInteraction>(page.items, page.nextPageToken, page.failure, page.response)

/** `channels.messages.media` */
public class ChannelsMessagesMedia internal constructor(internal val calls: Calls) {
    /**
     * Download media of a message.
     *
     * Fetches a file that came with an incoming message. The API answers with the file's place (200) or sends the
     * caller there (302); a redirect is followed once, without the access key.
     *
     * Answers: 200 The answer itself, passed on as it came. The documents name no content type; 302 The file lies
     * elsewhere.
     *
     * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
     * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
     * this resource; 404 The resource, or one that the path leads through, does not exist; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Messaging https://docs.bird.com/api/channels-api/api-reference/messaging
     */
    public suspend fun download(
        messageId: String,
        fileId: String,
        query: GetMessageMedia = GetMessageMedia(),
        options: CallOptions = CallOptions(),
    ): Media {
        return Media(calls.run { channelsMessagesMediaDownload(messageId, fileId, query, options.native(), null) })
    }
}
