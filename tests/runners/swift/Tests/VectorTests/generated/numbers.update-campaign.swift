// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a whole body that is no JSON
@Sendable func numbersUpdateCampaignAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func numbersUpdateCampaignAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "id", error?.path)
}

/// what the documents let an approved campaign change
@Sendable func numbersUpdateCampaignApproved(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(
            description: .set("d"),
            samples: .set(["s"]),
            messageFlow: .set("m"),
            helpMessage: .set("h"),
            helpKeywords: .set("HELP"),
            optoutKeywords: .set("STOP"),
            optinKeywords: .set("START"),
            optinMessage: .set("i"),
            optoutMessage: .set("o")
        )
    )
    run.same("description", "d", answer.description)
    run.same("samples.count", 1, answer.samples?.count)
    run.same("samples[0]", "s", answer.samples?[at: 0])
    run.same("messageFlow", "m", answer.messageFlow)
    run.same("helpMessage", "h", answer.helpMessage)
    run.same("optinKeywords", "START", answer.optinKeywords)
    run.same("optoutKeywords", "STOP", answer.optoutKeywords)
    run.same("helpKeywords", "HELP", answer.helpKeywords)
    run.same("optinMessage", "i", answer.optinMessage)
    run.same("optoutMessage", "o", answer.optoutMessage)
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .approved, answer.status)
    run.same("status.text", "APPROVED", answer.status?.text)
}

