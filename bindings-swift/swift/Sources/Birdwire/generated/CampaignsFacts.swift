// Written by codegen from spec/. Edit spec/ and run `make generate`.

/// Which members of a campaign may be changed in which status. Ask it before an update; no update is held back by
/// it, since the API judges.
public func campaignEditableFields() -> [CampaignEditableFields] { nativeCampaignEditableFields() }
