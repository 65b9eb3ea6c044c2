// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! One module an operation, one function a vector.

use crate::check::Vector;

mod accounts_create_approval_review;
mod accounts_create_organization;
mod accounts_delete_current_user;
mod accounts_delete_session;
mod accounts_get_business_profile;
mod accounts_get_current_user;
mod accounts_get_organization;
mod accounts_get_session;
mod accounts_list_sessions;
mod accounts_update_business_profile;
mod accounts_update_current_user;
mod accounts_update_organization;
mod channels_create_channel_media_upload;
mod channels_create_media_upload;
mod channels_get_channel_contact;
mod channels_get_keyword_message;
mod channels_get_message;
mod channels_get_message_media;
mod channels_list_channel_messages;
mod channels_list_keyword_messages;
mod channels_list_message_interactions;
mod channels_list_workspace_messages;
mod channels_send_batch_messages;
mod channels_send_message;
mod channels_set_keyword_message;
mod conversations_add_allow_block_rules_in_bulk;
mod conversations_delete_conversation_message;
mod conversations_get_allow_block_bulk_status;
mod conversations_get_antispam_setting;
mod conversations_update_antispam_setting;
mod knowledge_base_import_knowledge_base_documents;
mod kyc_list_kyc_form_entries;
mod notifications_create_webhook_subscription;
mod notifications_delete_webhook_subscription;
mod notifications_get_webhook_log_details;
mod notifications_get_webhook_subscription;
mod notifications_list_available_webhooks;
mod notifications_list_webhook_logs;
mod notifications_list_webhook_subscriptions;
mod notifications_update_webhook_subscription;
mod numbers_activate_endpoint_subscription;
mod numbers_cancel_endpoint_subscription;
mod numbers_get_endpoint_subscription;
mod numbers_get_network_lookup;
mod numbers_list_endpoint_subscriptions;
mod numbers_list_tcr_use_cases;
mod numbers_list_tcr_verticals;
mod numbers_update_campaign;
mod rokt_import_custom_audience;
mod rokt_import_custom_audience_legacy;
mod voice_delete_transcription;

