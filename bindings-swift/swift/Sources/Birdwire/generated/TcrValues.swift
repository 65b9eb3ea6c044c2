// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension BrandEntityType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "PRIVATE_PROFIT": self = .privateProfit
        case "PUBLIC_PROFIT": self = .publicProfit
        case "NON_PROFIT": self = .nonProfit
        case "GOVERNMENT": self = .government
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .privateProfit: "PRIVATE_PROFIT"
        case .publicProfit: "PUBLIC_PROFIT"
        case .nonProfit: "NON_PROFIT"
        case .government: "GOVERNMENT"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension BrandAltBusinessIdType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "DUNS": self = .duns
        case "LEI": self = .lei
        case "GIIN": self = .giin
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .duns: "DUNS"
        case .lei: "LEI"
        case .giin: "GIIN"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension BrandStockExchange: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "NASDAQ": self = .nasdaq
        case "NYSE": self = .nyse
        case "AMEX": self = .amex
        case "AMX": self = .amx
        case "ASX": self = .asx
        case "B3": self = .b3
        case "BME": self = .bme
        case "BSE": self = .bse
        case "FRA": self = .fra
        case "ICEX": self = .icex
        case "JPX": self = .jpx
        case "JSE": self = .jse
        case "KRX": self = .krx
        case "LON": self = .lon
        case "NSE": self = .nse
        case "OMX": self = .omx
        case "SEHK": self = .sehk
        case "SGX": self = .sgx
        case "SSE": self = .sse
        case "STO": self = .sto
        case "SWX": self = .swx
        case "SZSE": self = .szse
        case "TSX": self = .tsx
        case "TWSE": self = .twse
        case "VSE": self = .vse
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .nasdaq: "NASDAQ"
        case .nyse: "NYSE"
        case .amex: "AMEX"
        case .amx: "AMX"
        case .asx: "ASX"
        case .b3: "B3"
        case .bme: "BME"
        case .bse: "BSE"
        case .fra: "FRA"
        case .icex: "ICEX"
        case .jpx: "JPX"
        case .jse: "JSE"
        case .krx: "KRX"
        case .lon: "LON"
        case .nse: "NSE"
        case .omx: "OMX"
        case .sehk: "SEHK"
        case .sgx: "SGX"
        case .sse: "SSE"
        case .sto: "STO"
        case .swx: "SWX"
        case .szse: "SZSE"
        case .tsx: "TSX"
        case .twse: "TWSE"
        case .vse: "VSE"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension BrandStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "FAILED": self = .failed
        case "PENDING": self = .pending
        case "REJECTED": self = .rejected
        case "APPROVED": self = .approved
        case "DELETED": self = .deleted
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .failed: "FAILED"
        case .pending: "PENDING"
        case .rejected: "REJECTED"
        case .approved: "APPROVED"
        case .deleted: "DELETED"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension BrandVettingClass: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "STANDARD": self = .standard
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .standard: "STANDARD"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension BrandVettingProviderId: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "AEGIS": self = .aegis
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .aegis: "AEGIS"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension BrandVettingStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "PENDING": self = .pending
        case "REJECTED": self = .rejected
        case "FAILED": self = .failed
        case "APPROVED": self = .approved
        case "EXPIRED": self = .expired
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .pending: "PENDING"
        case .rejected: "REJECTED"
        case .failed: "FAILED"
        case .approved: "APPROVED"
        case .expired: "EXPIRED"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension CampaignStatus: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "DRAFT": self = .draft
        case "FAILED": self = .failed
        case "PENDING": self = .pending
        case "REJECTED": self = .rejected
        case "APPROVED": self = .approved
        case "DECLINED": self = .declined
        case "SUSPENDED": self = .suspended
        case "DELETED": self = .deleted
        case "EXPIRED": self = .expired
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .draft: "DRAFT"
        case .failed: "FAILED"
        case .pending: "PENDING"
        case .rejected: "REJECTED"
        case .approved: "APPROVED"
        case .declined: "DECLINED"
        case .suspended: "SUSPENDED"
        case .deleted: "DELETED"
        case .expired: "EXPIRED"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
