# Written by codegen from spec/. Edit spec/ and run `make generate`.
"""The operations of the API, as `birdwire.AsyncClient` has them."""

from __future__ import annotations

from .._async_methods import Resource, call, download, listing, waiting, with_files, with_rows
from .._async_upload import send_file
from .._native import OMIT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from .._async_media import AsyncMedia
    from .._async_pager import AsyncPager
    from .._native import (
        AllowBlockRuleProgress,
        AllowBlockRuleRow,
        AntispamSetting,
        AvailableWebhookList,
        AvailableWebhooks,
        BusinessCategory,
        BusinessLocation,
        BusinessProfile,
        Campaign,
        ChannelContact,
        ChannelMessageList,
        CreateMessage,
        CrunchbaseProfile,
        EndpointSubscription,
        EndpointSubscriptionList,
        FacebookProfile,
        ImportKnowledgeBaseDocumentsResponse,
        KeywordMessage,
        KeywordMessageList,
        KycFormEntry,
        KycFormEntryList,
        LinkedInProfile,
        Message,
        MessageBatch,
        MessageBody,
        MessageInteraction,
        MessageInteractionList,
        MessageMeta,
        MessageNotification,
        NetworkLookup,
        Omit,
        Options,
        Organization,
        PresignedUpload,
        Receiver,
        ReplyTo,
        Sender,
        Session,
        SessionList,
        ShortLinks,
        SignificantContacts,
        TcrUseCase,
        TcrUseCaseList,
        TcrVertical,
        TcrVerticalList,
        Template,
        TwitterProfile,
        User,
        WebhookEventFilter,
        WebhookLog,
        WebhookLogDetails,
        WebhookLogList,
        WebhookSubscription,
        WebhookSubscriptionList,
        WorkspaceMessageList,
    )
    from .._upload import _AsyncFile, _AsyncFiles, _CsvText
    from .enums import (
        AllowBlockType,
        ApprovalReviewResult,
        BusinessType,
        KeywordType,
        MessageDirection,
        OrganizationStatus,
        TranscriptionFormat,
        WebhookService,
        WebhookSubscriptionStatus,
    )
    from .inputs import (
        AllowBlockRuleRowDict,
        BusinessCategoryDict,
        BusinessLocationDict,
        CreateMessageDict,
        CrunchbaseProfileDict,
        FacebookProfileDict,
        LinkedInProfileDict,
        MessageBodyDict,
        MessageMetaDict,
        MessageNotificationDict,
        ReceiverDict,
        ReplyToDict,
        SenderDict,
        ShortLinksDict,
        SignificantContactsDict,
        TemplateDict,
        TwitterProfileDict,
        WebhookEventFilterDict,
    )


class AsyncResources(Resource):
    """The tree of resources."""

    __slots__ = ()

    @property
    def channels(self) -> AsyncChannels:
        """The operations of `channels`."""
        return AsyncChannels(self._core)

    @property
    def conversations(self) -> AsyncConversations:
        """The operations of `conversations`."""
        return AsyncConversations(self._core)

    @property
    def current_user(self) -> AsyncCurrentUser:
        """The operations of `currentUser`."""
        return AsyncCurrentUser(self._core)

    @property
    def keyword_messages(self) -> AsyncKeywordMessages:
        """The operations of `keywordMessages`."""
        return AsyncKeywordMessages(self._core)

    @property
    def knowledge_base(self) -> AsyncKnowledgeBase:
        """The operations of `knowledgeBase`."""
        return AsyncKnowledgeBase(self._core)

    @property
    def kyc(self) -> AsyncKyc:
        """The operations of `kyc`."""
        return AsyncKyc(self._core)

    @property
    def numbers(self) -> AsyncNumbers:
        """The operations of `numbers`."""
        return AsyncNumbers(self._core)

    @property
    def organizations(self) -> AsyncOrganizations:
        """The operations of `organizations`."""
        return AsyncOrganizations(self._core)

    @property
    def voice(self) -> AsyncVoice:
        """The operations of `voice`."""
        return AsyncVoice(self._core)

    @property
    def webhook_subscriptions(self) -> AsyncWebhookSubscriptions:
        """The operations of `webhookSubscriptions`."""
        return AsyncWebhookSubscriptions(self._core)


class AsyncChannels(Resource):
    """The operations of `channels`."""

    __slots__ = ()

    @property
    def contacts(self) -> AsyncChannelsContacts:
        """The operations of `channels.contacts`."""
        return AsyncChannelsContacts(self._core)

    @property
    def media(self) -> AsyncChannelsMedia:
        """The operations of `channels.media`."""
        return AsyncChannelsMedia(self._core)

    @property
    def messages(self) -> AsyncChannelsMessages:
        """The operations of `channels.messages`."""
        return AsyncChannelsMessages(self._core)


class AsyncChannelsContacts(Resource):
    """The operations of `channels.contacts`."""

    __slots__ = ()

    @call("getChannelContact")
    async def get(
        self,
        channel_id: str | UUID,
        contact_id: str | UUID,
        *,
        contact_identifier_value: str | None = None,
        options: Options | None = None,
    ) -> ChannelContact:
        """Get what a channel knows of a contact.

        Tells how long a contact may still be written to freely: WhatsApp's customer service window is open for 24
        hours after the contact wrote, and outside it only templates may be sent.

        Arguments:
            channel_id: The channel, a UUID.
            contact_id: The contact, a UUID.
            contact_identifier_value: The identifier of the receiver, for a contact that has several.
            options: What this call does differently from its client.

        Answers: 200 What the channel knows of the contact.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Sending WhatsApp messages
        <https://docs.bird.com/api/channels-api/supported-channels/programmable-whatsapp/sending-whatsapp-messages>
        """
        ...


