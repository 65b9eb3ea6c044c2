// The messages of one conversation that the page holds: one stretch without a hole, up to the newest.

import { get, getIfThere, segment } from './api.js'

const PAGE = 30
/** The sandbox gives no more at once. */
const MOST = 200

export function thread(id) {
  const entries = new Map()
  /** Where those before begin; empty when all are here. */
  let older = ''

  const path = (limit) => `conversations/${segment(id)}/messages?limit=${limit}`
  // A sandbox that began anew may give an id again.
  const meets = (page) => page.results.some(({ message, created }) => entries.get(message.id)?.created === created)
  const keep = (page) => page.results.forEach((entry) => entries.set(entry.message.id, entry))

  return {
    get: (message) => entries.get(message),
    sorted: () => [...entries.values()].sort((one, other) => one.created - other.created),
    hasEarlier: () => older !== '',

    /** Asks for the newest, and for all that is held, because any of it may have changed. `null`: there is none. */
    async look() {
      const page = await getIfThere(path(Math.min(MOST, Math.max(PAGE, entries.size))))
      const hole = page?.nextPageToken && entries.size > 0 && !meets(page)
      return hole ? getIfThere(path(MOST)) : page
    },

    /**
     * What the page could have and has not is gone. Earlier ones stay while nothing is missing between; who needs but
     * the newest lets go of those that a look no longer reaches.
     */
    take(page, newestOnly) {
      const joined = meets(page) && !(newestOnly && entries.size > MOST)
      const from = page.nextPageToken ? page.results.at(-1).created : -Infinity
      for (const [message, { created }] of entries) if (!joined || created >= from) entries.delete(message)
      keep(page)
      if (!joined || !page.nextPageToken) older = page.nextPageToken ?? ''
    },

    async takeEarlier() {
      const before = older
      const page = await get(`${path(PAGE)}&pageToken=${segment(before)}`)
      // Meanwhile the stretch may have become another.
      if (older !== before) return
      keep(page)
      older = page.nextPageToken ?? ''
    },

    forget() {
      entries.clear()
      older = ''
    },
  }
}
