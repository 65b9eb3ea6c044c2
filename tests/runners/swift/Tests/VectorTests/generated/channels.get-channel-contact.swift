// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the body ends before its length
@Sendable func channelsGetChannelContactAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func channelsGetChannelContactAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd"
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// an answer without any member
@Sendable func channelsGetChannelContactEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.absent("serviceWindowExpireAt", answer.serviceWindowExpireAt)
    run.absent("isPermanentSession", answer.isPermanentSession)
    run.absent("metadata", answer.metadata)
}

/// Sending WhatsApp messages, Get channel details for a contact: 401
@Sendable func channelsGetChannelContactError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
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

/// Sending WhatsApp messages, Get channel details for a contact: 403
@Sendable func channelsGetChannelContactError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
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

/// Sending WhatsApp messages, Get channel details for a contact: 404
@Sendable func channelsGetChannelContactError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
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

/// Sending WhatsApp messages, Get channel details for a contact: 429
@Sendable func channelsGetChannelContactError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
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

/// Sending WhatsApp messages, Get channel details for a contact: 503
@Sendable func channelsGetChannelContactError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
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

/// Sending WhatsApp messages, Get channel details for a contact, the full response
@Sendable func channelsGetChannelContactFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.same("serviceWindowExpireAt", time("2025-05-09T05:54:25.113Z"), answer.serviceWindowExpireAt)
    run.same("isPermanentSession", true, answer.isPermanentSession)
    run.same("metadata.count", 1, answer.metadata?.count)
    run.same("metadata.ANY_ADDITIONAL_PROPERTY", "text", answer.metadata?["ANY_ADDITIONAL_PROPERTY"])
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":"2025-05-09T05:54:25.113Z","isPermanentSession":true,"metadata":{"ANY_ADDITIONAL_PROPERTY":"text"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// an id must not reach another path
@Sendable func channelsGetChannelContactInputContactIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "../../x")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contactId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the contact id is a UUID
@Sendable func channelsGetChannelContactInputContactIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.contacts.get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "ada")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contactId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// no window is open
@Sendable func channelsGetChannelContactNoWindow(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.absent("serviceWindowExpireAt", answer.serviceWindowExpireAt)
    run.same("isPermanentSession", false, answer.isPermanentSession)
    run.same("metadata.count", 0, answer.metadata?.count)
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":null,"isPermanentSession":false,"metadata":{}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every member null
@Sendable func channelsGetChannelContactNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.absent("serviceWindowExpireAt", answer.serviceWindowExpireAt)
    run.absent("isPermanentSession", answer.isPermanentSession)
    run.absent("metadata", answer.metadata)
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":null,"isPermanentSession":null,"metadata":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the documented query parameter contactIdentifierValue
@Sendable func channelsGetChannelContactQueryContactIdentifierValue(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        GetChannelContact(contactIdentifierValue: "+31612345678 & more")
    )
    run.same("serviceWindowExpireAt", time("2025-05-09T05:54:25.113Z"), answer.serviceWindowExpireAt)
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":"2025-05-09T05:54:25.113Z"}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a read is repeated
@Sendable func channelsGetChannelContactRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        options: Options(maxRetries: 1)
    )
    run.same("isPermanentSession", true, answer.isPermanentSession)
}

/// members that are not known yet; keys of the map as they are
@Sendable func channelsGetChannelContactUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.same("serviceWindowExpireAt", time("2025-05-09T05:54:25Z"), answer.serviceWindowExpireAt)
    run.same("metadata.count", 2, answer.metadata?.count)
    run.same("metadata.snake_key", "a", answer.metadata?["snake_key"])
    run.same("metadata.camelKey", "b", answer.metadata?["camelKey"])
    run.json(
        "rawJSON",
        #"{"serviceWindowExpireAt":"2025-05-09T05:54:25Z","window":{"open":true},"metadata":{"snake_key":"a","camelKey":"b"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the API's 0001-01-01T00:00:00Z is no time
@Sendable func channelsGetChannelContactZeroTime(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.contacts.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd"
    )
    run.absent("serviceWindowExpireAt", answer.serviceWindowExpireAt)
}
