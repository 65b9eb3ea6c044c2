// Sends with the wheel of dist/python, installed as a user would install it.

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = new URL('../../', import.meta.url).pathname

const PROGRAM = `
import sys, birdwire
url, key, workspace, channel, to, words = sys.argv[1:]
with birdwire.Client(base_url=url, access_key=key, workspace_id=workspace) as bird:
    print(bird.channels.messages.send(channel, receiver=birdwire.to(to), body=birdwire.text(words)).id)
`

/** The id of the message; nothing where there is no wheel. */
export async function sendFromPython(sandbox, platform, to, words) {
  const wheels = join(ROOT, 'dist/python')
  if (!existsSync(wheels) || !readdirSync(wheels).some((name) => /^birdwire-.*\.whl$/.test(name))) return null
  const folder = mkdtempSync(join(tmpdir(), 'birdwire-inbox-'))
  try {
    rmSync(folder, { recursive: true })
    await run(join(ROOT, 'scripts/install'), ['python', folder], { timeout: 50_000 })
    const { url, accessKey, workspaceId, channels } = sandbox.info
    const { stdout } = await run(join(folder, 'venv/bin/python'), ['-c', PROGRAM, url, accessKey, workspaceId, channels[platform], to, words], { timeout: 20_000 })
    return stdout.trim()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
