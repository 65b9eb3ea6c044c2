// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension TranscriptionFormat: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "json": self = .json
        case "vtt": self = .vtt
        case "txt": self = .txt
        case "srt": self = .srt
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .json: "json"
        case .vtt: "vtt"
        case .txt: "txt"
        case .srt: "srt"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
