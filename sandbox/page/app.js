// Starts the page: panes by the address after #, what the sandbox tells, and the keyboard.

import { h, icon, toast } from './dom.js'
import { get, getIfThere } from './api.js'
import { chart } from './chart.js'
import { clockAtTop } from './clock.js'
import { connect } from './connect.js'
import { deliveries } from './deliveries.js'
import { faults } from './faults.js'
import { inbox } from './inbox.js'
import { keyboard, showKeys } from './keys.js'
import { listen } from './live.js'
import { requests } from './requests.js'

const PANES = {
  inbox: ['Inbox', inbox, 'M4 5h16v11H9l-5 4z'],
  requests: ['Requests', requests, 'M4 7h11m-3-3 3 3-3 3M20 17H9m3-3-3 3 3 3'],
  webhooks: ['Webhooks', deliveries, 'M12 8a3 3 0 1 1 2.500 1.500L17 15m-1 3H9m-1-8-3 5a3 3 0 1 0 3.500 3.500M16 15a3 3 0 1 1 0 6'],
  faults: ['Faults', faults, 'M12 4 3 20h18zM12 10v5m0 2.500v.500'],
  chart: ['Chart', chart, 'M4 20h16M7 20v-6m5 6V6m5 14v-9'],
  connect: ['Connect', connect, 'M9 7V3m6 4V3M7 7h10v4a5 5 0 0 1-10 0zm5 9v5'],
}

const main = document.getElementById('main')
const rail = document.getElementById('rail')
const live = document.getElementById('live')

let info = {}
let pane = null
let shown = null
let ticking = null

const go = (address) => { location.hash = address }

function route() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decoded)
  const wanted = Object.hasOwn(PANES, name) ? name : 'inbox'
  if (wanted !== shown) open(wanted)
  pane.show?.(name === wanted ? rest.filter(Boolean) : [])
  document.title = `${pane.title} · Birdwire sandbox`
}

function open(name) {
  pane?.close?.()
  clearInterval(ticking)
  const first = shown === null
  shown = name
  pane = PANES[name][1](main, { info, go })
  for (const link of rail.querySelectorAll('a')) {
    if (link.dataset.pane === name) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  const mine = pane
  if (pane.every) ticking = setInterval(() => { if (!document.hidden) quietly(mine.refresh()) }, pane.every)
  quietly(pane.refresh())
  if (!first) main.focus({ preventScroll: true })
}

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

async function quietly(work) {
  try {
    await work
  } catch (error) {
    // While the sandbox is away the sign at the top says so.
    if (live.dataset.state === 'live') toast(error.message, true)
  }
}

function drawRail() {
  rail.replaceChildren(...Object.entries(PANES).map(([name, [title, , path]]) =>
    h('a', { href: `#/${name}`, 'data-pane': name }, icon(path), h('span', {}, title))))
}

function state(now) {
  live.dataset.state = now
  live.textContent = now === 'live' ? 'live' : 'reconnecting'
}

async function start() {
  drawRail()
  info = (await getIfThere('info')) ?? { url: location.origin, ...(await get('health')) }
  // The address by which the page was reached is the one that works from here.
  info.url = location.origin
  const clock = clockAtTop(document.getElementById('clock'), info)
  document.getElementById('keys').addEventListener('click', showKeys)
  for (const button of document.querySelectorAll('.top-tools button')) button.disabled = false
  keyboard({ panes: Object.keys(PANES), go, pane: () => pane })
  window.addEventListener('hashchange', route)
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault()
    main.focus()
  })
  route()
  await quietly(clock.refresh())
  listen(async (kinds) => {
    // What a pane says of times depends on what time it is.
    if (kinds.has('clock') || kinds.has('reset')) await quietly(clock.refresh())
    quietly(pane.changed(kinds))
  }, state)
}

start().catch((error) => toast(`The sandbox cannot be reached: ${error.message}`, true))
