// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `numbers` */
public class Numbers internal constructor(internal val calls: Calls) {
    /** The operations under `numbers.endpointSubscriptions`. */
    public val endpointSubscriptions: NumbersEndpointSubscriptions
        get() = NumbersEndpointSubscriptions(calls)

    /** The operations under `numbers.tenDlc`. */
    public val tenDlc: NumbersTenDlc
        get() = NumbersTenDlc(calls)

    /**
     * Look up network and country of a phone number.
     *
     * Tells to which country and network a phone number belongs, what kind of line it is, and whether it can exist.
     * Format, allocation and type are checked, not whether the line is in use or reachable now.
     *
     * Answers: 200 What is known of the number.
     *
     * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
     * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
     * this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit
     * of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Network/Country information for a phone number
     * https://docs.bird.com/api/numbers-api/api-reference/number-lookup/network-country-information-for-a-phone-number
     */
    public suspend fun networkLookup(
        query: GetNetworkLookup = GetNetworkLookup(),
        options: CallOptions = CallOptions(),
    ): NetworkLookup {
        val answer = calls.run { numbersNetworkLookup(query, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}

/** `numbers.endpointSubscriptions` */
public class NumbersEndpointSubscriptions internal constructor(internal val calls: Calls) {
    /**
     * List the subscriptions of an endpoint.
     *
     * Lists all subscriptions of a number or sender id. No parameter for paging is documented.
     *
     * Answers: 200 The subscriptions.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Manage Endpoint Subscriptions
     * https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions
     */
    public fun list(
        endpointId: String,
        options: CallOptions = CallOptions(),
    ): Pager<EndpointSubscription, ListEndpointSubscriptionsPage> {
        return Pager {
            val pager = calls.native.numbersEndpointSubscriptionsList(endpointId, options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListEndpointSubscriptionsPage) }, pager::close)
        }
    }

    /**
     * Get a subscription of an endpoint.
     *
     * Reads one subscription of a number or sender id.
     *
     * Answers: 200 The subscription.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Manage Endpoint Subscriptions
     * https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions
     */
    public suspend fun get(
        endpointId: String,
        subscriptionName: String,
        options: CallOptions = CallOptions(),
    ): EndpointSubscription {
        val answer = calls.run { numbersEndpointSubscriptionsGet(endpointId, subscriptionName, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Activate a subscription of an endpoint.
     *
     * Starts a subscription of a number or sender id, which costs money.
     *
     * Answers: 200 The subscription after the change.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Manage Endpoint Subscriptions
     * https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions
     */
    public suspend fun activate(
        endpointId: String,
        subscriptionName: String,
        body: ActivateEndpointSubscription,
        options: CallOptions = CallOptions(),
    ): EndpointSubscription {
        val answer = calls.run { numbersEndpointSubscriptionsActivate(endpointId, subscriptionName, body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Cancel a subscription of an endpoint.
     *
     * Ends a subscription of a number or sender id.
     *
     * Answers: 200 The subscription after the change.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Manage Endpoint Subscriptions
     * https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions
     */
    public suspend fun cancel(
        endpointId: String,
        subscriptionName: String,
        options: CallOptions = CallOptions(),
    ): EndpointSubscription {
        val answer = calls.run { numbersEndpointSubscriptionsCancel(endpointId, subscriptionName, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}

/** One page of `numbers.endpointSubscriptions.list`. */
public class ListEndpointSubscriptionsPage internal constructor(
    private val page: dev.birdwire.internal.ListEndpointSubscriptionsPage,
) : Page<EndpointSubscription>(page.items, page.nextPageToken, page.failure, page.response)

/** `numbers.tenDlc` */
public class NumbersTenDlc internal constructor(internal val calls: Calls) {
    /** The operations under `numbers.tenDlc.campaigns`. */
    public val campaigns: NumbersTenDlcCampaigns
        get() = NumbersTenDlcCampaigns(calls)

    /** The operations under `numbers.tenDlc.useCases`. */
    public val useCases: NumbersTenDlcUseCases
        get() = NumbersTenDlcUseCases(calls)

    /** The operations under `numbers.tenDlc.verticals`. */
    public val verticals: NumbersTenDlcVerticals
        get() = NumbersTenDlcVerticals(calls)
}

/** `numbers.tenDlc.campaigns` */
public class NumbersTenDlcCampaigns internal constructor(internal val calls: Calls) {
    /**
     * Update a campaign.
     *
     * Changes the members that are given and leaves the others as they are; null clears one. Only a campaign that is
     * APPROVED or DECLINED can be changed, and an approved one in some members only: the table `campaignEditableFields`
     * says which. That rule is the API's; nothing is held back here. A change hands the campaign in again, for which
     * Bird may charge a fee.
     *
     * Answers: 200 The campaign after the change.
     *
     * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
     * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
     * this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit
     * of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Update a campaign
     * https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/campaigns/update-a-campaign
     */
    public suspend fun update(
        brandId: String,
        campaignId: String,
        body: CampaignUpdate,
        options: CallOptions = CallOptions(),
    ): Campaign {
        val answer = calls.run { numbersTenDlcCampaignsUpdate(brandId, campaignId, body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}

/** `numbers.tenDlc.useCases` */
public class NumbersTenDlcUseCases internal constructor(internal val calls: Calls) {
    /**
     * List use cases.
     *
     * Reads what campaigns can be for. The API does not page the list.
     *
     * Answers: 200 The use cases.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: TCR Enums https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums
     */
    public fun list(options: CallOptions = CallOptions()): Pager<TcrUseCase, ListTcrUseCasesPage> {
        return Pager {
            val pager = calls.native.numbersTenDlcUseCasesList(options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListTcrUseCasesPage) }, pager::close)
        }
    }
}

/** One page of `numbers.tenDlc.useCases.list`. */
public class ListTcrUseCasesPage internal constructor(
    private val page: dev.birdwire.internal.ListTcrUseCasesPage,
) : Page<TcrUseCase>(page.items, page.nextPageToken, page.failure, page.response)

/** `numbers.tenDlc.verticals` */
public class NumbersTenDlcVerticals internal constructor(internal val calls: Calls) {
    /**
     * List verticals.
     *
     * Reads the industries that a brand can belong to. The API does not page the list.
     *
     * Answers: 200 The verticals.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: TCR Enums https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums
     */
    public fun list(options: CallOptions = CallOptions()): Pager<TcrVertical, ListTcrVerticalsPage> {
        return Pager {
            val pager = calls.native.numbersTenDlcVerticalsList(options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListTcrVerticalsPage) }, pager::close)
        }
    }
}

/** One page of `numbers.tenDlc.verticals.list`. */
public class ListTcrVerticalsPage internal constructor(
    private val page: dev.birdwire.internal.ListTcrVerticalsPage,
) : Page<TcrVertical>(page.items, page.nextPageToken, page.failure, page.response)
