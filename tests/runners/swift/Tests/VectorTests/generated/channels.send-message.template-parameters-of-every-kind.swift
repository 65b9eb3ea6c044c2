// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a value of every kind in one template
@Sendable func channelsSendMessageTemplateParametersOfEveryKind(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                version: "latest",
                locale: "en",
                parameters: [
                    TemplateParameter.string(StringTemplateParameter(key: "name", value: "Ada")),
                    TemplateParameter.number(NumberTemplateParameter(key: "discount", value: 2.5)),
                    TemplateParameter.boolean(BooleanTemplateParameter(key: "vip", value: false)),
                    TemplateParameter.object(
                        ObjectTemplateParameter(
                            key: "order",
                            value: ["order_id": 7, "lines": [["skuCode": "a", "qty": 2]], "note": nil]
                        )
                    ),
                    TemplateParameter.sectionList(
                        SectionListTemplateParameter(
                            key: "sections",
                            value: SectionListValue(
                                sections: [
                                    ChoiceSection(
                                        id: "s1",
                                        multipleSelection: true,
                                        title: "Colours",
                                        items: [
                                            ChoiceItem(
                                                id: "r1",
                                                type: .replyAction,
                                                reference: "ref",
                                                role: "row",
                                                hidden: false,
                                                replyAction: ChoiceReply(
                                                    text: "Red",
                                                    imageUrl: "https://example.com/red.png",
                                                    payload: "red",
                                                    subTitle: "Warm"
                                                )
                                            ),
                                        ]
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.timeslotList(
                        TimeslotListTemplateParameter(
                            key: "slots",
                            value: TimeslotListValue(
                                timeslots: [
                                    Timeslot(
                                        id: "t1",
                                        startTime: time("2025-05-29T06:14:56.392Z"),
                                        duration: 1800.5
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.productSections(
                        ProductSectionsTemplateParameter(
                            key: "shelves",
                            value: ProductSectionsValue(
                                productSections: [
                                    ProductSection(
                                        title: "Shoes",
                                        products: [
                                            Product(externalProductId: "sku-1", amount: "19.95", text: "A shoe"),
                                        ]
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.productList(
                        ProductListTemplateParameter(
                            key: "products",
                            value: ProductListValue(
                                products: [
                                    ProductItem.product(
                                        Product(externalProductId: "sku-1", amount: "19.95", text: "A shoe")
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.shippingMethodList(
                        ShippingMethodListTemplateParameter(
                            key: "shipping",
                            value: ShippingMethodListValue(
                                shippingMethods: [
                                    ShippingMethod(
                                        amount: "4.95",
                                        label: "Post",
                                        identifier: "post",
                                        detail: "Two days"
                                    ),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.lineItemList(
                        LineItemListTemplateParameter(
                            key: "lines",
                            value: LineItemListValue(
                                lineItems: [
                                    LineItem(amount: "19.95", text: "A shoe", type: .final),
                                    LineItem(amount: "4.95", text: "Post", type: .pending),
                                ]
                            )
                        )
                    ),
                    TemplateParameter.whatsappProductSections(
                        WhatsappProductSectionsTemplateParameter(
                            key: "waShelves",
                            value: WhatsappProductSectionsValue(
                                sections: [
                                    WhatsappSectionItem(
                                        id: "w1",
                                        type: .whatsappProductSection,
                                        reference: "ref",
                                        role: "shelf",
                                        hidden: true,
                                        whatsappProductSection: WhatsappProductSection(
                                            title: "Shoes",
                                            products: [
                                                WhatsappProductItem(
                                                    id: "i1",
                                                    type: .whatsappProductItem,
                                                    reference: "ref",
                                                    role: "item",
                                                    hidden: false,
                                                    whatsappProductItem: WhatsappProduct(
                                                        externalProductId: "sku-1"
                                                    )
                                                ),
                                            ]
                                        )
                                    ),
                                ]
                            )
                        )
                    ),
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
    run.same("template.version", "latest", answer.template?.version)
    run.same("template.locale", "en", answer.template?.locale)
    run.same("template.parameters.count", 12, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Ada", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("template.parameters[1].type", "number", answer.template?.parameters?[at: 1]?.type)
    run.same("template.parameters[1].key", "discount", answer.template?.parameters?[at: 1]?.number?.key)
    run.same("template.parameters[1].value", 2.5, answer.template?.parameters?[at: 1]?.number?.value)
    run.same("template.parameters[2].type", "boolean", answer.template?.parameters?[at: 2]?.type)
    run.same("template.parameters[2].key", "vip", answer.template?.parameters?[at: 2]?.boolean?.key)
    run.same("template.parameters[2].value", false, answer.template?.parameters?[at: 2]?.boolean?.value)
    run.same("template.parameters[3].type", "object", answer.template?.parameters?[at: 3]?.type)
    run.same("template.parameters[3].key", "order", answer.template?.parameters?[at: 3]?.object?.key)
    run.json(
        "template.parameters[3].value",
        #"{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}"#,
        answer.template?.parameters?[at: 3]?.object?.value
    )
    run.same("template.parameters[4].type", "sectionList", answer.template?.parameters?[at: 4]?.type)
    run.same("template.parameters[4].key", "sections", answer.template?.parameters?[at: 4]?.sectionList?.key)
    run.same(
        "template.parameters[4].value.sections.count",
        1,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?.count
    )
    run.same(
        "template.parameters[4].value.sections[0].id",
        "s1",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.id
    )
    run.same(
        "template.parameters[4].value.sections[0].multipleSelection",
        true,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.multipleSelection
    )
    run.same(
        "template.parameters[4].value.sections[0].title",
        "Colours",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.title
    )
    run.same(
        "template.parameters[4].value.sections[0].items.count",
        1,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?.count
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].id",
        "r1",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.id
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].type",
        .replyAction,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.type
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].type.text",
        "reply-action",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].reference",
        "ref",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.reference
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].role",
        "row",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.role
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].hidden",
        false,
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].replyAction.text",
        "Red",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.text
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].replyAction.imageUrl",
        "https://example.com/red.png",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.imageUrl
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].replyAction.payload",
        "red",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.payload
    )
    run.same(
        "template.parameters[4].value.sections[0].items[0].replyAction.subTitle",
        "Warm",
        answer.template?.parameters?[at: 4]?.sectionList?.value?.sections?[at: 0]?.items?[at: 0]?.replyAction?.subTitle
    )
    run.same("template.parameters[5].type", "timeslotList", answer.template?.parameters?[at: 5]?.type)
    run.same("template.parameters[5].key", "slots", answer.template?.parameters?[at: 5]?.timeslotList?.key)
    run.same(
        "template.parameters[5].value.timeslots.count",
        1,
        answer.template?.parameters?[at: 5]?.timeslotList?.value?.timeslots?.count
    )
    run.same(
        "template.parameters[5].value.timeslots[0].id",
        "t1",
        answer.template?.parameters?[at: 5]?.timeslotList?.value?.timeslots?[at: 0]?.id
    )
    run.same(
        "template.parameters[5].value.timeslots[0].startTime",
        time("2025-05-29T06:14:56.392Z"),
        answer.template?.parameters?[at: 5]?.timeslotList?.value?.timeslots?[at: 0]?.startTime
    )
    run.same(
        "template.parameters[5].value.timeslots[0].duration",
        1800.5,
        answer.template?.parameters?[at: 5]?.timeslotList?.value?.timeslots?[at: 0]?.duration
    )
    run.same("template.parameters[6].type", "productSections", answer.template?.parameters?[at: 6]?.type)
    run.same("template.parameters[6].key", "shelves", answer.template?.parameters?[at: 6]?.productSections?.key)
    run.same(
        "template.parameters[6].value.productSections.count",
        1,
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?.count
    )
    run.same(
        "template.parameters[6].value.productSections[0].title",
        "Shoes",
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.title
    )
    run.same(
        "template.parameters[6].value.productSections[0].products.count",
        1,
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.products?.count
    )
    run.same(
        "template.parameters[6].value.productSections[0].products[0].externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.externalProductId
    )
    run.same(
        "template.parameters[6].value.productSections[0].products[0].amount",
        "19.95",
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.amount
    )
    run.same(
        "template.parameters[6].value.productSections[0].products[0].text",
        "A shoe",
        answer.template?.parameters?[at: 6]?.productSections?.value?.productSections?[at: 0]?.products?[at: 0]?.text
    )
    run.same("template.parameters[7].type", "productList", answer.template?.parameters?[at: 7]?.type)
    run.same("template.parameters[7].key", "products", answer.template?.parameters?[at: 7]?.productList?.key)
    run.same(
        "template.parameters[7].value.products.count",
        1,
        answer.template?.parameters?[at: 7]?.productList?.value?.products?.count
    )
    run.same(
        "template.parameters[7].value.products[0].type",
        "product",
        answer.template?.parameters?[at: 7]?.productList?.value?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[7].value.products[0].product.externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 7]?.productList?.value?.products?[at: 0]?.product?.externalProductId
    )
    run.same(
        "template.parameters[7].value.products[0].product.amount",
        "19.95",
        answer.template?.parameters?[at: 7]?.productList?.value?.products?[at: 0]?.product?.amount
    )
    run.same(
        "template.parameters[7].value.products[0].product.text",
        "A shoe",
        answer.template?.parameters?[at: 7]?.productList?.value?.products?[at: 0]?.product?.text
    )
    run.same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?[at: 8]?.type)
    run.same("template.parameters[8].key", "shipping", answer.template?.parameters?[at: 8]?.shippingMethodList?.key)
    run.same(
        "template.parameters[8].value.shippingMethods.count",
        1,
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?.count
    )
    run.same(
        "template.parameters[8].value.shippingMethods[0].amount",
        "4.95",
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.amount
    )
    run.same(
        "template.parameters[8].value.shippingMethods[0].label",
        "Post",
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.label
    )
    run.same(
        "template.parameters[8].value.shippingMethods[0].identifier",
        "post",
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.identifier
    )
    run.same(
        "template.parameters[8].value.shippingMethods[0].detail",
        "Two days",
        answer.template?.parameters?[at: 8]?.shippingMethodList?.value?.shippingMethods?[at: 0]?.detail
    )
    run.same("template.parameters[9].type", "lineItemList", answer.template?.parameters?[at: 9]?.type)
    run.same("template.parameters[9].key", "lines", answer.template?.parameters?[at: 9]?.lineItemList?.key)
    run.same(
        "template.parameters[9].value.lineItems.count",
        2,
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?.count
    )
    run.same(
        "template.parameters[9].value.lineItems[0].amount",
        "19.95",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 0]?.amount
    )
    run.same(
        "template.parameters[9].value.lineItems[0].text",
        "A shoe",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 0]?.text
    )
    run.same(
        "template.parameters[9].value.lineItems[0].type",
        .final,
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 0]?.type
    )
    run.same(
        "template.parameters[9].value.lineItems[0].type.text",
        "final",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[9].value.lineItems[1].amount",
        "4.95",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 1]?.amount
    )
    run.same(
        "template.parameters[9].value.lineItems[1].text",
        "Post",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 1]?.text
    )
    run.same(
        "template.parameters[9].value.lineItems[1].type",
        .pending,
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 1]?.type
    )
    run.same(
        "template.parameters[9].value.lineItems[1].type.text",
        "pending",
        answer.template?.parameters?[at: 9]?.lineItemList?.value?.lineItems?[at: 1]?.type?.text
    )
    run.same("template.parameters[10].type", "whatsappProductSections", answer.template?.parameters?[at: 10]?.type)
    run.same(
        "template.parameters[10].key",
        "waShelves",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.key
    )
    run.same(
        "template.parameters[10].value.sections.count",
        1,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?.count
    )
    run.same(
        "template.parameters[10].value.sections[0].id",
        "w1",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.id
    )
    run.same(
        "template.parameters[10].value.sections[0].type",
        .whatsappProductSection,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.type
    )
    run.same(
        "template.parameters[10].value.sections[0].type.text",
        "whatsapp-product-section",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[10].value.sections[0].reference",
        "ref",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.reference
    )
    run.same(
        "template.parameters[10].value.sections[0].role",
        "shelf",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.role
    )
    run.same(
        "template.parameters[10].value.sections[0].hidden",
        true,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.title",
        "Shoes",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.title
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products.count",
        1,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?.count
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].id",
        "i1",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.id
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].reference",
        "ref",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.reference
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].role",
        "item",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.role
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].hidden",
        false,
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId",
        "sku-1",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value?.sections?[at: 0]?.whatsappProductSection?.products?[at: 0]?.whatsappProductItem?.externalProductId
    )
    run.same("template.parameters[11].type", "whatsappProductItems", answer.template?.parameters?[at: 11]?.type)
    run.same(
        "template.parameters[11].key",
        "waItems",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.key
    )
    run.same(
        "template.parameters[11].value.products.count",
        2,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?.count
    )
    run.same(
        "template.parameters[11].value.products[0].id",
        "i2",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.id
    )
    run.same(
        "template.parameters[11].value.products[0].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.type
    )
    run.same(
        "template.parameters[11].value.products[0].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.type?.text
    )
    run.same(
        "template.parameters[11].value.products[0].reference",
        "ref",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.reference
    )
    run.same(
        "template.parameters[11].value.products[0].role",
        "item",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.role
    )
    run.same(
        "template.parameters[11].value.products[0].hidden",
        false,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.hidden
    )
    run.same(
        "template.parameters[11].value.products[0].whatsappProductItem.externalProductId",
        "sku-2",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 0]?.whatsappProductItem?.externalProductId
    )
    run.same(
        "template.parameters[11].value.products[1].id",
        "i3",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.id
    )
    run.same(
        "template.parameters[11].value.products[1].type",
        .whatsappProductItem,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.type
    )
    run.same(
        "template.parameters[11].value.products[1].type.text",
        "whatsapp-product-item",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.type?.text
    )
    run.same(
        "template.parameters[11].value.products[1].reference",
        "ref",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.reference
    )
    run.same(
        "template.parameters[11].value.products[1].role",
        "item",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.role
    )
    run.same(
        "template.parameters[11].value.products[1].hidden",
        false,
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.hidden
    )
    run.same(
        "template.parameters[11].value.products[1].whatsappProductItem.externalProductId",
        "sku-3",
        answer.template?.parameters?[at: 11]?.whatsappProductItems?.value?.products?[at: 1]?.whatsappProductItem?.externalProductId
    )
}
