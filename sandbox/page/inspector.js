// One message in full: how it came here, what was done with it, and its JSON.

import { copyButton, h, keyed } from './dom.js'
import { fullTime } from './times.js'
import { reason, words } from './status.js'

const MOST_SHOWN = 200_000

/** Fills `panel`. For a message that it shows already only what is new is made anew: the focus and the place stay. */
export function inspect(panel, { message, interactions }, close) {
  const text = JSON.stringify(message, null, 2)
  const why = reason(message)
  const facts = [
    ['Id', message.id],
    ['Status', words(message.status)],
    why && ['Why', why],
    ['Made', fullTime(message.createdAt)],
    ['Status since', fullTime(message.lastStatusAt)],
    message.scheduledFor && ['Scheduled for', fullTime(message.scheduledFor)],
    message.reference && ['Reference', message.reference],
    message.tags?.length && ['Tags', message.tags.join(', ')],
    message.batchId && ['Batch', message.batchId],
  ].filter(Boolean)
  const parts = [
    ['head', null, () => h('div', { class: 'panel-head' },
      h('h2', { id: 'inspector-title', tabindex: -1 }, 'Message'),
      h('button', { type: 'button', class: 'chip', onclick: close, 'data-focus': 'close' }, 'Close'))],
    ['facts', facts, () => h('dl', { class: 'pairs' },
      facts.map(([name, value]) => [h('dt', {}, name), h('dd', { dir: 'auto' }, String(value))]))],
    ['done', null, () => h('h3', {}, 'What the receiver did')],
    ['steps', interactions, () => steps(interactions)],
    ['copy', text, () => h('div', { class: 'panel-head' }, h('h3', {}, 'JSON'), copyButton(text, 'Copy JSON'))],
    ['json', text, (before) => {
      const shown = before ?? h('pre', { class: 'json', tabindex: 0, 'aria-label': 'The message as JSON' })
      shown.textContent = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\n… ${text.length - MOST_SHOWN} characters more; Copy has all of them` : text
      return shown
    }],
  ]
  keyed(panel, parts, ([name]) => `${message.id} ${name}`, ([, mark]) => JSON.stringify(mark), ([, , make], before) => make(before))
}

function steps(interactions) {
  if (interactions.length === 0) return h('p', { class: 'quiet' }, 'Nothing yet.')
  return h('ol', { class: 'steps' }, interactions.map((one) => h('li', {},
    h('strong', {}, one.type), one.details ? ` ${one.details}` : '', h('span', { class: 'quiet' }, ` ${fullTime(one.createdAt)}`))))
}
