// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! One function a vector.

use crate::check::Vector;

mod accounts_update_organization_answer_null_members;
mod accounts_update_organization_answer_unknown;
mod accounts_update_organization_answer_without_id;
mod accounts_update_organization_cancelled;
mod accounts_update_organization_clear;
mod accounts_update_organization_client_organization_id;
mod accounts_update_organization_error_401;
mod accounts_update_organization_error_403;
mod accounts_update_organization_error_404;
mod accounts_update_organization_error_422;
mod accounts_update_organization_error_503;
mod accounts_update_organization_full;
mod accounts_update_organization_input_name_empty;
mod accounts_update_organization_input_name_too_long;
mod accounts_update_organization_input_owner_no_uuid;
mod accounts_update_organization_keep;
mod accounts_update_organization_retry_429;
mod accounts_update_organization_retry_not_502;
mod accounts_update_organization_set;
mod accounts_update_organization_set_and_clear;
mod accounts_update_organization_set_empty_text;
mod channels_get_message_answer_cut;
mod channels_get_message_answer_empty;
mod channels_get_message_answer_not_json;
mod channels_get_message_answer_null_id;
mod channels_get_message_answer_reset;
mod channels_get_message_answer_without_id;
mod channels_get_message_cancelled;
mod channels_get_message_email_status;
mod channels_get_message_empty_members;
mod channels_get_message_error_301;
mod channels_get_message_error_400;
mod channels_get_message_error_401;
mod channels_get_message_error_403;
mod channels_get_message_error_404;
mod channels_get_message_error_409;
mod channels_get_message_error_418;
mod channels_get_message_error_422;
mod channels_get_message_error_429;
mod channels_get_message_error_500;
mod channels_get_message_error_502;
mod channels_get_message_error_503;
mod channels_get_message_failure_network_error;
mod channels_get_message_failure_unknown_subscriber;
mod channels_get_message_free_object_keys_untouched;
mod channels_get_message_full;
mod channels_get_message_gzip;
mod channels_get_message_image_body;
mod channels_get_message_input_channel_id_leaves_path;
mod channels_get_message_input_message_id_no_uuid;
mod channels_get_message_location_request_answers;
mod channels_get_message_media_answer_cut;
mod channels_get_message_media_cancelled;
mod channels_get_message_media_empty;
mod channels_get_message_media_error_400;
mod channels_get_message_media_error_401;
mod channels_get_message_media_error_404;
mod channels_get_message_media_file_id_escaped;
mod channels_get_message_media_input_file_id_dots;
mod channels_get_message_media_input_file_id_empty;
mod channels_get_message_media_ok;
mod channels_get_message_media_ok_location;
mod channels_get_message_media_redirect;
mod channels_get_message_media_redirect_asked_for;
mod channels_get_message_media_redirect_bearer;
mod channels_get_message_media_redirect_then_403;
mod channels_get_message_media_redirect_twice;
mod channels_get_message_media_redirect_without_location;
mod channels_get_message_media_retry_503;
mod channels_get_message_media_timeout;
mod channels_get_message_money;
mod channels_get_message_null_image_members;
mod channels_get_message_null_members;
mod channels_get_message_null_nested_members;
mod channels_get_message_only_id;
mod channels_get_message_rcs_inbound_text;
mod channels_get_message_retry_408;
mod channels_get_message_retry_429_then_503;
mod channels_get_message_retry_500;
mod channels_get_message_retry_503;
mod channels_get_message_retry_after_date;
mod channels_get_message_retry_after_past_deadline;
mod channels_get_message_retry_cut;
mod channels_get_message_retry_exhausted;
mod channels_get_message_retry_not_404;
mod channels_get_message_retry_reset;
mod channels_get_message_slow_answer;
mod channels_get_message_sms_inbound_text;
mod channels_get_message_time_offsets;
mod channels_get_message_timeout;
mod channels_get_message_unicode;
mod channels_get_message_unknown_action_type;
mod channels_get_message_unknown_body_type;
mod channels_get_message_unknown_enum_values;
mod channels_get_message_unknown_template_parameter;
mod channels_get_message_whatsapp_inbound_text;
mod channels_get_message_zero_time;
mod channels_list_channel_messages_answer_cut;
mod channels_list_channel_messages_answer_not_json;
mod channels_list_channel_messages_answer_null_results;
mod channels_list_channel_messages_answer_without_results;
mod channels_list_channel_messages_cancelled;
mod channels_list_channel_messages_cancelled_on_second_page;
mod channels_list_channel_messages_empty_token_ends;
mod channels_list_channel_messages_error_404;
mod channels_list_channel_messages_error_422;
mod channels_list_channel_messages_error_on_second_page;
mod channels_list_channel_messages_from_token;
mod channels_list_channel_messages_full;
mod channels_list_channel_messages_gzip;
mod channels_list_channel_messages_input_id_no_uuid;
mod channels_list_channel_messages_input_limit_too_large;
mod channels_list_channel_messages_input_limit_zero;
mod channels_list_channel_messages_input_page_token_too_long;
mod channels_list_channel_messages_input_platform_too_short;
mod channels_list_channel_messages_item_without_id;
mod channels_list_channel_messages_no_messages;
mod channels_list_channel_messages_null_members;
mod channels_list_channel_messages_query_all;
mod channels_list_channel_messages_query_batch_id;
mod channels_list_channel_messages_query_country_code;
mod channels_list_channel_messages_query_direction;
mod channels_list_channel_messages_query_email_subject;
mod channels_list_channel_messages_query_end_at;
mod channels_list_channel_messages_query_failure_code;
mod channels_list_channel_messages_query_failure_source_code;
mod channels_list_channel_messages_query_failure_source_name;
mod channels_list_channel_messages_query_from;
mod channels_list_channel_messages_query_id;
mod channels_list_channel_messages_query_limit;
mod channels_list_channel_messages_query_limit_smallest;
mod channels_list_channel_messages_query_navigator_id;
mod channels_list_channel_messages_query_platform;
mod channels_list_channel_messages_query_reverse;
mod channels_list_channel_messages_query_reverse_false;
mod channels_list_channel_messages_query_start_at;
mod channels_list_channel_messages_query_tag;
mod channels_list_channel_messages_query_to;
mod channels_list_channel_messages_repeated_start_token;
mod channels_list_channel_messages_repeated_token;
mod channels_list_channel_messages_retry_second_page;
mod channels_list_channel_messages_three_pages_one_empty;
mod channels_list_channel_messages_two_pages;
mod channels_list_channel_messages_two_pages_keep_filters;
mod channels_list_channel_messages_unknown_members;
mod channels_list_channel_messages_unknown_values;
mod channels_list_channel_messages_zero_time;
mod channels_send_message_all_action_kinds;
mod channels_send_message_answer_cut;
mod channels_send_message_answer_not_json;
mod channels_send_message_answer_unknown_status;
mod channels_send_message_answer_without_id;
mod channels_send_message_bearer;
mod channels_send_message_cancelled;
mod channels_send_message_client_access_key;
mod channels_send_message_client_workspace_id;
mod channels_send_message_email_receivers;
mod channels_send_message_email_text;
mod channels_send_message_error_301;
mod channels_send_message_error_302_not_followed;
mod channels_send_message_error_307_not_followed;
mod channels_send_message_error_400;
mod channels_send_message_error_401;
mod channels_send_message_error_403;
mod channels_send_message_error_404;
mod channels_send_message_error_404_empty;
mod channels_send_message_error_409;
mod channels_send_message_error_418;
mod channels_send_message_error_422;
mod channels_send_message_error_429;
mod channels_send_message_error_500;
mod channels_send_message_error_502;
mod channels_send_message_error_502_html;
mod channels_send_message_error_503;
mod channels_send_message_free_object_keys_untouched;
mod channels_send_message_full;
mod channels_send_message_full_whatsapp_page;
mod channels_send_message_image;
mod channels_send_message_image_all_metadata;
mod channels_send_message_image_postback_actions;
mod channels_send_message_image_postback_and_reply_actions;
mod channels_send_message_image_reply_actions;
mod channels_send_message_image_reply_to;
mod channels_send_message_image_without_text;
mod channels_send_message_images;
mod channels_send_message_images_postback_actions;
mod channels_send_message_images_postback_and_reply_actions;
mod channels_send_message_images_reply_actions;
mod channels_send_message_input_channel_id_leaves_path;
mod channels_send_message_input_channel_id_no_uuid;
mod channels_send_message_input_currency_length;
mod channels_send_message_input_eleven_tags;
mod channels_send_message_input_neither_body_nor_template;
mod channels_send_message_input_nine_utm_parameters;
mod channels_send_message_input_no_contacts;
mod channels_send_message_input_no_images;
mod channels_send_message_input_short_links_domain_too_long;
mod channels_send_message_input_tag_pattern;
mod channels_send_message_input_tag_too_long;
mod channels_send_message_input_text_empty;
mod channels_send_message_input_text_missing;
mod channels_send_message_input_utm_value_and_reference;
mod channels_send_message_input_validity_negative;
mod channels_send_message_input_workspace_id_no_uuid;
mod channels_send_message_option_workspace_id;
mod channels_send_message_receiver_without_key;
mod channels_send_message_reference_and_false;
mod channels_send_message_retry_429;
mod channels_send_message_retry_429_exhausted;
mod channels_send_message_retry_503;
mod channels_send_message_retry_client_default;
mod channels_send_message_retry_not_408;
mod channels_send_message_retry_not_409;
mod channels_send_message_retry_not_500;
mod channels_send_message_retry_not_reset;
mod channels_send_message_template_all_members;
mod channels_send_message_template_button_variable;
mod channels_send_message_template_image_variable;
mod channels_send_message_template_text_variable;
mod channels_send_message_ten_tags;
mod channels_send_message_text;
mod channels_send_message_text_all_metadata;
mod channels_send_message_text_location_request;
mod channels_send_message_text_postback_actions;
mod channels_send_message_text_postback_actions_reply_to;
mod channels_send_message_text_reply_actions;
mod channels_send_message_text_reply_and_postback_actions;
mod channels_send_message_text_reply_to;
mod channels_send_message_timeout;
mod channels_send_message_unicode;

