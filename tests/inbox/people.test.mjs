// The list of conversations: all of them can be reached, and what was seen stays seen.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { open } from './browser.mjs'
import { Sandbox, text, until } from './sandbox.mjs'
import { browser } from './stage.mjs'

const PEOPLE = 230

let crowded
before(async () => {
  crowded = await Sandbox.start('--step', '0')
  await crowded.send('line', 'the-first-of-all', text('Long ago'))
  for (let number = 1; number < PEOPLE; number++) await crowded.send('sms', `+3160000${String(number).padStart(4, '0')}`, text(`To ${number}`))
})
after(() => crowded?.stop())

test('every conversation can be reached, also the last of more than the sandbox gives at once', async () => {
  const { page, context, trouble } = await open(browser, crowded)
  const more = page.getByRole('button', { name: 'More conversations' })
  for (const shown of [50, 100, 150, 200, 230]) {
    await until(async () => (await page.locator('.person').count()) === shown, `${shown} conversations`)
    if (shown < PEOPLE) await more.press('Enter')
  }
  await more.waitFor({ state: 'hidden' })
  await until(() => page.evaluate(() => document.activeElement.matches('.person')), 'the focus, which went with the button')
  assert.equal(await page.locator('.person').last().locator('.person-name').textContent(), 'the-first-of-all')
  assert.deepEqual(trouble, [])
  await context.close()
})

test('the filter finds who is far down', async () => {
  const { page, context, trouble } = await open(browser, crowded)
  await page.locator('.person').first().waitFor()
  await page.getByLabel('Filter conversations').fill('the-first-of-all')
  await page.locator('.person', { hasText: 'the-first-of-all' }).waitFor()
  await page.getByLabel('Filter conversations').fill('nobody of this name')
  await page.getByText('No conversation matches.').waitFor()
  assert.deepEqual(trouble, [])
  await context.close()
})

/** What is unread of a person, `0` for nothing. */
async function unread(page, name) {
  const badge = page.locator('.person', { hasText: name }).locator('.unread')
  return (await badge.count()) === 0 ? 0 : Number((await badge.textContent()).replace(' unread', ''))
}

const isUnread = (page, name, number) => until(async () => (await unread(page, name)) === number, `${number} unread of ${name}`)

async function look(page, name) {
  await page.locator('.person', { hasText: name }).click()
  await isUnread(page, name, 0)
}

test('what one tab has seen, another neither forgets nor takes back', async () => {
  const own = await Sandbox.start()
  for (const name of ['ada', 'grace']) await own.send('telegram', name, text('Hello'))
  const { page, context } = await open(browser, own)
  const other = await context.newPage()
  await other.goto(own.url)
  for (const tab of [page, other]) await isUnread(tab, 'ada', 1)
  await look(page, 'ada')
  await look(other, 'grace')
  await page.goto(`${own.url}/#/inbox`)
  await page.reload()
  await page.locator('.nothing').waitFor()
  for (const name of ['ada', 'grace']) await isUnread(page, name, 0)
  await context.close()
  await own.stop()
})

for (const [kind, options, left] of [['keeps its data', ['--db'], 0], ['begins anew', [], 1]]) {
  test(`after a restart that ${kind} ${left} are unread`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inbox-'))
    const more = options.flatMap((name) => [name, join(folder, 'sandbox.sqlite')])
    let own = await Sandbox.start(...more)
    await own.send('telegram', 'ada', text('Hello'))
    const { page, context } = await open(browser, own)
    await isUnread(page, 'ada', 1)
    await look(page, 'ada')
    await page.goto(`${own.url}/#/inbox`)
    await page.locator('.nothing').waitFor()
    await own.stop()
    await page.locator('#live[data-state=lost]').waitFor()
    own = await Sandbox.start('--port', new URL(own.url).port, ...more)
    if (options.length === 0) await own.send('telegram', 'ada', text('Hello'))
    await own.send('telegram', 'grace', text('Look'))
    await page.locator('#live[data-state=live]').waitFor()
    await isUnread(page, 'grace', 1)
    assert.equal(await unread(page, 'ada'), left)
    await context.close()
    await own.stop()
    rmSync(folder, { recursive: true })
  })
}

for (const [look, viewport] of [['wide', { width: 1440, height: 900 }], ['narrow', { width: 390, height: 844 }]]) {
  test(`${look}: the focus comes back to the conversation that was left`, async () => {
    const { page, context } = await open(browser, crowded, { viewport })
    const person = page.locator('.person', { hasText: 'To 227' })
    const isBack = () => until(() => person.evaluate((one) => one === document.activeElement), 'the focus')
    await person.press('Enter')
    await page.locator('.bubble').waitFor()
    await page.keyboard.press('Escape')
    await isBack()
    if (look === 'narrow') {
      await person.press('Enter')
      await page.getByRole('button', { name: 'Back to the conversations' }).press('Enter')
      await isBack()
    }
    await context.close()
  })
}
