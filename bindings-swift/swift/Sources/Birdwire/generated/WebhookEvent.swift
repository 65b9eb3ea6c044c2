// Written by codegen from spec/. Edit spec/ and run `make generate`.

/// What Bird posted, by the kind of its payload. A later version may have more cases.
public enum WebhookEvent: Sendable, Hashable {
    /// A message came in, or one of yours has a new status.
    case message(MessageWebhook)
    /// A receiver did something with a message.
    case interaction(InteractionWebhook)
    /// A channel was made or changed.
    case channel(ChannelWebhook)
    /// A call has a new status.
    case call(CallWebhook)
    /// A conversation was begun, changed or deleted.
    case conversation(ConversationWebhook)
    /// A number changed.
    case endpoint(EndpointWebhook)
    /// A brand for 10DLC changed.
    case brand(BrandWebhook)
    /// A campaign for 10DLC changed.
    case campaign(CampaignWebhook)
    /// The vetting of a brand changed.
    case brandVetting(BrandVettingWebhook)
    /// A toll-free number was verified or rejected.
    case tfnVerification(TfnVerificationWebhook)
    /// An event that this version does not know, or whose payload is not what its name lets expect.
    case unknown(UnknownWebhook)

    init(_ native: NativeEvent) {
        switch native.payload {
        case .message(let payload): self = .message(Webhook(payload, native))
        case .interaction(let payload): self = .interaction(Webhook(payload, native))
        case .channel(let payload): self = .channel(Webhook(payload, native))
        case .call(let payload): self = .call(Webhook(payload, native))
        case .conversation(let payload): self = .conversation(Webhook(payload, native))
        case .endpoint(let payload): self = .endpoint(Webhook(payload, native))
        case .brand(let payload): self = .brand(Webhook(payload, native))
        case .campaign(let payload): self = .campaign(Webhook(payload, native))
        case .brandVetting(let payload): self = .brandVetting(Webhook(payload, native))
        case .tfnVerification(let payload): self = .tfnVerification(Webhook(payload, native))
        case .unknown: self = .unknown(Webhook(Json(text: native.payloadJson), native))
        }
    }

    var native: NativeEvent {
        switch self {
        case .message(let webhook): webhook.native
        case .interaction(let webhook): webhook.native
        case .channel(let webhook): webhook.native
        case .call(let webhook): webhook.native
        case .conversation(let webhook): webhook.native
        case .endpoint(let webhook): webhook.native
        case .brand(let webhook): webhook.native
        case .campaign(let webhook): webhook.native
        case .brandVetting(let webhook): webhook.native
        case .tfnVerification(let webhook): webhook.native
        case .unknown(let webhook): webhook.native
        }
    }
}

/// A message came in, or one of yours has a new status.
public typealias MessageWebhook = Webhook<Message>

/// A receiver did something with a message.
public typealias InteractionWebhook = Webhook<MessageInteraction>

/// A channel was made or changed.
public typealias ChannelWebhook = Webhook<Channel>

/// A call has a new status.
public typealias CallWebhook = Webhook<ChannelCall>

/// A conversation was begun, changed or deleted.
public typealias ConversationWebhook = Webhook<Conversation>

/// A number changed.
public typealias EndpointWebhook = Webhook<EndpointChange>

/// A brand for 10DLC changed.
public typealias BrandWebhook = Webhook<Brand>

/// A campaign for 10DLC changed.
public typealias CampaignWebhook = Webhook<Campaign>

/// The vetting of a brand changed.
public typealias BrandVettingWebhook = Webhook<BrandVetting>

/// A toll-free number was verified or rejected.
public typealias TfnVerificationWebhook = Webhook<TfnVerification>
