// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The JSON that arrived, with everything this version does not know. */
public val BusinessProfile.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val BusinessType.text: String
    get() =
        when (this) {
            BusinessType.Public -> "public"
            BusinessType.Private -> "private"
            BusinessType.Personal -> "personal"
            BusinessType.Education -> "education"
            BusinessType.Government -> "government"
            BusinessType.Nonprofit -> "nonprofit"
            is BusinessType.Unknown -> v1
        }
