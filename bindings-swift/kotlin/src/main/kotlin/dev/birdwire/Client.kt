package dev.birdwire

import dev.birdwire.internal.ClientConfig
import dev.birdwire.internal.NativeClient
import dev.birdwire.internal.NativeRequest
import kotlin.time.Duration

/**
 * A connection to Bird. It belongs to no thread and to no dispatcher; one is enough for a program.
 *
 * Nothing is opened before the first call. What is not given here is taken from the environment (`BIRD_ACCESS_KEY`,
 * `BIRD_WORKSPACE_ID`, `BIRD_ORGANIZATION_ID`, `BIRD_BASE_URL`), then from the defaults.
 *
 * An access key does not belong inside an app: whoever has the app has the key. An app takes a `tokenProvider`,
 * or a `baseUrl` of a server of yours that adds the key.
 *
 * @param accessKey an access key of the workspace or the organization
 * @param bearerToken a token of a user, in place of an access key
 * @param tokenProvider asked for a token at the first call and after each 401, in place of an access key. Many calls that
 *   wait at the same time ask once.
 * @param workspaceId for the calls that name no workspace of their own
 * @param organizationId for the calls that name no organization of their own
 * @param baseUrl moves every host of Bird, for a sandbox or a proxy of yours. A path in it is kept.
 * @param baseUrls moves one host, `api` or `media`; stronger than [baseUrl]
 * @param timeout the whole call with its retries
 * @param attemptTimeout one request and its answer
 * @param connectTimeout making a connection, TLS included
 * @param idleTimeout how long a file may make no progress
 * @param maxRetries how many times a call may be repeated where that is safe
 * @param maxResponseBytes the largest answer that is accepted; files that are streamed have no limit
 * @param proxy a proxy for every request, in place of `HTTPS_PROXY` and `HTTP_PROXY`
 * @param caBundlePem certificates to trust beside those of the system, as PEM
 * @param caBundlePath the same from a file
 * @param defaultHeaders sent with every request to Bird
 * @param userAgentSuffix stands behind the name of this library in `User-Agent`
 * @param allowHttp allows plain http to other machines, which shows the credential to everybody on the way
 * @throws InputError when something here cannot be used
 */
public class Client(
    accessKey: String? = null,
    bearerToken: String? = null,
    tokenProvider: (suspend () -> String)? = null,
    workspaceId: String? = null,
    organizationId: String? = null,
    baseUrl: String? = null,
    baseUrls: Map<String, String> = emptyMap(),
    timeout: Duration? = null,
    attemptTimeout: Duration? = null,
    connectTimeout: Duration? = null,
    idleTimeout: Duration? = null,
    maxRetries: Int? = null,
    maxResponseBytes: Long? = null,
    proxy: String? = null,
    caBundlePem: String? = null,
    caBundlePath: String? = null,
    defaultHeaders: Map<String, String> = emptyMap(),
    userAgentSuffix: String? = null,
    allowHttp: Boolean = false,
) : Resources(), AutoCloseable {
    private val tokens = tokenProvider?.let(::Tokens)

    internal override val calls: Calls = Calls(
        reported {
            NativeClient(
                ClientConfig(
                    accessKey = accessKey,
                    bearerToken = bearerToken,
                    workspaceId = workspaceId,
                    organizationId = organizationId,
                    baseUrl = baseUrl,
                    baseUrls = baseUrls,
                    timeout = timeout?.native(),
                    attemptTimeout = attemptTimeout?.native(),
                    connectTimeout = connectTimeout?.native(),
                    idleTimeout = idleTimeout?.native(),
                    maxRetries = maxRetries?.count("maxRetries"),
                    maxResponseBytes = maxResponseBytes?.size("maxResponseBytes"),
                    proxy = proxy,
                    caBundlePem = caBundlePem,
                    caBundlePath = caBundlePath,
                    defaultHeaders = defaultHeaders.fields(),
                    userAgentSuffix = userAgentSuffix,
                    allowHttp = allowHttp,
                ),
                tokens,
                tokens?.desk,
            )
        },
    )

    /** What calls go to that name no workspace of their own. */
    public val workspaceId: String?
        get() = calls.native.workspaceId()

    /** What calls go to that name no organization of their own. */
    public val organizationId: String?
        get() = calls.native.organizationId()

    /**
     * Sends a request of your own making, for what has no method yet. Only GET and HEAD are repeated like a read.
     *
     * @param path below the base URL, starting with `/`; one that would leave the host is refused. What stands between
     *   slashes is escaped by the caller.
     * @param query a name may come more than once
     * @param json the body as JSON text
     * @param bytes the body in place of [json]; its content type is given as a header
     * @param host `api` or `media`
     */
    public suspend fun request(
        method: String,
        path: String,
        query: List<Pair<String, String>> = emptyList(),
        headers: Map<String, String> = emptyMap(),
        json: String? = null,
        bytes: ByteArray? = null,
        host: String? = null,
        options: CallOptions = CallOptions(),
    ): Response {
        val fields = query.map { (name, value) -> field(name, value) }
        val request = NativeRequest(method, path, fields, headers.fields(), json, bytes, host)
        val response = calls.run { request(request, options.native(), null) }
        return Response(response).also { options.onResponse?.invoke(it) }
    }

    /** Gives up what the token provider is doing and lets the connections go. Calls that are under way end by themselves. */
    override fun close() {
        tokens?.close()
        calls.native.close()
    }

    /** Shows no secret. */
    override fun toString(): String = "Client(${calls.description})"
}
