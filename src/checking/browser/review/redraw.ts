import { focusOn } from './list.ts'

/** The list of what was found, with how much of it has been looked at. */
export const listParts = ['form[data-review]', '[data-review-bar]']

/** Shows a review, or some parts of it, as another page has it; where one has scrolled to stays. */
export function redraw(page: Document, parts: readonly string[] = ['.source', ...listParts]): void {
  for (const part of parts) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)]
    if (!old || !fresh) continue
    const focused = old.contains(document.activeElement) ? document.activeElement : null
    const value = focused instanceof HTMLButtonElement ? focused.value : ''
    old.replaceChildren(...fresh.childNodes)
    if (value !== '') old.querySelector<HTMLElement>(`button[value="${value}"]`)?.focus({ preventScroll: true })
  }
}

/** Shows one finding, and the source, as another page has them. */
export function redrawOne(form: HTMLFormElement, page: Document, number: string): void {
  const one = `#finding-${CSS.escape(number)}`
  const [old, fresh] = [form.querySelector(one), page.querySelector(one)]
  if (old && fresh && !old.contains(document.activeElement)) {
    if (old.hasAttribute('aria-current')) fresh.setAttribute('aria-current', 'true')
    old.replaceWith(fresh)
  }
  const [source, text] = [document.querySelector('.source'), page.querySelector('.source')]
  if (source && text && !source.contains(document.activeElement)) source.replaceChildren(...text.childNodes)
  focusOn(form.querySelector<HTMLElement>('[data-finding][aria-current]') ?? undefined, true)
}
