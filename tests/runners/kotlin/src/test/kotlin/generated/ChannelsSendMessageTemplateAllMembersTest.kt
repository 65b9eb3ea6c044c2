// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: a template with every member, both forms of UTM parameter */
class ChannelsSendMessageTemplateAllMembersTest {
    @Test
    fun passes() = replay("channels.send-message.template-all-members") {
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
                    name = "welcome",
                    projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
                    version = "latest",
                    locale = "pt-BR",
                    attachments = listOf(
                        TemplateAttachment(
                            mediaUrl = "https://example.com/a.pdf",
                            filename = "a.pdf",
                            inline = false,
                        ),
                    ),
                    shortLinks = TemplateShortLinks(enabled = true, domain = "default"),
                    variables = mapOf("default" to "friend", "first_name" to "Ada", "lastName" to "Lovelace"),
                    utmParameters = listOf(
                        UtmParameter(key = "utm_source", value = "bird"),
                        UtmParameter(key = "utm_medium", reference = UtmReference.PlatformName),
                    ),
                    parameters = listOf(
                        TemplateParameter.String(StringTemplateParameter(key = "name", value = "Ada")),
                        TemplateParameter.String(StringTemplateParameter(key = "no_value")),
                    ),
                    settings = TemplateSettings(disallowMmLite = true),
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
        same("template.name", "welcome", answer.template?.name)
        same("template.projectId", "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318", answer.template?.projectId)
        same("template.version", "latest", answer.template?.version)
        same("template.locale", "pt-BR", answer.template?.locale)
        same("template.attachments.size", 1, answer.template?.attachments?.size)
        same(
            "template.attachments[0].mediaUrl",
            "https://example.com/a.pdf",
            answer.template?.attachments?.getOrNull(0)?.mediaUrl,
        )
        same("template.attachments[0].filename", "a.pdf", answer.template?.attachments?.getOrNull(0)?.filename)
        same("template.attachments[0].inline", false, answer.template?.attachments?.getOrNull(0)?.inline)
        same("template.shortLinks.enabled", true, answer.template?.shortLinks?.enabled)
        same("template.shortLinks.domain", "default", answer.template?.shortLinks?.domain)
        same(
            "template.variables",
            mapOf("default" to "friend", "first_name" to "Ada", "lastName" to "Lovelace"),
            answer.template?.variables,
        )
        same("template.utmParameters.size", 2, answer.template?.utmParameters?.size)
        same("template.utmParameters[0].key", "utm_source", answer.template?.utmParameters?.getOrNull(0)?.key)
        same("template.utmParameters[0].value", "bird", answer.template?.utmParameters?.getOrNull(0)?.value)
        same("template.utmParameters[1].key", "utm_medium", answer.template?.utmParameters?.getOrNull(1)?.key)
        same(
            "template.utmParameters[1].reference",
            "platform_name",
            answer.template?.utmParameters?.getOrNull(1)?.reference?.text,
        )
        same("template.parameters.size", 2, answer.template?.parameters?.size)
        same("template.parameters[0].type", "string", answer.template?.parameters?.getOrNull(0)?.type)
        same("template.parameters[0].key", "name", answer.template?.parameters?.getOrNull(0)?.string?.key)
        same("template.parameters[0].value", "Ada", answer.template?.parameters?.getOrNull(0)?.string?.value)
        same("template.parameters[1].type", "string", answer.template?.parameters?.getOrNull(1)?.type)
        same("template.parameters[1].key", "no_value", answer.template?.parameters?.getOrNull(1)?.string?.key)
        same("template.settings.disallowMmLite", true, answer.template?.settings?.disallowMmLite)
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }
}
