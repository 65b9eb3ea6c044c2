// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val ChannelStatus.text: String
    get() =
        when (this) {
            ChannelStatus.Active -> "active"
            ChannelStatus.Pending -> "pending"
            ChannelStatus.SettingUp -> "setting-up"
            ChannelStatus.Failed -> "failed"
            ChannelStatus.Inactive -> "inactive"
            ChannelStatus.Deleted -> "deleted"
            ChannelStatus.Warning -> "warning"
            is ChannelStatus.Unknown -> v1
        }

/** The JSON that arrived, with everything this version does not know. */
public val Channel.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val CallStatus.text: String
    get() =
        when (this) {
            CallStatus.Accepted -> "accepted"
            CallStatus.Starting -> "starting"
            CallStatus.Ringing -> "ringing"
            CallStatus.Ongoing -> "ongoing"
            CallStatus.Completed -> "completed"
            CallStatus.NoAnswer -> "no-answer"
            CallStatus.Busy -> "busy"
            CallStatus.Failed -> "failed"
            CallStatus.Cancelled -> "cancelled"
            CallStatus.Scheduled -> "scheduled"
            is CallStatus.Unknown -> v1
        }

/** The JSON that arrived, with everything this version does not know. */
public val ChannelCall.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val Conversation.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val EndpointChange.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val Brand.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val BrandVetting.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val TfnVerification.rawJSON: String
    get() = rawJson.orEmpty()
