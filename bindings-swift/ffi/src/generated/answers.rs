// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What the exports give back.

use std::sync::Arc;

use birdwire::types::*;

use crate::response::NativeResponse;

/// A `AllowBlockRuleProgress`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct AllowBlockRuleProgressAnswer {
    pub value: AllowBlockRuleProgress,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `AntispamSetting`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct AntispamSettingAnswer {
    pub value: AntispamSetting,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `BusinessProfile`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct BusinessProfileAnswer {
    pub value: BusinessProfile,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `Campaign`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct CampaignAnswer {
    pub value: Campaign,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `ChannelContact`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct ChannelContactAnswer {
    pub value: ChannelContact,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `EndpointSubscription`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct EndpointSubscriptionAnswer {
    pub value: EndpointSubscription,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `ImportKnowledgeBaseDocumentsResponse`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct ImportKnowledgeBaseDocumentsResponseAnswer {
    pub value: ImportKnowledgeBaseDocumentsResponse,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `KeywordMessage`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct KeywordMessageAnswer {
    pub value: KeywordMessage,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `Message`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct MessageAnswer {
    pub value: Message,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `MessageBatch`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct MessageBatchAnswer {
    pub value: MessageBatch,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `NetworkLookup`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct NetworkLookupAnswer {
    pub value: NetworkLookup,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `Organization`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct OrganizationAnswer {
    pub value: Organization,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `PresignedUpload`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct PresignedUploadAnswer {
    pub value: PresignedUpload,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `Session`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct SessionAnswer {
    pub value: Session,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `User`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct UserAnswer {
    pub value: User,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `WebhookLogDetails`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct WebhookLogDetailsAnswer {
    pub value: WebhookLogDetails,
    pub response: Option<Arc<NativeResponse>>,
}

/// A `WebhookSubscription`, and the answer it came in.
#[derive(uniffi::Record)]
pub struct WebhookSubscriptionAnswer {
    pub value: WebhookSubscription,
    pub response: Option<Arc<NativeResponse>>,
}
