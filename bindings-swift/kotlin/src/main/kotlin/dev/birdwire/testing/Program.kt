package dev.birdwire.testing

import java.io.File
import java.io.IOException
import java.io.InputStream
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import kotlin.concurrent.thread
import kotlin.time.Duration

private const val VARIABLE = "BIRDWIRE_SANDBOX_BINARY"
private const val NAME = "birdwire-sandbox"
private const val STOP_SECONDS = 5L
private const val KEPT = 4_000

/** The running program: it ends when it is told to, and when this process ends, whatever the reason. */
internal class Program(private val path: String, arguments: List<String>) {
    private val said = StringBuffer()

    // It stops when its input closes, as it does when this process is killed.
    private val process: Process =
        try {
            ProcessBuilder(listOf(path, "--port", "0", "--exit-with-parent") + arguments).start()
        } catch (error: IOException) {
            throw SandboxException("$path cannot be started: ${error.message}", cause = error)
        }
    private val hearing = thread(isDaemon = true, name = NAME) { hear(process.errorStream) }

    /** Its first line. */
    fun announcement(patience: Duration): String {
        val line = CompletableFuture<String?>()
        // A read cannot be given up on; a thread can.
        thread(isDaemon = true, name = NAME) {
            try {
                line.complete(process.inputStream.bufferedReader().readLine())
            } catch (_: IOException) {
                line.complete(null)
            }
        }
        return try {
            line.get(patience.inWholeMilliseconds, TimeUnit.MILLISECONDS) ?: throw SandboxException(ended())
        } catch (error: TimeoutException) {
            throw SandboxException(told("$path did not start within $patience"), cause = error)
        } catch (error: ExecutionException) {
            throw SandboxException(told("$path cannot be read"), cause = error)
        }
    }

    /** Why nobody answers. */
    fun ended(): String {
        if (!process.waitFor(1, TimeUnit.SECONDS)) return "$path does not answer"
        hearing.join(1_000)
        return told("$path ended with exit code ${process.exitValue()}")
    }

    /** With what the program wrote about it. */
    fun told(text: String): String {
        val words = said.toString().trim()
        return if (words.isEmpty()) text else "$text; it said:\n$words"
    }

    fun stop() {
        runCatching { process.outputStream.close() }
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) kill()
    }

    fun kill() {
        process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS)
    }

    private fun hear(errors: InputStream) {
        try {
            errors.bufferedReader().forEachLine { line -> if (said.length < KEPT) said.append(line).append('\n') }
        } catch (_: IOException) {
            // It has been stopped.
        }
    }

    companion object {
        /** The one that the environment names, or one on the `PATH`. */
        fun find(): String {
            System.getenv(VARIABLE)?.takeIf { it.isNotEmpty() }?.let { return it }
            val name = if (File.separatorChar == '\\') "$NAME.exe" else NAME
            val places = System.getenv("PATH").orEmpty().split(File.pathSeparator).map { File(it, name) }
            return places.firstOrNull { it.canExecute() }?.path
                ?: throw SandboxException(
                    "the program $NAME is neither on the PATH nor named in $VARIABLE: " +
                        "pip install birdwire-sandbox, or npm install --global birdwire-sandbox",
                )
        }
    }
}
