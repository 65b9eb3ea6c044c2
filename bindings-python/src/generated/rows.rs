// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What Python adds to core's row of an operation.

use birdwire::operations;

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::{
    method::Row,
    outcome::{self, Answer},
    page,
};

pub fn row(operation_id: &str) -> Option<&'static Row> {
    Some(match operation_id {
        "createOrganization" => &CREATE_ORGANIZATION,
        "getOrganization" => &GET_ORGANIZATION,
        "updateOrganization" => &UPDATE_ORGANIZATION,
        "addAllowBlockRulesInBulk" => &ADD_ALLOW_BLOCK_RULES_IN_BULK,
        "getAllowBlockBulkStatus" => &GET_ALLOW_BLOCK_BULK_STATUS,
        "getAntispamSetting" => &GET_ANTISPAM_SETTING,
        "updateAntispamSetting" => &UPDATE_ANTISPAM_SETTING,
        "createApprovalReview" => &CREATE_APPROVAL_REVIEW,
        "sendBatchMessages" => &SEND_BATCH_MESSAGES,
        "getBusinessProfile" => &GET_BUSINESS_PROFILE,
        "updateBusinessProfile" => &UPDATE_BUSINESS_PROFILE,
        "updateCampaign" => &UPDATE_CAMPAIGN,
        "listChannelMessages" => &LIST_CHANNEL_MESSAGES,
        "sendMessage" => &SEND_MESSAGE,
        "getMessage" => &GET_MESSAGE,
        "listWorkspaceMessages" => &LIST_WORKSPACE_MESSAGES,
        "getChannelContact" => &GET_CHANNEL_CONTACT,
        "deleteConversationMessage" => &DELETE_CONVERSATION_MESSAGE,
        "getCurrentUser" => &GET_CURRENT_USER,
        "updateCurrentUser" => &UPDATE_CURRENT_USER,
        "deleteCurrentUser" => &DELETE_CURRENT_USER,
        "listEndpointSubscriptions" => &LIST_ENDPOINT_SUBSCRIPTIONS,
        "getEndpointSubscription" => &GET_ENDPOINT_SUBSCRIPTION,
        "activateEndpointSubscription" => &ACTIVATE_ENDPOINT_SUBSCRIPTION,
        "cancelEndpointSubscription" => &CANCEL_ENDPOINT_SUBSCRIPTION,
        "listMessageInteractions" => &LIST_MESSAGE_INTERACTIONS,
        "listKeywordMessages" => &LIST_KEYWORD_MESSAGES,
        "setKeywordMessage" => &SET_KEYWORD_MESSAGE,
        "getKeywordMessage" => &GET_KEYWORD_MESSAGE,
        "importKnowledgeBaseDocuments" => &IMPORT_KNOWLEDGE_BASE_DOCUMENTS,
        "listKycFormEntries" => &LIST_KYC_FORM_ENTRIES,
        "createMediaUpload" => &CREATE_MEDIA_UPLOAD,
        "createChannelMediaUpload" => &CREATE_CHANNEL_MEDIA_UPLOAD,
        "getMessageMedia" => &GET_MESSAGE_MEDIA,
        "listWebhookSubscriptions" => &LIST_WEBHOOK_SUBSCRIPTIONS,
        "createWebhookSubscription" => &CREATE_WEBHOOK_SUBSCRIPTION,
        "getWebhookSubscription" => &GET_WEBHOOK_SUBSCRIPTION,
        "updateWebhookSubscription" => &UPDATE_WEBHOOK_SUBSCRIPTION,
        "deleteWebhookSubscription" => &DELETE_WEBHOOK_SUBSCRIPTION,
        "listWebhookLogs" => &LIST_WEBHOOK_LOGS,
        "getWebhookLogDetails" => &GET_WEBHOOK_LOG_DETAILS,
        "listAvailableWebhooks" => &LIST_AVAILABLE_WEBHOOKS,
        "getNetworkLookup" => &GET_NETWORK_LOOKUP,
        "importCustomAudience" => &IMPORT_CUSTOM_AUDIENCE,
        "importCustomAudienceLegacy" => &IMPORT_CUSTOM_AUDIENCE_LEGACY,
        "listSessions" => &LIST_SESSIONS,
        "getSession" => &GET_SESSION,
        "deleteSession" => &DELETE_SESSION,
        "listTcrVerticals" => &LIST_TCR_VERTICALS,
        "listTcrUseCases" => &LIST_TCR_USE_CASES,
        "deleteTranscription" => &DELETE_TRANSCRIPTION,
        _ => return None,
    })
}

