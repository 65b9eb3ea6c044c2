// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a name with a quote, a space and a letter outside ASCII
@Sendable func channelsCreateMediaUploadUploadFilenameEscaped(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello".utf8)),
        contentType: "text/plain",
        filename: "a \"b\" ü.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
