// How many messages of each conversation were seen, kept by the browser for all its tabs.

const NAME = 'birdwire.seen'
const MOST = 2000

export function marks() {
  /** When the data began that they are of: what was seen of other data says nothing about these. */
  let opened = null
  let counts = {}

  /** What other tabs have seen meanwhile counts here too. */
  function merge() {
    for (const [id, count] of Object.entries(read(opened))) counts[id] = Math.max(counts[id] ?? 0, count)
  }

  return {
    of: (id) => counts[id] ?? 0,
    belong(to) {
      if (to !== opened) counts = {}
      opened = to
      merge()
    },
    set(id, count) {
      merge()
      // Those set last stay longest.
      delete counts[id]
      counts[id] = count
      keep(opened, counts)
    },
    clear() {
      counts = {}
      keep(opened, counts)
    },
  }
}

function read(opened) {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME))
    return kept.opened === opened ? kept.counts : {}
  } catch {
    return {}
  }
}

function keep(opened, counts) {
  try {
    // Old ones fall off, so that it never grows without end.
    localStorage.setItem(NAME, JSON.stringify({ opened, counts: Object.fromEntries(Object.entries(counts).slice(-MOST)) }))
  } catch {
    // A browser that keeps nothing only shows more as unread.
  }
}
