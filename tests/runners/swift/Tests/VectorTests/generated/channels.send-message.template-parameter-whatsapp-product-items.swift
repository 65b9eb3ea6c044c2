// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a template parameter of the kind whatsappProductItems with every member
@Sendable func channelsSendMessageTemplateParameterWhatsappProductItems(_ run: Run) async throws {
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
                    TemplateParameter.whatsappProductItems(
                        WhatsappProductItemsTemplateParameter(
                            key: "waItems",
                            value: WhatsappProductItemsValue(
                                products: [
                                    WhatsappProductItem(
                                        id: "i2",
                                        type: .whatsappProductItem,
                                        reference: "ref",
                                        role: "item",
                                        hidden: false,
                                        whatsappProductItem: WhatsappProduct(externalProductId: "sku-2")
                                    ),
                                    WhatsappProductItem(
                                        id: "i3",
                                        type: .whatsappProductItem,
                                        reference: "ref",
                                        role: "item",
                                        hidden: false,
                                        whatsappProductItem: WhatsappProduct(externalProductId: "sku-3")
                                    ),
                                ]
                            )
                        )
                    ),
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
    run.same("template.parameters.count", 1, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "whatsappProductItems", answer.template?.parameters?[at: 0]?.type)
    run.same(
        "template.parameters[0].key",
        "waItems",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.key
    )
    run.same(
        "template.parameters[0].value.products.count",
        2,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?.count
    )
    run.same(
        "template.parameters[0].value.products[0].id",
        "i2",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.id
    )
    run.same(
        "template.parameters[0].value.products[0].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[0].value.products[0].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[0].value.products[0].reference",
        "ref",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.reference
    )
    run.same(
        "template.parameters[0].value.products[0].role",
        "item",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.role
    )
    run.same(
        "template.parameters[0].value.products[0].hidden",
        false,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[0].value.products[0].whatsappProductItem.externalProductId",
        "sku-2",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 0]?.whatsappProductItem?.externalProductId
    )
    run.same(
        "template.parameters[0].value.products[1].id",
        "i3",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.id
    )
    run.same(
        "template.parameters[0].value.products[1].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.type
    )
    run.same(
        "template.parameters[0].value.products[1].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.type?.text
    )
    run.same(
        "template.parameters[0].value.products[1].reference",
        "ref",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.reference
    )
    run.same(
        "template.parameters[0].value.products[1].role",
        "item",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.role
    )
    run.same(
        "template.parameters[0].value.products[1].hidden",
        false,
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.hidden
    )
    run.same(
        "template.parameters[0].value.products[1].whatsappProductItem.externalProductId",
        "sku-3",
        answer.template?.parameters?[at: 0]?.whatsappProductItems?.value?.products?[at: 1]?.whatsappProductItem?.externalProductId
    )
}
