// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! The resource tree: `client.channels().messages().send(…)`.

#[allow(unused_imports)]
use crate::generated::{operations, types::*};
#[allow(unused_imports)]
use crate::{
    Client, Csv, Upload,
    call::Arguments,
    page::Pager,
    typed::{Call, Download, FilesCall, UploadCall, WaitCall, to_json},
};

impl Client {
    /// The operations under `channels`.
    pub fn channels(&self) -> Channels {
        Channels { client: self.clone() }
    }
    /// The operations under `conversations`.
    pub fn conversations(&self) -> Conversations {
        Conversations { client: self.clone() }
    }
    /// The operations under `currentUser`.
    pub fn current_user(&self) -> CurrentUser {
        CurrentUser { client: self.clone() }
    }
    /// The operations under `keywordMessages`.
    pub fn keyword_messages(&self) -> KeywordMessages {
        KeywordMessages { client: self.clone() }
    }
    /// The operations under `knowledgeBase`.
    pub fn knowledge_base(&self) -> KnowledgeBase {
        KnowledgeBase { client: self.clone() }
    }
    /// The operations under `kyc`.
    pub fn kyc(&self) -> Kyc {
        Kyc { client: self.clone() }
    }
    /// The operations under `numbers`.
    pub fn numbers(&self) -> Numbers {
        Numbers { client: self.clone() }
    }
    /// The operations under `organizations`.
    pub fn organizations(&self) -> Organizations {
        Organizations { client: self.clone() }
    }
    /// The operations under `voice`.
    pub fn voice(&self) -> Voice {
        Voice { client: self.clone() }
    }
    /// The operations under `webhookSubscriptions`.
    pub fn webhook_subscriptions(&self) -> WebhookSubscriptions {
        WebhookSubscriptions { client: self.clone() }
    }
}

/// `channels`
#[derive(Clone, Debug)]
pub struct Channels {
    pub(crate) client: Client,
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
    pub(crate) client: Client,
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
    pub(crate) client: Client,
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
    pub(crate) client: Client,
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

