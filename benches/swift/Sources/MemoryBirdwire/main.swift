// Lists page after page and forgets what it read.
import Birdwire
import Foundation
import Timing

struct Result: Encodable {
    var messages = 0
    /// Bytes of memory that the process held after each page.
    var resident: [Int] = []
}

struct NoId: Error {}

func resident() throws -> Int {
    let words = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return Int(words[1])! * sysconf(Int32(_SC_PAGESIZE))
}

func read(_ bird: Client) async throws -> Result {
    var result = Result()
    let pages = Int(arguments[2])!
    let end = ContinuousClock.now + .seconds(Double(arguments[3])!)
    for try await message in bird.channels.messages.list(channelId, ListChannelMessages(limit: Int64(limit))) {
        if message.id?.isEmpty ?? true { throw NoId() }
        result.messages += 1
        if result.messages % limit != 0 { continue }
        result.resident.append(try resident())
        if result.resident.count >= pages || ContinuousClock.now > end { break }
    }
    return result
}

try say(await read(Client(accessKey: accessKey, workspaceId: workspaceId, baseURL: url + "/endless")))
