// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The payloads of events.

use birdwire::{types::*, webhooks::WebhookEvent};

/// What an event tells of.
#[derive(uniffi::Enum)]
// Events come one at a time: room for the largest costs nothing.
#[allow(clippy::large_enum_variant)]
pub enum NativePayload {
    Message { value: Message },
    Interaction { value: MessageInteraction },
    Channel { value: Channel },
    Call { value: ChannelCall },
    Conversation { value: Conversation },
    Endpoint { value: EndpointChange },
    Brand { value: Brand },
    Campaign { value: Campaign },
    BrandVetting { value: BrandVetting },
    TfnVerification { value: TfnVerification },
    Unknown,
}

impl From<WebhookEvent> for NativePayload {
    fn from(event: WebhookEvent) -> Self {
        match event {
            WebhookEvent::Message(webhook) => Self::Message { value: webhook.payload },
            WebhookEvent::Interaction(webhook) => Self::Interaction { value: webhook.payload },
            WebhookEvent::Channel(webhook) => Self::Channel { value: webhook.payload },
            WebhookEvent::Call(webhook) => Self::Call { value: webhook.payload },
            WebhookEvent::Conversation(webhook) => Self::Conversation { value: webhook.payload },
            WebhookEvent::Endpoint(webhook) => Self::Endpoint { value: webhook.payload },
            WebhookEvent::Brand(webhook) => Self::Brand { value: webhook.payload },
            WebhookEvent::Campaign(webhook) => Self::Campaign { value: webhook.payload },
            WebhookEvent::BrandVetting(webhook) => Self::BrandVetting { value: webhook.payload },
            WebhookEvent::TfnVerification(webhook) => Self::TfnVerification { value: webhook.payload },
            _ => Self::Unknown,
        }
    }
}
