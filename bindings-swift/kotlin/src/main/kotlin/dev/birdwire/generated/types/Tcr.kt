// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire.types

/** The JSON that arrived, with everything this version does not know. */
public val TcrVertical.rawJSON: String
    get() = rawJson.orEmpty()

/** The JSON that arrived, with everything this version does not know. */
public val TcrUseCase.rawJSON: String
    get() = rawJson.orEmpty()

/** The text on the wire. */
public val BrandEntityType.text: String
    get() =
        when (this) {
            BrandEntityType.PrivateProfit -> "PRIVATE_PROFIT"
            BrandEntityType.PublicProfit -> "PUBLIC_PROFIT"
            BrandEntityType.NonProfit -> "NON_PROFIT"
            BrandEntityType.Government -> "GOVERNMENT"
            is BrandEntityType.Unknown -> v1
        }

/** The text on the wire. */
public val BrandAltBusinessIdType.text: String
    get() =
        when (this) {
            BrandAltBusinessIdType.Duns -> "DUNS"
            BrandAltBusinessIdType.Lei -> "LEI"
            BrandAltBusinessIdType.Giin -> "GIIN"
            is BrandAltBusinessIdType.Unknown -> v1
        }

/** The text on the wire. */
public val BrandStockExchange.text: String
    get() =
        when (this) {
            BrandStockExchange.Nasdaq -> "NASDAQ"
            BrandStockExchange.Nyse -> "NYSE"
            BrandStockExchange.Amex -> "AMEX"
            BrandStockExchange.Amx -> "AMX"
            BrandStockExchange.Asx -> "ASX"
            BrandStockExchange.B3 -> "B3"
            BrandStockExchange.Bme -> "BME"
            BrandStockExchange.Bse -> "BSE"
            BrandStockExchange.Fra -> "FRA"
            BrandStockExchange.Icex -> "ICEX"
            BrandStockExchange.Jpx -> "JPX"
            BrandStockExchange.Jse -> "JSE"
            BrandStockExchange.Krx -> "KRX"
            BrandStockExchange.Lon -> "LON"
            BrandStockExchange.Nse -> "NSE"
            BrandStockExchange.Omx -> "OMX"
            BrandStockExchange.Sehk -> "SEHK"
            BrandStockExchange.Sgx -> "SGX"
            BrandStockExchange.Sse -> "SSE"
            BrandStockExchange.Sto -> "STO"
            BrandStockExchange.Swx -> "SWX"
            BrandStockExchange.Szse -> "SZSE"
            BrandStockExchange.Tsx -> "TSX"
            BrandStockExchange.Twse -> "TWSE"
            BrandStockExchange.Vse -> "VSE"
            is BrandStockExchange.Unknown -> v1
        }

/** The text on the wire. */
public val BrandStatus.text: String
    get() =
        when (this) {
            BrandStatus.Failed -> "FAILED"
            BrandStatus.Pending -> "PENDING"
            BrandStatus.Rejected -> "REJECTED"
            BrandStatus.Approved -> "APPROVED"
            BrandStatus.Deleted -> "DELETED"
            is BrandStatus.Unknown -> v1
        }

/** The text on the wire. */
public val BrandVettingClass.text: String
    get() =
        when (this) {
            BrandVettingClass.Standard -> "STANDARD"
            is BrandVettingClass.Unknown -> v1
        }

/** The text on the wire. */
public val BrandVettingProviderId.text: String
    get() =
        when (this) {
            BrandVettingProviderId.Aegis -> "AEGIS"
            is BrandVettingProviderId.Unknown -> v1
        }

/** The text on the wire. */
public val BrandVettingStatus.text: String
    get() =
        when (this) {
            BrandVettingStatus.Pending -> "PENDING"
            BrandVettingStatus.Rejected -> "REJECTED"
            BrandVettingStatus.Failed -> "FAILED"
            BrandVettingStatus.Approved -> "APPROVED"
            BrandVettingStatus.Expired -> "EXPIRED"
            is BrandVettingStatus.Unknown -> v1
        }

/** The text on the wire. */
public val CampaignStatus.text: String
    get() =
        when (this) {
            CampaignStatus.Draft -> "DRAFT"
            CampaignStatus.Failed -> "FAILED"
            CampaignStatus.Pending -> "PENDING"
            CampaignStatus.Rejected -> "REJECTED"
            CampaignStatus.Approved -> "APPROVED"
            CampaignStatus.Declined -> "DECLINED"
            CampaignStatus.Suspended -> "SUSPENDED"
            CampaignStatus.Deleted -> "DELETED"
            CampaignStatus.Expired -> "EXPIRED"
            is CampaignStatus.Unknown -> v1
        }
