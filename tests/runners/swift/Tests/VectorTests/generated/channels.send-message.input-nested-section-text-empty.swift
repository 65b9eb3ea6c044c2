// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: the text has at least one character, inside a section of a section
@Sendable func channelsSendMessageInputNestedSectionTextEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.section(
                    SectionBody(
                        items: [
                            SectionItem.section(
                                NestedSectionBody(
                                    items: [
                                        NestedSectionItem.text(TextBody(text: "Hi")),
                                        NestedSectionItem.text(TextBody(text: "")),
                                    ]
                                )
                            ),
                        ]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.section.items[0].section.items[1].text.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