    /// Send up to 100 messages.
    ///
    /// Hands over up to 100 messages for one channel. The answer says that they were taken, not that they are valid:
    /// each is checked later, and one that fails is in the list of messages, with its failure. List the messages of a
    /// batch by `batchId`.
    ///
    /// Answers: 202 The messages were taken, to be checked and sent later.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Send batch messages <https://docs.bird.com/api/channels-api/send-batch-messages>
    pub fn send_batch(&self, channel_id: impl Into<String>, body: CreateBatchMessages) -> Call<MessageBatch> {
        let arguments = Arguments {
            path: vec![channel_id.into()],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        Call::new(&self.client, &operations::SEND_BATCH_MESSAGES, arguments)
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
    pub(crate) client: Client,
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
    pub(crate) client: Client,
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

/// `conversations`
#[derive(Clone, Debug)]
pub struct Conversations {
    pub(crate) client: Client,
}

impl Conversations {
    /// The operations under `conversations.allowBlockRules`.
    pub fn allow_block_rules(&self) -> ConversationsAllowBlockRules {
        ConversationsAllowBlockRules { client: self.client.clone() }
    }

    /// The operations under `conversations.antispamSetting`.
    pub fn antispam_setting(&self) -> ConversationsAntispamSetting {
        ConversationsAntispamSetting { client: self.client.clone() }
    }

    /// The operations under `conversations.messages`.
    pub fn messages(&self) -> ConversationsMessages {
        ConversationsMessages { client: self.client.clone() }
    }
}

/// `conversations.allowBlockRules`
#[derive(Clone, Debug)]
pub struct ConversationsAllowBlockRules {
    pub(crate) client: Client,
}

impl ConversationsAllowBlockRules {
    /// Add allow/block rules in bulk.
    ///
    /// Adds many rules, one a line, without a header line: whom it is about, and what happens. The API answers before
    /// it is done; `wait` with the bulk's id tells the end, and which lines failed.
    ///
    /// Answers: 202 The rules were taken and wait to be added.
    ///
    /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
    /// token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
    /// this resource; 429 The rate limit of the workspace was passed. The request was not processed and may be sent
    /// again later.
    ///
    /// Source: Add allow/block rules in bulk
    /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/add-allow-block-rules-in-bulk>
    pub fn add_in_bulk(&self, rows: impl Into<Csv<AllowBlockRuleRow>>) -> Call<AllowBlockRuleProgress> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Call::lines(&self.client, &operations::ADD_ALLOW_BLOCK_RULES_IN_BULK, arguments, rows.into())
    }

    /// Get the state of a bulk of allow/block rules.
    ///
    /// Reads how far the API is with a bulk of rules.
    ///
    /// Answers: 200 How far it is.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Get allow/block bulk upload status
    /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status>
    pub fn get_bulk_status(&self, bulk_id: impl Into<String>) -> Call<AllowBlockRuleProgress> {
        let arguments =
            Arguments { path: vec![bulk_id.into()], query: Default::default(), body: None, ..Default::default() };
        Call::new(&self.client, &operations::GET_ALLOW_BLOCK_BULK_STATUS, arguments)
    }

    /// Waits until the `status` of `conversations.allowBlockRules.getBulkStatus` is `completed` or `failed`, and
    /// gives the last answer, whatever became of the job.
    ///
    /// It asks at once, and then rests 1 second at first, each time half as much again, up to 10 seconds; the poll
    /// interval of the call's options sets another rest. It waits for 10 minutes at most, unless the options set
    /// another timeout; their attempt timeout and retries hold for each question.
    ///
    /// Source: Get allow/block bulk upload status
    /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status>
    pub fn wait(&self, bulk_id: impl Into<String>) -> WaitCall<AllowBlockRuleProgress> {
        let arguments = Arguments { path: vec![bulk_id.into()], query: Default::default(), ..Default::default() };
        WaitCall::new(&self.client, &operations::GET_ALLOW_BLOCK_BULK_STATUS, arguments)
    }
}

/// `conversations.antispamSetting`
#[derive(Clone, Debug)]
pub struct ConversationsAntispamSetting {
    pub(crate) client: Client,
}

impl ConversationsAntispamSetting {
    /// Get the antispam setting.
    ///
    /// Reads whether the messages of a workspace are searched for spam.
    ///
    /// Answers: 200 The setting.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Get antispam setting
    /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-antispam-setting>
    pub fn get(&self) -> Call<AntispamSetting> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Call::new(&self.client, &operations::GET_ANTISPAM_SETTING, arguments)
    }

    /// Update the antispam setting.
    ///
    /// Turns the search for spam on or off. The documents show no body in the answer, so none is read.
    ///
    /// Answers: 200 The setting was changed.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 422 Members of the request broke the schema. `details` says
    /// which ones and why; 429 The rate limit of the workspace was passed. The request was not processed and may be
    /// sent again later.
    ///
    /// Source: Update antispam setting
    /// <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/update-antispam-setting>
    pub fn update(&self, body: UpdateAntispamSetting) -> Call<()> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::UPDATE_ANTISPAM_SETTING, arguments)
    }
}

/// `conversations.messages`
#[derive(Clone, Debug)]
pub struct ConversationsMessages {
    pub(crate) client: Client,
}

impl ConversationsMessages {
    /// Delete a message of a conversation.
    ///
    /// Deletes one message of a conversation. The call may be repeated after a failure, so a 404 of a second attempt
    /// can mean that the first one worked.
    ///
    /// Answers: 204 The message was deleted.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Delete conversation message
    /// <https://docs.bird.com/api/conversations-api/api-reference/conversations-messaging/delete-conversation-message>
    pub fn delete(&self, conversation_id: impl Into<String>, message_id: impl Into<String>) -> Call<()> {
        let arguments = Arguments {
            path: vec![conversation_id.into(), message_id.into()],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::DELETE_CONVERSATION_MESSAGE, arguments)
    }
}

