// The HTTP client of the JDK.

import java.io.IOException
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers

fun main(arguments: Array<String>) {
    val http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
    val address = URI(arguments[0] + PATH)
    measure(arguments) {
        val request = HttpRequest.newBuilder(address)
            .header("Authorization", AUTHORIZATION)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(request()))
            .build()
        val response = http.send(request, BodyHandlers.ofString())
        if (response.statusCode() !in 200..299) throw IOException("status ${response.statusCode()}")
        val message = JSON.decodeFromString<Message>(response.body())
        listOf(message.id, message.status)
    }
}
