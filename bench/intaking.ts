import type { Found } from '../src/intake/found.ts'

const inline = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/i

/** The text of what Readability gives, with its blocks apart. */
export function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  let text = ''
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child)
  return node.nodeType === 1 && !inline.test((node as Element).tagName) ? `\n${text}\n` : text
}

/** How well texts agree with what was wanted: F1 of their runs of four words, each page alike, and the share without a fault. */
export function scoreBodies(texts: readonly string[], wanted: readonly string[]): { f1: number; exact: number } {
  let [hit, extra, missing, exact] = [0, 0, 0, 0]
  for (const [i, text] of texts.entries()) {
    const { same, more, less } = runsOfFour(text, wanted[i]!)
    const all = same + more + less || 1
    hit += same / all
    extra += more / all
    missing += less / all
    if (more === 0 && less === 0) exact++
  }
  const [precision, recall] = [hit / (hit + extra), hit / (hit + missing)]
  return { f1: (2 * precision * recall) / (precision + recall), exact: exact / texts.length }
}

function runsOfFour(text: string, wanted: string) {
  const [a, b] = [runsIn(text), runsIn(wanted)]
  let same = 0
  for (const [run, count] of a) same += Math.min(count, b.get(run) ?? 0)
  const sum = (runs: Map<string, number>) => [...runs.values()].reduce((total, count) => total + count, 0)
  return { same, more: sum(a) - same, less: sum(b) - same }
}

function runsIn(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ')
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** An article with the quotations that a person marked, and for each the words that name its speaker. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly quotations: readonly (Stretch & { readonly speaker: readonly Stretch[] })[]
}

export interface Quotes {
  readonly wanted: number
  readonly given: number
  readonly found: number
  readonly right: number
}

/**
 * Which of the marked quotations were found, from mark to mark, and of which the words that name the speaker too. One
 * that nobody is marked for is right where nobody was named.
 */
export function quotesOf(article: Article, found: Found | null): Quotes {
  const ours = found ? placed(article.text, found) : []
  const matched = article.quotations.map((wanted) => ours.find(({ at }) => sameWords(at, wanted)))
  const right = article.quotations.filter(({ speaker }, i) => {
    const by = matched[i]?.by
    if (!matched[i]) return false
    return speaker.length === 0 ? !by : by && speaker.some((words) => overlap(words, by) > 0)
  })
  const [wanted, hits] = [article.quotations.length, matched.filter(Boolean).length]
  return { wanted, given: ours.length, found: hits, right: right.length }
}

/** Marked stretches hold their marks, ours don't. */
const sameWords = (ours: Stretch, marked: Stretch): boolean =>
  Math.abs(ours.start - marked.start) <= 2 && Math.abs(ours.end - marked.end) <= 2

function overlap(a: Stretch, b: Stretch): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Our quotations in the places of the article: its white space may differ from that of the text that was read. */
function placed(text: string, found: Found): { readonly at: Stretch; readonly by: Stretch | null }[] {
  const places = lettersOf(text)
  const letters = places.map((place) => text[place]).join('')
  const where = new Map<number, number>()
  let from = 0
  for (const block of found.blocks) {
    if (!('at' in block)) continue
    const own = lettersOf(found.text.slice(...block.at))
    const at = letters.indexOf(own.map((place) => found.text[block.at[0] + place]).join(''), from)
    if (at === -1) continue
    for (const [i, place] of own.entries()) where.set(block.at[0] + place, places[at + i]!)
    from = at + own.length
  }
  const stretch = ([start, end]: readonly [number, number]): Stretch => ({
    start: where.get(start) ?? -1,
    end: (where.get(end - 1) ?? -2) + 1,
  })
  return found.quotations.map(({ at, mentionAt }) => ({
    at: stretch(at),
    by: mentionAt ? stretch(mentionAt) : null,
  }))
}

const lettersOf = (text: string): number[] => [...text.matchAll(/\S/g)].map(({ index }) => index)
