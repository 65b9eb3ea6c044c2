// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `keywordMessages` */
public class KeywordMessages internal constructor(internal val calls: Calls) {
    /**
     * List your answers to keywords.
     *
     * Lists the answers that a workspace has set in place of the API's own. The API does not page this list.
     *
     * Answers: 200 The answers that were set.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Compliance Keywords Messages
     * https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages
     */
    public fun list(options: CallOptions = CallOptions()): Pager<KeywordMessage, ListKeywordMessagesPage> {
        return Pager {
            val pager = calls.native.keywordMessagesList(options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListKeywordMessagesPage) }, pager::close)
        }
    }

    /**
     * Set the answer to a kind of keyword.
     *
     * Sets the answer for one kind of keyword in one language; there is one for each pair. An empty `value` brings the
     * API's own answer back.
     *
     * Answers: 200 The answer was set.
     *
     * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
     * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
     * this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit
     * of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Compliance Keywords Messages
     * https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages
     */
    public suspend fun set(body: SetKeywordMessage, options: CallOptions = CallOptions()) {
        options.arrived(calls.run { keywordMessagesSet(body, options.native(), null) })
    }

    /**
     * Get your answer to a kind of keyword.
     *
     * Reads the answer that a workspace has set for one kind of keyword in one language.
     *
     * Answers: 200 The answer that was set.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Compliance Keywords Messages
     * https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages
     */
    public suspend fun get(keywordMessageKey: String, options: CallOptions = CallOptions()): KeywordMessage {
        val answer = calls.run { keywordMessagesGet(keywordMessageKey, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}

/** One page of `keywordMessages.list`. */
public class ListKeywordMessagesPage internal constructor(
    private val page: dev.birdwire.internal.ListKeywordMessagesPage,
) : Page<KeywordMessage>(page.items, page.nextPageToken, page.failure, page.response)
