// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { given, some } from '../given.js'
import type {
  ActionInput,
  AuthenticationBodyInput,
  BodyFileInput,
  BodyImageInput,
  BodyItemInput,
  BooleanTemplateParameterInput,
  BuyActionInput,
  CarouselBodyInput,
  FileBodyInput,
  GifBodyInput,
  HtmlBodyInput,
  ImageBodyInput,
  LinkActionInput,
  ListBodyInput,
  LocationBodyInput,
  LocationRequestActionInput,
  NumberTemplateParameterInput,
  PostbackActionInput,
  ReplyActionInput,
  SectionBodyInput,
  SectionItemInput,
  StringTemplateParameterInput,
  TemplateInput,
  TextBodyInput,
} from './types.js'

/**
 * Opens an address.
 *
 * @param text What the button says.
 * @param url The address to open, or a template variable such as `{{url}}`.
 */
export function link(text: string, url: string): { type: 'link'; link: LinkActionInput } {
  return {
    type: 'link',
    link: { text, url },
  }
}

/**
 * Answers with the text of the button.
 *
 * @param text What the button says, and the answer sent.
 */
export function reply(
  text: string,
  options: Omit<ReplyActionInput, 'text'> = {},
): { type: 'reply'; reply: ReplyActionInput } {
  return {
    type: 'reply',
    reply: given({ text, ...options }),
  }
}

/** Asks the receiver for a location. */
export function locationRequest(options: LocationRequestActionInput = {}): {
  type: 'locationRequest'
  locationRequest: LocationRequestActionInput
} {
  return {
    type: 'locationRequest',
    locationRequest: given({ ...options }),
  }
}

/**
 * Starts a purchase.
 *
 * @param text What the button says.
 * @param amountCents The price in hundredths of the currency.
 * @param currency The currency, three letters such as `EUR`. 3 to 3 characters.
 */
export function buy(text: string, amountCents: number, currency: string): { type: 'buy'; buy: BuyActionInput } {
  return {
    type: 'buy',
    buy: { text, amountCents, currency },
  }
}

/**
 * Answers with a payload that the receiver does not see.
 *
 * @param text What the button says.
 */
export function postback(
  text: string,
  options: Omit<PostbackActionInput, 'text'> = {},
): { type: 'postback'; postback: PostbackActionInput } {
  return {
    type: 'postback',
    postback: given({ text, ...options }),
  }
}

/**
 * A text, with files and actions.
 *
 * @param text The text, at least one character. At least 1 characters.
 */
export function text(text: string, options: Omit<TextBodyInput, 'text'> = {}): { type: 'text'; text: TextBodyInput } {
  return {
    type: 'text',
    text: given({ text, ...options }),
  }
}

/**
 * An e-mail in HTML, with files and actions; at least one of `html` and `text`.
 *
 * @param html The e-mail as HTML, at least one character. At least 1 characters.
 */
export function html(html: string, options: Omit<HtmlBodyInput, 'html'> = {}): { type: 'html'; html: HtmlBodyInput } {
  return {
    type: 'html',
    html: given({ html, ...options }),
  }
}

/** What `image` may be given besides. */
export interface ImageOptions extends Omit<ImageBodyInput, 'images'> {
  /** What the image shows, in words. */
  altText?: string | undefined
}

/**
 * One image, with text and actions.
 *
 * @param mediaUrl Where the image is; public, or uploaded to Bird before. At least 1 characters.
 */
export function image(mediaUrl: string, options: ImageOptions = {}): { type: 'image'; image: ImageBodyInput } {
  const { altText, ...rest } = options
  return {
    type: 'image',
    image: given({ images: [given({ mediaUrl, altText })], ...rest }),
  }
}

/**
 * One or more images, with text and actions.
 *
 * @param images The images, at least one. An MMS holds up to 10. At least 1 entries.
 */
export function images(
  images: readonly BodyImageInput[],
  options: Omit<ImageBodyInput, 'images'> = {},
): { type: 'image'; image: ImageBodyInput } {
  return {
    type: 'image',
    image: given({ images, ...options }),
  }
}

/** What `file` may be given besides. */
export interface FileOptions extends Omit<FileBodyInput, 'files'> {
  /** The name of the file. */
  filename?: string | undefined
  /** What the file holds, in words. */
  altText?: string | undefined
}

/**
 * One file, with text and actions.
 *
 * @param mediaUrl Where the file is; public, or uploaded to Bird before. At least 1 characters.
 * @param contentType Its media type, such as `video/mp4`; at least one character. At least 1 characters.
 */
