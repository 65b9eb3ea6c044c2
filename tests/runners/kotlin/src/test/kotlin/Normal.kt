package dev.birdwire.vectors

import java.math.BigDecimal
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** JSON as values that are equal when the JSON means the same: 1 and 1.0, members in any order. */
fun normal(json: String): Any? = normal(Json.parseToJsonElement(json))

private fun normal(element: JsonElement): Any? =
    when (element) {
        JsonNull -> null
        is JsonObject -> element.mapValues { (_, value) -> normal(value) }
        is JsonArray -> element.map(::normal)
        is JsonPrimitive ->
            when {
                element.isString -> element.content
                element.content == "true" -> true
                element.content == "false" -> false
                else -> BigDecimal(element.content).stripTrailingZeros()
            }
    }
