// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: the value is optional in every kind
@Sendable func channelsSendMessageTemplateParametersWithoutValue(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                parameters: [
                    TemplateParameter.string(StringTemplateParameter(key: "name")),
                    TemplateParameter.number(NumberTemplateParameter(key: "discount")),
                    TemplateParameter.boolean(BooleanTemplateParameter(key: "vip")),
                    TemplateParameter.object(ObjectTemplateParameter(key: "order")),
                    TemplateParameter.sectionList(SectionListTemplateParameter(key: "sections")),
                    TemplateParameter.timeslotList(TimeslotListTemplateParameter(key: "slots")),
                    TemplateParameter.productSections(ProductSectionsTemplateParameter(key: "shelves")),
                    TemplateParameter.productList(ProductListTemplateParameter(key: "products")),
                    TemplateParameter.shippingMethodList(ShippingMethodListTemplateParameter(key: "shipping")),
                    TemplateParameter.lineItemList(LineItemListTemplateParameter(key: "lines")),
                    TemplateParameter.whatsappProductSections(
                        WhatsappProductSectionsTemplateParameter(key: "waShelves")
                    ),
                    TemplateParameter.whatsappProductItems(WhatsappProductItemsTemplateParameter(key: "waItems")),
                ]
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
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.parameters.count", 12, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[1].type", "number", answer.template?.parameters?[at: 1]?.type)
    run.same("template.parameters[1].key", "discount", answer.template?.parameters?[at: 1]?.number?.key)
    run.same("template.parameters[2].type", "boolean", answer.template?.parameters?[at: 2]?.type)
    run.same("template.parameters[2].key", "vip", answer.template?.parameters?[at: 2]?.boolean?.key)
    run.same("template.parameters[3].type", "object", answer.template?.parameters?[at: 3]?.type)
    run.same("template.parameters[3].key", "order", answer.template?.parameters?[at: 3]?.object?.key)
    run.same("template.parameters[4].type", "sectionList", answer.template?.parameters?[at: 4]?.type)
    run.same("template.parameters[4].key", "sections", answer.template?.parameters?[at: 4]?.sectionList?.key)
    run.same("template.parameters[5].type", "timeslotList", answer.template?.parameters?[at: 5]?.type)
    run.same("template.parameters[5].key", "slots", answer.template?.parameters?[at: 5]?.timeslotList?.key)
    run.same("template.parameters[6].type", "productSections", answer.template?.parameters?[at: 6]?.type)
    run.same("template.parameters[6].key", "shelves", answer.template?.parameters?[at: 6]?.productSections?.key)
    run.same("template.parameters[7].type", "productList", answer.template?.parameters?[at: 7]?.type)
    run.same("template.parameters[7].key", "products", answer.template?.parameters?[at: 7]?.productList?.key)
    run.same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?[at: 8]?.type)
    run.same("template.parameters[8].key", "shipping", answer.template?.parameters?[at: 8]?.shippingMethodList?.key)
    run.same("template.parameters[9].type", "lineItemList", answer.template?.parameters?[at: 9]?.type)
    run.same("template.parameters[9].key", "lines", answer.template?.parameters?[at: 9]?.lineItemList?.key)
    run.same("template.parameters[10].type", "whatsappProductSections", answer.template?.parameters?[at: 10]?.type)
    run.same(
        "template.parameters[10].key",
        "waShelves",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.key
    )
    run.same("template.parameters[11].type", "whatsappProductItems", answer.template?.parameters?[at: 11]?.type)
    run.same(
        "template.parameters[11].key",
        "waItems",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.key
    )
}
