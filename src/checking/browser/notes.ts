import { isTyping, show } from './typing.ts'

/**
 * The keys of a story being checked: j and k go from note to note, n to the next that nobody has confirmed; y confirms,
 * c changes, r says something. The note that the address names is the current one, also when a link leads there.
 */
export function startNotes(): void {
  const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')]
  let here = -1
  const go = (to: number, moves = true) => {
    const next = notes[to]
    if (!next) return
    if (here >= 0) mark(notes[here], false)
    here = to
    mark(next, true)
    next.focus({ preventScroll: true })
    if (moves) show(next)
  }
  // The browser has scrolled there by itself.
  const follow = (hash: string) =>
    go(
      notes.findIndex((note) => `#${note.id}` === hash),
      false,
    )
  const open = (note: HTMLElement) => note.querySelector('button[name="right"]') !== null
  const nextOpen = (): number => {
    const after = notes.findIndex((note, index) => index > here && open(note))
    return after >= 0 ? after : notes.findIndex(open)
  }
  const right = () => {
    const button = notes[here]?.querySelector<HTMLElement>('button[name="right"]')
    // Nothing is confirmed unseen: without an open note in focus, y leads to the next one.
    if (button) button.click()
    else go(nextOpen())
  }

  follow(location.hash)
  addEventListener('hashchange', () => follow(location.hash))
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    // A second click on the same link changes no address.
    if (link && link.hash === location.hash) follow(link.hash)
  })
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return
    const note = notes[here]
    if (event.key === 'j') go(Math.min(notes.length - 1, here + 1))
    else if (event.key === 'k') go(Math.max(0, here - 1))
    else if (event.key === 'n') go(nextOpen())
    else if (event.key === 'y') right()
    else if (event.key === 'c') note?.querySelector<HTMLElement>('a.button')?.click()
    else if (event.key === 'r') openRemark(note)
    else return
    event.preventDefault()
  })
}

function mark(note: HTMLElement | undefined, current: boolean): void {
  if (!note) return
  if (current) note.setAttribute('aria-current', 'true')
  else note.removeAttribute('aria-current')
  for (const words of document.querySelectorAll(`#q-${CSS.escape(note.dataset.note ?? '')}`)) {
    words.classList.toggle('here', current)
  }
}

function openRemark(note: HTMLElement | undefined): void {
  const details = note?.querySelector<HTMLDetailsElement>('details.remark')
  if (!details) return
  details.open = true
  details.querySelector('textarea')?.focus()
}
