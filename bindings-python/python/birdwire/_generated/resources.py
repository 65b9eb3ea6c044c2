# Written by codegen from spec/. Edit spec/ and run `make generate`.
"""The operations of the API, as `birdwire.Client` has them."""

from __future__ import annotations

from .._methods import Resource, call, download, listing
from .._native import OMIT
from .._upload import send_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from uuid import UUID

    from .._media import Media
    from .._native import (
        ChannelContact,
        ChannelMessageList,
        KeywordMessage,
        KeywordMessageList,
        Message,
        MessageBody,
        MessageInteraction,
        MessageInteractionList,
        MessageMeta,
        MessageNotification,
        Omit,
        Options,
        Organization,
        PresignedUpload,
        Receiver,
        ReplyTo,
        Sender,
        ShortLinks,
        Template,
        WorkspaceMessageList,
    )
    from .._pager import Pager
    from .._upload import _File
    from .enums import KeywordType, MessageDirection, OrganizationStatus
    from .inputs import (
        MessageBodyDict,
        MessageMetaDict,
        MessageNotificationDict,
        ReceiverDict,
        ReplyToDict,
        SenderDict,
        ShortLinksDict,
        TemplateDict,
    )


class Resources(Resource):
    """The tree of resources."""

    __slots__ = ()

    @property
    def channels(self) -> Channels:
        """The operations of `channels`."""
        return Channels(self._core)

    @property
    def keyword_messages(self) -> KeywordMessages:
        """The operations of `keywordMessages`."""
        return KeywordMessages(self._core)

    @property
    def organizations(self) -> Organizations:
        """The operations of `organizations`."""
        return Organizations(self._core)


class Channels(Resource):
    """The operations of `channels`."""

    __slots__ = ()

    @property
    def contacts(self) -> ChannelsContacts:
        """The operations of `channels.contacts`."""
        return ChannelsContacts(self._core)

    @property
    def media(self) -> ChannelsMedia:
        """The operations of `channels.media`."""
        return ChannelsMedia(self._core)

    @property
    def messages(self) -> ChannelsMessages:
        """The operations of `channels.messages`."""
        return ChannelsMessages(self._core)


class ChannelsContacts(Resource):
    """The operations of `channels.contacts`."""

    __slots__ = ()

    @call("getChannelContact")
    def get(
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


class ChannelsMedia(Resource):
    """The operations of `channels.media`."""

    __slots__ = ()

    @call("createMediaUpload")
    def presign(
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

    def upload(
        self,
        file: _File,
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
            file: Its path, its bytes, a file that was opened to read bytes, or an iterable of bytes.
            content_type: What kind of file it is. Guessed from its name where that is possible.
            filename: What it is called. Otherwise the last part of its path, or `file`.
            length: Its length in bytes, where it comes piece by piece and does not tell by itself. Unless it is
                known, the file is put into a temporary file first.
            progress: Called with the bytes sent so far and the length of the file, on a thread of its own. What
                it raises ends the upload.
            options: What this call does differently from its client. Only then a limit for the whole holds.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        return send_file(
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
    def presign_for_channel(
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

    def upload_for_channel(
        self,
        channel_id: str | UUID,
        file: _File,
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
            file: Its path, its bytes, a file that was opened to read bytes, or an iterable of bytes.
            content_type: What kind of file it is. Guessed from its name where that is possible.
            filename: What it is called. Otherwise the last part of its path, or `file`.
            length: Its length in bytes, where it comes piece by piece and does not tell by itself. Unless it is
                known, the file is put into a temporary file first.
            progress: Called with the bytes sent so far and the length of the file, on a thread of its own. What
                it raises ends the upload.
            options: What this call does differently from its client. Only then a limit for the whole holds.

        Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
        """
        return send_file(
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


class ChannelsMessages(Resource):
    """The operations of `channels.messages`."""

    __slots__ = ()

    @property
    def interactions(self) -> ChannelsMessagesInteractions:
        """The operations of `channels.messages.interactions`."""
        return ChannelsMessagesInteractions(self._core)

    @property
    def media(self) -> ChannelsMessagesMedia:
        """The operations of `channels.messages.media`."""
        return ChannelsMessagesMedia(self._core)

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
    ) -> Pager[Message, ChannelMessageList]:
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
    def send(
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
    def get(
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
    ) -> Pager[Message, WorkspaceMessageList]:
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


class ChannelsMessagesInteractions(Resource):
    """The operations of `channels.messages.interactions`."""

    __slots__ = ()

    @listing("listMessageInteractions")
    def list(
        self,
        channel_id: str | UUID,
        message_id: str | UUID,
        *,
        options: Options | None = None,
    ) -> Pager[MessageInteraction, MessageInteractionList]:
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


class ChannelsMessagesMedia(Resource):
    """The operations of `channels.messages.media`."""

    __slots__ = ()

    @download("getMessageMedia")
    def download(
        self,
        message_id: str,
        file_id: str,
        *,
        redirect: bool | None = None,
        options: Options | None = None,
    ) -> Media:
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


class KeywordMessages(Resource):
    """The operations of `keywordMessages`."""

    __slots__ = ()

    @listing("listKeywordMessages")
    def list(
        self,
        *,
        options: Options | None = None,
    ) -> Pager[KeywordMessage, KeywordMessageList]:
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
    def set(
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
    def get(
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


class Organizations(Resource):
    """The operations of `organizations`."""

    __slots__ = ()

    @call("updateOrganization")
    def update(
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
            name: The name people see, 1 to 256 characters. 1 to 256 characters.
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
