import { isTyping, show } from '../typing.ts'
import { afterwards } from './afterwards.ts'
import { startChoosing } from './choosing.ts'
import { allFindings, answerOf, count, focusOn, markOf, nextUnsure, type Said, say, stateOf } from './list.ts'
import { posting } from './posting.ts'
import { listParts, redraw, redrawOne } from './redraw.ts'
import { withoutOtherOffice } from './speaker.ts'

/** Going through what was found by keys; each answer is kept at once. */
export function startReview(form: HTMLFormElement): void {
  const { keep, act: send, fresh } = posting(form)
  const act = afterwards(send)
  const findings = () => allFindings(form)
  const numberOf = (finding: HTMLElement | undefined) => finding?.dataset.finding
  let here = numberOf(findings().find((finding) => answerOf(finding) === null) ?? findings()[0])
  const current = () => findings().find((finding) => numberOf(finding) === here)
  const choosing = startChoosing(form, { current, name, setParts })

  function go(next: HTMLElement | undefined): void {
    const before = current()
    // What was changed shows its new value in its line, also where it is the last.
    if (before && before !== next && answerOf(before) === 'changed')
      void fresh().then((page) => page && redrawOne(form, page, numberOf(before) ?? ''))
    if (!next) return
    focusOn(before, false)
    here = numberOf(next)
    focusOn(next, true)
    bringToView(next)
  }
  const step = (by: number) => {
    const all = findings()
    go(all[all.findIndex((finding) => numberOf(finding) === here) + by])
  }

  /** The next one; behind the last, the first that nobody has looked at. */
  const onward = () => {
    const all = findings()
    go(all[all.findIndex((finding) => numberOf(finding) === here) + 1] ?? all.find((one) => answerOf(one) === null))
  }

  /** Shows the page as it is after an act, at the finding that it was about. */
  function shown(page: Document | null, number: (all: readonly HTMLElement[]) => string | undefined): void {
    if (!page) return
    redraw(page)
    choosing.leave()
    const all = findings()
    here = number(all) ?? here
    const finding = current() ?? all[0]
    here = numberOf(finding)
    focusOn(finding, true)
    if (finding) bringToView(finding)
  }

  function answer(verdict: Said): void {
    const finding = current()
    const choice = finding?.querySelector<HTMLInputElement>(`input[name^="v."][value="${verdict}"]`)
    if (!finding || !choice) return
    if (verdict !== 'changed') step(1)
    choice.checked = true
    choice.dispatchEvent(new Event('change', { bubbles: true }))
    if (verdict === 'changed') openFields(finding)
  }

  async function takeBack(): Promise<void> {
    const [before, boxes] = [stateOf(form), boxesOf().map(({ checked }) => checked)]
    const page = await act('undo')
    shown(page, (all) => {
      const after = stateOf(form)
      return all.map(numberOf).find((number) => number && before.get(number) !== after.get(number))
    })
    const block = boxesOf()
      .find((box, at) => page && box.checked !== boxes[at])
      ?.closest('.block')
    if (block) show(block)
  }

  /** The paragraph of the finding that is asked about is not the story's: one goes on behind what else was found in it. */
  function away(): void {
    const block = markOf(here)?.closest('.block')
    const box = block?.querySelector<HTMLInputElement>('input[name="gone"]')
    if (!block || !box) return
    const all = findings()
    const rest = all.slice(all.findIndex((finding) => numberOf(finding) === here) + 1)
    if (!box.checked) go(rest.find((one) => one.dataset.kind === 'source' || !block.contains(markOf(numberOf(one)))))
    box.click()
  }

  /** What was found in a paragraph that is not the story's is not asked about. */
  async function relist(): Promise<void> {
    const before = findings().map(numberOf)
    const page = await act('keep')
    if (!page || page.querySelectorAll('[data-finding]').length === before.length) return
    redraw(page, listParts)
    const numbers = findings().map(numberOf)
    const at = before.indexOf(here)
    here = [...before.slice(at), ...before.slice(0, at).reverse()].find((number) => numbers.includes(number))
    focusOn(current(), true)
  }

  /** Names chosen words as something that was missed, and asks for the rest of it. */
  async function name(kind: string, at: string, words: string): Promise<void> {
    const page = await act('add', { as: kind, at, words })
    shown(page, (all) => String(Math.max(...all.map((finding) => Number(numberOf(finding))))))
    const finding = current()
    if (finding && answerOf(finding) === 'changed') openFields(finding)
  }

  /** Gives the finding that is asked about other parts: "speaker", "at". */
  async function setParts(parts: Readonly<Record<string, string>>): Promise<void> {
    const finding = current()
    const number = numberOf(finding)
    const changed = finding?.querySelector<HTMLInputElement>('input[value="changed"]')
    if (!finding || !changed) return
    changed.checked = true
    for (const [part, value] of Object.entries(parts)) {
      const field = finding.querySelector<HTMLInputElement>(`[name="to.${number}.${part}"]`)
      if (field) field.value = value
    }
    shown(await act('keep'), () => number)
  }

  const first = current()
  focusOn(first, true)
  if (first && first !== findings()[0]) bringToView(first)

  // A click or tap on an answer goes on as its key does; arrows between the answers don't.
  let pointed = 0
  form.addEventListener('pointerup', ({ target, timeStamp }) => {
    if (target instanceof Element && target.closest('label')) pointed = timeStamp
  })
  document.addEventListener('change', ({ target, timeStamp }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || target.form !== form) return
    const finding = target.closest<HTMLElement>('[data-finding]')
    if (finding) say(finding)
    if (finding && target instanceof HTMLInputElement && target.name.endsWith('.speaker'))
      withoutOtherOffice(finding, target)
    count(findings())
    // What a person named themselves and takes back is no finding any more.
    if (target.name === 'gone') void relist()
    else if (finding?.dataset.added !== undefined && answerOf(finding) === 'wrong')
      void act('keep').then((page) => shown(page, () => here))
    else void keep(finding)
    if (!finding || !target.name.startsWith('v.') || timeStamp - pointed > 500) return
    if (answerOf(finding) === 'changed') openFields(finding)
    else if (numberOf(finding) === here) step(1)
  })
  form.addEventListener('submit', (event) => {
    if (!(event.submitter instanceof HTMLButtonElement) || event.submitter.value !== 'undo') return
    event.preventDefault()
    void takeBack()
  })
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    if (event.target.closest('[data-undo]')) void takeBack()
    if (event.target.closest('[data-go]')) onward()
    if (event.target.closest('[data-away-with]')) away()
    if (event.target.closest('[data-undo], [data-go], [data-away-with]')) return
    const mark = event.target.closest<HTMLElement>('.source mark')?.dataset.markOf
    const link = event.target.closest('a[href^="#finding-"]')?.getAttribute('href')?.replace('#finding-', '')
    const number = link ?? mark ?? event.target.closest<HTMLElement>('.findings [data-finding]')?.dataset.finding
    if (number === undefined || getSelection()?.isCollapsed === false) return
    if (link) event.preventDefault()
    if (number !== here) go(findings().find((finding) => numberOf(finding) === number))
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) {
      form.requestSubmit(form.querySelector<HTMLButtonElement>('button[value="draft"]'))
      return
    }
    const { target } = event
    if (target instanceof HTMLInputElement && target.closest('.changing') && ['Enter', 'Escape'].includes(event.key)) {
      // Enter in a changed value goes on to the next finding, instead of posting the form.
      event.preventDefault()
      target.blur()
      if (event.key === 'Enter') step(1)
      return
    }
    if (isTyping(event) || document.querySelector('dialog[open]')) return
    const said = ({ y: 'right', n: 'wrong', c: 'changed' } as const)[event.key]
    const known = /^[1-9]$/.test(event.key) ? current()?.querySelectorAll('.known input')[Number(event.key) - 1] : null
    if (said) answer(said)
    else if (event.key === 'j') step(1)
    else if (event.key === 'k') step(-1)
    else if (event.key === 'u') go(nextUnsure(findings(), here))
    else if (event.key === 'z') void takeBack()
    else if (event.key === 't') choosing.enter()
    else if (event.key === 'x') away()
    else if (known instanceof HTMLInputElement) known.click()
    else return
    event.preventDefault()
  })
}

/** The fields of a change are as high as the finding: all of it comes to view, and the first is ready to be written over. */
function openFields(finding: HTMLElement): void {
  finding.querySelector<HTMLInputElement>('.changing input:not([type="hidden"])')?.select()
  if (!isDocked(finding)) show(finding, 'nearest')
}

/** The boxes of what is not the story's, and of what was left out of it. */
const boxesOf = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.mended input')]

const isDocked = (finding: HTMLElement): boolean => getComputedStyle(finding).position === 'fixed'

/**
 * The finding that is asked about is always in view, and its words in the source with it: each column scrolls by itself.
 * Where there is one column, the finding is docked at the foot, and only the source moves.
 */
function bringToView(finding: HTMLElement): void {
  const words = markOf(finding.dataset.finding)
  if (words) show(words)
  if (!isDocked(finding)) show(finding, 'nearest')
}
