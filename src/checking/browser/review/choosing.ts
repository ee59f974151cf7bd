import { isTyping, show } from '../typing.ts'
import { markOf } from './list.ts'
import { offsetIn, rangeIn, textIn, textOf, wordsOf } from './words.ts'

/** What can be done with words that are chosen. */
interface Acts {
  /** The finding that is asked about. */
  current(): HTMLElement | undefined
  name(kind: string, at: string, words: string): Promise<void>
  setParts(parts: Readonly<Record<string, string>>): Promise<void>
}

/** Words of the source, or a paragraph of it. `at` is their place in the text, "" where they stand outside it. */
interface Chosen {
  readonly block: HTMLElement | null
  readonly at: string
  readonly words: string
  /** Is it the whole paragraph? */
  readonly whole: boolean
}

/**
 * Choosing words in the source, to say what they are: by selecting them, by a tap on a paragraph, or by keys (t, then the
 * arrows). What is chosen can be named, made a part of the quotation that is asked about, or said not to be the story's.
 */
export function startChoosing(form: HTMLFormElement, acts: Acts): { enter(): void; leave(): void } {
  const panel = document.querySelector<HTMLElement>('[data-chosen]')
  let chosen: Chosen | null = null
  /** The first and the last of the words that were chosen by keys. */
  let [first, last] = [-1, -1]
  let settle: ReturnType<typeof setTimeout> | undefined

  function choose(next: Chosen | null): void {
    chosen?.block?.classList.remove('chosen-block')
    chosen = next
    if (!panel) return
    panel.hidden = next === null
    if (next === null) return
    if (next.whole) next.block?.classList.add('chosen-block')
    for (const [part, hidden] of [
      ['[data-chosen-words]', next.whole],
      ['[data-chosen-block]', !next.whole],
      ['[data-chosen-text]', next.whole],
      ['[data-away="gone"]', next.block?.dataset.piece !== undefined || next.block === null],
      ['[data-away="back"]', next.block?.dataset.piece === undefined],
      ['[data-of-quotation]', next.at === '' || acts.current()?.dataset.kind !== 'quotation'],
    ] as const)
      panel.querySelector<HTMLElement>(part)?.toggleAttribute('hidden', hidden)
    const words = panel.querySelector('[data-chosen-text]')
    if (words) words.textContent = next.words.length > 90 ? `${next.words.slice(0, 88)}…` : next.words
    const of = panel.querySelector<HTMLElement>('[data-of]')
    const number = acts.current()?.querySelector('.no')?.textContent ?? ''
    if (of) of.textContent = (of.dataset.of ?? '').replace('#', number)
  }
  const leave = () => {
    if (chosen === null) return
    choose(null)
    getSelection()?.removeAllRanges()
  }
  const wholeOf = (block: HTMLElement): Chosen => ({
    ...{ block, at: block.dataset.at ?? '', whole: true },
    words: textOf(block).trim(),
  })
  const chooseBlock = (block: HTMLElement | null | undefined) => {
    if (!block) return
    ;[first, last] = [-1, -1]
    getSelection()?.removeAllRanges()
    block.focus({ preventScroll: true })
    choose(wholeOf(block))
    show(block, 'nearest')
  }

  /** What is selected, when it stands in the source. */
  function chooseSelected(): void {
    const selection = getSelection()
    const source = document.querySelector('.source')
    if (!selection || !source || selection.isCollapsed || selection.rangeCount === 0) {
      if (chosen && !chosen.whole) choose(null)
      return
    }
    const range = selection.getRangeAt(0)
    if (!source.contains(range.startContainer) || !source.contains(range.endContainer)) return
    const words = textIn(range)
    if (words === '') return
    const [from, to] = [blockOf(range.startContainer), blockOf(range.endContainer)]
    const placed = from?.dataset.at !== undefined && to?.dataset.at !== undefined
    const start = placed ? baseOf(from) + offsetIn(from, range.startContainer, range.startOffset) : 0
    const end = placed ? baseOf(to) + offsetIn(to, range.endContainer, range.endOffset) : 0
    choose({ block: from, at: placed && start < end ? `${start}-${end}` : '', words, whole: false })
  }

  /** A word on or back; with Shift, one word more or less. */
  function chooseWord(forward: boolean, more: boolean): void {
    const block = chosen?.block
    if (!block) return
    const words = wordsOf(textOf(block), block.closest('[lang]')?.getAttribute('lang') ?? '')
    const bound = (n: number) => Math.min(Math.max(n, 0), words.length - 1)
    if (first < 0) [first, last] = more ? [0, forward ? 1 : 0] : forward ? [0, 0] : [words.length - 1, words.length - 1]
    else if (more) last = Math.max(first, bound(last + (forward ? 1 : -1)))
    else first = last = bound(forward ? last + 1 : first - 1)
    const [from, to] = [words[first]?.[0], words[bound(last)]?.[1]]
    if (from === undefined || to === undefined) return
    const range = rangeIn(block, from, to)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
    chooseSelected()
  }

  const act = (button: HTMLElement | null | undefined): boolean => {
    if (!button || !chosen || button.closest('[hidden]')) return false
    const { as, part, away, leaveWords } = button.dataset
    const { at, words, block } = chosen
    if (as !== undefined) void acts.name(as, at, words)
    else if (part === 'at') void acts.setParts({ at })
    else if (part === 'mention') {
      const speaker = acts.current()?.querySelector<HTMLInputElement>('[name$=".speaker"]')?.value || words
      void acts.setParts({ mention: words, mentionAt: at, speaker })
    } else if (part !== undefined) void acts.setParts({ [part]: words })
    else if (away !== undefined) block?.querySelector<HTMLInputElement>('.mended input')?.click()
    else if (leaveWords !== undefined) leave()
    return true
  }

  document.addEventListener('selectionchange', () => {
    clearTimeout(settle)
    settle = setTimeout(chooseSelected, 200)
  })
  // A button must not take the selection from the source.
  panel?.addEventListener('mousedown', (event) => event.preventDefault())
  panel?.addEventListener('click', ({ target }) => {
    if (target instanceof Element) act(target.closest<HTMLElement>('button'))
  })
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return
    if (target.closest('[data-chosen]') || target.closest('.source :is(a, label)')) return
    // The first tap on lit words goes to their finding.
    const block = target.closest('mark:not(.here)') ? null : target.closest<HTMLElement>('.source .block')
    if (block && block !== chosen?.block) chooseBlock(block)
    else leave()
  })
  document.addEventListener(
    'keydown',
    (event) => {
      if (chosen === null || isTyping(event) || document.querySelector('dialog[open]')) return
      const rightToLeft = getComputedStyle(chosen.block ?? form).direction === 'rtl'
      const blocks = [...document.querySelectorAll<HTMLElement>('.source .block')]
      const at = chosen.block ? blocks.indexOf(chosen.block) : -1
      if (event.key === 'ArrowDown') chooseBlock(blocks[at + 1])
      else if (event.key === 'ArrowUp') chooseBlock(blocks[at - 1])
      else if (event.key === 'ArrowRight') chooseWord(!rightToLeft, event.shiftKey)
      else if (event.key === 'ArrowLeft') chooseWord(rightToLeft, event.shiftKey)
      else if (event.key === 'Escape') leave()
      else if (!act(panel?.querySelector<HTMLElement>(`[data-letter="${CSS.escape(event.key)}"]:not([hidden])`))) {
        if ('jkyncuz'.includes(event.key)) leave()
        return
      }
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )

  return {
    leave,
    enter: () => {
      const mark = markOf(acts.current()?.dataset.finding)
      chooseBlock(mark?.closest<HTMLElement>('.block') ?? document.querySelector<HTMLElement>('.source .block'))
    },
  }
}

const blockOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.source .block') ?? null

const baseOf = (block: HTMLElement): number => Number((block.dataset.at ?? '0').split('-')[0])
