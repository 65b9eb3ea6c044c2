// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! One static row an endpoint.

mod accounts;
mod allow_block_rules;
mod antispam;
mod approvals;
mod batches;
mod business_profile;
mod campaigns;
mod channels;
mod conversations;
mod current_user;
mod endpoint_subscriptions;
mod interactions;
mod keyword_messages;
mod knowledge_base;
mod kyc;
mod media;
mod notifications;
mod numbers;
mod rokt;
mod sessions;
mod tcr;
mod transcriptions;
pub use accounts::*;
pub use allow_block_rules::*;
pub use antispam::*;
pub use approvals::*;
pub use batches::*;
pub use business_profile::*;
pub use campaigns::*;
pub use channels::*;
pub use conversations::*;
pub use current_user::*;
pub use endpoint_subscriptions::*;
pub use interactions::*;
pub use keyword_messages::*;
pub use knowledge_base::*;
pub use kyc::*;
pub use media::*;
pub use notifications::*;
pub use numbers::*;
pub use rokt::*;
pub use sessions::*;
pub use tcr::*;
pub use transcriptions::*;

use crate::operation::Operation;

/// Every endpoint.
pub static ALL: &[&Operation] = &[
    &CREATE_ORGANIZATION,
    &GET_ORGANIZATION,
    &UPDATE_ORGANIZATION,
    &ADD_ALLOW_BLOCK_RULES_IN_BULK,
    &GET_ALLOW_BLOCK_BULK_STATUS,
    &GET_ANTISPAM_SETTING,
    &UPDATE_ANTISPAM_SETTING,
    &CREATE_APPROVAL_REVIEW,
    &SEND_BATCH_MESSAGES,
    &GET_BUSINESS_PROFILE,
    &UPDATE_BUSINESS_PROFILE,
    &UPDATE_CAMPAIGN,
    &LIST_CHANNEL_MESSAGES,
    &SEND_MESSAGE,
    &GET_MESSAGE,
    &LIST_WORKSPACE_MESSAGES,
    &GET_CHANNEL_CONTACT,
    &DELETE_CONVERSATION_MESSAGE,
    &GET_CURRENT_USER,
    &UPDATE_CURRENT_USER,
    &DELETE_CURRENT_USER,
    &LIST_ENDPOINT_SUBSCRIPTIONS,
    &GET_ENDPOINT_SUBSCRIPTION,
    &ACTIVATE_ENDPOINT_SUBSCRIPTION,
    &CANCEL_ENDPOINT_SUBSCRIPTION,
    &LIST_MESSAGE_INTERACTIONS,
    &LIST_KEYWORD_MESSAGES,
    &SET_KEYWORD_MESSAGE,
    &GET_KEYWORD_MESSAGE,
    &IMPORT_KNOWLEDGE_BASE_DOCUMENTS,
    &LIST_KYC_FORM_ENTRIES,
    &CREATE_MEDIA_UPLOAD,
    &CREATE_CHANNEL_MEDIA_UPLOAD,
    &GET_MESSAGE_MEDIA,
    &LIST_WEBHOOK_SUBSCRIPTIONS,
    &CREATE_WEBHOOK_SUBSCRIPTION,
    &GET_WEBHOOK_SUBSCRIPTION,
    &UPDATE_WEBHOOK_SUBSCRIPTION,
    &DELETE_WEBHOOK_SUBSCRIPTION,
    &LIST_WEBHOOK_LOGS,
    &GET_WEBHOOK_LOG_DETAILS,
    &LIST_AVAILABLE_WEBHOOKS,
    &GET_NETWORK_LOOKUP,
    &IMPORT_CUSTOM_AUDIENCE,
    &IMPORT_CUSTOM_AUDIENCE_LEGACY,
    &LIST_SESSIONS,
    &GET_SESSION,
    &DELETE_SESSION,
    &LIST_TCR_VERTICALS,
    &LIST_TCR_USE_CASES,
    &DELETE_TRANSCRIPTION,
];
