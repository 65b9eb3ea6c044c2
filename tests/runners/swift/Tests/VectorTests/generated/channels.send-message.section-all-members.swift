// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a body of the kind section with every member
@Sendable func channelsSendMessageSectionAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            body: MessageBody.section(
                SectionBody(
                    items: [
                        SectionItem.text(TextBody(text: "First")),
                        SectionItem.image(ImageBody(images: [BodyImage(mediaUrl: "https://example.com/i.png")])),
                        SectionItem.file(
                            FileBody(
                                files: [
                                    BodyFile(mediaUrl: "https://example.com/a.pdf", contentType: "application/pdf"),
                                ]
                            )
                        ),
                        SectionItem.gif(GifBody(mediaUrl: "https://example.com/cat.gif")),
                        SectionItem.location(
                            LocationBody(coordinates: Coordinates(latitude: 1.5, longitude: -2.25))
                        ),
                        SectionItem.carousel(
                            CarouselBody(
                                items: [
                                    BodyItem(
                                        title: "One",
                                        mediaUrl: "https://example.com/1.png",
                                        description: "The first",
                                        altText: "A one",
                                        actions: [
                                            Action.link(LinkAction(text: "Open", url: "https://example.com/1")),
                                        ]
                                    ),
                                ]
                            )
                        ),
                        SectionItem.list(ListBody(text: "A list")),
                        SectionItem.section(
                            NestedSectionBody(
                                items: [
                                    NestedSectionItem.text(TextBody(text: "Inner")),
                                    NestedSectionItem.list(ListBody(text: "Inner list")),
                                ],
                                configurations: ["default": "a", "any_key": "b"]
                            )
                        ),
                    ],
                    configurations: ["layout": "wide", "snake_key": "1"]
                )
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    run.same("body.type", "section", answer.body?.type)
    run.same("body.section.items.count", 8, answer.body?.section?.items?.count)
    run.same("body.section.items[0].type", "text", answer.body?.section?.items?[at: 0]?.type)
    run.same("body.section.items[0].text.text", "First", answer.body?.section?.items?[at: 0]?.text?.text)
    run.same("body.section.items[1].type", "image", answer.body?.section?.items?[at: 1]?.type)
    run.same(
        "body.section.items[1].image.images.count",
        1,
        answer.body?.section?.items?[at: 1]?.image?.images?.count
    )
    run.same(
        "body.section.items[1].image.images[0].mediaUrl",
        "https://example.com/i.png",
        answer.body?.section?.items?[at: 1]?.image?.images?[at: 0]?.mediaUrl
    )
    run.same("body.section.items[2].type", "file", answer.body?.section?.items?[at: 2]?.type)
    run.same("body.section.items[2].file.files.count", 1, answer.body?.section?.items?[at: 2]?.file?.files?.count)
    run.same(
        "body.section.items[2].file.files[0].mediaUrl",
        "https://example.com/a.pdf",
        answer.body?.section?.items?[at: 2]?.file?.files?[at: 0]?.mediaUrl
    )
    run.same(
        "body.section.items[2].file.files[0].contentType",
        "application/pdf",
        answer.body?.section?.items?[at: 2]?.file?.files?[at: 0]?.contentType
    )
    run.same("body.section.items[3].type", "gif", answer.body?.section?.items?[at: 3]?.type)
    run.same(
        "body.section.items[3].gif.mediaUrl",
        "https://example.com/cat.gif",
        answer.body?.section?.items?[at: 3]?.gif?.mediaUrl
    )
    run.same("body.section.items[4].type", "location", answer.body?.section?.items?[at: 4]?.type)
    run.same(
        "body.section.items[4].location.coordinates.latitude",
        1.5,
        answer.body?.section?.items?[at: 4]?.location?.coordinates?.latitude
    )
    run.same(
        "body.section.items[4].location.coordinates.longitude",
        -2.25,
        answer.body?.section?.items?[at: 4]?.location?.coordinates?.longitude
    )
    run.same("body.section.items[5].type", "carousel", answer.body?.section?.items?[at: 5]?.type)
    run.same(
        "body.section.items[5].carousel.items.count",
        1,
        answer.body?.section?.items?[at: 5]?.carousel?.items?.count
    )
    run.same(
        "body.section.items[5].carousel.items[0].title",
        "One",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.title
    )
    run.same(
        "body.section.items[5].carousel.items[0].mediaUrl",
        "https://example.com/1.png",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.mediaUrl
    )
    run.same(
        "body.section.items[5].carousel.items[0].description",
        "The first",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.description
    )
    run.same(
        "body.section.items[5].carousel.items[0].altText",
        "A one",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.altText
    )
    run.same(
        "body.section.items[5].carousel.items[0].actions.count",
        1,
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.actions?.count
    )
    run.same(
        "body.section.items[5].carousel.items[0].actions[0].type",
        "link",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.actions?[at: 0]?.type
    )
    run.same(
        "body.section.items[5].carousel.items[0].actions[0].link.text",
        "Open",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.actions?[at: 0]?.link?.text
    )
    run.same(
        "body.section.items[5].carousel.items[0].actions[0].link.url",
        "https://example.com/1",
        answer.body?.section?.items?[at: 5]?.carousel?.items?[at: 0]?.actions?[at: 0]?.link?.url
    )
    run.same("body.section.items[6].type", "list", answer.body?.section?.items?[at: 6]?.type)
    run.same("body.section.items[6].list.text", "A list", answer.body?.section?.items?[at: 6]?.list?.text)
    run.same("body.section.items[7].type", "section", answer.body?.section?.items?[at: 7]?.type)
    run.same(
        "body.section.items[7].section.items.count",
        2,
        answer.body?.section?.items?[at: 7]?.section?.items?.count
    )
    run.same(
        "body.section.items[7].section.items[0].type",
        "text",
        answer.body?.section?.items?[at: 7]?.section?.items?[at: 0]?.type
    )
    run.same(
        "body.section.items[7].section.items[0].text.text",
        "Inner",
        answer.body?.section?.items?[at: 7]?.section?.items?[at: 0]?.text?.text
    )
    run.same(
        "body.section.items[7].section.items[1].type",
        "list",
        answer.body?.section?.items?[at: 7]?.section?.items?[at: 1]?.type
    )
    run.same(
        "body.section.items[7].section.items[1].list.text",
        "Inner list",
        answer.body?.section?.items?[at: 7]?.section?.items?[at: 1]?.list?.text
    )
    run.same(
        "body.section.items[7].section.configurations.count",
        2,
        answer.body?.section?.items?[at: 7]?.section?.configurations?.count
    )
    run.same(
        "body.section.items[7].section.configurations.default",
        "a",
        answer.body?.section?.items?[at: 7]?.section?.configurations?["default"]
    )
    run.same(
        "body.section.items[7].section.configurations.any_key",
        "b",
        answer.body?.section?.items?[at: 7]?.section?.configurations?["any_key"]
    )
    run.same("body.section.configurations.count", 2, answer.body?.section?.configurations?.count)
    run.same("body.section.configurations.layout", "wide", answer.body?.section?.configurations?["layout"])
    run.same("body.section.configurations.snake_key", "1", answer.body?.section?.configurations?["snake_key"])
}
