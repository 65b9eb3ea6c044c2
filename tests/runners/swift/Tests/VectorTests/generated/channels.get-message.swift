// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind action with every member
@Sendable func channelsGetMessageActionBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "action", answer.body?.type)
    run.same("body.permission_request.resource", .call, answer.body?.action?.resource)
    run.same("body.permission_request.resource.text", "call", answer.body?.action?.resource?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"action","permission_request":{"resource":"call"}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the body ends before its length
@Sendable func channelsGetMessageAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// no body at all
@Sendable func channelsGetMessageAnswerEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025"
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func channelsGetMessageAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is null
@Sendable func channelsGetMessageAnswerNullId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025"
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "id", error?.path)
    run.same("attempts", 1, error?.attempts)
}

/// the connection breaks before an answer
@Sendable func channelsGetMessageAnswerReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func channelsGetMessageAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025"
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "id", error?.path)
    run.same("attempts", 1, error?.attempts)
}

/// written from the schema: a body of the kind authentication with every member
@Sendable func channelsGetMessageAuthenticationBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"authentication","authentication":{"otp":{"disclaimer":true,"expirationTime":10,"actions":[{"type":"postback","postback":{"text":"Copy code","payload":"123456"}}]}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the caller gives up; the connection must close
@Sendable func channelsGetMessageCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025"
        )
    }
}

/// written from the schema: a body of the kind carousel with every member
@Sendable func channelsGetMessageCarouselBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"carousel","carousel":{"text":"Two cards","items":[{"title":"One","mediaUrl":"https://example.com/1.png","description":"The first","altText":"A one","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/1"}}]},{"title":"Two","mediaUrl":"https://example.com/2.png","description":"The second","altText":"A two","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/2"}}]}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Message status (Email): delivery_failed, bounceAdmin; a further member stays in the raw JSON
@Sendable func channelsGetMessageEmailDetailsBounceAdmin(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .bounceAdmin, answer.details)
    run.same("details.text", "bounceAdmin", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceAdmin","smtpCode":550}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Message status (Email): delivery_failed, bounceBlock; a further member stays in the raw JSON
@Sendable func channelsGetMessageEmailDetailsBounceBlock(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .bounceBlock, answer.details)
    run.same("details.text", "bounceBlock", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceBlock","smtpCode":550}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Message status (Email): delivery_failed, bounceHard; a further member stays in the raw JSON
@Sendable func channelsGetMessageEmailDetailsBounceHard(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .bounceHard, answer.details)
    run.same("details.text", "bounceHard", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceHard","smtpCode":550}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Message status (Email): delivery_failed, bounceSoft; a further member stays in the raw JSON
@Sendable func channelsGetMessageEmailDetailsBounceSoft(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .bounceSoft, answer.details)
    run.same("details.text", "bounceSoft", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceSoft","smtpCode":550}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Message status (Email): delivery_failed, bounceUndetermined; a further member stays in the raw JSON
@Sendable func channelsGetMessageEmailDetailsBounceUndetermined(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .bounceUndetermined, answer.details)
    run.same("details.text", "bounceUndetermined", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"bounceUndetermined","smtpCode":550}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Message status (Email): delivery_failed, delay; a further member stays in the raw JSON
@Sendable func channelsGetMessageEmailDetailsDelay(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .delay, answer.details)
    run.same("details.text", "delay", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"delay","smtpCode":550}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Message status (Email): sending_failed, generationFailure
@Sendable func channelsGetMessageEmailDetailsGenerationFailure(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .sendingFailed, answer.status)
    run.same("status.text", "sending_failed", answer.status?.text)
    run.same("reason", "why", answer.reason)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .generationFailure, answer.details)
    run.same("details.text", "generationFailure", answer.details?.text)
}

/// Message status (Email): sending_failed, generationRejection
@Sendable func channelsGetMessageEmailDetailsGenerationRejection(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .sendingFailed, answer.status)
    run.same("status.text", "sending_failed", answer.status?.text)
    run.same("reason", "why", answer.reason)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .generationRejection, answer.details)
    run.same("details.text", "generationRejection", answer.details?.text)
}

/// Message status (Email): delivery_failed, out_of_band; a further member stays in the raw JSON
@Sendable func channelsGetMessageEmailDetailsOutOfBand(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .outOfBand, answer.details)
    run.same("details.text", "out_of_band", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivery_failed","direction":"outgoing","details":"out_of_band","smtpCode":550}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Message status (Email): sending_failed, policyRejection
@Sendable func channelsGetMessageEmailDetailsPolicyRejection(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .sendingFailed, answer.status)
    run.same("status.text", "sending_failed", answer.status?.text)
    run.same("reason", "why", answer.reason)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .policyRejection, answer.details)
    run.same("details.text", "policyRejection", answer.details?.text)
}

