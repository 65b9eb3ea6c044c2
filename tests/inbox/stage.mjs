// A browser and a sandbox for all tests of a file.

import { after, before } from 'node:test'
import { launch } from './browser.mjs'
import { Sandbox } from './sandbox.mjs'

export let browser, sandbox

before(async () => {
  browser = await launch()
  sandbox = await Sandbox.start()
})
after(async () => {
  await browser?.close()
  await sandbox?.stop()
})
