// What can be pressed in a message.

import { h } from './dom.js'
import { link, webAddress } from './links.js'

/** What each button on the page stands for. */
const STANDS_FOR = new WeakMap()
/** The buttons that were pressed on this page: of several that an interaction may mean, it means one of these. */
const PRESSED_HERE = new Set()

/**
 * `press(action, item)`: positions as the control API takes them; `item` is a list, empty outside cards and rows.
 * Without `press` they are only shown.
 */
export function buttons(actions, press, item = []) {
  if (!Array.isArray(actions) || actions.length === 0) return null
  return h('div', { class: 'buttons' }, actions.map((action, place) => button(action, place, press, item)))
}

/** Marks the buttons in a bubble that were pressed; nothing else in it changes. */
export function markPressed(bubble, interactions) {
  const all = [...bubble.querySelectorAll('button.press')]
  const pressed = new Set(interactions.flatMap((one) => {
    const may = all.filter((made) => fits(one, STANDS_FOR.get(made)))
    const here = may.filter((made) => PRESSED_HERE.has(name(made)))
    return here.length > 0 ? here : may
  }))
  for (const made of all) {
    const done = pressed.has(made)
    if (done === made.classList.contains('pressed')) continue
    made.classList.toggle('pressed', done)
    if (done) made.append(h('span', { class: 'unseen' }, ' (pressed)'))
    else made.lastElementChild.remove()
  }
}

/** An interaction names a button by its place among its neighbours and by what it carries, and not by its card. */
function fits({ details, metadata }, { content, place }) {
  return details === `item_${place}_clicked`
    && (!metadata?.button || metadata.button.payload === (content.payload ?? content.text))
    && (!metadata?.link || metadata.link.url === content.url)
}

const name = (made) => `${made.closest('[data-message]').dataset.message} ${made.dataset.focus}`

function button(action, place, press, item) {
  const kind = String(action?.type ?? 'unknown')
  const content = action?.[kind] ?? {}
  const shown = [label(kind, content), description(content)]
  const made = press ? h('button', {
    type: 'button',
    class: 'press',
    'data-focus': `press ${item} ${place}`,
    'data-kind': kind,
    onclick: () => {
      PRESSED_HERE.add(name(made))
      press(place, item)
    },
  }, shown) : h('span', { class: 'press still' }, shown)
  STANDS_FOR.set(made, { content, place })
  if (kind !== 'link') return made
  const address = webAddress(content.url)
  return h('div', { class: 'press-row' }, made, address
    ? h('span', { class: 'opens' }, link(content.url, `Open ${address.host} ↗`))
    : h('span', { class: 'opens' }, link(content.url ?? '')))
}

function label(kind, content) {
  const text = h('span', { class: 'press-text', dir: 'auto' },
    String(content.text ?? (kind === 'locationRequest' ? 'Send location' : kind)))
  if (kind !== 'buy') return text
  return [text, h('span', { class: 'press-more' }, price(content))]
}

function price({ amountCents, currency }) {
  try {
    return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amountCents / 100)
  } catch {
    return `${amountCents} ${currency}`
  }
}

function description(content) {
  const text = content.metadata?.description?.label
  return text ? h('span', { class: 'press-more', dir: 'auto' }, String(text)) : null
}