/// Message status (Email), sample message_email_status_sample: a text body without its text member
@Sendable func channelsGetMessageEmailStatus(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.id)
    run.same("channelId", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.channelId)
    run.same("sender.connector.id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "string", answer.sender?.connector?.identifierValue)
    run.same("sender.connector.annotations.name", "string", answer.sender?.connector?.annotations?.name)
    run.same("body.type", "text", answer.body?.type)
    run.same("reference", "string", answer.reference)
    run.same("parts.count", 1, answer.parts?.count)
    run.same("parts[0].platformReference", "string", answer.parts?[at: 0]?.platformReference)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("reason", "string", answer.reason)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("template.projectId", "3fa85f64-5717-4562-b3fc-2c963f66afa6", answer.template?.projectId)
    run.same("template.version", "string", answer.template?.version)
    run.same("template.locale", "string", answer.template?.locale)
    run.same("template.variables.count", 4, answer.template?.variables?.count)
    run.same("template.variables.default", "string", answer.template?.variables?["default"])
    run.same("template.variables.additionalProp1", "string", answer.template?.variables?["additionalProp1"])
    run.same("template.variables.additionalProp2", "string", answer.template?.variables?["additionalProp2"])
    run.same("template.variables.additionalProp3", "string", answer.template?.variables?["additionalProp3"])
    run.same("lastStatusAt", time("2023-06-23T15:51:19.660Z"), answer.lastStatusAt)
    run.same("createdAt", time("2023-06-23T15:51:19.660Z"), answer.createdAt)
    run.same("updatedAt", time("2023-06-23T15:51:19.660Z"), answer.updatedAt)
    run.same("details", .unknown("string"), answer.details)
    run.same("details.text", "string", answer.details?.text)
    run.json(
        "rawJSON",
        #"{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","channelId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","sender":{"connector":{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","identifierValue":"string","annotations":{"name":"string"}}},"body":{"type":"text"},"reference":"string","parts":[{"platformReference":"string"}],"status":"accepted","reason":"string","direction":"incoming","template":{"projectId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","version":"string","locale":"string","variables":{"default":"string","additionalProp1":"string","additionalProp2":"string","additionalProp3":"string"}},"lastStatusAt":"2023-06-23T15:51:19.660Z","createdAt":"2023-06-23T15:51:19.660Z","updatedAt":"2023-06-23T15:51:19.660Z","details":"string"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// empty lists and objects are there, not absent
@Sendable func channelsGetMessageEmptyMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("tags.count", 0, answer.tags?.count)
    run.same("parts.count", 0, answer.parts?.count)
    run.same("receiver.contacts.count", 0, answer.receiver?.contacts?.count)
    run.same("body.type", "text", answer.body?.type)
}

/// a redirect that is not followed
@Sendable func channelsGetMessageError301(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .api, error?.kind)
    run.same("status", 301, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 400 to a read
@Sendable func channelsGetMessageError400(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// the answer 401 to a read
@Sendable func channelsGetMessageError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// the answer 403 to a read
@Sendable func channelsGetMessageError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// the answer 404 to a read
@Sendable func channelsGetMessageError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// the answer 409 to a read
@Sendable func channelsGetMessageError409(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// the answer 418 to a read
@Sendable func channelsGetMessageError418(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// the answer 422 to a read
@Sendable func channelsGetMessageError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// the answer 429 to a read
@Sendable func channelsGetMessageError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// the answer 500 to a read
@Sendable func channelsGetMessageError500(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 500, error?.status)
    run.same("code", "InternalError", error?.code)
    run.same("message", "Something went wrong", error?.message)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 502 to a read
@Sendable func channelsGetMessageError502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("code", "BadGateway", error?.code)
    run.same("message", "No answer from upstream", error?.message)
    run.same("attempts", 1, error?.attempts)
}

/// the answer 503 to a read
@Sendable func channelsGetMessageError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
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

/// Message failures, sample message_failure_snippet_network_error, with ids added
@Sendable func channelsGetMessageFailureNetworkError(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("reason", "details: system failure; reason: received_network_error; code: 34", answer.reason)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .receivedNetworkError, answer.details)
    run.same("details.text", "received_network_error", answer.details?.text)
    run.same("failure.code", 15001, answer.failure?.code)
    run.same("failure.source.name", "sms-messagebird", answer.failure?.source?.name)
    run.same("failure.source.code", "34", answer.failure?.source?.code)
}

/// Message failures, sample message_failure_snippet, with ids added
@Sendable func channelsGetMessageFailureUnknownSubscriber(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .deliveryFailed, answer.status)
    run.same("status.text", "delivery_failed", answer.status?.text)
    run.same("reason", "details: unknown subscriber; reason: unknown_subscriber; code: 1", answer.reason)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("details", .unknownSubscriber, answer.details)
    run.same("details.text", "unknown_subscriber", answer.details?.text)
    run.same("failure.code", 15005, answer.failure?.code)
    run.same("failure.source.name", "sms-messagebird", answer.failure?.source?.name)
    run.same("failure.source.code", "1", answer.failure?.source?.code)
}

/// written from the schema: a body of the kind file with every member
@Sendable func channelsGetMessageFileBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"file","file":{"text":"Two files","files":[{"mediaUrl":"https://example.com/a.pdf","contentType":"application/pdf","filename":"a.pdf","altText":"A form","metadata":{"isAnimated":false}},{"mediaUrl":"https://example.com/s.webp","contentType":"image/webp","metadata":{"isAnimated":true}}],"metadata":{"subject":"Files","fallbackText":"See the link","storyType":"mention","telegram":{"parseMode":"MarkdownV2"}},"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// keys inside free objects and maps arrive as they are
@Sendable func channelsGetMessageFreeObjectKeysUntouched(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.json(
        "meta.extraInformation",
        #"{"useCase":"marketing","user_id":7,"nested":{"snake_key":[1,2.5,"three",null,true,{"innerKey":{}}]}}"#,
        answer.meta?.extraInformation
    )
    run.same("meta.email.headers.count", 2, answer.meta?.email?.headers?.count)
    run.same("meta.email.headers.reply_to", "a", answer.meta?.email?.headers?["reply_to"])
    run.same("meta.email.headers.replyTo", "b", answer.meta?.email?.headers?["replyTo"])
    run.same("template.variables.count", 2, answer.template?.variables?.count)
    run.same("template.variables.first_name", "Ada", answer.template?.variables?["first_name"])
    run.same("template.variables.lastName", "Lovelace", answer.template?.variables?["lastName"])
}

/// Messaging, Get message by message ID, the full response
@Sendable func channelsGetMessageFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
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
@Sendable func channelsGetMessageGifBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"gif","gif":{"text":"Look","mediaUrl":"https://example.com/cat.gif","altText":"A cat","actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"telegram":{"parseMode":"MarkdownV2"}}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a compressed answer
@Sendable func channelsGetMessageGzip(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
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

/// written from the schema: a body of the kind html with every member
@Sendable func channelsGetMessageHtmlBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"html","html":{"text":"Plain words","html":"<p>Words</p>","attachments":[{"mediaUrl":"https://example.com/a.pdf","filename":"a.pdf","inline":false,"contentId":"a"},{"content":"aGVsbG8=","contentType":"text/plain","filename":"b.txt","inline":true,"contentId":"b"}],"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"subject":"Spring sale","emailFrom":{"username":"news.letter","displayName":"News"},"headers":{"reply-to":"help@example.com","X_Own":"1"},"initialOpenTracking":true,"clickTracking":false,"openTracking":true}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// written from the schema: an image body with every member
@Sendable func channelsGetMessageImageBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "image", answer.body?.type)
    run.same("body.image.text", "Look", answer.body?.image?.text)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.same(
        "body.image.images[0].mediaUrl",
        "https://example.com/a.png",
        answer.body?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.image.images[0].altText", "A", answer.body?.image?.images?[at: 0]?.altText)
    run.same("body.image.metadata.subject", "S", answer.body?.image?.metadata?.subject)
    run.same("body.image.metadata.fallbackText", "F", answer.body?.image?.metadata?.fallbackText)
    run.same("body.image.metadata.storyType", "T", answer.body?.image?.metadata?.storyType)
    run.same(
        "body.image.metadata.telegram.parseMode",
        .markdownV2,
        answer.body?.image?.metadata?.telegram?.parseMode
    )
    run.same(
        "body.image.metadata.telegram.parseMode.text",
        "MarkdownV2",
        answer.body?.image?.metadata?.telegram?.parseMode?.text
    )
    run.same("body.image.actions.count", 2, answer.body?.image?.actions?.count)
    run.same("body.image.actions[0].type", "link", answer.body?.image?.actions?[at: 0]?.type)
    run.same("body.image.actions[0].link.text", "Open", answer.body?.image?.actions?[at: 0]?.link?.text)
    run.same(
        "body.image.actions[0].link.url",
        "https://example.com",
        answer.body?.image?.actions?[at: 0]?.link?.url
    )
    run.same("body.image.actions[1].type", "buy", answer.body?.image?.actions?[at: 1]?.type)
    run.same("body.image.actions[1].buy.text", "Buy", answer.body?.image?.actions?[at: 1]?.buy?.text)
    run.same("body.image.actions[1].buy.amountCents", 1995, answer.body?.image?.actions?[at: 1]?.buy?.amountCents)
    run.same("body.image.actions[1].buy.currency", "EUR", answer.body?.image?.actions?[at: 1]?.buy?.currency)
}

/// an id must not reach another path
@Sendable func channelsGetMessageInputChannelIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get("../x", "96a0b5fa-a986-453d-be5c-3117f989f025")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.channelId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the message id is a UUID
@Sendable func channelsGetMessageInputMessageIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "latest")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.messageId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// written from the schema: a body of the kind list with every member
@Sendable func channelsGetMessageListBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"list","list":{"title":"A title","text":"A text","altText":"In words","items":[{"title":"Section","description":"A description","altText":"Row","mediaUrl":"https://example.com/r.png","actions":[{"type":"postback","postback":{"text":"Row","payload":"row-1","metadata":{"description":{"label":"A second line"}}}}]}],"actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"postback","postback":{"text":"No","payload":"no"}}],"metadata":{"button":{"label":"Show options"},"replyMessage":{"title":"Chosen","text":"This is it"}}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// written from the schema: a body of the kind location with every member
@Sendable func channelsGetMessageLocationBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "location", answer.body?.type)
    run.same("body.location.coordinates.latitude", -33.8567844, answer.body?.location?.coordinates?.latitude)
    run.same("body.location.coordinates.longitude", 151.2152967, answer.body?.location?.coordinates?.longitude)
    run.same("body.location.location.address", "Bennelong Point, Sydney", answer.body?.location?.location?.address)
    run.same("body.location.location.label", "Opera House", answer.body?.location?.location?.label)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"location","location":{"coordinates":{"latitude":-33.8567844,"longitude":151.2152967},"location":{"address":"Bennelong Point, Sydney","label":"Opera House"}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an action whose payload is null, absent or there
@Sendable func channelsGetMessageLocationRequestAnswers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Where are you?", answer.body?.text?.text)
    run.same("body.text.actions.count", 3, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "locationRequest", answer.body?.text?.actions?[at: 0]?.type)
    run.absent("body.text.actions[0].locationRequest", answer.body?.text?.actions?[at: 0]?.locationRequest)
    run.same("body.text.actions[1].type", "locationRequest", answer.body?.text?.actions?[at: 1]?.type)
    run.absent("body.text.actions[1].locationRequest", answer.body?.text?.actions?[at: 1]?.locationRequest)
    run.same("body.text.actions[2].type", "locationRequest", answer.body?.text?.actions?[at: 2]?.type)
    run.same(
        "body.text.actions[2].locationRequest.text",
        "Send location",
        answer.body?.text?.actions?[at: 2]?.locationRequest?.text
    )
}

/// an amount beyond 32 bits and a negative exponent
@Sendable func channelsGetMessageMoney(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("meta.order.products.count", 1, answer.meta?.order?.products?.count)
    run.same(
        "meta.order.products[0].externalCatalogId",
        "c",
        answer.meta?.order?.products?[at: 0]?.externalCatalogId
    )
    run.same(
        "meta.order.products[0].externalProductId",
        "p",
        answer.meta?.order?.products?[at: 0]?.externalProductId
    )
    run.same("meta.order.products[0].quantity", 3, answer.meta?.order?.products?[at: 0]?.quantity)
    run.same(
        "meta.order.products[0].price.amount",
        -123456789012,
        answer.meta?.order?.products?[at: 0]?.price?.amount
    )
    run.same("meta.order.products[0].price.exponent", -2, answer.meta?.order?.products?[at: 0]?.price?.exponent)
    run.same(
        "meta.order.products[0].price.currencyCode",
        "JPY",
        answer.meta?.order?.products?[at: 0]?.price?.currencyCode
    )
}

/// every member of a body of the kind action null
@Sendable func channelsGetMessageNullActionMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "action", answer.body?.type)
    run.absent("body.permission_request.resource", answer.body?.action?.resource)
}

/// every member of a body of the kind authentication null
@Sendable func channelsGetMessageNullAuthenticationMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "authentication", answer.body?.type)
    run.absent("body.authentication.otp.disclaimer", answer.body?.authentication?.otp?.disclaimer)
    run.absent("body.authentication.otp.expirationTime", answer.body?.authentication?.otp?.expirationTime)
    run.absent("body.authentication.otp.actions", answer.body?.authentication?.otp?.actions)
}

