// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `sendMessage`. */
class ChannelsSendMessageTest {
    /** written from the schema: a body of the kind action with every member */
    @Test
    fun actionAllMembers() = replay("channels.send-message.action-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Action(PermissionRequest(resource = PermissionResource.Call)),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "action", answer.body?.type)
        same("body.permission_request.resource", "call", answer.body?.action?.resource?.text)
    }

    /** written from the schema: one action of each kind with every member */
    @Test
    fun allActionKinds() = replay("channels.send-message.all-action-kinds") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(
                    TextBody(
                        text = "Choose",
                        actions = listOf(
                            Action.Link(LinkAction(text = "Open", url = "{{address}}")),
                            Action.Reply(
                                ReplyAction(
                                    text = "Yes",
                                    imageUrl = "https://example.com/yes.png",
                                    metadata = ActionMetadata(description = ActionDescription(label = "Agree")),
                                ),
                            ),
                            Action.LocationRequest(LocationRequestAction(text = "Where are you?")),
                            Action.Buy(BuyAction(text = "Buy now", amountCents = 1995, currency = "EUR")),
                            Action.Postback(
                                PostbackAction(
                                    text = "More",
                                    payload = "more-1",
                                    imageUrl = "https://example.com/more.png",
                                    metadata = ActionMetadata(
                                        description = ActionDescription(label = "Tell me more"),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Choose", answer.body?.text?.text)
        same("body.text.actions.size", 5, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "link", answer.body?.text?.actions?.getOrNull(0)?.type)
        same("body.text.actions[0].link.text", "Open", answer.body?.text?.actions?.getOrNull(0)?.link?.text)
        same("body.text.actions[0].link.url", "{{address}}", answer.body?.text?.actions?.getOrNull(0)?.link?.url)
        same("body.text.actions[1].type", "reply", answer.body?.text?.actions?.getOrNull(1)?.type)
        same("body.text.actions[1].reply.text", "Yes", answer.body?.text?.actions?.getOrNull(1)?.reply?.text)
        same(
            "body.text.actions[1].reply.imageUrl",
            "https://example.com/yes.png",
            answer.body?.text?.actions?.getOrNull(1)?.reply?.imageUrl,
        )
        same(
            "body.text.actions[1].reply.metadata.description.label",
            "Agree",
            answer.body?.text?.actions?.getOrNull(1)?.reply?.metadata?.description?.label,
        )
        same("body.text.actions[2].type", "locationRequest", answer.body?.text?.actions?.getOrNull(2)?.type)
        same(
            "body.text.actions[2].locationRequest.text",
            "Where are you?",
            answer.body?.text?.actions?.getOrNull(2)?.locationRequest?.text,
        )
        same("body.text.actions[3].type", "buy", answer.body?.text?.actions?.getOrNull(3)?.type)
        same("body.text.actions[3].buy.text", "Buy now", answer.body?.text?.actions?.getOrNull(3)?.buy?.text)
        same(
            "body.text.actions[3].buy.amountCents",
            1995L,
            answer.body?.text?.actions?.getOrNull(3)?.buy?.amountCents,
        )
        same("body.text.actions[3].buy.currency", "EUR", answer.body?.text?.actions?.getOrNull(3)?.buy?.currency)
        same("body.text.actions[4].type", "postback", answer.body?.text?.actions?.getOrNull(4)?.type)
        same("body.text.actions[4].postback.text", "More", answer.body?.text?.actions?.getOrNull(4)?.postback?.text)
        same(
            "body.text.actions[4].postback.payload",
            "more-1",
            answer.body?.text?.actions?.getOrNull(4)?.postback?.payload,
        )
        same(
            "body.text.actions[4].postback.imageUrl",
            "https://example.com/more.png",
            answer.body?.text?.actions?.getOrNull(4)?.postback?.imageUrl,
        )
        same(
            "body.text.actions[4].postback.metadata.description.label",
            "Tell me more",
            answer.body?.text?.actions?.getOrNull(4)?.postback?.metadata?.description?.label,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** the body ends before its length */
    @Test
    fun answerCut() = replay("channels.send-message.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 202, error.status)
        same("attempts", 1, error.attempts)
    }

    /** the message was accepted, but the answer cannot be read */
    @Test
    fun answerNotJson() = replay("channels.send-message.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 202, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** an answer with a status that is not known yet */
    @Test
    fun answerUnknownStatus() = replay("channels.send-message.answer-unknown-status") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "teleported", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutId() = replay("channels.send-message.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 202, error.status)
        same("path", "id", error.path)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** written from the schema: a body of the kind authentication with every member */
    @Test
    fun authenticationAllMembers() = replay("channels.send-message.authentication-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Authentication(
                    AuthenticationBody(
                        otp = OneTimePassword(
                            disclaimer = true,
                            expirationTime = 10,
                            actions = listOf(
                                Action.Postback(PostbackAction(text = "Copy code", payload = "123456")),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "authentication", answer.body?.type)
        same("body.authentication.otp.disclaimer", true, answer.body?.authentication?.otp?.disclaimer)
        same("body.authentication.otp.expirationTime", 10L, answer.body?.authentication?.otp?.expirationTime)
        same("body.authentication.otp.actions.size", 1, answer.body?.authentication?.otp?.actions?.size)
        same(
            "body.authentication.otp.actions[0].type",
            "postback",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.authentication.otp.actions[0].postback.text",
            "Copy code",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.authentication.otp.actions[0].postback.payload",
            "123456",
            answer.body?.authentication?.otp?.actions?.getOrNull(0)?.postback?.payload,
        )
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("channels.send-message.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("channels.send-message.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
            )
        }
    }

    /** written from the schema: a body of the kind carousel with every member */
    @Test
    fun carouselAllMembers() = replay("channels.send-message.carousel-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Carousel(
                    CarouselBody(
                        text = "Two cards",
                        items = listOf(
                            BodyItem(
                                title = "One",
                                mediaUrl = "https://example.com/1.png",
                                description = "The first",
                                altText = "A one",
                                actions = listOf(
                                    Action.Link(LinkAction(text = "Open", url = "https://example.com/1")),
                                ),
                            ),
                            BodyItem(
                                title = "Two",
                                mediaUrl = "https://example.com/2.png",
                                description = "The second",
                                altText = "A two",
                                actions = listOf(
                                    Action.Link(LinkAction(text = "Open", url = "https://example.com/2")),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "carousel", answer.body?.type)
        same("body.carousel.text", "Two cards", answer.body?.carousel?.text)
        same("body.carousel.items.size", 2, answer.body?.carousel?.items?.size)
        same("body.carousel.items[0].title", "One", answer.body?.carousel?.items?.getOrNull(0)?.title)
        same(
            "body.carousel.items[0].mediaUrl",
            "https://example.com/1.png",
            answer.body?.carousel?.items?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.carousel.items[0].description",
            "The first",
            answer.body?.carousel?.items?.getOrNull(0)?.description,
        )
        same("body.carousel.items[0].altText", "A one", answer.body?.carousel?.items?.getOrNull(0)?.altText)
        same("body.carousel.items[0].actions.size", 1, answer.body?.carousel?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.carousel.items[0].actions[0].type",
            "link",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.carousel.items[0].actions[0].link.text",
            "Open",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.carousel.items[0].actions[0].link.url",
            "https://example.com/1",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.carousel.items[1].title", "Two", answer.body?.carousel?.items?.getOrNull(1)?.title)
        same(
            "body.carousel.items[1].mediaUrl",
            "https://example.com/2.png",
            answer.body?.carousel?.items?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.carousel.items[1].description",
            "The second",
            answer.body?.carousel?.items?.getOrNull(1)?.description,
        )
        same("body.carousel.items[1].altText", "A two", answer.body?.carousel?.items?.getOrNull(1)?.altText)
        same("body.carousel.items[1].actions.size", 1, answer.body?.carousel?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.carousel.items[1].actions[0].type",
            "link",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.carousel.items[1].actions[0].link.text",
            "Open",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.carousel.items[1].actions[0].link.url",
            "https://example.com/2",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.link?.url,
        )
    }

    /** written from the schema: texts of the greatest length and the smallest expiration */
    @Test
    fun carouselLimits() = replay("channels.send-message.carousel-limits") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Carousel(
                    CarouselBody(
                        text = "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü",
                        items = listOf(BodyItem(title = "One")),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "carousel", answer.body?.type)
        same(
            "body.carousel.text",
            "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü",
            answer.body?.carousel?.text,
        )
        same("body.carousel.items.size", 1, answer.body?.carousel?.items?.size)
        same("body.carousel.items[0].title", "One", answer.body?.carousel?.items?.getOrNull(0)?.title)
    }

    /** a client with another access key */
    @Test
    fun clientAccessKey() = replay("channels.send-message.client-access-key") {
        val bird = Client(
            accessKey = "AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGhIj",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** a client of another workspace */
    @Test
    fun clientWorkspaceId() = replay("channels.send-message.client-workspace-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = "33333333-3333-4333-8333-333333333333",
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending Emails, sample send_message_email_html */
    @Test
    fun emailHtml() = replay("channels.send-message.email-html") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "emailaddress", identifierValue = "user@example.com"),
                    ),
                ),
                body = MessageBody.Html(HtmlBody(html = "<div><h1>Hey, this is a nice html email.</h1></div>")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "html", answer.body?.type)
        same("body.html.html", "<div><h1>Hey, this is a nice html email.</h1></div>", answer.body?.html?.html)
    }

    /** written from the schema: to, cc and bcc, and a sender with a display name */
    @Test
    fun emailReceivers() = replay("channels.send-message.email-receivers") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                sender = Sender(
                    connector = SenderConnector(
                        identifierValue = "channels@bird.com",
                        annotations = MessageAnnotations(name = "Bird"),
                    ),
                ),
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(
                            identifierKey = "emailaddress",
                            identifierValue = "ada@example.com",
                            type = ContactType.To,
                        ),
                        ReceiverContact(
                            identifierKey = "emailaddress",
                            identifierValue = "bob@example.com",
                            type = ContactType.Cc,
                        ),
                        ReceiverContact(
                            identifierKey = "emailaddress",
                            identifierValue = "eve@example.com",
                            type = ContactType.Bcc,
                        ),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello", metadata = TextMetadata(subject = "Greetings"))),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("body.text.metadata.subject", "Greetings", answer.body?.text?.metadata?.subject)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending Emails, sample send_message_email_text */
    @Test
    fun emailText() = replay("channels.send-message.email-text") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "emailaddress", identifierValue = "user@example.com"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Single text message")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** a redirect that is not followed */
    @Test
    fun error301() = replay("channels.send-message.error-301") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 301, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** only media follows a redirect; a write is never sent elsewhere */
    @Test
    fun error302NotFollowed() = replay("channels.send-message.error-302-not-followed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 302, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a redirect that would repeat a write */
    @Test
    fun error307NotFollowed() = replay("channels.send-message.error-307-not-followed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 307, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 400 in the documented envelope */
    @Test
    fun error400() = replay("channels.send-message.error-400") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<BadRequestError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "BadRequest", error.code)
        same("message", "The request did not pass validation", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 401 in the documented envelope */
    @Test
    fun error401() = replay("channels.send-message.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 403 in the documented envelope */
    @Test
    fun error403() = replay("channels.send-message.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** an error without a body */
    @Test
    fun error404Empty() = replay("channels.send-message.error-404-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 404 in the documented envelope */
    @Test
    fun error404() = replay("channels.send-message.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 409 in the documented envelope */
    @Test
    fun error409() = replay("channels.send-message.error-409") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConflictError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Conflict, error.kind)
        same("status", 409, error.status)
        same("code", "Conflict", error.code)
        same("message", "Creating the message was not possible because of conflicting conditions", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a 4xx without a class of its own */
    @Test
    fun error418() = replay("channels.send-message.error-418") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 418, error.status)
        same("code", "Teapot", error.code)
        same("message", "Short and stout", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 422 in the documented envelope */
    @Test
    fun error422() = replay("channels.send-message.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The request did not pass validation", error.message)
        json(
            "details",
            "{\"receiver.contacts\":[\"must have at least 1 item\"],\"body\":[\"is required\",\"must be an object\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 429 in the documented envelope */
    @Test
    fun error429() = replay("channels.send-message.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 500 in the documented envelope */
    @Test
    fun error500() = replay("channels.send-message.error-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 500, error.status)
        same("code", "InternalError", error.code)
        same("message", "Something went wrong", error.message)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** an error page of a gateway, not the envelope */
    @Test
    fun error502Html() = replay("channels.send-message.error-502-html") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 502 in the documented envelope */
    @Test
    fun error502() = replay("channels.send-message.error-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("code", "BadGateway", error.code)
        same("message", "No answer from upstream", error.message)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the answer 503 in the documented envelope */
    @Test
    fun error503() = replay("channels.send-message.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** written from the schema: a body of the kind file with every member */
    @Test
    fun fileAllMembers() = replay("channels.send-message.file-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.File(
                    FileBody(
                        text = "Two files",
                        files = listOf(
                            BodyFile(
                                mediaUrl = "https://example.com/a.pdf",
                                contentType = "application/pdf",
                                filename = "a.pdf",
                                altText = "A form",
                                metadata = StickerMetadata(isAnimated = false),
                            ),
                            BodyFile(
                                mediaUrl = "https://example.com/s.webp",
                                contentType = "image/webp",
                                metadata = StickerMetadata(isAnimated = true),
                            ),
                        ),
                        metadata = FileMetadata(
                            subject = "Files",
                            fallbackText = "See the link",
                            storyType = "mention",
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.MarkdownV2),
                        ),
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Yes")),
                            Action.Postback(PostbackAction(text = "No", payload = "no")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", "Two files", answer.body?.file?.text)
        same("body.file.files.size", 2, answer.body?.file?.files?.size)
        same(
            "body.file.files[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.file.files[0].contentType",
            "application/pdf",
            answer.body?.file?.files?.getOrNull(0)?.contentType,
        )
        same("body.file.files[0].filename", "a.pdf", answer.body?.file?.files?.getOrNull(0)?.filename)
        same("body.file.files[0].altText", "A form", answer.body?.file?.files?.getOrNull(0)?.altText)
        same(
            "body.file.files[0].metadata.isAnimated",
            false,
            answer.body?.file?.files?.getOrNull(0)?.metadata?.isAnimated,
        )
        same(
            "body.file.files[1].mediaUrl",
            "https://example.com/s.webp",
            answer.body?.file?.files?.getOrNull(1)?.mediaUrl,
        )
        same("body.file.files[1].contentType", "image/webp", answer.body?.file?.files?.getOrNull(1)?.contentType)
        same(
            "body.file.files[1].metadata.isAnimated",
            true,
            answer.body?.file?.files?.getOrNull(1)?.metadata?.isAnimated,
        )
        same("body.file.metadata.subject", "Files", answer.body?.file?.metadata?.subject)
        same("body.file.metadata.fallbackText", "See the link", answer.body?.file?.metadata?.fallbackText)
        same("body.file.metadata.storyType", "mention", answer.body?.file?.metadata?.storyType)
        same(
            "body.file.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.file?.metadata?.telegram?.parseMode?.text,
        )
        same("body.file.actions.size", 2, answer.body?.file?.actions?.size)
        same("body.file.actions[0].type", "reply", answer.body?.file?.actions?.getOrNull(0)?.type)
        same("body.file.actions[0].reply.text", "Yes", answer.body?.file?.actions?.getOrNull(0)?.reply?.text)
        same("body.file.actions[1].type", "postback", answer.body?.file?.actions?.getOrNull(1)?.type)
        same("body.file.actions[1].postback.text", "No", answer.body?.file?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.file.actions[1].postback.payload",
            "no",
            answer.body?.file?.actions?.getOrNull(1)?.postback?.payload,
        )
    }

    /** Sending WhatsApp messages, sample body_file_single_file_message_2 */
    @Test
    fun filePostbackAndReplyActions() = replay("channels.send-message.file-postback-and-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.File(
                    FileBody(
                        text = "Single file message",
                        files = listOf(
                            BodyFile(
                                contentType = "video/mp4",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            ),
                        ),
                        actions = listOf(
                            Action.Postback(PostbackAction(text = "Postback action")),
                            Action.Reply(ReplyAction(text = "Reply action")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", "Single file message", answer.body?.file?.text)
        same("body.file.files.size", 1, answer.body?.file?.files?.size)
        same(
            "body.file.files[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
            answer.body?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?.getOrNull(0)?.contentType)
        same("body.file.actions.size", 2, answer.body?.file?.actions?.size)
        same("body.file.actions[0].type", "postback", answer.body?.file?.actions?.getOrNull(0)?.type)
        same(
            "body.file.actions[0].postback.text",
            "Postback action",
            answer.body?.file?.actions?.getOrNull(0)?.postback?.text,
        )
        same("body.file.actions[1].type", "reply", answer.body?.file?.actions?.getOrNull(1)?.type)
        same(
            "body.file.actions[1].reply.text",
            "Reply action",
            answer.body?.file?.actions?.getOrNull(1)?.reply?.text,
        )
    }

    /** Sending WhatsApp messages, sample body_file_single_file_message */
    @Test
    fun file() = replay("channels.send-message.file") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.File(
                    FileBody(
                        text = "Single file message",
                        files = listOf(
                            BodyFile(
                                contentType = "video/mp4",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", "Single file message", answer.body?.file?.text)
        same("body.file.files.size", 1, answer.body?.file?.files?.size)
        same(
            "body.file.files[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
            answer.body?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?.getOrNull(0)?.contentType)
    }

    /** Sending WhatsApp messages, sample body_file_multiple_files_message_2 */
    @Test
    fun filesFilename() = replay("channels.send-message.files-filename") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.File(
                    FileBody(
                        text = "Multiple files message",
                        files = listOf(
                            BodyFile(
                                contentType = "video/mp4",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            ),
                            BodyFile(
                                contentType = "application/pdf",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
                                filename = "passport.pdf",
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", "Multiple files message", answer.body?.file?.text)
        same("body.file.files.size", 2, answer.body?.file?.files?.size)
        same(
            "body.file.files[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
            answer.body?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?.getOrNull(0)?.contentType)
        same(
            "body.file.files[1].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
            answer.body?.file?.files?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.file.files[1].contentType",
            "application/pdf",
            answer.body?.file?.files?.getOrNull(1)?.contentType,
        )
        same("body.file.files[1].filename", "passport.pdf", answer.body?.file?.files?.getOrNull(1)?.filename)
    }

    /** Sending WhatsApp messages, sample body_file_multiple_files_message_3 */
    @Test
    fun filesPostbackAndReplyActions() = replay("channels.send-message.files-postback-and-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.File(
                    FileBody(
                        text = "Multiple files message",
                        files = listOf(
                            BodyFile(
                                contentType = "video/mp4",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            ),
                            BodyFile(
                                contentType = "application/pdf",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
                                filename = "passport.pdf",
                            ),
                        ),
                        actions = listOf(
                            Action.Postback(
                                PostbackAction(text = "Postback action 1", payload = "postback-payload-1"),
                            ),
                            Action.Postback(
                                PostbackAction(text = "Postback action 2", payload = "postback-payload-2"),
                            ),
                            Action.Reply(ReplyAction(text = "Reply action")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", "Multiple files message", answer.body?.file?.text)
        same("body.file.files.size", 2, answer.body?.file?.files?.size)
        same(
            "body.file.files[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
            answer.body?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?.getOrNull(0)?.contentType)
        same(
            "body.file.files[1].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
            answer.body?.file?.files?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.file.files[1].contentType",
            "application/pdf",
            answer.body?.file?.files?.getOrNull(1)?.contentType,
        )
        same("body.file.files[1].filename", "passport.pdf", answer.body?.file?.files?.getOrNull(1)?.filename)
        same("body.file.actions.size", 3, answer.body?.file?.actions?.size)
        same("body.file.actions[0].type", "postback", answer.body?.file?.actions?.getOrNull(0)?.type)
        same(
            "body.file.actions[0].postback.text",
            "Postback action 1",
            answer.body?.file?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.file.actions[0].postback.payload",
            "postback-payload-1",
            answer.body?.file?.actions?.getOrNull(0)?.postback?.payload,
        )
        same("body.file.actions[1].type", "postback", answer.body?.file?.actions?.getOrNull(1)?.type)
        same(
            "body.file.actions[1].postback.text",
            "Postback action 2",
            answer.body?.file?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.file.actions[1].postback.payload",
            "postback-payload-2",
            answer.body?.file?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.file.actions[2].type", "reply", answer.body?.file?.actions?.getOrNull(2)?.type)
        same(
            "body.file.actions[2].reply.text",
            "Reply action",
            answer.body?.file?.actions?.getOrNull(2)?.reply?.text,
        )
    }

    /** Sending WhatsApp messages, sample body_file_multiple_files_message */
    @Test
    fun files() = replay("channels.send-message.files") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.File(
                    FileBody(
                        text = "Multiple files message",
                        files = listOf(
                            BodyFile(
                                contentType = "video/mp4",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            ),
                            BodyFile(
                                contentType = "application/pdf",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "file", answer.body?.type)
        same("body.file.text", "Multiple files message", answer.body?.file?.text)
        same("body.file.files.size", 2, answer.body?.file?.files?.size)
        same(
            "body.file.files[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
            answer.body?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?.getOrNull(0)?.contentType)
        same(
            "body.file.files[1].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
            answer.body?.file?.files?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.file.files[1].contentType",
            "application/pdf",
            answer.body?.file?.files?.getOrNull(1)?.contentType,
        )
    }

    /** written from the schema: keys inside free objects and maps leave as they are */
    @Test
    fun freeObjectKeysUntouched() = replay("channels.send-message.free-object-keys-untouched") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(ReceiverContact(id = "a1405560-c8d3-4b1a-877d-3f449ad95352")),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
                capFrequency = true,
                meta = MessageMeta(
                    extraInformation = "{\"useCase\":\"marketing\",\"user_id\":7,\"userId\":8,\"nested\":{\"snake_key\":[1,2.5,\"three\",null,true,{\"innerKey\":{}}]}}",
                    email = EmailMeta(headers = mapOf("reply_to" to "a", "replyTo" to "b", "Reply-To" to "c")),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, the full request and the full response of that page */
    @Test
    fun fullWhatsappPage() = replay("channels.send-message.full-whatsapp-page") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                sender = Sender(
                    connector = SenderConnector(
                        identifierValue = "channels@bird.com",
                        annotations = MessageAnnotations(name = "text"),
                    ),
                ),
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(
                            id = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                            identifierKey = "emailaddress",
                            identifierValue = "channels@bird.com",
                            type = ContactType.Cc,
                            identifiers = listOf(
                                ContactIdentifier(
                                    identifierKey = "emailaddress",
                                    identifierValue = "channels@bird.com",
                                ),
                            ),
                            platformAddress = "text",
                            platformAddressSelector = "text",
                        ),
                    ),
                ),
                reference = "my-own-identifier",
                template = Template(
                    name = "text",
                    projectId = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                    version = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                    locale = "text",
                    attachments = listOf(
                        TemplateAttachment(mediaUrl = "https://example.com", filename = "text", inline = true),
                    ),
                    shortLinks = TemplateShortLinks(enabled = true, domain = "text"),
                    variables = mapOf("default" to "text", "ANY_ADDITIONAL_PROPERTY" to "text"),
                    utmParameters = listOf(UtmParameter(key = "text", value = "text")),
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "text", value = "text")),
                    ),
                    settings = TemplateSettings(useMmLite = true),
                ),
                meta = MessageMeta(
                    extraInformation = "{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}",
                    referral = MessageReferral(
                        source = "text",
                        title = "text",
                        text = "text",
                        group = "text",
                        metadata = ReferralMetadata(
                            sourceId = "text",
                            sourceUrl = "text",
                            mediaUrl = "text",
                            trackingId = "text",
                        ),
                    ),
                    order = MessageOrder(
                        products = listOf(
                            OrderProduct(
                                externalCatalogId = "text",
                                externalProductId = "text",
                                quantity = 1,
                                price = ProductPrice(amount = 1, exponent = 1, currencyCode = "text"),
                            ),
                        ),
                    ),
                    referredProduct = ReferredProduct(externalCatalogId = "text", externalProductId = "text"),
                    email = EmailMeta(
                        subject = "text",
                        headers = mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
                        from = EmailFrom(username = "text", displayName = "text"),
                    ),
                    pushNotifications = PushNotificationsMeta(gatewayTypeOverride = GatewayType.Apns),
                    navigatorId = "123e4567-e89b-12d3-a456-426614174000",
                    navigatorMessageId = "123e4567-e89b-12d3-a456-426614174000",
                    flow = FlowMeta(
                        id = "123e4567-e89b-12d3-a456-426614174000",
                        name = "text",
                        stepId = "text",
                        runId = "123e4567-e89b-12d3-a456-426614174000",
                    ),
                    journey = FlowMeta(
                        id = "123e4567-e89b-12d3-a456-426614174000",
                        name = "text",
                        stepId = "text",
                        runId = "123e4567-e89b-12d3-a456-426614174000",
                    ),
                    campaign = CampaignMeta(id = "123e4567-e89b-12d3-a456-426614174000", name = "text"),
                ),
                replyTo = ReplyTo(id = "text", order = 1, type = ReplyToType.Message),
                body = MessageBody.Text(
                    TextBody(
                        text = "text",
                        attachments = listOf(
                            Attachment(mediaUrl = "https://example.com", filename = "text", inline = true),
                        ),
                        actions = listOf(Action.Link(LinkAction(text = "text", url = "text"))),
                        metadata = TextMetadata(
                            subject = "text",
                            headers = mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
                            whatsapp = WhatsappTextMetadata(previewUrl = true),
                            line = LineTextMetadata(
                                emoji = LineEmoji(
                                    items = listOf(LineEmojiItem(index = 1, productId = "text", emojiId = "text")),
                                ),
                            ),
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.Markdown),
                        ),
                    ),
                ),
                notification = MessageNotification(url = "text"),
                capFrequency = true,
                enableLinkTracking = true,
                ignoreQuietHours = true,
                ignoreGlobalHoldout = true,
                tags = listOf("text"),
                shortLinks = ShortLinks(domain = "text"),
                scheduledFor = Instant.parse("2025-05-09T05:54:25.113Z"),
                validity = 1,
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("channelId", "123e4567-e89b-12d3-a456-426614174000", answer.channelId)
        same("sender.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "text", answer.sender?.connector?.identifierValue)
        same("sender.connector.annotations.name", "text", answer.sender?.connector?.annotations?.name)
        same("sender.connector.types.size", 1, answer.sender?.connector?.types?.size)
        same("sender.connector.types[0]", "text", answer.sender?.connector?.types?.getOrNull(0))
        same("receiver.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.receiver?.connector?.id)
        same("receiver.connector.identifierValue", "text", answer.receiver?.connector?.identifierValue)
        same("receiver.connector.annotations.name", "text", answer.receiver?.connector?.annotations?.name)
        same("receiver.connector.types.size", 1, answer.receiver?.connector?.types?.size)
        same("receiver.connector.types[0]", "text", answer.receiver?.connector?.types?.getOrNull(0))
        json("meta.extraInformation", "{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}", answer.meta?.extraInformation)
        same("meta.referral.source", "text", answer.meta?.referral?.source)
        same("meta.referral.title", "text", answer.meta?.referral?.title)
        same("meta.referral.text", "text", answer.meta?.referral?.text)
        same("meta.referral.group", "text", answer.meta?.referral?.group)
        same("meta.referral.metadata.source_id", "text", answer.meta?.referral?.metadata?.sourceId)
        same("meta.referral.metadata.source_url", "text", answer.meta?.referral?.metadata?.sourceUrl)
        same("meta.referral.metadata.media_url", "text", answer.meta?.referral?.metadata?.mediaUrl)
        same("meta.referral.metadata.tracking_id", "text", answer.meta?.referral?.metadata?.trackingId)
        same("meta.order.products.size", 1, answer.meta?.order?.products?.size)
        same(
            "meta.order.products[0].externalCatalogId",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.externalCatalogId,
        )
        same(
            "meta.order.products[0].externalProductId",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.externalProductId,
        )
        same("meta.order.products[0].quantity", 1L, answer.meta?.order?.products?.getOrNull(0)?.quantity)
        same("meta.order.products[0].price.amount", 1L, answer.meta?.order?.products?.getOrNull(0)?.price?.amount)
        same(
            "meta.order.products[0].price.exponent",
            1L,
            answer.meta?.order?.products?.getOrNull(0)?.price?.exponent,
        )
        same(
            "meta.order.products[0].price.currencyCode",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.price?.currencyCode,
        )
        same("meta.referredProduct.externalCatalogId", "text", answer.meta?.referredProduct?.externalCatalogId)
        same("meta.referredProduct.externalProductId", "text", answer.meta?.referredProduct?.externalProductId)
        same("meta.email.subject", "text", answer.meta?.email?.subject)
        same("meta.email.headers", mapOf("ANY_ADDITIONAL_PROPERTY" to "text"), answer.meta?.email?.headers)
        same("meta.email.from.username", "text", answer.meta?.email?.from?.username)
        same("meta.email.from.displayName", "text", answer.meta?.email?.from?.displayName)
        same(
            "meta.pushNotifications.gatewayTypeOverride",
            "apns",
            answer.meta?.pushNotifications?.gatewayTypeOverride?.text,
        )
        same("meta.navigatorId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorId)
        same("meta.navigatorMessageId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorMessageId)
        same("meta.flow.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.id)
        same("meta.flow.name", "text", answer.meta?.flow?.name)
        same("meta.flow.stepId", "text", answer.meta?.flow?.stepId)
        same("meta.flow.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.runId)
        same("meta.journey.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.id)
        same("meta.journey.name", "text", answer.meta?.journey?.name)
        same("meta.journey.stepId", "text", answer.meta?.journey?.stepId)
        same("meta.journey.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.runId)
        same("meta.campaign.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.campaign?.id)
        same("meta.campaign.name", "text", answer.meta?.campaign?.name)
        same("reference", "my-own-identifier", answer.reference)
        same("parts.size", 1, answer.parts?.size)
        same("parts[0].platformReference", "text", answer.parts?.getOrNull(0)?.platformReference)
        same("status", "accepted", answer.status?.text)
        same("reason", "text", answer.reason)
        same("direction", "incoming", answer.direction?.text)
        same("origin.type", "text", answer.origin?.type)
        same("origin.id", "text", answer.origin?.id)
        same("replyTo.id", "text", answer.replyTo?.id)
        same("replyTo.order", 1L, answer.replyTo?.order)
        same("replyTo.type", "message", answer.replyTo?.type?.text)
        same("lastStatusAt", Instant.parse("2025-05-09T05:54:25.113Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-09T05:54:25.113Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-09T05:54:25.113Z"), answer.updatedAt)
        same("details", "text", answer.details?.text)
        same("failure.code", 1L, answer.failure?.code)
        same("failure.description", "Unsupported media type", answer.failure?.description)
        same("failure.source.code", "text", answer.failure?.source?.code)
        same("failure.source.name", "text", answer.failure?.source?.name)
        same("tags.size", 1, answer.tags?.size)
        same("tags[0]", "text", answer.tags?.getOrNull(0))
        same("shortLinks.domain", "text", answer.shortLinks?.domain)
        same("scheduledFor", Instant.parse("2025-05-09T05:54:25.113Z"), answer.scheduledFor)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "text", answer.body?.text?.text)
        same("body.text.attachments.size", 1, answer.body?.text?.attachments?.size)
        same(
            "body.text.attachments[0].mediaUrl",
            "https://example.com",
            answer.body?.text?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("body.text.attachments[0].filename", "text", answer.body?.text?.attachments?.getOrNull(0)?.filename)
        same("body.text.attachments[0].inline", true, answer.body?.text?.attachments?.getOrNull(0)?.inline)
        same("body.text.actions.size", 1, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "link", answer.body?.text?.actions?.getOrNull(0)?.type)
        same("body.text.actions[0].link.text", "text", answer.body?.text?.actions?.getOrNull(0)?.link?.text)
        same("body.text.actions[0].link.url", "text", answer.body?.text?.actions?.getOrNull(0)?.link?.url)
        same("body.text.metadata.subject", "text", answer.body?.text?.metadata?.subject)
        same(
            "body.text.metadata.headers",
            mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
            answer.body?.text?.metadata?.headers,
        )
        same("body.text.metadata.whatsapp.previewUrl", true, answer.body?.text?.metadata?.whatsapp?.previewUrl)
        same("body.text.metadata.line.emoji.items.size", 1, answer.body?.text?.metadata?.line?.emoji?.items?.size)
        same(
            "body.text.metadata.line.emoji.items[0].index",
            1L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.index,
        )
        same(
            "body.text.metadata.line.emoji.items[0].productId",
            "text",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.productId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].emojiId",
            "text",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.emojiId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].length",
            1L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.length,
        )
        same(
            "body.text.metadata.telegram.parseMode",
            "Markdown",
            answer.body?.text?.metadata?.telegram?.parseMode?.text,
        )
    }

    /** Messaging, Send a message, the full request and the full response */
    @Test
    fun full() = replay("channels.send-message.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                sender = Sender(
                    connector = SenderConnector(
                        identifierValue = "channels@bird.com",
                        annotations = MessageAnnotations(name = "text"),
                    ),
                ),
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(
                            id = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                            identifierKey = "emailaddress",
                            identifierValue = "channels@bird.com",
                            type = ContactType.Cc,
                            identifiers = listOf(
                                ContactIdentifier(
                                    identifierKey = "emailaddress",
                                    identifierValue = "channels@bird.com",
                                ),
                            ),
                            platformAddress = "text",
                            platformAddressSelector = "text",
                        ),
                    ),
                ),
                reference = "my-own-identifier",
                template = Template(
                    name = "text",
                    projectId = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                    version = "a1405560-c8d3-4b1a-877d-3f449ad95352",
                    locale = "text",
                    attachments = listOf(
                        TemplateAttachment(mediaUrl = "https://example.com", filename = "text", inline = true),
                    ),
                    shortLinks = TemplateShortLinks(enabled = true, domain = "text"),
                    variables = mapOf("default" to "text", "ANY_ADDITIONAL_PROPERTY" to "text"),
                    utmParameters = listOf(UtmParameter(key = "text", value = "text")),
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "text", value = "text")),
                    ),
                    settings = TemplateSettings(useMmLite = true),
                ),
                meta = MessageMeta(
                    extraInformation = "{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}",
                    referral = MessageReferral(
                        source = "text",
                        title = "text",
                        text = "text",
                        group = "text",
                        metadata = ReferralMetadata(
                            sourceId = "text",
                            sourceUrl = "text",
                            mediaUrl = "text",
                            trackingId = "text",
                        ),
                    ),
                    order = MessageOrder(
                        products = listOf(
                            OrderProduct(
                                externalCatalogId = "text",
                                externalProductId = "text",
                                quantity = 1,
                                price = ProductPrice(amount = 1, exponent = 1, currencyCode = "text"),
                            ),
                        ),
                    ),
                    referredProduct = ReferredProduct(externalCatalogId = "text", externalProductId = "text"),
                    email = EmailMeta(
                        subject = "text",
                        headers = mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
                        from = EmailFrom(username = "text", displayName = "text"),
                    ),
                    pushNotifications = PushNotificationsMeta(gatewayTypeOverride = GatewayType.Apns),
                    navigatorId = "123e4567-e89b-12d3-a456-426614174000",
                    navigatorMessageId = "123e4567-e89b-12d3-a456-426614174000",
                    flow = FlowMeta(
                        id = "123e4567-e89b-12d3-a456-426614174000",
                        name = "text",
                        stepId = "text",
                        runId = "123e4567-e89b-12d3-a456-426614174000",
                    ),
                    journey = FlowMeta(
                        id = "123e4567-e89b-12d3-a456-426614174000",
                        name = "text",
                        stepId = "text",
                        runId = "123e4567-e89b-12d3-a456-426614174000",
                    ),
                    campaign = CampaignMeta(id = "123e4567-e89b-12d3-a456-426614174000", name = "text"),
                ),
                replyTo = ReplyTo(id = "text", order = 1, type = ReplyToType.Message),
                body = MessageBody.Text(
                    TextBody(
                        text = "text",
                        attachments = listOf(
                            Attachment(mediaUrl = "https://example.com", filename = "text", inline = true),
                        ),
                        actions = listOf(Action.Link(LinkAction(text = "text", url = "text"))),
                        metadata = TextMetadata(
                            subject = "text",
                            headers = mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
                            whatsapp = WhatsappTextMetadata(previewUrl = true),
                            line = LineTextMetadata(
                                emoji = LineEmoji(
                                    items = listOf(LineEmojiItem(index = 1, productId = "text", emojiId = "text")),
                                ),
                            ),
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.Markdown),
                        ),
                    ),
                ),
                notification = MessageNotification(url = "text"),
                capFrequency = true,
                enableLinkTracking = true,
                ignoreQuietHours = true,
                ignoreGlobalHoldout = true,
                tags = listOf("text"),
                shortLinks = ShortLinks(domain = "text"),
                scheduledFor = Instant.parse("2025-05-29T06:14:56.392Z"),
                validity = 1,
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("channelId", "123e4567-e89b-12d3-a456-426614174000", answer.channelId)
        same("sender.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "text", answer.sender?.connector?.identifierValue)
        same("sender.connector.annotations.name", "text", answer.sender?.connector?.annotations?.name)
        same("sender.connector.types.size", 1, answer.sender?.connector?.types?.size)
        same("sender.connector.types[0]", "text", answer.sender?.connector?.types?.getOrNull(0))
        same("receiver.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.receiver?.connector?.id)
        same("receiver.connector.identifierValue", "text", answer.receiver?.connector?.identifierValue)
        same("receiver.connector.annotations.name", "text", answer.receiver?.connector?.annotations?.name)
        same("receiver.connector.types.size", 1, answer.receiver?.connector?.types?.size)
        same("receiver.connector.types[0]", "text", answer.receiver?.connector?.types?.getOrNull(0))
        json("meta.extraInformation", "{\"ANY_ADDITIONAL_PROPERTY\":\"anything\"}", answer.meta?.extraInformation)
        same("meta.referral.source", "text", answer.meta?.referral?.source)
        same("meta.referral.title", "text", answer.meta?.referral?.title)
        same("meta.referral.text", "text", answer.meta?.referral?.text)
        same("meta.referral.group", "text", answer.meta?.referral?.group)
        same("meta.referral.metadata.source_id", "text", answer.meta?.referral?.metadata?.sourceId)
        same("meta.referral.metadata.source_url", "text", answer.meta?.referral?.metadata?.sourceUrl)
        same("meta.referral.metadata.media_url", "text", answer.meta?.referral?.metadata?.mediaUrl)
        same("meta.referral.metadata.tracking_id", "text", answer.meta?.referral?.metadata?.trackingId)
        same("meta.order.products.size", 1, answer.meta?.order?.products?.size)
        same(
            "meta.order.products[0].externalCatalogId",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.externalCatalogId,
        )
        same(
            "meta.order.products[0].externalProductId",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.externalProductId,
        )
        same("meta.order.products[0].quantity", 1L, answer.meta?.order?.products?.getOrNull(0)?.quantity)
        same("meta.order.products[0].price.amount", 1L, answer.meta?.order?.products?.getOrNull(0)?.price?.amount)
        same(
            "meta.order.products[0].price.exponent",
            1L,
            answer.meta?.order?.products?.getOrNull(0)?.price?.exponent,
        )
        same(
            "meta.order.products[0].price.currencyCode",
            "text",
            answer.meta?.order?.products?.getOrNull(0)?.price?.currencyCode,
        )
        same("meta.referredProduct.externalCatalogId", "text", answer.meta?.referredProduct?.externalCatalogId)
        same("meta.referredProduct.externalProductId", "text", answer.meta?.referredProduct?.externalProductId)
        same("meta.email.subject", "text", answer.meta?.email?.subject)
        same("meta.email.headers", mapOf("ANY_ADDITIONAL_PROPERTY" to "text"), answer.meta?.email?.headers)
        same("meta.email.from.username", "text", answer.meta?.email?.from?.username)
        same("meta.email.from.displayName", "text", answer.meta?.email?.from?.displayName)
        same(
            "meta.pushNotifications.gatewayTypeOverride",
            "apns",
            answer.meta?.pushNotifications?.gatewayTypeOverride?.text,
        )
        same("meta.navigatorId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorId)
        same("meta.navigatorMessageId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorMessageId)
        same("meta.flow.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.id)
        same("meta.flow.name", "text", answer.meta?.flow?.name)
        same("meta.flow.stepId", "text", answer.meta?.flow?.stepId)
        same("meta.flow.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.runId)
        same("meta.journey.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.id)
        same("meta.journey.name", "text", answer.meta?.journey?.name)
        same("meta.journey.stepId", "text", answer.meta?.journey?.stepId)
        same("meta.journey.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.runId)
        same("meta.campaign.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.campaign?.id)
        same("meta.campaign.name", "text", answer.meta?.campaign?.name)
        same("reference", "my-own-identifier", answer.reference)
        same("parts.size", 1, answer.parts?.size)
        same("parts[0].platformReference", "text", answer.parts?.getOrNull(0)?.platformReference)
        same("status", "accepted", answer.status?.text)
        same("reason", "text", answer.reason)
        same("direction", "incoming", answer.direction?.text)
        same("origin.type", "text", answer.origin?.type)
        same("origin.id", "text", answer.origin?.id)
        same("replyTo.id", "text", answer.replyTo?.id)
        same("replyTo.order", 1L, answer.replyTo?.order)
        same("replyTo.type", "message", answer.replyTo?.type?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("details", "text", answer.details?.text)
        same("failure.code", 1L, answer.failure?.code)
        same("failure.description", "Unsupported media type", answer.failure?.description)
        same("failure.source.code", "text", answer.failure?.source?.code)
        same("failure.source.name", "text", answer.failure?.source?.name)
        same("tags.size", 1, answer.tags?.size)
        same("tags[0]", "text", answer.tags?.getOrNull(0))
        same("shortLinks.domain", "text", answer.shortLinks?.domain)
        same("scheduledFor", Instant.parse("2025-05-29T06:14:56.392Z"), answer.scheduledFor)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "text", answer.body?.text?.text)
        same("body.text.attachments.size", 1, answer.body?.text?.attachments?.size)
        same(
            "body.text.attachments[0].mediaUrl",
            "https://example.com",
            answer.body?.text?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("body.text.attachments[0].filename", "text", answer.body?.text?.attachments?.getOrNull(0)?.filename)
        same("body.text.attachments[0].inline", true, answer.body?.text?.attachments?.getOrNull(0)?.inline)
        same("body.text.actions.size", 1, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "link", answer.body?.text?.actions?.getOrNull(0)?.type)
        same("body.text.actions[0].link.text", "text", answer.body?.text?.actions?.getOrNull(0)?.link?.text)
        same("body.text.actions[0].link.url", "text", answer.body?.text?.actions?.getOrNull(0)?.link?.url)
        same("body.text.metadata.subject", "text", answer.body?.text?.metadata?.subject)
        same(
            "body.text.metadata.headers",
            mapOf("ANY_ADDITIONAL_PROPERTY" to "text"),
            answer.body?.text?.metadata?.headers,
        )
        same("body.text.metadata.whatsapp.previewUrl", true, answer.body?.text?.metadata?.whatsapp?.previewUrl)
        same("body.text.metadata.line.emoji.items.size", 1, answer.body?.text?.metadata?.line?.emoji?.items?.size)
        same(
            "body.text.metadata.line.emoji.items[0].index",
            1L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.index,
        )
        same(
            "body.text.metadata.line.emoji.items[0].productId",
            "text",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.productId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].emojiId",
            "text",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.emojiId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].length",
            1L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.length,
        )
        same(
            "body.text.metadata.telegram.parseMode",
            "Markdown",
            answer.body?.text?.metadata?.telegram?.parseMode?.text,
        )
    }

    /** written from the schema: a body of the kind gif with every member */
    @Test
    fun gifAllMembers() = replay("channels.send-message.gif-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Gif(
                    GifBody(
                        text = "Look",
                        mediaUrl = "https://example.com/cat.gif",
                        altText = "A cat",
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Yes")),
                            Action.Postback(PostbackAction(text = "No", payload = "no")),
                        ),
                        metadata = GifMetadata(
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.MarkdownV2),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "gif", answer.body?.type)
        same("body.gif.text", "Look", answer.body?.gif?.text)
        same("body.gif.mediaUrl", "https://example.com/cat.gif", answer.body?.gif?.mediaUrl)
        same("body.gif.altText", "A cat", answer.body?.gif?.altText)
        same("body.gif.actions.size", 2, answer.body?.gif?.actions?.size)
        same("body.gif.actions[0].type", "reply", answer.body?.gif?.actions?.getOrNull(0)?.type)
        same("body.gif.actions[0].reply.text", "Yes", answer.body?.gif?.actions?.getOrNull(0)?.reply?.text)
        same("body.gif.actions[1].type", "postback", answer.body?.gif?.actions?.getOrNull(1)?.type)
        same("body.gif.actions[1].postback.text", "No", answer.body?.gif?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.gif.actions[1].postback.payload",
            "no",
            answer.body?.gif?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.gif.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.gif?.metadata?.telegram?.parseMode?.text,
        )
    }

    /** written from the schema: a body of the kind html with every member */
    @Test
    fun htmlAllMembers() = replay("channels.send-message.html-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Html(
                    HtmlBody(
                        text = "Plain words",
                        html = "<p>Words</p>",
                        attachments = listOf(
                            HtmlAttachment(
                                mediaUrl = "https://example.com/a.pdf",
                                filename = "a.pdf",
                                inline = false,
                                contentId = "a",
                            ),
                            HtmlAttachment(
                                content = "aGVsbG8=",
                                contentType = "text/plain",
                                filename = "b.txt",
                                inline = true,
                                contentId = "b",
                            ),
                        ),
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Yes")),
                            Action.Postback(PostbackAction(text = "No", payload = "no")),
                        ),
                        metadata = HtmlMetadata(
                            subject = "Spring sale",
                            emailFrom = EmailFrom(username = "news.letter", displayName = "News"),
                            headers = mapOf("reply-to" to "help@example.com", "X_Own" to "1"),
                            initialOpenTracking = true,
                            clickTracking = false,
                            openTracking = true,
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "html", answer.body?.type)
        same("body.html.text", "Plain words", answer.body?.html?.text)
        same("body.html.html", "<p>Words</p>", answer.body?.html?.html)
        same("body.html.attachments.size", 2, answer.body?.html?.attachments?.size)
        same(
            "body.html.attachments[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.html?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("body.html.attachments[0].filename", "a.pdf", answer.body?.html?.attachments?.getOrNull(0)?.filename)
        same("body.html.attachments[0].inline", false, answer.body?.html?.attachments?.getOrNull(0)?.inline)
        same("body.html.attachments[0].contentId", "a", answer.body?.html?.attachments?.getOrNull(0)?.contentId)
        same("body.html.attachments[1].filename", "b.txt", answer.body?.html?.attachments?.getOrNull(1)?.filename)
        same("body.html.attachments[1].inline", true, answer.body?.html?.attachments?.getOrNull(1)?.inline)
        same("body.html.attachments[1].content", "aGVsbG8=", answer.body?.html?.attachments?.getOrNull(1)?.content)
        same(
            "body.html.attachments[1].contentType",
            "text/plain",
            answer.body?.html?.attachments?.getOrNull(1)?.contentType,
        )
        same("body.html.attachments[1].contentId", "b", answer.body?.html?.attachments?.getOrNull(1)?.contentId)
        same("body.html.actions.size", 2, answer.body?.html?.actions?.size)
        same("body.html.actions[0].type", "reply", answer.body?.html?.actions?.getOrNull(0)?.type)
        same("body.html.actions[0].reply.text", "Yes", answer.body?.html?.actions?.getOrNull(0)?.reply?.text)
        same("body.html.actions[1].type", "postback", answer.body?.html?.actions?.getOrNull(1)?.type)
        same("body.html.actions[1].postback.text", "No", answer.body?.html?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.html.actions[1].postback.payload",
            "no",
            answer.body?.html?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.html.metadata.subject", "Spring sale", answer.body?.html?.metadata?.subject)
        same(
            "body.html.metadata.emailFrom.username",
            "news.letter",
            answer.body?.html?.metadata?.emailFrom?.username,
        )
        same(
            "body.html.metadata.emailFrom.displayName",
            "News",
            answer.body?.html?.metadata?.emailFrom?.displayName,
        )
        same(
            "body.html.metadata.headers",
            mapOf("reply-to" to "help@example.com", "X_Own" to "1"),
            answer.body?.html?.metadata?.headers,
        )
        same("body.html.metadata.initialOpenTracking", true, answer.body?.html?.metadata?.initialOpenTracking)
        same("body.html.metadata.clickTracking", false, answer.body?.html?.metadata?.clickTracking)
        same("body.html.metadata.openTracking", true, answer.body?.html?.metadata?.openTracking)
    }

    /** written from the schema: an html body needs html or text */
    @Test
    fun htmlTextOnly() = replay("channels.send-message.html-text-only") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "emailaddress", identifierValue = "user@example.com"),
                    ),
                ),
                body = MessageBody.Html(HtmlBody(text = "Plain words")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "html", answer.body?.type)
        same("body.html.text", "Plain words", answer.body?.html?.text)
    }

    /** written from the schema: image metadata with every member */
    @Test
    fun imageAllMetadata() = replay("channels.send-message.image-all-metadata") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        text = "Look",
                        images = listOf(BodyImage(mediaUrl = "https://example.com/a.png")),
                        metadata = ImageMetadata(
                            subject = "Picture",
                            fallbackText = "See https://example.com/a.png",
                            storyType = "reply",
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.Markdown),
                        ),
                        actions = listOf(Action.Reply(ReplyAction(text = "Nice"))),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.text", "Look", answer.body?.image?.text)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].mediaUrl",
            "https://example.com/a.png",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.image.metadata.subject", "Picture", answer.body?.image?.metadata?.subject)
        same(
            "body.image.metadata.fallbackText",
            "See https://example.com/a.png",
            answer.body?.image?.metadata?.fallbackText,
        )
        same("body.image.metadata.storyType", "reply", answer.body?.image?.metadata?.storyType)
        same(
            "body.image.metadata.telegram.parseMode",
            "Markdown",
            answer.body?.image?.metadata?.telegram?.parseMode?.text,
        )
        same("body.image.actions.size", 1, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "reply", answer.body?.image?.actions?.getOrNull(0)?.type)
        same("body.image.actions[0].reply.text", "Nice", answer.body?.image?.actions?.getOrNull(0)?.reply?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_single_image_message_with_postback_actions */
    @Test
    fun imagePostbackActions() = replay("channels.send-message.image-postback-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        images = listOf(
                            BodyImage(
                                altText = "Image label",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            ),
                        ),
                        text = "Single image message with postback actions",
                        actions = listOf(
                            Action.Postback(
                                PostbackAction(payload = "postback-payload-1", text = "Postback option 1"),
                            ),
                            Action.Postback(
                                PostbackAction(payload = "postback-payload-2", text = "Postback option 2"),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same("body.image.images[0].altText", "Image label", answer.body?.image?.images?.getOrNull(0)?.altText)
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.image.text", "Single image message with postback actions", answer.body?.image?.text)
        same("body.image.actions.size", 2, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "postback", answer.body?.image?.actions?.getOrNull(0)?.type)
        same(
            "body.image.actions[0].postback.payload",
            "postback-payload-1",
            answer.body?.image?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.image.actions[0].postback.text",
            "Postback option 1",
            answer.body?.image?.actions?.getOrNull(0)?.postback?.text,
        )
        same("body.image.actions[1].type", "postback", answer.body?.image?.actions?.getOrNull(1)?.type)
        same(
            "body.image.actions[1].postback.payload",
            "postback-payload-2",
            answer.body?.image?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.image.actions[1].postback.text",
            "Postback option 2",
            answer.body?.image?.actions?.getOrNull(1)?.postback?.text,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_single_image_message_with_postback_and_reply_actions */
    @Test
    fun imagePostbackAndReplyActions() = replay("channels.send-message.image-postback-and-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        text = "Single image message with postback and reply actions",
                        images = listOf(
                            BodyImage(
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                                altText = "Image label",
                            ),
                        ),
                        actions = listOf(
                            Action.Postback(PostbackAction(text = "Postback action", payload = "postback-payload")),
                            Action.Reply(ReplyAction(text = "Reply action")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.text", "Single image message with postback and reply actions", answer.body?.image?.text)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.image.images[0].altText", "Image label", answer.body?.image?.images?.getOrNull(0)?.altText)
        same("body.image.actions.size", 2, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "postback", answer.body?.image?.actions?.getOrNull(0)?.type)
        same(
            "body.image.actions[0].postback.text",
            "Postback action",
            answer.body?.image?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.image.actions[0].postback.payload",
            "postback-payload",
            answer.body?.image?.actions?.getOrNull(0)?.postback?.payload,
        )
        same("body.image.actions[1].type", "reply", answer.body?.image?.actions?.getOrNull(1)?.type)
        same(
            "body.image.actions[1].reply.text",
            "Reply action",
            answer.body?.image?.actions?.getOrNull(1)?.reply?.text,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_single_image_message_with_reply_actions */
    @Test
    fun imageReplyActions() = replay("channels.send-message.image-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        text = "Single image message with reply actions",
                        images = listOf(
                            BodyImage(
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                                altText = "Image label",
                            ),
                        ),
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Reply action 1")),
                            Action.Reply(ReplyAction(text = "Reply action 2")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.text", "Single image message with reply actions", answer.body?.image?.text)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.image.images[0].altText", "Image label", answer.body?.image?.images?.getOrNull(0)?.altText)
        same("body.image.actions.size", 2, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "reply", answer.body?.image?.actions?.getOrNull(0)?.type)
        same(
            "body.image.actions[0].reply.text",
            "Reply action 1",
            answer.body?.image?.actions?.getOrNull(0)?.reply?.text,
        )
        same("body.image.actions[1].type", "reply", answer.body?.image?.actions?.getOrNull(1)?.type)
        same(
            "body.image.actions[1].reply.text",
            "Reply action 2",
            answer.body?.image?.actions?.getOrNull(1)?.reply?.text,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_image_2_replyTo; replyTo moved from the body to the top level, where the schema has it */
    @Test
    fun imageReplyTo() = replay("channels.send-message.image-reply-to") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        images = listOf(
                            BodyImage(
                                altText = "Label of first image",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            ),
                        ),
                    ),
                ),
                replyTo = ReplyTo(id = "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", type = ReplyToType.Message),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("replyTo.id", "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", answer.replyTo?.id)
        same("replyTo.type", "message", answer.replyTo?.type?.text)
        same("body.type", "image", answer.body?.type)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].altText",
            "Label of first image",
            answer.body?.image?.images?.getOrNull(0)?.altText,
        )
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_image */
    @Test
    fun imageWithoutText() = replay("channels.send-message.image-without-text") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        images = listOf(
                            BodyImage(
                                altText = "Label of first image",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].altText",
            "Label of first image",
            answer.body?.image?.images?.getOrNull(0)?.altText,
        )
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_single_image_message */
    @Test
    fun image() = replay("channels.send-message.image") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        images = listOf(
                            BodyImage(
                                altText = "Label of first image",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            ),
                        ),
                        text = "Single image message",
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.images.size", 1, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].altText",
            "Label of first image",
            answer.body?.image?.images?.getOrNull(0)?.altText,
        )
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.image.text", "Single image message", answer.body?.image?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_multiple_images_message_with_postback_actions */
    @Test
    fun imagesPostbackActions() = replay("channels.send-message.images-postback-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        images = listOf(
                            BodyImage(
                                altText = "First image label",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            ),
                            BodyImage(
                                altText = "Second image label",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            ),
                        ),
                        text = "Multiple images message with postback actions",
                        actions = listOf(
                            Action.Postback(
                                PostbackAction(payload = "postback-payload-1", text = "Postback action 1"),
                            ),
                            Action.Postback(
                                PostbackAction(payload = "postback-payload-2", text = "Postback action 2"),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.images.size", 2, answer.body?.image?.images?.size)
        same("body.image.images[0].altText", "First image label", answer.body?.image?.images?.getOrNull(0)?.altText)
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.image.images[1].altText",
            "Second image label",
            answer.body?.image?.images?.getOrNull(1)?.altText,
        )
        same(
            "body.image.images[1].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
            answer.body?.image?.images?.getOrNull(1)?.mediaUrl,
        )
        same("body.image.text", "Multiple images message with postback actions", answer.body?.image?.text)
        same("body.image.actions.size", 2, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "postback", answer.body?.image?.actions?.getOrNull(0)?.type)
        same(
            "body.image.actions[0].postback.payload",
            "postback-payload-1",
            answer.body?.image?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.image.actions[0].postback.text",
            "Postback action 1",
            answer.body?.image?.actions?.getOrNull(0)?.postback?.text,
        )
        same("body.image.actions[1].type", "postback", answer.body?.image?.actions?.getOrNull(1)?.type)
        same(
            "body.image.actions[1].postback.payload",
            "postback-payload-2",
            answer.body?.image?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.image.actions[1].postback.text",
            "Postback action 2",
            answer.body?.image?.actions?.getOrNull(1)?.postback?.text,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_multiple_images_message_with_postback_and_reply_actions */
    @Test
    fun imagesPostbackAndReplyActions() = replay("channels.send-message.images-postback-and-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        images = listOf(
                            BodyImage(
                                altText = "First image label",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            ),
                            BodyImage(
                                altText = "Second image label",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            ),
                        ),
                        text = "Multiple images message with postback and reply actions",
                        actions = listOf(
                            Action.Postback(PostbackAction(payload = "postback-payload", text = "Postback action")),
                            Action.Reply(ReplyAction(text = "Reply action")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.images.size", 2, answer.body?.image?.images?.size)
        same("body.image.images[0].altText", "First image label", answer.body?.image?.images?.getOrNull(0)?.altText)
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.image.images[1].altText",
            "Second image label",
            answer.body?.image?.images?.getOrNull(1)?.altText,
        )
        same(
            "body.image.images[1].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
            answer.body?.image?.images?.getOrNull(1)?.mediaUrl,
        )
        same("body.image.text", "Multiple images message with postback and reply actions", answer.body?.image?.text)
        same("body.image.actions.size", 2, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "postback", answer.body?.image?.actions?.getOrNull(0)?.type)
        same(
            "body.image.actions[0].postback.payload",
            "postback-payload",
            answer.body?.image?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.image.actions[0].postback.text",
            "Postback action",
            answer.body?.image?.actions?.getOrNull(0)?.postback?.text,
        )
        same("body.image.actions[1].type", "reply", answer.body?.image?.actions?.getOrNull(1)?.type)
        same(
            "body.image.actions[1].reply.text",
            "Reply action",
            answer.body?.image?.actions?.getOrNull(1)?.reply?.text,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_multiple_images_message_with_reply_actions */
    @Test
    fun imagesReplyActions() = replay("channels.send-message.images-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        images = listOf(
                            BodyImage(
                                altText = "First image label",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            ),
                            BodyImage(
                                altText = "Second image label",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            ),
                        ),
                        text = "Multiple images message with reply actions",
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Reply action 1")),
                            Action.Reply(ReplyAction(text = "Reply action 2")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.images.size", 2, answer.body?.image?.images?.size)
        same("body.image.images[0].altText", "First image label", answer.body?.image?.images?.getOrNull(0)?.altText)
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.image.images[1].altText",
            "Second image label",
            answer.body?.image?.images?.getOrNull(1)?.altText,
        )
        same(
            "body.image.images[1].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
            answer.body?.image?.images?.getOrNull(1)?.mediaUrl,
        )
        same("body.image.text", "Multiple images message with reply actions", answer.body?.image?.text)
        same("body.image.actions.size", 2, answer.body?.image?.actions?.size)
        same("body.image.actions[0].type", "reply", answer.body?.image?.actions?.getOrNull(0)?.type)
        same(
            "body.image.actions[0].reply.text",
            "Reply action 1",
            answer.body?.image?.actions?.getOrNull(0)?.reply?.text,
        )
        same("body.image.actions[1].type", "reply", answer.body?.image?.actions?.getOrNull(1)?.type)
        same(
            "body.image.actions[1].reply.text",
            "Reply action 2",
            answer.body?.image?.actions?.getOrNull(1)?.reply?.text,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_image_multiple_images_message */
    @Test
    fun images() = replay("channels.send-message.images") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Image(
                    ImageBody(
                        images = listOf(
                            BodyImage(
                                altText = "Label of first image",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            ),
                            BodyImage(
                                altText = "Label of second image",
                                mediaUrl = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            ),
                        ),
                        text = "Multiple images message",
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "image", answer.body?.type)
        same("body.image.images.size", 2, answer.body?.image?.images?.size)
        same(
            "body.image.images[0].altText",
            "Label of first image",
            answer.body?.image?.images?.getOrNull(0)?.altText,
        )
        same(
            "body.image.images[0].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
            answer.body?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.image.images[1].altText",
            "Label of second image",
            answer.body?.image?.images?.getOrNull(1)?.altText,
        )
        same(
            "body.image.images[1].mediaUrl",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
            answer.body?.image?.images?.getOrNull(1)?.mediaUrl,
        )
        same("body.image.text", "Multiple images message", answer.body?.image?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** a limit of the schema: filename is required */
    @Test
    fun inputAttachmentWithoutFilename() = replay("channels.send-message.input-attachment-without-filename") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(
                        TextBody(text = "Hi", attachments = listOf(Attachment(mediaUrl = "https://example.com/a"))),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.text.attachments[0].filename", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the label of a button has at most 20 characters */
    @Test
    fun inputButtonLabelTooLong() = replay("channels.send-message.input-button-label-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.List(
                        ListBody(
                            text = "A",
                            metadata = ListMetadata(button = ListButton(label = "bbbbbbbbbbbbbbbbbbbbb")),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.list.metadata.button.label", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: amountCents is required */
    @Test
    fun inputBuyWithoutAmount() = replay("channels.send-message.input-buy-without-amount") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(
                        TextBody(
                            text = "Hi",
                            actions = listOf(Action.Buy(BuyAction(text = "Buy", currency = "EUR"))),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.text.actions[0].buy.amountCents", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a campaign id is a UUID */
    @Test
    fun inputCampaignIdNoUuid() = replay("channels.send-message.input-campaign-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    meta = MessageMeta(campaign = CampaignMeta(id = "mine")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.meta.campaign.id", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: text of a reply is required, four levels down */
    @Test
    fun inputCarouselActionDeep() = replay("channels.send-message.input-carousel-action-deep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Carousel(
                        CarouselBody(
                            items = listOf(
                                BodyItem(
                                    title = "One",
                                    mediaUrl = "https://example.com/1.png",
                                    description = "The first",
                                    altText = "A one",
                                    actions = listOf(
                                        Action.Link(LinkAction(text = "Open", url = "https://example.com/1")),
                                    ),
                                ),
                                BodyItem(
                                    title = "Two",
                                    actions = listOf(Action.Reply(ReplyAction(imageUrl = "https://example.com/1"))),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.carousel.items[1].actions[0].reply.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a media address is a URL */
    @Test
    fun inputCarouselMediaUrl() = replay("channels.send-message.input-carousel-media-url") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Carousel(CarouselBody(items = listOf(BodyItem(mediaUrl = "no address")))),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.carousel.items[0].mediaUrl", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a carousel has at most 1024 characters of text */
    @Test
    fun inputCarouselTextTooLong() = replay("channels.send-message.input-carousel-text-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Carousel(
                        CarouselBody(
                            text = "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü",
                            items = listOf(),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.carousel.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: items is required */
    @Test
    fun inputCarouselWithoutItems() = replay("channels.send-message.input-carousel-without-items") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Carousel(CarouselBody(text = "Hi")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.carousel.items", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an id must not reach another path */
    @Test
    fun inputChannelIdLeavesPath() = replay("channels.send-message.input-channel-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "../x",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.channelId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the channel id is a UUID */
    @Test
    fun inputChannelIdNoUuid() = replay("channels.send-message.input-channel-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "not-a-uuid",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.channelId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a location has coordinates */
    @Test
    fun inputCoordinatesMissing() = replay("channels.send-message.input-coordinates-missing") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Location(LocationBody(location = PlaceName(label = "Here"))),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.location.coordinates", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a currency has three letters */
    @Test
    fun inputCurrencyLength() = replay("channels.send-message.input-currency-length") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(
                        TextBody(
                            text = "Buy",
                            actions = listOf(
                                Action.Reply(ReplyAction(text = "No")),
                                Action.Buy(BuyAction(text = "Buy", amountCents = 100, currency = "EURO")),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.text.actions[1].buy.currency", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the second line of a row has at most 72 characters */
    @Test
    fun inputDescriptionLabelTooLong() = replay("channels.send-message.input-description-label-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.List(
                        ListBody(
                            text = "A",
                            items = listOf(
                                BodyItem(
                                    actions = listOf(
                                        Action.Postback(
                                            PostbackAction(
                                                text = "A",
                                                metadata = ActionMetadata(
                                                    description = ActionDescription(
                                                        label = "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.list.items[0].actions[0].postback.metadata.description.label", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 10 tags */
    @Test
    fun inputElevenTags() = replay("channels.send-message.input-eleven-tags") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    tags = listOf(
                        "tag-1",
                        "tag-2",
                        "tag-3",
                        "tag-4",
                        "tag-5",
                        "tag-6",
                        "tag-7",
                        "tag-8",
                        "tag-9",
                        "tag-10",
                        "tag-11",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.tags", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a user name has at least one character of its pattern */
    @Test
    fun inputEmailUsernameEmpty() = replay("channels.send-message.input-email-username-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Html(
                        HtmlBody(text = "Hi", metadata = HtmlMetadata(emailFrom = EmailFrom(username = ""))),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.html.metadata.emailFrom.username", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a content type has at least one character */
    @Test
    fun inputFileContentTypeEmpty() = replay("channels.send-message.input-file-content-type-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.File(
                        FileBody(
                            files = listOf(BodyFile(mediaUrl = "https://example.com/a.pdf", contentType = "")),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.file.files[0].contentType", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a media address is a URL */
    @Test
    fun inputFileMediaUrl() = replay("channels.send-message.input-file-media-url") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.File(
                        FileBody(
                            files = listOf(
                                BodyFile(mediaUrl = "https://example.com/a.pdf", contentType = "application/pdf"),
                                BodyFile(mediaUrl = "a.pdf", contentType = "application/pdf"),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.file.files[1].mediaUrl", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: contentType is required */
    @Test
    fun inputFileWithoutContentType() = replay("channels.send-message.input-file-without-content-type") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.File(
                        FileBody(files = listOf(BodyFile(mediaUrl = "https://example.com/a.pdf"))),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.file.files[0].contentType", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: mediaUrl is required */
    @Test
    fun inputGifWithoutMediaUrl() = replay("channels.send-message.input-gif-without-media-url") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Gif(GifBody(altText = "A cat")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.gif.mediaUrl", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: inline content has at least one character */
    @Test
    fun inputHtmlAttachmentContentEmpty() = replay("channels.send-message.input-html-attachment-content-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Html(
                        HtmlBody(
                            text = "Hi",
                            attachments = listOf(
                                HtmlAttachment(filename = "a.txt", content = "", contentType = "text/plain"),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.html.attachments[0].content", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: an attachment has an address or its content */
    @Test
    fun inputHtmlAttachmentWithoutPlace() = replay("channels.send-message.input-html-attachment-without-place") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Html(
                        HtmlBody(text = "Hi", attachments = listOf(HtmlAttachment(filename = "a.txt"))),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.html.attachments[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: text or html */
    @Test
    fun inputHtmlNeitherTextNorHtml() = replay("channels.send-message.input-html-neither-text-nor-html") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Html(HtmlBody(metadata = HtmlMetadata(subject = "Hi"))),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.html", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the text has at least one character */
    @Test
    fun inputHtmlTextEmpty() = replay("channels.send-message.input-html-text-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Html(HtmlBody(text = "")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.html.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: identifierValue is required */
    @Test
    fun inputIdentifierWithoutValue() = replay("channels.send-message.input-identifier-without-value") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifiers = listOf(ContactIdentifier(identifierKey = "phonenumber"))),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.receiver.contacts[0].identifiers[0].identifierValue", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: mediaUrl is required */
    @Test
    fun inputImageAltOnly() = replay("channels.send-message.input-image-alt-only") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Image(ImageBody(images = listOf(BodyImage(altText = "A cat")))),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.image.images[0].mediaUrl", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a latitude lies between -90 and 90 */
    @Test
    fun inputLatitude91() = replay("channels.send-message.input-latitude-91") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Location(
                        LocationBody(coordinates = Coordinates(latitude = 91.0, longitude = 4.9)),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.location.coordinates.latitude", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a latitude lies between -90 and 90 */
    @Test
    fun inputLatitudeBelow() = replay("channels.send-message.input-latitude-below") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Location(
                        LocationBody(coordinates = Coordinates(latitude = -90.5, longitude = 4.9)),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.location.coordinates.latitude", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: productId is required */
    @Test
    fun inputLineEmojiWithoutProduct() = replay("channels.send-message.input-line-emoji-without-product") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(
                        TextBody(
                            text = "Hi",
                            metadata = TextMetadata(
                                line = LineTextMetadata(
                                    emoji = LineEmoji(items = listOf(LineEmojiItem(index = 0, emojiId = "1"))),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.text.metadata.line.emoji.items[0].productId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: amount is required */
    @Test
    fun inputLineItemWithoutAmount() = replay("channels.send-message.input-line-item-without-amount") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.LineItemList(
                                LineItemListTemplateParameter(
                                    key = "lines",
                                    value = LineItemListValue(
                                        lineItems = listOf(
                                            LineItem(amount = "19.95", text = "A shoe", type = LineItemType.Final),
                                            LineItem(text = "Post", type = LineItemType.Pending),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.lineItems[1].amount", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: url is required */
    @Test
    fun inputLinkWithoutUrl() = replay("channels.send-message.input-link-without-url") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(
                        TextBody(
                            text = "Hi",
                            actions = listOf(
                                Action.Reply(ReplyAction(text = "Yes")),
                                Action.Link(LinkAction(text = "Open")),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.text.actions[1].link.url", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: text is required */
    @Test
    fun inputListTextMissing() = replay("channels.send-message.input-list-text-missing") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.List(ListBody(title = "A")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.list.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a longitude lies between -180 and 180 */
    @Test
    fun inputLongitude181() = replay("channels.send-message.input-longitude-181") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Location(
                        LocationBody(coordinates = Coordinates(latitude = 1.5, longitude = 181.0)),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.location.coordinates.longitude", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a navigator id is a UUID */
    @Test
    fun inputNavigatorIdNoUuid() = replay("channels.send-message.input-navigator-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    meta = MessageMeta(navigatorId = "mine"),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.meta.navigatorId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: body or template */
    @Test
    fun inputNeitherBodyNorTemplate() = replay("channels.send-message.input-neither-body-nor-template") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the text has at least one character, inside a section of a section */
    @Test
    fun inputNestedSectionTextEmpty() = replay("channels.send-message.input-nested-section-text-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Section(
                        SectionBody(
                            items = listOf(
                                SectionItem.Section(
                                    NestedSectionBody(
                                        items = listOf(
                                            NestedSectionItem.Text(TextBody(text = "Hi")),
                                            NestedSectionItem.Text(TextBody(text = "")),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.section.items[0].section.items[1].text.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 8 UTM parameters */
    @Test
    fun inputNineUtmParameters() = replay("channels.send-message.input-nine-utm-parameters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        utmParameters = listOf(
                            UtmParameter(key = "utm_0", value = "v"),
                            UtmParameter(key = "utm_1", value = "v"),
                            UtmParameter(key = "utm_2", value = "v"),
                            UtmParameter(key = "utm_3", value = "v"),
                            UtmParameter(key = "utm_4", value = "v"),
                            UtmParameter(key = "utm_5", value = "v"),
                            UtmParameter(key = "utm_6", value = "v"),
                            UtmParameter(key = "utm_7", value = "v"),
                            UtmParameter(key = "utm_8", value = "v"),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at least one contact */
    @Test
    fun inputNoContacts() = replay("channels.send-message.input-no-contacts") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(contacts = listOf()),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.receiver.contacts", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: files is required */
    @Test
    fun inputNoFiles() = replay("channels.send-message.input-no-files") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.File(FileBody(text = "A")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.file.files", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at least one image */
    @Test
    fun inputNoImages() = replay("channels.send-message.input-no-images") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Image(ImageBody(images = listOf())),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.image.images", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at least one template parameter */
    @Test
    fun inputNoTemplateParameters() = replay("channels.send-message.input-no-template-parameters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", parameters = listOf()),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at least one UTM parameter */
    @Test
    fun inputNoUtmParameters() = replay("channels.send-message.input-no-utm-parameters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        utmParameters = listOf(),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: an OTP lives 1 to 90 */
    @Test
    fun inputOtp0() = replay("channels.send-message.input-otp-0") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Authentication(
                        AuthenticationBody(otp = OneTimePassword(disclaimer = true, expirationTime = 0)),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.authentication.otp.expirationTime", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: an OTP lives 1 to 90 */
    @Test
    fun inputOtp91() = replay("channels.send-message.input-otp-91") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Authentication(
                        AuthenticationBody(otp = OneTimePassword(disclaimer = true, expirationTime = 91)),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.authentication.otp.expirationTime", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: disclaimer is required */
    @Test
    fun inputOtpWithoutDisclaimer() = replay("channels.send-message.input-otp-without-disclaimer") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Authentication(
                        AuthenticationBody(otp = OneTimePassword(expirationTime = 10)),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.authentication.otp.disclaimer", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a key has at least one character */
    @Test
    fun inputParameterKeyEmpty() = replay("channels.send-message.input-parameter-key-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.String(StringTemplateParameter(key = "name", value = "Ada")),
                            TemplateParameter.Number(NumberTemplateParameter(key = "", value = 1.5)),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[1].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a boolean parameter is required */
    @Test
    fun inputParameterWithoutKeyBoolean() = replay("channels.send-message.input-parameter-without-key-boolean") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(TemplateParameter.Boolean(BooleanTemplateParameter(value = false))),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a lineItemList parameter is required */
    @Test
    fun inputParameterWithoutKeyLineItemList() = replay("channels.send-message.input-parameter-without-key-line-item-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.LineItemList(
                                LineItemListTemplateParameter(
                                    value = LineItemListValue(
                                        lineItems = listOf(
                                            LineItem(amount = "19.95", text = "A shoe", type = LineItemType.Final),
                                            LineItem(amount = "4.95", text = "Post", type = LineItemType.Pending),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a number parameter is required */
    @Test
    fun inputParameterWithoutKeyNumber() = replay("channels.send-message.input-parameter-without-key-number") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(TemplateParameter.Number(NumberTemplateParameter(value = 2.5))),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a object parameter is required */
    @Test
    fun inputParameterWithoutKeyObject() = replay("channels.send-message.input-parameter-without-key-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.Object(
                                ObjectTemplateParameter(
                                    value = "{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}",
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a productList parameter is required */
    @Test
    fun inputParameterWithoutKeyProductList() = replay("channels.send-message.input-parameter-without-key-product-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.ProductList(
                                ProductListTemplateParameter(
                                    value = ProductListValue(
                                        products = listOf(
                                            ProductItem.Product(
                                                Product(
                                                    externalProductId = "sku-1",
                                                    amount = "19.95",
                                                    text = "A shoe",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a productSections parameter is required */
    @Test
    fun inputParameterWithoutKeyProductSections() = replay("channels.send-message.input-parameter-without-key-product-sections") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.ProductSections(
                                ProductSectionsTemplateParameter(
                                    value = ProductSectionsValue(
                                        productSections = listOf(
                                            ProductSection(
                                                title = "Shoes",
                                                products = listOf(
                                                    Product(
                                                        externalProductId = "sku-1",
                                                        amount = "19.95",
                                                        text = "A shoe",
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a sectionList parameter is required */
    @Test
    fun inputParameterWithoutKeySectionList() = replay("channels.send-message.input-parameter-without-key-section-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.SectionList(
                                SectionListTemplateParameter(
                                    value = SectionListValue(
                                        sections = listOf(
                                            ChoiceSection(
                                                id = "s1",
                                                multipleSelection = true,
                                                title = "Colours",
                                                items = listOf(
                                                    ChoiceItem(
                                                        id = "r1",
                                                        type = ChoiceItemType.ReplyAction,
                                                        reference = "ref",
                                                        role = "row",
                                                        hidden = false,
                                                        replyAction = ChoiceReply(
                                                            text = "Red",
                                                            imageUrl = "https://example.com/red.png",
                                                            payload = "red",
                                                            subTitle = "Warm",
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a shippingMethodList parameter is required */
    @Test
    fun inputParameterWithoutKeyShippingMethodList() = replay("channels.send-message.input-parameter-without-key-shipping-method-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.ShippingMethodList(
                                ShippingMethodListTemplateParameter(
                                    value = ShippingMethodListValue(
                                        shippingMethods = listOf(
                                            ShippingMethod(
                                                amount = "4.95",
                                                label = "Post",
                                                identifier = "post",
                                                detail = "Two days",
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a string parameter is required */
    @Test
    fun inputParameterWithoutKeyString() = replay("channels.send-message.input-parameter-without-key-string") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(TemplateParameter.String(StringTemplateParameter(value = "Ada"))),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a timeslotList parameter is required */
    @Test
    fun inputParameterWithoutKeyTimeslotList() = replay("channels.send-message.input-parameter-without-key-timeslot-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.TimeslotList(
                                TimeslotListTemplateParameter(
                                    value = TimeslotListValue(
                                        timeslots = listOf(
                                            Timeslot(
                                                id = "t1",
                                                startTime = Instant.parse("2025-05-29T06:14:56.392Z"),
                                                duration = 1800.5,
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a whatsappProductItems parameter is required */
    @Test
    fun inputParameterWithoutKeyWhatsappProductItems() = replay("channels.send-message.input-parameter-without-key-whatsapp-product-items") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.WhatsappProductItems(
                                WhatsappProductItemsTemplateParameter(
                                    value = WhatsappProductItemsValue(
                                        products = listOf(
                                            WhatsappProductItem(
                                                id = "i2",
                                                type = WhatsappProductItemType.WhatsappProductItem,
                                                reference = "ref",
                                                role = "item",
                                                hidden = false,
                                                whatsappProductItem = WhatsappProduct(externalProductId = "sku-2"),
                                            ),
                                            WhatsappProductItem(
                                                id = "i3",
                                                type = WhatsappProductItemType.WhatsappProductItem,
                                                reference = "ref",
                                                role = "item",
                                                hidden = false,
                                                whatsappProductItem = WhatsappProduct(externalProductId = "sku-3"),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the key of a whatsappProductSections parameter is required */
    @Test
    fun inputParameterWithoutKeyWhatsappProductSections() = replay("channels.send-message.input-parameter-without-key-whatsapp-product-sections") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.WhatsappProductSections(
                                WhatsappProductSectionsTemplateParameter(
                                    value = WhatsappProductSectionsValue(
                                        sections = listOf(
                                            WhatsappSectionItem(
                                                id = "w1",
                                                type = WhatsappSectionItemType.WhatsappProductSection,
                                                reference = "ref",
                                                role = "shelf",
                                                hidden = true,
                                                whatsappProductSection = WhatsappProductSection(
                                                    title = "Shoes",
                                                    products = listOf(
                                                        WhatsappProductItem(
                                                            id = "i1",
                                                            type = WhatsappProductItemType.WhatsappProductItem,
                                                            reference = "ref",
                                                            role = "item",
                                                            hidden = false,
                                                            whatsappProductItem = WhatsappProduct(
                                                                externalProductId = "sku-1",
                                                            ),
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a title has at least one character */
    @Test
    fun inputProductSectionTitleEmpty() = replay("channels.send-message.input-product-section-title-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.ProductSections(
                                ProductSectionsTemplateParameter(
                                    key = "shelves",
                                    value = ProductSectionsValue(
                                        productSections = listOf(
                                            ProductSection(
                                                title = "",
                                                products = listOf(
                                                    Product(
                                                        externalProductId = "sku-1",
                                                        amount = "19.95",
                                                        text = "A shoe",
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.productSections[0].title", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a title has at most 24 characters */
    @Test
    fun inputProductSectionTitleTooLong() = replay("channels.send-message.input-product-section-title-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.ProductSections(
                                ProductSectionsTemplateParameter(
                                    key = "shelves",
                                    value = ProductSectionsValue(
                                        productSections = listOf(
                                            ProductSection(
                                                title = "ttttttttttttttttttttttttt",
                                                products = listOf(
                                                    Product(
                                                        externalProductId = "sku-1",
                                                        amount = "19.95",
                                                        text = "A shoe",
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.productSections[0].title", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: externalProductId is required */
    @Test
    fun inputProductWithoutId() = replay("channels.send-message.input-product-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.ProductList(
                                ProductListTemplateParameter(
                                    key = "products",
                                    value = ProductListValue(
                                        products = listOf(
                                            ProductItem.Product(Product(amount = "19.95", text = "A shoe")),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.products[0].product.externalProductId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a receiver has contacts */
    @Test
    fun inputReceiverEmpty() = replay("channels.send-message.input-receiver-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(receiver = Receiver(), body = MessageBody.Text(TextBody(text = "Hello"))),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.receiver", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a reply text has at most 512 characters */
    @Test
    fun inputReplyTextTooLong() = replay("channels.send-message.input-reply-text-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.List(
                        ListBody(
                            text = "A",
                            metadata = ListMetadata(
                                replyMessage = ListReplyMessage(
                                    text = "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.list.metadata.replyMessage.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a reply title has at most 512 characters */
    @Test
    fun inputReplyTitleTooLong() = replay("channels.send-message.input-reply-title-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.List(
                        ListBody(
                            text = "A",
                            metadata = ListMetadata(
                                replyMessage = ListReplyMessage(
                                    title = "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.list.metadata.replyMessage.title", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the id is required */
    @Test
    fun inputReplyToWithoutId() = replay("channels.send-message.input-reply-to-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    replyTo = ReplyTo(type = ReplyToType.Message),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.replyTo.id", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: text is required */
    @Test
    fun inputSectionListReplyTextMissing() = replay("channels.send-message.input-section-list-reply-text-missing") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.SectionList(
                                SectionListTemplateParameter(
                                    key = "sections",
                                    value = SectionListValue(
                                        sections = listOf(
                                            ChoiceSection(
                                                id = "s1",
                                                multipleSelection = true,
                                                title = "Colours",
                                                items = listOf(
                                                    ChoiceItem(
                                                        id = "r1",
                                                        type = ChoiceItemType.ReplyAction,
                                                        reference = "ref",
                                                        role = "row",
                                                        hidden = false,
                                                        replyAction = ChoiceReply(
                                                            imageUrl = "https://example.com/red.png",
                                                            payload = "red",
                                                            subTitle = "Warm",
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.sections[0].items[0].replyAction.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: sections is required */
    @Test
    fun inputSectionsMissing() = replay("channels.send-message.input-sections-missing") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.SectionList(
                                SectionListTemplateParameter(key = "s", value = SectionListValue()),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.sections", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: identifier is required */
    @Test
    fun inputShippingMethodWithoutIdentifier() = replay("channels.send-message.input-shipping-method-without-identifier") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.ShippingMethodList(
                                ShippingMethodListTemplateParameter(
                                    key = "shipping",
                                    value = ShippingMethodListValue(
                                        shippingMethods = listOf(
                                            ShippingMethod(amount = "4.95", label = "Post", detail = "Two days"),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.shippingMethods[0].identifier", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at most 128 characters */
    @Test
    fun inputShortLinksDomainTooLong() = replay("channels.send-message.input-short-links-domain-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    shortLinks = ShortLinks(
                        domain = "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.shortLinks.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the domain is required */
    @Test
    fun inputShortLinksWithoutDomain() = replay("channels.send-message.input-short-links-without-domain") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    shortLinks = ShortLinks(),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.shortLinks.domain", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a tag has at least one character */
    @Test
    fun inputTagEmpty() = replay("channels.send-message.input-tag-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    tags = listOf(""),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.tags[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: letters, digits, spaces, hyphens and underscores */
    @Test
    fun inputTagPattern() = replay("channels.send-message.input-tag-pattern") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    tags = listOf("not/allowed"),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.tags[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a tag has at most 50 characters */
    @Test
    fun inputTagTooLong() = replay("channels.send-message.input-tag-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    tags = listOf("fine", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.tags[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the text has at least one character */
    @Test
    fun inputTextEmpty() = replay("channels.send-message.input-text-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "")),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.text.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: text is required */
    @Test
    fun inputTextMissing() = replay("channels.send-message.input-text-missing") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody()),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.text.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: startTime is required */
    @Test
    fun inputTimeslotWithoutStart() = replay("channels.send-message.input-timeslot-without-start") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.TimeslotList(
                                TimeslotListTemplateParameter(
                                    key = "slots",
                                    value = TimeslotListValue(
                                        timeslots = listOf(Timeslot(id = "t1", duration = 1800.5)),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.timeslots[0].startTime", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a key has at least one character */
    @Test
    fun inputUtmKeyEmpty() = replay("channels.send-message.input-utm-key-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        utmParameters = listOf(UtmParameter(key = "", value = "v")),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a key has at most 20 characters */
    @Test
    fun inputUtmKeyTooLong() = replay("channels.send-message.input-utm-key-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        utmParameters = listOf(UtmParameter(key = "kkkkkkkkkkkkkkkkkkkkk", value = "v")),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters[0].key", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a value or a reference */
    @Test
    fun inputUtmNeitherValueNorReference() = replay("channels.send-message.input-utm-neither-value-nor-reference") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        utmParameters = listOf(UtmParameter(key = "a", value = "b"), UtmParameter(key = "c")),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a value or a reference, not both */
    @Test
    fun inputUtmValueAndReference() = replay("channels.send-message.input-utm-value-and-reference") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        utmParameters = listOf(
                            UtmParameter(key = "utm_source", value = "bird", reference = UtmReference.ChannelName),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters[0]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a value has at least one character */
    @Test
    fun inputUtmValueEmpty() = replay("channels.send-message.input-utm-value-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        utmParameters = listOf(UtmParameter(key = "k", value = "")),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters[0].value", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a value has at most 100 characters */
    @Test
    fun inputUtmValueTooLong() = replay("channels.send-message.input-utm-value-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        utmParameters = listOf(
                            UtmParameter(
                                key = "k",
                                value = "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv",
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.utmParameters[0].value", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: at least 0 seconds */
    @Test
    fun inputValidityNegative() = replay("channels.send-message.input-validity-negative") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                    validity = -1,
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.validity", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a title has at most 24 characters */
    @Test
    fun inputWhatsappProductSectionTitleTooLong() = replay("channels.send-message.input-whatsapp-product-section-title-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.WhatsappProductSections(
                                WhatsappProductSectionsTemplateParameter(
                                    key = "waShelves",
                                    value = WhatsappProductSectionsValue(
                                        sections = listOf(
                                            WhatsappSectionItem(
                                                id = "w1",
                                                type = WhatsappSectionItemType.WhatsappProductSection,
                                                reference = "ref",
                                                role = "shelf",
                                                hidden = true,
                                                whatsappProductSection = WhatsappProductSection(
                                                    title = "ttttttttttttttttttttttttt",
                                                    products = listOf(
                                                        WhatsappProductItem(
                                                            id = "i1",
                                                            type = WhatsappProductItemType.WhatsappProductItem,
                                                            reference = "ref",
                                                            role = "item",
                                                            hidden = false,
                                                            whatsappProductItem = WhatsappProduct(
                                                                externalProductId = "sku-1",
                                                            ),
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.sections[0].whatsappProductSection.title", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: externalProductId is required */
    @Test
    fun inputWhatsappProductWithoutId() = replay("channels.send-message.input-whatsapp-product-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    template = Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        parameters = listOf(
                            TemplateParameter.WhatsappProductItems(
                                WhatsappProductItemsTemplateParameter(
                                    key = "waItems",
                                    value = WhatsappProductItemsValue(
                                        products = listOf(
                                            WhatsappProductItem(
                                                id = "i2",
                                                type = WhatsappProductItemType.WhatsappProductItem,
                                                reference = "ref",
                                                role = "item",
                                                hidden = false,
                                                whatsappProductItem = WhatsappProduct(externalProductId = "sku-2"),
                                            ),
                                            WhatsappProductItem(
                                                id = "i3",
                                                type = WhatsappProductItemType.WhatsappProductItem,
                                                reference = "ref",
                                                role = "item",
                                                hidden = false,
                                                whatsappProductItem = WhatsappProduct(),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same(
            "path",
            "body.template.parameters[0].value.products[1].whatsappProductItem.externalProductId",
            error.path,
        )
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("channels.send-message.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** written from the schema: a body of the kind list with every member */
    @Test
    fun listAllMembers() = replay("channels.send-message.list-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.List(
                    ListBody(
                        title = "A title",
                        text = "A text",
                        altText = "In words",
                        items = listOf(
                            BodyItem(
                                title = "Section",
                                description = "A description",
                                altText = "Row",
                                mediaUrl = "https://example.com/r.png",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            text = "Row",
                                            payload = "row-1",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(label = "A second line"),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Yes")),
                            Action.Postback(PostbackAction(text = "No", payload = "no")),
                        ),
                        metadata = ListMetadata(
                            button = ListButton(label = "Show options"),
                            replyMessage = ListReplyMessage(title = "Chosen", text = "This is it"),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "A title", answer.body?.list?.title)
        same("body.list.text", "A text", answer.body?.list?.text)
        same("body.list.altText", "In words", answer.body?.list?.altText)
        same("body.list.items.size", 1, answer.body?.list?.items?.size)
        same("body.list.items[0].title", "Section", answer.body?.list?.items?.getOrNull(0)?.title)
        same(
            "body.list.items[0].mediaUrl",
            "https://example.com/r.png",
            answer.body?.list?.items?.getOrNull(0)?.mediaUrl,
        )
        same("body.list.items[0].description", "A description", answer.body?.list?.items?.getOrNull(0)?.description)
        same("body.list.items[0].altText", "Row", answer.body?.list?.items?.getOrNull(0)?.altText)
        same("body.list.items[0].actions.size", 1, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Row",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "row-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[0].postback.metadata.description.label",
            "A second line",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.metadata?.description?.label,
        )
        same("body.list.actions.size", 2, answer.body?.list?.actions?.size)
        same("body.list.actions[0].type", "reply", answer.body?.list?.actions?.getOrNull(0)?.type)
        same("body.list.actions[0].reply.text", "Yes", answer.body?.list?.actions?.getOrNull(0)?.reply?.text)
        same("body.list.actions[1].type", "postback", answer.body?.list?.actions?.getOrNull(1)?.type)
        same("body.list.actions[1].postback.text", "No", answer.body?.list?.actions?.getOrNull(1)?.postback?.text)
        same(
            "body.list.actions[1].postback.payload",
            "no",
            answer.body?.list?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
        same("body.list.metadata.replyMessage.title", "Chosen", answer.body?.list?.metadata?.replyMessage?.title)
        same("body.list.metadata.replyMessage.text", "This is it", answer.body?.list?.metadata?.replyMessage?.text)
    }

    /** written from the schema: labels and texts of the greatest length */
    @Test
    fun listLimits() = replay("channels.send-message.list-limits") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.List(
                    ListBody(
                        text = "A",
                        items = listOf(
                            BodyItem(
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            text = "A",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        metadata = ListMetadata(
                            button = ListButton(label = "ßßßßßßßßßßßßßßßßßßßß"),
                            replyMessage = ListReplyMessage(
                                title = "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
                                text = "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu",
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.text", "A", answer.body?.list?.text)
        same("body.list.items.size", 1, answer.body?.list?.items?.size)
        same("body.list.items[0].actions.size", 1, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "A",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.metadata.description.label",
            "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.metadata?.description?.label,
        )
        same("body.list.metadata.button.label", "ßßßßßßßßßßßßßßßßßßßß", answer.body?.list?.metadata?.button?.label)
        same(
            "body.list.metadata.replyMessage.title",
            "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
            answer.body?.list?.metadata?.replyMessage?.title,
        )
        same(
            "body.list.metadata.replyMessage.text",
            "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu",
            answer.body?.list?.metadata?.replyMessage?.text,
        )
    }

    /** Sending WhatsApp messages, sample body_list_list_text_3 */
    @Test
    fun listWithSectionsAndCustomButtonLabel() = replay("channels.send-message.list-with-sections-and-custom-button-label") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.List(
                    ListBody(
                        items = listOf(
                            BodyItem(
                                title = "Section 1",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-1",
                                            text = "Postback action 1",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "Postback action description 1",
                                                ),
                                            ),
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-2",
                                            text = "Postback action 2",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "Postback action description 2",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                            BodyItem(
                                title = "Section 2",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-3",
                                            text = "Postback action 3",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "Postback action description 3",
                                                ),
                                            ),
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-4",
                                            text = "Postback action 4",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "Postback action description 4",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        title = "List title",
                        altText = "List alt text",
                        text = "List text",
                        metadata = ListMetadata(button = ListButton(label = "Show options")),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "List title", answer.body?.list?.title)
        same("body.list.text", "List text", answer.body?.list?.text)
        same("body.list.altText", "List alt text", answer.body?.list?.altText)
        same("body.list.items.size", 2, answer.body?.list?.items?.size)
        same("body.list.items[0].title", "Section 1", answer.body?.list?.items?.getOrNull(0)?.title)
        same("body.list.items[0].actions.size", 2, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Postback action 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "postback-action-payload-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[0].postback.metadata.description.label",
            "Postback action description 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.metadata?.description?.label,
        )
        same(
            "body.list.items[0].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[0].actions[1].postback.text",
            "Postback action 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[1].postback.payload",
            "postback-action-payload-2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[1].postback.metadata.description.label",
            "Postback action description 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.metadata?.description?.label,
        )
        same("body.list.items[1].title", "Section 2", answer.body?.list?.items?.getOrNull(1)?.title)
        same("body.list.items[1].actions.size", 2, answer.body?.list?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.list.items[1].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[1].actions[0].postback.text",
            "Postback action 3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[0].postback.payload",
            "postback-action-payload-3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[1].actions[0].postback.metadata.description.label",
            "Postback action description 3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.metadata?.description?.label,
        )
        same(
            "body.list.items[1].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[1].actions[1].postback.text",
            "Postback action 4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[1].postback.payload",
            "postback-action-payload-4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.list.items[1].actions[1].postback.metadata.description.label",
            "Postback action description 4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.metadata?.description?.label,
        )
        same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
    }

    /** Sending WhatsApp messages, sample body_list_list_text_2 */
    @Test
    fun listWithSections() = replay("channels.send-message.list-with-sections") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.List(
                    ListBody(
                        items = listOf(
                            BodyItem(
                                title = "Section 1",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-1",
                                            text = "Postback action 1",
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-2",
                                            text = "Postback action 2",
                                        ),
                                    ),
                                ),
                            ),
                            BodyItem(
                                title = "Section 2",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-3",
                                            text = "Postback action 3",
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-4",
                                            text = "Postback action 4",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        title = "List title",
                        altText = "List alt text",
                        text = "List text",
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "List title", answer.body?.list?.title)
        same("body.list.text", "List text", answer.body?.list?.text)
        same("body.list.altText", "List alt text", answer.body?.list?.altText)
        same("body.list.items.size", 2, answer.body?.list?.items?.size)
        same("body.list.items[0].title", "Section 1", answer.body?.list?.items?.getOrNull(0)?.title)
        same("body.list.items[0].actions.size", 2, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Postback action 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "postback-action-payload-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[0].actions[1].postback.text",
            "Postback action 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[1].postback.payload",
            "postback-action-payload-2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.list.items[1].title", "Section 2", answer.body?.list?.items?.getOrNull(1)?.title)
        same("body.list.items[1].actions.size", 2, answer.body?.list?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.list.items[1].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[1].actions[0].postback.text",
            "Postback action 3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[0].postback.payload",
            "postback-action-payload-3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[1].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[1].actions[1].postback.text",
            "Postback action 4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[1].postback.payload",
            "postback-action-payload-4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.payload,
        )
    }

    /** written from the schema: a list of its text alone */
    @Test
    fun listWithoutItems() = replay("channels.send-message.list-without-items") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.List(ListBody(text = "A text")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.text", "A text", answer.body?.list?.text)
    }

    /** Sending WhatsApp messages, sample body_list_list_text */
    @Test
    fun listWithoutSections() = replay("channels.send-message.list-without-sections") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.List(
                    ListBody(
                        items = listOf(
                            BodyItem(
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-1",
                                            text = "Postback action 1",
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-2",
                                            text = "Postback action 2",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        title = "List title",
                        altText = "List alt text",
                        text = "List text",
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "List title", answer.body?.list?.title)
        same("body.list.text", "List text", answer.body?.list?.text)
        same("body.list.altText", "List alt text", answer.body?.list?.altText)
        same("body.list.items.size", 1, answer.body?.list?.items?.size)
        same("body.list.items[0].actions.size", 2, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Postback action 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "postback-action-payload-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[0].actions[1].postback.text",
            "Postback action 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[1].postback.payload",
            "postback-action-payload-2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.payload,
        )
    }

    /** written from the schema: a body of the kind location with every member */
    @Test
    fun locationAllMembers() = replay("channels.send-message.location-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Location(
                    LocationBody(
                        coordinates = Coordinates(latitude = -33.8567844, longitude = 151.2152967),
                        location = PlaceName(address = "Bennelong Point, Sydney", label = "Opera House"),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "location", answer.body?.type)
        same("body.location.coordinates.latitude", -33.8567844, answer.body?.location?.coordinates?.latitude)
        same("body.location.coordinates.longitude", 151.2152967, answer.body?.location?.coordinates?.longitude)
        same("body.location.location.address", "Bennelong Point, Sydney", answer.body?.location?.location?.address)
        same("body.location.location.label", "Opera House", answer.body?.location?.location?.label)
    }

    /** written from the schema: the greatest coordinates, zero included */
    @Test
    fun locationCorners() = replay("channels.send-message.location-corners") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Location(
                    LocationBody(coordinates = Coordinates(latitude = -90.0, longitude = 180.0)),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "location", answer.body?.type)
        same("body.location.coordinates.latitude", -90.0, answer.body?.location?.coordinates?.latitude)
        same("body.location.coordinates.longitude", 180.0, answer.body?.location?.coordinates?.longitude)
    }

    /** Sending WhatsApp messages, sample body_location_location */
    @Test
    fun location() = replay("channels.send-message.location") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Location(
                    LocationBody(
                        coordinates = Coordinates(latitude = 52.3435942, longitude = 4.9091077),
                        location = PlaceName(
                            address = "Trompenburgstraat 2C, 1079 TX Amsterdam",
                            label = "MessageBird Amsterdam office",
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "location", answer.body?.type)
        same("body.location.coordinates.latitude", 52.3435942, answer.body?.location?.coordinates?.latitude)
        same("body.location.coordinates.longitude", 4.9091077, answer.body?.location?.coordinates?.longitude)
        same(
            "body.location.location.address",
            "Trompenburgstraat 2C, 1079 TX Amsterdam",
            answer.body?.location?.location?.address,
        )
        same("body.location.location.label", "MessageBird Amsterdam office", answer.body?.location?.location?.label)
    }

    /** a workspace given with the call instead of the client's */
    @Test
    fun optionWorkspaceId() = replay("channels.send-message.option-workspace-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
            CallOptions(workspaceId = "33333333-3333-4333-8333-333333333333"),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** written from the schema: the longest expiration */
    @Test
    fun otpLongest() = replay("channels.send-message.otp-longest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Authentication(
                    AuthenticationBody(otp = OneTimePassword(disclaimer = false, expirationTime = 90)),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "authentication", answer.body?.type)
        same("body.authentication.otp.disclaimer", false, answer.body?.authentication?.otp?.disclaimer)
        same("body.authentication.otp.expirationTime", 90L, answer.body?.authentication?.otp?.expirationTime)
    }

    /** written from the schema: the shortest expiration */
    @Test
    fun otpShortest() = replay("channels.send-message.otp-shortest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Authentication(
                    AuthenticationBody(otp = OneTimePassword(disclaimer = true, expirationTime = 1)),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "authentication", answer.body?.type)
        same("body.authentication.otp.disclaimer", true, answer.body?.authentication?.otp?.disclaimer)
        same("body.authentication.otp.expirationTime", 1L, answer.body?.authentication?.otp?.expirationTime)
    }

    /** List, list message with metadata, with the receiver of that page (no identifierKey) */
    @Test
    fun pageListMessageWithMetadata() = replay("channels.send-message.page-list-message-with-metadata") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.List(
                    ListBody(
                        items = listOf(
                            BodyItem(
                                title = "Section 1",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-1",
                                            text = "Postback action 1",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "Postback action description 1",
                                                ),
                                            ),
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-2",
                                            text = "Postback action 2",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "Postback action description 2",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                            BodyItem(
                                title = "Section 2",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-3",
                                            text = "Postback action 3",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "Postback action description 3",
                                                ),
                                            ),
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-4",
                                            text = "Postback action 4",
                                            metadata = ActionMetadata(
                                                description = ActionDescription(
                                                    label = "Postback action description 4",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        title = "List title",
                        altText = "List alt text",
                        text = "List text",
                        metadata = ListMetadata(button = ListButton(label = "Show options")),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "List title", answer.body?.list?.title)
        same("body.list.text", "List text", answer.body?.list?.text)
        same("body.list.altText", "List alt text", answer.body?.list?.altText)
        same("body.list.items.size", 2, answer.body?.list?.items?.size)
        same("body.list.items[0].title", "Section 1", answer.body?.list?.items?.getOrNull(0)?.title)
        same("body.list.items[0].actions.size", 2, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Postback action 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "postback-action-payload-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[0].postback.metadata.description.label",
            "Postback action description 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.metadata?.description?.label,
        )
        same(
            "body.list.items[0].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[0].actions[1].postback.text",
            "Postback action 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[1].postback.payload",
            "postback-action-payload-2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[1].postback.metadata.description.label",
            "Postback action description 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.metadata?.description?.label,
        )
        same("body.list.items[1].title", "Section 2", answer.body?.list?.items?.getOrNull(1)?.title)
        same("body.list.items[1].actions.size", 2, answer.body?.list?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.list.items[1].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[1].actions[0].postback.text",
            "Postback action 3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[0].postback.payload",
            "postback-action-payload-3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[1].actions[0].postback.metadata.description.label",
            "Postback action description 3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.metadata?.description?.label,
        )
        same(
            "body.list.items[1].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[1].actions[1].postback.text",
            "Postback action 4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[1].postback.payload",
            "postback-action-payload-4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.payload,
        )
        same(
            "body.list.items[1].actions[1].postback.metadata.description.label",
            "Postback action description 4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.metadata?.description?.label,
        )
        same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
    }

    /** List, list message with sections, with the receiver of that page (no identifierKey) */
    @Test
    fun pageListMessageWithSections() = replay("channels.send-message.page-list-message-with-sections") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.List(
                    ListBody(
                        items = listOf(
                            BodyItem(
                                title = "Section 1",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-1",
                                            text = "Postback action 1",
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-2",
                                            text = "Postback action 2",
                                        ),
                                    ),
                                ),
                            ),
                            BodyItem(
                                title = "Section 2",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-3",
                                            text = "Postback action 3",
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-4",
                                            text = "Postback action 4",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        title = "List title",
                        altText = "List alt text",
                        text = "List text",
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "List title", answer.body?.list?.title)
        same("body.list.text", "List text", answer.body?.list?.text)
        same("body.list.altText", "List alt text", answer.body?.list?.altText)
        same("body.list.items.size", 2, answer.body?.list?.items?.size)
        same("body.list.items[0].title", "Section 1", answer.body?.list?.items?.getOrNull(0)?.title)
        same("body.list.items[0].actions.size", 2, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Postback action 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "postback-action-payload-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[0].actions[1].postback.text",
            "Postback action 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[1].postback.payload",
            "postback-action-payload-2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.list.items[1].title", "Section 2", answer.body?.list?.items?.getOrNull(1)?.title)
        same("body.list.items[1].actions.size", 2, answer.body?.list?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.list.items[1].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[1].actions[0].postback.text",
            "Postback action 3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[0].postback.payload",
            "postback-action-payload-3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[1].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[1].actions[1].postback.text",
            "Postback action 4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[1].postback.payload",
            "postback-action-payload-4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.payload,
        )
    }

    /** List, list message without sections, with the receiver of that page (no identifierKey) */
    @Test
    fun pageListMessageWithoutSections() = replay("channels.send-message.page-list-message-without-sections") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.List(
                    ListBody(
                        items = listOf(
                            BodyItem(
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-1",
                                            text = "Postback action 1",
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-2",
                                            text = "Postback action 2",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        title = "List title",
                        altText = "List alt text",
                        text = "List text",
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "List title", answer.body?.list?.title)
        same("body.list.text", "List text", answer.body?.list?.text)
        same("body.list.altText", "List alt text", answer.body?.list?.altText)
        same("body.list.items.size", 1, answer.body?.list?.items?.size)
        same("body.list.items[0].actions.size", 2, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Postback action 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "postback-action-payload-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[0].actions[1].postback.text",
            "Postback action 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[1].postback.payload",
            "postback-action-payload-2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.payload,
        )
    }

    /** Sending WhatsApp messages, the sample of ReplyTo, its id and its body as they stand there in words */
    @Test
    fun pageReplyTo() = replay("channels.send-message.page-reply-to") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.Text(TextBody(text = "Single text message")),
                replyTo = ReplyTo(id = "<recievedmessageid>", type = ReplyToType.Message),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("replyTo.id", "<recievedmessageid>", answer.replyTo?.id)
        same("replyTo.type", "message", answer.replyTo?.type?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message", answer.body?.text?.text)
    }

    /** Text, single text message with postback actions, with the receiver of that page (no identifierKey) */
    @Test
    fun pageSingleTextMessageWithPostbackActions() = replay("channels.send-message.page-single-text-message-with-postback-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.Text(
                    TextBody(
                        text = "Single text message with postback actions",
                        actions = listOf(
                            Action.Postback(
                                PostbackAction(text = "Postback action 1", payload = "postback-payload-1"),
                            ),
                            Action.Postback(
                                PostbackAction(text = "Postback action 2", payload = "postback-payload-2"),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message with postback actions", answer.body?.text?.text)
        same("body.text.actions.size", 2, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "postback", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].postback.text",
            "Postback action 1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.text.actions[0].postback.payload",
            "postback-payload-1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.payload,
        )
        same("body.text.actions[1].type", "postback", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].postback.text",
            "Postback action 2",
            answer.body?.text?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.text.actions[1].postback.payload",
            "postback-payload-2",
            answer.body?.text?.actions?.getOrNull(1)?.postback?.payload,
        )
    }

    /** Text, single text message with postback and reply actions, with the receiver of that page (no identifierKey) */
    @Test
    fun pageSingleTextMessageWithPostbackAndReplyActions() = replay("channels.send-message.page-single-text-message-with-postback-and-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.Text(
                    TextBody(
                        text = "Single text message with reply and postback actions",
                        actions = listOf(
                            Action.Postback(
                                PostbackAction(text = "Postback action 1", payload = "postback-payload-1"),
                            ),
                            Action.Reply(ReplyAction(text = "Reply action 1")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message with reply and postback actions", answer.body?.text?.text)
        same("body.text.actions.size", 2, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "postback", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].postback.text",
            "Postback action 1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.text.actions[0].postback.payload",
            "postback-payload-1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.payload,
        )
        same("body.text.actions[1].type", "reply", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].reply.text",
            "Reply action 1",
            answer.body?.text?.actions?.getOrNull(1)?.reply?.text,
        )
    }

    /** Text, single text message with reply actions, with the receiver of that page (no identifierKey) */
    @Test
    fun pageSingleTextMessageWithReplyActions() = replay("channels.send-message.page-single-text-message-with-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.Text(
                    TextBody(
                        text = "Single text message with reply actions",
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Reply action 1")),
                            Action.Reply(ReplyAction(text = "Reply action 2")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message with reply actions", answer.body?.text?.text)
        same("body.text.actions.size", 2, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "reply", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].reply.text",
            "Reply action 1",
            answer.body?.text?.actions?.getOrNull(0)?.reply?.text,
        )
        same("body.text.actions[1].type", "reply", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].reply.text",
            "Reply action 2",
            answer.body?.text?.actions?.getOrNull(1)?.reply?.text,
        )
    }

    /** Text, single text message, with the receiver of that page (no identifierKey) */
    @Test
    fun pageSingleTextMessage() = replay("channels.send-message.page-single-text-message") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.Text(TextBody(text = "Single text message")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message", answer.body?.text?.text)
    }

    /** Messaging and Sending WhatsApp messages, the sample of Template (no identifierKey), without the comma before its last brace */
    @Test
    fun pageTemplate() = replay("channels.send-message.page-template") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    version = "latest",
                    locale = "en",
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name", value = "Robert")),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.version", "latest", answer.template?.version)
        same("template.locale", "en", answer.template?.locale)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Robert", answer.template?.parameters?.getOrNull(0)?.string?.value)
    }

    /** written from the schema: a body of the kind permission_request with every member */
    @Test
    fun permissionRequestAllMembers() = replay("channels.send-message.permission-request-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.PermissionRequest(PermissionRequest(resource = PermissionResource.Call)),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "permission_request", answer.body?.type)
        same("body.permission_request.resource", "call", answer.body?.permissionRequest?.resource?.text)
    }

    /** Messaging, Send a message, the receiver of the Body sample (no identifierKey), with a text */
    @Test
    fun receiverWithoutKey() = replay("channels.send-message.receiver-without-key") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** written from the schema: false, zero and an empty text are sent, not dropped */
    @Test
    fun referenceAndFalse() = replay("channels.send-message.reference-and-false") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                reference = "",
                body = MessageBody.Text(TextBody(text = "Hello")),
                capFrequency = false,
                enableLinkTracking = false,
                ignoreQuietHours = false,
                ignoreGlobalHoldout = false,
                tags = listOf(),
                validity = 0,
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("reference", "", answer.reference)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** the last answer is the error, with the number of attempts */
    @Test
    fun retry429Exhausted() = replay("channels.send-message.retry-429-exhausted") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 1),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("retryAfterMs", 0.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 2, error.attempts)
    }

    /** 429 says that the request was not processed, so even a write is repeated */
    @Test
    fun retry429() = replay("channels.send-message.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
            CallOptions(maxRetries = 1),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** 503 says that the request was not processed, so even a write is repeated */
    @Test
    fun retry503() = replay("channels.send-message.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
            CallOptions(maxRetries = 2),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** the client's number of retries counts where the call names none */
    @Test
    fun retryClientDefault() = replay("channels.send-message.retry-client-default") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 1,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** a write answered 408 is not repeated */
    @Test
    fun retryNot408() = replay("channels.send-message.retry-not-408") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ApiError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Api, error.kind)
        same("status", 408, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a conflict is an answer, not a fault */
    @Test
    fun retryNot409() = replay("channels.send-message.retry-not-409") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConflictError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Conflict, error.kind)
        same("status", 409, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a write answered 500 may have been done, so it is not repeated */
    @Test
    fun retryNot500() = replay("channels.send-message.retry-not-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 500, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a write whose connection broke may have been done */
    @Test
    fun retryNotReset() = replay("channels.send-message.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** written from the schema: a body of the kind section with every member */
    @Test
    fun sectionAllMembers() = replay("channels.send-message.section-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Section(
                    SectionBody(
                        items = listOf(
                            SectionItem.Text(TextBody(text = "First")),
                            SectionItem.Image(
                                ImageBody(images = listOf(BodyImage(mediaUrl = "https://example.com/i.png"))),
                            ),
                            SectionItem.File(
                                FileBody(
                                    files = listOf(
                                        BodyFile(
                                            mediaUrl = "https://example.com/a.pdf",
                                            contentType = "application/pdf",
                                        ),
                                    ),
                                ),
                            ),
                            SectionItem.Gif(GifBody(mediaUrl = "https://example.com/cat.gif")),
                            SectionItem.Location(
                                LocationBody(coordinates = Coordinates(latitude = 1.5, longitude = -2.25)),
                            ),
                            SectionItem.Carousel(
                                CarouselBody(
                                    items = listOf(
                                        BodyItem(
                                            title = "One",
                                            mediaUrl = "https://example.com/1.png",
                                            description = "The first",
                                            altText = "A one",
                                            actions = listOf(
                                                Action.Link(
                                                    LinkAction(text = "Open", url = "https://example.com/1"),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                            SectionItem.List(ListBody(text = "A list")),
                            SectionItem.Section(
                                NestedSectionBody(
                                    items = listOf(
                                        NestedSectionItem.Text(TextBody(text = "Inner")),
                                        NestedSectionItem.List(ListBody(text = "Inner list")),
                                    ),
                                    configurations = mapOf("default" to "a", "any_key" to "b"),
                                ),
                            ),
                        ),
                        configurations = mapOf("layout" to "wide", "snake_key" to "1"),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "section", answer.body?.type)
        same("body.section.items.size", 8, answer.body?.section?.items?.size)
        same("body.section.items[0].type", "text", answer.body?.section?.items?.getOrNull(0)?.type)
        same("body.section.items[0].text.text", "First", answer.body?.section?.items?.getOrNull(0)?.text?.text)
        same("body.section.items[1].type", "image", answer.body?.section?.items?.getOrNull(1)?.type)
        same(
            "body.section.items[1].image.images.size",
            1,
            answer.body?.section?.items?.getOrNull(1)?.image?.images?.size,
        )
        same(
            "body.section.items[1].image.images[0].mediaUrl",
            "https://example.com/i.png",
            answer.body?.section?.items?.getOrNull(1)?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.section.items[2].type", "file", answer.body?.section?.items?.getOrNull(2)?.type)
        same(
            "body.section.items[2].file.files.size",
            1,
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.size,
        )
        same(
            "body.section.items[2].file.files[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.section.items[2].file.files[0].contentType",
            "application/pdf",
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.getOrNull(0)?.contentType,
        )
        same("body.section.items[3].type", "gif", answer.body?.section?.items?.getOrNull(3)?.type)
        same(
            "body.section.items[3].gif.mediaUrl",
            "https://example.com/cat.gif",
            answer.body?.section?.items?.getOrNull(3)?.gif?.mediaUrl,
        )
        same("body.section.items[4].type", "location", answer.body?.section?.items?.getOrNull(4)?.type)
        same(
            "body.section.items[4].location.coordinates.latitude",
            1.5,
            answer.body?.section?.items?.getOrNull(4)?.location?.coordinates?.latitude,
        )
        same(
            "body.section.items[4].location.coordinates.longitude",
            -2.25,
            answer.body?.section?.items?.getOrNull(4)?.location?.coordinates?.longitude,
        )
        same("body.section.items[5].type", "carousel", answer.body?.section?.items?.getOrNull(5)?.type)
        same(
            "body.section.items[5].carousel.items.size",
            1,
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.size,
        )
        same(
            "body.section.items[5].carousel.items[0].title",
            "One",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.title,
        )
        same(
            "body.section.items[5].carousel.items[0].mediaUrl",
            "https://example.com/1.png",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.section.items[5].carousel.items[0].description",
            "The first",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.description,
        )
        same(
            "body.section.items[5].carousel.items[0].altText",
            "A one",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.altText,
        )
        same(
            "body.section.items[5].carousel.items[0].actions.size",
            1,
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.size,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].type",
            "link",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].link.text",
            "Open",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].link.url",
            "https://example.com/1",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.section.items[6].type", "list", answer.body?.section?.items?.getOrNull(6)?.type)
        same("body.section.items[6].list.text", "A list", answer.body?.section?.items?.getOrNull(6)?.list?.text)
        same("body.section.items[7].type", "section", answer.body?.section?.items?.getOrNull(7)?.type)
        same(
            "body.section.items[7].section.items.size",
            2,
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.size,
        )
        same(
            "body.section.items[7].section.items[0].type",
            "text",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(0)?.type,
        )
        same(
            "body.section.items[7].section.items[0].text.text",
            "Inner",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(0)?.text?.text,
        )
        same(
            "body.section.items[7].section.items[1].type",
            "list",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(1)?.type,
        )
        same(
            "body.section.items[7].section.items[1].list.text",
            "Inner list",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(1)?.list?.text,
        )
        same(
            "body.section.items[7].section.configurations",
            mapOf("default" to "a", "any_key" to "b"),
            answer.body?.section?.items?.getOrNull(7)?.section?.configurations,
        )
        same(
            "body.section.configurations",
            mapOf("layout" to "wide", "snake_key" to "1"),
            answer.body?.section?.configurations,
        )
    }

    /** written from the schema: keys of maps leave as they are */
    @Test
    fun sectionKeysUntouched() = replay("channels.send-message.section-keys-untouched") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Section(
                    SectionBody(
                        items = listOf(SectionItem.Text(TextBody(text = "Hi"))),
                        configurations = mapOf(
                            "snake_key" to "a",
                            "camelKey" to "b",
                            "Some-Key" to "c",
                            "type" to "d",
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "section", answer.body?.type)
        same("body.section.items.size", 1, answer.body?.section?.items?.size)
        same("body.section.items[0].type", "text", answer.body?.section?.items?.getOrNull(0)?.type)
        same("body.section.items[0].text.text", "Hi", answer.body?.section?.items?.getOrNull(0)?.text?.text)
        same(
            "body.section.configurations",
            mapOf("snake_key" to "a", "camelKey" to "b", "Some-Key" to "c", "type" to "d"),
            answer.body?.section?.configurations,
        )
    }

    /** written from the schema: a template with every member, both forms of UTM parameter */
    @Test
    fun templateAllMembers() = replay("channels.send-message.template-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    name = "welcome",
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    version = "latest",
                    locale = "pt-BR",
                    attachments = listOf(
                        TemplateAttachment(
                            mediaUrl = "https://example.com/a.pdf",
                            filename = "a.pdf",
                            inline = false,
                        ),
                    ),
                    shortLinks = TemplateShortLinks(enabled = true, domain = "default"),
                    variables = mapOf("default" to "friend", "first_name" to "Ada", "lastName" to "Lovelace"),
                    utmParameters = listOf(
                        UtmParameter(key = "utm_source", value = "bird"),
                        UtmParameter(key = "utm_medium", reference = UtmReference.PlatformName),
                    ),
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name", value = "Ada")),
                        TemplateParameter.String(StringTemplateParameter(key = "no_value")),
                    ),
                    settings = TemplateSettings(disallowMmLite = true),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("template.name", "welcome", answer.template?.name)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.version", "latest", answer.template?.version)
        same("template.locale", "pt-BR", answer.template?.locale)
        same("template.attachments.size", 1, answer.template?.attachments?.size)
        same(
            "template.attachments[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.template?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("template.attachments[0].filename", "a.pdf", answer.template?.attachments?.getOrNull(0)?.filename)
        same("template.attachments[0].inline", false, answer.template?.attachments?.getOrNull(0)?.inline)
        same("template.shortLinks.enabled", true, answer.template?.shortLinks?.enabled)
        same("template.shortLinks.domain", "default", answer.template?.shortLinks?.domain)
        same(
            "template.variables",
            mapOf("default" to "friend", "first_name" to "Ada", "lastName" to "Lovelace"),
            answer.template?.variables,
        )
        same("template.utmParameters.size", 2, answer.template?.utmParameters?.size)
        same("template.utmParameters[0].key", "utm_source", answer.template?.utmParameters?.getOrNull(0)?.key)
        same("template.utmParameters[0].value", "bird", answer.template?.utmParameters?.getOrNull(0)?.value)
        same("template.utmParameters[1].key", "utm_medium", answer.template?.utmParameters?.getOrNull(1)?.key)
        same(
            "template.utmParameters[1].reference",
            "platform_name",
            answer.template?.utmParameters?.getOrNull(1)?.reference?.text,
        )
        same("template.parameters.size", 2, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Ada", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "string", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", "no_value", answer.template?.parameters?.getOrNull(1)?.string?.key)
        same("template.settings.disallowMmLite", true, answer.template?.settings?.disallowMmLite)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample whatsapp_template_3 */
    @Test
    fun templateButtonVariable() = replay("channels.send-message.template-button-variable") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "6449eb42-dffb-41c2-81a1-7fd956d2e7a6",
                    version = "e0e9190c-c3e7-4026-8fc3-d28a77aa1a52",
                    locale = "en",
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name", value = "Robert")),
                        TemplateParameter.String(
                            StringTemplateParameter(key = "url", value = "?campaignid=123456"),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("template.projectId", "6449eb42-dffb-41c2-81a1-7fd956d2e7a6", answer.template?.projectId)
        same("template.version", "e0e9190c-c3e7-4026-8fc3-d28a77aa1a52", answer.template?.version)
        same("template.locale", "en", answer.template?.locale)
        same("template.parameters.size", 2, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Robert", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "string", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", "url", answer.template?.parameters?.getOrNull(1)?.string?.key)
        same(
            "template.parameters[1].value",
            "?campaignid=123456",
            answer.template?.parameters?.getOrNull(1)?.string?.value,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample whatsapp_template_2 */
    @Test
    fun templateImageVariable() = replay("channels.send-message.template-image-variable") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "7b492653-450b-4e97-b5e4-3827868e7438",
                    version = "latest",
                    locale = "en",
                    parameters = listOf(
                        TemplateParameter.String(
                            StringTemplateParameter(
                                key = "imageURL",
                                value = "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("template.projectId", "7b492653-450b-4e97-b5e4-3827868e7438", answer.template?.projectId)
        same("template.version", "latest", answer.template?.version)
        same("template.locale", "en", answer.template?.locale)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "imageURL", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same(
            "template.parameters[0].value",
            "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
            answer.template?.parameters?.getOrNull(0)?.string?.value,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** written from the schema: the kind template without its member */
    @Test
    fun templateKindAlone() = replay("channels.send-message.template-kind-alone") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Template(null),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "template", answer.body?.type)
        same("body.template", null, answer.body?.template)
    }

    /** written from the schema: a body of the kind template with every member */
    @Test
    fun templateKind() = replay("channels.send-message.template-kind") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Template(
                    Template(
                        projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                        version = "latest",
                        locale = "en",
                        parameters = listOf(
                            TemplateParameter.String(StringTemplateParameter(key = "name", value = "Ada")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "template", answer.body?.type)
        same("body.template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.body?.template?.projectId)
        same("body.template.version", "latest", answer.body?.template?.version)
        same("body.template.locale", "en", answer.body?.template?.locale)
        same("body.template.parameters.size", 1, answer.body?.template?.parameters?.size)
        same("body.template.parameters[0].type", "string", answer.body?.template?.parameters?.getOrNull(0)?.type)
        same(
            "body.template.parameters[0].key",
            "name",
            answer.body?.template?.parameters?.getOrNull(0)?.string?.key,
        )
        same(
            "body.template.parameters[0].value",
            "Ada",
            answer.body?.template?.parameters?.getOrNull(0)?.string?.value,
        )
    }

    /** written from the schema: a template parameter of the kind boolean with every member */
    @Test
    fun templateParameterBoolean() = replay("channels.send-message.template-parameter-boolean") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.Boolean(BooleanTemplateParameter(key = "vip", value = false)),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "boolean", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "vip", answer.template?.parameters?.getOrNull(0)?.boolean?.key)
        same("template.parameters[0].value", false, answer.template?.parameters?.getOrNull(0)?.boolean?.value)
    }

    /** written from the schema: a template parameter of the kind lineItemList with every member */
    @Test
    fun templateParameterLineItemList() = replay("channels.send-message.template-parameter-line-item-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.LineItemList(
                            LineItemListTemplateParameter(
                                key = "lines",
                                value = LineItemListValue(
                                    lineItems = listOf(
                                        LineItem(amount = "19.95", text = "A shoe", type = LineItemType.Final),
                                        LineItem(amount = "4.95", text = "Post", type = LineItemType.Pending),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "lineItemList", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "lines", answer.template?.parameters?.getOrNull(0)?.lineItemList?.key)
        same(
            "template.parameters[0].value.lineItems.size",
            2,
            answer.template?.parameters?.getOrNull(0)?.lineItemList?.value?.lineItems?.size,
        )
        same(
            "template.parameters[0].value.lineItems[0].amount",
            "19.95",
            answer.template?.parameters?.getOrNull(0)?.lineItemList?.value?.lineItems?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[0].value.lineItems[0].text",
            "A shoe",
            answer.template?.parameters?.getOrNull(0)?.lineItemList?.value?.lineItems?.getOrNull(0)?.text,
        )
        same(
            "template.parameters[0].value.lineItems[0].type",
            "final",
            answer.template?.parameters?.getOrNull(0)?.lineItemList?.value?.lineItems?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[0].value.lineItems[1].amount",
            "4.95",
            answer.template?.parameters?.getOrNull(0)?.lineItemList?.value?.lineItems?.getOrNull(1)?.amount,
        )
        same(
            "template.parameters[0].value.lineItems[1].text",
            "Post",
            answer.template?.parameters?.getOrNull(0)?.lineItemList?.value?.lineItems?.getOrNull(1)?.text,
        )
        same(
            "template.parameters[0].value.lineItems[1].type",
            "pending",
            answer.template?.parameters?.getOrNull(0)?.lineItemList?.value?.lineItems?.getOrNull(1)?.type?.text,
        )
    }

    /** written from the schema: a template parameter of the kind number with every member */
    @Test
    fun templateParameterNumber() = replay("channels.send-message.template-parameter-number") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.Number(NumberTemplateParameter(key = "discount", value = 2.5)),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "number", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "discount", answer.template?.parameters?.getOrNull(0)?.number?.key)
        same("template.parameters[0].value", 2.5, answer.template?.parameters?.getOrNull(0)?.number?.value)
    }

    /** written from the schema: a template parameter of the kind object with every member */
    @Test
    fun templateParameterObject() = replay("channels.send-message.template-parameter-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.Object(
                            ObjectTemplateParameter(
                                key = "order",
                                value = "{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}",
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "object", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "order", answer.template?.parameters?.getOrNull(0)?.`object`?.key)
        json(
            "template.parameters[0].value",
            "{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}",
            answer.template?.parameters?.getOrNull(0)?.`object`?.value,
        )
    }

    /** written from the schema: a template parameter of the kind productList with every member */
    @Test
    fun templateParameterProductList() = replay("channels.send-message.template-parameter-product-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.ProductList(
                            ProductListTemplateParameter(
                                key = "products",
                                value = ProductListValue(
                                    products = listOf(
                                        ProductItem.Product(
                                            Product(externalProductId = "sku-1", amount = "19.95", text = "A shoe"),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "productList", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "products", answer.template?.parameters?.getOrNull(0)?.productList?.key)
        same(
            "template.parameters[0].value.products.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.size,
        )
        same(
            "template.parameters[0].value.products[0].type",
            "product",
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.getOrNull(0)?.type,
        )
        same(
            "template.parameters[0].value.products[0].product.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.getOrNull(0)?.product?.externalProductId,
        )
        same(
            "template.parameters[0].value.products[0].product.amount",
            "19.95",
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.getOrNull(0)?.product?.amount,
        )
        same(
            "template.parameters[0].value.products[0].product.text",
            "A shoe",
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.getOrNull(0)?.product?.text,
        )
    }

    /** written from the schema: a template parameter of the kind productSections with every member */
    @Test
    fun templateParameterProductSections() = replay("channels.send-message.template-parameter-product-sections") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.ProductSections(
                            ProductSectionsTemplateParameter(
                                key = "shelves",
                                value = ProductSectionsValue(
                                    productSections = listOf(
                                        ProductSection(
                                            title = "Shoes",
                                            products = listOf(
                                                Product(
                                                    externalProductId = "sku-1",
                                                    amount = "19.95",
                                                    text = "A shoe",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "productSections", answer.template?.parameters?.getOrNull(0)?.type)
        same(
            "template.parameters[0].key",
            "shelves",
            answer.template?.parameters?.getOrNull(0)?.productSections?.key,
        )
        same(
            "template.parameters[0].value.productSections.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.productSections?.value?.productSections?.size,
        )
        same(
            "template.parameters[0].value.productSections[0].title",
            "Shoes",
            answer.template?.parameters?.getOrNull(0)?.productSections?.value?.productSections?.getOrNull(0)?.title,
        )
        same(
            "template.parameters[0].value.productSections[0].products.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.productSections?.value?.productSections?.getOrNull(0)?.products?.size,
        )
        same(
            "template.parameters[0].value.productSections[0].products[0].externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(0)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.externalProductId,
        )
        same(
            "template.parameters[0].value.productSections[0].products[0].amount",
            "19.95",
            answer.template?.parameters?.getOrNull(0)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[0].value.productSections[0].products[0].text",
            "A shoe",
            answer.template?.parameters?.getOrNull(0)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.text,
        )
    }

    /** written from the schema: a template parameter of the kind sectionList with every member */
    @Test
    fun templateParameterSectionList() = replay("channels.send-message.template-parameter-section-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.SectionList(
                            SectionListTemplateParameter(
                                key = "sections",
                                value = SectionListValue(
                                    sections = listOf(
                                        ChoiceSection(
                                            id = "s1",
                                            multipleSelection = true,
                                            title = "Colours",
                                            items = listOf(
                                                ChoiceItem(
                                                    id = "r1",
                                                    type = ChoiceItemType.ReplyAction,
                                                    reference = "ref",
                                                    role = "row",
                                                    hidden = false,
                                                    replyAction = ChoiceReply(
                                                        text = "Red",
                                                        imageUrl = "https://example.com/red.png",
                                                        payload = "red",
                                                        subTitle = "Warm",
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "sectionList", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "sections", answer.template?.parameters?.getOrNull(0)?.sectionList?.key)
        same(
            "template.parameters[0].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.size,
        )
        same(
            "template.parameters[0].value.sections[0].id",
            "s1",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[0].value.sections[0].multipleSelection",
            true,
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.multipleSelection,
        )
        same(
            "template.parameters[0].value.sections[0].title",
            "Colours",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.title,
        )
        same(
            "template.parameters[0].value.sections[0].items.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.size,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].id",
            "r1",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].type",
            "reply-action",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].role",
            "row",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].replyAction.text",
            "Red",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.text,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].replyAction.imageUrl",
            "https://example.com/red.png",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.imageUrl,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].replyAction.payload",
            "red",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.payload,
        )
        same(
            "template.parameters[0].value.sections[0].items[0].replyAction.subTitle",
            "Warm",
            answer.template?.parameters?.getOrNull(0)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.subTitle,
        )
    }

    /** written from the schema: a template parameter of the kind shippingMethodList with every member */
    @Test
    fun templateParameterShippingMethodList() = replay("channels.send-message.template-parameter-shipping-method-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.ShippingMethodList(
                            ShippingMethodListTemplateParameter(
                                key = "shipping",
                                value = ShippingMethodListValue(
                                    shippingMethods = listOf(
                                        ShippingMethod(
                                            amount = "4.95",
                                            label = "Post",
                                            identifier = "post",
                                            detail = "Two days",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "shippingMethodList", answer.template?.parameters?.getOrNull(0)?.type)
        same(
            "template.parameters[0].key",
            "shipping",
            answer.template?.parameters?.getOrNull(0)?.shippingMethodList?.key,
        )
        same(
            "template.parameters[0].value.shippingMethods.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.shippingMethodList?.value?.shippingMethods?.size,
        )
        same(
            "template.parameters[0].value.shippingMethods[0].amount",
            "4.95",
            answer.template?.parameters?.getOrNull(0)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[0].value.shippingMethods[0].label",
            "Post",
            answer.template?.parameters?.getOrNull(0)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.label,
        )
        same(
            "template.parameters[0].value.shippingMethods[0].identifier",
            "post",
            answer.template?.parameters?.getOrNull(0)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.identifier,
        )
        same(
            "template.parameters[0].value.shippingMethods[0].detail",
            "Two days",
            answer.template?.parameters?.getOrNull(0)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.detail,
        )
    }

    /** written from the schema: a template parameter of the kind string with every member */
    @Test
    fun templateParameterString() = replay("channels.send-message.template-parameter-string") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name", value = "Ada")),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Ada", answer.template?.parameters?.getOrNull(0)?.string?.value)
    }

    /** written from the schema: a template parameter of the kind timeslotList with every member */
    @Test
    fun templateParameterTimeslotList() = replay("channels.send-message.template-parameter-timeslot-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.TimeslotList(
                            TimeslotListTemplateParameter(
                                key = "slots",
                                value = TimeslotListValue(
                                    timeslots = listOf(
                                        Timeslot(
                                            id = "t1",
                                            startTime = Instant.parse("2025-05-29T06:14:56.392Z"),
                                            duration = 1800.5,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "timeslotList", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "slots", answer.template?.parameters?.getOrNull(0)?.timeslotList?.key)
        same(
            "template.parameters[0].value.timeslots.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.timeslotList?.value?.timeslots?.size,
        )
        same(
            "template.parameters[0].value.timeslots[0].id",
            "t1",
            answer.template?.parameters?.getOrNull(0)?.timeslotList?.value?.timeslots?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[0].value.timeslots[0].startTime",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            answer.template?.parameters?.getOrNull(0)?.timeslotList?.value?.timeslots?.getOrNull(0)?.startTime,
        )
        same(
            "template.parameters[0].value.timeslots[0].duration",
            1800.5,
            answer.template?.parameters?.getOrNull(0)?.timeslotList?.value?.timeslots?.getOrNull(0)?.duration,
        )
    }

    /** written from the schema: a template parameter of the kind whatsappProductItems with every member */
    @Test
    fun templateParameterWhatsappProductItems() = replay("channels.send-message.template-parameter-whatsapp-product-items") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.WhatsappProductItems(
                            WhatsappProductItemsTemplateParameter(
                                key = "waItems",
                                value = WhatsappProductItemsValue(
                                    products = listOf(
                                        WhatsappProductItem(
                                            id = "i2",
                                            type = WhatsappProductItemType.WhatsappProductItem,
                                            reference = "ref",
                                            role = "item",
                                            hidden = false,
                                            whatsappProductItem = WhatsappProduct(externalProductId = "sku-2"),
                                        ),
                                        WhatsappProductItem(
                                            id = "i3",
                                            type = WhatsappProductItemType.WhatsappProductItem,
                                            reference = "ref",
                                            role = "item",
                                            hidden = false,
                                            whatsappProductItem = WhatsappProduct(externalProductId = "sku-3"),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "whatsappProductItems", answer.template?.parameters?.getOrNull(0)?.type)
        same(
            "template.parameters[0].key",
            "waItems",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.key,
        )
        same(
            "template.parameters[0].value.products.size",
            2,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.size,
        )
        same(
            "template.parameters[0].value.products[0].id",
            "i2",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[0].value.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[0].value.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[0].value.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[0].value.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[0].value.products[0].whatsappProductItem.externalProductId",
            "sku-2",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
        same(
            "template.parameters[0].value.products[1].id",
            "i3",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(1)?.id,
        )
        same(
            "template.parameters[0].value.products[1].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(1)?.type?.text,
        )
        same(
            "template.parameters[0].value.products[1].reference",
            "ref",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(1)?.reference,
        )
        same(
            "template.parameters[0].value.products[1].role",
            "item",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(1)?.role,
        )
        same(
            "template.parameters[0].value.products[1].hidden",
            false,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(1)?.hidden,
        )
        same(
            "template.parameters[0].value.products[1].whatsappProductItem.externalProductId",
            "sku-3",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductItems?.value?.products?.getOrNull(1)?.whatsappProductItem?.externalProductId,
        )
    }

    /** written from the schema: a template parameter of the kind whatsappProductSections with every member */
    @Test
    fun templateParameterWhatsappProductSections() = replay("channels.send-message.template-parameter-whatsapp-product-sections") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.WhatsappProductSections(
                            WhatsappProductSectionsTemplateParameter(
                                key = "waShelves",
                                value = WhatsappProductSectionsValue(
                                    sections = listOf(
                                        WhatsappSectionItem(
                                            id = "w1",
                                            type = WhatsappSectionItemType.WhatsappProductSection,
                                            reference = "ref",
                                            role = "shelf",
                                            hidden = true,
                                            whatsappProductSection = WhatsappProductSection(
                                                title = "Shoes",
                                                products = listOf(
                                                    WhatsappProductItem(
                                                        id = "i1",
                                                        type = WhatsappProductItemType.WhatsappProductItem,
                                                        reference = "ref",
                                                        role = "item",
                                                        hidden = false,
                                                        whatsappProductItem = WhatsappProduct(
                                                            externalProductId = "sku-1",
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same(
            "template.parameters[0].type",
            "whatsappProductSections",
            answer.template?.parameters?.getOrNull(0)?.type,
        )
        same(
            "template.parameters[0].key",
            "waShelves",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.key,
        )
        same(
            "template.parameters[0].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.size,
        )
        same(
            "template.parameters[0].value.sections[0].id",
            "w1",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[0].value.sections[0].type",
            "whatsapp-product-section",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[0].value.sections[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[0].value.sections[0].role",
            "shelf",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[0].value.sections[0].hidden",
            true,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.title",
            "Shoes",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.title,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.size,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].id",
            "i1",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
    }

    /** written from the schema: a value of every kind in one template */
    @Test
    fun templateParametersOfEveryKind() = replay("channels.send-message.template-parameters-of-every-kind") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    version = "latest",
                    locale = "en",
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name", value = "Ada")),
                        TemplateParameter.Number(NumberTemplateParameter(key = "discount", value = 2.5)),
                        TemplateParameter.Boolean(BooleanTemplateParameter(key = "vip", value = false)),
                        TemplateParameter.Object(
                            ObjectTemplateParameter(
                                key = "order",
                                value = "{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}",
                            ),
                        ),
                        TemplateParameter.SectionList(
                            SectionListTemplateParameter(
                                key = "sections",
                                value = SectionListValue(
                                    sections = listOf(
                                        ChoiceSection(
                                            id = "s1",
                                            multipleSelection = true,
                                            title = "Colours",
                                            items = listOf(
                                                ChoiceItem(
                                                    id = "r1",
                                                    type = ChoiceItemType.ReplyAction,
                                                    reference = "ref",
                                                    role = "row",
                                                    hidden = false,
                                                    replyAction = ChoiceReply(
                                                        text = "Red",
                                                        imageUrl = "https://example.com/red.png",
                                                        payload = "red",
                                                        subTitle = "Warm",
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.TimeslotList(
                            TimeslotListTemplateParameter(
                                key = "slots",
                                value = TimeslotListValue(
                                    timeslots = listOf(
                                        Timeslot(
                                            id = "t1",
                                            startTime = Instant.parse("2025-05-29T06:14:56.392Z"),
                                            duration = 1800.5,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.ProductSections(
                            ProductSectionsTemplateParameter(
                                key = "shelves",
                                value = ProductSectionsValue(
                                    productSections = listOf(
                                        ProductSection(
                                            title = "Shoes",
                                            products = listOf(
                                                Product(
                                                    externalProductId = "sku-1",
                                                    amount = "19.95",
                                                    text = "A shoe",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.ProductList(
                            ProductListTemplateParameter(
                                key = "products",
                                value = ProductListValue(
                                    products = listOf(
                                        ProductItem.Product(
                                            Product(externalProductId = "sku-1", amount = "19.95", text = "A shoe"),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.ShippingMethodList(
                            ShippingMethodListTemplateParameter(
                                key = "shipping",
                                value = ShippingMethodListValue(
                                    shippingMethods = listOf(
                                        ShippingMethod(
                                            amount = "4.95",
                                            label = "Post",
                                            identifier = "post",
                                            detail = "Two days",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.LineItemList(
                            LineItemListTemplateParameter(
                                key = "lines",
                                value = LineItemListValue(
                                    lineItems = listOf(
                                        LineItem(amount = "19.95", text = "A shoe", type = LineItemType.Final),
                                        LineItem(amount = "4.95", text = "Post", type = LineItemType.Pending),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.WhatsappProductSections(
                            WhatsappProductSectionsTemplateParameter(
                                key = "waShelves",
                                value = WhatsappProductSectionsValue(
                                    sections = listOf(
                                        WhatsappSectionItem(
                                            id = "w1",
                                            type = WhatsappSectionItemType.WhatsappProductSection,
                                            reference = "ref",
                                            role = "shelf",
                                            hidden = true,
                                            whatsappProductSection = WhatsappProductSection(
                                                title = "Shoes",
                                                products = listOf(
                                                    WhatsappProductItem(
                                                        id = "i1",
                                                        type = WhatsappProductItemType.WhatsappProductItem,
                                                        reference = "ref",
                                                        role = "item",
                                                        hidden = false,
                                                        whatsappProductItem = WhatsappProduct(
                                                            externalProductId = "sku-1",
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.WhatsappProductItems(
                            WhatsappProductItemsTemplateParameter(
                                key = "waItems",
                                value = WhatsappProductItemsValue(
                                    products = listOf(
                                        WhatsappProductItem(
                                            id = "i2",
                                            type = WhatsappProductItemType.WhatsappProductItem,
                                            reference = "ref",
                                            role = "item",
                                            hidden = false,
                                            whatsappProductItem = WhatsappProduct(externalProductId = "sku-2"),
                                        ),
                                        WhatsappProductItem(
                                            id = "i3",
                                            type = WhatsappProductItemType.WhatsappProductItem,
                                            reference = "ref",
                                            role = "item",
                                            hidden = false,
                                            whatsappProductItem = WhatsappProduct(externalProductId = "sku-3"),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.version", "latest", answer.template?.version)
        same("template.locale", "en", answer.template?.locale)
        same("template.parameters.size", 12, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Ada", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "number", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", "discount", answer.template?.parameters?.getOrNull(1)?.number?.key)
        same("template.parameters[1].value", 2.5, answer.template?.parameters?.getOrNull(1)?.number?.value)
        same("template.parameters[2].type", "boolean", answer.template?.parameters?.getOrNull(2)?.type)
        same("template.parameters[2].key", "vip", answer.template?.parameters?.getOrNull(2)?.boolean?.key)
        same("template.parameters[2].value", false, answer.template?.parameters?.getOrNull(2)?.boolean?.value)
        same("template.parameters[3].type", "object", answer.template?.parameters?.getOrNull(3)?.type)
        same("template.parameters[3].key", "order", answer.template?.parameters?.getOrNull(3)?.`object`?.key)
        json(
            "template.parameters[3].value",
            "{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}",
            answer.template?.parameters?.getOrNull(3)?.`object`?.value,
        )
        same("template.parameters[4].type", "sectionList", answer.template?.parameters?.getOrNull(4)?.type)
        same("template.parameters[4].key", "sections", answer.template?.parameters?.getOrNull(4)?.sectionList?.key)
        same(
            "template.parameters[4].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.size,
        )
        same(
            "template.parameters[4].value.sections[0].id",
            "s1",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[4].value.sections[0].multipleSelection",
            true,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.multipleSelection,
        )
        same(
            "template.parameters[4].value.sections[0].title",
            "Colours",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.title,
        )
        same(
            "template.parameters[4].value.sections[0].items.size",
            1,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.size,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].id",
            "r1",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].type",
            "reply-action",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].role",
            "row",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.text",
            "Red",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.text,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.imageUrl",
            "https://example.com/red.png",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.imageUrl,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.payload",
            "red",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.payload,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.subTitle",
            "Warm",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.subTitle,
        )
        same("template.parameters[5].type", "timeslotList", answer.template?.parameters?.getOrNull(5)?.type)
        same("template.parameters[5].key", "slots", answer.template?.parameters?.getOrNull(5)?.timeslotList?.key)
        same(
            "template.parameters[5].value.timeslots.size",
            1,
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.size,
        )
        same(
            "template.parameters[5].value.timeslots[0].id",
            "t1",
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[5].value.timeslots[0].startTime",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.startTime,
        )
        same(
            "template.parameters[5].value.timeslots[0].duration",
            1800.5,
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.duration,
        )
        same("template.parameters[6].type", "productSections", answer.template?.parameters?.getOrNull(6)?.type)
        same(
            "template.parameters[6].key",
            "shelves",
            answer.template?.parameters?.getOrNull(6)?.productSections?.key,
        )
        same(
            "template.parameters[6].value.productSections.size",
            1,
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.size,
        )
        same(
            "template.parameters[6].value.productSections[0].title",
            "Shoes",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.title,
        )
        same(
            "template.parameters[6].value.productSections[0].products.size",
            1,
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.size,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.externalProductId,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].amount",
            "19.95",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].text",
            "A shoe",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.text,
        )
        same("template.parameters[7].type", "productList", answer.template?.parameters?.getOrNull(7)?.type)
        same("template.parameters[7].key", "products", answer.template?.parameters?.getOrNull(7)?.productList?.key)
        same(
            "template.parameters[7].value.products.size",
            1,
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.size,
        )
        same(
            "template.parameters[7].value.products[0].type",
            "product",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.type,
        )
        same(
            "template.parameters[7].value.products[0].product.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.externalProductId,
        )
        same(
            "template.parameters[7].value.products[0].product.amount",
            "19.95",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.amount,
        )
        same(
            "template.parameters[7].value.products[0].product.text",
            "A shoe",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.text,
        )
        same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?.getOrNull(8)?.type)
        same(
            "template.parameters[8].key",
            "shipping",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.key,
        )
        same(
            "template.parameters[8].value.shippingMethods.size",
            1,
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.size,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].amount",
            "4.95",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].label",
            "Post",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.label,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].identifier",
            "post",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.identifier,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].detail",
            "Two days",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.detail,
        )
        same("template.parameters[9].type", "lineItemList", answer.template?.parameters?.getOrNull(9)?.type)
        same("template.parameters[9].key", "lines", answer.template?.parameters?.getOrNull(9)?.lineItemList?.key)
        same(
            "template.parameters[9].value.lineItems.size",
            2,
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.size,
        )
        same(
            "template.parameters[9].value.lineItems[0].amount",
            "19.95",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[9].value.lineItems[0].text",
            "A shoe",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.text,
        )
        same(
            "template.parameters[9].value.lineItems[0].type",
            "final",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[9].value.lineItems[1].amount",
            "4.95",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.amount,
        )
        same(
            "template.parameters[9].value.lineItems[1].text",
            "Post",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.text,
        )
        same(
            "template.parameters[9].value.lineItems[1].type",
            "pending",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.type?.text,
        )
        same(
            "template.parameters[10].type",
            "whatsappProductSections",
            answer.template?.parameters?.getOrNull(10)?.type,
        )
        same(
            "template.parameters[10].key",
            "waShelves",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.key,
        )
        same(
            "template.parameters[10].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.size,
        )
        same(
            "template.parameters[10].value.sections[0].id",
            "w1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[10].value.sections[0].type",
            "whatsapp-product-section",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[10].value.sections[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[10].value.sections[0].role",
            "shelf",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[10].value.sections[0].hidden",
            true,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.title",
            "Shoes",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.title,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products.size",
            1,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.size,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].id",
            "i1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
        same(
            "template.parameters[11].type",
            "whatsappProductItems",
            answer.template?.parameters?.getOrNull(11)?.type,
        )
        same(
            "template.parameters[11].key",
            "waItems",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.key,
        )
        same(
            "template.parameters[11].value.products.size",
            2,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.size,
        )
        same(
            "template.parameters[11].value.products[0].id",
            "i2",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[11].value.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[11].value.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[11].value.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[11].value.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[11].value.products[0].whatsappProductItem.externalProductId",
            "sku-2",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
        same(
            "template.parameters[11].value.products[1].id",
            "i3",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.id,
        )
        same(
            "template.parameters[11].value.products[1].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.type?.text,
        )
        same(
            "template.parameters[11].value.products[1].reference",
            "ref",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.reference,
        )
        same(
            "template.parameters[11].value.products[1].role",
            "item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.role,
        )
        same(
            "template.parameters[11].value.products[1].hidden",
            false,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.hidden,
        )
        same(
            "template.parameters[11].value.products[1].whatsappProductItem.externalProductId",
            "sku-3",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.whatsappProductItem?.externalProductId,
        )
    }

    /** written from the schema: the value is optional in every kind */
    @Test
    fun templateParametersWithoutValue() = replay("channels.send-message.template-parameters-without-value") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name")),
                        TemplateParameter.Number(NumberTemplateParameter(key = "discount")),
                        TemplateParameter.Boolean(BooleanTemplateParameter(key = "vip")),
                        TemplateParameter.Object(ObjectTemplateParameter(key = "order")),
                        TemplateParameter.SectionList(SectionListTemplateParameter(key = "sections")),
                        TemplateParameter.TimeslotList(TimeslotListTemplateParameter(key = "slots")),
                        TemplateParameter.ProductSections(ProductSectionsTemplateParameter(key = "shelves")),
                        TemplateParameter.ProductList(ProductListTemplateParameter(key = "products")),
                        TemplateParameter.ShippingMethodList(ShippingMethodListTemplateParameter(key = "shipping")),
                        TemplateParameter.LineItemList(LineItemListTemplateParameter(key = "lines")),
                        TemplateParameter.WhatsappProductSections(
                            WhatsappProductSectionsTemplateParameter(key = "waShelves"),
                        ),
                        TemplateParameter.WhatsappProductItems(
                            WhatsappProductItemsTemplateParameter(key = "waItems"),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 12, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[1].type", "number", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", "discount", answer.template?.parameters?.getOrNull(1)?.number?.key)
        same("template.parameters[2].type", "boolean", answer.template?.parameters?.getOrNull(2)?.type)
        same("template.parameters[2].key", "vip", answer.template?.parameters?.getOrNull(2)?.boolean?.key)
        same("template.parameters[3].type", "object", answer.template?.parameters?.getOrNull(3)?.type)
        same("template.parameters[3].key", "order", answer.template?.parameters?.getOrNull(3)?.`object`?.key)
        same("template.parameters[4].type", "sectionList", answer.template?.parameters?.getOrNull(4)?.type)
        same("template.parameters[4].key", "sections", answer.template?.parameters?.getOrNull(4)?.sectionList?.key)
        same("template.parameters[5].type", "timeslotList", answer.template?.parameters?.getOrNull(5)?.type)
        same("template.parameters[5].key", "slots", answer.template?.parameters?.getOrNull(5)?.timeslotList?.key)
        same("template.parameters[6].type", "productSections", answer.template?.parameters?.getOrNull(6)?.type)
        same(
            "template.parameters[6].key",
            "shelves",
            answer.template?.parameters?.getOrNull(6)?.productSections?.key,
        )
        same("template.parameters[7].type", "productList", answer.template?.parameters?.getOrNull(7)?.type)
        same("template.parameters[7].key", "products", answer.template?.parameters?.getOrNull(7)?.productList?.key)
        same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?.getOrNull(8)?.type)
        same(
            "template.parameters[8].key",
            "shipping",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.key,
        )
        same("template.parameters[9].type", "lineItemList", answer.template?.parameters?.getOrNull(9)?.type)
        same("template.parameters[9].key", "lines", answer.template?.parameters?.getOrNull(9)?.lineItemList?.key)
        same(
            "template.parameters[10].type",
            "whatsappProductSections",
            answer.template?.parameters?.getOrNull(10)?.type,
        )
        same(
            "template.parameters[10].key",
            "waShelves",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.key,
        )
        same(
            "template.parameters[11].type",
            "whatsappProductItems",
            answer.template?.parameters?.getOrNull(11)?.type,
        )
        same(
            "template.parameters[11].key",
            "waItems",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.key,
        )
    }

    /** Sending WhatsApp messages, sample whatsapp_template_1 */
    @Test
    fun templateTextVariable() = replay("channels.send-message.template-text-variable") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    version = "latest",
                    locale = "en",
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name", value = "Robert")),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.version", "latest", answer.template?.version)
        same("template.locale", "en", answer.template?.locale)
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Robert", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** written from the schema: as many tags as are allowed, one of the greatest length */
    @Test
    fun tenTags() = replay("channels.send-message.ten-tags") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Hello")),
                tags = listOf(
                    "a",
                    "b-c",
                    "d_e",
                    "F G",
                    "5",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "g",
                    "h",
                    "i",
                    "j",
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** written from the schema: attachments and metadata with every member */
    @Test
    fun textAllMetadata() = replay("channels.send-message.text-all-metadata") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(
                    TextBody(
                        text = "Hello",
                        attachments = listOf(
                            Attachment(mediaUrl = "https://example.com/a.pdf", filename = "a.pdf", inline = false),
                            Attachment(
                                mediaUrl = "https://example.com/logo.png",
                                filename = "logo.png",
                                inline = true,
                                contentId = "logo",
                            ),
                        ),
                        metadata = TextMetadata(
                            subject = "Greetings",
                            headers = mapOf("reply-to" to "reply@example.com", "X-My_Header" to "1"),
                            whatsapp = WhatsappTextMetadata(previewUrl = false),
                            line = LineTextMetadata(
                                emoji = LineEmoji(
                                    items = listOf(
                                        LineEmojiItem(index = 0, productId = "p1", emojiId = "e1"),
                                        LineEmojiItem(index = 4, productId = "p2", emojiId = "e2"),
                                    ),
                                ),
                            ),
                            telegram = TelegramMetadata(parseMode = TelegramParseMode.MarkdownV2),
                            apple = AppleMetadata(summaryText = "A greeting"),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Hello", answer.body?.text?.text)
        same("body.text.attachments.size", 2, answer.body?.text?.attachments?.size)
        same(
            "body.text.attachments[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.text?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("body.text.attachments[0].filename", "a.pdf", answer.body?.text?.attachments?.getOrNull(0)?.filename)
        same("body.text.attachments[0].inline", false, answer.body?.text?.attachments?.getOrNull(0)?.inline)
        same(
            "body.text.attachments[1].mediaUrl",
            "https://example.com/logo.png",
            answer.body?.text?.attachments?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.text.attachments[1].filename",
            "logo.png",
            answer.body?.text?.attachments?.getOrNull(1)?.filename,
        )
        same("body.text.attachments[1].inline", true, answer.body?.text?.attachments?.getOrNull(1)?.inline)
        same("body.text.attachments[1].contentId", "logo", answer.body?.text?.attachments?.getOrNull(1)?.contentId)
        same("body.text.metadata.subject", "Greetings", answer.body?.text?.metadata?.subject)
        same(
            "body.text.metadata.headers",
            mapOf("reply-to" to "reply@example.com", "X-My_Header" to "1"),
            answer.body?.text?.metadata?.headers,
        )
        same("body.text.metadata.whatsapp.previewUrl", false, answer.body?.text?.metadata?.whatsapp?.previewUrl)
        same("body.text.metadata.line.emoji.items.size", 2, answer.body?.text?.metadata?.line?.emoji?.items?.size)
        same(
            "body.text.metadata.line.emoji.items[0].index",
            0L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.index,
        )
        same(
            "body.text.metadata.line.emoji.items[0].productId",
            "p1",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.productId,
        )
        same(
            "body.text.metadata.line.emoji.items[0].emojiId",
            "e1",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(0)?.emojiId,
        )
        same(
            "body.text.metadata.line.emoji.items[1].index",
            4L,
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(1)?.index,
        )
        same(
            "body.text.metadata.line.emoji.items[1].productId",
            "p2",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(1)?.productId,
        )
        same(
            "body.text.metadata.line.emoji.items[1].emojiId",
            "e2",
            answer.body?.text?.metadata?.line?.emoji?.items?.getOrNull(1)?.emojiId,
        )
        same(
            "body.text.metadata.telegram.parseMode",
            "MarkdownV2",
            answer.body?.text?.metadata?.telegram?.parseMode?.text,
        )
        same("body.text.metadata.apple.summaryText", "A greeting", answer.body?.text?.metadata?.apple?.summaryText)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, text message with location request; the sample lacks the type/text wrapper that the schema asks for */
    @Test
    fun textLocationRequest() = replay("channels.send-message.text-location-request") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(
                    TextBody(
                        text = "Single text message with location request",
                        actions = listOf(Action.LocationRequest(null)),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message with location request", answer.body?.text?.text)
        same("body.text.actions.size", 1, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "locationRequest", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].locationRequest",
            null,
            answer.body?.text?.actions?.getOrNull(0)?.locationRequest,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_text_single_text_message_with_postback_actions_2_replyTo; replyTo moved from the body to the top level, where the schema has it */
    @Test
    fun textPostbackActionsReplyTo() = replay("channels.send-message.text-postback-actions-reply-to") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(
                    TextBody(
                        text = "Single text message with postback actions",
                        actions = listOf(
                            Action.Postback(
                                PostbackAction(text = "Postback action 1", payload = "postback-payload-1"),
                            ),
                            Action.Postback(
                                PostbackAction(text = "Postback action 2", payload = "postback-payload-2"),
                            ),
                        ),
                    ),
                ),
                replyTo = ReplyTo(id = "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", type = ReplyToType.Message),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("replyTo.id", "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", answer.replyTo?.id)
        same("replyTo.type", "message", answer.replyTo?.type?.text)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message with postback actions", answer.body?.text?.text)
        same("body.text.actions.size", 2, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "postback", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].postback.text",
            "Postback action 1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.text.actions[0].postback.payload",
            "postback-payload-1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.payload,
        )
        same("body.text.actions[1].type", "postback", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].postback.text",
            "Postback action 2",
            answer.body?.text?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.text.actions[1].postback.payload",
            "postback-payload-2",
            answer.body?.text?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_text_single_text_message_with_postback_actions */
    @Test
    fun textPostbackActions() = replay("channels.send-message.text-postback-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(
                    TextBody(
                        text = "Single text message with postback actions",
                        actions = listOf(
                            Action.Postback(
                                PostbackAction(text = "Postback action 1", payload = "postback-payload-1"),
                            ),
                            Action.Postback(
                                PostbackAction(text = "Postback action 2", payload = "postback-payload-2"),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message with postback actions", answer.body?.text?.text)
        same("body.text.actions.size", 2, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "postback", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].postback.text",
            "Postback action 1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.text.actions[0].postback.payload",
            "postback-payload-1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.payload,
        )
        same("body.text.actions[1].type", "postback", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].postback.text",
            "Postback action 2",
            answer.body?.text?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.text.actions[1].postback.payload",
            "postback-payload-2",
            answer.body?.text?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_text_single_text_message_with_reply_actions */
    @Test
    fun textReplyActions() = replay("channels.send-message.text-reply-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(
                    TextBody(
                        text = "Single text message with reply actions",
                        actions = listOf(
                            Action.Reply(ReplyAction(text = "Reply action 1")),
                            Action.Reply(ReplyAction(text = "Reply action 2")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message with reply actions", answer.body?.text?.text)
        same("body.text.actions.size", 2, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "reply", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].reply.text",
            "Reply action 1",
            answer.body?.text?.actions?.getOrNull(0)?.reply?.text,
        )
        same("body.text.actions[1].type", "reply", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].reply.text",
            "Reply action 2",
            answer.body?.text?.actions?.getOrNull(1)?.reply?.text,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_text_single_text_message_with_reply_and_postback_actions */
    @Test
    fun textReplyAndPostbackActions() = replay("channels.send-message.text-reply-and-postback-actions") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(
                    TextBody(
                        text = "Single text message with reply and postback actions",
                        actions = listOf(
                            Action.Postback(
                                PostbackAction(text = "Postback action 1", payload = "postback-payload-1"),
                            ),
                            Action.Reply(ReplyAction(text = "Reply action 1")),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message with reply and postback actions", answer.body?.text?.text)
        same("body.text.actions.size", 2, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "postback", answer.body?.text?.actions?.getOrNull(0)?.type)
        same(
            "body.text.actions[0].postback.text",
            "Postback action 1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.text.actions[0].postback.payload",
            "postback-payload-1",
            answer.body?.text?.actions?.getOrNull(0)?.postback?.payload,
        )
        same("body.text.actions[1].type", "reply", answer.body?.text?.actions?.getOrNull(1)?.type)
        same(
            "body.text.actions[1].reply.text",
            "Reply action 1",
            answer.body?.text?.actions?.getOrNull(1)?.reply?.text,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_text_single_text_message_2_replyTo; replyTo moved from the body to the top level, where the schema has it */
    @Test
    fun textReplyTo() = replay("channels.send-message.text-reply-to") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Single text message")),
                replyTo = ReplyTo(id = "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", type = ReplyToType.Message),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("replyTo.id", "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", answer.replyTo?.id)
        same("replyTo.type", "message", answer.replyTo?.type?.text)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** Sending WhatsApp messages, sample body_text_single_text_message */
    @Test
    fun text() = replay("channels.send-message.text") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Single text message")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Single text message", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }

    /** no answer within the time of the call */
    @Test
    fun timeout() = replay("channels.send-message.timeout") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<TimeoutError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Text(TextBody(text = "Hello")),
                ),
                CallOptions(timeout = 300.milliseconds, maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Timeout, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** written from the schema: text outside ASCII */
    @Test
    fun unicode() = replay("channels.send-message.unicode") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Text(TextBody(text = "Grüße \"an\" alle\\ 👋🏽\n\t日本 \u2028 שלום")),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Grüße \"an\" alle\\ 👋🏽\n\t日本 \u2028 שלום", answer.body?.text?.text)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }
}
