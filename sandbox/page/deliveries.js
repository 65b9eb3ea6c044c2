// Events on their way to webhooks: every delivery with its attempts.

import { attempt, dialog, field, h, keyed, toast } from './dom.js'
import { getIfThere, post, segment } from './api.js'
import { newest } from './newest.js'
import { count, exactTime, fullTime } from './times.js'
import { block, pairs } from './requests.js'

const STATES = { succeeded: '2', failed: '5', retrying: '5' }

const address = (one) => one.attempts?.at(-1)?.url ?? one.url ?? `subscription ${one.subscriptionId}`

function pretty(text) {
  try {
    return JSON.stringify(typeof text === 'string' ? JSON.parse(text) : text, null, 2)
  } catch {
    return String(text)
  }
}

export function deliveries(root) {
  let results = []
  const filter = h('input', { type: 'search', placeholder: 'Filter: event, address, state', 'aria-label': 'Filter deliveries', 'data-filter': '', oninput: draw })
  const total = h('span', { class: 'quiet', role: 'status' })
  const list = h('ol', { class: 'rows deliveries' })
  const note = h('p', { class: 'card-note' },
    'A subscription made through the API names an https address, and is delivered through a forward (--forward FROM=TO). ',
    'One made here may name any http address on this machine.')
  root.replaceChildren(h('div', { class: 'pane' },
    h('div', { class: 'pane-head' },
      h('h1', {}, 'Webhooks'), total,
      h('button', { type: 'button', class: 'chip', onclick: subscribe, 'data-new': '' }, '+ Local subscription')),
    h('div', { class: 'row' }, filter), list, note))

  const refresh = newest(() => getIfThere('webhooks/deliveries?limit=200'), (page) => {
    results = page?.results ?? []
    total.textContent = page ? '' : 'This sandbox delivers no webhooks.'
    draw()
  })

  function draw() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean)
    const shown = results.filter((one) => {
      const text = `${one.event} ${address(one)} ${one.executionStatus}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    if (results.length > 0) total.textContent = count(shown.length, 'delivery', 'deliveries')
    else if (!total.textContent) total.textContent = 'None yet.'
    keyed(list, shown, (one) => one.id, (one) => JSON.stringify(one), row)
  }

  function row(one, before) {
    const attempts = one.attempts ?? []
    const open = [...before?.querySelectorAll('.steps details') ?? []].map((one) => one.open)
    const bad = one.executionStatus === 'failed' || one.executionStatus === 'retrying'
    return h('li', {}, h('details', { class: `entry${bad ? ' bad' : ''}`, open: before?.firstElementChild?.open ?? false },
      h('summary', { 'data-focus': 'row' },
        h('span', { class: 'mono method' }, one.event),
        h('span', { class: 'mono path', title: address(one) }, address(one)),
        h('span', { class: 'mono state', 'data-class': STATES[one.executionStatus] ?? '0' }, one.executionStatus),
        h('span', { class: 'quiet ms' }, count(attempts.length, 'try', 'tries')),
        h('time', { class: 'quiet', datetime: one.createdAt }, exactTime(one.createdAt))),
      h('div', { class: 'entry-body' },
        h('div', { class: 'row' },
          h('button', { type: 'button', class: 'chip', 'data-focus': 'retry', onclick: () => retry(one.id) }, 'Try again now'),
          one.nextAttemptAt && h('span', { class: 'quiet' }, `next try ${fullTime(one.nextAttemptAt)}`)),
        h('h3', {}, 'Attempts'),
        attempts.length === 0 ? h('p', { class: 'quiet' }, 'None yet.') : h('ol', { class: 'steps' }, attempts.map((attempt, place) => attemptLine(attempt, place, open[place]))),
        h('h3', {}, 'What is told'), block(pretty(one.body)))))
  }

  function attemptLine(attempt, place, open = false) {
    return h('li', {},
      h('details', { open },
        h('summary', { 'data-focus': `attempt ${place}` }, h('strong', {}, String(attempt.httpStatusCode ?? 'no answer')), h('span', { class: 'quiet' }, ` ${fullTime(attempt.at)}`)),
        h('div', { class: 'entry-body' },
          h('h4', {}, 'Sent to'), h('p', { class: 'mono' }, String(attempt.url)), pairs(attempt.requestHeaders ?? {}),
          h('h4', {}, 'Answer'), pairs(attempt.responseHeaders ?? {}), block(attempt.responseBody && pretty(attempt.responseBody)))),
      attempt.error && h('p', { class: 'why', dir: 'auto' }, String(attempt.error)))
  }

  const retry = (id) => attempt(async () => {
    await post(`webhooks/deliveries/${segment(id)}/retry`)
    await refresh()
  })

  function subscribe() {
    const event = h('select', {}, ['whatsapp', 'sms', 'email', 'line', 'telegram', 'rcs-google'].flatMap((platform) =>
      ['outbound', 'inbound', 'interaction'].map((kind) => h('option', {}, `${platform}.${kind}`))))
    const url = h('input', { type: 'url', required: true, placeholder: 'http://127.0.0.1:8000/webhooks' })
    const key = h('input', { autocomplete: 'off', placeholder: 'left out: unsigned' })
    const box = dialog('A local subscription', h('form', {
      class: 'form',
      onsubmit: async (happening) => {
        happening.preventDefault()
        const wanted = { service: 'channels', event: event.value, url: url.value, ...(key.value ? { signingKey: key.value } : {}) }
        if (!(await attempt(() => post('webhooks', wanted)))) return
        box.close()
        toast('Subscribed')
      },
    },
    field('Event', event), field('Address', url, 'http is fine here; only addresses on your machine make sense'), field('Signing key', key),
    h('div', { class: 'row end' }, h('button', { type: 'submit', class: 'primary' }, 'Subscribe'))))
    url.focus()
  }

  return {
    title: 'Webhooks',
    refresh,
    fresh: subscribe,
    async changed(kinds) {
      if (kinds.has('delivery') || kinds.has('reset')) await refresh()
    },
  }
}
