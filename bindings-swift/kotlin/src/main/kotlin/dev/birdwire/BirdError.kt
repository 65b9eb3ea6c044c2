package dev.birdwire

import dev.birdwire.internal.Failure
import kotlin.time.Duration
import kotlin.time.toKotlinDuration

/**
 * What went wrong, how far the request got, and everything the server said about it.
 *
 * Each [kind] has a class of its own below this one; a newer library may add some.
 */
public open class BirdError internal constructor(private val failure: Failure) : Exception(failure.text) {
    /** What went wrong, in the server's words where it said something. */
    override val message: String
        get() = failure.text

    public val kind: ErrorKind = ErrorKind.entries.firstOrNull { it.wire == failure.kind } ?: ErrorKind.Api

    /** What a caller needs to know about money: may the request have had an effect? */
    public val delivery: Delivery = Delivery.entries.firstOrNull { it.wire == failure.delivery } ?: Delivery.MaybeSent

    /** The status of the answer, where one came. */
    public val status: Int? = failure.status?.toInt()

    /** The code in the answer, such as `NotFound`. */
    public val code: String?
        get() = failure.code

    /** What else the answer says, as JSON. */
    public val details: String?
        get() = failure.details

    /** Where the input or the answer is wrong, in the wire's names: `body.tags[3]`. */
    public val path: String?
        get() = failure.path

    /** What Bird's support asks for. */
    public val requestId: String?
        get() = failure.requestId

    /** When the server says the call may be made again. */
    public val retryAfter: Duration? = failure.retryAfter?.toKotlinDuration()

    /** How many requests were made on the wire. */
    public val attempts: Int = failure.attempts.toInt()

    /** The body of the answer as it came. */
    public val body: ByteArray?
        get() = failure.body

    /** The headers of the answer; names are in lower case. */
    public val headers: List<Pair<String, String>>
        get() = failure.headers.pairs()

    /** The operation in the resource tree, such as `channels.messages.send`. */
    public val operation: String?
        get() = failure.operation

    /** The class and one line with operation, status, code, path and message. */
    override fun toString(): String = "${javaClass.name}: ${failure.summary}"
}

/** The input is wrong; nothing was sent. [path] says where. */
public class InputError internal constructor(failure: Failure) : BirdError(failure)

/** No connection, or one that broke. */
public class ConnectionError internal constructor(failure: Failure) : BirdError(failure)

/** A time limit of the call passed. */
public class TimeoutError internal constructor(failure: Failure) : BirdError(failure)

/** The answer is not what the API promises. [path] says where, [body] what came. */
public class DecodeError internal constructor(failure: Failure) : BirdError(failure)

/** The answer is larger than the client accepts. */
public class ResponseTooLargeError internal constructor(failure: Failure) : BirdError(failure)

/** Too many calls are waiting already. */
public class OverloadedError internal constructor(failure: Failure) : BirdError(failure)

/** A delivery that is not from Bird, or too old. [reason] says which. */
public class WebhookSignatureError internal constructor(failure: Failure) : BirdError(failure) {
    /** Why it is refused; null for a reason that this version does not know. */
    public val reason: Reason? = Reason.entries.firstOrNull { it.wire == failure.code }

    /** Why a delivery is refused, in the order in which it is looked for. New ones may be added. */
    public enum class Reason(internal val wire: String) {
        /** There is no header `messagebird-signature`. */
        MissingSignature("missingSignature"),

        /** There is no header `messagebird-request-timestamp`. */
        MissingTimestamp("missingTimestamp"),

        /** The timestamp is no number of seconds. */
        MalformedTimestamp("malformedTimestamp"),

        /** The signature is not the Base64 of 32 bytes. */
        MalformedSignature("malformedSignature"),

        /** No key gives this signature for this body, URL and timestamp. */
        Mismatch("mismatch"),

        /** Everything is right, but longer ago than the tolerance allows. */
        TooOld("tooOld"),

        /** Everything is right, but further ahead than the tolerance allows. */
        TooNew("tooNew"),
    }
}

/** An answer that is no success. */
public open class ApiError internal constructor(failure: Failure) : BirdError(failure)

/** 400 */
public class BadRequestError internal constructor(failure: Failure) : ApiError(failure)

/** 401 */
public class AuthenticationError internal constructor(failure: Failure) : ApiError(failure)

/** 403 */
public class PermissionDeniedError internal constructor(failure: Failure) : ApiError(failure)

/** 404 */
public class NotFoundError internal constructor(failure: Failure) : ApiError(failure)

/** 409 */
public class ConflictError internal constructor(failure: Failure) : ApiError(failure)

/** 422; [details] says which members and why. */
public class ValidationError internal constructor(failure: Failure) : ApiError(failure)

/** 429; [retryAfter] says when to come back, where the server names a time. */
public class RateLimitError internal constructor(failure: Failure) : ApiError(failure)

/** 5xx */
public class ServerError internal constructor(failure: Failure) : ApiError(failure)

/** The kinds of error. New ones may be added. */
public enum class ErrorKind(internal val wire: String, internal val error: (Failure) -> BirdError) {
    Input("input", ::InputError),
    Connection("connection", ::ConnectionError),
    Timeout("timeout", ::TimeoutError),
    Cancelled("cancelled", ::BirdError),
    Decode("decode", ::DecodeError),
    ResponseTooLarge("responseTooLarge", ::ResponseTooLargeError),
    Overloaded("overloaded", ::OverloadedError),
    WebhookSignature("webhookSignature", ::WebhookSignatureError),
    BadRequest("badRequest", ::BadRequestError),
    Authentication("authentication", ::AuthenticationError),
    PermissionDenied("permissionDenied", ::PermissionDeniedError),
    NotFound("notFound", ::NotFoundError),
    Conflict("conflict", ::ConflictError),
    Validation("validation", ::ValidationError),
    RateLimit("rateLimit", ::RateLimitError),
    Server("server", ::ServerError),
    Api("api", ::ApiError),
}

/** What a caller needs to know about money: may the request have had an effect? */
public enum class Delivery(internal val wire: String) {
    /** Nothing left this machine, or the server certainly refused it before reading. */
    NeverSent("neverSent"),

    /** The answer says what happened. */
    Answered("answered"),

    /** The request left and no answer says what became of it. */
    MaybeSent("maybeSent"),
}

internal fun birdError(failure: Failure): BirdError {
    val kind = ErrorKind.entries.firstOrNull { it.wire == failure.kind } ?: ErrorKind.Api
    return kind.error(failure)
}

/** A number below zero does not fit through the border, so that core never sees it. */
internal fun negative(path: String): InputError = wrongInput(path, "must not be below zero")

internal fun wrongInput(path: String, text: String): InputError =
    InputError(
        Failure(
            kind = ErrorKind.Input.wire,
            delivery = Delivery.NeverSent.wire,
            text = text,
            summary = "$path: $text",
            path = path,
            status = null,
            code = null,
            details = null,
            requestId = null,
            retryAfter = null,
            attempts = 0u,
            body = null,
            headers = emptyList(),
            operation = null,
        ),
    )
