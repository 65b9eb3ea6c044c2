import Foundation

/// A connection to Bird. It belongs to no task and to no actor; share one.
///
/// ```swift
/// let bird = try Client(accessKey: "…", workspaceId: "…")
/// let message = try await bird.channels.messages.send(
///     channelId, CreateMessage(receiver: to("+31612345678"), body: .text("Hello")))
/// ```
///
/// Access keys belong on a server: whoever has an app has the key inside it. In an app give a ``TokenProvider``, or a
/// `baseURL` of yours that adds the key.
public final class Client: Sendable {
    let native: NativeClient

    /// What is left out is taken from the environment (`BIRD_ACCESS_KEY`, `BIRD_WORKSPACE_ID`, `BIRD_ORGANIZATION_ID`,
    /// `BIRD_BASE_URL`), and then from the defaults. Nothing is opened before the first call.
    ///
    /// - Parameters:
    ///   - accessKey: An access key of the workspace or the organization. For servers.
    ///   - bearerToken: A token of a user, in place of an access key.
    ///   - tokenProvider: Asked for a token at the first call and after each 401, in place of an access key.
    ///   - workspaceId: For the calls that name no workspace of their own.
    ///   - organizationId: For the calls that name no organization of their own.
    ///   - baseURL: Moves every host of Bird, for a sandbox or a proxy of yours. A path in it is kept.
    ///   - baseURLs: Moves single hosts (`"api"`, `"media"`); stronger than `baseURL`.
    ///   - timeout: The whole call with its retries. For a download, until the file begins.
    ///   - attemptTimeout: One request and its answer.
    ///   - connectTimeout: Making a connection, TLS included.
    ///   - idleTimeout: How long a file may make no progress.
    ///   - maxRetries: How many times a call may be repeated where that is safe.
    ///   - maxResponseBytes: The largest answer that is accepted, after decompression.
    ///   - proxy: A proxy for every request, in place of `HTTPS_PROXY` and `HTTP_PROXY`.
    ///   - caBundlePEM: Certificates to trust beside those of the system.
    ///   - caBundlePath: The same from a file.
    ///   - defaultHeaders: Sent with every request to Bird.
    ///   - userAgentSuffix: Stands behind `birdwire/x.y.z` in `User-Agent`.
    ///   - allowHTTP: Allows plain http to other machines, which shows the credential to everybody on the way.
    /// - Throws: ``BirdError`` of the kind `input`.
    public init(
        accessKey: String? = nil,
        bearerToken: String? = nil,
        tokenProvider: TokenProvider? = nil,
        workspaceId: String? = nil,
        organizationId: String? = nil,
        baseURL: String? = nil,
        baseURLs: [String: String] = [:],
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        idleTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        maxResponseBytes: Int? = nil,
        proxy: String? = nil,
        caBundlePEM: String? = nil,
        caBundlePath: String? = nil,
        defaultHeaders: [String: String] = [:],
        userAgentSuffix: String? = nil,
        allowHTTP: Bool = false
    ) throws {
        let config = ClientConfig(
            accessKey: accessKey,
            bearerToken: bearerToken,
            workspaceId: workspaceId,
            organizationId: organizationId,
            baseUrl: baseURL,
            baseUrls: baseURLs,
            timeout: timeout?.seconds,
            attemptTimeout: attemptTimeout?.seconds,
            connectTimeout: connectTimeout?.seconds,
            idleTimeout: idleTimeout?.seconds,
            maxRetries: maxRetries.map { UInt32(clamping: $0) },
            maxResponseBytes: maxResponseBytes.map { UInt64(clamping: $0) },
            proxy: proxy,
            caBundlePem: caBundlePEM,
            caBundlePath: caBundlePath,
            defaultHeaders: defaultHeaders.fields,
            userAgentSuffix: userAgentSuffix,
            allowHttp: allowHTTP
        )
        let bridge = tokenProvider.map(TokenBridge.init)
        native = try reported { try NativeClient(config: config, source: bridge, desk: bridge?.desk) }
    }

    public var workspaceId: String? { native.workspaceId() }

    public var organizationId: String? { native.organizationId() }

    /// Sends a request that no method stands for. Credentials, retries, limits and errors are those of any other call.
    ///
    /// A path that would leave the host this client is set up for is refused. Only GET and HEAD are repeated like a read.
    ///
    /// - Parameters:
    ///   - path: Below the base URL, starting with `/`. What stands between slashes is escaped by the caller.
    ///   - query: A name may come more than once.
    ///   - json: The body; or give `body` with a `content-type` among the headers.
    ///   - host: `"api"`, which is also meant by nil, or `"media"`.
    public func request(
        _ method: String,
        _ path: String,
        query: [(name: String, value: String)] = [],
        headers: [String: String] = [:],
        json: Json? = nil,
        body: Data? = nil,
        host: String? = nil,
        options: Options = Options()
    ) async throws -> Response {
        let request = NativeRequest(
            method: method,
            path: path,
            query: query.map { HeaderField(name: $0.name, value: $0.value) },
            headers: headers.fields,
            json: json,
            bytes: body,
            host: host
        )
        return try await call(options) { [native] options, token in
            let response = try await native.request(request: request, options: options, cancel: token)
            return (Response(native: response), response)
        }
    }
}
