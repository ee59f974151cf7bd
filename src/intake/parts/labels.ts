import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { remembered } from '../languages/remembered.ts'

export type Label = keyof Lexicon['words']['labels']

/** A line that opens with a label, "Photo: Pau Serra": which, and what follows it. */
export interface Labelled {
  readonly label: Label
  readonly rest: string
  /** Was there a colon (or were there capitals), so that it surely is a label? */
  readonly sure: boolean
}

/** A language's labels by their first word, the longest first. */
type Labels = ReadonlyMap<string, readonly { readonly label: Label; readonly folded: string; readonly count: number }[]>

const prepared = new WeakMap<Lexicon, Labels>()

function labelsOf(lexicon: Lexicon): Labels {
  const known = prepared.get(lexicon)
  if (known) return known
  const byFirst = new Map<string, { label: Label; folded: string; count: number }[]>()
  for (const [label, names] of Object.entries(lexicon.words.labels) as [Label, readonly string[]][]) {
    for (const name of names) {
      const folded = foldPhrase(name)
      const words = folded.split(' ')
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { label, folded, count: words.length }])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.folded.length - a.folded.length)
  prepared.set(lexicon, byFirst)
  return byFirst
}

export const foldPhrase = (text: string): string => text.split(/\s+/).map(foldWord).join(' ')

/** What is written onto the last word of a label: "By:", "By-". */
const labelEnd = /(?:[:：|]+.*|(?<=\p{L})[–—-]+)$/u

/** Reads a label at the start of a line; null when there is none. */
export function labelOf(line: string, lexicon: Lexicon): Labelled | null {
  const head = line
    .slice(0, 90)
    .trimStart()
    .replace(/^[([*•▶►▷➤→»›>■▪●◆|–—-]+\s*/, '')
  const words = head.split(/\s+/, 6)
  const first = foldWord((words[0] ?? '').replace(labelEnd, ''))
  const known = labelsOf(lexicon)
  for (const { label, folded, count } of known.get(first) ?? known.get(first.replace(/\.$/, '')) ?? []) {
    const printed = words.slice(0, count).join(' ')
    const bare = foldPhrase(
      printed.replace(label === 'related' || label === 'photo' ? /(?:[:：|]+.*|\.)$/u : labelEnd, ''),
    )
    if (bare !== folded && !(folded.includes('…') && fits(bare, folded))) continue
    const after = line.slice(line.indexOf(words[0]!)).replace(/^\s+/, '')
    const rest = skipWords(after, count, printed)
    const colon = /^[\s]*[:：|>›→–—-]\s*/.exec(rest)
    const capitals = lexicon.words.capitals && printed === printed.toUpperCase() && /\p{Lu}{3}/u.test(printed)
    return {
      label,
      rest: rest
        .slice(colon?.[0].length ?? 0)
        .trim()
        .replace(/[)\]]$/, ''),
      sure: colon !== null || capitals || /[–—-]$/u.test(printed) || (label === 'related' && printed.endsWith('.')),
    }
  }
  return null
}

/** Are words those of a label in which "…" is any one: "aus dem … von"? */
function fits(words: string, label: string): boolean {
  const [own, theirs] = [words.split(' '), label.split(' ')]
  return own.length === theirs.length && theirs.every((word, i) => word === '…' || word === own[i])
}

/** What follows the first `count` words, from the colon that is written onto the last of them. */
function skipWords(text: string, count: number, printed: string): string {
  let i = 0
  for (let n = 0; n < count; n++) {
    while (i < text.length && /\s/.test(text[i]!)) i++
    while (i < text.length && !/[\s:：|]/.test(text[i]!)) i++
  }
  return printed === '' ? text : text.slice(i)
}

/** How many phrases of boilerplate a text has, and how many words. */
export const boilerplateIn = remembered(countBoilerplate)

function countBoilerplate(text: string, lexicon: Lexicon): { readonly hits: number; readonly words: number } {
  const folded = `${lettersOf(foldPhrase(text.slice(0, 1200)))} `
  const { byFirst } = boilerplateOf(lexicon)
  const hits = new Set<string>()
  let words = 0
  for (let from = 0; from < folded.length; words++) {
    const end = folded.indexOf(' ', from)
    for (const phrase of byFirst.get(folded.slice(from, end)) ?? [])
      if (folded.startsWith(phrase, from) && folded[from + phrase.length] === ' ') hits.add(phrase)
    from = end + 1
  }
  return { hits: hits.size, words }
}

/** Words without what stands between them: "e-mail" is "e mail". */
const lettersOf = (folded: string): string =>
  folded
    .replace(/[^\p{L}\p{M}\p{N}'\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A language's phrases of boilerplate, and the same by their first word: most words begin none. */
interface Boilerplate {
  readonly all: readonly string[]
  readonly byFirst: ReadonlyMap<string, readonly string[]>
}

const boilerplates = new WeakMap<Lexicon, Boilerplate>()
function boilerplateOf(lexicon: Lexicon): Boilerplate {
  const known = boilerplates.get(lexicon)
  if (known) return known
  const all = [...new Set(lexicon.words.boilerplate.map((phrase) => lettersOf(foldPhrase(phrase))))]
  const made = { all, byFirst: Map.groupBy(all, (phrase) => phrase.split(' ')[0]!) }
  boilerplates.set(lexicon, made)
  return made
}

/** Does a text begin with a phrase of boilerplate: "Sign up for …"? */
export function opensBoilerplate(text: string, lexicon: Lexicon): boolean {
  const folded = `${lettersOf(foldPhrase(text.slice(0, 80)))} `
  return boilerplateOf(lexicon).all.some((phrase) => folded.startsWith(`${phrase} `))
}

/** Is a piece of text the page's, not the story's? Short lines need one phrase, longer ones several. */
export function isBoilerplate(text: string, lexicon: Lexicon): boolean {
  const { hits, words } = boilerplateIn(text, lexicon)
  if (hits === 0) return /^(?:©|\(c\)\s)/i.test(text)
  if (/[.!?؟]["”“»]?$/.test(text) && words > 14 && hits < 2) return false
  return hits >= 3 ? words / hits < 40 : hits === 2 ? words < 36 : words <= 7
}

/** "Read also:", alone: what opens a list of related stories. */
export function isRelatedLabel(line: string, lexicon: Lexicon): boolean {
  const labelled = labelOf(line, lexicon)
  return labelled?.label === 'related' && /^\P{L}*$/u.test(labelled.rest)
}
