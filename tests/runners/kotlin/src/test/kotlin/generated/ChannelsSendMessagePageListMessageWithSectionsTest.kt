// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant

/** List, list message with sections, with the receiver of that page (no identifierKey) */
class ChannelsSendMessagePageListMessageWithSectionsTest {
    @Test
    fun passes() = replay("channels.send-message.page-list-message-with-sections") {
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
                receiver = Receiver(contacts = listOf(ReceiverContact(identifierValue = "+31612345678"))),
                body = MessageBody.List(
                    ListBody(
                        items = listOf(
                            BodyItem(
                                title = "Section 1",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-1",
                                            text = "Postback action 1",
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-2",
                                            text = "Postback action 2",
                                        ),
                                    ),
                                ),
                            ),
                            BodyItem(
                                title = "Section 2",
                                actions = listOf(
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-3",
                                            text = "Postback action 3",
                                        ),
                                    ),
                                    Action.Postback(
                                        PostbackAction(
                                            payload = "postback-action-payload-4",
                                            text = "Postback action 4",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        title = "List title",
                        altText = "List alt text",
                        text = "List text",
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
        same("body.type", "list", answer.body?.type)
        same("body.list.title", "List title", answer.body?.list?.title)
        same("body.list.text", "List text", answer.body?.list?.text)
        same("body.list.altText", "List alt text", answer.body?.list?.altText)
        same("body.list.items.size", 2, answer.body?.list?.items?.size)
        same("body.list.items[0].title", "Section 1", answer.body?.list?.items?.getOrNull(0)?.title)
        same("body.list.items[0].actions.size", 2, answer.body?.list?.items?.getOrNull(0)?.actions?.size)
        same(
            "body.list.items[0].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[0].actions[0].postback.text",
            "Postback action 1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[0].postback.payload",
            "postback-action-payload-1",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[0].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[0].actions[1].postback.text",
            "Postback action 2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[0].actions[1].postback.payload",
            "postback-action-payload-2",
            answer.body?.list?.items?.getOrNull(0)?.actions?.getOrNull(1)?.postback?.payload,
        )
        same("body.list.items[1].title", "Section 2", answer.body?.list?.items?.getOrNull(1)?.title)
        same("body.list.items[1].actions.size", 2, answer.body?.list?.items?.getOrNull(1)?.actions?.size)
        same(
            "body.list.items[1].actions[0].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.type,
        )
        same(
            "body.list.items[1].actions[0].postback.text",
            "Postback action 3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[0].postback.payload",
            "postback-action-payload-3",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(0)?.postback?.payload,
        )
        same(
            "body.list.items[1].actions[1].type",
            "postback",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.type,
        )
        same(
            "body.list.items[1].actions[1].postback.text",
            "Postback action 4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.text,
        )
        same(
            "body.list.items[1].actions[1].postback.payload",
            "postback-action-payload-4",
            answer.body?.list?.items?.getOrNull(1)?.actions?.getOrNull(1)?.postback?.payload,
        )
    }
}
