// What the generated builders are written with: members that were left out leave nothing behind.

/** The members that were given. */
export function given<Members extends object>(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members
}

/** The members that were given, or nothing where none was. Whether they are enough is not for a builder to say. */
export function some<Members extends object>(members: Members): Given<Members> | undefined {
  const left = given(members)
  return Object.keys(left).length === 0 ? undefined : (left as Given<Members>)
}

/** A list of the one item, or nothing where there is none. */
export function only<Item>(item: Item): Exclude<Item, undefined>[] | undefined {
  return item === undefined ? undefined : [item as Exclude<Item, undefined>]
}

type Given<Members> = { [Name in keyof Members]: Exclude<Members[Name], undefined> }