/// `currentUser`
#[derive(Clone, Debug)]
pub struct CurrentUser {
    pub(crate) client: Client,
}

impl CurrentUser {
    /// The operations under `currentUser.sessions`.
    pub fn sessions(&self) -> CurrentUserSessions {
        CurrentUserSessions { client: self.client.clone() }
    }

    /// Get the current user.
    ///
    /// Reads the user to whom the token was issued.
    ///
    /// Answers: 200 The user.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
    pub fn get(&self) -> Call<User> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Call::new(&self.client, &operations::GET_CURRENT_USER, arguments)
    }

    /// Update the current user.
    ///
    /// Changes the members that are given and leaves the others as they are. No member may be cleared with null.
    ///
    /// Answers: 200 The user after the change.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 422 Members of the request broke the schema. `details` says
    /// which ones and why; 429 The rate limit of the workspace was passed. The request was not processed and may be
    /// sent again later.
    ///
    /// Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
    pub fn update(&self, body: UpdateCurrentUser) -> Call<User> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::UPDATE_CURRENT_USER, arguments)
    }

    /// Delete the current user.
    ///
    /// Deletes the user to whom the token was issued, and so the account with the platform. It is never repeated by
    /// itself once it may have been done, since the answer to a second call would only say that the token is no
    /// longer valid.
    ///
    /// Answers: 200 The user is deleted. The answer has no body.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
    pub fn delete(&self) -> Call<()> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Call::new(&self.client, &operations::DELETE_CURRENT_USER, arguments)
    }
}

/// `currentUser.sessions`
#[derive(Clone, Debug)]
pub struct CurrentUserSessions {
    pub(crate) client: Client,
}

impl CurrentUserSessions {
    /// List sessions.
    ///
    /// Reads where the current user is signed in. The answer is the bare list, and the API does not page it.
    ///
    /// Answers: 200 The sessions.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
    pub fn list(&self) -> Pager<Session, SessionList> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_SESSIONS, arguments)
    }

    /// Get a session.
    ///
    /// Reads one login of the current user.
    ///
    /// Answers: 200 The session.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
    pub fn get(&self, token_id: impl Into<String>) -> Call<Session> {
        let arguments =
            Arguments { path: vec![token_id.into()], query: Default::default(), body: None, ..Default::default() };
        Call::new(&self.client, &operations::GET_SESSION, arguments)
    }

    /// Delete a session.
    ///
    /// Ends one login of the current user. It is repeated on failure: a session that the first request ended answers
    /// 404 to the second.
    ///
    /// Answers: 204 The session is ended.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
    pub fn delete(&self, token_id: impl Into<String>) -> Call<()> {
        let arguments =
            Arguments { path: vec![token_id.into()], query: Default::default(), body: None, ..Default::default() };
        Call::new(&self.client, &operations::DELETE_SESSION, arguments)
    }
}

