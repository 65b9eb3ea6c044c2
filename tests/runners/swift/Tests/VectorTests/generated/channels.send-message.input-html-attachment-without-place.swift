// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: an attachment has an address or its content
@Sendable func channelsSendMessageInputHtmlAttachmentWithoutPlace(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.html(HtmlBody(text: "Hi", attachments: [HtmlAttachment(filename: "a.txt")]))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.html.attachments[0]", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
