// OkHttp as Kotlin programs use it, with suspending calls. With `-Dblocking` they block instead.

import java.io.IOException
import kotlinx.coroutines.runBlocking
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response
import okhttp3.coroutines.executeAsync

private val http = OkHttpClient()
private val mediaType = "application/json".toMediaType()

private fun prepared(url: String): Request =
    Request.Builder()
        .url(url + PATH)
        .header("Authorization", AUTHORIZATION)
        .header("Accept", "application/json")
        .post(request().toRequestBody(mediaType))
        .build()

private fun read(response: Response): List<String?> =
    response.use {
        if (!it.isSuccessful) throw IOException("status ${it.code}")
        val message = JSON.decodeFromString<Message>(it.body.string())
        listOf(message.id, message.status)
    }

fun main(arguments: Array<String>) {
    val url = arguments[0]
    if (System.getProperty("blocking") != null) measure(arguments) { read(http.newCall(prepared(url)).execute()) }
    runBlocking { measure(arguments) { read(http.newCall(prepared(url)).executeAsync()) } }
}
