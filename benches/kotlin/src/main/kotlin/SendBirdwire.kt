import dev.birdwire.Client
import dev.birdwire.receiverOf
import dev.birdwire.text
import dev.birdwire.types.CreateMessage
import dev.birdwire.types.text
import kotlinx.coroutines.runBlocking

fun main(arguments: Array<String>): Unit = runBlocking {
    val bird = Client(accessKey = ACCESS_KEY, workspaceId = WORKSPACE_ID, baseUrl = arguments[0])
    measure(arguments) {
        val message = bird.channels.messages.send(CHANNEL_ID, CreateMessage(receiver = receiverOf(RECEIVER), body = text(TEXT)))
        listOf(message.id, message.status?.text)
    }
}
