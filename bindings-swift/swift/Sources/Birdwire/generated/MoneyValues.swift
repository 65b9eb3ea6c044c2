// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension CurrencyCode: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "EUR": self = .eur
        case "USD": self = .usd
        case "GBP": self = .gbp
        case "AUD": self = .aud
        case "SGD": self = .sgd
        case "IDR": self = .idr
        case "INR": self = .inr
        case "MXN": self = .mxn
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .eur: "EUR"
        case .usd: "USD"
        case .gbp: "GBP"
        case .aud: "AUD"
        case .sgd: "SGD"
        case .idr: "IDR"
        case .inr: "INR"
        case .mxn: "MXN"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
