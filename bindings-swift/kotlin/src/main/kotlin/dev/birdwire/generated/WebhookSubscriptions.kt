// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `webhookSubscriptions` */
public class WebhookSubscriptions internal constructor(internal val calls: Calls) {
    /** The operations under `webhookSubscriptions.logs`. */
    public val logs: WebhookSubscriptionsLogs
        get() = WebhookSubscriptionsLogs(calls)

    /**
     * List subscriptions.
     *
     * Lists the subscriptions of a workspace.
     *
     * Answers: 200 One page of subscriptions.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: List webhook subscriptions
     * https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-webhook-subscriptions
     */
    public fun list(
        query: ListWebhookSubscriptions = ListWebhookSubscriptions(),
        options: CallOptions = CallOptions(),
    ): Pager<WebhookSubscription, ListWebhookSubscriptionsPage> {
        return Pager {
            val pager = calls.native.webhookSubscriptionsList(query, options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListWebhookSubscriptionsPage) }, pager::close)
        }
    }

    /**
     * Subscribe to an event.
     *
     * Asks Bird to post one event of a workspace to an address of yours. At most five subscriptions may have the same
     * filters. Deliveries that your server does not answer with 2xx are repeated at growing intervals for 8 hours.
     *
     * Answers: 201 The subscription that was made.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Create a webhook subscription
     * https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/create-a-webhook-subscription
     */
    public suspend fun create(
        body: CreateWebhookSubscription,
        options: CallOptions = CallOptions(),
    ): WebhookSubscription {
        val answer = calls.run { webhookSubscriptionsCreate(body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Get a subscription.
     *
     * Reads one subscription.
     *
     * Answers: 200 The subscription.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Get a webhook subscription
     * https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/get-a-webhook-subscription
     */
    public suspend fun get(webhookSubscriptionId: String, options: CallOptions = CallOptions()): WebhookSubscription {
        val answer = calls.run { webhookSubscriptionsGet(webhookSubscriptionId, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Update a subscription.
     *
     * Changes the members that are given, one at least, and leaves the others as they are. `eventFilters` may also be
     * cleared by sending null. The service and the event of a subscription stay as they are.
     *
     * Answers: 200 The subscription after the change.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Update a webhook subscription
     * https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/update-a-webhook-subscription
     */
    public suspend fun update(
        webhookSubscriptionId: String,
        body: UpdateWebhookSubscription,
        options: CallOptions = CallOptions(),
    ): WebhookSubscription {
        val answer = calls.run { webhookSubscriptionsUpdate(webhookSubscriptionId, body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Delete a subscription.
     *
     * Ends a subscription. The documents name this call without showing its path or its answer; both follow the calls
     * beside it.
     *
     * Answers: 204 The subscription is gone.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Delete a webhook subscription
     * https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/delete-a-webhook-subscription
     */
    public suspend fun delete(webhookSubscriptionId: String, options: CallOptions = CallOptions()) {
        options.arrived(calls.run { webhookSubscriptionsDelete(webhookSubscriptionId, options.native(), null) })
    }

    /**
     * List the events that may be subscribed to.
     *
     * Lists the events of each service, with the keys by which they may be filtered. The API does not page this list.
     *
     * Answers: 200 The events, by service.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: List available webhook events
     * https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-available-webhook-events
     */
    public fun listAvailable(
        query: ListAvailableWebhooks = ListAvailableWebhooks(),
        options: CallOptions = CallOptions(),
    ): Pager<AvailableWebhooks, ListAvailableWebhooksPage> {
        return Pager {
            val pager = calls.native.webhookSubscriptionsListAvailable(query, options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListAvailableWebhooksPage) }, pager::close)
        }
    }
}

/** One page of `webhookSubscriptions.list`. */
public class ListWebhookSubscriptionsPage internal constructor(
    private val page: dev.birdwire.internal.ListWebhookSubscriptionsPage,
) : Page<WebhookSubscription>(page.items, page.nextPageToken, page.failure, page.response)

/** One page of `webhookSubscriptions.listAvailable`. */
public class ListAvailableWebhooksPage internal constructor(
    private val page: dev.birdwire.internal.ListAvailableWebhooksPage,
) : Page<AvailableWebhooks>(page.items, page.nextPageToken, page.failure, page.response)

/** `webhookSubscriptions.logs` */
public class WebhookSubscriptionsLogs internal constructor(internal val calls: Calls) {
    /**
     * List deliveries of a subscription.
     *
     * Lists how events were delivered; failures are kept for seven days.
     *
     * Answers: 200 One page of deliveries, perhaps an empty one.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Webhook subscription logs
     * https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs
     */
    public fun list(
        webhookSubscriptionId: String,
        query: ListWebhookLogs = ListWebhookLogs(),
        options: CallOptions = CallOptions(),
    ): Pager<WebhookLog, ListWebhookLogsPage> {
        return Pager {
            val pager = calls.native.webhookSubscriptionsLogsList(webhookSubscriptionId, query, options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListWebhookLogsPage) }, pager::close)
        }
    }

    /**
     * Get the attempts of a delivery.
     *
     * Reads every attempt to deliver one event, with the bodies sent and received. The documents name no members of the
     * answer.
     *
     * Answers: 200 The attempts.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Webhook subscription logs
     * https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs
     */
    public suspend fun details(
        webhookSubscriptionId: String,
        query: GetWebhookLogDetails,
        options: CallOptions = CallOptions(),
    ): WebhookLogDetails {
        val answer = calls.run { webhookSubscriptionsLogsDetails(webhookSubscriptionId, query, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}

/** One page of `webhookSubscriptions.logs.list`. */
public class ListWebhookLogsPage internal constructor(
    private val page: dev.birdwire.internal.ListWebhookLogsPage,
) : Page<WebhookLog>(page.items, page.nextPageToken, page.failure, page.response)
