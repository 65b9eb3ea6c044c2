// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func numbersGetNetworkLookupAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
}

/// a whole body that is no JSON
@Sendable func numbersGetNetworkLookupAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671")) }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a user's token instead of an access key
@Sendable func numbersGetNetworkLookupBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("countryCode", "US", answer.countryCode)
    run.same("countryPrefix", 1, answer.countryPrefix)
    run.same("mcc", "text", answer.mcc)
    run.same("mnc", "text", answer.mnc)
    run.same("mccmnc", "text", answer.mccmnc)
    run.same("operator", "text", answer.operator)
    run.same("formats.e164", "text", answer.formats?.e164)
    run.same("formats.international", "text", answer.formats?.international)
    run.same("formats.national", "text", answer.formats?.national)
    run.same("formats.rfc3966", "text", answer.formats?.rfc3966)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.json("validation.reason", #""text""#, answer.validation?.reason)
}

/// the caller gives up; the connection must close
@Sendable func numbersGetNetworkLookupCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    }
}

/// no member at all
@Sendable func numbersGetNetworkLookupEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.absent("phoneNumber", answer.phoneNumber)
    run.absent("countryCode", answer.countryCode)
    run.absent("countryPrefix", answer.countryPrefix)
    run.absent("mcc", answer.mcc)
    run.absent("mnc", answer.mnc)
    run.absent("mccmnc", answer.mccmnc)
    run.absent("operator", answer.operator)
    run.absent("formats", answer.formats)
    run.absent("typeOfService", answer.typeOfService)
    run.absent("validation", answer.validation)
    run.json("rawJSON", #"{}"#, answer.rawJSON.map(Json.init(text:)))
}

