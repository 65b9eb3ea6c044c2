// The first pane: the conversations on the left, the chosen one beside it.

import { attempt, h, keyed } from './dom.js'
import { segment } from './api.js'
import { badge, personName, platformName } from './channels.js'
import { conversation } from './conversation.js'
import { welcome } from './connect.js'
import { marks } from './marks.js'
import { newest } from './newest.js'
import { people } from './people.js'
import { newPerson } from './person.js'
import { hasFailed, words } from './status.js'
import { count, shortTime } from './times.js'

const PAGE = 50
/** So many are looked through while something is sought. */
const SOUGHT = 1000

export function inbox(root, { info, go }) {
  let results = []
  let next = ''
  let channel = ''
  let wanted = PAGE
  let asked = 0
  let open = null
  const seen = marks()
  /** Many messages of earlier are on their way into the list. */
  let sorting = false
  let again = null

  const filter = h('input', { type: 'search', placeholder: 'Filter', 'aria-label': 'Filter conversations', 'data-filter': '', oninput: seek })
  const tabs = h('div', { class: 'tabs', role: 'group', 'aria-label': 'Channels' })
  const list = h('ul', { class: 'people', 'aria-label': 'Conversations', onkeydown: arrows })
  const more = h('button', { type: 'button', class: 'chip more', hidden: true, onclick: showMore }, 'More conversations')
  const nobody = h('p', { class: 'quiet nobody', hidden: true })
  const side = h('section', { class: 'side', 'aria-label': 'Inbox' },
    h('div', { class: 'side-head' },
      h('h1', {}, 'Inbox'),
      h('button', { type: 'button', class: 'chip', onclick: write, 'data-new': '' }, '+ New person')),
    filter, tabs, nobody, list, more)
  const stage = h('div', { class: 'stage' })
  const panel = h('aside', { class: 'panel', 'aria-labelledby': 'inspector-title', hidden: true })
  root.replaceChildren(h('div', { class: 'inbox' }, side, stage, panel))

  const refresh = newest(() => {
    asked = reach()
    return people(channel, asked)
  }, (page) => {
    results = page.results
    next = page.next
    sorting = !page.complete
    seen.belong(page.opened)
    clearTimeout(again)
    if (sorting) again = setTimeout(() => refresh().catch(() => {}), 200)
    if (open) look(open.id)
    drawTabs()
    draw()
    if (!open) drawStage()
  })

  const sought = () => filter.value.toLowerCase().split(/\s+/).filter(Boolean)
  const reach = () => (sought().length > 0 ? Math.max(wanted, SOUGHT) : wanted)

  function seek() {
    draw()
    if (next && asked < reach()) attempt(refresh)
  }

  async function showMore() {
    const before = list.children.length
    wanted = reach() + PAGE
    await attempt(refresh)
    // The button goes with the last of them, and must not take the focus with it.
    if (more.hidden && document.activeElement === document.body) (list.children[before] ?? list.lastElementChild)?.querySelector('a').focus()
  }

  function draw() {
    const words = sought()
    const shown = results.filter((one) => {
      const text = `${personName(one.contact)} ${one.contact?.identifierValue ?? ''} ${platformName(one.platform)} ${one.last.text}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    keyed(list, shown, (one) => one.id, (one) => JSON.stringify([one, unread(one), open?.id === one.id, time(one)]), person)
    nobody.hidden = shown.length > 0 && !sorting
    nobody.textContent = sorting ? 'Sorting in the messages of earlier…' : results.length > 0 ? noMatch() : 'No messages yet.'
    more.hidden = !next
  }

  function noMatch() {
    if (!next) return 'No conversation matches.'
    return results.length < reach() ? 'Looking through earlier ones…' : `None of the newest ${count(results.length, 'conversation')} matches.`
  }

  const time = (one) => shortTime(one.last.createdAt, info.clock?.now)

  function drawTabs() {
    const platforms = [...new Set(Object.keys(info.channels ?? {}))]
    const buttons = [['', 'All'], ...platforms.map((platform) => [platform, platformName(platform)])]
    keyed(tabs, buttons, ([platform]) => platform || 'all', ([platform]) => `${platform} ${platform === channel}`, ([platform, name]) =>
      h('button', {
        type: 'button', class: 'tab', 'aria-pressed': String(platform === channel),
        onclick: () => { channel = platform; wanted = PAGE; attempt(refresh) },
      }, name))
  }

  function person(one) {
    const number = unread(one)
    const current = open?.id === one.id
    return h('li', {},
      h('a', { href: `#/inbox/${segment(one.id)}`, class: 'person', 'data-focus': 'person', 'aria-current': current ? 'true' : null },
        badge(one.platform),
        h('span', { class: 'person-main' },
          h('span', { class: 'person-name', dir: 'auto' }, personName(one.contact)),
          h('span', { class: 'person-last', dir: 'auto' },
            hasFailed(one.last.status) && h('span', { class: 'alarm' }, '! ', h('span', { class: 'unseen' }, `${words(one.last.status)}: `)), one.last.text)),
        h('span', { class: 'person-side' },
          h('time', { datetime: one.last.createdAt }, time(one)),
          number > 0
            ? h('span', { class: 'unread' }, number > 99 ? '99+' : String(number), h('span', { class: 'unseen' }, ' unread'))
            : null),
        h('span', { class: 'unseen' }, ` on ${platformName(one.platform)}`)))
  }

  function drawStage() {
    if (results.length === 0 && !channel && !sorting) {
      if (!stage.querySelector('.welcome')) stage.replaceChildren(welcome(info))
    } else {
      stage.replaceChildren(h('div', { class: 'nothing' },
        h('img', { src: '/_sandbox/page/mark.svg', alt: '', width: 56, height: 56 }),
        h('p', {}, 'Choose a conversation to see it as its receiver does.')))
    }
  }

  function choose(id) {
    if (open?.id === id) return
    const left = open?.id
    open?.close()
    open = id ? conversation(id, { panel, back: () => go('#/inbox') }) : null
    root.firstElementChild.dataset.open = String(Boolean(open))
    if (!open) {
      draw()
      drawStage()
      if (left) focusPerson(left)
      return
    }
    look(id)
    stage.replaceChildren(open.element)
    attempt(open.refresh)
    draw()
    open.focus()
  }

  /** The one that was left, else what is nearest to it. */
  function focusPerson(id) {
    const item = [...list.children].find((one) => one.dataset.of === id) ?? list.firstElementChild
    const target = item?.querySelector('a') ?? root
    target.focus()
  }

  function write() {
    newPerson(info, (id) => go(`#/inbox/${segment(id)}`))
  }

  function look(id) {
    const one = results.find((other) => other.id === id)
    if (one && seen.of(id) !== one.outgoing) seen.set(id, one.outgoing)
  }

  function unread(one) {
    if (open?.id === one.id) return 0
    return Math.max(0, one.outgoing - seen.of(one.id))
  }

  function arrows(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    const links = [...list.querySelectorAll('a')]
    const place = links.indexOf(document.activeElement)
    if (place < 0) return
    event.preventDefault()
    links[Math.min(links.length - 1, Math.max(0, place + step))].focus()
  }

  return {
    title: 'Inbox',
    show: ([id]) => choose(id ?? null),
    async changed(kinds) {
      if (kinds.has('reset')) seen.clear()
      if (['message', 'reset', 'clock'].some((kind) => kinds.has(kind))) {
        await Promise.all([refresh(), open?.refresh()])
      }
    },
    refresh,
    fresh: write,
    escape() {
      if (open?.escape()) return true
      if (!open) return false
      go('#/inbox')
      return true
    },
    close() {
      clearTimeout(again)
      open?.close()
    },
  }
}
