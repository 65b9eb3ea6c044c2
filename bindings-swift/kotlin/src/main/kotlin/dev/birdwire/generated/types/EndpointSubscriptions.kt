// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The JSON that arrived, with everything this version does not know. */
public val EndpointSubscription.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val EndpointSubscriptionStatus.text: String
    get() =
        when (this) {
            EndpointSubscriptionStatus.Active -> "active"
            EndpointSubscriptionStatus.Inactive -> "inactive"
            is EndpointSubscriptionStatus.Unknown -> v1
        }
