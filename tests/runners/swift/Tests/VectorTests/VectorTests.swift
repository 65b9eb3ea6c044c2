import Birdwire
import Foundation
import Testing

/// One file of `tests/vectors/`.
struct Vector: Sendable {
    let id: String
    let replay: @Sendable (Run) async throws -> Void
}

/// Replays every vector and lets the recording server say whether the right requests left.
@Test func everyVector() async throws {
    let recorder = try #require(ProcessInfo.processInfo.environment["BIRDWIRE_RECORDER"], "scripts/with-recorder sets it")
    let control = try Client(accessKey: "none", baseURL: recorder)
    let known = try await control.request("GET", "/_imagined").json?.decode([String].self)
    let imagined = Set(try #require(known))
    let failures = await withTaskGroup(of: [String].self) { group in
        var waiting = vectors[...]
        let next = { (group: inout TaskGroup<[String]>) in
            guard let vector = waiting.popFirst() else { return }
            let isImagined = imagined.contains(vector.id)
            group.addTask { await replay(vector, isImagined, recorder: recorder, control: control) }
        }
        for _ in 0..<8 { next(&group) }
        var failures: [String] = []
        while let problems = await group.next() {
            failures += problems
            next(&group)
        }
        return failures
    }
    for failure in failures.sorted() { print(failure) }
    print("swift: \(vectors.count) vectors, \(failures.count) problems")
    #expect(failures.isEmpty)
}

/// What went wrong, one line a problem.
private func replay(_ vector: Vector, _ isImagined: Bool, recorder: String, control: Client) async -> [String] {
    let run = Run(baseURL: "\(recorder)/swift/\(vector.id)", isImagined: isImagined)
    do {
        try await vector.replay(run)
    } catch {
        run.problem("threw \(error)")
    }
    var problems = run.problems
    do {
        let passed = problems.isEmpty ? "1" : "0"
        let answer = try await control.request("GET", "/_verify/swift/\(vector.id)", query: [("passed", passed)])
        let verdict = answer.json
        if verdict?["ok"]?.bool != true {
            problems += verdict?["problems"]?.array?.map { $0.string ?? $0.text } ?? ["the recording server gave no verdict"]
        }
    } catch {
        problems.append("the recording server: \(error)")
    }
    return problems.map { "\(vector.id): \($0)" }
}
