/** The `type` of a kind that this version does not know: a text, and never the name of a known kind. */
declare enum Unknown {
  kind = '',
}

/** A kind that this version does not know, as it arrived. Its `type` is the text that the API sent. */
export type UnknownKind<Known extends PropertyKey> = {
  type?: Unknown | null
} & { [Member in Exclude<Known, 'type'>]?: undefined } & { [member: string]: unknown }

/** One of several kinds, each with its content under its own name: `{ type: 'text', text: … }`. */
export type OneOf<Kinds> = { [Kind in keyof Kinds]: KindOf<Kinds, Kind> }[keyof Kinds] | UnknownKind<keyof Kinds>

type KindOf<Kinds, Kind extends keyof Kinds> = { type: Kind } & {
  [Member in keyof Kinds]?: Member extends Kind ? Kinds[Member] | null : undefined
}

/** One of several kinds, each with its members beside its `type`: `{ type: 'string', key: … }`. */
export type AnyOf<Kinds> =
  | {
      [Kind in keyof Kinds]: { type: Kind } & Kinds[Kind] & Without<Exclude<MemberOf<Kinds>, keyof Kinds[Kind]>>
    }[keyof Kinds]
  | UnknownKind<MemberOf<Kinds>>

type MemberOf<Kinds> = { [Kind in keyof Kinds]: keyof Kinds[Kind] }[keyof Kinds]

type Without<Member extends PropertyKey> = { [Name in Member]?: undefined }