export function file(
  mediaUrl: string,
  contentType: string,
  options: FileOptions = {},
): { type: 'file'; file: FileBodyInput } {
  const { filename, altText, ...rest } = options
  return {
    type: 'file',
    file: given({ files: [given({ mediaUrl, contentType, filename, altText })], ...rest }),
  }
}

/**
 * One or more files, with text and actions.
 *
 * @param files The files, one by one.
 */
export function files(
  files: readonly BodyFileInput[],
  options: Omit<FileBodyInput, 'files'> = {},
): { type: 'file'; file: FileBodyInput } {
  return {
    type: 'file',
    file: given({ files, ...options }),
  }
}

/**
 * An animated picture, with text and actions.
 *
 * @param mediaUrl Where the picture is; public, or uploaded to Bird before. At least 1 characters.
 */
export function gif(
  mediaUrl: string,
  options: Omit<GifBodyInput, 'mediaUrl'> = {},
): { type: 'gif'; gif: GifBodyInput } {
  return {
    type: 'gif',
    gif: given({ mediaUrl, ...options }),
  }
}

/** What `location` may be given besides. */
export interface LocationOptions {
  /** The address. */
  address?: string | undefined
  /** The name of the place. */
  label?: string | undefined
}

/**
 * A place.
 *
 * @param latitude Degrees north, -90 to 90. -90 to 90.
 * @param longitude Degrees east, -180 to 180. -180 to 180.
 */
export function location(
  latitude: number,
  longitude: number,
  options: LocationOptions = {},
): { type: 'location'; location: LocationBodyInput } {
  const { address, label } = options
  return {
    type: 'location',
    location: given({ coordinates: { latitude, longitude }, location: some({ address, label }) }),
  }
}

/**
 * Cards to leaf through. WhatsApp wants a text and 2 to 10 cards.
 *
 * @param items The cards, one by one.
 */
export function carousel(
  items: readonly BodyItemInput[],
  options: Omit<CarouselBodyInput, 'items'> = {},
): { type: 'carousel'; carousel: CarouselBodyInput } {
  return {
    type: 'carousel',
    carousel: given({ items, ...options }),
  }
}

/**
 * A list of choices. Each item is a section, its actions are the choices.
 *
 * @param text The text above the list.
 */
export function list(text: string, options: Omit<ListBodyInput, 'text'> = {}): { type: 'list'; list: ListBodyInput } {
  return {
    type: 'list',
    list: given({ text, ...options }),
  }
}

/** What `authentication` may be given besides. */
export interface AuthenticationOptions {
  /** Whether a warning not to pass the password on is shown. */
  disclaimer?: boolean | undefined
  /** How long the password serves, 1 to 90, in seconds by the text of the documents. 1 to 90. */
  expirationTime?: number | undefined
  /** Buttons and other actions offered to the receiver. */
  actions?: readonly ActionInput[] | undefined
}

/** A one-time password. */
export function authentication(options: AuthenticationOptions = {}): {
  type: 'authentication'
  authentication: AuthenticationBodyInput
} {
  const { disclaimer, expirationTime, actions } = options
  return {
    type: 'authentication',
    authentication: given({ otp: some({ disclaimer, expirationTime, actions }) }),
  }
}

/**
 * Several bodies in one.
 *
 * @param items The bodies, one by one.
 */
export function section(
  items: readonly SectionItemInput[],
  options: Omit<SectionBodyInput, 'items'> = {},
): { type: 'section'; section: SectionBodyInput } {
  return {
    type: 'section',
    section: given({ items, ...options }),
  }
}

/**
 * A template made in Studio, and the values that fill it in.
 *
 * @param projectId The Studio project that holds the template.
 */
export function template(projectId: string, options: Omit<TemplateInput, 'projectId'> = {}): TemplateInput {
  return given({ projectId, ...options })
}

/**
 * A text, as the value of one variable of a template.
 *
 * @param key The name of the variable, at least one character. At least 1 characters.
 * @param value The text to put in.
 */
export function stringParameter(key: string, value: string): { type: 'string' } & StringTemplateParameterInput {
  return { type: 'string', key, value }
}

/**
 * A number, as the value of one variable of a template.
 *
 * @param key The name of the variable, at least one character. At least 1 characters.
 * @param value The number to put in.
 */
export function numberParameter(key: string, value: number): { type: 'number' } & NumberTemplateParameterInput {
  return { type: 'number', key, value }
}

/**
 * A yes or no, as the value of one variable of a template.
 *
 * @param key The name of the variable, at least one character. At least 1 characters.
 * @param value The yes or no to put in.
 */
export function booleanParameter(key: string, value: boolean): { type: 'boolean' } & BooleanTemplateParameterInput {
  return { type: 'boolean', key, value }
}
