// Addresses in messages: those of uploaded files, and those that stand in a text.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './browser.mjs'
import { text } from './sandbox.mjs'
import { browser, sandbox } from './stage.mjs'

const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

async function upload(path) {
  const { body } = await sandbox.ask('POST', `${path}/presigned-upload`, { contentType: 'image/png' })
  const form = new FormData()
  for (const [name, value] of Object.entries(body.uploadFormData)) form.append(name, value)
  form.append('file', new Blob([PICTURE], { type: 'image/png' }), 'a.png')
  assert.equal((await fetch(body.uploadUrl, { method: body.uploadMethod, body: form })).status, 204)
  return body.mediaUrl
}

for (const [of, path] of [['a workspace', () => `/workspaces/${sandbox.info.workspaceId}/channel-media`], ['a channel', () => sandbox.channel('whatsapp')]]) {
  test(`to look at a file of ${of} is no call of the API`, async () => {
    const mediaUrl = await upload(path())
    await sandbox.send('whatsapp', of, { type: 'image', image: { images: [{ mediaUrl, altText: 'A small one' }] } })
    await sandbox.control('DELETE', 'requests')
    const fault = await sandbox.control('POST', 'faults', { fault: { kind: 'answer', status: 500 } })
    const { page, context, trouble } = await open(browser, sandbox)
    await page.locator('.person', { hasText: of }).click()
    const picture = page.getByAltText('A small one')
    await picture.waitFor()
    await page.waitForFunction((one) => one.naturalWidth === 1, await picture.elementHandle())
    assert.deepEqual((await sandbox.control('GET', 'requests')).results, [])
    assert.equal((await sandbox.control('GET', 'faults')).results[0].seen, 0)
    const answer = await fetch(new URL(await picture.getAttribute('src'), sandbox.url))
    assert.equal(answer.headers.get('content-security-policy'), 'sandbox')
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    await sandbox.control('DELETE', `faults/${fault.id}`)
    assert.deepEqual(trouble, [])
    await context.close()
  })
}

test('an address in a text ends where it ends, with the brackets that are its own', async () => {
  await sandbox.send('telegram', 'linnaeus', text(
    'See https://bird.example/Bird_(animal), (https://bird.example/a) [or https://bird.example/b_(c)]. https://bird.example/d?! http://) end'))
  const { page, context, trouble } = await open(browser, sandbox)
  await page.locator('.person', { hasText: 'linnaeus' }).click()
  await page.locator('.bubble a').first().waitFor()
  assert.deepEqual(await page.locator('.bubble a').allTextContents(),
    ['https://bird.example/Bird_(animal)', 'https://bird.example/a', 'https://bird.example/b_(c)', 'https://bird.example/d'])
  assert.match(await page.locator('.bubble').textContent(), /\), \(https:.*a\) \[or https:.*\(c\)\]\. https:.*d\?! http:\/\/\) end/)
  assert.deepEqual(trouble, [])
  await context.close()
})
