// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: productId is required
@Sendable func channelsSendMessageInputLineEmojiWithoutProduct(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.text(
                    TextBody(
                        text: "Hi",
                        metadata: TextMetadata(
                            line: LineTextMetadata(
                                emoji: LineEmoji(items: [LineEmojiItem(index: 0, emojiId: "1")])
                            )
                        )
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.text.metadata.line.emoji.items[0].productId", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