/// `keywordMessages`
#[derive(Clone, Debug)]
pub struct KeywordMessages {
    pub(crate) client: Client,
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

/// `knowledgeBase`
#[derive(Clone, Debug)]
pub struct KnowledgeBase {
    pub(crate) client: Client,
}

impl KnowledgeBase {
    /// The operations under `knowledgeBase.folders`.
    pub fn folders(&self) -> KnowledgeBaseFolders {
        KnowledgeBaseFolders { client: self.client.clone() }
    }
}

/// `knowledgeBase.folders`
#[derive(Clone, Debug)]
pub struct KnowledgeBaseFolders {
    pub(crate) client: Client,
}

impl KnowledgeBaseFolders {
    /// Import documents into a folder.
    ///
    /// Uploads one or more files into a folder of the knowledge base, each as a document. A document that is there
    /// already is updated; the answer tells the new ones from those.
    ///
    /// Answers: 200 The documents were uploaded.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 409 Conditions that contradict each other stopped the request. Nothing was made; 422 Members of the
    /// request broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was passed.
    /// The request was not processed and may be sent again later.
    ///
    /// Source: Import <https://docs.bird.com/api/knowledge-base-kb-api/api-reference>
    ///
    /// The files. Each is a field of the form of its own, all with this name. At least 1. Read while they are sent,
    /// and never held whole.
    pub fn import_documents(
        &self,
        content_path: impl Into<String>,
        files: impl Into<Vec<Upload>>,
    ) -> FilesCall<ImportKnowledgeBaseDocumentsResponse> {
        let arguments =
            Arguments { path: vec![content_path.into()], query: Default::default(), body: None, ..Default::default() };
        FilesCall::new(&self.client, &operations::IMPORT_KNOWLEDGE_BASE_DOCUMENTS, arguments, files.into())
    }
}

/// `kyc`
#[derive(Clone, Debug)]
pub struct Kyc {
    pub(crate) client: Client,
}

impl Kyc {
    /// The operations under `kyc.formEntries`.
    pub fn form_entries(&self) -> KycFormEntries {
        KycFormEntries { client: self.client.clone() }
    }
}

/// `kyc.formEntries`
#[derive(Clone, Debug)]
pub struct KycFormEntries {
    pub(crate) client: Client,
}

impl KycFormEntries {
    /// List KYC form entries.
    ///
    /// Reads what an organization answered to one form. The API does not page the list.
    ///
    /// Answers: 200 The entries.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: List KYC form entries <https://docs.bird.com/api/know-your-customer-kyc-api/list-kyc-form-entries>
    pub fn list(&self, kyc_form_id: impl Into<String>) -> Pager<KycFormEntry, KycFormEntryList> {
        let arguments =
            Arguments { path: vec![kyc_form_id.into()], query: Default::default(), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_KYC_FORM_ENTRIES, arguments)
    }
}

/// `numbers`
#[derive(Clone, Debug)]
pub struct Numbers {
    pub(crate) client: Client,
}

impl Numbers {
    /// The operations under `numbers.endpointSubscriptions`.
    pub fn endpoint_subscriptions(&self) -> NumbersEndpointSubscriptions {
        NumbersEndpointSubscriptions { client: self.client.clone() }
    }

    /// The operations under `numbers.tenDlc`.
    pub fn ten_dlc(&self) -> NumbersTenDlc {
        NumbersTenDlc { client: self.client.clone() }
    }

    /// Look up network and country of a phone number.
    ///
    /// Tells to which country and network a phone number belongs, what kind of line it is, and whether it can exist.
    /// Format, allocation and type are checked, not whether the line is in use or reachable now.
    ///
    /// Answers: 200 What is known of the number.
    ///
    /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
    /// token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
    /// this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate
    /// limit of the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Network/Country information for a phone number
    /// <https://docs.bird.com/api/numbers-api/api-reference/number-lookup/network-country-information-for-a-phone-number>
    pub fn network_lookup(&self, query: GetNetworkLookup) -> Call<NetworkLookup> {
        let arguments = Arguments { path: vec![], query: to_json(&query), body: None, ..Default::default() };
        Call::new(&self.client, &operations::GET_NETWORK_LOOKUP, arguments)
    }
}

/// `numbers.endpointSubscriptions`
#[derive(Clone, Debug)]
pub struct NumbersEndpointSubscriptions {
    pub(crate) client: Client,
}

impl NumbersEndpointSubscriptions {
    /// List the subscriptions of an endpoint.
    ///
    /// Lists all subscriptions of a number or sender id. No parameter for paging is documented.
    ///
    /// Answers: 200 The subscriptions.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Manage Endpoint Subscriptions
    /// <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
    pub fn list(&self, endpoint_id: impl Into<String>) -> Pager<EndpointSubscription, EndpointSubscriptionList> {
        let arguments =
            Arguments { path: vec![endpoint_id.into()], query: Default::default(), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_ENDPOINT_SUBSCRIPTIONS, arguments)
    }

