// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a template parameter of the kind productList with every member */
class ChannelsSendMessageTemplateParameterProductListTest {
    @Test
    fun passes() = replay("channels.send-message.template-parameter-product-list") {
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
        same("template.parameters[0].type", "productList", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "products", answer.template?.parameters?.getOrNull(0)?.productList?.key)
        same(
            "template.parameters[0].value.products.size",
            1,
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.size,
        )
        same(
            "template.parameters[0].value.products[0].type",
            "product",
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.getOrNull(0)?.type,
        )
        same(
            "template.parameters[0].value.products[0].product.externalProductId",
            "sku-1",
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.getOrNull(0)?.product?.externalProductId,
        )
        same(
            "template.parameters[0].value.products[0].product.amount",
            "19.95",
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.getOrNull(0)?.product?.amount,
        )
        same(
            "template.parameters[0].value.products[0].product.text",
            "A shoe",
            answer.template?.parameters?.getOrNull(0)?.productList?.value?.products?.getOrNull(0)?.product?.text,
        )
    }
}
