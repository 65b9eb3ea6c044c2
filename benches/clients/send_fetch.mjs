import { authorization, body, measure, path, url } from './timing.mjs'

const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' }

await measure(async () => {
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body()) })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  const message = await answer.json()
  return [message.id, message.status]
})
