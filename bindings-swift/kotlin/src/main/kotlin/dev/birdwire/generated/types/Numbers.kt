// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The JSON that arrived, with everything this version does not know. */
public val NetworkLookup.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val TypeOfService.text: String
    get() =
        when (this) {
            TypeOfService.Mobile -> "mobile"
            TypeOfService.Fixed -> "fixed"
            TypeOfService.Other -> "other"
            is TypeOfService.Unknown -> v1
        }
