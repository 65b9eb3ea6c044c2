package dev.birdwire.webhooks

import dev.birdwire.BirdError
import dev.birdwire.MessageWebhook
import dev.birdwire.UnknownWebhook
import dev.birdwire.WebhookEvent
import dev.birdwire.WebhookSignatureError
import dev.birdwire.Webhooks
import dev.birdwire.types.MessageStatus
import dev.birdwire.vectors.normal
import java.time.Instant
import kotlin.time.Duration.Companion.seconds
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private const val URL = "https://domain.com/"
private const val KEY = "KeV+/HGoIQrxuE5YPCRR6AuQOJveldYNNhbVi1i22qk="

class WebhookTest {
    @Test
    fun deliveriesAreVerified() = replay("verify.json", ::delivered)

    @Test
    fun eventsAreRead() = replay("events.json", ::delivered)

    @Test
    fun deliveriesAreSigned() = replay("sign.json") { case ->
        val sign = { Webhooks.sign(case.body(), case.text("url"), case.text("signingKey"), case.time("timestamp")) }
        val result = case.getValue("result").jsonObject
        val expected = result["error"]
        if (expected != null) expected.jsonObject.check(birdError { sign() }) else same("headers", result.texts("headers"), sign())
    }

    @Test
    fun publicUrlsAreRebuilt() = replay("urls.json") { case ->
        val url = { Webhooks.publicUrl(case.text("target"), Webhooks.Headers.of(case.texts("headers"))) }
        val result = case.getValue("result").jsonObject
        val expected = result["error"]
        if (expected != null) expected.jsonObject.check(birdError { url() }) else same("url", result.text("url"), url())
    }

    @Test
    fun duplicatesAreTold() = replay("duplicates.json") { case ->
        val duplicates = Webhooks.Duplicates(case["capacity"]?.jsonPrimitive?.content?.toInt())
        for (step in case.getValue("deliveries").jsonArray.map { it.jsonObject }) {
            val event = read(step.body())
            same("key", step.textOrNull("key"), event.duplicateKey)
            same("first", step.getValue("first").jsonPrimitive.boolean, duplicates.first(event))
        }
    }

    @Test
    fun aTypedEventIsReadByItsClass() {
        val known = sent(7) as MessageWebhook
        assertEquals("7", known.payload.id)
        assertEquals(MessageStatus.Sent, known.payload.status)
        assertFalse("7" in known.toString(), "what a customer wrote is not for logs")
        val unknown = read("""{"service":"payments","event":"paid","payload":{"sum":7}}""".encodeToByteArray())
        assertTrue(unknown is UnknownWebhook)
        assertEquals("payments paid unknown", "${unknown.service} ${unknown.event} ${unknown.kind}")
        assertEquals("""{"sum":7}""", unknown.payloadJSON)
    }

    @Test
    fun whatCouldNotBeHandledIsTakenAgain() {
        val duplicates = Webhooks.Duplicates(2)
        assertTrue(duplicates.first(sent(1)))
        assertTrue(duplicates.first(sent(2)))
        duplicates.forget(sent(1))
        assertFalse(duplicates.first(sent(2)))
        assertTrue(duplicates.first(sent(1)))
        assertTrue(duplicates.first(sent(3)), "there is room for two: 2 goes")
        assertFalse(duplicates.first(sent(1)))
        assertTrue(duplicates.first(sent(2)))
        assertEquals("capacity", birdError { Webhooks.Duplicates(-1) }?.path)
    }

    @Test
    fun headersComeInEveryForm() {
        val body = "{}".encodeToByteArray()
        val signed = Webhooks.sign(body, URL, KEY)
        val forms = listOf(
            Webhooks.Headers.of(signed),
            Webhooks.Headers.ofLists(signed.mapValues { (_, value) -> listOf(value, "another") }),
            Webhooks.Headers.of(signed.map { (name, value) -> name.uppercase() to value }),
        )
        for (headers in forms) {
            Webhooks.verify(body, headers, URL, KEY)
            assertFalse(signed.getValue("messagebird-signature") in headers.toString())
        }
        assertEquals("https://domain.com/a?b", Webhooks.publicUrl("/a?b", Webhooks.Headers.of(mapOf("Host" to "domain.com"))))
    }

    @Test
    fun aToleranceBelowZeroIsNone() {
        val body = "{}".encodeToByteArray()
        val headers = Webhooks.Headers.of(Webhooks.sign(body, URL, KEY, Instant.now().minusSeconds(60)))
        val error = assertThrows(WebhookSignatureError::class.java) {
            Webhooks.verify(body, headers, URL, KEY, tolerance = (-100).seconds)
        }
        assertEquals(WebhookSignatureError.Reason.TooOld, error.reason)
    }

    private fun delivered(case: JsonObject) {
        val body = case.body()
        val headers = Webhooks.Headers.of(case.texts("headers"))
        val (url, keys, now) = Triple(case.text("url"), case.list("signingKeys"), case.time("now"))
        val tolerance = case.duration("toleranceSeconds")
        val verify = { Webhooks.verify(body, headers, url, keys, tolerance, now) }
        val unwrap = { Webhooks.unwrap(body, headers, url, keys, tolerance, now) }
        val refused = listOf(birdError { verify() }, birdError { unwrap() })
        refused.filterNotNull().forEach { tellsNoSecret(case, it) }
        val result = case.getValue("result").jsonObject
        val event = result["event"]?.jsonObject
        if (event != null) {
            verify()
            return sameEvent(event, unwrap(), body)
        }
        val expected = result.getValue("error").jsonObject
        if (expected.text("kind") == "decode") {
            verify()
            assertArrayEquals(body, refused[1]?.body)
        } else {
            expected.check(refused[0])
        }
        expected.check(refused[1])
    }

    private fun sameEvent(expected: JsonObject, event: WebhookEvent, body: ByteArray) {
        same("the JSON", body.decodeToString(), event.rawJSON)
        for ((name, wanted) in expected) {
            val got = when (name) {
                "kind" -> event.kind
                "service" -> event.service
                "event" -> event.event
                "payload" -> normal(event.payloadJSON)
                else -> Json.parseToJsonElement(event.rawJSON).jsonObject[name]?.let { normal(it.toString()) }
            }
            same(name, normal(wanted.toString()), got)
        }
    }

    private fun tellsNoSecret(case: JsonObject, error: BirdError) {
        val said = "$error ${error.message} ${error.stackTraceToString()}"
        val secrets = listOf("Sample incoming", "96a0b5fa") + case.list("signingKeys") + case.texts("headers")["messagebird-signature"].orEmpty()
        secrets.firstOrNull { it.length > 4 && it in said }?.let { throw AssertionError("the error tells $it") }
    }

    private fun sent(id: Int): WebhookEvent =
        read("""{"service":"channels","event":"sms.outbound","payload":{"id":"$id","status":"sent"}}""".encodeToByteArray())

    /** The event of a delivery that is signed just now. */
    private fun read(body: ByteArray): WebhookEvent =
        Webhooks.unwrap(body, Webhooks.Headers.of(Webhooks.sign(body, URL, KEY)), URL, KEY)
}
