// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

/** The resource tree of a [Client]. */
public abstract class Resources internal constructor() {
    internal abstract val calls: Calls

    /** The operations under `channels`. */
    public val channels: Channels
        get() = Channels(calls)

    /** The operations under `keywordMessages`. */
    public val keywordMessages: KeywordMessages
        get() = KeywordMessages(calls)

    /** The operations under `organizations`. */
    public val organizations: Organizations
        get() = Organizations(calls)
}