/// every member of a body of the kind carousel null
@Sendable func channelsGetMessageNullCarouselMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "carousel", answer.body?.type)
    run.absent("body.carousel.text", answer.body?.carousel?.text)
    run.same("body.carousel.items.count", 1, answer.body?.carousel?.items?.count)
    run.absent("body.carousel.items[0].title", answer.body?.carousel?.items?[at: 0]?.title)
    run.absent("body.carousel.items[0].mediaUrl", answer.body?.carousel?.items?[at: 0]?.mediaUrl)
    run.absent("body.carousel.items[0].description", answer.body?.carousel?.items?[at: 0]?.description)
    run.absent("body.carousel.items[0].altText", answer.body?.carousel?.items?[at: 0]?.altText)
    run.absent("body.carousel.items[0].actions", answer.body?.carousel?.items?[at: 0]?.actions)
}

/// every member of a body of the kind file null
@Sendable func channelsGetMessageNullFileMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "file", answer.body?.type)
    run.absent("body.file.text", answer.body?.file?.text)
    run.same("body.file.files.count", 1, answer.body?.file?.files?.count)
    run.absent("body.file.files[0].mediaUrl", answer.body?.file?.files?[at: 0]?.mediaUrl)
    run.absent("body.file.files[0].contentType", answer.body?.file?.files?[at: 0]?.contentType)
    run.absent("body.file.files[0].filename", answer.body?.file?.files?[at: 0]?.filename)
    run.absent("body.file.files[0].altText", answer.body?.file?.files?[at: 0]?.altText)
    run.absent("body.file.files[0].metadata.isAnimated", answer.body?.file?.files?[at: 0]?.metadata?.isAnimated)
    run.absent("body.file.metadata.subject", answer.body?.file?.metadata?.subject)
    run.absent("body.file.metadata.fallbackText", answer.body?.file?.metadata?.fallbackText)
    run.absent("body.file.metadata.storyType", answer.body?.file?.metadata?.storyType)
    run.absent("body.file.metadata.telegram.parseMode", answer.body?.file?.metadata?.telegram?.parseMode)
    run.absent("body.file.actions", answer.body?.file?.actions)
}

/// every member of a body of the kind gif null
@Sendable func channelsGetMessageNullGifMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "gif", answer.body?.type)
    run.absent("body.gif.text", answer.body?.gif?.text)
    run.absent("body.gif.mediaUrl", answer.body?.gif?.mediaUrl)
    run.absent("body.gif.altText", answer.body?.gif?.altText)
    run.absent("body.gif.actions", answer.body?.gif?.actions)
    run.absent("body.gif.metadata.telegram.parseMode", answer.body?.gif?.metadata?.telegram?.parseMode)
}

/// every member of a body of the kind html null
@Sendable func channelsGetMessageNullHtmlMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "html", answer.body?.type)
    run.absent("body.html.text", answer.body?.html?.text)
    run.absent("body.html.html", answer.body?.html?.html)
    run.same("body.html.attachments.count", 1, answer.body?.html?.attachments?.count)
    run.absent("body.html.attachments[0].mediaUrl", answer.body?.html?.attachments?[at: 0]?.mediaUrl)
    run.absent("body.html.attachments[0].filename", answer.body?.html?.attachments?[at: 0]?.filename)
    run.absent("body.html.attachments[0].inline", answer.body?.html?.attachments?[at: 0]?.inline)
    run.absent("body.html.attachments[0].contentId", answer.body?.html?.attachments?[at: 0]?.contentId)
    run.absent("body.html.actions", answer.body?.html?.actions)
    run.absent("body.html.metadata.subject", answer.body?.html?.metadata?.subject)
    run.absent("body.html.metadata.emailFrom.username", answer.body?.html?.metadata?.emailFrom?.username)
    run.absent("body.html.metadata.emailFrom.displayName", answer.body?.html?.metadata?.emailFrom?.displayName)
    run.same("body.html.metadata.headers.count", 0, answer.body?.html?.metadata?.headers?.count)
    run.absent("body.html.metadata.initialOpenTracking", answer.body?.html?.metadata?.initialOpenTracking)
    run.absent("body.html.metadata.clickTracking", answer.body?.html?.metadata?.clickTracking)
    run.absent("body.html.metadata.openTracking", answer.body?.html?.metadata?.openTracking)
}

/// every member of an image body null
@Sendable func channelsGetMessageNullImageMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "image", answer.body?.type)
    run.absent("body.image.text", answer.body?.image?.text)
    run.same("body.image.images.count", 1, answer.body?.image?.images?.count)
    run.absent("body.image.images[0].mediaUrl", answer.body?.image?.images?[at: 0]?.mediaUrl)
    run.absent("body.image.images[0].altText", answer.body?.image?.images?[at: 0]?.altText)
    run.absent("body.image.metadata.subject", answer.body?.image?.metadata?.subject)
    run.absent("body.image.metadata.fallbackText", answer.body?.image?.metadata?.fallbackText)
    run.absent("body.image.metadata.storyType", answer.body?.image?.metadata?.storyType)
    run.absent("body.image.metadata.telegram", answer.body?.image?.metadata?.telegram)
    run.absent("body.image.actions", answer.body?.image?.actions)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"image","image":{"text":null,"images":[{"mediaUrl":null,"altText":null}],"metadata":{"subject":null,"fallbackText":null,"storyType":null,"telegram":null},"actions":null}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every member of a body of the kind list null
