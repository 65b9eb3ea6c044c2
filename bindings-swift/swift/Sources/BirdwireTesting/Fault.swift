import Birdwire

/// How a call goes wrong.
public struct Fault: Sendable {
    let members: Json.Value

    /// It is answered with this status.
    public static func status(_ status: Int) -> Fault {
        kind("answer", ["status": .integer(Int64(status))])
    }

    /// Any kind, and what belongs to it: `.kind("cut", ["afterBytes": 10])`, `.kind("hang")`.
    public static func kind(_ kind: String, _ members: [String: Json.Value] = [:]) -> Fault {
        Fault(members: .object(members.merging(["kind": .string(kind)]) { _, kind in kind }))
    }
}
