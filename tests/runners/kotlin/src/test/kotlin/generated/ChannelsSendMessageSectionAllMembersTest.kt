// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a body of the kind section with every member */
class ChannelsSendMessageSectionAllMembersTest {
    @Test
    fun passes() = replay("channels.send-message.section-all-members") {
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
                body = MessageBody.Section(
                    SectionBody(
                        items = listOf(
                            SectionItem.Text(TextBody(text = "First")),
                            SectionItem.Image(
                                ImageBody(images = listOf(BodyImage(mediaUrl = "https://example.com/i.png"))),
                            ),
                            SectionItem.File(
                                FileBody(
                                    files = listOf(
                                        BodyFile(
                                            mediaUrl = "https://example.com/a.pdf",
                                            contentType = "application/pdf",
                                        ),
                                    ),
                                ),
                            ),
                            SectionItem.Gif(GifBody(mediaUrl = "https://example.com/cat.gif")),
                            SectionItem.Location(
                                LocationBody(coordinates = Coordinates(latitude = 1.5, longitude = -2.25)),
                            ),
                            SectionItem.Carousel(
                                CarouselBody(
                                    items = listOf(
                                        BodyItem(
                                            title = "One",
                                            mediaUrl = "https://example.com/1.png",
                                            description = "The first",
                                            altText = "A one",
                                            actions = listOf(
                                                Action.Link(
                                                    LinkAction(text = "Open", url = "https://example.com/1"),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                            SectionItem.List(ListBody(text = "A list")),
                            SectionItem.Section(
                                NestedSectionBody(
                                    items = listOf(
                                        NestedSectionItem.Text(TextBody(text = "Inner")),
                                        NestedSectionItem.List(ListBody(text = "Inner list")),
                                    ),
                                    configurations = mapOf("default" to "a", "any_key" to "b"),
                                ),
                            ),
                        ),
                        configurations = mapOf("layout" to "wide", "snake_key" to "1"),
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
        same("body.type", "section", answer.body?.type)
        same("body.section.items.size", 8, answer.body?.section?.items?.size)
        same("body.section.items[0].type", "text", answer.body?.section?.items?.getOrNull(0)?.type)
        same("body.section.items[0].text.text", "First", answer.body?.section?.items?.getOrNull(0)?.text?.text)
        same("body.section.items[1].type", "image", answer.body?.section?.items?.getOrNull(1)?.type)
        same(
            "body.section.items[1].image.images.size",
            1,
            answer.body?.section?.items?.getOrNull(1)?.image?.images?.size,
        )
        same(
            "body.section.items[1].image.images[0].mediaUrl",
            "https://example.com/i.png",
            answer.body?.section?.items?.getOrNull(1)?.image?.images?.getOrNull(0)?.mediaUrl,
        )
        same("body.section.items[2].type", "file", answer.body?.section?.items?.getOrNull(2)?.type)
        same(
            "body.section.items[2].file.files.size",
            1,
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.size,
        )
        same(
            "body.section.items[2].file.files[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.section.items[2].file.files[0].contentType",
            "application/pdf",
            answer.body?.section?.items?.getOrNull(2)?.file?.files?.getOrNull(0)?.contentType,
        )
        same("body.section.items[3].type", "gif", answer.body?.section?.items?.getOrNull(3)?.type)
        same(
            "body.section.items[3].gif.mediaUrl",
            "https://example.com/cat.gif",
            answer.body?.section?.items?.getOrNull(3)?.gif?.mediaUrl,
        )
        same("body.section.items[4].type", "location", answer.body?.section?.items?.getOrNull(4)?.type)
        same(
            "body.section.items[4].location.coordinates.latitude",
            1.5,
            answer.body?.section?.items?.getOrNull(4)?.location?.coordinates?.latitude,
        )
        same(
            "body.section.items[4].location.coordinates.longitude",
            -2.25,
            answer.body?.section?.items?.getOrNull(4)?.location?.coordinates?.longitude,
        )
        same("body.section.items[5].type", "carousel", answer.body?.section?.items?.getOrNull(5)?.type)
        same(
            "body.section.items[5].carousel.items.size",
            1,
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.size,
        )
        same(
            "body.section.items[5].carousel.items[0].title",
            "One",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.title,
        )
        same(
            "body.section.items[5].carousel.items[0].mediaUrl",
            "https://example.com/1.png",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.mediaUrl,
        )
        same(
            "body.section.items[5].carousel.items[0].description",
            "The first",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.description,
        )
        same(
            "body.section.items[5].carousel.items[0].altText",
            "A one",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.altText,
        )
        same(
            "body.section.items[5].carousel.items[0].actions.size",
            1,
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.size,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].type",
            "link",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].link.text",
            "Open",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.text,
        )
        same(
            "body.section.items[5].carousel.items[0].actions[0].link.url",
            "https://example.com/1",
            answer.body?.section?.items?.getOrNull(5)?.carousel?.items?.getOrNull(0)?.actions?.getOrNull(0)?.link?.url,
        )
        same("body.section.items[6].type", "list", answer.body?.section?.items?.getOrNull(6)?.type)
        same("body.section.items[6].list.text", "A list", answer.body?.section?.items?.getOrNull(6)?.list?.text)
        same("body.section.items[7].type", "section", answer.body?.section?.items?.getOrNull(7)?.type)
        same(
            "body.section.items[7].section.items.size",
            2,
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.size,
        )
        same(
            "body.section.items[7].section.items[0].type",
            "text",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(0)?.type,
        )
        same(
            "body.section.items[7].section.items[0].text.text",
            "Inner",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(0)?.text?.text,
        )
        same(
            "body.section.items[7].section.items[1].type",
            "list",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(1)?.type,
        )
        same(
            "body.section.items[7].section.items[1].list.text",
            "Inner list",
            answer.body?.section?.items?.getOrNull(7)?.section?.items?.getOrNull(1)?.list?.text,
        )
        same(
            "body.section.items[7].section.configurations",
            mapOf("default" to "a", "any_key" to "b"),
            answer.body?.section?.items?.getOrNull(7)?.section?.configurations,
        )
        same(
            "body.section.configurations",
            mapOf("layout" to "wide", "snake_key" to "1"),
            answer.body?.section?.configurations,
        )
    }
}
