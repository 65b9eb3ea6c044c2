// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/**
 * The values that the documents list for brands, their vetting and their campaigns, with what they mean. The API may
 * know more.
 */
public fun tcrEnumValues(): List<TcrEnumValue> = dev.birdwire.internal.nativeTcrEnumValues()
