// Elements, made one by one: text is only ever text, and nothing here reads markup.

const PROPERTIES = new Set(['value', 'checked', 'disabled', 'selected', 'open', 'hidden', 'required', 'textContent'])

/** `h('button', {type: 'button', onclick: f, class: 'chip'}, 'Text', child, null)` */
export function h(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children)
}

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (PROPERTIES.has(name)) element[name] = value
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

/** An icon out of one path on a 24 × 24 sheet, for eyes only. */
export function icon(path) {
  return svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: path }))
}

/**
 * Makes the children of `parent` stand for `items`. A child whose signature is the same as before stays the same
 * element, so that focus, selection and what is folded out survive a refresh. `make` gets the item and the element
 * that stood for it; it may bring that up to date and give it back.
 */
export function keyed(parent, items, key, signature, make) {
  const before = new Map([...parent.children].map((child) => [child.dataset.of, child]))
  const focused = parent.contains(document.activeElement) ? document.activeElement : null
  const children = items.map((item) => {
    const name = String(key(item))
    const mark = signature(item)
    const kept = before.get(name)
    if (kept && kept.birdwireMark === mark) return kept
    const made = make(item, kept)
    made.dataset.of = name
    made.birdwireMark = mark
    return made
  })
  const again = focused && findAgain(focused, parent, children)
  // What goes, goes first: what stays must not be moved past it, because a frame that is moved loads anew.
  const staying = new Set(children)
  for (const child of [...parent.children]) if (!staying.has(child)) child.remove()
  children.forEach((child, place) => {
    if (parent.children[place] !== child) parent.insertBefore(child, parent.children[place] ?? null)
  })
  if (again && document.activeElement !== again) again.focus({ preventScroll: true })
}

/** What takes the focus in the place of an element that is made anew: the one with the same `data-focus`. */
function findAgain(focused, parent, children) {
  const holder = [...parent.children].find((child) => child.contains(focused))
  const successor = children.find((child) => child.dataset.of === holder?.dataset.of)
  if (!successor || successor === holder) return focused
  if (focused === holder) return successor
  return [...successor.querySelectorAll('[data-focus]')].find((one) => one.dataset.focus === focused.dataset.focus)
}

/** Tells those who cannot see it. */
export function say(text) {
  const said = document.getElementById('said')
  said.textContent = ''
  requestAnimationFrame(() => { said.textContent = text })
}

/** A line at the bottom that goes away by itself. */
export function toast(text, bad = false) {
  const line = h('p', { class: bad ? 'toast bad' : 'toast' }, text)
  document.getElementById('toasts').append(line)
  setTimeout(() => line.remove(), bad ? 9000 : 4000)
}

/** Does it, and says at the bottom why it failed if it did. True when it worked. */
export async function attempt(what) {
  try {
    await what()
    return true
  } catch (error) {
    toast(error.message, true)
    return false
  }
}

export function copyButton(text, label = 'Copy') {
  return h('button', {
    type: 'button',
    class: 'chip',
    'data-focus': `copy ${label}`,
    onclick: async () => {
      try {
        await navigator.clipboard.writeText(typeof text === 'function' ? text() : text)
        toast('Copied')
      } catch {
        toast('The browser does not let this page copy; select the text instead', true)
      }
    },
  }, label)
}

/** A modal dialog with a heading and a way to close it; it is gone when it is closed. */
export function dialog(title, ...content) {
  const id = `title-${Math.random().toString(36).slice(2)}`
  const box = h('dialog', { 'aria-labelledby': id, class: 'dialog', onclose: () => box.remove() },
    h('div', { class: 'dialog-head' },
      h('h2', { id }, title),
      h('button', { type: 'button', class: 'chip', onclick: () => box.close() }, 'Close')),
    ...content)
  document.body.append(box)
  box.showModal()
  return box
}

export function field(label, control, hint) {
  return h('label', { class: 'field' }, h('span', {}, label), control, hint && h('small', {}, hint))
}
