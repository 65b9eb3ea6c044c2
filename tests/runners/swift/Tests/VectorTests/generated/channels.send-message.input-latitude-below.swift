// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: a latitude lies between -90 and 90
@Sendable func channelsSendMessageInputLatitudeBelow(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.location(LocationBody(coordinates: Coordinates(latitude: -90.5, longitude: 4.9)))
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.location.coordinates.latitude", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
