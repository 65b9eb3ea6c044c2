// How to connect: a few lines for each language, with the ids of this sandbox.

import { copyButton, h } from './dom.js'

export function welcome(info) {
  const examples = lines(info)
  return h('div', { class: 'welcome' },
    h('img', { src: '/_sandbox/page/mark.svg', alt: '', width: 64, height: 64 }),
    h('h2', {}, 'Nothing has been sent yet'),
    h('p', {}, 'This is a Bird of your own: it takes what your program sends and shows it here as the receiver would see it. Nothing leaves this machine.'),
    examples.map(([name, text]) => h('section', { class: 'example' },
      h('div', { class: 'panel-head' }, h('h3', {}, name), copyButton(text, `Copy ${name}`)),
      h('pre', { tabindex: 0, class: 'json lines', 'aria-label': `${name} example` }, text))))
}

export function connect(root, { info }) {
  const known = [
    ['Base URL', info.url], ['Access key', info.accessKey], ['Organization', info.organizationId], ['Workspace', info.workspaceId],
    ...Object.entries(info.channels ?? {}).map(([platform, id]) => [`Channel ${platform}`, id]),
    ...Object.entries(info.rokt ?? {}).map(([name, value]) => [`Rokt ${name}`, value]),
  ].filter(([, value]) => value)
  const place = welcome(info)
  place.querySelector('h2').textContent = 'Four lines to connect'
  place.querySelector('img').remove()
  root.replaceChildren(h('div', { class: 'pane' },
    h('div', { class: 'pane-head' }, h('h1', {}, 'Connect')),
    h('dl', { class: 'pairs mono' }, known.map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
    place))
  return { title: 'Connect', refresh: async () => {}, changed: async () => {} }
}

function lines(info) {
  const channel = info.channels?.sms ?? ''
  const python = `import birdwire

bird = birdwire.Client(
    base_url="${info.url}", access_key="${info.accessKey}",
    workspace_id="${info.workspaceId}")
bird.channels.messages.send(
    "${channel}",
    receiver=birdwire.to("+31612345678"), body=birdwire.text("Hello"))`
  const node = `import { Client, text, to } from 'birdwire'

const bird = new Client({
  baseUrl: '${info.url}', accessKey: '${info.accessKey}',
  workspaceId: '${info.workspaceId}' })
await bird.channels.messages.send('${channel}',
  { receiver: to('+31612345678'), body: text('Hello') })`
  const curl = `curl ${info.url}/workspaces/${info.workspaceId}\\
/channels/${channel}/messages \\
  -H 'Authorization: AccessKey ${info.accessKey}' -H 'Content-Type: application/json' \\
  -d '{"receiver": {"contacts": [{"identifierValue": "+31612345678"}]},
       "body": {"type": "text", "text": {"text": "Hello"}}}'`
  return [['Python', python], ['Node', node], ['curl', curl]]
}
