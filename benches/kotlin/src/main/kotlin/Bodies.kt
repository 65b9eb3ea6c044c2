// What a message holds: a text or an image with its actions, or a template. The kinds are told apart by `type`.

import kotlinx.serialization.Serializable

@Serializable
data class Attachment(
    val mediaUrl: String? = null,
    val filename: String? = null,
    val inline: Boolean? = null,
    val contentId: String? = null,
)

@Serializable
data class LinkAction(
    val text: String? = null,
    val url: String? = null,
)

@Serializable
data class ActionDescription(
    val label: String? = null,
)

@Serializable
data class ActionMetadata(
    val description: ActionDescription? = null,
)

@Serializable
data class ReplyAction(
    val text: String? = null,
    val imageUrl: String? = null,
    val metadata: ActionMetadata? = null,
)

@Serializable
data class LocationRequestAction(
    val text: String? = null,
)

@Serializable
data class BuyAction(
    val text: String? = null,
    val amountCents: Long? = null,
    val currency: String? = null,
)

@Serializable
data class PostbackAction(
    val text: String? = null,
    val payload: String? = null,
    val imageUrl: String? = null,
    val metadata: ActionMetadata? = null,
)

@Serializable
data class Action(
    val type: String,
    val link: LinkAction? = null,
    val reply: ReplyAction? = null,
    val locationRequest: LocationRequestAction? = null,
    val buy: BuyAction? = null,
    val postback: PostbackAction? = null,
)

@Serializable
data class WhatsappTextMetadata(
    val previewUrl: Boolean? = null,
)

@Serializable
data class LineEmojiItem(
    val index: Long? = null,
    val productId: String? = null,
    val emojiId: String? = null,
    val length: Long? = null,
)

@Serializable
data class LineEmoji(
    val items: List<LineEmojiItem>? = null,
)

@Serializable
data class LineTextMetadata(
    val emoji: LineEmoji? = null,
)

@Serializable
data class TelegramMetadata(
    val parseMode: String? = null,
)

@Serializable
data class AppleMetadata(
    val summaryText: String? = null,
)

@Serializable
data class TextMetadata(
    val subject: String? = null,
    val headers: Map<String, String>? = null,
    val whatsapp: WhatsappTextMetadata? = null,
    val line: LineTextMetadata? = null,
    val telegram: TelegramMetadata? = null,
    val apple: AppleMetadata? = null,
)

@Serializable
data class TextBody(
    val text: String? = null,
    val attachments: List<Attachment>? = null,
    val actions: List<Action>? = null,
    val metadata: TextMetadata? = null,
)

@Serializable
data class BodyImage(
    val mediaUrl: String? = null,
    val altText: String? = null,
)

@Serializable
data class ImageMetadata(
    val subject: String? = null,
    val fallbackText: String? = null,
    val storyType: String? = null,
    val telegram: TelegramMetadata? = null,
)

@Serializable
data class ImageBody(
    val text: String? = null,
    val images: List<BodyImage>? = null,
    val metadata: ImageMetadata? = null,
    val actions: List<Action>? = null,
)

@Serializable
data class MessageBody(
    val type: String,
    val text: TextBody? = null,
    val image: ImageBody? = null,
)

@Serializable
data class TemplateAttachment(
    val mediaUrl: String? = null,
    val filename: String? = null,
    val inline: Boolean? = null,
)

@Serializable
data class TemplateShortLinks(
    val enabled: Boolean? = null,
    val domain: String? = null,
)

@Serializable
data class UtmParameter(
    val key: String? = null,
    val value: String? = null,
    val reference: String? = null,
)

@Serializable
data class TemplateParameter(
    val type: String,
    val key: String? = null,
    val value: String? = null,
)

@Serializable
data class TemplateSettings(
    val useMmLite: Boolean? = null,
    val disallowMmLite: Boolean? = null,
)

@Serializable
data class Template(
    val name: String? = null,
    val projectId: String? = null,
    val version: String? = null,
    val locale: String? = null,
    val attachments: List<TemplateAttachment>? = null,
    val shortLinks: TemplateShortLinks? = null,
    val variables: Map<String, String>? = null,
    val utmParameters: List<UtmParameter>? = null,
    val parameters: List<TemplateParameter>? = null,
    val settings: TemplateSettings? = null,
)
