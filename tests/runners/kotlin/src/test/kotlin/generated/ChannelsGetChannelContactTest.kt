// Written by codegen from tests/vectors/. Edit the vector and run `make generate`.

package dev.birdwire.vectors.generated

import dev.birdwire.*
import dev.birdwire.types.*
import dev.birdwire.vectors.*
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.time.Duration.Companion.milliseconds

/** The vectors of `getChannelContact`. */
class ChannelsGetChannelContactTest {
    /** the body ends before its length */
    @Test
    fun answerCut() = replay("channels.get-channel-contact.answer-cut") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ConnectionError> {
            bird.channels.contacts.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Connection, error.kind)
        same("status", 200, error.status)
        same("attempts", 1, error.attempts)
    }

    /** a whole body that is no JSON */
    @Test
    fun answerNotJson() = replay("channels.get-channel-contact.answer-not-json") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<DecodeError> {
            bird.channels.contacts.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            )
        }
        same("kind", ErrorKind.Decode, error.kind)
        same("status", 200, error.status)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** an answer without any member */
    @Test
    fun emptyObject() = replay("channels.get-channel-contact.empty-object") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        )
        same("serviceWindowExpireAt", null, answer.serviceWindowExpireAt)
        same("isPermanentSession", null, answer.isPermanentSession)
        same("metadata", null, answer.metadata)
    }

    /** Sending WhatsApp messages, Get channel details for a contact: 401 */
    @Test
    fun error401() = replay("channels.get-channel-contact.error-401") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<AuthenticationError> {
            bird.channels.contacts.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Authentication, error.kind)
        same("status", 401, error.status)
        same("code", "Unauthorized", error.code)
        same("message", "The access key is not valid", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sending WhatsApp messages, Get channel details for a contact: 403 */
    @Test
    fun error403() = replay("channels.get-channel-contact.error-403") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<PermissionDeniedError> {
            bird.channels.contacts.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.PermissionDenied, error.kind)
        same("status", 403, error.status)
        same("code", "Forbidden", error.code)
        same("message", "No policy allows this call", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sending WhatsApp messages, Get channel details for a contact: 404 */
    @Test
    fun error404() = replay("channels.get-channel-contact.error-404") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<NotFoundError> {
            bird.channels.contacts.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.NotFound, error.kind)
        same("status", 404, error.status)
        same("code", "NotFound", error.code)
        same("message", "The requested resource does not exist: channel not found", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sending WhatsApp messages, Get channel details for a contact: 429 */
    @Test
    fun error429() = replay("channels.get-channel-contact.error-429") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<RateLimitError> {
            bird.channels.contacts.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.RateLimit, error.kind)
        same("status", 429, error.status)
        same("code", "TooManyRequests", error.code)
        same("message", "Too many requests", error.message)
        same("retryAfterMs", 7000.milliseconds, error.retryAfter)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sending WhatsApp messages, Get channel details for a contact: 503 */
    @Test
    fun error503() = replay("channels.get-channel-contact.error-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<ServerError> {
            bird.channels.contacts.get(
                "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
                "32cf5eee-f940-422c-ab8c-5f753aad5efd",
                options = CallOptions(maxRetries = 0),
            )
        }
        same("kind", ErrorKind.Server, error.kind)
        same("status", 503, error.status)
        same("code", "Unavailable", error.code)
        same("message", "Try again later", error.message)
        same("delivery", Delivery.Answered, error.delivery)
        same("attempts", 1, error.attempts)
    }

    /** Sending WhatsApp messages, Get channel details for a contact, the full response */
    @Test
    fun full() = replay("channels.get-channel-contact.full") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        )
        same("serviceWindowExpireAt", Instant.parse("2025-05-09T05:54:25.113Z"), answer.serviceWindowExpireAt)
        same("isPermanentSession", true, answer.isPermanentSession)
        same("metadata", mapOf("ANY_ADDITIONAL_PROPERTY" to "text"), answer.metadata)
        json(
            "rawJSON",
            "{\"serviceWindowExpireAt\":\"2025-05-09T05:54:25.113Z\",\"isPermanentSession\":true,\"metadata\":{\"ANY_ADDITIONAL_PROPERTY\":\"text\"}}",
            answer.rawJSON,
        )
    }

    /** an id must not reach another path */
    @Test
    fun inputContactIdLeavesPath() = replay("channels.get-channel-contact.input-contact-id-leaves-path") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> {
            bird.channels.contacts.get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "../../x")
        }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contactId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** a limit of the schema: the contact id is a UUID */
    @Test
    fun inputContactIdNoUuid() = replay("channels.get-channel-contact.input-contact-id-no-uuid") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val error = fails<InputError> { bird.channels.contacts.get("614208aa-b153-4d5d-9989-2fddfc0ce4c3", "ada") }
        same("kind", ErrorKind.Input, error.kind)
        same("path", "path.contactId", error.path)
        same("delivery", Delivery.NeverSent, error.delivery)
    }

    /** no window is open */
    @Test
    fun noWindow() = replay("channels.get-channel-contact.no-window") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        )
        same("serviceWindowExpireAt", null, answer.serviceWindowExpireAt)
        same("isPermanentSession", false, answer.isPermanentSession)
        same("metadata", emptyMap<String, String>(), answer.metadata)
        json(
            "rawJSON",
            "{\"serviceWindowExpireAt\":null,\"isPermanentSession\":false,\"metadata\":{}}",
            answer.rawJSON,
        )
    }

    /** every member null */
    @Test
    fun nullMembers() = replay("channels.get-channel-contact.null-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        )
        same("serviceWindowExpireAt", null, answer.serviceWindowExpireAt)
        same("isPermanentSession", null, answer.isPermanentSession)
        same("metadata", null, answer.metadata)
        json(
            "rawJSON",
            "{\"serviceWindowExpireAt\":null,\"isPermanentSession\":null,\"metadata\":null}",
            answer.rawJSON,
        )
    }

    /** the documented query parameter contactIdentifierValue */
    @Test
    fun queryContactIdentifierValue() = replay("channels.get-channel-contact.query-contact-identifier-value") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            GetChannelContact(contactIdentifierValue = "+31612345678 & more"),
        )
        same("serviceWindowExpireAt", Instant.parse("2025-05-09T05:54:25.113Z"), answer.serviceWindowExpireAt)
        json("rawJSON", "{\"serviceWindowExpireAt\":\"2025-05-09T05:54:25.113Z\"}", answer.rawJSON)
    }

    /** a read is repeated */
    @Test
    fun retry503() = replay("channels.get-channel-contact.retry-503") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
            options = CallOptions(maxRetries = 1),
        )
        same("isPermanentSession", true, answer.isPermanentSession)
    }

    /** members that are not known yet; keys of the map as they are */
    @Test
    fun unknownMembers() = replay("channels.get-channel-contact.unknown-members") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        )
        same("serviceWindowExpireAt", Instant.parse("2025-05-09T05:54:25Z"), answer.serviceWindowExpireAt)
        same("metadata", mapOf("snake_key" to "a", "camelKey" to "b"), answer.metadata)
        json(
            "rawJSON",
            "{\"serviceWindowExpireAt\":\"2025-05-09T05:54:25Z\",\"window\":{\"open\":true},\"metadata\":{\"snake_key\":\"a\",\"camelKey\":\"b\"}}",
            answer.rawJSON,
        )
    }

    /** the API's 0001-01-01T00:00:00Z is no time */
    @Test
    fun zeroTime() = replay("channels.get-channel-contact.zero-time") {
        val bird = Client(
            accessKey = ACCESS_KEY,
            workspaceId = WORKSPACE_ID,
            organizationId = ORGANIZATION_ID,
            maxRetries = 0,
            baseUrl = baseUrl,
        )
        val answer = bird.channels.contacts.get(
            "614208aa-b153-4d5d-9989-2fddfc0ce4c3",
            "32cf5eee-f940-422c-ab8c-5f753aad5efd",
        )
        same("serviceWindowExpireAt", null, answer.serviceWindowExpireAt)
    }
}
