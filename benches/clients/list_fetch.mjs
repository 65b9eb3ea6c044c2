import { authorization, limit, measure, path, url } from './timing.mjs'

const headers = { authorization, accept: 'application/json' }

await measure(async () => {
  const answer = await fetch(`${url}${path}?limit=${limit}`, { headers })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  const page = JSON.parse(await answer.text())
  let count = 0
  let last
  for (const message of page.results) {
    last = [message.id, message.status, message.createdAt]
    count++
  }
  return [count, ...last]
})
