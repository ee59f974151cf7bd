/**
 * Rows that are dragged by their grip, with a mouse, a pen or a finger. While a row is held it stands where it would be
 * let go; then one form is posted, as the buttons of the row would. Escape puts it back. A row stays among its like.
 */
export function startDragging(page: Document): void {
  const rows = page.querySelector<HTMLElement>('[data-orders]')
  const form = rows?.querySelector<HTMLFormElement>('form[data-place]')
  if (!rows || !form) return
  rows.addEventListener('pointerdown', (event) => {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
    const row = grip?.closest<HTMLElement>('li[data-work]')
    if (!grip || !row || !event.isPrimary || event.button !== 0) return
    event.preventDefault()
    hold({ grip, row, form, pointer: event.pointerId })
  })
}

interface Held {
  readonly grip: HTMLElement
  readonly row: HTMLElement
  readonly form: HTMLFormElement
  readonly pointer: number
}

function hold({ grip, row, form, pointer }: Held): void {
  const stood = row.nextElementSibling
  const ending = new AbortController()
  const { signal } = ending
  grip.setPointerCapture(pointer)
  row.dataset.held = ''
  const end = (): void => {
    ending.abort()
    delete row.dataset.held
  }
  const putBack = (): void => {
    end()
    row.parentElement?.insertBefore(row, stood)
  }
  grip.addEventListener(
    'pointermove',
    ({ clientY }) => {
      scrollAt(clientY)
      moveTo(row, clientY)
    },
    { signal },
  )
  grip.addEventListener('pointercancel', putBack, { signal })
  grip.addEventListener(
    'pointerup',
    () => {
      end()
      if (row.nextElementSibling !== stood) post(form, row)
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      putBack()
    },
    { signal },
  )
}

/** Near the upper or lower edge of the window the page goes on. */
function scrollAt(y: number): void {
  const edge = 48
  if (y < edge) scrollBy({ top: -edge / 3, behavior: 'instant' })
  else if (y > innerHeight - edge) scrollBy({ top: edge / 3, behavior: 'instant' })
}

/**
 * Past the middle of a row beside it, it changes places with that one. The other one is moved: an element that is taken out
 * of the page, if only to be put elsewhere, loses the pointer that it had captured.
 */
function moveTo(row: HTMLElement, y: number): void {
  const above = likeIt(row, row.previousElementSibling)
  const below = likeIt(row, row.nextElementSibling)
  if (above && y < middleOf(above)) row.after(above)
  else if (below && y > middleOf(below)) row.before(below)
}

const likeIt = (row: HTMLElement, other: Element | null): HTMLElement | null =>
  other instanceof HTMLElement && other.dataset.among === row.dataset.among ? other : null

const middleOf = (row: HTMLElement): number => {
  const { top, height } = row.getBoundingClientRect()
  return top + height / 2
}

function post(form: HTMLFormElement, row: HTMLElement): void {
  const fill = (name: string, value: string): void => {
    const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
    if (field) field.value = value
  }
  fill('work', row.dataset.work ?? '')
  fill('before', likeIt(row, row.nextElementSibling)?.dataset.work ?? '')
  form.requestSubmit()
}
