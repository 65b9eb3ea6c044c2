import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { SandboxError } from './error.js'

const VARIABLE = 'BIRDWIRE_SANDBOX_BINARY'
const PACKAGE = 'birdwire-sandbox'

/** The program that the environment names, that of the npm package, or one on the `PATH`. */
export function findProgram(): string {
  const found = process.env[VARIABLE] || ofPackage() || onPath()
  if (!found) {
    const hint = `npm install --save-dev ${PACKAGE} (or name the program in ${VARIABLE})`
    throw new SandboxError(`the program ${PACKAGE} is not installed: ${hint}`)
  }
  return found
}

/** Beside this package, or where the program that runs looks for its packages. */
function ofPackage(): string | undefined {
  for (const from of [__filename, join(process.cwd(), 'package.json')]) {
    const load = createRequire(from)
    try {
      load.resolve(PACKAGE)
    } catch {
      continue
    }
    // It is there, so what it says when it cannot be used is worth hearing.
    return (load(PACKAGE) as { program: string }).program
  }
  return undefined
}

function onPath(): string | undefined {
  const name = process.platform === 'win32' ? `${PACKAGE}.exe` : PACKAGE
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not in this one.
    }
  }
  return undefined
}
