// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// a limit of the schema: text of a reply is required, four levels down
@Sendable func channelsSendMessageInputCarouselActionDeep(_ run: Run) async throws {
    let bird = try run.client()
    let error = await run.failure {
        try await bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver: Receiver(
                    contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
                ),
                body: MessageBody.carousel(
                    CarouselBody(
                        items: [
                            BodyItem(
                                title: "One",
                                mediaUrl: "https://example.com/1.png",
                                description: "The first",
                                altText: "A one",
                                actions: [Action.link(LinkAction(text: "Open", url: "https://example.com/1"))]
                            ),
                            BodyItem(
                                title: "Two",
                                actions: [Action.reply(ReplyAction(imageUrl: "https://example.com/1"))]
                            ),
                        ]
                    )
                )
            )
        )
    }
    run.same("kind", .input, error?.kind)
    run.same("path", "body.body.carousel.items[1].actions[0].reply.text", error?.path)
    run.same("delivery", .neverSent, error?.delivery)
}
