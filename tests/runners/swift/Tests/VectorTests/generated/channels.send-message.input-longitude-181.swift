// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: a longitude lies between -180 and 180
@Sendable func channelsSendMessageInputLongitude181(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.location(LocationBody(coordinates: Coordinates(latitude: 1.5, longitude: 181.0)))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.location.coordinates.longitude", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
