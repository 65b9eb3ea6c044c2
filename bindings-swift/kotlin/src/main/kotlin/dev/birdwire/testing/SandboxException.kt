package dev.birdwire.testing

/**
 * The local Bird did not start, has ended, or refused what it was asked under `/_sandbox/`.
 *
 * @property status the status of the refusal; null when there was no answer
 */
public class SandboxException internal constructor(
    message: String,
    public val status: Int? = null,
    cause: Throwable? = null,
) : RuntimeException(message, cause)
