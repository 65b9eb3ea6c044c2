// Written by codegen from spec/. Edit spec/ and run `make generate`.

/// The values that the documents list for brands, their vetting and their campaigns, with what they mean. The API
/// may know more.
public func tcrEnumValues() -> [TcrEnumValue] { nativeTcrEnumValues() }
