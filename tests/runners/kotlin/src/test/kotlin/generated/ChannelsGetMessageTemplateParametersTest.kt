// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a value of every kind in an answer */
class ChannelsGetMessageTemplateParametersTest {
    @Test
    fun passes() = replay("channels.get-message.template-parameters") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.messages.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "96a0b5fa-a986-453d-be5c-3117f989f025",
        )
        same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
        same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
        same("status", "sent", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.parameters.size", 12, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Ada", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "number", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", "discount", answer.template?.parameters?.getOrNull(1)?.number?.key)
        same("template.parameters[1].value", 2.5, answer.template?.parameters?.getOrNull(1)?.number?.value)
        same("template.parameters[2].type", "boolean", answer.template?.parameters?.getOrNull(2)?.type)
        same("template.parameters[2].key", "vip", answer.template?.parameters?.getOrNull(2)?.boolean?.key)
        same("template.parameters[2].value", false, answer.template?.parameters?.getOrNull(2)?.boolean?.value)
        same("template.parameters[3].type", "object", answer.template?.parameters?.getOrNull(3)?.type)
        same("template.parameters[3].key", "order", answer.template?.parameters?.getOrNull(3)?.`object`?.key)
        json(
            "template.parameters[3].value",
            "{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}",
            answer.template?.parameters?.getOrNull(3)?.`object`?.value,
        )
        same("template.parameters[4].type", "sectionList", answer.template?.parameters?.getOrNull(4)?.type)
        same("template.parameters[4].key", "sections", answer.template?.parameters?.getOrNull(4)?.sectionList?.key)
        same(
            "template.parameters[4].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.size,
        )
        same(
            "template.parameters[4].value.sections[0].id",
            "s1",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[4].value.sections[0].multipleSelection",
            true,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.multipleSelection,
        )
        same(
            "template.parameters[4].value.sections[0].title",
            "Colours",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.title,
        )
        same(
            "template.parameters[4].value.sections[0].items.size",
            1,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.size,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].id",
            "r1",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].type",
            "reply-action",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].role",
            "row",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.text",
            "Red",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.text,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.imageUrl",
            "https://example.com/red.png",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.imageUrl,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.payload",
            "red",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.payload,
        )
        same(
            "template.parameters[4].value.sections[0].items[0].replyAction.subTitle",
            "Warm",
            answer.template?.parameters?.getOrNull(4)?.sectionList?.value?.sections?.getOrNull(0)?.items?.getOrNull(0)?.replyAction?.subTitle,
        )
        same("template.parameters[5].type", "timeslotList", answer.template?.parameters?.getOrNull(5)?.type)
        same("template.parameters[5].key", "slots", answer.template?.parameters?.getOrNull(5)?.timeslotList?.key)
        same(
            "template.parameters[5].value.timeslots.size",
            1,
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.size,
        )
        same(
            "template.parameters[5].value.timeslots[0].id",
            "t1",
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[5].value.timeslots[0].startTime",
            Instant.parse("2025-05-29T06:14:56.392Z"),
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.startTime,
        )
        same(
            "template.parameters[5].value.timeslots[0].duration",
            1800.5,
            answer.template?.parameters?.getOrNull(5)?.timeslotList?.value?.timeslots?.getOrNull(0)?.duration,
        )
        same("template.parameters[6].type", "productSections", answer.template?.parameters?.getOrNull(6)?.type)
        same(
            "template.parameters[6].key",
            "shelves",
            answer.template?.parameters?.getOrNull(6)?.productSections?.key,
        )
        same(
            "template.parameters[6].value.productSections.size",
            1,
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.size,
        )
        same(
            "template.parameters[6].value.productSections[0].title",
            "Shoes",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.title,
        )
        same(
            "template.parameters[6].value.productSections[0].products.size",
            1,
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.size,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.externalProductId,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].amount",
            "19.95",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[6].value.productSections[0].products[0].text",
            "A shoe",
            answer.template?.parameters?.getOrNull(6)?.productSections?.value?.productSections?.getOrNull(0)?.products?.getOrNull(0)?.text,
        )
        same("template.parameters[7].type", "productList", answer.template?.parameters?.getOrNull(7)?.type)
        same("template.parameters[7].key", "products", answer.template?.parameters?.getOrNull(7)?.productList?.key)
        same(
            "template.parameters[7].value.products.size",
            1,
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.size,
        )
        same(
            "template.parameters[7].value.products[0].type",
            "product",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.type,
        )
        same(
            "template.parameters[7].value.products[0].product.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.externalProductId,
        )
        same(
            "template.parameters[7].value.products[0].product.amount",
            "19.95",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.amount,
        )
        same(
            "template.parameters[7].value.products[0].product.text",
            "A shoe",
            answer.template?.parameters?.getOrNull(7)?.productList?.value?.products?.getOrNull(0)?.product?.text,
        )
        same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?.getOrNull(8)?.type)
        same(
            "template.parameters[8].key",
            "shipping",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.key,
        )
        same(
            "template.parameters[8].value.shippingMethods.size",
            1,
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.size,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].amount",
            "4.95",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].label",
            "Post",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.label,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].identifier",
            "post",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.identifier,
        )
        same(
            "template.parameters[8].value.shippingMethods[0].detail",
            "Two days",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value?.shippingMethods?.getOrNull(0)?.detail,
        )
        same("template.parameters[9].type", "lineItemList", answer.template?.parameters?.getOrNull(9)?.type)
        same("template.parameters[9].key", "lines", answer.template?.parameters?.getOrNull(9)?.lineItemList?.key)
        same(
            "template.parameters[9].value.lineItems.size",
            2,
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.size,
        )
        same(
            "template.parameters[9].value.lineItems[0].amount",
            "19.95",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.amount,
        )
        same(
            "template.parameters[9].value.lineItems[0].text",
            "A shoe",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.text,
        )
        same(
            "template.parameters[9].value.lineItems[0].type",
            "final",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[9].value.lineItems[1].amount",
            "4.95",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.amount,
        )
        same(
            "template.parameters[9].value.lineItems[1].text",
            "Post",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.text,
        )
        same(
            "template.parameters[9].value.lineItems[1].type",
            "pending",
            answer.template?.parameters?.getOrNull(9)?.lineItemList?.value?.lineItems?.getOrNull(1)?.type?.text,
        )
        same(
            "template.parameters[10].type",
            "whatsappProductSections",
            answer.template?.parameters?.getOrNull(10)?.type,
        )
        same(
            "template.parameters[10].key",
            "waShelves",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.key,
        )
        same(
            "template.parameters[10].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.size,
        )
        same(
            "template.parameters[10].value.sections[0].id",
            "w1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[10].value.sections[0].type",
            "whatsapp-product-section",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[10].value.sections[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[10].value.sections[0].role",
            "shelf",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[10].value.sections[0].hidden",
            true,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.title",
            "Shoes",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.title,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products.size",
            1,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.size,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].id",
            "i1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[10].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
        same(
            "template.parameters[11].type",
            "whatsappProductItems",
            answer.template?.parameters?.getOrNull(11)?.type,
        )
        same(
            "template.parameters[11].key",
            "waItems",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.key,
        )
        same(
            "template.parameters[11].value.products.size",
            2,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.size,
        )
        same(
            "template.parameters[11].value.products[0].id",
            "i2",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[11].value.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[11].value.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[11].value.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[11].value.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[11].value.products[0].whatsappProductItem.externalProductId",
            "sku-2",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
        same(
            "template.parameters[11].value.products[1].id",
            "i3",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.id,
        )
        same(
            "template.parameters[11].value.products[1].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.type?.text,
        )
        same(
            "template.parameters[11].value.products[1].reference",
            "ref",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.reference,
        )
        same(
            "template.parameters[11].value.products[1].role",
            "item",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.role,
        )
        same(
            "template.parameters[11].value.products[1].hidden",
            false,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.hidden,
        )
        same(
            "template.parameters[11].value.products[1].whatsappProductItem.externalProductId",
            "sku-3",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value?.products?.getOrNull(1)?.whatsappProductItem?.externalProductId,
        )
        json(
            "rawJSON",
            "{\"id\":\"96a0b5fa-a986-453d-be5c-3117f989f025\",\"channelId\":\"614208aa-b153-4d5d-9989-2fddfc0ce4c3\",\"status\":\"sent\",\"direction\":\"outgoing\",\"template\":{\"projectId\":\"ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318\",\"parameters\":[{\"type\":\"string\",\"key\":\"name\",\"value\":\"Ada\"},{\"type\":\"number\",\"key\":\"discount\",\"value\":2.5},{\"type\":\"boolean\",\"key\":\"vip\",\"value\":false},{\"type\":\"object\",\"key\":\"order\",\"value\":{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}},{\"type\":\"sectionList\",\"key\":\"sections\",\"value\":{\"sections\":[{\"id\":\"s1\",\"multipleSelection\":true,\"title\":\"Colours\",\"items\":[{\"id\":\"r1\",\"type\":\"reply-action\",\"reference\":\"ref\",\"role\":\"row\",\"hidden\":false,\"replyAction\":{\"text\":\"Red\",\"imageUrl\":\"https://example.com/red.png\",\"payload\":\"red\",\"subTitle\":\"Warm\"}}]}]}},{\"type\":\"timeslotList\",\"key\":\"slots\",\"value\":{\"timeslots\":[{\"id\":\"t1\",\"startTime\":\"2025-05-29T06:14:56.392Z\",\"duration\":1800.5}]}},{\"type\":\"productSections\",\"key\":\"shelves\",\"value\":{\"productSections\":[{\"title\":\"Shoes\",\"products\":[{\"externalProductId\":\"sku-1\",\"amount\":\"19.95\",\"text\":\"A shoe\"}]}]}},{\"type\":\"productList\",\"key\":\"products\",\"value\":{\"products\":[{\"type\":\"product\",\"product\":{\"externalProductId\":\"sku-1\",\"amount\":\"19.95\",\"text\":\"A shoe\"}}]}},{\"type\":\"shippingMethodList\",\"key\":\"shipping\",\"value\":{\"shippingMethods\":[{\"amount\":\"4.95\",\"label\":\"Post\",\"identifier\":\"post\",\"detail\":\"Two days\"}]}},{\"type\":\"lineItemList\",\"key\":\"lines\",\"value\":{\"lineItems\":[{\"amount\":\"19.95\",\"text\":\"A shoe\",\"type\":\"final\"},{\"amount\":\"4.95\",\"text\":\"Post\",\"type\":\"pending\"}]}},{\"type\":\"whatsappProductSections\",\"key\":\"waShelves\",\"value\":{\"sections\":[{\"id\":\"w1\",\"type\":\"whatsapp-product-section\",\"reference\":\"ref\",\"role\":\"shelf\",\"hidden\":true,\"whatsappProductSection\":{\"title\":\"Shoes\",\"products\":[{\"id\":\"i1\",\"type\":\"whatsapp-product-item\",\"reference\":\"ref\",\"role\":\"item\",\"hidden\":false,\"whatsappProductItem\":{\"externalProductId\":\"sku-1\"}}]}}]}},{\"type\":\"whatsappProductItems\",\"key\":\"waItems\",\"value\":{\"products\":[{\"id\":\"i2\",\"type\":\"whatsapp-product-item\",\"reference\":\"ref\",\"role\":\"item\",\"hidden\":false,\"whatsappProductItem\":{\"externalProductId\":\"sku-2\"}},{\"id\":\"i3\",\"type\":\"whatsapp-product-item\",\"reference\":\"ref\",\"role\":\"item\",\"hidden\":false,\"whatsappProductItem\":{\"externalProductId\":\"sku-3\"}}]}}]}}",
            answer.rawJSON,
        )
    }
}
