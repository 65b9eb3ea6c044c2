// Switches by which the sandbox misbehaves, and those that are on.

import { attempt, field, h, keyed, toast } from './dom.js'
import { getIfThere, post, remove, segment } from './api.js'
import { newest } from './newest.js'
import { count } from './times.js'

const answer = (status, code, headers) => ({
  fault: { kind: 'answer', status, ...(headers && { headers }), json: { code, message: `A fault of the sandbox: ${status}` } },
})

const PRESETS = [
  ['500, once', 'Whatever is asked next is answered 500.', () => ({ times: 1, ...answer(500, 'InternalError') })],
  ['429, wait 1 s', 'Once too many requests, with Retry-After: 1.', () => ({ times: 1, ...answer(429, 'RateLimitExceeded', { 'retry-after': '1' }) })],
  ['503, three times', 'Not available, then well again.', () => ({ times: 3, ...answer(503, 'ServiceUnavailable') })],
  ['3 s late', 'Every answer takes 3 seconds more.', () => ({ delayMs: 3000, fault: { kind: 'delay' } })],
  ['Reset', 'The connection breaks after the next request was read.', () => ({ times: 1, fault: { kind: 'reset', when: 'afterRequest' } })],
  ['Cut short', 'The next answer ends in its middle.', () => ({ times: 1, fault: { kind: 'cut', afterBytes: 20 } })],
  ['Invalid JSON', 'The next answer does not parse.', () => ({ times: 1, fault: { kind: 'invalidJson' } })],
  ['Expired key', 'Every key is refused, until switched off.', () => ({ fault: { kind: 'expiredKey' } })],
  ['Flaky', 'One call in five is answered 502.', () => ({ chance: 0.2, ...answer(502, 'BadGateway') })],
]

export function faults(root) {
  let results = []
  const list = h('ul', { class: 'rows faults' })
  const total = h('span', { class: 'quiet', role: 'status' })
  const path = h('input', { placeholder: '/workspaces/*/channels/*/messages', spellcheck: 'false', autocomplete: 'off' })
  const method = h('select', {}, ['any', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((name) => h('option', {}, name)))
  const own = h('textarea', { rows: 12, spellcheck: 'false', class: 'mono' })
  own.value = JSON.stringify({ operation: 'sendMessage', times: 1, fault: { kind: 'answer', status: 503, headers: { 'retry-after': '1' } } }, null, 2)
  root.replaceChildren(h('div', { class: 'pane' },
    h('div', { class: 'pane-head' }, h('h1', { tabindex: -1 }, 'Faults'), total,
      h('button', { type: 'button', class: 'chip', onclick: () => change(() => remove('faults')) }, 'Switch all off')),
    list,
    h('h2', {}, 'Switch on'),
    h('div', { class: 'row' }, field('Only for', method), field('and the path', path, '* is one part, ** any number; empty: everything')),
    h('div', { class: 'switches' }, PRESETS.map(([name, words, make]) =>
      h('button', { type: 'button', class: 'switch', onclick: () => add({ ...where(), ...make() }) }, h('strong', {}, name), h('span', {}, words)))),
    h('h2', {}, 'In your own words'),
    h('form', { class: 'form', onsubmit: addOwn },
      field('A fault as JSON', own), h('div', { class: 'row' }, h('button', { type: 'submit', class: 'primary' }, 'Switch on')))))

  function where() {
    return {
      ...(method.value === 'any' ? {} : { method: method.value }),
      ...(path.value.trim() ? { path: path.value.trim() } : {}),
    }
  }

  function addOwn(event) {
    event.preventDefault()
    let fault
    try {
      fault = JSON.parse(own.value)
    } catch (error) {
      toast(`That is not JSON: ${error.message}`, true)
      return
    }
    add(fault)
  }

  const add = (fault) => change(() => post('faults', fault))

  function change(what) {
    return attempt(async () => {
      await what()
      await refresh()
    })
  }

  /** The button goes with its fault; the next one takes the focus, or the heading where there is none. */
  async function switchOff(one) {
    const place = results.indexOf(one)
    await change(() => remove(`faults/${segment(one.id)}`))
    if (document.activeElement !== document.body) return
    const next = list.children[place] ?? list.lastElementChild
    const target = next?.querySelector('button') ?? root.querySelector('h1')
    target.focus()
  }

  const refresh = newest(() => getIfThere('faults'), (page) => {
    results = page?.results ?? []
    total.textContent = page ? (results.length === 0 ? 'All is well.' : `${count(results.length, 'fault')} on`) : 'This sandbox knows no faults.'
    keyed(list, results, (one) => one.id, (one) => JSON.stringify(one), row)
  })

  function row(one) {
    const left = one.times !== undefined && one.times !== null ? `${one.fired ?? 0} of ${one.times}` : `${one.fired ?? 0}`
    const spent = one.times !== undefined && one.times !== null && one.fired >= one.times
    return h('li', { class: `fault${spent ? ' spent' : ''}` },
      h('div', {},
        h('strong', {}, title(one)),
        h('p', { class: 'mono quiet' }, [one.method, one.operation ?? one.path ?? 'every path'].filter(Boolean).join(' '))),
      h('span', { class: 'quiet' }, `fired ${left}, seen ${one.seen ?? 0}`),
      h('button', { type: 'button', class: 'chip', 'data-focus': 'off', onclick: () => switchOff(one) },
        'Switch off', h('span', { class: 'unseen' }, ` ${title(one)}`)))
  }

  return {
    title: 'Faults',
    refresh,
    async changed(kinds) {
      if (kinds.has('faults') || kinds.has('request') || kinds.has('reset')) await refresh()
    },
  }
}

function title({ fault = {}, delayMs, chance, after }) {
  return [
    fault.kind === 'answer' ? `answers ${fault.status}` : fault.kind,
    delayMs && `${delayMs} ms late`,
    chance !== undefined && chance !== null && chance !== 1 && `by chance ${chance}`,
    after && `after ${after} calls`,
  ].filter(Boolean).join(', ')
}
