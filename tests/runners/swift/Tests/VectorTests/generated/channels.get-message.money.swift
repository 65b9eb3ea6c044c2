// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// an amount beyond 32 bits and a negative exponent
@Sendable func channelsGetMessageMoney(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("status", .delivered, answer.status)
    run.same("status.text", "delivered", answer.status?.text)
    run.same("direction", .incoming, answer.direction)
    run.same("direction.text", "incoming", answer.direction?.text)
    run.same("meta.order.products.count", 1, answer.meta?.order?.products?.count)
    run.same(
        "meta.order.products[0].externalCatalogId",
        "c",
        answer.meta?.order?.products?[at: 0]?.externalCatalogId
    )
    run.same(
        "meta.order.products[0].externalProductId",
        "p",
        answer.meta?.order?.products?[at: 0]?.externalProductId
    )
    run.same("meta.order.products[0].quantity", 3, answer.meta?.order?.products?[at: 0]?.quantity)
    run.same(
        "meta.order.products[0].price.amount",
        -123456789012,
        answer.meta?.order?.products?[at: 0]?.price?.amount
    )
    run.same("meta.order.products[0].price.exponent", -2, answer.meta?.order?.products?[at: 0]?.price?.exponent)
    run.same(
        "meta.order.products[0].price.currencyCode",
        "JPY",
        answer.meta?.order?.products?[at: 0]?.price?.currencyCode
    )
}
