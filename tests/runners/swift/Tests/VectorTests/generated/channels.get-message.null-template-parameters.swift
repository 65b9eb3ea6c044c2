// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// every member of a template parameter of every kind null
@Sendable func channelsGetMessageNullTemplateParameters(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.get(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        "96a0b5fa-a986-453d-be5c-3117f989f025"
    )
    run.same("id", "96a0b5fa-a986-453d-be5c-3117f989f025", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("template.parameters.count", 12, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.absent("template.parameters[0].key", answer.template?.parameters?[at: 0]?.string?.key)
    run.absent("template.parameters[0].value", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("template.parameters[1].type", "number", answer.template?.parameters?[at: 1]?.type)
    run.absent("template.parameters[1].key", answer.template?.parameters?[at: 1]?.number?.key)
    run.absent("template.parameters[1].value", answer.template?.parameters?[at: 1]?.number?.value)
    run.same("template.parameters[2].type", "boolean", answer.template?.parameters?[at: 2]?.type)
    run.absent("template.parameters[2].key", answer.template?.parameters?[at: 2]?.boolean?.key)
    run.absent("template.parameters[2].value", answer.template?.parameters?[at: 2]?.boolean?.value)
    run.same("template.parameters[3].type", "object", answer.template?.parameters?[at: 3]?.type)
    run.absent("template.parameters[3].key", answer.template?.parameters?[at: 3]?.object?.key)
    run.absent("template.parameters[3].value", answer.template?.parameters?[at: 3]?.object?.value)
    run.same("template.parameters[4].type", "sectionList", answer.template?.parameters?[at: 4]?.type)
    run.absent("template.parameters[4].key", answer.template?.parameters?[at: 4]?.sectionList?.key)
    run.absent("template.parameters[4].value", answer.template?.parameters?[at: 4]?.sectionList?.value)
    run.same("template.parameters[5].type", "timeslotList", answer.template?.parameters?[at: 5]?.type)
    run.absent("template.parameters[5].key", answer.template?.parameters?[at: 5]?.timeslotList?.key)
    run.absent("template.parameters[5].value", answer.template?.parameters?[at: 5]?.timeslotList?.value)
    run.same("template.parameters[6].type", "productSections", answer.template?.parameters?[at: 6]?.type)
    run.absent("template.parameters[6].key", answer.template?.parameters?[at: 6]?.productSections?.key)
    run.absent("template.parameters[6].value", answer.template?.parameters?[at: 6]?.productSections?.value)
    run.same("template.parameters[7].type", "productList", answer.template?.parameters?[at: 7]?.type)
    run.absent("template.parameters[7].key", answer.template?.parameters?[at: 7]?.productList?.key)
    run.absent("template.parameters[7].value", answer.template?.parameters?[at: 7]?.productList?.value)
    run.same("template.parameters[8].type", "shippingMethodList", answer.template?.parameters?[at: 8]?.type)
    run.absent("template.parameters[8].key", answer.template?.parameters?[at: 8]?.shippingMethodList?.key)
    run.absent("template.parameters[8].value", answer.template?.parameters?[at: 8]?.shippingMethodList?.value)
    run.same("template.parameters[9].type", "lineItemList", answer.template?.parameters?[at: 9]?.type)
    run.absent("template.parameters[9].key", answer.template?.parameters?[at: 9]?.lineItemList?.key)
    run.absent("template.parameters[9].value", answer.template?.parameters?[at: 9]?.lineItemList?.value)
    run.same("template.parameters[10].type", "whatsappProductSections", answer.template?.parameters?[at: 10]?.type)
    run.absent("template.parameters[10].key", answer.template?.parameters?[at: 10]?.whatsappProductSections?.key)
    run.absent(
        "template.parameters[10].value",
        answer.template?.parameters?[at: 10]?.whatsappProductSections?.value
    )
    run.same("template.parameters[11].type", "whatsappProductItems", answer.template?.parameters?[at: 11]?.type)
    run.absent("template.parameters[11].key", answer.template?.parameters?[at: 11]?.whatsappProductItems?.key)
    run.absent("template.parameters[11].value", answer.template?.parameters?[at: 11]?.whatsappProductItems?.value)
}
