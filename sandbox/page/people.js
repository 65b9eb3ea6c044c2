// The conversations, as many as are wanted: the sandbox gives them in pages.

import { getIfThere } from './api.js'

/** The sandbox gives no more at once. */
const AT_ONCE = 200

/** Of all channels, or of one. */
export async function people(channel, wanted) {
  const all = { results: [], next: '', complete: true, opened: null }
  do {
    const query = new URLSearchParams({ limit: Math.min(AT_ONCE, wanted - all.results.length) })
    if (channel) query.set('channel', channel)
    if (all.next) query.set('pageToken', all.next)
    const page = await getIfThere(`conversations?${query}`)
    if (!page) break
    all.results.push(...page.results)
    all.next = page.nextPageToken ?? ''
    all.complete &&= page.complete !== false
    all.opened = page.opened
  } while (all.next && all.results.length < wanted)
  return all
}
