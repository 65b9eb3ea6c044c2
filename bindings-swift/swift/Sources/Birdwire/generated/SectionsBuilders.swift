// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension MessageBody {
    /// Several bodies in one.
    ///
    /// - Parameters:
    ///   - items: The bodies, one by one.
    ///   - configurations: Settings by name. The documents do not say which.
    public static func section(_ items: [SectionItem], configurations: [String: String]? = nil) -> MessageBody {
        .section(SectionBody(items: items, configurations: configurations))
    }
}
