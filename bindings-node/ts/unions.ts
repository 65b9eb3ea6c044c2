/** The `type` of a kind that this version does not know: a text, and never the name of a known kind. */
declare enum Unknown {
  kind = '',
}

/** A kind that this version does not know, as it arrived. Its `type` is the text that the API sent. */
export type UnknownKind<Known extends PropertyKey> = {
  type?: Unknown | null
} & { [Member in Exclude<Known, 'type'>]?: undefined } & { [member: string]: unknown }

/**
 * One of several kinds, each with its content in a member of its own: `{ type: 'text', text: … }`. The member is called
 * like the kind, unless `Members` calls it otherwise.
 */
export type OneOf<Kinds, Members = {}> =
  { [Kind in keyof Kinds]: KindOf<Kinds, Members, Kind> }[keyof Kinds] | UnknownKind<ContentOf<Members, keyof Kinds>>

type KindOf<Kinds, Members, Kind extends keyof Kinds> = { type: Kind } & {
  [Member in ContentOf<Members, keyof Kinds>]?: Member extends ContentOf<Members, Kind> ? Kinds[Kind] | null : undefined
}

/** The members that hold the content of these kinds. */
type ContentOf<Members, Kind extends PropertyKey> = Kind extends keyof Members ? Members[Kind] & PropertyKey : Kind

/** One of several kinds, each with its members beside its `type`: `{ type: 'string', key: … }`. */
export type AnyOf<Kinds> =
  | {
      [Kind in keyof Kinds]: { type: Kind } & Kinds[Kind] & Without<Exclude<MemberOf<Kinds>, keyof Kinds[Kind]>>
    }[keyof Kinds]
  | UnknownKind<MemberOf<Kinds>>

type MemberOf<Kinds> = { [Kind in keyof Kinds]: keyof Kinds[Kind] }[keyof Kinds]

type Without<Member extends PropertyKey> = { [Name in Member]?: undefined }
