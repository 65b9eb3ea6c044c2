// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `organizations` */
public class Organizations internal constructor(private val calls: Calls) {
    /**
     * Update an organization.
     *
     * Changes the members that are given and leaves the others as they are. `status` and `statusReason` may also be
     * cleared by sending null.
     *
     * Answers: 200 The organization after the change.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
     * workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Organizations https://docs.bird.com/api/accounts-api/api-reference/organizations
     */
    public suspend fun update(body: UpdateOrganization, options: CallOptions = CallOptions()): Organization {
        val answer = calls.run { organizationsUpdate(body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }
}
