// What every Swift client of the benchmarks shares: the ids, and the loop that measures one call.
// The same arguments and the same printed result as timing.py.
import Foundation

public let accessKey = "benchmark-access-key"
public let workspaceId = "11111111-1111-4111-8111-111111111111"
public let channelId = "614208aa-b153-4d5d-9989-2fddfc0ce4c3"
public let path = "/workspaces/\(workspaceId)/channels/\(channelId)/messages"
public let authorization = "AccessKey \(accessKey)"
public let receiver = "+31612345678"
public let text = "Hello"
public let limit = 1000

public let arguments = Array(CommandLine.arguments.dropFirst())
public let url = arguments[0]

struct Result: Encodable {
    let calls: Int
    let median: Double
    let mean: Double
    let seen: [String?]
}

/// Warms up, then calls until either bound is reached, and prints the result as JSON.
public func measure(_ call: @Sendable () async throws -> [String?]) async throws {
    let warmUp = Int(arguments[1])!, calls = Int(arguments[2])!, seconds = Double(arguments[3])!
    let seen = try await call()
    for _ in 1..<max(1, warmUp) { _ = try await call() }

    let clock = ContinuousClock()
    var times: [Double] = []
    var begin = clock.now
    let end = begin + .seconds(seconds)
    while begin < end && times.count < calls {
        _ = try await call()
        let now = clock.now
        times.append(microseconds(now - begin))
        begin = now
    }
    times.sort()
    let middle = times.count / 2
    let median = times.count % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2
    try say(Result(calls: times.count, median: median, mean: times.reduce(0, +) / Double(times.count), seen: seen))
}

public func say(_ result: some Encodable) throws {
    print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
}

func microseconds(_ time: Duration) -> Double {
    let (seconds, attoseconds) = time.components
    return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
}
