// Written by codegen from spec/. Edit spec/ and run `make generate`.

/// The words that the API listens for by itself, by kind and language. Only the answers to them can be changed.
public func defaultKeywords() -> [DefaultKeyword] { nativeDefaultKeywords() }
