# Written by codegen from spec/. Edit spec/ and run `make generate`.
"""The operations of the API, as `birdwire.AsyncClient` has them."""

from __future__ import annotations

from .._async_methods import Resource, call, download, listing
from .._native import OMIT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from .._async_media import AsyncMedia
    from .._async_pager import AsyncPager
    from .._native import (
        ChannelMessageList,
        Message,
        MessageBody,
        MessageMeta,
        MessageNotification,
        Omit,
        Options,
        Organization,
        Receiver,
        ReplyTo,
        Sender,
        ShortLinks,
        Template,
    )
    from .enums import MessageDirection, OrganizationStatus
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


class AsyncResources(Resource):
    """The tree of resources."""

    __slots__ = ()

    @property
    def channels(self) -> AsyncChannels:
        """The operations of `channels`."""
        return AsyncChannels(self._core)

    @property
    def organizations(self) -> AsyncOrganizations:
        """The operations of `organizations`."""
        return AsyncOrganizations(self._core)


class AsyncChannels(Resource):
    """The operations of `channels`."""

    __slots__ = ()

    @property
    def messages(self) -> AsyncChannelsMessages:
        """The operations of `channels.messages`."""
        return AsyncChannelsMessages(self._core)


class AsyncChannelsMessages(Resource):
    """The operations of `channels.messages`."""

    __slots__ = ()

    @property
    def media(self) -> AsyncChannelsMessagesMedia:
        """The operations of `channels.messages.media`."""
        return AsyncChannelsMessagesMedia(self._core)

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


class AsyncOrganizations(Resource):
    """The operations of `organizations`."""

    __slots__ = ()

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
