// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val WebhookService.text: String
    get() =
        when (this) {
            WebhookService.Channels -> "channels"
            WebhookService.Numbers -> "numbers"
            WebhookService.Payments -> "payments"
            WebhookService.Conversations -> "conversations"
            is WebhookService.Unknown -> v1
        }

/** The text on the wire. */
public val WebhookSubscriptionStatus.text: String
    get() =
        when (this) {
            WebhookSubscriptionStatus.Active -> "active"
            WebhookSubscriptionStatus.Inactive -> "inactive"
            is WebhookSubscriptionStatus.Unknown -> v1
        }

/** The JSON that arrived, with everything this version does not know. */
public val WebhookSubscription.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val WebhookLog.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val WebhookLogDetails.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val AvailableWebhooks.rawJSON: String
    get() = rawJson.orEmpty()