@Sendable func channelsGetMessageNullListMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "list", answer.body?.type)
    run.absent("body.list.title", answer.body?.list?.title)
    run.absent("body.list.text", answer.body?.list?.text)
    run.absent("body.list.altText", answer.body?.list?.altText)
    run.same("body.list.items.count", 1, answer.body?.list?.items?.count)
    run.absent("body.list.items[0].title", answer.body?.list?.items?[at: 0]?.title)
    run.absent("body.list.items[0].mediaUrl", answer.body?.list?.items?[at: 0]?.mediaUrl)
    run.absent("body.list.items[0].description", answer.body?.list?.items?[at: 0]?.description)
    run.absent("body.list.items[0].altText", answer.body?.list?.items?[at: 0]?.altText)
    run.absent("body.list.items[0].actions", answer.body?.list?.items?[at: 0]?.actions)
    run.absent("body.list.actions", answer.body?.list?.actions)
    run.absent("body.list.metadata.button.label", answer.body?.list?.metadata?.button?.label)
    run.absent("body.list.metadata.replyMessage.title", answer.body?.list?.metadata?.replyMessage?.title)
    run.absent("body.list.metadata.replyMessage.text", answer.body?.list?.metadata?.replyMessage?.text)
}

/// every member of a body of the kind location null
@Sendable func channelsGetMessageNullLocationMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "location", answer.body?.type)
    run.absent("body.location.coordinates.latitude", answer.body?.location?.coordinates?.latitude)
    run.absent("body.location.coordinates.longitude", answer.body?.location?.coordinates?.longitude)
    run.absent("body.location.location.address", answer.body?.location?.location?.address)
    run.absent("body.location.location.label", answer.body?.location?.location?.label)
}

/// every optional member null
@Sendable func channelsGetMessageNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.absent("channelId", answer.channelId)
    run.absent("sender", answer.sender)
    run.absent("receiver", answer.receiver)
    run.absent("meta", answer.meta)
    run.absent("reference", answer.reference)
    run.absent("parts", answer.parts)
    run.absent("status", answer.status)
    run.absent("reason", answer.reason)
    run.absent("direction", answer.direction)
    run.absent("origin", answer.origin)
    run.absent("replyTo", answer.replyTo)
    run.absent("lastStatusAt", answer.lastStatusAt)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.absent("details", answer.details)
    run.absent("failure", answer.failure)
    run.absent("tags", answer.tags)
    run.absent("shortLinks", answer.shortLinks)
    run.absent("scheduledFor", answer.scheduledFor)
    run.absent("body", answer.body)
    run.absent("template", answer.template)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":null,"sender":null,"receiver":null,"meta":null,"reference":null,"parts":null,"status":null,"reason":null,"direction":null,"origin":null,"replyTo":null,"lastStatusAt":null,"createdAt":null,"updatedAt":null,"details":null,"failure":null,"tags":null,"shortLinks":null,"scheduledFor":null,"body":null,"template":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every member of every inner object null
@Sendable func channelsGetMessageNullNestedMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.absent("sender.connector.id", answer.sender?.connector?.id)
    run.absent("sender.connector.identifierValue", answer.sender?.connector?.identifierValue)
    run.absent("sender.connector.annotations", answer.sender?.connector?.annotations)
    run.absent("sender.connector.types", answer.sender?.connector?.types)
    run.absent("sender.contact.id", answer.sender?.contact?.id)
    run.absent("sender.contact.identifierKey", answer.sender?.contact?.identifierKey)
    run.absent("sender.contact.identifierValue", answer.sender?.contact?.identifierValue)
    run.absent("sender.contact.type", answer.sender?.contact?.type)
    run.absent("sender.contact.countryCode", answer.sender?.contact?.countryCode)
    run.absent("sender.contact.identifiers", answer.sender?.contact?.identifiers)
    run.absent("sender.contact.platformAddress", answer.sender?.contact?.platformAddress)
    run.absent("sender.contact.platformAddressSelector", answer.sender?.contact?.platformAddressSelector)
    run.absent("sender.contact.annotations.name", answer.sender?.contact?.annotations?.name)
    run.absent("receiver.connector", answer.receiver?.connector)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.absent("receiver.contacts[0].id", answer.receiver?.contacts?[at: 0]?.id)
    run.absent("receiver.contacts[0].identifierKey", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.absent("receiver.contacts[0].identifierValue", answer.receiver?.contacts?[at: 0]?.identifierValue)
    run.absent("receiver.contacts[0].type", answer.receiver?.contacts?[at: 0]?.type)
    run.absent("receiver.contacts[0].countryCode", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("receiver.contacts[0].identifiers.count", 1, answer.receiver?.contacts?[at: 0]?.identifiers?.count)
    run.absent(
        "receiver.contacts[0].identifiers[0].identifierKey",
        answer.receiver?.contacts?[at: 0]?.identifiers?[at: 0]?.identifierKey
    )
    run.absent(
        "receiver.contacts[0].identifiers[0].identifierValue",
        answer.receiver?.contacts?[at: 0]?.identifiers?[at: 0]?.identifierValue
    )
    run.absent("receiver.contacts[0].platformAddress", answer.receiver?.contacts?[at: 0]?.platformAddress)
    run.absent(
        "receiver.contacts[0].platformAddressSelector",
        answer.receiver?.contacts?[at: 0]?.platformAddressSelector
    )
    run.absent("receiver.contacts[0].annotations.name", answer.receiver?.contacts?[at: 0]?.annotations?.name)
    run.absent("meta.extraInformation", answer.meta?.extraInformation)
    run.absent("meta.referral.source", answer.meta?.referral?.source)
    run.absent("meta.referral.title", answer.meta?.referral?.title)
    run.absent("meta.referral.text", answer.meta?.referral?.text)
    run.absent("meta.referral.group", answer.meta?.referral?.group)
    run.absent("meta.referral.metadata.source_id", answer.meta?.referral?.metadata?.sourceId)
    run.absent("meta.referral.metadata.source_url", answer.meta?.referral?.metadata?.sourceUrl)
    run.absent("meta.referral.metadata.media_url", answer.meta?.referral?.metadata?.mediaUrl)
    run.absent("meta.referral.metadata.tracking_id", answer.meta?.referral?.metadata?.trackingId)
    run.same("meta.order.products.count", 1, answer.meta?.order?.products?.count)
    run.absent("meta.order.products[0].externalCatalogId", answer.meta?.order?.products?[at: 0]?.externalCatalogId)
    run.absent("meta.order.products[0].externalProductId", answer.meta?.order?.products?[at: 0]?.externalProductId)
    run.absent("meta.order.products[0].quantity", answer.meta?.order?.products?[at: 0]?.quantity)
    run.absent("meta.order.products[0].price.amount", answer.meta?.order?.products?[at: 0]?.price?.amount)
    run.absent("meta.order.products[0].price.exponent", answer.meta?.order?.products?[at: 0]?.price?.exponent)
    run.absent(
        "meta.order.products[0].price.currencyCode",
        answer.meta?.order?.products?[at: 0]?.price?.currencyCode
    )
    run.absent("meta.referredProduct.externalCatalogId", answer.meta?.referredProduct?.externalCatalogId)
    run.absent("meta.referredProduct.externalProductId", answer.meta?.referredProduct?.externalProductId)
    run.absent("meta.email.subject", answer.meta?.email?.subject)
    run.absent("meta.email.headers", answer.meta?.email?.headers)
    run.absent("meta.email.from.username", answer.meta?.email?.from?.username)
    run.absent("meta.email.from.displayName", answer.meta?.email?.from?.displayName)
    run.absent("meta.pushNotifications.gatewayTypeOverride", answer.meta?.pushNotifications?.gatewayTypeOverride)
    run.absent("meta.navigatorId", answer.meta?.navigatorId)
    run.absent("meta.navigatorMessageId", answer.meta?.navigatorMessageId)
    run.absent("meta.flow.id", answer.meta?.flow?.id)
    run.absent("meta.flow.name", answer.meta?.flow?.name)
    run.absent("meta.flow.stepId", answer.meta?.flow?.stepId)
    run.absent("meta.flow.runId", answer.meta?.flow?.runId)
    run.absent("meta.journey.id", answer.meta?.journey?.id)
    run.absent("meta.journey.name", answer.meta?.journey?.name)
    run.absent("meta.journey.stepId", answer.meta?.journey?.stepId)
    run.absent("meta.journey.runId", answer.meta?.journey?.runId)
    run.absent("meta.campaign.id", answer.meta?.campaign?.id)
    run.absent("meta.campaign.name", answer.meta?.campaign?.name)
    run.same("parts.count", 1, answer.parts?.count)
    run.absent("parts[0].platformReference", answer.parts?[at: 0]?.platformReference)
    run.absent("origin.type", answer.origin?.type)
    run.absent("origin.id", answer.origin?.id)
    run.absent("replyTo.id", answer.replyTo?.id)
    run.absent("replyTo.order", answer.replyTo?.order)
    run.absent("replyTo.type", answer.replyTo?.type)
    run.absent("failure.code", answer.failure?.code)
    run.absent("failure.description", answer.failure?.description)
    run.absent("failure.source.code", answer.failure?.source?.code)
    run.absent("failure.source.name", answer.failure?.source?.name)
    run.absent("shortLinks.domain", answer.shortLinks?.domain)
    run.same("body.type", "text", answer.body?.type)
    run.absent("body.text.text", answer.body?.text?.text)
    run.same("body.text.attachments.count", 1, answer.body?.text?.attachments?.count)
    run.absent("body.text.attachments[0].mediaUrl", answer.body?.text?.attachments?[at: 0]?.mediaUrl)
    run.absent("body.text.attachments[0].filename", answer.body?.text?.attachments?[at: 0]?.filename)
    run.absent("body.text.attachments[0].inline", answer.body?.text?.attachments?[at: 0]?.inline)
    run.absent("body.text.attachments[0].contentId", answer.body?.text?.attachments?[at: 0]?.contentId)
    run.same("body.text.actions.count", 4, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "link", answer.body?.text?.actions?[at: 0]?.type)
    run.absent("body.text.actions[0].link.text", answer.body?.text?.actions?[at: 0]?.link?.text)
    run.absent("body.text.actions[0].link.url", answer.body?.text?.actions?[at: 0]?.link?.url)
    run.same("body.text.actions[1].type", "reply", answer.body?.text?.actions?[at: 1]?.type)
    run.absent("body.text.actions[1].reply.text", answer.body?.text?.actions?[at: 1]?.reply?.text)
    run.absent("body.text.actions[1].reply.imageUrl", answer.body?.text?.actions?[at: 1]?.reply?.imageUrl)
    run.absent(
        "body.text.actions[1].reply.metadata.description.label",
        answer.body?.text?.actions?[at: 1]?.reply?.metadata?.description?.label
    )
    run.same("body.text.actions[2].type", "buy", answer.body?.text?.actions?[at: 2]?.type)
    run.absent("body.text.actions[2].buy.text", answer.body?.text?.actions?[at: 2]?.buy?.text)
    run.absent("body.text.actions[2].buy.amountCents", answer.body?.text?.actions?[at: 2]?.buy?.amountCents)
    run.absent("body.text.actions[2].buy.currency", answer.body?.text?.actions?[at: 2]?.buy?.currency)
    run.same("body.text.actions[3].type", "postback", answer.body?.text?.actions?[at: 3]?.type)
    run.absent("body.text.actions[3].postback.text", answer.body?.text?.actions?[at: 3]?.postback?.text)
    run.absent("body.text.actions[3].postback.payload", answer.body?.text?.actions?[at: 3]?.postback?.payload)
    run.absent("body.text.actions[3].postback.imageUrl", answer.body?.text?.actions?[at: 3]?.postback?.imageUrl)
    run.absent("body.text.actions[3].postback.metadata", answer.body?.text?.actions?[at: 3]?.postback?.metadata)
    run.absent("body.text.metadata.subject", answer.body?.text?.metadata?.subject)
    run.absent("body.text.metadata.headers", answer.body?.text?.metadata?.headers)
    run.absent("body.text.metadata.whatsapp.previewUrl", answer.body?.text?.metadata?.whatsapp?.previewUrl)
    run.same("body.text.metadata.line.emoji.items.count", 1, answer.body?.text?.metadata?.line?.emoji?.items?.count)
    run.absent(
        "body.text.metadata.line.emoji.items[0].index",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.index
    )
    run.absent(
        "body.text.metadata.line.emoji.items[0].productId",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.productId
    )
    run.absent(
        "body.text.metadata.line.emoji.items[0].emojiId",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.emojiId
    )
    run.absent(
        "body.text.metadata.line.emoji.items[0].length",
        answer.body?.text?.metadata?.line?.emoji?.items?[at: 0]?.length
    )
    run.absent("body.text.metadata.telegram.parseMode", answer.body?.text?.metadata?.telegram?.parseMode)
    run.absent("body.text.metadata.apple.summaryText", answer.body?.text?.metadata?.apple?.summaryText)
    run.absent("template.name", answer.template?.name)
    run.absent("template.projectId", answer.template?.projectId)
    run.absent("template.version", answer.template?.version)
    run.absent("template.locale", answer.template?.locale)
    run.same("template.attachments.count", 1, answer.template?.attachments?.count)
    run.absent("template.attachments[0].mediaUrl", answer.template?.attachments?[at: 0]?.mediaUrl)
    run.absent("template.attachments[0].filename", answer.template?.attachments?[at: 0]?.filename)
    run.absent("template.attachments[0].inline", answer.template?.attachments?[at: 0]?.inline)
    run.absent("template.shortLinks.enabled", answer.template?.shortLinks?.enabled)
    run.absent("template.shortLinks.domain", answer.template?.shortLinks?.domain)
    run.absent("template.variables", answer.template?.variables)
    run.same("template.utmParameters.count", 1, answer.template?.utmParameters?.count)
    run.absent("template.utmParameters[0].key", answer.template?.utmParameters?[at: 0]?.key)
    run.absent("template.utmParameters[0].value", answer.template?.utmParameters?[at: 0]?.value)
    run.absent("template.utmParameters[0].reference", answer.template?.utmParameters?[at: 0]?.reference)
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.absent("template.parameters[0].key", answer.template?.parameters?[at: 0]?.string?.key)
    run.absent("template.parameters[0].value", answer.template?.parameters?[at: 0]?.string?.value)
    run.absent("template.settings.useMmLite", answer.template?.settings?.useMmLite)
    run.absent("template.settings.disallowMmLite", answer.template?.settings?.disallowMmLite)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","sender":{"connector":{"id":null,"identifierValue":null,"annotations":null,"types":null},"contact":{"id":null,"identifierKey":null,"identifierValue":null,"type":null,"countryCode":null,"identifiers":null,"platformAddress":null,"platformAddressSelector":null,"annotations":{"name":null}}},"receiver":{"connector":null,"contacts":[{"id":null,"identifierKey":null,"identifierValue":null,"type":null,"countryCode":null,"identifiers":[{"identifierKey":null,"identifierValue":null}],"platformAddress":null,"platformAddressSelector":null,"annotations":{"name":null}}]},"meta":{"extraInformation":null,"referral":{"source":null,"title":null,"text":null,"group":null,"metadata":{"source_id":null,"source_url":null,"media_url":null,"tracking_id":null}},"order":{"products":[{"externalCatalogId":null,"externalProductId":null,"quantity":null,"price":{"amount":null,"exponent":null,"currencyCode":null}}]},"referredProduct":{"externalCatalogId":null,"externalProductId":null},"email":{"subject":null,"headers":null,"from":{"username":null,"displayName":null}},"pushNotifications":{"gatewayTypeOverride":null},"navigatorId":null,"navigatorMessageId":null,"flow":{"id":null,"name":null,"stepId":null,"runId":null},"journey":{"id":null,"name":null,"stepId":null,"runId":null},"campaign":{"id":null,"name":null}},"parts":[{"platformReference":null}],"origin":{"type":null,"id":null},"replyTo":{"id":null,"order":null,"type":null},"failure":{"code":null,"description":null,"source":{"code":null,"name":null}},"shortLinks":{"domain":null},"body":{"type":"text","text":{"text":null,"attachments":[{"mediaUrl":null,"filename":null,"inline":null,"contentId":null}],"actions":[{"type":"link","link":{"text":null,"url":null}},{"type":"reply","reply":{"text":null,"imageUrl":null,"metadata":{"description":{"label":null}}}},{"type":"buy","buy":{"text":null,"amountCents":null,"currency":null}},{"type":"postback","postback":{"text":null,"payload":null,"imageUrl":null,"metadata":null}}],"metadata":{"subject":null,"headers":null,"whatsapp":{"previewUrl":null},"line":{"emoji":{"items":[{"index":null,"productId":null,"emojiId":null,"length":null}]}},"telegram":{"parseMode":null},"apple":{"summaryText":null}}}},"template":{"name":null,"projectId":null,"version":null,"locale":null,"attachments":[{"mediaUrl":null,"filename":null,"inline":null}],"shortLinks":{"enabled":null,"domain":null},"variables":null,"utmParameters":[{"key":null,"value":null,"reference":null}],"parameters":[{"type":"string","key":null,"value":null}],"settings":{"useMmLite":null,"disallowMmLite":null}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every member of a body of the kind permission_request null
@Sendable func channelsGetMessageNullPermissionRequestMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "permission_request", answer.body?.type)
    run.absent("body.permission_request.resource", answer.body?.permissionRequest?.resource)
}

