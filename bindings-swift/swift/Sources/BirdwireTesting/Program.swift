#if os(macOS) || os(Linux)
import Foundation

/// The running program: it ends when it is told to, when nobody holds it any more, and when this process ends, whatever the
/// reason.
final class Program: @unchecked Sendable {
    static let variable = "BIRDWIRE_SANDBOX_BINARY"
    static let name = "birdwire-sandbox"

    private let path: String
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors = Pipe()
    private let lock = NSLock()
    private var said = Data()
    private var heardAll = false

    /// The one that the environment names, or one on the `PATH`.
    static func find() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment[variable], !named.isEmpty { return named }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        if let path = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile) { return path }
        throw SandboxError(
            message: "the program \(name) is neither on the PATH nor named in \(variable): "
                + "pip install birdwire-sandbox, or npm install --global birdwire-sandbox")
    }

    init(path: String, arguments: [String]) throws {
        self.path = path
        process.executableURL = URL(fileURLWithPath: path)
        // It stops when its input closes, as it does when this process is killed.
        process.arguments = ["--port", "0", "--exit-with-parent"] + arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        errors.fileHandleForReading.readabilityHandler = { [weak self] handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil }
            self?.hear(data)
        }
        do {
            try process.run()
        } catch {
            throw SandboxError(message: "\(path) cannot be started: \(error.localizedDescription)")
        }
    }

    deinit { letGo() }

    /// Its first line. What is thrown is not ``told(_:)`` yet.
    func announcement(within patience: Duration) async throws -> Data {
        let pieces = AsyncStream<Data> { [output] continuation in
            output.fileHandleForReading.readabilityHandler = { handle in
                let data = handle.availableData
                if data.isEmpty {
                    handle.readabilityHandler = nil
                    continuation.finish()
                } else {
                    continuation.yield(data)
                }
            }
        }
        let line = try await withThrowingTaskGroup(of: Data?.self) { [path] group in
            group.addTask {
                var text = Data()
                for await piece in pieces {
                    text += piece
                    if let end = text.firstIndex(of: UInt8(ascii: "\n")) { return text[..<end] }
                }
                try Task.checkCancellation()
                return nil
            }
            group.addTask {
                try await Task.sleep(for: patience)
                throw SandboxError(message: "\(path) did not start within \(patience)")
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        output.fileHandleForReading.readabilityHandler = nil
        guard let line else { throw SandboxError(message: await end()) }
        return line
    }

    /// Why nobody answers.
    func ended() async -> String { told(await end()) }

    private func end() async -> String {
        for _ in 0..<100 where process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
        if process.isRunning { return "\(path) does not answer" }
        // Its last words may still be on their way.
        for _ in 0..<100 where !lock.withLock({ heardAll }) { try? await Task.sleep(for: .milliseconds(10)) }
        return "\(path) ended with exit code \(process.terminationStatus)"
    }

    /// With what the program wrote about it.
    func told(_ text: String) -> String {
        let words = lock.withLock { String(decoding: said.suffix(4_000), as: UTF8.self) }
        let trimmed = words.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? text : "\(text); it said:\n\(trimmed)"
    }

    /// Returns when it has ended.
    func stop() async {
        letGo()
        for _ in 0..<500 where process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
        kill()
    }

    func kill() {
        if process.isRunning { _ = signal(process.processIdentifier, SIGKILL) }
    }

    private func letGo() {
        try? input.fileHandleForWriting.close()
    }

    private func hear(_ data: Data) {
        lock.withLock {
            said += data
            heardAll = data.isEmpty
        }
    }
}

/// `kill` is a method's name here.
private func signal(_ process: Int32, _ number: Int32) -> Int32 {
    kill(process, number)
}
#endif
