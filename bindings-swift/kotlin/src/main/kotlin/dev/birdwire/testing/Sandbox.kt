package dev.birdwire.testing

import dev.birdwire.Client
import dev.birdwire.RoktClient
import java.io.IOException
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublisher
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Path
import java.time.Instant
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.DurationUnit
import kotlin.time.toJavaDuration

/** Moving the clock answers when all that was due is done, deliveries to a slow receiver included. */
private val PATIENCE = 120.seconds

/** An object of JSON. */
private typealias Members = Map<String, Any?>

/**
 * A local Bird on a free port of this machine, with its own data: it answers as the documents say, keeps what it is sent, and
 * sends nothing to anyone. As many as you like run side by side.
 *
 * ```kotlin
 * Sandbox.start().use { birdCloud ->
 *     val bird = birdCloud.client()
 *     birdCloud.inbound("sms", from = "+31612345678", text = "Hi")
 * }
 * ```
 *
 * It ends when it is closed, and with this process in any case, even when that is killed. Its methods wait for an answer of a few
 * milliseconds; JSON comes and goes as maps, lists, texts and numbers.
 */
public class Sandbox private constructor(private val program: Program, announced: Members) : AutoCloseable {
    /** Its address: the `baseUrl` of a client, and a page to look at in the browser. */
    public val url: String = announced.text("url")
    public val accessKey: String = announced.text("accessKey")
    public val workspaceId: String = announced.text("workspaceId")
    public val organizationId: String = announced.text("organizationId")

    /** The ids of its channels by platform. */
    public val channels: Map<String, String> = announced.members("channels").mapValues { it.value.toString() }

    private val rokt = announced.members("rokt")