/// every member of a body of the kind section null
@Sendable func channelsGetMessageNullSectionMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "section", answer.body?.type)
    run.absent("body.section.items", answer.body?.section?.items)
    run.same("body.section.configurations.count", 0, answer.body?.section?.configurations?.count)
}

/// every member of a template parameter of every kind null
@Sendable func channelsGetMessageNullTemplateParameters(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("template.parameters.count", 12, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.absent("template.parameters[0].key", answer.template?.parameters?[at: 0]?.string?.key)
    run.absent("template.parameters[0].value", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("template.parameters[1].type", "number", answer.template?.parameters?[at: 1]?.type)
    run.absent("template.parameters[1].key", answer.template?.parameters?[at: 1]?.number?.key)
    run.absent("template.parameters[1].value", answer.template?.parameters?[at: 1]?.number?.value)
    run.same("template.parameters[2].type", "boolean", answer.template?.parameters?[at: 2]?.type)
    run.absent("template.parameters[2].key", answer.template?.parameters?[at: 2]?.boolean?.key)
    run.absent("template.parameters[2].value", answer.template?.parameters?[at: 2]?.boolean?.value)
    run.same("template.parameters[3].type", "object", answer.template?.parameters?[at: 3]?.type)
    run.absent("template.parameters[3].key", answer.template?.parameters?[at: 3]?.object?.key)
    run.absent("template.parameters[3].value", answer.template?.parameters?[at: 3]?.object?.value)
    run.same("template.parameters[4].type", "sectionList", answer.template?.parameters?[at: 4]?.type)
    run.absent("template.parameters[4].key", answer.template?.parameters?[at: 4]?.sectionList?.key)
    run.absent("template.parameters[4].value", answer.template?.parameters?[at: 4]?.sectionList?.value)
    run.same("template.parameters[5].type", "timeslotList", answer.template?.parameters?[at: 5]?.type)
    run.absent("template.parameters[5].key", answer.template?.parameters?[at: 5]?.timeslotList?.key)
    run.absent("template.parameters[5].value", answer.template?.parameters?[at: 5]?.timeslotList?.value)
    run.same("template.parameters[6].type", "productSections", answer.template?.parameters?[at: 6]?.type)
    run.absent("template.parameters[6].key", answer.template?.parameters?[at: 6]?.productSections?.key)
    run.absent("template.parameters[6].value", answer.template?.parameters?[at: 6]?.productSections?.value)
    run.same("template.parameters[7].type", "productList", answer.template?.parameters?[at: 7]?.type)
    run.absent("template.parameters[7].key", answer.template?.parameters?[at: 7]?.productList?.key)
    run.absent("template.parameters[7].value", answer.template?.parameters?[at: 7]?.productList?.value)
    run.same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?[at: 8]?.type)
    run.absent("template.parameters[8].key", answer.template?.parameters?[at: 8]?.shippingMethodList?.key)
    run.absent("template.parameters[8].value", answer.template?.parameters?[at: 8]?.shippingMethodList?.value)
    run.same("template.parameters[9].type", "lineItemList", answer.template?.parameters?[at: 9]?.type)
    run.absent("template.parameters[9].key", answer.template?.parameters?[at: 9]?.lineItemList?.key)
    run.absent("template.parameters[9].value", answer.template?.parameters?[at: 9]?.lineItemList?.value)
    run.same("template.parameters[10].type", "whatsappProductSections", answer.template?.parameters?[at: 10]?.type)
    run.absent("template.parameters[10].key", answer.template?.parameters?[at: 10]?.whatsappProductSections?.key)
    run.absent(
        "template.parameters[10].value",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value
    )
    run.same("template.parameters[11].type", "whatsappProductItems", answer.template?.parameters?[at: 11]?.type)
    run.absent("template.parameters[11].key", answer.template?.parameters?[at: 11]?.whatsappProductItems?.key)
    run.absent("template.parameters[11].value", answer.template?.parameters?[at: 11]?.whatsappProductItems?.value)
}

/// the smallest answer: nothing but the required id
@Sendable func channelsGetMessageOnlyId(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.absent("channelId", answer.channelId)
    run.absent("sender", answer.sender)
    run.absent("receiver", answer.receiver)
    run.absent("meta", answer.meta)
    run.absent("reference", answer.reference)
    run.absent("parts", answer.parts)
    run.absent("status", answer.status)
    run.absent("reason", answer.reason)
    run.absent("direction", answer.direction)
    run.absent("origin", answer.origin)
    run.absent("replyTo", answer.replyTo)
    run.absent("lastStatusAt", answer.lastStatusAt)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.absent("details", answer.details)
    run.absent("failure", answer.failure)
    run.absent("tags", answer.tags)
    run.absent("shortLinks", answer.shortLinks)
    run.absent("scheduledFor", answer.scheduledFor)
    run.absent("body", answer.body)
    run.absent("template", answer.template)
    run.json("rawJSON", #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025"}"#, answer.rawJSON.map(Json.init(text:)))
}

/// written from the schema: a body of the kind permission_request with every member
@Sendable func channelsGetMessagePermissionRequestBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "permission_request", answer.body?.type)
    run.same("body.permission_request.resource", .call, answer.body?.permissionRequest?.resource)
    run.same("body.permission_request.resource.text", "call", answer.body?.permissionRequest?.resource?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"permission_request","permission_request":{"resource":"call"}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Receiving messages (RCS), sample message_rcs_inbound_text (its masked address replaced); chargeableUnits is in
/// no schema
@Sendable func channelsGetMessageRcsInboundText(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "3c6d204d-09d4-44b0-81a2-6e33dfdf409c", answer.id)
    run.same("channelId", "cc79a83e-ae28-4d20-9576-cd6ef76641a2", answer.channelId)
    run.same("sender.contact.id", "46623801-a627-4a3f-9523-363c501d459d", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+447123456789", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "004fe352-2e89-4b8a-a841-f401d8367a64", answer.receiver?.connector?.id)
    run.same("receiver.connector.identifierValue", "agent@example.com", answer.receiver?.connector?.identifierValue)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Incoming message", answer.body?.text?.text)
    run.same("reference", "", answer.reference)
    run.same("parts.count", 1, answer.parts?.count)
    run.same("parts[0].platformReference", "Mx9qo66enZS0mxgbBE7XiQDg", answer.parts?[at: 0]?.platformReference)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("reason", "", answer.reason)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2024-08-09T11:08:40.243Z"), answer.lastStatusAt)
    run.same("createdAt", time("2024-08-09T11:08:40.068Z"), answer.createdAt)
    run.same("updatedAt", time("2024-08-09T11:08:40.243Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"3c6d204d-09d4-44b0-81a2-6e33dfdf409c","channelId":"cc79a83e-ae28-4d20-9576-cd6ef76641a2","sender":{"contact":{"id":"46623801-a627-4a3f-9523-363c501d459d","identifierKey":"phonenumber","identifierValue":"+447123456789"}},"receiver":{"connector":{"id":"004fe352-2e89-4b8a-a841-f401d8367a64","identifierValue":"agent@example.com"}},"body":{"type":"text","text":{"text":"Incoming message"}},"meta":{},"reference":"","parts":[{"platformReference":"Mx9qo66enZS0mxgbBE7XiQDg"}],"status":"delivered","reason":"","direction":"incoming","chargeableUnits":1,"lastStatusAt":"2024-08-09T11:08:40.243Z","createdAt":"2024-08-09T11:08:40.068Z","updatedAt":"2024-08-09T11:08:40.243Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a read is repeated after 408
@Sendable func channelsGetMessageRetry408(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(maxRetries: 1)
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// two retries for two different reasons
@Sendable func channelsGetMessageRetry429Then503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(maxRetries: 2)
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// a read is repeated after any 5xx
@Sendable func channelsGetMessageRetry500(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(maxRetries: 1)
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// a read is repeated
@Sendable func channelsGetMessageRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(maxRetries: 1)
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// a date in the past means at once
@Sendable func channelsGetMessageRetryAfterDate(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(maxRetries: 1)
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// a wait that would pass the deadline fails at once
@Sendable func channelsGetMessageRetryAfterPastDeadline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(timeout: .milliseconds(5000), maxRetries: 2)
        )
    }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("retryAfterMs", .milliseconds(120000), error?.retryAfter)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated when its answer was cut
@Sendable func channelsGetMessageRetryCut(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(maxRetries: 1)
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// the last answer is the error, with the number of attempts
@Sendable func channelsGetMessageRetryExhausted(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 1)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 500, error?.status)
    run.same("code", "InternalError", error?.code)
    run.same("attempts", 2, error?.attempts)
}

/// an answer that will not change is not asked for again
@Sendable func channelsGetMessageRetryNot404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated when its connection broke
@Sendable func channelsGetMessageRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(maxRetries: 1)
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// written from the schema: a body of the kind section with every member
@Sendable func channelsGetMessageSectionBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"section","section":{"items":[{"type":"text","text":{"text":"First"}},{"type":"image","image":{"images":[{"mediaUrl":"https://example.com/i.png"}]}},{"type":"file","file":{"files":[{"mediaUrl":"https://example.com/a.pdf","contentType":"application/pdf"}]}},{"type":"gif","gif":{"mediaUrl":"https://example.com/cat.gif"}},{"type":"location","location":{"coordinates":{"latitude":1.5,"longitude":-2.25}}},{"type":"carousel","carousel":{"items":[{"title":"One","mediaUrl":"https://example.com/1.png","description":"The first","altText":"A one","actions":[{"type":"link","link":{"text":"Open","url":"https://example.com/1"}}]}]}},{"type":"list","list":{"text":"A list"}},{"type":"section","section":{"items":[{"type":"text","text":{"text":"Inner"}},{"type":"list","list":{"text":"Inner list"}}],"configurations":{"default":"a","any_key":"b"}}}],"configurations":{"layout":"wide","snake_key":"1"}}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an answer that comes late, but in time
@Sendable func channelsGetMessageSlowAnswer(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025",
        options: Options(timeout: .milliseconds(5000))
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// Receiving messages (SMS), the message inside sample webhook_sms.inbound
@Sendable func channelsGetMessageSmsInboundText(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "e8077d803532c0b5937c639b60216938",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
}

/// written from the schema: a body of the kind template with every member
@Sendable func channelsGetMessageTemplateBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "template", answer.body?.type)
    run.same("body.template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.body?.template?.projectId)
    run.same("body.template.version", "latest", answer.body?.template?.version)
    run.same("body.template.locale", "en", answer.body?.template?.locale)
    run.same("body.template.parameters.count", 1, answer.body?.template?.parameters?.count)
    run.same("body.template.parameters[0].type", "string", answer.body?.template?.parameters?[at: 0]?.type)
    run.same("body.template.parameters[0].key", "name", answer.body?.template?.parameters?[at: 0]?.string?.key)
    run.same("body.template.parameters[0].value", "Ada", answer.body?.template?.parameters?[at: 0]?.string?.value)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"template","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","version":"latest","locale":"en","parameters":[{"type":"string","key":"name","value":"Ada"}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// written from the schema: a value of every kind in an answer
@Sendable func channelsGetMessageTemplateParameters(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .sent, answer.status)
    run.same("status.text", "sent", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"sent","direction":"outgoing","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","parameters":[{"type":"string","key":"name","value":"Ada"},{"type":"number","key":"discount","value":2.5},{"type":"boolean","key":"vip","value":false},{"type":"object","key":"order","value":{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}},{"type":"sectionList","key":"sections","value":{"sections":[{"id":"s1","multipleSelection":true,"title":"Colours","items":[{"id":"r1","type":"reply-action","reference":"ref","role":"row","hidden":false,"replyAction":{"text":"Red","imageUrl":"https://example.com/red.png","payload":"red","subTitle":"Warm"}}]}]}},{"type":"timeslotList","key":"slots","value":{"timeslots":[{"id":"t1","startTime":"2025-05-29T06:14:56.392Z","duration":1800.5}]}},{"type":"productSections","key":"shelves","value":{"productSections":[{"title":"Shoes","products":[{"externalProductId":"sku-1","amount":"19.95","text":"A shoe"}]}]}},{"type":"productList","key":"products","value":{"products":[{"type":"product","product":{"externalProductId":"sku-1","amount":"19.95","text":"A shoe"}}]}},{"type":"shippingMethodList","key":"shipping","value":{"shippingMethods":[{"amount":"4.95","label":"Post","identifier":"post","detail":"Two days"}]}},{"type":"lineItemList","key":"lines","value":{"lineItems":[{"amount":"19.95","text":"A shoe","type":"final"},{"amount":"4.95","text":"Post","type":"pending"}]}},{"type":"whatsappProductSections","key":"waShelves","value":{"sections":[{"id":"w1","type":"whatsapp-product-section","reference":"ref","role":"shelf","hidden":true,"whatsappProductSection":{"title":"Shoes","products":[{"id":"i1","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-1"}}]}}]}},{"type":"whatsappProductItems","key":"waItems","value":{"products":[{"id":"i2","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-2"}},{"id":"i3","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-3"}}]}}]}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// times with an offset and without fractions
@Sendable func channelsGetMessageTimeOffsets(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("createdAt", time("2025-05-29T08:14:56.392+02:00"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:57Z"), answer.updatedAt)
    run.same("lastStatusAt", time("2024-02-29T23:59:59.001-05:30"), answer.lastStatusAt)
}

/// no answer within the time of the call
@Sendable func channelsGetMessageTimeout(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
            options: Options(timeout: .milliseconds(300))
        )
    }
    run.same("kind", .timeout, error?.kind)
    run.same("attempts", 1, error?.attempts)
}

/// text outside ASCII, and an empty text that stays empty
@Sendable func channelsGetMessageUnicode(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Grüße 👋🏽 \"\\\n  日本", answer.body?.text?.text)
    run.same("reference", "", answer.reference)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"text","text":{"text":"Grüße 👋🏽 \"\\\n  日本"}},"reference":""}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an action of a kind that is not known yet, between two known ones
@Sendable func channelsGetMessageUnknownActionType(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Hi", answer.body?.text?.text)
    run.same("body.text.actions.count", 3, answer.body?.text?.actions?.count)
    run.same("body.text.actions[0].type", "reply", answer.body?.text?.actions?[at: 0]?.type)
    run.same("body.text.actions[0].reply.text", "Yes", answer.body?.text?.actions?[at: 0]?.reply?.text)
    run.same("body.text.actions[1].type", "wink", answer.body?.text?.actions?[at: 1]?.type)
    run.json(
        "body.text.actions[1]",
        #"{"type":"wink","wink":{"eye":"left","times":2}}"#,
        answer.body?.text?.actions?[at: 1]?.unknown
    )
    run.same("body.text.actions[2].type", "postback", answer.body?.text?.actions?[at: 2]?.type)
    run.same("body.text.actions[2].postback.text", "More", answer.body?.text?.actions?[at: 2]?.postback?.text)
    run.same("body.text.actions[2].postback.payload", "more", answer.body?.text?.actions?[at: 2]?.postback?.payload)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"text","text":{"text":"Hi","actions":[{"type":"reply","reply":{"text":"Yes"}},{"type":"wink","wink":{"eye":"left","times":2}},{"type":"postback","postback":{"text":"More","payload":"more"}}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a body of a kind that is not known yet
@Sendable func channelsGetMessageUnknownBodyType(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("body.type", "hologram", answer.body?.type)
    run.json(
        "body",
        #"{"type":"hologram","hologram":{"beams":[{"colour":"red","watts":3}],"text":"Hi"}}"#,
        answer.body?.unknown
    )
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","body":{"type":"hologram","hologram":{"beams":[{"colour":"red","watts":3}],"text":"Hi"}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// enum values that are not known yet
@Sendable func channelsGetMessageUnknownEnumValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .unknown("teleported"), answer.status)
    run.same("status.text", "teleported", answer.status?.text)
    run.same("direction", .unknown("sideways"), answer.direction)
    run.same("direction.text", "sideways", answer.direction?.text)
    run.same("replyTo.id", "1", answer.replyTo?.id)
    run.same("replyTo.type", .unknown("shout"), answer.replyTo?.type)
    run.same("replyTo.type.text", "shout", answer.replyTo?.type?.text)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"teleported","direction":"sideways","replyTo":{"id":"1","type":"shout"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// kinds and members that are not known yet, inside a section
@Sendable func channelsGetMessageUnknownSectionItems(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("body.type", "section", answer.body?.type)
    run.same("body.section.items.count", 3, answer.body?.section?.items?.count)
    run.same("body.section.items[0].type", "hologram", answer.body?.section?.items?[at: 0]?.type)
    run.json(
        "body.section.items[0]",
        #"{"type":"hologram","hologram":{"beams":1}}"#,
        answer.body?.section?.items?[at: 0]?.unknown
    )
    run.same("body.section.items[1].type", "text", answer.body?.section?.items?[at: 1]?.type)
    run.same("body.section.items[1].text.text", "Hi", answer.body?.section?.items?[at: 1]?.text?.text)
    run.same("body.section.items[2].type", "section", answer.body?.section?.items?[at: 2]?.type)
    run.same(
        "body.section.items[2].section.items.count",
        1,
        answer.body?.section?.items?[at: 2]?.section?.items?.count
    )
    run.same(
        "body.section.items[2].section.items[0].type",
        "aura",
        answer.body?.section?.items?[at: 2]?.section?.items?[at: 0]?.type
    )
    run.json(
        "body.section.items[2].section.items[0]",
        #"{"type":"aura","aura":{}}"#,
        answer.body?.section?.items?[at: 2]?.section?.items?[at: 0]?.unknown
    )
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","body":{"type":"section","section":{"items":[{"type":"hologram","hologram":{"beams":1}},{"type":"text","text":{"text":"Hi","colour":"red"}},{"type":"section","section":{"items":[{"type":"aura","aura":{}}]}}]}}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a template parameter of a kind that is not known yet
@Sendable func channelsGetMessageUnknownTemplateParameter(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 2, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Ada", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("template.parameters[1].type", "crystal", answer.template?.parameters?[at: 1]?.type)
    run.json(
        "template.parameters[1]",
        #"{"type":"crystal","key":"facets","value":{"count":8}}"#,
        answer.template?.parameters?[at: 1]?.unknown
    )
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","parameters":[{"type":"string","key":"name","value":"Ada"},{"type":"crystal","key":"facets","value":{"count":8}}]}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Receiving messages (WhatsApp), sample message_whatsapp_inbound_text
@Sendable func channelsGetMessageWhatsappInboundText(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.contact.id", "32cf5eee-f940-422c-ab8c-5f753aad5efd", answer.sender?.contact?.id)
    run.same("sender.contact.identifierKey", "phonenumber", answer.sender?.contact?.identifierKey)
    run.same("sender.contact.identifierValue", "+31612345678", answer.sender?.contact?.identifierValue)
    run.same("receiver.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.receiver?.connector?.id)
    run.same("body.type", "text", answer.body?.type)
    run.same("body.text.text", "Sample incoming text message", answer.body?.text?.text)
    run.same("parts.count", 1, answer.parts?.count)
    run.same(
        "parts[0].platformReference",
        "wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA=",
        answer.parts?[at: 0]?.platformReference
    )
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2022-12-22T08:32:50.736Z"), answer.lastStatusAt)
    run.same("createdAt", time("2022-12-22T08:32:50.736Z"), answer.createdAt)
    run.same("updatedAt", time("2022-12-22T08:32:50.736Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","sender":{"contact":{"id":"32cf5eee-f940-422c-ab8c-5f753aad5efd","identifierKey":"phonenumber","identifierValue":"+31612345678"}},"receiver":{"connector":{"id":"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f"}},"body":{"type":"text","text":{"text":"Sample incoming text message"}},"parts":[{"platformReference":"wamid.HBgLMzE2MjUzNDg2MjAVAgASGBQzQTE0NTY1MjU0Q0IxN0EwRjc3OQA="}],"status":"delivered","direction":"incoming","lastStatusAt":"2022-12-22T08:32:50.736Z","createdAt":"2022-12-22T08:32:50.736Z","updatedAt":"2022-12-22T08:32:50.736Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the API's 0001-01-01T00:00:00Z is no time
@Sendable func channelsGetMessageZeroTime(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.absent("scheduledFor", answer.scheduledFor)
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"delivered","direction":"incoming","lastStatusAt":"2025-05-29T06:14:56.392Z","createdAt":"0001-01-01T00:00:00Z","updatedAt":"0001-01-01T00:00:00Z","scheduledFor":"0001-01-01T00:00:00Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
