// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `numbers`.
    public var numbers: NumbersResource { NumbersResource(native: native) }

    /// `numbers`
    public struct NumbersResource: Sendable {
        let native: NativeClient

        /// The operations under `numbers.endpointSubscriptions`.
        public var endpointSubscriptions: NumbersEndpointSubscriptionsResource { NumbersEndpointSubscriptionsResource(native: native) }

        /// The operations under `numbers.tenDlc`.
        public var tenDlc: NumbersTenDlcResource { NumbersTenDlcResource(native: native) }

        /// Look up network and country of a phone number.
        ///
        /// Tells to which country and network a phone number belongs, what kind of line it is, and whether it can
        /// exist. Format, allocation and type are checked, not whether the line is in use or reachable now.
        ///
        /// Answers: 200 What is known of the number.
        ///
        /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access
        /// key or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows
        /// this call on this resource; 422 Members of the request broke the schema. `details` says which ones and
        /// why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        /// later.
        ///
        /// Source: Network/Country information for a phone number
        /// <https://docs.bird.com/api/numbers-api/api-reference/number-lookup/network-country-information-for-a-phone-number>
        public func networkLookup(
            _ query: GetNetworkLookup = GetNetworkLookup(),
            options: Options = Options()
        ) async throws -> NetworkLookup {
            try await call(options) { [native] options, token in
                let answer = try await native.numbersNetworkLookup(
                    query: query, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}

extension Client {
    /// `numbers.endpointSubscriptions`
    public struct NumbersEndpointSubscriptionsResource: Sendable {
        let native: NativeClient

        /// List the subscriptions of an endpoint.
        ///
        /// Lists all subscriptions of a number or sender id. No parameter for paging is documented.
        ///
        /// Answers: 200 The subscriptions.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Manage Endpoint Subscriptions
        /// <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
        ///
        /// - Parameters:
        ///   - endpointId: The number or sender id. For long codes it is the id of the number. The documents
        ///     name no format.
        public func list(
            _ endpointId: String,
            options: Options = Options()
        ) -> Pager<EndpointSubscription, EndpointSubscriptionList> {
            Pager(options) { [native] options in
                let pager = native.numbersEndpointSubscriptionsList(endpointId: endpointId, options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
            }
        }

        /// Get a subscription of an endpoint.
        ///
        /// Reads one subscription of a number or sender id.
        ///
        /// Answers: 200 The subscription.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Manage Endpoint Subscriptions
        /// <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
        ///
        /// - Parameters:
        ///   - endpointId: The number or sender id. For long codes it is the id of the number. The documents
        ///     name no format.
        ///   - subscriptionName: The subscription: `main` for long codes; for short codes and alphanumeric
        ///     senders the code of the country to send to.
        public func get(
            _ endpointId: String,
            _ subscriptionName: String,
            options: Options = Options()
        ) async throws -> EndpointSubscription {
            try await call(options) { [native] options, token in
                let answer = try await native.numbersEndpointSubscriptionsGet(
                    endpointId: endpointId, subscriptionName: subscriptionName, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Activate a subscription of an endpoint.
        ///
        /// Starts a subscription of a number or sender id, which costs money.
        ///
        /// Answers: 200 The subscription after the change.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Manage Endpoint Subscriptions
        /// <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
        ///
        /// - Parameters:
        ///   - endpointId: The number or sender id. For long codes it is the id of the number. The documents
        ///     name no format.
        ///   - subscriptionName: The subscription: `main` for long codes; for short codes and alphanumeric
        ///     senders the code of the country to send to.
        @discardableResult
        public func activate(
            _ endpointId: String,
            _ subscriptionName: String,
            _ body: ActivateEndpointSubscription,
            options: Options = Options()
        ) async throws -> EndpointSubscription {
            try await call(options) { [native] options, token in
                let answer = try await native.numbersEndpointSubscriptionsActivate(
                    endpointId: endpointId, subscriptionName: subscriptionName, body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Cancel a subscription of an endpoint.
        ///
        /// Ends a subscription of a number or sender id.
        ///
        /// Answers: 200 The subscription after the change.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Manage Endpoint Subscriptions
        /// <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
        ///
        /// - Parameters:
        ///   - endpointId: The number or sender id. For long codes it is the id of the number. The documents
        ///     name no format.
        ///   - subscriptionName: The subscription: `main` for long codes; for short codes and alphanumeric
        ///     senders the code of the country to send to.
        @discardableResult
        public func cancel(
            _ endpointId: String,
            _ subscriptionName: String,
            options: Options = Options()
        ) async throws -> EndpointSubscription {
            try await call(options) { [native] options, token in
                let answer = try await native.numbersEndpointSubscriptionsCancel(
                    endpointId: endpointId, subscriptionName: subscriptionName, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}

extension Client {
    /// `numbers.tenDlc`
    public struct NumbersTenDlcResource: Sendable {
        let native: NativeClient

        /// The operations under `numbers.tenDlc.campaigns`.
        public var campaigns: NumbersTenDlcCampaignsResource { NumbersTenDlcCampaignsResource(native: native) }

        /// The operations under `numbers.tenDlc.useCases`.
        public var useCases: NumbersTenDlcUseCasesResource { NumbersTenDlcUseCasesResource(native: native) }

        /// The operations under `numbers.tenDlc.verticals`.
        public var verticals: NumbersTenDlcVerticalsResource { NumbersTenDlcVerticalsResource(native: native) }
    }
}

extension Client {
    /// `numbers.tenDlc.campaigns`
    public struct NumbersTenDlcCampaignsResource: Sendable {
        let native: NativeClient

        /// Update a campaign.
        ///
        /// Changes the members that are given and leaves the others as they are; null clears one. Only a campaign
        /// that is APPROVED or DECLINED can be changed, and an approved one in some members only: the table
        /// `campaignEditableFields` says which. That rule is the API's; nothing is held back here. A change hands
        /// the campaign in again, for which Bird may charge a fee.
        ///
        /// Answers: 200 The campaign after the change.
        ///
        /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access
        /// key or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows
        /// this call on this resource; 422 Members of the request broke the schema. `details` says which ones and
        /// why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        /// later.
        ///
        /// Source: Update a campaign
        /// <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/campaigns/update-a-campaign>
        ///
        /// - Parameters:
        ///   - brandId: The brand. The documents ask for text and name no format; the ones they show are
        ///     UUIDs.
        ///   - campaignId: The campaign. The documents ask for text and name no format; the ones they show
        ///     are UUIDs.
        @discardableResult
        public func update(
            _ brandId: String,
            _ campaignId: String,
            _ body: CampaignUpdate,
            options: Options = Options()
        ) async throws -> Campaign {
            try await call(options) { [native] options, token in
                let answer = try await native.numbersTenDlcCampaignsUpdate(
                    brandId: brandId, campaignId: campaignId, body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}

extension Client {
    /// `numbers.tenDlc.useCases`
    public struct NumbersTenDlcUseCasesResource: Sendable {
        let native: NativeClient

        /// List use cases.
        ///
        /// Reads what campaigns can be for. The API does not page the list.
        ///
        /// Answers: 200 The use cases.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: TCR Enums <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums>
        public func list(options: Options = Options()) -> Pager<TcrUseCase, TcrUseCaseList> {
            Pager(options) { [native] options in
                let pager = native.numbersTenDlcUseCasesList(options: options)
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

extension Client {
    /// `numbers.tenDlc.verticals`
    public struct NumbersTenDlcVerticalsResource: Sendable {
        let native: NativeClient

        /// List verticals.
        ///
        /// Reads the industries that a brand can belong to. The API does not page the list.
        ///
        /// Answers: 200 The verticals.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: TCR Enums <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums>
        public func list(options: Options = Options()) -> Pager<TcrVertical, TcrVerticalList> {
            Pager(options) { [native] options in
                let pager = native.numbersTenDlcVerticalsList(options: options)
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