/// a user token, as the documents show it
@Sendable func numbersUpdateCampaignBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// null clears ageGated, the others are kept
@Sendable func numbersUpdateCampaignClearAgeGated(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(ageGated: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("ageGated", answer.ageGated)
}

/// null clears description, the others are kept
@Sendable func numbersUpdateCampaignClearDescription(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(description: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("description", answer.description)
}

/// null clears directLending, the others are kept
@Sendable func numbersUpdateCampaignClearDirectLending(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(directLending: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("directLending", answer.directLending)
}

/// null clears embeddedLink, the others are kept
@Sendable func numbersUpdateCampaignClearEmbeddedLink(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(embeddedLink: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("embeddedLink", answer.embeddedLink)
}

/// null clears embeddedPhone, the others are kept
@Sendable func numbersUpdateCampaignClearEmbeddedPhone(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(embeddedPhone: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("embeddedPhone", answer.embeddedPhone)
}

/// null clears helpKeywords, the others are kept
@Sendable func numbersUpdateCampaignClearHelpKeywords(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpKeywords: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("helpKeywords", answer.helpKeywords)
}

/// null clears helpMessage, the others are kept
@Sendable func numbersUpdateCampaignClearHelpMessage(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("helpMessage", answer.helpMessage)
}

/// null clears messageFlow, the others are kept
@Sendable func numbersUpdateCampaignClearMessageFlow(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(messageFlow: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("messageFlow", answer.messageFlow)
}

/// null clears name, the others are kept
@Sendable func numbersUpdateCampaignClearName(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(name: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("name", answer.name)
}

/// null clears numberPool, the others are kept
@Sendable func numbersUpdateCampaignClearNumberPool(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(numberPool: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("numberPool", answer.numberPool)
}

/// null clears optinKeywords, the others are kept
@Sendable func numbersUpdateCampaignClearOptinKeywords(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(optinKeywords: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("optinKeywords", answer.optinKeywords)
}

/// null clears optinMessage, the others are kept
@Sendable func numbersUpdateCampaignClearOptinMessage(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(optinMessage: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("optinMessage", answer.optinMessage)
}

/// null clears optoutKeywords, the others are kept
@Sendable func numbersUpdateCampaignClearOptoutKeywords(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(optoutKeywords: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("optoutKeywords", answer.optoutKeywords)
}

/// null clears optoutMessage, the others are kept
@Sendable func numbersUpdateCampaignClearOptoutMessage(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(optoutMessage: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("optoutMessage", answer.optoutMessage)
}

/// null clears resellerId, the others are kept
@Sendable func numbersUpdateCampaignClearResellerId(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(resellerId: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("resellerId", answer.resellerId)
}

/// null clears samples, the others are kept
@Sendable func numbersUpdateCampaignClearSamples(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(samples: .clear)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("samples", answer.samples)
}

/// Update a campaign: every nullable member cleared
@Sendable func numbersUpdateCampaignClear(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(
            name: .clear,
            description: .clear,
            embeddedLink: .clear,
            embeddedPhone: .clear,
            numberPool: .clear,
            ageGated: .clear,
            directLending: .clear,
            samples: .clear,
            messageFlow: .clear,
            helpMessage: .clear,
            helpKeywords: .clear,
            optoutKeywords: .clear,
            optinKeywords: .clear,
            optinMessage: .clear,
            optoutMessage: .clear,
            resellerId: .clear
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// Update a campaign, CampaignUpdate object: the members that stand only in its table
@Sendable func numbersUpdateCampaignDeclined(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(
            optinKeywords: .set("START,JOIN"),
            optinMessage: .set("Welcome"),
            usecase: "MIXED",
            subUsecases: ["2FA", "MARKETING"],
            subscriberOptin: true,
            subscriberOptout: true,
            subscriberHelp: false,
            termsAndConditions: true
        )
    )
    run.same("usecase", "MIXED", answer.usecase)
    run.same("subUsecases.count", 2, answer.subUsecases?.count)
    run.same("subUsecases[0]", "2FA", answer.subUsecases?[at: 0])
    run.same("subUsecases[1]", "MARKETING", answer.subUsecases?[at: 1])
    run.same("subscriberOptin", true, answer.subscriberOptin)
    run.same("subscriberOptout", true, answer.subscriberOptout)
    run.same("subscriberHelp", false, answer.subscriberHelp)
    run.same("termsAndConditions", true, answer.termsAndConditions)
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .declined, answer.status)
    run.same("status.text", "DECLINED", answer.status?.text)
}

/// nothing to change is sent as it is
@Sendable func numbersUpdateCampaignEmptyBody(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate()
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// an empty text is set, not cleared and not kept
@Sendable func numbersUpdateCampaignEmptyTexts(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpKeywords: .set(""))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("helpKeywords", "", answer.helpKeywords)
}

/// Update a campaign: 400
@Sendable func numbersUpdateCampaignError400(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("code", "BadRequest", error?.code)
    run.same("message", "Unable to update campaign", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Update a campaign: 401
@Sendable func numbersUpdateCampaignError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The access key is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Update a campaign: 403
@Sendable func numbersUpdateCampaignError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Update a campaign: 422
@Sendable func numbersUpdateCampaignError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "Invalid campaign", error?.message)
    run.json(
        "details",
        #"{"samples":["must have at most 5 items"],"description":["may not be changed while the campaign is APPROVED"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Update a campaign: 429
@Sendable func numbersUpdateCampaignError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
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

/// Update a campaign: 503
@Sendable func numbersUpdateCampaignError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Update a campaign, the full request and response
@Sendable func numbersUpdateCampaignFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(
            name: .set("text"),
            description: .set("text"),
            embeddedLink: .set(true),
            embeddedPhone: .set(true),
            numberPool: .set(true),
            ageGated: .set(true),
            directLending: .set(true),
            samples: .set(["text"]),
            messageFlow: .set("text"),
            helpMessage: .set("text"),
            helpKeywords: .set("text"),
            optoutKeywords: .set("text"),
            optinKeywords: .set("text"),
            optinMessage: .set("text"),
            optoutMessage: .set("text"),
            resellerId: .set("123e4567-e89b-12d3-a456-426614174000")
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("subscription.status", "active", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-09T05:37:51.411Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-09T05:37:51.411Z"), answer.subscription?.updatedAt)
    run.same("subscription.cancelledAt", time("2025-05-09T05:37:51.411Z"), answer.subscription?.cancelledAt)
    run.same("status", .draft, answer.status)
    run.same("status.text", "DRAFT", answer.status?.text)
    run.same("usecase", "text", answer.usecase)
    run.same("subUsecases.count", 1, answer.subUsecases?.count)
    run.same("subUsecases[0]", "text", answer.subUsecases?[at: 0])
    run.same("description", "text", answer.description)
    run.same("embeddedLink", true, answer.embeddedLink)
    run.same("embeddedPhone", true, answer.embeddedPhone)
    run.same("numberPool", true, answer.numberPool)
    run.same("ageGated", true, answer.ageGated)
    run.same("directLending", true, answer.directLending)
    run.same("subscriberOptin", true, answer.subscriberOptin)
    run.same("subscriberOptout", true, answer.subscriberOptout)
    run.same("subscriberHelp", true, answer.subscriberHelp)
    run.same("samples.count", 1, answer.samples?.count)
    run.same("samples[0]", "text", answer.samples?[at: 0])
    run.same("messageFlow", "text", answer.messageFlow)
    run.same("helpMessage", "text", answer.helpMessage)
    run.same("helpKeywords", "text", answer.helpKeywords)
    run.same("optoutKeywords", "text", answer.optoutKeywords)
    run.same("optinKeywords", "text", answer.optinKeywords)
    run.same("optinMessage", "text", answer.optinMessage)
    run.same("optoutMessage", "text", answer.optoutMessage)
    run.same("termsAndConditions", true, answer.termsAndConditions)
    run.same("brandId", "123e4567-e89b-12d3-a456-426614174000", answer.brandId)
    run.same("resellerId", "text", answer.resellerId)
    run.same("rejection.description", "text", answer.rejection?.description)
    run.same("rejection.code", "text", answer.rejection?.code)
    run.same("attachments.count", 1, answer.attachments?.count)
    run.same("attachments[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.attachments?[at: 0]?.id)
    run.same("attachments[0].status", "PENDING", answer.attachments?[at: 0]?.status)
    run.same("attachments[0].createdAt", time("2025-05-09T05:37:51.411Z"), answer.attachments?[at: 0]?.createdAt)
    run.same("attachments[0].updatedAt", time("2025-05-09T05:37:51.411Z"), answer.attachments?[at: 0]?.updatedAt)
    run.same("attachments[0].filename", "attachment.txt", answer.attachments?[at: 0]?.filename)
    run.same("attachments[0].mediaUrl", "https://example.com/attachment.txt", answer.attachments?[at: 0]?.mediaUrl)
    run.same("attachments[0].contentType", "text/plain", answer.attachments?[at: 0]?.contentType)
    run.same("createdAt", time("2025-05-09T05:37:51.411Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-09T05:37:51.411Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","subscription":{"status":"active","subscribedAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","cancelledAt":"2025-05-09T05:37:51.411Z"},"status":"DRAFT","usecase":"text","subUsecases":["text"],"description":"text","embeddedLink":true,"embeddedPhone":true,"numberPool":true,"ageGated":true,"directLending":true,"subscriberOptin":true,"subscriberOptout":true,"subscriberHelp":true,"samples":["text"],"messageFlow":"text","helpMessage":"text","helpKeywords":"text","optoutKeywords":"text","optinKeywords":"text","optinMessage":"text","optoutMessage":"text","termsAndConditions":true,"brandId":"123e4567-e89b-12d3-a456-426614174000","resellerId":"text","rejection":{"description":"text","code":"text"},"attachments":[{"id":"123e4567-e89b-12d3-a456-426614174000","status":"PENDING","createdAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","filename":"attachment.txt","mediaUrl":"https://example.com/attachment.txt","contentType":"text/plain"}],"createdAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the documents ask for text and name no format
@Sendable func numbersUpdateCampaignIdsNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "BX:1/2",
        "C 3",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// an empty id would be another path
@Sendable func numbersUpdateCampaignInputBrandIdEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.brandId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an id must not reach another path
@Sendable func numbersUpdateCampaignInputCampaignIdDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "..",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.campaignId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the documents: 1 to 5 samples
@Sendable func numbersUpdateCampaignInputNoSamples(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(samples: .set([]))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.samples", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the id of a reseller is a UUID
@Sendable func numbersUpdateCampaignInputResellerIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(resellerId: .set("me"))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.resellerId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the documents: 1 to 5 samples
@Sendable func numbersUpdateCampaignInputSixSamples(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(samples: .set(["a", "a", "a", "a", "a", "a"]))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.samples", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the id of a workspace is a UUID
@Sendable func numbersUpdateCampaignInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client(workspaceId: "mine")
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end."))
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// members that are left out do not appear
@Sendable func numbersUpdateCampaignKeep(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
}

/// a member that an approved campaign may not change is sent all the same; the API judges
@Sendable func numbersUpdateCampaignNotHeldBack(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(ageGated: .set(true))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .approved, answer.status)
    run.same("status.text", "APPROVED", answer.status?.text)
}

/// every optional member of the answer null
@Sendable func numbersUpdateCampaignNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("name", answer.name)
    run.absent("subscription", answer.subscription)
    run.absent("status", answer.status)
    run.absent("usecase", answer.usecase)
    run.absent("subUsecases", answer.subUsecases)
    run.absent("description", answer.description)
    run.absent("embeddedLink", answer.embeddedLink)
    run.absent("embeddedPhone", answer.embeddedPhone)
    run.absent("numberPool", answer.numberPool)
    run.absent("ageGated", answer.ageGated)
    run.absent("directLending", answer.directLending)
    run.absent("subscriberOptin", answer.subscriberOptin)
    run.absent("subscriberOptout", answer.subscriberOptout)
    run.absent("subscriberHelp", answer.subscriberHelp)
    run.absent("samples", answer.samples)
    run.absent("messageFlow", answer.messageFlow)
    run.absent("helpMessage", answer.helpMessage)
    run.absent("helpKeywords", answer.helpKeywords)
    run.absent("optoutKeywords", answer.optoutKeywords)
    run.absent("optinKeywords", answer.optinKeywords)
    run.absent("optinMessage", answer.optinMessage)
    run.absent("optoutMessage", answer.optoutMessage)
    run.absent("termsAndConditions", answer.termsAndConditions)
    run.absent("brandId", answer.brandId)
    run.absent("resellerId", answer.resellerId)
    run.absent("rejection", answer.rejection)
    run.absent("attachments", answer.attachments)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
}

/// every member of every part null
@Sendable func numbersUpdateCampaignNullNestedMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("subscription.status", answer.subscription?.status)
    run.absent("subscription.subscribedAt", answer.subscription?.subscribedAt)
    run.absent("subscription.updatedAt", answer.subscription?.updatedAt)
    run.absent("subscription.cancelledAt", answer.subscription?.cancelledAt)
    run.absent("rejection.description", answer.rejection?.description)
    run.absent("rejection.code", answer.rejection?.code)
    run.same("attachments.count", 1, answer.attachments?.count)
    run.absent("attachments[0].id", answer.attachments?[at: 0]?.id)
    run.absent("attachments[0].status", answer.attachments?[at: 0]?.status)
    run.absent("attachments[0].createdAt", answer.attachments?[at: 0]?.createdAt)
    run.absent("attachments[0].updatedAt", answer.attachments?[at: 0]?.updatedAt)
    run.absent("attachments[0].filename", answer.attachments?[at: 0]?.filename)
    run.absent("attachments[0].mediaUrl", answer.attachments?[at: 0]?.mediaUrl)
    run.absent("attachments[0].contentType", answer.attachments?[at: 0]?.contentType)
}

/// a write that was not processed is repeated
@Sendable func numbersUpdateCampaignRetry429(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end.")),
        options: Options(maxRetries: 1)
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// a write that may have been done is not repeated
@Sendable func numbersUpdateCampaignRetryNot502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end.")),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a change may cost a fee, so one that may have been done is not repeated
@Sendable func numbersUpdateCampaignRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage: .set("Reply STOP to end.")),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// the limits of the schema are allowed: five samples
@Sendable func numbersUpdateCampaignSamplesLimits(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(samples: .set(["a", "b", "c", "d", "e"]))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("samples.count", 5, answer.samples?.count)
    run.same("samples[0]", "a", answer.samples?[at: 0])
    run.same("samples[1]", "b", answer.samples?[at: 1])
    run.same("samples[2]", "c", answer.samples?[at: 2])
    run.same("samples[3]", "d", answer.samples?[at: 3])
    run.same("samples[4]", "e", answer.samples?[at: 4])
}

/// some set, some cleared, the others kept
@Sendable func numbersUpdateCampaignSetAndClear(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(
            name: .set("Sale"),
            embeddedLink: .set(false),
            numberPool: .set(true),
            samples: .clear,
            resellerId: .clear
        )
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// TCR Enums, campaignStatus: APPROVED
@Sendable func numbersUpdateCampaignStatusApproved(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .approved, answer.status)
    run.same("status.text", "APPROVED", answer.status?.text)
}

/// TCR Enums, campaignStatus: DECLINED
@Sendable func numbersUpdateCampaignStatusDeclined(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .declined, answer.status)
    run.same("status.text", "DECLINED", answer.status?.text)
}

/// TCR Enums, campaignStatus: DELETED
@Sendable func numbersUpdateCampaignStatusDeleted(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .deleted, answer.status)
    run.same("status.text", "DELETED", answer.status?.text)
}

/// TCR Enums, campaignStatus: DRAFT
@Sendable func numbersUpdateCampaignStatusDraft(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .draft, answer.status)
    run.same("status.text", "DRAFT", answer.status?.text)
}

/// TCR Enums, campaignStatus: EXPIRED
@Sendable func numbersUpdateCampaignStatusExpired(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .expired, answer.status)
    run.same("status.text", "EXPIRED", answer.status?.text)
}

/// TCR Enums, campaignStatus: FAILED
@Sendable func numbersUpdateCampaignStatusFailed(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .failed, answer.status)
    run.same("status.text", "FAILED", answer.status?.text)
}

/// TCR Enums, campaignStatus: PENDING
@Sendable func numbersUpdateCampaignStatusPending(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .pending, answer.status)
    run.same("status.text", "PENDING", answer.status?.text)
}

/// TCR Enums, campaignStatus: REJECTED
@Sendable func numbersUpdateCampaignStatusRejected(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .rejected, answer.status)
    run.same("status.text", "REJECTED", answer.status?.text)
}

/// TCR Enums, campaignStatus: SUSPENDED
@Sendable func numbersUpdateCampaignStatusSuspended(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", .suspended, answer.status)
    run.same("status.text", "SUSPENDED", answer.status?.text)
}

/// a status and a member that are not known yet
@Sendable func numbersUpdateCampaignUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.tenDlc.campaigns.update(
        "44444444-4444-4444-8444-444444444444",
        "55555555-5555-4555-8555-555555555555",
        CampaignUpdate(helpMessage: .set("Reply STOP to end."))
    )
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("name", "text", answer.name)
    run.same("subscription.status", "active", answer.subscription?.status)
    run.same("subscription.subscribedAt", time("2025-05-09T05:37:51.411Z"), answer.subscription?.subscribedAt)
    run.same("subscription.updatedAt", time("2025-05-09T05:37:51.411Z"), answer.subscription?.updatedAt)
    run.same("subscription.cancelledAt", time("2025-05-09T05:37:51.411Z"), answer.subscription?.cancelledAt)
    run.same("status", .unknown("PAUSED"), answer.status)
    run.same("status.text", "PAUSED", answer.status?.text)
    run.same("usecase", "text", answer.usecase)
    run.same("subUsecases.count", 1, answer.subUsecases?.count)
    run.same("subUsecases[0]", "text", answer.subUsecases?[at: 0])
    run.same("description", "text", answer.description)
    run.same("embeddedLink", true, answer.embeddedLink)
    run.same("embeddedPhone", true, answer.embeddedPhone)
    run.same("numberPool", true, answer.numberPool)
    run.same("ageGated", true, answer.ageGated)
    run.same("directLending", true, answer.directLending)
    run.same("subscriberOptin", true, answer.subscriberOptin)
    run.same("subscriberOptout", true, answer.subscriberOptout)
    run.same("subscriberHelp", true, answer.subscriberHelp)
    run.same("samples.count", 1, answer.samples?.count)
    run.same("samples[0]", "text", answer.samples?[at: 0])
    run.same("messageFlow", "text", answer.messageFlow)
    run.same("helpMessage", "text", answer.helpMessage)
    run.same("helpKeywords", "text", answer.helpKeywords)
    run.same("optoutKeywords", "text", answer.optoutKeywords)
    run.same("optinKeywords", "text", answer.optinKeywords)
    run.same("optinMessage", "text", answer.optinMessage)
    run.same("optoutMessage", "text", answer.optoutMessage)
    run.same("termsAndConditions", true, answer.termsAndConditions)
    run.same("brandId", "123e4567-e89b-12d3-a456-426614174000", answer.brandId)
    run.same("resellerId", "text", answer.resellerId)
    run.same("rejection.description", "text", answer.rejection?.description)
    run.same("rejection.code", "text", answer.rejection?.code)
    run.same("attachments.count", 1, answer.attachments?.count)
    run.same("attachments[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.attachments?[at: 0]?.id)
    run.same("attachments[0].status", "PENDING", answer.attachments?[at: 0]?.status)
    run.same("attachments[0].createdAt", time("2025-05-09T05:37:51.411Z"), answer.attachments?[at: 0]?.createdAt)
    run.same("attachments[0].updatedAt", time("2025-05-09T05:37:51.411Z"), answer.attachments?[at: 0]?.updatedAt)
    run.same("attachments[0].filename", "attachment.txt", answer.attachments?[at: 0]?.filename)
    run.same("attachments[0].mediaUrl", "https://example.com/attachment.txt", answer.attachments?[at: 0]?.mediaUrl)
    run.same("attachments[0].contentType", "text/plain", answer.attachments?[at: 0]?.contentType)
    run.same("createdAt", time("2025-05-09T05:37:51.411Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-09T05:37:51.411Z"), answer.updatedAt)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","name":"text","subscription":{"status":"active","subscribedAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","cancelledAt":"2025-05-09T05:37:51.411Z"},"status":"PAUSED","usecase":"text","subUsecases":["text"],"description":"text","embeddedLink":true,"embeddedPhone":true,"numberPool":true,"ageGated":true,"directLending":true,"subscriberOptin":true,"subscriberOptout":true,"subscriberHelp":true,"samples":["text"],"messageFlow":"text","helpMessage":"text","helpKeywords":"text","optoutKeywords":"text","optinKeywords":"text","optinMessage":"text","optoutMessage":"text","termsAndConditions":true,"brandId":"123e4567-e89b-12d3-a456-426614174000","resellerId":"text","rejection":{"description":"text","code":"text"},"attachments":[{"id":"123e4567-e89b-12d3-a456-426614174000","status":"PENDING","createdAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","filename":"attachment.txt","mediaUrl":"https://example.com/attachment.txt","contentType":"text/plain"}],"createdAt":"2025-05-09T05:37:51.411Z","updatedAt":"2025-05-09T05:37:51.411Z","carriers":[{"name":"x"}]}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
