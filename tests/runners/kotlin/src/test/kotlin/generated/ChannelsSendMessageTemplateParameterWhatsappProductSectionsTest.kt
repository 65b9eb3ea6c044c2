// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a template parameter of the kind whatsappProductSections with every member */
class ChannelsSendMessageTemplateParameterWhatsappProductSectionsTest {
    @Test
    fun passes() = replay("channels.send-message.template-parameter-whatsapp-product-sections") {
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
        same("template.parameters.size", 1, answer.template?.parameters?.size)
        same(
            "template.parameters[0].type",
            "whatsappProductSections",
            answer.template?.parameters?.getOrNull(0)?.type,
        )
        same(
            "template.parameters[0].key",
            "waShelves",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.key,
        )
        same(
            "template.parameters[0].value.sections.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.size,
        )
        same(
            "template.parameters[0].value.sections[0].id",
            "w1",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[0].value.sections[0].type",
            "whatsapp-product-section",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[0].value.sections[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[0].value.sections[0].role",
            "shelf",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[0].value.sections[0].hidden",
            true,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.title",
            "Shoes",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.title,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.size,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].id",
            "i1",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.id,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].type",
            "whatsapp-product-item",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.type?.text,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].reference",
            "ref",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.reference,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].role",
            "item",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.role,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].hidden",
            false,
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.hidden,
        )
        same(
            "template.parameters[0].value.sections[0].whatsappProductSection.products[0].whatsappProductItem.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(0)?.whatsappProductSections?.value?.sections?.getOrNull(0)?.whatsappProductSection?.products?.getOrNull(0)?.whatsappProductItem?.externalProductId,
        )
    }
}
