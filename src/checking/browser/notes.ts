import { isTyping, show } from './typing.ts'

/** The keys of a story being checked: j and k go from note to note, y confirms, c changes, r says something. */
export function startNotes(): void {
  const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')]
  let here = notes.findIndex((note) => note.id === location.hash.slice(1))
  const go = (to: number) => {
    const next = notes[to]
    if (!next) return
    if (here >= 0) mark(notes[here], false)
    here = to
    mark(next, true)
    show(next)
  }
  if (here >= 0) mark(notes[here], true)
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return
    const note = notes[here] ?? notes.find((each) => each.classList.contains('waits'))
    if (event.key === 'j') go(Math.min(notes.length - 1, here + 1))
    else if (event.key === 'k') go(Math.max(0, here - 1))
    else if (event.key === 'y') note?.querySelector<HTMLElement>('button[name="right"]')?.click()
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
