package dev.birdwire

import com.sun.jna.CallbackThreadInitializer
import com.sun.jna.Native
import dev.birdwire.internal.BirdFailure
import dev.birdwire.internal.HeaderField
import dev.birdwire.internal.InternalException
import dev.birdwire.internal.NativeClient
import dev.birdwire.internal.uniffiRustFutureContinuationCallbackImpl
import kotlin.coroutines.ContinuationInterceptor
import kotlin.coroutines.CoroutineContext
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.withContext

/** What every generated method goes through. Cancelling the coroutine drops the call on the other side, and its request. */
internal class Calls(val native: NativeClient) {
    /** Kept here: a closed client can still be printed. */
    val description: String = "workspaceId=${native.workspaceId()}, organizationId=${native.organizationId()}"

    suspend fun <T> run(call: suspend NativeClient.() -> T): T =
        if (currentCoroutineContext().hasThreads()) reported { native.call() } else crossing { native.call() }

    private companion object {
        init {
            // JNA would attach the other side's thread to the JVM for each call that it resumes, and detach it again.
            val attachedForGood = CallbackThreadInitializer(true, false, "birdwire")
            Native.setCallbackThreadInitializer(uniffiRustFutureContinuationCallbackImpl, attachedForGood)
        }
    }
}

/**
 * A call that suspends on the other side, which resumes it from a thread of its own. Whoever has no dispatcher would go on
 * there, and hold up every other call; so it is always resumed on a thread of Kotlin's.
 *
 * A page of a list comes through here in any case: reading it takes too long for a thread that draws a screen.
 */
internal suspend fun <T> crossing(work: suspend () -> T): T = withContext(Dispatchers.Default) { reported { work() } }

/** Whether its coroutine goes on in threads of its own, wherever it is resumed from. Two switches of threads a call less. */
private fun CoroutineContext.hasThreads(): Boolean =
    (this[ContinuationInterceptor] as? CoroutineDispatcher)?.isDispatchNeeded(this) == true

/** Turns the other side's one error into the classes of this one. */
internal inline fun <T> reported(work: () -> T): T =
    try {
        work()
    } catch (error: BirdFailure.Call) {
        throw birdError(error.failure)
    } catch (error: InternalException) {
        throw unreadable(error) ?: error
    }

/** A text that stands for JSON and is none is found while it crosses the border, before core can say where it stands. */
internal fun unreadable(error: InternalException): InputError? {
    val text = error.message.orEmpty()
    val argument = ARGUMENT.find(text)?.groupValues?.get(1) ?: return null
    return wrongInput(argument, "holds a text that is no JSON: ${CAUSE.find(text)?.groupValues?.get(1).orEmpty()}")
}

private val ARGUMENT = Regex("^\\s*Failed to convert arg '([^']*)'")
private val CAUSE = Regex("Caused by:\\s*(.*)")

/** A limit below zero is as wrong as zero, and zero is what the other side can refuse with a word. */
internal fun Duration.native(): java.time.Duration = coerceAtLeast(Duration.ZERO).toJavaDuration()

internal fun Int.count(name: String): UInt = if (this >= 0) toUInt() else throw negative(name)

internal fun Long.size(name: String): ULong = if (this >= 0) toULong() else throw negative(name)

internal fun field(name: String, value: String): HeaderField = HeaderField(name, value)

internal fun Map<String, String>.fields(): List<HeaderField> = map { (name, value) -> field(name, value) }
