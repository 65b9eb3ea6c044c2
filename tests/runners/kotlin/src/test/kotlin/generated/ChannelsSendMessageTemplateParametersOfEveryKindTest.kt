// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a value of every kind in one template */
class ChannelsSendMessageTemplateParametersOfEveryKindTest {
    @Test
    fun passes() = replay("channels.send-message.template-parameters-of-every-kind") {
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
                template = Template(
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    version = "latest",
                    locale = "en",
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name", value = "Ada")),
                        TemplateParameter.Number(NumberTemplateParameter(key = "discount", value = 2.5)),
                        TemplateParameter.Boolean(BooleanTemplateParameter(key = "vip", value = false)),
                        TemplateParameter.Object(
                            ObjectTemplateParameter(
                                key = "order",
                                value = "{\"order_id\":7,\"lines\":[{\"skuCode\":\"a\",\"qty\":2}],\"note\":null}",
                            ),
                        ),
                        TemplateParameter.SectionList(
                            SectionListTemplateParameter(
                                key = "sections",
                                value = SectionListValue(
                                    sections = listOf(
                                        ChoiceSection(
                                            id = "s1",
                                            multipleSelection = true,
                                            title = "Colours",
                                            items = listOf(
                                                ChoiceItem(
                                                    id = "r1",
                                                    type = ChoiceItemType.ReplyAction,
                                                    reference = "ref",
                                                    role = "row",
                                                    hidden = false,
                                                    replyAction = ChoiceReply(
                                                        text = "Red",
                                                        imageUrl = "https://example.com/red.png",
                                                        payload = "red",
                                                        subTitle = "Warm",
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.TimeslotList(
                            TimeslotListTemplateParameter(
                                key = "slots",
                                value = TimeslotListValue(
                                    timeslots = listOf(
                                        Timeslot(
                                            id = "t1",
                                            startTime = Instant.parse("2025-05-29T06:14:56.392Z"),
                                            duration = 1800.5,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.ProductSections(
                            ProductSectionsTemplateParameter(
                                key = "shelves",
                                value = ProductSectionsValue(
                                    productSections = listOf(
                                        ProductSection(
                                            title = "Shoes",
                                            products = listOf(
                                                Product(
                                                    externalProductId = "sku-1",
                                                    amount = "19.95",
                                                    text = "A shoe",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.ProductList(
                            ProductListTemplateParameter(
                                key = "products",
                                value = ProductListValue(
                                    products = listOf(
                                        ProductItem.Product(
                                            Product(externalProductId = "sku-1", amount = "19.95", text = "A shoe"),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.ShippingMethodList(
                            ShippingMethodListTemplateParameter(
                                key = "shipping",
                                value = ShippingMethodListValue(
                                    shippingMethods = listOf(
                                        ShippingMethod(
                                            amount = "4.95",
                                            label = "Post",
                                            identifier = "post",
                                            detail = "Two days",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.LineItemList(
                            LineItemListTemplateParameter(
                                key = "lines",
                                value = LineItemListValue(
                                    lineItems = listOf(
                                        LineItem(amount = "19.95", text = "A shoe", type = LineItemType.Final),
                                        LineItem(amount = "4.95", text = "Post", type = LineItemType.Pending),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.WhatsappProductSections(
                            WhatsappProductSectionsTemplateParameter(
                                key = "waShelves",
                                value = WhatsappProductSectionsValue(
                                    sections = listOf(
                                        WhatsappSectionItem(
                                            id = "w1",
                                            type = WhatsappSectionItemType.WhatsappProductSection,
                                            reference = "ref",
                                            role = "shelf",
                                            hidden = true,
                                            whatsappProductSection = WhatsappProductSection(
                                                title = "Shoes",
                                                products = listOf(
                                                    WhatsappProductItem(
                                                        id = "i1",
                                                        type = WhatsappProductItemType.WhatsappProductItem,
                                                        reference = "ref",
                                                        role = "item",
                                                        hidden = false,
                                                        whatsappProductItem = WhatsappProduct(
                                                            externalProductId = "sku-1",
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        TemplateParameter.WhatsappProductItems(
                            WhatsappProductItemsTemplateParameter(
                                key = "waItems",
                                value = WhatsappProductItemsValue(
                                    products = listOf(
                                        WhatsappProductItem(
                                            id = "i2",
                                            type = WhatsappProductItemType.WhatsappProductItem,
                                            reference = "ref",
                                            role = "item",
                                            hidden = false,
                                            whatsappProductItem = WhatsappProduct(externalProductId = "sku-2"),
                                        ),
                                        WhatsappProductItem(
                                            id = "i3",
                                            type = WhatsappProductItemType.WhatsappProductItem,
                                            reference = "ref",
                                            role = "item",
                                            hidden = false,
                                            whatsappProductItem = WhatsappProduct(externalProductId = "sku-3"),
                                        ),
                                    ),
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
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.version", "latest", answer.template?.version)
        same("template.locale", "en", answer.template?.locale)
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
    }
}
