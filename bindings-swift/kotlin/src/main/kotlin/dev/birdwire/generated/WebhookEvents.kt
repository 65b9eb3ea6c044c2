// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.internal.NativeEvent
import dev.birdwire.internal.NativePayload
import dev.birdwire.types.*

/** A message came in, or one of yours has a new status. */
public class MessageWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: Message,
) : WebhookEvent(native)

/** A receiver did something with a message. */
public class InteractionWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: MessageInteraction,
) : WebhookEvent(native)

/** A channel was made or changed. */
public class ChannelWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: Channel,
) : WebhookEvent(native)

/** A call has a new status. */
public class CallWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: ChannelCall,
) : WebhookEvent(native)

/** A conversation was begun, changed or deleted. */
public class ConversationWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: Conversation,
) : WebhookEvent(native)

/** A number changed. */
public class EndpointWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: EndpointChange,
) : WebhookEvent(native)

/** A brand for 10DLC changed. */
public class BrandWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: Brand,
) : WebhookEvent(native)

/** A campaign for 10DLC changed. */
public class CampaignWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: Campaign,
) : WebhookEvent(native)

/** The vetting of a brand changed. */
public class BrandVettingWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: BrandVetting,
) : WebhookEvent(native)

/** A toll-free number was verified or rejected. */
public class TfnVerificationWebhook internal constructor(
    native: NativeEvent,
    /** What the event tells of. */
    public val payload: TfnVerification,
) : WebhookEvent(native)

internal fun webhookEvent(native: NativeEvent): WebhookEvent =
    when (val payload = native.payload) {
        is NativePayload.Message -> MessageWebhook(native, payload.value)
        is NativePayload.Interaction -> InteractionWebhook(native, payload.value)
        is NativePayload.Channel -> ChannelWebhook(native, payload.value)
        is NativePayload.Call -> CallWebhook(native, payload.value)
        is NativePayload.Conversation -> ConversationWebhook(native, payload.value)
        is NativePayload.Endpoint -> EndpointWebhook(native, payload.value)
        is NativePayload.Brand -> BrandWebhook(native, payload.value)
        is NativePayload.Campaign -> CampaignWebhook(native, payload.value)
        is NativePayload.BrandVetting -> BrandVettingWebhook(native, payload.value)
        is NativePayload.TfnVerification -> TfnVerificationWebhook(native, payload.value)
        is NativePayload.Unknown -> UnknownWebhook(native)
    }