static CREATE_ORGANIZATION: Row =
    Row { operation: &operations::CREATE_ORGANIZATION, path: &[], answer: Answer::Json(outcome::json::<Organization>) };

static GET_ORGANIZATION: Row =
    Row { operation: &operations::GET_ORGANIZATION, path: &[], answer: Answer::Json(outcome::json::<Organization>) };

static UPDATE_ORGANIZATION: Row =
    Row { operation: &operations::UPDATE_ORGANIZATION, path: &[], answer: Answer::Json(outcome::json::<Organization>) };

static ADD_ALLOW_BLOCK_RULES_IN_BULK: Row = Row {
    operation: &operations::ADD_ALLOW_BLOCK_RULES_IN_BULK,
    path: &[],
    answer: Answer::Json(outcome::json::<AllowBlockRuleProgress>),
};

static GET_ALLOW_BLOCK_BULK_STATUS: Row = Row {
    operation: &operations::GET_ALLOW_BLOCK_BULK_STATUS,
    path: &["bulk_id"],
    answer: Answer::Json(outcome::json::<AllowBlockRuleProgress>),
};

static GET_ANTISPAM_SETTING: Row = Row {
    operation: &operations::GET_ANTISPAM_SETTING,
    path: &[],
    answer: Answer::Json(outcome::json::<AntispamSetting>),
};

static UPDATE_ANTISPAM_SETTING: Row =
    Row { operation: &operations::UPDATE_ANTISPAM_SETTING, path: &[], answer: Answer::Empty };

static CREATE_APPROVAL_REVIEW: Row = Row {
    operation: &operations::CREATE_APPROVAL_REVIEW,
    path: &["approval_id", "approval_run_id"],
    answer: Answer::Empty,
};

static SEND_BATCH_MESSAGES: Row = Row {
    operation: &operations::SEND_BATCH_MESSAGES,
    path: &["channel_id"],
    answer: Answer::Json(outcome::json::<MessageBatch>),
};

static GET_BUSINESS_PROFILE: Row = Row {
    operation: &operations::GET_BUSINESS_PROFILE,
    path: &[],
    answer: Answer::Json(outcome::json::<BusinessProfile>),
};

static UPDATE_BUSINESS_PROFILE: Row = Row {
    operation: &operations::UPDATE_BUSINESS_PROFILE,
    path: &[],
    answer: Answer::Json(outcome::json::<BusinessProfile>),
};

static UPDATE_CAMPAIGN: Row = Row {
    operation: &operations::UPDATE_CAMPAIGN,
    path: &["brand_id", "campaign_id"],
    answer: Answer::Json(outcome::json::<Campaign>),
};

static LIST_CHANNEL_MESSAGES: Row = Row {
    operation: &operations::LIST_CHANNEL_MESSAGES,
    path: &["channel_id"],
    answer: Answer::List(page::decode::<ChannelMessageList>),
};

static SEND_MESSAGE: Row =
    Row { operation: &operations::SEND_MESSAGE, path: &["channel_id"], answer: Answer::Json(outcome::json::<Message>) };

static GET_MESSAGE: Row = Row {
    operation: &operations::GET_MESSAGE,
    path: &["channel_id", "message_id"],
    answer: Answer::Json(outcome::json::<Message>),
};

static LIST_WORKSPACE_MESSAGES: Row = Row {
    operation: &operations::LIST_WORKSPACE_MESSAGES,
    path: &[],
    answer: Answer::List(page::decode::<WorkspaceMessageList>),
};

