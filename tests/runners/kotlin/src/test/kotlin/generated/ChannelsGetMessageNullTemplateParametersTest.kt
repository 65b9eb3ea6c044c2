// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** every member of a template parameter of every kind null */
class ChannelsGetMessageNullTemplateParametersTest {
    @Test
    fun passes() = replay("channels.get-message.null-template-parameters") {
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
        same("template.parameters.size", 12, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", null, answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", null, answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "number", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", null, answer.template?.parameters?.getOrNull(1)?.number?.key)
        same("template.parameters[1].value", null, answer.template?.parameters?.getOrNull(1)?.number?.value)
        same("template.parameters[2].type", "boolean", answer.template?.parameters?.getOrNull(2)?.type)
        same("template.parameters[2].key", null, answer.template?.parameters?.getOrNull(2)?.boolean?.key)
        same("template.parameters[2].value", null, answer.template?.parameters?.getOrNull(2)?.boolean?.value)
        same("template.parameters[3].type", "object", answer.template?.parameters?.getOrNull(3)?.type)
        same("template.parameters[3].key", null, answer.template?.parameters?.getOrNull(3)?.`object`?.key)
        same("template.parameters[3].value", null, answer.template?.parameters?.getOrNull(3)?.`object`?.value)
        same("template.parameters[4].type", "sectionList", answer.template?.parameters?.getOrNull(4)?.type)
        same("template.parameters[4].key", null, answer.template?.parameters?.getOrNull(4)?.sectionList?.key)
        same("template.parameters[4].value", null, answer.template?.parameters?.getOrNull(4)?.sectionList?.value)
        same("template.parameters[5].type", "timeslotList", answer.template?.parameters?.getOrNull(5)?.type)
        same("template.parameters[5].key", null, answer.template?.parameters?.getOrNull(5)?.timeslotList?.key)
        same("template.parameters[5].value", null, answer.template?.parameters?.getOrNull(5)?.timeslotList?.value)
        same("template.parameters[6].type", "productSections", answer.template?.parameters?.getOrNull(6)?.type)
        same("template.parameters[6].key", null, answer.template?.parameters?.getOrNull(6)?.productSections?.key)
        same(
            "template.parameters[6].value",
            null,
            answer.template?.parameters?.getOrNull(6)?.productSections?.value,
        )
        same("template.parameters[7].type", "productList", answer.template?.parameters?.getOrNull(7)?.type)
        same("template.parameters[7].key", null, answer.template?.parameters?.getOrNull(7)?.productList?.key)
        same("template.parameters[7].value", null, answer.template?.parameters?.getOrNull(7)?.productList?.value)
        same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?.getOrNull(8)?.type)
        same("template.parameters[8].key", null, answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.key)
        same(
            "template.parameters[8].value",
            null,
            answer.template?.parameters?.getOrNull(8)?.shippingMethodList?.value,
        )
        same("template.parameters[9].type", "lineItemList", answer.template?.parameters?.getOrNull(9)?.type)
        same("template.parameters[9].key", null, answer.template?.parameters?.getOrNull(9)?.lineItemList?.key)
        same("template.parameters[9].value", null, answer.template?.parameters?.getOrNull(9)?.lineItemList?.value)
        same(
            "template.parameters[10].type",
            "whatsappProductSections",
            answer.template?.parameters?.getOrNull(10)?.type,
        )
        same(
            "template.parameters[10].key",
            null,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.key,
        )
        same(
            "template.parameters[10].value",
            null,
            answer.template?.parameters?.getOrNull(10)?.whatsappProductSections?.value,
        )
        same(
            "template.parameters[11].type",
            "whatsappProductItems",
            answer.template?.parameters?.getOrNull(11)?.type,
        )
        same(
            "template.parameters[11].key",
            null,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.key,
        )
        same(
            "template.parameters[11].value",
            null,
            answer.template?.parameters?.getOrNull(11)?.whatsappProductItems?.value,
        )
    }
}
