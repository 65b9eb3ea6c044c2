import { authorization, measure, path, receiver, text, url } from './timing.mjs'

const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' }

await measure(async () => {
  const body = JSON.stringify({
    receiver: { contacts: [{ identifierValue: receiver }] },
    body: { type: 'text', text: { text } },
  })
  const answer = await fetch(url + path, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  const message = await answer.json()
  return [message.id, message.status]
})
