// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `notifications`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::{WebhookLogDetailsAnswer, WebhookSubscriptionAnswer};
#[allow(unused_imports)]
use crate::{
    cancel::CancelToken,
    client::NativeClient,
    failure::{BirdFailure, Failure},
    media::NativeMedia,
    options::NativeOptions,
    page::{PageParts, PageSource},
    response::NativeResponse,
    upload::{ByteSource, NativeUpload, UploadProgress},
    way::{NativeLines, Way},
};

#[uniffi::export]
impl NativeClient {
    /// List subscriptions `webhookSubscriptions.list`
    pub fn webhook_subscriptions_list(
        &self,
        query: ListWebhookSubscriptions,
        options: NativeOptions,
    ) -> Arc<ListWebhookSubscriptionsPager> {
        let arguments = Arguments { path: vec![], query: to_json(&query), body: None, ..Default::default() };
        Arc::new(ListWebhookSubscriptionsPager(self.pages(&operations::LIST_WEBHOOK_SUBSCRIPTIONS, arguments, options)))
    }

    /// Subscribe to an event `webhookSubscriptions.create`
    pub async fn webhook_subscriptions_create(
        &self,
        body: CreateWebhookSubscription,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<WebhookSubscriptionAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        let (value, response) =
            self.answer(&operations::CREATE_WEBHOOK_SUBSCRIPTION, arguments, Way::Call, options, cancel).await?;
        Ok(WebhookSubscriptionAnswer { value, response })
    }

    /// Get a subscription `webhookSubscriptions.get`
    pub async fn webhook_subscriptions_get(
        &self,
        webhook_subscription_id: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<WebhookSubscriptionAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![webhook_subscription_id],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        let (value, response) =
            self.answer(&operations::GET_WEBHOOK_SUBSCRIPTION, arguments, Way::Call, options, cancel).await?;
        Ok(WebhookSubscriptionAnswer { value, response })
    }

    /// Update a subscription `webhookSubscriptions.update`
    pub async fn webhook_subscriptions_update(
        &self,
        webhook_subscription_id: String,
        body: UpdateWebhookSubscription,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<WebhookSubscriptionAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![webhook_subscription_id],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        let (value, response) =
            self.answer(&operations::UPDATE_WEBHOOK_SUBSCRIPTION, arguments, Way::Call, options, cancel).await?;
        Ok(WebhookSubscriptionAnswer { value, response })
    }

    /// Delete a subscription `webhookSubscriptions.delete`
    pub async fn webhook_subscriptions_delete(
        &self,
        webhook_subscription_id: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<Arc<NativeResponse>>, BirdFailure> {
        let arguments = Arguments {
            path: vec![webhook_subscription_id],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        self.done(&operations::DELETE_WEBHOOK_SUBSCRIPTION, arguments, Way::Call, options, cancel).await
    }

    /// List deliveries of a subscription `webhookSubscriptions.logs.list`
    pub fn webhook_subscriptions_logs_list(
        &self,
        webhook_subscription_id: String,
        query: ListWebhookLogs,
        options: NativeOptions,
    ) -> Arc<ListWebhookLogsPager> {
        let arguments =
            Arguments { path: vec![webhook_subscription_id], query: to_json(&query), body: None, ..Default::default() };
        Arc::new(ListWebhookLogsPager(self.pages(&operations::LIST_WEBHOOK_LOGS, arguments, options)))
    }

    /// Get the attempts of a delivery `webhookSubscriptions.logs.details`
    pub async fn webhook_subscriptions_logs_details(
        &self,
        webhook_subscription_id: String,
        query: GetWebhookLogDetails,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<WebhookLogDetailsAnswer, BirdFailure> {
        let arguments =
            Arguments { path: vec![webhook_subscription_id], query: to_json(&query), body: None, ..Default::default() };
        let (value, response) =
            self.answer(&operations::GET_WEBHOOK_LOG_DETAILS, arguments, Way::Call, options, cancel).await?;
        Ok(WebhookLogDetailsAnswer { value, response })
    }

    /// List the events that may be subscribed to `webhookSubscriptions.listAvailable`
    pub fn webhook_subscriptions_list_available(
        &self,
        query: ListAvailableWebhooks,
        options: NativeOptions,
    ) -> Arc<ListAvailableWebhooksPager> {
        let arguments = Arguments { path: vec![], query: to_json(&query), body: None, ..Default::default() };
        Arc::new(ListAvailableWebhooksPager(self.pages(&operations::LIST_AVAILABLE_WEBHOOKS, arguments, options)))
    }
}

/// One page of `webhookSubscriptions.list`.
#[derive(uniffi::Record)]
pub struct ListWebhookSubscriptionsPage {
    pub items: Vec<WebhookSubscription>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: WebhookSubscriptionList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `webhookSubscriptions.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListWebhookSubscriptionsPager(PageSource);

#[uniffi::export]
impl ListWebhookSubscriptionsPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListWebhookSubscriptionsPage>, BirdFailure> {
        let page: Option<PageParts<WebhookSubscription, WebhookSubscriptionList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListWebhookSubscriptionsPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}

/// One page of `webhookSubscriptions.logs.list`.
#[derive(uniffi::Record)]
pub struct ListWebhookLogsPage {
    pub items: Vec<WebhookLog>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: WebhookLogList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `webhookSubscriptions.logs.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListWebhookLogsPager(PageSource);

#[uniffi::export]
impl ListWebhookLogsPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListWebhookLogsPage>, BirdFailure> {
        let page: Option<PageParts<WebhookLog, WebhookLogList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListWebhookLogsPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}

/// One page of `webhookSubscriptions.listAvailable`.
#[derive(uniffi::Record)]
pub struct ListAvailableWebhooksPage {
    pub items: Vec<AvailableWebhooks>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: AvailableWebhookList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `webhookSubscriptions.listAvailable`, one after the other.
#[derive(uniffi::Object)]
pub struct ListAvailableWebhooksPager(PageSource);

#[uniffi::export]
impl ListAvailableWebhooksPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListAvailableWebhooksPage>, BirdFailure> {
        let page: Option<PageParts<AvailableWebhooks, AvailableWebhookList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListAvailableWebhooksPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
