// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** The words that the API listens for by itself, by kind and language. Only the answers to them can be changed. */
public fun defaultKeywords(): List<DefaultKeyword> = dev.birdwire.internal.nativeDefaultKeywords()
