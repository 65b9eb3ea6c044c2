// The documented message, as one writes it for kotlinx.serialization: anything but the id may be missing or null, and an
// enum value that is new is no error.

import java.time.Instant
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder

object InstantText : KSerializer<Instant> {
    override val descriptor = PrimitiveSerialDescriptor("java.time.Instant", PrimitiveKind.STRING)

    override fun deserialize(decoder: Decoder): Instant = Instant.parse(decoder.decodeString())

    override fun serialize(encoder: Encoder, value: Instant) = encoder.encodeString(value.toString())
}

@Serializable
data class MessageAnnotations(
    val name: String? = null,
)

@Serializable
data class MessageConnector(
    val id: String? = null,
    val identifierValue: String? = null,
    val annotations: MessageAnnotations? = null,
    val types: List<String>? = null,
)

@Serializable
data class ContactIdentifier(
    val identifierKey: String? = null,
    val identifierValue: String? = null,
)

@Serializable
data class MessageContact(
    val id: String? = null,
    val identifierKey: String? = null,
    val identifierValue: String? = null,
    val type: String? = null,
    val countryCode: String? = null,
    val identifiers: List<ContactIdentifier>? = null,
    val platformAddress: String? = null,
    val platformAddressSelector: String? = null,
    val annotations: MessageAnnotations? = null,
)

@Serializable
data class MessageSender(
    val connector: MessageConnector? = null,
    val contact: MessageContact? = null,
)

@Serializable
data class MessageReceiver(
    val connector: MessageConnector? = null,
    val contacts: List<MessageContact>? = null,
)

@Serializable
data class ReferralMetadata(
    @SerialName("source_id") val sourceId: String? = null,
    @SerialName("source_url") val sourceUrl: String? = null,
    @SerialName("media_url") val mediaUrl: String? = null,
    @SerialName("tracking_id") val trackingId: String? = null,
)

@Serializable
data class MessageReferral(
    val source: String? = null,
    val title: String? = null,
    val text: String? = null,
    val group: String? = null,
    val metadata: ReferralMetadata? = null,
)

@Serializable
data class ProductPrice(
    val amount: Long? = null,
    val exponent: Long? = null,
    val currencyCode: String? = null,
)

@Serializable
data class OrderProduct(
    val externalCatalogId: String? = null,
    val externalProductId: String? = null,
    val quantity: Long? = null,
    val price: ProductPrice? = null,
)

@Serializable
data class MessageOrder(
    val products: List<OrderProduct>? = null,
)

@Serializable
data class ReferredProduct(
    val externalCatalogId: String? = null,
    val externalProductId: String? = null,
)

@Serializable
data class EmailFrom(
    val username: String? = null,
    val displayName: String? = null,
)

@Serializable
data class EmailMeta(
    val subject: String? = null,
    val headers: Map<String, String>? = null,
    val from: EmailFrom? = null,
)

@Serializable
data class PushNotificationsMeta(
    val gatewayTypeOverride: String? = null,
)

@Serializable
data class FlowMeta(
    val id: String? = null,
    val name: String? = null,
    val stepId: String? = null,
    val runId: String? = null,
)

@Serializable
data class CampaignMeta(
    val id: String? = null,
    val name: String? = null,
)

@Serializable
data class MessageMeta(
    val extraInformation: Map<String, String>? = null,
    val referral: MessageReferral? = null,
    val order: MessageOrder? = null,
    val referredProduct: ReferredProduct? = null,
    val email: EmailMeta? = null,
    val pushNotifications: PushNotificationsMeta? = null,
    val navigatorId: String? = null,
    val navigatorMessageId: String? = null,
    val flow: FlowMeta? = null,
    val journey: FlowMeta? = null,
    val campaign: CampaignMeta? = null,
)

@Serializable
data class MessagePart(
    val platformReference: String? = null,
)

@Serializable
data class MessageOrigin(
    val type: String? = null,
    val id: String? = null,
)

@Serializable
data class ReplyTo(
    val id: String? = null,
    val order: Long? = null,
    val type: String? = null,
)

@Serializable
data class FailureSource(
    val code: String? = null,
    val name: String? = null,
)

@Serializable
data class MessageFailure(
    val code: Long? = null,
    val description: String? = null,
    val source: FailureSource? = null,
)

@Serializable
data class ShortLinks(
    val domain: String? = null,
)

@Serializable
data class Message(
    val id: String,
    val channelId: String? = null,
    val sender: MessageSender? = null,
    val receiver: MessageReceiver? = null,
    val meta: MessageMeta? = null,
    val reference: String? = null,
    val parts: List<MessagePart>? = null,
    val status: String? = null,
    val reason: String? = null,
    val direction: String? = null,
    val origin: MessageOrigin? = null,
    val replyTo: ReplyTo? = null,
    val lastStatusAt: @Serializable(InstantText::class) Instant? = null,
    val createdAt: @Serializable(InstantText::class) Instant? = null,
    val updatedAt: @Serializable(InstantText::class) Instant? = null,
    val details: String? = null,
    val failure: MessageFailure? = null,
    val tags: List<String>? = null,
    val shortLinks: ShortLinks? = null,
    val scheduledFor: @Serializable(InstantText::class) Instant? = null,
    val body: MessageBody? = null,
    val template: Template? = null,
)
