package dev.birdwire.testing

import kotlin.time.Duration

/**
 * Which calls go wrong, how often, and after what wait. What is left out fits every call.
 *
 * @property operation only calls of this operation, such as `sendMessage`
 * @property method only calls of this method
 * @property path only calls of this path; `*` is one part of it, `**` any number
 * @property headers only calls with these headers
 * @property after so many calls that fit pass first
 * @property times how often it happens; until [Sandbox.clearFaults] when it is not given
 * @property chance how probable it is for each call, from 0 to 1
 * @property delay how long the call waits first
 */
public class FaultMatch(
    public val operation: String? = null,
    public val method: String? = null,
    public val path: String? = null,
    public val headers: Map<String, String>? = null,
    public val after: Int? = null,
    public val times: Int? = null,
    public val chance: Double? = null,
    public val delay: Duration? = null,
) {
    internal fun members(): Map<String, Any?> = mapOf(
        "operation" to operation,
        "method" to method,
        "path" to path,
        "headers" to headers,
        "after" to after,
        "times" to times,
        "chance" to chance,
        "delayMs" to delay?.inWholeMilliseconds,
    )
}
