// Times and sizes as people read them.

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const SECONDS = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const DAY = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' })
const DATE = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

function format(formatter, time) {
  const date = new Date(time ?? '')
  return Number.isNaN(date.getTime()) ? '–' : formatter.format(date)
}

export const clockTime = (time) => format(CLOCK, time)
export const exactTime = (time) => format(SECONDS, time)
export const day = (time) => format(DAY, time)
export const fullTime = (time) => format(FULL, time)

export const date = (time) => format(DATE, time)

/** The hour for today, else the day, with its year if it is another one. */
export function shortTime(time, now = new Date()) {
  if (date(time) === date(now)) return clockTime(time)
  return new Date(time).getFullYear() === new Date(now).getFullYear() ? day(time) : date(time)
}

export function milliseconds(ms) {
  if (!Number.isFinite(ms)) return '–'
  if (ms < 10) return `${ms.toFixed(1)} ms`
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

export function count(number, one, many = `${one}s`) {
  return `${new Intl.NumberFormat('en').format(number)} ${number === 1 ? one : many}`
}
