// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val KeywordType.text: String
    get() =
        when (this) {
            KeywordType.Optin -> "optin"
            KeywordType.Optout -> "optout"
            KeywordType.Help -> "help"
            is KeywordType.Unknown -> v1
        }

/** The JSON that arrived, with everything this version does not know. */
public val KeywordMessage.rawJSON: String
    get() = rawJson.orEmpty()
