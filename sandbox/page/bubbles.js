// What a message says, by kind of body, as elements. A kind that is not known here shows its JSON.

import { h } from './dom.js'
import { buttons } from './actions.js'
import { media, file } from './media.js'
import { link, linked } from './links.js'

const MOST_TEXT = 4000

/** `context`: `{id, press, item}`; `item` is the way into bodies that hold bodies. */
export function bodyOf(message, context) {
  const parts = []
  if (message.template) parts.push(drawn(message.template, () => template(message.template)))
  if (message.body) parts.push(body(message.body, { item: [], ...context }))
  if (parts.length === 0) parts.push(h('p', { class: 'quiet' }, 'This message has no body.'))
  return parts
}

const body = (value, context) => drawn(value, () => known(value, context))

/** A body may hold anything. One that cannot be drawn is shown as it came, and hides no other. */
function drawn(value, make) {
  try {
    return make()
  } catch {
    return raw(value, 'A body that cannot be drawn:')
  }
}

function known(value, context) {
  const kind = value?.type
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : null
  const content = value?.[kind]
  if (!make || content === null || typeof content !== 'object') return raw(value, `A body of the kind “${kind}”:`)
  return h('div', { class: `body body-${kind}` }, make(content, context))
}

const KINDS = {
  text: (it, context) => [subject(it), words(it.text), attachments(it), pressable(it, context)],
  html: (it, context) => [subject(it), mail(it, context), attachments(it), pressable(it, context)],
  image: (it, context) => [
    subject(it),
    h('div', { class: 'pictures' }, list(it.images).map((one) => media(one.mediaUrl, 'image', one.altText))),
    words(it.text),
    pressable(it, context),
  ],
  file: (it, context) => [
    subject(it),
    list(it.files).map((one) => file(one.mediaUrl, one.contentType, one.filename ?? one.altText)),
    words(it.text),
    pressable(it, context),
  ],
  gif: (it, context) => [media(it.mediaUrl, 'image', it.altText), words(it.text), pressable(it, context)],
  location: (it) => place(it),
  carousel: (it, context) => [
    words(it.text),
    h('ul', { class: 'cards', tabindex: 0, 'aria-label': 'Cards', 'data-focus': 'cards' },
      list(it.items).map((card, number) => h('li', { class: 'card' }, item(card, number, context)))),
  ],
  list: (it, context) => [
    it.title && h('h4', { dir: 'auto' }, it.title),
    words(it.text),
    it.metadata?.button?.label && h('p', { class: 'list-label', dir: 'auto' }, `≡ ${it.metadata.button.label}`),
    h('div', { class: 'choices' }, list(it.items).map((row, number) => h('section', {}, item(row, number, context)))),
    pressable(it, context),
  ],
  section: (it, context) => list(it.items).map((part, number) =>
    h('div', { class: 'part' }, body(part, { ...context, item: [...context.item, number] }))),
  authentication: (it, context) => [
    h('p', { class: 'code', 'aria-label': 'A one-time password' }, '••• •••'),
    it.otp?.disclaimer && h('p', {}, 'For your security, do not share this code.'),
    it.otp?.expirationTime && h('p', { class: 'quiet' }, `Serves for ${it.otp.expirationTime} s.`),
    pressable(it.otp ?? {}, context),
  ],
  permission_request: (it) => h('p', {}, `Asks for leave: ${it.resource ?? 'something'}`),
  template: (it) => template(it),
}

/** A card of a carousel or a section of a list. */
function item(it, number, context) {
  return [
    it.mediaUrl && media(it.mediaUrl, 'image', it.altText),
    it.title && h('h4', { dir: 'auto' }, it.title),
    words(it.description),
    buttons(it.actions, context.press, [...context.item, number]),
  ]
}

function pressable(it, context) {
  return buttons(it.actions, context.press, context.item)
}

function words(text) {
  if (typeof text !== 'string' || text === '') return null
  if (text.length <= MOST_TEXT) return h('p', { class: 'words', dir: 'auto' }, linked(text))
  const shown = h('p', { class: 'words', dir: 'auto' }, linked(`${text.slice(0, MOST_TEXT)}…`))
  const more = h('button', {
    type: 'button',
    class: 'chip',
    onclick: () => {
      shown.replaceChildren(...linked(text))
      // The button goes; who reads on does so from here.
      shown.tabIndex = -1
      shown.focus({ preventScroll: true })
      more.remove()
    },
  }, `Show all ${text.length.toLocaleString('en')} characters`)
  return [shown, more]
}

function subject(it) {
  const text = it.metadata?.subject
  return text ? h('h4', { class: 'subject', dir: 'auto' }, String(text)) : null
}

/** An e-mail is text here. As a page it is shown in a frame that may run nothing and load nothing, when asked to. */
function mail(it, context) {
  const text = it.text ?? it.html
  const parts = [words(text)]
  if (typeof it.html !== 'string') return parts
  const holder = h('div', { class: 'mail-frame' })
  const show = h('button', {
    type: 'button',
    class: 'chip',
    'aria-expanded': 'false',
    'data-focus': 'mail',
    onclick: () => {
      const shown = show.getAttribute('aria-expanded') === 'true'
      show.setAttribute('aria-expanded', String(!shown))
      show.textContent = shown ? 'Show as a page' : 'Hide the page'
      holder.replaceChildren(...(shown ? [] : [frame(context.id)]))
    },
  }, 'Show as a page')
  return [...parts, show, holder]
}

function frame(id) {
  return h('iframe', {
    sandbox: '',
    src: `/_sandbox/messages/${encodeURIComponent(id)}/html`,
    title: 'The e-mail as a page, without scripts and remote pictures',
    referrerpolicy: 'no-referrer',
  })
}

function attachments(it) {
  return list(it.attachments).map((one) => file(one.mediaUrl, one.contentType, one.filename))
}

function place({ coordinates = {}, location = {} }) {
  const { latitude, longitude } = coordinates
  const point = `${latitude}, ${longitude}`
  const map = `https://www.openstreetmap.org/?mlat=${encodeURIComponent(latitude)}&mlon=${encodeURIComponent(longitude)}`
  return h('div', { class: 'place' },
    h('span', { class: 'pin', 'aria-hidden': 'true' }),
    h('div', {},
      location.label && h('strong', { dir: 'auto' }, location.label),
      location.address && h('p', { dir: 'auto' }, location.address),
      h('p', { class: 'quiet' }, point),
      link(map, 'Open a map ↗')))
}

function template(it) {
  const rows = [
    ['Name', it.name],
    ['Project', it.projectId],
    ['Version', it.version],
    ['Language', it.locale],
    ...list(it.parameters).map((one) => [`{{${one.key}}}`, typeof one.value === 'object' ? JSON.stringify(one.value) : one.value]),
    ...Object.entries(it.variables ?? {}).map(([name, value]) => [`{{${name}}}`, value]),
  ].filter(([, value]) => value !== undefined && value !== null)
  return h('div', { class: 'body template' },
    h('h4', {}, 'Template'),
    h('dl', { class: 'pairs' }, rows.map(([name, value]) => [h('dt', { dir: 'auto' }, name), h('dd', { dir: 'auto' }, String(value))])),
    list(it.attachments).map((one) => file(one.mediaUrl, '', one.filename)))
}

function raw(value, words) {
  return h('div', { class: 'body raw' }, h('p', {}, words), h('pre', { tabindex: 0 }, JSON.stringify(value, null, 2)))
}

const list = (value) => (Array.isArray(value) ? value : [])
