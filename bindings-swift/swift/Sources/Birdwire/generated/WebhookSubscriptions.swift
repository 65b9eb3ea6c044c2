// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `webhookSubscriptions`.
    public var webhookSubscriptions: WebhookSubscriptionsResource { WebhookSubscriptionsResource(native: native) }

    /// `webhookSubscriptions`
    public struct WebhookSubscriptionsResource: Sendable {
        let native: NativeClient

        /// The operations under `webhookSubscriptions.logs`.
        public var logs: WebhookSubscriptionsLogsResource { WebhookSubscriptionsLogsResource(native: native) }

        /// List subscriptions.
        ///
        /// Lists the subscriptions of a workspace.
        ///
        /// Answers: 200 One page of subscriptions.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: List webhook subscriptions
        /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-webhook-subscriptions>
        public func list(
            _ query: ListWebhookSubscriptions = ListWebhookSubscriptions(),
            options: Options = Options()
        ) -> Pager<WebhookSubscription, WebhookSubscriptionList> {
            Pager(options) { [native] options in
                let pager = native.webhookSubscriptionsList(query: query, options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
            }
        }

        /// Subscribe to an event.
        ///
        /// Asks Bird to post one event of a workspace to an address of yours. At most five subscriptions may have
        /// the same filters. Deliveries that your server does not answer with 2xx are repeated at growing intervals
        /// for 8 hours.
        ///
        /// Answers: 201 The subscription that was made.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Create a webhook subscription
        /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/create-a-webhook-subscription>
        @discardableResult
        public func create(
            _ body: CreateWebhookSubscription,
            options: Options = Options()
        ) async throws -> WebhookSubscription {
            try await call(options) { [native] options, token in
                let answer = try await native.webhookSubscriptionsCreate(
                    body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Get a subscription.
        ///
        /// Reads one subscription.
        ///
        /// Answers: 200 The subscription.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Get a webhook subscription
        /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/get-a-webhook-subscription>
        ///
        /// - Parameters:
        ///   - webhookSubscriptionId: The subscription, a UUID.
        public func get(
            _ webhookSubscriptionId: String,
            options: Options = Options()
        ) async throws -> WebhookSubscription {
            try await call(options) { [native] options, token in
                let answer = try await native.webhookSubscriptionsGet(
                    webhookSubscriptionId: webhookSubscriptionId, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Update a subscription.
        ///
        /// Changes the members that are given, one at least, and leaves the others as they are. `eventFilters` may
        /// also be cleared by sending null. The service and the event of a subscription stay as they are.
        ///
        /// Answers: 200 The subscription after the change.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Update a webhook subscription
        /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/update-a-webhook-subscription>
        ///
        /// - Parameters:
        ///   - webhookSubscriptionId: The subscription, a UUID.
        @discardableResult
        public func update(
            _ webhookSubscriptionId: String,
            _ body: UpdateWebhookSubscription,
            options: Options = Options()
        ) async throws -> WebhookSubscription {
            try await call(options) { [native] options, token in
                let answer = try await native.webhookSubscriptionsUpdate(
                    webhookSubscriptionId: webhookSubscriptionId, body: body, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// Delete a subscription.
        ///
        /// Ends a subscription. The documents name this call without showing its path or its answer; both follow
        /// the calls beside it.
        ///
        /// Answers: 204 The subscription is gone.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Delete a webhook subscription
        /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/delete-a-webhook-subscription>
        ///
        /// - Parameters:
        ///   - webhookSubscriptionId: The subscription, a UUID.
        public func delete(_ webhookSubscriptionId: String, options: Options = Options()) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.webhookSubscriptionsDelete(
                    webhookSubscriptionId: webhookSubscriptionId, options: options, cancel: token))
            }
        }

        /// List the events that may be subscribed to.
        ///
        /// Lists the events of each service, with the keys by which they may be filtered. The API does not page
        /// this list.
        ///
        /// Answers: 200 The events, by service.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: List available webhook events
        /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-available-webhook-events>
        public func listAvailable(
            _ query: ListAvailableWebhooks = ListAvailableWebhooks(),
            options: Options = Options()
        ) -> Pager<AvailableWebhooks, AvailableWebhookList> {
            Pager(options) { [native] options in
                let pager = native.webhookSubscriptionsListAvailable(query: query, options: options)
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
    /// `webhookSubscriptions.logs`
    public struct WebhookSubscriptionsLogsResource: Sendable {
        let native: NativeClient

        /// List deliveries of a subscription.
        ///
        /// Lists how events were delivered; failures are kept for seven days.
        ///
        /// Answers: 200 One page of deliveries, perhaps an empty one.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Webhook subscription logs
        /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs>
        ///
        /// - Parameters:
        ///   - webhookSubscriptionId: The subscription, a UUID.
        public func list(
            _ webhookSubscriptionId: String,
            _ query: ListWebhookLogs = ListWebhookLogs(),
            options: Options = Options()
        ) -> Pager<WebhookLog, WebhookLogList> {
            Pager(options) { [native] options in
                let pager = native.webhookSubscriptionsLogsList(webhookSubscriptionId: webhookSubscriptionId, query: query, options: options)
                return { token in
                    try await pager.nextPage(cancel: token).map {
                        Page(
                            items: $0.items, failure: $0.failure, head: $0.head,
                            nextPageToken: $0.nextPageToken, response: $0.response)
                    }
                }
            }
        }

        /// Get the attempts of a delivery.
        ///
        /// Reads every attempt to deliver one event, with the bodies sent and received. The documents name no
        /// members of the answer.
        ///
        /// Answers: 200 The attempts.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The
        /// request was not processed and may be sent again later.
        ///
        /// Source: Webhook subscription logs
        /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs>
        ///
        /// - Parameters:
        ///   - webhookSubscriptionId: The subscription, a UUID.
        public func details(
            _ webhookSubscriptionId: String,
            _ query: GetWebhookLogDetails,
            options: Options = Options()
        ) async throws -> WebhookLogDetails {
            try await call(options) { [native] options, token in
                let answer = try await native.webhookSubscriptionsLogsDetails(
                    webhookSubscriptionId: webhookSubscriptionId, query: query, options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }
    }
}
