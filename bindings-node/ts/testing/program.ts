import { accessSync, constants, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { SandboxError } from './error.js'

const VARIABLE = 'BIRDWIRE_SANDBOX_BINARY'
const PACKAGE = 'birdwire-sandbox'

/** The program that the environment names, that of the npm package, or one on the `PATH`. */
export function findProgram(): string {
  const named = process.env[VARIABLE]
  if (named) {
    return named
  }
  const load = withPackage()
  let cause: unknown
  try {
    if (load) {
      return (load(PACKAGE) as { program: string }).program
    }
  } catch (error) {
    cause = error
  }
  // npm links a package without its program into the `PATH` as well.
  const found = onPath(load && join(load.resolve(PACKAGE), '..', 'bin.js'))
  if (found) {
    return found
  }
  const missing = `the program ${PACKAGE} is not installed: npm install --save-dev ${PACKAGE}`
  const what = cause instanceof Error ? cause.message : missing
  throw new SandboxError(`${what} (or name the program in ${VARIABLE})`, cause ? { cause } : {})
}

/** What loads the package: beside this one, or where the program that runs looks for its packages. */
function withPackage(): NodeJS.Require | undefined {
  for (const from of [__filename, join(process.cwd(), 'package.json')]) {
    const load = createRequire(from)
    try {
      load.resolve(PACKAGE)
      return load
    } catch {
      // Not there.
    }
  }
  return undefined
}

function onPath(except: string | undefined): string | undefined {
  const name = process.platform === 'win32' ? `${PACKAGE}.exe` : PACKAGE
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      if (realpathSync(path) !== except) {
        return path
      }
    } catch {
      // Not in this one.
    }
  }
  return undefined
}
