// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a limit of the schema: text of a reply is required, four levels down */
class ChannelsSendMessageInputCarouselActionDeepTest {
    @Test
    fun passes() = replay("channels.send-message.input-carousel-action-deep") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                CreateMessage(
                    receiver = Receiver(
                        contacts = listOf(
                            ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                        ),
                    ),
                    body = MessageBody.Carousel(
                        CarouselBody(
                            items = listOf(
                                BodyItem(
                                    title = "One",
                                    mediaUrl = "https://example.com/1.png",
                                    description = "The first",
                                    altText = "A one",
                                    actions = listOf(
                                        Action.Link(LinkAction(text = "Open", url = "https://example.com/1")),
                                    ),
                                ),
                                BodyItem(
                                    title = "Two",
                                    actions = listOf(Action.Reply(ReplyAction(imageUrl = "https://example.com/1"))),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.body.carousel.items[1].actions[0].reply.text", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
