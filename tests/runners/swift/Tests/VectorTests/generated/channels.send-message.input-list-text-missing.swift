// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: text is required
@Sendable func channelsSendMessageInputListTextMissing(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.list(ListBody(title: "A"))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.list.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
