// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: the value is optional in every kind */
class ChannelsSendMessageTemplateParametersWithoutValueTest {
    @Test
    fun passes() = replay("channels.send-message.template-parameters-without-value") {
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
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name")),
                        TemplateParameter.Number(NumberTemplateParameter(key = "discount")),
                        TemplateParameter.Boolean(BooleanTemplateParameter(key = "vip")),
                        TemplateParameter.Object(ObjectTemplateParameter(key = "order")),
                        TemplateParameter.SectionList(SectionListTemplateParameter(key = "sections")),
                        TemplateParameter.TimeslotList(TimeslotListTemplateParameter(key = "slots")),
                        TemplateParameter.ProductSections(ProductSectionsTemplateParameter(key = "shelves")),
                        TemplateParameter.ProductList(ProductListTemplateParameter(key = "products")),
                        TemplateParameter.ShippingMethodList(ShippingMethodListTemplateParameter(key = "shipping")),
                        TemplateParameter.LineItemList(LineItemListTemplateParameter(key = "lines")),
                        TemplateParameter.WhatsappProductSections(
                            WhatsappProductSectionsTemplateParameter(key = "waShelves"),
                        ),
                        TemplateParameter.WhatsappProductItems(
                            WhatsappProductItemsTemplateParameter(key = "waItems"),
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
        same("template.parameters.size", 12, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[1].type", "number", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", "discount", answer.template?.parameters?.getOrNull(1)?.number?.key)
        same("template.parameters[2].type", "boolean", answer.template?.parameters?.getOrNull(2)?.type)
        same("template.parameters[2].key", "vip", answer.template?.parameters?.getOrNull(2)?.boolean?.key)
        same("template.parameters[3].type", "object", answer.template?.parameters?.getOrNull(3)?.type)
        same("template.parameters[3].key", "order", answer.template?.parameters?.getOrNull(3)?.`object`?.key)
        same("template.parameters[4].type", "sectionList", answer.template?.parameters?.getOrNull(4)?.type)
        same("template.parameters[4].key", "sections", answer.template?.parameters?.getOrNull(4)?.sectionList?.key)
        same("template.parameters[5].type", "timeslotList", answer.template?.parameters?.getOrNull(5)?.type)
        same("template.parameters[5].key", "slots", answer.template?.parameters?.getOrNull(5)?.timeslotList?.key)
        same("template.parameters[6].type", "productSections", answer.template?.parameters?.getOrNull(6)?.type)
        same(
            "template.parameters[6].key",
            "shelves",
            answer.template?.parameters?.getOrNull(6)?.productSections?.key,
        )
        same("template.parameters[7].type", "productList", answer.template?.parameters?.getOrNull(7)?.type)
        same("template.parameters[7].key", "products", answer.template?.parameters?.getOrNull(7)?.productList?.key)
        same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?.getOrNull(8)?.type)
        same(
            "template.parameters[8].key",
            "shipping",
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.key,
        )
        same("template.parameters[9].type", "lineItemList", answer.template?.parameters?.getOrNull(9)?.type)
        same("template.parameters[9].key", "lines", answer.template?.parameters?.getOrNull(9)?.lineItemList?.key)
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
            "template.parameters[11].type",
            "whatsappProductItems",
            answer.template?.parameters?.getOrNull(11)?.type,
        )
        same(
            "template.parameters[11].key",
            "waItems",
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.key,
        )
    }
}
