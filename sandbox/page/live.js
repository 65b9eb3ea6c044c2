// What the sandbox tells by itself: server-sent events, and a new connection when the old one broke.

const KINDS = ['message', 'request', 'delivery', 'faults', 'clock', 'settings', 'reset']
const WAIT = 250
const LONGEST = 5000

/**
 * Calls `changed(kinds)` with the set of what changed, at most four times a second. With every connection everything
 * counts as changed: what happened before it was not told.
 */
export function listen(changed, state) {
  let pending = new Set()
  let timer = null
  let wait = 500
  let lost = false

  function flush() {
    timer = null
    const kinds = pending
    pending = new Set()
    changed(kinds)
  }

  function tell(kind) {
    pending.add(kind)
    timer ??= setTimeout(flush, WAIT)
  }

  function connect() {
    const source = new EventSource('/_sandbox/events')
    source.onopen = () => {
      wait = 500
      state('live')
      // A sandbox that was away may have begun anew.
      KINDS.filter((kind) => lost || kind !== 'reset').forEach(tell)
      lost = false
    }
    source.onerror = () => {
      // EventSource gives up for good on some errors, so every new attempt is ours.
      source.close()
      lost = true
      state('lost')
      setTimeout(connect, wait)
      wait = Math.min(wait * 2, LONGEST)
    }
    for (const kind of KINDS) source.addEventListener(kind, () => tell(kind))
    source.addEventListener('missed', () => KINDS.forEach(tell))
  }

  connect()
}
