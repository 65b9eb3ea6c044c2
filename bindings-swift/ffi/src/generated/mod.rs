// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports, a file an area.

mod accounts;
mod allow_block_rules;
mod answers;
mod antispam;
mod approvals;
mod batches;
mod business_profile;
mod campaigns;
mod channels;
mod conversations;
mod current_user;
mod endpoint_subscriptions;
mod facts;
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
pub mod webhooks;
