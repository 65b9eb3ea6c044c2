// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the documents do not print the number of the success; any 2xx is one
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsAnswer201(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// the body ends before its length
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsAnswerCut(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("status", 200, error?.status)
}

/// a whole body that is no JSON
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsAnswerNotJson(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .decode, error?.kind)
    run.same("status", 200, error?.status)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a user's token instead of an access key
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsBearer(_ run: Run) async throws {
    let bird = try run.client(bearerToken: "test-user-token")
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// bytes that are no text, a line that looks like a boundary among them
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsBinaryFile(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(bytes("LS14eA0KAP/+gIANCi0teHgtLQ0K"), contentType: "application/octet-stream", filename: "a.bin")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// the caller gives up; the connection must close
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsCancelled(_ run: Run) async throws {
    let bird = try run.client()
    await run.cancelled(after: .milliseconds(500)) {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
}

/// a file without content
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsEmptyFile(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("".utf8), contentType: "text/plain", filename: "empty.txt")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// no member at all
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsEmptyObject(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.absent("createdDocumentPaths", answer.createdDocumentPaths)
    run.absent("updatedDocumentPaths", answer.updatedDocumentPaths)
    run.json("rawJSON", #"{}"#, answer.rawJSON.map(Json.init(text:)))
}

/// Import: 401
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsError401(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
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

/// Import: 403
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsError403(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
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

/// Import: 404
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsError404(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
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

/// Import: 409
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsError409(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
            options: Options(maxRetries: 0)
        )
    }
    run.same("kind", .conflict, error?.kind)
    run.same("status", 409, error?.status)
    run.same("code", "Conflict", error?.code)
    run.same("message", "The request conflicts with the state of the resource", error?.message)
    run.same("delivery", .answered, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// Import: 422
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsError422(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
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

/// Import: 429
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsError429(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
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

/// Import: 503
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsError503(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
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

/// a name with a quote, a space and a letter outside ASCII
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsFilenameEscaped(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("Hello".utf8), contentType: "text/plain", filename: "a \"b\" ü.txt")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// Import, Import new Knowledge base documents, the full response
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsFull(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
    run.json(
        "rawJSON",
        #"{"createdDocumentPaths":["text"],"updatedDocumentPaths":["text"]}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the content type follows from the file's name
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsGuessedContentType(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("%PDF-".utf8), filename: "form.pdf")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathBeginsWithSlash(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "/faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathDotPart(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq/./orders",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathDot(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            ".",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathDotsPart(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq/../secrets",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "..",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathEmptyPart(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq//orders",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathEndsWithDots(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq/..",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathEndsWithSlash(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq/",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathNewline(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq\r\nx: y",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a folder path must not reach another path or a header
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputContentPathSlash(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "/",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.contentPath", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a content type that nothing tells
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputNoContentType(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("Hello".utf8), filename: "noextension")]
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: one file at least
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputNoFiles(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure { try await bird.knowledgeBase.folders.importDocuments("faq", []) }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.file", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// a limit of the schema: the workspace id is a UUID
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsInputWorkspaceIdNoUuid(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
            options: Options(workspaceId: "my-workspace")
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "path.workspaceId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}

/// several files are a field each, all of one name, in the order given
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsManyFiles(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [
            .data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md"),
            .data(Data("a,1\n".utf8), contentType: "text/csv", filename: "prices.csv"),
            .data(
                bytes("LS14eA0KAP/+gIANCi0teHgtLQ0K"),
                contentType: "application/octet-stream",
                filename: "a.bin"
            ),
        ]
    )
    run.same("createdDocumentPaths.count", 2, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "faq/guide", answer.createdDocumentPaths?[at: 0])
    run.same("createdDocumentPaths[1]", "faq/a", answer.createdDocumentPaths?[at: 1])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "faq/prices", answer.updatedDocumentPaths?[at: 0])
}

/// every member null
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsNullMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.absent("createdDocumentPaths", answer.createdDocumentPaths)
    run.absent("updatedDocumentPaths", answer.updatedDocumentPaths)
    run.json(
        "rawJSON",
        #"{"createdDocumentPaths":null,"updatedDocumentPaths":null}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// the workspace of one call
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsOptionWorkspaceId(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
        options: Options(workspaceId: "33333333-3333-4333-8333-333333333333")
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// Import, the sample of a request: the one field `file`, though its body is shown as JSON
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPageSample(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("binary".utf8), contentType: "application/octet-stream", filename: "file")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path keeps its slashes; each part between them is encoded by itself
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPathBackslash(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "a\\b/..\\c",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path keeps its slashes; each part between them is encoded by itself
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPathColonAtPlus(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "a:b@c+d/e&f",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path keeps its slashes; each part between them is encoded by itself
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPathDotsWithinAPart(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "v1.2/..hidden/a..",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path keeps its slashes; each part between them is encoded by itself
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPathEndsLikeTheOperation(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq/import",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path keeps its slashes; each part between them is encoded by itself
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPathPercent(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "50%/%2e%2e/x",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path keeps its slashes; each part between them is encoded by itself
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPathQuestionMarkAndHash(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "a?b=c/d#e",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path keeps its slashes; each part between them is encoded by itself
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPathSpaceAndUnicode(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "help center/Rücksendung",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a folder path keeps its slashes; each part between them is encoded by itself
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsPathWithSlashes(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "help/orders/returns",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a write that was not processed is repeated
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsRetry429(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
        options: Options(maxRetries: 1)
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a write that was not processed is repeated
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsRetry503(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
        options: Options(maxRetries: 1)
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// a write that may have been done is not repeated
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsRetryNot502(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .server, error?.kind)
    run.same("status", 502, error?.status)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// a write whose connection broke may have been done
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsRetryNotReset(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
            options: Options(maxRetries: 2)
        )
    }
    run.same("kind", .connection, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
    run.same("attempts", 1, error?.attempts)
}

/// two files of one name are both sent
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsSameFilenameTwice(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [
            .data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md"),
            .data(Data("other".utf8), contentType: "text/markdown", filename: "guide.md"),
        ]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}

/// the time of the call covers the files as well
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsTimeout(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.knowledgeBase.folders.importDocuments(
            "faq",
            [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")],
            options: Options(timeout: .milliseconds(400))
        )
    }
    run.same("kind", .timeout, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
}

/// members that are not known yet
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsUnknownMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("# Guide\r\n\nHello\n".utf8), contentType: "text/markdown", filename: "guide.md")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
    run.json(
        "rawJSON",
        #"{"createdDocumentPaths":["text"],"updatedDocumentPaths":["text"],"skipped":["a.exe"],"job":{"id":1}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}

/// a file without a name
@Sendable func knowledgeBaseImportKnowledgeBaseDocumentsWithoutFilename(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.knowledgeBase.folders.importDocuments(
        "faq",
        [.data(Data("Hello".utf8), contentType: "text/plain")]
    )
    run.same("createdDocumentPaths.count", 1, answer.createdDocumentPaths?.count)
    run.same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?[at: 0])
    run.same("updatedDocumentPaths.count", 1, answer.updatedDocumentPaths?.count)
    run.same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?[at: 0])
}