static GET_CHANNEL_CONTACT: Row = Row {
    operation: &operations::GET_CHANNEL_CONTACT,
    path: &["channel_id", "contact_id"],
    answer: Answer::Json(outcome::json::<ChannelContact>),
};

static DELETE_CONVERSATION_MESSAGE: Row = Row {
    operation: &operations::DELETE_CONVERSATION_MESSAGE,
    path: &["conversation_id", "message_id"],
    answer: Answer::Empty,
};

static GET_CURRENT_USER: Row =
    Row { operation: &operations::GET_CURRENT_USER, path: &[], answer: Answer::Json(outcome::json::<User>) };

static UPDATE_CURRENT_USER: Row =
    Row { operation: &operations::UPDATE_CURRENT_USER, path: &[], answer: Answer::Json(outcome::json::<User>) };

static DELETE_CURRENT_USER: Row = Row { operation: &operations::DELETE_CURRENT_USER, path: &[], answer: Answer::Empty };

static LIST_ENDPOINT_SUBSCRIPTIONS: Row = Row {
    operation: &operations::LIST_ENDPOINT_SUBSCRIPTIONS,
    path: &["endpoint_id"],
    answer: Answer::List(page::decode::<EndpointSubscriptionList>),
};

static GET_ENDPOINT_SUBSCRIPTION: Row = Row {
    operation: &operations::GET_ENDPOINT_SUBSCRIPTION,
    path: &["endpoint_id", "subscription_name"],
    answer: Answer::Json(outcome::json::<EndpointSubscription>),
};

static ACTIVATE_ENDPOINT_SUBSCRIPTION: Row = Row {
    operation: &operations::ACTIVATE_ENDPOINT_SUBSCRIPTION,
    path: &["endpoint_id", "subscription_name"],
    answer: Answer::Json(outcome::json::<EndpointSubscription>),
};

static CANCEL_ENDPOINT_SUBSCRIPTION: Row = Row {
    operation: &operations::CANCEL_ENDPOINT_SUBSCRIPTION,
    path: &["endpoint_id", "subscription_name"],
    answer: Answer::Json(outcome::json::<EndpointSubscription>),
};

static LIST_MESSAGE_INTERACTIONS: Row = Row {
    operation: &operations::LIST_MESSAGE_INTERACTIONS,
    path: &["channel_id", "message_id"],
    answer: Answer::List(page::decode::<MessageInteractionList>),
};

static LIST_KEYWORD_MESSAGES: Row = Row {
    operation: &operations::LIST_KEYWORD_MESSAGES,
    path: &[],
    answer: Answer::List(page::decode::<KeywordMessageList>),
};

static SET_KEYWORD_MESSAGE: Row = Row { operation: &operations::SET_KEYWORD_MESSAGE, path: &[], answer: Answer::Empty };

static GET_KEYWORD_MESSAGE: Row = Row {
    operation: &operations::GET_KEYWORD_MESSAGE,
    path: &["keyword_message_key"],
    answer: Answer::Json(outcome::json::<KeywordMessage>),
};

static IMPORT_KNOWLEDGE_BASE_DOCUMENTS: Row = Row {
    operation: &operations::IMPORT_KNOWLEDGE_BASE_DOCUMENTS,
    path: &["content_path"],
    answer: Answer::Json(outcome::json::<ImportKnowledgeBaseDocumentsResponse>),
};

static LIST_KYC_FORM_ENTRIES: Row = Row {
    operation: &operations::LIST_KYC_FORM_ENTRIES,
    path: &["kyc_form_id"],
    answer: Answer::List(page::decode::<KycFormEntryList>),
};

static CREATE_MEDIA_UPLOAD: Row = Row {
    operation: &operations::CREATE_MEDIA_UPLOAD,
    path: &[],
    answer: Answer::Json(outcome::json::<PresignedUpload>),
};

static CREATE_CHANNEL_MEDIA_UPLOAD: Row = Row {
    operation: &operations::CREATE_CHANNEL_MEDIA_UPLOAD,
    path: &["channel_id"],
    answer: Answer::Json(outcome::json::<PresignedUpload>),
};

