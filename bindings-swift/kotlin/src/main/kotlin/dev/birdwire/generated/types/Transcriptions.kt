// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The text on the wire. */
public val TranscriptionFormat.text: String
    get() =
        when (this) {
            TranscriptionFormat.Json -> "json"
            TranscriptionFormat.Vtt -> "vtt"
            TranscriptionFormat.Txt -> "txt"
            TranscriptionFormat.Srt -> "srt"
            is TranscriptionFormat.Unknown -> v1
        }
