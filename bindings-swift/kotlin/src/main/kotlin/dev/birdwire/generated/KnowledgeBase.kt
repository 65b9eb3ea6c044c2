// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `knowledgeBase` */
public class KnowledgeBase internal constructor(internal val calls: Calls) {
    /** The operations under `knowledgeBase.folders`. */
    public val folders: KnowledgeBaseFolders
        get() = KnowledgeBaseFolders(calls)
}

/** `knowledgeBase.folders` */
public class KnowledgeBaseFolders internal constructor(internal val calls: Calls) {
    /**
     * Import documents into a folder.
     *
     * Uploads one or more files into a folder of the knowledge base, each as a document. A document that is there
     * already is updated; the answer tells the new ones from those.
     *
     * Answers: 200 The documents were uploaded.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 409 Conditions that contradict each other stopped the request. Nothing was made; 422 Members of the
     * request broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was passed. The
     * request was not processed and may be sent again later.
     *
     * Source: Import https://docs.bird.com/api/knowledge-base-kb-api/api-reference
     *
     * @param files The files. Each is a field of the form of its own, all with this name. At least 1. Read while they
     * are sent, and never held whole.
     * @param progress is told how many bytes of how many are sent, from a thread of the library. What it throws ends
     * the call.
     */
    public suspend fun importDocuments(
        contentPath: String,
        files: List<UploadFile>,
        progress: ((sent: Long, total: Long) -> Unit)? = null,
        options: CallOptions = CallOptions(),
    ): ImportKnowledgeBaseDocumentsResponse {
        val answer = files.sent(progress) { uploads, sources, watch, cancel ->
            calls.run { knowledgeBaseFoldersImportDocuments(contentPath, uploads, sources, watch, options.native(), cancel) }
        }
        options.arrived(answer.response)
        return answer.value
    }

    /** The same with one file. */
    public suspend fun importDocuments(
        contentPath: String,
        file: UploadFile,
        progress: ((sent: Long, total: Long) -> Unit)? = null,
        options: CallOptions = CallOptions(),
    ): ImportKnowledgeBaseDocumentsResponse {
        return importDocuments(contentPath, listOf(file), progress, options)
    }
}
