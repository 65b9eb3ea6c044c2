// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.collect

/** The vectors of `listKeywordMessages`. */
class ChannelsListKeywordMessagesTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("channels.list-keyword-messages.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> { bird.keywordMessages.list(CallOptions(maxRetries = 0)).collect() }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.list-keyword-messages.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.keywordMessages.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** a required member of the list is missing */
    @Test
    fun answerWithoutResults() = replay("channels.list-keyword-messages.answer-without-results") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> { bird.keywordMessages.list().collect() }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("path", "results", error.path)
    }

    /** items in both spellings */
    @Test
    fun bothSpellings() = replay("channels.list-keyword-messages.both-spellings") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 3, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "optout:en", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "optout", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", "en", pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same(
            "pages[0].items[0].value",
            "We are sorry to see you go, please send OOPS if that was a mistake",
            pages.getOrNull(0)?.items?.getOrNull(0)?.value,
        )
        same("pages[0].items[1].key", "help:de", pages.getOrNull(0)?.items?.getOrNull(1)?.key)
        same("pages[0].items[1].kw", "help", pages.getOrNull(0)?.items?.getOrNull(1)?.kw?.text)
        same("pages[0].items[1].lang", "de", pages.getOrNull(0)?.items?.getOrNull(1)?.lang)
        same("pages[0].items[1].value", "Hilfe", pages.getOrNull(0)?.items?.getOrNull(1)?.value)
        same("pages[0].items[2].key", "optin:fr", pages.getOrNull(0)?.items?.getOrNull(2)?.key)
        same("pages[0].items[2].kw", "optin", pages.getOrNull(0)?.items?.getOrNull(2)?.kw?.text)
        same("pages[0].items[2].lang", "fr", pages.getOrNull(0)?.items?.getOrNull(2)?.lang)
        same("pages[0].items[2].value", "", pages.getOrNull(0)?.items?.getOrNull(2)?.value)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"We are sorry to see you go, please send OOPS if that was a mistake\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"Key\":\"help:de\",\"KW\":\"help\",\"Lang\":\"de\",\"Value\":\"Hilfe\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
        json(
            "rawJSON/items/2",
            "{\"key\":\"optin:fr\",\"KW\":\"optin\",\"lang\":\"fr\",\"Value\":\"\"}",
            pages.flatMap { it.items }.getOrNull(2)?.rawJSON,
        )
    }

    /** Compliance Keywords Messages, List all keyword messages: 401 */
    @Test
    fun error401() = replay("channels.list-keyword-messages.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> { bird.keywordMessages.list(CallOptions(maxRetries = 0)).collect() }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, List all keyword messages: 403 */
    @Test
    fun error403() = replay("channels.list-keyword-messages.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.keywordMessages.list(CallOptions(maxRetries = 0)).collect()
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, List all keyword messages: 404 */
    @Test
    fun error404() = replay("channels.list-keyword-messages.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> { bird.keywordMessages.list(CallOptions(maxRetries = 0)).collect() }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, List all keyword messages: 429 */
    @Test
    fun error429() = replay("channels.list-keyword-messages.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> { bird.keywordMessages.list(CallOptions(maxRetries = 0)).collect() }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Compliance Keywords Messages, List all keyword messages: 503 */
    @Test
    fun error503() = replay("channels.list-keyword-messages.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> { bird.keywordMessages.list(CallOptions(maxRetries = 0)).collect() }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** the three kinds of keywords */
    @Test
    fun everyKind() = replay("channels.list-keyword-messages.every-kind") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 3, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "optin:en", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "optin", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", "en", pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same("pages[0].items[0].value", "optin", pages.getOrNull(0)?.items?.getOrNull(0)?.value)
        same("pages[0].items[1].key", "optout:en", pages.getOrNull(0)?.items?.getOrNull(1)?.key)
        same("pages[0].items[1].kw", "optout", pages.getOrNull(0)?.items?.getOrNull(1)?.kw?.text)
        same("pages[0].items[1].lang", "en", pages.getOrNull(0)?.items?.getOrNull(1)?.lang)
        same("pages[0].items[1].value", "optout", pages.getOrNull(0)?.items?.getOrNull(1)?.value)
        same("pages[0].items[2].key", "help:en", pages.getOrNull(0)?.items?.getOrNull(2)?.key)
        same("pages[0].items[2].kw", "help", pages.getOrNull(0)?.items?.getOrNull(2)?.kw?.text)
        same("pages[0].items[2].lang", "en", pages.getOrNull(0)?.items?.getOrNull(2)?.lang)
        same("pages[0].items[2].value", "help", pages.getOrNull(0)?.items?.getOrNull(2)?.value)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"key\":\"optin:en\",\"kw\":\"optin\",\"lang\":\"en\",\"value\":\"optin\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"optout\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
        json(
            "rawJSON/items/2",
            "{\"key\":\"help:en\",\"kw\":\"help\",\"lang\":\"en\",\"value\":\"help\"}",
            pages.flatMap { it.items }.getOrNull(2)?.rawJSON,
        )
    }

    /** Compliance Keywords Messages, List all keyword messages, the full response: members in the spelling of the schema */
    @Test
    fun full() = replay("channels.list-keyword-messages.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "optin", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same("pages[0].items[0].value", "text", pages.getOrNull(0)?.items?.getOrNull(0)?.value)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"Key\":\"text\",\"KW\":\"optin\",\"Lang\":\"text\",\"Value\":\"text\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** an empty list */
    @Test
    fun noMessages() = replay("channels.list-keyword-messages.no-messages") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 0, pages.getOrNull(0)?.items?.size)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** Compliance Keywords Messages, List all messages, the sample: members in lower case, with the missing bracket put in */
    @Test
    fun pageSample() = replay("channels.list-keyword-messages.page-sample") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "optout:en", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "optout", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", "en", pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same(
            "pages[0].items[0].value",
            "We are sorry to see you go, please send OOPS if that was a mistake",
            pages.getOrNull(0)?.items?.getOrNull(0)?.value,
        )
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"key\":\"optout:en\",\"kw\":\"optout\",\"lang\":\"en\",\"value\":\"We are sorry to see you go, please send OOPS if that was a mistake\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
    }

    /** one member in both spellings: the documented lower case counts */
    @Test
    fun sameMemberTwice() = replay("channels.list-keyword-messages.same-member-twice") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 1, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "a", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "help", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", "en", pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same("pages[0].items[0].value", "x", pages.getOrNull(0)?.items?.getOrNull(0)?.value)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
    }

    /** a kind and members that are not known yet, null for the others */
    @Test
    fun unknownValues() = replay("channels.list-keyword-messages.unknown-values") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val pages = bird.keywordMessages.list().pages().toList()
        same("pages", 1, pages.size)
        same("pages[0].items", 2, pages.getOrNull(0)?.items?.size)
        same("pages[0].items[0].key", "maybe:en", pages.getOrNull(0)?.items?.getOrNull(0)?.key)
        same("pages[0].items[0].kw", "maybe", pages.getOrNull(0)?.items?.getOrNull(0)?.kw?.text)
        same("pages[0].items[0].lang", null, pages.getOrNull(0)?.items?.getOrNull(0)?.lang)
        same("pages[0].items[0].value", null, pages.getOrNull(0)?.items?.getOrNull(0)?.value)
        same("pages[0].items[1].key", null, pages.getOrNull(0)?.items?.getOrNull(1)?.key)
        same("pages[0].items[1].kw", "perhaps", pages.getOrNull(0)?.items?.getOrNull(1)?.kw?.text)
        same("pages[0].items[1].lang", null, pages.getOrNull(0)?.items?.getOrNull(1)?.lang)
        same("pages[0].items[1].value", null, pages.getOrNull(0)?.items?.getOrNull(1)?.value)
        same("pages[0].nextPageToken", null, pages.getOrNull(0)?.nextPageToken)
        json(
            "rawJSON/items/0",
            "{\"key\":\"maybe:en\",\"kw\":\"maybe\",\"lang\":null,\"value\":null,\"author\":\"Ada\"}",
            pages.flatMap { it.items }.getOrNull(0)?.rawJSON,
        )
        json(
            "rawJSON/items/1",
            "{\"Key\":null,\"KW\":\"perhaps\",\"Lang\":null,\"Value\":null,\"Author\":\"Ada\"}",
            pages.flatMap { it.items }.getOrNull(1)?.rawJSON,
        )
    }
}
