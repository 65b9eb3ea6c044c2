// The keyboard: single keys outside of fields, which can be switched off.

import { dialog, h } from './dom.js'

const OFF = 'birdwire.keysOff'
const KEYS = [
  ['1 … 6', 'the panes, in their order'],
  ['/', 'filter'],
  ['n', 'new: a person, or a subscription'],
  ['↑ ↓', 'through the conversations'],
  ['Enter', 'open, press, or send the answer'],
  ['Shift+Enter', 'a new line in the answer'],
  ['Esc', 'back: out of the field, the JSON, the conversation'],
  ['?', 'this list'],
]

export function keyboard({ panes, go, pane }) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return
    const typing = event.target.closest?.('input, textarea, select')
    if (event.key === 'Escape') {
      if (typing && typing.type !== 'checkbox') typing.blur()
      else if (pane()?.escape?.()) event.preventDefault()
      return
    }
    if (typing || isOff()) return
    if (event.key === '/') {
      const filter = document.querySelector('[data-filter]')
      if (filter) {
        event.preventDefault()
        filter.focus()
      }
    } else if (event.key === '?') {
      event.preventDefault()
      showKeys()
    } else if (event.key === 'n' && pane()?.fresh) {
      event.preventDefault()
      pane().fresh()
    } else if (/^[1-9]$/.test(event.key) && panes[event.key - 1]) {
      go(`#/${panes[event.key - 1]}`)
    }
  })
}

export function showKeys() {
  dialog('Keys',
    h('dl', { class: 'pairs' }, KEYS.map(([key, words]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, words)])),
    h('label', { class: 'check' },
      h('input', { type: 'checkbox', checked: !isOff(), onchange: (event) => switchKeys(event.target.checked) }),
      ' single keys are on'))
}

function isOff() {
  try {
    return localStorage.getItem(OFF) === 'true'
  } catch {
    return false
  }
}

function switchKeys(on) {
  try {
    localStorage.setItem(OFF, String(!on))
  } catch {
    // A browser that keeps nothing has them on.
  }
}
