// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

import Birdwire
import Foundation

/// written from the schema: a template with every member, both forms of UTM parameter
@Sendable func channelsSendMessageTemplateAllMembers(_ run: Run) async throws {
    let bird = try run.client()
    let answer = try await bird.channels.messages.send(
        "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
        CreateMessage(
            receiver: Receiver(
                contacts: [ReceiverContact(identifierKey: "phonenumber", identifierValue: "+31612345678")]
            ),
            template: Template(
                name: "welcome",
                projectId: "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                version: "latest",
                locale: "pt-BR",
                attachments: [
                    TemplateAttachment(mediaUrl: "https://example.com/a.pdf", filename: "a.pdf", inline: false),
                ],
                shortLinks: TemplateShortLinks(enabled: true, domain: "default"),
                variables: ["default": "friend", "first_name": "Ada", "lastName": "Lovelace"],
                utmParameters: [
                    UtmParameter(key: "utm_source", value: "bird"),
                    UtmParameter(key: "utm_medium", reference: .platformName),
                ],
                parameters: [
                    TemplateParameter.string(StringTemplateParameter(key: "name", value: "Ada")),
                    TemplateParameter.string(StringTemplateParameter(key: "no_value")),
                ],
                settings: TemplateSettings(disallowMmLite: true)
            )
        )
    )
    run.same("id", "b8f3b0a6-6b0c-4c8e-9d0b-0d6c5a1f2e11", answer.id)
    run.same("channelId", "614208aa-b153-4d5d-9989-2fddfc0ce4c3", answer.channelId)
    run.same("sender.connector.id", "86cc4dc0-3dc0-41b7-ac43-8ec829ead56f", answer.sender?.connector?.id)
    run.same("sender.connector.identifierValue", "+31611111111", answer.sender?.connector?.identifierValue)
    run.same("receiver.contacts.count", 1, answer.receiver?.contacts?.count)
    run.same(
        "receiver.contacts[0].id",
        "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        answer.receiver?.contacts?[at: 0]?.id
    )
    run.same("receiver.contacts[0].identifierKey", "phonenumber", answer.receiver?.contacts?[at: 0]?.identifierKey)
    run.same(
        "receiver.contacts[0].identifierValue",
        "+31612345678",
        answer.receiver?.contacts?[at: 0]?.identifierValue
    )
    run.same("receiver.contacts[0].countryCode", "NL", answer.receiver?.contacts?[at: 0]?.countryCode)
    run.same("template.name", "welcome", answer.template?.name)
    run.same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
    run.same("template.version", "latest", answer.template?.version)
    run.same("template.locale", "pt-BR", answer.template?.locale)
    run.same("template.attachments.count", 1, answer.template?.attachments?.count)
    run.same(
        "template.attachments[0].mediaUrl",
        "https://example.com/a.pdf",
        answer.template?.attachments?[at: 0]?.mediaUrl
    )
    run.same("template.attachments[0].filename", "a.pdf", answer.template?.attachments?[at: 0]?.filename)
    run.same("template.attachments[0].inline", false, answer.template?.attachments?[at: 0]?.inline)
    run.same("template.shortLinks.enabled", true, answer.template?.shortLinks?.enabled)
    run.same("template.shortLinks.domain", "default", answer.template?.shortLinks?.domain)
    run.same("template.variables.count", 3, answer.template?.variables?.count)
    run.same("template.variables.default", "friend", answer.template?.variables?["default"])
    run.same("template.variables.first_name", "Ada", answer.template?.variables?["first_name"])
    run.same("template.variables.lastName", "Lovelace", answer.template?.variables?["lastName"])
    run.same("template.utmParameters.count", 2, answer.template?.utmParameters?.count)
    run.same("template.utmParameters[0].key", "utm_source", answer.template?.utmParameters?[at: 0]?.key)
    run.same("template.utmParameters[0].value", "bird", answer.template?.utmParameters?[at: 0]?.value)
    run.same("template.utmParameters[1].key", "utm_medium", answer.template?.utmParameters?[at: 1]?.key)
    run.same(
        "template.utmParameters[1].reference",
        .platformName,
        answer.template?.utmParameters?[at: 1]?.reference
    )
    run.same(
        "template.utmParameters[1].reference.text",
        "platform_name",
        answer.template?.utmParameters?[at: 1]?.reference?.text
    )
    run.same("template.parameters.count", 2, answer.template?.parameters?.count)
    run.same("template.parameters[0].type", "string", answer.template?.parameters?[at: 0]?.type)
    run.same("template.parameters[0].key", "name", answer.template?.parameters?[at: 0]?.string?.key)
    run.same("template.parameters[0].value", "Ada", answer.template?.parameters?[at: 0]?.string?.value)
    run.same("template.parameters[1].type", "string", answer.template?.parameters?[at: 1]?.type)
    run.same("template.parameters[1].key", "no_value", answer.template?.parameters?[at: 1]?.string?.key)
    run.same("template.settings.disallowMmLite", true, answer.template?.settings?.disallowMmLite)
    run.same("status", .accepted, answer.status)
    run.same("status.text", "accepted", answer.status?.text)
    run.same("direction", .outgoing, answer.direction)
    run.same("direction.text", "outgoing", answer.direction?.text)
    run.same("lastStatusAt", time("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
    run.same("createdAt", time("2025-05-29T06:14:56.392Z"), answer.createdAt)
    run.same("updatedAt", time("2025-05-29T06:14:56.392Z"), answer.updatedAt)
}