class AsyncChannelsMedia(Resource):
    """The operations of `channels.media`."""

    __slots__ = ()

    @call("createMediaUpload")
    async def presign(
        self,
        *,
        content_type: str,
        options: Options | None = None,
    ) -> PresignedUpload:
        """Ask where to upload a file for any channel.

        Gives leave to upload one file for messages on any channel: the address, the form fields to send along, and
        the address by which messages then name the file. The file itself goes to the store with every form field
        first and the file last, and without the access key.

        Arguments:
            content_type: The media type of the file, such as `image/png`. At least 1 characters. Required in a
                request.
            options: What this call does differently from its client.

        Answers: 200 Where and how to upload the file.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
        the workspace was passed. The request was not processed and may be sent again later.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        ...

    async def upload(
        self,
        file: _AsyncFile,
        *,
        content_type: str | None = None,
        filename: str | None = None,
        length: int | None = None,
        progress: Callable[[int, int], object] | None = None,
        options: Options | None = None,
    ) -> str:
        """Uploads a file in one call: asks for a place (`channels.media.presign`), sends the file there, and gives its
        `mediaUrl`.

        The file is read piece by piece and never held whole. The access key is not sent along with it.

        Arguments:
            file: Its path, its bytes, a file that was opened to read bytes, or an iterable of bytes or an async
                iterable of those, or an async file.
            content_type: What kind of file it is. Guessed from its name where that is possible.
            filename: What it is called. Otherwise the last part of its path, or `file`.
            length: Its length in bytes, where it comes piece by piece and does not tell by itself. Unless it is
                known, the file is put into a temporary file first.
            progress: Called with the bytes sent so far and the length of the file, on a thread of its own. What
                it raises ends the upload.
            options: What this call does differently from its client. Only then a limit for the whole holds.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        return await send_file(
            self._core,
            "createMediaUpload",
            (),
            file,
            content_type=content_type,
            filename=filename,
            length=length,
            progress=progress,
            options=options,
        )

    @call("createChannelMediaUpload")
    async def presign_for_channel(
        self,
        channel_id: str | UUID,
        *,
        content_type: str,
        options: Options | None = None,
    ) -> PresignedUpload:
        """Ask where to upload a file for one channel.

        Gives leave to upload one file for messages on one channel: the address, the form fields to send along, and
        the address by which messages then name the file. The file itself goes to the store with every form field
        first and the file last, and without the access key.

        Arguments:
            channel_id: The channel, a UUID.
            content_type: The media type of the file, such as `image/png`. At least 1 characters. Required in a
                request.
            options: What this call does differently from its client.

        Answers: 200 Where and how to upload the file.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
        the workspace was passed. The request was not processed and may be sent again later.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        ...

    async def upload_for_channel(
        self,
        channel_id: str | UUID,
        file: _AsyncFile,
        *,
        content_type: str | None = None,
        filename: str | None = None,
        length: int | None = None,
        progress: Callable[[int, int], object] | None = None,
        options: Options | None = None,
    ) -> str:
        """Uploads a file in one call: asks for a place (`channels.media.presignForChannel`), sends the file there, and
        gives its `mediaUrl`.

        The file is read piece by piece and never held whole. The access key is not sent along with it.

        Arguments:
            channel_id: The channel, a UUID.
            file: Its path, its bytes, a file that was opened to read bytes, or an iterable of bytes or an async
                iterable of those, or an async file.
            content_type: What kind of file it is. Guessed from its name where that is possible.
            filename: What it is called. Otherwise the last part of its path, or `file`.
            length: Its length in bytes, where it comes piece by piece and does not tell by itself. Unless it is
                known, the file is put into a temporary file first.
            progress: Called with the bytes sent so far and the length of the file, on a thread of its own. What
                it raises ends the upload.
            options: What this call does differently from its client. Only then a limit for the whole holds.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        return await send_file(
            self._core,
            "createChannelMediaUpload",
            (channel_id,),
            file,
            content_type=content_type,
            filename=filename,
            length=length,
            progress=progress,
            options=options,
        )


