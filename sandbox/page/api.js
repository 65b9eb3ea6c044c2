// The sandbox's control API, from the page.

/** An answer that is an error, with the words of the sandbox. */
export class Refused extends Error {
  constructor(status, body) {
    const details = Object.entries(body?.details ?? {}).map(([name, texts]) => `${name} ${[texts].flat().join(', ')}`)
    super([body?.message ?? `The sandbox answered ${status}`, ...details].join(': '))
    this.status = status
  }
}

async function ask(method, path, body) {
  const answer = await fetch(`/_sandbox/${path}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: 'no-store',
  })
  const text = await answer.text()
  let value = null
  try {
    value = text ? JSON.parse(text) : null
  } catch {
    value = null
  }
  if (!answer.ok) throw new Refused(answer.status, value)
  return value
}

export const get = (path) => ask('GET', path)
export const post = (path, body = {}) => ask('POST', path, body)
export const patch = (path, body) => ask('PATCH', path, body)
export const remove = (path) => ask('DELETE', path)

/** `null` where this sandbox has no such thing. */
export async function getIfThere(path) {
  try {
    return await get(path)
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null
    throw error
  }
}

export const segment = encodeURIComponent
