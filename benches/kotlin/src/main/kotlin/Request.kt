// What the peers share: the request, and how they read JSON.

import kotlinx.serialization.Serializable
import kotlinx.serialization.json.Json

@Serializable
data class Receiver(val contacts: List<MessageContact>)

@Serializable
data class CreateMessage(val receiver: Receiver, val body: MessageBody)

val JSON = Json {
    ignoreUnknownKeys = true
    explicitNulls = false
}

fun request(): String {
    val body = MessageBody(type = "text", text = TextBody(text = TEXT))
    return JSON.encodeToString(CreateMessage(Receiver(listOf(MessageContact(identifierValue = RECEIVER))), body))
}
