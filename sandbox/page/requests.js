// The requests that came in, newest first.

import { attempt, copyButton, h, keyed } from './dom.js'
import { get, remove } from './api.js'
import { newest } from './newest.js'
import { count, exactTime, milliseconds } from './times.js'

const MOST = 300

export function requests(root) {
  let results = []
  const filter = h('input', { type: 'search', placeholder: 'Filter: path, method, status', 'aria-label': 'Filter requests', 'data-filter': '', oninput: draw })
  const errors = h('input', { type: 'checkbox', onchange: draw })
  const total = h('span', { class: 'quiet', role: 'status' })
  const list = h('ol', { class: 'rows' })
  root.replaceChildren(h('div', { class: 'pane' },
    h('div', { class: 'pane-head' },
      h('h1', {}, 'Requests'), total,
      h('button', { type: 'button', class: 'chip', onclick: () => attempt(forget) }, 'Forget all')),
    h('div', { class: 'row' }, filter, h('label', { class: 'check' }, errors, ' errors only')),
    list))

  const refresh = newest(() => get(`requests?limit=${MOST}`), (page) => {
    results = page.results.slice(-MOST).reverse()
    draw()
  })

  async function forget() {
    await remove('requests')
    await refresh()
  }

  function draw() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean)
    const shown = results.filter((one) => {
      const text = `${one.method} ${one.path} ${one.status ?? 'no answer'} ${query(one)}`.toLowerCase()
      return words.every((word) => text.includes(word)) && (!errors.checked || isError(one))
    })
    total.textContent = results.length === 0 ? 'None yet.' : `${shown.length === results.length ? '' : `${shown.length} of `}${count(results.length, 'request')}${results.length === MOST ? ', the newest' : ''}`
    keyed(list, shown, (one) => one.number ?? one.at, (one) => JSON.stringify([one.status, one.ms, one.at]), row)
  }

  function row(one, before) {
    const open = before?.firstElementChild?.open ?? false
    const details = h('details', { class: `entry${isError(one) ? ' bad' : ''}`, open, ontoggle: fill },
      h('summary', { 'data-focus': 'row' },
        h('span', { class: 'mono method' }, one.method),
        h('span', { class: 'mono path', title: one.path + query(one) }, short(one.path) + query(one)),
        h('span', { class: 'mono state', 'data-class': String(one.status ?? 0).slice(0, 1) },
          one.status ?? h('span', { title: 'No answer was given (yet)' }, '…')),
        h('span', { class: 'mono quiet ms' }, milliseconds(one.ms)),
        h('time', { class: 'quiet', datetime: one.at }, exactTime(one.at))))
    const item = h('li', {}, details)
    if (open) fill()
    return item

    function fill() {
      if (!details.open || details.children.length > 1) return
      details.append(h('div', { class: 'entry-body' },
        h('p', { class: 'mono' }, one.path + query(one)),
        h('h3', {}, 'Headers'), pairs(one.headers ?? {}),
        h('div', { class: 'row' }, h('h3', {}, 'Body'), copyButton(bodyText(one) ?? '', 'Copy body')),
        block(bodyText(one)),
        'answer' in one && [h('h3', {}, 'Answer'), one.answerHeaders && pairs(one.answerHeaders), block(shown(one.answer))]))
    }
  }

  return {
    title: 'Requests',
    refresh,
    async changed(kinds) {
      if (kinds.has('request') || kinds.has('reset')) await refresh()
    },
  }
}

/** In a row the end of an id tells enough, and a workspace nothing. */
const short = (path) => path.replace(/^\/workspaces\/[0-9a-f-]{36}(?=\/)/i, '…').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{22,23}([0-9a-f]{4})(?=\/|$)/gi, '…$1')

const isError = (one) => one.status === null || one.status === undefined || one.status >= 400

const query = (one) => (one.query?.length ? `?${one.query.map(([name, value]) => `${name}=${value}`).join('&')}` : '')

function bodyText(one) {
  if (one.body !== null && one.body !== undefined) return shown(one.body)
  if (one.bodyText) return one.bodyText
  return one.bodyBase64 ? `(base64) ${one.bodyBase64}` : null
}

const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))

export function block(text) {
  return text ? h('pre', { tabindex: 0, class: 'json' }, text.slice(0, 200_000)) : h('p', { class: 'quiet' }, 'Empty.')
}

export function pairs(values) {
  return h('dl', { class: 'pairs mono' }, Object.entries(values).map(([name, value]) => [h('dt', {}, name), h('dd', {}, String(value))]))
}
