// What the sandbox tells by itself: server-sent events, and a new connection when the old one broke.

const KINDS = ['message', 'request', 'delivery', 'faults', 'clock', 'settings']
const WAIT = 250
const LONGEST = 5000

/**
 * Calls `changed(kinds)` with the set of what changed, at most four times a second. With every connection everything
 * counts as changed: what happened before it was not told. A page that nobody sees is not connected, because a browser
 * has few connections to one place, and all its tabs share them.
 */
export function listen(changed, state) {
  let pending = new Set()
  let timer = null
  let wait = 500
  let source = null
  let next = null

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
    source = new EventSource('/_sandbox/events')
    source.onopen = () => {
      wait = 500
      state('live')
      KINDS.forEach(tell)
    }
    source.onerror = () => {
      // EventSource gives up for good on some errors, so every new attempt is ours.
      leave()
      state('lost')
      next = setTimeout(connect, wait)
      wait = Math.min(wait * 2, LONGEST)
    }
    for (const kind of [...KINDS, 'reset']) source.addEventListener(kind, () => tell(kind))
    source.addEventListener('missed', () => KINDS.forEach(tell))
  }

  function leave() {
    clearTimeout(next)
    source?.close()
  }

  document.addEventListener('visibilitychange', () => {
    leave()
    if (!document.hidden) connect()
  })
  if (!document.hidden) connect()
}
