package dev.birdwire

import dev.birdwire.internal.NativeLines
import java.nio.file.Path

/**
 * Lines of CSV to be sent: a file of the disk, text as it is, or rows.
 *
 * ```kotlin
 * bird.conversations.allowBlockRules.addInBulk(Csv.rows(AllowBlockRuleRow("test@example.com", AllowBlockType.Allow)))
 * bird.conversations.allowBlockRules.addInBulk(Csv.of(Path.of("rules.csv")))
 * ```
 *
 * Every line is checked before anything is sent; a fault has a path such as `lines[3].type`, counted from 0.
 */
public class Csv<out R> private constructor(internal val lines: NativeLines, internal val rows: List<R>) {
    /** What the lines say is left out: it may be anybody's. */
    override fun toString(): String = "Csv(${lines::class.simpleName})"

    public companion object {
        /** A file of the disk. It holds no header line, and goes out byte for byte. */
        public fun of(path: Path): Csv<Nothing> = Csv(NativeLines.Path(path.toString()), emptyList())

        /** Text in UTF-8 that goes out byte for byte. It holds no header line. */
        public fun of(bytes: ByteArray): Csv<Nothing> = Csv(NativeLines.Text(bytes), emptyList())

        /** Text that goes out as it is. It holds no header line. */
        public fun of(text: String): Csv<Nothing> = of(text.encodeToByteArray())

        /** Rows, one a line, quoted where a value needs it. */
        public fun <R> rows(rows: Iterable<R>): Csv<R> = Csv(NativeLines.Rows, rows.toList())

        /** Rows, one a line, read from the sequence before anything is sent. */
        public fun <R> rows(rows: Sequence<R>): Csv<R> = Csv(NativeLines.Rows, rows.toList())

        /** These rows. */
        public fun <R> rows(vararg rows: R): Csv<R> = Csv(NativeLines.Rows, rows.toList())
    }
}
