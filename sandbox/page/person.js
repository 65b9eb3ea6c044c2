// Someone who has not been here before writes to a channel.

import { attempt, dialog, field, h } from './dom.js'
import { post } from './api.js'
import { addressKind, platformName } from './channels.js'

export function newPerson(info, written) {
  const channel = h('select', { onchange: kind }, Object.keys(info.channels ?? {}).map((platform) =>
    h('option', { value: platform }, platformName(platform))))
  const from = h('input', { required: true, autocomplete: 'off', dir: 'auto' })
  const label = h('span', {})
  const text = h('textarea', { rows: 3, required: true, dir: 'auto' })
  const form = h('form', { class: 'form', onsubmit: send },
    field('Channel', channel),
    h('label', { class: 'field' }, label, from),
    field('Text', text),
    h('div', { class: 'row end' }, h('button', { type: 'submit', class: 'primary' }, 'Write')))
  text.value = 'Hello!'
  kind()
  const box = dialog('Write as a new person', form)
  from.focus()

  function kind() {
    const [name, example] = addressKind(channel.value)
    label.textContent = name
    from.placeholder = example
  }

  async function send(event) {
    event.preventDefault()
    await attempt(async () => {
      const message = await post('inbound', { channel: channel.value, from: from.value.trim(), text: text.value })
      box.close()
      written(`${message.channelId}.${message.sender.contact.id}`)
    })
  }
}