    /// Get a subscription of an endpoint.
    ///
    /// Reads one subscription of a number or sender id.
    ///
    /// Answers: 200 The subscription.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Manage Endpoint Subscriptions
    /// <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
    pub fn get(
        &self,
        endpoint_id: impl Into<String>,
        subscription_name: impl Into<String>,
    ) -> Call<EndpointSubscription> {
        let arguments = Arguments {
            path: vec![endpoint_id.into(), subscription_name.into()],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::GET_ENDPOINT_SUBSCRIPTION, arguments)
    }

    /// Activate a subscription of an endpoint.
    ///
    /// Starts a subscription of a number or sender id, which costs money.
    ///
    /// Answers: 200 The subscription after the change.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Manage Endpoint Subscriptions
    /// <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
    pub fn activate(
        &self,
        endpoint_id: impl Into<String>,
        subscription_name: impl Into<String>,
        body: ActivateEndpointSubscription,
    ) -> Call<EndpointSubscription> {
        let arguments = Arguments {
            path: vec![endpoint_id.into(), subscription_name.into()],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        Call::new(&self.client, &operations::ACTIVATE_ENDPOINT_SUBSCRIPTION, arguments)
    }

    /// Cancel a subscription of an endpoint.
    ///
    /// Ends a subscription of a number or sender id.
    ///
    /// Answers: 200 The subscription after the change.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Manage Endpoint Subscriptions
    /// <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
    pub fn cancel(
        &self,
        endpoint_id: impl Into<String>,
        subscription_name: impl Into<String>,
    ) -> Call<EndpointSubscription> {
        let arguments = Arguments {
            path: vec![endpoint_id.into(), subscription_name.into()],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::CANCEL_ENDPOINT_SUBSCRIPTION, arguments)
    }
}

/// `numbers.tenDlc`
#[derive(Clone, Debug)]
pub struct NumbersTenDlc {
    pub(crate) client: Client,
}

impl NumbersTenDlc {
    /// The operations under `numbers.tenDlc.campaigns`.
    pub fn campaigns(&self) -> NumbersTenDlcCampaigns {
        NumbersTenDlcCampaigns { client: self.client.clone() }
    }

    /// The operations under `numbers.tenDlc.useCases`.
    pub fn use_cases(&self) -> NumbersTenDlcUseCases {
        NumbersTenDlcUseCases { client: self.client.clone() }
    }

    /// The operations under `numbers.tenDlc.verticals`.
    pub fn verticals(&self) -> NumbersTenDlcVerticals {
        NumbersTenDlcVerticals { client: self.client.clone() }
    }
}

/// `numbers.tenDlc.campaigns`
#[derive(Clone, Debug)]
pub struct NumbersTenDlcCampaigns {
    pub(crate) client: Client,
}

impl NumbersTenDlcCampaigns {
    /// Update a campaign.
    ///
    /// Changes the members that are given and leaves the others as they are; null clears one. Only a campaign that is
    /// APPROVED or DECLINED can be changed, and an approved one in some members only: the table
    /// `campaignEditableFields` says which. That rule is the API's; nothing is held back here. A change hands the
    /// campaign in again, for which Bird may charge a fee.
    ///
    /// Answers: 200 The campaign after the change.
    ///
    /// Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
    /// token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on
    /// this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate
    /// limit of the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Update a campaign
    /// <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/campaigns/update-a-campaign>
    pub fn update(
        &self,
        brand_id: impl Into<String>,
        campaign_id: impl Into<String>,
        body: CampaignUpdate,
    ) -> Call<Campaign> {
        let arguments = Arguments {
            path: vec![brand_id.into(), campaign_id.into()],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        Call::new(&self.client, &operations::UPDATE_CAMPAIGN, arguments)
    }
}

/// `numbers.tenDlc.useCases`
#[derive(Clone, Debug)]
pub struct NumbersTenDlcUseCases {
    pub(crate) client: Client,
}

impl NumbersTenDlcUseCases {
    /// List use cases.
    ///
    /// Reads what campaigns can be for. The API does not page the list.
    ///
    /// Answers: 200 The use cases.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: TCR Enums <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums>
    pub fn list(&self) -> Pager<TcrUseCase, TcrUseCaseList> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_TCR_USE_CASES, arguments)
    }
}

/// `numbers.tenDlc.verticals`
#[derive(Clone, Debug)]
pub struct NumbersTenDlcVerticals {
    pub(crate) client: Client,
}

impl NumbersTenDlcVerticals {
    /// List verticals.
    ///
    /// Reads the industries that a brand can belong to. The API does not page the list.
    ///
    /// Answers: 200 The verticals.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: TCR Enums <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums>
    pub fn list(&self) -> Pager<TcrVertical, TcrVerticalList> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_TCR_VERTICALS, arguments)
    }
}

