import { freshId } from './typing.ts'

/**
 * The form's buttons done in place: up, down, add, join, remove, put back; Enter twice begins a new paragraph, and
 * Backspace at the start of one joins it to the one above. The form that is posted is the same as without script.
 */
export function startCards(form: HTMLFormElement): void {
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button?.name !== 'act' || button.value === 'save') return
    const [verb = '', of = '', id = ''] = button.value.split(' ')
    const item = button.closest<HTMLElement>('li')
    if (done(form, verb, of, id, item)) {
      event.preventDefault()
      form.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="save"]'))
  })
  form.addEventListener('keydown', (event) => {
    const { target } = event
    // A headline has one line: Enter in it does nothing, instead of what would be lost.
    if (event.key === 'Enter' && target instanceof HTMLTextAreaElement && target.name === 'head.headline') {
      event.preventDefault()
    }
    if (!(target instanceof HTMLTextAreaElement) || !target.classList.contains('words')) return
    if (event.key === 'Enter' && !event.shiftKey && splits(form, target)) event.preventDefault()
    if (event.key === 'Backspace' && joins(target)) event.preventDefault()
  })
}

/** Does what a button says. False where the server must: what needs more than moving things about. */
function done(form: HTMLFormElement, verb: string, of: string, id: string, item: HTMLElement | null): boolean {
  if (verb === 'add' && (of === 'block' || of === 'hop' || of === 'quotation')) {
    addNew(form, of, of === 'block' && id !== '' ? item : null)
    return true
  }
  if (!item || (of !== 'block' && of !== 'hop' && of !== 'quotation')) return false
  const previous = neighbour(item, 'previousElementSibling')
  const next = neighbour(item, 'nextElementSibling')
  switch (verb) {
    case 'up':
      previous?.before(item)
      break
    case 'down':
      next?.after(item)
      break
    case 'remove':
    case 'putBack':
      setRemoved(item, verb === 'remove')
      break
    case 'join':
      return join(item)
    default:
      return false
  }
  item.querySelector<HTMLElement>(`button[value="${verb} ${of} ${id}"]`)?.focus()
  return true
}

/** The next card before or after this one that has not been taken out. */
function neighbour(item: Element, way: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  let other = item[way]
  while (other?.hasAttribute('data-removed')) other = other[way]
  return other
}

function setRemoved(item: HTMLElement, removed: boolean): void {
  item.toggleAttribute('data-removed', removed)
  const field = item.querySelector<HTMLInputElement>('input[name$=".removed"]')
  if (field) field.value = removed ? '1' : ''
  item.querySelector<HTMLElement>(removed ? '.gone button' : 'textarea, select, summary')?.focus()
}

/** Puts an empty card after an item, or at the end of its list. Returns it. */
export function addNew(
  form: HTMLFormElement,
  of: 'block' | 'hop' | 'quotation',
  after: Element | null,
): HTMLElement | null {
  const template = form.querySelector<HTMLTemplateElement>(`#new-${of === 'block' ? 'card' : of}`)
  const list = form.querySelector(of === 'block' ? '.cards' : `[data-list="${of}"]`)
  if (!template || !list) return null
  const id = freshId()
  const holder = document.createElement('template')
  holder.innerHTML = template.innerHTML.replaceAll('NEW', id).replaceAll('LABEL', freeLabel(form))
  const item = holder.content.querySelector<HTMLElement>('li')
  if (!item) return null
  if (after) after.after(item)
  else list.append(item)
  item.querySelector<HTMLElement>('textarea.words, select, input:not([type="hidden"])')?.focus()
  return item
}

/** The next number that no quotation goes by. */
function freeLabel(form: HTMLFormElement): string {
  const labels = [...form.querySelectorAll<HTMLInputElement>('input[name^="quotation."][name$=".label"]')]
  const taken = new Set(labels.map((field) => field.value))
  let n = 1
  while (taken.has(String(n))) n += 1
  return String(n)
}

const wordsOf = (item: Element | null): HTMLTextAreaElement | null =>
  item?.querySelector<HTMLTextAreaElement>('textarea.words') ?? null

/** Enter on an empty line: what follows goes into a new paragraph. Not inside a list, where lines are items. */
function splits(form: HTMLFormElement, words: HTMLTextAreaElement): boolean {
  const item = words.closest('li')
  const { value, selectionStart: at, selectionEnd } = words
  if (!item || at !== selectionEnd || at === 0 || value[at - 1] !== '\n' || isList(item)) return false
  const made = addNew(form, 'block', item)
  const below = wordsOf(made)
  if (!made || !below) return false
  below.value = value.slice(at).replace(/^\n+/, '')
  words.value = value.slice(0, at).replace(/\n+$/, '')
  below.setSelectionRange(0, 0)
  below.focus()
  form.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

const isList = (item: Element): boolean =>
  ['list', 'numbered'].includes(item.querySelector<HTMLSelectElement>('select[name$=".kind"]')?.value ?? '')

/** Backspace at the start of a text: it is joined to the end of the text above. */
function joins(words: HTMLTextAreaElement): boolean {
  if (words.selectionStart !== 0 || words.selectionEnd !== 0) return false
  const item = words.closest<HTMLElement>('li')
  return item !== null && join(item)
}

function join(item: HTMLElement): boolean {
  const above = neighbour(item, 'previousElementSibling')
  const [first, second] = [wordsOf(above), wordsOf(item)]
  if (!above || !first || !second) return false
  const between = first.value === '' || second.value === '' ? '' : isList(above) ? '\n' : ' '
  const at = first.value.length + between.length
  first.value += between + second.value
  item.remove()
  first.focus()
  first.setSelectionRange(at, at)
  first.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}
