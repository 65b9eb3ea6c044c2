// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a file without a name
@Sendable func channelsCreateMediaUploadUploadWithoutFilename(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(.data(Data("Hello".utf8)), contentType: "text/plain")
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
