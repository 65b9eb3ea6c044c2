// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a content type that nothing tells
@Sendable func channelsCreateMediaUploadInputUploadNoContentType(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(.data(Data("Hello".utf8)), filename: "noextension")
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "content_type", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
