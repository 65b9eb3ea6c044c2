// Sends a WhatsApp message of every kind to a local Bird and follows them until all are delivered.
//
// `make demo-kotlin` starts the local Bird, sets the variables that are read here and runs this with the built package.

import dev.birdwire.*
import dev.birdwire.types.*
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.toList

/** What to send: a body, or a template. */
private fun messages(parcelUrl: String): Map<String, CreateMessage> {
    fun message(body: MessageBody) = CreateMessage(receiver = receiverOf("+31612345678"), body = body)
    val tomorrow = postback("Tomorrow", payload = "day-1")
    val basket = listOf("lamp", "chair").map { name ->
        BodyItem(title = name, mediaUrl = parcelUrl, actions = listOf(link("Buy", "https://example.com/$name")))
    }
    val template = template(
        "ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318",
        version = "latest",
        locale = "en",
        parameters = listOf(stringParameter("name", "Ada")),
    )
    return mapOf(
        "text" to message(text("Your order is on its way.")),
        "text with buttons" to message(text("Deliver tomorrow?", actions = listOf(reply("Yes"), tomorrow))),
        "location request" to message(text("Where are you?", actions = listOf(locationRequest()))),
        "image" to message(image(parcelUrl, altText = "A parcel on a doorstep", text = "Your parcel")),
        "file" to message(file("https://example.com/bill.pdf", "application/pdf", filename = "bill.pdf")),
        "location" to message(location(52.3435942, 4.9091077, label = "Amsterdam office")),
        "list" to message(
            list(
                "When shall we come?",
                items = listOf(
                    BodyItem(title = "This week", actions = listOf(tomorrow, postback("Friday", payload = "day-5"))),
                    BodyItem(title = "Next week", actions = listOf(postback("Monday", payload = "day-8"))),
                ),
                metadata = ListMetadata(button = ListButton(label = "Choose a day")),
            ),
        ),
        "carousel" to message(carousel(basket, text = "Still in your basket")),
        "template" to CreateMessage(receiver = receiverOf("+31612345678"), template = template),
    )
}

suspend fun main() {
    val channelId = System.getenv("BIRD_CHANNEL_ID")
    // The access key, the workspace and the address of the local Bird come from the environment.
    Client().use { bird ->
        val parcel = UploadFile.of("any picture that you have".toByteArray())
        val parcelUrl = bird.channels.media.upload(parcel, contentType = "image/png")
        val ids = messages(parcelUrl).map { (what, message) ->
            val id = bird.channels.messages.send(channelId, message).id!!
            println("sent  ${what.padEnd(20)}$id")
            id
        }

        var shown = ""
        while (shown != "${ids.size} delivered") {
            val listed = bird.channels.messages.list(channelId, ListChannelMessages(id = ids, limit = 100)).toList()
            val counts = listed.groupingBy { it.status?.text }.eachCount()
            val statuses = counts.entries.joinToString { (status, count) -> "$count $status" }
            if (statuses != shown) println(statuses)
            shown = statuses
            delay(100)
        }
    }
}
