// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/**
 * Several bodies in one.
 *
 * @param items The bodies, one by one.
 * @param configurations Settings by name. The documents do not say which.
 */
public fun section(items: List<SectionItem>, configurations: Map<String, String>? = null): MessageBody =
    MessageBody.Section(SectionBody(items = items, configurations = configurations))
