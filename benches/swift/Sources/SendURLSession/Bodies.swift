// What a message holds: a text or an image with its actions, or a template. The kinds are told apart by `type`.

struct Attachment: Codable {
    var mediaUrl: String?
    var filename: String?
    var inline: Bool?
    var contentId: String?
}

struct LinkAction: Codable {
    var text: String?
    var url: String?
}

struct ActionDescription: Codable {
    var label: String?
}

struct ActionMetadata: Codable {
    var description: ActionDescription?
}

struct ReplyAction: Codable {
    var text: String?
    var imageUrl: String?
    var metadata: ActionMetadata?
}

struct LocationRequestAction: Codable {
    var text: String?
}

struct BuyAction: Codable {
    var text: String?
    var amountCents: Int?
    var currency: String?
}

struct PostbackAction: Codable {
    var text: String?
    var payload: String?
    var imageUrl: String?
    var metadata: ActionMetadata?
}

struct Action: Codable {
    var type: String
    var link: LinkAction?
    var reply: ReplyAction?
    var locationRequest: LocationRequestAction?
    var buy: BuyAction?
    var postback: PostbackAction?
}

struct WhatsappTextMetadata: Codable {
    var previewUrl: Bool?
}

struct LineEmojiItem: Codable {
    var index: Int?
    var productId: String?
    var emojiId: String?
    var length: Int?
}

struct LineEmoji: Codable {
    var items: [LineEmojiItem]?
}

struct LineTextMetadata: Codable {
    var emoji: LineEmoji?
}

struct TelegramMetadata: Codable {
    var parseMode: String?
}

struct AppleMetadata: Codable {
    var summaryText: String?
}

struct TextMetadata: Codable {
    var subject: String?
    var headers: [String: String]?
    var whatsapp: WhatsappTextMetadata?
    var line: LineTextMetadata?
    var telegram: TelegramMetadata?
    var apple: AppleMetadata?
}

struct TextBody: Codable {
    var text: String?
    var attachments: [Attachment]?
    var actions: [Action]?
    var metadata: TextMetadata?
}

struct BodyImage: Codable {
    var mediaUrl: String?
    var altText: String?
}

struct ImageMetadata: Codable {
    var subject: String?
    var fallbackText: String?
    var storyType: String?
    var telegram: TelegramMetadata?
}

struct ImageBody: Codable {
    var text: String?
    var images: [BodyImage]?
    var metadata: ImageMetadata?
    var actions: [Action]?
}

struct MessageBody: Codable {
    var type: String
    var text: TextBody?
    var image: ImageBody?
}

struct TemplateAttachment: Codable {
    var mediaUrl: String?
    var filename: String?
    var inline: Bool?
}

struct TemplateShortLinks: Codable {
    var enabled: Bool?
    var domain: String?
}

struct UtmParameter: Codable {
    var key: String?
    var value: String?
    var reference: String?
}

struct TemplateParameter: Codable {
    var type: String
    var key: String?
    var value: String?
}

struct TemplateSettings: Codable {
    var useMmLite: Bool?
    var disallowMmLite: Bool?
}

struct Template: Codable {
    var name: String?
    var projectId: String?
    var version: String?
    var locale: String?
    var attachments: [TemplateAttachment]?
    var shortLinks: TemplateShortLinks?
    var variables: [String: String]?
    var utmParameters: [UtmParameter]?
    var parameters: [TemplateParameter]?
    var settings: TemplateSettings?
}
