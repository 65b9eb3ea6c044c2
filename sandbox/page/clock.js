// The sandbox's time: what it shows, how fast it goes, and steps by hand.

import { attempt, dialog, field, h, toast } from './dom.js'
import { getIfThere, patch, post } from './api.js'
import { newest } from './newest.js'
import { date, exactTime, fullTime } from './times.js'

/** Keeps the time at the top of the page. */
export function clockAtTop(button, info) {
  const now = button.querySelector('#now')
  const otherDay = button.querySelector('#other-day')
  let base = null

  const refresh = newest(() => getIfThere('clock'), (clock) => {
    base = { at: performance.now(), ...(clock ?? { now: new Date().toISOString(), speed: 1, paused: false, absent: true }) }
    show()
  })

  function time() {
    const passed = base.paused ? 0 : (performance.now() - base.at) * (base.speed ?? 1)
    return new Date(new Date(base.now).getTime() + passed)
  }

  function show() {
    if (!base || document.hidden) return
    info.clock = { now: time().toISOString() }
    // The day is worth its room only where it is not the day outside.
    otherDay.textContent = date(time()) === date(new Date()) ? '' : `${date(time())}, `
    now.textContent = `${exactTime(time())}${base.paused ? ' ‖' : base.speed === 1 ? '' : ` ×${base.speed}`}`
  }

  button.addEventListener('click', () => open(base, async () => { await refresh(); return base }, time))
  setInterval(show, 1000)
  return { refresh }
}

async function open(base, refresh, time) {
  const shown = h('p', { class: 'big-time' })
  // Read out after a change only: the time itself goes on every second.
  const said = h('p', { class: 'unseen', role: 'status' })
  const settings = await getIfThere('settings').catch(() => null)

  const change = (body) => attempt(async () => {
    await post('clock', body)
    draw(await refresh())
    said.textContent = shown.textContent
  })

  const step = (text, advance) => h('button', { type: 'button', class: 'chip', onclick: () => change({ advance }) }, text)
  const pause = h('button', { type: 'button', class: 'chip', onclick: () => change({ pause: pause.dataset.paused !== 'true' }) })
  const speed = h('select', { 'aria-label': 'Speed', onchange: () => change({ speed: Number(speed.value) }) },
    [1, 10, 60, 600, 3600].map((times) => h('option', { value: times }, times === 1 ? 'as real time' : `× ${times}`)))

  function show() {
    shown.textContent = base.absent ? 'This sandbox has the time of the machine.' : fullTime(time())
  }

  function draw(clock) {
    show()
    pause.textContent = clock.paused ? 'Go on' : 'Pause'
    pause.dataset.paused = String(Boolean(clock.paused))
    if (![...speed.options].some((one) => Number(one.value) === clock.speed)) speed.append(h('option', { value: clock.speed }, `× ${clock.speed}`))
    speed.value = String(clock.speed)
  }

  base ??= await refresh()
  draw(base)
  const box = dialog('Clock and settings',
    shown, said,
    h('div', { class: 'row' }, step('+1 min', '1m'), step('+1 h', '1h'), step('+1 day', '24h'), pause),
    field('Speed', speed),
    settings && [h('h3', {}, 'Settings'), settingsForm(settings)],
    h('h3', {}, 'Begin again'),
    h('div', { class: 'row' }, resetButton()))
  const ticking = setInterval(show, 1000)
  box.addEventListener('close', () => clearInterval(ticking))
}

function settingsForm(settings) {
  return h('div', { class: 'form' }, Object.entries(settings).map(([name, value]) => {
    const save = async (changed) => {
      const kept = await attempt(() => patch('settings', { [name]: changed }))
      if (kept) toast('Kept')
      return kept
    }
    if (typeof value === 'boolean') {
      return h('label', { class: 'check' }, h('input', { type: 'checkbox', checked: value, onchange: (event) => save(event.target.checked) }), ` ${spoken(name)}`)
    }
    if (typeof value === 'number') {
      return field(spoken(name), numberField(value, save))
    }
    return null
  }))
}

/** Shows what is kept: what is no number, nothing at all included, is taken back. */
function numberField(value, save) {
  const input = h('input', { type: 'number', min: 0, required: true, value: String(value), onchange: change })

  async function change() {
    if (!input.validity.valid) toast('Not kept: that is not a whole number', true)
    else if (await save(Number(input.value))) value = Number(input.value)
    input.value = String(value)
  }

  return input
}

const WORDS = {
  step: 'Milliseconds that a message stays in each status',
  listLag: 'Milliseconds until a message appears in lists',
  enforceWindow: "WhatsApp's 24-hour window is enforced",
  rateLimits: 'The documented rate limits hold',
}

const spoken = (name) => WORDS[name] ?? name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()

function resetButton() {
  const button = h('button', { type: 'button', class: 'chip danger' }, 'Forget everything')
  button.addEventListener('click', async () => {
    if (button.dataset.sure !== 'true') {
      button.dataset.sure = 'true'
      button.textContent = 'Sure? Messages, records and faults go'
      return
    }
    if (await attempt(() => post('reset'))) toast('Everything is as at the start')
    button.dataset.sure = ''
    button.textContent = 'Forget everything'
  })
  return button
}
