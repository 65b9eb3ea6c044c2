import Foundation

/// A file on its way: a sequence of pieces that can be read once. Letting it go closes the connection.
///
/// ```swift
/// let media = try await bird.channels.messages.media.download(messageId, fileId)
/// try await media.save(to: URL(filePath: "photo.jpg"))
/// ```
public struct Media: AsyncSequence, Sendable {
    public typealias Element = Data

    let native: NativeMedia

    public var status: Int { Int(native.status()) }

    /// Names in lower case.
    public var headers: [(name: String, value: String)] { pairs(native.headers()) }

    public var contentType: String? { header("content-type") }

    /// In bytes, where the server says it.
    public var contentLength: Int? { native.contentLength().map { Int(clamping: $0) } }

    /// Where the file lies, when the answer named the place instead of being the file.
    public var location: String? { native.location() }

    /// How many requests were made on the wire, that to the file's own place included.
    public var attempts: Int { Int(native.attempts()) }

    public var requestId: String? { native.requestId() }

    /// The first header of this name, in whatever case.
    public func header(_ name: String) -> String? { firstHeader(name, of: native.headers()) }

    /// The whole file. More than the client's `maxResponseBytes` is an error; read piece by piece instead.
    public func bytes() async throws -> Data {
        try await cancellable { [native] in try await native.bytes(cancel: $0) }
    }

    /// Writes the file and gives back its length. The name appears when the file is whole, never before.
    @discardableResult
    public func save(to file: URL) async throws -> Int {
        Int(clamping: try await cancellable { [native] in try await native.saveTo(path: file.path, cancel: $0) })
    }

    /// Lets the connection go before the end.
    public func close() { native.letGo() }

    public func makeAsyncIterator() -> Iterator { Iterator(native: native) }

    public struct Iterator: AsyncIteratorProtocol {
        let native: NativeMedia

        public mutating func next() async throws -> Data? {
            try await cancellable { [native] in try await native.nextChunk(cancel: $0) }
        }
    }
}
