// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The resource tree: `client.channels().messages().send(…)`.

use super::{operations, types::*};
use crate::{
    Client,
    call::Arguments,
    page::Pager,
    typed::{Call, Download, to_json},
};

impl Client {
    /// The operations under `channels`.
    pub fn channels(&self) -> Channels {
        Channels { client: self.clone() }
    }
    /// The operations under `organizations`.
    pub fn organizations(&self) -> Organizations {
        Organizations { client: self.clone() }
    }
}

/// `channels`
#[derive(Clone, Debug)]
pub struct Channels {
    client: Client,
}

impl Channels {
    /// The operations under `channels.messages`.
    pub fn messages(&self) -> ChannelsMessages {
        ChannelsMessages { client: self.client.clone() }
    }
}

/// `channels.messages`
#[derive(Clone, Debug)]
pub struct ChannelsMessages {
    client: Client,
}

impl ChannelsMessages {
    /// The operations under `channels.messages.media`.
    pub fn media(&self) -> ChannelsMessagesMedia {
        ChannelsMessagesMedia { client: self.client.clone() }
    }

    /// List the messages of a channel.
    ///
    /// Lists incoming and outgoing messages of one channel, page by page. Filters are optional; a message must meet
    /// every filter given. A workspace may do 50 GET requests a second over all its channels.
    ///
    /// Answers: 200 One page of messages.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
    /// the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn list(
        &self,
        channel_id: impl Into<String>,
        query: ListChannelMessages,
    ) -> Pager<Message, ChannelMessageList> {
        let arguments =
            Arguments { path: vec![channel_id.into()], query: to_json(&query), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_CHANNEL_MESSAGES, arguments)
    }

    /// Send a message.
    ///
    /// Hands one message to a channel. The answer 202 means accepted, not delivered: follow `status` to know what
    /// became of it. A contact is made for the receiver when none has that identifier. Only e-mail takes more than
    /// one receiving contact. Give `body` or `template`. A workspace may do 500 POST requests a second over all its
    /// channels.
    ///
    /// Answers: 202 The message was accepted and will be processed.
    ///
    /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
    /// token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
    /// this resource; 404 The resource, or one that the path leads through, does not exist; 409 Conditions that
    /// contradict each other stopped the request. Nothing was made; 422 Members of the request broke the schema.
    /// `details` says which ones and why; 429 The rate limit of the workspace was passed. The request was not
    /// processed and may be sent again later.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn send(&self, channel_id: impl Into<String>, body: CreateMessage) -> Call<Message> {
        let arguments = Arguments {
            path: vec![channel_id.into()],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        Call::new(&self.client, &operations::SEND_MESSAGE, arguments)
    }

    /// Get a message.
    ///
    /// Reads one message of a channel, with its present status. A workspace may do 50 GET requests a second over all
    /// its channels.
    ///
    /// Answers: 200 The message.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn get(&self, channel_id: impl Into<String>, message_id: impl Into<String>) -> Call<Message> {
        let arguments = Arguments {
            path: vec![channel_id.into(), message_id.into()],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::GET_MESSAGE, arguments)
    }
}

/// `channels.messages.media`
#[derive(Clone, Debug)]
pub struct ChannelsMessagesMedia {
    client: Client,
}

impl ChannelsMessagesMedia {
    /// Download media of a message.
    ///
    /// Fetches a file that came with an incoming message. The API answers with the file's place (200) or sends the
    /// caller there (302); a redirect is followed once, without the access key.
    ///
    /// Answers: 200 The answer itself, passed on as it came. The documents name no content type; 302 The file lies
    /// elsewhere.
    ///
    /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
    /// token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
    /// this resource; 404 The resource, or one that the path leads through, does not exist; 429 The rate limit of the
    /// workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn download(
        &self,
        message_id: impl Into<String>,
        file_id: impl Into<String>,
        query: GetMessageMedia,
    ) -> Download {
        let arguments = Arguments {
            path: vec![message_id.into(), file_id.into()],
            query: to_json(&query),
            body: None,
            ..Default::default()
        };
        Download::new(&self.client, &operations::GET_MESSAGE_MEDIA, arguments)
    }
}

/// `organizations`
#[derive(Clone, Debug)]
pub struct Organizations {
    client: Client,
}

impl Organizations {
    /// Update an organization.
    ///
    /// Changes the members that are given and leaves the others as they are. `status` and `statusReason` may also be
    /// cleared by sending null.
    ///
    /// Answers: 200 The organization after the change.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
    /// the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
    pub fn update(&self, body: UpdateOrganization) -> Call<Organization> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::UPDATE_ORGANIZATION, arguments)
    }
}
