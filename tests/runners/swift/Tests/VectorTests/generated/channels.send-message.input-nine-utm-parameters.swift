// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: at most 8 UTM parameters
@Sendable func channelsSendMessageInputNineUtmParameters(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                template: Template(
                    utmParameters: [
                        UtmParameter(key: "utm_0", value: "v"),
                        UtmParameter(key: "utm_1", value: "v"),
                        UtmParameter(key: "utm_2", value: "v"),
                        UtmParameter(key: "utm_3", value: "v"),
                        UtmParameter(key: "utm_4", value: "v"),
                        UtmParameter(key: "utm_5", value: "v"),
                        UtmParameter(key: "utm_6", value: "v"),
                        UtmParameter(key: "utm_7", value: "v"),
                        UtmParameter(key: "utm_8", value: "v"),
                    ]
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.template.utmParameters", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
