// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val ContactType.text: String
    get() =
        when (this) {
            ContactType.Cc -> "cc"
            ContactType.Bcc -> "bcc"
            ContactType.To -> "to"
            is ContactType.Unknown -> v1
        }

/** The text on the wire. */
public val ReplyToType.text: String
    get() =
        when (this) {
            ReplyToType.Message -> "message"
            ReplyToType.Click -> "click"
            ReplyToType.Referrals -> "referrals"
            is ReplyToType.Unknown -> v1
        }

/** The text on the wire. */
public val GatewayType.text: String
    get() =
        when (this) {
            GatewayType.Apns -> "apns"
            GatewayType.Firebase -> "firebase"
            GatewayType.Web -> "web"
            is GatewayType.Unknown -> v1
        }

/** The JSON that arrived, with everything this version does not know. */
public val Message.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val MessageStatus.text: String
    get() =
        when (this) {
            MessageStatus.Accepted -> "accepted"
            MessageStatus.Rejected -> "rejected"
            MessageStatus.Processing -> "processing"
            MessageStatus.Scheduled -> "scheduled"
            MessageStatus.Sent -> "sent"
            MessageStatus.SendingFailed -> "sending_failed"
            MessageStatus.Delivered -> "delivered"
            MessageStatus.DeliveryFailed -> "delivery_failed"
            MessageStatus.Deleted -> "deleted"
            MessageStatus.Skipped -> "skipped"
            is MessageStatus.Unknown -> v1
        }

/** The text on the wire. */
public val MessageDetail.text: String
    get() =
        when (this) {
            MessageDetail.GenerationRejection -> "generationRejection"
            MessageDetail.GenerationFailure -> "generationFailure"
            MessageDetail.PolicyRejection -> "policyRejection"
            MessageDetail.BounceHard -> "bounceHard"
            MessageDetail.BounceSoft -> "bounceSoft"
            MessageDetail.BounceBlock -> "bounceBlock"
            MessageDetail.BounceAdmin -> "bounceAdmin"
            MessageDetail.BounceUndetermined -> "bounceUndetermined"
            MessageDetail.Delay -> "delay"
            MessageDetail.OutOfBand -> "out_of_band"
            MessageDetail.UnknownSubscriber -> "unknown_subscriber"
            MessageDetail.ReceivedNetworkError -> "received_network_error"
            is MessageDetail.Unknown -> v1
        }

/** The text on the wire. */
public val MessageDirection.text: String
    get() =
        when (this) {
            MessageDirection.Incoming -> "incoming"
            MessageDirection.Outgoing -> "outgoing"
            is MessageDirection.Unknown -> v1
        }