pub static VECTORS: &[Vector] = &[
    ("accounts.update-organization.answer-null-members", |check| {
        Box::pin(accounts_update_organization_answer_null_members::run(check))
    }),
    ("accounts.update-organization.answer-unknown", |check| {
        Box::pin(accounts_update_organization_answer_unknown::run(check))
    }),
    ("accounts.update-organization.answer-without-id", |check| {
        Box::pin(accounts_update_organization_answer_without_id::run(check))
    }),
    ("accounts.update-organization.cancelled", |check| Box::pin(accounts_update_organization_cancelled::run(check))),
    ("accounts.update-organization.clear", |check| Box::pin(accounts_update_organization_clear::run(check))),
    ("accounts.update-organization.client-organization-id", |check| {
        Box::pin(accounts_update_organization_client_organization_id::run(check))
    }),
    ("accounts.update-organization.error-401", |check| Box::pin(accounts_update_organization_error_401::run(check))),
    ("accounts.update-organization.error-403", |check| Box::pin(accounts_update_organization_error_403::run(check))),
    ("accounts.update-organization.error-404", |check| Box::pin(accounts_update_organization_error_404::run(check))),
    ("accounts.update-organization.error-422", |check| Box::pin(accounts_update_organization_error_422::run(check))),
    ("accounts.update-organization.error-503", |check| Box::pin(accounts_update_organization_error_503::run(check))),
    ("accounts.update-organization.full", |check| Box::pin(accounts_update_organization_full::run(check))),
    ("accounts.update-organization.input-name-empty", |check| {
        Box::pin(accounts_update_organization_input_name_empty::run(check))
    }),
    ("accounts.update-organization.input-name-too-long", |check| {
        Box::pin(accounts_update_organization_input_name_too_long::run(check))
    }),
    ("accounts.update-organization.input-owner-no-uuid", |check| {
        Box::pin(accounts_update_organization_input_owner_no_uuid::run(check))
    }),
    ("accounts.update-organization.keep", |check| Box::pin(accounts_update_organization_keep::run(check))),
    ("accounts.update-organization.retry-429", |check| Box::pin(accounts_update_organization_retry_429::run(check))),
    ("accounts.update-organization.retry-not-502", |check| {
        Box::pin(accounts_update_organization_retry_not_502::run(check))
    }),
    ("accounts.update-organization.set-and-clear", |check| {
        Box::pin(accounts_update_organization_set_and_clear::run(check))
    }),
    ("accounts.update-organization.set-empty-text", |check| {
        Box::pin(accounts_update_organization_set_empty_text::run(check))
    }),
    ("accounts.update-organization.set", |check| Box::pin(accounts_update_organization_set::run(check))),
    ("channels.get-message.answer-cut", |check| Box::pin(channels_get_message_answer_cut::run(check))),
    ("channels.get-message.answer-empty", |check| Box::pin(channels_get_message_answer_empty::run(check))),
    ("channels.get-message.answer-not-json", |check| Box::pin(channels_get_message_answer_not_json::run(check))),
    ("channels.get-message.answer-null-id", |check| Box::pin(channels_get_message_answer_null_id::run(check))),
    ("channels.get-message.answer-reset", |check| Box::pin(channels_get_message_answer_reset::run(check))),
    ("channels.get-message.answer-without-id", |check| Box::pin(channels_get_message_answer_without_id::run(check))),
    ("channels.get-message.cancelled", |check| Box::pin(channels_get_message_cancelled::run(check))),
    ("channels.get-message.email-status", |check| Box::pin(channels_get_message_email_status::run(check))),
    ("channels.get-message.empty-members", |check| Box::pin(channels_get_message_empty_members::run(check))),
    ("channels.get-message.error-301", |check| Box::pin(channels_get_message_error_301::run(check))),
    ("channels.get-message.error-400", |check| Box::pin(channels_get_message_error_400::run(check))),
    ("channels.get-message.error-401", |check| Box::pin(channels_get_message_error_401::run(check))),
    ("channels.get-message.error-403", |check| Box::pin(channels_get_message_error_403::run(check))),
    ("channels.get-message.error-404", |check| Box::pin(channels_get_message_error_404::run(check))),
    ("channels.get-message.error-409", |check| Box::pin(channels_get_message_error_409::run(check))),
    ("channels.get-message.error-418", |check| Box::pin(channels_get_message_error_418::run(check))),
    ("channels.get-message.error-422", |check| Box::pin(channels_get_message_error_422::run(check))),
    ("channels.get-message.error-429", |check| Box::pin(channels_get_message_error_429::run(check))),
    ("channels.get-message.error-500", |check| Box::pin(channels_get_message_error_500::run(check))),
    ("channels.get-message.error-502", |check| Box::pin(channels_get_message_error_502::run(check))),
    ("channels.get-message.error-503", |check| Box::pin(channels_get_message_error_503::run(check))),
    ("channels.get-message.failure-network-error", |check| {
        Box::pin(channels_get_message_failure_network_error::run(check))
    }),
    ("channels.get-message.failure-unknown-subscriber", |check| {
        Box::pin(channels_get_message_failure_unknown_subscriber::run(check))
    }),
    ("channels.get-message.free-object-keys-untouched", |check| {
        Box::pin(channels_get_message_free_object_keys_untouched::run(check))
    }),
    ("channels.get-message.full", |check| Box::pin(channels_get_message_full::run(check))),
    ("channels.get-message.gzip", |check| Box::pin(channels_get_message_gzip::run(check))),
    ("channels.get-message.image-body", |check| Box::pin(channels_get_message_image_body::run(check))),
    ("channels.get-message.input-channel-id-leaves-path", |check| {
        Box::pin(channels_get_message_input_channel_id_leaves_path::run(check))
    }),
    ("channels.get-message.input-message-id-no-uuid", |check| {
        Box::pin(channels_get_message_input_message_id_no_uuid::run(check))
    }),
    ("channels.get-message.location-request-answers", |check| {
        Box::pin(channels_get_message_location_request_answers::run(check))
    }),
    ("channels.get-message.money", |check| Box::pin(channels_get_message_money::run(check))),
    ("channels.get-message.null-image-members", |check| Box::pin(channels_get_message_null_image_members::run(check))),
    ("channels.get-message.null-members", |check| Box::pin(channels_get_message_null_members::run(check))),
    ("channels.get-message.null-nested-members", |check| {
        Box::pin(channels_get_message_null_nested_members::run(check))
    }),
    ("channels.get-message.only-id", |check| Box::pin(channels_get_message_only_id::run(check))),
    ("channels.get-message.rcs-inbound-text", |check| Box::pin(channels_get_message_rcs_inbound_text::run(check))),
    ("channels.get-message.retry-408", |check| Box::pin(channels_get_message_retry_408::run(check))),
    ("channels.get-message.retry-429-then-503", |check| Box::pin(channels_get_message_retry_429_then_503::run(check))),
    ("channels.get-message.retry-500", |check| Box::pin(channels_get_message_retry_500::run(check))),
    ("channels.get-message.retry-503", |check| Box::pin(channels_get_message_retry_503::run(check))),
    ("channels.get-message.retry-after-date", |check| Box::pin(channels_get_message_retry_after_date::run(check))),
    ("channels.get-message.retry-after-past-deadline", |check| {
        Box::pin(channels_get_message_retry_after_past_deadline::run(check))
    }),
    ("channels.get-message.retry-cut", |check| Box::pin(channels_get_message_retry_cut::run(check))),
    ("channels.get-message.retry-exhausted", |check| Box::pin(channels_get_message_retry_exhausted::run(check))),
    ("channels.get-message.retry-not-404", |check| Box::pin(channels_get_message_retry_not_404::run(check))),
    ("channels.get-message.retry-reset", |check| Box::pin(channels_get_message_retry_reset::run(check))),
    ("channels.get-message.slow-answer", |check| Box::pin(channels_get_message_slow_answer::run(check))),
    ("channels.get-message.sms-inbound-text", |check| Box::pin(channels_get_message_sms_inbound_text::run(check))),
    ("channels.get-message.time-offsets", |check| Box::pin(channels_get_message_time_offsets::run(check))),
    ("channels.get-message.timeout", |check| Box::pin(channels_get_message_timeout::run(check))),
    ("channels.get-message.unicode", |check| Box::pin(channels_get_message_unicode::run(check))),
    ("channels.get-message.unknown-action-type", |check| {
        Box::pin(channels_get_message_unknown_action_type::run(check))
    }),
    ("channels.get-message.unknown-body-type", |check| Box::pin(channels_get_message_unknown_body_type::run(check))),
    ("channels.get-message.unknown-enum-values", |check| {
        Box::pin(channels_get_message_unknown_enum_values::run(check))
    }),
    ("channels.get-message.unknown-template-parameter", |check| {
        Box::pin(channels_get_message_unknown_template_parameter::run(check))
    }),
    ("channels.get-message.whatsapp-inbound-text", |check| {
        Box::pin(channels_get_message_whatsapp_inbound_text::run(check))
    }),
    ("channels.get-message.zero-time", |check| Box::pin(channels_get_message_zero_time::run(check))),
    ("channels.get-message-media.answer-cut", |check| Box::pin(channels_get_message_media_answer_cut::run(check))),
    ("channels.get-message-media.cancelled", |check| Box::pin(channels_get_message_media_cancelled::run(check))),
    ("channels.get-message-media.empty", |check| Box::pin(channels_get_message_media_empty::run(check))),
    ("channels.get-message-media.error-400", |check| Box::pin(channels_get_message_media_error_400::run(check))),
    ("channels.get-message-media.error-401", |check| Box::pin(channels_get_message_media_error_401::run(check))),
    ("channels.get-message-media.error-404", |check| Box::pin(channels_get_message_media_error_404::run(check))),
    ("channels.get-message-media.file-id-escaped", |check| {
        Box::pin(channels_get_message_media_file_id_escaped::run(check))
    }),
    ("channels.get-message-media.input-file-id-dots", |check| {
        Box::pin(channels_get_message_media_input_file_id_dots::run(check))
    }),
    ("channels.get-message-media.input-file-id-empty", |check| {
        Box::pin(channels_get_message_media_input_file_id_empty::run(check))
    }),
    ("channels.get-message-media.ok-location", |check| Box::pin(channels_get_message_media_ok_location::run(check))),
    ("channels.get-message-media.ok", |check| Box::pin(channels_get_message_media_ok::run(check))),
    ("channels.get-message-media.redirect-asked-for", |check| {
        Box::pin(channels_get_message_media_redirect_asked_for::run(check))
    }),
    ("channels.get-message-media.redirect-bearer", |check| {
        Box::pin(channels_get_message_media_redirect_bearer::run(check))
    }),
    ("channels.get-message-media.redirect-then-403", |check| {
        Box::pin(channels_get_message_media_redirect_then_403::run(check))
    }),
    ("channels.get-message-media.redirect-twice", |check| {
        Box::pin(channels_get_message_media_redirect_twice::run(check))
    }),
    ("channels.get-message-media.redirect-without-location", |check| {
        Box::pin(channels_get_message_media_redirect_without_location::run(check))
    }),
    ("channels.get-message-media.redirect", |check| Box::pin(channels_get_message_media_redirect::run(check))),
    ("channels.get-message-media.retry-503", |check| Box::pin(channels_get_message_media_retry_503::run(check))),
    ("channels.get-message-media.timeout", |check| Box::pin(channels_get_message_media_timeout::run(check))),
    ("channels.list-channel-messages.answer-cut", |check| {
        Box::pin(channels_list_channel_messages_answer_cut::run(check))
    }),
    ("channels.list-channel-messages.answer-not-json", |check| {
        Box::pin(channels_list_channel_messages_answer_not_json::run(check))
    }),
    ("channels.list-channel-messages.answer-null-results", |check| {
        Box::pin(channels_list_channel_messages_answer_null_results::run(check))
    }),
    ("channels.list-channel-messages.answer-without-results", |check| {
        Box::pin(channels_list_channel_messages_answer_without_results::run(check))
    }),
    ("channels.list-channel-messages.cancelled-on-second-page", |check| {
        Box::pin(channels_list_channel_messages_cancelled_on_second_page::run(check))
    }),
    ("channels.list-channel-messages.cancelled", |check| {
        Box::pin(channels_list_channel_messages_cancelled::run(check))
    }),
    ("channels.list-channel-messages.empty-token-ends", |check| {
        Box::pin(channels_list_channel_messages_empty_token_ends::run(check))
    }),
    ("channels.list-channel-messages.error-404", |check| {
        Box::pin(channels_list_channel_messages_error_404::run(check))
    }),
    ("channels.list-channel-messages.error-422", |check| {
        Box::pin(channels_list_channel_messages_error_422::run(check))
    }),
    ("channels.list-channel-messages.error-on-second-page", |check| {
        Box::pin(channels_list_channel_messages_error_on_second_page::run(check))
    }),
    ("channels.list-channel-messages.from-token", |check| {
        Box::pin(channels_list_channel_messages_from_token::run(check))
    }),
    ("channels.list-channel-messages.full", |check| Box::pin(channels_list_channel_messages_full::run(check))),
    ("channels.list-channel-messages.gzip", |check| Box::pin(channels_list_channel_messages_gzip::run(check))),
    ("channels.list-channel-messages.input-id-no-uuid", |check| {
        Box::pin(channels_list_channel_messages_input_id_no_uuid::run(check))
    }),
    ("channels.list-channel-messages.input-limit-too-large", |check| {
        Box::pin(channels_list_channel_messages_input_limit_too_large::run(check))
    }),
    ("channels.list-channel-messages.input-limit-zero", |check| {
        Box::pin(channels_list_channel_messages_input_limit_zero::run(check))
    }),
    ("channels.list-channel-messages.input-page-token-too-long", |check| {
        Box::pin(channels_list_channel_messages_input_page_token_too_long::run(check))
    }),
    ("channels.list-channel-messages.input-platform-too-short", |check| {
        Box::pin(channels_list_channel_messages_input_platform_too_short::run(check))
    }),
    ("channels.list-channel-messages.item-without-id", |check| {
        Box::pin(channels_list_channel_messages_item_without_id::run(check))
    }),
    ("channels.list-channel-messages.no-messages", |check| {
        Box::pin(channels_list_channel_messages_no_messages::run(check))
    }),
    ("channels.list-channel-messages.null-members", |check| {
        Box::pin(channels_list_channel_messages_null_members::run(check))
    }),
    ("channels.list-channel-messages.query-all", |check| {
        Box::pin(channels_list_channel_messages_query_all::run(check))
    }),
    ("channels.list-channel-messages.query-batch-id", |check| {
        Box::pin(channels_list_channel_messages_query_batch_id::run(check))
    }),
    ("channels.list-channel-messages.query-country-code", |check| {
        Box::pin(channels_list_channel_messages_query_country_code::run(check))
    }),
    ("channels.list-channel-messages.query-direction", |check| {
        Box::pin(channels_list_channel_messages_query_direction::run(check))
    }),
    ("channels.list-channel-messages.query-email-subject", |check| {
        Box::pin(channels_list_channel_messages_query_email_subject::run(check))
    }),
    ("channels.list-channel-messages.query-end-at", |check| {
        Box::pin(channels_list_channel_messages_query_end_at::run(check))
    }),
    ("channels.list-channel-messages.query-failure-code", |check| {
        Box::pin(channels_list_channel_messages_query_failure_code::run(check))
    }),
    ("channels.list-channel-messages.query-failure-source-code", |check| {
        Box::pin(channels_list_channel_messages_query_failure_source_code::run(check))
    }),
    ("channels.list-channel-messages.query-failure-source-name", |check| {
        Box::pin(channels_list_channel_messages_query_failure_source_name::run(check))
    }),
    ("channels.list-channel-messages.query-from", |check| {
        Box::pin(channels_list_channel_messages_query_from::run(check))
    }),
    ("channels.list-channel-messages.query-id", |check| Box::pin(channels_list_channel_messages_query_id::run(check))),
    ("channels.list-channel-messages.query-limit-smallest", |check| {
        Box::pin(channels_list_channel_messages_query_limit_smallest::run(check))
    }),
    ("channels.list-channel-messages.query-limit", |check| {
        Box::pin(channels_list_channel_messages_query_limit::run(check))
    }),
    ("channels.list-channel-messages.query-navigator-id", |check| {
        Box::pin(channels_list_channel_messages_query_navigator_id::run(check))
    }),
    ("channels.list-channel-messages.query-platform", |check| {
        Box::pin(channels_list_channel_messages_query_platform::run(check))
    }),
    ("channels.list-channel-messages.query-reverse-false", |check| {
        Box::pin(channels_list_channel_messages_query_reverse_false::run(check))
    }),
    ("channels.list-channel-messages.query-reverse", |check| {
        Box::pin(channels_list_channel_messages_query_reverse::run(check))
    }),
    ("channels.list-channel-messages.query-start-at", |check| {
        Box::pin(channels_list_channel_messages_query_start_at::run(check))
    }),
    ("channels.list-channel-messages.query-tag", |check| {
        Box::pin(channels_list_channel_messages_query_tag::run(check))
    }),
    ("channels.list-channel-messages.query-to", |check| Box::pin(channels_list_channel_messages_query_to::run(check))),
    ("channels.list-channel-messages.repeated-start-token", |check| {
        Box::pin(channels_list_channel_messages_repeated_start_token::run(check))
    }),
    ("channels.list-channel-messages.repeated-token", |check| {
        Box::pin(channels_list_channel_messages_repeated_token::run(check))
    }),
    ("channels.list-channel-messages.retry-second-page", |check| {
        Box::pin(channels_list_channel_messages_retry_second_page::run(check))
    }),
    ("channels.list-channel-messages.three-pages-one-empty", |check| {
        Box::pin(channels_list_channel_messages_three_pages_one_empty::run(check))
    }),
    ("channels.list-channel-messages.two-pages-keep-filters", |check| {
        Box::pin(channels_list_channel_messages_two_pages_keep_filters::run(check))
    }),
    ("channels.list-channel-messages.two-pages", |check| {
        Box::pin(channels_list_channel_messages_two_pages::run(check))
    }),
    ("channels.list-channel-messages.unknown-members", |check| {
        Box::pin(channels_list_channel_messages_unknown_members::run(check))
    }),
    ("channels.list-channel-messages.unknown-values", |check| {
        Box::pin(channels_list_channel_messages_unknown_values::run(check))
    }),
    ("channels.list-channel-messages.zero-time", |check| {
        Box::pin(channels_list_channel_messages_zero_time::run(check))
    }),
    ("channels.send-message.all-action-kinds", |check| Box::pin(channels_send_message_all_action_kinds::run(check))),
    ("channels.send-message.answer-cut", |check| Box::pin(channels_send_message_answer_cut::run(check))),
    ("channels.send-message.answer-not-json", |check| Box::pin(channels_send_message_answer_not_json::run(check))),
    ("channels.send-message.answer-unknown-status", |check| {
        Box::pin(channels_send_message_answer_unknown_status::run(check))
    }),
    ("channels.send-message.answer-without-id", |check| Box::pin(channels_send_message_answer_without_id::run(check))),
    ("channels.send-message.bearer", |check| Box::pin(channels_send_message_bearer::run(check))),
    ("channels.send-message.cancelled", |check| Box::pin(channels_send_message_cancelled::run(check))),
    ("channels.send-message.client-access-key", |check| Box::pin(channels_send_message_client_access_key::run(check))),
    ("channels.send-message.client-workspace-id", |check| {
        Box::pin(channels_send_message_client_workspace_id::run(check))
    }),
    ("channels.send-message.email-receivers", |check| Box::pin(channels_send_message_email_receivers::run(check))),
    ("channels.send-message.email-text", |check| Box::pin(channels_send_message_email_text::run(check))),
    ("channels.send-message.error-301", |check| Box::pin(channels_send_message_error_301::run(check))),
    ("channels.send-message.error-302-not-followed", |check| {
        Box::pin(channels_send_message_error_302_not_followed::run(check))
    }),
    ("channels.send-message.error-307-not-followed", |check| {
        Box::pin(channels_send_message_error_307_not_followed::run(check))
    }),
    ("channels.send-message.error-400", |check| Box::pin(channels_send_message_error_400::run(check))),
    ("channels.send-message.error-401", |check| Box::pin(channels_send_message_error_401::run(check))),
    ("channels.send-message.error-403", |check| Box::pin(channels_send_message_error_403::run(check))),
    ("channels.send-message.error-404-empty", |check| Box::pin(channels_send_message_error_404_empty::run(check))),
    ("channels.send-message.error-404", |check| Box::pin(channels_send_message_error_404::run(check))),
    ("channels.send-message.error-409", |check| Box::pin(channels_send_message_error_409::run(check))),
    ("channels.send-message.error-418", |check| Box::pin(channels_send_message_error_418::run(check))),
    ("channels.send-message.error-422", |check| Box::pin(channels_send_message_error_422::run(check))),
    ("channels.send-message.error-429", |check| Box::pin(channels_send_message_error_429::run(check))),
    ("channels.send-message.error-500", |check| Box::pin(channels_send_message_error_500::run(check))),
    ("channels.send-message.error-502-html", |check| Box::pin(channels_send_message_error_502_html::run(check))),
    ("channels.send-message.error-502", |check| Box::pin(channels_send_message_error_502::run(check))),
    ("channels.send-message.error-503", |check| Box::pin(channels_send_message_error_503::run(check))),
    ("channels.send-message.free-object-keys-untouched", |check| {
        Box::pin(channels_send_message_free_object_keys_untouched::run(check))
    }),
    ("channels.send-message.full-whatsapp-page", |check| {
        Box::pin(channels_send_message_full_whatsapp_page::run(check))
    }),
    ("channels.send-message.full", |check| Box::pin(channels_send_message_full::run(check))),
    ("channels.send-message.image-all-metadata", |check| {
        Box::pin(channels_send_message_image_all_metadata::run(check))
    }),
    ("channels.send-message.image-postback-actions", |check| {
        Box::pin(channels_send_message_image_postback_actions::run(check))
    }),
    ("channels.send-message.image-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message_image_postback_and_reply_actions::run(check))
    }),
    ("channels.send-message.image-reply-actions", |check| {
        Box::pin(channels_send_message_image_reply_actions::run(check))
    }),
    ("channels.send-message.image-reply-to", |check| Box::pin(channels_send_message_image_reply_to::run(check))),
    ("channels.send-message.image-without-text", |check| {
        Box::pin(channels_send_message_image_without_text::run(check))
    }),
    ("channels.send-message.image", |check| Box::pin(channels_send_message_image::run(check))),
    ("channels.send-message.images-postback-actions", |check| {
        Box::pin(channels_send_message_images_postback_actions::run(check))
    }),
    ("channels.send-message.images-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message_images_postback_and_reply_actions::run(check))
    }),
    ("channels.send-message.images-reply-actions", |check| {
        Box::pin(channels_send_message_images_reply_actions::run(check))
    }),
    ("channels.send-message.images", |check| Box::pin(channels_send_message_images::run(check))),
    ("channels.send-message.input-channel-id-leaves-path", |check| {
        Box::pin(channels_send_message_input_channel_id_leaves_path::run(check))
    }),
    ("channels.send-message.input-channel-id-no-uuid", |check| {
        Box::pin(channels_send_message_input_channel_id_no_uuid::run(check))
    }),
    ("channels.send-message.input-currency-length", |check| {
        Box::pin(channels_send_message_input_currency_length::run(check))
    }),
    ("channels.send-message.input-eleven-tags", |check| Box::pin(channels_send_message_input_eleven_tags::run(check))),
    ("channels.send-message.input-neither-body-nor-template", |check| {
        Box::pin(channels_send_message_input_neither_body_nor_template::run(check))
    }),
    ("channels.send-message.input-nine-utm-parameters", |check| {
        Box::pin(channels_send_message_input_nine_utm_parameters::run(check))
    }),
    ("channels.send-message.input-no-contacts", |check| Box::pin(channels_send_message_input_no_contacts::run(check))),
    ("channels.send-message.input-no-images", |check| Box::pin(channels_send_message_input_no_images::run(check))),
    ("channels.send-message.input-short-links-domain-too-long", |check| {
        Box::pin(channels_send_message_input_short_links_domain_too_long::run(check))
    }),
    ("channels.send-message.input-tag-pattern", |check| Box::pin(channels_send_message_input_tag_pattern::run(check))),
    ("channels.send-message.input-tag-too-long", |check| {
        Box::pin(channels_send_message_input_tag_too_long::run(check))
    }),
    ("channels.send-message.input-text-empty", |check| Box::pin(channels_send_message_input_text_empty::run(check))),
    ("channels.send-message.input-text-missing", |check| {
        Box::pin(channels_send_message_input_text_missing::run(check))
    }),
    ("channels.send-message.input-utm-value-and-reference", |check| {
        Box::pin(channels_send_message_input_utm_value_and_reference::run(check))
    }),
    ("channels.send-message.input-validity-negative", |check| {
        Box::pin(channels_send_message_input_validity_negative::run(check))
    }),
    ("channels.send-message.input-workspace-id-no-uuid", |check| {
        Box::pin(channels_send_message_input_workspace_id_no_uuid::run(check))
    }),
    ("channels.send-message.option-workspace-id", |check| {
        Box::pin(channels_send_message_option_workspace_id::run(check))
    }),
    ("channels.send-message.receiver-without-key", |check| {
        Box::pin(channels_send_message_receiver_without_key::run(check))
    }),
    ("channels.send-message.reference-and-false", |check| {
        Box::pin(channels_send_message_reference_and_false::run(check))
    }),
    ("channels.send-message.retry-429-exhausted", |check| {
        Box::pin(channels_send_message_retry_429_exhausted::run(check))
    }),
    ("channels.send-message.retry-429", |check| Box::pin(channels_send_message_retry_429::run(check))),
    ("channels.send-message.retry-503", |check| Box::pin(channels_send_message_retry_503::run(check))),
    ("channels.send-message.retry-client-default", |check| {
        Box::pin(channels_send_message_retry_client_default::run(check))
    }),
    ("channels.send-message.retry-not-408", |check| Box::pin(channels_send_message_retry_not_408::run(check))),
    ("channels.send-message.retry-not-409", |check| Box::pin(channels_send_message_retry_not_409::run(check))),
    ("channels.send-message.retry-not-500", |check| Box::pin(channels_send_message_retry_not_500::run(check))),
    ("channels.send-message.retry-not-reset", |check| Box::pin(channels_send_message_retry_not_reset::run(check))),
    ("channels.send-message.template-all-members", |check| {
        Box::pin(channels_send_message_template_all_members::run(check))
    }),
    ("channels.send-message.template-button-variable", |check| {
        Box::pin(channels_send_message_template_button_variable::run(check))
    }),
    ("channels.send-message.template-image-variable", |check| {
        Box::pin(channels_send_message_template_image_variable::run(check))
    }),
    ("channels.send-message.template-text-variable", |check| {
        Box::pin(channels_send_message_template_text_variable::run(check))
    }),
    ("channels.send-message.ten-tags", |check| Box::pin(channels_send_message_ten_tags::run(check))),
    ("channels.send-message.text-all-metadata", |check| Box::pin(channels_send_message_text_all_metadata::run(check))),
    ("channels.send-message.text-location-request", |check| {
        Box::pin(channels_send_message_text_location_request::run(check))
    }),
    ("channels.send-message.text-postback-actions-reply-to", |check| {
        Box::pin(channels_send_message_text_postback_actions_reply_to::run(check))
    }),
    ("channels.send-message.text-postback-actions", |check| {
        Box::pin(channels_send_message_text_postback_actions::run(check))
    }),
    ("channels.send-message.text-reply-actions", |check| {
        Box::pin(channels_send_message_text_reply_actions::run(check))
    }),
    ("channels.send-message.text-reply-and-postback-actions", |check| {
        Box::pin(channels_send_message_text_reply_and_postback_actions::run(check))
    }),
    ("channels.send-message.text-reply-to", |check| Box::pin(channels_send_message_text_reply_to::run(check))),
    ("channels.send-message.text", |check| Box::pin(channels_send_message_text::run(check))),
    ("channels.send-message.timeout", |check| Box::pin(channels_send_message_timeout::run(check))),
    ("channels.send-message.unicode", |check| Box::pin(channels_send_message_unicode::run(check))),
];
