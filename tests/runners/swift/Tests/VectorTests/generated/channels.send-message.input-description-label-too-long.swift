// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: the second line of a row has at most 72 characters
@Sendable func channelsSendMessageInputDescriptionLabelTooLong(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.list(
                    ListBody(
                        text: "A",
                        items: [
                            BodyItem(
                                actions: [
                                    Action.postback(
                                        PostbackAction(
                                            text: "A",
                                            metadata: ActionMetadata(
                                                description: ActionDescription(
                                                    label: "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
                                                )
                                            )
                                        )
                                    ),
                                ]
                            ),
                        ]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.list.items[0].actions[0].postback.metadata.description.label", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
