// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The JSON that arrived, with everything this version does not know. */
public val KycFormEntry.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val KycFormEntryStatus.text: String
    get() =
        when (this) {
            KycFormEntryStatus.Draft -> "draft"
            KycFormEntryStatus.Submitted -> "submitted"
            KycFormEntryStatus.Approved -> "approved"
            KycFormEntryStatus.Rejected -> "rejected"
            KycFormEntryStatus.Expired -> "expired"
            is KycFormEntryStatus.Unknown -> v1
        }
