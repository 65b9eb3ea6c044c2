package dev.birdwire

import dev.birdwire.internal.NativeClient
import dev.birdwire.internal.RoktConfig
import kotlin.time.Duration

/**
 * A connection to Rokt, which is another vendor: it knows nothing of Bird's keys, ids and addresses. It belongs to no thread and
 * to no dispatcher; one is enough for a program.
 *
 * Nothing is opened before the first call. What is not given here is taken from the environment (`ROKT_PUBLIC_KEY`,
 * `ROKT_SECRET_KEY`, `ROKT_API_KEY`, `ROKT_ACCOUNT_ID`, `ROKT_BASE_URL`), then from the defaults.
 *
 * Keys belong on a server: whoever has an app has the keys inside it.
 *
 * See https://docs.rokt.com/developers/api-reference/custom-audience-import/
 *
 * @param publicKey the public key (`rpub-…`), which goes with a secret key
 * @param secretKey the secret key (`rsec-…`)
 * @param apiKey the one key of older accounts, for the legacy endpoint
 * @param accountId for the calls that name no account of their own
 * @param baseUrl moves Rokt's host, for a sandbox or a proxy of yours. A path in it is kept.
 * @param timeout the whole call with its retries; 60 seconds by default
 * @param attemptTimeout one request and its answer; 30 seconds by default
 * @param connectTimeout making a connection, TLS included; 5 seconds by default
 * @param maxRetries how many times a call may be repeated where that is safe; 2 by default
 * @param maxResponseBytes the largest answer that is accepted
 * @param proxy a proxy for every request, in place of `HTTPS_PROXY` and `HTTP_PROXY`
 * @param caBundlePem certificates to trust beside those of the system, as PEM
 * @param caBundlePath the same from a file
 * @param defaultHeaders sent with every request
 * @param userAgentSuffix stands behind the name of this library in `User-Agent`
 * @param allowHttp allows plain http to other machines, which shows the credential to everybody on the way
 * @throws InputError whose path names the option that is wrong or missing
 */
public class RoktClient(
    publicKey: String? = null,
    secretKey: String? = null,
    apiKey: String? = null,
    accountId: String? = null,
    baseUrl: String? = null,
    timeout: Duration? = null,
    attemptTimeout: Duration? = null,
    connectTimeout: Duration? = null,
    maxRetries: Int? = null,
    maxResponseBytes: Long? = null,
    proxy: String? = null,
    caBundlePem: String? = null,
    caBundlePath: String? = null,
    defaultHeaders: Map<String, String> = emptyMap(),
    userAgentSuffix: String? = null,
    allowHttp: Boolean = false,
) : RoktResources(), AutoCloseable {
    internal override val calls: Calls = Calls(
        reported {
            NativeClient.rokt(
                RoktConfig(
                    publicKey = publicKey,
                    secretKey = secretKey,
                    apiKey = apiKey,
                    accountId = accountId,
                    baseUrl = baseUrl,
                    timeout = timeout?.native(),
                    attemptTimeout = attemptTimeout?.native(),
                    connectTimeout = connectTimeout?.native(),
                    maxRetries = maxRetries?.count("maxRetries"),
                    maxResponseBytes = maxResponseBytes?.size("maxResponseBytes"),
                    proxy = proxy,
                    caBundlePem = caBundlePem,
                    caBundlePath = caBundlePath,
                    defaultHeaders = defaultHeaders.fields(),
                    userAgentSuffix = userAgentSuffix,
                    allowHttp = allowHttp,
                ),
            )
        },
    )

    /** For the calls that name no account of their own. */
    public val accountId: String? = calls.native.accountId()

    /** Lets the connections go. Calls that are under way end by themselves. */
    override fun close() {
        calls.native.close()
    }

    /** Shows no secret. */
    override fun toString(): String = "RoktClient(accountId=$accountId)"
}
