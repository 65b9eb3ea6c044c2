// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The resource tree: `client.channels().messages().send(…)`.

use super::{operations, types::*};
#[allow(unused_imports)]
use crate::{
    Client, Upload,
    call::Arguments,
    page::Pager,
    typed::{Call, Download, UploadCall, to_json},
};

impl Client {
    /// The operations under `channels`.
    pub fn channels(&self) -> Channels {
        Channels { client: self.clone() }
    }
    /// The operations under `keywordMessages`.
    pub fn keyword_messages(&self) -> KeywordMessages {
        KeywordMessages { client: self.clone() }
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
    /// The operations under `channels.contacts`.
    pub fn contacts(&self) -> ChannelsContacts {
        ChannelsContacts { client: self.client.clone() }
    }

    /// The operations under `channels.media`.
    pub fn media(&self) -> ChannelsMedia {
        ChannelsMedia { client: self.client.clone() }
    }

    /// The operations under `channels.messages`.
    pub fn messages(&self) -> ChannelsMessages {
        ChannelsMessages { client: self.client.clone() }
    }
}

/// `channels.contacts`
#[derive(Clone, Debug)]
pub struct ChannelsContacts {
    client: Client,
}

impl ChannelsContacts {
    /// Get what a channel knows of a contact.
    ///
    /// Tells how long a contact may still be written to freely: WhatsApp's customer service window is open for 24
    /// hours after the contact wrote, and outside it only templates may be sent.
    ///
    /// Answers: 200 What the channel knows of the contact.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Sending WhatsApp messages
    /// <https://docs.bird.com/api/channels-api/supported-channels/programmable-whatsapp/sending-whatsapp-messages>
    pub fn get(
        &self,
        channel_id: impl Into<String>,
        contact_id: impl Into<String>,
        query: GetChannelContact,
    ) -> Call<ChannelContact> {
        let arguments = Arguments {
            path: vec![channel_id.into(), contact_id.into()],
            query: to_json(&query),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::GET_CHANNEL_CONTACT, arguments)
    }
}

/// `channels.media`
#[derive(Clone, Debug)]
pub struct ChannelsMedia {
    client: Client,
}

impl ChannelsMedia {
    /// Ask where to upload a file for any channel.
    ///
    /// Gives leave to upload one file for messages on any channel: the address, the form fields to send along, and
    /// the address by which messages then name the file. The file itself goes to the store with every form field
    /// first and the file last, and without the access key.
    ///
    /// Answers: 200 Where and how to upload the file.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
    /// the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn presign(&self, body: CreatePresignedUpload) -> Call<PresignedUpload> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::CREATE_MEDIA_UPLOAD, arguments)
    }

    /// Uploads a file in one call: asks for a place (`channels.media.presign`), sends the file there, and gives its
    /// `mediaUrl`.
    ///
    /// The file is read piece by piece and never held whole. The access key is not sent along with it.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn upload(&self, file: Upload) -> UploadCall {
        UploadCall::new(&self.client, &operations::CREATE_MEDIA_UPLOAD, vec![], file)
    }

    /// Ask where to upload a file for one channel.
    ///
    /// Gives leave to upload one file for messages on one channel: the address, the form fields to send along, and
    /// the address by which messages then name the file. The file itself goes to the store with every form field
    /// first and the file last, and without the access key.
    ///
    /// Answers: 200 Where and how to upload the file.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
    /// the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn presign_for_channel(
        &self,
        channel_id: impl Into<String>,
        body: CreatePresignedUpload,
    ) -> Call<PresignedUpload> {
        let arguments = Arguments {
            path: vec![channel_id.into()],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        Call::new(&self.client, &operations::CREATE_CHANNEL_MEDIA_UPLOAD, arguments)
    }

    /// Uploads a file in one call: asks for a place (`channels.media.presignForChannel`), sends the file there, and
    /// gives its `mediaUrl`.
    ///
    /// The file is read piece by piece and never held whole. The access key is not sent along with it.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn upload_for_channel(&self, channel_id: impl Into<String>, file: Upload) -> UploadCall {
        UploadCall::new(&self.client, &operations::CREATE_CHANNEL_MEDIA_UPLOAD, vec![channel_id.into()], file)
    }
}

/// `channels.messages`
#[derive(Clone, Debug)]
pub struct ChannelsMessages {
    client: Client,
}

impl ChannelsMessages {
    /// The operations under `channels.messages.interactions`.
    pub fn interactions(&self) -> ChannelsMessagesInteractions {
        ChannelsMessagesInteractions { client: self.client.clone() }
    }

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

    /// List the messages of a workspace.
    ///
    /// Lists incoming and outgoing messages of all channels of a workspace, page by page. Filters are optional; a
    /// message must meet every filter given. A workspace may do 50 GET requests a second over all its channels.
    ///
    /// Answers: 200 One page of messages.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
    /// the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn list_by_workspace(&self, query: ListWorkspaceMessages) -> Pager<Message, WorkspaceMessageList> {
        let arguments = Arguments { path: vec![], query: to_json(&query), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_WORKSPACE_MESSAGES, arguments)
    }
}

/// `channels.messages.interactions`
#[derive(Clone, Debug)]
pub struct ChannelsMessagesInteractions {
    client: Client,
}

impl ChannelsMessagesInteractions {
    /// List what receivers did with a message.
    ///
    /// Lists every opening, click, report and the like of one message. The API does not page this list. A workspace
    /// may do 50 GET requests a second over all its channels.
    ///
    /// Answers: 200 The interactions with the message.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
    pub fn list(
        &self,
        channel_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> Pager<MessageInteraction, MessageInteractionList> {
        let arguments = Arguments {
            path: vec![channel_id.into(), message_id.into()],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Pager::new(&self.client, &operations::LIST_MESSAGE_INTERACTIONS, arguments)
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

/// `keywordMessages`
#[derive(Clone, Debug)]
pub struct KeywordMessages {
    client: Client,
}

impl KeywordMessages {
    /// List your answers to keywords.
    ///
    /// Lists the answers that a workspace has set in place of the API's own. The API does not page this list.
    ///
    /// Answers: 200 The answers that were set.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Compliance Keywords Messages
    /// <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
    pub fn list(&self) -> Pager<KeywordMessage, KeywordMessageList> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_KEYWORD_MESSAGES, arguments)
    }

    /// Set the answer to a kind of keyword.
    ///
    /// Sets the answer for one kind of keyword in one language; there is one for each pair. An empty `value` brings
    /// the API's own answer back.
    ///
    /// Answers: 200 The answer was set.
    ///
    /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
    /// token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
    /// this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate
    /// limit of the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Compliance Keywords Messages
    /// <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
    pub fn set(&self, body: SetKeywordMessage) -> Call<()> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::SET_KEYWORD_MESSAGE, arguments)
    }

    /// Get your answer to a kind of keyword.
    ///
    /// Reads the answer that a workspace has set for one kind of keyword in one language.
    ///
    /// Answers: 200 The answer that was set.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Compliance Keywords Messages
    /// <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
    pub fn get(&self, keyword_message_key: impl Into<String>) -> Call<KeywordMessage> {
        let arguments = Arguments {
            path: vec![keyword_message_key.into()],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::GET_KEYWORD_MESSAGE, arguments)
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
