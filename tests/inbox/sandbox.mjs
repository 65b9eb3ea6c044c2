// A running sandbox, asked over HTTP as any program would.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const BINARY = process.env.BIRDWIRE_SANDBOX_BINARY

export class Sandbox {
  static async start(...options) {
    const usual = Object.entries({ '--port': '0', '--step': '100' }).filter(([name]) => !options.includes(name)).flat()
    const child = spawn(BINARY, [...usual, '--exit-with-parent', ...options],
      { stdio: ['pipe', 'pipe', 'ignore'] })
    const lines = createInterface({ input: child.stdout })
    const first = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => null)])
    if (!first) throw new Error(`${BINARY} ended at once`)
    const sandbox = new Sandbox()
    sandbox.child = child
    sandbox.info = JSON.parse(first[0])
    sandbox.url = sandbox.info.url
    return sandbox
  }

  async stop() {
    if (this.child.exitCode !== null) return
    this.child.kill('SIGTERM')
    await once(this.child, 'exit')
  }

  async ask(method, path, body) {
    const answer = await fetch(this.url + path, {
      method,
      headers: { authorization: `AccessKey ${this.info.accessKey}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
    const text = await answer.text()
    return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text }
  }

  channel(platform) {
    return `/workspaces/${this.info.workspaceId}/channels/${this.info.channels[platform]}`
  }

  /** Sends a body, or a whole request that has one, and gives back the message. */
  async send(platform, to, body, more = {}) {
    const request = { receiver: { contacts: [{ identifierValue: to }] }, ...(body && { body }), ...more }
    const answer = await this.ask('POST', `${this.channel(platform)}/messages`, request)
    if (answer.status !== 202) throw new Error(JSON.stringify(answer))
    return answer.body
  }

  async control(method, path, body) {
    const answer = await this.ask(method, `/_sandbox/${path}`, body)
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    return answer.body
  }

  async incoming(platform) {
    const { body } = await this.ask('GET', `${this.channel(platform)}/messages?direction=incoming`)
    return body.results
  }
}

export const text = (words, actions) => ({ type: 'text', text: { text: words, ...(actions && { actions }) } })

/** Tries until there is something, for ten seconds. */
export async function until(attempt, what) {
  const end = Date.now() + 10_000
  for (;;) {
    const found = await attempt()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ten seconds for ${what}`)
    await new Promise((go) => setTimeout(go, 50))
  }
}
