// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/**
 * Which members of a campaign may be changed in which status. Ask it before an update; no update is held back by it,
 * since the API judges.
 */
public fun campaignEditableFields(): List<CampaignEditableFields> = dev.birdwire.internal.nativeCampaignEditableFields()
