import Foundation

/// A connection to Rokt, which is another vendor: it knows nothing of Bird's keys, ids and addresses. It belongs to no task and
/// to no actor; share one.
///
/// ```swift
/// let rokt = try RoktClient(publicKey: "rpub-…", secretKey: "rsec-…", accountId: "…")
/// let report = try await rokt.customAudiences.importAll(emails: addresses, action: .include, hash: true)
/// ```
///
/// Keys belong on a server: whoever has an app has the keys inside it.
///
/// See <https://docs.rokt.com/developers/api-reference/custom-audience-import/>.
public final class RoktClient: Sendable {
    let native: NativeClient

    /// What is left out is taken from the environment (`ROKT_PUBLIC_KEY`, `ROKT_SECRET_KEY`, `ROKT_API_KEY`, `ROKT_ACCOUNT_ID`,
    /// `ROKT_BASE_URL`), and then from the defaults. Nothing is opened before the first call.
    ///
    /// - Parameters:
    ///   - publicKey: The public key (`rpub-…`), which goes with a secret key.
    ///   - secretKey: The secret key (`rsec-…`).
    ///   - apiKey: The one key of older accounts, for the legacy endpoint.
    ///   - accountId: For the calls that name no account of their own.
    ///   - baseURL: Moves Rokt's host, for a sandbox or a proxy of yours. A path in it is kept.
    ///   - timeout: The whole call with its retries; 60 seconds by default.
    ///   - attemptTimeout: One request and its answer; 30 seconds by default.
    ///   - connectTimeout: Making a connection, TLS included; 5 seconds by default.
    ///   - maxRetries: How many times a call may be repeated where that is safe; 2 by default.
    ///   - maxResponseBytes: The largest answer that is accepted, after decompression.
    ///   - proxy: A proxy for every request, in place of `HTTPS_PROXY` and `HTTP_PROXY`.
    ///   - caBundlePEM: Certificates to trust beside those of the system.
    ///   - caBundlePath: The same from a file.
    ///   - defaultHeaders: Sent with every request.
    ///   - userAgentSuffix: Stands behind `birdwire/x.y.z` in `User-Agent`.
    ///   - allowHTTP: Allows plain http to other machines, which shows the credential to everybody on the way.
    /// - Throws: ``BirdError`` of the kind `input`; `path` names the option that is wrong or missing.
    public init(
        publicKey: String? = nil,
        secretKey: String? = nil,
        apiKey: String? = nil,
        accountId: String? = nil,
        baseURL: String? = nil,
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        maxResponseBytes: Int? = nil,
        proxy: String? = nil,
        caBundlePEM: String? = nil,
        caBundlePath: String? = nil,
        defaultHeaders: [String: String] = [:],
        userAgentSuffix: String? = nil,
        allowHTTP: Bool = false
    ) throws {
        let config = RoktConfig(
            publicKey: publicKey,
            secretKey: secretKey,
            apiKey: apiKey,
            accountId: accountId,
            baseUrl: baseURL,
            timeout: timeout?.seconds,
            attemptTimeout: attemptTimeout?.seconds,
            connectTimeout: connectTimeout?.seconds,
            maxRetries: maxRetries.map { UInt32(clamping: $0) },
            maxResponseBytes: maxResponseBytes.map { UInt64(clamping: $0) },
            proxy: proxy,
            caBundlePem: caBundlePEM,
            caBundlePath: caBundlePath,
            defaultHeaders: defaultHeaders.fields,
            userAgentSuffix: userAgentSuffix,
            allowHttp: allowHTTP
        )
        native = try reported { try NativeClient.rokt(config: config) }
    }

    /// For the calls that name no account of their own.
    public var accountId: String? { native.accountId() }
}
