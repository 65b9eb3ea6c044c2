// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val ApprovalReviewResult.text: String
    get() =
        when (this) {
            ApprovalReviewResult.Approved -> "approved"
            ApprovalReviewResult.Rejected -> "rejected"
            ApprovalReviewResult.Canceled -> "canceled"
            is ApprovalReviewResult.Unknown -> v1
        }
