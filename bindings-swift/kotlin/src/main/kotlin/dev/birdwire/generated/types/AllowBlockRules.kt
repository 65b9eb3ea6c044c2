// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val AllowBlockType.text: String
    get() =
        when (this) {
            AllowBlockType.Allow -> "allow"
            AllowBlockType.Reject -> "reject"
            AllowBlockType.Suspend -> "suspend"
            is AllowBlockType.Unknown -> v1
        }

/** The JSON that arrived, with everything this version does not know. */
public val AllowBlockRuleProgress.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val AllowBlockBulkStatus.text: String
    get() =
        when (this) {
            AllowBlockBulkStatus.Pending -> "pending"
            AllowBlockBulkStatus.InProgress -> "in_progress"
            AllowBlockBulkStatus.Completed -> "completed"
            AllowBlockBulkStatus.Failed -> "failed"
            is AllowBlockBulkStatus.Unknown -> v1
        }
