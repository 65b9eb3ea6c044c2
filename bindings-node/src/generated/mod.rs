// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The operations by their names, and where answers hold times.

use birdwire::{operation::Operation, operations};

pub fn operation(id: &str) -> Option<&'static Operation> {
    Some(match id {
        "createOrganization" => &operations::CREATE_ORGANIZATION,
        "getOrganization" => &operations::GET_ORGANIZATION,
        "updateOrganization" => &operations::UPDATE_ORGANIZATION,
        "getAntispamSetting" => &operations::GET_ANTISPAM_SETTING,
        "updateAntispamSetting" => &operations::UPDATE_ANTISPAM_SETTING,
        "createApprovalReview" => &operations::CREATE_APPROVAL_REVIEW,
        "sendBatchMessages" => &operations::SEND_BATCH_MESSAGES,
        "getBusinessProfile" => &operations::GET_BUSINESS_PROFILE,
        "updateBusinessProfile" => &operations::UPDATE_BUSINESS_PROFILE,
        "updateCampaign" => &operations::UPDATE_CAMPAIGN,
        "listChannelMessages" => &operations::LIST_CHANNEL_MESSAGES,
        "sendMessage" => &operations::SEND_MESSAGE,
        "getMessage" => &operations::GET_MESSAGE,
        "listWorkspaceMessages" => &operations::LIST_WORKSPACE_MESSAGES,
        "getChannelContact" => &operations::GET_CHANNEL_CONTACT,
        "deleteConversationMessage" => &operations::DELETE_CONVERSATION_MESSAGE,
        "getCurrentUser" => &operations::GET_CURRENT_USER,
        "updateCurrentUser" => &operations::UPDATE_CURRENT_USER,
        "deleteCurrentUser" => &operations::DELETE_CURRENT_USER,
        "listEndpointSubscriptions" => &operations::LIST_ENDPOINT_SUBSCRIPTIONS,
        "getEndpointSubscription" => &operations::GET_ENDPOINT_SUBSCRIPTION,
        "activateEndpointSubscription" => &operations::ACTIVATE_ENDPOINT_SUBSCRIPTION,
        "cancelEndpointSubscription" => &operations::CANCEL_ENDPOINT_SUBSCRIPTION,
        "listMessageInteractions" => &operations::LIST_MESSAGE_INTERACTIONS,
        "listKeywordMessages" => &operations::LIST_KEYWORD_MESSAGES,
        "setKeywordMessage" => &operations::SET_KEYWORD_MESSAGE,
        "getKeywordMessage" => &operations::GET_KEYWORD_MESSAGE,
        "listKycFormEntries" => &operations::LIST_KYC_FORM_ENTRIES,
        "createMediaUpload" => &operations::CREATE_MEDIA_UPLOAD,
        "createChannelMediaUpload" => &operations::CREATE_CHANNEL_MEDIA_UPLOAD,
        "getMessageMedia" => &operations::GET_MESSAGE_MEDIA,
        "listWebhookSubscriptions" => &operations::LIST_WEBHOOK_SUBSCRIPTIONS,
        "createWebhookSubscription" => &operations::CREATE_WEBHOOK_SUBSCRIPTION,
        "getWebhookSubscription" => &operations::GET_WEBHOOK_SUBSCRIPTION,
        "updateWebhookSubscription" => &operations::UPDATE_WEBHOOK_SUBSCRIPTION,
        "deleteWebhookSubscription" => &operations::DELETE_WEBHOOK_SUBSCRIPTION,
        "listWebhookLogs" => &operations::LIST_WEBHOOK_LOGS,
        "getWebhookLogDetails" => &operations::GET_WEBHOOK_LOG_DETAILS,
        "listAvailableWebhooks" => &operations::LIST_AVAILABLE_WEBHOOKS,
        "getNetworkLookup" => &operations::GET_NETWORK_LOOKUP,
        "listSessions" => &operations::LIST_SESSIONS,
        "getSession" => &operations::GET_SESSION,
        "deleteSession" => &operations::DELETE_SESSION,
        "listTcrVerticals" => &operations::LIST_TCR_VERTICALS,
        "listTcrUseCases" => &operations::LIST_TCR_USE_CASES,
        "deleteTranscription" => &operations::DELETE_TRANSCRIPTION,
        _ => return None,
    })
}

/// The members that hold times.
pub const TIMES: &[&str] = &[
    "canceledAt",
    "cancelledAt",
    "createdAt",
    "endAt",
    "lastStatusAt",
    "messageCreatedAt",
    "scheduledFor",
    "serviceWindowExpireAt",
    "startAt",
    "startTime",
    "subscribedAt",
    "timestamp",
    "updatedAt",
];
