// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/**
 * Which kinds of body the documents show or describe for which platform, with the actions shown. It is no promise of
 * what a channel takes: the capabilities of the channel decide.
 */
public fun platformKinds(): List<PlatformKind> = dev.birdwire.internal.nativePlatformKinds()
