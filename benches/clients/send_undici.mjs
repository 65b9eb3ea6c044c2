import { Pool } from 'undici'
import { atOnce, authorization, body, measure, path, url } from './timing.mjs'

const pool = new Pool(url, { connections: atOnce })
const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' }

await measure(async () => {
  const answer = await pool.request({ method: 'POST', path, headers, body: JSON.stringify(body()) })
  if (answer.statusCode >= 300) throw new Error(`status ${answer.statusCode}`)
  const message = await answer.body.json()
  return [message.id, message.status]
})
