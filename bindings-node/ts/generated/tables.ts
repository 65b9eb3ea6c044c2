// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { frozen } from '../frozen.js'
import type { DefaultKeyword, PlatformKind } from './types.js'

let defaultKeywordsRows: readonly DefaultKeyword[] | undefined

/** The words that the API listens for by itself, by kind and language. Only the answers to them can be changed. */
export function defaultKeywords(): readonly DefaultKeyword[] {
  return (defaultKeywordsRows ??= frozen<DefaultKeyword>([
    { kw: 'help', lang: 'en', words: ['help', 'info'] },
    { kw: 'optout', lang: 'en', words: ['stop', 'stopall', 'end', 'quit', 'cancel', 'unsubscribe'] },
    { kw: 'optin', lang: 'en', words: ['start', 'begin', 'resume', 'revert', 'unstop'] },
    { kw: 'help', lang: 'fr', words: ['aide'] },
    { kw: 'help', lang: 'nl', words: ['hulp'] },
    { kw: 'help', lang: 'de', words: ['hilfe'] },
    { kw: 'help', lang: 'es', words: ['ayuda'] },
    { kw: 'help', lang: 'pt', words: ['ajuda'] },
    { kw: 'help', lang: 'it', words: ['Aiuto'] },
    { kw: 'help', lang: 'ru', words: ['ПОМОЩЬ'] },
    { kw: 'help', lang: 'pl', words: ['POMOCY'] },
    { kw: 'optout', lang: 'fr', words: ['arret'] },
    { kw: 'optout', lang: 'de', words: ['halt'] },
    { kw: 'optout', lang: 'es', words: ['detener'] },
    { kw: 'optout', lang: 'pt', words: ['parar'] },
    { kw: 'optout', lang: 'it', words: ['ferma'] },
    { kw: 'optout', lang: 'ru', words: ['ОСТАНОВИТЬ'] },
    { kw: 'optout', lang: 'pl', words: ['ZATRZYMAJ'] },
    { kw: 'optin', lang: 'fr', words: ['nonarret'] },
  ]))
}

let platformKindsRows: readonly PlatformKind[] | undefined

/**
 * Which kinds of body the documents show or describe for which platform, with the actions shown. It is no promise of
 * what a channel takes: the capabilities of the channel decide.
 */
export function platformKinds(): readonly PlatformKind[] {
  return (platformKindsRows ??= frozen<PlatformKind>([
    { platform: 'sms', kind: 'text', actions: [] },
    {
      platform: 'sms',
      kind: 'image',
      actions: [],
      note: 'MMS: only from numbers of the United States and Canada whose channel has the capability, at most 10 addresses.',
    },
    { platform: 'email', kind: 'text', actions: [] },
    { platform: 'email', kind: 'html', actions: [], note: 'Only e-mail takes several receivers, as to, cc and bcc.' },
    { platform: 'whatsapp', kind: 'text', actions: ['reply', 'postback', 'locationRequest'] },
    { platform: 'whatsapp', kind: 'image', actions: ['reply', 'postback'] },
    { platform: 'whatsapp', kind: 'file', actions: ['reply', 'postback'] },
    { platform: 'whatsapp', kind: 'location', actions: [] },
    {
      platform: 'whatsapp',
      kind: 'list',
      actions: ['postback'],
      note: 'Items are sections. The label of the button has at most 20 characters, the description of a row at most 72.',
    },
    {
      platform: 'whatsapp',
      kind: 'carousel',
      actions: ['link'],
      note: 'A text is required, and 2 to 10 cards. Every card has a title, exactly one link, and a mediaUrl: all images (JPEG, PNG) or all films (MP4, 3GPP).',
    },
    {
      platform: 'whatsapp',
      kind: 'template',
      actions: [],
      note: 'The only kind that may be sent outside the customer service window; the receiver must have agreed, and Meta must have approved the template.',
    },
    {
      platform: 'rcs-google',
      kind: 'text',
      actions: ['reply', 'postback'],
      note: 'The receiver must have agreed and be with a carrier that has RCS. A suggestion that is used comes back as a text with a postback action.',
    },
    { platform: 'facebook', kind: 'text', actions: ['reply', 'postback'] },
    { platform: 'facebook', kind: 'list', actions: ['postback'] },
    { platform: 'instagram', kind: 'text', actions: ['reply', 'postback'] },
    { platform: 'instagram', kind: 'list', actions: ['postback'] },
    {
      platform: 'line',
      kind: 'text',
      actions: ['reply', 'postback'],
      note: 'Receivers must be friends, be in a group that the account has joined, or have written within 7 days.',
    },
    { platform: 'line', kind: 'list', actions: ['postback'], note: 'Without sections.' },
    {
      platform: 'telegram',
      kind: 'text',
      actions: [],
      note: 'The receiver is a chat id, and must have written first. Plain unless parseMode is given.',
    },
  ]))
}
