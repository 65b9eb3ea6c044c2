// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// both names; the first one counts
@Sendable func channelsSendBatchMessagesAnswerBothNames(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                ),
            ]
        )
    )
    run.same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
    run.json(
        "rawJSON",
        #"{"id":"x","batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the name of the batch id is not documented: `id`
@Sendable func channelsSendBatchMessagesAnswerId(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                ),
            ]
        )
    )
    run.same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
    run.json("rawJSON", #"{"id":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#, answer.rawJSON.map(Json.init(text:)))
}

/// an answer that is no JSON
@Sendable func channelsSendBatchMessagesAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
            )
        )
    }
    run.same("kind", .decode, error?.kind)
}

/// an answer without an id is no error
@Sendable func channelsSendBatchMessagesEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                ),
            ]
        )
    )
    run.absent("batchId", answer.batchId)
    run.json("rawJSON", #"{}"#, answer.rawJSON.map(Json.init(text:)))
}

/// Send batch messages: 401
@Sendable func channelsSendBatchMessagesError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
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

/// Send batch messages: 403
@Sendable func channelsSendBatchMessagesError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
            ),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Send batch messages: 429
@Sendable func channelsSendBatchMessagesError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
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

/// Send batch messages: 503
@Sendable func channelsSendBatchMessagesError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
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

