// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The exports of the area `endpoint_subscriptions`.

#![allow(clippy::too_many_arguments)]

use std::sync::Arc;

#[allow(unused_imports)]
use birdwire::{call::Arguments, operations, typed::to_json, types::*};

use super::answers::EndpointSubscriptionAnswer;
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
    /// List the subscriptions of an endpoint `numbers.endpointSubscriptions.list`
    pub fn numbers_endpoint_subscriptions_list(
        &self,
        endpoint_id: String,
        options: NativeOptions,
    ) -> Arc<ListEndpointSubscriptionsPager> {
        let arguments =
            Arguments { path: vec![endpoint_id], query: Default::default(), body: None, ..Default::default() };
        Arc::new(ListEndpointSubscriptionsPager(self.pages(
            &operations::LIST_ENDPOINT_SUBSCRIPTIONS,
            arguments,
            options,
        )))
    }

    /// Get a subscription of an endpoint `numbers.endpointSubscriptions.get`
    pub async fn numbers_endpoint_subscriptions_get(
        &self,
        endpoint_id: String,
        subscription_name: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<EndpointSubscriptionAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![endpoint_id, subscription_name],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        let (value, response) =
            self.answer(&operations::GET_ENDPOINT_SUBSCRIPTION, arguments, Way::Call, options, cancel).await?;
        Ok(EndpointSubscriptionAnswer { value, response })
    }

    /// Activate a subscription of an endpoint `numbers.endpointSubscriptions.activate`
    pub async fn numbers_endpoint_subscriptions_activate(
        &self,
        endpoint_id: String,
        subscription_name: String,
        body: ActivateEndpointSubscription,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<EndpointSubscriptionAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![endpoint_id, subscription_name],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        let (value, response) =
            self.answer(&operations::ACTIVATE_ENDPOINT_SUBSCRIPTION, arguments, Way::Call, options, cancel).await?;
        Ok(EndpointSubscriptionAnswer { value, response })
    }

    /// Cancel a subscription of an endpoint `numbers.endpointSubscriptions.cancel`
    pub async fn numbers_endpoint_subscriptions_cancel(
        &self,
        endpoint_id: String,
        subscription_name: String,
        options: NativeOptions,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<EndpointSubscriptionAnswer, BirdFailure> {
        let arguments = Arguments {
            path: vec![endpoint_id, subscription_name],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        let (value, response) =
            self.answer(&operations::CANCEL_ENDPOINT_SUBSCRIPTION, arguments, Way::Call, options, cancel).await?;
        Ok(EndpointSubscriptionAnswer { value, response })
    }
}

/// One page of `numbers.endpointSubscriptions.list`.
#[derive(uniffi::Record)]
pub struct ListEndpointSubscriptionsPage {
    pub items: Vec<EndpointSubscription>,
    /// Why the item after the last of `items` could not be read.
    pub failure: Option<Failure>,
    /// The members beside the items.
    pub head: EndpointSubscriptionList,
    pub next_page_token: Option<String>,
    pub response: Arc<NativeResponse>,
}

/// The pages of `numbers.endpointSubscriptions.list`, one after the other.
#[derive(uniffi::Object)]
pub struct ListEndpointSubscriptionsPager(PageSource);

#[uniffi::export]
impl ListEndpointSubscriptionsPager {
    /// None after the last page.
    pub async fn next_page(
        &self,
        cancel: Option<Arc<CancelToken>>,
    ) -> Result<Option<ListEndpointSubscriptionsPage>, BirdFailure> {
        let page: Option<PageParts<EndpointSubscription, EndpointSubscriptionList>> = self.0.next(cancel).await?;
        Ok(page.map(|page| ListEndpointSubscriptionsPage {
            items: page.items,
            failure: page.failure,
            head: page.head,
            next_page_token: page.next_page_token,
            response: page.response,
        }))
    }
}
