// How far a message has come, as a sign and in words.

import { h } from './dom.js'
import { fullTime } from './times.js'

/** In the order in which a chart stacks them. */
export const STATUSES = ['delivered', 'sent', 'processing', 'accepted', 'scheduled', 'sending_failed', 'delivery_failed',
  'rejected', 'deleted', 'skipped', 'received']

const SIGNS = {
  accepted: '○',
  processing: '◔',
  scheduled: '◷',
  sent: '✓',
  delivered: '✓✓',
  sending_failed: '!',
  delivery_failed: '!',
  rejected: '!',
  deleted: '–',
  skipped: '–',
}

const SEEN = new Set(['read', 'opened', 'Read'])

export const words = (status) => String(status ?? 'unknown').replaceAll('_', ' ')

export const hasFailed = (status) => status === 'sending_failed' || status === 'delivery_failed' || status === 'rejected'

/** Whether it will change by itself. */
export const isMoving = (status) => ['accepted', 'processing', 'sent'].includes(status)

export const isSeen = (interactions) => interactions.some((one) => SEEN.has(one.type))

export function ticks(message, interactions) {
  const failed = hasFailed(message.status)
  const seen = isSeen(interactions) && !failed
  const label = seen ? 'read' : words(message.status)
  return h('span', {
    class: `ticks${seen ? ' read' : ''}${failed ? ' failed' : ''}`,
    title: `${label}, ${fullTime(message.lastStatusAt)}`,
    'data-status': seen ? 'read' : message.status,
  }, h('span', { 'aria-hidden': 'true' }, seen ? '✓✓' : SIGNS[message.status] ?? '?'), ' ', label)
}

/** Why it failed, in words; `null` when it did not. */
export function reason(message) {
  const { failure, reason: text, details } = message
  if (!failure && !text && !hasFailed(message.status)) return null
  const parts = [
    text,
    failure?.code !== undefined && `code ${failure.code}${failure.description ? ` ${failure.description}` : ''}`,
    failure?.source?.name && `said by ${failure.source.name}${failure.source.code ? ` (${failure.source.code})` : ''}`,
    typeof details === 'string' ? details : details && JSON.stringify(details),
  ]
  return parts.filter(Boolean).join(' · ') || 'No reason was given.'
}