pub static VECTORS: &[Vector] = &[
    ("accounts.create-approval-review.answer-200", |check| {
        Box::pin(accounts_create_approval_review::answer_200(check))
    }),
    ("accounts.create-approval-review.bearer", |check| Box::pin(accounts_create_approval_review::bearer(check))),
    ("accounts.create-approval-review.canceled", |check| Box::pin(accounts_create_approval_review::canceled(check))),
    ("accounts.create-approval-review.cancelled", |check| Box::pin(accounts_create_approval_review::cancelled(check))),
    ("accounts.create-approval-review.client-organization-id", |check| {
        Box::pin(accounts_create_approval_review::client_organization_id(check))
    }),
    ("accounts.create-approval-review.comment-empty", |check| {
        Box::pin(accounts_create_approval_review::comment_empty(check))
    }),
    ("accounts.create-approval-review.error-401", |check| Box::pin(accounts_create_approval_review::error_401(check))),
    ("accounts.create-approval-review.error-403", |check| Box::pin(accounts_create_approval_review::error_403(check))),
    ("accounts.create-approval-review.error-404", |check| Box::pin(accounts_create_approval_review::error_404(check))),
    ("accounts.create-approval-review.error-409", |check| Box::pin(accounts_create_approval_review::error_409(check))),
    ("accounts.create-approval-review.error-429", |check| Box::pin(accounts_create_approval_review::error_429(check))),
    ("accounts.create-approval-review.error-503", |check| Box::pin(accounts_create_approval_review::error_503(check))),
    ("accounts.create-approval-review.full", |check| Box::pin(accounts_create_approval_review::full(check))),
    ("accounts.create-approval-review.input-approval-id-leaves-path", |check| {
        Box::pin(accounts_create_approval_review::input_approval_id_leaves_path(check))
    }),
    ("accounts.create-approval-review.input-approval-id-no-uuid", |check| {
        Box::pin(accounts_create_approval_review::input_approval_id_no_uuid(check))
    }),
    ("accounts.create-approval-review.input-approval-run-id-leaves-path", |check| {
        Box::pin(accounts_create_approval_review::input_approval_run_id_leaves_path(check))
    }),
    ("accounts.create-approval-review.input-approval-run-id-no-uuid", |check| {
        Box::pin(accounts_create_approval_review::input_approval_run_id_no_uuid(check))
    }),
    ("accounts.create-approval-review.rejected", |check| Box::pin(accounts_create_approval_review::rejected(check))),
    ("accounts.create-approval-review.retry-429", |check| Box::pin(accounts_create_approval_review::retry_429(check))),
    ("accounts.create-approval-review.retry-503", |check| Box::pin(accounts_create_approval_review::retry_503(check))),
    ("accounts.create-approval-review.retry-not-502", |check| {
        Box::pin(accounts_create_approval_review::retry_not_502(check))
    }),
    ("accounts.create-approval-review.retry-not-reset", |check| {
        Box::pin(accounts_create_approval_review::retry_not_reset(check))
    }),
    ("accounts.create-approval-review.unknown-members", |check| {
        Box::pin(accounts_create_approval_review::unknown_members(check))
    }),
    ("accounts.create-organization.answer-200", |check| Box::pin(accounts_create_organization::answer_200(check))),
    ("accounts.create-organization.answer-not-json", |check| {
        Box::pin(accounts_create_organization::answer_not_json(check))
    }),
    ("accounts.create-organization.answer-without-id", |check| {
        Box::pin(accounts_create_organization::answer_without_id(check))
    }),
    ("accounts.create-organization.bearer", |check| Box::pin(accounts_create_organization::bearer(check))),
    ("accounts.create-organization.error-401", |check| Box::pin(accounts_create_organization::error_401(check))),
    ("accounts.create-organization.error-403", |check| Box::pin(accounts_create_organization::error_403(check))),
    ("accounts.create-organization.error-409", |check| Box::pin(accounts_create_organization::error_409(check))),
    ("accounts.create-organization.error-422", |check| Box::pin(accounts_create_organization::error_422(check))),
    ("accounts.create-organization.error-429", |check| Box::pin(accounts_create_organization::error_429(check))),
    ("accounts.create-organization.error-503", |check| Box::pin(accounts_create_organization::error_503(check))),
    ("accounts.create-organization.full", |check| Box::pin(accounts_create_organization::full(check))),
    ("accounts.create-organization.input-name-empty", |check| {
        Box::pin(accounts_create_organization::input_name_empty(check))
    }),
    ("accounts.create-organization.input-name-too-long", |check| {
        Box::pin(accounts_create_organization::input_name_too_long(check))
    }),
    ("accounts.create-organization.input-slug-accent", |check| {
        Box::pin(accounts_create_organization::input_slug_accent(check))
    }),
    ("accounts.create-organization.input-slug-dot", |check| {
        Box::pin(accounts_create_organization::input_slug_dot(check))
    }),
    ("accounts.create-organization.input-slug-empty", |check| {
        Box::pin(accounts_create_organization::input_slug_empty(check))
    }),
    ("accounts.create-organization.input-slug-line-end", |check| {
        Box::pin(accounts_create_organization::input_slug_line_end(check))
    }),
    ("accounts.create-organization.input-slug-space", |check| {
        Box::pin(accounts_create_organization::input_slug_space(check))
    }),
    ("accounts.create-organization.input-slug-too-long", |check| {
        Box::pin(accounts_create_organization::input_slug_too_long(check))
    }),
    ("accounts.create-organization.input-slug-underscore", |check| {
        Box::pin(accounts_create_organization::input_slug_underscore(check))
    }),
    ("accounts.create-organization.longest", |check| Box::pin(accounts_create_organization::longest(check))),
    ("accounts.create-organization.null-members", |check| Box::pin(accounts_create_organization::null_members(check))),
    ("accounts.create-organization.retry-429", |check| Box::pin(accounts_create_organization::retry_429(check))),
    ("accounts.create-organization.retry-not-409", |check| {
        Box::pin(accounts_create_organization::retry_not_409(check))
    }),
    ("accounts.create-organization.retry-not-502", |check| {
        Box::pin(accounts_create_organization::retry_not_502(check))
    }),
    ("accounts.create-organization.shortest", |check| Box::pin(accounts_create_organization::shortest(check))),
    ("accounts.create-organization.unknown", |check| Box::pin(accounts_create_organization::unknown(check))),
    ("accounts.delete-current-user.access-key-401", |check| {
        Box::pin(accounts_delete_current_user::access_key_401(check))
    }),
    ("accounts.delete-current-user.access-key-403", |check| {
        Box::pin(accounts_delete_current_user::access_key_403(check))
    }),
    ("accounts.delete-current-user.answer-204", |check| Box::pin(accounts_delete_current_user::answer_204(check))),
    ("accounts.delete-current-user.answer-with-body", |check| {
        Box::pin(accounts_delete_current_user::answer_with_body(check))
    }),
    ("accounts.delete-current-user.error-401", |check| Box::pin(accounts_delete_current_user::error_401(check))),
    ("accounts.delete-current-user.error-403", |check| Box::pin(accounts_delete_current_user::error_403(check))),
    ("accounts.delete-current-user.error-429", |check| Box::pin(accounts_delete_current_user::error_429(check))),
    ("accounts.delete-current-user.error-503", |check| Box::pin(accounts_delete_current_user::error_503(check))),
    ("accounts.delete-current-user.full", |check| Box::pin(accounts_delete_current_user::full(check))),
    ("accounts.delete-current-user.retry-429", |check| Box::pin(accounts_delete_current_user::retry_429(check))),
    ("accounts.delete-current-user.retry-not-502", |check| {
        Box::pin(accounts_delete_current_user::retry_not_502(check))
    }),
    ("accounts.delete-current-user.retry-not-reset", |check| {
        Box::pin(accounts_delete_current_user::retry_not_reset(check))
    }),
    ("accounts.delete-session.access-key-401", |check| Box::pin(accounts_delete_session::access_key_401(check))),
    ("accounts.delete-session.access-key-403", |check| Box::pin(accounts_delete_session::access_key_403(check))),
    ("accounts.delete-session.answer-200", |check| Box::pin(accounts_delete_session::answer_200(check))),
    ("accounts.delete-session.answer-with-body", |check| Box::pin(accounts_delete_session::answer_with_body(check))),
    ("accounts.delete-session.error-401", |check| Box::pin(accounts_delete_session::error_401(check))),
    ("accounts.delete-session.error-403", |check| Box::pin(accounts_delete_session::error_403(check))),
    ("accounts.delete-session.error-404", |check| Box::pin(accounts_delete_session::error_404(check))),
    ("accounts.delete-session.error-429", |check| Box::pin(accounts_delete_session::error_429(check))),
    ("accounts.delete-session.error-503", |check| Box::pin(accounts_delete_session::error_503(check))),
    ("accounts.delete-session.full", |check| Box::pin(accounts_delete_session::full(check))),
    ("accounts.delete-session.input-token-id-dots", |check| {
        Box::pin(accounts_delete_session::input_token_id_dots(check))
    }),
    ("accounts.delete-session.input-token-id-empty", |check| {
        Box::pin(accounts_delete_session::input_token_id_empty(check))
    }),
    ("accounts.delete-session.retry-502", |check| Box::pin(accounts_delete_session::retry_502(check))),
    ("accounts.delete-session.retry-not-404", |check| Box::pin(accounts_delete_session::retry_not_404(check))),
    ("accounts.delete-session.retry-reset", |check| Box::pin(accounts_delete_session::retry_reset(check))),
    ("accounts.delete-session.token-id-no-uuid", |check| Box::pin(accounts_delete_session::token_id_no_uuid(check))),
    ("accounts.get-business-profile.answer-not-json", |check| {
        Box::pin(accounts_get_business_profile::answer_not_json(check))
    }),
    ("accounts.get-business-profile.bearer", |check| Box::pin(accounts_get_business_profile::bearer(check))),
    ("accounts.get-business-profile.empty-object", |check| {
        Box::pin(accounts_get_business_profile::empty_object(check))
    }),
    ("accounts.get-business-profile.empty-texts", |check| Box::pin(accounts_get_business_profile::empty_texts(check))),
    ("accounts.get-business-profile.error-401", |check| Box::pin(accounts_get_business_profile::error_401(check))),
    ("accounts.get-business-profile.error-403", |check| Box::pin(accounts_get_business_profile::error_403(check))),
    ("accounts.get-business-profile.error-404", |check| Box::pin(accounts_get_business_profile::error_404(check))),
    ("accounts.get-business-profile.error-429", |check| Box::pin(accounts_get_business_profile::error_429(check))),
    ("accounts.get-business-profile.error-503", |check| Box::pin(accounts_get_business_profile::error_503(check))),
    ("accounts.get-business-profile.fractions", |check| Box::pin(accounts_get_business_profile::fractions(check))),
    ("accounts.get-business-profile.full", |check| Box::pin(accounts_get_business_profile::full(check))),
    ("accounts.get-business-profile.identifiers-keys-untouched", |check| {
        Box::pin(accounts_get_business_profile::identifiers_keys_untouched(check))
    }),
    ("accounts.get-business-profile.null-members", |check| {
        Box::pin(accounts_get_business_profile::null_members(check))
    }),
    ("accounts.get-business-profile.null-nested-members", |check| {
        Box::pin(accounts_get_business_profile::null_nested_members(check))
    }),
    ("accounts.get-business-profile.retry-503", |check| Box::pin(accounts_get_business_profile::retry_503(check))),
    ("accounts.get-business-profile.retry-not-404", |check| {
        Box::pin(accounts_get_business_profile::retry_not_404(check))
    }),
    ("accounts.get-business-profile.retry-reset", |check| Box::pin(accounts_get_business_profile::retry_reset(check))),
    ("accounts.get-business-profile.type-education", |check| {
        Box::pin(accounts_get_business_profile::type_education(check))
    }),
    ("accounts.get-business-profile.type-government", |check| {
        Box::pin(accounts_get_business_profile::type_government(check))
    }),
    ("accounts.get-business-profile.type-nonprofit", |check| {
        Box::pin(accounts_get_business_profile::type_nonprofit(check))
    }),
    ("accounts.get-business-profile.type-personal", |check| {
        Box::pin(accounts_get_business_profile::type_personal(check))
    }),
    ("accounts.get-business-profile.type-private", |check| {
        Box::pin(accounts_get_business_profile::type_private(check))
    }),
    ("accounts.get-business-profile.type-public", |check| Box::pin(accounts_get_business_profile::type_public(check))),
    ("accounts.get-business-profile.type-unknown", |check| {
        Box::pin(accounts_get_business_profile::type_unknown(check))
    }),
    ("accounts.get-business-profile.unknown", |check| Box::pin(accounts_get_business_profile::unknown(check))),
    ("accounts.get-current-user.access-key-401", |check| Box::pin(accounts_get_current_user::access_key_401(check))),
    ("accounts.get-current-user.access-key-403", |check| Box::pin(accounts_get_current_user::access_key_403(check))),
    ("accounts.get-current-user.answer-not-json", |check| Box::pin(accounts_get_current_user::answer_not_json(check))),
    ("accounts.get-current-user.answer-without-id", |check| {
        Box::pin(accounts_get_current_user::answer_without_id(check))
    }),
    ("accounts.get-current-user.error-401", |check| Box::pin(accounts_get_current_user::error_401(check))),
    ("accounts.get-current-user.error-403", |check| Box::pin(accounts_get_current_user::error_403(check))),
    ("accounts.get-current-user.error-429", |check| Box::pin(accounts_get_current_user::error_429(check))),
    ("accounts.get-current-user.error-503", |check| Box::pin(accounts_get_current_user::error_503(check))),
    ("accounts.get-current-user.fraud-fraction", |check| Box::pin(accounts_get_current_user::fraud_fraction(check))),
    ("accounts.get-current-user.full", |check| Box::pin(accounts_get_current_user::full(check))),
    ("accounts.get-current-user.null-members", |check| Box::pin(accounts_get_current_user::null_members(check))),
    ("accounts.get-current-user.null-nested-members", |check| {
        Box::pin(accounts_get_current_user::null_nested_members(check))
    }),
    ("accounts.get-current-user.only-id", |check| Box::pin(accounts_get_current_user::only_id(check))),
    ("accounts.get-current-user.retry-503", |check| Box::pin(accounts_get_current_user::retry_503(check))),
    ("accounts.get-current-user.retry-not-403", |check| Box::pin(accounts_get_current_user::retry_not_403(check))),
    ("accounts.get-current-user.retry-reset", |check| Box::pin(accounts_get_current_user::retry_reset(check))),
    ("accounts.get-current-user.unknown", |check| Box::pin(accounts_get_current_user::unknown(check))),
    ("accounts.get-organization.answer-not-json", |check| Box::pin(accounts_get_organization::answer_not_json(check))),
    ("accounts.get-organization.answer-without-id", |check| {
        Box::pin(accounts_get_organization::answer_without_id(check))
    }),
    ("accounts.get-organization.bearer", |check| Box::pin(accounts_get_organization::bearer(check))),
    ("accounts.get-organization.client-organization-id", |check| {
        Box::pin(accounts_get_organization::client_organization_id(check))
    }),
    ("accounts.get-organization.error-401", |check| Box::pin(accounts_get_organization::error_401(check))),
    ("accounts.get-organization.error-403", |check| Box::pin(accounts_get_organization::error_403(check))),
    ("accounts.get-organization.error-404", |check| Box::pin(accounts_get_organization::error_404(check))),
    ("accounts.get-organization.error-429", |check| Box::pin(accounts_get_organization::error_429(check))),
    ("accounts.get-organization.error-503", |check| Box::pin(accounts_get_organization::error_503(check))),
    ("accounts.get-organization.full", |check| Box::pin(accounts_get_organization::full(check))),
    ("accounts.get-organization.input-organization-id-dots", |check| {
        Box::pin(accounts_get_organization::input_organization_id_dots(check))
    }),
    ("accounts.get-organization.null-members", |check| Box::pin(accounts_get_organization::null_members(check))),
    ("accounts.get-organization.only-id", |check| Box::pin(accounts_get_organization::only_id(check))),
    ("accounts.get-organization.retry-503", |check| Box::pin(accounts_get_organization::retry_503(check))),
    ("accounts.get-organization.retry-not-404", |check| Box::pin(accounts_get_organization::retry_not_404(check))),
    ("accounts.get-organization.retry-reset", |check| Box::pin(accounts_get_organization::retry_reset(check))),
    ("accounts.get-organization.unknown", |check| Box::pin(accounts_get_organization::unknown(check))),
    ("accounts.get-organization.zero-time", |check| Box::pin(accounts_get_organization::zero_time(check))),
    ("accounts.get-session.access-key-401", |check| Box::pin(accounts_get_session::access_key_401(check))),
    ("accounts.get-session.access-key-403", |check| Box::pin(accounts_get_session::access_key_403(check))),
    ("accounts.get-session.answer-not-json", |check| Box::pin(accounts_get_session::answer_not_json(check))),
    ("accounts.get-session.answer-without-token-id", |check| {
        Box::pin(accounts_get_session::answer_without_token_id(check))
    }),
    ("accounts.get-session.error-401", |check| Box::pin(accounts_get_session::error_401(check))),
    ("accounts.get-session.error-403", |check| Box::pin(accounts_get_session::error_403(check))),
    ("accounts.get-session.error-404", |check| Box::pin(accounts_get_session::error_404(check))),
    ("accounts.get-session.error-429", |check| Box::pin(accounts_get_session::error_429(check))),
    ("accounts.get-session.error-503", |check| Box::pin(accounts_get_session::error_503(check))),
    ("accounts.get-session.full", |check| Box::pin(accounts_get_session::full(check))),
    ("accounts.get-session.input-token-id-dots", |check| Box::pin(accounts_get_session::input_token_id_dots(check))),
    ("accounts.get-session.input-token-id-empty", |check| Box::pin(accounts_get_session::input_token_id_empty(check))),
    ("accounts.get-session.null-members", |check| Box::pin(accounts_get_session::null_members(check))),
    ("accounts.get-session.retry-503", |check| Box::pin(accounts_get_session::retry_503(check))),
    ("accounts.get-session.retry-not-404", |check| Box::pin(accounts_get_session::retry_not_404(check))),
    ("accounts.get-session.retry-reset", |check| Box::pin(accounts_get_session::retry_reset(check))),
    ("accounts.get-session.token-id-no-uuid", |check| Box::pin(accounts_get_session::token_id_no_uuid(check))),
    ("accounts.get-session.unknown", |check| Box::pin(accounts_get_session::unknown(check))),
    ("accounts.list-sessions.access-key-401", |check| Box::pin(accounts_list_sessions::access_key_401(check))),
    ("accounts.list-sessions.access-key-403", |check| Box::pin(accounts_list_sessions::access_key_403(check))),
    ("accounts.list-sessions.answer-no-list", |check| Box::pin(accounts_list_sessions::answer_no_list(check))),
    ("accounts.list-sessions.answer-not-json", |check| Box::pin(accounts_list_sessions::answer_not_json(check))),
    ("accounts.list-sessions.empty", |check| Box::pin(accounts_list_sessions::empty(check))),
    ("accounts.list-sessions.error-401", |check| Box::pin(accounts_list_sessions::error_401(check))),
    ("accounts.list-sessions.error-403", |check| Box::pin(accounts_list_sessions::error_403(check))),
    ("accounts.list-sessions.error-429", |check| Box::pin(accounts_list_sessions::error_429(check))),
    ("accounts.list-sessions.error-503", |check| Box::pin(accounts_list_sessions::error_503(check))),
    ("accounts.list-sessions.full", |check| Box::pin(accounts_list_sessions::full(check))),
    ("accounts.list-sessions.null-members", |check| Box::pin(accounts_list_sessions::null_members(check))),
    ("accounts.list-sessions.retry-503", |check| Box::pin(accounts_list_sessions::retry_503(check))),
    ("accounts.list-sessions.retry-not-403", |check| Box::pin(accounts_list_sessions::retry_not_403(check))),
    ("accounts.list-sessions.retry-reset", |check| Box::pin(accounts_list_sessions::retry_reset(check))),
    ("accounts.list-sessions.two", |check| Box::pin(accounts_list_sessions::two(check))),
    ("accounts.list-sessions.unknown", |check| Box::pin(accounts_list_sessions::unknown(check))),
    ("accounts.update-business-profile.answer-not-json", |check| {
        Box::pin(accounts_update_business_profile::answer_not_json(check))
    }),
    ("accounts.update-business-profile.domain-capitals", |check| {
        Box::pin(accounts_update_business_profile::domain_capitals(check))
    }),
    ("accounts.update-business-profile.domain-deep", |check| {
        Box::pin(accounts_update_business_profile::domain_deep(check))
    }),
    ("accounts.update-business-profile.domain-digits", |check| {
        Box::pin(accounts_update_business_profile::domain_digits(check))
    }),
    ("accounts.update-business-profile.domain-hyphens", |check| {
        Box::pin(accounts_update_business_profile::domain_hyphens(check))
    }),
    ("accounts.update-business-profile.domain-longest", |check| {
        Box::pin(accounts_update_business_profile::domain_longest(check))
    }),
    ("accounts.update-business-profile.domain-two-labels", |check| {
        Box::pin(accounts_update_business_profile::domain_two_labels(check))
    }),
    ("accounts.update-business-profile.empty-body", |check| {
        Box::pin(accounts_update_business_profile::empty_body(check))
    }),
    ("accounts.update-business-profile.empty-texts", |check| {
        Box::pin(accounts_update_business_profile::empty_texts(check))
    }),
    ("accounts.update-business-profile.error-401", |check| {
        Box::pin(accounts_update_business_profile::error_401(check))
    }),
    ("accounts.update-business-profile.error-403", |check| {
        Box::pin(accounts_update_business_profile::error_403(check))
    }),
    ("accounts.update-business-profile.error-404", |check| {
        Box::pin(accounts_update_business_profile::error_404(check))
    }),
    ("accounts.update-business-profile.error-422", |check| {
        Box::pin(accounts_update_business_profile::error_422(check))
    }),
    ("accounts.update-business-profile.error-429", |check| {
        Box::pin(accounts_update_business_profile::error_429(check))
    }),
    ("accounts.update-business-profile.error-503", |check| {
        Box::pin(accounts_update_business_profile::error_503(check))
    }),
    ("accounts.update-business-profile.full", |check| Box::pin(accounts_update_business_profile::full(check))),
    ("accounts.update-business-profile.identifiers-keys-untouched", |check| {
        Box::pin(accounts_update_business_profile::identifiers_keys_untouched(check))
    }),
    ("accounts.update-business-profile.input-description-too-long", |check| {
        Box::pin(accounts_update_business_profile::input_description_too_long(check))
    }),
    ("accounts.update-business-profile.input-domain-dot-last", |check| {
        Box::pin(accounts_update_business_profile::input_domain_dot_last(check))
    }),
    ("accounts.update-business-profile.input-domain-hyphen-first", |check| {
        Box::pin(accounts_update_business_profile::input_domain_hyphen_first(check))
    }),
    ("accounts.update-business-profile.input-domain-hyphen-last", |check| {
        Box::pin(accounts_update_business_profile::input_domain_hyphen_last(check))
    }),
    ("accounts.update-business-profile.input-domain-line-end", |check| {
        Box::pin(accounts_update_business_profile::input_domain_line_end(check))
    }),
    ("accounts.update-business-profile.input-domain-one-label", |check| {
        Box::pin(accounts_update_business_profile::input_domain_one_label(check))
    }),
    ("accounts.update-business-profile.input-domain-scheme", |check| {
        Box::pin(accounts_update_business_profile::input_domain_scheme(check))
    }),
    ("accounts.update-business-profile.input-domain-space", |check| {
        Box::pin(accounts_update_business_profile::input_domain_space(check))
    }),
    ("accounts.update-business-profile.input-domain-too-long", |check| {
        Box::pin(accounts_update_business_profile::input_domain_too_long(check))
    }),
    ("accounts.update-business-profile.input-domain-two-dots", |check| {
        Box::pin(accounts_update_business_profile::input_domain_two_dots(check))
    }),
    ("accounts.update-business-profile.input-domain-underscore", |check| {
        Box::pin(accounts_update_business_profile::input_domain_underscore(check))
    }),
    ("accounts.update-business-profile.input-legal-name-too-long", |check| {
        Box::pin(accounts_update_business_profile::input_legal_name_too_long(check))
    }),
    ("accounts.update-business-profile.input-location-too-long", |check| {
        Box::pin(accounts_update_business_profile::input_location_too_long(check))
    }),
    ("accounts.update-business-profile.input-name-too-long", |check| {
        Box::pin(accounts_update_business_profile::input_name_too_long(check))
    }),
    ("accounts.update-business-profile.input-phone-too-long", |check| {
        Box::pin(accounts_update_business_profile::input_phone_too_long(check))
    }),
    ("accounts.update-business-profile.input-too-many-domain-aliases", |check| {
        Box::pin(accounts_update_business_profile::input_too_many_domain_aliases(check))
    }),
    ("accounts.update-business-profile.input-too-many-tags", |check| {
        Box::pin(accounts_update_business_profile::input_too_many_tags(check))
    }),
    ("accounts.update-business-profile.keep", |check| Box::pin(accounts_update_business_profile::keep(check))),
    ("accounts.update-business-profile.limits", |check| Box::pin(accounts_update_business_profile::limits(check))),
    ("accounts.update-business-profile.logo-https", |check| {
        Box::pin(accounts_update_business_profile::logo_https(check))
    }),
    ("accounts.update-business-profile.nested-parts", |check| {
        Box::pin(accounts_update_business_profile::nested_parts(check))
    }),
    ("accounts.update-business-profile.null-members", |check| {
        Box::pin(accounts_update_business_profile::null_members(check))
    }),
    ("accounts.update-business-profile.retry-429", |check| {
        Box::pin(accounts_update_business_profile::retry_429(check))
    }),
    ("accounts.update-business-profile.retry-not-502", |check| {
        Box::pin(accounts_update_business_profile::retry_not_502(check))
    }),
    ("accounts.update-business-profile.significant-contacts", |check| {
        Box::pin(accounts_update_business_profile::significant_contacts(check))
    }),
    ("accounts.update-business-profile.type-nonprofit", |check| {
        Box::pin(accounts_update_business_profile::type_nonprofit(check))
    }),
    ("accounts.update-business-profile.type-unknown", |check| {
        Box::pin(accounts_update_business_profile::type_unknown(check))
    }),
    ("accounts.update-business-profile.unknown", |check| Box::pin(accounts_update_business_profile::unknown(check))),
    ("accounts.update-current-user.access-key-401", |check| {
        Box::pin(accounts_update_current_user::access_key_401(check))
    }),
    ("accounts.update-current-user.access-key-403", |check| {
        Box::pin(accounts_update_current_user::access_key_403(check))
    }),
    ("accounts.update-current-user.answer-not-json", |check| {
        Box::pin(accounts_update_current_user::answer_not_json(check))
    }),
    ("accounts.update-current-user.answer-without-id", |check| {
        Box::pin(accounts_update_current_user::answer_without_id(check))
    }),
    ("accounts.update-current-user.empty-body", |check| Box::pin(accounts_update_current_user::empty_body(check))),
    ("accounts.update-current-user.empty-texts", |check| Box::pin(accounts_update_current_user::empty_texts(check))),
    ("accounts.update-current-user.error-401", |check| Box::pin(accounts_update_current_user::error_401(check))),
    ("accounts.update-current-user.error-403", |check| Box::pin(accounts_update_current_user::error_403(check))),
    ("accounts.update-current-user.error-422", |check| Box::pin(accounts_update_current_user::error_422(check))),
    ("accounts.update-current-user.error-429", |check| Box::pin(accounts_update_current_user::error_429(check))),
    ("accounts.update-current-user.error-503", |check| Box::pin(accounts_update_current_user::error_503(check))),
    ("accounts.update-current-user.full", |check| Box::pin(accounts_update_current_user::full(check))),
    ("accounts.update-current-user.keep", |check| Box::pin(accounts_update_current_user::keep(check))),
    ("accounts.update-current-user.locale-and-timezone", |check| {
        Box::pin(accounts_update_current_user::locale_and_timezone(check))
    }),
    ("accounts.update-current-user.null-members", |check| Box::pin(accounts_update_current_user::null_members(check))),
    ("accounts.update-current-user.null-nested-members", |check| {
        Box::pin(accounts_update_current_user::null_nested_members(check))
    }),
    ("accounts.update-current-user.retry-429", |check| Box::pin(accounts_update_current_user::retry_429(check))),
    ("accounts.update-current-user.retry-not-422", |check| {
        Box::pin(accounts_update_current_user::retry_not_422(check))
    }),
    ("accounts.update-current-user.retry-not-502", |check| {
        Box::pin(accounts_update_current_user::retry_not_502(check))
    }),
    ("accounts.update-current-user.unknown", |check| Box::pin(accounts_update_current_user::unknown(check))),
    ("accounts.update-organization.answer-null-members", |check| {
        Box::pin(accounts_update_organization::answer_null_members(check))
    }),
    ("accounts.update-organization.answer-unknown", |check| {
        Box::pin(accounts_update_organization::answer_unknown(check))
    }),
    ("accounts.update-organization.answer-without-id", |check| {
        Box::pin(accounts_update_organization::answer_without_id(check))
    }),
    ("accounts.update-organization.cancelled", |check| Box::pin(accounts_update_organization::cancelled(check))),
    ("accounts.update-organization.change-status", |check| {
        Box::pin(accounts_update_organization::change_status(check))
    }),
    ("accounts.update-organization.clear", |check| Box::pin(accounts_update_organization::clear(check))),
    ("accounts.update-organization.client-organization-id", |check| {
        Box::pin(accounts_update_organization::client_organization_id(check))
    }),
    ("accounts.update-organization.error-401", |check| Box::pin(accounts_update_organization::error_401(check))),
    ("accounts.update-organization.error-403", |check| Box::pin(accounts_update_organization::error_403(check))),
    ("accounts.update-organization.error-404", |check| Box::pin(accounts_update_organization::error_404(check))),
    ("accounts.update-organization.error-422", |check| Box::pin(accounts_update_organization::error_422(check))),
    ("accounts.update-organization.error-429", |check| Box::pin(accounts_update_organization::error_429(check))),
    ("accounts.update-organization.error-503", |check| Box::pin(accounts_update_organization::error_503(check))),
    ("accounts.update-organization.full", |check| Box::pin(accounts_update_organization::full(check))),
    ("accounts.update-organization.input-name-empty", |check| {
        Box::pin(accounts_update_organization::input_name_empty(check))
    }),
    ("accounts.update-organization.input-name-too-long", |check| {
        Box::pin(accounts_update_organization::input_name_too_long(check))
    }),
    ("accounts.update-organization.input-owner-no-uuid", |check| {
        Box::pin(accounts_update_organization::input_owner_no_uuid(check))
    }),
    ("accounts.update-organization.keep", |check| Box::pin(accounts_update_organization::keep(check))),
    ("accounts.update-organization.longest-name", |check| Box::pin(accounts_update_organization::longest_name(check))),
    ("accounts.update-organization.retry-429", |check| Box::pin(accounts_update_organization::retry_429(check))),
    ("accounts.update-organization.retry-not-502", |check| {
        Box::pin(accounts_update_organization::retry_not_502(check))
    }),
    ("accounts.update-organization.set-and-clear", |check| {
        Box::pin(accounts_update_organization::set_and_clear(check))
    }),
    ("accounts.update-organization.set-empty-text", |check| {
        Box::pin(accounts_update_organization::set_empty_text(check))
    }),
    ("accounts.update-organization.set", |check| Box::pin(accounts_update_organization::set(check))),
    ("accounts.update-organization.verified", |check| Box::pin(accounts_update_organization::verified(check))),
    ("channels.create-channel-media-upload.answer-cut", |check| {
        Box::pin(channels_create_channel_media_upload::answer_cut(check))
    }),
    ("channels.create-channel-media-upload.answer-not-json", |check| {
        Box::pin(channels_create_channel_media_upload::answer_not_json(check))
    }),
    ("channels.create-channel-media-upload.answer-without-media-url", |check| {
        Box::pin(channels_create_channel_media_upload::answer_without_media_url(check))
    }),
    ("channels.create-channel-media-upload.answer-without-upload-url", |check| {
        Box::pin(channels_create_channel_media_upload::answer_without_upload_url(check))
    }),
    ("channels.create-channel-media-upload.error-401", |check| {
        Box::pin(channels_create_channel_media_upload::error_401(check))
    }),
    ("channels.create-channel-media-upload.error-403", |check| {
        Box::pin(channels_create_channel_media_upload::error_403(check))
    }),
    ("channels.create-channel-media-upload.error-404", |check| {
        Box::pin(channels_create_channel_media_upload::error_404(check))
    }),
    ("channels.create-channel-media-upload.error-422", |check| {
        Box::pin(channels_create_channel_media_upload::error_422(check))
    }),
    ("channels.create-channel-media-upload.error-429", |check| {
        Box::pin(channels_create_channel_media_upload::error_429(check))
    }),
    ("channels.create-channel-media-upload.error-503", |check| {
        Box::pin(channels_create_channel_media_upload::error_503(check))
    }),
    ("channels.create-channel-media-upload.form-fields", |check| {
        Box::pin(channels_create_channel_media_upload::form_fields(check))
    }),
    ("channels.create-channel-media-upload.full", |check| Box::pin(channels_create_channel_media_upload::full(check))),
    ("channels.create-channel-media-upload.input-channel-id-no-uuid", |check| {
        Box::pin(channels_create_channel_media_upload::input_channel_id_no_uuid(check))
    }),
    ("channels.create-channel-media-upload.input-content-type-empty", |check| {
        Box::pin(channels_create_channel_media_upload::input_content_type_empty(check))
    }),
    ("channels.create-channel-media-upload.input-upload-channel-id-leaves-path", |check| {
        Box::pin(channels_create_channel_media_upload::input_upload_channel_id_leaves_path(check))
    }),
    ("channels.create-channel-media-upload.retry-503", |check| {
        Box::pin(channels_create_channel_media_upload::retry_503(check))
    }),
    ("channels.create-channel-media-upload.unknown-members", |check| {
        Box::pin(channels_create_channel_media_upload::unknown_members(check))
    }),
    ("channels.create-channel-media-upload.upload-store-403", |check| {
        Box::pin(channels_create_channel_media_upload::upload_store_403(check))
    }),
    ("channels.create-channel-media-upload.upload", |check| {
        Box::pin(channels_create_channel_media_upload::upload(check))
    }),
    ("channels.create-media-upload.answer-cut", |check| Box::pin(channels_create_media_upload::answer_cut(check))),
    ("channels.create-media-upload.answer-not-json", |check| {
        Box::pin(channels_create_media_upload::answer_not_json(check))
    }),
    ("channels.create-media-upload.answer-without-media-url", |check| {
        Box::pin(channels_create_media_upload::answer_without_media_url(check))
    }),
    ("channels.create-media-upload.answer-without-upload-url", |check| {
        Box::pin(channels_create_media_upload::answer_without_upload_url(check))
    }),
    ("channels.create-media-upload.error-401", |check| Box::pin(channels_create_media_upload::error_401(check))),
    ("channels.create-media-upload.error-403", |check| Box::pin(channels_create_media_upload::error_403(check))),
    ("channels.create-media-upload.error-404", |check| Box::pin(channels_create_media_upload::error_404(check))),
    ("channels.create-media-upload.error-422", |check| Box::pin(channels_create_media_upload::error_422(check))),
    ("channels.create-media-upload.error-429", |check| Box::pin(channels_create_media_upload::error_429(check))),
    ("channels.create-media-upload.error-503", |check| Box::pin(channels_create_media_upload::error_503(check))),
    ("channels.create-media-upload.form-fields", |check| Box::pin(channels_create_media_upload::form_fields(check))),
    ("channels.create-media-upload.full", |check| Box::pin(channels_create_media_upload::full(check))),
    ("channels.create-media-upload.input-content-type-empty", |check| {
        Box::pin(channels_create_media_upload::input_content_type_empty(check))
    }),
    ("channels.create-media-upload.input-upload-no-content-type", |check| {
        Box::pin(channels_create_media_upload::input_upload_no_content_type(check))
    }),
    ("channels.create-media-upload.retry-503", |check| Box::pin(channels_create_media_upload::retry_503(check))),
    ("channels.create-media-upload.unknown-members", |check| {
        Box::pin(channels_create_media_upload::unknown_members(check))
    }),
    ("channels.create-media-upload.upload-answer-201", |check| {
        Box::pin(channels_create_media_upload::upload_answer_201(check))
    }),
    ("channels.create-media-upload.upload-binary", |check| {
        Box::pin(channels_create_media_upload::upload_binary(check))
    }),
    ("channels.create-media-upload.upload-cancelled", |check| {
        Box::pin(channels_create_media_upload::upload_cancelled(check))
    }),
    ("channels.create-media-upload.upload-empty-file", |check| {
        Box::pin(channels_create_media_upload::upload_empty_file(check))
    }),
    ("channels.create-media-upload.upload-fields-in-order", |check| {
        Box::pin(channels_create_media_upload::upload_fields_in_order(check))
    }),
    ("channels.create-media-upload.upload-filename-escaped", |check| {
        Box::pin(channels_create_media_upload::upload_filename_escaped(check))
    }),
    ("channels.create-media-upload.upload-guessed-content-type", |check| {
        Box::pin(channels_create_media_upload::upload_guessed_content_type(check))
    }),
    ("channels.create-media-upload.upload-presign-404", |check| {
        Box::pin(channels_create_media_upload::upload_presign_404(check))
    }),
    ("channels.create-media-upload.upload-presign-without-url", |check| {
        Box::pin(channels_create_media_upload::upload_presign_without_url(check))
    }),
    ("channels.create-media-upload.upload-redirect-not-followed", |check| {
        Box::pin(channels_create_media_upload::upload_redirect_not_followed(check))
    }),
    ("channels.create-media-upload.upload-retry-503", |check| {
        Box::pin(channels_create_media_upload::upload_retry_503(check))
    }),
    ("channels.create-media-upload.upload-retry-reset", |check| {
        Box::pin(channels_create_media_upload::upload_retry_reset(check))
    }),
    ("channels.create-media-upload.upload-store-403", |check| {
        Box::pin(channels_create_media_upload::upload_store_403(check))
    }),
    ("channels.create-media-upload.upload-store-503", |check| {
        Box::pin(channels_create_media_upload::upload_store_503(check))
    }),
    ("channels.create-media-upload.upload-timeout", |check| {
        Box::pin(channels_create_media_upload::upload_timeout(check))
    }),
    ("channels.create-media-upload.upload-without-fields", |check| {
        Box::pin(channels_create_media_upload::upload_without_fields(check))
    }),
    ("channels.create-media-upload.upload-without-filename", |check| {
        Box::pin(channels_create_media_upload::upload_without_filename(check))
    }),
    ("channels.create-media-upload.upload", |check| Box::pin(channels_create_media_upload::upload(check))),
    ("channels.get-channel-contact.answer-cut", |check| Box::pin(channels_get_channel_contact::answer_cut(check))),
    ("channels.get-channel-contact.answer-not-json", |check| {
        Box::pin(channels_get_channel_contact::answer_not_json(check))
    }),
    ("channels.get-channel-contact.empty-object", |check| Box::pin(channels_get_channel_contact::empty_object(check))),
    ("channels.get-channel-contact.error-401", |check| Box::pin(channels_get_channel_contact::error_401(check))),
    ("channels.get-channel-contact.error-403", |check| Box::pin(channels_get_channel_contact::error_403(check))),
    ("channels.get-channel-contact.error-404", |check| Box::pin(channels_get_channel_contact::error_404(check))),
    ("channels.get-channel-contact.error-429", |check| Box::pin(channels_get_channel_contact::error_429(check))),
    ("channels.get-channel-contact.error-503", |check| Box::pin(channels_get_channel_contact::error_503(check))),
    ("channels.get-channel-contact.full", |check| Box::pin(channels_get_channel_contact::full(check))),
    ("channels.get-channel-contact.input-contact-id-leaves-path", |check| {
        Box::pin(channels_get_channel_contact::input_contact_id_leaves_path(check))
    }),
    ("channels.get-channel-contact.input-contact-id-no-uuid", |check| {
        Box::pin(channels_get_channel_contact::input_contact_id_no_uuid(check))
    }),
    ("channels.get-channel-contact.no-window", |check| Box::pin(channels_get_channel_contact::no_window(check))),
    ("channels.get-channel-contact.null-members", |check| Box::pin(channels_get_channel_contact::null_members(check))),
    ("channels.get-channel-contact.query-contact-identifier-value", |check| {
        Box::pin(channels_get_channel_contact::query_contact_identifier_value(check))
    }),
    ("channels.get-channel-contact.retry-503", |check| Box::pin(channels_get_channel_contact::retry_503(check))),
    ("channels.get-channel-contact.unknown-members", |check| {
        Box::pin(channels_get_channel_contact::unknown_members(check))
    }),
    ("channels.get-channel-contact.zero-time", |check| Box::pin(channels_get_channel_contact::zero_time(check))),
    ("channels.get-keyword-message.answer-not-json", |check| {
        Box::pin(channels_get_keyword_message::answer_not_json(check))
    }),
    ("channels.get-keyword-message.empty-object", |check| Box::pin(channels_get_keyword_message::empty_object(check))),
    ("channels.get-keyword-message.empty-value", |check| Box::pin(channels_get_keyword_message::empty_value(check))),
    ("channels.get-keyword-message.error-401", |check| Box::pin(channels_get_keyword_message::error_401(check))),
    ("channels.get-keyword-message.error-403", |check| Box::pin(channels_get_keyword_message::error_403(check))),
    ("channels.get-keyword-message.error-404", |check| Box::pin(channels_get_keyword_message::error_404(check))),
    ("channels.get-keyword-message.error-429", |check| Box::pin(channels_get_keyword_message::error_429(check))),
    ("channels.get-keyword-message.error-503", |check| Box::pin(channels_get_keyword_message::error_503(check))),
    ("channels.get-keyword-message.full", |check| Box::pin(channels_get_keyword_message::full(check))),
    ("channels.get-keyword-message.input-key-dots", |check| {
        Box::pin(channels_get_keyword_message::input_key_dots(check))
    }),
    ("channels.get-keyword-message.input-key-empty", |check| {
        Box::pin(channels_get_keyword_message::input_key_empty(check))
    }),
    ("channels.get-keyword-message.input-key-newline", |check| {
        Box::pin(channels_get_keyword_message::input_key_newline(check))
    }),
    ("channels.get-keyword-message.key-backslash", |check| {
        Box::pin(channels_get_keyword_message::key_backslash(check))
    }),
    ("channels.get-keyword-message.key-dot-dot-slash", |check| {
        Box::pin(channels_get_keyword_message::key_dot_dot_slash(check))
    }),
    ("channels.get-keyword-message.key-escaped-slash", |check| {
        Box::pin(channels_get_keyword_message::key_escaped_slash(check))
    }),
    ("channels.get-keyword-message.key-hash", |check| Box::pin(channels_get_keyword_message::key_hash(check))),
    ("channels.get-keyword-message.key-question-mark", |check| {
        Box::pin(channels_get_keyword_message::key_question_mark(check))
    }),
    ("channels.get-keyword-message.key-slash", |check| Box::pin(channels_get_keyword_message::key_slash(check))),
    ("channels.get-keyword-message.key-unicode", |check| Box::pin(channels_get_keyword_message::key_unicode(check))),
    ("channels.get-keyword-message.lower-case", |check| Box::pin(channels_get_keyword_message::lower_case(check))),
    ("channels.get-keyword-message.null-members-lower-case", |check| {
        Box::pin(channels_get_keyword_message::null_members_lower_case(check))
    }),
    ("channels.get-keyword-message.null-members", |check| Box::pin(channels_get_keyword_message::null_members(check))),
    ("channels.get-keyword-message.retry-503", |check| Box::pin(channels_get_keyword_message::retry_503(check))),
    ("channels.get-keyword-message.unknown-values", |check| {
        Box::pin(channels_get_keyword_message::unknown_values(check))
    }),
    ("channels.get-message.action-body", |check| Box::pin(channels_get_message::action_body(check))),
    ("channels.get-message.answer-cut", |check| Box::pin(channels_get_message::answer_cut(check))),
    ("channels.get-message.answer-empty", |check| Box::pin(channels_get_message::answer_empty(check))),
    ("channels.get-message.answer-not-json", |check| Box::pin(channels_get_message::answer_not_json(check))),
    ("channels.get-message.answer-null-id", |check| Box::pin(channels_get_message::answer_null_id(check))),
    ("channels.get-message.answer-reset", |check| Box::pin(channels_get_message::answer_reset(check))),
    ("channels.get-message.answer-without-id", |check| Box::pin(channels_get_message::answer_without_id(check))),
    ("channels.get-message.authentication-body", |check| Box::pin(channels_get_message::authentication_body(check))),
    ("channels.get-message.cancelled", |check| Box::pin(channels_get_message::cancelled(check))),
    ("channels.get-message.carousel-body", |check| Box::pin(channels_get_message::carousel_body(check))),
    ("channels.get-message.email-details-bounce-admin", |check| {
        Box::pin(channels_get_message::email_details_bounce_admin(check))
    }),
    ("channels.get-message.email-details-bounce-block", |check| {
        Box::pin(channels_get_message::email_details_bounce_block(check))
    }),
    ("channels.get-message.email-details-bounce-hard", |check| {
        Box::pin(channels_get_message::email_details_bounce_hard(check))
    }),
    ("channels.get-message.email-details-bounce-soft", |check| {
        Box::pin(channels_get_message::email_details_bounce_soft(check))
    }),
    ("channels.get-message.email-details-bounce-undetermined", |check| {
        Box::pin(channels_get_message::email_details_bounce_undetermined(check))
    }),
    ("channels.get-message.email-details-delay", |check| Box::pin(channels_get_message::email_details_delay(check))),
    ("channels.get-message.email-details-generation-failure", |check| {
        Box::pin(channels_get_message::email_details_generation_failure(check))
    }),
    ("channels.get-message.email-details-generation-rejection", |check| {
        Box::pin(channels_get_message::email_details_generation_rejection(check))
    }),
    ("channels.get-message.email-details-out-of-band", |check| {
        Box::pin(channels_get_message::email_details_out_of_band(check))
    }),
    ("channels.get-message.email-details-policy-rejection", |check| {
        Box::pin(channels_get_message::email_details_policy_rejection(check))
    }),
    ("channels.get-message.email-status", |check| Box::pin(channels_get_message::email_status(check))),
    ("channels.get-message.empty-members", |check| Box::pin(channels_get_message::empty_members(check))),
    ("channels.get-message.error-301", |check| Box::pin(channels_get_message::error_301(check))),
    ("channels.get-message.error-400", |check| Box::pin(channels_get_message::error_400(check))),
    ("channels.get-message.error-401", |check| Box::pin(channels_get_message::error_401(check))),
    ("channels.get-message.error-403", |check| Box::pin(channels_get_message::error_403(check))),
    ("channels.get-message.error-404", |check| Box::pin(channels_get_message::error_404(check))),
    ("channels.get-message.error-409", |check| Box::pin(channels_get_message::error_409(check))),
    ("channels.get-message.error-418", |check| Box::pin(channels_get_message::error_418(check))),
    ("channels.get-message.error-422", |check| Box::pin(channels_get_message::error_422(check))),
    ("channels.get-message.error-429", |check| Box::pin(channels_get_message::error_429(check))),
    ("channels.get-message.error-500", |check| Box::pin(channels_get_message::error_500(check))),
    ("channels.get-message.error-502", |check| Box::pin(channels_get_message::error_502(check))),
    ("channels.get-message.error-503", |check| Box::pin(channels_get_message::error_503(check))),
    ("channels.get-message.failure-network-error", |check| {
        Box::pin(channels_get_message::failure_network_error(check))
    }),
    ("channels.get-message.failure-unknown-subscriber", |check| {
        Box::pin(channels_get_message::failure_unknown_subscriber(check))
    }),
    ("channels.get-message.file-body", |check| Box::pin(channels_get_message::file_body(check))),
    ("channels.get-message.free-object-keys-untouched", |check| {
        Box::pin(channels_get_message::free_object_keys_untouched(check))
    }),
    ("channels.get-message.full", |check| Box::pin(channels_get_message::full(check))),
    ("channels.get-message.gif-body", |check| Box::pin(channels_get_message::gif_body(check))),
    ("channels.get-message.gzip", |check| Box::pin(channels_get_message::gzip(check))),
    ("channels.get-message.html-body", |check| Box::pin(channels_get_message::html_body(check))),
    ("channels.get-message.image-body", |check| Box::pin(channels_get_message::image_body(check))),
    ("channels.get-message.input-channel-id-leaves-path", |check| {
        Box::pin(channels_get_message::input_channel_id_leaves_path(check))
    }),
    ("channels.get-message.input-message-id-no-uuid", |check| {
        Box::pin(channels_get_message::input_message_id_no_uuid(check))
    }),
    ("channels.get-message.list-body", |check| Box::pin(channels_get_message::list_body(check))),
    ("channels.get-message.location-body", |check| Box::pin(channels_get_message::location_body(check))),
    ("channels.get-message.location-request-answers", |check| {
        Box::pin(channels_get_message::location_request_answers(check))
    }),
    ("channels.get-message.money", |check| Box::pin(channels_get_message::money(check))),
    ("channels.get-message.null-action-members", |check| Box::pin(channels_get_message::null_action_members(check))),
    ("channels.get-message.null-authentication-members", |check| {
        Box::pin(channels_get_message::null_authentication_members(check))
    }),
    ("channels.get-message.null-carousel-members", |check| {
        Box::pin(channels_get_message::null_carousel_members(check))
    }),
    ("channels.get-message.null-file-members", |check| Box::pin(channels_get_message::null_file_members(check))),
    ("channels.get-message.null-gif-members", |check| Box::pin(channels_get_message::null_gif_members(check))),
    ("channels.get-message.null-html-members", |check| Box::pin(channels_get_message::null_html_members(check))),
    ("channels.get-message.null-image-members", |check| Box::pin(channels_get_message::null_image_members(check))),
    ("channels.get-message.null-list-members", |check| Box::pin(channels_get_message::null_list_members(check))),
    ("channels.get-message.null-location-members", |check| {
        Box::pin(channels_get_message::null_location_members(check))
    }),
    ("channels.get-message.null-members", |check| Box::pin(channels_get_message::null_members(check))),
    ("channels.get-message.null-nested-members", |check| Box::pin(channels_get_message::null_nested_members(check))),
    ("channels.get-message.null-permission-request-members", |check| {
        Box::pin(channels_get_message::null_permission_request_members(check))
    }),
    ("channels.get-message.null-section-members", |check| Box::pin(channels_get_message::null_section_members(check))),
    ("channels.get-message.null-template-parameters", |check| {
        Box::pin(channels_get_message::null_template_parameters(check))
    }),
    ("channels.get-message.only-id", |check| Box::pin(channels_get_message::only_id(check))),
    ("channels.get-message.permission-request-body", |check| {
        Box::pin(channels_get_message::permission_request_body(check))
    }),
    ("channels.get-message.rcs-inbound-text", |check| Box::pin(channels_get_message::rcs_inbound_text(check))),
    ("channels.get-message.retry-408", |check| Box::pin(channels_get_message::retry_408(check))),
    ("channels.get-message.retry-429-then-503", |check| Box::pin(channels_get_message::retry_429_then_503(check))),
    ("channels.get-message.retry-500", |check| Box::pin(channels_get_message::retry_500(check))),
    ("channels.get-message.retry-503", |check| Box::pin(channels_get_message::retry_503(check))),
    ("channels.get-message.retry-after-date", |check| Box::pin(channels_get_message::retry_after_date(check))),
    ("channels.get-message.retry-after-past-deadline", |check| {
        Box::pin(channels_get_message::retry_after_past_deadline(check))
    }),
    ("channels.get-message.retry-cut", |check| Box::pin(channels_get_message::retry_cut(check))),
    ("channels.get-message.retry-exhausted", |check| Box::pin(channels_get_message::retry_exhausted(check))),
    ("channels.get-message.retry-not-404", |check| Box::pin(channels_get_message::retry_not_404(check))),
    ("channels.get-message.retry-reset", |check| Box::pin(channels_get_message::retry_reset(check))),
    ("channels.get-message.section-body", |check| Box::pin(channels_get_message::section_body(check))),
    ("channels.get-message.slow-answer", |check| Box::pin(channels_get_message::slow_answer(check))),
    ("channels.get-message.sms-inbound-text", |check| Box::pin(channels_get_message::sms_inbound_text(check))),
    ("channels.get-message.template-body", |check| Box::pin(channels_get_message::template_body(check))),
    ("channels.get-message.template-parameters", |check| Box::pin(channels_get_message::template_parameters(check))),
    ("channels.get-message.time-offsets", |check| Box::pin(channels_get_message::time_offsets(check))),
    ("channels.get-message.timeout", |check| Box::pin(channels_get_message::timeout(check))),
    ("channels.get-message.unicode", |check| Box::pin(channels_get_message::unicode(check))),
    ("channels.get-message.unknown-action-type", |check| Box::pin(channels_get_message::unknown_action_type(check))),
    ("channels.get-message.unknown-body-type", |check| Box::pin(channels_get_message::unknown_body_type(check))),
    ("channels.get-message.unknown-enum-values", |check| Box::pin(channels_get_message::unknown_enum_values(check))),
    ("channels.get-message.unknown-section-items", |check| {
        Box::pin(channels_get_message::unknown_section_items(check))
    }),
    ("channels.get-message.unknown-template-parameter", |check| {
        Box::pin(channels_get_message::unknown_template_parameter(check))
    }),
    ("channels.get-message.whatsapp-inbound-text", |check| {
        Box::pin(channels_get_message::whatsapp_inbound_text(check))
    }),
    ("channels.get-message.zero-time", |check| Box::pin(channels_get_message::zero_time(check))),
    ("channels.get-message-media.answer-cut", |check| Box::pin(channels_get_message_media::answer_cut(check))),
    ("channels.get-message-media.cancelled", |check| Box::pin(channels_get_message_media::cancelled(check))),
    ("channels.get-message-media.empty", |check| Box::pin(channels_get_message_media::empty(check))),
    ("channels.get-message-media.error-400", |check| Box::pin(channels_get_message_media::error_400(check))),
    ("channels.get-message-media.error-401", |check| Box::pin(channels_get_message_media::error_401(check))),
    ("channels.get-message-media.error-404", |check| Box::pin(channels_get_message_media::error_404(check))),
    ("channels.get-message-media.error-429", |check| Box::pin(channels_get_message_media::error_429(check))),
    ("channels.get-message-media.file-id-backslash", |check| {
        Box::pin(channels_get_message_media::file_id_backslash(check))
    }),
    ("channels.get-message-media.file-id-dot-dot-slash", |check| {
        Box::pin(channels_get_message_media::file_id_dot_dot_slash(check))
    }),
    ("channels.get-message-media.file-id-escaped-slash", |check| {
        Box::pin(channels_get_message_media::file_id_escaped_slash(check))
    }),
    ("channels.get-message-media.file-id-escaped", |check| {
        Box::pin(channels_get_message_media::file_id_escaped(check))
    }),
    ("channels.get-message-media.file-id-hash", |check| Box::pin(channels_get_message_media::file_id_hash(check))),
    ("channels.get-message-media.file-id-question-mark", |check| {
        Box::pin(channels_get_message_media::file_id_question_mark(check))
    }),
    ("channels.get-message-media.file-id-slash", |check| Box::pin(channels_get_message_media::file_id_slash(check))),
    ("channels.get-message-media.file-id-unicode", |check| {
        Box::pin(channels_get_message_media::file_id_unicode(check))
    }),
    ("channels.get-message-media.input-file-id-dot", |check| {
        Box::pin(channels_get_message_media::input_file_id_dot(check))
    }),
    ("channels.get-message-media.input-file-id-dots", |check| {
        Box::pin(channels_get_message_media::input_file_id_dots(check))
    }),
    ("channels.get-message-media.input-file-id-empty", |check| {
        Box::pin(channels_get_message_media::input_file_id_empty(check))
    }),
    ("channels.get-message-media.input-file-id-newline", |check| {
        Box::pin(channels_get_message_media::input_file_id_newline(check))
    }),
    ("channels.get-message-media.input-file-id-null-character", |check| {
        Box::pin(channels_get_message_media::input_file_id_null_character(check))
    }),
    ("channels.get-message-media.input-message-id-dots", |check| {
        Box::pin(channels_get_message_media::input_message_id_dots(check))
    }),
    ("channels.get-message-media.message-id-escaped", |check| {
        Box::pin(channels_get_message_media::message_id_escaped(check))
    }),
    ("channels.get-message-media.ok-location", |check| Box::pin(channels_get_message_media::ok_location(check))),
    ("channels.get-message-media.ok", |check| Box::pin(channels_get_message_media::ok(check))),
    ("channels.get-message-media.redirect-asked-for", |check| {
        Box::pin(channels_get_message_media::redirect_asked_for(check))
    }),
    ("channels.get-message-media.redirect-bearer", |check| {
        Box::pin(channels_get_message_media::redirect_bearer(check))
    }),
    ("channels.get-message-media.redirect-then-403", |check| {
        Box::pin(channels_get_message_media::redirect_then_403(check))
    }),
    ("channels.get-message-media.redirect-twice", |check| Box::pin(channels_get_message_media::redirect_twice(check))),
    ("channels.get-message-media.redirect-without-location", |check| {
        Box::pin(channels_get_message_media::redirect_without_location(check))
    }),
    ("channels.get-message-media.redirect", |check| Box::pin(channels_get_message_media::redirect(check))),
    ("channels.get-message-media.retry-503", |check| Box::pin(channels_get_message_media::retry_503(check))),
    ("channels.get-message-media.timeout", |check| Box::pin(channels_get_message_media::timeout(check))),
    ("channels.list-channel-messages.answer-cut", |check| Box::pin(channels_list_channel_messages::answer_cut(check))),
    ("channels.list-channel-messages.answer-not-json", |check| {
        Box::pin(channels_list_channel_messages::answer_not_json(check))
    }),
    ("channels.list-channel-messages.answer-null-results", |check| {
        Box::pin(channels_list_channel_messages::answer_null_results(check))
    }),
    ("channels.list-channel-messages.answer-without-results", |check| {
        Box::pin(channels_list_channel_messages::answer_without_results(check))
    }),
    ("channels.list-channel-messages.cancelled-on-second-page", |check| {
        Box::pin(channels_list_channel_messages::cancelled_on_second_page(check))
    }),
    ("channels.list-channel-messages.cancelled", |check| Box::pin(channels_list_channel_messages::cancelled(check))),
    ("channels.list-channel-messages.empty-token-ends", |check| {
        Box::pin(channels_list_channel_messages::empty_token_ends(check))
    }),
    ("channels.list-channel-messages.error-401", |check| Box::pin(channels_list_channel_messages::error_401(check))),
    ("channels.list-channel-messages.error-403", |check| Box::pin(channels_list_channel_messages::error_403(check))),
    ("channels.list-channel-messages.error-404", |check| Box::pin(channels_list_channel_messages::error_404(check))),
    ("channels.list-channel-messages.error-422", |check| Box::pin(channels_list_channel_messages::error_422(check))),
    ("channels.list-channel-messages.error-429", |check| Box::pin(channels_list_channel_messages::error_429(check))),
    ("channels.list-channel-messages.error-on-second-page", |check| {
        Box::pin(channels_list_channel_messages::error_on_second_page(check))
    }),
    ("channels.list-channel-messages.from-token", |check| Box::pin(channels_list_channel_messages::from_token(check))),
    ("channels.list-channel-messages.full", |check| Box::pin(channels_list_channel_messages::full(check))),
    ("channels.list-channel-messages.gzip", |check| Box::pin(channels_list_channel_messages::gzip(check))),
    ("channels.list-channel-messages.input-id-no-uuid", |check| {
        Box::pin(channels_list_channel_messages::input_id_no_uuid(check))
    }),
    ("channels.list-channel-messages.input-limit-too-large", |check| {
        Box::pin(channels_list_channel_messages::input_limit_too_large(check))
    }),
    ("channels.list-channel-messages.input-limit-zero", |check| {
        Box::pin(channels_list_channel_messages::input_limit_zero(check))
    }),
    ("channels.list-channel-messages.input-page-token-too-long", |check| {
        Box::pin(channels_list_channel_messages::input_page_token_too_long(check))
    }),
    ("channels.list-channel-messages.input-platform-too-short", |check| {
        Box::pin(channels_list_channel_messages::input_platform_too_short(check))
    }),
    ("channels.list-channel-messages.item-without-id", |check| {
        Box::pin(channels_list_channel_messages::item_without_id(check))
    }),
    ("channels.list-channel-messages.no-messages", |check| {
        Box::pin(channels_list_channel_messages::no_messages(check))
    }),
    ("channels.list-channel-messages.null-members", |check| {
        Box::pin(channels_list_channel_messages::null_members(check))
    }),
    ("channels.list-channel-messages.query-all", |check| Box::pin(channels_list_channel_messages::query_all(check))),
    ("channels.list-channel-messages.query-batch-id", |check| {
        Box::pin(channels_list_channel_messages::query_batch_id(check))
    }),
    ("channels.list-channel-messages.query-country-code", |check| {
        Box::pin(channels_list_channel_messages::query_country_code(check))
    }),
    ("channels.list-channel-messages.query-direction", |check| {
        Box::pin(channels_list_channel_messages::query_direction(check))
    }),
    ("channels.list-channel-messages.query-email-subject", |check| {
        Box::pin(channels_list_channel_messages::query_email_subject(check))
    }),
    ("channels.list-channel-messages.query-end-at", |check| {
        Box::pin(channels_list_channel_messages::query_end_at(check))
    }),
    ("channels.list-channel-messages.query-failure-code", |check| {
        Box::pin(channels_list_channel_messages::query_failure_code(check))
    }),
    ("channels.list-channel-messages.query-failure-source-code", |check| {
        Box::pin(channels_list_channel_messages::query_failure_source_code(check))
    }),
    ("channels.list-channel-messages.query-failure-source-name", |check| {
        Box::pin(channels_list_channel_messages::query_failure_source_name(check))
    }),
    ("channels.list-channel-messages.query-from", |check| Box::pin(channels_list_channel_messages::query_from(check))),
    ("channels.list-channel-messages.query-id", |check| Box::pin(channels_list_channel_messages::query_id(check))),
    ("channels.list-channel-messages.query-limit-smallest", |check| {
        Box::pin(channels_list_channel_messages::query_limit_smallest(check))
    }),
    ("channels.list-channel-messages.query-limit", |check| {
        Box::pin(channels_list_channel_messages::query_limit(check))
    }),
    ("channels.list-channel-messages.query-navigator-id", |check| {
        Box::pin(channels_list_channel_messages::query_navigator_id(check))
    }),
    ("channels.list-channel-messages.query-platform", |check| {
        Box::pin(channels_list_channel_messages::query_platform(check))
    }),
    ("channels.list-channel-messages.query-reverse-false", |check| {
        Box::pin(channels_list_channel_messages::query_reverse_false(check))
    }),
    ("channels.list-channel-messages.query-reverse", |check| {
        Box::pin(channels_list_channel_messages::query_reverse(check))
    }),
    ("channels.list-channel-messages.query-start-at", |check| {
        Box::pin(channels_list_channel_messages::query_start_at(check))
    }),
    ("channels.list-channel-messages.query-tag", |check| Box::pin(channels_list_channel_messages::query_tag(check))),
    ("channels.list-channel-messages.query-to", |check| Box::pin(channels_list_channel_messages::query_to(check))),
    ("channels.list-channel-messages.repeated-start-token", |check| {
        Box::pin(channels_list_channel_messages::repeated_start_token(check))
    }),
    ("channels.list-channel-messages.repeated-token", |check| {
        Box::pin(channels_list_channel_messages::repeated_token(check))
    }),
    ("channels.list-channel-messages.retry-second-page", |check| {
        Box::pin(channels_list_channel_messages::retry_second_page(check))
    }),
    ("channels.list-channel-messages.three-pages-one-empty", |check| {
        Box::pin(channels_list_channel_messages::three_pages_one_empty(check))
    }),
    ("channels.list-channel-messages.two-pages-keep-filters", |check| {
        Box::pin(channels_list_channel_messages::two_pages_keep_filters(check))
    }),
    ("channels.list-channel-messages.two-pages", |check| Box::pin(channels_list_channel_messages::two_pages(check))),
    ("channels.list-channel-messages.unknown-members", |check| {
        Box::pin(channels_list_channel_messages::unknown_members(check))
    }),
    ("channels.list-channel-messages.unknown-values", |check| {
        Box::pin(channels_list_channel_messages::unknown_values(check))
    }),
    ("channels.list-channel-messages.zero-time", |check| Box::pin(channels_list_channel_messages::zero_time(check))),
    ("channels.list-keyword-messages.answer-cut", |check| Box::pin(channels_list_keyword_messages::answer_cut(check))),
    ("channels.list-keyword-messages.answer-not-json", |check| {
        Box::pin(channels_list_keyword_messages::answer_not_json(check))
    }),
    ("channels.list-keyword-messages.answer-without-results", |check| {
        Box::pin(channels_list_keyword_messages::answer_without_results(check))
    }),
    ("channels.list-keyword-messages.both-spellings", |check| {
        Box::pin(channels_list_keyword_messages::both_spellings(check))
    }),
    ("channels.list-keyword-messages.error-401", |check| Box::pin(channels_list_keyword_messages::error_401(check))),
    ("channels.list-keyword-messages.error-403", |check| Box::pin(channels_list_keyword_messages::error_403(check))),
    ("channels.list-keyword-messages.error-404", |check| Box::pin(channels_list_keyword_messages::error_404(check))),
    ("channels.list-keyword-messages.error-429", |check| Box::pin(channels_list_keyword_messages::error_429(check))),
    ("channels.list-keyword-messages.error-503", |check| Box::pin(channels_list_keyword_messages::error_503(check))),
    ("channels.list-keyword-messages.every-kind", |check| Box::pin(channels_list_keyword_messages::every_kind(check))),
    ("channels.list-keyword-messages.full", |check| Box::pin(channels_list_keyword_messages::full(check))),
    ("channels.list-keyword-messages.no-messages", |check| {
        Box::pin(channels_list_keyword_messages::no_messages(check))
    }),
    ("channels.list-keyword-messages.page-sample", |check| {
        Box::pin(channels_list_keyword_messages::page_sample(check))
    }),
    ("channels.list-keyword-messages.same-member-twice", |check| {
        Box::pin(channels_list_keyword_messages::same_member_twice(check))
    }),
    ("channels.list-keyword-messages.unknown-values", |check| {
        Box::pin(channels_list_keyword_messages::unknown_values(check))
    }),
    ("channels.list-message-interactions.a-token-is-not-followed", |check| {
        Box::pin(channels_list_message_interactions::a_token_is_not_followed(check))
    }),
    ("channels.list-message-interactions.answer-cut", |check| {
        Box::pin(channels_list_message_interactions::answer_cut(check))
    }),
    ("channels.list-message-interactions.answer-not-json", |check| {
        Box::pin(channels_list_message_interactions::answer_not_json(check))
    }),
    ("channels.list-message-interactions.answer-without-results", |check| {
        Box::pin(channels_list_message_interactions::answer_without_results(check))
    }),
    ("channels.list-message-interactions.conversion", |check| {
        Box::pin(channels_list_message_interactions::conversion(check))
    }),
    ("channels.list-message-interactions.email-clicked", |check| {
        Box::pin(channels_list_message_interactions::email_clicked(check))
    }),
    ("channels.list-message-interactions.email-opened", |check| {
        Box::pin(channels_list_message_interactions::email_opened(check))
    }),
    ("channels.list-message-interactions.email-reported-as-spam", |check| {
        Box::pin(channels_list_message_interactions::email_reported_as_spam(check))
    }),
    ("channels.list-message-interactions.email-unsubscribe-request-underscore", |check| {
        Box::pin(channels_list_message_interactions::email_unsubscribe_request_underscore(check))
    }),
    ("channels.list-message-interactions.email-unsubscribe-request", |check| {
        Box::pin(channels_list_message_interactions::email_unsubscribe_request(check))
    }),
    ("channels.list-message-interactions.error-401", |check| {
        Box::pin(channels_list_message_interactions::error_401(check))
    }),
    ("channels.list-message-interactions.error-403", |check| {
        Box::pin(channels_list_message_interactions::error_403(check))
    }),
    ("channels.list-message-interactions.error-404", |check| {
        Box::pin(channels_list_message_interactions::error_404(check))
    }),
    ("channels.list-message-interactions.error-429", |check| {
        Box::pin(channels_list_message_interactions::error_429(check))
    }),
    ("channels.list-message-interactions.error-503", |check| {
        Box::pin(channels_list_message_interactions::error_503(check))
    }),
    ("channels.list-message-interactions.full-email-page", |check| {
        Box::pin(channels_list_message_interactions::full_email_page(check))
    }),
    ("channels.list-message-interactions.full-line-page", |check| {
        Box::pin(channels_list_message_interactions::full_line_page(check))
    }),
    ("channels.list-message-interactions.full", |check| Box::pin(channels_list_message_interactions::full(check))),
    ("channels.list-message-interactions.input-channel-id-leaves-path", |check| {
        Box::pin(channels_list_message_interactions::input_channel_id_leaves_path(check))
    }),
    ("channels.list-message-interactions.input-message-id-no-uuid", |check| {
        Box::pin(channels_list_message_interactions::input_message_id_no_uuid(check))
    }),
    ("channels.list-message-interactions.item-without-id", |check| {
        Box::pin(channels_list_message_interactions::item_without_id(check))
    }),
    ("channels.list-message-interactions.line-clicked", |check| {
        Box::pin(channels_list_message_interactions::line_clicked(check))
    }),
    ("channels.list-message-interactions.no-interactions", |check| {
        Box::pin(channels_list_message_interactions::no_interactions(check))
    }),
    ("channels.list-message-interactions.null-members", |check| {
        Box::pin(channels_list_message_interactions::null_members(check))
    }),
    ("channels.list-message-interactions.null-nested-members", |check| {
        Box::pin(channels_list_message_interactions::null_nested_members(check))
    }),
    ("channels.list-message-interactions.retry-503", |check| {
        Box::pin(channels_list_message_interactions::retry_503(check))
    }),
    ("channels.list-message-interactions.telegram-reaction", |check| {
        Box::pin(channels_list_message_interactions::telegram_reaction(check))
    }),
    ("channels.list-message-interactions.unknown-metadata-members", |check| {
        Box::pin(channels_list_message_interactions::unknown_metadata_members(check))
    }),
    ("channels.list-message-interactions.unknown-values", |check| {
        Box::pin(channels_list_message_interactions::unknown_values(check))
    }),
    ("channels.list-message-interactions.whatsapp-read", |check| {
        Box::pin(channels_list_message_interactions::whatsapp_read(check))
    }),
    ("channels.list-workspace-messages.answer-cut", |check| {
        Box::pin(channels_list_workspace_messages::answer_cut(check))
    }),
    ("channels.list-workspace-messages.answer-not-json", |check| {
        Box::pin(channels_list_workspace_messages::answer_not_json(check))
    }),
    ("channels.list-workspace-messages.answer-without-results", |check| {
        Box::pin(channels_list_workspace_messages::answer_without_results(check))
    }),
    ("channels.list-workspace-messages.bodies-with-null-payload", |check| {
        Box::pin(channels_list_workspace_messages::bodies_with_null_payload(check))
    }),
    ("channels.list-workspace-messages.bodies-without-payload", |check| {
        Box::pin(channels_list_workspace_messages::bodies_without_payload(check))
    }),
    ("channels.list-workspace-messages.empty-token-ends", |check| {
        Box::pin(channels_list_workspace_messages::empty_token_ends(check))
    }),
    ("channels.list-workspace-messages.error-401", |check| {
        Box::pin(channels_list_workspace_messages::error_401(check))
    }),
    ("channels.list-workspace-messages.error-403", |check| {
        Box::pin(channels_list_workspace_messages::error_403(check))
    }),
    ("channels.list-workspace-messages.error-404", |check| {
        Box::pin(channels_list_workspace_messages::error_404(check))
    }),
    ("channels.list-workspace-messages.error-422", |check| {
        Box::pin(channels_list_workspace_messages::error_422(check))
    }),
    ("channels.list-workspace-messages.error-429", |check| {
        Box::pin(channels_list_workspace_messages::error_429(check))
    }),
    ("channels.list-workspace-messages.error-503", |check| {
        Box::pin(channels_list_workspace_messages::error_503(check))
    }),
    ("channels.list-workspace-messages.from-token", |check| {
        Box::pin(channels_list_workspace_messages::from_token(check))
    }),
    ("channels.list-workspace-messages.full", |check| Box::pin(channels_list_workspace_messages::full(check))),
    ("channels.list-workspace-messages.input-id-no-uuid", |check| {
        Box::pin(channels_list_workspace_messages::input_id_no_uuid(check))
    }),
    ("channels.list-workspace-messages.input-limit-too-large", |check| {
        Box::pin(channels_list_workspace_messages::input_limit_too_large(check))
    }),
    ("channels.list-workspace-messages.input-limit-zero", |check| {
        Box::pin(channels_list_workspace_messages::input_limit_zero(check))
    }),
    ("channels.list-workspace-messages.input-page-token-too-long", |check| {
        Box::pin(channels_list_workspace_messages::input_page_token_too_long(check))
    }),
    ("channels.list-workspace-messages.input-platform-pattern", |check| {
        Box::pin(channels_list_workspace_messages::input_platform_pattern(check))
    }),
    ("channels.list-workspace-messages.input-platform-too-short", |check| {
        Box::pin(channels_list_workspace_messages::input_platform_too_short(check))
    }),
    ("channels.list-workspace-messages.input-workspace-id-no-uuid", |check| {
        Box::pin(channels_list_workspace_messages::input_workspace_id_no_uuid(check))
    }),
    ("channels.list-workspace-messages.item-without-id", |check| {
        Box::pin(channels_list_workspace_messages::item_without_id(check))
    }),
    ("channels.list-workspace-messages.no-messages", |check| {
        Box::pin(channels_list_workspace_messages::no_messages(check))
    }),
    ("channels.list-workspace-messages.null-token-ends", |check| {
        Box::pin(channels_list_workspace_messages::null_token_ends(check))
    }),
    ("channels.list-workspace-messages.option-workspace-id", |check| {
        Box::pin(channels_list_workspace_messages::option_workspace_id(check))
    }),
    ("channels.list-workspace-messages.query-all", |check| {
        Box::pin(channels_list_workspace_messages::query_all(check))
    }),
    ("channels.list-workspace-messages.query-channel-id", |check| {
        Box::pin(channels_list_workspace_messages::query_channel_id(check))
    }),
    ("channels.list-workspace-messages.query-country-code", |check| {
        Box::pin(channels_list_workspace_messages::query_country_code(check))
    }),
    ("channels.list-workspace-messages.query-direction", |check| {
        Box::pin(channels_list_workspace_messages::query_direction(check))
    }),
    ("channels.list-workspace-messages.query-email-subject", |check| {
        Box::pin(channels_list_workspace_messages::query_email_subject(check))
    }),
    ("channels.list-workspace-messages.query-end-at", |check| {
        Box::pin(channels_list_workspace_messages::query_end_at(check))
    }),
    ("channels.list-workspace-messages.query-failure-code", |check| {
        Box::pin(channels_list_workspace_messages::query_failure_code(check))
    }),
    ("channels.list-workspace-messages.query-failure-source-code", |check| {
        Box::pin(channels_list_workspace_messages::query_failure_source_code(check))
    }),
    ("channels.list-workspace-messages.query-failure-source-name", |check| {
        Box::pin(channels_list_workspace_messages::query_failure_source_name(check))
    }),
    ("channels.list-workspace-messages.query-from", |check| {
        Box::pin(channels_list_workspace_messages::query_from(check))
    }),
    ("channels.list-workspace-messages.query-id", |check| Box::pin(channels_list_workspace_messages::query_id(check))),
    ("channels.list-workspace-messages.query-limit-smallest", |check| {
        Box::pin(channels_list_workspace_messages::query_limit_smallest(check))
    }),
    ("channels.list-workspace-messages.query-limit", |check| {
        Box::pin(channels_list_workspace_messages::query_limit(check))
    }),
    ("channels.list-workspace-messages.query-platform", |check| {
        Box::pin(channels_list_workspace_messages::query_platform(check))
    }),
    ("channels.list-workspace-messages.query-reverse", |check| {
        Box::pin(channels_list_workspace_messages::query_reverse(check))
    }),
    ("channels.list-workspace-messages.query-start-at", |check| {
        Box::pin(channels_list_workspace_messages::query_start_at(check))
    }),
    ("channels.list-workspace-messages.query-tag", |check| {
        Box::pin(channels_list_workspace_messages::query_tag(check))
    }),
    ("channels.list-workspace-messages.query-to", |check| Box::pin(channels_list_workspace_messages::query_to(check))),
    ("channels.list-workspace-messages.repeated-token", |check| {
        Box::pin(channels_list_workspace_messages::repeated_token(check))
    }),
    ("channels.list-workspace-messages.retry-503", |check| {
        Box::pin(channels_list_workspace_messages::retry_503(check))
    }),
    ("channels.list-workspace-messages.two-pages-keep-filters", |check| {
        Box::pin(channels_list_workspace_messages::two_pages_keep_filters(check))
    }),
    ("channels.list-workspace-messages.two-pages", |check| {
        Box::pin(channels_list_workspace_messages::two_pages(check))
    }),
    ("channels.list-workspace-messages.unknown-values", |check| {
        Box::pin(channels_list_workspace_messages::unknown_values(check))
    }),
    ("channels.send-batch-messages.answer-both-names", |check| {
        Box::pin(channels_send_batch_messages::answer_both_names(check))
    }),
    ("channels.send-batch-messages.answer-id", |check| Box::pin(channels_send_batch_messages::answer_id(check))),
    ("channels.send-batch-messages.answer-not-json", |check| {
        Box::pin(channels_send_batch_messages::answer_not_json(check))
    }),
    ("channels.send-batch-messages.empty-object", |check| Box::pin(channels_send_batch_messages::empty_object(check))),
    ("channels.send-batch-messages.error-401", |check| Box::pin(channels_send_batch_messages::error_401(check))),
    ("channels.send-batch-messages.error-403", |check| Box::pin(channels_send_batch_messages::error_403(check))),
    ("channels.send-batch-messages.error-429", |check| Box::pin(channels_send_batch_messages::error_429(check))),
    ("channels.send-batch-messages.error-503", |check| Box::pin(channels_send_batch_messages::error_503(check))),
    ("channels.send-batch-messages.full", |check| Box::pin(channels_send_batch_messages::full(check))),
    ("channels.send-batch-messages.hundred-messages", |check| {
        Box::pin(channels_send_batch_messages::hundred_messages(check))
    }),
    ("channels.send-batch-messages.input-channel-id-no-uuid", |check| {
        Box::pin(channels_send_batch_messages::input_channel_id_no_uuid(check))
    }),
    ("channels.send-batch-messages.input-no-messages", |check| {
        Box::pin(channels_send_batch_messages::input_no_messages(check))
    }),
    ("channels.send-batch-messages.input-second-message-says-nothing", |check| {
        Box::pin(channels_send_batch_messages::input_second_message_says_nothing(check))
    }),
    ("channels.send-batch-messages.input-text-empty", |check| {
        Box::pin(channels_send_batch_messages::input_text_empty(check))
    }),
    ("channels.send-batch-messages.input-too-many-messages", |check| {
        Box::pin(channels_send_batch_messages::input_too_many_messages(check))
    }),
    ("channels.send-batch-messages.null-members", |check| Box::pin(channels_send_batch_messages::null_members(check))),
    ("channels.send-batch-messages.page-sample", |check| Box::pin(channels_send_batch_messages::page_sample(check))),
    ("channels.send-batch-messages.retry-503", |check| Box::pin(channels_send_batch_messages::retry_503(check))),
    ("channels.send-batch-messages.retry-not-500", |check| {
        Box::pin(channels_send_batch_messages::retry_not_500(check))
    }),
    ("channels.send-batch-messages.retry-not-reset", |check| {
        Box::pin(channels_send_batch_messages::retry_not_reset(check))
    }),
    ("channels.send-batch-messages.unknown-kinds-in-answer", |check| {
        Box::pin(channels_send_batch_messages::unknown_kinds_in_answer(check))
    }),
    ("channels.send-batch-messages.unknown-members", |check| {
        Box::pin(channels_send_batch_messages::unknown_members(check))
    }),
    ("channels.send-message.action-all-members", |check| Box::pin(channels_send_message::action_all_members(check))),
    ("channels.send-message.all-action-kinds", |check| Box::pin(channels_send_message::all_action_kinds(check))),
    ("channels.send-message.answer-cut", |check| Box::pin(channels_send_message::answer_cut(check))),
    ("channels.send-message.answer-not-json", |check| Box::pin(channels_send_message::answer_not_json(check))),
    ("channels.send-message.answer-unknown-status", |check| {
        Box::pin(channels_send_message::answer_unknown_status(check))
    }),
    ("channels.send-message.answer-without-id", |check| Box::pin(channels_send_message::answer_without_id(check))),
    ("channels.send-message.authentication-all-members", |check| {
        Box::pin(channels_send_message::authentication_all_members(check))
    }),
    ("channels.send-message.bearer", |check| Box::pin(channels_send_message::bearer(check))),
    ("channels.send-message.cancelled", |check| Box::pin(channels_send_message::cancelled(check))),
    ("channels.send-message.carousel-all-members", |check| {
        Box::pin(channels_send_message::carousel_all_members(check))
    }),
    ("channels.send-message.carousel-limits", |check| Box::pin(channels_send_message::carousel_limits(check))),
    ("channels.send-message.client-access-key", |check| Box::pin(channels_send_message::client_access_key(check))),
    ("channels.send-message.client-workspace-id", |check| Box::pin(channels_send_message::client_workspace_id(check))),
    ("channels.send-message.email-html", |check| Box::pin(channels_send_message::email_html(check))),
    ("channels.send-message.email-receivers", |check| Box::pin(channels_send_message::email_receivers(check))),
    ("channels.send-message.email-text", |check| Box::pin(channels_send_message::email_text(check))),
    ("channels.send-message.error-301", |check| Box::pin(channels_send_message::error_301(check))),
    ("channels.send-message.error-302-not-followed", |check| {
        Box::pin(channels_send_message::error_302_not_followed(check))
    }),
    ("channels.send-message.error-307-not-followed", |check| {
        Box::pin(channels_send_message::error_307_not_followed(check))
    }),
    ("channels.send-message.error-400", |check| Box::pin(channels_send_message::error_400(check))),
    ("channels.send-message.error-401", |check| Box::pin(channels_send_message::error_401(check))),
    ("channels.send-message.error-403", |check| Box::pin(channels_send_message::error_403(check))),
    ("channels.send-message.error-404-empty", |check| Box::pin(channels_send_message::error_404_empty(check))),
    ("channels.send-message.error-404", |check| Box::pin(channels_send_message::error_404(check))),
    ("channels.send-message.error-409", |check| Box::pin(channels_send_message::error_409(check))),
    ("channels.send-message.error-418", |check| Box::pin(channels_send_message::error_418(check))),
    ("channels.send-message.error-422", |check| Box::pin(channels_send_message::error_422(check))),
    ("channels.send-message.error-429", |check| Box::pin(channels_send_message::error_429(check))),
    ("channels.send-message.error-500", |check| Box::pin(channels_send_message::error_500(check))),
    ("channels.send-message.error-502-html", |check| Box::pin(channels_send_message::error_502_html(check))),
    ("channels.send-message.error-502", |check| Box::pin(channels_send_message::error_502(check))),
    ("channels.send-message.error-503", |check| Box::pin(channels_send_message::error_503(check))),
    ("channels.send-message.file-all-members", |check| Box::pin(channels_send_message::file_all_members(check))),
    ("channels.send-message.file-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message::file_postback_and_reply_actions(check))
    }),
    ("channels.send-message.file", |check| Box::pin(channels_send_message::file(check))),
    ("channels.send-message.files-filename", |check| Box::pin(channels_send_message::files_filename(check))),
    ("channels.send-message.files-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message::files_postback_and_reply_actions(check))
    }),
    ("channels.send-message.files", |check| Box::pin(channels_send_message::files(check))),
    ("channels.send-message.free-object-keys-untouched", |check| {
        Box::pin(channels_send_message::free_object_keys_untouched(check))
    }),
    ("channels.send-message.full-whatsapp-page", |check| Box::pin(channels_send_message::full_whatsapp_page(check))),
    ("channels.send-message.full", |check| Box::pin(channels_send_message::full(check))),
    ("channels.send-message.gif-all-members", |check| Box::pin(channels_send_message::gif_all_members(check))),
    ("channels.send-message.html-all-members", |check| Box::pin(channels_send_message::html_all_members(check))),
    ("channels.send-message.html-text-only", |check| Box::pin(channels_send_message::html_text_only(check))),
    ("channels.send-message.image-all-metadata", |check| Box::pin(channels_send_message::image_all_metadata(check))),
    ("channels.send-message.image-postback-actions", |check| {
        Box::pin(channels_send_message::image_postback_actions(check))
    }),
    ("channels.send-message.image-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message::image_postback_and_reply_actions(check))
    }),
    ("channels.send-message.image-reply-actions", |check| Box::pin(channels_send_message::image_reply_actions(check))),
    ("channels.send-message.image-reply-to", |check| Box::pin(channels_send_message::image_reply_to(check))),
    ("channels.send-message.image-without-text", |check| Box::pin(channels_send_message::image_without_text(check))),
    ("channels.send-message.image", |check| Box::pin(channels_send_message::image(check))),
    ("channels.send-message.images-postback-actions", |check| {
        Box::pin(channels_send_message::images_postback_actions(check))
    }),
    ("channels.send-message.images-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message::images_postback_and_reply_actions(check))
    }),
    ("channels.send-message.images-reply-actions", |check| {
        Box::pin(channels_send_message::images_reply_actions(check))
    }),
    ("channels.send-message.images", |check| Box::pin(channels_send_message::images(check))),
    ("channels.send-message.input-attachment-without-filename", |check| {
        Box::pin(channels_send_message::input_attachment_without_filename(check))
    }),
    ("channels.send-message.input-button-label-too-long", |check| {
        Box::pin(channels_send_message::input_button_label_too_long(check))
    }),
    ("channels.send-message.input-buy-without-amount", |check| {
        Box::pin(channels_send_message::input_buy_without_amount(check))
    }),
    ("channels.send-message.input-campaign-id-no-uuid", |check| {
        Box::pin(channels_send_message::input_campaign_id_no_uuid(check))
    }),
    ("channels.send-message.input-carousel-action-deep", |check| {
        Box::pin(channels_send_message::input_carousel_action_deep(check))
    }),
    ("channels.send-message.input-carousel-media-url", |check| {
        Box::pin(channels_send_message::input_carousel_media_url(check))
    }),
    ("channels.send-message.input-carousel-text-too-long", |check| {
        Box::pin(channels_send_message::input_carousel_text_too_long(check))
    }),
    ("channels.send-message.input-carousel-without-items", |check| {
        Box::pin(channels_send_message::input_carousel_without_items(check))
    }),
    ("channels.send-message.input-channel-id-leaves-path", |check| {
        Box::pin(channels_send_message::input_channel_id_leaves_path(check))
    }),
    ("channels.send-message.input-channel-id-no-uuid", |check| {
        Box::pin(channels_send_message::input_channel_id_no_uuid(check))
    }),
    ("channels.send-message.input-coordinates-missing", |check| {
        Box::pin(channels_send_message::input_coordinates_missing(check))
    }),
    ("channels.send-message.input-currency-length", |check| {
        Box::pin(channels_send_message::input_currency_length(check))
    }),
    ("channels.send-message.input-description-label-too-long", |check| {
        Box::pin(channels_send_message::input_description_label_too_long(check))
    }),
    ("channels.send-message.input-eleven-tags", |check| Box::pin(channels_send_message::input_eleven_tags(check))),
    ("channels.send-message.input-email-username-empty", |check| {
        Box::pin(channels_send_message::input_email_username_empty(check))
    }),
    ("channels.send-message.input-file-content-type-empty", |check| {
        Box::pin(channels_send_message::input_file_content_type_empty(check))
    }),
    ("channels.send-message.input-file-media-url", |check| {
        Box::pin(channels_send_message::input_file_media_url(check))
    }),
    ("channels.send-message.input-file-without-content-type", |check| {
        Box::pin(channels_send_message::input_file_without_content_type(check))
    }),
    ("channels.send-message.input-gif-without-media-url", |check| {
        Box::pin(channels_send_message::input_gif_without_media_url(check))
    }),
    ("channels.send-message.input-html-attachment-content-empty", |check| {
        Box::pin(channels_send_message::input_html_attachment_content_empty(check))
    }),
    ("channels.send-message.input-html-attachment-without-place", |check| {
        Box::pin(channels_send_message::input_html_attachment_without_place(check))
    }),
    ("channels.send-message.input-html-neither-text-nor-html", |check| {
        Box::pin(channels_send_message::input_html_neither_text_nor_html(check))
    }),
    ("channels.send-message.input-html-text-empty", |check| {
        Box::pin(channels_send_message::input_html_text_empty(check))
    }),
    ("channels.send-message.input-identifier-without-value", |check| {
        Box::pin(channels_send_message::input_identifier_without_value(check))
    }),
    ("channels.send-message.input-image-alt-only", |check| {
        Box::pin(channels_send_message::input_image_alt_only(check))
    }),
    ("channels.send-message.input-latitude-91", |check| Box::pin(channels_send_message::input_latitude_91(check))),
    ("channels.send-message.input-latitude-below", |check| {
        Box::pin(channels_send_message::input_latitude_below(check))
    }),
    ("channels.send-message.input-line-emoji-without-product", |check| {
        Box::pin(channels_send_message::input_line_emoji_without_product(check))
    }),
    ("channels.send-message.input-line-item-without-amount", |check| {
        Box::pin(channels_send_message::input_line_item_without_amount(check))
    }),
    ("channels.send-message.input-link-without-url", |check| {
        Box::pin(channels_send_message::input_link_without_url(check))
    }),
    ("channels.send-message.input-list-text-missing", |check| {
        Box::pin(channels_send_message::input_list_text_missing(check))
    }),
    ("channels.send-message.input-longitude-181", |check| Box::pin(channels_send_message::input_longitude_181(check))),
    ("channels.send-message.input-navigator-id-no-uuid", |check| {
        Box::pin(channels_send_message::input_navigator_id_no_uuid(check))
    }),
    ("channels.send-message.input-neither-body-nor-template", |check| {
        Box::pin(channels_send_message::input_neither_body_nor_template(check))
    }),
    ("channels.send-message.input-nested-section-text-empty", |check| {
        Box::pin(channels_send_message::input_nested_section_text_empty(check))
    }),
    ("channels.send-message.input-nine-utm-parameters", |check| {
        Box::pin(channels_send_message::input_nine_utm_parameters(check))
    }),
    ("channels.send-message.input-no-contacts", |check| Box::pin(channels_send_message::input_no_contacts(check))),
    ("channels.send-message.input-no-files", |check| Box::pin(channels_send_message::input_no_files(check))),
    ("channels.send-message.input-no-images", |check| Box::pin(channels_send_message::input_no_images(check))),
    ("channels.send-message.input-no-template-parameters", |check| {
        Box::pin(channels_send_message::input_no_template_parameters(check))
    }),
    ("channels.send-message.input-no-utm-parameters", |check| {
        Box::pin(channels_send_message::input_no_utm_parameters(check))
    }),
    ("channels.send-message.input-otp-0", |check| Box::pin(channels_send_message::input_otp_0(check))),
    ("channels.send-message.input-otp-91", |check| Box::pin(channels_send_message::input_otp_91(check))),
    ("channels.send-message.input-otp-without-disclaimer", |check| {
        Box::pin(channels_send_message::input_otp_without_disclaimer(check))
    }),
    ("channels.send-message.input-parameter-key-empty", |check| {
        Box::pin(channels_send_message::input_parameter_key_empty(check))
    }),
    ("channels.send-message.input-parameter-without-key-boolean", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_boolean(check))
    }),
    ("channels.send-message.input-parameter-without-key-line-item-list", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_line_item_list(check))
    }),
    ("channels.send-message.input-parameter-without-key-number", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_number(check))
    }),
    ("channels.send-message.input-parameter-without-key-object", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_object(check))
    }),
    ("channels.send-message.input-parameter-without-key-product-list", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_product_list(check))
    }),
    ("channels.send-message.input-parameter-without-key-product-sections", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_product_sections(check))
    }),
    ("channels.send-message.input-parameter-without-key-section-list", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_section_list(check))
    }),
    ("channels.send-message.input-parameter-without-key-shipping-method-list", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_shipping_method_list(check))
    }),
    ("channels.send-message.input-parameter-without-key-string", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_string(check))
    }),
    ("channels.send-message.input-parameter-without-key-timeslot-list", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_timeslot_list(check))
    }),
    ("channels.send-message.input-parameter-without-key-whatsapp-product-items", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_whatsapp_product_items(check))
    }),
    ("channels.send-message.input-parameter-without-key-whatsapp-product-sections", |check| {
        Box::pin(channels_send_message::input_parameter_without_key_whatsapp_product_sections(check))
    }),
    ("channels.send-message.input-product-section-title-empty", |check| {
        Box::pin(channels_send_message::input_product_section_title_empty(check))
    }),
    ("channels.send-message.input-product-section-title-too-long", |check| {
        Box::pin(channels_send_message::input_product_section_title_too_long(check))
    }),
    ("channels.send-message.input-product-without-id", |check| {
        Box::pin(channels_send_message::input_product_without_id(check))
    }),
    ("channels.send-message.input-receiver-empty", |check| {
        Box::pin(channels_send_message::input_receiver_empty(check))
    }),
    ("channels.send-message.input-reply-text-too-long", |check| {
        Box::pin(channels_send_message::input_reply_text_too_long(check))
    }),
    ("channels.send-message.input-reply-title-too-long", |check| {
        Box::pin(channels_send_message::input_reply_title_too_long(check))
    }),
    ("channels.send-message.input-reply-to-without-id", |check| {
        Box::pin(channels_send_message::input_reply_to_without_id(check))
    }),
    ("channels.send-message.input-section-list-reply-text-missing", |check| {
        Box::pin(channels_send_message::input_section_list_reply_text_missing(check))
    }),
    ("channels.send-message.input-sections-missing", |check| {
        Box::pin(channels_send_message::input_sections_missing(check))
    }),
    ("channels.send-message.input-shipping-method-without-identifier", |check| {
        Box::pin(channels_send_message::input_shipping_method_without_identifier(check))
    }),
    ("channels.send-message.input-short-links-domain-too-long", |check| {
        Box::pin(channels_send_message::input_short_links_domain_too_long(check))
    }),
    ("channels.send-message.input-short-links-without-domain", |check| {
        Box::pin(channels_send_message::input_short_links_without_domain(check))
    }),
    ("channels.send-message.input-tag-empty", |check| Box::pin(channels_send_message::input_tag_empty(check))),
    ("channels.send-message.input-tag-pattern", |check| Box::pin(channels_send_message::input_tag_pattern(check))),
    ("channels.send-message.input-tag-too-long", |check| Box::pin(channels_send_message::input_tag_too_long(check))),
    ("channels.send-message.input-text-empty", |check| Box::pin(channels_send_message::input_text_empty(check))),
    ("channels.send-message.input-text-missing", |check| Box::pin(channels_send_message::input_text_missing(check))),
    ("channels.send-message.input-timeslot-without-start", |check| {
        Box::pin(channels_send_message::input_timeslot_without_start(check))
    }),
    ("channels.send-message.input-utm-key-empty", |check| Box::pin(channels_send_message::input_utm_key_empty(check))),
    ("channels.send-message.input-utm-key-too-long", |check| {
        Box::pin(channels_send_message::input_utm_key_too_long(check))
    }),
    ("channels.send-message.input-utm-neither-value-nor-reference", |check| {
        Box::pin(channels_send_message::input_utm_neither_value_nor_reference(check))
    }),
    ("channels.send-message.input-utm-value-and-reference", |check| {
        Box::pin(channels_send_message::input_utm_value_and_reference(check))
    }),
    ("channels.send-message.input-utm-value-empty", |check| {
        Box::pin(channels_send_message::input_utm_value_empty(check))
    }),
    ("channels.send-message.input-utm-value-too-long", |check| {
        Box::pin(channels_send_message::input_utm_value_too_long(check))
    }),
    ("channels.send-message.input-validity-negative", |check| {
        Box::pin(channels_send_message::input_validity_negative(check))
    }),
    ("channels.send-message.input-whatsapp-product-section-title-too-long", |check| {
        Box::pin(channels_send_message::input_whatsapp_product_section_title_too_long(check))
    }),
    ("channels.send-message.input-whatsapp-product-without-id", |check| {
        Box::pin(channels_send_message::input_whatsapp_product_without_id(check))
    }),
    ("channels.send-message.input-workspace-id-no-uuid", |check| {
        Box::pin(channels_send_message::input_workspace_id_no_uuid(check))
    }),
    ("channels.send-message.list-all-members", |check| Box::pin(channels_send_message::list_all_members(check))),
    ("channels.send-message.list-limits", |check| Box::pin(channels_send_message::list_limits(check))),
    ("channels.send-message.list-with-sections-and-custom-button-label", |check| {
        Box::pin(channels_send_message::list_with_sections_and_custom_button_label(check))
    }),
    ("channels.send-message.list-with-sections", |check| Box::pin(channels_send_message::list_with_sections(check))),
    ("channels.send-message.list-without-items", |check| Box::pin(channels_send_message::list_without_items(check))),
    ("channels.send-message.list-without-sections", |check| {
        Box::pin(channels_send_message::list_without_sections(check))
    }),
    ("channels.send-message.location-all-members", |check| {
        Box::pin(channels_send_message::location_all_members(check))
    }),
    ("channels.send-message.location-corners", |check| Box::pin(channels_send_message::location_corners(check))),
    ("channels.send-message.location", |check| Box::pin(channels_send_message::location(check))),
    ("channels.send-message.option-workspace-id", |check| Box::pin(channels_send_message::option_workspace_id(check))),
    ("channels.send-message.otp-longest", |check| Box::pin(channels_send_message::otp_longest(check))),
    ("channels.send-message.otp-shortest", |check| Box::pin(channels_send_message::otp_shortest(check))),
    ("channels.send-message.page-list-message-with-metadata", |check| {
        Box::pin(channels_send_message::page_list_message_with_metadata(check))
    }),
    ("channels.send-message.page-list-message-with-sections", |check| {
        Box::pin(channels_send_message::page_list_message_with_sections(check))
    }),
    ("channels.send-message.page-list-message-without-sections", |check| {
        Box::pin(channels_send_message::page_list_message_without_sections(check))
    }),
    ("channels.send-message.page-reply-to", |check| Box::pin(channels_send_message::page_reply_to(check))),
    ("channels.send-message.page-single-text-message-with-postback-actions", |check| {
        Box::pin(channels_send_message::page_single_text_message_with_postback_actions(check))
    }),
    ("channels.send-message.page-single-text-message-with-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message::page_single_text_message_with_postback_and_reply_actions(check))
    }),
    ("channels.send-message.page-single-text-message-with-reply-actions", |check| {
        Box::pin(channels_send_message::page_single_text_message_with_reply_actions(check))
    }),
    ("channels.send-message.page-single-text-message", |check| {
        Box::pin(channels_send_message::page_single_text_message(check))
    }),
    ("channels.send-message.page-template", |check| Box::pin(channels_send_message::page_template(check))),
    ("channels.send-message.permission-request-all-members", |check| {
        Box::pin(channels_send_message::permission_request_all_members(check))
    }),
    ("channels.send-message.receiver-without-key", |check| {
        Box::pin(channels_send_message::receiver_without_key(check))
    }),
    ("channels.send-message.reference-and-false", |check| Box::pin(channels_send_message::reference_and_false(check))),
    ("channels.send-message.retry-429-exhausted", |check| Box::pin(channels_send_message::retry_429_exhausted(check))),
    ("channels.send-message.retry-429", |check| Box::pin(channels_send_message::retry_429(check))),
    ("channels.send-message.retry-503", |check| Box::pin(channels_send_message::retry_503(check))),
    ("channels.send-message.retry-client-default", |check| {
        Box::pin(channels_send_message::retry_client_default(check))
    }),
    ("channels.send-message.retry-not-408", |check| Box::pin(channels_send_message::retry_not_408(check))),
    ("channels.send-message.retry-not-409", |check| Box::pin(channels_send_message::retry_not_409(check))),
    ("channels.send-message.retry-not-500", |check| Box::pin(channels_send_message::retry_not_500(check))),
    ("channels.send-message.retry-not-reset", |check| Box::pin(channels_send_message::retry_not_reset(check))),
    ("channels.send-message.section-all-members", |check| Box::pin(channels_send_message::section_all_members(check))),
    ("channels.send-message.section-keys-untouched", |check| {
        Box::pin(channels_send_message::section_keys_untouched(check))
    }),
    ("channels.send-message.template-all-members", |check| {
        Box::pin(channels_send_message::template_all_members(check))
    }),
    ("channels.send-message.template-button-variable", |check| {
        Box::pin(channels_send_message::template_button_variable(check))
    }),
    ("channels.send-message.template-image-variable", |check| {
        Box::pin(channels_send_message::template_image_variable(check))
    }),
    ("channels.send-message.template-kind-alone", |check| Box::pin(channels_send_message::template_kind_alone(check))),
    ("channels.send-message.template-kind", |check| Box::pin(channels_send_message::template_kind(check))),
    ("channels.send-message.template-parameter-boolean", |check| {
        Box::pin(channels_send_message::template_parameter_boolean(check))
    }),
    ("channels.send-message.template-parameter-line-item-list", |check| {
        Box::pin(channels_send_message::template_parameter_line_item_list(check))
    }),
    ("channels.send-message.template-parameter-number", |check| {
        Box::pin(channels_send_message::template_parameter_number(check))
    }),
    ("channels.send-message.template-parameter-object", |check| {
        Box::pin(channels_send_message::template_parameter_object(check))
    }),
    ("channels.send-message.template-parameter-product-list", |check| {
        Box::pin(channels_send_message::template_parameter_product_list(check))
    }),
    ("channels.send-message.template-parameter-product-sections", |check| {
        Box::pin(channels_send_message::template_parameter_product_sections(check))
    }),
    ("channels.send-message.template-parameter-section-list", |check| {
        Box::pin(channels_send_message::template_parameter_section_list(check))
    }),
    ("channels.send-message.template-parameter-shipping-method-list", |check| {
        Box::pin(channels_send_message::template_parameter_shipping_method_list(check))
    }),
    ("channels.send-message.template-parameter-string", |check| {
        Box::pin(channels_send_message::template_parameter_string(check))
    }),
    ("channels.send-message.template-parameter-timeslot-list", |check| {
        Box::pin(channels_send_message::template_parameter_timeslot_list(check))
    }),
    ("channels.send-message.template-parameter-whatsapp-product-items", |check| {
        Box::pin(channels_send_message::template_parameter_whatsapp_product_items(check))
    }),
    ("channels.send-message.template-parameter-whatsapp-product-sections", |check| {
        Box::pin(channels_send_message::template_parameter_whatsapp_product_sections(check))
    }),
    ("channels.send-message.template-parameters-of-every-kind", |check| {
        Box::pin(channels_send_message::template_parameters_of_every_kind(check))
    }),
    ("channels.send-message.template-parameters-without-value", |check| {
        Box::pin(channels_send_message::template_parameters_without_value(check))
    }),
    ("channels.send-message.template-text-variable", |check| {
        Box::pin(channels_send_message::template_text_variable(check))
    }),
    ("channels.send-message.ten-tags", |check| Box::pin(channels_send_message::ten_tags(check))),
    ("channels.send-message.text-all-metadata", |check| Box::pin(channels_send_message::text_all_metadata(check))),
    ("channels.send-message.text-location-request", |check| {
        Box::pin(channels_send_message::text_location_request(check))
    }),
    ("channels.send-message.text-postback-actions-reply-to", |check| {
        Box::pin(channels_send_message::text_postback_actions_reply_to(check))
    }),
    ("channels.send-message.text-postback-actions", |check| {
        Box::pin(channels_send_message::text_postback_actions(check))
    }),
    ("channels.send-message.text-reply-actions", |check| Box::pin(channels_send_message::text_reply_actions(check))),
    ("channels.send-message.text-reply-and-postback-actions", |check| {
        Box::pin(channels_send_message::text_reply_and_postback_actions(check))
    }),
    ("channels.send-message.text-reply-to", |check| Box::pin(channels_send_message::text_reply_to(check))),
    ("channels.send-message.text", |check| Box::pin(channels_send_message::text(check))),
    ("channels.send-message.timeout", |check| Box::pin(channels_send_message::timeout(check))),
    ("channels.send-message.unicode", |check| Box::pin(channels_send_message::unicode(check))),
    ("channels.set-keyword-message.answer-204", |check| Box::pin(channels_set_keyword_message::answer_204(check))),
    ("channels.set-keyword-message.answer-with-body", |check| {
        Box::pin(channels_set_keyword_message::answer_with_body(check))
    }),
    ("channels.set-keyword-message.empty-value", |check| Box::pin(channels_set_keyword_message::empty_value(check))),
    ("channels.set-keyword-message.error-400", |check| Box::pin(channels_set_keyword_message::error_400(check))),
    ("channels.set-keyword-message.error-401", |check| Box::pin(channels_set_keyword_message::error_401(check))),
    ("channels.set-keyword-message.error-403", |check| Box::pin(channels_set_keyword_message::error_403(check))),
    ("channels.set-keyword-message.error-422", |check| Box::pin(channels_set_keyword_message::error_422(check))),
    ("channels.set-keyword-message.error-429", |check| Box::pin(channels_set_keyword_message::error_429(check))),
    ("channels.set-keyword-message.error-503", |check| Box::pin(channels_set_keyword_message::error_503(check))),
    ("channels.set-keyword-message.full", |check| Box::pin(channels_set_keyword_message::full(check))),
    ("channels.set-keyword-message.optin", |check| Box::pin(channels_set_keyword_message::optin(check))),
    ("channels.set-keyword-message.page-sample", |check| Box::pin(channels_set_keyword_message::page_sample(check))),
    ("channels.set-keyword-message.retry-500", |check| Box::pin(channels_set_keyword_message::retry_500(check))),
    ("channels.set-keyword-message.retry-reset", |check| Box::pin(channels_set_keyword_message::retry_reset(check))),
    ("conversations.add-allow-block-rules-in-bulk.answer-cut", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::answer_cut(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.answer-not-json", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::answer_not_json(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.answer-without-bulk-id", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::answer_without_bulk_id(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.bearer", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::bearer(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.cancelled", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::cancelled(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.error-400", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::error_400(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.error-401", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::error_401(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.error-403", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::error_403(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.error-429", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::error_429(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.error-503", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::error_503(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.full", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::full(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-byte-order-mark", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_byte_order_mark(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-header-line", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_header_line(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-blank", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_blank(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-one-column", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_one_column(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-quote-not-closed", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_quote_not_closed(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-quoted-line-break", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_quoted_line_break(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-semicolons", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_semicolons(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-three-columns", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_three_columns(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-type-in-capitals", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_type_in_capitals(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-type-with-space", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_type_with_space(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-unknown-type", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_unknown_type(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-line-value-empty", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_line_value_empty(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-no-rows", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_no_rows(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-row-value-empty", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_row_value_empty(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-row-value-line-break", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_row_value_line_break(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-text-empty", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_text_empty(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.input-workspace-id-no-uuid", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::input_workspace_id_no_uuid(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.null-members", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::null_members(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.page-sample", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::page_sample(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.retry-429", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::retry_429(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.retry-503", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::retry_503(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.retry-not-502", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::retry_not_502(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.retry-not-reset", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::retry_not_reset(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.row-comma", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::row_comma(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.row-quote", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::row_quote(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.row-unicode", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::row_unicode(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.row", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::row(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.rows", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::rows(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.status-completed", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::status_completed(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.status-failed", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::status_failed(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.status-in-progress", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::status_in_progress(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.status-pending", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::status_pending(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.text-ends-with-newline", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::text_ends_with_newline(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.text-quotes", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::text_quotes(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.text-unicode", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::text_unicode(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.text-windows-lines", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::text_windows_lines(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.unknown-values", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::unknown_values(check))
    }),
    ("conversations.add-allow-block-rules-in-bulk.zero-time", |check| {
        Box::pin(conversations_add_allow_block_rules_in_bulk::zero_time(check))
    }),
    ("conversations.delete-conversation-message.answer-200", |check| {
        Box::pin(conversations_delete_conversation_message::answer_200(check))
    }),
    ("conversations.delete-conversation-message.bearer", |check| {
        Box::pin(conversations_delete_conversation_message::bearer(check))
    }),
    ("conversations.delete-conversation-message.cancelled", |check| {
        Box::pin(conversations_delete_conversation_message::cancelled(check))
    }),
    ("conversations.delete-conversation-message.error-401", |check| {
        Box::pin(conversations_delete_conversation_message::error_401(check))
    }),
    ("conversations.delete-conversation-message.error-403", |check| {
        Box::pin(conversations_delete_conversation_message::error_403(check))
    }),
    ("conversations.delete-conversation-message.error-404", |check| {
        Box::pin(conversations_delete_conversation_message::error_404(check))
    }),
    ("conversations.delete-conversation-message.error-429", |check| {
        Box::pin(conversations_delete_conversation_message::error_429(check))
    }),
    ("conversations.delete-conversation-message.error-503", |check| {
        Box::pin(conversations_delete_conversation_message::error_503(check))
    }),
    ("conversations.delete-conversation-message.full", |check| {
        Box::pin(conversations_delete_conversation_message::full(check))
    }),
    ("conversations.delete-conversation-message.input-conversation-id-leaves-path", |check| {
        Box::pin(conversations_delete_conversation_message::input_conversation_id_leaves_path(check))
    }),
    ("conversations.delete-conversation-message.input-conversation-id-no-uuid", |check| {
        Box::pin(conversations_delete_conversation_message::input_conversation_id_no_uuid(check))
    }),
    ("conversations.delete-conversation-message.input-message-id-leaves-path", |check| {
        Box::pin(conversations_delete_conversation_message::input_message_id_leaves_path(check))
    }),
    ("conversations.delete-conversation-message.input-message-id-no-uuid", |check| {
        Box::pin(conversations_delete_conversation_message::input_message_id_no_uuid(check))
    }),
    ("conversations.delete-conversation-message.input-workspace-id-no-uuid", |check| {
        Box::pin(conversations_delete_conversation_message::input_workspace_id_no_uuid(check))
    }),
    ("conversations.delete-conversation-message.page-sample", |check| {
        Box::pin(conversations_delete_conversation_message::page_sample(check))
    }),
    ("conversations.delete-conversation-message.retry-500", |check| {
        Box::pin(conversations_delete_conversation_message::retry_500(check))
    }),
    ("conversations.delete-conversation-message.retry-not-403", |check| {
        Box::pin(conversations_delete_conversation_message::retry_not_403(check))
    }),
    ("conversations.delete-conversation-message.retry-reset", |check| {
        Box::pin(conversations_delete_conversation_message::retry_reset(check))
    }),
    ("conversations.delete-conversation-message.retry-then-404", |check| {
        Box::pin(conversations_delete_conversation_message::retry_then_404(check))
    }),
    ("conversations.delete-conversation-message.unknown-members", |check| {
        Box::pin(conversations_delete_conversation_message::unknown_members(check))
    }),
    ("conversations.get-allow-block-bulk-status.answer-cut", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::answer_cut(check))
    }),
    ("conversations.get-allow-block-bulk-status.answer-not-json", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::answer_not_json(check))
    }),
    ("conversations.get-allow-block-bulk-status.answer-without-bulk-id", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::answer_without_bulk_id(check))
    }),
    ("conversations.get-allow-block-bulk-status.bearer", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::bearer(check))
    }),
    ("conversations.get-allow-block-bulk-status.error-401", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::error_401(check))
    }),
    ("conversations.get-allow-block-bulk-status.error-403", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::error_403(check))
    }),
    ("conversations.get-allow-block-bulk-status.error-404", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::error_404(check))
    }),
    ("conversations.get-allow-block-bulk-status.error-429", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::error_429(check))
    }),
    ("conversations.get-allow-block-bulk-status.error-503", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::error_503(check))
    }),
    ("conversations.get-allow-block-bulk-status.full", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::full(check))
    }),
    ("conversations.get-allow-block-bulk-status.input-bulk-id-leaves-path", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::input_bulk_id_leaves_path(check))
    }),
    ("conversations.get-allow-block-bulk-status.input-bulk-id-no-uuid", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::input_bulk_id_no_uuid(check))
    }),
    ("conversations.get-allow-block-bulk-status.input-workspace-id-no-uuid", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::input_workspace_id_no_uuid(check))
    }),
    ("conversations.get-allow-block-bulk-status.nanoseconds", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::nanoseconds(check))
    }),
    ("conversations.get-allow-block-bulk-status.null-members", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::null_members(check))
    }),
    ("conversations.get-allow-block-bulk-status.retry-503", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::retry_503(check))
    }),
    ("conversations.get-allow-block-bulk-status.retry-not-403", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::retry_not_403(check))
    }),
    ("conversations.get-allow-block-bulk-status.status-completed", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::status_completed(check))
    }),
    ("conversations.get-allow-block-bulk-status.status-failed", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::status_failed(check))
    }),
    ("conversations.get-allow-block-bulk-status.status-in-progress", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::status_in_progress(check))
    }),
    ("conversations.get-allow-block-bulk-status.unknown-values", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::unknown_values(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-404", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_404(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-answer-without-bulk-id", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_answer_without_bulk_id(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-cancelled", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_cancelled(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-completed-with-errors", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_completed_with_errors(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-done-already", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_done_already(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-failed", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_failed(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-input-bulk-id-no-uuid", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_input_bulk_id_no_uuid(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-retry-503", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_retry_503(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-status-not-told", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_status_not_told(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-timeout", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_timeout(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait-unknown-status", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait_unknown_status(check))
    }),
    ("conversations.get-allow-block-bulk-status.wait", |check| {
        Box::pin(conversations_get_allow_block_bulk_status::wait(check))
    }),
    ("conversations.get-antispam-setting.answer-cut", |check| {
        Box::pin(conversations_get_antispam_setting::answer_cut(check))
    }),
    ("conversations.get-antispam-setting.answer-not-json", |check| {
        Box::pin(conversations_get_antispam_setting::answer_not_json(check))
    }),
    ("conversations.get-antispam-setting.bearer", |check| Box::pin(conversations_get_antispam_setting::bearer(check))),
    ("conversations.get-antispam-setting.disabled", |check| {
        Box::pin(conversations_get_antispam_setting::disabled(check))
    }),
    ("conversations.get-antispam-setting.empty-object", |check| {
        Box::pin(conversations_get_antispam_setting::empty_object(check))
    }),
    ("conversations.get-antispam-setting.error-401", |check| {
        Box::pin(conversations_get_antispam_setting::error_401(check))
    }),
    ("conversations.get-antispam-setting.error-403", |check| {
        Box::pin(conversations_get_antispam_setting::error_403(check))
    }),
    ("conversations.get-antispam-setting.error-429", |check| {
        Box::pin(conversations_get_antispam_setting::error_429(check))
    }),
    ("conversations.get-antispam-setting.error-503", |check| {
        Box::pin(conversations_get_antispam_setting::error_503(check))
    }),
    ("conversations.get-antispam-setting.full", |check| Box::pin(conversations_get_antispam_setting::full(check))),
    ("conversations.get-antispam-setting.input-workspace-id-no-uuid", |check| {
        Box::pin(conversations_get_antispam_setting::input_workspace_id_no_uuid(check))
    }),
    ("conversations.get-antispam-setting.null-members", |check| {
        Box::pin(conversations_get_antispam_setting::null_members(check))
    }),
    ("conversations.get-antispam-setting.retry-503", |check| {
        Box::pin(conversations_get_antispam_setting::retry_503(check))
    }),
    ("conversations.get-antispam-setting.retry-not-403", |check| {
        Box::pin(conversations_get_antispam_setting::retry_not_403(check))
    }),
    ("conversations.get-antispam-setting.unknown-members", |check| {
        Box::pin(conversations_get_antispam_setting::unknown_members(check))
    }),
    ("conversations.update-antispam-setting.answer-204", |check| {
        Box::pin(conversations_update_antispam_setting::answer_204(check))
    }),
    ("conversations.update-antispam-setting.bearer", |check| {
        Box::pin(conversations_update_antispam_setting::bearer(check))
    }),
    ("conversations.update-antispam-setting.cancelled", |check| {
        Box::pin(conversations_update_antispam_setting::cancelled(check))
    }),
    ("conversations.update-antispam-setting.disable", |check| {
        Box::pin(conversations_update_antispam_setting::disable(check))
    }),
    ("conversations.update-antispam-setting.error-401", |check| {
        Box::pin(conversations_update_antispam_setting::error_401(check))
    }),
    ("conversations.update-antispam-setting.error-403", |check| {
        Box::pin(conversations_update_antispam_setting::error_403(check))
    }),
    ("conversations.update-antispam-setting.error-422", |check| {
        Box::pin(conversations_update_antispam_setting::error_422(check))
    }),
    ("conversations.update-antispam-setting.error-429", |check| {
        Box::pin(conversations_update_antispam_setting::error_429(check))
    }),
    ("conversations.update-antispam-setting.error-503", |check| {
        Box::pin(conversations_update_antispam_setting::error_503(check))
    }),
    ("conversations.update-antispam-setting.full", |check| {
        Box::pin(conversations_update_antispam_setting::full(check))
    }),
    ("conversations.update-antispam-setting.input-workspace-id-no-uuid", |check| {
        Box::pin(conversations_update_antispam_setting::input_workspace_id_no_uuid(check))
    }),
    ("conversations.update-antispam-setting.page-sample", |check| {
        Box::pin(conversations_update_antispam_setting::page_sample(check))
    }),
    ("conversations.update-antispam-setting.retry-500", |check| {
        Box::pin(conversations_update_antispam_setting::retry_500(check))
    }),
    ("conversations.update-antispam-setting.retry-not-403", |check| {
        Box::pin(conversations_update_antispam_setting::retry_not_403(check))
    }),
    ("conversations.update-antispam-setting.retry-reset", |check| {
        Box::pin(conversations_update_antispam_setting::retry_reset(check))
    }),
    ("conversations.update-antispam-setting.unknown-members", |check| {
        Box::pin(conversations_update_antispam_setting::unknown_members(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.answer-201", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::answer_201(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.answer-cut", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::answer_cut(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.answer-not-json", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::answer_not_json(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.bearer", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::bearer(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.binary-file", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::binary_file(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.cancelled", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::cancelled(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.empty-file", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::empty_file(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.empty-object", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::empty_object(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.error-401", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::error_401(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.error-403", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::error_403(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.error-404", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::error_404(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.error-409", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::error_409(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.error-422", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::error_422(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.error-429", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::error_429(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.error-503", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::error_503(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.filename-escaped", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::filename_escaped(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.full", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::full(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.guessed-content-type", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::guessed_content_type(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-begins-with-slash", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_begins_with_slash(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-dot-part", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_dot_part(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-dot", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_dot(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-dots-part", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_dots_part(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-dots", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_dots(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-empty-part", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_empty_part(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-empty", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_empty(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-ends-with-dots", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_ends_with_dots(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-ends-with-slash", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_ends_with_slash(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-newline", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_newline(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-content-path-slash", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_content_path_slash(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-no-content-type", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_no_content_type(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-no-files", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_no_files(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.input-workspace-id-no-uuid", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::input_workspace_id_no_uuid(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.many-files", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::many_files(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.null-members", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::null_members(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.option-workspace-id", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::option_workspace_id(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.page-sample", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::page_sample(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.path-backslash", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::path_backslash(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.path-colon-at-plus", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::path_colon_at_plus(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.path-dots-within-a-part", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::path_dots_within_a_part(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.path-ends-like-the-operation", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::path_ends_like_the_operation(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.path-percent", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::path_percent(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.path-question-mark-and-hash", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::path_question_mark_and_hash(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.path-space-and-unicode", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::path_space_and_unicode(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.path-with-slashes", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::path_with_slashes(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.retry-429", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::retry_429(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.retry-503", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::retry_503(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.retry-not-502", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::retry_not_502(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.retry-not-reset", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::retry_not_reset(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.same-filename-twice", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::same_filename_twice(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.timeout", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::timeout(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.unknown-members", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::unknown_members(check))
    }),
    ("knowledge-base.import-knowledge-base-documents.without-filename", |check| {
        Box::pin(knowledge_base_import_knowledge_base_documents::without_filename(check))
    }),
    ("kyc.list-kyc-form-entries.a-token-is-not-followed", |check| {
        Box::pin(kyc_list_kyc_form_entries::a_token_is_not_followed(check))
    }),
    ("kyc.list-kyc-form-entries.answer-not-json", |check| Box::pin(kyc_list_kyc_form_entries::answer_not_json(check))),
    ("kyc.list-kyc-form-entries.answer-without-results", |check| {
        Box::pin(kyc_list_kyc_form_entries::answer_without_results(check))
    }),
    ("kyc.list-kyc-form-entries.answers", |check| Box::pin(kyc_list_kyc_form_entries::answers(check))),
    ("kyc.list-kyc-form-entries.bearer", |check| Box::pin(kyc_list_kyc_form_entries::bearer(check))),
    ("kyc.list-kyc-form-entries.empty", |check| Box::pin(kyc_list_kyc_form_entries::empty(check))),
    ("kyc.list-kyc-form-entries.error-401", |check| Box::pin(kyc_list_kyc_form_entries::error_401(check))),
    ("kyc.list-kyc-form-entries.error-403", |check| Box::pin(kyc_list_kyc_form_entries::error_403(check))),
    ("kyc.list-kyc-form-entries.error-429", |check| Box::pin(kyc_list_kyc_form_entries::error_429(check))),
    ("kyc.list-kyc-form-entries.error-503", |check| Box::pin(kyc_list_kyc_form_entries::error_503(check))),
    ("kyc.list-kyc-form-entries.full", |check| Box::pin(kyc_list_kyc_form_entries::full(check))),
    ("kyc.list-kyc-form-entries.input-form-id-leaves-path", |check| {
        Box::pin(kyc_list_kyc_form_entries::input_form_id_leaves_path(check))
    }),
    ("kyc.list-kyc-form-entries.input-form-id-no-uuid", |check| {
        Box::pin(kyc_list_kyc_form_entries::input_form_id_no_uuid(check))
    }),
    ("kyc.list-kyc-form-entries.locale-text", |check| Box::pin(kyc_list_kyc_form_entries::locale_text(check))),
    ("kyc.list-kyc-form-entries.newer-members", |check| Box::pin(kyc_list_kyc_form_entries::newer_members(check))),
    ("kyc.list-kyc-form-entries.null-members", |check| Box::pin(kyc_list_kyc_form_entries::null_members(check))),
    ("kyc.list-kyc-form-entries.null-nested-members", |check| {
        Box::pin(kyc_list_kyc_form_entries::null_nested_members(check))
    }),
    ("kyc.list-kyc-form-entries.retry-503", |check| Box::pin(kyc_list_kyc_form_entries::retry_503(check))),
    ("kyc.list-kyc-form-entries.retry-not-403", |check| Box::pin(kyc_list_kyc_form_entries::retry_not_403(check))),
    ("kyc.list-kyc-form-entries.retry-reset", |check| Box::pin(kyc_list_kyc_form_entries::retry_reset(check))),
    ("kyc.list-kyc-form-entries.status-approved", |check| Box::pin(kyc_list_kyc_form_entries::status_approved(check))),
    ("kyc.list-kyc-form-entries.status-draft", |check| Box::pin(kyc_list_kyc_form_entries::status_draft(check))),
    ("kyc.list-kyc-form-entries.status-expired", |check| Box::pin(kyc_list_kyc_form_entries::status_expired(check))),
    ("kyc.list-kyc-form-entries.status-rejected", |check| Box::pin(kyc_list_kyc_form_entries::status_rejected(check))),
    ("kyc.list-kyc-form-entries.status-submitted", |check| {
        Box::pin(kyc_list_kyc_form_entries::status_submitted(check))
    }),
    ("kyc.list-kyc-form-entries.unknown", |check| Box::pin(kyc_list_kyc_form_entries::unknown(check))),
    ("notifications.create-webhook-subscription.answer-not-json", |check| {
        Box::pin(notifications_create_webhook_subscription::answer_not_json(check))
    }),
    ("notifications.create-webhook-subscription.answer-without-id", |check| {
        Box::pin(notifications_create_webhook_subscription::answer_without_id(check))
    }),
    ("notifications.create-webhook-subscription.by-channel", |check| {
        Box::pin(notifications_create_webhook_subscription::by_channel(check))
    }),
    ("notifications.create-webhook-subscription.by-interaction-type", |check| {
        Box::pin(notifications_create_webhook_subscription::by_interaction_type(check))
    }),
    ("notifications.create-webhook-subscription.channel-created", |check| {
        Box::pin(notifications_create_webhook_subscription::channel_created(check))
    }),
    ("notifications.create-webhook-subscription.error-401", |check| {
        Box::pin(notifications_create_webhook_subscription::error_401(check))
    }),
    ("notifications.create-webhook-subscription.error-403", |check| {
        Box::pin(notifications_create_webhook_subscription::error_403(check))
    }),
    ("notifications.create-webhook-subscription.error-429", |check| {
        Box::pin(notifications_create_webhook_subscription::error_429(check))
    }),
    ("notifications.create-webhook-subscription.error-503", |check| {
        Box::pin(notifications_create_webhook_subscription::error_503(check))
    }),
    ("notifications.create-webhook-subscription.full", |check| {
        Box::pin(notifications_create_webhook_subscription::full(check))
    }),
    ("notifications.create-webhook-subscription.input-filter-without-value", |check| {
        Box::pin(notifications_create_webhook_subscription::input_filter_without_value(check))
    }),
    ("notifications.create-webhook-subscription.input-url-http", |check| {
        Box::pin(notifications_create_webhook_subscription::input_url_http(check))
    }),
    ("notifications.create-webhook-subscription.input-url-ip-address", |check| {
        Box::pin(notifications_create_webhook_subscription::input_url_ip_address(check))
    }),
    ("notifications.create-webhook-subscription.input-url-with-space", |check| {
        Box::pin(notifications_create_webhook_subscription::input_url_with_space(check))
    }),
    ("notifications.create-webhook-subscription.input-url-without-dot", |check| {
        Box::pin(notifications_create_webhook_subscription::input_url_without_dot(check))
    }),
    ("notifications.create-webhook-subscription.null-members", |check| {
        Box::pin(notifications_create_webhook_subscription::null_members(check))
    }),
    ("notifications.create-webhook-subscription.port-and-query", |check| {
        Box::pin(notifications_create_webhook_subscription::port_and_query(check))
    }),
    ("notifications.create-webhook-subscription.retry-503", |check| {
        Box::pin(notifications_create_webhook_subscription::retry_503(check))
    }),
    ("notifications.create-webhook-subscription.retry-not-500", |check| {
        Box::pin(notifications_create_webhook_subscription::retry_not_500(check))
    }),
    ("notifications.create-webhook-subscription.retry-not-reset", |check| {
        Box::pin(notifications_create_webhook_subscription::retry_not_reset(check))
    }),
    ("notifications.create-webhook-subscription.smallest", |check| {
        Box::pin(notifications_create_webhook_subscription::smallest(check))
    }),
    ("notifications.create-webhook-subscription.unknown-values", |check| {
        Box::pin(notifications_create_webhook_subscription::unknown_values(check))
    }),
    ("notifications.create-webhook-subscription.voice-inbound", |check| {
        Box::pin(notifications_create_webhook_subscription::voice_inbound(check))
    }),
    ("notifications.create-webhook-subscription.without-signing-key", |check| {
        Box::pin(notifications_create_webhook_subscription::without_signing_key(check))
    }),
    ("notifications.delete-webhook-subscription.answer-200", |check| {
        Box::pin(notifications_delete_webhook_subscription::answer_200(check))
    }),
    ("notifications.delete-webhook-subscription.answer-with-body", |check| {
        Box::pin(notifications_delete_webhook_subscription::answer_with_body(check))
    }),
    ("notifications.delete-webhook-subscription.error-401", |check| {
        Box::pin(notifications_delete_webhook_subscription::error_401(check))
    }),
    ("notifications.delete-webhook-subscription.error-403", |check| {
        Box::pin(notifications_delete_webhook_subscription::error_403(check))
    }),
    ("notifications.delete-webhook-subscription.error-404", |check| {
        Box::pin(notifications_delete_webhook_subscription::error_404(check))
    }),
    ("notifications.delete-webhook-subscription.error-429", |check| {
        Box::pin(notifications_delete_webhook_subscription::error_429(check))
    }),
    ("notifications.delete-webhook-subscription.error-503", |check| {
        Box::pin(notifications_delete_webhook_subscription::error_503(check))
    }),
    ("notifications.delete-webhook-subscription.input-id-no-uuid", |check| {
        Box::pin(notifications_delete_webhook_subscription::input_id_no_uuid(check))
    }),
    ("notifications.delete-webhook-subscription.ok", |check| {
        Box::pin(notifications_delete_webhook_subscription::ok(check))
    }),
    ("notifications.delete-webhook-subscription.retry-500", |check| {
        Box::pin(notifications_delete_webhook_subscription::retry_500(check))
    }),
    ("notifications.delete-webhook-subscription.retry-reset", |check| {
        Box::pin(notifications_delete_webhook_subscription::retry_reset(check))
    }),
    ("notifications.get-webhook-log-details.answer-not-json", |check| {
        Box::pin(notifications_get_webhook_log_details::answer_not_json(check))
    }),
    ("notifications.get-webhook-log-details.attempts", |check| {
        Box::pin(notifications_get_webhook_log_details::attempts(check))
    }),
    ("notifications.get-webhook-log-details.empty-object", |check| {
        Box::pin(notifications_get_webhook_log_details::empty_object(check))
    }),
    ("notifications.get-webhook-log-details.error-401", |check| {
        Box::pin(notifications_get_webhook_log_details::error_401(check))
    }),
    ("notifications.get-webhook-log-details.error-403", |check| {
        Box::pin(notifications_get_webhook_log_details::error_403(check))
    }),
    ("notifications.get-webhook-log-details.error-429", |check| {
        Box::pin(notifications_get_webhook_log_details::error_429(check))
    }),
    ("notifications.get-webhook-log-details.error-503", |check| {
        Box::pin(notifications_get_webhook_log_details::error_503(check))
    }),
    ("notifications.get-webhook-log-details.input-request-id-empty", |check| {
        Box::pin(notifications_get_webhook_log_details::input_request_id_empty(check))
    }),
    ("notifications.get-webhook-log-details.null-members", |check| {
        Box::pin(notifications_get_webhook_log_details::null_members(check))
    }),
    ("notifications.get-webhook-log-details.query-escaped", |check| {
        Box::pin(notifications_get_webhook_log_details::query_escaped(check))
    }),
    ("notifications.get-webhook-log-details.retry-503", |check| {
        Box::pin(notifications_get_webhook_log_details::retry_503(check))
    }),
    ("notifications.get-webhook-log-details.retry-reset", |check| {
        Box::pin(notifications_get_webhook_log_details::retry_reset(check))
    }),
    ("notifications.get-webhook-log-details.unknown-members", |check| {
        Box::pin(notifications_get_webhook_log_details::unknown_members(check))
    }),
    ("notifications.get-webhook-subscription.answer-without-id", |check| {
        Box::pin(notifications_get_webhook_subscription::answer_without_id(check))
    }),
    ("notifications.get-webhook-subscription.client-organization-id", |check| {
        Box::pin(notifications_get_webhook_subscription::client_organization_id(check))
    }),
    ("notifications.get-webhook-subscription.error-401", |check| {
        Box::pin(notifications_get_webhook_subscription::error_401(check))
    }),
    ("notifications.get-webhook-subscription.error-403", |check| {
        Box::pin(notifications_get_webhook_subscription::error_403(check))
    }),
    ("notifications.get-webhook-subscription.error-404", |check| {
        Box::pin(notifications_get_webhook_subscription::error_404(check))
    }),
    ("notifications.get-webhook-subscription.error-429", |check| {
        Box::pin(notifications_get_webhook_subscription::error_429(check))
    }),
    ("notifications.get-webhook-subscription.error-503", |check| {
        Box::pin(notifications_get_webhook_subscription::error_503(check))
    }),
    ("notifications.get-webhook-subscription.full", |check| {
        Box::pin(notifications_get_webhook_subscription::full(check))
    }),
    ("notifications.get-webhook-subscription.input-id-leaves-path", |check| {
        Box::pin(notifications_get_webhook_subscription::input_id_leaves_path(check))
    }),
    ("notifications.get-webhook-subscription.input-id-no-uuid", |check| {
        Box::pin(notifications_get_webhook_subscription::input_id_no_uuid(check))
    }),
    ("notifications.get-webhook-subscription.null-members", |check| {
        Box::pin(notifications_get_webhook_subscription::null_members(check))
    }),
    ("notifications.get-webhook-subscription.retry-503", |check| {
        Box::pin(notifications_get_webhook_subscription::retry_503(check))
    }),
    ("notifications.get-webhook-subscription.retry-reset", |check| {
        Box::pin(notifications_get_webhook_subscription::retry_reset(check))
    }),
    ("notifications.get-webhook-subscription.unknown-values", |check| {
        Box::pin(notifications_get_webhook_subscription::unknown_values(check))
    }),
    ("notifications.get-webhook-subscription.zero-time", |check| {
        Box::pin(notifications_get_webhook_subscription::zero_time(check))
    }),
    ("notifications.list-available-webhooks.a-token-is-not-followed", |check| {
        Box::pin(notifications_list_available_webhooks::a_token_is_not_followed(check))
    }),
    ("notifications.list-available-webhooks.answer-without-results", |check| {
        Box::pin(notifications_list_available_webhooks::answer_without_results(check))
    }),
    ("notifications.list-available-webhooks.by-service", |check| {
        Box::pin(notifications_list_available_webhooks::by_service(check))
    }),
    ("notifications.list-available-webhooks.error-401", |check| {
        Box::pin(notifications_list_available_webhooks::error_401(check))
    }),
    ("notifications.list-available-webhooks.error-403", |check| {
        Box::pin(notifications_list_available_webhooks::error_403(check))
    }),
    ("notifications.list-available-webhooks.error-429", |check| {
        Box::pin(notifications_list_available_webhooks::error_429(check))
    }),
    ("notifications.list-available-webhooks.error-503", |check| {
        Box::pin(notifications_list_available_webhooks::error_503(check))
    }),
    ("notifications.list-available-webhooks.full", |check| {
        Box::pin(notifications_list_available_webhooks::full(check))
    }),
    ("notifications.list-available-webhooks.input-workspace-id-no-uuid", |check| {
        Box::pin(notifications_list_available_webhooks::input_workspace_id_no_uuid(check))
    }),
    ("notifications.list-available-webhooks.null-members", |check| {
        Box::pin(notifications_list_available_webhooks::null_members(check))
    }),
    ("notifications.list-available-webhooks.retry-503", |check| {
        Box::pin(notifications_list_available_webhooks::retry_503(check))
    }),
    ("notifications.list-available-webhooks.retry-reset", |check| {
        Box::pin(notifications_list_available_webhooks::retry_reset(check))
    }),
    ("notifications.list-available-webhooks.service-not-known", |check| {
        Box::pin(notifications_list_available_webhooks::service_not_known(check))
    }),
    ("notifications.list-available-webhooks.two-services", |check| {
        Box::pin(notifications_list_available_webhooks::two_services(check))
    }),
    ("notifications.list-available-webhooks.unknown-values", |check| {
        Box::pin(notifications_list_available_webhooks::unknown_values(check))
    }),
    ("notifications.list-webhook-logs.answer-without-results", |check| {
        Box::pin(notifications_list_webhook_logs::answer_without_results(check))
    }),
    ("notifications.list-webhook-logs.error-401", |check| Box::pin(notifications_list_webhook_logs::error_401(check))),
    ("notifications.list-webhook-logs.error-403", |check| Box::pin(notifications_list_webhook_logs::error_403(check))),
    ("notifications.list-webhook-logs.error-429", |check| Box::pin(notifications_list_webhook_logs::error_429(check))),
    ("notifications.list-webhook-logs.error-503", |check| Box::pin(notifications_list_webhook_logs::error_503(check))),
    ("notifications.list-webhook-logs.execution-status", |check| {
        Box::pin(notifications_list_webhook_logs::execution_status(check))
    }),
    ("notifications.list-webhook-logs.full", |check| Box::pin(notifications_list_webhook_logs::full(check))),
    ("notifications.list-webhook-logs.input-id-no-uuid", |check| {
        Box::pin(notifications_list_webhook_logs::input_id_no_uuid(check))
    }),
    ("notifications.list-webhook-logs.input-limit-too-large", |check| {
        Box::pin(notifications_list_webhook_logs::input_limit_too_large(check))
    }),
    ("notifications.list-webhook-logs.no-logs", |check| Box::pin(notifications_list_webhook_logs::no_logs(check))),
    ("notifications.list-webhook-logs.null-members", |check| {
        Box::pin(notifications_list_webhook_logs::null_members(check))
    }),
    ("notifications.list-webhook-logs.retry-503", |check| Box::pin(notifications_list_webhook_logs::retry_503(check))),
    ("notifications.list-webhook-logs.retry-reset", |check| {
        Box::pin(notifications_list_webhook_logs::retry_reset(check))
    }),
    ("notifications.list-webhook-logs.two-pages", |check| Box::pin(notifications_list_webhook_logs::two_pages(check))),
    ("notifications.list-webhook-logs.unknown-values", |check| {
        Box::pin(notifications_list_webhook_logs::unknown_values(check))
    }),
    ("notifications.list-webhook-subscriptions.answer-without-results", |check| {
        Box::pin(notifications_list_webhook_subscriptions::answer_without_results(check))
    }),
    ("notifications.list-webhook-subscriptions.error-401", |check| {
        Box::pin(notifications_list_webhook_subscriptions::error_401(check))
    }),
    ("notifications.list-webhook-subscriptions.error-403", |check| {
        Box::pin(notifications_list_webhook_subscriptions::error_403(check))
    }),
    ("notifications.list-webhook-subscriptions.error-429", |check| {
        Box::pin(notifications_list_webhook_subscriptions::error_429(check))
    }),
    ("notifications.list-webhook-subscriptions.error-503", |check| {
        Box::pin(notifications_list_webhook_subscriptions::error_503(check))
    }),
    ("notifications.list-webhook-subscriptions.full", |check| {
        Box::pin(notifications_list_webhook_subscriptions::full(check))
    }),
    ("notifications.list-webhook-subscriptions.input-limit-too-large", |check| {
        Box::pin(notifications_list_webhook_subscriptions::input_limit_too_large(check))
    }),
    ("notifications.list-webhook-subscriptions.input-limit-zero", |check| {
        Box::pin(notifications_list_webhook_subscriptions::input_limit_zero(check))
    }),
    ("notifications.list-webhook-subscriptions.input-page-token-too-long", |check| {
        Box::pin(notifications_list_webhook_subscriptions::input_page_token_too_long(check))
    }),
    ("notifications.list-webhook-subscriptions.item-without-id", |check| {
        Box::pin(notifications_list_webhook_subscriptions::item_without_id(check))
    }),
    ("notifications.list-webhook-subscriptions.limit-largest", |check| {
        Box::pin(notifications_list_webhook_subscriptions::limit_largest(check))
    }),
    ("notifications.list-webhook-subscriptions.no-subscriptions", |check| {
        Box::pin(notifications_list_webhook_subscriptions::no_subscriptions(check))
    }),
    ("notifications.list-webhook-subscriptions.null-members", |check| {
        Box::pin(notifications_list_webhook_subscriptions::null_members(check))
    }),
    ("notifications.list-webhook-subscriptions.retry-503", |check| {
        Box::pin(notifications_list_webhook_subscriptions::retry_503(check))
    }),
    ("notifications.list-webhook-subscriptions.retry-reset", |check| {
        Box::pin(notifications_list_webhook_subscriptions::retry_reset(check))
    }),
    ("notifications.list-webhook-subscriptions.two-pages", |check| {
        Box::pin(notifications_list_webhook_subscriptions::two_pages(check))
    }),
    ("notifications.list-webhook-subscriptions.unknown-values", |check| {
        Box::pin(notifications_list_webhook_subscriptions::unknown_values(check))
    }),
    ("notifications.update-webhook-subscription.answer-without-id", |check| {
        Box::pin(notifications_update_webhook_subscription::answer_without_id(check))
    }),
    ("notifications.update-webhook-subscription.clear-filters", |check| {
        Box::pin(notifications_update_webhook_subscription::clear_filters(check))
    }),
    ("notifications.update-webhook-subscription.deactivate", |check| {
        Box::pin(notifications_update_webhook_subscription::deactivate(check))
    }),
    ("notifications.update-webhook-subscription.empty-filters", |check| {
        Box::pin(notifications_update_webhook_subscription::empty_filters(check))
    }),
    ("notifications.update-webhook-subscription.error-401", |check| {
        Box::pin(notifications_update_webhook_subscription::error_401(check))
    }),
    ("notifications.update-webhook-subscription.error-403", |check| {
        Box::pin(notifications_update_webhook_subscription::error_403(check))
    }),
    ("notifications.update-webhook-subscription.error-429", |check| {
        Box::pin(notifications_update_webhook_subscription::error_429(check))
    }),
    ("notifications.update-webhook-subscription.error-503", |check| {
        Box::pin(notifications_update_webhook_subscription::error_503(check))
    }),
    ("notifications.update-webhook-subscription.full", |check| {
        Box::pin(notifications_update_webhook_subscription::full(check))
    }),
    ("notifications.update-webhook-subscription.input-filter-without-key", |check| {
        Box::pin(notifications_update_webhook_subscription::input_filter_without_key(check))
    }),
    ("notifications.update-webhook-subscription.input-id-no-uuid", |check| {
        Box::pin(notifications_update_webhook_subscription::input_id_no_uuid(check))
    }),
    ("notifications.update-webhook-subscription.input-nothing-to-change", |check| {
        Box::pin(notifications_update_webhook_subscription::input_nothing_to_change(check))
    }),
    ("notifications.update-webhook-subscription.input-url-http", |check| {
        Box::pin(notifications_update_webhook_subscription::input_url_http(check))
    }),
    ("notifications.update-webhook-subscription.keep", |check| {
        Box::pin(notifications_update_webhook_subscription::keep(check))
    }),
    ("notifications.update-webhook-subscription.null-members", |check| {
        Box::pin(notifications_update_webhook_subscription::null_members(check))
    }),
    ("notifications.update-webhook-subscription.retry-503", |check| {
        Box::pin(notifications_update_webhook_subscription::retry_503(check))
    }),
    ("notifications.update-webhook-subscription.retry-not-500", |check| {
        Box::pin(notifications_update_webhook_subscription::retry_not_500(check))
    }),
    ("notifications.update-webhook-subscription.retry-not-reset", |check| {
        Box::pin(notifications_update_webhook_subscription::retry_not_reset(check))
    }),
    ("notifications.update-webhook-subscription.rotate-key", |check| {
        Box::pin(notifications_update_webhook_subscription::rotate_key(check))
    }),
    ("notifications.update-webhook-subscription.unknown-values", |check| {
        Box::pin(notifications_update_webhook_subscription::unknown_values(check))
    }),
    ("numbers.activate-endpoint-subscription.answer-cut", |check| {
        Box::pin(numbers_activate_endpoint_subscription::answer_cut(check))
    }),
    ("numbers.activate-endpoint-subscription.answer-not-json", |check| {
        Box::pin(numbers_activate_endpoint_subscription::answer_not_json(check))
    }),
    ("numbers.activate-endpoint-subscription.bearer", |check| {
        Box::pin(numbers_activate_endpoint_subscription::bearer(check))
    }),
    ("numbers.activate-endpoint-subscription.cancelled", |check| {
        Box::pin(numbers_activate_endpoint_subscription::cancelled(check))
    }),
    ("numbers.activate-endpoint-subscription.error-401", |check| {
        Box::pin(numbers_activate_endpoint_subscription::error_401(check))
    }),
    ("numbers.activate-endpoint-subscription.error-403", |check| {
        Box::pin(numbers_activate_endpoint_subscription::error_403(check))
    }),
    ("numbers.activate-endpoint-subscription.error-404", |check| {
        Box::pin(numbers_activate_endpoint_subscription::error_404(check))
    }),
    ("numbers.activate-endpoint-subscription.error-429", |check| {
        Box::pin(numbers_activate_endpoint_subscription::error_429(check))
    }),
    ("numbers.activate-endpoint-subscription.error-503", |check| {
        Box::pin(numbers_activate_endpoint_subscription::error_503(check))
    }),
    ("numbers.activate-endpoint-subscription.full", |check| {
        Box::pin(numbers_activate_endpoint_subscription::full(check))
    }),
    ("numbers.activate-endpoint-subscription.input-endpoint-id-dots", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_endpoint_id_dots(check))
    }),
    ("numbers.activate-endpoint-subscription.input-endpoint-id-empty", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_endpoint_id_empty(check))
    }),
    ("numbers.activate-endpoint-subscription.input-endpoint-id-newline", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_endpoint_id_newline(check))
    }),
    ("numbers.activate-endpoint-subscription.input-quantity-negative", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_quantity_negative(check))
    }),
    ("numbers.activate-endpoint-subscription.input-quantity-zero", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_quantity_zero(check))
    }),
    ("numbers.activate-endpoint-subscription.input-subscription-name-dots", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_subscription_name_dots(check))
    }),
    ("numbers.activate-endpoint-subscription.input-subscription-name-empty", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_subscription_name_empty(check))
    }),
    ("numbers.activate-endpoint-subscription.input-subscription-name-newline", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_subscription_name_newline(check))
    }),
    ("numbers.activate-endpoint-subscription.input-workspace-id-no-uuid", |check| {
        Box::pin(numbers_activate_endpoint_subscription::input_workspace_id_no_uuid(check))
    }),
    ("numbers.activate-endpoint-subscription.name-country", |check| {
        Box::pin(numbers_activate_endpoint_subscription::name_country(check))
    }),
    ("numbers.activate-endpoint-subscription.name-one-segment", |check| {
        Box::pin(numbers_activate_endpoint_subscription::name_one_segment(check))
    }),
    ("numbers.activate-endpoint-subscription.null-members", |check| {
        Box::pin(numbers_activate_endpoint_subscription::null_members(check))
    }),
    ("numbers.activate-endpoint-subscription.page-sample-newer", |check| {
        Box::pin(numbers_activate_endpoint_subscription::page_sample_newer(check))
    }),
    ("numbers.activate-endpoint-subscription.price-fraction", |check| {
        Box::pin(numbers_activate_endpoint_subscription::price_fraction(check))
    }),
    ("numbers.activate-endpoint-subscription.quantity-large", |check| {
        Box::pin(numbers_activate_endpoint_subscription::quantity_large(check))
    }),
    ("numbers.activate-endpoint-subscription.retry-429", |check| {
        Box::pin(numbers_activate_endpoint_subscription::retry_429(check))
    }),
    ("numbers.activate-endpoint-subscription.retry-503", |check| {
        Box::pin(numbers_activate_endpoint_subscription::retry_503(check))
    }),
    ("numbers.activate-endpoint-subscription.retry-not-502", |check| {
        Box::pin(numbers_activate_endpoint_subscription::retry_not_502(check))
    }),
    ("numbers.activate-endpoint-subscription.retry-not-reset", |check| {
        Box::pin(numbers_activate_endpoint_subscription::retry_not_reset(check))
    }),
    ("numbers.activate-endpoint-subscription.unknown-values", |check| {
        Box::pin(numbers_activate_endpoint_subscription::unknown_values(check))
    }),
    ("numbers.cancel-endpoint-subscription.answer-cut", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::answer_cut(check))
    }),
    ("numbers.cancel-endpoint-subscription.answer-not-json", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::answer_not_json(check))
    }),
    ("numbers.cancel-endpoint-subscription.bearer", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::bearer(check))
    }),
    ("numbers.cancel-endpoint-subscription.cancelled", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::cancelled(check))
    }),
    ("numbers.cancel-endpoint-subscription.error-401", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::error_401(check))
    }),
    ("numbers.cancel-endpoint-subscription.error-403", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::error_403(check))
    }),
    ("numbers.cancel-endpoint-subscription.error-404", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::error_404(check))
    }),
    ("numbers.cancel-endpoint-subscription.error-429", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::error_429(check))
    }),
    ("numbers.cancel-endpoint-subscription.error-503", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::error_503(check))
    }),
    ("numbers.cancel-endpoint-subscription.full", |check| Box::pin(numbers_cancel_endpoint_subscription::full(check))),
    ("numbers.cancel-endpoint-subscription.input-endpoint-id-dots", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::input_endpoint_id_dots(check))
    }),
    ("numbers.cancel-endpoint-subscription.input-endpoint-id-empty", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::input_endpoint_id_empty(check))
    }),
    ("numbers.cancel-endpoint-subscription.input-endpoint-id-newline", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::input_endpoint_id_newline(check))
    }),
    ("numbers.cancel-endpoint-subscription.input-subscription-name-dots", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::input_subscription_name_dots(check))
    }),
    ("numbers.cancel-endpoint-subscription.input-subscription-name-empty", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::input_subscription_name_empty(check))
    }),
    ("numbers.cancel-endpoint-subscription.input-subscription-name-newline", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::input_subscription_name_newline(check))
    }),
    ("numbers.cancel-endpoint-subscription.input-workspace-id-no-uuid", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::input_workspace_id_no_uuid(check))
    }),
    ("numbers.cancel-endpoint-subscription.name-country", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::name_country(check))
    }),
    ("numbers.cancel-endpoint-subscription.name-one-segment", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::name_one_segment(check))
    }),
    ("numbers.cancel-endpoint-subscription.null-members", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::null_members(check))
    }),
    ("numbers.cancel-endpoint-subscription.page-sample-newer", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::page_sample_newer(check))
    }),
    ("numbers.cancel-endpoint-subscription.price-fraction", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::price_fraction(check))
    }),
    ("numbers.cancel-endpoint-subscription.retry-429", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::retry_429(check))
    }),
    ("numbers.cancel-endpoint-subscription.retry-503", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::retry_503(check))
    }),
    ("numbers.cancel-endpoint-subscription.retry-not-502", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::retry_not_502(check))
    }),
    ("numbers.cancel-endpoint-subscription.retry-not-reset", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::retry_not_reset(check))
    }),
    ("numbers.cancel-endpoint-subscription.unknown-values", |check| {
        Box::pin(numbers_cancel_endpoint_subscription::unknown_values(check))
    }),
    ("numbers.get-endpoint-subscription.answer-cut", |check| {
        Box::pin(numbers_get_endpoint_subscription::answer_cut(check))
    }),
    ("numbers.get-endpoint-subscription.answer-not-json", |check| {
        Box::pin(numbers_get_endpoint_subscription::answer_not_json(check))
    }),
    ("numbers.get-endpoint-subscription.bearer", |check| Box::pin(numbers_get_endpoint_subscription::bearer(check))),
    ("numbers.get-endpoint-subscription.empty-object", |check| {
        Box::pin(numbers_get_endpoint_subscription::empty_object(check))
    }),
    ("numbers.get-endpoint-subscription.error-401", |check| {
        Box::pin(numbers_get_endpoint_subscription::error_401(check))
    }),
    ("numbers.get-endpoint-subscription.error-403", |check| {
        Box::pin(numbers_get_endpoint_subscription::error_403(check))
    }),
    ("numbers.get-endpoint-subscription.error-404", |check| {
        Box::pin(numbers_get_endpoint_subscription::error_404(check))
    }),
    ("numbers.get-endpoint-subscription.error-429", |check| {
        Box::pin(numbers_get_endpoint_subscription::error_429(check))
    }),
    ("numbers.get-endpoint-subscription.error-503", |check| {
        Box::pin(numbers_get_endpoint_subscription::error_503(check))
    }),
    ("numbers.get-endpoint-subscription.full", |check| Box::pin(numbers_get_endpoint_subscription::full(check))),
    ("numbers.get-endpoint-subscription.inactive", |check| {
        Box::pin(numbers_get_endpoint_subscription::inactive(check))
    }),
    ("numbers.get-endpoint-subscription.input-endpoint-id-dots", |check| {
        Box::pin(numbers_get_endpoint_subscription::input_endpoint_id_dots(check))
    }),
    ("numbers.get-endpoint-subscription.input-endpoint-id-empty", |check| {
        Box::pin(numbers_get_endpoint_subscription::input_endpoint_id_empty(check))
    }),
    ("numbers.get-endpoint-subscription.input-endpoint-id-newline", |check| {
        Box::pin(numbers_get_endpoint_subscription::input_endpoint_id_newline(check))
    }),
    ("numbers.get-endpoint-subscription.input-subscription-name-dots", |check| {
        Box::pin(numbers_get_endpoint_subscription::input_subscription_name_dots(check))
    }),
    ("numbers.get-endpoint-subscription.input-subscription-name-empty", |check| {
        Box::pin(numbers_get_endpoint_subscription::input_subscription_name_empty(check))
    }),
    ("numbers.get-endpoint-subscription.input-subscription-name-newline", |check| {
        Box::pin(numbers_get_endpoint_subscription::input_subscription_name_newline(check))
    }),
    ("numbers.get-endpoint-subscription.input-workspace-id-no-uuid", |check| {
        Box::pin(numbers_get_endpoint_subscription::input_workspace_id_no_uuid(check))
    }),
    ("numbers.get-endpoint-subscription.name-country", |check| {
        Box::pin(numbers_get_endpoint_subscription::name_country(check))
    }),
    ("numbers.get-endpoint-subscription.name-one-segment", |check| {
        Box::pin(numbers_get_endpoint_subscription::name_one_segment(check))
    }),
    ("numbers.get-endpoint-subscription.null-members", |check| {
        Box::pin(numbers_get_endpoint_subscription::null_members(check))
    }),
    ("numbers.get-endpoint-subscription.page-sample-newer", |check| {
        Box::pin(numbers_get_endpoint_subscription::page_sample_newer(check))
    }),
    ("numbers.get-endpoint-subscription.price-fraction", |check| {
        Box::pin(numbers_get_endpoint_subscription::price_fraction(check))
    }),
    ("numbers.get-endpoint-subscription.price-large", |check| {
        Box::pin(numbers_get_endpoint_subscription::price_large(check))
    }),
    ("numbers.get-endpoint-subscription.price-negative", |check| {
        Box::pin(numbers_get_endpoint_subscription::price_negative(check))
    }),
    ("numbers.get-endpoint-subscription.price-null", |check| {
        Box::pin(numbers_get_endpoint_subscription::price_null(check))
    }),
    ("numbers.get-endpoint-subscription.price-unknown-currency", |check| {
        Box::pin(numbers_get_endpoint_subscription::price_unknown_currency(check))
    }),
    ("numbers.get-endpoint-subscription.price-zero", |check| {
        Box::pin(numbers_get_endpoint_subscription::price_zero(check))
    }),
    ("numbers.get-endpoint-subscription.retry-503", |check| {
        Box::pin(numbers_get_endpoint_subscription::retry_503(check))
    }),
    ("numbers.get-endpoint-subscription.retry-not-403", |check| {
        Box::pin(numbers_get_endpoint_subscription::retry_not_403(check))
    }),
    ("numbers.get-endpoint-subscription.unknown-values", |check| {
        Box::pin(numbers_get_endpoint_subscription::unknown_values(check))
    }),
    ("numbers.get-endpoint-subscription.zero-time", |check| {
        Box::pin(numbers_get_endpoint_subscription::zero_time(check))
    }),
    ("numbers.get-network-lookup.answer-cut", |check| Box::pin(numbers_get_network_lookup::answer_cut(check))),
    ("numbers.get-network-lookup.answer-not-json", |check| {
        Box::pin(numbers_get_network_lookup::answer_not_json(check))
    }),
    ("numbers.get-network-lookup.bearer", |check| Box::pin(numbers_get_network_lookup::bearer(check))),
    ("numbers.get-network-lookup.cancelled", |check| Box::pin(numbers_get_network_lookup::cancelled(check))),
    ("numbers.get-network-lookup.empty-object", |check| Box::pin(numbers_get_network_lookup::empty_object(check))),
    ("numbers.get-network-lookup.error-400", |check| Box::pin(numbers_get_network_lookup::error_400(check))),
    ("numbers.get-network-lookup.error-401", |check| Box::pin(numbers_get_network_lookup::error_401(check))),
    ("numbers.get-network-lookup.error-403", |check| Box::pin(numbers_get_network_lookup::error_403(check))),
    ("numbers.get-network-lookup.error-422", |check| Box::pin(numbers_get_network_lookup::error_422(check))),
    ("numbers.get-network-lookup.error-429", |check| Box::pin(numbers_get_network_lookup::error_429(check))),
    ("numbers.get-network-lookup.error-503", |check| Box::pin(numbers_get_network_lookup::error_503(check))),
    ("numbers.get-network-lookup.full", |check| Box::pin(numbers_get_network_lookup::full(check))),
    ("numbers.get-network-lookup.input-number-empty", |check| {
        Box::pin(numbers_get_network_lookup::input_number_empty(check))
    }),
    ("numbers.get-network-lookup.input-number-too-long", |check| {
        Box::pin(numbers_get_network_lookup::input_number_too_long(check))
    }),
    ("numbers.get-network-lookup.input-workspace-id-no-uuid", |check| {
        Box::pin(numbers_get_network_lookup::input_workspace_id_no_uuid(check))
    }),
    ("numbers.get-network-lookup.null-members-deep", |check| {
        Box::pin(numbers_get_network_lookup::null_members_deep(check))
    }),
    ("numbers.get-network-lookup.null-members", |check| Box::pin(numbers_get_network_lookup::null_members(check))),
    ("numbers.get-network-lookup.number-longest", |check| Box::pin(numbers_get_network_lookup::number_longest(check))),
    ("numbers.get-network-lookup.number-shortest", |check| {
        Box::pin(numbers_get_network_lookup::number_shortest(check))
    }),
    ("numbers.get-network-lookup.plus-arrives-as-plus", |check| {
        Box::pin(numbers_get_network_lookup::plus_arrives_as_plus(check))
    }),
    ("numbers.get-network-lookup.reason-list", |check| Box::pin(numbers_get_network_lookup::reason_list(check))),
    ("numbers.get-network-lookup.reason-special-services", |check| {
        Box::pin(numbers_get_network_lookup::reason_special_services(check))
    }),
    ("numbers.get-network-lookup.reason-unallocated", |check| {
        Box::pin(numbers_get_network_lookup::reason_unallocated(check))
    }),
    ("numbers.get-network-lookup.reason-unknown", |check| Box::pin(numbers_get_network_lookup::reason_unknown(check))),
    ("numbers.get-network-lookup.retry-503", |check| Box::pin(numbers_get_network_lookup::retry_503(check))),
    ("numbers.get-network-lookup.retry-not-403", |check| Box::pin(numbers_get_network_lookup::retry_not_403(check))),
    ("numbers.get-network-lookup.service-fixed", |check| Box::pin(numbers_get_network_lookup::service_fixed(check))),
    ("numbers.get-network-lookup.service-mobile", |check| Box::pin(numbers_get_network_lookup::service_mobile(check))),
    ("numbers.get-network-lookup.service-other", |check| Box::pin(numbers_get_network_lookup::service_other(check))),
    ("numbers.get-network-lookup.spaces-and-signs", |check| {
        Box::pin(numbers_get_network_lookup::spaces_and_signs(check))
    }),
    ("numbers.get-network-lookup.unknown-values", |check| Box::pin(numbers_get_network_lookup::unknown_values(check))),
    ("numbers.get-network-lookup.without-number", |check| Box::pin(numbers_get_network_lookup::without_number(check))),
    ("numbers.get-network-lookup.without-plus", |check| Box::pin(numbers_get_network_lookup::without_plus(check))),
    ("numbers.list-endpoint-subscriptions.answer-cut", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::answer_cut(check))
    }),
    ("numbers.list-endpoint-subscriptions.answer-not-json", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::answer_not_json(check))
    }),
    ("numbers.list-endpoint-subscriptions.answer-without-results", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::answer_without_results(check))
    }),
    ("numbers.list-endpoint-subscriptions.bearer", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::bearer(check))
    }),
    ("numbers.list-endpoint-subscriptions.endpoint-id-one-segment", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::endpoint_id_one_segment(check))
    }),
    ("numbers.list-endpoint-subscriptions.error-401", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::error_401(check))
    }),
    ("numbers.list-endpoint-subscriptions.error-403", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::error_403(check))
    }),
    ("numbers.list-endpoint-subscriptions.error-404", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::error_404(check))
    }),
    ("numbers.list-endpoint-subscriptions.error-429", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::error_429(check))
    }),
    ("numbers.list-endpoint-subscriptions.error-503", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::error_503(check))
    }),
    ("numbers.list-endpoint-subscriptions.full", |check| Box::pin(numbers_list_endpoint_subscriptions::full(check))),
    ("numbers.list-endpoint-subscriptions.input-endpoint-id-dots", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::input_endpoint_id_dots(check))
    }),
    ("numbers.list-endpoint-subscriptions.input-endpoint-id-empty", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::input_endpoint_id_empty(check))
    }),
    ("numbers.list-endpoint-subscriptions.input-endpoint-id-newline", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::input_endpoint_id_newline(check))
    }),
    ("numbers.list-endpoint-subscriptions.input-workspace-id-no-uuid", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::input_workspace_id_no_uuid(check))
    }),
    ("numbers.list-endpoint-subscriptions.none", |check| Box::pin(numbers_list_endpoint_subscriptions::none(check))),
    ("numbers.list-endpoint-subscriptions.null-members", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::null_members(check))
    }),
    ("numbers.list-endpoint-subscriptions.one-page", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::one_page(check))
    }),
    ("numbers.list-endpoint-subscriptions.page-sample-newer", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::page_sample_newer(check))
    }),
    ("numbers.list-endpoint-subscriptions.retry-503", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::retry_503(check))
    }),
    ("numbers.list-endpoint-subscriptions.retry-not-403", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::retry_not_403(check))
    }),
    ("numbers.list-endpoint-subscriptions.several", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::several(check))
    }),
    ("numbers.list-endpoint-subscriptions.unknown-values", |check| {
        Box::pin(numbers_list_endpoint_subscriptions::unknown_values(check))
    }),
    ("numbers.list-tcr-use-cases.answer-not-json", |check| {
        Box::pin(numbers_list_tcr_use_cases::answer_not_json(check))
    }),
    ("numbers.list-tcr-use-cases.answer-without-results", |check| {
        Box::pin(numbers_list_tcr_use_cases::answer_without_results(check))
    }),
    ("numbers.list-tcr-use-cases.bearer", |check| Box::pin(numbers_list_tcr_use_cases::bearer(check))),
    ("numbers.list-tcr-use-cases.empty", |check| Box::pin(numbers_list_tcr_use_cases::empty(check))),
    ("numbers.list-tcr-use-cases.error-401", |check| Box::pin(numbers_list_tcr_use_cases::error_401(check))),
    ("numbers.list-tcr-use-cases.error-403", |check| Box::pin(numbers_list_tcr_use_cases::error_403(check))),
    ("numbers.list-tcr-use-cases.error-429", |check| Box::pin(numbers_list_tcr_use_cases::error_429(check))),
    ("numbers.list-tcr-use-cases.error-503", |check| Box::pin(numbers_list_tcr_use_cases::error_503(check))),
    ("numbers.list-tcr-use-cases.full", |check| Box::pin(numbers_list_tcr_use_cases::full(check))),
    ("numbers.list-tcr-use-cases.mixed", |check| Box::pin(numbers_list_tcr_use_cases::mixed(check))),
    ("numbers.list-tcr-use-cases.null-members", |check| Box::pin(numbers_list_tcr_use_cases::null_members(check))),
    ("numbers.list-tcr-use-cases.retry-503", |check| Box::pin(numbers_list_tcr_use_cases::retry_503(check))),
    ("numbers.list-tcr-use-cases.retry-not-403", |check| Box::pin(numbers_list_tcr_use_cases::retry_not_403(check))),
    ("numbers.list-tcr-use-cases.retry-reset", |check| Box::pin(numbers_list_tcr_use_cases::retry_reset(check))),
    ("numbers.list-tcr-use-cases.several", |check| Box::pin(numbers_list_tcr_use_cases::several(check))),
    ("numbers.list-tcr-use-cases.unknown", |check| Box::pin(numbers_list_tcr_use_cases::unknown(check))),
    ("numbers.list-tcr-verticals.answer-not-json", |check| {
        Box::pin(numbers_list_tcr_verticals::answer_not_json(check))
    }),
    ("numbers.list-tcr-verticals.answer-without-results", |check| {
        Box::pin(numbers_list_tcr_verticals::answer_without_results(check))
    }),
    ("numbers.list-tcr-verticals.bearer", |check| Box::pin(numbers_list_tcr_verticals::bearer(check))),
    ("numbers.list-tcr-verticals.empty", |check| Box::pin(numbers_list_tcr_verticals::empty(check))),
    ("numbers.list-tcr-verticals.error-401", |check| Box::pin(numbers_list_tcr_verticals::error_401(check))),
    ("numbers.list-tcr-verticals.error-403", |check| Box::pin(numbers_list_tcr_verticals::error_403(check))),
    ("numbers.list-tcr-verticals.error-429", |check| Box::pin(numbers_list_tcr_verticals::error_429(check))),
    ("numbers.list-tcr-verticals.error-503", |check| Box::pin(numbers_list_tcr_verticals::error_503(check))),
    ("numbers.list-tcr-verticals.full", |check| Box::pin(numbers_list_tcr_verticals::full(check))),
    ("numbers.list-tcr-verticals.null-members", |check| Box::pin(numbers_list_tcr_verticals::null_members(check))),
    ("numbers.list-tcr-verticals.retry-503", |check| Box::pin(numbers_list_tcr_verticals::retry_503(check))),
    ("numbers.list-tcr-verticals.retry-not-403", |check| Box::pin(numbers_list_tcr_verticals::retry_not_403(check))),
    ("numbers.list-tcr-verticals.retry-reset", |check| Box::pin(numbers_list_tcr_verticals::retry_reset(check))),
    ("numbers.list-tcr-verticals.several", |check| Box::pin(numbers_list_tcr_verticals::several(check))),
    ("numbers.list-tcr-verticals.unknown", |check| Box::pin(numbers_list_tcr_verticals::unknown(check))),
    ("numbers.update-campaign.answer-not-json", |check| Box::pin(numbers_update_campaign::answer_not_json(check))),
    ("numbers.update-campaign.answer-without-id", |check| Box::pin(numbers_update_campaign::answer_without_id(check))),
    ("numbers.update-campaign.approved", |check| Box::pin(numbers_update_campaign::approved(check))),
    ("numbers.update-campaign.bearer", |check| Box::pin(numbers_update_campaign::bearer(check))),
    ("numbers.update-campaign.clear-age-gated", |check| Box::pin(numbers_update_campaign::clear_age_gated(check))),
    ("numbers.update-campaign.clear-description", |check| Box::pin(numbers_update_campaign::clear_description(check))),
    ("numbers.update-campaign.clear-direct-lending", |check| {
        Box::pin(numbers_update_campaign::clear_direct_lending(check))
    }),
    ("numbers.update-campaign.clear-embedded-link", |check| {
        Box::pin(numbers_update_campaign::clear_embedded_link(check))
    }),
    ("numbers.update-campaign.clear-embedded-phone", |check| {
        Box::pin(numbers_update_campaign::clear_embedded_phone(check))
    }),
    ("numbers.update-campaign.clear-help-keywords", |check| {
        Box::pin(numbers_update_campaign::clear_help_keywords(check))
    }),
    ("numbers.update-campaign.clear-help-message", |check| {
        Box::pin(numbers_update_campaign::clear_help_message(check))
    }),
    ("numbers.update-campaign.clear-message-flow", |check| {
        Box::pin(numbers_update_campaign::clear_message_flow(check))
    }),
    ("numbers.update-campaign.clear-name", |check| Box::pin(numbers_update_campaign::clear_name(check))),
    ("numbers.update-campaign.clear-number-pool", |check| Box::pin(numbers_update_campaign::clear_number_pool(check))),
    ("numbers.update-campaign.clear-optin-keywords", |check| {
        Box::pin(numbers_update_campaign::clear_optin_keywords(check))
    }),
    ("numbers.update-campaign.clear-optin-message", |check| {
        Box::pin(numbers_update_campaign::clear_optin_message(check))
    }),
    ("numbers.update-campaign.clear-optout-keywords", |check| {
        Box::pin(numbers_update_campaign::clear_optout_keywords(check))
    }),
    ("numbers.update-campaign.clear-optout-message", |check| {
        Box::pin(numbers_update_campaign::clear_optout_message(check))
    }),
    ("numbers.update-campaign.clear-reseller-id", |check| Box::pin(numbers_update_campaign::clear_reseller_id(check))),
    ("numbers.update-campaign.clear-samples", |check| Box::pin(numbers_update_campaign::clear_samples(check))),
    ("numbers.update-campaign.clear", |check| Box::pin(numbers_update_campaign::clear(check))),
    ("numbers.update-campaign.declined", |check| Box::pin(numbers_update_campaign::declined(check))),
    ("numbers.update-campaign.empty-body", |check| Box::pin(numbers_update_campaign::empty_body(check))),
    ("numbers.update-campaign.empty-texts", |check| Box::pin(numbers_update_campaign::empty_texts(check))),
    ("numbers.update-campaign.error-400", |check| Box::pin(numbers_update_campaign::error_400(check))),
    ("numbers.update-campaign.error-401", |check| Box::pin(numbers_update_campaign::error_401(check))),
    ("numbers.update-campaign.error-403", |check| Box::pin(numbers_update_campaign::error_403(check))),
    ("numbers.update-campaign.error-422", |check| Box::pin(numbers_update_campaign::error_422(check))),
    ("numbers.update-campaign.error-429", |check| Box::pin(numbers_update_campaign::error_429(check))),
    ("numbers.update-campaign.error-503", |check| Box::pin(numbers_update_campaign::error_503(check))),
    ("numbers.update-campaign.full", |check| Box::pin(numbers_update_campaign::full(check))),
    ("numbers.update-campaign.ids-no-uuid", |check| Box::pin(numbers_update_campaign::ids_no_uuid(check))),
    ("numbers.update-campaign.input-brand-id-empty", |check| {
        Box::pin(numbers_update_campaign::input_brand_id_empty(check))
    }),
    ("numbers.update-campaign.input-campaign-id-dots", |check| {
        Box::pin(numbers_update_campaign::input_campaign_id_dots(check))
    }),
    ("numbers.update-campaign.input-no-samples", |check| Box::pin(numbers_update_campaign::input_no_samples(check))),
    ("numbers.update-campaign.input-reseller-id-no-uuid", |check| {
        Box::pin(numbers_update_campaign::input_reseller_id_no_uuid(check))
    }),
    ("numbers.update-campaign.input-six-samples", |check| Box::pin(numbers_update_campaign::input_six_samples(check))),
    ("numbers.update-campaign.input-workspace-id-no-uuid", |check| {
        Box::pin(numbers_update_campaign::input_workspace_id_no_uuid(check))
    }),
    ("numbers.update-campaign.keep", |check| Box::pin(numbers_update_campaign::keep(check))),
    ("numbers.update-campaign.not-held-back", |check| Box::pin(numbers_update_campaign::not_held_back(check))),
    ("numbers.update-campaign.null-members", |check| Box::pin(numbers_update_campaign::null_members(check))),
    ("numbers.update-campaign.null-nested-members", |check| {
        Box::pin(numbers_update_campaign::null_nested_members(check))
    }),
    ("numbers.update-campaign.retry-429", |check| Box::pin(numbers_update_campaign::retry_429(check))),
    ("numbers.update-campaign.retry-not-502", |check| Box::pin(numbers_update_campaign::retry_not_502(check))),
    ("numbers.update-campaign.retry-not-reset", |check| Box::pin(numbers_update_campaign::retry_not_reset(check))),
    ("numbers.update-campaign.samples-limits", |check| Box::pin(numbers_update_campaign::samples_limits(check))),
    ("numbers.update-campaign.set-and-clear", |check| Box::pin(numbers_update_campaign::set_and_clear(check))),
    ("numbers.update-campaign.status-approved", |check| Box::pin(numbers_update_campaign::status_approved(check))),
    ("numbers.update-campaign.status-declined", |check| Box::pin(numbers_update_campaign::status_declined(check))),
    ("numbers.update-campaign.status-deleted", |check| Box::pin(numbers_update_campaign::status_deleted(check))),
    ("numbers.update-campaign.status-draft", |check| Box::pin(numbers_update_campaign::status_draft(check))),
    ("numbers.update-campaign.status-expired", |check| Box::pin(numbers_update_campaign::status_expired(check))),
    ("numbers.update-campaign.status-failed", |check| Box::pin(numbers_update_campaign::status_failed(check))),
    ("numbers.update-campaign.status-pending", |check| Box::pin(numbers_update_campaign::status_pending(check))),
    ("numbers.update-campaign.status-rejected", |check| Box::pin(numbers_update_campaign::status_rejected(check))),
    ("numbers.update-campaign.status-suspended", |check| Box::pin(numbers_update_campaign::status_suspended(check))),
    ("numbers.update-campaign.unknown", |check| Box::pin(numbers_update_campaign::unknown(check))),
    ("rokt.import-custom-audience.answer-empty", |check| Box::pin(rokt_import_custom_audience::answer_empty(check))),
    ("rokt.import-custom-audience.answer-json", |check| Box::pin(rokt_import_custom_audience::answer_json(check))),
    ("rokt.import-custom-audience.client-keys-not-ascii", |check| {
        Box::pin(rokt_import_custom_audience::client_keys_not_ascii(check))
    }),
    ("rokt.import-custom-audience.client-keys", |check| Box::pin(rokt_import_custom_audience::client_keys(check))),
    ("rokt.import-custom-audience.email", |check| Box::pin(rokt_import_custom_audience::email(check))),
    ("rokt.import-custom-audience.emails-as-given", |check| {
        Box::pin(rokt_import_custom_audience::emails_as_given(check))
    }),
    ("rokt.import-custom-audience.emails", |check| Box::pin(rokt_import_custom_audience::emails(check))),
    ("rokt.import-custom-audience.error-400-json", |check| {
        Box::pin(rokt_import_custom_audience::error_400_json(check))
    }),
    ("rokt.import-custom-audience.error-400", |check| Box::pin(rokt_import_custom_audience::error_400(check))),
    ("rokt.import-custom-audience.error-401", |check| Box::pin(rokt_import_custom_audience::error_401(check))),
    ("rokt.import-custom-audience.error-403", |check| Box::pin(rokt_import_custom_audience::error_403(check))),
    ("rokt.import-custom-audience.error-429", |check| Box::pin(rokt_import_custom_audience::error_429(check))),
    ("rokt.import-custom-audience.error-503", |check| Box::pin(rokt_import_custom_audience::error_503(check))),
    ("rokt.import-custom-audience.input-all-four", |check| {
        Box::pin(rokt_import_custom_audience::input_all_four(check))
    }),
    ("rokt.import-custom-audience.input-email-empty", |check| {
        Box::pin(rokt_import_custom_audience::input_email_empty(check))
    }),
    ("rokt.import-custom-audience.input-hash-in-capitals", |check| {
        Box::pin(rokt_import_custom_audience::input_hash_in_capitals(check))
    }),
    ("rokt.import-custom-audience.input-hash-is-an-address", |check| {
        Box::pin(rokt_import_custom_audience::input_hash_is_an_address(check))
    }),
    ("rokt.import-custom-audience.input-hash-too-short", |check| {
        Box::pin(rokt_import_custom_audience::input_hash_too_short(check))
    }),
    ("rokt.import-custom-audience.input-no-emails", |check| {
        Box::pin(rokt_import_custom_audience::input_no_emails(check))
    }),
    ("rokt.import-custom-audience.input-none-of-four", |check| {
        Box::pin(rokt_import_custom_audience::input_none_of_four(check))
    }),
    ("rokt.import-custom-audience.input-two-of-four", |check| {
        Box::pin(rokt_import_custom_audience::input_two_of_four(check))
    }),
    ("rokt.import-custom-audience.redirect-not-followed", |check| {
        Box::pin(rokt_import_custom_audience::redirect_not_followed(check))
    }),
    ("rokt.import-custom-audience.retry-429", |check| Box::pin(rokt_import_custom_audience::retry_429(check))),
    ("rokt.import-custom-audience.retry-500", |check| Box::pin(rokt_import_custom_audience::retry_500(check))),
    ("rokt.import-custom-audience.retry-reset", |check| Box::pin(rokt_import_custom_audience::retry_reset(check))),
    ("rokt.import-custom-audience.sha256", |check| Box::pin(rokt_import_custom_audience::sha256(check))),
    ("rokt.import-custom-audience.sha256s", |check| Box::pin(rokt_import_custom_audience::sha256s(check))),
    ("rokt.import-custom-audience-legacy.account-id", |check| {
        Box::pin(rokt_import_custom_audience_legacy::account_id(check))
    }),
    ("rokt.import-custom-audience-legacy.answer-empty", |check| {
        Box::pin(rokt_import_custom_audience_legacy::answer_empty(check))
    }),
    ("rokt.import-custom-audience-legacy.answer-json", |check| {
        Box::pin(rokt_import_custom_audience_legacy::answer_json(check))
    }),
    ("rokt.import-custom-audience-legacy.client-api-key", |check| {
        Box::pin(rokt_import_custom_audience_legacy::client_api_key(check))
    }),
    ("rokt.import-custom-audience-legacy.email", |check| Box::pin(rokt_import_custom_audience_legacy::email(check))),
    ("rokt.import-custom-audience-legacy.emails-as-given", |check| {
        Box::pin(rokt_import_custom_audience_legacy::emails_as_given(check))
    }),
    ("rokt.import-custom-audience-legacy.emails", |check| Box::pin(rokt_import_custom_audience_legacy::emails(check))),
    ("rokt.import-custom-audience-legacy.error-400-json", |check| {
        Box::pin(rokt_import_custom_audience_legacy::error_400_json(check))
    }),
    ("rokt.import-custom-audience-legacy.error-400", |check| {
        Box::pin(rokt_import_custom_audience_legacy::error_400(check))
    }),
    ("rokt.import-custom-audience-legacy.error-401", |check| {
        Box::pin(rokt_import_custom_audience_legacy::error_401(check))
    }),
    ("rokt.import-custom-audience-legacy.error-403", |check| {
        Box::pin(rokt_import_custom_audience_legacy::error_403(check))
    }),
    ("rokt.import-custom-audience-legacy.error-429", |check| {
        Box::pin(rokt_import_custom_audience_legacy::error_429(check))
    }),
    ("rokt.import-custom-audience-legacy.error-503", |check| {
        Box::pin(rokt_import_custom_audience_legacy::error_503(check))
    }),
    ("rokt.import-custom-audience-legacy.input-all-four", |check| {
        Box::pin(rokt_import_custom_audience_legacy::input_all_four(check))
    }),
    ("rokt.import-custom-audience-legacy.input-email-empty", |check| {
        Box::pin(rokt_import_custom_audience_legacy::input_email_empty(check))
    }),
    ("rokt.import-custom-audience-legacy.input-hash-in-capitals", |check| {
        Box::pin(rokt_import_custom_audience_legacy::input_hash_in_capitals(check))
    }),
    ("rokt.import-custom-audience-legacy.input-hash-is-an-address", |check| {
        Box::pin(rokt_import_custom_audience_legacy::input_hash_is_an_address(check))
    }),
    ("rokt.import-custom-audience-legacy.input-hash-too-short", |check| {
        Box::pin(rokt_import_custom_audience_legacy::input_hash_too_short(check))
    }),
    ("rokt.import-custom-audience-legacy.input-no-emails", |check| {
        Box::pin(rokt_import_custom_audience_legacy::input_no_emails(check))
    }),
    ("rokt.import-custom-audience-legacy.input-none-of-four", |check| {
        Box::pin(rokt_import_custom_audience_legacy::input_none_of_four(check))
    }),
    ("rokt.import-custom-audience-legacy.input-two-of-four", |check| {
        Box::pin(rokt_import_custom_audience_legacy::input_two_of_four(check))
    }),
    ("rokt.import-custom-audience-legacy.redirect-not-followed", |check| {
        Box::pin(rokt_import_custom_audience_legacy::redirect_not_followed(check))
    }),
    ("rokt.import-custom-audience-legacy.retry-429", |check| {
        Box::pin(rokt_import_custom_audience_legacy::retry_429(check))
    }),
    ("rokt.import-custom-audience-legacy.retry-500", |check| {
        Box::pin(rokt_import_custom_audience_legacy::retry_500(check))
    }),
    ("rokt.import-custom-audience-legacy.retry-reset", |check| {
        Box::pin(rokt_import_custom_audience_legacy::retry_reset(check))
    }),
    ("rokt.import-custom-audience-legacy.sha256", |check| Box::pin(rokt_import_custom_audience_legacy::sha256(check))),
    ("rokt.import-custom-audience-legacy.sha256s", |check| {
        Box::pin(rokt_import_custom_audience_legacy::sha256s(check))
    }),
    ("voice.delete-transcription.answer-200", |check| Box::pin(voice_delete_transcription::answer_200(check))),
    ("voice.delete-transcription.bearer", |check| Box::pin(voice_delete_transcription::bearer(check))),
    ("voice.delete-transcription.error-401", |check| Box::pin(voice_delete_transcription::error_401(check))),
    ("voice.delete-transcription.error-403", |check| Box::pin(voice_delete_transcription::error_403(check))),
    ("voice.delete-transcription.error-404-voice", |check| {
        Box::pin(voice_delete_transcription::error_404_voice(check))
    }),
    ("voice.delete-transcription.error-404", |check| Box::pin(voice_delete_transcription::error_404(check))),
    ("voice.delete-transcription.error-429", |check| Box::pin(voice_delete_transcription::error_429(check))),
    ("voice.delete-transcription.error-503", |check| Box::pin(voice_delete_transcription::error_503(check))),
    ("voice.delete-transcription.format-json", |check| Box::pin(voice_delete_transcription::format_json(check))),
    ("voice.delete-transcription.format-srt", |check| Box::pin(voice_delete_transcription::format_srt(check))),
    ("voice.delete-transcription.format-txt", |check| Box::pin(voice_delete_transcription::format_txt(check))),
    ("voice.delete-transcription.format-vtt", |check| Box::pin(voice_delete_transcription::format_vtt(check))),
    ("voice.delete-transcription.full", |check| Box::pin(voice_delete_transcription::full(check))),
    ("voice.delete-transcription.id-is-one-segment", |check| {
        Box::pin(voice_delete_transcription::id_is_one_segment(check))
    }),
    ("voice.delete-transcription.input-transcription-id-dots", |check| {
        Box::pin(voice_delete_transcription::input_transcription_id_dots(check))
    }),
    ("voice.delete-transcription.input-transcription-id-empty", |check| {
        Box::pin(voice_delete_transcription::input_transcription_id_empty(check))
    }),
    ("voice.delete-transcription.input-transcription-id-newline", |check| {
        Box::pin(voice_delete_transcription::input_transcription_id_newline(check))
    }),
    ("voice.delete-transcription.input-workspace-id-no-uuid", |check| {
        Box::pin(voice_delete_transcription::input_workspace_id_no_uuid(check))
    }),
    ("voice.delete-transcription.page-sample", |check| Box::pin(voice_delete_transcription::page_sample(check))),
    ("voice.delete-transcription.retry-500", |check| Box::pin(voice_delete_transcription::retry_500(check))),
    ("voice.delete-transcription.retry-not-403", |check| Box::pin(voice_delete_transcription::retry_not_403(check))),
    ("voice.delete-transcription.retry-reset", |check| Box::pin(voice_delete_transcription::retry_reset(check))),
    ("voice.delete-transcription.retry-then-404", |check| Box::pin(voice_delete_transcription::retry_then_404(check))),
    ("voice.delete-transcription.unknown-members", |check| {
        Box::pin(voice_delete_transcription::unknown_members(check))
    }),
];
