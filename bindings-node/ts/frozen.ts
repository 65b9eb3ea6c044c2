/** Makes rows that everybody shares unchangeable. */
export function frozen<Row>(rows: Row[]): readonly Row[] {
  rows.forEach(freeze)
  return Object.freeze(rows)
}

function freeze(value: unknown): void {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
}
