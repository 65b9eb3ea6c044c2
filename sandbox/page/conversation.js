// One conversation as the person on the other side sees it, and what that person can do.

import { attempt, h, keyed, say } from './dom.js'
import { post, segment } from './api.js'
import { markPressed } from './actions.js'
import { bodyOf } from './bubbles.js'
import { composer } from './composer.js'
import { inspect } from './inspector.js'
import { newest } from './newest.js'
import { thread } from './thread.js'
import { badge, personName, platformName } from './channels.js'
import { clockTime, count, day } from './times.js'
import { isMoving, isSeen, reason, ticks } from './status.js'

/** Moves are told, but not those of a message that was sent while nobody watched: the page looks for them … */
const LOOK_AGAIN = 400
/** … and ever less often while such a message stands still. */
const SELDOM = 60_000

export function conversation(id, { back, panel }) {
  const held = thread(id)
  let known = null
  let timer = null
  let wait = LOOK_AGAIN
  let stands = ''
  let gone = false
  let inspected = null
  let latest = null

  const title = h('h2', { tabindex: -1 }, '…')
  const below = h('p', { class: 'quiet' })
  const sign = h('span', {})
  const read = h('button', { type: 'button', class: 'chip', onclick: markRead, disabled: true }, 'Mark as read')
  const more = h('button', { type: 'button', class: 'chip more', onclick: () => attempt(loadEarlier), hidden: true }, 'Earlier messages')
  const log = h('div', { class: 'log', role: 'log', 'aria-label': 'Messages', 'aria-live': 'off', tabindex: 0 })
  const answer = composer(send)
  const element = h('section', { class: 'phone', 'aria-label': 'Conversation' },
    h('header', { class: 'phone-head' },
      h('button', { type: 'button', class: 'chip back', onclick: back, 'aria-label': 'Back to the conversations' }, h('span', { 'aria-hidden': 'true' }, '‹'), h('span', { class: 'back-word' }, 'Back')),
      sign,
      h('div', { class: 'phone-who' }, title, below),
      read),
    h('div', { class: 'phone-screen', 'data-scroll': '' }, more, log),
    answer.element)
  const screen = element.querySelector('[data-scroll]')

  const refresh = newest(held.look, (page) => {
    if (gone) return
    if (!page) return missing()
    const atEnd = latest === null || screen.scrollHeight - screen.scrollTop - screen.clientHeight < 80
    known = page.conversation
    held.take(page, atEnd && !inspected)
    head()
    draw()
    announce()
    if (atEnd) screen.scrollTop = screen.scrollHeight
    lookAgain(page.results.filter(({ message }) => message.direction !== 'incoming' && isMoving(message.status)))
  })

  function lookAgain(moving) {
    clearTimeout(timer)
    const stand = JSON.stringify(moving.map(({ message }) => [message.id, message.status]))
    if (stand !== stands) wait = LOOK_AGAIN
    stands = stand
    if (moving.length === 0) return
    timer = setTimeout(() => {
      wait = Math.min(wait * 2, SELDOM)
      refresh().catch(() => {})
    }, wait)
  }

  function missing() {
    clearTimeout(timer)
    held.forget()
    known = latest = null
    title.textContent = 'This conversation is gone'
    below.textContent = 'The sandbox was reset, or never had it.'
    if (answer.element.contains(document.activeElement)) title.focus()
    answer.nobody()
    draw()
  }

  function head() {
    const name = personName(known.contact)
    title.textContent = name
    title.dir = 'auto'
    sign.replaceChildren(badge(known.platform))
    below.textContent = `${platformName(known.platform)} · ${count(known.incoming + known.outgoing, 'message')}`
    answer.person(known.contact?.identifierValue ?? null, name)
    read.textContent = known.platform === 'email' ? 'Mark as opened' : 'Mark as read'
  }

  function draw() {
    const sorted = held.sorted()
    const inside = log.contains(document.activeElement)
    withdraw(more, 'hidden', !held.hasEarlier())
    let last = null
    const lines = sorted.flatMap((entry) => {
      const today = day(entry.message.createdAt)
      const divider = today === last ? [] : [{ divider: today, key: `day ${entry.message.createdAt}` }]
      last = today
      return [...divider, entry]
    })
    keyed(log, lines, (line) => line.key ?? line.message.id, (line) => line.divider ?? JSON.stringify(line), line)
    if (inside && document.activeElement === document.body) log.focus({ preventScroll: true })
    withdraw(read, 'disabled', unread(sorted).length === 0)
    if (inspected) renewPanel()
  }

  /** A button that goes takes nobody's place in the page with it. */
  function withdraw(button, how, yes) {
    if (yes && document.activeElement === button) log.focus({ preventScroll: true })
    button[how] = yes
  }

  /** What is drawn of a message stays: a frame in it would load anew, and a row of cards jump back. */
  function line(entry, before) {
    if (entry.divider) return h('p', { class: 'day' }, h('span', {}, entry.divider))
    const { message, interactions } = entry
    const mine = message.direction === 'incoming'
    const bubble = before ?? h('article', { 'data-message': message.id })
    bubble.className = mine ? 'bubble mine' : 'bubble'
    const why = reason(message)
    const several = receivers(message)
    const press = mine ? null : (action, item) => pressButton(message.id, action, item)
    const parts = [
      ['who', mine, () => h('span', { class: 'unseen' }, mine ? 'You wrote: ' : 'Message: ')],
      several && ['to', several, () => h('p', { class: 'to', dir: 'auto' }, `To ${several}`)],
      ['body', [mine, message.template, message.body], () =>
        h('div', { class: 'bubble-body' }, bodyOf(message, { id: message.id, press }))],
      why && ['why', why, () => h('p', { class: 'why', dir: 'auto' }, why)],
      ['foot', [mine, message.createdAt, message.status, message.lastStatusAt, isSeen(interactions)], () => h('footer', { class: 'bubble-foot' },
        h('time', { datetime: message.createdAt }, clockTime(message.createdAt)),
        mine ? null : ticks(message, interactions),
        h('button', { type: 'button', class: 'tiny', 'data-focus': 'json', onclick: () => show(message.id) }, 'JSON'))],
    ].filter(Boolean)
    keyed(bubble, parts, ([name]) => name, ([, mark]) => JSON.stringify(mark), ([, , make]) => make())
    markPressed(bubble, interactions)
    return bubble
  }

  function announce() {
    const last = held.sorted().at(-1)
    if (latest !== null && last?.created > latest) {
      say(`${last.message.direction === 'incoming' ? 'Written' : 'New message'}: ${summary(last)}`)
    }
    latest = last?.created ?? 0
  }

  function show(message) {
    inspected = message
    inspect(panel, held.get(message), hide)
    panel.hidden = false
    panel.querySelector('h2').focus({ preventScroll: true })
  }

  function renewPanel() {
    const entry = held.get(inspected)
    if (entry) inspect(panel, entry, hide)
    else if (panel.contains(document.activeElement)) hide()
    else closePanel()
  }

  function hide() {
    const holder = [...log.children].find((one) => one.dataset.message === inspected)
    closePanel()
    const from = holder?.querySelector('[data-focus="json"]') ?? title
    from.focus()
  }

  function closePanel() {
    inspected = null
    panel.hidden = true
    panel.replaceChildren()
  }

  async function loadEarlier() {
    await held.takeEarlier()
    const height = screen.scrollHeight - screen.scrollTop
    draw()
    screen.scrollTop = screen.scrollHeight - height
  }

  async function pressButton(message, action, item) {
    const position = item.length === 0 ? {} : { item: item.length === 1 ? item[0] : item }
    if (await change(() => post(`messages/${segment(message)}/interactions`, { action, ...position }))) say('Pressed')
  }

  async function markRead() {
    const type = known.platform === 'email' ? { type: 'opened', details: 'initial_open' } : { type: 'read' }
    await change(async () => {
      for (const { message } of unread(held.sorted())) await post(`messages/${segment(message.id)}/interactions`, type)
    })
  }

  async function send(text, image) {
    const sent = await change(() => post('inbound', {
      channel: known.channelId,
      from: known.contact.identifierValue,
      ...(text ? { text } : {}),
      ...(image ? { image: true } : {}),
    }))
    screen.scrollTop = screen.scrollHeight
    return sent
  }

  function change(what) {
    return attempt(async () => {
      await what()
      await refresh()
    })
  }

  return {
    element,
    refresh,
    id,
    focus: () => title.focus({ preventScroll: true }),
    escape: () => {
      if (panel.hidden) return false
      hide()
      return true
    },
    close: () => {
      gone = true
      closePanel()
      clearTimeout(timer)
    },
  }

  function unread(all) {
    return all.filter(({ message, interactions }) =>
      message.direction !== 'incoming' && message.status === 'delivered' && !isSeen(interactions))
  }
}

/** Who got it, where it is more than the one whose conversation this is. */
function receivers({ receiver }) {
  const contacts = Array.isArray(receiver?.contacts) ? receiver.contacts : []
  if (contacts.length < 2) return null
  return contacts.map((one) => (one?.type && one.type !== 'to' ? `${personName(one)} (${one.type})` : personName(one))).join(', ')
}

/** A message in one line. */
function summary({ message }) {
  const kind = typeof message.body?.type === 'string' ? message.body.type : ''
  const content = message.body?.[kind]
  const said = [content?.metadata?.subject, content?.text, content?.title].find((text) => typeof text === 'string')
  return (said ?? (message.template ? 'a template' : kind || 'a message')).slice(0, 200)
}
