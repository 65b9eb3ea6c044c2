// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: at most 10 tags
@Sendable func channelsSendMessageInputElevenTags(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(TextBody(text: "Hello")),
                tags: [
                    "tag-1",
                    "tag-2",
                    "tag-3",
                    "tag-4",
                    "tag-5",
                    "tag-6",
                    "tag-7",
                    "tag-8",
                    "tag-9",
                    "tag-10",
                    "tag-11",
                ]
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.tags", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
