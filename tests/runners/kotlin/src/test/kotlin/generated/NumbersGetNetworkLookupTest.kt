// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getNetworkLookup`. */
class NumbersGetNetworkLookupTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("numbers.get-network-lookup.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"), CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("numbers.get-network-lookup.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671")) }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("numbers.get-network-lookup.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", "text", answer.phoneNumber)
        same("countryCode", "US", answer.countryCode)
        same("countryPrefix", 1L, answer.countryPrefix)
        same("mcc", "text", answer.mcc)
        same("mnc", "text", answer.mnc)
        same("mccmnc", "text", answer.mccmnc)
        same("operator", "text", answer.operator)
        same("formats.e164", "text", answer.formats?.e164)
        same("formats.international", "text", answer.formats?.international)
        same("formats.national", "text", answer.formats?.national)
        same("formats.rfc3966", "text", answer.formats?.rfc3966)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        json("validation.reason", "\"text\"", answer.validation?.reason)
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("numbers.get-network-lookup.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) { bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671")) }
    }

    /** no member at all */
    @Test
    fun emptyObject() = replay("numbers.get-network-lookup.empty-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", null, answer.phoneNumber)
        same("countryCode", null, answer.countryCode)
        same("countryPrefix", null, answer.countryPrefix)
        same("mcc", null, answer.mcc)
        same("mnc", null, answer.mnc)
        same("mccmnc", null, answer.mccmnc)
        same("operator", null, answer.operator)
        same("formats", null, answer.formats)
        same("typeOfService", null, answer.typeOfService)
        same("validation", null, answer.validation)
        json("rawJSON", "{}", answer.rawJSON)
    }

    /** Network/Country information for a phone number: InvalidPayload, whose number the page does not print */
    @Test
    fun error400() = replay("numbers.get-network-lookup.error-400") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<BadRequestError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"), CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.BadRequest, error.kind)
        same("status", 400, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "The number is not a phone number", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Network/Country information for a phone number: 401 */
    @Test
    fun error401() = replay("numbers.get-network-lookup.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"), CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Network/Country information for a phone number: 403 */
    @Test
    fun error403() = replay("numbers.get-network-lookup.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"), CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Network/Country information for a phone number: 422 */
    @Test
    fun error422() = replay("numbers.get-network-lookup.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"), CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("message", "One or more fields provided in the request body are malformed", error.message)
        json(
            "details",
            "{\".name\":[\"Property 'name' is missing\"],\".description\":[\"Maximum string length is 250\"]}",
            error.details,
        )
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Network/Country information for a phone number: 429 */
    @Test
    fun error429() = replay("numbers.get-network-lookup.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"), CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Network/Country information for a phone number: 503 */
    @Test
    fun error503() = replay("numbers.get-network-lookup.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"), CallOptions(maxRetries = 0))
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Network/Country information for a phone number, the full response */
    @Test
    fun full() = replay("numbers.get-network-lookup.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", "text", answer.phoneNumber)
        same("countryCode", "US", answer.countryCode)
        same("countryPrefix", 1L, answer.countryPrefix)
        same("mcc", "text", answer.mcc)
        same("mnc", "text", answer.mnc)
        same("mccmnc", "text", answer.mccmnc)
        same("operator", "text", answer.operator)
        same("formats.e164", "text", answer.formats?.e164)
        same("formats.international", "text", answer.formats?.international)
        same("formats.national", "text", answer.formats?.national)
        same("formats.rfc3966", "text", answer.formats?.rfc3966)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        json("validation.reason", "\"text\"", answer.validation?.reason)
        json(
            "rawJSON",
            "{\"phoneNumber\":\"text\",\"countryCode\":\"US\",\"countryPrefix\":1,\"mcc\":\"text\",\"mnc\":\"text\",\"mccmnc\":\"text\",\"operator\":\"text\",\"formats\":{\"e164\":\"text\",\"international\":\"text\",\"national\":\"text\",\"rfc3966\":\"text\"},\"typeOfService\":\"mobile\",\"validation\":{\"valid\":true,\"reason\":\"text\"}}",
            answer.rawJSON,
        )
    }

    /** a limit of the schema: a number has at least one character */
    @Test
    fun inputNumberEmpty() = replay("numbers.get-network-lookup.input-number-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.numbers.networkLookup(GetNetworkLookup(number = "")) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.number", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: a number has at most 30 characters */
    @Test
    fun inputNumberTooLong() = replay("numbers.get-network-lookup.input-number-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+123456789012345678901234567891"))
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "query.number", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("numbers.get-network-lookup.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.numbers.networkLookup(
                GetNetworkLookup(number = "+14155552671"),
                CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** every member of the parts null */
    @Test
    fun nullMembersDeep() = replay("numbers.get-network-lookup.null-members-deep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("formats.e164", null, answer.formats?.e164)
        same("formats.international", null, answer.formats?.international)
        same("formats.national", null, answer.formats?.national)
        same("formats.rfc3966", null, answer.formats?.rfc3966)
        same("validation.valid", null, answer.validation?.valid)
        same("validation.reason", null, answer.validation?.reason)
        json(
            "rawJSON",
            "{\"formats\":{\"e164\":null,\"international\":null,\"national\":null,\"rfc3966\":null},\"validation\":{\"valid\":null,\"reason\":null}}",
            answer.rawJSON,
        )
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("numbers.get-network-lookup.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", null, answer.phoneNumber)
        same("countryCode", null, answer.countryCode)
        same("countryPrefix", null, answer.countryPrefix)
        same("mcc", null, answer.mcc)
        same("mnc", null, answer.mnc)
        same("mccmnc", null, answer.mccmnc)
        same("operator", null, answer.operator)
        same("formats", null, answer.formats)
        same("typeOfService", null, answer.typeOfService)
        same("validation", null, answer.validation)
        json(
            "rawJSON",
            "{\"phoneNumber\":null,\"countryCode\":null,\"countryPrefix\":null,\"mcc\":null,\"mnc\":null,\"mccmnc\":null,\"operator\":null,\"formats\":null,\"typeOfService\":null,\"validation\":null}",
            answer.rawJSON,
        )
    }

    /** the longest number that the limit allows */
    @Test
    fun numberLongest() = replay("numbers.get-network-lookup.number-longest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+12345678901234567890123456789"))
        same("phoneNumber", "text", answer.phoneNumber)
        same("countryCode", "US", answer.countryCode)
        same("countryPrefix", 1L, answer.countryPrefix)
        same("mcc", "text", answer.mcc)
        same("mnc", "text", answer.mnc)
        same("mccmnc", "text", answer.mccmnc)
        same("operator", "text", answer.operator)
        same("formats.e164", "text", answer.formats?.e164)
        same("formats.international", "text", answer.formats?.international)
        same("formats.national", "text", answer.formats?.national)
        same("formats.rfc3966", "text", answer.formats?.rfc3966)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        json("validation.reason", "\"text\"", answer.validation?.reason)
    }

    /** the shortest number that the limit allows */
    @Test
    fun numberShortest() = replay("numbers.get-network-lookup.number-shortest") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "1"))
        same("phoneNumber", "text", answer.phoneNumber)
        same("countryCode", "US", answer.countryCode)
        same("countryPrefix", 1L, answer.countryPrefix)
        same("mcc", "text", answer.mcc)
        same("mnc", "text", answer.mnc)
        same("mccmnc", "text", answer.mccmnc)
        same("operator", "text", answer.operator)
        same("formats.e164", "text", answer.formats?.e164)
        same("formats.international", "text", answer.formats?.international)
        same("formats.national", "text", answer.formats?.national)
        same("formats.rfc3966", "text", answer.formats?.rfc3966)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        json("validation.reason", "\"text\"", answer.validation?.reason)
    }

    /** Network/Country information for a phone number, the example of a number: its plus must not become a space */
    @Test
    fun plusArrivesAsPlus() = replay("numbers.get-network-lookup.plus-arrives-as-plus") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", "+14155552671", answer.phoneNumber)
        same("countryCode", "US", answer.countryCode)
        same("countryPrefix", 1L, answer.countryPrefix)
        same("mcc", "310", answer.mcc)
        same("mnc", "010", answer.mnc)
        same("mccmnc", "310010", answer.mccmnc)
        same("operator", "Verizon Wireless", answer.operator)
        same("formats.e164", "+14155552671", answer.formats?.e164)
        same("formats.international", "+1 415-555-2671", answer.formats?.international)
        same("formats.national", "(415) 555-2671", answer.formats?.national)
        same("formats.rfc3966", "tel:+1-415-555-2671", answer.formats?.rfc3966)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        json("validation.reason", "\"\"", answer.validation?.reason)
        json(
            "rawJSON",
            "{\"phoneNumber\":\"+14155552671\",\"countryCode\":\"US\",\"countryPrefix\":1,\"mcc\":\"310\",\"mnc\":\"010\",\"mccmnc\":\"310010\",\"operator\":\"Verizon Wireless\",\"formats\":{\"e164\":\"+14155552671\",\"international\":\"+1 415-555-2671\",\"national\":\"(415) 555-2671\",\"rfc3966\":\"tel:+1-415-555-2671\"},\"typeOfService\":\"mobile\",\"validation\":{\"valid\":true,\"reason\":\"\"}}",
            answer.rawJSON,
        )
    }

    /** Lookup, the sample of a number that is not valid: a list of reasons, where the schema has a text */
    @Test
    fun reasonList() = replay("numbers.get-network-lookup.reason-list") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", "+10000000000", answer.phoneNumber)
        same("validation.valid", false, answer.validation?.valid)
        json("validation.reason", "[\"unallocated\",\"unknown\"]", answer.validation?.reason)
        json(
            "rawJSON",
            "{\"phoneNumber\":\"+10000000000\",\"validation\":{\"valid\":false,\"reason\":[\"unallocated\",\"unknown\"]}}",
            answer.rawJSON,
        )
    }

    /** a number that is not valid: special services */
    @Test
    fun reasonSpecialServices() = replay("numbers.get-network-lookup.reason-special-services") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", "+10000000000", answer.phoneNumber)
        same("validation.valid", false, answer.validation?.valid)
        json("validation.reason", "\"special services\"", answer.validation?.reason)
        json(
            "rawJSON",
            "{\"phoneNumber\":\"+10000000000\",\"validation\":{\"valid\":false,\"reason\":\"special services\"}}",
            answer.rawJSON,
        )
    }

    /** a number that is not valid: unallocated */
    @Test
    fun reasonUnallocated() = replay("numbers.get-network-lookup.reason-unallocated") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", "+10000000000", answer.phoneNumber)
        same("validation.valid", false, answer.validation?.valid)
        json("validation.reason", "\"unallocated\"", answer.validation?.reason)
        json(
            "rawJSON",
            "{\"phoneNumber\":\"+10000000000\",\"validation\":{\"valid\":false,\"reason\":\"unallocated\"}}",
            answer.rawJSON,
        )
    }

    /** a number that is not valid: unknown */
    @Test
    fun reasonUnknown() = replay("numbers.get-network-lookup.reason-unknown") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("phoneNumber", "+10000000000", answer.phoneNumber)
        same("validation.valid", false, answer.validation?.valid)
        json("validation.reason", "\"unknown\"", answer.validation?.reason)
        json(
            "rawJSON",
            "{\"phoneNumber\":\"+10000000000\",\"validation\":{\"valid\":false,\"reason\":\"unknown\"}}",
            answer.rawJSON,
        )
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("numbers.get-network-lookup.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(
            GetNetworkLookup(number = "+14155552671"),
            CallOptions(maxRetries = 1),
        )
        same("phoneNumber", "text", answer.phoneNumber)
        same("countryCode", "US", answer.countryCode)
        same("countryPrefix", 1L, answer.countryPrefix)
        same("mcc", "text", answer.mcc)
        same("mnc", "text", answer.mnc)
        same("mccmnc", "text", answer.mccmnc)
        same("operator", "text", answer.operator)
        same("formats.e164", "text", answer.formats?.e164)
        same("formats.international", "text", answer.formats?.international)
        same("formats.national", "text", answer.formats?.national)
        same("formats.rfc3966", "text", answer.formats?.rfc3966)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        json("validation.reason", "\"text\"", answer.validation?.reason)
    }

    /** what was refused is refused again: not even a read is repeated */
    @Test
    fun retryNot403() = replay("numbers.get-network-lookup.retry-not-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"), CallOptions(maxRetries = 2))
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Lookup, the sample of a line of the kind fixed */
    @Test
    fun serviceFixed() = replay("numbers.get-network-lookup.service-fixed") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("mcc", "310", answer.mcc)
        same("mnc", "", answer.mnc)
        same("mccmnc", "310", answer.mccmnc)
        same("operator", "Comcast IP Phone, LLC", answer.operator)
        same("typeOfService", "fixed", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        same("validation.reason", null, answer.validation?.reason)
        same("formats", null, answer.formats)
        json(
            "rawJSON",
            "{\"mcc\":\"310\",\"mnc\":\"\",\"mccmnc\":\"310\",\"operator\":\"Comcast IP Phone, LLC\",\"typeOfService\":\"fixed\",\"validation\":{\"valid\":true}}",
            answer.rawJSON,
        )
    }

    /** Lookup, the sample of a line of the kind mobile */
    @Test
    fun serviceMobile() = replay("numbers.get-network-lookup.service-mobile") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("mcc", "310", answer.mcc)
        same("mnc", "010", answer.mnc)
        same("mccmnc", "310010", answer.mccmnc)
        same("operator", "Verizon Wireless", answer.operator)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        same("validation.reason", null, answer.validation?.reason)
        same("formats", null, answer.formats)
        json(
            "rawJSON",
            "{\"mcc\":\"310\",\"mnc\":\"010\",\"mccmnc\":\"310010\",\"operator\":\"Verizon Wireless\",\"typeOfService\":\"mobile\",\"validation\":{\"valid\":true}}",
            answer.rawJSON,
        )
    }

    /** Lookup, the sample of a line of the kind other */
    @Test
    fun serviceOther() = replay("numbers.get-network-lookup.service-other") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("mcc", "310", answer.mcc)
        same("mnc", "", answer.mnc)
        same("mccmnc", "310", answer.mccmnc)
        same("operator", "Onvoy, LLC - AL", answer.operator)
        same("typeOfService", "other", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        same("validation.reason", null, answer.validation?.reason)
        same("formats", null, answer.formats)
        json(
            "rawJSON",
            "{\"mcc\":\"310\",\"mnc\":\"\",\"mccmnc\":\"310\",\"operator\":\"Onvoy, LLC - AL\",\"typeOfService\":\"other\",\"validation\":{\"valid\":true}}",
            answer.rawJSON,
        )
    }

    /** a number is sent as it is: no sign of it is lost, changed or read as another parameter */
    @Test
    fun spacesAndSigns() = replay("numbers.get-network-lookup.spaces-and-signs") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+1 (415) 555&26=71#%2B"))
        same("phoneNumber", "text", answer.phoneNumber)
        same("countryCode", "US", answer.countryCode)
        same("countryPrefix", 1L, answer.countryPrefix)
        same("mcc", "text", answer.mcc)
        same("mnc", "text", answer.mnc)
        same("mccmnc", "text", answer.mccmnc)
        same("operator", "text", answer.operator)
        same("formats.e164", "text", answer.formats?.e164)
        same("formats.international", "text", answer.formats?.international)
        same("formats.national", "text", answer.formats?.national)
        same("formats.rfc3966", "text", answer.formats?.rfc3966)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        json("validation.reason", "\"text\"", answer.validation?.reason)
    }

    /** a kind of line and members that are not known yet */
    @Test
    fun unknownValues() = replay("numbers.get-network-lookup.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "+14155552671"))
        same("typeOfService", "satellite", answer.typeOfService?.text)
        same("formats.e164", "+14155552671", answer.formats?.e164)
        same("formats.national", null, answer.formats?.national)
        same("countryCode", "US", answer.countryCode)
        json(
            "rawJSON",
            "{\"phoneNumber\":\"+14155552671\",\"countryCode\":\"US\",\"countryPrefix\":1,\"mcc\":\"310\",\"mnc\":\"010\",\"mccmnc\":\"310010\",\"operator\":\"Verizon Wireless\",\"formats\":{\"e164\":\"+14155552671\",\"dialed\":\"011\"},\"typeOfService\":\"satellite\",\"validation\":{\"valid\":true,\"reason\":\"\"},\"ported\":true}",
            answer.rawJSON,
        )
    }

    /** the page marks the number as optional: without it nothing is sent */
    @Test
    fun withoutNumber() = replay("numbers.get-network-lookup.without-number") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> { bird.numbers.networkLookup(options = CallOptions(maxRetries = 0)) }
        same("kind", ErrorKind.Validation, error.kind)
        same("status", 422, error.status)
        same("code", "InvalidPayload", error.code)
        same("attempts", 1, error.attempts)
    }

    /** a number without a plus is sent as it is */
    @Test
    fun withoutPlus() = replay("numbers.get-network-lookup.without-plus") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.numbers.networkLookup(GetNetworkLookup(number = "14155552671"))
        same("phoneNumber", "text", answer.phoneNumber)
        same("countryCode", "US", answer.countryCode)
        same("countryPrefix", 1L, answer.countryPrefix)
        same("mcc", "text", answer.mcc)
        same("mnc", "text", answer.mnc)
        same("mccmnc", "text", answer.mccmnc)
        same("operator", "text", answer.operator)
        same("formats.e164", "text", answer.formats?.e164)
        same("formats.international", "text", answer.formats?.international)
        same("formats.national", "text", answer.formats?.national)
        same("formats.rfc3966", "text", answer.formats?.rfc3966)
        same("typeOfService", "mobile", answer.typeOfService?.text)
        same("validation.valid", true, answer.validation?.valid)
        json("validation.reason", "\"text\"", answer.validation?.reason)
    }
}
