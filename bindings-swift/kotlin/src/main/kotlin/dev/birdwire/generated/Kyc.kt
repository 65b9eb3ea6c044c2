// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `kyc` */
public class Kyc internal constructor(internal val calls: Calls) {
    /** The operations under `kyc.formEntries`. */
    public val formEntries: KycFormEntries
        get() = KycFormEntries(calls)
}

/** `kyc.formEntries` */
public class KycFormEntries internal constructor(internal val calls: Calls) {
    /**
     * List KYC form entries.
     *
     * Reads what an organization answered to one form. The API does not page the list.
     *
     * Answers: 200 The entries.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: List KYC form entries https://docs.bird.com/api/know-your-customer-kyc-api/list-kyc-form-entries
     */
    public fun list(
        kycFormId: String,
        options: CallOptions = CallOptions(),
    ): Pager<KycFormEntry, ListKycFormEntriesPage> {
        return Pager {
            val pager = calls.native.kycFormEntriesList(kycFormId, options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListKycFormEntriesPage) }, pager::close)
        }
    }
}

/** One page of `kyc.formEntries.list`. */
public class ListKycFormEntriesPage internal constructor(
    private val page: dev.birdwire.internal.ListKycFormEntriesPage,
) : Page<KycFormEntry>(page.items, page.nextPageToken, page.failure, page.response)
