package dev.birdwire

import dev.birdwire.internal.TokenDesk
import dev.birdwire.internal.TokenSource
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

/** Runs the user's token provider: the other side asks and does not wait; the answer is handed in at the desk. */
internal class Tokens(private val provider: suspend () -> String) : TokenSource, AutoCloseable {
    val desk: TokenDesk = TokenDesk()
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    override fun tokenNeeded(id: ULong, rejected: String?) {
        val work = scope.launch { answer(id) }
        // A call waits also when the work was cancelled, or never began because the client is closed.
        work.invokeOnCompletion { if (it != null) desk.failToken(id, "it was cancelled") }
    }

    private suspend fun answer(id: ULong) {
        try {
            desk.supplyToken(id, provider())
        } catch (error: CancellationException) {
            throw error
        } catch (error: Throwable) {
            desk.failToken(id, error.message ?: error.javaClass.name)
        }
    }

    override fun close() {
        scope.cancel()
    }
}
