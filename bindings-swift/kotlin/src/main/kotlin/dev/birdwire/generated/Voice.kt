// Written by codegen from spec/. Edit spec/ and run `make generate`.

package dev.birdwire

import dev.birdwire.types.*

/** `voice` */
public class Voice internal constructor(internal val calls: Calls) {
    /** The operations under `voice.transcriptions`. */
    public val transcriptions: VoiceTranscriptions
        get() = VoiceTranscriptions(calls)
}

/** `voice.transcriptions` */
public class VoiceTranscriptions internal constructor(internal val calls: Calls) {
    /**
     * Delete a transcription.
     *
     * Deletes a transcription. The call may be repeated after a failure, so a 404 of a second attempt can mean that the
     * first one worked.
     *
     * Answers: 204 The transcription was deleted.
     *
     * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no
     * policy that allows this call on this resource; 404 The resource, or one that the path leads through, does not
     * exist; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
     *
     * Source: Delete a Transcription https://docs.bird.com/api/voice-api/transcriptions-api/delete-a-transcription
     */
    public suspend fun delete(
        transcriptionId: String,
        query: DeleteTranscription = DeleteTranscription(),
        options: CallOptions = CallOptions(),
    ) {
        options.arrived(calls.run { voiceTranscriptionsDelete(transcriptionId, query, options.native(), null) })
    }
}
