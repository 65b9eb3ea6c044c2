// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `currentUser` */
public class CurrentUser internal constructor(internal val calls: Calls) {
    /** The operations under `currentUser.sessions`. */
    public val sessions: CurrentUserSessions
        get() = CurrentUserSessions(calls)

    /**
     * Get the current user.
     *
     * Reads the user to whom the token was issued.
     *
     * Answers: 200 The user.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Current user https://docs.bird.com/api/accounts-api/api-reference/current-user
     */
    public suspend fun get(options: CallOptions = CallOptions()): User {
        val answer = calls.run { currentUserGet(options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Update the current user.
     *
     * Changes the members that are given and leaves the others as they are. No member may be cleared with null.
     *
     * Answers: 200 The user after the change.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 422 Members of the request broke the schema. `details` says which
     * ones and why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
     * later.
     *
     * Source: Current user https://docs.bird.com/api/accounts-api/api-reference/current-user
     */
    public suspend fun update(body: UpdateCurrentUser, options: CallOptions = CallOptions()): User {
        val answer = calls.run { currentUserUpdate(body, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Delete the current user.
     *
     * Deletes the user to whom the token was issued, and so the account with the platform. It is never repeated by
     * itself once it may have been done, since the answer to a second call would only say that the token is no longer
     * valid.
     *
     * Answers: 200 The user is deleted. The answer has no body.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Current user https://docs.bird.com/api/accounts-api/api-reference/current-user
     */
    public suspend fun delete(options: CallOptions = CallOptions()) {
        options.arrived(calls.run { currentUserDelete(options.native(), null) })
    }
}

/** `currentUser.sessions` */
public class CurrentUserSessions internal constructor(internal val calls: Calls) {
    /**
     * List sessions.
     *
     * Reads where the current user is signed in. The answer is the bare list, and the API does not page it.
     *
     * Answers: 200 The sessions.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
     * not processed and may be sent again later.
     *
     * Source: Sessions https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions
     */
    public fun list(options: CallOptions = CallOptions()): Pager<Session, ListSessionsPage> {
        return Pager {
            val pager = calls.native.currentUserSessionsList(options.native())
            Walk(options, { pager.nextPage(null)?.let(::ListSessionsPage) }, pager::close)
        }
    }

    /**
     * Get a session.
     *
     * Reads one login of the current user.
     *
     * Answers: 200 The session.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Sessions https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions
     */
    public suspend fun get(tokenId: String, options: CallOptions = CallOptions()): Session {
        val answer = calls.run { currentUserSessionsGet(tokenId, options.native(), null) }
        options.arrived(answer.response)
        return answer.value
    }

    /**
     * Delete a session.
     *
     * Ends one login of the current user. It is repeated on failure: a session that the first request ended answers 404
     * to the second.
     *
     * Answers: 204 The session is ended.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Sessions https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions
     */
    public suspend fun delete(tokenId: String, options: CallOptions = CallOptions()) {
        options.arrived(calls.run { currentUserSessionsDelete(tokenId, options.native(), null) })
    }
}

/** One page of `currentUser.sessions.list`. */
public class ListSessionsPage internal constructor(
    private val page: dev.birdwire.internal.ListSessionsPage,
) : Page<Session>(page.items, page.nextPageToken, page.failure, page.response)
