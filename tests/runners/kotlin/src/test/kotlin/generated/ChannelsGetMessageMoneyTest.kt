// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test

/** an amount beyond 32 bits and a negative exponent */
class ChannelsGetMessageMoneyTest {
    @Test
    fun passes() = replay("channels.get-message.money") {
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
        same("status", "delivered", answer.status?.text)
        same("direction", "incoming", answer.direction?.text)
        same("meta.order.products.size", 1, answer.meta?.order?.products?.size)
        same(
            "meta.order.products[0].externalCatalogId",
            "c",
            answer.meta?.order?.products?.getOrNull(0)?.externalCatalogId,
        )
        same(
            "meta.order.products[0].externalProductId",
            "p",
            answer.meta?.order?.products?.getOrNull(0)?.externalProductId,
        )
        same("meta.order.products[0].quantity", 3L, answer.meta?.order?.products?.getOrNull(0)?.quantity)
        same(
            "meta.order.products[0].price.amount",
            -123456789012L,
            answer.meta?.order?.products?.getOrNull(0)?.price?.amount,
        )
        same(
            "meta.order.products[0].price.exponent",
            -2L,
            answer.meta?.order?.products?.getOrNull(0)?.price?.exponent,
        )
        same(
            "meta.order.products[0].price.currencyCode",
            "JPY",
            answer.meta?.order?.products?.getOrNull(0)?.price?.currencyCode,
        )
    }
}
