// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val CurrencyCode.text: String
    get() =
        when (this) {
            CurrencyCode.Eur -> "EUR"
            CurrencyCode.Usd -> "USD"
            CurrencyCode.Gbp -> "GBP"
            CurrencyCode.Aud -> "AUD"
            CurrencyCode.Sgd -> "SGD"
            CurrencyCode.Idr -> "IDR"
            CurrencyCode.Inr -> "INR"
            CurrencyCode.Mxn -> "MXN"
            is CurrencyCode.Unknown -> v1
        }
