// An open conversation shows all that is in it, and nothing that is not.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './browser.mjs'
import { Sandbox, text, until } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'

const bubble = (page, words) => page.locator('.bubble', { hasText: words })
const shown = (page) => page.locator('.bubble .words').allTextContents()
const earlier = (page) => page.getByRole('button', { name: 'Earlier messages' })
const range = (count) => [...Array(count).keys()]

async function talk(own, person) {
  const opened = await open(browser, own)
  await opened.page.locator('#live[data-state=live]').waitFor()
  await opened.page.locator('.person', { hasText: person }).click()
  await opened.page.locator('.bubble').first().waitFor()
  return opened
}

/** Keeps the page from looking at the conversation until it is told to go on. */
async function blinded(page) {
  const held = []
  let on = true
  await page.route('**/_sandbox/conversations/*/messages?*', (route) => (on ? held.push(route) : route.continue()))
  return () => {
    on = false
    for (const route of held) route.continue()
  }
}

/** So many at once, each of them named. */
const burst = (own, to, names) => Promise.all(names.map((name) => own.send('sms', to, text(name))))

test('a body that cannot be drawn is shown as it came, and the others beside it', async () => {
  const from = '+31600000009'
  const odd = [
    { type: 'image', image: { images: [null] } },
    { type: 'file', file: { files: [null] } },
    { type: 'carousel', carousel: { items: [null] } },
    { type: 'location', location: { coordinates: null } },
    { type: 'template', template: { name: 'odd', parameters: [null] } },
    { type: 'section', section: { items: [text('The good part'), null] } },
    { type: { toString: null }, text: { text: 'No kind' } },
  ]
  await sandbox.send('rcs', from, text('The good one'))
  for (const body of odd) await sandbox.control('POST', 'inbound', { channel: 'rcs', from, body })
  const { page, context, trouble } = await talk(sandbox, from)
  await bubble(page, 'The good one').waitFor()
  assert.equal(await page.locator('.bubble').count(), odd.length + 1)
  assert.deepEqual(JSON.parse(await page.locator('.bubble').nth(1).locator('pre').textContent()), odd[0])
  await bubble(page, 'The good part').waitFor()
  assert.deepEqual(await page.locator('.toast').allTextContents(), [])
  assert.deepEqual(trouble, [])
  await context.close()
})