class AsyncChannelsMessages(Resource):
    """The operations of `channels.messages`."""

    __slots__ = ()

    @property
    def interactions(self) -> AsyncChannelsMessagesInteractions:
        """The operations of `channels.messages.interactions`."""
        return AsyncChannelsMessagesInteractions(self._core)

    @property
    def media(self) -> AsyncChannelsMessagesMedia:
        """The operations of `channels.messages.media`."""
        return AsyncChannelsMessagesMedia(self._core)

    @call("sendBatchMessages")
    async def send_batch(
        self,
        channel_id: str | UUID,
        *,
        message_requests: Sequence[CreateMessage | CreateMessageDict],
        options: Options | None = None,
    ) -> MessageBatch:
        """Send up to 100 messages.

        Hands over up to 100 messages for one channel. The answer says that they were taken, not that they are valid:
        each is checked later, and one that fails is in the list of messages, with its failure. List the messages of
        a batch by `batchId`.

        Arguments:
            channel_id: The channel, a UUID.
            message_requests: The messages, 1 to 100. 1 to 100 entries. Required in a request.
            options: What this call does differently from its client.

        Answers: 202 The messages were taken, to be checked and sent later.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Send batch messages <https://docs.bird.com/api/channels-api/send-batch-messages>
        """
        ...

    @listing("listChannelMessages")
    def list(
        self,
        channel_id: str | UUID,
        *,
        limit: int | None = None,
        page_token: str | None = None,
        reverse: bool | None = None,
        platform: Sequence[str] | None = None,
        direction: MessageDirection | None = None,
        id: Sequence[str | UUID] | None = None,
        navigator_id: str | UUID | None = None,
        start_at: datetime | str | None = None,
        end_at: datetime | str | None = None,
        from_: Sequence[str] | None = None,
        to: Sequence[str] | None = None,
        failure_code: Sequence[int] | None = None,
        failure_source_code: Sequence[str] | None = None,
        failure_source_name: Sequence[str] | None = None,
        country_code: Sequence[str] | None = None,
        tag: Sequence[str] | None = None,
        email_subject: str | None = None,
        batch_id: str | UUID | None = None,
        options: Options | None = None,
    ) -> AsyncPager[Message, ChannelMessageList]:
        """List the messages of a channel.

        Lists incoming and outgoing messages of one channel, page by page. Filters are optional; a message must meet
        every filter given. A workspace may do 50 GET requests a second over all its channels.

        Arguments:
            channel_id: The channel, a UUID.
            limit: How many messages a page holds at most, 1 to 1000. The API takes 10 when it is left out. 1 to
                1000. Default: 10.
            page_token: Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000
                characters. At most 8000 characters.
            reverse: Whether to list in the opposite order. The API takes false when it is left out. Default:
                false.
            platform: Only messages of these platforms, such as `sms` or `whatsapp`; each name has 3 to 60
                letters, digits or hyphens.
            direction: Only messages that go this way.
            id: Only the messages with these ids, each a UUID.
            navigator_id: Only messages that this navigator sent, a UUID.
            start_at: Where the time window of the list begins.
            end_at: Where the time window of the list ends.
            from_: Only messages from these sender identifiers.
            to: Only messages to these recipient identifiers.
            failure_code: Only messages that failed with one of these codes (`failure.code`).
            failure_source_code: Only messages that failed with one of these codes of the source
                (`failure.source.code`).
            failure_source_name: Only messages that one of these sources failed (`failure.source.name`), such as
                `sms-messagebird`.
            country_code: Only messages of these countries.
            tag: Only messages with these tags.
            email_subject: Full-text search in the subject of e-mail messages.
            batch_id: Only messages of this batch, a UUID.
            options: What this call does differently from its client.

        Answers: 200 One page of messages.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
        the workspace was passed. The request was not processed and may be sent again later.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        ...

    @call("sendMessage")
    async def send(
        self,
        channel_id: str | UUID,
        *,
        receiver: Receiver | ReceiverDict,
        sender: Sender | SenderDict | None = None,
        reference: str | None = None,
        template: Template | TemplateDict | None = None,
        meta: MessageMeta | MessageMetaDict | None = None,
        reply_to: ReplyTo | ReplyToDict | None = None,
        body: MessageBody | MessageBodyDict | None = None,
        notification: MessageNotification | MessageNotificationDict | None = None,
        cap_frequency: bool | None = None,
        enable_link_tracking: bool | None = None,
        ignore_quiet_hours: bool | None = None,
        ignore_global_holdout: bool | None = None,
        tags: Sequence[str] | None = None,
        short_links: ShortLinks | ShortLinksDict | None = None,
        scheduled_for: datetime | str | None = None,
        validity: int | None = None,
        options: Options | None = None,
    ) -> Message:
        """Send a message.

        Hands one message to a channel. The answer 202 means accepted, not delivered: follow `status` to know what
        became of it. A contact is made for the receiver when none has that identifier. Only e-mail takes more than
        one receiving contact. Give `body` or `template`. A workspace may do 500 POST requests a second over all its
        channels.

        Arguments:
            channel_id: The channel, a UUID.
            receiver: Who gets the message. Required in a request.
            sender: Overrides how the sender is shown; e-mail only.
            reference: Your own identifier; it comes back on the message and is not checked for uniqueness.
            template: A template to fill in. Send it instead of `body`.
            meta: What the message belongs to, and settings of single platforms.
            reply_to: The earlier message that this one answers.
            body: What the message says. Required unless `template` is given.
            notification: Where to report on this message alone.
            cap_frequency: Whether the frequency cap of the platform applies. True only for a receiver that is a
                contact, with `meta.extraInformation.useCase` set to `marketing`.
            enable_link_tracking: Whether to add web tracking and UTM parameters to links; for test and campaign
                messages. On SMS `shortLinks` must then be given too.
            ignore_quiet_hours: Whether to send even in quiet hours.
            ignore_global_holdout: Whether to skip the check against the global holdout group; meant for
                transactional messages.
            tags: At most 10 labels of 1 to 50 letters, digits, spaces, `-` or `_`. The API lower-cases them and
                makes unknown ones. At most 10 entries.
            short_links: Shortens the links of an SMS. With a template use `template.shortLinks`.
            scheduled_for: When to send. A past time, or one less than 10 minutes ahead, may be sent at once;
                more than 35 days ahead is refused.
            validity: How long delivery may be tried, in seconds. The API takes 129600 (36 hours), or 600 (10
                minutes) on a 2FA channel. At least 0.
            options: What this call does differently from its client.

        Answers: 202 The message was accepted and will be processed.

        Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key
        or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call
        on this resource; 404 The resource, or one that the path leads through, does not exist; 409 Conditions that
        contradict each other stopped the request. Nothing was made; 422 Members of the request broke the schema.
        `details` says which ones and why; 429 The rate limit of the workspace was passed. The request was not
        processed and may be sent again later.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        ...

    @call("getMessage")
    async def get(
        self,
        channel_id: str | UUID,
        message_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> Message:
        """Get a message.

        Reads one message of a channel, with its present status. A workspace may do 50 GET requests a second over all
        its channels.

        Arguments:
            channel_id: The channel, a UUID.
            message_id: The message, a UUID.
            options: What this call does differently from its client.

        Answers: 200 The message.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        ...

    @listing("listWorkspaceMessages")
    def list_by_workspace(
        self,
        *,
        limit: int | None = None,
        channel_id: Sequence[str] | None = None,
        page_token: str | None = None,
        reverse: bool | None = None,
        platform: Sequence[str] | None = None,
        direction: MessageDirection | None = None,
        id: Sequence[str | UUID] | None = None,
        start_at: datetime | str | None = None,
        end_at: datetime | str | None = None,
        from_: Sequence[str] | None = None,
        to: Sequence[str] | None = None,
        failure_code: Sequence[int] | None = None,
        failure_source_code: Sequence[str] | None = None,
        failure_source_name: Sequence[str] | None = None,
        country_code: Sequence[str] | None = None,
        tag: Sequence[str] | None = None,
        email_subject: str | None = None,
        options: Options | None = None,
    ) -> AsyncPager[Message, WorkspaceMessageList]:
        """List the messages of a workspace.

        Lists incoming and outgoing messages of all channels of a workspace, page by page. Filters are optional; a
        message must meet every filter given. A workspace may do 50 GET requests a second over all its channels.

        Arguments:
            limit: How many messages a page holds at most, 1 to 1000. The API takes 10 when it is left out. 1 to
                1000. Default: 10.
            channel_id: Only messages of these channels.
            page_token: Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000
                characters. At most 8000 characters.
            reverse: Whether to list in the opposite order. The API takes false when it is left out. Default:
                false.
            platform: Only messages of these platforms, such as `sms` or `whatsapp`; each name has 3 to 60
                letters, digits or hyphens.
            direction: Only messages that go this way.
            id: Only the messages with these ids, each a UUID.
            start_at: Where the time window of the list begins.
            end_at: Where the time window of the list ends.
            from_: Only messages from these sender identifiers.
            to: Only messages to these recipient identifiers.
            failure_code: Only messages that failed with one of these codes (`failure.code`).
            failure_source_code: Only messages that failed with one of these codes of the source
                (`failure.source.code`).
            failure_source_name: Only messages that one of these sources failed (`failure.source.name`), such as
                `sms-messagebird`.
            country_code: Only messages of these countries.
            tag: Only messages with these tags.
            email_subject: Full-text search in the subject of e-mail messages.
            options: What this call does differently from its client.

        Answers: 200 One page of messages.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
        the workspace was passed. The request was not processed and may be sent again later.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        ...


class AsyncChannelsMessagesInteractions(Resource):
    """The operations of `channels.messages.interactions`."""

    __slots__ = ()

    @listing("listMessageInteractions")
    def list(
        self,
        channel_id: str | UUID,
        message_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> AsyncPager[MessageInteraction, MessageInteractionList]:
        """List what receivers did with a message.

        Lists every opening, click, report and the like of one message. The API does not page this list. A workspace
        may do 50 GET requests a second over all its channels.

        Arguments:
            channel_id: The channel, a UUID.
            message_id: The message, a UUID.
            options: What this call does differently from its client.

        Answers: 200 The interactions with the message.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        ...


class AsyncChannelsMessagesMedia(Resource):
    """The operations of `channels.messages.media`."""

    __slots__ = ()

    @download("getMessageMedia")
    async def download(
        self,
        message_id: str,
        file_id: str,
        *,
        redirect: bool | None = None,
        options: Options | None = None,
    ) -> AsyncMedia:
        """Download media of a message.

        Fetches a file that came with an incoming message. The API answers with the file's place (200) or sends the
        caller there (302); a redirect is followed once, without the access key.

        Arguments:
            message_id: The message that the file came with. Here the documents ask for text and name no format.
            file_id: The file, as the media address in the message's body names it.
            redirect: Whether the API should answer with a redirect to the file. No default is documented.
            options: What this call does differently from its client.

        Answers: 200 The answer itself, passed on as it came. The documents name no content type; 302 The file lies
        elsewhere.

        Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key
        or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call
        on this resource; 404 The resource, or one that the path leads through, does not exist; 429 The rate limit of
        the workspace was passed. The request was not processed and may be sent again later.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        ...


class AsyncConversations(Resource):
    """The operations of `conversations`."""

    __slots__ = ()

    @property
    def allow_block_rules(self) -> AsyncConversationsAllowBlockRules:
        """The operations of `conversations.allowBlockRules`."""
        return AsyncConversationsAllowBlockRules(self._core)

    @property
    def antispam_setting(self) -> AsyncConversationsAntispamSetting:
        """The operations of `conversations.antispamSetting`."""
        return AsyncConversationsAntispamSetting(self._core)

    @property
    def messages(self) -> AsyncConversationsMessages:
        """The operations of `conversations.messages`."""
        return AsyncConversationsMessages(self._core)


class AsyncConversationsAllowBlockRules(Resource):
    """The operations of `conversations.allowBlockRules`."""

    __slots__ = ()

    @with_rows("addAllowBlockRulesInBulk", "rows")
    async def add_in_bulk(
        self,
        rows: _CsvText
        | Iterable[AllowBlockRuleRow | AllowBlockRuleRowDict | tuple[str, AllowBlockType]]
        | AsyncIterable[AllowBlockRuleRow | AllowBlockRuleRowDict | tuple[str, AllowBlockType]],
        *,
        options: Options | None = None,
    ) -> AllowBlockRuleProgress:
        """Add allow/block rules in bulk.

        Adds many rules, one a line, without a header line: whom it is about, and what happens. The API answers
        before it is done; `wait` with the bulk's id tells the end, and which lines failed.

        Arguments:
            rows: The lines, one at least, without a header line: rows, each with `value` and `type`, as an
                object, a dict or a tuple. Or the path of a file, or text as bytes, which go out as they are. Every
                line is checked before anything is sent.
            options: What this call does differently from its client.

        Answers: 202 The rules were taken and wait to be added.

        Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key
        or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call
        on this resource; 429 The rate limit of the workspace was passed. The request was not processed and may be
        sent again later.

        Source: Add allow/block rules in bulk
        <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/add-allow-block-rules-in-bulk>
        """
        ...

    @call("getAllowBlockBulkStatus")
    async def get_bulk_status(
        self,
        bulk_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> AllowBlockRuleProgress:
        """Get the state of a bulk of allow/block rules.

        Reads how far the API is with a bulk of rules.

        Arguments:
            bulk_id: The bulk, a UUID.
            options: What this call does differently from its client.

        Answers: 200 How far it is.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Get allow/block bulk upload status
        <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status>
        """
        ...

    @waiting("getAllowBlockBulkStatus")
    async def wait(
        self,
        bulk_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> AllowBlockRuleProgress:
        """Waits until the `status` of `conversations.allowBlockRules.getBulkStatus` is `completed` or `failed`, and
        gives the last answer, whatever became of the job.

        It asks at once, and then rests 1 second at first, each time half as much again, up to 10 seconds; the poll
        interval of the call's options sets another rest. It waits for 10 minutes at most, unless the options set
        another timeout; their attempt timeout and retries hold for each question.

        Arguments:
            bulk_id: The bulk, a UUID.
            options: What this call does differently from its client.

        Source: Get allow/block bulk upload status
        <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status>
        """
        ...


class AsyncConversationsAntispamSetting(Resource):
    """The operations of `conversations.antispamSetting`."""

    __slots__ = ()

    @call("getAntispamSetting")
    async def get(
        self,
        *,
        options: Options | None = None,
    ) -> AntispamSetting:
        """Get the antispam setting.

        Reads whether the messages of a workspace are searched for spam.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The setting.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Get antispam setting
        <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-antispam-setting>
        """
        ...

    @call("updateAntispamSetting")
    async def update(
        self,
        *,
        enabled: bool,
        options: Options | None = None,
    ) -> None:
        """Update the antispam setting.

        Turns the search for spam on or off. The documents show no body in the answer, so none is read.

        Arguments:
            enabled: Whether messages are to be searched for spam, and marked as likely spam. Required in a
                request.
            options: What this call does differently from its client.

        Answers: 200 The setting was changed.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 422 Members of the request broke the schema. `details` says
        which ones and why; 429 The rate limit of the workspace was passed. The request was not processed and may be
        sent again later.

        Source: Update antispam setting
        <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/update-antispam-setting>
        """
        ...


class AsyncConversationsMessages(Resource):
    """The operations of `conversations.messages`."""

    __slots__ = ()

    @call("deleteConversationMessage")
    async def delete(
        self,
        conversation_id: str | UUID,
        message_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a message of a conversation.

        Deletes one message of a conversation. The call may be repeated after a failure, so a 404 of a second attempt
        can mean that the first one worked.

        Arguments:
            conversation_id: The conversation, a UUID.
            message_id: The message, a UUID.
            options: What this call does differently from its client.

        Answers: 204 The message was deleted.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Delete conversation message
        <https://docs.bird.com/api/conversations-api/api-reference/conversations-messaging/delete-conversation-message>
        """
        ...


class AsyncCurrentUser(Resource):
    """The operations of `currentUser`."""

    __slots__ = ()

    @property
    def sessions(self) -> AsyncCurrentUserSessions:
        """The operations of `currentUser.sessions`."""
        return AsyncCurrentUserSessions(self._core)

    @call("getCurrentUser")
    async def get(
        self,
        *,
        options: Options | None = None,
    ) -> User:
        """Get the current user.

        Reads the user to whom the token was issued.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The user.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
        """
        ...

    @call("updateCurrentUser")
    async def update(
        self,
        *,
        name: str | Omit = OMIT,
        bio: str | Omit = OMIT,
        avatar_url: str | Omit = OMIT,
        locale: str | Omit = OMIT,
        timezone: str | Omit = OMIT,
        options: Options | None = None,
    ) -> User:
        """Update the current user.

        Changes the members that are given and leaves the others as they are. No member may be cleared with null.

        Arguments:
            name: The name people see.
            bio: What the user says of themselves.
            avatar_url: The address of the picture.
            locale: The language and region, a BCP 47 tag such as `pt-BR`.
            timezone: The time zone that the user sees times in by default, such as `Europe/Amsterdam`.
            options: What this call does differently from its client.

        Answers: 200 The user after the change.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 422 Members of the request broke the schema. `details` says
        which ones and why; 429 The rate limit of the workspace was passed. The request was not processed and may be
        sent again later.

        Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
        """
        ...

    @call("deleteCurrentUser")
    async def delete(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete the current user.

        Deletes the user to whom the token was issued, and so the account with the platform. It is never repeated by
        itself once it may have been done, since the answer to a second call would only say that the token is no
        longer valid.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The user is deleted. The answer has no body.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
        """
        ...


class AsyncCurrentUserSessions(Resource):
    """The operations of `currentUser.sessions`."""

    __slots__ = ()

    @listing("listSessions")
    def list(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncPager[Session, SessionList]:
        """List sessions.

        Reads where the current user is signed in. The answer is the bare list, and the API does not page it.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The sessions.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
        """
        ...

    @call("getSession")
    async def get(
        self,
        token_id: str,
        *,
        options: Options | None = None,
    ) -> Session:
        """Get a session.

        Reads one login of the current user.

        Arguments:
            token_id: The session, by the id of its token. The documents ask for text and name no format; the
                ones they show are UUIDs.
            options: What this call does differently from its client.

        Answers: 200 The session.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
        """
        ...

    @call("deleteSession")
    async def delete(
        self,
        token_id: str,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a session.

        Ends one login of the current user. It is repeated on failure: a session that the first request ended answers
        404 to the second.

        Arguments:
            token_id: The session, by the id of its token. The documents ask for text and name no format; the
                ones they show are UUIDs.
            options: What this call does differently from its client.

        Answers: 204 The session is ended.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
        """
        ...


class AsyncKeywordMessages(Resource):
    """The operations of `keywordMessages`."""

    __slots__ = ()

    @listing("listKeywordMessages")
    def list(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncPager[KeywordMessage, KeywordMessageList]:
        """List your answers to keywords.

        Lists the answers that a workspace has set in place of the API's own. The API does not page this list.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The answers that were set.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Compliance Keywords Messages
        <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
        """
        ...

    @call("setKeywordMessage")
    async def set(
        self,
        *,
        kw: KeywordType,
        lang: str,
        value: str,
        options: Options | None = None,
    ) -> None:
        """Set the answer to a kind of keyword.

        Sets the answer for one kind of keyword in one language; there is one for each pair. An empty `value` brings
        the API's own answer back.

        Arguments:
            kw: The kind of keyword. Required in a request.
            lang: The language, an ISO 639-1 code such as `en`. Required in a request.
            value: The answer. An empty text brings the API's own answer back. Required in a request.
            options: What this call does differently from its client.

        Answers: 200 The answer was set.

        Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key
        or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call
        on this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        rate limit of the workspace was passed. The request was not processed and may be sent again later.

        Source: Compliance Keywords Messages
        <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
        """
        ...

    @call("getKeywordMessage")
    async def get(
        self,
        keyword_message_key: str,
        *,
        options: Options | None = None,
    ) -> KeywordMessage:
        """Get your answer to a kind of keyword.

        Reads the answer that a workspace has set for one kind of keyword in one language.

        Arguments:
            keyword_message_key: The kind of keyword and the language, such as `optout:en`.
            options: What this call does differently from its client.

        Answers: 200 The answer that was set.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Compliance Keywords Messages
        <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
        """
        ...


class AsyncKnowledgeBase(Resource):
    """The operations of `knowledgeBase`."""

    __slots__ = ()

    @property
    def folders(self) -> AsyncKnowledgeBaseFolders:
        """The operations of `knowledgeBase.folders`."""
        return AsyncKnowledgeBaseFolders(self._core)


class AsyncKnowledgeBaseFolders(Resource):
    """The operations of `knowledgeBase.folders`."""

    __slots__ = ()

    @with_files("importKnowledgeBaseDocuments", "files")
    async def import_documents(
        self,
        content_path: str,
        files: _AsyncFiles,
        *,
        progress: Callable[[int, int], object] | None = None,
        options: Options | None = None,
    ) -> ImportKnowledgeBaseDocumentsResponse:
        """Import documents into a folder.

        Uploads one or more files into a folder of the knowledge base, each as a document. A document that is there
        already is updated; the answer tells the new ones from those.

        Arguments:
            content_path: The path of the folder. It may hold slashes, which stay slashes; no part of it may be
                empty, a dot or two dots.
            files: The files. Each is a field of the form of its own, all with this name. At least 1. Read while
                they are sent, and never held whole. A list or a tuple of files, or one by itself. A file is its
                path, its bytes, a file that was opened to read bytes, or an iterable of bytes; `birdwire.Upload`
                adds its name and content type.
            progress: Called with the bytes sent so far and the length of all files, on a thread of its own. What
                it raises ends the call.
            options: What this call does differently from its client.

        Answers: 200 The documents were uploaded.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 409 Conditions that contradict each other stopped the request. Nothing was made; 422 Members of the
        request broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was passed.
        The request was not processed and may be sent again later.

        Source: Import <https://docs.bird.com/api/knowledge-base-kb-api/api-reference>
        """
        ...


class AsyncKyc(Resource):
    """The operations of `kyc`."""

    __slots__ = ()

    @property
    def form_entries(self) -> AsyncKycFormEntries:
        """The operations of `kyc.formEntries`."""
        return AsyncKycFormEntries(self._core)


class AsyncKycFormEntries(Resource):
    """The operations of `kyc.formEntries`."""

    __slots__ = ()

    @listing("listKycFormEntries")
    def list(
        self,
        kyc_form_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> AsyncPager[KycFormEntry, KycFormEntryList]:
        """List KYC form entries.

        Reads what an organization answered to one form. The API does not page the list.

        Arguments:
            kyc_form_id: The form, a UUID.
            options: What this call does differently from its client.

        Answers: 200 The entries.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: List KYC form entries <https://docs.bird.com/api/know-your-customer-kyc-api/list-kyc-form-entries>
        """
        ...


class AsyncNumbers(Resource):
    """The operations of `numbers`."""

    __slots__ = ()

    @property
    def endpoint_subscriptions(self) -> AsyncNumbersEndpointSubscriptions:
        """The operations of `numbers.endpointSubscriptions`."""
        return AsyncNumbersEndpointSubscriptions(self._core)

    @property
    def ten_dlc(self) -> AsyncNumbersTenDlc:
        """The operations of `numbers.tenDlc`."""
        return AsyncNumbersTenDlc(self._core)

    @call("getNetworkLookup")
    async def network_lookup(
        self,
        *,
        number: str | None = None,
        options: Options | None = None,
    ) -> NetworkLookup:
        """Look up network and country of a phone number.

        Tells to which country and network a phone number belongs, what kind of line it is, and whether it can exist.
        Format, allocation and type are checked, not whether the line is in use or reachable now.

        Arguments:
            number: The phone number in E.164 form, such as `+14155552671`, 1 to 30 characters. 1 to 30
                characters.
            options: What this call does differently from its client.

        Answers: 200 What is known of the number.

        Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key
        or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call
        on this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        rate limit of the workspace was passed. The request was not processed and may be sent again later.

        Source: Network/Country information for a phone number
        <https://docs.bird.com/api/numbers-api/api-reference/number-lookup/network-country-information-for-a-phone-number>
        """
        ...


class AsyncNumbersEndpointSubscriptions(Resource):
    """The operations of `numbers.endpointSubscriptions`."""

    __slots__ = ()

    @listing("listEndpointSubscriptions")
    def list(
        self,
        endpoint_id: str,
        *,
        options: Options | None = None,
    ) -> AsyncPager[EndpointSubscription, EndpointSubscriptionList]:
        """List the subscriptions of an endpoint.

        Lists all subscriptions of a number or sender id. No parameter for paging is documented.

        Arguments:
            endpoint_id: The number or sender id. For long codes it is the id of the number. The documents name
                no format.
            options: What this call does differently from its client.

        Answers: 200 The subscriptions.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Manage Endpoint Subscriptions
        <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
        """
        ...

    @call("getEndpointSubscription")
    async def get(
        self,
        endpoint_id: str,
        subscription_name: str,
        *,
        options: Options | None = None,
    ) -> EndpointSubscription:
        """Get a subscription of an endpoint.

        Reads one subscription of a number or sender id.

        Arguments:
            endpoint_id: The number or sender id. For long codes it is the id of the number. The documents name
                no format.
            subscription_name: The subscription: `main` for long codes; for short codes and alphanumeric senders
                the code of the country to send to.
            options: What this call does differently from its client.

        Answers: 200 The subscription.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Manage Endpoint Subscriptions
        <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
        """
        ...

    @call("activateEndpointSubscription")
    async def activate(
        self,
        endpoint_id: str,
        subscription_name: str,
        *,
        quantity: int,
        options: Options | None = None,
    ) -> EndpointSubscription:
        """Activate a subscription of an endpoint.

        Starts a subscription of a number or sender id, which costs money.

        Arguments:
            endpoint_id: The number or sender id. For long codes it is the id of the number. The documents name
                no format.
            subscription_name: The subscription: `main` for long codes; for short codes and alphanumeric senders
                the code of the country to send to.
            quantity: How many, 1 at least. The documents do not say of what. At least 1. Required in a request.
            options: What this call does differently from its client.

        Answers: 200 The subscription after the change.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Manage Endpoint Subscriptions
        <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
        """
        ...

    @call("cancelEndpointSubscription")
    async def cancel(
        self,
        endpoint_id: str,
        subscription_name: str,
        *,
        options: Options | None = None,
    ) -> EndpointSubscription:
        """Cancel a subscription of an endpoint.

        Ends a subscription of a number or sender id.

        Arguments:
            endpoint_id: The number or sender id. For long codes it is the id of the number. The documents name
                no format.
            subscription_name: The subscription: `main` for long codes; for short codes and alphanumeric senders
                the code of the country to send to.
            options: What this call does differently from its client.

        Answers: 200 The subscription after the change.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Manage Endpoint Subscriptions
        <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
        """
        ...


class AsyncNumbersTenDlc(Resource):
    """The operations of `numbers.tenDlc`."""

    __slots__ = ()

    @property
    def campaigns(self) -> AsyncNumbersTenDlcCampaigns:
        """The operations of `numbers.tenDlc.campaigns`."""
        return AsyncNumbersTenDlcCampaigns(self._core)

    @property
    def use_cases(self) -> AsyncNumbersTenDlcUseCases:
        """The operations of `numbers.tenDlc.useCases`."""
        return AsyncNumbersTenDlcUseCases(self._core)

    @property
    def verticals(self) -> AsyncNumbersTenDlcVerticals:
        """The operations of `numbers.tenDlc.verticals`."""
        return AsyncNumbersTenDlcVerticals(self._core)


class AsyncNumbersTenDlcCampaigns(Resource):
    """The operations of `numbers.tenDlc.campaigns`."""

    __slots__ = ()

    @call("updateCampaign")
    async def update(
        self,
        brand_id: str,
        campaign_id: str,
        *,
        name: str | None | Omit = OMIT,
        description: str | None | Omit = OMIT,
        embedded_link: bool | None | Omit = OMIT,
        embedded_phone: bool | None | Omit = OMIT,
        number_pool: bool | None | Omit = OMIT,
        age_gated: bool | None | Omit = OMIT,
        direct_lending: bool | None | Omit = OMIT,
        samples: Sequence[str] | None | Omit = OMIT,
        message_flow: str | None | Omit = OMIT,
        help_message: str | None | Omit = OMIT,
        help_keywords: str | None | Omit = OMIT,
        optout_keywords: str | None | Omit = OMIT,
        optin_keywords: str | None | Omit = OMIT,
        optin_message: str | None | Omit = OMIT,
        optout_message: str | None | Omit = OMIT,
        reseller_id: str | UUID | None | Omit = OMIT,
        usecase: str | Omit = OMIT,
        sub_usecases: Sequence[str] | Omit = OMIT,
        subscriber_optin: bool | Omit = OMIT,
        subscriber_optout: bool | Omit = OMIT,
        subscriber_help: bool | Omit = OMIT,
        terms_and_conditions: bool | Omit = OMIT,
        options: Options | None = None,
    ) -> Campaign:
        """Update a campaign.

        Changes the members that are given and leaves the others as they are; null clears one. Only a campaign that
        is APPROVED or DECLINED can be changed, and an approved one in some members only: the table
        `campaignEditableFields` says which. That rule is the API's; nothing is held back here. A change hands the
        campaign in again, for which Bird may charge a fee.

        Arguments:
            brand_id: The brand. The documents ask for text and name no format; the ones they show are UUIDs.
            campaign_id: The campaign. The documents ask for text and name no format; the ones they show are
                UUIDs.
            name: The name of the campaign. None clears it.
            description: What the campaign is for, in detail. None clears it.
            embedded_link: Whether messages hold links. One sample at least must then show one. None clears it.
            embedded_phone: Whether messages hold telephone numbers. One sample at least must then show one. None
                clears it.
            number_pool: Whether the campaign is to have more than 50 numbers, as a customer service may need.
                None clears it.
            age_gated: Whether messages are only for people of a certain age, by the rules of the carriers and
                the CTIA. None clears it.
            direct_lending: Whether messages are about loans. None clears it.
            samples: Messages to be expected, with links, telephone numbers or loans in them where the campaign
                says it has such. 1 to 5 entries. None clears it.
            message_flow: How people agree to get the messages; with the address of the page, where they do so on
                the web. None clears it.
            help_message: The answer to HELP: the name of the service, a contact, and the words to join and to
                leave. None clears it.
            help_keywords: Words that ask for help, with commas between; HELP at least. None clears it.
            optout_keywords: Words that end the messages, with commas between; STOP at least. None clears it.
            optin_keywords: Words that begin the messages, with commas between; START at least. Needed when
                `subscriberOptin` becomes true. None clears it.
            optin_message: The message that people get who have joined. Needed when `subscriberOptin` becomes
                true. None clears it.
            optout_message: The message that people get who have left. None clears it.
            reseller_id: The reseller that the campaign belongs to, a UUID. It must be active. None clears it.
            usecase: What the campaign is for: the name of a use case. The table of the documents writes
                `useCase`, answers `usecase`.
            sub_usecases: Two to five use cases, where the use case is MIXED or LOW_VOLUME_MIXED.
            subscriber_optin: Whether people agree before they get messages.
            subscriber_optout: Whether people can end the messages.
            subscriber_help: Whether people who send HELP get an answer.
            terms_and_conditions: Whether the campaign follows the principles of the CTIA. The table of the
                documents writes `termsAndCondtions`, answers `termsAndConditions`.
            options: What this call does differently from its client.

        Answers: 200 The campaign after the change.

        Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key
        or token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call
        on this resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        rate limit of the workspace was passed. The request was not processed and may be sent again later.

        Source: Update a campaign
        <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/campaigns/update-a-campaign>
        """
        ...


class AsyncNumbersTenDlcUseCases(Resource):
    """The operations of `numbers.tenDlc.useCases`."""

    __slots__ = ()

    @listing("listTcrUseCases")
    def list(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncPager[TcrUseCase, TcrUseCaseList]:
        """List use cases.

        Reads what campaigns can be for. The API does not page the list.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The use cases.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: TCR Enums <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums>
        """
        ...


class AsyncNumbersTenDlcVerticals(Resource):
    """The operations of `numbers.tenDlc.verticals`."""

    __slots__ = ()

    @listing("listTcrVerticals")
    def list(
        self,
        *,
        options: Options | None = None,
    ) -> AsyncPager[TcrVertical, TcrVerticalList]:
        """List verticals.

        Reads the industries that a brand can belong to. The API does not page the list.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The verticals.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: TCR Enums <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums>
        """
        ...


class AsyncOrganizations(Resource):
    """The operations of `organizations`."""

    __slots__ = ()

    @property
    def approvals(self) -> AsyncOrganizationsApprovals:
        """The operations of `organizations.approvals`."""
        return AsyncOrganizationsApprovals(self._core)

    @property
    def profile(self) -> AsyncOrganizationsProfile:
        """The operations of `organizations.profile`."""
        return AsyncOrganizationsProfile(self._core)

    @call("createOrganization")
    async def create(
        self,
        *,
        name: str,
        slug: str,
        country_code: str,
        options: Options | None = None,
    ) -> Organization:
        """Create an organization.

        Makes a new organization for the user who calls. A slug that is taken answers 409.

        Arguments:
            name: The name people see. 1 to 256 characters. Required in a request.
            slug: The readable identifier, of letters, digits and hyphens. 1 to 253 characters. Required in a
                request.
            country_code: The country in which the organization works, an ISO 3166-1 code such as `NL`. Required
                in a request.
            options: What this call does differently from its client.

        Answers: 201 The new organization.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 409 Conditions that contradict each other stopped the request.
        Nothing was made; 422 Members of the request broke the schema. `details` says which ones and why; 429 The
        rate limit of the workspace was passed. The request was not processed and may be sent again later.

        Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
        """
        ...

    @call("getOrganization")
    async def get(
        self,
        *,
        options: Options | None = None,
    ) -> Organization:
        """Get an organization.

        Reads one organization.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The organization.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
        """
        ...

    @call("updateOrganization")
    async def update(
        self,
        *,
        name: str | Omit = OMIT,
        avatar_url: str | Omit = OMIT,
        status: OrganizationStatus | None | Omit = OMIT,
        status_reason: str | None | Omit = OMIT,
        owner: str | UUID | Omit = OMIT,
        options: Options | None = None,
    ) -> Organization:
        """Update an organization.

        Changes the members that are given and leaves the others as they are. `status` and `statusReason` may also be
        cleared by sending null.

        Arguments:
            name: The name people see. 1 to 256 characters.
            avatar_url: Address of the picture shown beside the name.
            status: The new state of the organization; None clears it.
            status_reason: Why the organization has its status; None clears it.
            owner: The user who is to own the organization, a UUID.
            options: What this call does differently from its client.

        Answers: 200 The organization after the change.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
        the workspace was passed. The request was not processed and may be sent again later.

        Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
        """
        ...


class AsyncOrganizationsApprovals(Resource):
    """The operations of `organizations.approvals`."""

    __slots__ = ()

    @property
    def runs(self) -> AsyncOrganizationsApprovalsRuns:
        """The operations of `organizations.approvals.runs`."""
        return AsyncOrganizationsApprovalsRuns(self._core)


class AsyncOrganizationsApprovalsRuns(Resource):
    """The operations of `organizations.approvals.runs`."""

    __slots__ = ()

    @property
    def reviews(self) -> AsyncOrganizationsApprovalsRunsReviews:
        """The operations of `organizations.approvals.runs.reviews`."""
        return AsyncOrganizationsApprovalsRunsReviews(self._core)


class AsyncOrganizationsApprovalsRunsReviews(Resource):
    """The operations of `organizations.approvals.runs.reviews`."""

    __slots__ = ()

    @call("createApprovalReview")
    async def create(
        self,
        approval_id: str | UUID,
        approval_run_id: str | UUID,
        *,
        result: ApprovalReviewResult,
        comment: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Review a run of an approval flow.

        Approves, rejects or cancels the change that waits in a run of an approval flow.

        Arguments:
            approval_id: The approval flow, a UUID.
            approval_run_id: The run of the flow, a UUID.
            result: The decision. Required in a request.
            comment: Why, in words.
            options: What this call does differently from its client.

        Answers: 204 The review was taken.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 409 Conditions that contradict each other stopped the request. Nothing was made; 429 The rate limit of
        the workspace was passed. The request was not processed and may be sent again later.

        Source: Reviews <https://docs.bird.com/api/accounts-api/api-reference/organizations/approvals/runs/reviews>
        """
        ...


class AsyncOrganizationsProfile(Resource):
    """The operations of `organizations.profile`."""

    __slots__ = ()

    @call("getBusinessProfile")
    async def get(
        self,
        *,
        options: Options | None = None,
    ) -> BusinessProfile:
        """Get the business profile.

        Reads what an organization says about its business.

        Arguments:
            options: What this call does differently from its client.

        Answers: 200 The business profile.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Profile <https://docs.bird.com/api/accounts-api/api-reference/organizations/profile>
        """
        ...

    @call("updateBusinessProfile")
    async def update(
        self,
        *,
        name: str | Omit = OMIT,
        legal_name: str | Omit = OMIT,
        type: BusinessType | Omit = OMIT,
        domain: str | Omit = OMIT,
        domain_aliases: Sequence[str] | Omit = OMIT,
        category: BusinessCategory | BusinessCategoryDict | Omit = OMIT,
        identifiers: Mapping[str, str] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        founded_year: int | Omit = OMIT,
        location: str | Omit = OMIT,
        geo: BusinessLocation | BusinessLocationDict | Omit = OMIT,
        logo_url: str | Omit = OMIT,
        facebook: FacebookProfile | FacebookProfileDict | Omit = OMIT,
        linkedin: LinkedInProfile | LinkedInProfileDict | Omit = OMIT,
        twitter: TwitterProfile | TwitterProfileDict | Omit = OMIT,
        crunchbase: CrunchbaseProfile | CrunchbaseProfileDict | Omit = OMIT,
        phone: str | Omit = OMIT,
        vat_number: str | Omit = OMIT,
        invoicing_contact_email: str | Omit = OMIT,
        significant_contacts: SignificantContacts | SignificantContactsDict | Omit = OMIT,
        options: Options | None = None,
    ) -> BusinessProfile:
        """Update the business profile.

        Changes the members that are given and leaves the others as they are. No member may be cleared with null; an
        empty text is allowed where no pattern forbids it.

        Arguments:
            name: The name under which the business is known. At most 256 characters.
            legal_name: The name under which the business is registered. At most 256 characters.
            type: What kind of business it is. Default: unknown.
            domain: The domain name, such as `example.com`: two labels at least, or an empty text. At most 253
                characters.
            domain_aliases: Further domains of the business. At most 20 entries.
            category: The trade of the business.
            identifiers: Numbers under which registers know the business, by name. The documents list no names.
            tags: Words about the business. At most 20 entries.
            description: What the business does. At most 256 characters.
            founded_year: The year in which it was founded.
            location: The address in one text. At most 1000 characters.
            geo: Where the headquarters are, part by part.
            logo_url: Where the logo is: an address that begins with `https://`, or an empty text.
            facebook: The business on Facebook.
            linkedin: The business on LinkedIn.
            twitter: The business on Twitter.
            crunchbase: The business on Crunchbase.
            phone: A telephone number. At most 24 characters.
            vat_number: The VAT number.
            invoicing_contact_email: The e-mail address that gets the invoices.
            significant_contacts: Whom to ask about what.
            options: What this call does differently from its client.

        Answers: 200 The business profile after the change.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of
        the workspace was passed. The request was not processed and may be sent again later.

        Source: Profile <https://docs.bird.com/api/accounts-api/api-reference/organizations/profile>
        """
        ...


class AsyncVoice(Resource):
    """The operations of `voice`."""

    __slots__ = ()

    @property
    def transcriptions(self) -> AsyncVoiceTranscriptions:
        """The operations of `voice.transcriptions`."""
        return AsyncVoiceTranscriptions(self._core)


class AsyncVoiceTranscriptions(Resource):
    """The operations of `voice.transcriptions`."""

    __slots__ = ()

    @call("deleteTranscription")
    async def delete(
        self,
        transcription_id: str,
        *,
        format: TranscriptionFormat | None = None,
        options: Options | None = None,
    ) -> None:
        """Delete a transcription.

        Deletes a transcription. The call may be repeated after a failure, so a 404 of a second attempt can mean that
        the first one worked.

        Arguments:
            transcription_id: The transcription. The documents name no format.
            format: The format of the transcription. The documents do not say what is deleted when it is left
                out.
            options: What this call does differently from its client.

        Answers: 204 The transcription was deleted.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Delete a Transcription
        <https://docs.bird.com/api/voice-api/transcriptions-api/delete-a-transcription>
        """
        ...


class AsyncWebhookSubscriptions(Resource):
    """The operations of `webhookSubscriptions`."""

    __slots__ = ()

    @property
    def logs(self) -> AsyncWebhookSubscriptionsLogs:
        """The operations of `webhookSubscriptions.logs`."""
        return AsyncWebhookSubscriptionsLogs(self._core)

    @listing("listWebhookSubscriptions")
    def list(
        self,
        *,
        limit: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> AsyncPager[WebhookSubscription, WebhookSubscriptionList]:
        """List subscriptions.

        Lists the subscriptions of a workspace.

        Arguments:
            limit: How many items a page holds at most, 1 to 100. Of subscriptions the API takes 10 or 25 when it
                is left out, of deliveries 10. 1 to 100.
            page_token: Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000
                characters. At most 8000 characters.
            options: What this call does differently from its client.

        Answers: 200 One page of subscriptions.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: List webhook subscriptions
        <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-webhook-subscriptions>
        """
        ...

    @call("createWebhookSubscription")
    async def create(
        self,
        *,
        service: WebhookService,
        event: str,
        url: str,
        event_filters: Sequence[WebhookEventFilter | WebhookEventFilterDict] | None = None,
        template: str | None = None,
        signing_key: str | None = None,
        options: Options | None = None,
    ) -> WebhookSubscription:
        """Subscribe to an event.

        Asks Bird to post one event of a workspace to an address of yours. At most five subscriptions may have the
        same filters. Deliveries that your server does not answer with 2xx are repeated at growing intervals for 8
        hours.

        Arguments:
            service: The part of Bird that tells of the event. Required in a request.
            event: The event, such as `sms.inbound`; the list of available events has them all. Required in a
                request.
            url: Where to deliver, an `https` address with a dot in the name of its host. Required in a request.
            event_filters: The conditions on events. Without any, every event of that name is delivered.
            template: The form of what is delivered; the documents show `twilio`, which is for those who move
                from there.
            signing_key: The key to sign deliveries with. Its characters count as they are, also when they look
                like Base64.
            options: What this call does differently from its client.

        Answers: 201 The subscription that was made.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Create a webhook subscription
        <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/create-a-webhook-subscription>
        """
        ...

    @call("getWebhookSubscription")
    async def get(
        self,
        webhook_subscription_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> WebhookSubscription:
        """Get a subscription.

        Reads one subscription.

        Arguments:
            webhook_subscription_id: The subscription, a UUID.
            options: What this call does differently from its client.

        Answers: 200 The subscription.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Get a webhook subscription
        <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/get-a-webhook-subscription>
        """
        ...

    @call("updateWebhookSubscription")
    async def update(
        self,
        webhook_subscription_id: str | UUID,
        *,
        template: str | Omit = OMIT,
        url: str | Omit = OMIT,
        signing_key: str | Omit = OMIT,
        status: WebhookSubscriptionStatus | Omit = OMIT,
        event_filters: Sequence[WebhookEventFilter | WebhookEventFilterDict] | None | Omit = OMIT,
        options: Options | None = None,
    ) -> WebhookSubscription:
        """Update a subscription.

        Changes the members that are given, one at least, and leaves the others as they are. `eventFilters` may also
        be cleared by sending null. The service and the event of a subscription stay as they are.

        Arguments:
            webhook_subscription_id: The subscription, a UUID.
            template: The form of what is delivered.
            url: Where to deliver, an `https` address with a dot in the name of its host.
            signing_key: The key to sign deliveries with.
            status: Whether to deliver.
            event_filters: The conditions on events; null clears them.
            options: What this call does differently from its client.

        Answers: 200 The subscription after the change.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Update a webhook subscription
        <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/update-a-webhook-subscription>
        """
        ...

    @call("deleteWebhookSubscription")
    async def delete(
        self,
        webhook_subscription_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a subscription.

        Ends a subscription. The documents name this call without showing its path or its answer; both follow the
        calls beside it.

        Arguments:
            webhook_subscription_id: The subscription, a UUID.
            options: What this call does differently from its client.

        Answers: 204 The subscription is gone.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
        exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
        later.

        Source: Delete a webhook subscription
        <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/delete-a-webhook-subscription>
        """
        ...

    @listing("listAvailableWebhooks")
    def list_available(
        self,
        *,
        service: str | None = None,
        options: Options | None = None,
    ) -> AsyncPager[AvailableWebhooks, AvailableWebhookList]:
        """List the events that may be subscribed to.

        Lists the events of each service, with the keys by which they may be filtered. The API does not page this
        list.

        Arguments:
            service: Only the events of this service, such as `channels`.
            options: What this call does differently from its client.

        Answers: 200 The events, by service.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: List available webhook events
        <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-available-webhook-events>
        """
        ...


class AsyncWebhookSubscriptionsLogs(Resource):
    """The operations of `webhookSubscriptions.logs`."""

    __slots__ = ()

    @listing("listWebhookLogs")
    def list(
        self,
        webhook_subscription_id: str | UUID,
        *,
        limit: int | None = None,
        page_token: str | None = None,
        execution_status: str | None = None,
        options: Options | None = None,
    ) -> AsyncPager[WebhookLog, WebhookLogList]:
        """List deliveries of a subscription.

        Lists how events were delivered; failures are kept for seven days.

        Arguments:
            webhook_subscription_id: The subscription, a UUID.
            limit: How many items a page holds at most, 1 to 100. Of subscriptions the API takes 10 or 25 when it
                is left out, of deliveries 10. 1 to 100.
            page_token: Where to go on, taken unchanged from `nextPageToken` of the page before; at most 8000
                characters. At most 8000 characters.
            execution_status: Only deliveries that ended like this, such as `succeeded`. The documents show no
                other value.
            options: What this call does differently from its client.

        Answers: 200 One page of deliveries, perhaps an empty one.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Webhook subscription logs
        <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs>
        """
        ...

    @call("getWebhookLogDetails")
    async def details(
        self,
        webhook_subscription_id: str | UUID,
        *,
        request_id: str,
        options: Options | None = None,
    ) -> WebhookLogDetails:
        """Get the attempts of a delivery.

        Reads every attempt to deliver one event, with the bodies sent and received. The documents name no members of
        the answer.

        Arguments:
            webhook_subscription_id: The subscription, a UUID.
            request_id: The delivery, as the log or the header `messagebird-request-id` names it. At least 1
                characters. Required in a request.
            options: What this call does differently from its client.

        Answers: 200 The attempts.

        Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
        policy that allows this call on this resource; 429 The rate limit of the workspace was passed. The request
        was not processed and may be sent again later.

        Source: Webhook subscription logs
        <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs>
        """
        ...
