// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `kyc`.
    public var kyc: KycResource { KycResource(native: native) }

    /// `kyc`
    public struct KycResource: Sendable {
        let native: NativeClient

        /// The operations under `kyc.formEntries`.
        public var formEntries: KycFormEntriesResource { KycFormEntriesResource(native: native) }
    }
}

extension Client {
    /// `kyc.formEntries`
    public struct KycFormEntriesResource: Sendable {
        let native: NativeClient

        /// List KYC form entries.
        ///
        /// Reads what an organization answered to one form. The API does not page the list.
        ///
        /// Answers: 200 The entries.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: List KYC form entries
        /// <https://docs.bird.com/api/know-your-customer-kyc-api/list-kyc-form-entries>
        ///
        /// - Parameters:
        ///   - kycFormId: The form, a UUID.
        public func list(_ kycFormId: String, options: Options = Options()) -> Pager<KycFormEntry, KycFormEntryList> {
            Pager(options) { [native] options in
                let pager = native.kycFormEntriesList(kycFormId: kycFormId, options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
            }
        }
    }
}
