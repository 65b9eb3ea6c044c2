// Messages that mean harm are text: nothing runs, nothing opens, nothing is asked of another host.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open, picture } from './browser.mjs'
import { Sandbox, text } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'

const EVIL = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)><svg onload=alert(2)>',
  '"><iframe src=javascript:alert(1)></iframe>',
  'javascript:alert(document.cookie)',
  '{{constructor.constructor("alert(1)")()}}',
]

test('text is text', async () => {
  for (const words of EVIL) await sandbox.send('sms', '+31600000001', text(words))
  await sandbox.control('POST', 'inbound', { channel: 'sms', from: '<b onmouseover=alert(1)>x</b>', text: '</textarea><script>alert(1)</script>' })
  await sandbox.send('email', '"<img src=x onerror=alert(1)>"@evil.example', { type: 'html', html: { text: 'x', metadata: { subject: '<script>alert(3)</script>' } } })
  const { page, context, trouble } = await open(browser, sandbox)
  for (const person of await page.locator('.person').all()) {
    await person.click()
    await page.locator('.bubble').first().waitFor()
    await page.waitForTimeout(100)
  }
  await page.locator('.person', { hasText: '+31600000001' }).click()
  await page.locator('.bubble', { hasText: EVIL[0] }).waitFor()
  assert.deepEqual(await page.locator('.words').allTextContents(), EVIL)
  assert.equal(await page.locator('.log').locator('script, iframe, img, svg').count(), 0)
  assert.equal(new URL(page.url()).origin, sandbox.url)
  await page.locator('.rail [data-pane=requests]').click()
  await page.locator('summary').first().click()
  assert.deepEqual(trouble, [])
  await context.close()
})

test('links that are no web addresses cannot be pressed', async () => {
  const urls = ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', ' java\nscript:alert(1)', 'vbscript:x', 'file:///etc/passwd', '//evil.example/x', 'blob:https://evil.example/1']
  const actions = urls.map((url, number) => ({ type: 'link', link: { text: `Link ${number}`, url } }))
  await sandbox.send('whatsapp', '+31600000002', text('Press one', actions))
  const media = ['javascript:alert(1)', 'data:image/svg+xml,%3Csvg%20onload=alert(1)%3E', 'https://evil.example/track.gif']
  for (const mediaUrl of media) {
    await sandbox.send('whatsapp', '+31600000002', { type: 'image', image: { images: [{ mediaUrl }] } })
    await sandbox.send('whatsapp', '+31600000002', { type: 'file', file: { files: [{ mediaUrl, contentType: 'text/html', filename: '<b>.html' }] } })
  }
  const { page, context, trouble } = await open(browser, sandbox)
  await page.locator('.person', { hasText: '+31600000002' }).click()
  await page.locator('.bubble').nth(6).waitFor()
  for (const place of actions.keys()) {
    await page.getByRole('button', { name: `Link ${place}` }).click()
    await page.locator('.press.pressed', { hasText: `Link ${place}` }).waitFor()
  }
  const leads = await page.locator('.log a').evaluateAll((links) => links.map((link) => [link.href, link.rel, link.target]))
  assert.deepEqual(new Set(leads.map(String)), new Set(['https://evil.example/track.gif,noopener noreferrer,_blank']))
  assert.equal(await page.locator('.log img').count(), 0)
  assert.deepEqual(trouble, [])
  await context.close()
})

