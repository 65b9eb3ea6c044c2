// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// bytes that are no text, a line that looks like a boundary among them
@Sendable func channelsCreateMediaUploadUploadBinary(_ run: Run) async throws {
    let bird = try run.client()
    let uploaded = try await bird.channels.media.upload(
        .data(bytes("LS14eA0KAP/+gIANCi0teHgtLQ0K")),
        contentType: "application/octet-stream",
        filename: "a.bin"
    )
    run.same("uploaded", "https://media.api.bird.com/workspaces/w/channel-media/m", uploaded)
}
