// The box in which the person on the other side answers.

import { h } from './dom.js'

/** `send` tells by true that it worked. */
export function composer(send) {
  const text = h('textarea', {
    rows: 1, id: 'answer', placeholder: 'Answer…', enterkeyhint: 'send', 'aria-label': 'Answer', dir: 'auto',
    'aria-describedby': 'answer-hint',
  })
  const picture = h('input', { type: 'checkbox' })
  const button = h('button', { type: 'submit', class: 'primary' }, 'Send')
  let can = false
  let sending = false
  const element = h('form', { class: 'composer', onsubmit: (event) => { event.preventDefault(); submit() } },
    text,
    h('div', { class: 'composer-row' },
      h('label', { class: 'check' }, picture, ' with a picture'),
      h('small', { class: 'quiet', id: 'answer-hint' }, 'Shift+Enter: a new line'),
      button))

  able()

  function able() {
    text.disabled = picture.disabled = !can
    button.disabled = !can || sending
  }

  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      submit()
    }
  })

  async function submit() {
    const value = text.value.trim()
    if ((!value && !picture.checked) || button.disabled) return
    // A button that is switched off loses the focus; whoever left the box meanwhile is not called back.
    const byButton = document.activeElement === button
    sending = true
    able()
    // What could not be sent stays, to try again.
    if (await send(value, picture.checked)) {
      text.value = ''
      picture.checked = false
    }
    sending = false
    able()
    if (byButton) text.focus()
  }

  return {
    element,
    /** `address` is missing when a message named its contact by nothing but an id. */
    person(address, name) {
      can = address !== null
      able()
      text.placeholder = can ? `Answer as ${name}…` : 'This contact has no address to answer from'
      text.setAttribute('aria-label', can ? `Answer as ${name}` : 'Answer')
    },
    /** There is nobody who could answer. */
    nobody() {
      can = false
      able()
    },
  }
}
