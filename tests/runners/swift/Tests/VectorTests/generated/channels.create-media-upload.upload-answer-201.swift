// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a store that answers with a place of its own
@Sendable func channelsCreateMediaUploadUploadAnswer201(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("Hello\r\nWorld\n".utf8)),
        contentType: "text/plain",
        filename: "hello.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
