// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension UtmReference: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "platform_name": self = .platformName
        case "channel_name": self = .channelName
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .platformName: "platform_name"
        case .channelName: "channel_name"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension TemplateParameter {
    /// The `type` on the wire.
    public var type: String {
        switch self {
        case .string: "string"
        case .number: "number"
        case .boolean: "boolean"
        case .object: "object"
        case .sectionList: "sectionList"
        case .timeslotList: "timeslotList"
        case .productSections: "productSections"
        case .productList: "productList"
        case .shippingMethodList: "shippingMethodList"
        case .lineItemList: "lineItemList"
        case .whatsappProductSections: "whatsappProductSections"
        case .whatsappProductItems: "whatsappProductItems"
        case .unknown(let json): json["type"]?.string ?? ""
        }
    }

    /// What it holds when its type is `string`.
    public var string: StringTemplateParameter? {
        if case .string(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `number`.
    public var number: NumberTemplateParameter? {
        if case .number(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `boolean`.
    public var boolean: BooleanTemplateParameter? {
        if case .boolean(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `object`.
    public var object: ObjectTemplateParameter? {
        if case .object(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `sectionList`.
    public var sectionList: SectionListTemplateParameter? {
        if case .sectionList(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `timeslotList`.
    public var timeslotList: TimeslotListTemplateParameter? {
        if case .timeslotList(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `productSections`.
    public var productSections: ProductSectionsTemplateParameter? {
        if case .productSections(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `productList`.
    public var productList: ProductListTemplateParameter? {
        if case .productList(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `shippingMethodList`.
    public var shippingMethodList: ShippingMethodListTemplateParameter? {
        if case .shippingMethodList(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `lineItemList`.
    public var lineItemList: LineItemListTemplateParameter? {
        if case .lineItemList(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `whatsappProductSections`.
    public var whatsappProductSections: WhatsappProductSectionsTemplateParameter? {
        if case .whatsappProductSections(let value) = self { value } else { nil }
    }

    /// What it holds when its type is `whatsappProductItems`.
    public var whatsappProductItems: WhatsappProductItemsTemplateParameter? {
        if case .whatsappProductItems(let value) = self { value } else { nil }
    }

    /// The JSON of a kind that this version does not know.
    public var unknown: Json? {
        if case .unknown(let json) = self { json } else { nil }
    }
}

extension ChoiceItemType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "reply-action": self = .replyAction
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .replyAction: "reply-action"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension ProductItem {
    /// The `type` on the wire.
    public var type: String {
        switch self {
        case .product: "product"
        case .unknown(let json): json["type"]?.string ?? ""
        }
    }

    /// What it holds when its type is `product`.
    public var product: Product? {
        if case .product(let value) = self { value } else { nil }
    }

    /// The JSON of a kind that this version does not know.
    public var unknown: Json? {
        if case .unknown(let json) = self { json } else { nil }
    }
}

extension LineItemType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "pending": self = .pending
        case "final": self = .final
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .pending: "pending"
        case .final: "final"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension WhatsappSectionItemType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "whatsapp-product-section": self = .whatsappProductSection
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .whatsappProductSection: "whatsapp-product-section"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}

extension WhatsappProductItemType: LosslessStringConvertible {
    /// Any text: one that this version does not know becomes `unknown`.
    public init(_ text: String) {
        switch text {
        case "whatsapp-product-item": self = .whatsappProductItem
        default: self = .unknown(text)
        }
    }

    /// The text on the wire.
    public var text: String {
        switch self {
        case .whatsappProductItem: "whatsapp-product-item"
        case .unknown(let text): text
        }
    }

    public var description: String { text }
}
