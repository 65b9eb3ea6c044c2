// The documented message, as one writes it for Codable: anything but the id may be missing or null, and an enum value
// that is new is no error.
import Foundation

struct MessageAnnotations: Codable {
    var name: String?
}

struct MessageConnector: Codable {
    var id: String?
    var identifierValue: String?
    var annotations: MessageAnnotations?
    var types: [String]?
}

struct ContactIdentifier: Codable {
    var identifierKey: String?
    var identifierValue: String?
}

struct MessageContact: Codable {
    var id: String?
    var identifierKey: String?
    var identifierValue: String?
    var type: String?
    var countryCode: String?
    var identifiers: [ContactIdentifier]?
    var platformAddress: String?
    var platformAddressSelector: String?
    var annotations: MessageAnnotations?
}

struct MessageSender: Codable {
    var connector: MessageConnector?
    var contact: MessageContact?
}

struct MessageReceiver: Codable {
    var connector: MessageConnector?
    var contacts: [MessageContact]?
}

struct ReferralMetadata: Codable {
    enum CodingKeys: String, CodingKey {
        case sourceId = "source_id"
        case sourceUrl = "source_url"
        case mediaUrl = "media_url"
        case trackingId = "tracking_id"
    }

    var sourceId: String?
    var sourceUrl: String?
    var mediaUrl: String?
    var trackingId: String?
}

struct MessageReferral: Codable {
    var source: String?
    var title: String?
    var text: String?
    var group: String?
    var metadata: ReferralMetadata?
}

struct ProductPrice: Codable {
    var amount: Int?
    var exponent: Int?
    var currencyCode: String?
}

struct OrderProduct: Codable {
    var externalCatalogId: String?
    var externalProductId: String?
    var quantity: Int?
    var price: ProductPrice?
}

struct MessageOrder: Codable {
    var products: [OrderProduct]?
}

struct ReferredProduct: Codable {
    var externalCatalogId: String?
    var externalProductId: String?
}

struct EmailFrom: Codable {
    var username: String?
    var displayName: String?
}

struct EmailMeta: Codable {
    var subject: String?
    var headers: [String: String]?
    var from: EmailFrom?
}

struct PushNotificationsMeta: Codable {
    var gatewayTypeOverride: String?
}

struct FlowMeta: Codable {
    var id: String?
    var name: String?
    var stepId: String?
    var runId: String?
}

struct CampaignMeta: Codable {
    var id: String?
    var name: String?
}

struct MessageMeta: Codable {
    var extraInformation: [String: String]?
    var referral: MessageReferral?
    var order: MessageOrder?
    var referredProduct: ReferredProduct?
    var email: EmailMeta?
    var pushNotifications: PushNotificationsMeta?
    var navigatorId: String?
    var navigatorMessageId: String?
    var flow: FlowMeta?
    var journey: FlowMeta?
    var campaign: CampaignMeta?
}

struct MessagePart: Codable {
    var platformReference: String?
}

struct MessageOrigin: Codable {
    var type: String?
    var id: String?
}

struct ReplyTo: Codable {
    var id: String?
    var order: Int?
    var type: String?
}

struct FailureSource: Codable {
    var code: String?
    var name: String?
}

struct MessageFailure: Codable {
    var code: Int?
    var description: String?
    var source: FailureSource?
}

struct ShortLinks: Codable {
    var domain: String?
}

struct Message: Codable {
    var id: String
    var channelId: String?
    var sender: MessageSender?
    var receiver: MessageReceiver?
    var meta: MessageMeta?
    var reference: String?
    var parts: [MessagePart]?
    var status: String?
    var reason: String?
    var direction: String?
    var origin: MessageOrigin?
    var replyTo: ReplyTo?
    var lastStatusAt: Date?
    var createdAt: Date?
    var updatedAt: Date?
    var details: String?
    var failure: MessageFailure?
    var tags: [String]?
    var shortLinks: ShortLinks?
    var scheduledFor: Date?
    var body: MessageBody?
    var template: Template?
}
