// A headless Chromium that may reach the sandbox and nothing else.

import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync']

/** `test-inbox --slow`: a processor so many times slower, and answers up to so many milliseconds late. */
const SLOW = process.env.BIRDWIRE_SLOW ? { processor: 3, late: 100 } : null

export const PICTURES = new URL('../../target/inbox/', import.meta.url).pathname

export async function launch() {
  return chromium.launch({ executablePath: process.env.BIRDWIRE_CHROMIUM ?? '/usr/bin/chromium', headless: true, args: FLAGS })
}

/**
 * A page of the inbox. `trouble` gathers what must not happen: requests to other hosts (which fail), dialogs, errors of
 * scripts, refused by the policy included, and pages that open.
 */
export async function open(browser, sandbox, options = {}) {
  const { address = '/', ...context } = options
  const made = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'UTC', ...context })
  made.setDefaultTimeout(10_000)
  const page = await made.newPage()
  const trouble = []
  await made.route((url) => url.origin !== sandbox.url && url.protocol !== 'data:', (route) => {
    trouble.push(`request to ${route.request().url()}`)
    return route.abort()
  })
  // While working on the page: its files as they are on the disk, without a build.
  const files = process.env.BIRDWIRE_PAGE_FOLDER
  if (files) {
    await made.route('**/_sandbox/page/*', (route) =>
      route.fulfill({ path: `${files}/${new URL(route.request().url()).pathname.split('/').at(-1)}` }))
  }
  if (SLOW) await slow(made, page)
  page.on('dialog', (dialog) => { trouble.push(`dialog: ${dialog.message()}`); dialog.dismiss().catch(() => {}) })
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error' && !/Failed to load resource|net::ERR/.test(line.text())) trouble.push(`console: ${line.text()}`)
  })
  made.on('page', (other) => { if (other !== page) trouble.push(`page: ${other.url()}`) })
  await page.goto(sandbox.url + address)
  return { page, context: made, trouble }
}

/** What is asked comes late and out of order; the page itself and what it is told do not. */
async function slow(made, page) {
  const debug = await made.newCDPSession(page)
  await debug.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor })
  await made.route(/\/_sandbox\/(?!page\/|events)/, async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, Math.random() * SLOW.late) })
    await route.fallback()
  })
}

export async function picture(page, name) {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}${name}.png` })
}