test('the page of an e-mail runs nothing, loads nothing and leads nowhere', async () => {
  const html = `<h1>Mail</h1><script>parent.document.title='owned';alert(1)</script><img src="https://evil.example/pixel.gif">
    <img src="${sandbox.url}/_sandbox/requests"><link rel=stylesheet href="https://evil.example/x.css"><style>@import "https://evil.example/y.css"; body{background:url(https://evil.example/z.png)}</style>
    <meta http-equiv=refresh content="0;url=https://evil.example/"><form action="${sandbox.url}/_sandbox/reset" method=post><button>Reset</button></form>
    <a href="https://evil.example/next" id=away>Away</a><a href="javascript:alert(1)" id=script>Script</a><a href="https://evil.example/" target=_top id=top>Top</a>`
  await sandbox.send('email', 'victim@example.com', { type: 'html', html: { html, metadata: { subject: 'Hostile' } } })
  const { page, context, trouble } = await open(browser, sandbox)
  await page.locator('.person', { hasText: 'victim@example.com' }).click()
  await page.getByRole('button', { name: 'Show as a page' }).click()
  const frame = page.frameLocator('.mail-frame iframe')
  await frame.locator('h1', { hasText: 'Mail' }).waitFor()
  assert.equal(await page.locator('.mail-frame iframe').getAttribute('sandbox'), '')
  for (const press of ['#script', '#top', 'button', '#away']) {
    await frame.locator(press).click({ timeout: 2000 }).catch(() => {})
    await page.waitForTimeout(200)
  }
  assert.match(await page.title(), /^Inbox/)
  assert.equal(new URL(page.url()).origin, sandbox.url)
  assert.ok((await sandbox.control('GET', 'conversations')).results.length > 0, 'the form has reset the sandbox')
  // The policy's own words about what it stopped are no trouble.
  assert.deepEqual(trouble.filter((line) => !line.startsWith('console: ')), [])
  await context.close()
})

test('a file of a message opened by its address is no page of the sandbox', async () => {
  const message = await sandbox.send('sms', '+31600000004', text('A file'))
  await fetch(`${sandbox.url}/_sandbox/files/${message.id}/evil`, { method: 'PUT', headers: { 'content-type': 'text/html' }, body: '<script>document.title="ran"; fetch("/_sandbox/reset",{method:"POST"})</script><p>here' })
  const { page, context } = await open(browser, sandbox, { address: `/_sandbox/files/${message.id}/evil` })
  await page.locator('p').waitFor()
  await page.waitForTimeout(200)
  assert.notEqual(await page.title(), 'ran')
  assert.ok((await sandbox.control('GET', 'conversations')).results.length > 0)
  await context.close()
})

test('huge texts, right-to-left and emoji fit', async () => {
  await sandbox.send('sms', '+31600000005', text(`A${'very'.repeat(50_000)}long`))
  await sandbox.send('sms', '+31600000005', text('שלום עולם, מחיר: 12€ \u202Egnp.exe\u202C'))
  await sandbox.send('sms', '+31600000005', text('👩‍👩‍👧‍👦 🇳🇱 é̷̛ 漢字 ' + '🐦'.repeat(200)))
  const { page, context, trouble } = await open(browser, sandbox, { viewport: { width: 390, height: 844 } })
  await page.locator('.person', { hasText: '+31600000005' }).click()
  await page.locator('.bubble').nth(2).waitFor()
  const all = page.getByRole('button', { name: 'Show all 200,005 characters' })
  assert.ok((await page.locator('.words').first().textContent()).length < 5000)
  await all.click()
  assert.equal((await page.locator('.words').first().textContent()).length, 200_005)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(wide <= 0, `${wide} px too wide`)
  for (const line of await page.locator('.bubble').all()) {
    const box = await line.boundingBox()
    assert.ok(box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box))
  }
  assert.equal((await page.locator('.top').boundingBox()).y, 0, 'the frame of the page moved')
  await picture(page, 'hostile-phone')
  assert.deepEqual(trouble, [])
  await context.close()
})

test('a web page of another origin cannot drive the sandbox', async () => {
  const other = await Sandbox.start()
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${other.url}/_sandbox/health`)
  await page.setContent('<p>another origin</p>').catch(() => {})
  const answers = await page.evaluate(async (url) => {
    const asked = []
    for (const [path, options] of [['reset', { method: 'POST', mode: 'no-cors' }], ['conversations', {}], ['inbound', { method: 'POST', mode: 'no-cors', body: '{"channel":"sms","from":"+31699999999","text":"forged"}' }]]) {
      asked.push(await fetch(`${url}/_sandbox/${path}`, options).then((answer) => answer.type, () => 'failed'))
    }
    return asked
  }, sandbox.url)
  assert.equal(answers[1], 'failed')
  const { results } = await sandbox.control('GET', 'conversations')
  assert.ok(results.length > 0)
  assert.ok(!results.some((one) => one.last.text === 'forged'))
  await context.close()
  await other.stop()
})