/// `organizations`
#[derive(Clone, Debug)]
pub struct Organizations {
    pub(crate) client: Client,
}

impl Organizations {
    /// The operations under `organizations.approvals`.
    pub fn approvals(&self) -> OrganizationsApprovals {
        OrganizationsApprovals { client: self.client.clone() }
    }

    /// The operations under `organizations.profile`.
    pub fn profile(&self) -> OrganizationsProfile {
        OrganizationsProfile { client: self.client.clone() }
    }

    /// Create an organization.
    ///
    /// Makes a new organization for the user who calls. A slug that is taken answers 409.
    ///
    /// Answers: 201 The new organization.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 409 Conditions that contradict each other stopped the request.
    /// Nothing was made; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate
    /// limit of the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
    pub fn create(&self, body: CreateOrganization) -> Call<Organization> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::CREATE_ORGANIZATION, arguments)
    }

    /// Get an organization.
    ///
    /// Reads one organization.
    ///
    /// Answers: 200 The organization.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
    pub fn get(&self) -> Call<Organization> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Call::new(&self.client, &operations::GET_ORGANIZATION, arguments)
    }

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

/// `organizations.approvals`
#[derive(Clone, Debug)]
pub struct OrganizationsApprovals {
    pub(crate) client: Client,
}

impl OrganizationsApprovals {
    /// The operations under `organizations.approvals.runs`.
    pub fn runs(&self) -> OrganizationsApprovalsRuns {
        OrganizationsApprovalsRuns { client: self.client.clone() }
    }
}

/// `organizations.approvals.runs`
#[derive(Clone, Debug)]
pub struct OrganizationsApprovalsRuns {
    pub(crate) client: Client,
}

impl OrganizationsApprovalsRuns {
    /// The operations under `organizations.approvals.runs.reviews`.
    pub fn reviews(&self) -> OrganizationsApprovalsRunsReviews {
        OrganizationsApprovalsRunsReviews { client: self.client.clone() }
    }
}

/// `organizations.approvals.runs.reviews`
#[derive(Clone, Debug)]
pub struct OrganizationsApprovalsRunsReviews {
    pub(crate) client: Client,
}

impl OrganizationsApprovalsRunsReviews {
    /// Review a run of an approval flow.
    ///
    /// Approves, rejects or cancels the change that waits in a run of an approval flow.
    ///
    /// Answers: 204 The review was taken.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 409 Conditions that contradict each other stopped the request. Nothing was made; 429 The rate limit of
    /// the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Reviews <https://docs.bird.com/api/accounts-api/api-reference/organizations/approvals/runs/reviews>
    pub fn create(
        &self,
        approval_id: impl Into<String>,
        approval_run_id: impl Into<String>,
        body: CreateApprovalReview,
    ) -> Call<()> {
        let arguments = Arguments {
            path: vec![approval_id.into(), approval_run_id.into()],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        Call::new(&self.client, &operations::CREATE_APPROVAL_REVIEW, arguments)
    }
}

/// `organizations.profile`
#[derive(Clone, Debug)]
pub struct OrganizationsProfile {
    pub(crate) client: Client,
}

impl OrganizationsProfile {
    /// Get the business profile.
    ///
    /// Reads what an organization says about its business.
    ///
    /// Answers: 200 The business profile.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Profile <https://docs.bird.com/api/accounts-api/api-reference/organizations/profile>
    pub fn get(&self) -> Call<BusinessProfile> {
        let arguments = Arguments { path: vec![], query: Default::default(), body: None, ..Default::default() };
        Call::new(&self.client, &operations::GET_BUSINESS_PROFILE, arguments)
    }

