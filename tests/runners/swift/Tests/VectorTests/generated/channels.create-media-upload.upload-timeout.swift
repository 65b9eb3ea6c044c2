// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// the time of the call covers the file as well
@Sendable func channelsCreateMediaUploadUploadTimeout(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.media.upload(
            .data(Data("Hello\r\nWorld\n".utf8)),
            contentType: "text/plain",
            filename: "hello.txt",
            options: Options(timeout: .milliseconds(400))
        )
    }
    run.same("kind", .timeout, error?.kind)
    run.same("delivery", .maybeSent, error?.delivery)
}
