// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a body of the kind carousel with every member */
class ChannelsSendMessageCarouselAllMembersTest {
    @Test
    fun passes() = replay("channels.send-message.carousel-all-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.send(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            CreateMessage(
                receiver = Receiver(
                    contacts = listOf(
                        ReceiverContact(identifierKey = "phonenumber", identifierValue = "+31612345678"),
                    ),
                ),
                body = MessageBody.Carousel(
                    CarouselBody(
                        text = "Two cards",
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
                                mediaUrl = "https://example.com/2.png",
                                description = "The second",
                                altText = "A two",
                                actions = listOf(
                                    Action.Link(LinkAction(text = "Open", url = "https://example.com/2")),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        )
        same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
        same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
        same("receiver.contacts.size", 1, answer.receiver?.contacts?.size)
        same(
            "receiver.contacts[0].id",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            answer.receiver?.contacts?.getOrNull(0)?.id,
        )
        same(
            "receiver.contacts[0].identifierKey",
            "phonenumber",
            answer.receiver?.contacts?.getOrNull(0)?.identifierKey,
        )
        same(
            "receiver.contacts[0].identifierValue",
            "+31612345678",
            answer.receiver?.contacts?.getOrNull(0)?.identifierValue,
        )
        same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?.getOrNull(0)?.countryCode)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
        same("body.type", "carousel", answer.body?.type)
        same("body.carousel.text", "Two cards", answer.body?.carousel?.text)
        same("body.carousel.items.size", 2, answer.body?.carousel?.items?.size)
        same("body.carousel.items[0].title", "One", answer.body?.carousel?.items?.getOrNull(0)?.title)
        same(
            "body.carousel.items[0].mediaUrl",
            "https://example.com/1.png",
            answer.body?.carousel?.items?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.carousel.items[0].description",
            "The first",
            answer.body?.carousel?.items?.getOrNull(0)?.description,
        )
        same("body.carousel.items[0].altText", "A one", answer.body?.carousel?.items?.getOrNull(0)?.altText)
        same("body.carousel.items[0].actions.size", 1, answer.body?.carousel?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.carousel.items[0].actions[0].type",
            "link",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.carousel.items[0].actions[0].link.text",
            "Open",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.carousel.items[0].actions[0].link.url",
            "https://example.com/1",
            answer.body?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.carousel.items[1].title", "Two", answer.body?.carousel?.items?.getOrNull(1)?.title)
        same(
            "body.carousel.items[1].mediaUrl",
            "https://example.com/2.png",
            answer.body?.carousel?.items?.getOrNull(1)?.mediaUrl,
        )
        same(
            "body.carousel.items[1].description",
            "The second",
            answer.body?.carousel?.items?.getOrNull(1)?.description,
        )
        same("body.carousel.items[1].altText", "A two", answer.body?.carousel?.items?.getOrNull(1)?.altText)
        same("body.carousel.items[1].actions.size", 1, answer.body?.carousel?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.carousel.items[1].actions[0].type",
            "link",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.carousel.items[1].actions[0].link.text",
            "Open",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.carousel.items[1].actions[0].link.url",
            "https://example.com/2",
            answer.body?.carousel?.items?.getOrNull(1)?.actions?.getOrNull(0)?.link?.url,
        )
    }
}
