#!/usr/bin/env node
'use strict'

const { spawn } = require('node:child_process')

let program
try {
  program = require('./index.js').program
} catch ({ message }) {
  console.error(`birdwire-sandbox: ${message}`)
  process.exit(1)
}
const child = spawn(program, process.argv.slice(2), { stdio: 'inherit' })
// Ctrl-C reaches both by itself; what is sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal))
}
child.on('error', ({ message }) => {
  console.error(`birdwire-sandbox: ${message}`)
  process.exitCode = 1
})
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
