import axios from 'axios'
import { authorization, body, measure, path, url } from './timing.mjs'

const client = axios.create({ baseURL: url, headers: { authorization } })

await measure(async () => {
  const { data } = await client.post(path, body())
  return [data.id, data.status]
})
