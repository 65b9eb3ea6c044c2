// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `updateCampaign`. */
class NumbersUpdateCampaignTest {
    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("numbers.update-campaign.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the answer is missing */
    @Test
    fun answerWithoutId() = replay("numbers.update-campaign.answer-without-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "id", error.path)
    }

    /** what the documents let an approved campaign change */
    @Test
    fun approved() = replay("numbers.update-campaign.approved") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(
                description = StringChange.Set("d"),
                samples = StringListChange.Set(listOf("s")),
                messageFlow = StringChange.Set("m"),
                helpMessage = StringChange.Set("h"),
                optinKeywords = StringChange.Set("START"),
                optoutKeywords = StringChange.Set("STOP"),
                helpKeywords = StringChange.Set("HELP"),
                optinMessage = StringChange.Set("i"),
                optoutMessage = StringChange.Set("o"),
            ),
        )
        same("description", "d", answer.description)
        same("samples.size", 1, answer.samples?.size)
        same("samples[0]", "s", answer.samples?.getOrNull(0))
        same("messageFlow", "m", answer.messageFlow)
        same("helpMessage", "h", answer.helpMessage)
        same("optinKeywords", "START", answer.optinKeywords)
        same("optoutKeywords", "STOP", answer.optoutKeywords)
        same("helpKeywords", "HELP", answer.helpKeywords)
        same("optinMessage", "i", answer.optinMessage)
        same("optoutMessage", "o", answer.optoutMessage)
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "APPROVED", answer.status?.text)
    }

    /** a user token, as the documents show it */
    @Test
    fun bearer() = replay("numbers.update-campaign.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** null clears ageGated, the others are kept */
    @Test
    fun clearAgeGated() = replay("numbers.update-campaign.clear-age-gated") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(ageGated = BooleanChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("ageGated", null, answer.ageGated)
    }

    /** null clears description, the others are kept */
    @Test
    fun clearDescription() = replay("numbers.update-campaign.clear-description") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(description = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("description", null, answer.description)
    }

    /** null clears directLending, the others are kept */
    @Test
    fun clearDirectLending() = replay("numbers.update-campaign.clear-direct-lending") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(directLending = BooleanChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("directLending", null, answer.directLending)
    }

    /** null clears embeddedLink, the others are kept */
    @Test
    fun clearEmbeddedLink() = replay("numbers.update-campaign.clear-embedded-link") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(embeddedLink = BooleanChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("embeddedLink", null, answer.embeddedLink)
    }

    /** null clears embeddedPhone, the others are kept */
    @Test
    fun clearEmbeddedPhone() = replay("numbers.update-campaign.clear-embedded-phone") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(embeddedPhone = BooleanChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("embeddedPhone", null, answer.embeddedPhone)
    }

    /** null clears helpKeywords, the others are kept */
    @Test
    fun clearHelpKeywords() = replay("numbers.update-campaign.clear-help-keywords") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpKeywords = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("helpKeywords", null, answer.helpKeywords)
    }

    /** null clears helpMessage, the others are kept */
    @Test
    fun clearHelpMessage() = replay("numbers.update-campaign.clear-help-message") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("helpMessage", null, answer.helpMessage)
    }

    /** null clears messageFlow, the others are kept */
    @Test
    fun clearMessageFlow() = replay("numbers.update-campaign.clear-message-flow") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(messageFlow = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("messageFlow", null, answer.messageFlow)
    }

    /** null clears name, the others are kept */
    @Test
    fun clearName() = replay("numbers.update-campaign.clear-name") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(name = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", null, answer.name)
    }

    /** null clears numberPool, the others are kept */
    @Test
    fun clearNumberPool() = replay("numbers.update-campaign.clear-number-pool") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(numberPool = BooleanChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("numberPool", null, answer.numberPool)
    }

    /** null clears optinKeywords, the others are kept */
    @Test
    fun clearOptinKeywords() = replay("numbers.update-campaign.clear-optin-keywords") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(optinKeywords = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("optinKeywords", null, answer.optinKeywords)
    }

    /** null clears optinMessage, the others are kept */
    @Test
    fun clearOptinMessage() = replay("numbers.update-campaign.clear-optin-message") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(optinMessage = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("optinMessage", null, answer.optinMessage)
    }

    /** null clears optoutKeywords, the others are kept */
    @Test
    fun clearOptoutKeywords() = replay("numbers.update-campaign.clear-optout-keywords") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(optoutKeywords = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("optoutKeywords", null, answer.optoutKeywords)
    }

    /** null clears optoutMessage, the others are kept */
    @Test
    fun clearOptoutMessage() = replay("numbers.update-campaign.clear-optout-message") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(optoutMessage = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("optoutMessage", null, answer.optoutMessage)
    }

    /** null clears resellerId, the others are kept */
    @Test
    fun clearResellerId() = replay("numbers.update-campaign.clear-reseller-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(resellerId = StringChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("resellerId", null, answer.resellerId)
    }

    /** null clears samples, the others are kept */
    @Test
    fun clearSamples() = replay("numbers.update-campaign.clear-samples") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(samples = StringListChange.Clear),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("samples", null, answer.samples)
    }

    /** Update a campaign: every nullable member cleared */
    @Test
    fun clear() = replay("numbers.update-campaign.clear") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(
                name = StringChange.Clear,
                description = StringChange.Clear,
                embeddedLink = BooleanChange.Clear,
                embeddedPhone = BooleanChange.Clear,
                numberPool = BooleanChange.Clear,
                ageGated = BooleanChange.Clear,
                directLending = BooleanChange.Clear,
                samples = StringListChange.Clear,
                messageFlow = StringChange.Clear,
                helpMessage = StringChange.Clear,
                helpKeywords = StringChange.Clear,
                optoutKeywords = StringChange.Clear,
                optinKeywords = StringChange.Clear,
                optinMessage = StringChange.Clear,
                optoutMessage = StringChange.Clear,
                resellerId = StringChange.Clear,
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** Update a campaign, CampaignUpdate object: the members that stand only in its table */
    @Test
    fun declined() = replay("numbers.update-campaign.declined") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(
                usecase = "MIXED",
                subUsecases = listOf("2FA", "MARKETING"),
                subscriberOptin = true,
                subscriberOptout = true,
                subscriberHelp = false,
                termsAndConditions = true,
                optinKeywords = StringChange.Set("START,JOIN"),
                optinMessage = StringChange.Set("Welcome"),
            ),
        )
        same("usecase", "MIXED", answer.usecase)
        same("subUsecases.size", 2, answer.subUsecases?.size)
        same("subUsecases[0]", "2FA", answer.subUsecases?.getOrNull(0))
        same("subUsecases[1]", "MARKETING", answer.subUsecases?.getOrNull(1))
        same("subscriberOptin", true, answer.subscriberOptin)
        same("subscriberOptout", true, answer.subscriberOptout)
        same("subscriberHelp", false, answer.subscriberHelp)
        same("termsAndConditions", true, answer.termsAndConditions)
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "DECLINED", answer.status?.text)
    }

    /** nothing to change is sent as it is */
    @Test
    fun emptyBody() = replay("numbers.update-campaign.empty-body") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** an empty text is set, not cleared and not kept */
    @Test
    fun emptyTexts() = replay("numbers.update-campaign.empty-texts") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpKeywords = StringChange.Set("")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("helpKeywords", "", answer.helpKeywords)
    }

    /** Update a campaign: 400 */
    @Test
    fun error400() = replay("numbers.update-campaign.error-400") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<BadRequestError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "BadRequest", error.code)
        same("message", "Unable to update campaign", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Update a campaign: 401 */
    @Test
    fun error401() = replay("numbers.update-campaign.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Update a campaign: 403 */
    @Test
    fun error403() = replay("numbers.update-campaign.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Update a campaign: 422 */
    @Test
    fun error422() = replay("numbers.update-campaign.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "Invalid campaign", error.message)
        json(
            "details",
            "{\"samples\":[\"must have at most 5 items\"],\"description\":[\"may not be changed while the campaign is APPROVED\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Update a campaign: 429 */
    @Test
    fun error429() = replay("numbers.update-campaign.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
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

    /** Update a campaign: 503 */
    @Test
    fun error503() = replay("numbers.update-campaign.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Update a campaign, the full request and response */
    @Test
    fun full() = replay("numbers.update-campaign.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(
                name = StringChange.Set("text"),
                description = StringChange.Set("text"),
                embeddedLink = BooleanChange.Set(true),
                embeddedPhone = BooleanChange.Set(true),
                numberPool = BooleanChange.Set(true),
                ageGated = BooleanChange.Set(true),
                directLending = BooleanChange.Set(true),
                samples = StringListChange.Set(listOf("text")),
                messageFlow = StringChange.Set("text"),
                helpMessage = StringChange.Set("text"),
                helpKeywords = StringChange.Set("text"),
                optoutKeywords = StringChange.Set("text"),
                optinKeywords = StringChange.Set("text"),
                optinMessage = StringChange.Set("text"),
                optoutMessage = StringChange.Set("text"),
                resellerId = StringChange.Set("123e4567-e89b-12d3-a456-426614174000"),
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-09T05:37:51.411Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-09T05:37:51.411Z"), answer.subscription?.updatedAt)
        same(
            "subscription.cancelledAt",
            Instant.parse("2025-05-09T05:37:51.411Z"),
            answer.subscription?.cancelledAt,
        )
        same("status", "DRAFT", answer.status?.text)
        same("usecase", "text", answer.usecase)
        same("subUsecases.size", 1, answer.subUsecases?.size)
        same("subUsecases[0]", "text", answer.subUsecases?.getOrNull(0))
        same("description", "text", answer.description)
        same("embeddedLink", true, answer.embeddedLink)
        same("embeddedPhone", true, answer.embeddedPhone)
        same("numberPool", true, answer.numberPool)
        same("ageGated", true, answer.ageGated)
        same("directLending", true, answer.directLending)
        same("subscriberOptin", true, answer.subscriberOptin)
        same("subscriberOptout", true, answer.subscriberOptout)
        same("subscriberHelp", true, answer.subscriberHelp)
        same("samples.size", 1, answer.samples?.size)
        same("samples[0]", "text", answer.samples?.getOrNull(0))
        same("messageFlow", "text", answer.messageFlow)
        same("helpMessage", "text", answer.helpMessage)
        same("helpKeywords", "text", answer.helpKeywords)
        same("optoutKeywords", "text", answer.optoutKeywords)
        same("optinKeywords", "text", answer.optinKeywords)
        same("optinMessage", "text", answer.optinMessage)
        same("optoutMessage", "text", answer.optoutMessage)
        same("termsAndConditions", true, answer.termsAndConditions)
        same("brandId", "123e4567-e89b-12d3-a456-426614174000", answer.brandId)
        same("resellerId", "text", answer.resellerId)
        same("rejection.description", "text", answer.rejection?.description)
        same("rejection.code", "text", answer.rejection?.code)
        same("attachments.size", 1, answer.attachments?.size)
        same("attachments[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.attachments?.getOrNull(0)?.id)
        same("attachments[0].status", "PENDING", answer.attachments?.getOrNull(0)?.status)
        same(
            "attachments[0].createdAt",
            Instant.parse("2025-05-09T05:37:51.411Z"),
            answer.attachments?.getOrNull(0)?.createdAt,
        )
        same(
            "attachments[0].updatedAt",
            Instant.parse("2025-05-09T05:37:51.411Z"),
            answer.attachments?.getOrNull(0)?.updatedAt,
        )
        same("attachments[0].filename", "attachment.txt", answer.attachments?.getOrNull(0)?.filename)
        same(
            "attachments[0].mediaUrl",
            "https://example.com/attachment.txt",
            answer.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("attachments[0].contentType", "text/plain", answer.attachments?.getOrNull(0)?.contentType)
        same("createdAt", Instant.parse("2025-05-09T05:37:51.411Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-09T05:37:51.411Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"subscription\":{\"status\":\"active\",\"subscribedAt\":\"2025-05-09T05:37:51.411Z\",\"updatedAt\":\"2025-05-09T05:37:51.411Z\",\"cancelledAt\":\"2025-05-09T05:37:51.411Z\"},\"status\":\"DRAFT\",\"usecase\":\"text\",\"subUsecases\":[\"text\"],\"description\":\"text\",\"embeddedLink\":true,\"embeddedPhone\":true,\"numberPool\":true,\"ageGated\":true,\"directLending\":true,\"subscriberOptin\":true,\"subscriberOptout\":true,\"subscriberHelp\":true,\"samples\":[\"text\"],\"messageFlow\":\"text\",\"helpMessage\":\"text\",\"helpKeywords\":\"text\",\"optoutKeywords\":\"text\",\"optinKeywords\":\"text\",\"optinMessage\":\"text\",\"optoutMessage\":\"text\",\"termsAndConditions\":true,\"brandId\":\"123e4567-e89b-12d3-a456-426614174000\",\"resellerId\":\"text\",\"rejection\":{\"description\":\"text\",\"code\":\"text\"},\"attachments\":[{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"PENDING\",\"createdAt\":\"2025-05-09T05:37:51.411Z\",\"updatedAt\":\"2025-05-09T05:37:51.411Z\",\"filename\":\"attachment.txt\",\"mediaUrl\":\"https://example.com/attachment.txt\",\"contentType\":\"text/plain\"}],\"createdAt\":\"2025-05-09T05:37:51.411Z\",\"updatedAt\":\"2025-05-09T05:37:51.411Z\"}",
            answer.rawJSON,
        )
    }

    /** the documents ask for text and name no format */
    @Test
    fun idsNoUuid() = replay("numbers.update-campaign.ids-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "BX:1/2",
            "C 3",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** an empty id would be another path */
    @Test
    fun inputBrandIdEmpty() = replay("numbers.update-campaign.input-brand-id-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.tenDlc.campaigns.update(
                "",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.brandId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** an id must not reach another path */
    @Test
    fun inputCampaignIdDots() = replay("numbers.update-campaign.input-campaign-id-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "..",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.campaignId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the documents: 1 to 5 samples */
    @Test
    fun inputNoSamples() = replay("numbers.update-campaign.input-no-samples") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(samples = StringListChange.Set(listOf())),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.samples", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the id of a reseller is a UUID */
    @Test
    fun inputResellerIdNoUuid() = replay("numbers.update-campaign.input-reseller-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(resellerId = StringChange.Set("me")),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.resellerId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the documents: 1 to 5 samples */
    @Test
    fun inputSixSamples() = replay("numbers.update-campaign.input-six-samples") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(samples = StringListChange.Set(listOf("a", "a", "a", "a", "a", "a"))),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.samples", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the id of a workspace is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("numbers.update-campaign.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = "mine",
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** members that are left out do not appear */
    @Test
    fun keep() = replay("numbers.update-campaign.keep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
    }

    /** a member that an approved campaign may not change is sent all the same; the API judges */
    @Test
    fun notHeldBack() = replay("numbers.update-campaign.not-held-back") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(ageGated = BooleanChange.Set(true)),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "APPROVED", answer.status?.text)
    }

    /** every optional member of the answer null */
    @Test
    fun nullMembers() = replay("numbers.update-campaign.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", null, answer.name)
        same("subscription", null, answer.subscription)
        same("status", null, answer.status)
        same("usecase", null, answer.usecase)
        same("subUsecases", null, answer.subUsecases)
        same("description", null, answer.description)
        same("embeddedLink", null, answer.embeddedLink)
        same("embeddedPhone", null, answer.embeddedPhone)
        same("numberPool", null, answer.numberPool)
        same("ageGated", null, answer.ageGated)
        same("directLending", null, answer.directLending)
        same("subscriberOptin", null, answer.subscriberOptin)
        same("subscriberOptout", null, answer.subscriberOptout)
        same("subscriberHelp", null, answer.subscriberHelp)
        same("samples", null, answer.samples)
        same("messageFlow", null, answer.messageFlow)
        same("helpMessage", null, answer.helpMessage)
        same("helpKeywords", null, answer.helpKeywords)
        same("optoutKeywords", null, answer.optoutKeywords)
        same("optinKeywords", null, answer.optinKeywords)
        same("optinMessage", null, answer.optinMessage)
        same("optoutMessage", null, answer.optoutMessage)
        same("termsAndConditions", null, answer.termsAndConditions)
        same("brandId", null, answer.brandId)
        same("resellerId", null, answer.resellerId)
        same("rejection", null, answer.rejection)
        same("attachments", null, answer.attachments)
        same("createdAt", null, answer.createdAt)
        same("updatedAt", null, answer.updatedAt)
    }

    /** every member of every part null */
    @Test
    fun nullNestedMembers() = replay("numbers.update-campaign.null-nested-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("subscription.status", null, answer.subscription?.status)
        same("subscription.subscribedAt", null, answer.subscription?.subscribedAt)
        same("subscription.updatedAt", null, answer.subscription?.updatedAt)
        same("subscription.cancelledAt", null, answer.subscription?.cancelledAt)
        same("rejection.description", null, answer.rejection?.description)
        same("rejection.code", null, answer.rejection?.code)
        same("attachments.size", 1, answer.attachments?.size)
        same("attachments[0].id", null, answer.attachments?.getOrNull(0)?.id)
        same("attachments[0].status", null, answer.attachments?.getOrNull(0)?.status)
        same("attachments[0].createdAt", null, answer.attachments?.getOrNull(0)?.createdAt)
        same("attachments[0].updatedAt", null, answer.attachments?.getOrNull(0)?.updatedAt)
        same("attachments[0].filename", null, answer.attachments?.getOrNull(0)?.filename)
        same("attachments[0].mediaUrl", null, answer.attachments?.getOrNull(0)?.mediaUrl)
        same("attachments[0].contentType", null, answer.attachments?.getOrNull(0)?.contentType)
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("numbers.update-campaign.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
            CallOptions(maxRetries = 1),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** a write that may have been done is not repeated */
    @Test
    fun retryNot502() = replay("numbers.update-campaign.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a change may cost a fee, so one that may have been done is not repeated */
    @Test
    fun retryNotReset() = replay("numbers.update-campaign.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.numbers.tenDlc.campaigns.update(
                "44444444-4444-4444-8444-444444444444",
                "55555555-5555-4555-8555-555555555555",
                CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
                CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the limits of the schema are allowed: five samples */
    @Test
    fun samplesLimits() = replay("numbers.update-campaign.samples-limits") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(samples = StringListChange.Set(listOf("a", "b", "c", "d", "e"))),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("samples.size", 5, answer.samples?.size)
        same("samples[0]", "a", answer.samples?.getOrNull(0))
        same("samples[1]", "b", answer.samples?.getOrNull(1))
        same("samples[2]", "c", answer.samples?.getOrNull(2))
        same("samples[3]", "d", answer.samples?.getOrNull(3))
        same("samples[4]", "e", answer.samples?.getOrNull(4))
    }

    /** some set, some cleared, the others kept */
    @Test
    fun setAndClear() = replay("numbers.update-campaign.set-and-clear") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(
                name = StringChange.Set("Sale"),
                embeddedLink = BooleanChange.Set(false),
                samples = StringListChange.Clear,
                resellerId = StringChange.Clear,
                numberPool = BooleanChange.Set(true),
            ),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    }

    /** TCR Enums, campaignStatus: APPROVED */
    @Test
    fun statusApproved() = replay("numbers.update-campaign.status-approved") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "APPROVED", answer.status?.text)
    }

    /** TCR Enums, campaignStatus: DECLINED */
    @Test
    fun statusDeclined() = replay("numbers.update-campaign.status-declined") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "DECLINED", answer.status?.text)
    }

    /** TCR Enums, campaignStatus: DELETED */
    @Test
    fun statusDeleted() = replay("numbers.update-campaign.status-deleted") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "DELETED", answer.status?.text)
    }

    /** TCR Enums, campaignStatus: DRAFT */
    @Test
    fun statusDraft() = replay("numbers.update-campaign.status-draft") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "DRAFT", answer.status?.text)
    }

    /** TCR Enums, campaignStatus: EXPIRED */
    @Test
    fun statusExpired() = replay("numbers.update-campaign.status-expired") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "EXPIRED", answer.status?.text)
    }

    /** TCR Enums, campaignStatus: FAILED */
    @Test
    fun statusFailed() = replay("numbers.update-campaign.status-failed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "FAILED", answer.status?.text)
    }

    /** TCR Enums, campaignStatus: PENDING */
    @Test
    fun statusPending() = replay("numbers.update-campaign.status-pending") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "PENDING", answer.status?.text)
    }

    /** TCR Enums, campaignStatus: REJECTED */
    @Test
    fun statusRejected() = replay("numbers.update-campaign.status-rejected") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "REJECTED", answer.status?.text)
    }

    /** TCR Enums, campaignStatus: SUSPENDED */
    @Test
    fun statusSuspended() = replay("numbers.update-campaign.status-suspended") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("status", "SUSPENDED", answer.status?.text)
    }

    /** a status and a member that are not known yet */
    @Test
    fun unknown() = replay("numbers.update-campaign.unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.tenDlc.campaigns.update(
            "44444444-4444-4444-8444-444444444444",
            "55555555-5555-4555-8555-555555555555",
            CampaignUpdate(helpMessage = StringChange.Set("Reply STOP to end.")),
        )
        same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
        same("name", "text", answer.name)
        same("subscription.status", "active", answer.subscription?.status)
        same(
            "subscription.subscribedAt",
            Instant.parse("2025-05-09T05:37:51.411Z"),
            answer.subscription?.subscribedAt,
        )
        same("subscription.updatedAt", Instant.parse("2025-05-09T05:37:51.411Z"), answer.subscription?.updatedAt)
        same(
            "subscription.cancelledAt",
            Instant.parse("2025-05-09T05:37:51.411Z"),
            answer.subscription?.cancelledAt,
        )
        same("status", "PAUSED", answer.status?.text)
        same("usecase", "text", answer.usecase)
        same("subUsecases.size", 1, answer.subUsecases?.size)
        same("subUsecases[0]", "text", answer.subUsecases?.getOrNull(0))
        same("description", "text", answer.description)
        same("embeddedLink", true, answer.embeddedLink)
        same("embeddedPhone", true, answer.embeddedPhone)
        same("numberPool", true, answer.numberPool)
        same("ageGated", true, answer.ageGated)
        same("directLending", true, answer.directLending)
        same("subscriberOptin", true, answer.subscriberOptin)
        same("subscriberOptout", true, answer.subscriberOptout)
        same("subscriberHelp", true, answer.subscriberHelp)
        same("samples.size", 1, answer.samples?.size)
        same("samples[0]", "text", answer.samples?.getOrNull(0))
        same("messageFlow", "text", answer.messageFlow)
        same("helpMessage", "text", answer.helpMessage)
        same("helpKeywords", "text", answer.helpKeywords)
        same("optoutKeywords", "text", answer.optoutKeywords)
        same("optinKeywords", "text", answer.optinKeywords)
        same("optinMessage", "text", answer.optinMessage)
        same("optoutMessage", "text", answer.optoutMessage)
        same("termsAndConditions", true, answer.termsAndConditions)
        same("brandId", "123e4567-e89b-12d3-a456-426614174000", answer.brandId)
        same("resellerId", "text", answer.resellerId)
        same("rejection.description", "text", answer.rejection?.description)
        same("rejection.code", "text", answer.rejection?.code)
        same("attachments.size", 1, answer.attachments?.size)
        same("attachments[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.attachments?.getOrNull(0)?.id)
        same("attachments[0].status", "PENDING", answer.attachments?.getOrNull(0)?.status)
        same(
            "attachments[0].createdAt",
            Instant.parse("2025-05-09T05:37:51.411Z"),
            answer.attachments?.getOrNull(0)?.createdAt,
        )
        same(
            "attachments[0].updatedAt",
            Instant.parse("2025-05-09T05:37:51.411Z"),
            answer.attachments?.getOrNull(0)?.updatedAt,
        )
        same("attachments[0].filename", "attachment.txt", answer.attachments?.getOrNull(0)?.filename)
        same(
            "attachments[0].mediaUrl",
            "https://example.com/attachment.txt",
            answer.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("attachments[0].contentType", "text/plain", answer.attachments?.getOrNull(0)?.contentType)
        same("createdAt", Instant.parse("2025-05-09T05:37:51.411Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-09T05:37:51.411Z"), answer.updatedAt)
        json(
            "rawJSON",
            "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"name\":\"text\",\"subscription\":{\"status\":\"active\",\"subscribedAt\":\"2025-05-09T05:37:51.411Z\",\"updatedAt\":\"2025-05-09T05:37:51.411Z\",\"cancelledAt\":\"2025-05-09T05:37:51.411Z\"},\"status\":\"PAUSED\",\"usecase\":\"text\",\"subUsecases\":[\"text\"],\"description\":\"text\",\"embeddedLink\":true,\"embeddedPhone\":true,\"numberPool\":true,\"ageGated\":true,\"directLending\":true,\"subscriberOptin\":true,\"subscriberOptout\":true,\"subscriberHelp\":true,\"samples\":[\"text\"],\"messageFlow\":\"text\",\"helpMessage\":\"text\",\"helpKeywords\":\"text\",\"optoutKeywords\":\"text\",\"optinKeywords\":\"text\",\"optinMessage\":\"text\",\"optoutMessage\":\"text\",\"termsAndConditions\":true,\"brandId\":\"123e4567-e89b-12d3-a456-426614174000\",\"resellerId\":\"text\",\"rejection\":{\"description\":\"text\",\"code\":\"text\"},\"attachments\":[{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"status\":\"PENDING\",\"createdAt\":\"2025-05-09T05:37:51.411Z\",\"updatedAt\":\"2025-05-09T05:37:51.411Z\",\"filename\":\"attachment.txt\",\"mediaUrl\":\"https://example.com/attachment.txt\",\"contentType\":\"text/plain\"}],\"createdAt\":\"2025-05-09T05:37:51.411Z\",\"updatedAt\":\"2025-05-09T05:37:51.411Z\",\"carriers\":[{\"name\":\"x\"}]}",
            answer.rawJSON,
        )
    }
}
