// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** written from the schema: one action of each kind with every member */
class ChannelsSendMessageAllActionKindsTest {
    @Test
    fun passes() = replay("channels.send-message.all-action-kinds") {
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
                body = MessageBody.Text(
                    TextBody(
                        text = "Choose",
                        actions = listOf(
                            Action.Link(LinkAction(text = "Open", url = "{{address}}")),
                            Action.Reply(
                                ReplyAction(
                                    text = "Yes",
                                    imageUrl = "https://example.com/yes.png",
                                    metadata = ActionMetadata(description = ActionDescription(label = "Agree")),
                                ),
                            ),
                            Action.LocationRequest(LocationRequestAction(text = "Where are you?")),
                            Action.Buy(BuyAction(text = "Buy now", amountCents = 1995, currency = "EUR")),
                            Action.Postback(
                                PostbackAction(
                                    text = "More",
                                    payload = "more-1",
                                    imageUrl = "https://example.com/more.png",
                                    metadata = ActionMetadata(
                                        description = ActionDescription(label = "Tell me more"),
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
        same("body.type", "text", answer.body?.type)
        same("body.text.text", "Choose", answer.body?.text?.text)
        same("body.text.actions.size", 5, answer.body?.text?.actions?.size)
        same("body.text.actions[0].type", "link", answer.body?.text?.actions?.getOrNull(0)?.type)
        same("body.text.actions[0].link.text", "Open", answer.body?.text?.actions?.getOrNull(0)?.link?.text)
        same("body.text.actions[0].link.url", "{{address}}", answer.body?.text?.actions?.getOrNull(0)?.link?.url)
        same("body.text.actions[1].type", "reply", answer.body?.text?.actions?.getOrNull(1)?.type)
        same("body.text.actions[1].reply.text", "Yes", answer.body?.text?.actions?.getOrNull(1)?.reply?.text)
        same(
            "body.text.actions[1].reply.imageUrl",
            "https://example.com/yes.png",
            answer.body?.text?.actions?.getOrNull(1)?.reply?.imageUrl,
        )
        same(
            "body.text.actions[1].reply.metadata.description.label",
            "Agree",
            answer.body?.text?.actions?.getOrNull(1)?.reply?.metadata?.description?.label,
        )
        same("body.text.actions[2].type", "locationRequest", answer.body?.text?.actions?.getOrNull(2)?.type)
        same(
            "body.text.actions[2].locationRequest.text",
            "Where are you?",
            answer.body?.text?.actions?.getOrNull(2)?.locationRequest?.text,
        )
        same("body.text.actions[3].type", "buy", answer.body?.text?.actions?.getOrNull(3)?.type)
        same("body.text.actions[3].buy.text", "Buy now", answer.body?.text?.actions?.getOrNull(3)?.buy?.text)
        same(
            "body.text.actions[3].buy.amountCents",
            1995L,
            answer.body?.text?.actions?.getOrNull(3)?.buy?.amountCents,
        )
        same("body.text.actions[3].buy.currency", "EUR", answer.body?.text?.actions?.getOrNull(3)?.buy?.currency)
        same("body.text.actions[4].type", "postback", answer.body?.text?.actions?.getOrNull(4)?.type)
        same("body.text.actions[4].postback.text", "More", answer.body?.text?.actions?.getOrNull(4)?.postback?.text)
        same(
            "body.text.actions[4].postback.payload",
            "more-1",
            answer.body?.text?.actions?.getOrNull(4)?.postback?.payload,
        )
        same(
            "body.text.actions[4].postback.imageUrl",
            "https://example.com/more.png",
            answer.body?.text?.actions?.getOrNull(4)?.postback?.imageUrl,
        )
        same(
            "body.text.actions[4].postback.metadata.description.label",
            "Tell me more",
            answer.body?.text?.actions?.getOrNull(4)?.postback?.metadata?.description?.label,
        )
        same("status", "accepted", answer.status?.text)
        same("direction", "outgoing", answer.direction?.text)
        same("lastStatusAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.lastStatusAt)
        same("createdAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.createdAt)
        same("updatedAt", Instant.parse("2025-05-29T06:14:56.392Z"), answer.updatedAt)
    }
}
