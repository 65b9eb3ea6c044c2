package dev.birdwire.own

import dev.birdwire.Client

const val CHANNEL = "614208aa-b153-4d5d-9989-2fddfc0ce4c3"
const val WORKSPACE = "11111111-1111-4111-8111-111111111111"
const val KEY = "key-that-nobody-may-see"

fun client(server: LocalServer): Client =
    Client(accessKey = KEY, workspaceId = WORKSPACE, baseUrl = server.url, maxRetries = 0)
