// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** a limit of the schema: a title has at most 24 characters */
class ChannelsSendMessageInputWhatsappProductSectionTitleTooLongTest {
    @Test
    fun passes() = replay("channels.send-message.input-whatsapp-product-section-title-too-long") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.messages.send(
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
                                                    title = "ttttttttttttttttttttttttt",
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
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "body.template.parameters[0].value.sections[0].whatsappProductSection.title", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }
}
