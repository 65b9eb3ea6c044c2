package dev.birdwire

import dev.birdwire.internal.Failure
import dev.birdwire.internal.NativeResponse
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.onEach

/**
 * A list that is fetched page by page while it is read: a [Flow] of items.
 *
 * Each collection begins at the first page again. Leaving it early, or cancelling its coroutine, drops what is under way.
 */
public class Pager<T, P : Page<T>> private constructor(
    private val walked: Flow<P>,
    items: Flow<T>,
) : Flow<T> by items {
    internal constructor(start: () -> Walk<P>) : this(pagesOf(start))

    private constructor(walked: Flow<P>) : this(walked, itemsOf(walked))

    /** Page by page instead of item by item. */
    public fun pages(): Flow<P> = walked.onEach { it.check() }

    /** One page and no more. */
    public suspend fun firstPage(): P = pages().first()
}

/** One page of a list. */
public abstract class Page<T> internal constructor(
    /** The items of this page. */
    public val items: List<T>,
    /** What the next page is asked with; null on the last page. */
    public val nextPageToken: String?,
    private val failure: Failure?,
    native: NativeResponse,
) {
    /** The answer as it came. */
    public val response: Response = Response(native)

    /** Fails when an item could not be read; [items] are then those before it. */
    internal fun check() {
        failure?.let { throw birdError(it) }
    }
}

/** One walk over the pages of a list. */
internal class Walk<P : Page<*>>(
    private val options: CallOptions,
    private val nextPage: suspend () -> P?,
    val close: () -> Unit,
) {
    suspend fun next(): P? {
        val page = crossing { nextPage() } ?: return null
        options.onResponse?.invoke(page.response)
        return page
    }
}

private fun <P : Page<*>> pagesOf(start: () -> Walk<P>): Flow<P> = flow {
    val walk = start()
    try {
        while (true) {
            emit(walk.next() ?: break)
        }
    } finally {
        walk.close()
    }
}

private fun <T, P : Page<T>> itemsOf(walked: Flow<P>): Flow<T> = flow {
    walked.collect { page ->
        page.items.forEach { emit(it) }
        page.check()
    }
}
