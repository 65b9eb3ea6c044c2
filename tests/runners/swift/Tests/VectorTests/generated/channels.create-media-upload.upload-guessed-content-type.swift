// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the content type follows from the file's name
@Sendable func channelsCreateMediaUploadUploadGuessedContentType(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(.data(Data("%PDF-".utf8)), filename: "form.pdf")
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