    // Proxies of the environment have no say.
    private val http = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).version(HttpClient.Version.HTTP_1_1).build()

    /** Stops it. */
    override fun close() {
        program.stop()
    }

    // What a client needs

    /**
     * A client of this Bird, with its access key unless a token or a provider is given. For other options make a [Client] of your
     * own with [url], [accessKey] and the ids.
     */
    public fun client(
        bearerToken: String? = null,
        tokenProvider: (suspend () -> String)? = null,
        timeout: Duration? = null,
        maxRetries: Int? = null,
    ): Client = Client(
        accessKey = accessKey.takeIf { bearerToken == null && tokenProvider == null },
        bearerToken = bearerToken,
        tokenProvider = tokenProvider,
        workspaceId = workspaceId,
        organizationId = organizationId,
        baseUrl = url,
        timeout = timeout,
        maxRetries = maxRetries,
    )

    /** A client of the Rokt in it, whose account may have any id. */
    public fun roktClient(accountId: String = "1"): RoktClient =
        RoktClient(rokt.text("publicKey"), rokt.text("secretKey"), accountId = accountId, baseUrl = url)

    /** The variables from which a client that is given nothing reads all of this. */
    public val environment: Map<String, String>
        get() = mapOf(
            "BIRD_BASE_URL" to url,
            "BIRD_ACCESS_KEY" to accessKey,
            "BIRD_WORKSPACE_ID" to workspaceId,
            "BIRD_ORGANIZATION_ID" to organizationId,
            "ROKT_BASE_URL" to url,
            "ROKT_PUBLIC_KEY" to rokt.text("publicKey"),
            "ROKT_SECRET_KEY" to rokt.text("secretKey"),
        )

    // The other side: people who write, read and press

    /**
     * Someone writes to you. Gives the message as the API shows it.
     *
     * @param channel a platform, such as `sms`, or the id of a channel
     * @param from who writes: a phone number, an e-mail address, what the channel knows
     * @param image whether a picture comes with it
     * @param body a whole body in place of the two, as the API shows one
     */
    public fun inbound(
        channel: String,
        from: String,
        text: String? = null,
        image: Boolean = false,
        body: Map<String, Any?>? = null,
    ): Map<String, Any?> = ask(
        "POST",
        "/inbound",
        mapOf("channel" to channel, "from" to from, "text" to text, "image" to image.takeIf { it }, "body" to body),
    )

    /** A message stops at this status: `setStatus(id, "delivery_failed", failure = mapOf("code" to 15005))`. */
    public fun setStatus(
        messageId: String,
        status: String,
        reason: String? = null,
        details: String? = null,
        failure: Map<String, Any?>? = null,
    ): Map<String, Any?> = ask(
        "POST",
        "/messages/${segment(messageId)}/status",
        mapOf("status" to status, "reason" to reason, "details" to details, "failure" to failure),
    )

    /** The receiver presses a button, counted from 0; [item] is the card or section it stands on. */
    public fun press(messageId: String, action: Int = 0, item: Int? = null): Map<String, Any?> =
        interact(messageId, "action" to action, "item" to item)

    /** The receiver does something: `interact(id, "type" to "read")`. */
    public fun interact(messageId: String, vararg members: Pair<String, Any?>): Map<String, Any?> =
        ask("POST", "/messages/${segment(messageId)}/interactions", members.toMap())

    /** Opens or closes the WhatsApp window of a contact, who is named by an id or a phone number. */
    public fun setWindow(contact: String, open: Boolean) {
        ask("POST", "/contacts/${segment(contact)}/window", mapOf("open" to open))
    }

    /** Lets the WhatsApp window of a contact close at a time. */
    public fun setWindow(contact: String, expireAt: Instant) {
        ask("POST", "/contacts/${segment(contact)}/window", mapOf("expireAt" to expireAt))
    }

    /** A file for media downloads. */
    public fun putFile(
        messageId: String,
        fileId: String,
        content: ByteArray,
        contentType: String = "application/octet-stream",
    ) {
        send("PUT", "/files/${segment(messageId)}/${segment(fileId)}", BodyPublishers.ofByteArray(content), contentType)
    }

    /** One more channel, under an id of your own. */
    public fun addChannel(platform: String, id: String, address: String? = null) {
        ask("POST", "/channels", mapOf("platform" to platform, "id" to id, "address" to address))
    }

    // Time

    /** What time it is there. */
    public val now: Instant
        get() = Instant.parse(ask("GET", "/clock").text("now"))

    /** Time moves on by `2h30m`. Returns when all that was due is done: messages have moved, webhooks are delivered. */
    public fun advance(by: String) {
        ask("POST", "/clock", mapOf("advance" to by))
    }

    /** Time moves on. Returns when all that was due is done: messages have moved, webhooks are delivered. */
    public fun advance(by: Duration) {
        ask("POST", "/clock", mapOf("advance" to by.toDouble(DurationUnit.SECONDS)))
    }

    /** Sets the clock. */
    public fun setTime(to: Instant) {
        ask("POST", "/clock", mapOf("set" to to))
    }

    /** Time passes so many times faster than the real one. */
    public fun setSpeed(speed: Double) {
        ask("POST", "/clock", mapOf("speed" to speed))
    }

    /** Time stands still until [advance] or [resume]. */
    public fun pause() {
        ask("POST", "/clock", mapOf("pause" to true))
    }

    /** Time passes again. */
    public fun resume() {
        ask("POST", "/clock", mapOf("pause" to false))
    }

    // Faults

    /**
     * Calls are answered with this status from now on: all of them, or those that fit. The first fault that fits is the one that
     * happens. Gives its id.
     *
     * `birdCloud.fault(503, FaultMatch(operation = "sendMessage", times = 1))`
     */
    public fun fault(status: Int, match: FaultMatch = FaultMatch()): String =
        fault("answer", mapOf("status" to status), match)

    /**
     * Calls go wrong in another way: `fault("hang")`, `fault("cut", mapOf("afterBytes" to 10))`. Gives its id.
     *
     * @param members what belongs to the kind
     */
    public fun fault(kind: String, members: Map<String, Any?> = emptyMap(), match: FaultMatch = FaultMatch()): String =
        ask("POST", "/faults", match.members() + ("fault" to members + ("kind" to kind))).text("id")

    /** The faults that are set, with how many calls each has `seen` and how often it `fired`. */
    public fun faults(): List<Map<String, Any?>> = results("/faults")

    /** Takes all faults away, or the one with this id. */
    public fun clearFaults(id: String? = null) {
        ask("DELETE", if (id == null) "/faults" else "/faults/${segment(id)}")
    }

    // What it holds

    /** The requests so far, the newest last: `number`, `method`, `path`, `query`, `headers`, `body`, `status`. Keys are hidden. */
    public fun requests(after: Long? = null, limit: Int? = null): List<Map<String, Any?>> =
        results("/requests", "after" to after, "limit" to limit)

    /** Forgets the requests so far. */
    public fun clearRequests() {
        ask("DELETE", "/requests")
    }

    /** Everything is as at the start: no records, no messages, no requests, no faults, time and settings too. */
    public fun reset() {
        ask("POST", "/reset")
    }

    /** Keeps what is there; [restore] brings it back. Gives the id to do so. */
    public fun snapshot(): String = ask("POST", "/snapshots").text("id")

    /** Brings back what was there at that snapshot, as often as you like. */
    public fun restore(snapshot: String) {
        ask("POST", "/snapshots/${segment(snapshot)}/restore")
    }

    /** The settings, after these changes: `settings("listLag" to 500)`. */
    public fun settings(vararg changes: Pair<String, Any?>): Map<String, Any?> =
        if (changes.isEmpty()) ask("GET", "/settings") else ask("PATCH", "/settings", changes.toMap())

    /** What the API answers to a GET of this path. */
    public fun record(path: String): Map<String, Any?> = ask("GET", recordPath(path))

    /** Makes or replaces what the API answers to a GET of this path. */
    public fun putRecord(path: String, value: Map<String, Any?>) {
        ask("PUT", recordPath(path), value)
    }

    /** Takes it away. */
    public fun deleteRecord(path: String) {
        ask("DELETE", recordPath(path))
    }

    // Webhooks

    /**
     * Webhooks of an event go to an address, which may be plain http on this machine. Gives the subscription.
     *
     * @param event such as `sms.outbound`
     * @param url where they are posted to
     * @param signingKey what they are signed with
     * @param eventFilters as in `listOf(mapOf("key" to "channelId", "value" to "…"))`; all of them must fit
     * @param service such as `channels`
     */
    public fun subscribe(
        event: String,
        url: String,
        signingKey: String? = null,
        eventFilters: List<Map<String, String>>? = null,
        service: String? = null,
    ): Map<String, Any?> = ask(
        "POST",
        "/webhooks",
        mapOf("event" to event, "url" to url, "signingKey" to signingKey, "eventFilters" to eventFilters, "service" to service),
    )

    /** Where webhooks of subscriptions to https addresses go on this machine: see `forwards` of [start]. */
    public fun forward(forwards: Map<String, String>) {
        control("PUT", "/webhooks/forwards", forwards.map { (from, to) -> mapOf("from" to from, "to" to to) })
    }

    /** The deliveries of webhooks so far, with their attempts. */
    public fun deliveries(subscription: String? = null, limit: Int? = null): List<Map<String, Any?>> =
        results("/webhooks/deliveries", "subscription" to subscription, "limit" to limit)

    /** Tries a delivery once more, now. */
    public fun retryDelivery(id: String) {
        ask("POST", "/webhooks/deliveries/${segment(id)}/retry")
    }

    // How it is asked

    /**
     * Anything else below `/_sandbox`: `control("GET", "/statistics")`.
     *
     * @param json maps, lists, texts and numbers
     */
    public fun control(method: String, path: String, json: Any? = null): Any? {
        val body = if (json == null) BodyPublishers.noBody() else BodyPublishers.ofString(Json.write(json))
        return send(method, path, body, "application/json")
    }

    override fun toString(): String = "Sandbox($url)"

    private fun ask(method: String, path: String, members: Members? = null): Members {
        val answer = control(method, path, members?.filterValues { it != null })
        return objectOf(answer)
    }

    private fun results(path: String, vararg query: Pair<String, Any?>): List<Members> {
        val given = query.filter { it.second != null }.joinToString("&") { (name, value) -> "$name=${segment(value.toString())}" }
        val results = ask("GET", if (given.isEmpty()) path else "$path?$given")["results"]
        return (results as? List<*>).orEmpty().map(::objectOf)
    }

    private fun send(method: String, path: String, body: BodyPublisher, contentType: String): Any? {
        val request = HttpRequest.newBuilder(URI.create("$url/_sandbox$path"))
            .method(method, body)
            .header("content-type", contentType)
            .timeout(PATIENCE.toJavaDuration())
            .build()
        val answer =
            try {
                http.send(request, BodyHandlers.ofString())
            } catch (error: IOException) {
                throw SandboxException(program.ended(), cause = error)
            }
        val text = answer.body()
        if (answer.statusCode() >= 400) {
            val said = runCatching { objectOf(Json.read(text)) }.getOrNull()
            val why = said?.let { listOfNotNull(it["message"], it["details"]).joinToString(" ") } ?: text
            throw SandboxException("$method /_sandbox$path: $why", answer.statusCode())
        }
        return if (text.isEmpty()) null else Json.read(text)
    }

    public companion object {
        /**
         * Starts one, and waits until it answers.
         *
         * @param db a file that keeps the data for the next start; otherwise everything is in memory
         * @param step how long a message stays in each status; zero delivers at once
         * @param seed makes ids and chances the same at every run
         * @param time when its time begins; otherwise now
         * @param speed how many times faster than the real one its time passes
         * @param paused its time stands still until [advance]
         * @param listLag how long a sent message is missing in lists
         * @param rateLimits whether the documented rate limits hold
         * @param enforceWindow whether WhatsApp refuses what is no template while the contact's window is closed
         * @param accessKey the access key that it accepts
         * @param bearerTokens tokens of users that it accepts
         * @param forwards where webhooks go: the beginning of the https address of a subscription, and what stands in its place on
         *   this machine, as in `mapOf("https://app.example.com" to "http://127.0.0.1:8000")`
         * @param program the program; otherwise `BIRDWIRE_SANDBOX_BINARY`, or `birdwire-sandbox` on the `PATH`
         * @param startTimeout how long the start may take
         */
        public fun start(
            db: Path? = null,
            step: Duration? = null,
            seed: Long? = null,
            time: Instant? = null,
            speed: Double? = null,
            paused: Boolean = false,
            listLag: Duration? = null,
            rateLimits: Boolean = false,
            enforceWindow: Boolean = false,
            accessKey: String? = null,
            bearerTokens: List<String> = emptyList(),
            forwards: Map<String, String> = emptyMap(),
            program: Path? = null,
            startTimeout: Duration = 10.seconds,
        ): Sandbox {
            val values = listOf(
                "db" to db,
                "step" to step?.inWholeMilliseconds,
                "seed" to seed,
                "time" to time,
                "speed" to speed,
                "list-lag" to listLag?.inWholeMilliseconds,
                "access-key" to accessKey,
            )
            val switches = listOf("paused" to paused, "rate-limits" to rateLimits, "enforce-window" to enforceWindow)
            val arguments = buildList {
                // Joined with `=`: a value may begin with a dash.
                values.forEach { (name, value) -> if (value != null) add("--$name=$value") }
                switches.forEach { (name, on) -> if (on) add("--$name") }
                bearerTokens.forEach { add("--bearer=$it") }
                forwards.forEach { (from, to) -> add("--forward=$from=$to") }
            }
            val started = Program(program?.toString() ?: Program.find(), arguments)
            return try {
                val line = started.announcement(startTimeout)
                val announced = runCatching { objectOf(Json.read(line)) }.getOrNull()?.takeIf { "url" in it }
                Sandbox(started, announced ?: throw SandboxException("this is no sandbox: its first line is $line"))
            } catch (error: Throwable) {
                started.kill()
                throw error
            }
        }
    }
}

private fun objectOf(value: Any?): Members =
    (value as? Map<*, *>).orEmpty().entries.associate { (name, member) -> name.toString() to member }

private fun Members.text(name: String): String = this[name]?.toString().orEmpty()

private fun Members.members(name: String): Members = objectOf(this[name])

private fun segment(text: String): String = URLEncoder.encode(text, Charsets.UTF_8).replace("+", "%20")

private fun recordPath(path: String): String = "/records/${path.trimStart('/')}"
