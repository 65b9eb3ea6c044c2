// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a file of no bytes
@Sendable func channelsCreateMediaUploadUploadEmptyFile(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(Data("".utf8)),
        contentType: "text/plain",
        filename: "empty.txt"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
