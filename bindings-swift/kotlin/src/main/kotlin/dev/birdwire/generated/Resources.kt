// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

/** The resource tree of a [Client]. */
public abstract class Resources internal constructor() {
    internal abstract val calls: Calls

    /** The operations under `channels`. */
    public val channels: Channels
        get() = Channels(calls)

    /** The operations under `conversations`. */
    public val conversations: Conversations
        get() = Conversations(calls)

    /** The operations under `currentUser`. */
    public val currentUser: CurrentUser
        get() = CurrentUser(calls)

    /** The operations under `keywordMessages`. */
    public val keywordMessages: KeywordMessages
        get() = KeywordMessages(calls)

    /** The operations under `knowledgeBase`. */
    public val knowledgeBase: KnowledgeBase
        get() = KnowledgeBase(calls)

    /** The operations under `kyc`. */
    public val kyc: Kyc
        get() = Kyc(calls)

    /** The operations under `numbers`. */
    public val numbers: Numbers
        get() = Numbers(calls)

    /** The operations under `organizations`. */
    public val organizations: Organizations
        get() = Organizations(calls)

    /** The operations under `voice`. */
    public val voice: Voice
        get() = Voice(calls)

    /** The operations under `webhookSubscriptions`. */
    public val webhookSubscriptions: WebhookSubscriptions
        get() = WebhookSubscriptions(calls)
}
