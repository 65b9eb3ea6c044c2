// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The JSON that arrived, with everything this version does not know. */
public val MessageInteraction.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val InteractionType.text: String
    get() =
        when (this) {
            InteractionType.Opened -> "opened"
            InteractionType.Clicked -> "clicked"
            InteractionType.ReportedAsSpam -> "reported-as-spam"
            InteractionType.UnsubscribeRequest -> "unsubscribe-request"
            InteractionType.Read -> "read"
            InteractionType.Reaction -> "reaction"
            is InteractionType.Unknown -> v1
        }

/** The text on the wire. */
public val InteractionDetail.text: String
    get() =
        when (this) {
            InteractionDetail.InitialOpen -> "initial_open"
            InteractionDetail.Open -> "open"
            InteractionDetail.AmpInitialOpen -> "amp_initial_open"
            InteractionDetail.AmpOpen -> "amp_open"
            InteractionDetail.Click -> "click"
            InteractionDetail.AmpClick -> "amp_click"
            InteractionDetail.SpamComplaint -> "spam_complaint"
            InteractionDetail.LinkUnsubscribe -> "link_unsubscribe"
            InteractionDetail.ListUnsubscribe -> "list_unsubscribe"
            is InteractionDetail.Unknown -> v1
        }
