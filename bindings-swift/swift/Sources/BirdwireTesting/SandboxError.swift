/// The local Bird did not start, or has ended. What it refuses is a `BirdError`, as of any other call.
public struct SandboxError: Error, Sendable, CustomStringConvertible {
    public let message: String

    public var description: String { message }
}
