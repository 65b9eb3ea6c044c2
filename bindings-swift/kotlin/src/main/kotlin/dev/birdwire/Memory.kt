package dev.birdwire

import com.sun.jna.Memory
import java.util.concurrent.atomic.AtomicInteger

/**
 * Zeroed memory for one small structure that crosses the border, cut from a large piece.
 *
 * JNA keeps a book of each piece of memory, and a thread of its own frees it. For the twenty structures of a call that took
 * longer than the rest of the call. A large piece is freed once nothing holds a slice of it.
 */
internal fun slice(size: Int): Memory {
    while (true) {
        val current = piece
        val at = current.used.getAndAdd((size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)
        if (at + size <= PIECE) return current.memory.share(at.toLong(), size.toLong()) as Memory
        synchronized(Piece) { if (piece === current) piece = Piece() }
    }
}

private class Piece {
    val memory = Memory(PIECE.toLong()).apply { clear() }
    val used = AtomicInteger()

    companion object
}

@Volatile
private var piece = Piece()

private const val PIECE = 64 * 1024
private const val ALIGNMENT = 16
