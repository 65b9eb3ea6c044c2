// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension RoktClient {
    /// The operations under `customAudiences`.
    public var customAudiences: CustomAudiencesResource { CustomAudiencesResource(native: native) }

    /// `customAudiences`
    public struct CustomAudiencesResource: Sendable {
        let native: NativeClient

        /// Put people on a list or take them off.
        ///
        /// Adds e-mail addresses or their hashes to a custom audience list, or removes them. Rokt recommends at
        /// most 100,000 a request, 4 requests a second and 4 at once; more may work. There is no test system:
        /// whoever is sent becomes part of the list.
        ///
        /// Answers: 201 The list was changed. The body, when there is one, is the word `Created`.
        ///
        /// Errors: 400 A member is missing, or the request has a wrong form; 401 The keys are missing, wrong, or
        /// not for this account; 403 The keys are missing, wrong, or not for this account; 429 More requests than
        /// Rokt takes at a time.
        ///
        /// Source: Custom Audience Import API
        /// <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
        public func importAudience(_ body: CustomAudienceImport, options: Options = Options()) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.roktCustomAudiencesImportAudience(
                    body: body, options: options, cancel: token))
            }
        }

        /// Put people on a list or take them off, with an old key.
        ///
        /// The same import for those who have one API key in place of a key pair: older users, and those who come
        /// by way of Hightouch or mParticle.
        ///
        /// Answers: 201 The list was changed. The body, when there is one, is the word `Created`.
        ///
        /// Errors: 400 A member is missing, or the request has a wrong form; 401 The keys are missing, wrong, or
        /// not for this account; 403 The keys are missing, wrong, or not for this account; 429 More requests than
        /// Rokt takes at a time.
        ///
        /// Source: Custom Audience Import API
        /// <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
        public func importAudienceLegacy(
            _ body: CustomAudienceImportLegacy,
            options: Options = Options()
        ) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.roktCustomAudiencesImportAudienceLegacy(
                    body: body, options: options, cancel: token))
            }
        }
    }
}
