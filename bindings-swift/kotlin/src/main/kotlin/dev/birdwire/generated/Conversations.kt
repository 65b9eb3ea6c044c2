// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `conversations` */
public class Conversations internal constructor(internal val calls: Calls) {
    /** The operations under `conversations.allowBlockRules`. */
    public val allowBlockRules: ConversationsAllowBlockRules
        get() = ConversationsAllowBlockRules(calls)

    /** The operations under `conversations.antispamSetting`. */
    public val antispamSetting: ConversationsAntispamSetting
        get() = ConversationsAntispamSetting(calls)

    /** The operations under `conversations.messages`. */
    public val messages: ConversationsMessages
        get() = ConversationsMessages(calls)
}

/** `conversations.allowBlockRules` */
public class ConversationsAllowBlockRules internal constructor(internal val calls: Calls) {
    /**
     * Add allow/block rules in bulk.
     *
     * Adds many rules, one a line, without a header line: whom it is about, and what happens. The API answers before it
     * is done; `wait` with the bulk's id tells the end, and which lines failed.
     *
     * Answers: 202 The rules were taken and wait to be added.
     *
     * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
     * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
     * this resource; 429 The rate limit of the workspace was passed. The request was not processed and may be sent
     * again later.
     *
     * Source: Add allow/block rules in bulk
     * https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/add-allow-block-rules-in-bulk
     *
     * @param rows a file of the disk, text, or rows
     */
    public suspend fun addInBulk(
        rows: Csv<AllowBlockRuleRow>,
        options: CallOptions = CallOptions(),
    ): AllowBlockRuleProgress {
        val answer = calls.run { conversationsAllowBlockRulesAddInBulk(rows.lines, rows.rows, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Get the state of a bulk of allow/block rules.
     *
     * Reads how far the API is with a bulk of rules.
     *
     * Answers: 200 How far it is.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Get allow/block bulk upload status
     * https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status
     */
    public suspend fun getBulkStatus(bulkId: String, options: CallOptions = CallOptions()): AllowBlockRuleProgress {
        val answer = calls.run { conversationsAllowBlockRulesGetBulkStatus(bulkId, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Waits until the `status` of `conversations.allowBlockRules.getBulkStatus` is `completed` or `failed`, and gives
     * the last answer, whatever became of the job.
     *
     * It asks at once, and then rests 1 second at first, each time half as much again, up to 10 seconds; the poll
     * interval of the call's options sets another rest. It waits for 10 minutes at most, unless the options set another
     * timeout; their attempt timeout and retries hold for each question.
     *
     * Source: Get allow/block bulk upload status
     * https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status
     */
    public suspend fun wait(bulkId: String, options: CallOptions = CallOptions()): AllowBlockRuleProgress {
        val answer = calls.run { conversationsAllowBlockRulesWait(bulkId, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}

/** `conversations.antispamSetting` */
public class ConversationsAntispamSetting internal constructor(internal val calls: Calls) {
    /**
     * Get the antispam setting.
     *
     * Reads whether the messages of a workspace are searched for spam.
     *
     * Answers: 200 The setting.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Get antispam setting
     * https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-antispam-setting
     */
    public suspend fun get(options: CallOptions = CallOptions()): AntispamSetting {
        val answer = calls.run { conversationsAntispamSettingGet(options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Update the antispam setting.
     *
     * Turns the search for spam on or off. The documents show no body in the answer, so none is read.
     *
     * Answers: 200 The setting was changed.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 422 Members of the request broke the schema. `details` says which
     * ones and why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
     * later.
     *
     * Source: Update antispam setting
     * https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/update-antispam-setting
     */
    public suspend fun update(body: UpdateAntispamSetting, options: CallOptions = CallOptions()) {
        options.arrived(calls.run { conversationsAntispamSettingUpdate(body, options.native(), null) })
    }
}

/** `conversations.messages` */
public class ConversationsMessages internal constructor(internal val calls: Calls) {
    /**
     * Delete a message of a conversation.
     *
     * Deletes one message of a conversation. The call may be repeated after a failure, so a 404 of a second attempt can
     * mean that the first one worked.
     *
     * Answers: 204 The message was deleted.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Delete conversation message
     * https://docs.bird.com/api/conversations-api/api-reference/conversations-messaging/delete-conversation-message
     */
    public suspend fun delete(conversationId: String, messageId: String, options: CallOptions = CallOptions()) {
        options.arrived(calls.run { conversationsMessagesDelete(conversationId, messageId, options.native(), null) })
    }
}
