// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `knowledgeBase`.
    public var knowledgeBase: KnowledgeBaseResource { KnowledgeBaseResource(native: native) }

    /// `knowledgeBase`
    public struct KnowledgeBaseResource: Sendable {
        let native: NativeClient

        /// The operations under `knowledgeBase.folders`.
        public var folders: KnowledgeBaseFoldersResource { KnowledgeBaseFoldersResource(native: native) }
    }
}

extension Client {
    /// `knowledgeBase.folders`
    public struct KnowledgeBaseFoldersResource: Sendable {
        let native: NativeClient

        /// Import documents into a folder.
        ///
        /// Uploads one or more files into a folder of the knowledge base, each as a document. A document that is
        /// there already is updated; the answer tells the new ones from those.
        ///
        /// Answers: 200 The documents were uploaded.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 409 Conditions that contradict each other stopped the request. Nothing was made; 422
        /// Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
        /// workspace was passed. The request was not processed and may be sent again later.
        ///
        /// Source: Import <https://docs.bird.com/api/knowledge-base-kb-api/api-reference>
        ///
        /// - Parameters:
        ///   - contentPath: The path of the folder. It may hold slashes, which stay slashes; no part of it
        ///     may be empty, a dot or two dots.
        ///   - files: The files. Each is a field of the form of its own, all with this name. At least 1. Read
        ///     while they are sent, and never held whole.
        ///   - progress: Is told how many bytes of how many are sent, from a thread of the library.
        @discardableResult
        public func importDocuments(
            _ contentPath: String,
            _ files: [UploadFile],
            progress: (@Sendable (_ sent: Int, _ total: Int) -> Void)? = nil,
            options: Options = Options()
        ) async throws -> ImportKnowledgeBaseDocumentsResponse {
            let opened = files.map { $0.opened() }
            return try await call(options) { [native] options, token in
                let answer = try await native.knowledgeBaseFoldersImportDocuments(
                    contentPath: contentPath, files: opened.map(\.native), sources: opened.map(\.source), progress: progress.map(ProgressReport.init), options: options, cancel: token)
                return (answer.value, answer.response)
            }
        }

        /// The same with one file.
        @discardableResult
        public func importDocuments(
            _ contentPath: String,
            _ file: UploadFile,
            progress: (@Sendable (_ sent: Int, _ total: Int) -> Void)? = nil,
            options: Options = Options()
        ) async throws -> ImportKnowledgeBaseDocumentsResponse {
            try await importDocuments(contentPath, [file], progress: progress, options: options)
        }
    }
}
