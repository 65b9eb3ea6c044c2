// Answers that overtake each other.

/**
 * Makes one function of `load`, which asks, and `take`, which shows what was answered. Calls may overlap; the answer
 * to an earlier call that comes after the answer to a later one is old, and is left out.
 */
export function newest(load, take) {
  let asked = 0
  let taken = 0
  return async () => {
    const mine = ++asked
    const answer = await load()
    if (mine < taken) return
    taken = mine
    take(answer)
  }
}
