// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// Authorization: the current user is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsGetCurrentUserAccessKey401(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure { try await bird.currentUser.get() }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same(
        "message",
        "A user token is needed (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))",
        error?.message
    )
    run.same("code", "Unauthorized", error?.code)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Authorization: the current user is for a user token; an access key is sent as it is, and the API judges
@Sendable func accountsGetCurrentUserAccessKey403(_ run: Run) async throws {
    let bird = try run.client(accessKey: "test-access-key")
    let error = await run.failure { try await bird.currentUser.get() }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same(
        "message",
        "Not for access keys (this operation is for the token of a user, and the client has an access key: give `bearer_token` or `token_provider` (`bearerToken` or `tokenProvider` in Node, Swift and Kotlin))",
        error?.message
    )
    run.same("code", "Forbidden", error?.code)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a whole body that is no JSON
@Sendable func accountsGetCurrentUserAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.get() }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a required member of the answer is missing
@Sendable func accountsGetCurrentUserAnswerWithoutId(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.get() }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("path", "id", error?.path)
}

/// Current user, Get profile: 401
@Sendable func accountsGetCurrentUserError401(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.get() }
    run.same("kind", .authentication, error?.kind)
    run.same("status", 401, error?.status)
    run.same("code", "Unauthorized", error?.code)
    run.same("message", "The token is not valid", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Current user, Get profile: 403
@Sendable func accountsGetCurrentUserError403(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.get() }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("code", "Forbidden", error?.code)
    run.same("message", "No policy allows this call", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Current user, Get profile: 429
@Sendable func accountsGetCurrentUserError429(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.get() }
    run.same("kind", .rateLimit, error?.kind)
    run.same("status", 429, error?.status)
    run.same("code", "TooManyRequests", error?.code)
    run.same("message", "Too many requests", error?.message)
    run.same("retryAfterMs", .milliseconds(7000), error?.retryAfter)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Current user, Get profile: 503
@Sendable func accountsGetCurrentUserError503(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.get() }
    run.same("kind", .server, error?.kind)
    run.same("status", 503, error?.status)
    run.same("code", "Unavailable", error?.code)
    run.same("message", "Try again later", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a score with a fraction
@Sendable func accountsGetCurrentUserFraudFraction(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("userFraudInformation.score", 0.25, answer.userFraudInformation?.score)
    run.same(
        "userFraudInformation.userId",
        "123e4567-e89b-12d3-a456-426614174000",
        answer.userFraudInformation?.userId
    )
}

/// Current user, Get profile, the full response
@Sendable func accountsGetCurrentUserFull(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", "pending", answer.status)
    run.same("name", "text", answer.name)
    run.same("bio", "text", answer.bio)
    run.same("activeSessions", 1, answer.activeSessions)
    run.same("createdAt", time("2025-05-14T13:40:00.163Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T13:40:00.163Z"), answer.updatedAt)
    run.same("emails.count", 1, answer.emails?.count)
    run.same("emails[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.emails?[at: 0]?.id)
    run.same("emails[0].userId", "123e4567-e89b-12d3-a456-426614174000", answer.emails?[at: 0]?.userId)
    run.same("emails[0].email", "name@gmail.com", answer.emails?[at: 0]?.email)
    run.same("emails[0].verified", true, answer.emails?[at: 0]?.verified)
    run.same("emails[0].passwordSet", true, answer.emails?[at: 0]?.passwordSet)
    run.same("emails[0].tokenSet", true, answer.emails?[at: 0]?.tokenSet)
    run.same("emails[0].createdAt", time("2025-05-14T13:40:00.163Z"), answer.emails?[at: 0]?.createdAt)
    run.same("emails[0].updatedAt", time("2025-05-14T13:40:00.163Z"), answer.emails?[at: 0]?.updatedAt)
    run.same("defaultEmail", "text", answer.defaultEmail)
    run.same("identities.count", 1, answer.identities?.count)
    run.same("identities[0].id", "text", answer.identities?[at: 0]?.id)
    run.same("identities[0].name", "text", answer.identities?[at: 0]?.name)
    run.same("identities[0].email", "text", answer.identities?[at: 0]?.email)
    run.same("identities[0].avatarUrl", "text", answer.identities?[at: 0]?.avatarUrl)
    run.same("identities[0].provider", "text", answer.identities?[at: 0]?.provider)
    run.same("identities[0].createdAt", time("2025-05-14T13:40:00.163Z"), answer.identities?[at: 0]?.createdAt)
    run.same("identities[0].updatedAt", time("2025-05-14T13:40:00.163Z"), answer.identities?[at: 0]?.updatedAt)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("phoneNumbers.count", 1, answer.phoneNumbers?.count)
    run.same("phoneNumbers[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.phoneNumbers?[at: 0]?.id)
    run.same("phoneNumbers[0].userId", "123e4567-e89b-12d3-a456-426614174000", answer.phoneNumbers?[at: 0]?.userId)
    run.same("phoneNumbers[0].phoneNumber", "text", answer.phoneNumbers?[at: 0]?.phoneNumber)
    run.same("phoneNumbers[0].verified", true, answer.phoneNumbers?[at: 0]?.verified)
    run.same("phoneNumbers[0].primary", true, answer.phoneNumbers?[at: 0]?.primary)
    run.same("phoneNumbers[0].createdAt", time("2025-05-14T13:40:00.163Z"), answer.phoneNumbers?[at: 0]?.createdAt)
    run.same("phoneNumbers[0].updatedAt", time("2025-05-14T13:40:00.163Z"), answer.phoneNumbers?[at: 0]?.updatedAt)
    run.same("locale", "text", answer.locale)
    run.same("timezone", "text", answer.timezone)
    run.same("badges.count", 1, answer.badges?.count)
    run.same("badges[0]", "messagebird:cx", answer.badges?[at: 0])
    run.same("userFraudInformation.score", 1.0, answer.userFraudInformation?.score)
    run.same("userFraudInformation.userId", "text", answer.userFraudInformation?.userId)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","status":"pending","name":"text","bio":"text","activeSessions":1,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z","emails":[{"id":"123e4567-e89b-12d3-a456-426614174000","userId":"123e4567-e89b-12d3-a456-426614174000","email":"name@gmail.com","verified":true,"passwordSet":true,"tokenSet":true,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"defaultEmail":"text","identities":[{"id":"text","name":"text","email":"text","avatarUrl":"text","provider":"text","createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"avatarUrl":"text","phoneNumber":"text","phoneNumbers":[{"id":"123e4567-e89b-12d3-a456-426614174000","userId":"123e4567-e89b-12d3-a456-426614174000","phoneNumber":"text","verified":true,"primary":true,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"locale":"text","timezone":"text","badges":["messagebird:cx"],"userFraudInformation":{"score":1,"userId":"text"}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// every optional member null
@Sendable func accountsGetCurrentUserNullMembers(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.absent("status", answer.status)
    run.absent("name", answer.name)
    run.absent("bio", answer.bio)
    run.absent("activeSessions", answer.activeSessions)
    run.absent("createdAt", answer.createdAt)
    run.absent("updatedAt", answer.updatedAt)
    run.absent("emails", answer.emails)
    run.absent("defaultEmail", answer.defaultEmail)
    run.absent("identities", answer.identities)
    run.absent("avatarUrl", answer.avatarUrl)
    run.absent("phoneNumber", answer.phoneNumber)
    run.absent("phoneNumbers", answer.phoneNumbers)
    run.absent("locale", answer.locale)
    run.absent("timezone", answer.timezone)
    run.absent("badges", answer.badges)
    run.absent("userFraudInformation", answer.userFraudInformation)
}

/// every member of every part null
@Sendable func accountsGetCurrentUserNullNestedMembers(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("emails.count", 1, answer.emails?.count)
    run.absent("emails[0].id", answer.emails?[at: 0]?.id)
    run.absent("emails[0].userId", answer.emails?[at: 0]?.userId)
    run.absent("emails[0].email", answer.emails?[at: 0]?.email)
    run.absent("emails[0].verified", answer.emails?[at: 0]?.verified)
    run.absent("emails[0].passwordSet", answer.emails?[at: 0]?.passwordSet)
    run.absent("emails[0].tokenSet", answer.emails?[at: 0]?.tokenSet)
    run.absent("emails[0].createdAt", answer.emails?[at: 0]?.createdAt)
    run.absent("emails[0].updatedAt", answer.emails?[at: 0]?.updatedAt)
    run.same("identities.count", 1, answer.identities?.count)
    run.absent("identities[0].id", answer.identities?[at: 0]?.id)
    run.absent("identities[0].name", answer.identities?[at: 0]?.name)
    run.absent("identities[0].email", answer.identities?[at: 0]?.email)
    run.absent("identities[0].avatarUrl", answer.identities?[at: 0]?.avatarUrl)
    run.absent("identities[0].provider", answer.identities?[at: 0]?.provider)
    run.absent("identities[0].createdAt", answer.identities?[at: 0]?.createdAt)
    run.absent("identities[0].updatedAt", answer.identities?[at: 0]?.updatedAt)
    run.same("phoneNumbers.count", 1, answer.phoneNumbers?.count)
    run.absent("phoneNumbers[0].id", answer.phoneNumbers?[at: 0]?.id)
    run.absent("phoneNumbers[0].userId", answer.phoneNumbers?[at: 0]?.userId)
    run.absent("phoneNumbers[0].phoneNumber", answer.phoneNumbers?[at: 0]?.phoneNumber)
    run.absent("phoneNumbers[0].verified", answer.phoneNumbers?[at: 0]?.verified)
    run.absent("phoneNumbers[0].primary", answer.phoneNumbers?[at: 0]?.primary)
    run.absent("phoneNumbers[0].createdAt", answer.phoneNumbers?[at: 0]?.createdAt)
    run.absent("phoneNumbers[0].updatedAt", answer.phoneNumbers?[at: 0]?.updatedAt)
    run.absent("userFraudInformation.score", answer.userFraudInformation?.score)
    run.absent("userFraudInformation.userId", answer.userFraudInformation?.userId)
}

/// an answer with nothing but its id
@Sendable func accountsGetCurrentUserOnlyId(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// a read is repeated
@Sendable func accountsGetCurrentUserRetry503(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.get(options: Options(maxRetries: 1))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// what is not allowed is not asked for again
@Sendable func accountsGetCurrentUserRetryNot403(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let error = await run.failure { try await bird.currentUser.get(options: Options(maxRetries: 2)) }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a read is repeated after its connection broke
@Sendable func accountsGetCurrentUserRetryReset(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.get(options: Options(maxRetries: 1))
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
}

/// a status, a badge and a member that are not known yet
@Sendable func accountsGetCurrentUserUnknown(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.currentUser.get()
    run.same("id", "123e4567-e89b-12d3-a456-426614174000", answer.id)
    run.same("status", "asleep", answer.status)
    run.same("name", "text", answer.name)
    run.same("bio", "text", answer.bio)
    run.same("activeSessions", 1, answer.activeSessions)
    run.same("createdAt", time("2025-05-14T13:40:00.163Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-14T13:40:00.163Z"), answer.updatedAt)
    run.same("emails.count", 1, answer.emails?.count)
    run.same("emails[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.emails?[at: 0]?.id)
    run.same("emails[0].userId", "123e4567-e89b-12d3-a456-426614174000", answer.emails?[at: 0]?.userId)
    run.same("emails[0].email", "name@gmail.com", answer.emails?[at: 0]?.email)
    run.same("emails[0].verified", true, answer.emails?[at: 0]?.verified)
    run.same("emails[0].passwordSet", true, answer.emails?[at: 0]?.passwordSet)
    run.same("emails[0].tokenSet", true, answer.emails?[at: 0]?.tokenSet)
    run.same("emails[0].createdAt", time("2025-05-14T13:40:00.163Z"), answer.emails?[at: 0]?.createdAt)
    run.same("emails[0].updatedAt", time("2025-05-14T13:40:00.163Z"), answer.emails?[at: 0]?.updatedAt)
    run.same("defaultEmail", "text", answer.defaultEmail)
    run.same("identities.count", 1, answer.identities?.count)
    run.same("identities[0].id", "text", answer.identities?[at: 0]?.id)
    run.same("identities[0].name", "text", answer.identities?[at: 0]?.name)
    run.same("identities[0].email", "text", answer.identities?[at: 0]?.email)
    run.same("identities[0].avatarUrl", "text", answer.identities?[at: 0]?.avatarUrl)
    run.same("identities[0].provider", "text", answer.identities?[at: 0]?.provider)
    run.same("identities[0].createdAt", time("2025-05-14T13:40:00.163Z"), answer.identities?[at: 0]?.createdAt)
    run.same("identities[0].updatedAt", time("2025-05-14T13:40:00.163Z"), answer.identities?[at: 0]?.updatedAt)
    run.same("avatarUrl", "text", answer.avatarUrl)
    run.same("phoneNumber", "text", answer.phoneNumber)
    run.same("phoneNumbers.count", 1, answer.phoneNumbers?.count)
    run.same("phoneNumbers[0].id", "123e4567-e89b-12d3-a456-426614174000", answer.phoneNumbers?[at: 0]?.id)
    run.same("phoneNumbers[0].userId", "123e4567-e89b-12d3-a456-426614174000", answer.phoneNumbers?[at: 0]?.userId)
    run.same("phoneNumbers[0].phoneNumber", "text", answer.phoneNumbers?[at: 0]?.phoneNumber)
    run.same("phoneNumbers[0].verified", true, answer.phoneNumbers?[at: 0]?.verified)
    run.same("phoneNumbers[0].primary", true, answer.phoneNumbers?[at: 0]?.primary)
    run.same("phoneNumbers[0].createdAt", time("2025-05-14T13:40:00.163Z"), answer.phoneNumbers?[at: 0]?.createdAt)
    run.same("phoneNumbers[0].updatedAt", time("2025-05-14T13:40:00.163Z"), answer.phoneNumbers?[at: 0]?.updatedAt)
    run.same("locale", "text", answer.locale)
    run.same("timezone", "text", answer.timezone)
    run.same("badges.count", 2, answer.badges?.count)
    run.same("badges[0]", "messagebird:cx", answer.badges?[at: 0])
    run.same("badges[1]", "new:badge", answer.badges?[at: 1])
    run.same("userFraudInformation.score", 1.0, answer.userFraudInformation?.score)
    run.same("userFraudInformation.userId", "text", answer.userFraudInformation?.userId)
    run.json(
        "rawJSON",
        #"{"id":"123e4567-e89b-12d3-a456-426614174000","status":"asleep","name":"text","bio":"text","activeSessions":1,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z","emails":[{"id":"123e4567-e89b-12d3-a456-426614174000","userId":"123e4567-e89b-12d3-a456-426614174000","email":"name@gmail.com","verified":true,"passwordSet":true,"tokenSet":true,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"defaultEmail":"text","identities":[{"id":"text","name":"text","email":"text","avatarUrl":"text","provider":"text","createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"avatarUrl":"text","phoneNumber":"text","phoneNumbers":[{"id":"123e4567-e89b-12d3-a456-426614174000","userId":"123e4567-e89b-12d3-a456-426614174000","phoneNumber":"text","verified":true,"primary":true,"createdAt":"2025-05-14T13:40:00.163Z","updatedAt":"2025-05-14T13:40:00.163Z"}],"locale":"text","timezone":"text","badges":["messagebird:cx","new:badge"],"userFraudInformation":{"score":1,"userId":"text"},"theme":{"dark":true}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
