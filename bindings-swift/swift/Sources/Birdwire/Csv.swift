import Foundation

/// Lines of CSV to be sent: a file of the disk, text as it is, or rows.
///
/// ```swift
/// try await bird.conversations.allowBlockRules.addInBulk([AllowBlockRuleRow(value: "test@example.com", type: .allow)])
/// try await bird.conversations.allowBlockRules.addInBulk(.url(URL(filePath: "rules.csv")))
/// ```
///
/// Every line is checked before anything is sent; a fault has a path such as `lines[3].type`, counted from 0.
public struct Csv<Row: Sendable>: Sendable {
    let lines: NativeLines
    let rows: [Row]

    /// A file of the disk. It holds no header line, and goes out byte for byte.
    public static func url(_ url: URL) -> Csv {
        Csv(lines: .path(path: url.isFileURL ? url.path : url.absoluteString), rows: [])
    }

    /// Text in UTF-8 that goes out byte for byte. It holds no header line.
    public static func data(_ data: Data) -> Csv {
        Csv(lines: .text(bytes: data), rows: [])
    }

    /// Text that goes out as it is. It holds no header line.
    public static func text(_ text: String) -> Csv {
        data(Data(text.utf8))
    }

    /// Rows, one a line, quoted where a value needs it.
    public static func rows(_ rows: some Sequence<Row>) -> Csv {
        Csv(lines: .rows, rows: Array(rows))
    }
}

extension Csv: ExpressibleByArrayLiteral {
    public init(arrayLiteral rows: Row...) {
        self = .rows(rows)
    }
}
