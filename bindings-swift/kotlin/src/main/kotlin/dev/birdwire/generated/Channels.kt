// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*
import java.time.Instant

/** `channels` */
public class Channels internal constructor(private val calls: Calls) {
    /** The operations under `channels.messages`. */
    public val messages: ChannelsMessages
        get() = ChannelsMessages(calls)
}

/** `channels.messages` */
public class ChannelsMessages internal constructor(private val calls: Calls) {
    /** The operations under `channels.messages.media`. */
    public val media: ChannelsMessagesMedia
        get() = ChannelsMessagesMedia(calls)

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

/** `channels.messages.media` */
public class ChannelsMessagesMedia internal constructor(private val calls: Calls) {
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
