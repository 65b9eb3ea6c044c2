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
mod channels_create_channel_media_upload_answer_cut;
mod channels_create_channel_media_upload_answer_not_json;
mod channels_create_channel_media_upload_answer_without_media_url;
mod channels_create_channel_media_upload_answer_without_upload_url;
mod channels_create_channel_media_upload_error_401;
mod channels_create_channel_media_upload_error_403;
mod channels_create_channel_media_upload_error_404;
mod channels_create_channel_media_upload_error_422;
mod channels_create_channel_media_upload_error_429;
mod channels_create_channel_media_upload_error_503;
mod channels_create_channel_media_upload_form_fields;
mod channels_create_channel_media_upload_full;
mod channels_create_channel_media_upload_input_channel_id_no_uuid;
mod channels_create_channel_media_upload_input_content_type_empty;
mod channels_create_channel_media_upload_input_upload_channel_id_leaves_path;
mod channels_create_channel_media_upload_retry_503;
mod channels_create_channel_media_upload_unknown_members;
mod channels_create_channel_media_upload_upload;
mod channels_create_channel_media_upload_upload_store_403;
mod channels_create_media_upload_answer_cut;
mod channels_create_media_upload_answer_not_json;
mod channels_create_media_upload_answer_without_media_url;
mod channels_create_media_upload_answer_without_upload_url;
mod channels_create_media_upload_error_401;
mod channels_create_media_upload_error_403;
mod channels_create_media_upload_error_404;
mod channels_create_media_upload_error_422;
mod channels_create_media_upload_error_429;
mod channels_create_media_upload_error_503;
mod channels_create_media_upload_form_fields;
mod channels_create_media_upload_full;
mod channels_create_media_upload_input_content_type_empty;
mod channels_create_media_upload_input_upload_no_content_type;
mod channels_create_media_upload_retry_503;
mod channels_create_media_upload_unknown_members;
mod channels_create_media_upload_upload;
mod channels_create_media_upload_upload_answer_201;
mod channels_create_media_upload_upload_binary;
mod channels_create_media_upload_upload_cancelled;
mod channels_create_media_upload_upload_empty_file;
mod channels_create_media_upload_upload_fields_in_order;
mod channels_create_media_upload_upload_filename_escaped;
mod channels_create_media_upload_upload_guessed_content_type;
mod channels_create_media_upload_upload_presign_404;
mod channels_create_media_upload_upload_presign_without_url;
mod channels_create_media_upload_upload_redirect_not_followed;
mod channels_create_media_upload_upload_retry_503;
mod channels_create_media_upload_upload_retry_reset;
mod channels_create_media_upload_upload_store_403;
mod channels_create_media_upload_upload_store_503;
mod channels_create_media_upload_upload_timeout;
mod channels_create_media_upload_upload_without_fields;
mod channels_create_media_upload_upload_without_filename;
mod channels_get_channel_contact_answer_cut;
mod channels_get_channel_contact_answer_not_json;
mod channels_get_channel_contact_empty_object;
mod channels_get_channel_contact_error_401;
mod channels_get_channel_contact_error_403;
mod channels_get_channel_contact_error_404;
mod channels_get_channel_contact_error_429;
mod channels_get_channel_contact_error_503;
mod channels_get_channel_contact_full;
mod channels_get_channel_contact_input_contact_id_leaves_path;
mod channels_get_channel_contact_input_contact_id_no_uuid;
mod channels_get_channel_contact_no_window;
mod channels_get_channel_contact_null_members;
mod channels_get_channel_contact_query_contact_identifier_value;
mod channels_get_channel_contact_retry_503;
mod channels_get_channel_contact_unknown_members;
mod channels_get_channel_contact_zero_time;
mod channels_get_keyword_message_answer_not_json;
mod channels_get_keyword_message_empty_object;
mod channels_get_keyword_message_empty_value;
mod channels_get_keyword_message_error_401;
mod channels_get_keyword_message_error_403;
mod channels_get_keyword_message_error_404;
mod channels_get_keyword_message_error_429;
mod channels_get_keyword_message_error_503;
mod channels_get_keyword_message_full;
mod channels_get_keyword_message_input_key_dots;
mod channels_get_keyword_message_input_key_empty;
mod channels_get_keyword_message_input_key_newline;
mod channels_get_keyword_message_key_backslash;
mod channels_get_keyword_message_key_dot_dot_slash;
mod channels_get_keyword_message_key_escaped_slash;
mod channels_get_keyword_message_key_hash;
mod channels_get_keyword_message_key_question_mark;
mod channels_get_keyword_message_key_slash;
mod channels_get_keyword_message_key_unicode;
mod channels_get_keyword_message_lower_case;
mod channels_get_keyword_message_null_members;
mod channels_get_keyword_message_null_members_lower_case;
mod channels_get_keyword_message_retry_503;
mod channels_get_keyword_message_unknown_values;
mod channels_get_message_action_body;
mod channels_get_message_answer_cut;
mod channels_get_message_answer_empty;
mod channels_get_message_answer_not_json;
mod channels_get_message_answer_null_id;
mod channels_get_message_answer_reset;
mod channels_get_message_answer_without_id;
mod channels_get_message_authentication_body;
mod channels_get_message_cancelled;
mod channels_get_message_carousel_body;
mod channels_get_message_email_details_bounce_admin;
mod channels_get_message_email_details_bounce_block;
mod channels_get_message_email_details_bounce_hard;
mod channels_get_message_email_details_bounce_soft;
mod channels_get_message_email_details_bounce_undetermined;
mod channels_get_message_email_details_delay;
mod channels_get_message_email_details_generation_failure;
mod channels_get_message_email_details_generation_rejection;
mod channels_get_message_email_details_out_of_band;
mod channels_get_message_email_details_policy_rejection;
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
mod channels_get_message_file_body;
mod channels_get_message_free_object_keys_untouched;
mod channels_get_message_full;
mod channels_get_message_gif_body;
mod channels_get_message_gzip;
mod channels_get_message_html_body;
mod channels_get_message_image_body;
mod channels_get_message_input_channel_id_leaves_path;
mod channels_get_message_input_message_id_no_uuid;
mod channels_get_message_list_body;
mod channels_get_message_location_body;
mod channels_get_message_location_request_answers;
mod channels_get_message_media_answer_cut;
mod channels_get_message_media_cancelled;
mod channels_get_message_media_empty;
mod channels_get_message_media_error_400;
mod channels_get_message_media_error_401;
mod channels_get_message_media_error_404;
mod channels_get_message_media_file_id_backslash;
mod channels_get_message_media_file_id_dot_dot_slash;
mod channels_get_message_media_file_id_escaped;
mod channels_get_message_media_file_id_escaped_slash;
mod channels_get_message_media_file_id_hash;
mod channels_get_message_media_file_id_question_mark;
mod channels_get_message_media_file_id_slash;
mod channels_get_message_media_file_id_unicode;
mod channels_get_message_media_input_file_id_dot;
mod channels_get_message_media_input_file_id_dots;
mod channels_get_message_media_input_file_id_empty;
mod channels_get_message_media_input_file_id_newline;
mod channels_get_message_media_input_file_id_null_character;
mod channels_get_message_media_input_message_id_dots;
mod channels_get_message_media_message_id_escaped;
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
mod channels_get_message_null_action_members;
mod channels_get_message_null_authentication_members;
mod channels_get_message_null_carousel_members;
mod channels_get_message_null_file_members;
mod channels_get_message_null_gif_members;
mod channels_get_message_null_html_members;
mod channels_get_message_null_image_members;
mod channels_get_message_null_list_members;
mod channels_get_message_null_location_members;
mod channels_get_message_null_members;
mod channels_get_message_null_nested_members;
mod channels_get_message_null_permission_request_members;
mod channels_get_message_null_section_members;
mod channels_get_message_null_template_parameters;
mod channels_get_message_only_id;
mod channels_get_message_permission_request_body;
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
mod channels_get_message_section_body;
mod channels_get_message_slow_answer;
mod channels_get_message_sms_inbound_text;
mod channels_get_message_template_body;
mod channels_get_message_template_parameters;
mod channels_get_message_time_offsets;
mod channels_get_message_timeout;
mod channels_get_message_unicode;
mod channels_get_message_unknown_action_type;
mod channels_get_message_unknown_body_type;
mod channels_get_message_unknown_enum_values;
mod channels_get_message_unknown_section_items;
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
mod channels_list_keyword_messages_answer_cut;
mod channels_list_keyword_messages_answer_not_json;
mod channels_list_keyword_messages_answer_without_results;
mod channels_list_keyword_messages_both_spellings;
mod channels_list_keyword_messages_error_401;
mod channels_list_keyword_messages_error_403;
mod channels_list_keyword_messages_error_404;
mod channels_list_keyword_messages_error_429;
mod channels_list_keyword_messages_error_503;
mod channels_list_keyword_messages_every_kind;
mod channels_list_keyword_messages_full;
mod channels_list_keyword_messages_no_messages;
mod channels_list_keyword_messages_page_sample;
mod channels_list_keyword_messages_same_member_twice;
mod channels_list_keyword_messages_unknown_values;
mod channels_list_message_interactions_a_token_is_not_followed;
mod channels_list_message_interactions_answer_cut;
mod channels_list_message_interactions_answer_not_json;
mod channels_list_message_interactions_answer_without_results;
mod channels_list_message_interactions_conversion;
mod channels_list_message_interactions_email_clicked;
mod channels_list_message_interactions_email_opened;
mod channels_list_message_interactions_email_reported_as_spam;
mod channels_list_message_interactions_email_unsubscribe_request;
mod channels_list_message_interactions_email_unsubscribe_request_underscore;
mod channels_list_message_interactions_error_401;
mod channels_list_message_interactions_error_403;
mod channels_list_message_interactions_error_404;
mod channels_list_message_interactions_error_429;
mod channels_list_message_interactions_error_503;
mod channels_list_message_interactions_full;
mod channels_list_message_interactions_full_email_page;
mod channels_list_message_interactions_full_line_page;
mod channels_list_message_interactions_input_channel_id_leaves_path;
mod channels_list_message_interactions_input_message_id_no_uuid;
mod channels_list_message_interactions_item_without_id;
mod channels_list_message_interactions_line_clicked;
mod channels_list_message_interactions_no_interactions;
mod channels_list_message_interactions_null_members;
mod channels_list_message_interactions_null_nested_members;
mod channels_list_message_interactions_retry_503;
mod channels_list_message_interactions_telegram_reaction;
mod channels_list_message_interactions_unknown_metadata_members;
mod channels_list_message_interactions_unknown_values;
mod channels_list_message_interactions_whatsapp_read;
mod channels_list_workspace_messages_answer_cut;
mod channels_list_workspace_messages_answer_not_json;
mod channels_list_workspace_messages_answer_without_results;
mod channels_list_workspace_messages_bodies_with_null_payload;
mod channels_list_workspace_messages_bodies_without_payload;
mod channels_list_workspace_messages_empty_token_ends;
mod channels_list_workspace_messages_error_401;
mod channels_list_workspace_messages_error_403;
mod channels_list_workspace_messages_error_404;
mod channels_list_workspace_messages_error_422;
mod channels_list_workspace_messages_error_429;
mod channels_list_workspace_messages_error_503;
mod channels_list_workspace_messages_from_token;
mod channels_list_workspace_messages_full;
mod channels_list_workspace_messages_input_id_no_uuid;
mod channels_list_workspace_messages_input_limit_too_large;
mod channels_list_workspace_messages_input_limit_zero;
mod channels_list_workspace_messages_input_page_token_too_long;
mod channels_list_workspace_messages_input_platform_pattern;
mod channels_list_workspace_messages_input_platform_too_short;
mod channels_list_workspace_messages_input_workspace_id_no_uuid;
mod channels_list_workspace_messages_item_without_id;
mod channels_list_workspace_messages_no_messages;
mod channels_list_workspace_messages_null_token_ends;
mod channels_list_workspace_messages_option_workspace_id;
mod channels_list_workspace_messages_query_all;
mod channels_list_workspace_messages_query_channel_id;
mod channels_list_workspace_messages_query_country_code;
mod channels_list_workspace_messages_query_direction;
mod channels_list_workspace_messages_query_email_subject;
mod channels_list_workspace_messages_query_end_at;
mod channels_list_workspace_messages_query_failure_code;
mod channels_list_workspace_messages_query_failure_source_code;
mod channels_list_workspace_messages_query_failure_source_name;
mod channels_list_workspace_messages_query_from;
mod channels_list_workspace_messages_query_id;
mod channels_list_workspace_messages_query_limit;
mod channels_list_workspace_messages_query_limit_smallest;
mod channels_list_workspace_messages_query_platform;
mod channels_list_workspace_messages_query_reverse;
mod channels_list_workspace_messages_query_start_at;
mod channels_list_workspace_messages_query_tag;
mod channels_list_workspace_messages_query_to;
mod channels_list_workspace_messages_repeated_token;
mod channels_list_workspace_messages_retry_503;
mod channels_list_workspace_messages_two_pages;
mod channels_list_workspace_messages_two_pages_keep_filters;
mod channels_list_workspace_messages_unknown_values;
mod channels_send_message_action_all_members;
mod channels_send_message_all_action_kinds;
mod channels_send_message_answer_cut;
mod channels_send_message_answer_not_json;
mod channels_send_message_answer_unknown_status;
mod channels_send_message_answer_without_id;
mod channels_send_message_authentication_all_members;
mod channels_send_message_bearer;
mod channels_send_message_cancelled;
mod channels_send_message_carousel_all_members;
mod channels_send_message_carousel_limits;
mod channels_send_message_client_access_key;
mod channels_send_message_client_workspace_id;
mod channels_send_message_email_html;
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
mod channels_send_message_file;
mod channels_send_message_file_all_members;
mod channels_send_message_file_postback_and_reply_actions;
mod channels_send_message_files;
mod channels_send_message_files_filename;
mod channels_send_message_files_postback_and_reply_actions;
mod channels_send_message_free_object_keys_untouched;
mod channels_send_message_full;
mod channels_send_message_full_whatsapp_page;
mod channels_send_message_gif_all_members;
mod channels_send_message_html_all_members;
mod channels_send_message_html_text_only;
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
mod channels_send_message_input_attachment_without_filename;
mod channels_send_message_input_button_label_too_long;
mod channels_send_message_input_buy_without_amount;
mod channels_send_message_input_campaign_id_no_uuid;
mod channels_send_message_input_carousel_action_deep;
mod channels_send_message_input_carousel_media_url;
mod channels_send_message_input_carousel_text_too_long;
mod channels_send_message_input_carousel_without_items;
mod channels_send_message_input_channel_id_leaves_path;
mod channels_send_message_input_channel_id_no_uuid;
mod channels_send_message_input_coordinates_missing;
mod channels_send_message_input_currency_length;
mod channels_send_message_input_description_label_too_long;
mod channels_send_message_input_eleven_tags;
mod channels_send_message_input_email_username_empty;
mod channels_send_message_input_file_content_type_empty;
mod channels_send_message_input_file_media_url;
mod channels_send_message_input_file_without_content_type;
mod channels_send_message_input_gif_without_media_url;
mod channels_send_message_input_html_attachment_content_empty;
mod channels_send_message_input_html_attachment_without_place;
mod channels_send_message_input_html_neither_text_nor_html;
mod channels_send_message_input_html_text_empty;
mod channels_send_message_input_identifier_without_value;
mod channels_send_message_input_image_alt_only;
mod channels_send_message_input_latitude_91;
mod channels_send_message_input_latitude_below;
mod channels_send_message_input_line_emoji_without_product;
mod channels_send_message_input_line_item_without_amount;
mod channels_send_message_input_link_without_url;
mod channels_send_message_input_list_text_missing;
mod channels_send_message_input_longitude_181;
mod channels_send_message_input_navigator_id_no_uuid;
mod channels_send_message_input_neither_body_nor_template;
mod channels_send_message_input_nested_section_text_empty;
mod channels_send_message_input_nine_utm_parameters;
mod channels_send_message_input_no_contacts;
mod channels_send_message_input_no_files;
mod channels_send_message_input_no_images;
mod channels_send_message_input_no_template_parameters;
mod channels_send_message_input_no_utm_parameters;
mod channels_send_message_input_otp_0;
mod channels_send_message_input_otp_91;
mod channels_send_message_input_otp_without_disclaimer;
mod channels_send_message_input_parameter_key_empty;
mod channels_send_message_input_parameter_without_key_boolean;
mod channels_send_message_input_parameter_without_key_line_item_list;
mod channels_send_message_input_parameter_without_key_number;
mod channels_send_message_input_parameter_without_key_object;
mod channels_send_message_input_parameter_without_key_product_list;
mod channels_send_message_input_parameter_without_key_product_sections;
mod channels_send_message_input_parameter_without_key_section_list;
mod channels_send_message_input_parameter_without_key_shipping_method_list;
mod channels_send_message_input_parameter_without_key_string;
mod channels_send_message_input_parameter_without_key_timeslot_list;
mod channels_send_message_input_parameter_without_key_whatsapp_product_items;
mod channels_send_message_input_parameter_without_key_whatsapp_product_sections;
mod channels_send_message_input_product_section_title_empty;
mod channels_send_message_input_product_section_title_too_long;
mod channels_send_message_input_product_without_id;
mod channels_send_message_input_receiver_empty;
mod channels_send_message_input_reply_text_too_long;
mod channels_send_message_input_reply_title_too_long;
mod channels_send_message_input_reply_to_without_id;
mod channels_send_message_input_section_list_reply_text_missing;
mod channels_send_message_input_sections_missing;
mod channels_send_message_input_shipping_method_without_identifier;
mod channels_send_message_input_short_links_domain_too_long;
mod channels_send_message_input_short_links_without_domain;
mod channels_send_message_input_tag_empty;
mod channels_send_message_input_tag_pattern;
mod channels_send_message_input_tag_too_long;
mod channels_send_message_input_text_empty;
mod channels_send_message_input_text_missing;
mod channels_send_message_input_timeslot_without_start;
mod channels_send_message_input_utm_key_empty;
mod channels_send_message_input_utm_key_too_long;
mod channels_send_message_input_utm_neither_value_nor_reference;
mod channels_send_message_input_utm_value_and_reference;
mod channels_send_message_input_utm_value_empty;
mod channels_send_message_input_utm_value_too_long;
mod channels_send_message_input_validity_negative;
mod channels_send_message_input_whatsapp_product_section_title_too_long;
mod channels_send_message_input_whatsapp_product_without_id;
mod channels_send_message_input_workspace_id_no_uuid;
mod channels_send_message_list_all_members;
mod channels_send_message_list_limits;
mod channels_send_message_list_with_sections;
mod channels_send_message_list_with_sections_and_custom_button_label;
mod channels_send_message_list_without_items;
mod channels_send_message_list_without_sections;
mod channels_send_message_location;
mod channels_send_message_location_all_members;
mod channels_send_message_location_corners;
mod channels_send_message_option_workspace_id;
mod channels_send_message_otp_longest;
mod channels_send_message_otp_shortest;
mod channels_send_message_page_list_message_with_metadata;
mod channels_send_message_page_list_message_with_sections;
mod channels_send_message_page_list_message_without_sections;
mod channels_send_message_page_reply_to;
mod channels_send_message_page_single_text_message;
mod channels_send_message_page_single_text_message_with_postback_actions;
mod channels_send_message_page_single_text_message_with_postback_and_reply_actions;
mod channels_send_message_page_single_text_message_with_reply_actions;
mod channels_send_message_page_template;
mod channels_send_message_permission_request_all_members;
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
mod channels_send_message_section_all_members;
mod channels_send_message_section_keys_untouched;
mod channels_send_message_template_all_members;
mod channels_send_message_template_button_variable;
mod channels_send_message_template_image_variable;
mod channels_send_message_template_kind;
mod channels_send_message_template_kind_alone;
mod channels_send_message_template_parameter_boolean;
mod channels_send_message_template_parameter_line_item_list;
mod channels_send_message_template_parameter_number;
mod channels_send_message_template_parameter_object;
mod channels_send_message_template_parameter_product_list;
mod channels_send_message_template_parameter_product_sections;
mod channels_send_message_template_parameter_section_list;
mod channels_send_message_template_parameter_shipping_method_list;
mod channels_send_message_template_parameter_string;
mod channels_send_message_template_parameter_timeslot_list;
mod channels_send_message_template_parameter_whatsapp_product_items;
mod channels_send_message_template_parameter_whatsapp_product_sections;
mod channels_send_message_template_parameters_of_every_kind;
mod channels_send_message_template_parameters_without_value;
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
mod channels_set_keyword_message_answer_204;
mod channels_set_keyword_message_answer_with_body;
mod channels_set_keyword_message_empty_value;
mod channels_set_keyword_message_error_400;
mod channels_set_keyword_message_error_401;
mod channels_set_keyword_message_error_403;
mod channels_set_keyword_message_error_422;
mod channels_set_keyword_message_error_429;
mod channels_set_keyword_message_error_503;
mod channels_set_keyword_message_full;
mod channels_set_keyword_message_optin;
mod channels_set_keyword_message_page_sample;
mod channels_set_keyword_message_retry_500;
mod channels_set_keyword_message_retry_reset;

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
    ("channels.create-channel-media-upload.answer-cut", |check| {
        Box::pin(channels_create_channel_media_upload_answer_cut::run(check))
    }),
    ("channels.create-channel-media-upload.answer-not-json", |check| {
        Box::pin(channels_create_channel_media_upload_answer_not_json::run(check))
    }),
    ("channels.create-channel-media-upload.answer-without-media-url", |check| {
        Box::pin(channels_create_channel_media_upload_answer_without_media_url::run(check))
    }),
    ("channels.create-channel-media-upload.answer-without-upload-url", |check| {
        Box::pin(channels_create_channel_media_upload_answer_without_upload_url::run(check))
    }),
    ("channels.create-channel-media-upload.error-401", |check| {
        Box::pin(channels_create_channel_media_upload_error_401::run(check))
    }),
    ("channels.create-channel-media-upload.error-403", |check| {
        Box::pin(channels_create_channel_media_upload_error_403::run(check))
    }),
    ("channels.create-channel-media-upload.error-404", |check| {
        Box::pin(channels_create_channel_media_upload_error_404::run(check))
    }),
    ("channels.create-channel-media-upload.error-422", |check| {
        Box::pin(channels_create_channel_media_upload_error_422::run(check))
    }),
    ("channels.create-channel-media-upload.error-429", |check| {
        Box::pin(channels_create_channel_media_upload_error_429::run(check))
    }),
    ("channels.create-channel-media-upload.error-503", |check| {
        Box::pin(channels_create_channel_media_upload_error_503::run(check))
    }),
    ("channels.create-channel-media-upload.form-fields", |check| {
        Box::pin(channels_create_channel_media_upload_form_fields::run(check))
    }),
    ("channels.create-channel-media-upload.full", |check| {
        Box::pin(channels_create_channel_media_upload_full::run(check))
    }),
    ("channels.create-channel-media-upload.input-channel-id-no-uuid", |check| {
        Box::pin(channels_create_channel_media_upload_input_channel_id_no_uuid::run(check))
    }),
    ("channels.create-channel-media-upload.input-content-type-empty", |check| {
        Box::pin(channels_create_channel_media_upload_input_content_type_empty::run(check))
    }),
    ("channels.create-channel-media-upload.input-upload-channel-id-leaves-path", |check| {
        Box::pin(channels_create_channel_media_upload_input_upload_channel_id_leaves_path::run(check))
    }),
    ("channels.create-channel-media-upload.retry-503", |check| {
        Box::pin(channels_create_channel_media_upload_retry_503::run(check))
    }),
    ("channels.create-channel-media-upload.unknown-members", |check| {
        Box::pin(channels_create_channel_media_upload_unknown_members::run(check))
    }),
    ("channels.create-channel-media-upload.upload-store-403", |check| {
        Box::pin(channels_create_channel_media_upload_upload_store_403::run(check))
    }),
    ("channels.create-channel-media-upload.upload", |check| {
        Box::pin(channels_create_channel_media_upload_upload::run(check))
    }),
    ("channels.create-media-upload.answer-cut", |check| Box::pin(channels_create_media_upload_answer_cut::run(check))),
    ("channels.create-media-upload.answer-not-json", |check| {
        Box::pin(channels_create_media_upload_answer_not_json::run(check))
    }),
    ("channels.create-media-upload.answer-without-media-url", |check| {
        Box::pin(channels_create_media_upload_answer_without_media_url::run(check))
    }),
    ("channels.create-media-upload.answer-without-upload-url", |check| {
        Box::pin(channels_create_media_upload_answer_without_upload_url::run(check))
    }),
    ("channels.create-media-upload.error-401", |check| Box::pin(channels_create_media_upload_error_401::run(check))),
    ("channels.create-media-upload.error-403", |check| Box::pin(channels_create_media_upload_error_403::run(check))),
    ("channels.create-media-upload.error-404", |check| Box::pin(channels_create_media_upload_error_404::run(check))),
    ("channels.create-media-upload.error-422", |check| Box::pin(channels_create_media_upload_error_422::run(check))),
    ("channels.create-media-upload.error-429", |check| Box::pin(channels_create_media_upload_error_429::run(check))),
    ("channels.create-media-upload.error-503", |check| Box::pin(channels_create_media_upload_error_503::run(check))),
    ("channels.create-media-upload.form-fields", |check| {
        Box::pin(channels_create_media_upload_form_fields::run(check))
    }),
    ("channels.create-media-upload.full", |check| Box::pin(channels_create_media_upload_full::run(check))),
    ("channels.create-media-upload.input-content-type-empty", |check| {
        Box::pin(channels_create_media_upload_input_content_type_empty::run(check))
    }),
    ("channels.create-media-upload.input-upload-no-content-type", |check| {
        Box::pin(channels_create_media_upload_input_upload_no_content_type::run(check))
    }),
    ("channels.create-media-upload.retry-503", |check| Box::pin(channels_create_media_upload_retry_503::run(check))),
    ("channels.create-media-upload.unknown-members", |check| {
        Box::pin(channels_create_media_upload_unknown_members::run(check))
    }),
    ("channels.create-media-upload.upload-answer-201", |check| {
        Box::pin(channels_create_media_upload_upload_answer_201::run(check))
    }),
    ("channels.create-media-upload.upload-binary", |check| {
        Box::pin(channels_create_media_upload_upload_binary::run(check))
    }),
    ("channels.create-media-upload.upload-cancelled", |check| {
        Box::pin(channels_create_media_upload_upload_cancelled::run(check))
    }),
    ("channels.create-media-upload.upload-empty-file", |check| {
        Box::pin(channels_create_media_upload_upload_empty_file::run(check))
    }),
    ("channels.create-media-upload.upload-fields-in-order", |check| {
        Box::pin(channels_create_media_upload_upload_fields_in_order::run(check))
    }),
    ("channels.create-media-upload.upload-filename-escaped", |check| {
        Box::pin(channels_create_media_upload_upload_filename_escaped::run(check))
    }),
    ("channels.create-media-upload.upload-guessed-content-type", |check| {
        Box::pin(channels_create_media_upload_upload_guessed_content_type::run(check))
    }),
    ("channels.create-media-upload.upload-presign-404", |check| {
        Box::pin(channels_create_media_upload_upload_presign_404::run(check))
    }),
    ("channels.create-media-upload.upload-presign-without-url", |check| {
        Box::pin(channels_create_media_upload_upload_presign_without_url::run(check))
    }),
    ("channels.create-media-upload.upload-redirect-not-followed", |check| {
        Box::pin(channels_create_media_upload_upload_redirect_not_followed::run(check))
    }),
    ("channels.create-media-upload.upload-retry-503", |check| {
        Box::pin(channels_create_media_upload_upload_retry_503::run(check))
    }),
    ("channels.create-media-upload.upload-retry-reset", |check| {
        Box::pin(channels_create_media_upload_upload_retry_reset::run(check))
    }),
    ("channels.create-media-upload.upload-store-403", |check| {
        Box::pin(channels_create_media_upload_upload_store_403::run(check))
    }),
    ("channels.create-media-upload.upload-store-503", |check| {
        Box::pin(channels_create_media_upload_upload_store_503::run(check))
    }),
    ("channels.create-media-upload.upload-timeout", |check| {
        Box::pin(channels_create_media_upload_upload_timeout::run(check))
    }),
    ("channels.create-media-upload.upload-without-fields", |check| {
        Box::pin(channels_create_media_upload_upload_without_fields::run(check))
    }),
    ("channels.create-media-upload.upload-without-filename", |check| {
        Box::pin(channels_create_media_upload_upload_without_filename::run(check))
    }),
    ("channels.create-media-upload.upload", |check| Box::pin(channels_create_media_upload_upload::run(check))),
    ("channels.get-channel-contact.answer-cut", |check| Box::pin(channels_get_channel_contact_answer_cut::run(check))),
    ("channels.get-channel-contact.answer-not-json", |check| {
        Box::pin(channels_get_channel_contact_answer_not_json::run(check))
    }),
    ("channels.get-channel-contact.empty-object", |check| {
        Box::pin(channels_get_channel_contact_empty_object::run(check))
    }),
    ("channels.get-channel-contact.error-401", |check| Box::pin(channels_get_channel_contact_error_401::run(check))),
    ("channels.get-channel-contact.error-403", |check| Box::pin(channels_get_channel_contact_error_403::run(check))),
    ("channels.get-channel-contact.error-404", |check| Box::pin(channels_get_channel_contact_error_404::run(check))),
    ("channels.get-channel-contact.error-429", |check| Box::pin(channels_get_channel_contact_error_429::run(check))),
    ("channels.get-channel-contact.error-503", |check| Box::pin(channels_get_channel_contact_error_503::run(check))),
    ("channels.get-channel-contact.full", |check| Box::pin(channels_get_channel_contact_full::run(check))),
    ("channels.get-channel-contact.input-contact-id-leaves-path", |check| {
        Box::pin(channels_get_channel_contact_input_contact_id_leaves_path::run(check))
    }),
    ("channels.get-channel-contact.input-contact-id-no-uuid", |check| {
        Box::pin(channels_get_channel_contact_input_contact_id_no_uuid::run(check))
    }),
    ("channels.get-channel-contact.no-window", |check| Box::pin(channels_get_channel_contact_no_window::run(check))),
    ("channels.get-channel-contact.null-members", |check| {
        Box::pin(channels_get_channel_contact_null_members::run(check))
    }),
    ("channels.get-channel-contact.query-contact-identifier-value", |check| {
        Box::pin(channels_get_channel_contact_query_contact_identifier_value::run(check))
    }),
    ("channels.get-channel-contact.retry-503", |check| Box::pin(channels_get_channel_contact_retry_503::run(check))),
    ("channels.get-channel-contact.unknown-members", |check| {
        Box::pin(channels_get_channel_contact_unknown_members::run(check))
    }),
    ("channels.get-channel-contact.zero-time", |check| Box::pin(channels_get_channel_contact_zero_time::run(check))),
    ("channels.get-keyword-message.answer-not-json", |check| {
        Box::pin(channels_get_keyword_message_answer_not_json::run(check))
    }),
    ("channels.get-keyword-message.empty-object", |check| {
        Box::pin(channels_get_keyword_message_empty_object::run(check))
    }),
    ("channels.get-keyword-message.empty-value", |check| {
        Box::pin(channels_get_keyword_message_empty_value::run(check))
    }),
    ("channels.get-keyword-message.error-401", |check| Box::pin(channels_get_keyword_message_error_401::run(check))),
    ("channels.get-keyword-message.error-403", |check| Box::pin(channels_get_keyword_message_error_403::run(check))),
    ("channels.get-keyword-message.error-404", |check| Box::pin(channels_get_keyword_message_error_404::run(check))),
    ("channels.get-keyword-message.error-429", |check| Box::pin(channels_get_keyword_message_error_429::run(check))),
    ("channels.get-keyword-message.error-503", |check| Box::pin(channels_get_keyword_message_error_503::run(check))),
    ("channels.get-keyword-message.full", |check| Box::pin(channels_get_keyword_message_full::run(check))),
    ("channels.get-keyword-message.input-key-dots", |check| {
        Box::pin(channels_get_keyword_message_input_key_dots::run(check))
    }),
    ("channels.get-keyword-message.input-key-empty", |check| {
        Box::pin(channels_get_keyword_message_input_key_empty::run(check))
    }),
    ("channels.get-keyword-message.input-key-newline", |check| {
        Box::pin(channels_get_keyword_message_input_key_newline::run(check))
    }),
    ("channels.get-keyword-message.key-backslash", |check| {
        Box::pin(channels_get_keyword_message_key_backslash::run(check))
    }),
    ("channels.get-keyword-message.key-dot-dot-slash", |check| {
        Box::pin(channels_get_keyword_message_key_dot_dot_slash::run(check))
    }),
    ("channels.get-keyword-message.key-escaped-slash", |check| {
        Box::pin(channels_get_keyword_message_key_escaped_slash::run(check))
    }),
    ("channels.get-keyword-message.key-hash", |check| Box::pin(channels_get_keyword_message_key_hash::run(check))),
    ("channels.get-keyword-message.key-question-mark", |check| {
        Box::pin(channels_get_keyword_message_key_question_mark::run(check))
    }),
    ("channels.get-keyword-message.key-slash", |check| Box::pin(channels_get_keyword_message_key_slash::run(check))),
    ("channels.get-keyword-message.key-unicode", |check| {
        Box::pin(channels_get_keyword_message_key_unicode::run(check))
    }),
    ("channels.get-keyword-message.lower-case", |check| Box::pin(channels_get_keyword_message_lower_case::run(check))),
    ("channels.get-keyword-message.null-members-lower-case", |check| {
        Box::pin(channels_get_keyword_message_null_members_lower_case::run(check))
    }),
    ("channels.get-keyword-message.null-members", |check| {
        Box::pin(channels_get_keyword_message_null_members::run(check))
    }),
    ("channels.get-keyword-message.retry-503", |check| Box::pin(channels_get_keyword_message_retry_503::run(check))),
    ("channels.get-keyword-message.unknown-values", |check| {
        Box::pin(channels_get_keyword_message_unknown_values::run(check))
    }),
    ("channels.get-message.action-body", |check| Box::pin(channels_get_message_action_body::run(check))),
    ("channels.get-message.answer-cut", |check| Box::pin(channels_get_message_answer_cut::run(check))),
    ("channels.get-message.answer-empty", |check| Box::pin(channels_get_message_answer_empty::run(check))),
    ("channels.get-message.answer-not-json", |check| Box::pin(channels_get_message_answer_not_json::run(check))),
    ("channels.get-message.answer-null-id", |check| Box::pin(channels_get_message_answer_null_id::run(check))),
    ("channels.get-message.answer-reset", |check| Box::pin(channels_get_message_answer_reset::run(check))),
    ("channels.get-message.answer-without-id", |check| Box::pin(channels_get_message_answer_without_id::run(check))),
    ("channels.get-message.authentication-body", |check| {
        Box::pin(channels_get_message_authentication_body::run(check))
    }),
    ("channels.get-message.cancelled", |check| Box::pin(channels_get_message_cancelled::run(check))),
    ("channels.get-message.carousel-body", |check| Box::pin(channels_get_message_carousel_body::run(check))),
    ("channels.get-message.email-details-bounce-admin", |check| {
        Box::pin(channels_get_message_email_details_bounce_admin::run(check))
    }),
    ("channels.get-message.email-details-bounce-block", |check| {
        Box::pin(channels_get_message_email_details_bounce_block::run(check))
    }),
    ("channels.get-message.email-details-bounce-hard", |check| {
        Box::pin(channels_get_message_email_details_bounce_hard::run(check))
    }),
    ("channels.get-message.email-details-bounce-soft", |check| {
        Box::pin(channels_get_message_email_details_bounce_soft::run(check))
    }),
    ("channels.get-message.email-details-bounce-undetermined", |check| {
        Box::pin(channels_get_message_email_details_bounce_undetermined::run(check))
    }),
    ("channels.get-message.email-details-delay", |check| {
        Box::pin(channels_get_message_email_details_delay::run(check))
    }),
    ("channels.get-message.email-details-generation-failure", |check| {
        Box::pin(channels_get_message_email_details_generation_failure::run(check))
    }),
    ("channels.get-message.email-details-generation-rejection", |check| {
        Box::pin(channels_get_message_email_details_generation_rejection::run(check))
    }),
    ("channels.get-message.email-details-out-of-band", |check| {
        Box::pin(channels_get_message_email_details_out_of_band::run(check))
    }),
    ("channels.get-message.email-details-policy-rejection", |check| {
        Box::pin(channels_get_message_email_details_policy_rejection::run(check))
    }),
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
    ("channels.get-message.file-body", |check| Box::pin(channels_get_message_file_body::run(check))),
    ("channels.get-message.free-object-keys-untouched", |check| {
        Box::pin(channels_get_message_free_object_keys_untouched::run(check))
    }),
    ("channels.get-message.full", |check| Box::pin(channels_get_message_full::run(check))),
    ("channels.get-message.gif-body", |check| Box::pin(channels_get_message_gif_body::run(check))),
    ("channels.get-message.gzip", |check| Box::pin(channels_get_message_gzip::run(check))),
    ("channels.get-message.html-body", |check| Box::pin(channels_get_message_html_body::run(check))),
    ("channels.get-message.image-body", |check| Box::pin(channels_get_message_image_body::run(check))),
    ("channels.get-message.input-channel-id-leaves-path", |check| {
        Box::pin(channels_get_message_input_channel_id_leaves_path::run(check))
    }),
    ("channels.get-message.input-message-id-no-uuid", |check| {
        Box::pin(channels_get_message_input_message_id_no_uuid::run(check))
    }),
    ("channels.get-message.list-body", |check| Box::pin(channels_get_message_list_body::run(check))),
    ("channels.get-message.location-body", |check| Box::pin(channels_get_message_location_body::run(check))),
    ("channels.get-message.location-request-answers", |check| {
        Box::pin(channels_get_message_location_request_answers::run(check))
    }),
    ("channels.get-message.money", |check| Box::pin(channels_get_message_money::run(check))),
    ("channels.get-message.null-action-members", |check| {
        Box::pin(channels_get_message_null_action_members::run(check))
    }),
    ("channels.get-message.null-authentication-members", |check| {
        Box::pin(channels_get_message_null_authentication_members::run(check))
    }),
    ("channels.get-message.null-carousel-members", |check| {
        Box::pin(channels_get_message_null_carousel_members::run(check))
    }),
    ("channels.get-message.null-file-members", |check| Box::pin(channels_get_message_null_file_members::run(check))),
    ("channels.get-message.null-gif-members", |check| Box::pin(channels_get_message_null_gif_members::run(check))),
    ("channels.get-message.null-html-members", |check| Box::pin(channels_get_message_null_html_members::run(check))),
    ("channels.get-message.null-image-members", |check| Box::pin(channels_get_message_null_image_members::run(check))),
    ("channels.get-message.null-list-members", |check| Box::pin(channels_get_message_null_list_members::run(check))),
    ("channels.get-message.null-location-members", |check| {
        Box::pin(channels_get_message_null_location_members::run(check))
    }),
    ("channels.get-message.null-members", |check| Box::pin(channels_get_message_null_members::run(check))),
    ("channels.get-message.null-nested-members", |check| {
        Box::pin(channels_get_message_null_nested_members::run(check))
    }),
    ("channels.get-message.null-permission-request-members", |check| {
        Box::pin(channels_get_message_null_permission_request_members::run(check))
    }),
    ("channels.get-message.null-section-members", |check| {
        Box::pin(channels_get_message_null_section_members::run(check))
    }),
    ("channels.get-message.null-template-parameters", |check| {
        Box::pin(channels_get_message_null_template_parameters::run(check))
    }),
    ("channels.get-message.only-id", |check| Box::pin(channels_get_message_only_id::run(check))),
    ("channels.get-message.permission-request-body", |check| {
        Box::pin(channels_get_message_permission_request_body::run(check))
    }),
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
    ("channels.get-message.section-body", |check| Box::pin(channels_get_message_section_body::run(check))),
    ("channels.get-message.slow-answer", |check| Box::pin(channels_get_message_slow_answer::run(check))),
    ("channels.get-message.sms-inbound-text", |check| Box::pin(channels_get_message_sms_inbound_text::run(check))),
    ("channels.get-message.template-body", |check| Box::pin(channels_get_message_template_body::run(check))),
    ("channels.get-message.template-parameters", |check| {
        Box::pin(channels_get_message_template_parameters::run(check))
    }),
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
    ("channels.get-message.unknown-section-items", |check| {
        Box::pin(channels_get_message_unknown_section_items::run(check))
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
    ("channels.get-message-media.file-id-backslash", |check| {
        Box::pin(channels_get_message_media_file_id_backslash::run(check))
    }),
    ("channels.get-message-media.file-id-dot-dot-slash", |check| {
        Box::pin(channels_get_message_media_file_id_dot_dot_slash::run(check))
    }),
    ("channels.get-message-media.file-id-escaped-slash", |check| {
        Box::pin(channels_get_message_media_file_id_escaped_slash::run(check))
    }),
    ("channels.get-message-media.file-id-escaped", |check| {
        Box::pin(channels_get_message_media_file_id_escaped::run(check))
    }),
    ("channels.get-message-media.file-id-hash", |check| Box::pin(channels_get_message_media_file_id_hash::run(check))),
    ("channels.get-message-media.file-id-question-mark", |check| {
        Box::pin(channels_get_message_media_file_id_question_mark::run(check))
    }),
    ("channels.get-message-media.file-id-slash", |check| {
        Box::pin(channels_get_message_media_file_id_slash::run(check))
    }),
    ("channels.get-message-media.file-id-unicode", |check| {
        Box::pin(channels_get_message_media_file_id_unicode::run(check))
    }),
    ("channels.get-message-media.input-file-id-dot", |check| {
        Box::pin(channels_get_message_media_input_file_id_dot::run(check))
    }),
    ("channels.get-message-media.input-file-id-dots", |check| {
        Box::pin(channels_get_message_media_input_file_id_dots::run(check))
    }),
    ("channels.get-message-media.input-file-id-empty", |check| {
        Box::pin(channels_get_message_media_input_file_id_empty::run(check))
    }),
    ("channels.get-message-media.input-file-id-newline", |check| {
        Box::pin(channels_get_message_media_input_file_id_newline::run(check))
    }),
    ("channels.get-message-media.input-file-id-null-character", |check| {
        Box::pin(channels_get_message_media_input_file_id_null_character::run(check))
    }),
    ("channels.get-message-media.input-message-id-dots", |check| {
        Box::pin(channels_get_message_media_input_message_id_dots::run(check))
    }),
    ("channels.get-message-media.message-id-escaped", |check| {
        Box::pin(channels_get_message_media_message_id_escaped::run(check))
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
    ("channels.list-keyword-messages.answer-cut", |check| {
        Box::pin(channels_list_keyword_messages_answer_cut::run(check))
    }),
    ("channels.list-keyword-messages.answer-not-json", |check| {
        Box::pin(channels_list_keyword_messages_answer_not_json::run(check))
    }),
    ("channels.list-keyword-messages.answer-without-results", |check| {
        Box::pin(channels_list_keyword_messages_answer_without_results::run(check))
    }),
    ("channels.list-keyword-messages.both-spellings", |check| {
        Box::pin(channels_list_keyword_messages_both_spellings::run(check))
    }),
    ("channels.list-keyword-messages.error-401", |check| {
        Box::pin(channels_list_keyword_messages_error_401::run(check))
    }),
    ("channels.list-keyword-messages.error-403", |check| {
        Box::pin(channels_list_keyword_messages_error_403::run(check))
    }),
    ("channels.list-keyword-messages.error-404", |check| {
        Box::pin(channels_list_keyword_messages_error_404::run(check))
    }),
    ("channels.list-keyword-messages.error-429", |check| {
        Box::pin(channels_list_keyword_messages_error_429::run(check))
    }),
    ("channels.list-keyword-messages.error-503", |check| {
        Box::pin(channels_list_keyword_messages_error_503::run(check))
    }),
    ("channels.list-keyword-messages.every-kind", |check| {
        Box::pin(channels_list_keyword_messages_every_kind::run(check))
    }),
    ("channels.list-keyword-messages.full", |check| Box::pin(channels_list_keyword_messages_full::run(check))),
    ("channels.list-keyword-messages.no-messages", |check| {
        Box::pin(channels_list_keyword_messages_no_messages::run(check))
    }),
    ("channels.list-keyword-messages.page-sample", |check| {
        Box::pin(channels_list_keyword_messages_page_sample::run(check))
    }),
    ("channels.list-keyword-messages.same-member-twice", |check| {
        Box::pin(channels_list_keyword_messages_same_member_twice::run(check))
    }),
    ("channels.list-keyword-messages.unknown-values", |check| {
        Box::pin(channels_list_keyword_messages_unknown_values::run(check))
    }),
    ("channels.list-message-interactions.a-token-is-not-followed", |check| {
        Box::pin(channels_list_message_interactions_a_token_is_not_followed::run(check))
    }),
    ("channels.list-message-interactions.answer-cut", |check| {
        Box::pin(channels_list_message_interactions_answer_cut::run(check))
    }),
    ("channels.list-message-interactions.answer-not-json", |check| {
        Box::pin(channels_list_message_interactions_answer_not_json::run(check))
    }),
    ("channels.list-message-interactions.answer-without-results", |check| {
        Box::pin(channels_list_message_interactions_answer_without_results::run(check))
    }),
    ("channels.list-message-interactions.conversion", |check| {
        Box::pin(channels_list_message_interactions_conversion::run(check))
    }),
    ("channels.list-message-interactions.email-clicked", |check| {
        Box::pin(channels_list_message_interactions_email_clicked::run(check))
    }),
    ("channels.list-message-interactions.email-opened", |check| {
        Box::pin(channels_list_message_interactions_email_opened::run(check))
    }),
    ("channels.list-message-interactions.email-reported-as-spam", |check| {
        Box::pin(channels_list_message_interactions_email_reported_as_spam::run(check))
    }),
    ("channels.list-message-interactions.email-unsubscribe-request-underscore", |check| {
        Box::pin(channels_list_message_interactions_email_unsubscribe_request_underscore::run(check))
    }),
    ("channels.list-message-interactions.email-unsubscribe-request", |check| {
        Box::pin(channels_list_message_interactions_email_unsubscribe_request::run(check))
    }),
    ("channels.list-message-interactions.error-401", |check| {
        Box::pin(channels_list_message_interactions_error_401::run(check))
    }),
    ("channels.list-message-interactions.error-403", |check| {
        Box::pin(channels_list_message_interactions_error_403::run(check))
    }),
    ("channels.list-message-interactions.error-404", |check| {
        Box::pin(channels_list_message_interactions_error_404::run(check))
    }),
    ("channels.list-message-interactions.error-429", |check| {
        Box::pin(channels_list_message_interactions_error_429::run(check))
    }),
    ("channels.list-message-interactions.error-503", |check| {
        Box::pin(channels_list_message_interactions_error_503::run(check))
    }),
    ("channels.list-message-interactions.full-email-page", |check| {
        Box::pin(channels_list_message_interactions_full_email_page::run(check))
    }),
    ("channels.list-message-interactions.full-line-page", |check| {
        Box::pin(channels_list_message_interactions_full_line_page::run(check))
    }),
    ("channels.list-message-interactions.full", |check| Box::pin(channels_list_message_interactions_full::run(check))),
    ("channels.list-message-interactions.input-channel-id-leaves-path", |check| {
        Box::pin(channels_list_message_interactions_input_channel_id_leaves_path::run(check))
    }),
    ("channels.list-message-interactions.input-message-id-no-uuid", |check| {
        Box::pin(channels_list_message_interactions_input_message_id_no_uuid::run(check))
    }),
    ("channels.list-message-interactions.item-without-id", |check| {
        Box::pin(channels_list_message_interactions_item_without_id::run(check))
    }),
    ("channels.list-message-interactions.line-clicked", |check| {
        Box::pin(channels_list_message_interactions_line_clicked::run(check))
    }),
    ("channels.list-message-interactions.no-interactions", |check| {
        Box::pin(channels_list_message_interactions_no_interactions::run(check))
    }),
    ("channels.list-message-interactions.null-members", |check| {
        Box::pin(channels_list_message_interactions_null_members::run(check))
    }),
    ("channels.list-message-interactions.null-nested-members", |check| {
        Box::pin(channels_list_message_interactions_null_nested_members::run(check))
    }),
    ("channels.list-message-interactions.retry-503", |check| {
        Box::pin(channels_list_message_interactions_retry_503::run(check))
    }),
    ("channels.list-message-interactions.telegram-reaction", |check| {
        Box::pin(channels_list_message_interactions_telegram_reaction::run(check))
    }),
    ("channels.list-message-interactions.unknown-metadata-members", |check| {
        Box::pin(channels_list_message_interactions_unknown_metadata_members::run(check))
    }),
    ("channels.list-message-interactions.unknown-values", |check| {
        Box::pin(channels_list_message_interactions_unknown_values::run(check))
    }),
    ("channels.list-message-interactions.whatsapp-read", |check| {
        Box::pin(channels_list_message_interactions_whatsapp_read::run(check))
    }),
    ("channels.list-workspace-messages.answer-cut", |check| {
        Box::pin(channels_list_workspace_messages_answer_cut::run(check))
    }),
    ("channels.list-workspace-messages.answer-not-json", |check| {
        Box::pin(channels_list_workspace_messages_answer_not_json::run(check))
    }),
    ("channels.list-workspace-messages.answer-without-results", |check| {
        Box::pin(channels_list_workspace_messages_answer_without_results::run(check))
    }),
    ("channels.list-workspace-messages.bodies-with-null-payload", |check| {
        Box::pin(channels_list_workspace_messages_bodies_with_null_payload::run(check))
    }),
    ("channels.list-workspace-messages.bodies-without-payload", |check| {
        Box::pin(channels_list_workspace_messages_bodies_without_payload::run(check))
    }),
    ("channels.list-workspace-messages.empty-token-ends", |check| {
        Box::pin(channels_list_workspace_messages_empty_token_ends::run(check))
    }),
    ("channels.list-workspace-messages.error-401", |check| {
        Box::pin(channels_list_workspace_messages_error_401::run(check))
    }),
    ("channels.list-workspace-messages.error-403", |check| {
        Box::pin(channels_list_workspace_messages_error_403::run(check))
    }),
    ("channels.list-workspace-messages.error-404", |check| {
        Box::pin(channels_list_workspace_messages_error_404::run(check))
    }),
    ("channels.list-workspace-messages.error-422", |check| {
        Box::pin(channels_list_workspace_messages_error_422::run(check))
    }),
    ("channels.list-workspace-messages.error-429", |check| {
        Box::pin(channels_list_workspace_messages_error_429::run(check))
    }),
    ("channels.list-workspace-messages.error-503", |check| {
        Box::pin(channels_list_workspace_messages_error_503::run(check))
    }),
    ("channels.list-workspace-messages.from-token", |check| {
        Box::pin(channels_list_workspace_messages_from_token::run(check))
    }),
    ("channels.list-workspace-messages.full", |check| Box::pin(channels_list_workspace_messages_full::run(check))),
    ("channels.list-workspace-messages.input-id-no-uuid", |check| {
        Box::pin(channels_list_workspace_messages_input_id_no_uuid::run(check))
    }),
    ("channels.list-workspace-messages.input-limit-too-large", |check| {
        Box::pin(channels_list_workspace_messages_input_limit_too_large::run(check))
    }),
    ("channels.list-workspace-messages.input-limit-zero", |check| {
        Box::pin(channels_list_workspace_messages_input_limit_zero::run(check))
    }),
    ("channels.list-workspace-messages.input-page-token-too-long", |check| {
        Box::pin(channels_list_workspace_messages_input_page_token_too_long::run(check))
    }),
    ("channels.list-workspace-messages.input-platform-pattern", |check| {
        Box::pin(channels_list_workspace_messages_input_platform_pattern::run(check))
    }),
    ("channels.list-workspace-messages.input-platform-too-short", |check| {
        Box::pin(channels_list_workspace_messages_input_platform_too_short::run(check))
    }),
    ("channels.list-workspace-messages.input-workspace-id-no-uuid", |check| {
        Box::pin(channels_list_workspace_messages_input_workspace_id_no_uuid::run(check))
    }),
    ("channels.list-workspace-messages.item-without-id", |check| {
        Box::pin(channels_list_workspace_messages_item_without_id::run(check))
    }),
    ("channels.list-workspace-messages.no-messages", |check| {
        Box::pin(channels_list_workspace_messages_no_messages::run(check))
    }),
    ("channels.list-workspace-messages.null-token-ends", |check| {
        Box::pin(channels_list_workspace_messages_null_token_ends::run(check))
    }),
    ("channels.list-workspace-messages.option-workspace-id", |check| {
        Box::pin(channels_list_workspace_messages_option_workspace_id::run(check))
    }),
    ("channels.list-workspace-messages.query-all", |check| {
        Box::pin(channels_list_workspace_messages_query_all::run(check))
    }),
    ("channels.list-workspace-messages.query-channel-id", |check| {
        Box::pin(channels_list_workspace_messages_query_channel_id::run(check))
    }),
    ("channels.list-workspace-messages.query-country-code", |check| {
        Box::pin(channels_list_workspace_messages_query_country_code::run(check))
    }),
    ("channels.list-workspace-messages.query-direction", |check| {
        Box::pin(channels_list_workspace_messages_query_direction::run(check))
    }),
    ("channels.list-workspace-messages.query-email-subject", |check| {
        Box::pin(channels_list_workspace_messages_query_email_subject::run(check))
    }),
    ("channels.list-workspace-messages.query-end-at", |check| {
        Box::pin(channels_list_workspace_messages_query_end_at::run(check))
    }),
    ("channels.list-workspace-messages.query-failure-code", |check| {
        Box::pin(channels_list_workspace_messages_query_failure_code::run(check))
    }),
    ("channels.list-workspace-messages.query-failure-source-code", |check| {
        Box::pin(channels_list_workspace_messages_query_failure_source_code::run(check))
    }),
    ("channels.list-workspace-messages.query-failure-source-name", |check| {
        Box::pin(channels_list_workspace_messages_query_failure_source_name::run(check))
    }),
    ("channels.list-workspace-messages.query-from", |check| {
        Box::pin(channels_list_workspace_messages_query_from::run(check))
    }),
    ("channels.list-workspace-messages.query-id", |check| {
        Box::pin(channels_list_workspace_messages_query_id::run(check))
    }),
    ("channels.list-workspace-messages.query-limit-smallest", |check| {
        Box::pin(channels_list_workspace_messages_query_limit_smallest::run(check))
    }),
    ("channels.list-workspace-messages.query-limit", |check| {
        Box::pin(channels_list_workspace_messages_query_limit::run(check))
    }),
    ("channels.list-workspace-messages.query-platform", |check| {
        Box::pin(channels_list_workspace_messages_query_platform::run(check))
    }),
    ("channels.list-workspace-messages.query-reverse", |check| {
        Box::pin(channels_list_workspace_messages_query_reverse::run(check))
    }),
    ("channels.list-workspace-messages.query-start-at", |check| {
        Box::pin(channels_list_workspace_messages_query_start_at::run(check))
    }),
    ("channels.list-workspace-messages.query-tag", |check| {
        Box::pin(channels_list_workspace_messages_query_tag::run(check))
    }),
    ("channels.list-workspace-messages.query-to", |check| {
        Box::pin(channels_list_workspace_messages_query_to::run(check))
    }),
    ("channels.list-workspace-messages.repeated-token", |check| {
        Box::pin(channels_list_workspace_messages_repeated_token::run(check))
    }),
    ("channels.list-workspace-messages.retry-503", |check| {
        Box::pin(channels_list_workspace_messages_retry_503::run(check))
    }),
    ("channels.list-workspace-messages.two-pages-keep-filters", |check| {
        Box::pin(channels_list_workspace_messages_two_pages_keep_filters::run(check))
    }),
    ("channels.list-workspace-messages.two-pages", |check| {
        Box::pin(channels_list_workspace_messages_two_pages::run(check))
    }),
    ("channels.list-workspace-messages.unknown-values", |check| {
        Box::pin(channels_list_workspace_messages_unknown_values::run(check))
    }),
    ("channels.send-message.action-all-members", |check| {
        Box::pin(channels_send_message_action_all_members::run(check))
    }),
    ("channels.send-message.all-action-kinds", |check| Box::pin(channels_send_message_all_action_kinds::run(check))),
    ("channels.send-message.answer-cut", |check| Box::pin(channels_send_message_answer_cut::run(check))),
    ("channels.send-message.answer-not-json", |check| Box::pin(channels_send_message_answer_not_json::run(check))),
    ("channels.send-message.answer-unknown-status", |check| {
        Box::pin(channels_send_message_answer_unknown_status::run(check))
    }),
    ("channels.send-message.answer-without-id", |check| Box::pin(channels_send_message_answer_without_id::run(check))),
    ("channels.send-message.authentication-all-members", |check| {
        Box::pin(channels_send_message_authentication_all_members::run(check))
    }),
    ("channels.send-message.bearer", |check| Box::pin(channels_send_message_bearer::run(check))),
    ("channels.send-message.cancelled", |check| Box::pin(channels_send_message_cancelled::run(check))),
    ("channels.send-message.carousel-all-members", |check| {
        Box::pin(channels_send_message_carousel_all_members::run(check))
    }),
    ("channels.send-message.carousel-limits", |check| Box::pin(channels_send_message_carousel_limits::run(check))),
    ("channels.send-message.client-access-key", |check| Box::pin(channels_send_message_client_access_key::run(check))),
    ("channels.send-message.client-workspace-id", |check| {
        Box::pin(channels_send_message_client_workspace_id::run(check))
    }),
    ("channels.send-message.email-html", |check| Box::pin(channels_send_message_email_html::run(check))),
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
    ("channels.send-message.file-all-members", |check| Box::pin(channels_send_message_file_all_members::run(check))),
    ("channels.send-message.file-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message_file_postback_and_reply_actions::run(check))
    }),
    ("channels.send-message.file", |check| Box::pin(channels_send_message_file::run(check))),
    ("channels.send-message.files-filename", |check| Box::pin(channels_send_message_files_filename::run(check))),
    ("channels.send-message.files-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message_files_postback_and_reply_actions::run(check))
    }),
    ("channels.send-message.files", |check| Box::pin(channels_send_message_files::run(check))),
    ("channels.send-message.free-object-keys-untouched", |check| {
        Box::pin(channels_send_message_free_object_keys_untouched::run(check))
    }),
    ("channels.send-message.full-whatsapp-page", |check| {
        Box::pin(channels_send_message_full_whatsapp_page::run(check))
    }),
    ("channels.send-message.full", |check| Box::pin(channels_send_message_full::run(check))),
    ("channels.send-message.gif-all-members", |check| Box::pin(channels_send_message_gif_all_members::run(check))),
    ("channels.send-message.html-all-members", |check| Box::pin(channels_send_message_html_all_members::run(check))),
    ("channels.send-message.html-text-only", |check| Box::pin(channels_send_message_html_text_only::run(check))),
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
    ("channels.send-message.input-attachment-without-filename", |check| {
        Box::pin(channels_send_message_input_attachment_without_filename::run(check))
    }),
    ("channels.send-message.input-button-label-too-long", |check| {
        Box::pin(channels_send_message_input_button_label_too_long::run(check))
    }),
    ("channels.send-message.input-buy-without-amount", |check| {
        Box::pin(channels_send_message_input_buy_without_amount::run(check))
    }),
    ("channels.send-message.input-campaign-id-no-uuid", |check| {
        Box::pin(channels_send_message_input_campaign_id_no_uuid::run(check))
    }),
    ("channels.send-message.input-carousel-action-deep", |check| {
        Box::pin(channels_send_message_input_carousel_action_deep::run(check))
    }),
    ("channels.send-message.input-carousel-media-url", |check| {
        Box::pin(channels_send_message_input_carousel_media_url::run(check))
    }),
    ("channels.send-message.input-carousel-text-too-long", |check| {
        Box::pin(channels_send_message_input_carousel_text_too_long::run(check))
    }),
    ("channels.send-message.input-carousel-without-items", |check| {
        Box::pin(channels_send_message_input_carousel_without_items::run(check))
    }),
    ("channels.send-message.input-channel-id-leaves-path", |check| {
        Box::pin(channels_send_message_input_channel_id_leaves_path::run(check))
    }),
    ("channels.send-message.input-channel-id-no-uuid", |check| {
        Box::pin(channels_send_message_input_channel_id_no_uuid::run(check))
    }),
    ("channels.send-message.input-coordinates-missing", |check| {
        Box::pin(channels_send_message_input_coordinates_missing::run(check))
    }),
    ("channels.send-message.input-currency-length", |check| {
        Box::pin(channels_send_message_input_currency_length::run(check))
    }),
    ("channels.send-message.input-description-label-too-long", |check| {
        Box::pin(channels_send_message_input_description_label_too_long::run(check))
    }),
    ("channels.send-message.input-eleven-tags", |check| Box::pin(channels_send_message_input_eleven_tags::run(check))),
    ("channels.send-message.input-email-username-empty", |check| {
        Box::pin(channels_send_message_input_email_username_empty::run(check))
    }),
    ("channels.send-message.input-file-content-type-empty", |check| {
        Box::pin(channels_send_message_input_file_content_type_empty::run(check))
    }),
    ("channels.send-message.input-file-media-url", |check| {
        Box::pin(channels_send_message_input_file_media_url::run(check))
    }),
    ("channels.send-message.input-file-without-content-type", |check| {
        Box::pin(channels_send_message_input_file_without_content_type::run(check))
    }),
    ("channels.send-message.input-gif-without-media-url", |check| {
        Box::pin(channels_send_message_input_gif_without_media_url::run(check))
    }),
    ("channels.send-message.input-html-attachment-content-empty", |check| {
        Box::pin(channels_send_message_input_html_attachment_content_empty::run(check))
    }),
    ("channels.send-message.input-html-attachment-without-place", |check| {
        Box::pin(channels_send_message_input_html_attachment_without_place::run(check))
    }),
    ("channels.send-message.input-html-neither-text-nor-html", |check| {
        Box::pin(channels_send_message_input_html_neither_text_nor_html::run(check))
    }),
    ("channels.send-message.input-html-text-empty", |check| {
        Box::pin(channels_send_message_input_html_text_empty::run(check))
    }),
    ("channels.send-message.input-identifier-without-value", |check| {
        Box::pin(channels_send_message_input_identifier_without_value::run(check))
    }),
    ("channels.send-message.input-image-alt-only", |check| {
        Box::pin(channels_send_message_input_image_alt_only::run(check))
    }),
    ("channels.send-message.input-latitude-91", |check| Box::pin(channels_send_message_input_latitude_91::run(check))),
    ("channels.send-message.input-latitude-below", |check| {
        Box::pin(channels_send_message_input_latitude_below::run(check))
    }),
    ("channels.send-message.input-line-emoji-without-product", |check| {
        Box::pin(channels_send_message_input_line_emoji_without_product::run(check))
    }),
    ("channels.send-message.input-line-item-without-amount", |check| {
        Box::pin(channels_send_message_input_line_item_without_amount::run(check))
    }),
    ("channels.send-message.input-link-without-url", |check| {
        Box::pin(channels_send_message_input_link_without_url::run(check))
    }),
    ("channels.send-message.input-list-text-missing", |check| {
        Box::pin(channels_send_message_input_list_text_missing::run(check))
    }),
    ("channels.send-message.input-longitude-181", |check| {
        Box::pin(channels_send_message_input_longitude_181::run(check))
    }),
    ("channels.send-message.input-navigator-id-no-uuid", |check| {
        Box::pin(channels_send_message_input_navigator_id_no_uuid::run(check))
    }),
    ("channels.send-message.input-neither-body-nor-template", |check| {
        Box::pin(channels_send_message_input_neither_body_nor_template::run(check))
    }),
    ("channels.send-message.input-nested-section-text-empty", |check| {
        Box::pin(channels_send_message_input_nested_section_text_empty::run(check))
    }),
    ("channels.send-message.input-nine-utm-parameters", |check| {
        Box::pin(channels_send_message_input_nine_utm_parameters::run(check))
    }),
    ("channels.send-message.input-no-contacts", |check| Box::pin(channels_send_message_input_no_contacts::run(check))),
    ("channels.send-message.input-no-files", |check| Box::pin(channels_send_message_input_no_files::run(check))),
    ("channels.send-message.input-no-images", |check| Box::pin(channels_send_message_input_no_images::run(check))),
    ("channels.send-message.input-no-template-parameters", |check| {
        Box::pin(channels_send_message_input_no_template_parameters::run(check))
    }),
    ("channels.send-message.input-no-utm-parameters", |check| {
        Box::pin(channels_send_message_input_no_utm_parameters::run(check))
    }),
    ("channels.send-message.input-otp-0", |check| Box::pin(channels_send_message_input_otp_0::run(check))),
    ("channels.send-message.input-otp-91", |check| Box::pin(channels_send_message_input_otp_91::run(check))),
    ("channels.send-message.input-otp-without-disclaimer", |check| {
        Box::pin(channels_send_message_input_otp_without_disclaimer::run(check))
    }),
    ("channels.send-message.input-parameter-key-empty", |check| {
        Box::pin(channels_send_message_input_parameter_key_empty::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-boolean", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_boolean::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-line-item-list", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_line_item_list::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-number", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_number::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-object", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_object::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-product-list", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_product_list::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-product-sections", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_product_sections::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-section-list", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_section_list::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-shipping-method-list", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_shipping_method_list::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-string", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_string::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-timeslot-list", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_timeslot_list::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-whatsapp-product-items", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_whatsapp_product_items::run(check))
    }),
    ("channels.send-message.input-parameter-without-key-whatsapp-product-sections", |check| {
        Box::pin(channels_send_message_input_parameter_without_key_whatsapp_product_sections::run(check))
    }),
    ("channels.send-message.input-product-section-title-empty", |check| {
        Box::pin(channels_send_message_input_product_section_title_empty::run(check))
    }),
    ("channels.send-message.input-product-section-title-too-long", |check| {
        Box::pin(channels_send_message_input_product_section_title_too_long::run(check))
    }),
    ("channels.send-message.input-product-without-id", |check| {
        Box::pin(channels_send_message_input_product_without_id::run(check))
    }),
    ("channels.send-message.input-receiver-empty", |check| {
        Box::pin(channels_send_message_input_receiver_empty::run(check))
    }),
    ("channels.send-message.input-reply-text-too-long", |check| {
        Box::pin(channels_send_message_input_reply_text_too_long::run(check))
    }),
    ("channels.send-message.input-reply-title-too-long", |check| {
        Box::pin(channels_send_message_input_reply_title_too_long::run(check))
    }),
    ("channels.send-message.input-reply-to-without-id", |check| {
        Box::pin(channels_send_message_input_reply_to_without_id::run(check))
    }),
    ("channels.send-message.input-section-list-reply-text-missing", |check| {
        Box::pin(channels_send_message_input_section_list_reply_text_missing::run(check))
    }),
    ("channels.send-message.input-sections-missing", |check| {
        Box::pin(channels_send_message_input_sections_missing::run(check))
    }),
    ("channels.send-message.input-shipping-method-without-identifier", |check| {
        Box::pin(channels_send_message_input_shipping_method_without_identifier::run(check))
    }),
    ("channels.send-message.input-short-links-domain-too-long", |check| {
        Box::pin(channels_send_message_input_short_links_domain_too_long::run(check))
    }),
    ("channels.send-message.input-short-links-without-domain", |check| {
        Box::pin(channels_send_message_input_short_links_without_domain::run(check))
    }),
    ("channels.send-message.input-tag-empty", |check| Box::pin(channels_send_message_input_tag_empty::run(check))),
    ("channels.send-message.input-tag-pattern", |check| Box::pin(channels_send_message_input_tag_pattern::run(check))),
    ("channels.send-message.input-tag-too-long", |check| {
        Box::pin(channels_send_message_input_tag_too_long::run(check))
    }),
    ("channels.send-message.input-text-empty", |check| Box::pin(channels_send_message_input_text_empty::run(check))),
    ("channels.send-message.input-text-missing", |check| {
        Box::pin(channels_send_message_input_text_missing::run(check))
    }),
    ("channels.send-message.input-timeslot-without-start", |check| {
        Box::pin(channels_send_message_input_timeslot_without_start::run(check))
    }),
    ("channels.send-message.input-utm-key-empty", |check| {
        Box::pin(channels_send_message_input_utm_key_empty::run(check))
    }),
    ("channels.send-message.input-utm-key-too-long", |check| {
        Box::pin(channels_send_message_input_utm_key_too_long::run(check))
    }),
    ("channels.send-message.input-utm-neither-value-nor-reference", |check| {
        Box::pin(channels_send_message_input_utm_neither_value_nor_reference::run(check))
    }),
    ("channels.send-message.input-utm-value-and-reference", |check| {
        Box::pin(channels_send_message_input_utm_value_and_reference::run(check))
    }),
    ("channels.send-message.input-utm-value-empty", |check| {
        Box::pin(channels_send_message_input_utm_value_empty::run(check))
    }),
    ("channels.send-message.input-utm-value-too-long", |check| {
        Box::pin(channels_send_message_input_utm_value_too_long::run(check))
    }),
    ("channels.send-message.input-validity-negative", |check| {
        Box::pin(channels_send_message_input_validity_negative::run(check))
    }),
    ("channels.send-message.input-whatsapp-product-section-title-too-long", |check| {
        Box::pin(channels_send_message_input_whatsapp_product_section_title_too_long::run(check))
    }),
    ("channels.send-message.input-whatsapp-product-without-id", |check| {
        Box::pin(channels_send_message_input_whatsapp_product_without_id::run(check))
    }),
    ("channels.send-message.input-workspace-id-no-uuid", |check| {
        Box::pin(channels_send_message_input_workspace_id_no_uuid::run(check))
    }),
    ("channels.send-message.list-all-members", |check| Box::pin(channels_send_message_list_all_members::run(check))),
    ("channels.send-message.list-limits", |check| Box::pin(channels_send_message_list_limits::run(check))),
    ("channels.send-message.list-with-sections-and-custom-button-label", |check| {
        Box::pin(channels_send_message_list_with_sections_and_custom_button_label::run(check))
    }),
    ("channels.send-message.list-with-sections", |check| {
        Box::pin(channels_send_message_list_with_sections::run(check))
    }),
    ("channels.send-message.list-without-items", |check| {
        Box::pin(channels_send_message_list_without_items::run(check))
    }),
    ("channels.send-message.list-without-sections", |check| {
        Box::pin(channels_send_message_list_without_sections::run(check))
    }),
    ("channels.send-message.location-all-members", |check| {
        Box::pin(channels_send_message_location_all_members::run(check))
    }),
    ("channels.send-message.location-corners", |check| Box::pin(channels_send_message_location_corners::run(check))),
    ("channels.send-message.location", |check| Box::pin(channels_send_message_location::run(check))),
    ("channels.send-message.option-workspace-id", |check| {
        Box::pin(channels_send_message_option_workspace_id::run(check))
    }),
    ("channels.send-message.otp-longest", |check| Box::pin(channels_send_message_otp_longest::run(check))),
    ("channels.send-message.otp-shortest", |check| Box::pin(channels_send_message_otp_shortest::run(check))),
    ("channels.send-message.page-list-message-with-metadata", |check| {
        Box::pin(channels_send_message_page_list_message_with_metadata::run(check))
    }),
    ("channels.send-message.page-list-message-with-sections", |check| {
        Box::pin(channels_send_message_page_list_message_with_sections::run(check))
    }),
    ("channels.send-message.page-list-message-without-sections", |check| {
        Box::pin(channels_send_message_page_list_message_without_sections::run(check))
    }),
    ("channels.send-message.page-reply-to", |check| Box::pin(channels_send_message_page_reply_to::run(check))),
    ("channels.send-message.page-single-text-message-with-postback-actions", |check| {
        Box::pin(channels_send_message_page_single_text_message_with_postback_actions::run(check))
    }),
    ("channels.send-message.page-single-text-message-with-postback-and-reply-actions", |check| {
        Box::pin(channels_send_message_page_single_text_message_with_postback_and_reply_actions::run(check))
    }),
    ("channels.send-message.page-single-text-message-with-reply-actions", |check| {
        Box::pin(channels_send_message_page_single_text_message_with_reply_actions::run(check))
    }),
    ("channels.send-message.page-single-text-message", |check| {
        Box::pin(channels_send_message_page_single_text_message::run(check))
    }),
    ("channels.send-message.page-template", |check| Box::pin(channels_send_message_page_template::run(check))),
    ("channels.send-message.permission-request-all-members", |check| {
        Box::pin(channels_send_message_permission_request_all_members::run(check))
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
    ("channels.send-message.section-all-members", |check| {
        Box::pin(channels_send_message_section_all_members::run(check))
    }),
    ("channels.send-message.section-keys-untouched", |check| {
        Box::pin(channels_send_message_section_keys_untouched::run(check))
    }),
    ("channels.send-message.template-all-members", |check| {
        Box::pin(channels_send_message_template_all_members::run(check))
    }),
    ("channels.send-message.template-button-variable", |check| {
        Box::pin(channels_send_message_template_button_variable::run(check))
    }),
    ("channels.send-message.template-image-variable", |check| {
        Box::pin(channels_send_message_template_image_variable::run(check))
    }),
    ("channels.send-message.template-kind-alone", |check| {
        Box::pin(channels_send_message_template_kind_alone::run(check))
    }),
    ("channels.send-message.template-kind", |check| Box::pin(channels_send_message_template_kind::run(check))),
    ("channels.send-message.template-parameter-boolean", |check| {
        Box::pin(channels_send_message_template_parameter_boolean::run(check))
    }),
    ("channels.send-message.template-parameter-line-item-list", |check| {
        Box::pin(channels_send_message_template_parameter_line_item_list::run(check))
    }),
    ("channels.send-message.template-parameter-number", |check| {
        Box::pin(channels_send_message_template_parameter_number::run(check))
    }),
    ("channels.send-message.template-parameter-object", |check| {
        Box::pin(channels_send_message_template_parameter_object::run(check))
    }),
    ("channels.send-message.template-parameter-product-list", |check| {
        Box::pin(channels_send_message_template_parameter_product_list::run(check))
    }),
    ("channels.send-message.template-parameter-product-sections", |check| {
        Box::pin(channels_send_message_template_parameter_product_sections::run(check))
    }),
    ("channels.send-message.template-parameter-section-list", |check| {
        Box::pin(channels_send_message_template_parameter_section_list::run(check))
    }),
    ("channels.send-message.template-parameter-shipping-method-list", |check| {
        Box::pin(channels_send_message_template_parameter_shipping_method_list::run(check))
    }),
    ("channels.send-message.template-parameter-string", |check| {
        Box::pin(channels_send_message_template_parameter_string::run(check))
    }),
    ("channels.send-message.template-parameter-timeslot-list", |check| {
        Box::pin(channels_send_message_template_parameter_timeslot_list::run(check))
    }),
    ("channels.send-message.template-parameter-whatsapp-product-items", |check| {
        Box::pin(channels_send_message_template_parameter_whatsapp_product_items::run(check))
    }),
    ("channels.send-message.template-parameter-whatsapp-product-sections", |check| {
        Box::pin(channels_send_message_template_parameter_whatsapp_product_sections::run(check))
    }),
    ("channels.send-message.template-parameters-of-every-kind", |check| {
        Box::pin(channels_send_message_template_parameters_of_every_kind::run(check))
    }),
    ("channels.send-message.template-parameters-without-value", |check| {
        Box::pin(channels_send_message_template_parameters_without_value::run(check))
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
    ("channels.set-keyword-message.answer-204", |check| Box::pin(channels_set_keyword_message_answer_204::run(check))),
    ("channels.set-keyword-message.answer-with-body", |check| {
        Box::pin(channels_set_keyword_message_answer_with_body::run(check))
    }),
    ("channels.set-keyword-message.empty-value", |check| {
        Box::pin(channels_set_keyword_message_empty_value::run(check))
    }),
    ("channels.set-keyword-message.error-400", |check| Box::pin(channels_set_keyword_message_error_400::run(check))),
    ("channels.set-keyword-message.error-401", |check| Box::pin(channels_set_keyword_message_error_401::run(check))),
    ("channels.set-keyword-message.error-403", |check| Box::pin(channels_set_keyword_message_error_403::run(check))),
    ("channels.set-keyword-message.error-422", |check| Box::pin(channels_set_keyword_message_error_422::run(check))),
    ("channels.set-keyword-message.error-429", |check| Box::pin(channels_set_keyword_message_error_429::run(check))),
    ("channels.set-keyword-message.error-503", |check| Box::pin(channels_set_keyword_message_error_503::run(check))),
    ("channels.set-keyword-message.full", |check| Box::pin(channels_set_keyword_message_full::run(check))),
    ("channels.set-keyword-message.optin", |check| Box::pin(channels_set_keyword_message_optin::run(check))),
    ("channels.set-keyword-message.page-sample", |check| {
        Box::pin(channels_set_keyword_message_page_sample::run(check))
    }),
    ("channels.set-keyword-message.retry-500", |check| Box::pin(channels_set_keyword_message_retry_500::run(check))),
    ("channels.set-keyword-message.retry-reset", |check| {
        Box::pin(channels_set_keyword_message_retry_reset::run(check))
    }),
];
