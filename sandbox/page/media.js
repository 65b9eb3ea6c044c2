// Pictures, films and files. Those of this sandbox are shown; those elsewhere are an address that can be pressed,
// because nothing leaves the machine unasked.

import { h, icon } from './dom.js'
import { link, ownMedia, webAddress } from './links.js'

const PAPER = 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5m-5 4h5'
const PICTURE = 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9a.8.8 0 1 0 .1 0'

export function media(address, kind, description) {
  const path = ownMedia(address)
  if (!path) return elsewhere(address, kind, description)
  const picture = h('img', {
    class: 'picture',
    src: path,
    alt: description ?? 'A picture without a description',
    loading: 'lazy',
    decoding: 'async',
    onerror: () => picture.replaceWith(file(address, kind, description)),
  })
  return picture
}

export function file(address, contentType, name) {
  const path = ownMedia(address)
  if (!path) return elsewhere(address, contentType || 'file', name)
  const type = String(contentType ?? '')
  if (type.startsWith('video/')) return h('video', { class: 'picture', src: path, controls: true, preload: 'none' })
  if (type.startsWith('audio/')) return h('audio', { src: path, controls: true, preload: 'none' })
  return h('p', { class: 'file' },
    h('span', { class: 'file-kind' }, icon(PAPER)),
    h('a', { href: path, download: name ?? '', dir: 'auto' }, name || 'Save the file'),
    type && h('span', { class: 'quiet' }, type))
}

function elsewhere(address, kind, name) {
  const url = webAddress(address)
  return h('p', { class: 'file' },
    h('span', { class: 'file-kind' }, icon(kind === 'image' ? PICTURE : PAPER)),
    h('span', {},
      name && h('strong', { dir: 'auto' }, `${name} `),
      url ? link(address, `${kind} at ${url.host} ↗`) : link(address ?? `a ${kind} without an address`)))
}
