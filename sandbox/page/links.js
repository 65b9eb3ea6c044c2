// Addresses that came in messages. Nothing is loaded from elsewhere, and only http and https can be pressed.

import { h } from './dom.js'

const IN_TEXT = /https?:\/\/[^\s<>"'`]+/giu
const OPENED_BY = { ')': '(', ']': '[', '}': '{' }

/** A URL that may be opened, or `null`. */
export function webAddress(text) {
  try {
    const url = new URL(String(text))
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.host ? url : null
  } catch {
    return null
  }
}

/**
 * The path on this sandbox where a file of a message lies, or `null` for a file elsewhere. Always one that is the
 * page's: looking at a file of the API there would be a call of the API, with the faults that are switched on.
 */
export function ownMedia(text) {
  const url = webAddress(text)
  if (!url || !isHere(url)) return null
  const ofMessage = /^\/workspaces\/[^/]+\/messages\/([^/]+)\/media\/([^/]+)$/.exec(url.pathname)
  if (ofMessage) return `/_sandbox/files/${ofMessage[1]}/${ofMessage[2]}`
  const upload = /^\/workspaces\/([^/]+)\/(?:channels\/([^/]+)\/)?media\/([^/]+)$/.exec(url.pathname)
  if (upload) return ['/_sandbox/media', ...upload.slice(1).filter(Boolean)].join('/')
  return /^\/_sandbox\/files\/[^/]+\/[^/]+$/.test(url.pathname) ? url.pathname : null
}

/** The sandbox goes by several names, of which the page was opened by one. */
function isHere(url) {
  if (url.host === location.host) return true
  const port = (one) => one.port || (one.protocol === 'https:' ? '443' : '80')
  return isLoopback(url.hostname) && port(url) === port(location)
}

function isLoopback(name) {
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d+){3}$/.test(name)
}

/** Says where it leads, and leads there when pressed; anything but http and https is text. */
export function link(address, label) {
  const url = webAddress(address)
  if (!url) return h('span', { class: 'dead-link', dir: 'auto' }, label === undefined ? String(address) : `${label}: ${address}`)
  return h('a', {
    href: url.href,
    target: '_blank',
    rel: 'noopener noreferrer',
    referrerpolicy: 'no-referrer',
    title: url.href,
    'data-focus': `link ${url.href}`,
    dir: 'auto',
  }, label ?? url.href)
}

/** Marks at the end are the sentence's, not the address's; so are brackets that were not opened within it. */
function withoutEnd(address) {
  const count = (sign) => address.split(sign).length - 1
  const surplus = Object.fromEntries(Object.entries(OPENED_BY).map(([closing, opening]) => [closing, count(closing) - count(opening)]))
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1]
    if (surplus[last] > 0) surplus[last]--
    else if (!'.,;:!?'.includes(last)) break
  }
  return address.slice(0, end)
}

/** Text in which web addresses can be pressed. */
export function linked(text) {
  const pieces = []
  let end = 0
  for (const found of text.matchAll(IN_TEXT)) {
    const address = withoutEnd(found[0])
    if (!webAddress(address)) continue
    if (found.index > end) pieces.push(text.slice(end, found.index))
    pieces.push(link(address, address))
    end = found.index + address.length
  }
  pieces.push(text.slice(end))
  return pieces
}