static GET_MESSAGE_MEDIA: Row =
    Row { operation: &operations::GET_MESSAGE_MEDIA, path: &["message_id", "file_id"], answer: Answer::Media };

static LIST_WEBHOOK_SUBSCRIPTIONS: Row = Row {
    operation: &operations::LIST_WEBHOOK_SUBSCRIPTIONS,
    path: &[],
    answer: Answer::List(page::decode::<WebhookSubscriptionList>),
};

static CREATE_WEBHOOK_SUBSCRIPTION: Row = Row {
    operation: &operations::CREATE_WEBHOOK_SUBSCRIPTION,
    path: &[],
    answer: Answer::Json(outcome::json::<WebhookSubscription>),
};

static GET_WEBHOOK_SUBSCRIPTION: Row = Row {
    operation: &operations::GET_WEBHOOK_SUBSCRIPTION,
    path: &["webhook_subscription_id"],
    answer: Answer::Json(outcome::json::<WebhookSubscription>),
};

static UPDATE_WEBHOOK_SUBSCRIPTION: Row = Row {
    operation: &operations::UPDATE_WEBHOOK_SUBSCRIPTION,
    path: &["webhook_subscription_id"],
    answer: Answer::Json(outcome::json::<WebhookSubscription>),
};

static DELETE_WEBHOOK_SUBSCRIPTION: Row = Row {
    operation: &operations::DELETE_WEBHOOK_SUBSCRIPTION,
    path: &["webhook_subscription_id"],
    answer: Answer::Empty,
};

static LIST_WEBHOOK_LOGS: Row = Row {
    operation: &operations::LIST_WEBHOOK_LOGS,
    path: &["webhook_subscription_id"],
    answer: Answer::List(page::decode::<WebhookLogList>),
};

static GET_WEBHOOK_LOG_DETAILS: Row = Row {
    operation: &operations::GET_WEBHOOK_LOG_DETAILS,
    path: &["webhook_subscription_id"],
    answer: Answer::Json(outcome::json::<WebhookLogDetails>),
};

static LIST_AVAILABLE_WEBHOOKS: Row = Row {
    operation: &operations::LIST_AVAILABLE_WEBHOOKS,
    path: &[],
    answer: Answer::List(page::decode::<AvailableWebhookList>),
};

static GET_NETWORK_LOOKUP: Row =
    Row { operation: &operations::GET_NETWORK_LOOKUP, path: &[], answer: Answer::Json(outcome::json::<NetworkLookup>) };

static IMPORT_CUSTOM_AUDIENCE: Row =
    Row { operation: &operations::IMPORT_CUSTOM_AUDIENCE, path: &[], answer: Answer::Empty };

static IMPORT_CUSTOM_AUDIENCE_LEGACY: Row =
    Row { operation: &operations::IMPORT_CUSTOM_AUDIENCE_LEGACY, path: &[], answer: Answer::Empty };

static LIST_SESSIONS: Row =
    Row { operation: &operations::LIST_SESSIONS, path: &[], answer: Answer::List(page::decode::<SessionList>) };

static GET_SESSION: Row =
    Row { operation: &operations::GET_SESSION, path: &["token_id"], answer: Answer::Json(outcome::json::<Session>) };

static DELETE_SESSION: Row = Row { operation: &operations::DELETE_SESSION, path: &["token_id"], answer: Answer::Empty };

static LIST_TCR_VERTICALS: Row = Row {
    operation: &operations::LIST_TCR_VERTICALS,
    path: &[],
    answer: Answer::List(page::decode::<TcrVerticalList>),
};

static LIST_TCR_USE_CASES: Row =
    Row { operation: &operations::LIST_TCR_USE_CASES, path: &[], answer: Answer::List(page::decode::<TcrUseCaseList>) };

static DELETE_TRANSCRIPTION: Row =
    Row { operation: &operations::DELETE_TRANSCRIPTION, path: &["transcription_id"], answer: Answer::Empty };