    /// Update the business profile.
    ///
    /// Changes the members that are given and leaves the others as they are. No member may be cleared with null; an
    /// empty text is allowed where no pattern forbids it.
    ///
    /// Answers: 200 The business profile after the change.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
    /// the workspace was passed. The request was not processed and may be sent again later.
    ///
    /// Source: Profile <https://docs.bird.com/api/accounts-api/api-reference/organizations/profile>
    pub fn update(&self, body: UpdateBusinessProfile) -> Call<BusinessProfile> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::UPDATE_BUSINESS_PROFILE, arguments)
    }
}

/// `voice`
#[derive(Clone, Debug)]
pub struct Voice {
    pub(crate) client: Client,
}

impl Voice {
    /// The operations under `voice.transcriptions`.
    pub fn transcriptions(&self) -> VoiceTranscriptions {
        VoiceTranscriptions { client: self.client.clone() }
    }
}

/// `voice.transcriptions`
#[derive(Clone, Debug)]
pub struct VoiceTranscriptions {
    pub(crate) client: Client,
}

impl VoiceTranscriptions {
    /// Delete a transcription.
    ///
    /// Deletes a transcription. The call may be repeated after a failure, so a 404 of a second attempt can mean that
    /// the first one worked.
    ///
    /// Answers: 204 The transcription was deleted.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Delete a Transcription <https://docs.bird.com/api/voice-api/transcriptions-api/delete-a-transcription>
    pub fn delete(&self, transcription_id: impl Into<String>, query: DeleteTranscription) -> Call<()> {
        let arguments =
            Arguments { path: vec![transcription_id.into()], query: to_json(&query), body: None, ..Default::default() };
        Call::new(&self.client, &operations::DELETE_TRANSCRIPTION, arguments)
    }
}

/// `webhookSubscriptions`
#[derive(Clone, Debug)]
pub struct WebhookSubscriptions {
    pub(crate) client: Client,
}

impl WebhookSubscriptions {
    /// The operations under `webhookSubscriptions.logs`.
    pub fn logs(&self) -> WebhookSubscriptionsLogs {
        WebhookSubscriptionsLogs { client: self.client.clone() }
    }

    /// List subscriptions.
    ///
    /// Lists the subscriptions of a workspace.
    ///
    /// Answers: 200 One page of subscriptions.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: List webhook subscriptions
    /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-webhook-subscriptions>
    pub fn list(&self, query: ListWebhookSubscriptions) -> Pager<WebhookSubscription, WebhookSubscriptionList> {
        let arguments = Arguments { path: vec![], query: to_json(&query), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_WEBHOOK_SUBSCRIPTIONS, arguments)
    }

