/**
 * Keys. Whatever carries data-key="x" is pressed by that key; "g b" is one after the other. `j` and `k` walk the rows
 * of [data-rows], Enter opens the current one, data-row-key="x" is pressed while its row is current, digits go to the
 * stages. No key does anything in a field, but Escape: it leaves the form that it stands in, where there is a way.
 */
export function answerKeys(page: Document): void {
  stayAtRow(page)
  let first = ''
  let forget: ReturnType<typeof setTimeout> | undefined
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (page.querySelector('dialog[open]')) return
    if (event.key === 'Escape') page.querySelector<HTMLElement>('a[data-leave]')?.click()
    if (isField(event.target)) return
    const pressed = first === '' ? event.key : `${first} ${event.key}`
    clearTimeout(forget)
    first = ''
    const found = page.querySelector<HTMLElement>(`[data-key="${CSS.escape(pressed)}"]`)
    if (found) {
      event.preventDefault()
      press(found, event.key)
    } else if (event.key === 'g') {
      first = 'g'
      forget = setTimeout(() => {
        first = ''
      }, 1500)
    } else if (walk(page, event)) {
      event.preventDefault()
    }
  })
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  )
}

/** Presses a link or button; a field is gone to. Places behind a closed popover can still be gone to. */
function press(found: HTMLElement, key: string): void {
  const field = key === '/' ? document.querySelector<HTMLElement>('input[type=search]') : null
  if (field) field.focus()
  else if (found.matches('input, textarea, select')) found.focus()
  else found.click()
}

/** What opens a row: the link or button of its headline. */
const rowsOwn = 'h3 :is(a, button)'
const rowsOf = (page: Document) => [...page.querySelectorAll<HTMLElement>('[data-rows] .row')]

/** After an act in a row one goes on from that row, unless a form in it waits for its field. */
function stayAtRow(page: Document): void {
  const row = page.querySelector<HTMLElement>('[data-rows] .row[aria-current]')
  if (!row || row.querySelector('.row-form')) return
  const stay = () => row.querySelector<HTMLElement>(rowsOwn)?.focus({ preventScroll: true })
  // Browsers take the focus away when they scroll to the row that the address names, which they do until all is loaded.
  if (page.readyState === 'complete') stay()
  else addEventListener('load', () => requestAnimationFrame(stay), { once: true })
}

/** j, k, Enter, the digits and the current row's own keys. True when the key meant something here. */
function walk(page: Document, event: KeyboardEvent): boolean {
  const rows = rowsOf(page)
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  if (event.key === 'j' || event.key === 'k') {
    const next = rows[event.key === 'j' ? at + 1 : Math.max(at - 1, 0)]
    if (next) makeCurrent(rows, next)
    return rows.length > 0
  }
  if (event.key === 'Enter' && at >= 0 && event.target === page.body) {
    rows[at]?.querySelector<HTMLElement>(rowsOwn)?.click()
    return true
  }
  const pressed = rows[at]?.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(event.key)}"]`)
  if (pressed) {
    pressed.click()
    return true
  }
  if (/^[1-9]$/.test(event.key)) {
    const stage = page.querySelectorAll('[data-rows] .stage')[Number(event.key) - 1]
    const row = stage?.querySelector<HTMLElement>('.row')
    if (row) makeCurrent(rows, row)
    else stage?.scrollIntoView({ block: 'start' })
    return stage !== undefined
  }
  return false
}

/** The current row has the mark and the focus, so that a screen reader says where one is. */
function makeCurrent(rows: readonly HTMLElement[], row: HTMLElement): void {
  for (const one of rows) one.removeAttribute('aria-current')
  row.setAttribute('aria-current', 'true')
  row.querySelector<HTMLElement>(rowsOwn)?.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}
