package dev.birdwire

import dev.birdwire.internal.CancelToken
import dev.birdwire.internal.ImportWatch
import dev.birdwire.internal.NativeImport
import dev.birdwire.internal.NativeImportAll
import dev.birdwire.internal.importBatch
import dev.birdwire.internal.importIsDone
import dev.birdwire.internal.importReportJson
import dev.birdwire.internal.importReportOf
import dev.birdwire.types.AudienceAction
import dev.birdwire.types.ImportProgress
import dev.birdwire.types.ImportReport
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.emptyFlow

/**
 * Puts the owners of addresses on a list, or takes them off, however many they are: 10 million go through in little memory.
 *
 * ```kotlin
 * val report = rokt.customAudiences.importAll(emails = addresses, action = AudienceAction.Include, hash = true)
 * ```
 *
 * The entries are sent in requests of at most 100,000, at most 4 a second and 4 at once. A bad one is left out, a request that
 * fails does not stop the others, and the report tells of both. Neither is an error.
 *
 * Cancelling the coroutine gives up, and so does what the flow throws; [onStop] then has the report of what was done.
 *
 * Source: Custom Audience Import API https://docs.rokt.com/developers/api-reference/custom-audience-import/
 *
 * @param emails the addresses, read as fast as the network takes them; an empty one is bad
 * @param sha256s in place of [emails] the SHA-256 of addresses without white space and in lower case, as 64 hexadecimal digits,
 *   in lower case too; anything else is bad
 * @param action whether to put people on the list or to take them off
 * @param list the name of the list. Rokt takes AdvertiserDatabase when it is left out.
 * @param accountId the account; that of the client when it is left out
 * @param hash whether addresses are hashed on this side: white space goes, then lower case, then SHA-256
 * @param resume the report of an earlier import of the same entries, of which only those are sent that were not
 * @param progress is told after each request, from a thread of the library, and must not wait. What it throws ends the import.
 * @param onStop has the report when the import ends before its end, whatever the reason
 * @param options of each request
 * @throws InputError for wrong options, and for entries that are not those of [resume]: its path names their positions
 */
public suspend fun RoktCustomAudiences.importAll(
    emails: Flow<String>? = null,
    sha256s: Flow<String>? = null,
    action: AudienceAction,
    list: String? = null,
    accountId: String? = null,
    hash: Boolean = false,
    resume: ImportReport? = null,
    progress: ((ImportProgress) -> Unit)? = null,
    onStop: ((ImportReport) -> Unit)? = null,
    options: CallOptions = CallOptions(),
): ImportReport {
    val all = NativeImportAll(emails != null, action, list, accountId, hash, resume)
    return send(calls, oneOf(emails, sha256s), all, progress, onStop, options)
}

/** The same with the entries of a list or another collection. */
public suspend fun RoktCustomAudiences.importAll(
    emails: Iterable<String>? = null,
    sha256s: Iterable<String>? = null,
    action: AudienceAction,
    list: String? = null,
    accountId: String? = null,
    hash: Boolean = false,
    resume: ImportReport? = null,
    progress: ((ImportProgress) -> Unit)? = null,
    onStop: ((ImportReport) -> Unit)? = null,
    options: CallOptions = CallOptions(),
): ImportReport =
    importAll(
        emails?.asFlow(), sha256s?.asFlow(), action, list, accountId, hash, resume, progress, onStop, options,
    )

/** The same with the entries of a sequence, which is read once. */
public suspend fun RoktCustomAudiences.importAll(
    emails: Sequence<String>? = null,
    sha256s: Sequence<String>? = null,
    action: AudienceAction,
    list: String? = null,
    accountId: String? = null,
    hash: Boolean = false,
    resume: ImportReport? = null,
    progress: ((ImportProgress) -> Unit)? = null,
    onStop: ((ImportReport) -> Unit)? = null,
    options: CallOptions = CallOptions(),
): ImportReport =
    importAll(
        emails?.asFlow(), sha256s?.asFlow(), action, list, accountId, hash, resume, progress, onStop, options,
    )

/** As JSON in one line, to be kept over a restart. It holds no address and no key. */
public val ImportReport.json: String
    get() = importReportJson(this)

/** Whether everything that could be sent was sent. */
public val ImportReport.isDone: Boolean
    get() = importIsDone(this)

/**
 * Reads what [ImportReport.json] wrote.
 *
 * @throws InputError for anything else
 */
public fun importReport(json: String): ImportReport = reported { importReportOf(json) }

private fun oneOf(emails: Flow<String>?, sha256s: Flow<String>?): Flow<String> {
    if ((emails == null) == (sha256s == null)) throw wrongInput("emails", "give either `emails` or `sha256s`")
    return emails ?: sha256s ?: emptyFlow()
}

/** Reads a batch, hands it over, and reads the next one when it is taken. */
private suspend fun send(
    calls: Calls,
    entries: Flow<String>,
    all: NativeImportAll,
    progress: ((ImportProgress) -> Unit)?,
    onStop: ((ImportReport) -> Unit)?,
    options: CallOptions,
): ImportReport {
    val watch = progress?.let(::Reporter)
    try {
        return reported { calls.native.importAll(all, options.native(), watch) }.use { running ->
            try {
                feed(running, entries, watch)
            } catch (error: Throwable) {
                onStop?.invoke(running.stop())
                throw watch?.failure ?: error
            }
        }
    } finally {
        watch?.close()
    }
}

private suspend fun feed(running: NativeImport, entries: Flow<String>, watch: Reporter?): ImportReport {
    val size = importBatch().toInt()
    var batch = ArrayList<String>(size)
    entries.collect { entry ->
        batch += entry
        if (batch.size == size) {
            crossing { running.add(batch, watch?.cancel) }
            watch?.failure?.let { throw it }
            batch = ArrayList(size)
        }
    }
    crossing { running.add(batch, watch?.cancel) }
    return crossing { running.finish(watch?.cancel) }.also { watch?.failure?.let { throw it } }
}

/** Tells how far the import is. An exception there must not cross the border: it ends the import instead. */
private class Reporter(private val tell: (ImportProgress) -> Unit) : ImportWatch, AutoCloseable {
    val cancel: CancelToken = CancelToken()

    @Volatile
    var failure: Throwable? = null

    override fun moved(progress: ImportProgress) {
        if (failure != null) return
        try {
            tell(progress)
        } catch (error: Throwable) {
            failure = error
            cancel.cancel()
        }
    }

    override fun close() {
        cancel.close()
    }
}