/// Send batch messages: one message with every member
@Sendable func channelsSendBatchMessagesFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
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
                                    ContactIdentifier(
                                        identifierKey: "emailaddress",
                                        identifierValue: "channels@bird.com"
                                    ),
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
                        attachments: [
                            TemplateAttachment(mediaUrl: "https://example.com", filename: "text", inline: true),
                        ],
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
                            attachments: [
                                Attachment(mediaUrl: "https://example.com", filename: "text", inline: true),
                            ],
                            actions: [Action.link(LinkAction(text: "text", url: "text"))],
                            metadata: TextMetadata(
                                subject: "text",
                                headers: ["ANY_ADDITIONAL_PROPERTY": "text"],
                                whatsapp: WhatsappTextMetadata(previewUrl: true),
                                line: LineTextMetadata(
                                    emoji: LineEmoji(
                                        items: [LineEmojiItem(index: 1, productId: "text", emojiId: "text")]
                                    )
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
                ),
            ]
        )
    )
    run.same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
    run.json(
        "rawJSON",
        #"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the largest batch, in order
@Sendable func channelsSendBatchMessagesHundredMessages(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000000")]),
                    body: MessageBody.text(TextBody(text: "Message 0"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000001")]),
                    body: MessageBody.text(TextBody(text: "Message 1"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000002")]),
                    body: MessageBody.text(TextBody(text: "Message 2"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000003")]),
                    body: MessageBody.text(TextBody(text: "Message 3"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000004")]),
                    body: MessageBody.text(TextBody(text: "Message 4"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000005")]),
                    body: MessageBody.text(TextBody(text: "Message 5"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000006")]),
                    body: MessageBody.text(TextBody(text: "Message 6"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000007")]),
                    body: MessageBody.text(TextBody(text: "Message 7"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000008")]),
                    body: MessageBody.text(TextBody(text: "Message 8"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000009")]),
                    body: MessageBody.text(TextBody(text: "Message 9"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000010")]),
                    body: MessageBody.text(TextBody(text: "Message 10"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000011")]),
                    body: MessageBody.text(TextBody(text: "Message 11"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000012")]),
                    body: MessageBody.text(TextBody(text: "Message 12"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000013")]),
                    body: MessageBody.text(TextBody(text: "Message 13"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000014")]),
                    body: MessageBody.text(TextBody(text: "Message 14"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000015")]),
                    body: MessageBody.text(TextBody(text: "Message 15"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000016")]),
                    body: MessageBody.text(TextBody(text: "Message 16"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000017")]),
                    body: MessageBody.text(TextBody(text: "Message 17"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000018")]),
                    body: MessageBody.text(TextBody(text: "Message 18"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000019")]),
                    body: MessageBody.text(TextBody(text: "Message 19"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000020")]),
                    body: MessageBody.text(TextBody(text: "Message 20"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000021")]),
                    body: MessageBody.text(TextBody(text: "Message 21"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000022")]),
                    body: MessageBody.text(TextBody(text: "Message 22"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000023")]),
                    body: MessageBody.text(TextBody(text: "Message 23"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000024")]),
                    body: MessageBody.text(TextBody(text: "Message 24"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000025")]),
                    body: MessageBody.text(TextBody(text: "Message 25"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000026")]),
                    body: MessageBody.text(TextBody(text: "Message 26"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000027")]),
                    body: MessageBody.text(TextBody(text: "Message 27"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000028")]),
                    body: MessageBody.text(TextBody(text: "Message 28"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000029")]),
                    body: MessageBody.text(TextBody(text: "Message 29"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000030")]),
                    body: MessageBody.text(TextBody(text: "Message 30"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000031")]),
                    body: MessageBody.text(TextBody(text: "Message 31"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000032")]),
                    body: MessageBody.text(TextBody(text: "Message 32"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000033")]),
                    body: MessageBody.text(TextBody(text: "Message 33"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000034")]),
                    body: MessageBody.text(TextBody(text: "Message 34"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000035")]),
                    body: MessageBody.text(TextBody(text: "Message 35"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000036")]),
                    body: MessageBody.text(TextBody(text: "Message 36"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000037")]),
                    body: MessageBody.text(TextBody(text: "Message 37"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000038")]),
                    body: MessageBody.text(TextBody(text: "Message 38"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000039")]),
                    body: MessageBody.text(TextBody(text: "Message 39"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000040")]),
                    body: MessageBody.text(TextBody(text: "Message 40"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000041")]),
                    body: MessageBody.text(TextBody(text: "Message 41"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000042")]),
                    body: MessageBody.text(TextBody(text: "Message 42"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000043")]),
                    body: MessageBody.text(TextBody(text: "Message 43"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000044")]),
                    body: MessageBody.text(TextBody(text: "Message 44"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000045")]),
                    body: MessageBody.text(TextBody(text: "Message 45"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000046")]),
                    body: MessageBody.text(TextBody(text: "Message 46"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000047")]),
                    body: MessageBody.text(TextBody(text: "Message 47"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000048")]),
                    body: MessageBody.text(TextBody(text: "Message 48"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000049")]),
                    body: MessageBody.text(TextBody(text: "Message 49"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000050")]),
                    body: MessageBody.text(TextBody(text: "Message 50"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000051")]),
                    body: MessageBody.text(TextBody(text: "Message 51"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000052")]),
                    body: MessageBody.text(TextBody(text: "Message 52"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000053")]),
                    body: MessageBody.text(TextBody(text: "Message 53"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000054")]),
                    body: MessageBody.text(TextBody(text: "Message 54"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000055")]),
                    body: MessageBody.text(TextBody(text: "Message 55"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000056")]),
                    body: MessageBody.text(TextBody(text: "Message 56"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000057")]),
                    body: MessageBody.text(TextBody(text: "Message 57"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000058")]),
                    body: MessageBody.text(TextBody(text: "Message 58"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000059")]),
                    body: MessageBody.text(TextBody(text: "Message 59"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000060")]),
                    body: MessageBody.text(TextBody(text: "Message 60"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000061")]),
                    body: MessageBody.text(TextBody(text: "Message 61"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000062")]),
                    body: MessageBody.text(TextBody(text: "Message 62"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000063")]),
                    body: MessageBody.text(TextBody(text: "Message 63"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000064")]),
                    body: MessageBody.text(TextBody(text: "Message 64"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000065")]),
                    body: MessageBody.text(TextBody(text: "Message 65"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000066")]),
                    body: MessageBody.text(TextBody(text: "Message 66"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000067")]),
                    body: MessageBody.text(TextBody(text: "Message 67"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000068")]),
                    body: MessageBody.text(TextBody(text: "Message 68"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000069")]),
                    body: MessageBody.text(TextBody(text: "Message 69"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000070")]),
                    body: MessageBody.text(TextBody(text: "Message 70"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000071")]),
                    body: MessageBody.text(TextBody(text: "Message 71"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000072")]),
                    body: MessageBody.text(TextBody(text: "Message 72"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000073")]),
                    body: MessageBody.text(TextBody(text: "Message 73"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000074")]),
                    body: MessageBody.text(TextBody(text: "Message 74"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000075")]),
                    body: MessageBody.text(TextBody(text: "Message 75"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000076")]),
                    body: MessageBody.text(TextBody(text: "Message 76"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000077")]),
                    body: MessageBody.text(TextBody(text: "Message 77"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000078")]),
                    body: MessageBody.text(TextBody(text: "Message 78"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000079")]),
                    body: MessageBody.text(TextBody(text: "Message 79"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000080")]),
                    body: MessageBody.text(TextBody(text: "Message 80"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000081")]),
                    body: MessageBody.text(TextBody(text: "Message 81"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000082")]),
                    body: MessageBody.text(TextBody(text: "Message 82"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000083")]),
                    body: MessageBody.text(TextBody(text: "Message 83"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000084")]),
                    body: MessageBody.text(TextBody(text: "Message 84"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000085")]),
                    body: MessageBody.text(TextBody(text: "Message 85"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000086")]),
                    body: MessageBody.text(TextBody(text: "Message 86"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000087")]),
                    body: MessageBody.text(TextBody(text: "Message 87"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000088")]),
                    body: MessageBody.text(TextBody(text: "Message 88"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000089")]),
                    body: MessageBody.text(TextBody(text: "Message 89"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000090")]),
                    body: MessageBody.text(TextBody(text: "Message 90"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000091")]),
                    body: MessageBody.text(TextBody(text: "Message 91"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000092")]),
                    body: MessageBody.text(TextBody(text: "Message 92"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000093")]),
                    body: MessageBody.text(TextBody(text: "Message 93"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000094")]),
                    body: MessageBody.text(TextBody(text: "Message 94"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000095")]),
                    body: MessageBody.text(TextBody(text: "Message 95"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000096")]),
                    body: MessageBody.text(TextBody(text: "Message 96"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000097")]),
                    body: MessageBody.text(TextBody(text: "Message 97"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000098")]),
                    body: MessageBody.text(TextBody(text: "Message 98"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000099")]),
                    body: MessageBody.text(TextBody(text: "Message 99"))
                ),
            ]
        )
    )
    run.same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
    run.json(
        "rawJSON",
        #"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: the channel id is a UUID
@Sendable func channelsSendBatchMessagesInputChannelIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "one",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.channelId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a batch has at least one message
@Sendable func channelsSendBatchMessagesInputNoMessages(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(messageRequests: [])
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.messageRequests", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: each message has a body or a template
@Sendable func channelsSendBatchMessagesInputSecondMessageSaysNothing(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                    CreateMessage(receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")])),
                ]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.messageRequests[1]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit deep in one message
@Sendable func channelsSendBatchMessagesInputTextEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31612345678")]),
                        body: MessageBody.text(TextBody(text: ""))
                    ),
                ]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.messageRequests[0].body.text.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a batch has at most 100 messages
@Sendable func channelsSendBatchMessagesInputTooManyMessages(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000000")]),
                        body: MessageBody.text(TextBody(text: "Message 0"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000001")]),
                        body: MessageBody.text(TextBody(text: "Message 1"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000002")]),
                        body: MessageBody.text(TextBody(text: "Message 2"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000003")]),
                        body: MessageBody.text(TextBody(text: "Message 3"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000004")]),
                        body: MessageBody.text(TextBody(text: "Message 4"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000005")]),
                        body: MessageBody.text(TextBody(text: "Message 5"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000006")]),
                        body: MessageBody.text(TextBody(text: "Message 6"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000007")]),
                        body: MessageBody.text(TextBody(text: "Message 7"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000008")]),
                        body: MessageBody.text(TextBody(text: "Message 8"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000009")]),
                        body: MessageBody.text(TextBody(text: "Message 9"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000010")]),
                        body: MessageBody.text(TextBody(text: "Message 10"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000011")]),
                        body: MessageBody.text(TextBody(text: "Message 11"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000012")]),
                        body: MessageBody.text(TextBody(text: "Message 12"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000013")]),
                        body: MessageBody.text(TextBody(text: "Message 13"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000014")]),
                        body: MessageBody.text(TextBody(text: "Message 14"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000015")]),
                        body: MessageBody.text(TextBody(text: "Message 15"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000016")]),
                        body: MessageBody.text(TextBody(text: "Message 16"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000017")]),
                        body: MessageBody.text(TextBody(text: "Message 17"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000018")]),
                        body: MessageBody.text(TextBody(text: "Message 18"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000019")]),
                        body: MessageBody.text(TextBody(text: "Message 19"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000020")]),
                        body: MessageBody.text(TextBody(text: "Message 20"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000021")]),
                        body: MessageBody.text(TextBody(text: "Message 21"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000022")]),
                        body: MessageBody.text(TextBody(text: "Message 22"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000023")]),
                        body: MessageBody.text(TextBody(text: "Message 23"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000024")]),
                        body: MessageBody.text(TextBody(text: "Message 24"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000025")]),
                        body: MessageBody.text(TextBody(text: "Message 25"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000026")]),
                        body: MessageBody.text(TextBody(text: "Message 26"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000027")]),
                        body: MessageBody.text(TextBody(text: "Message 27"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000028")]),
                        body: MessageBody.text(TextBody(text: "Message 28"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000029")]),
                        body: MessageBody.text(TextBody(text: "Message 29"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000030")]),
                        body: MessageBody.text(TextBody(text: "Message 30"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000031")]),
                        body: MessageBody.text(TextBody(text: "Message 31"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000032")]),
                        body: MessageBody.text(TextBody(text: "Message 32"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000033")]),
                        body: MessageBody.text(TextBody(text: "Message 33"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000034")]),
                        body: MessageBody.text(TextBody(text: "Message 34"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000035")]),
                        body: MessageBody.text(TextBody(text: "Message 35"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000036")]),
                        body: MessageBody.text(TextBody(text: "Message 36"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000037")]),
                        body: MessageBody.text(TextBody(text: "Message 37"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000038")]),
                        body: MessageBody.text(TextBody(text: "Message 38"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000039")]),
                        body: MessageBody.text(TextBody(text: "Message 39"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000040")]),
                        body: MessageBody.text(TextBody(text: "Message 40"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000041")]),
                        body: MessageBody.text(TextBody(text: "Message 41"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000042")]),
                        body: MessageBody.text(TextBody(text: "Message 42"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000043")]),
                        body: MessageBody.text(TextBody(text: "Message 43"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000044")]),
                        body: MessageBody.text(TextBody(text: "Message 44"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000045")]),
                        body: MessageBody.text(TextBody(text: "Message 45"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000046")]),
                        body: MessageBody.text(TextBody(text: "Message 46"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000047")]),
                        body: MessageBody.text(TextBody(text: "Message 47"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000048")]),
                        body: MessageBody.text(TextBody(text: "Message 48"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000049")]),
                        body: MessageBody.text(TextBody(text: "Message 49"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000050")]),
                        body: MessageBody.text(TextBody(text: "Message 50"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000051")]),
                        body: MessageBody.text(TextBody(text: "Message 51"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000052")]),
                        body: MessageBody.text(TextBody(text: "Message 52"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000053")]),
                        body: MessageBody.text(TextBody(text: "Message 53"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000054")]),
                        body: MessageBody.text(TextBody(text: "Message 54"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000055")]),
                        body: MessageBody.text(TextBody(text: "Message 55"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000056")]),
                        body: MessageBody.text(TextBody(text: "Message 56"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000057")]),
                        body: MessageBody.text(TextBody(text: "Message 57"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000058")]),
                        body: MessageBody.text(TextBody(text: "Message 58"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000059")]),
                        body: MessageBody.text(TextBody(text: "Message 59"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000060")]),
                        body: MessageBody.text(TextBody(text: "Message 60"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000061")]),
                        body: MessageBody.text(TextBody(text: "Message 61"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000062")]),
                        body: MessageBody.text(TextBody(text: "Message 62"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000063")]),
                        body: MessageBody.text(TextBody(text: "Message 63"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000064")]),
                        body: MessageBody.text(TextBody(text: "Message 64"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000065")]),
                        body: MessageBody.text(TextBody(text: "Message 65"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000066")]),
                        body: MessageBody.text(TextBody(text: "Message 66"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000067")]),
                        body: MessageBody.text(TextBody(text: "Message 67"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000068")]),
                        body: MessageBody.text(TextBody(text: "Message 68"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000069")]),
                        body: MessageBody.text(TextBody(text: "Message 69"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000070")]),
                        body: MessageBody.text(TextBody(text: "Message 70"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000071")]),
                        body: MessageBody.text(TextBody(text: "Message 71"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000072")]),
                        body: MessageBody.text(TextBody(text: "Message 72"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000073")]),
                        body: MessageBody.text(TextBody(text: "Message 73"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000074")]),
                        body: MessageBody.text(TextBody(text: "Message 74"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000075")]),
                        body: MessageBody.text(TextBody(text: "Message 75"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000076")]),
                        body: MessageBody.text(TextBody(text: "Message 76"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000077")]),
                        body: MessageBody.text(TextBody(text: "Message 77"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000078")]),
                        body: MessageBody.text(TextBody(text: "Message 78"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000079")]),
                        body: MessageBody.text(TextBody(text: "Message 79"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000080")]),
                        body: MessageBody.text(TextBody(text: "Message 80"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000081")]),
                        body: MessageBody.text(TextBody(text: "Message 81"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000082")]),
                        body: MessageBody.text(TextBody(text: "Message 82"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000083")]),
                        body: MessageBody.text(TextBody(text: "Message 83"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000084")]),
                        body: MessageBody.text(TextBody(text: "Message 84"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000085")]),
                        body: MessageBody.text(TextBody(text: "Message 85"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000086")]),
                        body: MessageBody.text(TextBody(text: "Message 86"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000087")]),
                        body: MessageBody.text(TextBody(text: "Message 87"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000088")]),
                        body: MessageBody.text(TextBody(text: "Message 88"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000089")]),
                        body: MessageBody.text(TextBody(text: "Message 89"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000090")]),
                        body: MessageBody.text(TextBody(text: "Message 90"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000091")]),
                        body: MessageBody.text(TextBody(text: "Message 91"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000092")]),
                        body: MessageBody.text(TextBody(text: "Message 92"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000093")]),
                        body: MessageBody.text(TextBody(text: "Message 93"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000094")]),
                        body: MessageBody.text(TextBody(text: "Message 94"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000095")]),
                        body: MessageBody.text(TextBody(text: "Message 95"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000096")]),
                        body: MessageBody.text(TextBody(text: "Message 96"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000097")]),
                        body: MessageBody.text(TextBody(text: "Message 97"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000098")]),
                        body: MessageBody.text(TextBody(text: "Message 98"))
                    ),
                    CreateMessage(
                        receiver: Receiver(contacts: [ReceiverContact(identifierValue: "+31600000099")]),
                        body: MessageBody.text(TextBody(text: "Message 99"))
                    ),
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.messageRequests", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// null for the id
@Sendable func channelsSendBatchMessagesNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                ),
            ]
        )
    )
    run.absent("batchId", answer.batchId)
    run.json("rawJSON", #"{"batchId":null}"#, answer.rawJSON.map(Json.init(text:)))
}

/// Send batch messages: three messages, one of a template, one for later
@Sendable func channelsSendBatchMessagesPageSample(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels+1@messagebird.com")]),
                    template: Template(
                        projectId: "4b7e08a9-5d0e-4e56-aaf1-cd0bfa29d431",
                        version: "fe72e43f-340e-4d41-9a9e-a136278ebb04",
                        locale: "en"
                    )
                ),
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels+2@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a scheduled message")),
                    scheduledFor: time("2024-11-26T15:00:00Z")
                ),
            ]
        )
    )
    run.same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
    run.json(
        "rawJSON",
        #"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// 503 says that the request was not processed, so even a write is repeated
@Sendable func channelsSendBatchMessagesRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                ),
            ]
        ),
        options: Options(maxRetries: 1)
    )
    run.same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
}

/// a write answered 500 may have been done, so it is not repeated
@Sendable func channelsSendBatchMessagesRetryNot500(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
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
@Sendable func channelsSendBatchMessagesRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests: [
                    CreateMessage(
                        receiver: Receiver(
                            contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]
                        ),
                        body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                    ),
                ]
            ),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// an unknown kind of answer member does not matter
@Sendable func channelsSendBatchMessagesUnknownKindsInAnswer(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                ),
            ]
        )
    )
    run.same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
    run.json(
        "rawJSON",
        #"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11","messages":[{"body":{"type":"hologram"}}]}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// members that are not known yet
@Sendable func channelsSendBatchMessagesUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.sendBatch(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateBatchMessages(
            messageRequests: [
                CreateMessage(
                    receiver: Receiver(contacts: [ReceiverContact(identifierValue: "channels@messagebird.com")]),
                    body: MessageBody.text(TextBody(text: "Hey, I am a simple text message"))
                ),
            ]
        )
    )
    run.same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
    run.json(
        "rawJSON",
        #"{"batchId":"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11","accepted":1,"links":{"self":"x"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
