'use strict'

const { existsSync } = require('node:fs')
const { join } = require('node:path')

const { platform, arch } = process
const name = platform === 'win32' ? 'birdwire-sandbox.exe' : 'birdwire-sandbox'
// npm installs the one that fits.
const endings = { linux: ['-gnu', '-musl'], win32: ['-msvc'] }[platform] ?? ['']

exports.program = find()

function find() {
  for (const ending of endings) {
    const suffix = `${platform}-${arch}${ending}`
    try {
      const program = join(require.resolve(`birdwire-sandbox-${suffix}/package.json`), '..', 'bin', name)
      if (existsSync(program)) {
        return program
      }
    } catch {
      // Not this one.
    }
  }
  throw new Error(
    `the program of birdwire-sandbox is missing: there is no package of it for ${platform}-${arch}, or the installation ` +
      'left optional dependencies out: npm install --include=optional',
  )
}
