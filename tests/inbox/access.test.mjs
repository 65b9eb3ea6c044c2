// With the keyboard alone, in the dark, on a telephone, and by what axe finds.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { launch, open, picture } from './browser.mjs'
import { Sandbox, text, until } from './sandbox.mjs'
import { tell } from './story.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PANES = ['requests', 'webhooks', 'faults', 'chart', 'connect']
const LOOKS = { light: {}, dark: { colorScheme: 'dark' }, phone: { viewport: { width: 390, height: 844 }, hasTouch: true } }

let browser, sandbox
before(async () => {
  browser = await launch()
  sandbox = await Sandbox.start()
  await tell(sandbox)
})
after(async () => {
  await browser?.close()
  await sandbox?.stop()
})

/** What axe calls serious or critical. Its script comes by the debugger, where the page's policy has no say. */
async function violations(page) {
  // What arrives with an animation is looked at when it is there.
  await page.waitForTimeout(300)
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: AXE })
  const { results } = await page.evaluate(async () => ({ results: (await window.axe.run(document, { iframes: false })).violations }))
  await session.detach()
  return results.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')} ${nodes[0].failureSummary}`)
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`${look}: no serious violation in any pane`, { timeout: 60_000 }, async () => {
    const { page, context, trouble } = await open(browser, sandbox, options)
    await page.locator('.person').first().waitFor()
    await picture(page, `${look}-list`)
    assert.deepEqual(await violations(page), [])
    for (const person of ['+31687654321', 'hopper', 'ada@example.com', '+33612345678', '+31612345678']) {
      await page.goto(`${sandbox.url}/#/inbox`)
      await page.locator('.person', { hasText: person }).first().click()
      await page.locator('.bubble').first().waitFor()
      assert.deepEqual(await violations(page), [], person)
    }
    await picture(page, `${look}-conversation`)
    await page.getByRole('button', { name: 'JSON' }).last().click()
    assert.deepEqual(await violations(page), [], 'JSON')
    await picture(page, `${look}-json`)
    for (const pane of PANES) {
      await page.goto(`${sandbox.url}/#/${pane}`)
      await page.locator('h1').waitFor()
      if (pane === 'requests') await page.locator('summary').first().click()
      assert.deepEqual(await violations(page), [], pane)
      await picture(page, `${look}-${pane}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      assert.ok(wide <= 0, `${pane} is ${wide} px too wide`)
    }
    for (const button of ['#clock', '#keys']) {
      await page.locator(button).click()
      await page.locator('dialog').waitFor()
      assert.deepEqual(await violations(page), [], button)
      await page.keyboard.press('Escape')
    }
    assert.deepEqual(trouble, [])
    await context.close()
  })
}

test('everything with the keyboard alone', async () => {
  const { page, context } = await open(browser, sandbox)
  await page.locator('.person').first().waitFor()
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main')

  await page.keyboard.press('/')
  await page.keyboard.type('hopper')
  await until(async () => (await page.locator('.person').count()) === 1, 'the filter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await tabTo(page, '.person')
  await page.keyboard.press('Enter')
  await page.locator('.phone-who h2', { hasText: 'hopper' }).waitFor()
  await tabTo(page, '.press')
  await page.keyboard.press('Enter')
  await page.locator('.press.pressed').waitFor()
  await until(() => page.evaluate(() => document.activeElement.classList.contains('pressed')), 'the focus on the pressed button')

  await tabTo(page, '#answer')
  await page.keyboard.type('first')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('second')
  await page.keyboard.press('Enter')
  await page.locator('.bubble.mine', { hasText: 'first' }).waitFor()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'answer')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.locator('.nothing').waitFor()
  // The answer moves its conversation to the top; until it has, there is no order to go through.
  await page.locator('.person-last', { hasText: 'first' }).waitFor()

  await page.keyboard.press('/')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await tabTo(page, '.person')
  await page.keyboard.press('ArrowDown')
  const names = await page.locator('.person-name').allTextContents()
  assert.equal(await focusedName(page), names[1])

  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Escape')
  for (const [key, title] of [['2', 'Requests'], ['4', 'Faults'], ['1', 'Inbox']]) {
    await page.keyboard.press(key)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
  await page.keyboard.press('n')
  await page.getByRole('dialog', { name: 'Write as a new person' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await context.close()
})

test('the focus stays with a conversation that moves up and is drawn anew', async () => {
  const { page, context } = await open(browser, sandbox)
  await page.locator('#live[data-state=live]').waitFor()
  await page.locator('.person', { hasText: 'grace' }).focus()
  await sandbox.send('telegram', 'grace', text('Up you go'))
  await page.locator('.person-last', { hasText: 'Up you go' }).waitFor()
  assert.equal(await focusedName(page), 'grace')
  await context.close()
})

test('new messages are said aloud', async () => {
  const { page, context } = await open(browser, sandbox)
  await page.locator('.person', { hasText: 'hopper' }).click()
  await page.locator('.bubble').first().waitFor()
  await page.locator('#live[data-state=live]').waitFor()
  await sandbox.send('line', 'hopper', { type: 'text', text: { text: 'Say this' } })
  await until(async () => (await page.locator('#said').textContent()).includes('New message: Say this'), 'the words')
  assert.equal(await page.locator('#said').getAttribute('aria-live'), 'polite')
  await context.close()
})

test('on a telephone there is one pane at a time, with a way back', async () => {
  const { page, context } = await open(browser, sandbox, { viewport: { width: 360, height: 740 }, hasTouch: true })
  await page.locator('.person', { hasText: 'grace' }).tap()
  await page.locator('.phone').waitFor()
  assert.equal(await page.locator('.side').isVisible(), false)
  await page.getByRole('button', { name: 'Back to the conversations' }).tap()
  await page.locator('.side').waitFor()
  assert.equal(await page.locator('.phone').isVisible(), false)
  await context.close()
})

test('who wants less motion gets none', async () => {
  const { page, context } = await open(browser, sandbox, { reducedMotion: 'reduce' })
  await page.locator('.person').first().click()
  await page.locator('.bubble').first().waitFor()
  assert.equal(await page.locator('.bubble').first().evaluate((one) => getComputedStyle(one).animationName), 'none')
  await context.close()
})

function focusedName(page) {
  return page.evaluate(() => document.activeElement.closest('.person')?.querySelector('.person-name').textContent)
}

async function tabTo(page, selector) {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return
  }
  assert.fail(`no way to ${selector} by the keyboard`)
}
