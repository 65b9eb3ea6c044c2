import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  defaultKeywords,
  image,
  location,
  link,
  numberParameter,
  platformKinds,
  postback,
  reply,
  section,
  stringParameter,
  template,
  text,
  to,
  type Message,
  type MessageBody,
  type MessageBodyInput,
} from 'birdwire'
import { bird, answer, CHANNEL, MESSAGE } from './bird.mjs'

test('what was left out leaves nothing behind', () => {
  assert.deepEqual(text('Hi'), { type: 'text', text: { text: 'Hi' } })
  assert.deepEqual(text('Hi', { actions: undefined }), { type: 'text', text: { text: 'Hi' } })
  assert.deepEqual(reply('Yes'), { type: 'reply', reply: { text: 'Yes' } })
  assert.deepEqual(link('Bird', 'https://bird.com'), {
    type: 'link',
    link: { text: 'Bird', url: 'https://bird.com' },
  })
  assert.deepEqual(location(52.1, 4.3), {
    type: 'location',
    location: { coordinates: { latitude: 52.1, longitude: 4.3 } },
  })
  assert.deepEqual(template('p'), { projectId: 'p' })
})

test('options stand where they belong', () => {
  assert.deepEqual(text('Hi', { actions: [reply('Yes'), postback('No', { payload: 'no' })] }), {
    type: 'text',
    text: {
      text: 'Hi',
      actions: [
        { type: 'reply', reply: { text: 'Yes' } },
        { type: 'postback', postback: { text: 'No', payload: 'no' } },
      ],
    },
  })
  assert.deepEqual(image('https://example.com/a.png', { altText: 'A cat', text: 'Look' }), {
    type: 'image',
    image: { images: [{ mediaUrl: 'https://example.com/a.png', altText: 'A cat' }], text: 'Look' },
  })
  assert.deepEqual(location(52.1, 4.3, { label: 'Here' }), {
    type: 'location',
    location: { coordinates: { latitude: 52.1, longitude: 4.3 }, location: { label: 'Here' } },
  })
  assert.deepEqual(template('p', { parameters: [stringParameter('a', 'b'), numberParameter('c', 1)] }), {
    projectId: 'p',
    parameters: [
      { type: 'string', key: 'a', value: 'b' },
      { type: 'number', key: 'c', value: 1 },
    ],
  })
})

test('an empty text and an empty list are not nothing', () => {
  assert.deepEqual(text('', { attachments: [] }), { type: 'text', text: { text: '', attachments: [] } })
  assert.deepEqual(location(0, 0, { label: '' }).location.location, { label: '' })
})

test('the compiler knows what is required and what there is', () => {
  // @ts-expect-error
  text()
  // @ts-expect-error
  text('Hi', { action: [] })
  // @ts-expect-error
  text('Hi', { text: 'Ho' })
  // @ts-expect-error
  image('https://example.com/a.png', { images: [] })
  // @ts-expect-error
  const bodies: MessageBodyInput[] = [reply('Yes')]
  assert.equal(bodies.length, 1)
})

test('a builder sends what it wrote', async (context) => {
  const local = await bird(context, (_, response) => answer(response, { id: MESSAGE }, 202))
  const body = section([text('One'), image('https://example.com/a.png')])
  await local.client().channels.messages.send(CHANNEL, { receiver: to('+31612345678'), body })
  assert.deepEqual(JSON.parse(local.seen[0]?.body ?? '').body, body)
})

test('a kind narrows its body', async (context) => {
  const answers: MessageBody[] = [
    { type: 'text', text: { text: 'Hi' } },
    { type: 'action', permission_request: {} },
    { type: 'permission_request', permission_request: {} },
  ]
  const local = await bird(context, (_, response) => answer(response, { results: answers.map((body) => ({ body })) }))
  const said = ({ body }: Message): unknown => {
    switch (body?.type) {
      case 'text':
        // @ts-expect-error
        assert.equal(body.image?.images, undefined)
        return body.text?.text satisfies string | null | undefined
      case 'action':
      case 'permission_request':
        return body.permission_request
      default:
        return assert.fail()
    }
  }
  // The ids of messages are required, and these have none.
  await assert.rejects(local.client().channels.messages.list(CHANNEL).firstPage(), /id/)
  assert.deepEqual(
    answers.map((body) => said({ id: MESSAGE, body })),
    ['Hi', {}, {}],
  )
})

test('facts cannot be changed', () => {
  const rows = defaultKeywords()
  assert.equal(defaultKeywords(), rows)
  assert.ok(rows.some(({ kw, lang, words }) => kw === 'optout' && lang === 'en' && words?.includes('stop')))
  assert.ok(platformKinds().some(({ platform, kind }) => platform === 'whatsapp' && kind === 'location'))
  assert.throws(() => rows[0]?.words?.push('mine'), TypeError)
  // @ts-expect-error
  assert.throws(() => rows.push({}), TypeError)
})
