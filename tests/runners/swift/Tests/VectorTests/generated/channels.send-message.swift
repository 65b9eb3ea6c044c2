// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind action with every member
@Sendable func channelsSendMessageActionAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.action(PermissionRequest(resource: .call))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "action", answer.body?.type)
    run.same("body.permission_request.resource", .call, answer.body?.action?.resource)
    run.same("body.permission_request.resource.text", "call", answer.body?.action?.resource?.text)
}

/// written from the schema: one action of each kind with every member
@Sendable func channelsSendMessageAllActionKinds(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(
                TextBody(
                    text: "Choose",
                    actions: [
                        Action.link(LinkAction(text: "Open", url: "{{address}}")),
                        Action.reply(
                            ReplyAction(
                                text: "Yes",
                                imageUrl: "https://example.com/yes.png",
                                metadata: ActionMetadata(description: ActionDescription(label: "Agree"))
                            )
                        ),
                        Action.locationRequest(LocationRequestAction(text: "Where are you?")),
                        Action.buy(BuyAction(text: "Buy now", amountCents: 1995, currency: "EUR")),
                        Action.postback(
                            PostbackAction(
                                text: "More",
                                payload: "more-1",
                                imageUrl: "https://example.com/more.png",
                                metadata: ActionMetadata(description: ActionDescription(label: "Tell me more"))
                            )
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Choose", answer.body?.text?.text)
    run.same("body.text.actions.count", 5, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "link", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].link.text", "Open", answer.body?.text?.actions?[at: 0]?.link?.text)
    run.same("body.text.actions[0].link.url", "{{address}}", answer.body?.text?.actions?[at: 0]?.link?.url)
    run.same("body.text.actions[1].type", "reply", answer.body?.text?.actions?[at: 1]?.type)
    run.same("body.text.actions[1].reply.text", "Yes", answer.body?.text?.actions?[at: 1]?.reply?.text)
    run.same(
        "body.text.actions[1].reply.imageUrl",
        "https://example.com/yes.png",
        answer.body?.text?.actions?[at: 1]?.reply?.imageUrl
    )
    run.same(
        "body.text.actions[1].reply.metadata.description.label",
        "Agree",
        answer.body?.text?.actions?[at: 1]?.reply?.metadata?.description?.label
    )
    run.same("body.text.actions[2].type", "locationRequest", answer.body?.text?.actions?[at: 2]?.type)
    run.same(
        "body.text.actions[2].locationRequest.text",
        "Where are you?",
        answer.body?.text?.actions?[at: 2]?.locationRequest?.text
    )
    run.same("body.text.actions[3].type", "buy", answer.body?.text?.actions?[at: 3]?.type)
    run.same("body.text.actions[3].buy.text", "Buy now", answer.body?.text?.actions?[at: 3]?.buy?.text)
    run.same("body.text.actions[3].buy.amountCents", 1995, answer.body?.text?.actions?[at: 3]?.buy?.amountCents)
    run.same("body.text.actions[3].buy.currency", "EUR", answer.body?.text?.actions?[at: 3]?.buy?.currency)
    run.same("body.text.actions[4].type", "postback", answer.body?.text?.actions?[at: 4]?.type)
    run.same("body.text.actions[4].postback.text", "More", answer.body?.text?.actions?[at: 4]?.postback?.text)
    run.same(
        "body.text.actions[4].postback.payload",
        "more-1",
        answer.body?.text?.actions?[at: 4]?.postback?.payload
    )
    run.same(
        "body.text.actions[4].postback.imageUrl",
        "https://example.com/more.png",
        answer.body?.text?.actions?[at: 4]?.postback?.imageUrl
    )
    run.same(
        "body.text.actions[4].postback.metadata.description.label",
        "Tell me more",
        answer.body?.text?.actions?[at: 4]?.postback?.metadata?.description?.label
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// the body ends before its length
@Sendable func channelsSendMessageAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 202, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// the message was accepted, but the answer cannot be read
@Sendable func channelsSendMessageAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 202, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// an answer with a status that is not known yet
@Sendable func channelsSendMessageAnswerUnknownStatus(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .unknown("teleported"), answer.status)
    run.same("status.text", "teleported", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// a required member of the answer is missing
@Sendable func channelsSendMessageAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 202, error?.status)
    run.same("path", "id", error?.path)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// written from the schema: a body of the kind authentication with every member
@Sendable func channelsSendMessageAuthenticationAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.authentication(
                AuthenticationBody(
                    otp: OneTimePassword(
                        disclaimer: true,
                        expirationTime: 10,
                        actions: [Action.postback(PostbackAction(text: "Copy code", payload: "123456"))]
                    )
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "authentication", answer.body?.type)
    run.same("body.authentication.otp.disclaimer", true, answer.body?.authentication?.otp?.disclaimer)
    run.same("body.authentication.otp.expirationTime", 10, answer.body?.authentication?.otp?.expirationTime)
    run.same("body.authentication.otp.actions.count", 1, answer.body?.authentication?.otp?.actions?.count)
    run.same(
        "body.authentication.otp.actions[0].type",
        "postback",
        answer.body?.authentication?.otp?.actions?[at: 0]?.type
    )
    run.same(
        "body.authentication.otp.actions[0].postback.text",
        "Copy code",
        answer.body?.authentication?.otp?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.authentication.otp.actions[0].postback.payload",
        "123456",
        answer.body?.authentication?.otp?.actions?[at: 0]?.postback?.payload
    )
}

/// a user's token instead of an access key
@Sendable func channelsSendMessageBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// the caller gives up; the connection must close
@Sendable func channelsSendMessageCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            )
        )
    }
}

/// written from the schema: a body of the kind carousel with every member
@Sendable func channelsSendMessageCarouselAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.carousel(
                CarouselBody(
                    text: "Two cards",
                    items: [
                        BodyItem(
                            title: "One",
                            mediaUrl: "https://example.com/1.png",
                            description: "The first",
                            altText: "A one",
                            actions: [Action.link(LinkAction(text: "Open", url: "https://example.com/1"))]
                        ),
                        BodyItem(
                            title: "Two",
                            mediaUrl: "https://example.com/2.png",
                            description: "The second",
                            altText: "A two",
                            actions: [Action.link(LinkAction(text: "Open", url: "https://example.com/2"))]
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "carousel", answer.body?.type)
    run.same("body.carousel.text", "Two cards", answer.body?.carousel?.text)
    run.same("body.carousel.items.count", 2, answer.body?.carousel?.items?.count)
    run.same("body.carousel.items[0].title", "One", answer.body?.carousel?.items?[at: 0]?.title)
    run.same(
        "body.carousel.items[0].mediaUrl",
        "https://example.com/1.png",
        answer.body?.carousel?.items?[at: 0]?.mediaUrl
    )
    run.same("body.carousel.items[0].description", "The first", answer.body?.carousel?.items?[at: 0]?.description)
    run.same("body.carousel.items[0].altText", "A one", answer.body?.carousel?.items?[at: 0]?.altText)
    run.same("body.carousel.items[0].actions.count", 1, answer.body?.carousel?.items?[at: 0]?.actions?.count)
    run.same(
        "body.carousel.items[0].actions[0].type",
        "link",
        answer.body?.carousel?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.carousel.items[0].actions[0].link.text",
        "Open",
        answer.body?.carousel?.items?[at: 0]?.actions?[at: 0]?.link?.text
    )
    run.same(
        "body.carousel.items[0].actions[0].link.url",
        "https://example.com/1",
        answer.body?.carousel?.items?[at: 0]?.actions?[at: 0]?.link?.url
    )
    run.same("body.carousel.items[1].title", "Two", answer.body?.carousel?.items?[at: 1]?.title)
    run.same(
        "body.carousel.items[1].mediaUrl",
        "https://example.com/2.png",
        answer.body?.carousel?.items?[at: 1]?.mediaUrl
    )
    run.same("body.carousel.items[1].description", "The second", answer.body?.carousel?.items?[at: 1]?.description)
    run.same("body.carousel.items[1].altText", "A two", answer.body?.carousel?.items?[at: 1]?.altText)
    run.same("body.carousel.items[1].actions.count", 1, answer.body?.carousel?.items?[at: 1]?.actions?.count)
    run.same(
        "body.carousel.items[1].actions[0].type",
        "link",
        answer.body?.carousel?.items?[at: 1]?.actions?[at: 0]?.type
    )
    run.same(
        "body.carousel.items[1].actions[0].link.text",
        "Open",
        answer.body?.carousel?.items?[at: 1]?.actions?[at: 0]?.link?.text
    )
    run.same(
        "body.carousel.items[1].actions[0].link.url",
        "https://example.com/2",
        answer.body?.carousel?.items?[at: 1]?.actions?[at: 0]?.link?.url
    )
}

/// written from the schema: texts of the greatest length and the smallest expiration
@Sendable func channelsSendMessageCarouselLimits(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.carousel(
                CarouselBody(
                    text: "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü",
                    items: [BodyItem(title: "One")]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "carousel", answer.body?.type)
    run.same(
        "body.carousel.text",
        "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü",
        answer.body?.carousel?.text
    )
    run.same("body.carousel.items.count", 1, answer.body?.carousel?.items?.count)
    run.same("body.carousel.items[0].title", "One", answer.body?.carousel?.items?[at: 0]?.title)
}

/// a client with another access key
@Sendable func channelsSendMessageClientAccessKey(_ run: Run) async throws {
    let bird = try run.client(accessKey: "AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGhIj")
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// a client of another workspace
@Sendable func channelsSendMessageClientWorkspaceId(_ run: Run) async throws {
    let bird = try run.client(workspaceId: "33333333-3333-4333-8333-333333333333")
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending Emails, sample send_message_email_html
@Sendable func channelsSendMessageEmailHtml(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "emailaddress", identifierValue: "user@example.com")]
            ),
            body: MessageBody.html(HtmlBody(html: "<div><h1>Hey, this is a nice html email.</h1></div>"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "html", answer.body?.type)
    run.same("body.html.html", "<div><h1>Hey, this is a nice html email.</h1></div>", answer.body?.html?.html)
}

/// written from the schema: to, cc and bcc, and a sender with a display name
@Sendable func channelsSendMessageEmailReceivers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            sender: Sender(
                connector: SenderConnector(
                    identifierValue: "channels@bird.com",
                    annotations: MessageAnnotations(name: "Bird")
                )
            ),
            receiver: Receiver(
                contacts: [
                    ReceiverContact(identifierKey: "emailaddress", identifierValue: "ada@example.com", type: .to),
                    ReceiverContact(identifierKey: "emailaddress", identifierValue: "bob@example.com", type: .cc),
                    ReceiverContact(identifierKey: "emailaddress", identifierValue: "eve@example.com", type: .bcc),
                ]
            ),
            body: MessageBody.text(TextBody(text: "Hello", metadata: TextMetadata(subject: "Greetings")))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("body.text.metadata.subject", "Greetings", answer.body?.text?.metadata?.subject)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending Emails, sample send_message_email_text
@Sendable func channelsSendMessageEmailText(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "emailaddress", identifierValue: "user@example.com")]
            ),
            body: MessageBody.text(TextBody(text: "Single text message"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// a redirect that is not followed
@Sendable func channelsSendMessageError301(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 301, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// only media follows a redirect; a write is never sent elsewhere
@Sendable func channelsSendMessageError302NotFollowed(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 302, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a redirect that would repeat a write
@Sendable func channelsSendMessageError307NotFollowed(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 307, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 400 in the documented envelope
@Sendable func channelsSendMessageError400(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("code", "BadRequest", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 401 in the documented envelope
@Sendable func channelsSendMessageError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 403 in the documented envelope
@Sendable func channelsSendMessageError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// an error without a body
@Sendable func channelsSendMessageError404Empty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 404 in the documented envelope
@Sendable func channelsSendMessageError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "NotFound", error?.code)
    run.same("message", "The requested resource does not exist: channel not found", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 409 in the documented envelope
@Sendable func channelsSendMessageError409(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .conflict, error?.kind)
    run.same("status", 409, error?.status)
    run.same("code", "Conflict", error?.code)
    run.same("message", "Creating the message was not possible because of conflicting conditions", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a 4xx without a class of its own
@Sendable func channelsSendMessageError418(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 418, error?.status)
    run.same("code", "Teapot", error?.code)
    run.same("message", "Short and stout", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 422 in the documented envelope
@Sendable func channelsSendMessageError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The request did not pass validation", error?.message)
    run.json(
        "details",
        #"{"receiver.contacts":["must have at least 1 item"],"body":["is required","must be an object"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 429 in the documented envelope
@Sendable func channelsSendMessageError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 500 in the documented envelope
@Sendable func channelsSendMessageError500(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 500, error?.status)
    run.same("code", "InternalError", error?.code)
    run.same("message", "Something went wrong", error?.message)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// an error page of a gateway, not the envelope
@Sendable func channelsSendMessageError502Html(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 502 in the documented envelope
@Sendable func channelsSendMessageError502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("code", "BadGateway", error?.code)
    run.same("message", "No answer from upstream", error?.message)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 503 in the documented envelope
@Sendable func channelsSendMessageError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// written from the schema: a body of the kind file with every member
@Sendable func channelsSendMessageFileAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.file(
                FileBody(
                    text: "Two files",
                    files: [
                        BodyFile(
                            mediaUrl: "https://example.com/a.pdf",
                            contentType: "application/pdf",
                            filename: "a.pdf",
                            altText: "A form",
                            metadata: StickerMetadata(isAnimated: false)
                        ),
                        BodyFile(
                            mediaUrl: "https://example.com/s.webp",
                            contentType: "image/webp",
                            metadata: StickerMetadata(isAnimated: true)
                        ),
                    ],
                    metadata: FileMetadata(
                        subject: "Files",
                        fallbackText: "See the link",
                        storyType: "mention",
                        telegram: TelegramMetadata(parseMode: .markdownV2)
                    ),
                    actions: [
                        Action.reply(ReplyAction(text: "Yes")),
                        Action.postback(PostbackAction(text: "No", payload: "no")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "file", answer.body?.type)
    run.same("body.file.text", "Two files", answer.body?.file?.text)
    run.same("body.file.files.count", 2, answer.body?.file?.files?.count)
    run.same("body.file.files[0].mediaUrl", "https://example.com/a.pdf", answer.body?.file?.files?[at: 0]?.mediaUrl)
    run.same("body.file.files[0].contentType", "application/pdf", answer.body?.file?.files?[at: 0]?.contentType)
    run.same("body.file.files[0].filename", "a.pdf", answer.body?.file?.files?[at: 0]?.filename)
    run.same("body.file.files[0].altText", "A form", answer.body?.file?.files?[at: 0]?.altText)
    run.same(
        "body.file.files[0].metadata.isAnimated",
        false,
        answer.body?.file?.files?[at: 0]?.metadata?.isAnimated
    )
    run.same(
        "body.file.files[1].mediaUrl",
        "https://example.com/s.webp",
        answer.body?.file?.files?[at: 1]?.mediaUrl
    )
    run.same("body.file.files[1].contentType", "image/webp", answer.body?.file?.files?[at: 1]?.contentType)
    run.same("body.file.files[1].metadata.isAnimated", true, answer.body?.file?.files?[at: 1]?.metadata?.isAnimated)
    run.same("body.file.metadata.subject", "Files", answer.body?.file?.metadata?.subject)
    run.same("body.file.metadata.fallbackText", "See the link", answer.body?.file?.metadata?.fallbackText)
    run.same("body.file.metadata.storyType", "mention", answer.body?.file?.metadata?.storyType)
    run.same("body.file.metadata.telegram.parseMode", .markdownV2, answer.body?.file?.metadata?.telegram?.parseMode)
    run.same(
        "body.file.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.file?.metadata?.telegram?.parseMode?.text
    )
    run.same("body.file.actions.count", 2, answer.body?.file?.actions?.count)
    run.same("body.file.actions[0].type", "reply", answer.body?.file?.actions?[at: 0]?.type)
    run.same("body.file.actions[0].reply.text", "Yes", answer.body?.file?.actions?[at: 0]?.reply?.text)
    run.same("body.file.actions[1].type", "postback", answer.body?.file?.actions?[at: 1]?.type)
    run.same("body.file.actions[1].postback.text", "No", answer.body?.file?.actions?[at: 1]?.postback?.text)
    run.same("body.file.actions[1].postback.payload", "no", answer.body?.file?.actions?[at: 1]?.postback?.payload)
}

/// Sending WhatsApp messages, sample body_file_single_file_message_2
@Sendable func channelsSendMessageFilePostbackAndReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.file(
                FileBody(
                    text: "Single file message",
                    files: [
                        BodyFile(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            contentType: "video/mp4"
                        ),
                    ],
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action")),
                        Action.reply(ReplyAction(text: "Reply action")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "file", answer.body?.type)
    run.same("body.file.text", "Single file message", answer.body?.file?.text)
    run.same("body.file.files.count", 1, answer.body?.file?.files?.count)
    run.same(
        "body.file.files[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
        answer.body?.file?.files?[at: 0]?.mediaUrl
    )
    run.same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?[at: 0]?.contentType)
    run.same("body.file.actions.count", 2, answer.body?.file?.actions?.count)
    run.same("body.file.actions[0].type", "postback", answer.body?.file?.actions?[at: 0]?.type)
    run.same(
        "body.file.actions[0].postback.text",
        "Postback action",
        answer.body?.file?.actions?[at: 0]?.postback?.text
    )
    run.same("body.file.actions[1].type", "reply", answer.body?.file?.actions?[at: 1]?.type)
    run.same("body.file.actions[1].reply.text", "Reply action", answer.body?.file?.actions?[at: 1]?.reply?.text)
}

/// Sending WhatsApp messages, sample body_file_single_file_message
@Sendable func channelsSendMessageFile(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.file(
                FileBody(
                    text: "Single file message",
                    files: [
                        BodyFile(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            contentType: "video/mp4"
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "file", answer.body?.type)
    run.same("body.file.text", "Single file message", answer.body?.file?.text)
    run.same("body.file.files.count", 1, answer.body?.file?.files?.count)
    run.same(
        "body.file.files[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
        answer.body?.file?.files?[at: 0]?.mediaUrl
    )
    run.same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?[at: 0]?.contentType)
}

/// Sending WhatsApp messages, sample body_file_multiple_files_message_2
@Sendable func channelsSendMessageFilesFilename(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.file(
                FileBody(
                    text: "Multiple files message",
                    files: [
                        BodyFile(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            contentType: "video/mp4"
                        ),
                        BodyFile(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
                            contentType: "application/pdf",
                            filename: "passport.pdf"
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "file", answer.body?.type)
    run.same("body.file.text", "Multiple files message", answer.body?.file?.text)
    run.same("body.file.files.count", 2, answer.body?.file?.files?.count)
    run.same(
        "body.file.files[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
        answer.body?.file?.files?[at: 0]?.mediaUrl
    )
    run.same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?[at: 0]?.contentType)
    run.same(
        "body.file.files[1].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
        answer.body?.file?.files?[at: 1]?.mediaUrl
    )
    run.same("body.file.files[1].contentType", "application/pdf", answer.body?.file?.files?[at: 1]?.contentType)
    run.same("body.file.files[1].filename", "passport.pdf", answer.body?.file?.files?[at: 1]?.filename)
}

/// Sending WhatsApp messages, sample body_file_multiple_files_message_3
@Sendable func channelsSendMessageFilesPostbackAndReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.file(
                FileBody(
                    text: "Multiple files message",
                    files: [
                        BodyFile(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            contentType: "video/mp4"
                        ),
                        BodyFile(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
                            contentType: "application/pdf",
                            filename: "passport.pdf"
                        ),
                    ],
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action 1", payload: "postback-payload-1")),
                        Action.postback(PostbackAction(text: "Postback action 2", payload: "postback-payload-2")),
                        Action.reply(ReplyAction(text: "Reply action")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "file", answer.body?.type)
    run.same("body.file.text", "Multiple files message", answer.body?.file?.text)
    run.same("body.file.files.count", 2, answer.body?.file?.files?.count)
    run.same(
        "body.file.files[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
        answer.body?.file?.files?[at: 0]?.mediaUrl
    )
    run.same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?[at: 0]?.contentType)
    run.same(
        "body.file.files[1].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
        answer.body?.file?.files?[at: 1]?.mediaUrl
    )
    run.same("body.file.files[1].contentType", "application/pdf", answer.body?.file?.files?[at: 1]?.contentType)
    run.same("body.file.files[1].filename", "passport.pdf", answer.body?.file?.files?[at: 1]?.filename)
    run.same("body.file.actions.count", 3, answer.body?.file?.actions?.count)
    run.same("body.file.actions[0].type", "postback", answer.body?.file?.actions?[at: 0]?.type)
    run.same(
        "body.file.actions[0].postback.text",
        "Postback action 1",
        answer.body?.file?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.file.actions[0].postback.payload",
        "postback-payload-1",
        answer.body?.file?.actions?[at: 0]?.postback?.payload
    )
    run.same("body.file.actions[1].type", "postback", answer.body?.file?.actions?[at: 1]?.type)
    run.same(
        "body.file.actions[1].postback.text",
        "Postback action 2",
        answer.body?.file?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.file.actions[1].postback.payload",
        "postback-payload-2",
        answer.body?.file?.actions?[at: 1]?.postback?.payload
    )
    run.same("body.file.actions[2].type", "reply", answer.body?.file?.actions?[at: 2]?.type)
    run.same("body.file.actions[2].reply.text", "Reply action", answer.body?.file?.actions?[at: 2]?.reply?.text)
}

/// Sending WhatsApp messages, sample body_file_multiple_files_message
@Sendable func channelsSendMessageFiles(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.file(
                FileBody(
                    text: "Multiple files message",
                    files: [
                        BodyFile(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
                            contentType: "video/mp4"
                        ),
                        BodyFile(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
                            contentType: "application/pdf"
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "file", answer.body?.type)
    run.same("body.file.text", "Multiple files message", answer.body?.file?.text)
    run.same("body.file.files.count", 2, answer.body?.file?.files?.count)
    run.same(
        "body.file.files[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FtXMQ4lIinia9ehf4EpC4%2Fvideo.mp4?alt=media",
        answer.body?.file?.files?[at: 0]?.mediaUrl
    )
    run.same("body.file.files[0].contentType", "video/mp4", answer.body?.file?.files?[at: 0]?.contentType)
    run.same(
        "body.file.files[1].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FPnRToYX2feW96HAOrh4x%2Fdocument.pdf?alt=media",
        answer.body?.file?.files?[at: 1]?.mediaUrl
    )
    run.same("body.file.files[1].contentType", "application/pdf", answer.body?.file?.files?[at: 1]?.contentType)
}

/// written from the schema: keys inside free objects and maps leave as they are
@Sendable func channelsSendMessageFreeObjectKeysUntouched(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(id: "a1405560-c8d3-4b1a-877d-3f449ad95352")]),
            meta: MessageMeta(
                extraInformation: [
                    "useCase": "marketing",
                    "user_id": 7,
                    "userId": 8,
                    "nested": ["snake_key": [1, 2.5, "three", nil, true, ["innerKey": [:]]]],
                ],
                email: EmailMeta(headers: ["reply_to": "a", "replyTo": "b", "Reply-To": "c"])
            ),
            body: MessageBody.text(TextBody(text: "Hello")),
            capFrequency: true
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, the full request and the full response of that page
@Sendable func channelsSendMessageFullWhatsappPage(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            sender: Sender(
                connector: SenderConnector(
                    identifierValue: "channels@bird.com",
                    annotations: MessageAnnotations(name: "text")
                )
            ),
            receiver: Receiver(
                contacts: [
                    ReceiverContact(
                        id: "a1405560-c8d3-4b1a-877d-3f449ad95352",
                        identifierKey: "emailaddress",
                        identifierValue: "channels@bird.com",
                        type: .cc,
                        identifiers: [
                            ContactIdentifier(identifierKey: "emailaddress", identifierValue: "channels@bird.com"),
                        ],
                        platformAddress: "text",
                        platformAddressSelector: "text"
                    ),
                ]
            ),
            reference: "my-own-identifier",
            template: Template(
                name: "text",
                projectId: "a1405560-c8d3-4b1a-877d-3f449ad95352",
                version: "a1405560-c8d3-4b1a-877d-3f449ad95352",
                locale: "text",
                attachments: [TemplateAttachment(mediaUrl: "https://example.com", filename: "text", inline: true)],
                shortLinks: TemplateShortLinks(enabled: true, domain: "text"),
                variables: ["default": "text", "ANY_ADDITIONAL_PROPERTY": "text"],
                utmParameters: [UtmParameter(key: "text", value: "text")],
                parameters: [TemplateParameter.string(StringTemplateParameter(key: "text", value: "text"))],
                settings: TemplateSettings(useMmLite: true)
            ),
            meta: MessageMeta(
                extraInformation: ["ANY_ADDITIONAL_PROPERTY": "anything"],
                referral: MessageReferral(
                    source: "text",
                    title: "text",
                    text: "text",
                    group: "text",
                    metadata: ReferralMetadata(
                        sourceId: "text",
                        sourceUrl: "text",
                        mediaUrl: "text",
                        trackingId: "text"
                    )
                ),
                order: MessageOrder(
                    products: [
                        OrderProduct(
                            externalCatalogId: "text",
                            externalProductId: "text",
                            quantity: 1,
                            price: ProductPrice(amount: 1, exponent: 1, currencyCode: "text")
                        ),
                    ]
                ),
                referredProduct: ReferredProduct(externalCatalogId: "text", externalProductId: "text"),
                email: EmailMeta(
                    subject: "text",
                    headers: ["ANY_ADDITIONAL_PROPERTY": "text"],
                    from: EmailFrom(username: "text", displayName: "text")
                ),
                pushNotifications: PushNotificationsMeta(gatewayTypeOverride: .apns),
                navigatorId: "123e4567-e89b-12d3-a456-426614174000",
                navigatorMessageId: "123e4567-e89b-12d3-a456-426614174000",
                flow: FlowMeta(
                    id: "123e4567-e89b-12d3-a456-426614174000",
                    name: "text",
                    stepId: "text",
                    runId: "123e4567-e89b-12d3-a456-426614174000"
                ),
                journey: FlowMeta(
                    id: "123e4567-e89b-12d3-a456-426614174000",
                    name: "text",
                    stepId: "text",
                    runId: "123e4567-e89b-12d3-a456-426614174000"
                ),
                campaign: CampaignMeta(id: "123e4567-e89b-12d3-a456-426614174000", name: "text")
            ),
            replyTo: ReplyTo(id: "text", order: 1, type: .message),
            body: MessageBody.text(
                TextBody(
                    text: "text",
                    attachments: [Attachment(mediaUrl: "https://example.com", filename: "text", inline: true)],
                    actions: [Action.link(LinkAction(text: "text", url: "text"))],
                    metadata: TextMetadata(
                        subject: "text",
                        headers: ["ANY_ADDITIONAL_PROPERTY": "text"],
                        whatsapp: WhatsappTextMetadata(previewUrl: true),
                        line: LineTextMetadata(
                            emoji: LineEmoji(items: [LineEmojiItem(index: 1, productId: "text", emojiId: "text")])
                        ),
                        telegram: TelegramMetadata(parseMode: .markdown)
                    )
                )
            ),
            notification: MessageNotification(url: "text"),
            capFrequency: true,
            enableLinkTracking: true,
            ignoreQuietHours: true,
            ignoreGlobalHoldout: true,
            tags: ["text"],
            shortLinks: ShortLinks(domain: "text"),
            scheduledFor: time("2025-05-09T05:54:25.113Z"),
            validity: 1
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("channelId", "123e4567-e89b-12d3-a456-426614174000", answer.channelId)
    run.same("sender.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "text", answer.sender?.connector?.identifierValue)
    run.same("sender.connector.annotations.name", "text", answer.sender?.connector?.annotations?.name)
    run.same("sender.connector.types.count", 1, answer.sender?.connector?.types?.count)
    run.same("sender.connector.types[0]", "text", answer.sender?.connector?.types?[at: 0])
    run.same("receiver.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.receiver?.connector?.id)
    run.same("receiver.connector.identifierValue", "text", answer.receiver?.connector?.identifierValue)
    run.same("receiver.connector.annotations.name", "text", answer.receiver?.connector?.annotations?.name)
    run.same("receiver.connector.types.count", 1, answer.receiver?.connector?.types?.count)
    run.same("receiver.connector.types[0]", "text", answer.receiver?.connector?.types?[at: 0])
    run.json("meta.extraInformation", #"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#, answer.meta?.extraInformation)
    run.same("meta.referral.source", "text", answer.meta?.referral?.source)
    run.same("meta.referral.title", "text", answer.meta?.referral?.title)
    run.same("meta.referral.text", "text", answer.meta?.referral?.text)
    run.same("meta.referral.group", "text", answer.meta?.referral?.group)
    run.same("meta.referral.metadata.source_id", "text", answer.meta?.referral?.metadata?.sourceId)
    run.same("meta.referral.metadata.source_url", "text", answer.meta?.referral?.metadata?.sourceUrl)
    run.same("meta.referral.metadata.media_url", "text", answer.meta?.referral?.metadata?.mediaUrl)
    run.same("meta.referral.metadata.tracking_id", "text", answer.meta?.referral?.metadata?.trackingId)
    run.same("meta.order.products.count", 1, answer.meta?.order?.products?.count)
    run.same(
        "meta.order.products[0].externalCatalogId",
        "text",
        answer.meta?.order?.products?[at: 0]?.externalCatalogId
    )
    run.same(
        "meta.order.products[0].externalProductId",
        "text",
        answer.meta?.order?.products?[at: 0]?.externalProductId
    )
    run.same("meta.order.products[0].quantity", 1, answer.meta?.order?.products?[at: 0]?.quantity)
    run.same("meta.order.products[0].price.amount", 1, answer.meta?.order?.products?[at: 0]?.price?.amount)
    run.same("meta.order.products[0].price.exponent", 1, answer.meta?.order?.products?[at: 0]?.price?.exponent)
    run.same(
        "meta.order.products[0].price.currencyCode",
        "text",
        answer.meta?.order?.products?[at: 0]?.price?.currencyCode
    )
    run.same("meta.referredProduct.externalCatalogId", "text", answer.meta?.referredProduct?.externalCatalogId)
    run.same("meta.referredProduct.externalProductId", "text", answer.meta?.referredProduct?.externalProductId)
    run.same("meta.email.subject", "text", answer.meta?.email?.subject)
    run.same("meta.email.headers.count", 1, answer.meta?.email?.headers?.count)
    run.same(
        "meta.email.headers.ANY_ADDITIONAL_PROPERTY",
        "text",
        answer.meta?.email?.headers?["ANY_ADDITIONAL_PROPERTY"]
    )
    run.same("meta.email.from.username", "text", answer.meta?.email?.from?.username)
    run.same("meta.email.from.displayName", "text", answer.meta?.email?.from?.displayName)
    run.same(
        "meta.pushNotifications.gatewayTypeOverride",
        .apns,
        answer.meta?.pushNotifications?.gatewayTypeOverride
    )
    run.same(
        "meta.pushNotifications.gatewayTypeOverride.text",
        "apns",
        answer.meta?.pushNotifications?.gatewayTypeOverride?.text
    )
    run.same("meta.navigatorId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorId)
    run.same("meta.navigatorMessageId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorMessageId)
    run.same("meta.flow.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.id)
    run.same("meta.flow.name", "text", answer.meta?.flow?.name)
    run.same("meta.flow.stepId", "text", answer.meta?.flow?.stepId)
    run.same("meta.flow.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.runId)
    run.same("meta.journey.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.id)
    run.same("meta.journey.name", "text", answer.meta?.journey?.name)
    run.same("meta.journey.stepId", "text", answer.meta?.journey?.stepId)
    run.same("meta.journey.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.runId)
    run.same("meta.campaign.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.campaign?.id)
    run.same("meta.campaign.name", "text", answer.meta?.campaign?.name)
    run.same("reference", "my-own-identifier", answer.reference)
    run.same("parts.count", 1, answer.parts?.count)
    run.same("parts[0].platformReference", "text", answer.parts?[at: 0]?.platformReference)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("reason", "text", answer.reason)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("origin.type", "text", answer.origin?.type)
    run.same("origin.id", "text", answer.origin?.id)
    run.same("replyTo.id", "text", answer.replyTo?.id)
    run.same("replyTo.order", 1, answer.replyTo?.order)
    run.same("replyTo.type", .message, answer.replyTo?.type)
    run.same("replyTo.type.text", "message", answer.replyTo?.type?.text)
    run.same("lastStatusAt", time("2025-05-09T05:54:25.113Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-09T05:54:25.113Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-09T05:54:25.113Z"), answer.updatedAt)
    run.same("details", .unknown("text"), answer.details)
    run.same("details.text", "text", answer.details?.text)
    run.same("failure.code", 1, answer.failure?.code)
    run.same("failure.description", "Unsupported media type", answer.failure?.description)
    run.same("failure.source.code", "text", answer.failure?.source?.code)
    run.same("failure.source.name", "text", answer.failure?.source?.name)
    run.same("tags.count", 1, answer.tags?.count)
    run.same("tags[0]", "text", answer.tags?[at: 0])
    run.same("shortLinks.domain", "text", answer.shortLinks?.domain)
    run.same("scheduledFor", time("2025-05-09T05:54:25.113Z"), answer.scheduledFor)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "text", answer.body?.text?.text)
    run.same("body.text.attachments.count", 1, answer.body?.text?.attachments?.count)
    run.same(
        "body.text.attachments[0].mediaUrl",
        "https://example.com",
        answer.body?.text?.attachments?[at: 0]?.mediaUrl
    )
    run.same("body.text.attachments[0].filename", "text", answer.body?.text?.attachments?[at: 0]?.filename)
    run.same("body.text.attachments[0].inline", true, answer.body?.text?.attachments?[at: 0]?.inline)
    run.same("body.text.actions.count", 1, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "link", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].link.text", "text", answer.body?.text?.actions?[at: 0]?.link?.text)
    run.same("body.text.actions[0].link.url", "text", answer.body?.text?.actions?[at: 0]?.link?.url)
    run.same("body.text.metadata.subject", "text", answer.body?.text?.metadata?.subject)
    run.same("body.text.metadata.headers.count", 1, answer.body?.text?.metadata?.headers?.count)
    run.same(
        "body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
        "text",
        answer.body?.text?.metadata?.headers?["ANY_ADDITIONAL_PROPERTY"]
    )
    run.same("body.text.metadata.whatsapp.previewUrl", true, answer.body?.text?.metadata?.whatsapp?.previewUrl)
    run.same("body.text.metadata.line.emoji.items.count", 1, answer.body?.text?.metadata?.line?.emoji?.items?.count)
    run.same(
        "body.text.metadata.line.emoji.items[0].index",
        1,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.index
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].productId",
        "text",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.productId
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].emojiId",
        "text",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.emojiId
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].length",
        1,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.length
    )
    run.same("body.text.metadata.telegram.parseMode", .markdown, answer.body?.text?.metadata?.telegram?.parseMode)
    run.same(
        "body.text.metadata.telegram.parseMode.text",
        "Markdown",
        answer.body?.text?.metadata?.telegram?.parseMode?.text
    )
}

/// Messaging, Send a message, the full request and the full response
@Sendable func channelsSendMessageFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            sender: Sender(
                connector: SenderConnector(
                    identifierValue: "channels@bird.com",
                    annotations: MessageAnnotations(name: "text")
                )
            ),
            receiver: Receiver(
                contacts: [
                    ReceiverContact(
                        id: "a1405560-c8d3-4b1a-877d-3f449ad95352",
                        identifierKey: "emailaddress",
                        identifierValue: "channels@bird.com",
                        type: .cc,
                        identifiers: [
                            ContactIdentifier(identifierKey: "emailaddress", identifierValue: "channels@bird.com"),
                        ],
                        platformAddress: "text",
                        platformAddressSelector: "text"
                    ),
                ]
            ),
            reference: "my-own-identifier",
            template: Template(
                name: "text",
                projectId: "a1405560-c8d3-4b1a-877d-3f449ad95352",
                version: "a1405560-c8d3-4b1a-877d-3f449ad95352",
                locale: "text",
                attachments: [TemplateAttachment(mediaUrl: "https://example.com", filename: "text", inline: true)],
                shortLinks: TemplateShortLinks(enabled: true, domain: "text"),
                variables: ["default": "text", "ANY_ADDITIONAL_PROPERTY": "text"],
                utmParameters: [UtmParameter(key: "text", value: "text")],
                parameters: [TemplateParameter.string(StringTemplateParameter(key: "text", value: "text"))],
                settings: TemplateSettings(useMmLite: true)
            ),
            meta: MessageMeta(
                extraInformation: ["ANY_ADDITIONAL_PROPERTY": "anything"],
                referral: MessageReferral(
                    source: "text",
                    title: "text",
                    text: "text",
                    group: "text",
                    metadata: ReferralMetadata(
                        sourceId: "text",
                        sourceUrl: "text",
                        mediaUrl: "text",
                        trackingId: "text"
                    )
                ),
                order: MessageOrder(
                    products: [
                        OrderProduct(
                            externalCatalogId: "text",
                            externalProductId: "text",
                            quantity: 1,
                            price: ProductPrice(amount: 1, exponent: 1, currencyCode: "text")
                        ),
                    ]
                ),
                referredProduct: ReferredProduct(externalCatalogId: "text", externalProductId: "text"),
                email: EmailMeta(
                    subject: "text",
                    headers: ["ANY_ADDITIONAL_PROPERTY": "text"],
                    from: EmailFrom(username: "text", displayName: "text")
                ),
                pushNotifications: PushNotificationsMeta(gatewayTypeOverride: .apns),
                navigatorId: "123e4567-e89b-12d3-a456-426614174000",
                navigatorMessageId: "123e4567-e89b-12d3-a456-426614174000",
                flow: FlowMeta(
                    id: "123e4567-e89b-12d3-a456-426614174000",
                    name: "text",
                    stepId: "text",
                    runId: "123e4567-e89b-12d3-a456-426614174000"
                ),
                journey: FlowMeta(
                    id: "123e4567-e89b-12d3-a456-426614174000",
                    name: "text",
                    stepId: "text",
                    runId: "123e4567-e89b-12d3-a456-426614174000"
                ),
                campaign: CampaignMeta(id: "123e4567-e89b-12d3-a456-426614174000", name: "text")
            ),
            replyTo: ReplyTo(id: "text", order: 1, type: .message),
            body: MessageBody.text(
                TextBody(
                    text: "text",
                    attachments: [Attachment(mediaUrl: "https://example.com", filename: "text", inline: true)],
                    actions: [Action.link(LinkAction(text: "text", url: "text"))],
                    metadata: TextMetadata(
                        subject: "text",
                        headers: ["ANY_ADDITIONAL_PROPERTY": "text"],
                        whatsapp: WhatsappTextMetadata(previewUrl: true),
                        line: LineTextMetadata(
                            emoji: LineEmoji(items: [LineEmojiItem(index: 1, productId: "text", emojiId: "text")])
                        ),
                        telegram: TelegramMetadata(parseMode: .markdown)
                    )
                )
            ),
            notification: MessageNotification(url: "text"),
            capFrequency: true,
            enableLinkTracking: true,
            ignoreQuietHours: true,
            ignoreGlobalHoldout: true,
            tags: ["text"],
            shortLinks: ShortLinks(domain: "text"),
            scheduledFor: time("2025-05-29T06:14:56.392Z"),
            validity: 1
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("channelId", "123e4567-e89b-12d3-a456-426614174000", answer.channelId)
    run.same("sender.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "text", answer.sender?.connector?.identifierValue)
    run.same("sender.connector.annotations.name", "text", answer.sender?.connector?.annotations?.name)
    run.same("sender.connector.types.count", 1, answer.sender?.connector?.types?.count)
    run.same("sender.connector.types[0]", "text", answer.sender?.connector?.types?[at: 0])
    run.same("receiver.connector.id", "123e4567-e89b-12d3-a456-426614174000", answer.receiver?.connector?.id)
    run.same("receiver.connector.identifierValue", "text", answer.receiver?.connector?.identifierValue)
    run.same("receiver.connector.annotations.name", "text", answer.receiver?.connector?.annotations?.name)
    run.same("receiver.connector.types.count", 1, answer.receiver?.connector?.types?.count)
    run.same("receiver.connector.types[0]", "text", answer.receiver?.connector?.types?[at: 0])
    run.json("meta.extraInformation", #"{"ANY_ADDITIONAL_PROPERTY":"anything"}"#, answer.meta?.extraInformation)
    run.same("meta.referral.source", "text", answer.meta?.referral?.source)
    run.same("meta.referral.title", "text", answer.meta?.referral?.title)
    run.same("meta.referral.text", "text", answer.meta?.referral?.text)
    run.same("meta.referral.group", "text", answer.meta?.referral?.group)
    run.same("meta.referral.metadata.source_id", "text", answer.meta?.referral?.metadata?.sourceId)
    run.same("meta.referral.metadata.source_url", "text", answer.meta?.referral?.metadata?.sourceUrl)
    run.same("meta.referral.metadata.media_url", "text", answer.meta?.referral?.metadata?.mediaUrl)
    run.same("meta.referral.metadata.tracking_id", "text", answer.meta?.referral?.metadata?.trackingId)
    run.same("meta.order.products.count", 1, answer.meta?.order?.products?.count)
    run.same(
        "meta.order.products[0].externalCatalogId",
        "text",
        answer.meta?.order?.products?[at: 0]?.externalCatalogId
    )
    run.same(
        "meta.order.products[0].externalProductId",
        "text",
        answer.meta?.order?.products?[at: 0]?.externalProductId
    )
    run.same("meta.order.products[0].quantity", 1, answer.meta?.order?.products?[at: 0]?.quantity)
    run.same("meta.order.products[0].price.amount", 1, answer.meta?.order?.products?[at: 0]?.price?.amount)
    run.same("meta.order.products[0].price.exponent", 1, answer.meta?.order?.products?[at: 0]?.price?.exponent)
    run.same(
        "meta.order.products[0].price.currencyCode",
        "text",
        answer.meta?.order?.products?[at: 0]?.price?.currencyCode
    )
    run.same("meta.referredProduct.externalCatalogId", "text", answer.meta?.referredProduct?.externalCatalogId)
    run.same("meta.referredProduct.externalProductId", "text", answer.meta?.referredProduct?.externalProductId)
    run.same("meta.email.subject", "text", answer.meta?.email?.subject)
    run.same("meta.email.headers.count", 1, answer.meta?.email?.headers?.count)
    run.same(
        "meta.email.headers.ANY_ADDITIONAL_PROPERTY",
        "text",
        answer.meta?.email?.headers?["ANY_ADDITIONAL_PROPERTY"]
    )
    run.same("meta.email.from.username", "text", answer.meta?.email?.from?.username)
    run.same("meta.email.from.displayName", "text", answer.meta?.email?.from?.displayName)
    run.same(
        "meta.pushNotifications.gatewayTypeOverride",
        .apns,
        answer.meta?.pushNotifications?.gatewayTypeOverride
    )
    run.same(
        "meta.pushNotifications.gatewayTypeOverride.text",
        "apns",
        answer.meta?.pushNotifications?.gatewayTypeOverride?.text
    )
    run.same("meta.navigatorId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorId)
    run.same("meta.navigatorMessageId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.navigatorMessageId)
    run.same("meta.flow.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.id)
    run.same("meta.flow.name", "text", answer.meta?.flow?.name)
    run.same("meta.flow.stepId", "text", answer.meta?.flow?.stepId)
    run.same("meta.flow.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.flow?.runId)
    run.same("meta.journey.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.id)
    run.same("meta.journey.name", "text", answer.meta?.journey?.name)
    run.same("meta.journey.stepId", "text", answer.meta?.journey?.stepId)
    run.same("meta.journey.runId", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.journey?.runId)
    run.same("meta.campaign.id", "123e4567-e89b-12d3-a456-426614174000", answer.meta?.campaign?.id)
    run.same("meta.campaign.name", "text", answer.meta?.campaign?.name)
    run.same("reference", "my-own-identifier", answer.reference)
    run.same("parts.count", 1, answer.parts?.count)
    run.same("parts[0].platformReference", "text", answer.parts?[at: 0]?.platformReference)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("reason", "text", answer.reason)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("origin.type", "text", answer.origin?.type)
    run.same("origin.id", "text", answer.origin?.id)
    run.same("replyTo.id", "text", answer.replyTo?.id)
    run.same("replyTo.order", 1, answer.replyTo?.order)
    run.same("replyTo.type", .message, answer.replyTo?.type)
    run.same("replyTo.type.text", "message", answer.replyTo?.type?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("details", .unknown("text"), answer.details)
    run.same("details.text", "text", answer.details?.text)
    run.same("failure.code", 1, answer.failure?.code)
    run.same("failure.description", "Unsupported media type", answer.failure?.description)
    run.same("failure.source.code", "text", answer.failure?.source?.code)
    run.same("failure.source.name", "text", answer.failure?.source?.name)
    run.same("tags.count", 1, answer.tags?.count)
    run.same("tags[0]", "text", answer.tags?[at: 0])
    run.same("shortLinks.domain", "text", answer.shortLinks?.domain)
    run.same("scheduledFor", time("2025-05-29T06:14:56.392Z"), answer.scheduledFor)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "text", answer.body?.text?.text)
    run.same("body.text.attachments.count", 1, answer.body?.text?.attachments?.count)
    run.same(
        "body.text.attachments[0].mediaUrl",
        "https://example.com",
        answer.body?.text?.attachments?[at: 0]?.mediaUrl
    )
    run.same("body.text.attachments[0].filename", "text", answer.body?.text?.attachments?[at: 0]?.filename)
    run.same("body.text.attachments[0].inline", true, answer.body?.text?.attachments?[at: 0]?.inline)
    run.same("body.text.actions.count", 1, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "link", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].link.text", "text", answer.body?.text?.actions?[at: 0]?.link?.text)
    run.same("body.text.actions[0].link.url", "text", answer.body?.text?.actions?[at: 0]?.link?.url)
    run.same("body.text.metadata.subject", "text", answer.body?.text?.metadata?.subject)
    run.same("body.text.metadata.headers.count", 1, answer.body?.text?.metadata?.headers?.count)
    run.same(
        "body.text.metadata.headers.ANY_ADDITIONAL_PROPERTY",
        "text",
        answer.body?.text?.metadata?.headers?["ANY_ADDITIONAL_PROPERTY"]
    )
    run.same("body.text.metadata.whatsapp.previewUrl", true, answer.body?.text?.metadata?.whatsapp?.previewUrl)
    run.same("body.text.metadata.line.emoji.items.count", 1, answer.body?.text?.metadata?.line?.emoji?.items?.count)
    run.same(
        "body.text.metadata.line.emoji.items[0].index",
        1,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.index
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].productId",
        "text",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.productId
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].emojiId",
        "text",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.emojiId
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].length",
        1,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.length
    )
    run.same("body.text.metadata.telegram.parseMode", .markdown, answer.body?.text?.metadata?.telegram?.parseMode)
    run.same(
        "body.text.metadata.telegram.parseMode.text",
        "Markdown",
        answer.body?.text?.metadata?.telegram?.parseMode?.text
    )
}

/// written from the schema: a body of the kind gif with every member
@Sendable func channelsSendMessageGifAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.gif(
                GifBody(
                    text: "Look",
                    mediaUrl: "https://example.com/cat.gif",
                    altText: "A cat",
                    actions: [
                        Action.reply(ReplyAction(text: "Yes")),
                        Action.postback(PostbackAction(text: "No", payload: "no")),
                    ],
                    metadata: GifMetadata(telegram: TelegramMetadata(parseMode: .markdownV2))
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "gif", answer.body?.type)
    run.same("body.gif.text", "Look", answer.body?.gif?.text)
    run.same("body.gif.mediaUrl", "https://example.com/cat.gif", answer.body?.gif?.mediaUrl)
    run.same("body.gif.altText", "A cat", answer.body?.gif?.altText)
    run.same("body.gif.actions.count", 2, answer.body?.gif?.actions?.count)
    run.same("body.gif.actions[0].type", "reply", answer.body?.gif?.actions?[at: 0]?.type)
    run.same("body.gif.actions[0].reply.text", "Yes", answer.body?.gif?.actions?[at: 0]?.reply?.text)
    run.same("body.gif.actions[1].type", "postback", answer.body?.gif?.actions?[at: 1]?.type)
    run.same("body.gif.actions[1].postback.text", "No", answer.body?.gif?.actions?[at: 1]?.postback?.text)
    run.same("body.gif.actions[1].postback.payload", "no", answer.body?.gif?.actions?[at: 1]?.postback?.payload)
    run.same("body.gif.metadata.telegram.parseMode", .markdownV2, answer.body?.gif?.metadata?.telegram?.parseMode)
    run.same(
        "body.gif.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.gif?.metadata?.telegram?.parseMode?.text
    )
}

/// written from the schema: a body of the kind html with every member
@Sendable func channelsSendMessageHtmlAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.html(
                HtmlBody(
                    text: "Plain words",
                    html: "<p>Words</p>",
                    attachments: [
                        HtmlAttachment(
                            mediaUrl: "https://example.com/a.pdf",
                            filename: "a.pdf",
                            inline: false,
                            contentId: "a"
                        ),
                        HtmlAttachment(
                            filename: "b.txt",
                            inline: true,
                            content: "aGVsbG8=",
                            contentType: "text/plain",
                            contentId: "b"
                        ),
                    ],
                    actions: [
                        Action.reply(ReplyAction(text: "Yes")),
                        Action.postback(PostbackAction(text: "No", payload: "no")),
                    ],
                    metadata: HtmlMetadata(
                        subject: "Spring sale",
                        emailFrom: EmailFrom(username: "news.letter", displayName: "News"),
                        headers: ["reply-to": "help@example.com", "X_Own": "1"],
                        initialOpenTracking: true,
                        clickTracking: false,
                        openTracking: true
                    )
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "html", answer.body?.type)
    run.same("body.html.text", "Plain words", answer.body?.html?.text)
    run.same("body.html.html", "<p>Words</p>", answer.body?.html?.html)
    run.same("body.html.attachments.count", 2, answer.body?.html?.attachments?.count)
    run.same(
        "body.html.attachments[0].mediaUrl",
        "https://example.com/a.pdf",
        answer.body?.html?.attachments?[at: 0]?.mediaUrl
    )
    run.same("body.html.attachments[0].filename", "a.pdf", answer.body?.html?.attachments?[at: 0]?.filename)
    run.same("body.html.attachments[0].inline", false, answer.body?.html?.attachments?[at: 0]?.inline)
    run.same("body.html.attachments[0].contentId", "a", answer.body?.html?.attachments?[at: 0]?.contentId)
    run.same("body.html.attachments[1].filename", "b.txt", answer.body?.html?.attachments?[at: 1]?.filename)
    run.same("body.html.attachments[1].inline", true, answer.body?.html?.attachments?[at: 1]?.inline)
    run.same("body.html.attachments[1].content", "aGVsbG8=", answer.body?.html?.attachments?[at: 1]?.content)
    run.same(
        "body.html.attachments[1].contentType",
        "text/plain",
        answer.body?.html?.attachments?[at: 1]?.contentType
    )
    run.same("body.html.attachments[1].contentId", "b", answer.body?.html?.attachments?[at: 1]?.contentId)
    run.same("body.html.actions.count", 2, answer.body?.html?.actions?.count)
    run.same("body.html.actions[0].type", "reply", answer.body?.html?.actions?[at: 0]?.type)
    run.same("body.html.actions[0].reply.text", "Yes", answer.body?.html?.actions?[at: 0]?.reply?.text)
    run.same("body.html.actions[1].type", "postback", answer.body?.html?.actions?[at: 1]?.type)
    run.same("body.html.actions[1].postback.text", "No", answer.body?.html?.actions?[at: 1]?.postback?.text)
    run.same("body.html.actions[1].postback.payload", "no", answer.body?.html?.actions?[at: 1]?.postback?.payload)
    run.same("body.html.metadata.subject", "Spring sale", answer.body?.html?.metadata?.subject)
    run.same(
        "body.html.metadata.emailFrom.username",
        "news.letter",
        answer.body?.html?.metadata?.emailFrom?.username
    )
    run.same(
        "body.html.metadata.emailFrom.displayName",
        "News",
        answer.body?.html?.metadata?.emailFrom?.displayName
    )
    run.same("body.html.metadata.headers.count", 2, answer.body?.html?.metadata?.headers?.count)
    run.same(
        "body.html.metadata.headers.reply-to",
        "help@example.com",
        answer.body?.html?.metadata?.headers?["reply-to"]
    )
    run.same("body.html.metadata.headers.X_Own", "1", answer.body?.html?.metadata?.headers?["X_Own"])
    run.same("body.html.metadata.initialOpenTracking", true, answer.body?.html?.metadata?.initialOpenTracking)
    run.same("body.html.metadata.clickTracking", false, answer.body?.html?.metadata?.clickTracking)
    run.same("body.html.metadata.openTracking", true, answer.body?.html?.metadata?.openTracking)
}

/// written from the schema: an html body needs html or text
@Sendable func channelsSendMessageHtmlTextOnly(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "emailaddress", identifierValue: "user@example.com")]
            ),
            body: MessageBody.html(HtmlBody(text: "Plain words"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "html", answer.body?.type)
    run.same("body.html.text", "Plain words", answer.body?.html?.text)
}

/// written from the schema: image metadata with every member
@Sendable func channelsSendMessageImageAllMetadata(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Look",
                    images: [BodyImage(mediaUrl: "https://example.com/a.png")],
                    metadata: ImageMetadata(
                        subject: "Picture",
                        fallbackText: "See https://example.com/a.png",
                        storyType: "reply",
                        telegram: TelegramMetadata(parseMode: .markdown)
                    ),
                    actions: [Action.reply(ReplyAction(text: "Nice"))]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.text", "Look", answer.body?.image?.text)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://example.com/a.png",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.metadata.subject", "Picture", answer.body?.image?.metadata?.subject)
    run.same(
        "body.image.metadata.fallbackText",
        "See https://example.com/a.png",
        answer.body?.image?.metadata?.fallbackText
    )
    run.same("body.image.metadata.storyType", "reply", answer.body?.image?.metadata?.storyType)
    run.same("body.image.metadata.telegram.parseMode", .markdown, answer.body?.image?.metadata?.telegram?.parseMode)
    run.same(
        "body.image.metadata.telegram.parseMode.text",
        "Markdown",
        answer.body?.image?.metadata?.telegram?.parseMode?.text
    )
    run.same("body.image.actions.count", 1, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "reply", answer.body?.image?.actions?[at: 0]?.type)
    run.same("body.image.actions[0].reply.text", "Nice", answer.body?.image?.actions?[at: 0]?.reply?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_single_image_message_with_postback_actions
@Sendable func channelsSendMessageImagePostbackActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Single image message with postback actions",
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            altText: "Image label"
                        ),
                    ],
                    actions: [
                        Action.postback(PostbackAction(text: "Postback option 1", payload: "postback-payload-1")),
                        Action.postback(PostbackAction(text: "Postback option 2", payload: "postback-payload-2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same("body.image.images[0].altText", "Image label", answer.body?.image?.images?[at: 0]?.altText)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.text", "Single image message with postback actions", answer.body?.image?.text)
    run.same("body.image.actions.count", 2, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "postback", answer.body?.image?.actions?[at: 0]?.type)
    run.same(
        "body.image.actions[0].postback.payload",
        "postback-payload-1",
        answer.body?.image?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.image.actions[0].postback.text",
        "Postback option 1",
        answer.body?.image?.actions?[at: 0]?.postback?.text
    )
    run.same("body.image.actions[1].type", "postback", answer.body?.image?.actions?[at: 1]?.type)
    run.same(
        "body.image.actions[1].postback.payload",
        "postback-payload-2",
        answer.body?.image?.actions?[at: 1]?.postback?.payload
    )
    run.same(
        "body.image.actions[1].postback.text",
        "Postback option 2",
        answer.body?.image?.actions?[at: 1]?.postback?.text
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_single_image_message_with_postback_and_reply_actions
@Sendable func channelsSendMessageImagePostbackAndReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Single image message with postback and reply actions",
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            altText: "Image label"
                        ),
                    ],
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action", payload: "postback-payload")),
                        Action.reply(ReplyAction(text: "Reply action")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.text", "Single image message with postback and reply actions", answer.body?.image?.text)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.images[0].altText", "Image label", answer.body?.image?.images?[at: 0]?.altText)
    run.same("body.image.actions.count", 2, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "postback", answer.body?.image?.actions?[at: 0]?.type)
    run.same(
        "body.image.actions[0].postback.text",
        "Postback action",
        answer.body?.image?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.image.actions[0].postback.payload",
        "postback-payload",
        answer.body?.image?.actions?[at: 0]?.postback?.payload
    )
    run.same("body.image.actions[1].type", "reply", answer.body?.image?.actions?[at: 1]?.type)
    run.same("body.image.actions[1].reply.text", "Reply action", answer.body?.image?.actions?[at: 1]?.reply?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_single_image_message_with_reply_actions
@Sendable func channelsSendMessageImageReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Single image message with reply actions",
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            altText: "Image label"
                        ),
                    ],
                    actions: [
                        Action.reply(ReplyAction(text: "Reply action 1")),
                        Action.reply(ReplyAction(text: "Reply action 2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.text", "Single image message with reply actions", answer.body?.image?.text)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.images[0].altText", "Image label", answer.body?.image?.images?[at: 0]?.altText)
    run.same("body.image.actions.count", 2, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "reply", answer.body?.image?.actions?[at: 0]?.type)
    run.same("body.image.actions[0].reply.text", "Reply action 1", answer.body?.image?.actions?[at: 0]?.reply?.text)
    run.same("body.image.actions[1].type", "reply", answer.body?.image?.actions?[at: 1]?.type)
    run.same("body.image.actions[1].reply.text", "Reply action 2", answer.body?.image?.actions?[at: 1]?.reply?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_image_2_replyTo; replyTo moved from the body to the top level,
/// where the schema has it
@Sendable func channelsSendMessageImageReplyTo(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            replyTo: ReplyTo(id: "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", type: .message),
            body: MessageBody.image(
                ImageBody(
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            altText: "Label of first image"
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("replyTo.id", "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", answer.replyTo?.id)
    run.same("replyTo.type", .message, answer.replyTo?.type)
    run.same("replyTo.type.text", "message", answer.replyTo?.type?.text)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same("body.image.images[0].altText", "Label of first image", answer.body?.image?.images?[at: 0]?.altText)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_image
@Sendable func channelsSendMessageImageWithoutText(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            altText: "Label of first image"
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same("body.image.images[0].altText", "Label of first image", answer.body?.image?.images?[at: 0]?.altText)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_single_image_message
@Sendable func channelsSendMessageImage(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Single image message",
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            altText: "Label of first image"
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same("body.image.images[0].altText", "Label of first image", answer.body?.image?.images?[at: 0]?.altText)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.text", "Single image message", answer.body?.image?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_multiple_images_message_with_postback_actions
@Sendable func channelsSendMessageImagesPostbackActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Multiple images message with postback actions",
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            altText: "First image label"
                        ),
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            altText: "Second image label"
                        ),
                    ],
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action 1", payload: "postback-payload-1")),
                        Action.postback(PostbackAction(text: "Postback action 2", payload: "postback-payload-2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.images.count", 2, answer.body?.image?.images?.count)
    run.same("body.image.images[0].altText", "First image label", answer.body?.image?.images?[at: 0]?.altText)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.images[1].altText", "Second image label", answer.body?.image?.images?[at: 1]?.altText)
    run.same(
        "body.image.images[1].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
        answer.body?.image?.images?[at: 1]?.mediaUrl
    )
    run.same("body.image.text", "Multiple images message with postback actions", answer.body?.image?.text)
    run.same("body.image.actions.count", 2, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "postback", answer.body?.image?.actions?[at: 0]?.type)
    run.same(
        "body.image.actions[0].postback.payload",
        "postback-payload-1",
        answer.body?.image?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.image.actions[0].postback.text",
        "Postback action 1",
        answer.body?.image?.actions?[at: 0]?.postback?.text
    )
    run.same("body.image.actions[1].type", "postback", answer.body?.image?.actions?[at: 1]?.type)
    run.same(
        "body.image.actions[1].postback.payload",
        "postback-payload-2",
        answer.body?.image?.actions?[at: 1]?.postback?.payload
    )
    run.same(
        "body.image.actions[1].postback.text",
        "Postback action 2",
        answer.body?.image?.actions?[at: 1]?.postback?.text
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_multiple_images_message_with_postback_and_reply_actions
@Sendable func channelsSendMessageImagesPostbackAndReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Multiple images message with postback and reply actions",
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            altText: "First image label"
                        ),
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            altText: "Second image label"
                        ),
                    ],
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action", payload: "postback-payload")),
                        Action.reply(ReplyAction(text: "Reply action")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.images.count", 2, answer.body?.image?.images?.count)
    run.same("body.image.images[0].altText", "First image label", answer.body?.image?.images?[at: 0]?.altText)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.images[1].altText", "Second image label", answer.body?.image?.images?[at: 1]?.altText)
    run.same(
        "body.image.images[1].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
        answer.body?.image?.images?[at: 1]?.mediaUrl
    )
    run.same("body.image.text", "Multiple images message with postback and reply actions", answer.body?.image?.text)
    run.same("body.image.actions.count", 2, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "postback", answer.body?.image?.actions?[at: 0]?.type)
    run.same(
        "body.image.actions[0].postback.payload",
        "postback-payload",
        answer.body?.image?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.image.actions[0].postback.text",
        "Postback action",
        answer.body?.image?.actions?[at: 0]?.postback?.text
    )
    run.same("body.image.actions[1].type", "reply", answer.body?.image?.actions?[at: 1]?.type)
    run.same("body.image.actions[1].reply.text", "Reply action", answer.body?.image?.actions?[at: 1]?.reply?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_multiple_images_message_with_reply_actions
@Sendable func channelsSendMessageImagesReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Multiple images message with reply actions",
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            altText: "First image label"
                        ),
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            altText: "Second image label"
                        ),
                    ],
                    actions: [
                        Action.reply(ReplyAction(text: "Reply action 1")),
                        Action.reply(ReplyAction(text: "Reply action 2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.images.count", 2, answer.body?.image?.images?.count)
    run.same("body.image.images[0].altText", "First image label", answer.body?.image?.images?[at: 0]?.altText)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.images[1].altText", "Second image label", answer.body?.image?.images?[at: 1]?.altText)
    run.same(
        "body.image.images[1].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
        answer.body?.image?.images?[at: 1]?.mediaUrl
    )
    run.same("body.image.text", "Multiple images message with reply actions", answer.body?.image?.text)
    run.same("body.image.actions.count", 2, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "reply", answer.body?.image?.actions?[at: 0]?.type)
    run.same("body.image.actions[0].reply.text", "Reply action 1", answer.body?.image?.actions?[at: 0]?.reply?.text)
    run.same("body.image.actions[1].type", "reply", answer.body?.image?.actions?[at: 1]?.type)
    run.same("body.image.actions[1].reply.text", "Reply action 2", answer.body?.image?.actions?[at: 1]?.reply?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_image_multiple_images_message
@Sendable func channelsSendMessageImages(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.image(
                ImageBody(
                    text: "Multiple images message",
                    images: [
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
                            altText: "Label of first image"
                        ),
                        BodyImage(
                            mediaUrl: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
                            altText: "Label of second image"
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.images.count", 2, answer.body?.image?.images?.count)
    run.same("body.image.images[0].altText", "Label of first image", answer.body?.image?.images?[at: 0]?.altText)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FrEM9zztd8SEiJS6RQuR3%2Fimage.png?alt=media",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.images[1].altText", "Label of second image", answer.body?.image?.images?[at: 1]?.altText)
    run.same(
        "body.image.images[1].mediaUrl",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
        answer.body?.image?.images?[at: 1]?.mediaUrl
    )
    run.same("body.image.text", "Multiple images message", answer.body?.image?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// a limit of the schema: filename is required
@Sendable func channelsSendMessageInputAttachmentWithoutFilename(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(
                    TextBody(text: "Hi", attachments: [Attachment(mediaUrl: "https://example.com/a")])
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.text.attachments[0].filename", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the label of a button has at most 20 characters
@Sendable func channelsSendMessageInputButtonLabelTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.list(
                    ListBody(text: "A", metadata: ListMetadata(button: ListButton(label: "bbbbbbbbbbbbbbbbbbbbb")))
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.list.metadata.button.label", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: amountCents is required
@Sendable func channelsSendMessageInputBuyWithoutAmount(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(
                    TextBody(text: "Hi", actions: [Action.buy(BuyAction(text: "Buy", currency: "EUR"))])
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.text.actions[0].buy.amountCents", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a campaign id is a UUID
@Sendable func channelsSendMessageInputCampaignIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                meta: MessageMeta(campaign: CampaignMeta(id: "mine")),
                body: MessageBody.text(TextBody(text: "Hello"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.meta.campaign.id", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: text of a reply is required, four levels down
@Sendable func channelsSendMessageInputCarouselActionDeep(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.carousel(
                    CarouselBody(
                        items: [
                            BodyItem(
                                title: "One",
                                mediaUrl: "https://example.com/1.png",
                                description: "The first",
                                altText: "A one",
                                actions: [Action.link(LinkAction(text: "Open", url: "https://example.com/1"))]
                            ),
                            BodyItem(
                                title: "Two",
                                actions: [Action.reply(ReplyAction(imageUrl: "https://example.com/1"))]
                            ),
                        ]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.carousel.items[1].actions[0].reply.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a media address is a URL
@Sendable func channelsSendMessageInputCarouselMediaUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.carousel(CarouselBody(items: [BodyItem(mediaUrl: "no address")]))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.carousel.items[0].mediaUrl", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a carousel has at most 1024 characters of text
@Sendable func channelsSendMessageInputCarouselTextTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.carousel(
                    CarouselBody(
                        text: "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü",
                        items: []
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.carousel.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: items is required
@Sendable func channelsSendMessageInputCarouselWithoutItems(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.carousel(CarouselBody(text: "Hi"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.carousel.items", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an id must not reach another path
@Sendable func channelsSendMessageInputChannelIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "../x",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.channelId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the channel id is a UUID
@Sendable func channelsSendMessageInputChannelIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "not-a-uuid",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.channelId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a location has coordinates
@Sendable func channelsSendMessageInputCoordinatesMissing(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.location(LocationBody(location: PlaceName(label: "Here")))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.location.coordinates", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a currency has three letters
@Sendable func channelsSendMessageInputCurrencyLength(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(
                    TextBody(
                        text: "Buy",
                        actions: [
                            Action.reply(ReplyAction(text: "No")),
                            Action.buy(BuyAction(text: "Buy", amountCents: 100, currency: "EURO")),
                        ]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.text.actions[1].buy.currency", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the second line of a row has at most 72 characters
@Sendable func channelsSendMessageInputDescriptionLabelTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.list(
                    ListBody(
                        text: "A",
                        items: [
                            BodyItem(
                                actions: [
                                    Action.postback(
                                        PostbackAction(
                                            text: "A",
                                            metadata: ActionMetadata(
                                                description: ActionDescription(
                                                    label: "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
                                                )
                                            )
                                        )
                                    ),
                                ]
                            ),
                        ]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.list.items[0].actions[0].postback.metadata.description.label", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 10 tags
@Sendable func channelsSendMessageInputElevenTags(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello")),
                tags: [
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
                ]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.tags", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a user name has at least one character of its pattern
@Sendable func channelsSendMessageInputEmailUsernameEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.html(
                    HtmlBody(text: "Hi", metadata: HtmlMetadata(emailFrom: EmailFrom(username: "")))
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.html.metadata.emailFrom.username", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a content type has at least one character
@Sendable func channelsSendMessageInputFileContentTypeEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.file(
                    FileBody(files: [BodyFile(mediaUrl: "https://example.com/a.pdf", contentType: "")])
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.file.files[0].contentType", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a media address is a URL
@Sendable func channelsSendMessageInputFileMediaUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.file(
                    FileBody(
                        files: [
                            BodyFile(mediaUrl: "https://example.com/a.pdf", contentType: "application/pdf"),
                            BodyFile(mediaUrl: "a.pdf", contentType: "application/pdf"),
                        ]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.file.files[1].mediaUrl", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: contentType is required
@Sendable func channelsSendMessageInputFileWithoutContentType(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.file(FileBody(files: [BodyFile(mediaUrl: "https://example.com/a.pdf")]))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.file.files[0].contentType", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: mediaUrl is required
@Sendable func channelsSendMessageInputGifWithoutMediaUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.gif(GifBody(altText: "A cat"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.gif.mediaUrl", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: inline content has at least one character
@Sendable func channelsSendMessageInputHtmlAttachmentContentEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.html(
                    HtmlBody(
                        text: "Hi",
                        attachments: [HtmlAttachment(filename: "a.txt", content: "", contentType: "text/plain")]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.html.attachments[0].content", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: an attachment has an address or its content
@Sendable func channelsSendMessageInputHtmlAttachmentWithoutPlace(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.html(HtmlBody(text: "Hi", attachments: [HtmlAttachment(filename: "a.txt")]))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.html.attachments[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: text or html
@Sendable func channelsSendMessageInputHtmlNeitherTextNorHtml(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.html(HtmlBody(metadata: HtmlMetadata(subject: "Hi")))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.html", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the text has at least one character
@Sendable func channelsSendMessageInputHtmlTextEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.html(HtmlBody(text: ""))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.html.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: identifierValue is required
@Sendable func channelsSendMessageInputIdentifierWithoutValue(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifiers: [ContactIdentifier(identifierKey: "phonenumber")])]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.receiver.contacts[0].identifiers[0].identifierValue", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: mediaUrl is required
@Sendable func channelsSendMessageInputImageAltOnly(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.image(ImageBody(images: [BodyImage(altText: "A cat")]))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.image.images[0].mediaUrl", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a latitude lies between -90 and 90
@Sendable func channelsSendMessageInputLatitude91(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.location(LocationBody(coordinates: Coordinates(latitude: 91.0, longitude: 4.9)))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.location.coordinates.latitude", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a latitude lies between -90 and 90
@Sendable func channelsSendMessageInputLatitudeBelow(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.location(LocationBody(coordinates: Coordinates(latitude: -90.5, longitude: 4.9)))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.location.coordinates.latitude", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: productId is required
@Sendable func channelsSendMessageInputLineEmojiWithoutProduct(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(
                    TextBody(
                        text: "Hi",
                        metadata: TextMetadata(
                            line: LineTextMetadata(
                                emoji: LineEmoji(items: [LineEmojiItem(index: 0, emojiId: "1")])
                            )
                        )
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.text.metadata.line.emoji.items[0].productId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: amount is required
@Sendable func channelsSendMessageInputLineItemWithoutAmount(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.lineItemList(
                            LineItemListTemplateParameter(
                                key: "lines",
                                value: LineItemListValue(
                                    lineItems: [
                                        LineItem(amount: "19.95", text: "A shoe", type: .final),
                                        LineItem(text: "Post", type: .pending),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.lineItems[1].amount", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: url is required
@Sendable func channelsSendMessageInputLinkWithoutUrl(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(
                    TextBody(
                        text: "Hi",
                        actions: [Action.reply(ReplyAction(text: "Yes")), Action.link(LinkAction(text: "Open"))]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.text.actions[1].link.url", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: text is required
@Sendable func channelsSendMessageInputListTextMissing(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.list(ListBody(title: "A"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.list.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a longitude lies between -180 and 180
@Sendable func channelsSendMessageInputLongitude181(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.location(LocationBody(coordinates: Coordinates(latitude: 1.5, longitude: 181.0)))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.location.coordinates.longitude", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a navigator id is a UUID
@Sendable func channelsSendMessageInputNavigatorIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                meta: MessageMeta(navigatorId: "mine"),
                body: MessageBody.text(TextBody(text: "Hello"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.meta.navigatorId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: body or template
@Sendable func channelsSendMessageInputNeitherBodyNorTemplate(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the text has at least one character, inside a section of a section
@Sendable func channelsSendMessageInputNestedSectionTextEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.section(
                    SectionBody(
                        items: [
                            SectionItem.section(
                                NestedSectionBody(
                                    items: [
                                        NestedSectionItem.text(TextBody(text: "Hi")),
                                        NestedSectionItem.text(TextBody(text: "")),
                                    ]
                                )
                            ),
                        ]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.section.items[0].section.items[1].text.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 8 UTM parameters
@Sendable func channelsSendMessageInputNineUtmParameters(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    utmParameters: [
                        UtmParameter(key: "utm_0", value: "v"),
                        UtmParameter(key: "utm_1", value: "v"),
                        UtmParameter(key: "utm_2", value: "v"),
                        UtmParameter(key: "utm_3", value: "v"),
                        UtmParameter(key: "utm_4", value: "v"),
                        UtmParameter(key: "utm_5", value: "v"),
                        UtmParameter(key: "utm_6", value: "v"),
                        UtmParameter(key: "utm_7", value: "v"),
                        UtmParameter(key: "utm_8", value: "v"),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at least one contact
@Sendable func channelsSendMessageInputNoContacts(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(receiver: Receiver(contacts: []), body: MessageBody.text(TextBody(text: "Hello")))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.receiver.contacts", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: files is required
@Sendable func channelsSendMessageInputNoFiles(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.file(FileBody(text: "A"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.file.files", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at least one image
@Sendable func channelsSendMessageInputNoImages(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.image(ImageBody(images: []))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.image.images", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at least one template parameter
@Sendable func channelsSendMessageInputNoTemplateParameters(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", parameters: [])
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at least one UTM parameter
@Sendable func channelsSendMessageInputNoUtmParameters(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", utmParameters: [])
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: an OTP lives 1 to 90
@Sendable func channelsSendMessageInputOtp0(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.authentication(
                    AuthenticationBody(otp: OneTimePassword(disclaimer: true, expirationTime: 0))
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.authentication.otp.expirationTime", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: an OTP lives 1 to 90
@Sendable func channelsSendMessageInputOtp91(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.authentication(
                    AuthenticationBody(otp: OneTimePassword(disclaimer: true, expirationTime: 91))
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.authentication.otp.expirationTime", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: disclaimer is required
@Sendable func channelsSendMessageInputOtpWithoutDisclaimer(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.authentication(AuthenticationBody(otp: OneTimePassword(expirationTime: 10)))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.authentication.otp.disclaimer", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a key has at least one character
@Sendable func channelsSendMessageInputParameterKeyEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.string(StringTemplateParameter(key: "name", value: "Ada")),
                        TemplateParameter.number(NumberTemplateParameter(key: "", value: 1.5)),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[1].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a boolean parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyBoolean(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [TemplateParameter.boolean(BooleanTemplateParameter(value: false))]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a lineItemList parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyLineItemList(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.lineItemList(
                            LineItemListTemplateParameter(
                                value: LineItemListValue(
                                    lineItems: [
                                        LineItem(amount: "19.95", text: "A shoe", type: .final),
                                        LineItem(amount: "4.95", text: "Post", type: .pending),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a number parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyNumber(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [TemplateParameter.number(NumberTemplateParameter(value: 2.5))]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a object parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyObject(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.object(
                            ObjectTemplateParameter(
                                value: ["order_id": 7, "lines": [["skuCode": "a", "qty": 2]], "note": nil]
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a productList parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyProductList(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.productList(
                            ProductListTemplateParameter(
                                value: ProductListValue(
                                    products: [
                                        ProductItem.product(
                                            Product(externalProductId: "sku-1", amount: "19.95", text: "A shoe")
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a productSections parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyProductSections(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.productSections(
                            ProductSectionsTemplateParameter(
                                value: ProductSectionsValue(
                                    productSections: [
                                        ProductSection(
                                            title: "Shoes",
                                            products: [
                                                Product(
                                                    externalProductId: "sku-1",
                                                    amount: "19.95",
                                                    text: "A shoe"
                                                ),
                                            ]
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a sectionList parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeySectionList(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.sectionList(
                            SectionListTemplateParameter(
                                value: SectionListValue(
                                    sections: [
                                        ChoiceSection(
                                            id: "s1",
                                            multipleSelection: true,
                                            title: "Colours",
                                            items: [
                                                ChoiceItem(
                                                    id: "r1",
                                                    type: .replyAction,
                                                    reference: "ref",
                                                    role: "row",
                                                    hidden: false,
                                                    replyAction: ChoiceReply(
                                                        text: "Red",
                                                        imageUrl: "https://example.com/red.png",
                                                        payload: "red",
                                                        subTitle: "Warm"
                                                    )
                                                ),
                                            ]
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a shippingMethodList parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyShippingMethodList(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.shippingMethodList(
                            ShippingMethodListTemplateParameter(
                                value: ShippingMethodListValue(
                                    shippingMethods: [
                                        ShippingMethod(
                                            amount: "4.95",
                                            label: "Post",
                                            identifier: "post",
                                            detail: "Two days"
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a string parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyString(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [TemplateParameter.string(StringTemplateParameter(value: "Ada"))]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a timeslotList parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyTimeslotList(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.timeslotList(
                            TimeslotListTemplateParameter(
                                value: TimeslotListValue(
                                    timeslots: [
                                        Timeslot(
                                            id: "t1",
                                            startTime: time("2025-05-29T06:14:56.392Z"),
                                            duration: 1800.5
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a whatsappProductItems parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyWhatsappProductItems(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.whatsappProductItems(
                            WhatsappProductItemsTemplateParameter(
                                value: WhatsappProductItemsValue(
                                    products: [
                                        WhatsappProductItem(
                                            id: "i2",
                                            type: .whatsappProductItem,
                                            reference: "ref",
                                            role: "item",
                                            hidden: false,
                                            whatsappProductItem: WhatsappProduct(externalProductId: "sku-2")
                                        ),
                                        WhatsappProductItem(
                                            id: "i3",
                                            type: .whatsappProductItem,
                                            reference: "ref",
                                            role: "item",
                                            hidden: false,
                                            whatsappProductItem: WhatsappProduct(externalProductId: "sku-3")
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the key of a whatsappProductSections parameter is required
@Sendable func channelsSendMessageInputParameterWithoutKeyWhatsappProductSections(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.whatsappProductSections(
                            WhatsappProductSectionsTemplateParameter(
                                value: WhatsappProductSectionsValue(
                                    sections: [
                                        WhatsappSectionItem(
                                            id: "w1",
                                            type: .whatsappProductSection,
                                            reference: "ref",
                                            role: "shelf",
                                            hidden: true,
                                            whatsappProductSection: WhatsappProductSection(
                                                title: "Shoes",
                                                products: [
                                                    WhatsappProductItem(
                                                        id: "i1",
                                                        type: .whatsappProductItem,
                                                        reference: "ref",
                                                        role: "item",
                                                        hidden: false,
                                                        whatsappProductItem: WhatsappProduct(
                                                            externalProductId: "sku-1"
                                                        )
                                                    ),
                                                ]
                                            )
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a title has at least one character
@Sendable func channelsSendMessageInputProductSectionTitleEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.productSections(
                            ProductSectionsTemplateParameter(
                                key: "shelves",
                                value: ProductSectionsValue(
                                    productSections: [
                                        ProductSection(
                                            title: "",
                                            products: [
                                                Product(
                                                    externalProductId: "sku-1",
                                                    amount: "19.95",
                                                    text: "A shoe"
                                                ),
                                            ]
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.productSections[0].title", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a title has at most 24 characters
@Sendable func channelsSendMessageInputProductSectionTitleTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.productSections(
                            ProductSectionsTemplateParameter(
                                key: "shelves",
                                value: ProductSectionsValue(
                                    productSections: [
                                        ProductSection(
                                            title: "ttttttttttttttttttttttttt",
                                            products: [
                                                Product(
                                                    externalProductId: "sku-1",
                                                    amount: "19.95",
                                                    text: "A shoe"
                                                ),
                                            ]
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.productSections[0].title", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: externalProductId is required
@Sendable func channelsSendMessageInputProductWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.productList(
                            ProductListTemplateParameter(
                                key: "products",
                                value: ProductListValue(
                                    products: [ProductItem.product(Product(amount: "19.95", text: "A shoe"))]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.products[0].product.externalProductId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a receiver has contacts
@Sendable func channelsSendMessageInputReceiverEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(receiver: Receiver(), body: MessageBody.text(TextBody(text: "Hello")))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.receiver", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a reply text has at most 512 characters
@Sendable func channelsSendMessageInputReplyTextTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.list(
                    ListBody(
                        text: "A",
                        metadata: ListMetadata(
                            replyMessage: ListReplyMessage(
                                text: "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
                            )
                        )
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.list.metadata.replyMessage.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a reply title has at most 512 characters
@Sendable func channelsSendMessageInputReplyTitleTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.list(
                    ListBody(
                        text: "A",
                        metadata: ListMetadata(
                            replyMessage: ListReplyMessage(
                                title: "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
                            )
                        )
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.list.metadata.replyMessage.title", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the id is required
@Sendable func channelsSendMessageInputReplyToWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                replyTo: ReplyTo(type: .message),
                body: MessageBody.text(TextBody(text: "Hello"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.replyTo.id", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: text is required
@Sendable func channelsSendMessageInputSectionListReplyTextMissing(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.sectionList(
                            SectionListTemplateParameter(
                                key: "sections",
                                value: SectionListValue(
                                    sections: [
                                        ChoiceSection(
                                            id: "s1",
                                            multipleSelection: true,
                                            title: "Colours",
                                            items: [
                                                ChoiceItem(
                                                    id: "r1",
                                                    type: .replyAction,
                                                    reference: "ref",
                                                    role: "row",
                                                    hidden: false,
                                                    replyAction: ChoiceReply(
                                                        imageUrl: "https://example.com/red.png",
                                                        payload: "red",
                                                        subTitle: "Warm"
                                                    )
                                                ),
                                            ]
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.sections[0].items[0].replyAction.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: sections is required
@Sendable func channelsSendMessageInputSectionsMissing(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.sectionList(
                            SectionListTemplateParameter(key: "s", value: SectionListValue())
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.sections", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: identifier is required
@Sendable func channelsSendMessageInputShippingMethodWithoutIdentifier(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.shippingMethodList(
                            ShippingMethodListTemplateParameter(
                                key: "shipping",
                                value: ShippingMethodListValue(
                                    shippingMethods: [
                                        ShippingMethod(amount: "4.95", label: "Post", detail: "Two days"),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.shippingMethods[0].identifier", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at most 128 characters
@Sendable func channelsSendMessageInputShortLinksDomainTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello")),
                shortLinks: ShortLinks(
                    domain: "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.shortLinks.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the domain is required
@Sendable func channelsSendMessageInputShortLinksWithoutDomain(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello")),
                shortLinks: ShortLinks()
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.shortLinks.domain", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a tag has at least one character
@Sendable func channelsSendMessageInputTagEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello")),
                tags: [""]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.tags[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: letters, digits, spaces, hyphens and underscores
@Sendable func channelsSendMessageInputTagPattern(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello")),
                tags: ["not/allowed"]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.tags[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a tag has at most 50 characters
@Sendable func channelsSendMessageInputTagTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello")),
                tags: ["fine", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.tags[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the text has at least one character
@Sendable func channelsSendMessageInputTextEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: ""))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.text.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: text is required
@Sendable func channelsSendMessageInputTextMissing(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody())
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.text.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: startTime is required
@Sendable func channelsSendMessageInputTimeslotWithoutStart(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.timeslotList(
                            TimeslotListTemplateParameter(
                                key: "slots",
                                value: TimeslotListValue(timeslots: [Timeslot(id: "t1", duration: 1800.5)])
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.timeslots[0].startTime", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a key has at least one character
@Sendable func channelsSendMessageInputUtmKeyEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    utmParameters: [UtmParameter(key: "", value: "v")]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a key has at most 20 characters
@Sendable func channelsSendMessageInputUtmKeyTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    utmParameters: [UtmParameter(key: "kkkkkkkkkkkkkkkkkkkkk", value: "v")]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters[0].key", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a value or a reference
@Sendable func channelsSendMessageInputUtmNeitherValueNorReference(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    utmParameters: [UtmParameter(key: "a", value: "b"), UtmParameter(key: "c")]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a value or a reference, not both
@Sendable func channelsSendMessageInputUtmValueAndReference(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    utmParameters: [UtmParameter(key: "utm_source", value: "bird", reference: .channelName)]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a value has at least one character
@Sendable func channelsSendMessageInputUtmValueEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    utmParameters: [UtmParameter(key: "k", value: "")]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters[0].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a value has at most 100 characters
@Sendable func channelsSendMessageInputUtmValueTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    utmParameters: [
                        UtmParameter(
                            key: "k",
                            value: "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters[0].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: at least 0 seconds
@Sendable func channelsSendMessageInputValidityNegative(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello")),
                validity: -1
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.validity", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a title has at most 24 characters
@Sendable func channelsSendMessageInputWhatsappProductSectionTitleTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.whatsappProductSections(
                            WhatsappProductSectionsTemplateParameter(
                                key: "waShelves",
                                value: WhatsappProductSectionsValue(
                                    sections: [
                                        WhatsappSectionItem(
                                            id: "w1",
                                            type: .whatsappProductSection,
                                            reference: "ref",
                                            role: "shelf",
                                            hidden: true,
                                            whatsappProductSection: WhatsappProductSection(
                                                title: "ttttttttttttttttttttttttt",
                                                products: [
                                                    WhatsappProductItem(
                                                        id: "i1",
                                                        type: .whatsappProductItem,
                                                        reference: "ref",
                                                        role: "item",
                                                        hidden: false,
                                                        whatsappProductItem: WhatsappProduct(
                                                            externalProductId: "sku-1"
                                                        )
                                                    ),
                                                ]
                                            )
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.parameters[0].value.sections[0].whatsappProductSection.title", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: externalProductId is required
@Sendable func channelsSendMessageInputWhatsappProductWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    parameters: [
                        TemplateParameter.whatsappProductItems(
                            WhatsappProductItemsTemplateParameter(
                                key: "waItems",
                                value: WhatsappProductItemsValue(
                                    products: [
                                        WhatsappProductItem(
                                            id: "i2",
                                            type: .whatsappProductItem,
                                            reference: "ref",
                                            role: "item",
                                            hidden: false,
                                            whatsappProductItem: WhatsappProduct(externalProductId: "sku-2")
                                        ),
                                        WhatsappProductItem(
                                            id: "i3",
                                            type: .whatsappProductItem,
                                            reference: "ref",
                                            role: "item",
                                            hidden: false,
                                            whatsappProductItem: WhatsappProduct()
                                        ),
                                    ]
                                )
                            )
                        ),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same(
        "path",
        "body.template.parameters[0].value.products[1].whatsappProductItem.externalProductId",
        error?.path
    )
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func channelsSendMessageInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// written from the schema: a body of the kind list with every member
@Sendable func channelsSendMessageListAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.list(
                ListBody(
                    title: "A title",
                    text: "A text",
                    altText: "In words",
                    items: [
                        BodyItem(
                            title: "Section",
                            mediaUrl: "https://example.com/r.png",
                            description: "A description",
                            altText: "Row",
                            actions: [
                                Action.postback(
                                    PostbackAction(
                                        text: "Row",
                                        payload: "row-1",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "A second line")
                                        )
                                    )
                                ),
                            ]
                        ),
                    ],
                    actions: [
                        Action.reply(ReplyAction(text: "Yes")),
                        Action.postback(PostbackAction(text: "No", payload: "no")),
                    ],
                    metadata: ListMetadata(
                        button: ListButton(label: "Show options"),
                        replyMessage: ListReplyMessage(title: "Chosen", text: "This is it")
                    )
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.title", "A title", answer.body?.list?.title)
    run.same("body.list.text", "A text", answer.body?.list?.text)
    run.same("body.list.altText", "In words", answer.body?.list?.altText)
    run.same("body.list.items.count", 1, answer.body?.list?.items?.count)
    run.same("body.list.items[0].title", "Section", answer.body?.list?.items?[at: 0]?.title)
    run.same("body.list.items[0].mediaUrl", "https://example.com/r.png", answer.body?.list?.items?[at: 0]?.mediaUrl)
    run.same("body.list.items[0].description", "A description", answer.body?.list?.items?[at: 0]?.description)
    run.same("body.list.items[0].altText", "Row", answer.body?.list?.items?[at: 0]?.altText)
    run.same("body.list.items[0].actions.count", 1, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "Row",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.payload",
        "row-1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[0].postback.metadata.description.label",
        "A second line",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.metadata?.description?.label
    )
    run.same("body.list.actions.count", 2, answer.body?.list?.actions?.count)
    run.same("body.list.actions[0].type", "reply", answer.body?.list?.actions?[at: 0]?.type)
    run.same("body.list.actions[0].reply.text", "Yes", answer.body?.list?.actions?[at: 0]?.reply?.text)
    run.same("body.list.actions[1].type", "postback", answer.body?.list?.actions?[at: 1]?.type)
    run.same("body.list.actions[1].postback.text", "No", answer.body?.list?.actions?[at: 1]?.postback?.text)
    run.same("body.list.actions[1].postback.payload", "no", answer.body?.list?.actions?[at: 1]?.postback?.payload)
    run.same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
    run.same("body.list.metadata.replyMessage.title", "Chosen", answer.body?.list?.metadata?.replyMessage?.title)
    run.same("body.list.metadata.replyMessage.text", "This is it", answer.body?.list?.metadata?.replyMessage?.text)
}

/// written from the schema: labels and texts of the greatest length
@Sendable func channelsSendMessageListLimits(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.list(
                ListBody(
                    text: "A",
                    items: [
                        BodyItem(
                            actions: [
                                Action.postback(
                                    PostbackAction(
                                        text: "A",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(
                                                label: "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé"
                                            )
                                        )
                                    )
                                ),
                            ]
                        ),
                    ],
                    metadata: ListMetadata(
                        button: ListButton(label: "ßßßßßßßßßßßßßßßßßßßß"),
                        replyMessage: ListReplyMessage(
                            title: "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
                            text: "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu"
                        )
                    )
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.text", "A", answer.body?.list?.text)
    run.same("body.list.items.count", 1, answer.body?.list?.items?.count)
    run.same("body.list.items[0].actions.count", 1, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "A",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.metadata.description.label",
        "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.metadata?.description?.label
    )
    run.same("body.list.metadata.button.label", "ßßßßßßßßßßßßßßßßßßßß", answer.body?.list?.metadata?.button?.label)
    run.same(
        "body.list.metadata.replyMessage.title",
        "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
        answer.body?.list?.metadata?.replyMessage?.title
    )
    run.same(
        "body.list.metadata.replyMessage.text",
        "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu",
        answer.body?.list?.metadata?.replyMessage?.text
    )
}

/// Sending WhatsApp messages, sample body_list_list_text_3
@Sendable func channelsSendMessageListWithSectionsAndCustomButtonLabel(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.list(
                ListBody(
                    title: "List title",
                    text: "List text",
                    altText: "List alt text",
                    items: [
                        BodyItem(
                            title: "Section 1",
                            actions: [
                                Action.postback(
                                    PostbackAction(
                                        text: "Postback action 1",
                                        payload: "postback-action-payload-1",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "Postback action description 1")
                                        )
                                    )
                                ),
                                Action.postback(
                                    PostbackAction(
                                        text: "Postback action 2",
                                        payload: "postback-action-payload-2",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "Postback action description 2")
                                        )
                                    )
                                ),
                            ]
                        ),
                        BodyItem(
                            title: "Section 2",
                            actions: [
                                Action.postback(
                                    PostbackAction(
                                        text: "Postback action 3",
                                        payload: "postback-action-payload-3",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "Postback action description 3")
                                        )
                                    )
                                ),
                                Action.postback(
                                    PostbackAction(
                                        text: "Postback action 4",
                                        payload: "postback-action-payload-4",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "Postback action description 4")
                                        )
                                    )
                                ),
                            ]
                        ),
                    ],
                    metadata: ListMetadata(button: ListButton(label: "Show options"))
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.title", "List title", answer.body?.list?.title)
    run.same("body.list.text", "List text", answer.body?.list?.text)
    run.same("body.list.altText", "List alt text", answer.body?.list?.altText)
    run.same("body.list.items.count", 2, answer.body?.list?.items?.count)
    run.same("body.list.items[0].title", "Section 1", answer.body?.list?.items?[at: 0]?.title)
    run.same("body.list.items[0].actions.count", 2, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "Postback action 1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.payload",
        "postback-action-payload-1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[0].postback.metadata.description.label",
        "Postback action description 1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.metadata?.description?.label
    )
    run.same(
        "body.list.items[0].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[0].actions[1].postback.text",
        "Postback action 2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[1].postback.payload",
        "postback-action-payload-2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[1].postback.metadata.description.label",
        "Postback action description 2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.metadata?.description?.label
    )
    run.same("body.list.items[1].title", "Section 2", answer.body?.list?.items?[at: 1]?.title)
    run.same("body.list.items[1].actions.count", 2, answer.body?.list?.items?[at: 1]?.actions?.count)
    run.same(
        "body.list.items[1].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[1].actions[0].postback.text",
        "Postback action 3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[1].actions[0].postback.payload",
        "postback-action-payload-3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[1].actions[0].postback.metadata.description.label",
        "Postback action description 3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.metadata?.description?.label
    )
    run.same(
        "body.list.items[1].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[1].actions[1].postback.text",
        "Postback action 4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[1].actions[1].postback.payload",
        "postback-action-payload-4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.payload
    )
    run.same(
        "body.list.items[1].actions[1].postback.metadata.description.label",
        "Postback action description 4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.metadata?.description?.label
    )
    run.same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
}

/// Sending WhatsApp messages, sample body_list_list_text_2
@Sendable func channelsSendMessageListWithSections(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.list(
                ListBody(
                    title: "List title",
                    text: "List text",
                    altText: "List alt text",
                    items: [
                        BodyItem(
                            title: "Section 1",
                            actions: [
                                Action.postback(
                                    PostbackAction(text: "Postback action 1", payload: "postback-action-payload-1")
                                ),
                                Action.postback(
                                    PostbackAction(text: "Postback action 2", payload: "postback-action-payload-2")
                                ),
                            ]
                        ),
                        BodyItem(
                            title: "Section 2",
                            actions: [
                                Action.postback(
                                    PostbackAction(text: "Postback action 3", payload: "postback-action-payload-3")
                                ),
                                Action.postback(
                                    PostbackAction(text: "Postback action 4", payload: "postback-action-payload-4")
                                ),
                            ]
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.title", "List title", answer.body?.list?.title)
    run.same("body.list.text", "List text", answer.body?.list?.text)
    run.same("body.list.altText", "List alt text", answer.body?.list?.altText)
    run.same("body.list.items.count", 2, answer.body?.list?.items?.count)
    run.same("body.list.items[0].title", "Section 1", answer.body?.list?.items?[at: 0]?.title)
    run.same("body.list.items[0].actions.count", 2, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "Postback action 1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.payload",
        "postback-action-payload-1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[0].actions[1].postback.text",
        "Postback action 2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[1].postback.payload",
        "postback-action-payload-2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.payload
    )
    run.same("body.list.items[1].title", "Section 2", answer.body?.list?.items?[at: 1]?.title)
    run.same("body.list.items[1].actions.count", 2, answer.body?.list?.items?[at: 1]?.actions?.count)
    run.same(
        "body.list.items[1].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[1].actions[0].postback.text",
        "Postback action 3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[1].actions[0].postback.payload",
        "postback-action-payload-3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[1].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[1].actions[1].postback.text",
        "Postback action 4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[1].actions[1].postback.payload",
        "postback-action-payload-4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.payload
    )
}

/// written from the schema: a list of its text alone
@Sendable func channelsSendMessageListWithoutItems(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.list(ListBody(text: "A text"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.text", "A text", answer.body?.list?.text)
}

/// Sending WhatsApp messages, sample body_list_list_text
@Sendable func channelsSendMessageListWithoutSections(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.list(
                ListBody(
                    title: "List title",
                    text: "List text",
                    altText: "List alt text",
                    items: [
                        BodyItem(
                            actions: [
                                Action.postback(
                                    PostbackAction(text: "Postback action 1", payload: "postback-action-payload-1")
                                ),
                                Action.postback(
                                    PostbackAction(text: "Postback action 2", payload: "postback-action-payload-2")
                                ),
                            ]
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.title", "List title", answer.body?.list?.title)
    run.same("body.list.text", "List text", answer.body?.list?.text)
    run.same("body.list.altText", "List alt text", answer.body?.list?.altText)
    run.same("body.list.items.count", 1, answer.body?.list?.items?.count)
    run.same("body.list.items[0].actions.count", 2, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "Postback action 1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.payload",
        "postback-action-payload-1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[0].actions[1].postback.text",
        "Postback action 2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[1].postback.payload",
        "postback-action-payload-2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.payload
    )
}

/// written from the schema: a body of the kind location with every member
@Sendable func channelsSendMessageLocationAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.location(
                LocationBody(
                    coordinates: Coordinates(latitude: -33.8567844, longitude: 151.2152967),
                    location: PlaceName(address: "Bennelong Point, Sydney", label: "Opera House")
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "location", answer.body?.type)
    run.same("body.location.coordinates.latitude", -33.8567844, answer.body?.location?.coordinates?.latitude)
    run.same("body.location.coordinates.longitude", 151.2152967, answer.body?.location?.coordinates?.longitude)
    run.same("body.location.location.address", "Bennelong Point, Sydney", answer.body?.location?.location?.address)
    run.same("body.location.location.label", "Opera House", answer.body?.location?.location?.label)
}

/// written from the schema: the greatest coordinates, zero included
@Sendable func channelsSendMessageLocationCorners(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.location(LocationBody(coordinates: Coordinates(latitude: -90.0, longitude: 180.0)))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "location", answer.body?.type)
    run.same("body.location.coordinates.latitude", -90.0, answer.body?.location?.coordinates?.latitude)
    run.same("body.location.coordinates.longitude", 180.0, answer.body?.location?.coordinates?.longitude)
}

/// Sending WhatsApp messages, sample body_location_location
@Sendable func channelsSendMessageLocation(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.location(
                LocationBody(
                    coordinates: Coordinates(latitude: 52.3435942, longitude: 4.9091077),
                    location: PlaceName(
                        address: "Trompenburgstraat 2C, 1079 TX Amsterdam",
                        label: "MessageBird Amsterdam office"
                    )
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "location", answer.body?.type)
    run.same("body.location.coordinates.latitude", 52.3435942, answer.body?.location?.coordinates?.latitude)
    run.same("body.location.coordinates.longitude", 4.9091077, answer.body?.location?.coordinates?.longitude)
    run.same(
        "body.location.location.address",
        "Trompenburgstraat 2C, 1079 TX Amsterdam",
        answer.body?.location?.location?.address
    )
    run.same("body.location.location.label", "MessageBird Amsterdam office", answer.body?.location?.location?.label)
}

/// a workspace given with the call instead of the client's
@Sendable func channelsSendMessageOptionWorkspaceId(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello"))
        ),
        options: Options(workspaceId: "33333333-3333-4333-8333-333333333333")
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// written from the schema: the longest expiration
@Sendable func channelsSendMessageOtpLongest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.authentication(
                AuthenticationBody(otp: OneTimePassword(disclaimer: false, expirationTime: 90))
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "authentication", answer.body?.type)
    run.same("body.authentication.otp.disclaimer", false, answer.body?.authentication?.otp?.disclaimer)
    run.same("body.authentication.otp.expirationTime", 90, answer.body?.authentication?.otp?.expirationTime)
}

/// written from the schema: the shortest expiration
@Sendable func channelsSendMessageOtpShortest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.authentication(
                AuthenticationBody(otp: OneTimePassword(disclaimer: true, expirationTime: 1))
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "authentication", answer.body?.type)
    run.same("body.authentication.otp.disclaimer", true, answer.body?.authentication?.otp?.disclaimer)
    run.same("body.authentication.otp.expirationTime", 1, answer.body?.authentication?.otp?.expirationTime)
}

/// List, list message with metadata, with the receiver of that page (no identifierKey)
@Sendable func channelsSendMessagePageListMessageWithMetadata(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            body: MessageBody.list(
                ListBody(
                    title: "List title",
                    text: "List text",
                    altText: "List alt text",
                    items: [
                        BodyItem(
                            title: "Section 1",
                            actions: [
                                Action.postback(
                                    PostbackAction(
                                        text: "Postback action 1",
                                        payload: "postback-action-payload-1",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "Postback action description 1")
                                        )
                                    )
                                ),
                                Action.postback(
                                    PostbackAction(
                                        text: "Postback action 2",
                                        payload: "postback-action-payload-2",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "Postback action description 2")
                                        )
                                    )
                                ),
                            ]
                        ),
                        BodyItem(
                            title: "Section 2",
                            actions: [
                                Action.postback(
                                    PostbackAction(
                                        text: "Postback action 3",
                                        payload: "postback-action-payload-3",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "Postback action description 3")
                                        )
                                    )
                                ),
                                Action.postback(
                                    PostbackAction(
                                        text: "Postback action 4",
                                        payload: "postback-action-payload-4",
                                        metadata: ActionMetadata(
                                            description: ActionDescription(label: "Postback action description 4")
                                        )
                                    )
                                ),
                            ]
                        ),
                    ],
                    metadata: ListMetadata(button: ListButton(label: "Show options"))
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.title", "List title", answer.body?.list?.title)
    run.same("body.list.text", "List text", answer.body?.list?.text)
    run.same("body.list.altText", "List alt text", answer.body?.list?.altText)
    run.same("body.list.items.count", 2, answer.body?.list?.items?.count)
    run.same("body.list.items[0].title", "Section 1", answer.body?.list?.items?[at: 0]?.title)
    run.same("body.list.items[0].actions.count", 2, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "Postback action 1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.payload",
        "postback-action-payload-1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[0].postback.metadata.description.label",
        "Postback action description 1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.metadata?.description?.label
    )
    run.same(
        "body.list.items[0].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[0].actions[1].postback.text",
        "Postback action 2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[1].postback.payload",
        "postback-action-payload-2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[1].postback.metadata.description.label",
        "Postback action description 2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.metadata?.description?.label
    )
    run.same("body.list.items[1].title", "Section 2", answer.body?.list?.items?[at: 1]?.title)
    run.same("body.list.items[1].actions.count", 2, answer.body?.list?.items?[at: 1]?.actions?.count)
    run.same(
        "body.list.items[1].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[1].actions[0].postback.text",
        "Postback action 3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[1].actions[0].postback.payload",
        "postback-action-payload-3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[1].actions[0].postback.metadata.description.label",
        "Postback action description 3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.metadata?.description?.label
    )
    run.same(
        "body.list.items[1].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[1].actions[1].postback.text",
        "Postback action 4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[1].actions[1].postback.payload",
        "postback-action-payload-4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.payload
    )
    run.same(
        "body.list.items[1].actions[1].postback.metadata.description.label",
        "Postback action description 4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.metadata?.description?.label
    )
    run.same("body.list.metadata.button.label", "Show options", answer.body?.list?.metadata?.button?.label)
}

/// List, list message with sections, with the receiver of that page (no identifierKey)
@Sendable func channelsSendMessagePageListMessageWithSections(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            body: MessageBody.list(
                ListBody(
                    title: "List title",
                    text: "List text",
                    altText: "List alt text",
                    items: [
                        BodyItem(
                            title: "Section 1",
                            actions: [
                                Action.postback(
                                    PostbackAction(text: "Postback action 1", payload: "postback-action-payload-1")
                                ),
                                Action.postback(
                                    PostbackAction(text: "Postback action 2", payload: "postback-action-payload-2")
                                ),
                            ]
                        ),
                        BodyItem(
                            title: "Section 2",
                            actions: [
                                Action.postback(
                                    PostbackAction(text: "Postback action 3", payload: "postback-action-payload-3")
                                ),
                                Action.postback(
                                    PostbackAction(text: "Postback action 4", payload: "postback-action-payload-4")
                                ),
                            ]
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.title", "List title", answer.body?.list?.title)
    run.same("body.list.text", "List text", answer.body?.list?.text)
    run.same("body.list.altText", "List alt text", answer.body?.list?.altText)
    run.same("body.list.items.count", 2, answer.body?.list?.items?.count)
    run.same("body.list.items[0].title", "Section 1", answer.body?.list?.items?[at: 0]?.title)
    run.same("body.list.items[0].actions.count", 2, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "Postback action 1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.payload",
        "postback-action-payload-1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[0].actions[1].postback.text",
        "Postback action 2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[1].postback.payload",
        "postback-action-payload-2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.payload
    )
    run.same("body.list.items[1].title", "Section 2", answer.body?.list?.items?[at: 1]?.title)
    run.same("body.list.items[1].actions.count", 2, answer.body?.list?.items?[at: 1]?.actions?.count)
    run.same(
        "body.list.items[1].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[1].actions[0].postback.text",
        "Postback action 3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[1].actions[0].postback.payload",
        "postback-action-payload-3",
        answer.body?.list?.items?[at: 1]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[1].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[1].actions[1].postback.text",
        "Postback action 4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[1].actions[1].postback.payload",
        "postback-action-payload-4",
        answer.body?.list?.items?[at: 1]?.actions?[at: 1]?.postback?.payload
    )
}

/// List, list message without sections, with the receiver of that page (no identifierKey)
@Sendable func channelsSendMessagePageListMessageWithoutSections(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            body: MessageBody.list(
                ListBody(
                    title: "List title",
                    text: "List text",
                    altText: "List alt text",
                    items: [
                        BodyItem(
                            actions: [
                                Action.postback(
                                    PostbackAction(text: "Postback action 1", payload: "postback-action-payload-1")
                                ),
                                Action.postback(
                                    PostbackAction(text: "Postback action 2", payload: "postback-action-payload-2")
                                ),
                            ]
                        ),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "list", answer.body?.type)
    run.same("body.list.title", "List title", answer.body?.list?.title)
    run.same("body.list.text", "List text", answer.body?.list?.text)
    run.same("body.list.altText", "List alt text", answer.body?.list?.altText)
    run.same("body.list.items.count", 1, answer.body?.list?.items?.count)
    run.same("body.list.items[0].actions.count", 2, answer.body?.list?.items?[at: 0]?.actions?.count)
    run.same(
        "body.list.items[0].actions[0].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.list.items[0].actions[0].postback.text",
        "Postback action 1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[0].postback.payload",
        "postback-action-payload-1",
        answer.body?.list?.items?[at: 0]?.actions?[at: 0]?.postback?.payload
    )
    run.same(
        "body.list.items[0].actions[1].type",
        "postback",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.type
    )
    run.same(
        "body.list.items[0].actions[1].postback.text",
        "Postback action 2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.list.items[0].actions[1].postback.payload",
        "postback-action-payload-2",
        answer.body?.list?.items?[at: 0]?.actions?[at: 1]?.postback?.payload
    )
}

/// Sending WhatsApp messages, the sample of ReplyTo, its id and its body as they stand there in words
@Sendable func channelsSendMessagePageReplyTo(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            replyTo: ReplyTo(id: "<recievedmessageid>", type: .message),
            body: MessageBody.text(TextBody(text: "Single text message"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("replyTo.id", "<recievedmessageid>", answer.replyTo?.id)
    run.same("replyTo.type", .message, answer.replyTo?.type)
    run.same("replyTo.type.text", "message", answer.replyTo?.type?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message", answer.body?.text?.text)
}

/// Text, single text message with postback actions, with the receiver of that page (no identifierKey)
@Sendable func channelsSendMessagePageSingleTextMessageWithPostbackActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            body: MessageBody.text(
                TextBody(
                    text: "Single text message with postback actions",
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action 1", payload: "postback-payload-1")),
                        Action.postback(PostbackAction(text: "Postback action 2", payload: "postback-payload-2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message with postback actions", answer.body?.text?.text)
    run.same("body.text.actions.count", 2, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "postback", answer.body?.text?.actions?[at: 0]?.type)
    run.same(
        "body.text.actions[0].postback.text",
        "Postback action 1",
        answer.body?.text?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.text.actions[0].postback.payload",
        "postback-payload-1",
        answer.body?.text?.actions?[at: 0]?.postback?.payload
    )
    run.same("body.text.actions[1].type", "postback", answer.body?.text?.actions?[at: 1]?.type)
    run.same(
        "body.text.actions[1].postback.text",
        "Postback action 2",
        answer.body?.text?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.text.actions[1].postback.payload",
        "postback-payload-2",
        answer.body?.text?.actions?[at: 1]?.postback?.payload
    )
}

/// Text, single text message with postback and reply actions, with the receiver of that page (no identifierKey)
@Sendable func channelsSendMessagePageSingleTextMessageWithPostbackAndReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            body: MessageBody.text(
                TextBody(
                    text: "Single text message with reply and postback actions",
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action 1", payload: "postback-payload-1")),
                        Action.reply(ReplyAction(text: "Reply action 1")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message with reply and postback actions", answer.body?.text?.text)
    run.same("body.text.actions.count", 2, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "postback", answer.body?.text?.actions?[at: 0]?.type)
    run.same(
        "body.text.actions[0].postback.text",
        "Postback action 1",
        answer.body?.text?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.text.actions[0].postback.payload",
        "postback-payload-1",
        answer.body?.text?.actions?[at: 0]?.postback?.payload
    )
    run.same("body.text.actions[1].type", "reply", answer.body?.text?.actions?[at: 1]?.type)
    run.same("body.text.actions[1].reply.text", "Reply action 1", answer.body?.text?.actions?[at: 1]?.reply?.text)
}

/// Text, single text message with reply actions, with the receiver of that page (no identifierKey)
@Sendable func channelsSendMessagePageSingleTextMessageWithReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            body: MessageBody.text(
                TextBody(
                    text: "Single text message with reply actions",
                    actions: [
                        Action.reply(ReplyAction(text: "Reply action 1")),
                        Action.reply(ReplyAction(text: "Reply action 2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message with reply actions", answer.body?.text?.text)
    run.same("body.text.actions.count", 2, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "reply", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].reply.text", "Reply action 1", answer.body?.text?.actions?[at: 0]?.reply?.text)
    run.same("body.text.actions[1].type", "reply", answer.body?.text?.actions?[at: 1]?.type)
    run.same("body.text.actions[1].reply.text", "Reply action 2", answer.body?.text?.actions?[at: 1]?.reply?.text)
}

/// Text, single text message, with the receiver of that page (no identifierKey)
@Sendable func channelsSendMessagePageSingleTextMessage(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            body: MessageBody.text(TextBody(text: "Single text message"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message", answer.body?.text?.text)
}

/// Messaging and Sending WhatsApp messages, the sample of Template (no identifierKey), without the comma before its
/// last brace
@Sendable func channelsSendMessagePageTemplate(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                version: "latest",
                locale: "en",
                parameters: [TemplateParameter.string(StringTemplateParameter(key: "name", value: "Robert"))]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.version", "latest", answer.template?.version)
    run.same("template.locale", "en", answer.template?.locale)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Robert", answer.template?.parameters?[at: 0]?.string?.value)
}

/// written from the schema: a body of the kind permission_request with every member
@Sendable func channelsSendMessagePermissionRequestAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.permissionRequest(PermissionRequest(resource: .call))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "permission_request", answer.body?.type)
    run.same("body.permission_request.resource", .call, answer.body?.permissionRequest?.resource)
    run.same("body.permission_request.resource.text", "call", answer.body?.permissionRequest?.resource?.text)
}

/// Messaging, Send a message, the receiver of the Body sample (no identifierKey), with a text
@Sendable func channelsSendMessageReceiverWithoutKey(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
            body: MessageBody.text(TextBody(text: "Hello"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// written from the schema: false, zero and an empty text are sent, not dropped
@Sendable func channelsSendMessageReferenceAndFalse(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            reference: "",
            body: MessageBody.text(TextBody(text: "Hello")),
            capFrequency: false,
            enableLinkTracking: false,
            ignoreQuietHours: false,
            ignoreGlobalHoldout: false,
            tags: [],
            validity: 0
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("reference", "", answer.reference)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// the last answer is the error, with the number of attempts
@Sendable func channelsSendMessageRetry429Exhausted(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 1)
        )
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("retryAfterMs", .milliseconds(0), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 2, error?.attempts)
}

/// 429 says that the request was not processed, so even a write is repeated
@Sendable func channelsSendMessageRetry429(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello"))
        ),
        options: Options(maxRetries: 1)
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// 503 says that the request was not processed, so even a write is repeated
@Sendable func channelsSendMessageRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello"))
        ),
        options: Options(maxRetries: 2)
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// the client's number of retries counts where the call names none
@Sendable func channelsSendMessageRetryClientDefault(_ run: Run) async throws {
    let bird = try run.client(maxRetries: 1)
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// a write answered 408 is not repeated
@Sendable func channelsSendMessageRetryNot408(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 408, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a conflict is an answer, not a fault
@Sendable func channelsSendMessageRetryNot409(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .conflict, error?.kind)
    run.same("status", 409, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write answered 500 may have been done, so it is not repeated
@Sendable func channelsSendMessageRetryNot500(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 500, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write whose connection broke may have been done
@Sendable func channelsSendMessageRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// written from the schema: a body of the kind section with every member
@Sendable func channelsSendMessageSectionAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.section(
                SectionBody(
                    items: [
                        SectionItem.text(TextBody(text: "First")),
                        SectionItem.image(ImageBody(images: [BodyImage(mediaUrl: "https://example.com/i.png")])),
                        SectionItem.file(
                            FileBody(
                                files: [
                                    BodyFile(mediaUrl: "https://example.com/a.pdf", contentType: "application/pdf"),
                                ]
                            )
                        ),
                        SectionItem.gif(GifBody(mediaUrl: "https://example.com/cat.gif")),
                        SectionItem.location(
                            LocationBody(coordinates: Coordinates(latitude: 1.5, longitude: -2.25))
                        ),
                        SectionItem.carousel(
                            CarouselBody(
                                items: [
                                    BodyItem(
                                        title: "One",
                                        mediaUrl: "https://example.com/1.png",
                                        description: "The first",
                                        altText: "A one",
                                        actions: [
                                            Action.link(LinkAction(text: "Open", url: "https://example.com/1")),
                                        ]
                                    ),
                                ]
                            )
                        ),
                        SectionItem.list(ListBody(text: "A list")),
                        SectionItem.section(
                            NestedSectionBody(
                                items: [
                                    NestedSectionItem.text(TextBody(text: "Inner")),
                                    NestedSectionItem.list(ListBody(text: "Inner list")),
                                ],
                                configurations: ["default": "a", "any_key": "b"]
                            )
                        ),
                    ],
                    configurations: ["layout": "wide", "snake_key": "1"]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "section", answer.body?.type)
    run.same("body.section.items.count", 8, answer.body?.section?.items?.count)
    run.same("body.section.items[0].type", "text", answer.body?.section?.items?[at: 0]?.type)
    run.same("body.section.items[0].text.text", "First", answer.body?.section?.items?[at: 0]?.text?.text)
    run.same("body.section.items[1].type", "image", answer.body?.section?.items?[at: 1]?.type)
    run.same(
        "body.section.items[1].image.images.count",
        1,
        answer.body?.section?.items?[at: 1]?.image?.images?.count
    )
    run.same(
        "body.section.items[1].image.images[0].mediaUrl",
        "https://example.com/i.png",
        answer.body?.section?.items?[at: 1]?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.section.items[2].type", "file", answer.body?.section?.items?[at: 2]?.type)
    run.same("body.section.items[2].file.files.count", 1, answer.body?.section?.items?[at: 2]?.file?.files?.count)
    run.same(
        "body.section.items[2].file.files[0].mediaUrl",
        "https://example.com/a.pdf",
        answer.body?.section?.items?[at: 2]?.file?.files?[at: 0]?.mediaUrl
    )
    run.same(
        "body.section.items[2].file.files[0].contentType",
        "application/pdf",
        answer.body?.section?.items?[at: 2]?.file?.files?[at: 0]?.contentType
    )
    run.same("body.section.items[3].type", "gif", answer.body?.section?.items?[at: 3]?.type)
    run.same(
        "body.section.items[3].gif.mediaUrl",
        "https://example.com/cat.gif",
        answer.body?.section?.items?[at: 3]?.gif?.mediaUrl
    )
    run.same("body.section.items[4].type", "location", answer.body?.section?.items?[at: 4]?.type)
    run.same(
        "body.section.items[4].location.coordinates.latitude",
        1.5,
        answer.body?.section?.items?[at: 4]?.location?.coordinates?.latitude
    )
    run.same(
        "body.section.items[4].location.coordinates.longitude",
        -2.25,
        answer.body?.section?.items?[at: 4]?.location?.coordinates?.longitude
    )
    run.same("body.section.items[5].type", "carousel", answer.body?.section?.items?[at: 5]?.type)
    run.same(
        "body.section.items[5].carousel.items.count",
        1,
        answer.body?.section?.items?[at: 5]?.carousel?.items?.count
    )
    run.same(
        "body.section.items[5].carousel.items[0].title",
        "One",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.title
    )
    run.same(
        "body.section.items[5].carousel.items[0].mediaUrl",
        "https://example.com/1.png",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.mediaUrl
    )
    run.same(
        "body.section.items[5].carousel.items[0].description",
        "The first",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.description
    )
    run.same(
        "body.section.items[5].carousel.items[0].altText",
        "A one",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.altText
    )
    run.same(
        "body.section.items[5].carousel.items[0].actions.count",
        1,
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.actions?.count
    )
    run.same(
        "body.section.items[5].carousel.items[0].actions[0].type",
        "link",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.section.items[5].carousel.items[0].actions[0].link.text",
        "Open",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.actions?[at: 0]?.link?.text
    )
    run.same(
        "body.section.items[5].carousel.items[0].actions[0].link.url",
        "https://example.com/1",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.actions?[at: 0]?.link?.url
    )
    run.same("body.section.items[6].type", "list", answer.body?.section?.items?[at: 6]?.type)
    run.same("body.section.items[6].list.text", "A list", answer.body?.section?.items?[at: 6]?.list?.text)
    run.same("body.section.items[7].type", "section", answer.body?.section?.items?[at: 7]?.type)
    run.same(
        "body.section.items[7].section.items.count",
        2,
        answer.body?.section?.items?[at: 7]?.section?.items?.count
    )
    run.same(
        "body.section.items[7].section.items[0].type",
        "text",
        answer.body?.section?.items?[at: 7]?.section?.items?[at: 0]?.type
    )
    run.same(
        "body.section.items[7].section.items[0].text.text",
        "Inner",
        answer.body?.section?.items?[at: 7]?.section?.items?[at: 0]?.text?.text
    )
    run.same(
        "body.section.items[7].section.items[1].type",
        "list",
        answer.body?.section?.items?[at: 7]?.section?.items?[at: 1]?.type
    )
    run.same(
        "body.section.items[7].section.items[1].list.text",
        "Inner list",
        answer.body?.section?.items?[at: 7]?.section?.items?[at: 1]?.list?.text
    )
    run.same(
        "body.section.items[7].section.configurations.count",
        2,
        answer.body?.section?.items?[at: 7]?.section?.configurations?.count
    )
    run.same(
        "body.section.items[7].section.configurations.default",
        "a",
        answer.body?.section?.items?[at: 7]?.section?.configurations?["default"]
    )
    run.same(
        "body.section.items[7].section.configurations.any_key",
        "b",
        answer.body?.section?.items?[at: 7]?.section?.configurations?["any_key"]
    )
    run.same("body.section.configurations.count", 2, answer.body?.section?.configurations?.count)
    run.same("body.section.configurations.layout", "wide", answer.body?.section?.configurations?["layout"])
    run.same("body.section.configurations.snake_key", "1", answer.body?.section?.configurations?["snake_key"])
}

/// written from the schema: keys of maps leave as they are
@Sendable func channelsSendMessageSectionKeysUntouched(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.section(
                SectionBody(
                    items: [SectionItem.text(TextBody(text: "Hi"))],
                    configurations: ["snake_key": "a", "camelKey": "b", "Some-Key": "c", "type": "d"]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "section", answer.body?.type)
    run.same("body.section.items.count", 1, answer.body?.section?.items?.count)
    run.same("body.section.items[0].type", "text", answer.body?.section?.items?[at: 0]?.type)
    run.same("body.section.items[0].text.text", "Hi", answer.body?.section?.items?[at: 0]?.text?.text)
    run.same("body.section.configurations.count", 4, answer.body?.section?.configurations?.count)
    run.same("body.section.configurations.snake_key", "a", answer.body?.section?.configurations?["snake_key"])
    run.same("body.section.configurations.camelKey", "b", answer.body?.section?.configurations?["camelKey"])
    run.same("body.section.configurations.Some-Key", "c", answer.body?.section?.configurations?["Some-Key"])
    run.same("body.section.configurations.type", "d", answer.body?.section?.configurations?["type"])
}

/// written from the schema: a template with every member, both forms of UTM parameter
@Sendable func channelsSendMessageTemplateAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                name: "welcome",
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                version: "latest",
                locale: "pt-BR",
                attachments: [
                    TemplateAttachment(mediaUrl: "https://example.com/a.pdf", filename: "a.pdf", inline: false),
                ],
                shortLinks: TemplateShortLinks(enabled: true, domain: "default"),
                variables: ["default": "friend", "first_name": "Ada", "lastName": "Lovelace"],
                utmParameters: [
                    UtmParameter(key: "utm_source", value: "bird"),
                    UtmParameter(key: "utm_medium", reference: .platformName),
                ],
                parameters: [
                    TemplateParameter.string(StringTemplateParameter(key: "name", value: "Ada")),
                    TemplateParameter.string(StringTemplateParameter(key: "no_value")),
                ],
                settings: TemplateSettings(disallowMmLite: true)
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("template.name", "welcome", answer.template?.name)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.version", "latest", answer.template?.version)
    run.same("template.locale", "pt-BR", answer.template?.locale)
    run.same("template.attachments.count", 1, answer.template?.attachments?.count)
    run.same(
        "template.attachments[0].mediaUrl",
        "https://example.com/a.pdf",
        answer.template?.attachments?[at: 0]?.mediaUrl
    )
    run.same("template.attachments[0].filename", "a.pdf", answer.template?.attachments?[at: 0]?.filename)
    run.same("template.attachments[0].inline", false, answer.template?.attachments?[at: 0]?.inline)
    run.same("template.shortLinks.enabled", true, answer.template?.shortLinks?.enabled)
    run.same("template.shortLinks.domain", "default", answer.template?.shortLinks?.domain)
    run.same("template.variables.count", 3, answer.template?.variables?.count)
    run.same("template.variables.default", "friend", answer.template?.variables?["default"])
    run.same("template.variables.first_name", "Ada", answer.template?.variables?["first_name"])
    run.same("template.variables.lastName", "Lovelace", answer.template?.variables?["lastName"])
    run.same("template.utmParameters.count", 2, answer.template?.utmParameters?.count)
    run.same("template.utmParameters[0].key", "utm_source", answer.template?.utmParameters?[at: 0]?.key)
    run.same("template.utmParameters[0].value", "bird", answer.template?.utmParameters?[at: 0]?.value)
    run.same("template.utmParameters[1].key", "utm_medium", answer.template?.utmParameters?[at: 1]?.key)
    run.same(
        "template.utmParameters[1].reference",
        .platformName,
        answer.template?.utmParameters?[at: 1]?.reference
    )
    run.same(
        "template.utmParameters[1].reference.text",
        "platform_name",
        answer.template?.utmParameters?[at: 1]?.reference?.text
    )
    run.same("template.parameters.count", 2, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Ada", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("template.parameters[1].type", "string", answer.template?.parameters?[at: 1]?.type)
    run.same("template.parameters[1].key", "no_value", answer.template?.parameters?[at: 1]?.string?.key)
    run.same("template.settings.disallowMmLite", true, answer.template?.settings?.disallowMmLite)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample whatsapp_template_3
@Sendable func channelsSendMessageTemplateButtonVariable(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "6449eb42-dffb-41c2-81a1-7fd956d2e7a6",
                version: "e0e9190c-c3e7-4026-8fc3-d28a77aa1a52",
                locale: "en",
                parameters: [
                    TemplateParameter.string(StringTemplateParameter(key: "name", value: "Robert")),
                    TemplateParameter.string(StringTemplateParameter(key: "url", value: "?campaignid=123456")),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("template.projectId", "6449eb42-dffb-41c2-81a1-7fd956d2e7a6", answer.template?.projectId)
    run.same("template.version", "e0e9190c-c3e7-4026-8fc3-d28a77aa1a52", answer.template?.version)
    run.same("template.locale", "en", answer.template?.locale)
    run.same("template.parameters.count", 2, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Robert", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("template.parameters[1].type", "string", answer.template?.parameters?[at: 1]?.type)
    run.same("template.parameters[1].key", "url", answer.template?.parameters?[at: 1]?.string?.key)
    run.same(
        "template.parameters[1].value",
        "?campaignid=123456",
        answer.template?.parameters?[at: 1]?.string?.value
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample whatsapp_template_2
@Sendable func channelsSendMessageTemplateImageVariable(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "7b492653-450b-4e97-b5e4-3827868e7438",
                version: "latest",
                locale: "en",
                parameters: [
                    TemplateParameter.string(
                        StringTemplateParameter(
                            key: "imageURL",
                            value: "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media"
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("template.projectId", "7b492653-450b-4e97-b5e4-3827868e7438", answer.template?.projectId)
    run.same("template.version", "latest", answer.template?.version)
    run.same("template.locale", "en", answer.template?.locale)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "imageURL", answer.template?.parameters?[at: 0]?.string?.key)
    run.same(
        "template.parameters[0].value",
        "https://files.gitbook.com/v0/b/gitbook-x-prod.appspot.com/o/spaces%2FdnJZeZvhOMhDQA8SpjQM%2Fuploads%2FRPPgQAGyZE7rvIh3WM2Z%2Fimage2.avif?alt=media",
        answer.template?.parameters?[at: 0]?.string?.value
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// written from the schema: the kind template without its member
@Sendable func channelsSendMessageTemplateKindAlone(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.template(nil)
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "template", answer.body?.type)
    run.absent("body.template", answer.body?.template)
}

/// written from the schema: a body of the kind template with every member
@Sendable func channelsSendMessageTemplateKind(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.template(
                Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    version: "latest",
                    locale: "en",
                    parameters: [TemplateParameter.string(StringTemplateParameter(key: "name", value: "Ada"))]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "template", answer.body?.type)
    run.same("body.template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.body?.template?.projectId)
    run.same("body.template.version", "latest", answer.body?.template?.version)
    run.same("body.template.locale", "en", answer.body?.template?.locale)
    run.same("body.template.parameters.count", 1, answer.body?.template?.parameters?.count)
    run.same("body.template.parameters[0].type", "string", answer.body?.template?.parameters?[at: 0]?.type)
    run.same("body.template.parameters[0].key", "name", answer.body?.template?.parameters?[at: 0]?.string?.key)
    run.same("body.template.parameters[0].value", "Ada", answer.body?.template?.parameters?[at: 0]?.string?.value)
}

/// written from the schema: a template parameter of the kind boolean with every member
@Sendable func channelsSendMessageTemplateParameterBoolean(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [TemplateParameter.boolean(BooleanTemplateParameter(key: "vip", value: false))]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "boolean", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "vip", answer.template?.parameters?[at: 0]?.boolean?.key)
    run.same("template.parameters[0].value", false, answer.template?.parameters?[at: 0]?.boolean?.value)
}

/// written from the schema: a template parameter of the kind lineItemList with every member
@Sendable func channelsSendMessageTemplateParameterLineItemList(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.lineItemList(
                        LineItemListTemplateParameter(
                            key: "lines",
                            value: LineItemListValue(
                                lineItems: [
                                    LineItem(amount: "19.95", text: "A shoe", type: .final),
                                    LineItem(amount: "4.95", text: "Post", type: .pending),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "lineItemList", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "lines", answer.template?.parameters?[at: 0]?.lineItemList?.key)
    run.same(
        "template.parameters[0].value.lineItems.count",
        2,
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?.count
    )
    run.same(
        "template.parameters[0].value.lineItems[0].amount",
        "19.95",
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?[at: 0]?.amount
    )
    run.same(
        "template.parameters[0].value.lineItems[0].text",
        "A shoe",
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?[at: 0]?.text
    )
    run.same(
        "template.parameters[0].value.lineItems[0].type",
        .final,
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?[at: 0]?.type
    )
    run.same(
        "template.parameters[0].value.lineItems[0].type.text",
        "final",
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[0].value.lineItems[1].amount",
        "4.95",
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?[at: 1]?.amount
    )
    run.same(
        "template.parameters[0].value.lineItems[1].text",
        "Post",
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?[at: 1]?.text
    )
    run.same(
        "template.parameters[0].value.lineItems[1].type",
        .pending,
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?[at: 1]?.type
    )
    run.same(
        "template.parameters[0].value.lineItems[1].type.text",
        "pending",
        answer.template?.parameters?[at: 0]?.lineItemList?.value?.lineItems?[at: 1]?.type?.text
    )
}

/// written from the schema: a template parameter of the kind number with every member
@Sendable func channelsSendMessageTemplateParameterNumber(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [TemplateParameter.number(NumberTemplateParameter(key: "discount", value: 2.5))]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "number", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "discount", answer.template?.parameters?[at: 0]?.number?.key)
    run.same("template.parameters[0].value", 2.5, answer.template?.parameters?[at: 0]?.number?.value)
}

/// written from the schema: a template parameter of the kind object with every member
@Sendable func channelsSendMessageTemplateParameterObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.object(
                        ObjectTemplateParameter(
                            key: "order",
                            value: ["order_id": 7, "lines": [["skuCode": "a", "qty": 2]], "note": nil]
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "object", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "order", answer.template?.parameters?[at: 0]?.object?.key)
    run.json(
        "template.parameters[0].value",
        #"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
        answer.template?.parameters?[at: 0]?.object?.value
    )
}

/// written from the schema: a template parameter of the kind productList with every member
@Sendable func channelsSendMessageTemplateParameterProductList(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.productList(
                        ProductListTemplateParameter(
                            key: "products",
                            value: ProductListValue(
                                products: [
                                    ProductItem.product(
                                        Product(externalProductId: "sku-1", amount: "19.95", text: "A shoe")
                                    ),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "productList", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "products", answer.template?.parameters?[at: 0]?.productList?.key)
    run.same(
        "template.parameters[0].value.products.count",
        1,
        answer.template?.parameters?[at: 0]?.productList?.value?.products?.count
    )
    run.same(
        "template.parameters[0].value.products[0].type",
        "product",
        answer.template?.parameters?[at: 0]?.productList?.value?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[0].value.products[0].product.externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 0]?.productList?.value?.products?[at: 0]?.product?.externalProductId
    )
    run.same(
        "template.parameters[0].value.products[0].product.amount",
        "19.95",
        answer.template?.parameters?[at: 0]?.productList?.value?.products?[at: 0]?.product?.amount
    )
    run.same(
        "template.parameters[0].value.products[0].product.text",
        "A shoe",
        answer.template?.parameters?[at: 0]?.productList?.value?.products?[at: 0]?.product?.text
    )
}

/// written from the schema: a template parameter of the kind productSections with every member
@Sendable func channelsSendMessageTemplateParameterProductSections(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.productSections(
                        ProductSectionsTemplateParameter(
                            key: "shelves",
                            value: ProductSectionsValue(
                                productSections: [
                                    ProductSection(
                                        title: "Shoes",
                                        products: [
                                            Product(externalProductId: "sku-1", amount: "19.95", text: "A shoe"),
                                        ]
                                    ),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "productSections", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "shelves", answer.template?.parameters?[at: 0]?.productSections?.key)
    run.same(
        "template.parameters[0].value.productSections.count",
        1,
        answer.template?.parameters?[at: 0]?.productSections?.value?.productSections?.count
    )
    run.same(
        "template.parameters[0].value.productSections[0].title",
        "Shoes",
        answer.template?.parameters?[at: 0]?.productSections?.value?.productSections?[at: 0]?.title
    )
    run.same(
        "template.parameters[0].value.productSections[0].products.count",
        1,
        answer.template?.parameters?[at: 0]?.productSections?.value?.productSections?[at: 0]?.products?.count
    )
    run.same(
        "template.parameters[0].value.productSections[0].products[0].externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 0]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.externalProductId
    )
    run.same(
        "template.parameters[0].value.productSections[0].products[0].amount",
        "19.95",
        answer.template?.parameters?[at: 0]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.amount
    )
    run.same(
        "template.parameters[0].value.productSections[0].products[0].text",
        "A shoe",
        answer.template?.parameters?[at: 0]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.text
    )
}

/// written from the schema: a template parameter of the kind sectionList with every member
@Sendable func channelsSendMessageTemplateParameterSectionList(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.sectionList(
                        SectionListTemplateParameter(
                            key: "sections",
                            value: SectionListValue(
                                sections: [
                                    ChoiceSection(
                                        id: "s1",
                                        multipleSelection: true,
                                        title: "Colours",
                                        items: [
                                            ChoiceItem(
                                                id: "r1",
                                                type: .replyAction,
                                                reference: "ref",
                                                role: "row",
                                                hidden: false,
                                                replyAction: ChoiceReply(
                                                    text: "Red",
                                                    imageUrl: "https://example.com/red.png",
                                                    payload: "red",
                                                    subTitle: "Warm"
                                                )
                                            ),
                                        ]
                                    ),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "sectionList", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "sections", answer.template?.parameters?[at: 0]?.sectionList?.key)
    run.same(
        "template.parameters[0].value.sections.count",
        1,
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?.count
    )
    run.same(
        "template.parameters[0].value.sections[0].id",
        "s1",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.id
    )
    run.same(
        "template.parameters[0].value.sections[0].multipleSelection",
        true,
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.multipleSelection
    )
    run.same(
        "template.parameters[0].value.sections[0].title",
        "Colours",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.title
    )
    run.same(
        "template.parameters[0].value.sections[0].items.count",
        1,
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?.count
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].id",
        "r1",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.id
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].type",
        .replyAction,
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.type
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].type.text",
        "reply-action",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].reference",
        "ref",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.reference
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].role",
        "row",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.role
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].hidden",
        false,
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].replyAction.text",
        "Red",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.text
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].replyAction.imageUrl",
        "https://example.com/red.png",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.imageUrl
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].replyAction.payload",
        "red",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.payload
    )
    run.same(
        "template.parameters[0].value.sections[0].items[0].replyAction.subTitle",
        "Warm",
        answer.template?.parameters?[at: 0]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.subTitle
    )
}

/// written from the schema: a template parameter of the kind shippingMethodList with every member
@Sendable func channelsSendMessageTemplateParameterShippingMethodList(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.shippingMethodList(
                        ShippingMethodListTemplateParameter(
                            key: "shipping",
                            value: ShippingMethodListValue(
                                shippingMethods: [
                                    ShippingMethod(
                                        amount: "4.95",
                                        label: "Post",
                                        identifier: "post",
                                        detail: "Two days"
                                    ),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "shippingMethodList", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "shipping", answer.template?.parameters?[at: 0]?.shippingMethodList?.key)
    run.same(
        "template.parameters[0].value.shippingMethods.count",
        1,
        answer.template?.parameters?[at: 0]?.shippingMethodList?.value?.shippingMethods?.count
    )
    run.same(
        "template.parameters[0].value.shippingMethods[0].amount",
        "4.95",
        answer.template?.parameters?[at: 0]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.amount
    )
    run.same(
        "template.parameters[0].value.shippingMethods[0].label",
        "Post",
        answer.template?.parameters?[at: 0]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.label
    )
    run.same(
        "template.parameters[0].value.shippingMethods[0].identifier",
        "post",
        answer.template?.parameters?[at: 0]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.identifier
    )
    run.same(
        "template.parameters[0].value.shippingMethods[0].detail",
        "Two days",
        answer.template?.parameters?[at: 0]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.detail
    )
}

/// written from the schema: a template parameter of the kind string with every member
@Sendable func channelsSendMessageTemplateParameterString(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [TemplateParameter.string(StringTemplateParameter(key: "name", value: "Ada"))]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Ada", answer.template?.parameters?[at: 0]?.string?.value)
}

/// written from the schema: a template parameter of the kind timeslotList with every member
@Sendable func channelsSendMessageTemplateParameterTimeslotList(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.timeslotList(
                        TimeslotListTemplateParameter(
                            key: "slots",
                            value: TimeslotListValue(
                                timeslots: [
                                    Timeslot(
                                        id: "t1",
                                        startTime: time("2025-05-29T06:14:56.392Z"),
                                        duration: 1800.5
                                    ),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "timeslotList", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "slots", answer.template?.parameters?[at: 0]?.timeslotList?.key)
    run.same(
        "template.parameters[0].value.timeslots.count",
        1,
        answer.template?.parameters?[at: 0]?.timeslotList?.value?.timeslots?.count
    )
    run.same(
        "template.parameters[0].value.timeslots[0].id",
        "t1",
        answer.template?.parameters?[at: 0]?.timeslotList?.value?.timeslots?[at: 0]?.id
    )
    run.same(
        "template.parameters[0].value.timeslots[0].startTime",
        time("2025-05-29T06:14:56.392Z"),
        answer.template?.parameters?[at: 0]?.timeslotList?.value?.timeslots?[at: 0]?.startTime
    )
    run.same(
        "template.parameters[0].value.timeslots[0].duration",
        1800.5,
        answer.template?.parameters?[at: 0]?.timeslotList?.value?.timeslots?[at: 0]?.duration
    )
}

/// written from the schema: a template parameter of the kind whatsappProductItems with every member
@Sendable func channelsSendMessageTemplateParameterWhatsappProductItems(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.whatsappProductItems(
                        WhatsappProductItemsTemplateParameter(
                            key: "waItems",
                            value: WhatsappProductItemsValue(
                                products: [
                                    WhatsappProductItem(
                                        id: "i2",
                                        type: .whatsappProductItem,
                                        reference: "ref",
                                        role: "item",
                                        hidden: false,
                                        whatsappProductItem: WhatsappProduct(externalProductId: "sku-2")
                                    ),
                                    WhatsappProductItem(
                                        id: "i3",
                                        type: .whatsappProductItem,
                                        reference: "ref",
                                        role: "item",
                                        hidden: false,
                                        whatsappProductItem: WhatsappProduct(externalProductId: "sku-3")
                                    ),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "whatsappProductItems", answer.template?.parameters?[at: 0]?.type)
    run.same(
        "template.parameters[0].key",
        "waItems",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.key
    )
    run.same(
        "template.parameters[0].value.products.count",
        2,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?.count
    )
    run.same(
        "template.parameters[0].value.products[0].id",
        "i2",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.id
    )
    run.same(
        "template.parameters[0].value.products[0].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[0].value.products[0].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[0].value.products[0].reference",
        "ref",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.reference
    )
    run.same(
        "template.parameters[0].value.products[0].role",
        "item",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.role
    )
    run.same(
        "template.parameters[0].value.products[0].hidden",
        false,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[0].value.products[0].whatsappProductItem.externalProductId",
        "sku-2",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.whatsappProductItem?.externalProductId
    )
    run.same(
        "template.parameters[0].value.products[1].id",
        "i3",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.id
    )
    run.same(
        "template.parameters[0].value.products[1].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.type
    )
    run.same(
        "template.parameters[0].value.products[1].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.type?.text
    )
    run.same(
        "template.parameters[0].value.products[1].reference",
        "ref",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.reference
    )
    run.same(
        "template.parameters[0].value.products[1].role",
        "item",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.role
    )
    run.same(
        "template.parameters[0].value.products[1].hidden",
        false,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.hidden
    )
    run.same(
        "template.parameters[0].value.products[1].whatsappProductItem.externalProductId",
        "sku-3",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.whatsappProductItem?.externalProductId
    )
}

/// written from the schema: a template parameter of the kind whatsappProductSections with every member
@Sendable func channelsSendMessageTemplateParameterWhatsappProductSections(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.whatsappProductSections(
                        WhatsappProductSectionsTemplateParameter(
                            key: "waShelves",
                            value: WhatsappProductSectionsValue(
                                sections: [
                                    WhatsappSectionItem(
                                        id: "w1",
                                        type: .whatsappProductSection,
                                        reference: "ref",
                                        role: "shelf",
                                        hidden: true,
                                        whatsappProductSection: WhatsappProductSection(
                                            title: "Shoes",
                                            products: [
                                                WhatsappProductItem(
                                                    id: "i1",
                                                    type: .whatsappProductItem,
                                                    reference: "ref",
                                                    role: "item",
                                                    hidden: false,
                                                    whatsappProductItem: WhatsappProduct(
                                                        externalProductId: "sku-1"
                                                    )
                                                ),
                                            ]
                                        )
                                    ),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "whatsappProductSections", answer.template?.parameters?[at: 0]?.type)
    run.same(
        "template.parameters[0].key",
        "waShelves",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.key
    )
    run.same(
        "template.parameters[0].value.sections.count",
        1,
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?.count
    )
    run.same(
        "template.parameters[0].value.sections[0].id",
        "w1",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.id
    )
    run.same(
        "template.parameters[0].value.sections[0].type",
        .whatsappProductSection,
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.type
    )
    run.same(
        "template.parameters[0].value.sections[0].type.text",
        "whatsapp-product-section",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[0].value.sections[0].reference",
        "ref",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.reference
    )
    run.same(
        "template.parameters[0].value.sections[0].role",
        "shelf",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.role
    )
    run.same(
        "template.parameters[0].value.sections[0].hidden",
        true,
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.title",
        "Shoes",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.title
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.products.count",
        1,
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?.count
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.products[0].id",
        "i1",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.id
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.products[0].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.products[0].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.products[0].reference",
        "ref",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.reference
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.products[0].role",
        "item",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.role
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.products[0].hidden",
        false,
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[0].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 0]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.whatsappProductItem?.externalProductId
    )
}

/// written from the schema: a value of every kind in one template
@Sendable func channelsSendMessageTemplateParametersOfEveryKind(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                version: "latest",
                locale: "en",
                parameters: [
                    TemplateParameter.string(StringTemplateParameter(key: "name", value: "Ada")),
                    TemplateParameter.number(NumberTemplateParameter(key: "discount", value: 2.5)),
                    TemplateParameter.boolean(BooleanTemplateParameter(key: "vip", value: false)),
                    TemplateParameter.object(
                        ObjectTemplateParameter(
                            key: "order",
                            value: ["order_id": 7, "lines": [["skuCode": "a", "qty": 2]], "note": nil]
                        )
                    ),
                    TemplateParameter.sectionList(
                        SectionListTemplateParameter(
                            key: "sections",
                            value: SectionListValue(
                                sections: [
                                    ChoiceSection(
                                        id: "s1",
                                        multipleSelection: true,
                                        title: "Colours",
                                        items: [
                                            ChoiceItem(
                                                id: "r1",
                                                type: .replyAction,
                                                reference: "ref",
                                                role: "row",
                                                hidden: false,
                                                replyAction: ChoiceReply(
                                                    text: "Red",
                                                    imageUrl: "https://example.com/red.png",
                                                    payload: "red",
                                                    subTitle: "Warm"
                                                )
                                            ),
                                        ]
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.timeslotList(
                        TimeslotListTemplateParameter(
                            key: "slots",
                            value: TimeslotListValue(
                                timeslots: [
                                    Timeslot(
                                        id: "t1",
                                        startTime: time("2025-05-29T06:14:56.392Z"),
                                        duration: 1800.5
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.productSections(
                        ProductSectionsTemplateParameter(
                            key: "shelves",
                            value: ProductSectionsValue(
                                productSections: [
                                    ProductSection(
                                        title: "Shoes",
                                        products: [
                                            Product(externalProductId: "sku-1", amount: "19.95", text: "A shoe"),
                                        ]
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.productList(
                        ProductListTemplateParameter(
                            key: "products",
                            value: ProductListValue(
                                products: [
                                    ProductItem.product(
                                        Product(externalProductId: "sku-1", amount: "19.95", text: "A shoe")
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.shippingMethodList(
                        ShippingMethodListTemplateParameter(
                            key: "shipping",
                            value: ShippingMethodListValue(
                                shippingMethods: [
                                    ShippingMethod(
                                        amount: "4.95",
                                        label: "Post",
                                        identifier: "post",
                                        detail: "Two days"
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.lineItemList(
                        LineItemListTemplateParameter(
                            key: "lines",
                            value: LineItemListValue(
                                lineItems: [
                                    LineItem(amount: "19.95", text: "A shoe", type: .final),
                                    LineItem(amount: "4.95", text: "Post", type: .pending),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.whatsappProductSections(
                        WhatsappProductSectionsTemplateParameter(
                            key: "waShelves",
                            value: WhatsappProductSectionsValue(
                                sections: [
                                    WhatsappSectionItem(
                                        id: "w1",
                                        type: .whatsappProductSection,
                                        reference: "ref",
                                        role: "shelf",
                                        hidden: true,
                                        whatsappProductSection: WhatsappProductSection(
                                            title: "Shoes",
                                            products: [
                                                WhatsappProductItem(
                                                    id: "i1",
                                                    type: .whatsappProductItem,
                                                    reference: "ref",
                                                    role: "item",
                                                    hidden: false,
                                                    whatsappProductItem: WhatsappProduct(
                                                        externalProductId: "sku-1"
                                                    )
                                                ),
                                            ]
                                        )
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.whatsappProductItems(
                        WhatsappProductItemsTemplateParameter(
                            key: "waItems",
                            value: WhatsappProductItemsValue(
                                products: [
                                    WhatsappProductItem(
                                        id: "i2",
                                        type: .whatsappProductItem,
                                        reference: "ref",
                                        role: "item",
                                        hidden: false,
                                        whatsappProductItem: WhatsappProduct(externalProductId: "sku-2")
                                    ),
                                    WhatsappProductItem(
                                        id: "i3",
                                        type: .whatsappProductItem,
                                        reference: "ref",
                                        role: "item",
                                        hidden: false,
                                        whatsappProductItem: WhatsappProduct(externalProductId: "sku-3")
                                    ),
                                ]
                            )
                        )
                    ),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.version", "latest", answer.template?.version)
    run.same("template.locale", "en", answer.template?.locale)
    run.same("template.parameters.count", 12, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Ada", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("template.parameters[1].type", "number", answer.template?.parameters?[at: 1]?.type)
    run.same("template.parameters[1].key", "discount", answer.template?.parameters?[at: 1]?.number?.key)
    run.same("template.parameters[1].value", 2.5, answer.template?.parameters?[at: 1]?.number?.value)
    run.same("template.parameters[2].type", "boolean", answer.template?.parameters?[at: 2]?.type)
    run.same("template.parameters[2].key", "vip", answer.template?.parameters?[at: 2]?.boolean?.key)
    run.same("template.parameters[2].value", false, answer.template?.parameters?[at: 2]?.boolean?.value)
    run.same("template.parameters[3].type", "object", answer.template?.parameters?[at: 3]?.type)
    run.same("template.parameters[3].key", "order", answer.template?.parameters?[at: 3]?.object?.key)
    run.json(
        "template.parameters[3].value",
        #"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
        answer.template?.parameters?[at: 3]?.object?.value
    )
    run.same("template.parameters[4].type", "sectionList", answer.template?.parameters?[at: 4]?.type)
    run.same("template.parameters[4].key", "sections", answer.template?.parameters?[at: 4]?.sectionList?.key)
    run.same(
        "template.parameters[4].value.sections.count",
        1,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?.count
    )
    run.same(
        "template.parameters[4].value.sections[0].id",
        "s1",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.id
    )
    run.same(
        "template.parameters[4].value.sections[0].multipleSelection",
        true,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.multipleSelection
    )
    run.same(
        "template.parameters[4].value.sections[0].title",
        "Colours",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.title
    )
    run.same(
        "template.parameters[4].value.sections[0].items.count",
        1,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?.count
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].id",
        "r1",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.id
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].type",
        .replyAction,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.type
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].type.text",
        "reply-action",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].reference",
        "ref",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.reference
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].role",
        "row",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.role
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].hidden",
        false,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].replyAction.text",
        "Red",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.text
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].replyAction.imageUrl",
        "https://example.com/red.png",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.imageUrl
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].replyAction.payload",
        "red",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.payload
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].replyAction.subTitle",
        "Warm",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.subTitle
    )
    run.same("template.parameters[5].type", "timeslotList", answer.template?.parameters?[at: 5]?.type)
    run.same("template.parameters[5].key", "slots", answer.template?.parameters?[at: 5]?.timeslotList?.key)
    run.same(
        "template.parameters[5].value.timeslots.count",
        1,
        answer.template?.parameters?[at: 5]?.timeslotList?.value?.timeslots?.count
    )
    run.same(
        "template.parameters[5].value.timeslots[0].id",
        "t1",
        answer.template?.parameters?[at: 5]?.timeslotList?.value?.timeslots?[at: 0]?.id
    )
    run.same(
        "template.parameters[5].value.timeslots[0].startTime",
        time("2025-05-29T06:14:56.392Z"),
        answer.template?.parameters?[at: 5]?.timeslotList?.value?.timeslots?[at: 0]?.startTime
    )
    run.same(
        "template.parameters[5].value.timeslots[0].duration",
        1800.5,
        answer.template?.parameters?[at: 5]?.timeslotList?.value?.timeslots?[at: 0]?.duration
    )
    run.same("template.parameters[6].type", "productSections", answer.template?.parameters?[at: 6]?.type)
    run.same("template.parameters[6].key", "shelves", answer.template?.parameters?[at: 6]?.productSections?.key)
    run.same(
        "template.parameters[6].value.productSections.count",
        1,
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?.count
    )
    run.same(
        "template.parameters[6].value.productSections[0].title",
        "Shoes",
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.title
    )
    run.same(
        "template.parameters[6].value.productSections[0].products.count",
        1,
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.products?.count
    )
    run.same(
        "template.parameters[6].value.productSections[0].products[0].externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.externalProductId
    )
    run.same(
        "template.parameters[6].value.productSections[0].products[0].amount",
        "19.95",
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.amount
    )
    run.same(
        "template.parameters[6].value.productSections[0].products[0].text",
        "A shoe",
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.text
    )
    run.same("template.parameters[7].type", "productList", answer.template?.parameters?[at: 7]?.type)
    run.same("template.parameters[7].key", "products", answer.template?.parameters?[at: 7]?.productList?.key)
    run.same(
        "template.parameters[7].value.products.count",
        1,
        answer.template?.parameters?[at: 7]?.productList?.value?.products?.count
    )
    run.same(
        "template.parameters[7].value.products[0].type",
        "product",
        answer.template?.parameters?[at: 7]?.productList?.value?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[7].value.products[0].product.externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 7]?.productList?.value?.products?[at: 0]?.product?.externalProductId
    )
    run.same(
        "template.parameters[7].value.products[0].product.amount",
        "19.95",
        answer.template?.parameters?[at: 7]?.productList?.value?.products?[at: 0]?.product?.amount
    )
    run.same(
        "template.parameters[7].value.products[0].product.text",
        "A shoe",
        answer.template?.parameters?[at: 7]?.productList?.value?.products?[at: 0]?.product?.text
    )
    run.same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?[at: 8]?.type)
    run.same("template.parameters[8].key", "shipping", answer.template?.parameters?[at: 8]?.shippingMethodList?.key)
    run.same(
        "template.parameters[8].value.shippingMethods.count",
        1,
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?.count
    )
    run.same(
        "template.parameters[8].value.shippingMethods[0].amount",
        "4.95",
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.amount
    )
    run.same(
        "template.parameters[8].value.shippingMethods[0].label",
        "Post",
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.label
    )
    run.same(
        "template.parameters[8].value.shippingMethods[0].identifier",
        "post",
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.identifier
    )
    run.same(
        "template.parameters[8].value.shippingMethods[0].detail",
        "Two days",
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.detail
    )
    run.same("template.parameters[9].type", "lineItemList", answer.template?.parameters?[at: 9]?.type)
    run.same("template.parameters[9].key", "lines", answer.template?.parameters?[at: 9]?.lineItemList?.key)
    run.same(
        "template.parameters[9].value.lineItems.count",
        2,
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?.count
    )
    run.same(
        "template.parameters[9].value.lineItems[0].amount",
        "19.95",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 0]?.amount
    )
    run.same(
        "template.parameters[9].value.lineItems[0].text",
        "A shoe",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 0]?.text
    )
    run.same(
        "template.parameters[9].value.lineItems[0].type",
        .final,
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 0]?.type
    )
    run.same(
        "template.parameters[9].value.lineItems[0].type.text",
        "final",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[9].value.lineItems[1].amount",
        "4.95",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 1]?.amount
    )
    run.same(
        "template.parameters[9].value.lineItems[1].text",
        "Post",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 1]?.text
    )
    run.same(
        "template.parameters[9].value.lineItems[1].type",
        .pending,
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 1]?.type
    )
    run.same(
        "template.parameters[9].value.lineItems[1].type.text",
        "pending",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 1]?.type?.text
    )
    run.same("template.parameters[10].type", "whatsappProductSections", answer.template?.parameters?[at: 10]?.type)
    run.same(
        "template.parameters[10].key",
        "waShelves",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.key
    )
    run.same(
        "template.parameters[10].value.sections.count",
        1,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?.count
    )
    run.same(
        "template.parameters[10].value.sections[0].id",
        "w1",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.id
    )
    run.same(
        "template.parameters[10].value.sections[0].type",
        .whatsappProductSection,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.type
    )
    run.same(
        "template.parameters[10].value.sections[0].type.text",
        "whatsapp-product-section",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[10].value.sections[0].reference",
        "ref",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.reference
    )
    run.same(
        "template.parameters[10].value.sections[0].role",
        "shelf",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.role
    )
    run.same(
        "template.parameters[10].value.sections[0].hidden",
        true,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.title",
        "Shoes",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.title
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products.count",
        1,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?.count
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].id",
        "i1",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.id
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].reference",
        "ref",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.reference
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].role",
        "item",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.role
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].hidden",
        false,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.whatsappProductItem?.externalProductId
    )
    run.same("template.parameters[11].type", "whatsappProductItems", answer.template?.parameters?[at: 11]?.type)
    run.same(
        "template.parameters[11].key",
        "waItems",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.key
    )
    run.same(
        "template.parameters[11].value.products.count",
        2,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?.count
    )
    run.same(
        "template.parameters[11].value.products[0].id",
        "i2",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.id
    )
    run.same(
        "template.parameters[11].value.products[0].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[11].value.products[0].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[11].value.products[0].reference",
        "ref",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.reference
    )
    run.same(
        "template.parameters[11].value.products[0].role",
        "item",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.role
    )
    run.same(
        "template.parameters[11].value.products[0].hidden",
        false,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[11].value.products[0].whatsappProductItem.externalProductId",
        "sku-2",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.whatsappProductItem?.externalProductId
    )
    run.same(
        "template.parameters[11].value.products[1].id",
        "i3",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.id
    )
    run.same(
        "template.parameters[11].value.products[1].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.type
    )
    run.same(
        "template.parameters[11].value.products[1].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.type?.text
    )
    run.same(
        "template.parameters[11].value.products[1].reference",
        "ref",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.reference
    )
    run.same(
        "template.parameters[11].value.products[1].role",
        "item",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.role
    )
    run.same(
        "template.parameters[11].value.products[1].hidden",
        false,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.hidden
    )
    run.same(
        "template.parameters[11].value.products[1].whatsappProductItem.externalProductId",
        "sku-3",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.whatsappProductItem?.externalProductId
    )
}

/// written from the schema: the value is optional in every kind
@Sendable func channelsSendMessageTemplateParametersWithoutValue(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.string(StringTemplateParameter(key: "name")),
                    TemplateParameter.number(NumberTemplateParameter(key: "discount")),
                    TemplateParameter.boolean(BooleanTemplateParameter(key: "vip")),
                    TemplateParameter.object(ObjectTemplateParameter(key: "order")),
                    TemplateParameter.sectionList(SectionListTemplateParameter(key: "sections")),
                    TemplateParameter.timeslotList(TimeslotListTemplateParameter(key: "slots")),
                    TemplateParameter.productSections(ProductSectionsTemplateParameter(key: "shelves")),
                    TemplateParameter.productList(ProductListTemplateParameter(key: "products")),
                    TemplateParameter.shippingMethodList(ShippingMethodListTemplateParameter(key: "shipping")),
                    TemplateParameter.lineItemList(LineItemListTemplateParameter(key: "lines")),
                    TemplateParameter.whatsappProductSections(
                        WhatsappProductSectionsTemplateParameter(key: "waShelves")
                    ),
                    TemplateParameter.whatsappProductItems(WhatsappProductItemsTemplateParameter(key: "waItems")),
                ]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 12, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[1].type", "number", answer.template?.parameters?[at: 1]?.type)
    run.same("template.parameters[1].key", "discount", answer.template?.parameters?[at: 1]?.number?.key)
    run.same("template.parameters[2].type", "boolean", answer.template?.parameters?[at: 2]?.type)
    run.same("template.parameters[2].key", "vip", answer.template?.parameters?[at: 2]?.boolean?.key)
    run.same("template.parameters[3].type", "object", answer.template?.parameters?[at: 3]?.type)
    run.same("template.parameters[3].key", "order", answer.template?.parameters?[at: 3]?.object?.key)
    run.same("template.parameters[4].type", "sectionList", answer.template?.parameters?[at: 4]?.type)
    run.same("template.parameters[4].key", "sections", answer.template?.parameters?[at: 4]?.sectionList?.key)
    run.same("template.parameters[5].type", "timeslotList", answer.template?.parameters?[at: 5]?.type)
    run.same("template.parameters[5].key", "slots", answer.template?.parameters?[at: 5]?.timeslotList?.key)
    run.same("template.parameters[6].type", "productSections", answer.template?.parameters?[at: 6]?.type)
    run.same("template.parameters[6].key", "shelves", answer.template?.parameters?[at: 6]?.productSections?.key)
    run.same("template.parameters[7].type", "productList", answer.template?.parameters?[at: 7]?.type)
    run.same("template.parameters[7].key", "products", answer.template?.parameters?[at: 7]?.productList?.key)
    run.same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?[at: 8]?.type)
    run.same("template.parameters[8].key", "shipping", answer.template?.parameters?[at: 8]?.shippingMethodList?.key)
    run.same("template.parameters[9].type", "lineItemList", answer.template?.parameters?[at: 9]?.type)
    run.same("template.parameters[9].key", "lines", answer.template?.parameters?[at: 9]?.lineItemList?.key)
    run.same("template.parameters[10].type", "whatsappProductSections", answer.template?.parameters?[at: 10]?.type)
    run.same(
        "template.parameters[10].key",
        "waShelves",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.key
    )
    run.same("template.parameters[11].type", "whatsappProductItems", answer.template?.parameters?[at: 11]?.type)
    run.same(
        "template.parameters[11].key",
        "waItems",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.key
    )
}

/// Sending WhatsApp messages, sample whatsapp_template_1
@Sendable func channelsSendMessageTemplateTextVariable(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                version: "latest",
                locale: "en",
                parameters: [TemplateParameter.string(StringTemplateParameter(key: "name", value: "Robert"))]
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.version", "latest", answer.template?.version)
    run.same("template.locale", "en", answer.template?.locale)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Robert", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// written from the schema: as many tags as are allowed, one of the greatest length
@Sendable func channelsSendMessageTenTags(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Hello")),
            tags: [
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
            ]
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// written from the schema: attachments and metadata with every member
@Sendable func channelsSendMessageTextAllMetadata(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(
                TextBody(
                    text: "Hello",
                    attachments: [
                        Attachment(mediaUrl: "https://example.com/a.pdf", filename: "a.pdf", inline: false),
                        Attachment(
                            mediaUrl: "https://example.com/logo.png",
                            filename: "logo.png",
                            inline: true,
                            contentId: "logo"
                        ),
                    ],
                    metadata: TextMetadata(
                        subject: "Greetings",
                        headers: ["reply-to": "reply@example.com", "X-My_Header": "1"],
                        whatsapp: WhatsappTextMetadata(previewUrl: false),
                        line: LineTextMetadata(
                            emoji: LineEmoji(
                                items: [
                                    LineEmojiItem(index: 0, productId: "p1", emojiId: "e1"),
                                    LineEmojiItem(index: 4, productId: "p2", emojiId: "e2"),
                                ]
                            )
                        ),
                        telegram: TelegramMetadata(parseMode: .markdownV2),
                        apple: AppleMetadata(summaryText: "A greeting")
                    )
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hello", answer.body?.text?.text)
    run.same("body.text.attachments.count", 2, answer.body?.text?.attachments?.count)
    run.same(
        "body.text.attachments[0].mediaUrl",
        "https://example.com/a.pdf",
        answer.body?.text?.attachments?[at: 0]?.mediaUrl
    )
    run.same("body.text.attachments[0].filename", "a.pdf", answer.body?.text?.attachments?[at: 0]?.filename)
    run.same("body.text.attachments[0].inline", false, answer.body?.text?.attachments?[at: 0]?.inline)
    run.same(
        "body.text.attachments[1].mediaUrl",
        "https://example.com/logo.png",
        answer.body?.text?.attachments?[at: 1]?.mediaUrl
    )
    run.same("body.text.attachments[1].filename", "logo.png", answer.body?.text?.attachments?[at: 1]?.filename)
    run.same("body.text.attachments[1].inline", true, answer.body?.text?.attachments?[at: 1]?.inline)
    run.same("body.text.attachments[1].contentId", "logo", answer.body?.text?.attachments?[at: 1]?.contentId)
    run.same("body.text.metadata.subject", "Greetings", answer.body?.text?.metadata?.subject)
    run.same("body.text.metadata.headers.count", 2, answer.body?.text?.metadata?.headers?.count)
    run.same(
        "body.text.metadata.headers.reply-to",
        "reply@example.com",
        answer.body?.text?.metadata?.headers?["reply-to"]
    )
    run.same("body.text.metadata.headers.X-My_Header", "1", answer.body?.text?.metadata?.headers?["X-My_Header"])
    run.same("body.text.metadata.whatsapp.previewUrl", false, answer.body?.text?.metadata?.whatsapp?.previewUrl)
    run.same("body.text.metadata.line.emoji.items.count", 2, answer.body?.text?.metadata?.line?.emoji?.items?.count)
    run.same(
        "body.text.metadata.line.emoji.items[0].index",
        0,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.index
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].productId",
        "p1",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.productId
    )
    run.same(
        "body.text.metadata.line.emoji.items[0].emojiId",
        "e1",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.emojiId
    )
    run.same(
        "body.text.metadata.line.emoji.items[1].index",
        4,
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 1]?.index
    )
    run.same(
        "body.text.metadata.line.emoji.items[1].productId",
        "p2",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 1]?.productId
    )
    run.same(
        "body.text.metadata.line.emoji.items[1].emojiId",
        "e2",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 1]?.emojiId
    )
    run.same("body.text.metadata.telegram.parseMode", .markdownV2, answer.body?.text?.metadata?.telegram?.parseMode)
    run.same(
        "body.text.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.text?.metadata?.telegram?.parseMode?.text
    )
    run.same("body.text.metadata.apple.summaryText", "A greeting", answer.body?.text?.metadata?.apple?.summaryText)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, text message with location request; the sample lacks the type/text wrapper that the
/// schema asks for
@Sendable func channelsSendMessageTextLocationRequest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(
                TextBody(text: "Single text message with location request", actions: [Action.locationRequest(nil)])
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message with location request", answer.body?.text?.text)
    run.same("body.text.actions.count", 1, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "locationRequest", answer.body?.text?.actions?[at: 0]?.type)
    run.absent("body.text.actions[0].locationRequest", answer.body?.text?.actions?[at: 0]?.locationRequest)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_text_single_text_message_with_postback_actions_2_replyTo; replyTo moved
/// from the body to the top level, where the schema has it
@Sendable func channelsSendMessageTextPostbackActionsReplyTo(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            replyTo: ReplyTo(id: "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", type: .message),
            body: MessageBody.text(
                TextBody(
                    text: "Single text message with postback actions",
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action 1", payload: "postback-payload-1")),
                        Action.postback(PostbackAction(text: "Postback action 2", payload: "postback-payload-2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("replyTo.id", "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", answer.replyTo?.id)
    run.same("replyTo.type", .message, answer.replyTo?.type)
    run.same("replyTo.type.text", "message", answer.replyTo?.type?.text)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message with postback actions", answer.body?.text?.text)
    run.same("body.text.actions.count", 2, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "postback", answer.body?.text?.actions?[at: 0]?.type)
    run.same(
        "body.text.actions[0].postback.text",
        "Postback action 1",
        answer.body?.text?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.text.actions[0].postback.payload",
        "postback-payload-1",
        answer.body?.text?.actions?[at: 0]?.postback?.payload
    )
    run.same("body.text.actions[1].type", "postback", answer.body?.text?.actions?[at: 1]?.type)
    run.same(
        "body.text.actions[1].postback.text",
        "Postback action 2",
        answer.body?.text?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.text.actions[1].postback.payload",
        "postback-payload-2",
        answer.body?.text?.actions?[at: 1]?.postback?.payload
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_text_single_text_message_with_postback_actions
@Sendable func channelsSendMessageTextPostbackActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(
                TextBody(
                    text: "Single text message with postback actions",
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action 1", payload: "postback-payload-1")),
                        Action.postback(PostbackAction(text: "Postback action 2", payload: "postback-payload-2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message with postback actions", answer.body?.text?.text)
    run.same("body.text.actions.count", 2, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "postback", answer.body?.text?.actions?[at: 0]?.type)
    run.same(
        "body.text.actions[0].postback.text",
        "Postback action 1",
        answer.body?.text?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.text.actions[0].postback.payload",
        "postback-payload-1",
        answer.body?.text?.actions?[at: 0]?.postback?.payload
    )
    run.same("body.text.actions[1].type", "postback", answer.body?.text?.actions?[at: 1]?.type)
    run.same(
        "body.text.actions[1].postback.text",
        "Postback action 2",
        answer.body?.text?.actions?[at: 1]?.postback?.text
    )
    run.same(
        "body.text.actions[1].postback.payload",
        "postback-payload-2",
        answer.body?.text?.actions?[at: 1]?.postback?.payload
    )
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_text_single_text_message_with_reply_actions
@Sendable func channelsSendMessageTextReplyActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(
                TextBody(
                    text: "Single text message with reply actions",
                    actions: [
                        Action.reply(ReplyAction(text: "Reply action 1")),
                        Action.reply(ReplyAction(text: "Reply action 2")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message with reply actions", answer.body?.text?.text)
    run.same("body.text.actions.count", 2, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "reply", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].reply.text", "Reply action 1", answer.body?.text?.actions?[at: 0]?.reply?.text)
    run.same("body.text.actions[1].type", "reply", answer.body?.text?.actions?[at: 1]?.type)
    run.same("body.text.actions[1].reply.text", "Reply action 2", answer.body?.text?.actions?[at: 1]?.reply?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_text_single_text_message_with_reply_and_postback_actions
@Sendable func channelsSendMessageTextReplyAndPostbackActions(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(
                TextBody(
                    text: "Single text message with reply and postback actions",
                    actions: [
                        Action.postback(PostbackAction(text: "Postback action 1", payload: "postback-payload-1")),
                        Action.reply(ReplyAction(text: "Reply action 1")),
                    ]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message with reply and postback actions", answer.body?.text?.text)
    run.same("body.text.actions.count", 2, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "postback", answer.body?.text?.actions?[at: 0]?.type)
    run.same(
        "body.text.actions[0].postback.text",
        "Postback action 1",
        answer.body?.text?.actions?[at: 0]?.postback?.text
    )
    run.same(
        "body.text.actions[0].postback.payload",
        "postback-payload-1",
        answer.body?.text?.actions?[at: 0]?.postback?.payload
    )
    run.same("body.text.actions[1].type", "reply", answer.body?.text?.actions?[at: 1]?.type)
    run.same("body.text.actions[1].reply.text", "Reply action 1", answer.body?.text?.actions?[at: 1]?.reply?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_text_single_text_message_2_replyTo; replyTo moved from the body to the
/// top level, where the schema has it
@Sendable func channelsSendMessageTextReplyTo(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            replyTo: ReplyTo(id: "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", type: .message),
            body: MessageBody.text(TextBody(text: "Single text message"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("replyTo.id", "1e7b70ab-3dcc-48f4-a6f6-63a493f6134c", answer.replyTo?.id)
    run.same("replyTo.type", .message, answer.replyTo?.type)
    run.same("replyTo.type.text", "message", answer.replyTo?.type?.text)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// Sending WhatsApp messages, sample body_text_single_text_message
@Sendable func channelsSendMessageText(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Single text message"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Single text message", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}

/// no answer within the time of the call
@Sendable func channelsSendMessageTimeout(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello"))
            ),
            options: Options(timeout: .milliseconds(300), maxRetries: 2)
        )
    }
    run.same("kind", .timeout, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// written from the schema: text outside ASCII
@Sendable func channelsSendMessageUnicode(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.text(TextBody(text: "Grüße \"an\" alle\\ 👋🏽\n\t日本   שלום"))
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Grüße \"an\" alle\\ 👋🏽\n\t日本   שלום", answer.body?.text?.text)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}
