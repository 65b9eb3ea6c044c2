// How channels and the people on them are called.

import { h } from './dom.js'

const NAMES = {
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  email: 'E-mail',
  line: 'LINE',
  telegram: 'Telegram',
  rcs: 'RCS',
}

const ADDRESSES = {
  whatsapp: ['Phone number', '+31612345678'],
  sms: ['Phone number', '+31612345678'],
  rcs: ['Phone number', '+31612345678'],
  email: ['E-mail address', 'ada@example.com'],
}

export function platformName(platform) {
  return NAMES[platform] ?? platform
}

/** What a person on this platform is named by, and an example. */
export function addressKind(platform) {
  return ADDRESSES[platform] ?? ['Name on the platform', 'ada']
}

/** A small sign for the platform; its name stands beside it. */
export function badge(platform) {
  return h('span', { class: 'badge', 'data-platform': platform, 'aria-hidden': 'true' }, platformName(platform).slice(0, 1))
}

export function personName(contact) {
  const name = contact?.annotations?.name ?? contact?.displayName
  return String(name || contact?.identifierValue || contact?.identifiers?.[0]?.identifierValue || contact?.id || 'nobody')
}