    /// Subscribe to an event.
    ///
    /// Asks Bird to post one event of a workspace to an address of yours. At most five subscriptions may have the
    /// same filters. Deliveries that your server does not answer with 2xx are repeated at growing intervals for 8
    /// hours.
    ///
    /// Answers: 201 The subscription that was made.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Create a webhook subscription
    /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/create-a-webhook-subscription>
    pub fn create(&self, body: CreateWebhookSubscription) -> Call<WebhookSubscription> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::CREATE_WEBHOOK_SUBSCRIPTION, arguments)
    }

    /// Get a subscription.
    ///
    /// Reads one subscription.
    ///
    /// Answers: 200 The subscription.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Get a webhook subscription
    /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/get-a-webhook-subscription>
    pub fn get(&self, webhook_subscription_id: impl Into<String>) -> Call<WebhookSubscription> {
        let arguments = Arguments {
            path: vec![webhook_subscription_id.into()],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::GET_WEBHOOK_SUBSCRIPTION, arguments)
    }

    /// Update a subscription.
    ///
    /// Changes the members that are given, one at least, and leaves the others as they are. `eventFilters` may also
    /// be cleared by sending null. The service and the event of a subscription stay as they are.
    ///
    /// Answers: 200 The subscription after the change.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Update a webhook subscription
    /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/update-a-webhook-subscription>
    pub fn update(
        &self,
        webhook_subscription_id: impl Into<String>,
        body: UpdateWebhookSubscription,
    ) -> Call<WebhookSubscription> {
        let arguments = Arguments {
            path: vec![webhook_subscription_id.into()],
            query: Default::default(),
            body: Some(to_json(&body)),
            ..Default::default()
        };
        Call::new(&self.client, &operations::UPDATE_WEBHOOK_SUBSCRIPTION, arguments)
    }

    /// Delete a subscription.
    ///
    /// Ends a subscription. The documents name this call without showing its path or its answer; both follow the
    /// calls beside it.
    ///
    /// Answers: 204 The subscription is gone.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
    /// exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
    /// later.
    ///
    /// Source: Delete a webhook subscription
    /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/delete-a-webhook-subscription>
    pub fn delete(&self, webhook_subscription_id: impl Into<String>) -> Call<()> {
        let arguments = Arguments {
            path: vec![webhook_subscription_id.into()],
            query: Default::default(),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::DELETE_WEBHOOK_SUBSCRIPTION, arguments)
    }

    /// List the events that may be subscribed to.
    ///
    /// Lists the events of each service, with the keys by which they may be filtered. The API does not page this
    /// list.
    ///
    /// Answers: 200 The events, by service.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: List available webhook events
    /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-available-webhook-events>
    pub fn list_available(&self, query: ListAvailableWebhooks) -> Pager<AvailableWebhooks, AvailableWebhookList> {
        let arguments = Arguments { path: vec![], query: to_json(&query), body: None, ..Default::default() };
        Pager::new(&self.client, &operations::LIST_AVAILABLE_WEBHOOKS, arguments)
    }
}

/// `webhookSubscriptions.logs`
#[derive(Clone, Debug)]
pub struct WebhookSubscriptionsLogs {
    pub(crate) client: Client,
}

impl WebhookSubscriptionsLogs {
    /// List deliveries of a subscription.
    ///
    /// Lists how events were delivered; failures are kept for seven days.
    ///
    /// Answers: 200 One page of deliveries, perhaps an empty one.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Webhook subscription logs
    /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs>
    pub fn list(
        &self,
        webhook_subscription_id: impl Into<String>,
        query: ListWebhookLogs,
    ) -> Pager<WebhookLog, WebhookLogList> {
        let arguments = Arguments {
            path: vec![webhook_subscription_id.into()],
            query: to_json(&query),
            body: None,
            ..Default::default()
        };
        Pager::new(&self.client, &operations::LIST_WEBHOOK_LOGS, arguments)
    }

    /// Get the attempts of a delivery.
    ///
    /// Reads every attempt to deliver one event, with the bodies sent and received. The documents name no members of
    /// the answer.
    ///
    /// Answers: 200 The attempts.
    ///
    /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
    /// policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was
    /// not processed and may be sent again later.
    ///
    /// Source: Webhook subscription logs
    /// <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs>
    pub fn details(
        &self,
        webhook_subscription_id: impl Into<String>,
        query: GetWebhookLogDetails,
    ) -> Call<WebhookLogDetails> {
        let arguments = Arguments {
            path: vec![webhook_subscription_id.into()],
            query: to_json(&query),
            body: None,
            ..Default::default()
        };
        Call::new(&self.client, &operations::GET_WEBHOOK_LOG_DETAILS, arguments)
    }
}
