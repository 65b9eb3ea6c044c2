package dev.birdwire.testing

/** Text to maps, lists, texts, numbers and back: what the control API speaks, without a library that users would have to take. */
internal object Json {
    fun write(value: Any?): String = buildString { value(value) }

    fun read(text: String): Any? = Reader(text).run { value().also { end() } }

    private fun StringBuilder.value(value: Any?) {
        when (value) {
            is Map<*, *> -> joined('{', '}', value.entries) { (name, member) ->
                quoted(name.toString())
                append(':')
                value(member)
            }
            is Iterable<*> -> joined('[', ']', value) { value(it) }
            null, is Boolean, is Number -> append(value.toString())
            else -> quoted(value.toString())
        }
    }

    private fun <Item> StringBuilder.joined(open: Char, close: Char, items: Iterable<Item>, write: StringBuilder.(Item) -> Unit) {
        append(open)
        items.forEachIndexed { index, item ->
            if (index > 0) append(',')
            write(item)
        }
        append(close)
    }

    private fun StringBuilder.quoted(text: String) {
        append('"')
        for (char in text) {
            when {
                char == '"' || char == '\\' -> append('\\').append(char)
                char < ' ' -> append("\\u%04x".format(char.code))
                else -> append(char)
            }
        }
        append('"')
    }

    private class Reader(private val text: String) {
        private var at = 0

        fun value(): Any? =
            when (peek()) {
                '{' -> buildMap { items('{', '}') { put(string().also { take(':') }, value()) } }
                '[' -> buildList { items('[', ']') { add(value()) } }
                '"' -> string()
                else -> word()
            }

        fun end() {
            if (text.drop(at).isNotBlank()) wrong()
        }

        private fun items(open: Char, close: Char, read: () -> Unit) {
            take(open)
            if (peek() != close) {
                read()
                while (peek() == ',') {
                    take(',')
                    read()
                }
            }
            take(close)
        }

        private fun string(): String {
            take('"')
            return buildString {
                while (true) {
                    when (val char = next()) {
                        '"' -> return@buildString
                        '\\' -> append(escaped())
                        else -> append(char)
                    }
                }
            }
        }

        private fun escaped(): Char =
            when (val char = next()) {
                'b' -> '\b'
                'f' -> '\u000c'
                'n' -> '\n'
                'r' -> '\r'
                't' -> '\t'
                'u' -> (text.substring(at, at + 4).toIntOrNull(16) ?: wrong()).toChar().also { at += 4 }
                else -> char
            }

        private fun word(): Any? {
            val start = at
            while (at < text.length && text[at] !in ",]} \n\r\t") at++
            return when (val word = text.substring(start, at)) {
                "null" -> null
                "true" -> true
                "false" -> false
                else -> word.toLongOrNull() ?: word.toDoubleOrNull() ?: wrong()
            }
        }

        private fun peek(): Char {
            while (at < text.length && text[at].isWhitespace()) at++
            return text.getOrNull(at) ?: wrong()
        }

        private fun take(char: Char) {
            if (peek() != char) wrong()
            at++
        }

        private fun next(): Char = text.getOrNull(at++) ?: wrong()

        private fun wrong(): Nothing = throw SandboxException("not JSON at character $at: ${text.take(100)}")
    }
}
