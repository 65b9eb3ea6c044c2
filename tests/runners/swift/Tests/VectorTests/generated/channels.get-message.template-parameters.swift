// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a value of every kind in an answer
@Sendable func channelsGetMessageTemplateParameters(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .sent, answer.status)
    run.same("status.text", "sent", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
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
    run.json(
        "rawJSON",
        #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"sent","direction":"outgoing","template":{"projectId":"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318","parameters":[{"type":"string","key":"name","value":"Ada"},{"type":"number","key":"discount","value":2.5},{"type":"boolean","key":"vip","value":false},{"type":"object","key":"order","value":{"order_id":7,"lines":[{"skuCode":"a","qty":2}],"note":null}},{"type":"sectionList","key":"sections","value":{"sections":[{"id":"s1","multipleSelection":true,"title":"Colours","items":[{"id":"r1","type":"reply-action","reference":"ref","role":"row","hidden":false,"replyAction":{"text":"Red","imageUrl":"https://example.com/red.png","payload":"red","subTitle":"Warm"}}]}]}},{"type":"timeslotList","key":"slots","value":{"timeslots":[{"id":"t1","startTime":"2025-05-29T06:14:56.392Z","duration":1800.5}]}},{"type":"productSections","key":"shelves","value":{"productSections":[{"title":"Shoes","products":[{"externalProductId":"sku-1","amount":"19.95","text":"A shoe"}]}]}},{"type":"productList","key":"products","value":{"products":[{"type":"product","product":{"externalProductId":"sku-1","amount":"19.95","text":"A shoe"}}]}},{"type":"shippingMethodList","key":"shipping","value":{"shippingMethods":[{"amount":"4.95","label":"Post","identifier":"post","detail":"Two days"}]}},{"type":"lineItemList","key":"lines","value":{"lineItems":[{"amount":"19.95","text":"A shoe","type":"final"},{"amount":"4.95","text":"Post","type":"pending"}]}},{"type":"whatsappProductSections","key":"waShelves","value":{"sections":[{"id":"w1","type":"whatsapp-product-section","reference":"ref","role":"shelf","hidden":true,"whatsappProductSection":{"title":"Shoes","products":[{"id":"i1","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-1"}}]}}]}},{"type":"whatsappProductItems","key":"waItems","value":{"products":[{"id":"i2","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-2"}},{"id":"i3","type":"whatsapp-product-item","reference":"ref","role":"item","hidden":false,"whatsappProductItem":{"externalProductId":"sku-3"}}]}}]}}"#,
        answer.rawJSON.map(Json.init(text:))
    )
}
