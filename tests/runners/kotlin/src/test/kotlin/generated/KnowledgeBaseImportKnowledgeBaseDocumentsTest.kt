// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `importKnowledgeBaseDocuments`. */
class KnowledgeBaseImportKnowledgeBaseDocumentsTest {
    /** the documents do not print the number of the success; any 2xx is one */
    @Test
    fun answer201() = replay("knowledge-base.import-knowledge-base-documents.answer-201") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** the body ends before its length */
    @Test
    fun answerCut() = replay("knowledge-base.import-knowledge-base-documents.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("knowledge-base.import-knowledge-base-documents.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a user's token instead of an access key */
    @Test
    fun bearer() = replay("knowledge-base.import-knowledge-base-documents.bearer") {
        val bird = Client(
            bearerToken = "test-user-token",
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** bytes that are no text, a line that looks like a boundary among them */
    @Test
    fun binaryFile() = replay("knowledge-base.import-knowledge-base-documents.binary-file") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    decoded("LS14eA0KAP/+gIANCi0teHgtLQ0K"),
                    contentType = "application/octet-stream",
                    filename = "a.bin",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** the caller gives up; the connection must close */
    @Test
    fun cancelled() = replay("knowledge-base.import-knowledge-base-documents.cancelled") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        cancelled(500.milliseconds) {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
    }

    /** a file without content */
    @Test
    fun emptyFile() = replay("knowledge-base.import-knowledge-base-documents.empty-file") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(UploadFile.of("".encodeToByteArray(), contentType = "text/plain", filename = "empty.txt")),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** no member at all */
    @Test
    fun emptyObject() = replay("knowledge-base.import-knowledge-base-documents.empty-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths", null, answer.createdDocumentPaths)
        same("updatedDocumentPaths", null, answer.updatedDocumentPaths)
        json("rawJSON", "{}", answer.rawJSON)
    }

    /** Import: 401 */
    @Test
    fun error401() = replay("knowledge-base.import-knowledge-base-documents.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Import: 403 */
    @Test
    fun error403() = replay("knowledge-base.import-knowledge-base-documents.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Import: 404 */
    @Test
    fun error404() = replay("knowledge-base.import-knowledge-base-documents.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "ResourceNotFound", error.code)
        same("message", "The requested resource does not exist", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Import: 409 */
    @Test
    fun error409() = replay("knowledge-base.import-knowledge-base-documents.error-409") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConflictError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Conflict, error.kind)
        same("status", 409, error.status)
        same("code", "Conflict", error.code)
        same("message", "The request conflicts with the state of the resource", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Import: 422 */
    @Test
    fun error422() = replay("knowledge-base.import-knowledge-base-documents.error-422") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ValidationError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 0),
            )
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

    /** Import: 429 */
    @Test
    fun error429() = replay("knowledge-base.import-knowledge-base-documents.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 0),
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

    /** Import: 503 */
    @Test
    fun error503() = replay("knowledge-base.import-knowledge-base-documents.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a name with a quote, a space and a letter outside ASCII */
    @Test
    fun filenameEscaped() = replay("knowledge-base.import-knowledge-base-documents.filename-escaped") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of("Hello".encodeToByteArray(), contentType = "text/plain", filename = "a \"b\" ü.txt"),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** Import, Import new Knowledge base documents, the full response */
    @Test
    fun full() = replay("knowledge-base.import-knowledge-base-documents.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
        json("rawJSON", "{\"createdDocumentPaths\":[\"text\"],\"updatedDocumentPaths\":[\"text\"]}", answer.rawJSON)
    }

    /** the content type follows from the file's name */
    @Test
    fun guessedContentType() = replay("knowledge-base.import-knowledge-base-documents.guessed-content-type") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(UploadFile.of("%PDF-".encodeToByteArray(), filename = "form.pdf")),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathBeginsWithSlash() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-begins-with-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "/faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathDotPart() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-dot-part") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq/./orders",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathDot() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-dot") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                ".",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathDotsPart() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-dots-part") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq/../secrets",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathDots() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "..",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathEmptyPart() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-empty-part") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq//orders",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathEmpty() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-empty") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathEndsWithDots() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-ends-with-dots") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq/..",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathEndsWithSlash() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-ends-with-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq/",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathNewline() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-newline") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq\r\nx: y",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a folder path must not reach another path or a header */
    @Test
    fun inputContentPathSlash() = replay("knowledge-base.import-knowledge-base-documents.input-content-path-slash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "/",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contentPath", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a content type that nothing tells */
    @Test
    fun inputNoContentType() = replay("knowledge-base.import-knowledge-base-documents.input-no-content-type") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(UploadFile.of("Hello".encodeToByteArray(), filename = "noextension")),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: one file at least */
    @Test
    fun inputNoFiles() = replay("knowledge-base.import-knowledge-base-documents.input-no-files") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.knowledgeBase.folders.importDocuments("faq", listOf()) }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.file", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the workspace id is a UUID */
    @Test
    fun inputWorkspaceIdNoUuid() = replay("knowledge-base.import-knowledge-base-documents.input-workspace-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(workspaceId = "my-workspace"),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.workspaceId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** several files are a field each, all of one name, in the order given */
    @Test
    fun manyFiles() = replay("knowledge-base.import-knowledge-base-documents.many-files") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
                UploadFile.of("a,1\n".encodeToByteArray(), contentType = "text/csv", filename = "prices.csv"),
                UploadFile.of(
                    decoded("LS14eA0KAP/+gIANCi0teHgtLQ0K"),
                    contentType = "application/octet-stream",
                    filename = "a.bin",
                ),
            ),
        )
        same("createdDocumentPaths.size", 2, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "faq/guide", answer.createdDocumentPaths?.getOrNull(0))
        same("createdDocumentPaths[1]", "faq/a", answer.createdDocumentPaths?.getOrNull(1))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "faq/prices", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("knowledge-base.import-knowledge-base-documents.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths", null, answer.createdDocumentPaths)
        same("updatedDocumentPaths", null, answer.updatedDocumentPaths)
        json("rawJSON", "{\"createdDocumentPaths\":null,\"updatedDocumentPaths\":null}", answer.rawJSON)
    }

    /** the workspace of one call */
    @Test
    fun optionWorkspaceId() = replay("knowledge-base.import-knowledge-base-documents.option-workspace-id") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
            options = CallOptions(workspaceId = "33333333-3333-4333-8333-333333333333"),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** Import, the sample of a request: the one field `file`, though its body is shown as JSON */
    @Test
    fun pageSample() = replay("knowledge-base.import-knowledge-base-documents.page-sample") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "binary".encodeToByteArray(),
                    contentType = "application/octet-stream",
                    filename = "file",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path keeps its slashes; each part between them is encoded by itself */
    @Test
    fun pathBackslash() = replay("knowledge-base.import-knowledge-base-documents.path-backslash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "a\\b/..\\c",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path keeps its slashes; each part between them is encoded by itself */
    @Test
    fun pathColonAtPlus() = replay("knowledge-base.import-knowledge-base-documents.path-colon-at-plus") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "a:b@c+d/e&f",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path keeps its slashes; each part between them is encoded by itself */
    @Test
    fun pathDotsWithinAPart() = replay("knowledge-base.import-knowledge-base-documents.path-dots-within-a-part") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "v1.2/..hidden/a..",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path keeps its slashes; each part between them is encoded by itself */
    @Test
    fun pathEndsLikeTheOperation() = replay("knowledge-base.import-knowledge-base-documents.path-ends-like-the-operation") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq/import",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path keeps its slashes; each part between them is encoded by itself */
    @Test
    fun pathPercent() = replay("knowledge-base.import-knowledge-base-documents.path-percent") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "50%/%2e%2e/x",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path keeps its slashes; each part between them is encoded by itself */
    @Test
    fun pathQuestionMarkAndHash() = replay("knowledge-base.import-knowledge-base-documents.path-question-mark-and-hash") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "a?b=c/d#e",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path keeps its slashes; each part between them is encoded by itself */
    @Test
    fun pathSpaceAndUnicode() = replay("knowledge-base.import-knowledge-base-documents.path-space-and-unicode") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "help center/Rücksendung",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a folder path keeps its slashes; each part between them is encoded by itself */
    @Test
    fun pathWithSlashes() = replay("knowledge-base.import-knowledge-base-documents.path-with-slashes") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "help/orders/returns",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry429() = replay("knowledge-base.import-knowledge-base-documents.retry-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
            options = CallOptions(maxRetries = 1),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a write that was not processed is repeated */
    @Test
    fun retry503() = replay("knowledge-base.import-knowledge-base-documents.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
            options = CallOptions(maxRetries = 1),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** a write that may have been done is not repeated */
    @Test
    fun retryNot502() = replay("knowledge-base.import-knowledge-base-documents.retry-not-502") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 502, error.status)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a write whose connection broke may have been done */
    @Test
    fun retryNotReset() = replay("knowledge-base.import-knowledge-base-documents.retry-not-reset") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(maxRetries = 2),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** two files of one name are both sent */
    @Test
    fun sameFilenameTwice() = replay("knowledge-base.import-knowledge-base-documents.same-filename-twice") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
                UploadFile.of("other".encodeToByteArray(), contentType = "text/markdown", filename = "guide.md"),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }

    /** the time of the call covers the files as well */
    @Test
    fun timeout() = replay("knowledge-base.import-knowledge-base-documents.timeout") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<TimeoutError> {
            bird.knowledgeBase.folders.importDocuments(
                "faq",
                listOf(
                    UploadFile.of(
                        "# Guide\r\n\nHello\n".encodeToByteArray(),
                        contentType = "text/markdown",
                        filename = "guide.md",
                    ),
                ),
                options = CallOptions(timeout = 400.milliseconds),
            )
        }
        same("kind", ErrorKind.Timeout, error.kind)
        same("delivery", Delivery.MaybeSent, error.delivery)
    }

    /** members that are not known yet */
    @Test
    fun unknownMembers() = replay("knowledge-base.import-knowledge-base-documents.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(
                UploadFile.of(
                    "# Guide\r\n\nHello\n".encodeToByteArray(),
                    contentType = "text/markdown",
                    filename = "guide.md",
                ),
            ),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
        json(
            "rawJSON",
            "{\"createdDocumentPaths\":[\"text\"],\"updatedDocumentPaths\":[\"text\"],\"skipped\":[\"a.exe\"],\"job\":{\"id\":1}}",
            answer.rawJSON,
        )
    }

    /** a file without a name */
    @Test
    fun withoutFilename() = replay("knowledge-base.import-knowledge-base-documents.without-filename") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.knowledgeBase.folders.importDocuments(
            "faq",
            listOf(UploadFile.of("Hello".encodeToByteArray(), contentType = "text/plain")),
        )
        same("createdDocumentPaths.size", 1, answer.createdDocumentPaths?.size)
        same("createdDocumentPaths[0]", "text", answer.createdDocumentPaths?.getOrNull(0))
        same("updatedDocumentPaths.size", 1, answer.updatedDocumentPaths?.size)
        same("updatedDocumentPaths[0]", "text", answer.updatedDocumentPaths?.getOrNull(0))
    }
}
