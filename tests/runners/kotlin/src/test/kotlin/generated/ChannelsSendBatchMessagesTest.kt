// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `sendBatchMessages`. */
class ChannelsSendBatchMessagesTest {
    /** both names; the first one counts */
    @Test
    fun answerBothNames() = replay("channels.send-batch-messages.answer-both-names") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                    ),
                ),
            ),
        )
        same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
        json("rawJSON", "{\"id\":\"x\",\"batchId\":\"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11\"}", answer.rawJSON)
    }

    /** the name of the batch id is not documented: `id` */
    @Test
    fun answerId() = replay("channels.send-batch-messages.answer-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                    ),
                ),
            ),
        )
        same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
        json("rawJSON", "{\"id\":\"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11\"}", answer.rawJSON)
    }

    /** an answer that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.send-batch-messages.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
    }

    /** an answer without an id is no error */
    @Test
    fun emptyObject() = replay("channels.send-batch-messages.empty-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                    ),
                ),
            ),
        )
        same("batchId", null, answer.batchId)
        json("rawJSON", "{}", answer.rawJSON)
    }

    /** Send batch messages: 401 */
    @Test
    fun error401() = replay("channels.send-batch-messages.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
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

    /** Send batch messages: 403 */
    @Test
    fun error403() = replay("channels.send-batch-messages.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
                ),
                CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Send batch messages: 429 */
    @Test
    fun error429() = replay("channels.send-batch-messages.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
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

    /** Send batch messages: 503 */
    @Test
    fun error503() = replay("channels.send-batch-messages.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
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

    /** Send batch messages: one message with every member */
    @Test
    fun full() = replay("channels.send-batch-messages.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
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
                                TemplateAttachment(
                                    mediaUrl = "https://example.com",
                                    filename = "text",
                                    inline = true,
                                ),
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
                            referredProduct = ReferredProduct(
                                externalCatalogId = "text",
                                externalProductId = "text",
                            ),
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
                                            items = listOf(
                                                LineEmojiItem(index = 1, productId = "text", emojiId = "text"),
                                            ),
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
                ),
            ),
        )
        same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
        json("rawJSON", "{\"batchId\":\"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11\"}", answer.rawJSON)
    }

    /** the largest batch, in order */
    @Test
    fun hundredMessages() = replay("channels.send-batch-messages.hundred-messages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000000"))),
                        body = MessageBody.Text(TextBody(text = "Message 0")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000001"))),
                        body = MessageBody.Text(TextBody(text = "Message 1")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000002"))),
                        body = MessageBody.Text(TextBody(text = "Message 2")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000003"))),
                        body = MessageBody.Text(TextBody(text = "Message 3")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000004"))),
                        body = MessageBody.Text(TextBody(text = "Message 4")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000005"))),
                        body = MessageBody.Text(TextBody(text = "Message 5")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000006"))),
                        body = MessageBody.Text(TextBody(text = "Message 6")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000007"))),
                        body = MessageBody.Text(TextBody(text = "Message 7")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000008"))),
                        body = MessageBody.Text(TextBody(text = "Message 8")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000009"))),
                        body = MessageBody.Text(TextBody(text = "Message 9")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000010"))),
                        body = MessageBody.Text(TextBody(text = "Message 10")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000011"))),
                        body = MessageBody.Text(TextBody(text = "Message 11")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000012"))),
                        body = MessageBody.Text(TextBody(text = "Message 12")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000013"))),
                        body = MessageBody.Text(TextBody(text = "Message 13")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000014"))),
                        body = MessageBody.Text(TextBody(text = "Message 14")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000015"))),
                        body = MessageBody.Text(TextBody(text = "Message 15")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000016"))),
                        body = MessageBody.Text(TextBody(text = "Message 16")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000017"))),
                        body = MessageBody.Text(TextBody(text = "Message 17")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000018"))),
                        body = MessageBody.Text(TextBody(text = "Message 18")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000019"))),
                        body = MessageBody.Text(TextBody(text = "Message 19")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000020"))),
                        body = MessageBody.Text(TextBody(text = "Message 20")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000021"))),
                        body = MessageBody.Text(TextBody(text = "Message 21")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000022"))),
                        body = MessageBody.Text(TextBody(text = "Message 22")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000023"))),
                        body = MessageBody.Text(TextBody(text = "Message 23")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000024"))),
                        body = MessageBody.Text(TextBody(text = "Message 24")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000025"))),
                        body = MessageBody.Text(TextBody(text = "Message 25")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000026"))),
                        body = MessageBody.Text(TextBody(text = "Message 26")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000027"))),
                        body = MessageBody.Text(TextBody(text = "Message 27")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000028"))),
                        body = MessageBody.Text(TextBody(text = "Message 28")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000029"))),
                        body = MessageBody.Text(TextBody(text = "Message 29")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000030"))),
                        body = MessageBody.Text(TextBody(text = "Message 30")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000031"))),
                        body = MessageBody.Text(TextBody(text = "Message 31")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000032"))),
                        body = MessageBody.Text(TextBody(text = "Message 32")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000033"))),
                        body = MessageBody.Text(TextBody(text = "Message 33")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000034"))),
                        body = MessageBody.Text(TextBody(text = "Message 34")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000035"))),
                        body = MessageBody.Text(TextBody(text = "Message 35")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000036"))),
                        body = MessageBody.Text(TextBody(text = "Message 36")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000037"))),
                        body = MessageBody.Text(TextBody(text = "Message 37")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000038"))),
                        body = MessageBody.Text(TextBody(text = "Message 38")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000039"))),
                        body = MessageBody.Text(TextBody(text = "Message 39")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000040"))),
                        body = MessageBody.Text(TextBody(text = "Message 40")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000041"))),
                        body = MessageBody.Text(TextBody(text = "Message 41")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000042"))),
                        body = MessageBody.Text(TextBody(text = "Message 42")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000043"))),
                        body = MessageBody.Text(TextBody(text = "Message 43")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000044"))),
                        body = MessageBody.Text(TextBody(text = "Message 44")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000045"))),
                        body = MessageBody.Text(TextBody(text = "Message 45")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000046"))),
                        body = MessageBody.Text(TextBody(text = "Message 46")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000047"))),
                        body = MessageBody.Text(TextBody(text = "Message 47")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000048"))),
                        body = MessageBody.Text(TextBody(text = "Message 48")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000049"))),
                        body = MessageBody.Text(TextBody(text = "Message 49")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000050"))),
                        body = MessageBody.Text(TextBody(text = "Message 50")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000051"))),
                        body = MessageBody.Text(TextBody(text = "Message 51")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000052"))),
                        body = MessageBody.Text(TextBody(text = "Message 52")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000053"))),
                        body = MessageBody.Text(TextBody(text = "Message 53")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000054"))),
                        body = MessageBody.Text(TextBody(text = "Message 54")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000055"))),
                        body = MessageBody.Text(TextBody(text = "Message 55")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000056"))),
                        body = MessageBody.Text(TextBody(text = "Message 56")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000057"))),
                        body = MessageBody.Text(TextBody(text = "Message 57")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000058"))),
                        body = MessageBody.Text(TextBody(text = "Message 58")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000059"))),
                        body = MessageBody.Text(TextBody(text = "Message 59")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000060"))),
                        body = MessageBody.Text(TextBody(text = "Message 60")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000061"))),
                        body = MessageBody.Text(TextBody(text = "Message 61")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000062"))),
                        body = MessageBody.Text(TextBody(text = "Message 62")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000063"))),
                        body = MessageBody.Text(TextBody(text = "Message 63")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000064"))),
                        body = MessageBody.Text(TextBody(text = "Message 64")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000065"))),
                        body = MessageBody.Text(TextBody(text = "Message 65")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000066"))),
                        body = MessageBody.Text(TextBody(text = "Message 66")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000067"))),
                        body = MessageBody.Text(TextBody(text = "Message 67")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000068"))),
                        body = MessageBody.Text(TextBody(text = "Message 68")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000069"))),
                        body = MessageBody.Text(TextBody(text = "Message 69")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000070"))),
                        body = MessageBody.Text(TextBody(text = "Message 70")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000071"))),
                        body = MessageBody.Text(TextBody(text = "Message 71")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000072"))),
                        body = MessageBody.Text(TextBody(text = "Message 72")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000073"))),
                        body = MessageBody.Text(TextBody(text = "Message 73")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000074"))),
                        body = MessageBody.Text(TextBody(text = "Message 74")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000075"))),
                        body = MessageBody.Text(TextBody(text = "Message 75")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000076"))),
                        body = MessageBody.Text(TextBody(text = "Message 76")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000077"))),
                        body = MessageBody.Text(TextBody(text = "Message 77")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000078"))),
                        body = MessageBody.Text(TextBody(text = "Message 78")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000079"))),
                        body = MessageBody.Text(TextBody(text = "Message 79")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000080"))),
                        body = MessageBody.Text(TextBody(text = "Message 80")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000081"))),
                        body = MessageBody.Text(TextBody(text = "Message 81")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000082"))),
                        body = MessageBody.Text(TextBody(text = "Message 82")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000083"))),
                        body = MessageBody.Text(TextBody(text = "Message 83")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000084"))),
                        body = MessageBody.Text(TextBody(text = "Message 84")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000085"))),
                        body = MessageBody.Text(TextBody(text = "Message 85")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000086"))),
                        body = MessageBody.Text(TextBody(text = "Message 86")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000087"))),
                        body = MessageBody.Text(TextBody(text = "Message 87")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000088"))),
                        body = MessageBody.Text(TextBody(text = "Message 88")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000089"))),
                        body = MessageBody.Text(TextBody(text = "Message 89")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000090"))),
                        body = MessageBody.Text(TextBody(text = "Message 90")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000091"))),
                        body = MessageBody.Text(TextBody(text = "Message 91")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000092"))),
                        body = MessageBody.Text(TextBody(text = "Message 92")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000093"))),
                        body = MessageBody.Text(TextBody(text = "Message 93")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000094"))),
                        body = MessageBody.Text(TextBody(text = "Message 94")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000095"))),
                        body = MessageBody.Text(TextBody(text = "Message 95")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000096"))),
                        body = MessageBody.Text(TextBody(text = "Message 96")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000097"))),
                        body = MessageBody.Text(TextBody(text = "Message 97")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000098"))),
                        body = MessageBody.Text(TextBody(text = "Message 98")),
                    ),
                    CreateMessage(
                        receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31600000099"))),
                        body = MessageBody.Text(TextBody(text = "Message 99")),
                    ),
                ),
            ),
        )
        same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
        json("rawJSON", "{\"batchId\":\"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11\"}", answer.rawJSON)
    }

    /** a limit of the schema: the channel id is a UUID */
    @Test
    fun inputChannelIdNoUuid() = replay("channels.send-batch-messages.input-channel-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.sendBatch(
                "one",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.channelId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a batch has at least one message */
    @Test
    fun inputNoMessages() = replay("channels.send-batch-messages.input-no-messages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(messageRequests = listOf()),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.messageRequests", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: each message has a body or a template */
    @Test
    fun inputSecondMessageSaysNothing() = replay("channels.send-batch-messages.input-second-message-says-nothing") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31612345678")),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.messageRequests[1]", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit deep in one message */
    @Test
    fun inputTextEmpty() = replay("channels.send-batch-messages.input-text-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31612345678")),
                            ),
                            body = MessageBody.Text(TextBody(text = "")),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.messageRequests[0].body.text.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a batch has at most 100 messages */
    @Test
    fun inputTooManyMessages() = replay("channels.send-batch-messages.input-too-many-messages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000000")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 0")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000001")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 1")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000002")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 2")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000003")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 3")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000004")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 4")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000005")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 5")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000006")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 6")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000007")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 7")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000008")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 8")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000009")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 9")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000010")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 10")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000011")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 11")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000012")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 12")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000013")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 13")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000014")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 14")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000015")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 15")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000016")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 16")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000017")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 17")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000018")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 18")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000019")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 19")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000020")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 20")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000021")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 21")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000022")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 22")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000023")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 23")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000024")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 24")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000025")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 25")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000026")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 26")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000027")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 27")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000028")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 28")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000029")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 29")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000030")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 30")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000031")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 31")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000032")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 32")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000033")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 33")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000034")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 34")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000035")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 35")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000036")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 36")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000037")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 37")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000038")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 38")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000039")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 39")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000040")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 40")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000041")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 41")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000042")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 42")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000043")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 43")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000044")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 44")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000045")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 45")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000046")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 46")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000047")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 47")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000048")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 48")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000049")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 49")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000050")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 50")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000051")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 51")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000052")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 52")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000053")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 53")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000054")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 54")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000055")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 55")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000056")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 56")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000057")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 57")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000058")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 58")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000059")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 59")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000060")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 60")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000061")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 61")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000062")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 62")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000063")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 63")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000064")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 64")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000065")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 65")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000066")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 66")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000067")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 67")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000068")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 68")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000069")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 69")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000070")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 70")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000071")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 71")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000072")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 72")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000073")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 73")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000074")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 74")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000075")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 75")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000076")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 76")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000077")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 77")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000078")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 78")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000079")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 79")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000080")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 80")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000081")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 81")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000082")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 82")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000083")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 83")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000084")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 84")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000085")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 85")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000086")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 86")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000087")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 87")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000088")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 88")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000089")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 89")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000090")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 90")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000091")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 91")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000092")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 92")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000093")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 93")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000094")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 94")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000095")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 95")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000096")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 96")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000097")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 97")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000098")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 98")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "+31600000099")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Message 99")),
                        ),
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.messageRequests", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** null for the id */
    @Test
    fun nullMembers() = replay("channels.send-batch-messages.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                    ),
                ),
            ),
        )
        same("batchId", null, answer.batchId)
        json("rawJSON", "{\"batchId\":null}", answer.rawJSON)
    }

    /** Send batch messages: three messages, one of a template, one for later */
    @Test
    fun pageSample() = replay("channels.send-batch-messages.page-sample") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                    ),
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels+1@messagebird.com")),
                        ),
                        template = Template(
                            projectId = "4b7e08a9-5d0e-4e56-aaf1-cd0bfa29d431",
                            version = "fe72e43f-340e-4d41-9a9e-a136278ebb04",
                            locale = "en",
                        ),
                    ),
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels+2@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a scheduled message")),
                        scheduledFor = Instant.parse("2024-11-26T15:00:00Z"),
                    ),
                ),
            ),
        )
        same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
        json("rawJSON", "{\"batchId\":\"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11\"}", answer.rawJSON)
    }

    /** 503 says that the request was not processed, so even a write is repeated */
    @Test
    fun retry503() = replay("channels.send-batch-messages.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                    ),
                ),
            ),
            CallOptions(maxRetries = 1),
        )
        same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
    }

    /** a write answered 500 may have been done, so it is not repeated */
    @Test
    fun retryNot500() = replay("channels.send-batch-messages.retry-not-500") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
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
    fun retryNotReset() = replay("channels.send-batch-messages.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.messages.sendBatch(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateBatchMessages(
                    messageRequests = listOf(
                        CreateMessage(
                            receiver = Receiver(
                                contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                            ),
                            body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                        ),
                    ),
                ),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** an unknown kind of answer member does not matter */
    @Test
    fun unknownKindsInAnswer() = replay("channels.send-batch-messages.unknown-kinds-in-answer") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                    ),
                ),
            ),
        )
        same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
        json(
            "rawJSON",
            "{\"batchId\":\"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11\",\"messages\":[{\"body\":{\"type\":\"hologram\"}}]}",
            answer.rawJSON,
        )
    }

    /** members that are not known yet */
    @Test
    fun unknownMembers() = replay("channels.send-batch-messages.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.sendBatch(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateBatchMessages(
                messageRequests = listOf(
                    CreateMessage(
                        receiver = Receiver(
                            contacts = listOf(ReceiverContact(identifierValue = "channels@messagebird.com")),
                        ),
                        body = MessageBody.Text(TextBody(text = "Hey, I am a simple text message")),
                    ),
                ),
            ),
        )
        same("batchId", "5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11", answer.batchId)
        json(
            "rawJSON",
            "{\"batchId\":\"5b0e2b0e-1c6d-4b53-9a4f-0d7e2f4a9c11\",\"accepted\":1,\"links\":{\"self\":\"x\"}}",
            answer.rawJSON,
        )
    }
}