/// Network/Country information for a phone number: InvalidPayload, whose number the page does not print
@Sendable func numbersGetNetworkLookupError400(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .badRequest, error?.kind)
    run.same("status", 400, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "The number is not a phone number", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Network/Country information for a phone number: 401
@Sendable func numbersGetNetworkLookupError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
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

/// Network/Country information for a phone number: 403
@Sendable func numbersGetNetworkLookupError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
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

/// Network/Country information for a phone number: 422
@Sendable func numbersGetNetworkLookupError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("message", "One or more fields provided in the request body are malformed", error?.message)
    run.json(
        "details",
        #"{".name":["Property 'name' is missing"],".description":["Maximum string length is 250"]}"#,
        error?.details
    )
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Network/Country information for a phone number: 429
@Sendable func numbersGetNetworkLookupError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
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

/// Network/Country information for a phone number: 503
@Sendable func numbersGetNetworkLookupError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
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

/// Network/Country information for a phone number, the full response
@Sendable func numbersGetNetworkLookupFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("countryCode", "US", answer.countryCode)
    run.same("countryPrefix", 1, answer.countryPrefix)
    run.same("mcc", "text", answer.mcc)
    run.same("mnc", "text", answer.mnc)
    run.same("mccmnc", "text", answer.mccmnc)
    run.same("operator", "text", answer.operator)
    run.same("formats.e164", "text", answer.formats?.e164)
    run.same("formats.international", "text", answer.formats?.international)
    run.same("formats.national", "text", answer.formats?.national)
    run.same("formats.rfc3966", "text", answer.formats?.rfc3966)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.json("validation.reason", #""text""#, answer.validation?.reason)
    run.json(
        "rawJSON",
        #"{"phoneNumber":"text","countryCode":"US","countryPrefix":1,"mcc":"text","mnc":"text","mccmnc":"text","operator":"text","formats":{"e164":"text","international":"text","national":"text","rfc3966":"text"},"typeOfService":"mobile","validation":{"valid":true,"reason":"text"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a limit of the schema: a number has at least one character
@Sendable func numbersGetNetworkLookupInputNumberEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.numbers.networkLookup(GetNetworkLookup(number: "")) }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.number", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: a number has at most 30 characters
@Sendable func numbersGetNetworkLookupInputNumberTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(GetNetworkLookup(number: "+123456789012345678901234567891"))
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "query.number", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func numbersGetNetworkLookupInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// every member of the parts null
@Sendable func numbersGetNetworkLookupNullMembersDeep(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.absent("formats.e164", answer.formats?.e164)
    run.absent("formats.international", answer.formats?.international)
    run.absent("formats.national", answer.formats?.national)
    run.absent("formats.rfc3966", answer.formats?.rfc3966)
    run.absent("validation.valid", answer.validation?.valid)
    run.absent("validation.reason", answer.validation?.reason)
    run.json(
        "rawJSON",
        #"{"formats":{"e164":null,"international":null,"national":null,"rfc3966":null},"validation":{"valid":null,"reason":null}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every member null
@Sendable func numbersGetNetworkLookupNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.absent("phoneNumber", answer.phoneNumber)
    run.absent("countryCode", answer.countryCode)
    run.absent("countryPrefix", answer.countryPrefix)
    run.absent("mcc", answer.mcc)
    run.absent("mnc", answer.mnc)
    run.absent("mccmnc", answer.mccmnc)
    run.absent("operator", answer.operator)
    run.absent("formats", answer.formats)
    run.absent("typeOfService", answer.typeOfService)
    run.absent("validation", answer.validation)
    run.json(
        "rawJSON",
        #"{"phoneNumber":null,"countryCode":null,"countryPrefix":null,"mcc":null,"mnc":null,"mccmnc":null,"operator":null,"formats":null,"typeOfService":null,"validation":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the longest number that the limit allows
@Sendable func numbersGetNetworkLookupNumberLongest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+12345678901234567890123456789"))
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("countryCode", "US", answer.countryCode)
    run.same("countryPrefix", 1, answer.countryPrefix)
    run.same("mcc", "text", answer.mcc)
    run.same("mnc", "text", answer.mnc)
    run.same("mccmnc", "text", answer.mccmnc)
    run.same("operator", "text", answer.operator)
    run.same("formats.e164", "text", answer.formats?.e164)
    run.same("formats.international", "text", answer.formats?.international)
    run.same("formats.national", "text", answer.formats?.national)
    run.same("formats.rfc3966", "text", answer.formats?.rfc3966)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.json("validation.reason", #""text""#, answer.validation?.reason)
}

/// the shortest number that the limit allows
@Sendable func numbersGetNetworkLookupNumberShortest(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "1"))
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("countryCode", "US", answer.countryCode)
    run.same("countryPrefix", 1, answer.countryPrefix)
    run.same("mcc", "text", answer.mcc)
    run.same("mnc", "text", answer.mnc)
    run.same("mccmnc", "text", answer.mccmnc)
    run.same("operator", "text", answer.operator)
    run.same("formats.e164", "text", answer.formats?.e164)
    run.same("formats.international", "text", answer.formats?.international)
    run.same("formats.national", "text", answer.formats?.national)
    run.same("formats.rfc3966", "text", answer.formats?.rfc3966)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.json("validation.reason", #""text""#, answer.validation?.reason)
}

/// Network/Country information for a phone number, the example of a number: its plus must not become a space
@Sendable func numbersGetNetworkLookupPlusArrivesAsPlus(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("phoneNumber", "+14155552671", answer.phoneNumber)
    run.same("countryCode", "US", answer.countryCode)
    run.same("countryPrefix", 1, answer.countryPrefix)
    run.same("mcc", "310", answer.mcc)
    run.same("mnc", "010", answer.mnc)
    run.same("mccmnc", "310010", answer.mccmnc)
    run.same("operator", "Verizon Wireless", answer.operator)
    run.same("formats.e164", "+14155552671", answer.formats?.e164)
    run.same("formats.international", "+1 415-555-2671", answer.formats?.international)
    run.same("formats.national", "(415) 555-2671", answer.formats?.national)
    run.same("formats.rfc3966", "tel:+1-415-555-2671", answer.formats?.rfc3966)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.json("validation.reason", #""""#, answer.validation?.reason)
    run.json(
        "rawJSON",
        #"{"phoneNumber":"+14155552671","countryCode":"US","countryPrefix":1,"mcc":"310","mnc":"010","mccmnc":"310010","operator":"Verizon Wireless","formats":{"e164":"+14155552671","international":"+1 415-555-2671","national":"(415) 555-2671","rfc3966":"tel:+1-415-555-2671"},"typeOfService":"mobile","validation":{"valid":true,"reason":""}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Lookup, the sample of a number that is not valid: a list of reasons, where the schema has a text
@Sendable func numbersGetNetworkLookupReasonList(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("phoneNumber", "+10000000000", answer.phoneNumber)
    run.same("validation.valid", false, answer.validation?.valid)
    run.json("validation.reason", #"["unallocated","unknown"]"#, answer.validation?.reason)
    run.json(
        "rawJSON",
        #"{"phoneNumber":"+10000000000","validation":{"valid":false,"reason":["unallocated","unknown"]}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a number that is not valid: special services
@Sendable func numbersGetNetworkLookupReasonSpecialServices(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("phoneNumber", "+10000000000", answer.phoneNumber)
    run.same("validation.valid", false, answer.validation?.valid)
    run.json("validation.reason", #""special services""#, answer.validation?.reason)
    run.json(
        "rawJSON",
        #"{"phoneNumber":"+10000000000","validation":{"valid":false,"reason":"special services"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a number that is not valid: unallocated
@Sendable func numbersGetNetworkLookupReasonUnallocated(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("phoneNumber", "+10000000000", answer.phoneNumber)
    run.same("validation.valid", false, answer.validation?.valid)
    run.json("validation.reason", #""unallocated""#, answer.validation?.reason)
    run.json(
        "rawJSON",
        #"{"phoneNumber":"+10000000000","validation":{"valid":false,"reason":"unallocated"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a number that is not valid: unknown
@Sendable func numbersGetNetworkLookupReasonUnknown(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("phoneNumber", "+10000000000", answer.phoneNumber)
    run.same("validation.valid", false, answer.validation?.valid)
    run.json("validation.reason", #""unknown""#, answer.validation?.reason)
    run.json(
        "rawJSON",
        #"{"phoneNumber":"+10000000000","validation":{"valid":false,"reason":"unknown"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a read is repeated
@Sendable func numbersGetNetworkLookupRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(
        GetNetworkLookup(number: "+14155552671"),
        options: Options(maxRetries: 1)
    )
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("countryCode", "US", answer.countryCode)
    run.same("countryPrefix", 1, answer.countryPrefix)
    run.same("mcc", "text", answer.mcc)
    run.same("mnc", "text", answer.mnc)
    run.same("mccmnc", "text", answer.mccmnc)
    run.same("operator", "text", answer.operator)
    run.same("formats.e164", "text", answer.formats?.e164)
    run.same("formats.international", "text", answer.formats?.international)
    run.same("formats.national", "text", answer.formats?.national)
    run.same("formats.rfc3966", "text", answer.formats?.rfc3966)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.json("validation.reason", #""text""#, answer.validation?.reason)
}

/// what was refused is refused again: not even a read is repeated
@Sendable func numbersGetNetworkLookupRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.numbers.networkLookup(
            GetNetworkLookup(number: "+14155552671"),
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Lookup, the sample of a line of the kind fixed
@Sendable func numbersGetNetworkLookupServiceFixed(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("mcc", "310", answer.mcc)
    run.same("mnc", "", answer.mnc)
    run.same("mccmnc", "310", answer.mccmnc)
    run.same("operator", "Comcast IP Phone, LLC", answer.operator)
    run.same("typeOfService", .fixed, answer.typeOfService)
    run.same("typeOfService.text", "fixed", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.absent("validation.reason", answer.validation?.reason)
    run.absent("formats", answer.formats)
    run.json(
        "rawJSON",
        #"{"mcc":"310","mnc":"","mccmnc":"310","operator":"Comcast IP Phone, LLC","typeOfService":"fixed","validation":{"valid":true}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Lookup, the sample of a line of the kind mobile
@Sendable func numbersGetNetworkLookupServiceMobile(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("mcc", "310", answer.mcc)
    run.same("mnc", "010", answer.mnc)
    run.same("mccmnc", "310010", answer.mccmnc)
    run.same("operator", "Verizon Wireless", answer.operator)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.absent("validation.reason", answer.validation?.reason)
    run.absent("formats", answer.formats)
    run.json(
        "rawJSON",
        #"{"mcc":"310","mnc":"010","mccmnc":"310010","operator":"Verizon Wireless","typeOfService":"mobile","validation":{"valid":true}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// Lookup, the sample of a line of the kind other
@Sendable func numbersGetNetworkLookupServiceOther(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("mcc", "310", answer.mcc)
    run.same("mnc", "", answer.mnc)
    run.same("mccmnc", "310", answer.mccmnc)
    run.same("operator", "Onvoy, LLC - AL", answer.operator)
    run.same("typeOfService", .other, answer.typeOfService)
    run.same("typeOfService.text", "other", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.absent("validation.reason", answer.validation?.reason)
    run.absent("formats", answer.formats)
    run.json(
        "rawJSON",
        #"{"mcc":"310","mnc":"","mccmnc":"310","operator":"Onvoy, LLC - AL","typeOfService":"other","validation":{"valid":true}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a number is sent as it is: no sign of it is lost, changed or read as another parameter
@Sendable func numbersGetNetworkLookupSpacesAndSigns(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+1 (415) 555&26=71#%2B"))
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("countryCode", "US", answer.countryCode)
    run.same("countryPrefix", 1, answer.countryPrefix)
    run.same("mcc", "text", answer.mcc)
    run.same("mnc", "text", answer.mnc)
    run.same("mccmnc", "text", answer.mccmnc)
    run.same("operator", "text", answer.operator)
    run.same("formats.e164", "text", answer.formats?.e164)
    run.same("formats.international", "text", answer.formats?.international)
    run.same("formats.national", "text", answer.formats?.national)
    run.same("formats.rfc3966", "text", answer.formats?.rfc3966)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.json("validation.reason", #""text""#, answer.validation?.reason)
}

/// a kind of line and members that are not known yet
@Sendable func numbersGetNetworkLookupUnknownValues(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "+14155552671"))
    run.same("typeOfService", .unknown("satellite"), answer.typeOfService)
    run.same("typeOfService.text", "satellite", answer.typeOfService?.text)
    run.same("formats.e164", "+14155552671", answer.formats?.e164)
    run.absent("formats.national", answer.formats?.national)
    run.same("countryCode", "US", answer.countryCode)
    run.json(
        "rawJSON",
        #"{"phoneNumber":"+14155552671","countryCode":"US","countryPrefix":1,"mcc":"310","mnc":"010","mccmnc":"310010","operator":"Verizon Wireless","formats":{"e164":"+14155552671","dialed":"011"},"typeOfService":"satellite","validation":{"valid":true,"reason":""},"ported":true}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the page marks the number as optional: without it nothing is sent
@Sendable func numbersGetNetworkLookupWithoutNumber(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.numbers.networkLookup(options: Options(maxRetries: 0)) }
    run.same("kind", .validation, error?.kind)
    run.same("status", 422, error?.status)
    run.same("code", "InvalidPayload", error?.code)
    run.same("attempts", 1, error?.attempts)
}

/// a number without a plus is sent as it is
@Sendable func numbersGetNetworkLookupWithoutPlus(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.numbers.networkLookup(GetNetworkLookup(number: "14155552671"))
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("countryCode", "US", answer.countryCode)
    run.same("countryPrefix", 1, answer.countryPrefix)
    run.same("mcc", "text", answer.mcc)
    run.same("mnc", "text", answer.mnc)
    run.same("mccmnc", "text", answer.mccmnc)
    run.same("operator", "text", answer.operator)
    run.same("formats.e164", "text", answer.formats?.e164)
    run.same("formats.international", "text", answer.formats?.international)
    run.same("formats.national", "text", answer.formats?.national)
    run.same("formats.rfc3966", "text", answer.formats?.rfc3966)
    run.same("typeOfService", .mobile, answer.typeOfService)
    run.same("typeOfService.text", "mobile", answer.typeOfService?.text)
    run.same("validation.valid", true, answer.validation?.valid)
    run.json("validation.reason", #""text""#, answer.validation?.reason)
}
