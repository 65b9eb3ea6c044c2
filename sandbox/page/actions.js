// What can be pressed in a message.

import { h } from './dom.js'
import { link, webAddress } from './links.js'

/** `press(action, item)`: positions as the control API takes them; `item` is a list, empty outside cards and rows. */
export function buttons(actions, press, pressed, item = []) {
  if (!Array.isArray(actions) || actions.length === 0) return null
  return h('div', { class: 'buttons' }, actions.map((action, place) => button(action, place, press, pressed, item)))
}

/** An interaction names a button by its place and by what it carries. */
export function pressedBy(interactions) {
  return (content, place) => interactions.some(({ details, metadata }) =>
    details === `item_${place}_clicked`
    && (metadata?.button === undefined || metadata.button.payload === (content.payload ?? content.text))
    && (metadata?.link === undefined || metadata.link.url === content.url))
}

function button(action, place, press, pressed, item) {
  const kind = String(action?.type ?? 'unknown')
  const content = action?.[kind] ?? {}
  const done = pressed(content, place)
  const made = h('button', {
    type: 'button',
    class: `press${done ? ' pressed' : ''}`,
    'data-focus': `press ${item} ${place}`,
    'data-kind': kind,
    onclick: () => press(place, item),
  }, label(kind, content), description(content), done && h('span', { class: 'unseen' }, ' (pressed)'))
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
