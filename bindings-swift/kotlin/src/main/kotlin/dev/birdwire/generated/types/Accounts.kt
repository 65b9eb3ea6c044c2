// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The JSON that arrived, with everything this version does not know. */
public val Organization.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val OrganizationStatus.text: String
    get() =
        when (this) {
            OrganizationStatus.Banned -> "banned"
            OrganizationStatus.Active -> "active"
            is OrganizationStatus.Unknown -> v1
        }
