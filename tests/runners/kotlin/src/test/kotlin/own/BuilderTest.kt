package dev.birdwire.own

import dev.birdwire.defaultKeywords
import dev.birdwire.image
import dev.birdwire.location
import dev.birdwire.platformKinds
import dev.birdwire.postback
import dev.birdwire.receiverOf
import dev.birdwire.reply
import dev.birdwire.section
import dev.birdwire.stringParameter
import dev.birdwire.template
import dev.birdwire.text
import dev.birdwire.types.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class BuilderTest {
    @Test
    fun aTextHasActions() {
        val short = text("Hi", actions = listOf(reply("Yes"), postback("No", payload = "no")))
        val actions = listOf(
            Action.Reply(ReplyAction(text = "Yes")),
            Action.Postback(PostbackAction(text = "No", payload = "no")),
        )
        assertEquals(MessageBody.Text(TextBody(text = "Hi", actions = actions)), short)
    }

    @Test
    fun oneImageIsAListOfOne() {
        val body = image("https://example.com/a.png", altText = "A")
        assertEquals(listOf(BodyImage(mediaUrl = "https://example.com/a.png", altText = "A")), body.image?.images)
        assertNull(body.image?.text)
    }

    @Test
    fun anObjectInsideIsThereOnlyWithOneOfItsMembers() {
        assertNull(location(52.37, 4.89).location?.location)
        assertEquals(PlaceName(label = "Amsterdam"), location(52.37, 4.89, label = "Amsterdam").location?.location)
    }

    @Test
    fun aSectionHoldsItemsOfItsOwn() {
        val body = section(listOf(SectionItem.Text(TextBody(text = "One"))))
        assertEquals("text", body.section?.items?.single()?.type)
    }

    @Test
    fun aTemplateIsNoUnion() {
        val filled = template("project", locale = "en", parameters = listOf(stringParameter("name", "Ada")))
        val message = CreateMessage(receiver = receiverOf("+31612345678"), template = filled)
        assertEquals("Ada", message.template?.parameters?.single()?.string?.value)
    }

    @Test
    fun factsAreRows() {
        val help = defaultKeywords().single { it.kw == KeywordType.Help && it.lang == "en" }
        assertTrue("help" in help.words.orEmpty())
        assertTrue(platformKinds().any { it.platform == "whatsapp" && it.kind == "text" })
    }
}
