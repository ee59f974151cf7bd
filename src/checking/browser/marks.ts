import { addNew } from './cards.ts'

/** The signs of the notation around words (see story/editing/notation.ts). */
const signs: Record<string, readonly [string, string]> = { strong: ['**', '**'], emphasis: ['*', '*'] }

/** The buttons that mark the words which are selected in a text. */
export function startMarks(form: HTMLFormElement): void {
  let last: HTMLTextAreaElement | null = null
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.classList.contains('words')) last = target
  })
  // The button must not take the selection from the text.
  form.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-mark]')) event.preventDefault()
  })
  form.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset.mark : undefined
    const words = last
    if (!mark || !words) return
    const around = signs[mark] ?? (mark === 'link' ? link(form) : quotation(form))
    if (around) wrap(words, around)
  })
}

function wrap(words: HTMLTextAreaElement, [before, after]: readonly [string, string]): void {
  const { selectionStart: start, selectionEnd: end, value } = words
  words.focus()
  words.setRangeText(before + value.slice(start, end) + after, start, end)
  words.setSelectionRange(start + before.length, end + before.length)
  words.dispatchEvent(new Event('input', { bubbles: true }))
}

function link(form: HTMLFormElement): [string, string] | null {
  const address = prompt(form.dataset.linkAsk ?? '', 'https://')?.trim()
  return address && URL.canParse(address) ? ['[', `](${address.replace(/[\\()]/g, '\\$&')})`] : null
}

/** A new quotation, whose words are those selected; who said it is asked beside the text. */
function quotation(form: HTMLFormElement): [string, string] | null {
  const item = addNew(form, 'quotation', null)
  const label = item?.querySelector<HTMLInputElement>('input[name$=".label"]')?.value
  return label ? [`{${label}: `, '}'] : null
}
