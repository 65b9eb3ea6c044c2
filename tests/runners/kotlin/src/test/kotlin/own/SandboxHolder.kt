package dev.birdwire.own

import dev.birdwire.testing.Sandbox

/** A program that starts a local Bird, says where it is, and waits to be killed. */
fun main() {
    println(Sandbox.start().url)
    Thread.sleep(60_000)
}
