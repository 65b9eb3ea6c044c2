import Foundation

/// A file to be sent: of the disk, from memory, or read piece by piece.
///
/// ```swift
/// let address = try await bird.channels.media.upload(.url(URL(filePath: "photo.jpg")))
/// ```
///
/// Its name and its content type may stand beside it: `.data(bytes, contentType: "image/png", filename: "photo.png")`.
public struct UploadFile: Sendable {
    private enum Content: Sendable {
        case path(String)
        case bytes(Data)
        case stream(OnceReadStream, length: Int?)
    }

    private let content: Content
    private let contentType: String?
    private let filename: String?

    /// A file of the disk. It is read while it is sent, and never held in memory.
    ///
    /// - Parameters:
    ///   - contentType: Such as `image/png`; guessed from the name of the file when it is not given.
    ///   - filename: By default the last part of the path.
    public static func url(_ url: URL, contentType: String? = nil, filename: String? = nil) -> UploadFile {
        let path = url.isFileURL ? url.path : url.absoluteString
        return UploadFile(content: .path(path), contentType: contentType, filename: filename)
    }

    /// What is in memory already.
    public static func data(_ data: Data, contentType: String? = nil, filename: String? = nil) -> UploadFile {
        UploadFile(content: .bytes(data), contentType: contentType, filename: filename)
    }

    /// A stream, which is read once, from threads of the library, and opened if it is not yet.
    ///
    /// - Parameters:
    ///   - length: How many bytes it has. Without it, they are put into a temporary file first: the length is sent
    ///     before them.
    public static func stream(
        _ stream: sending InputStream, length: Int? = nil, contentType: String? = nil, filename: String? = nil
    ) -> UploadFile {
        let content = Content.stream(OnceReadStream(stream), length: length)
        return UploadFile(content: content, contentType: contentType, filename: filename)
    }

    /// What one call hands over.
    struct Opened: Sendable {
        let native: NativeUpload
        let source: (any ByteSource)?
    }

    /// What the call says of the file is stronger than what the file says of itself.
    func opened(contentType: String? = nil, filename: String? = nil) -> Opened {
        var native = NativeUpload(contentType: contentType ?? self.contentType, filename: filename ?? self.filename)
        var source: (any ByteSource)?
        switch content {
        case .path(let path): native.path = path
        case .bytes(let data): native.bytes = data
        case .stream(let stream, let length):
            native.length = length.map { UInt64(clamping: $0) }
            source = stream.reader()
        }
        return Opened(native: native, source: source)
    }
}

/// A stream belongs to one upload: a second one would send what is left of it, which is nothing.
private final class OnceReadStream: @unchecked Sendable {
    private let lock = NSLock()
    private var stream: InputStream? // behind the lock

    init(_ stream: InputStream) {
        self.stream = stream
    }

    func reader() -> StreamReader {
        lock.withLock {
            defer { stream = nil }
            return StreamReader(stream)
        }
    }
}

/// Is asked for one piece after the other, never for two at a time.
private final class StreamReader: ByteSource, @unchecked Sendable {
    private let lock = NSLock()
    private let stream: InputStream? // read behind the lock

    init(_ stream: InputStream?) {
        self.stream = stream
    }

    func read(max: UInt32) throws -> Data? {
        try lock.withLock {
            guard let stream else {
                throw SourceFailure.Broken(reason: "the stream was read by an upload before this one")
            }
            if stream.streamStatus == .notOpen { stream.open() }
            var piece = Data(count: Int(max))
            let count = piece.withUnsafeMutableBytes { place in
                place.bindMemory(to: UInt8.self).baseAddress.map { stream.read($0, maxLength: Int(max)) } ?? -1
            }
            guard count >= 0 else {
                throw SourceFailure.Broken(reason: stream.streamError.map { "\($0)" } ?? "the stream gives no reason")
            }
            return count == 0 ? nil : piece.prefix(count)
        }
    }
}

final class ProgressReport: UploadProgress {
    private let report: @Sendable (Int, Int) -> Void

    init(_ report: @escaping @Sendable (Int, Int) -> Void) {
        self.report = report
    }

    func moved(sent: UInt64, total: UInt64) {
        report(Int(clamping: sent), Int(clamping: total))
    }
}
