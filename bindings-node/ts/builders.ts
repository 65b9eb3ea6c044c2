import type { Receiver } from './generated/types.js'

/** One receiver by its identifier: a phone number in E.164, an e-mail address, or what the channel's platform uses. */
export function to(identifierValue: string): Receiver {
  return { contacts: [{ identifierValue }] }
}
