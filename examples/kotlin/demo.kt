// Sends three WhatsApp messages to a local Bird and follows them until all are delivered.
//
// `make demo-kotlin` starts the local Bird, sets the variables that are read here and runs this with the built package.

import dev.birdwire.Client
import dev.birdwire.receiverOf
import dev.birdwire.types.*
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.toList

private val messages = mapOf(
    "text with reply buttons" to CreateMessage(
        receiver = receiverOf("+31612345678"),
        body = MessageBody.Text(
            TextBody(
                text = "Shall we deliver tomorrow?",
                actions = listOf(Action.Reply(ReplyAction(text = "Yes")), Action.Reply(ReplyAction(text = "Another day"))),
            ),
        ),
    ),
    "image" to CreateMessage(
        receiver = receiverOf("+31612345678"),
        body = MessageBody.Image(
            ImageBody(
                text = "Your parcel",
                images = listOf(
                    BodyImage(mediaUrl = "https://example.com/parcel.png", altText = "A parcel on a doorstep"),
                ),
            ),
        ),
    ),
    "template" to CreateMessage(
        receiver = receiverOf("+31612345678"),
        template = Template(
            projectId = "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
            version = "latest",
            locale = "en",
            parameters = listOf(TemplateParameter.String(StringTemplateParameter(key = "name", value = "Ada"))),
        ),
    ),
)

private val colours = mapOf("accepted" to 33, "processing" to 33, "sent" to 36, "delivered" to 32)

/** One cell of the table; in colour when somebody watches. */
private fun cell(text: String): String =
    if (System.console() == null) text.padEnd(26) else "\u001b[${colours[text] ?: 1}m${text.padEnd(26)}\u001b[0m"

suspend fun main() {
    val channelId = System.getenv("BIRD_CHANNEL_ID")
    // The access key, the workspace and the address of the local Bird come from the environment.
    Client().use { bird ->
        val sent = messages.mapKeys { (what, message) ->
            val id = bird.channels.messages.send(channelId, message).id!!
            println("sent  ${what.padEnd(24)}$id")
            id
        }

        println("\n" + messages.keys.joinToString("", transform = ::cell))
        var shown = emptyList<String>()
        while (shown.isEmpty() || shown.any { it != "delivered" }) {
            val listed = bird.channels.messages.list(channelId, ListChannelMessages(id = sent.keys.toList(), limit = 100)).toList()
            val statuses = sent.keys.map { id -> listed.first { it.id == id }.status?.text ?: "" }
            if (statuses != shown) println(statuses.joinToString("", transform = ::cell))
            shown = statuses
            delay(100)
        }
    }
}
