// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val AudienceAction.text: String
    get() =
        when (this) {
            AudienceAction.Include -> "include"
            AudienceAction.Exclude -> "exclude"
            is AudienceAction.Unknown -> v1
        }
