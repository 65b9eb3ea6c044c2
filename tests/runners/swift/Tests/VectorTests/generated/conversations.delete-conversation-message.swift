// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// any 2xx is a success
@Sendable func conversationsDeleteConversationMessageAnswer200(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.messages.delete(
        "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
        "29d3a7f4-841d-4702-a495-20cab72f2865"
    )
}

/// a user's token instead of an access key
@Sendable func conversationsDeleteConversationMessageBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    try await bird.conversations.messages.delete(
        "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
        "29d3a7f4-841d-4702-a495-20cab72f2865"
    )
}

/// the caller gives up; the connection must close
@Sendable func conversationsDeleteConversationMessageCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865"
        )
    }
}

/// Delete conversation message: 401
@Sendable func conversationsDeleteConversationMessageError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
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

/// Delete conversation message: 403
@Sendable func conversationsDeleteConversationMessageError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
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

/// Delete conversation message: 404
@Sendable func conversationsDeleteConversationMessageError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("code", "ResourceNotFound", error?.code)
    run.same("message", "The requested resource does not exist", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Delete conversation message: 429
@Sendable func conversationsDeleteConversationMessageError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
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

/// Delete conversation message: 503
@Sendable func conversationsDeleteConversationMessageError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
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

/// Delete conversation message, Delete a message
@Sendable func conversationsDeleteConversationMessageFull(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.messages.delete(
        "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
        "29d3a7f4-841d-4702-a495-20cab72f2865"
    )
}

/// an id must not reach another path
@Sendable func conversationsDeleteConversationMessageInputConversationIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete("../../x", "29d3a7f4-841d-4702-a495-20cab72f2865")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.conversationId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: conversationId is a UUID
@Sendable func conversationsDeleteConversationMessageInputConversationIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete("main", "29d3a7f4-841d-4702-a495-20cab72f2865")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.conversationId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// an id must not reach another path
@Sendable func conversationsDeleteConversationMessageInputMessageIdLeavesPath(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "../../x")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.messageId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: messageId is a UUID
@Sendable func conversationsDeleteConversationMessageInputMessageIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete("02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418", "main")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.messageId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func conversationsDeleteConversationMessageInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// Delete conversation message, the sample of a request, with its workspace
@Sendable func conversationsDeleteConversationMessagePageSample(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.messages.delete(
        "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
        "29d3a7f4-841d-4702-a495-20cab72f2865",
        options: Options(workspaceId: "a1405560-c8d3-4b1a-877d-3f449ad95352")
    )
}

/// a call that may be repeated, after an answer that tells nothing
@Sendable func conversationsDeleteConversationMessageRetry500(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.messages.delete(
        "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
        "29d3a7f4-841d-4702-a495-20cab72f2865",
        options: Options(maxRetries: 1)
    )
}

/// what was refused is refused again
@Sendable func conversationsDeleteConversationMessageRetryNot403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .permissionDenied, error?.kind)
    run.same("status", 403, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a call that may be repeated, after its connection broke
@Sendable func conversationsDeleteConversationMessageRetryReset(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.messages.delete(
        "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
        "29d3a7f4-841d-4702-a495-20cab72f2865",
        options: Options(maxRetries: 1)
    )
}

/// the first attempt worked, though its answer was lost: attempts tells that there was one
@Sendable func conversationsDeleteConversationMessageRetryThen404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.conversations.messages.delete(
            "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
            "29d3a7f4-841d-4702-a495-20cab72f2865",
            options: Options(maxRetries: 1)
        )
    }
    run.same("kind", .notFound, error?.kind)
    run.same("status", 404, error?.status)
    run.same("attempts", 2, error?.attempts)
}

/// a body that no document shows is not read
@Sendable func conversationsDeleteConversationMessageUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    try await bird.conversations.messages.delete(
        "02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418",
        "29d3a7f4-841d-4702-a495-20cab72f2865"
    )
}
