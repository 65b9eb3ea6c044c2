// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Client {
    /// The operations under `voice`.
    public var voice: VoiceResource { VoiceResource(native: native) }

    /// `voice`
    public struct VoiceResource: Sendable {
        let native: NativeClient

        /// The operations under `voice.transcriptions`.
        public var transcriptions: VoiceTranscriptionsResource { VoiceTranscriptionsResource(native: native) }
    }
}

extension Client {
    /// `voice.transcriptions`
    public struct VoiceTranscriptionsResource: Sendable {
        let native: NativeClient

        /// Delete a transcription.
        ///
        /// Deletes a transcription. The call may be repeated after a failure, so a 404 of a second attempt can mean
        /// that the first one worked.
        ///
        /// Answers: 204 The transcription was deleted.
        ///
        /// Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has
        /// no policy that allows this call on this resource; 404 The resource, or one that the path leads through,
        /// does not exist; 429 The rate limit of the workspace was passed. The request was not processed and may be
        /// sent again later.
        ///
        /// Source: Delete a Transcription
        /// <https://docs.bird.com/api/voice-api/transcriptions-api/delete-a-transcription>
        ///
        /// - Parameters:
        ///   - transcriptionId: The transcription. The documents name no format.
        public func delete(
            _ transcriptionId: String,
            _ query: DeleteTranscription = DeleteTranscription(),
            options: Options = Options()
        ) async throws {
            try await call(options) { [native] options, token in
                ((), try await native.voiceTranscriptionsDelete(
                    transcriptionId: transcriptionId, query: query, options: options, cancel: token))
            }
        }
    }
}
