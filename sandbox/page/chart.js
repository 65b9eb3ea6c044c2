// Messages by status over time: stacked bars, drawn by hand, and the same numbers as a table.

import { attempt, h, svg } from './dom.js'
import { getIfThere } from './api.js'
import { newest } from './newest.js'
import { clockTime, exactTime } from './times.js'
import { STATUSES, words } from './status.js'

const WIDEST = 720
const NARROWEST = 240
const HEIGHT = 260
const LEFT = 44
const RIGHT = 8
const TOP = 28
const BOTTOM = 28
/** So much room a time below the bars has. */
const LETTERS = 80
const SPANS = [['5m', '5 minutes'], ['30m', '30 minutes'], ['3h', '3 hours'], ['24h', '24 hours']]

export function chart(root) {
  let wanted = '30m'
  let data = null
  // These stay while what is in them changes, and with them the focus and how far they are scrolled.
  const above = h('div', {})
  const below = h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Messages by status, as a table' })
  const numbers = h('details', { hidden: true }, h('summary', {}, 'As a table'), below)
  const stage = h('div', { class: 'chart' }, above, numbers)
  const select = h('select', { onchange: () => { wanted = select.value; attempt(refresh) } },
    SPANS.map(([value, text]) => h('option', { value, selected: value === wanted }, text)))
  root.replaceChildren(h('div', { class: 'pane' },
    h('div', { class: 'pane-head' }, h('h1', {}, 'Messages by status'),
      h('label', { class: 'check' }, 'The last ', select)),
    stage))

  const refresh = newest(() => getIfThere(`statistics?span=${wanted}`), (answer) => {
    data = answer
    draw()
  })

  function draw() {
    numbers.hidden = !data
    if (!data) {
      above.replaceChildren(h('p', { class: 'quiet' }, 'This sandbox keeps no statistics.'))
      return
    }
    const statuses = known(data)
    above.replaceChildren(...[
      legend(data, statuses),
      // Drawn as wide as there is room, so that its letters are as large on a telephone as elsewhere.
      drawing(data, statuses, Math.min(WIDEST, Math.max(NARROWEST, above.clientWidth))),
      data.complete === false && h('p', { class: 'quiet' }, `Counted over the newest ${data.counted.toLocaleString('en')} messages.`),
    ].filter(Boolean))
    below.replaceChildren(table(data, statuses))
  }

  const room = new ResizeObserver(() => { if (data) draw() })
  room.observe(root)

  return {
    title: 'Chart',
    refresh,
    every: 2000,
    async changed(kinds) {
      if (['message', 'clock', 'reset'].some((kind) => kinds.has(kind))) await refresh()
    },
    close: () => room.disconnect(),
  }
}

function known(data) {
  const there = new Set(data.buckets.flatMap((bucket) => Object.keys(bucket.counts)))
  return [...STATUSES.filter((status) => there.has(status)), ...[...there].filter((status) => !STATUSES.includes(status))]
}

const span = (seconds) => (seconds % 60 === 0 ? `${seconds === 60 ? 'a' : seconds / 60} minute${seconds === 60 ? '' : 's'}` : `${seconds} seconds`)

const sum = (counts) => Object.values(counts).reduce((one, other) => one + other, 0)
const total = (data, status) => data.buckets.reduce((all, bucket) => all + (bucket.counts[status] ?? 0), 0)

function legend(data, statuses) {
  if (statuses.length === 0) return h('p', { class: 'quiet' }, 'No messages in this time.')
  return h('ul', { class: 'legend' }, statuses.map((status) =>
    h('li', {}, h('span', { class: 'swatch', 'data-status': status, 'aria-hidden': 'true' }), `${words(status)} `, h('strong', {}, total(data, status).toLocaleString('en')))))
}

function drawing(data, statuses, width) {
  const most = ceiling(Math.max(1, ...data.buckets.map((bucket) => sum(bucket.counts))))
  const high = HEIGHT - TOP - BOTTOM
  const step = (width - LEFT - RIGHT) / Math.max(1, data.buckets.length)
  const y = (value) => TOP + high - (value / most) * high
  const label = data.bucketSeconds >= 60 ? clockTime : exactTime
  const every = Math.ceil(data.buckets.length * LETTERS / width)
  const all = data.buckets.reduce((before, bucket) => before + sum(bucket.counts), 0)
  return svg('svg', {
    viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img',
    'aria-label': `Messages by status in bars of ${span(data.bucketSeconds)}: ${all} in all. The table below has the numbers.`,
  },
  [0, most / 2, most].map((value) => [
    svg('line', { class: 'grid', x1: LEFT, x2: width - RIGHT, y1: y(value), y2: y(value) }),
    svg('text', { class: 'tick', x: LEFT - 8, y: y(value) + 4, 'text-anchor': 'end' }, Number.isInteger(value) ? value.toLocaleString('en') : ''),
  ]),
  data.buckets.map((bucket, place) => {
    let base = 0
    return svg('g', {}, statuses.filter((status) => bucket.counts[status]).map((status) => {
      const from = base
      base += bucket.counts[status]
      return svg('rect', {
        class: 'bar', 'data-status': status, x: LEFT + place * step + step * 0.12, width: step * 0.76,
        y: y(base), height: Math.max(1, y(from) - y(base)),
      }, svg('title', {}, `${label(bucket.from)}: ${bucket.counts[status]} ${words(status)}`))
    }))
  }),
  data.buckets.map((bucket, place) => (place % every === 0
    ? svg('text', { class: 'tick', x: LEFT + (place + 0.5) * step, y: HEIGHT - 8, 'text-anchor': 'middle' }, label(bucket.from)) : null)),
  svg('text', { class: 'tick', x: 0, y: 12 }, `messages in ${span(data.bucketSeconds)}`))
}

/** The next round number with an even half. */
function ceiling(most) {
  const size = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 4, 6, 10].map((one) => one * size).find((one) => one >= most) ?? most
}

function table(data, statuses) {
  const rows = data.buckets.filter((bucket) => sum(bucket.counts) > 0)
  return h('table', {},
    h('caption', { class: 'unseen' }, 'Messages by status over time'),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'From'), statuses.map((status) => h('th', { scope: 'col' }, words(status))))),
    h('tbody', {}, rows.map((bucket) => h('tr', {},
      h('th', { scope: 'row' }, exactTime(bucket.from)),
      statuses.map((status) => h('td', {}, String(bucket.counts[status] ?? 0)))))))
}
