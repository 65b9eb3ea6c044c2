package dev.birdwire

import dev.birdwire.internal.NativeOptions
import dev.birdwire.internal.NativeResponse
import kotlin.time.Duration

/**
 * What one call does differently from the client.
 *
 * @property timeout the whole call with its retries. For a download, this one includes the transfer; for a method that waits
 *   for a job, it is the whole wait.
 * @property attemptTimeout one request and its answer
 * @property pollInterval how long a method that waits for a job rests between two questions. It begins with 1 second and grows
 *   up to 10 when it is not given; a given one stays as it is. Other calls ignore it.
 * @property maxRetries how many times the call may be repeated where that is safe
 * @property workspaceId another workspace than the client's
 * @property organizationId another organization than the client's
 * @property headers sent with this call
 * @property onResponse sees the answer as it came, once for each page of a list. A download has no such answer: [Media] says
 *   what came.
 */
public class CallOptions(
    public val timeout: Duration? = null,
    public val attemptTimeout: Duration? = null,
    public val maxRetries: Int? = null,
    public val workspaceId: String? = null,
    public val organizationId: String? = null,
    public val headers: Map<String, String> = emptyMap(),
    public val onResponse: ((Response) -> Unit)? = null,
    public val pollInterval: Duration? = null,
) {
    internal fun native(): NativeOptions =
        NativeOptions(
            timeout = timeout?.native(),
            attemptTimeout = attemptTimeout?.native(),
            pollInterval = pollInterval?.native(),
            maxRetries = maxRetries?.count("options.maxRetries"),
            workspaceId = workspaceId,
            organizationId = organizationId,
            headers = headers.fields(),
            wantsResponse = onResponse != null,
        )

    /** Nothing of the answer crosses the border unless somebody asked for it. */
    internal fun arrived(response: NativeResponse?) {
        if (response != null) onResponse?.invoke(Response(response))
    }

    /** The values of headers may be secrets of the user's own. */
    override fun toString(): String =
        "CallOptions(timeout=$timeout, attemptTimeout=$attemptTimeout, pollInterval=$pollInterval, maxRetries=$maxRetries, " +
            "workspaceId=$workspaceId, organizationId=$organizationId, headers=${headers.keys})"
}
