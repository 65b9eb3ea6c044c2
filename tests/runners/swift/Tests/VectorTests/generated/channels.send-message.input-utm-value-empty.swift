// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: a value has at least one character
@Sendable func channelsSendMessageInputUtmValueEmpty(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    utmParameters: [UtmParameter(key: "k", value: "")]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters[0].value", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
