import type { Found, PageInput } from '../src/intake/found.ts'

const inline = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/i

/** The text of what Readability gives, with its blocks apart. */
export function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  let text = ''
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child)
  return node.nodeType === 1 && !inline.test((node as Element).tagName) ? `\n${text}\n` : text
}

/** The texts of pages, and the pages that were read in a second. */
export interface Timed {
  readonly texts: readonly string[]
  readonly perSecond: number
}

/** Reads all pages and takes the time. */
export function timed<Page extends PageInput>(pages: readonly Page[], read: (page: Page) => string): Timed {
  const began = performance.now()
  const texts = pages.map(read)
  return { texts, perSecond: pages.length / ((performance.now() - began) / 1000) }
}

/** How well texts agree with what was wanted: F1 of their runs of four words, each page alike, and the share without a fault. */
export function scoreBodies(texts: readonly string[], wanted: readonly string[]) {
  const pages = texts.map((text, i) => {
    const { same, more, less } = runsOfFour(text, wanted[i]!)
    const precision = same / (same + more || 1)
    const recall = same / (same + less || 1)
    return { precision, recall, f1: harmonic(precision, recall), exact: more === 0 && less === 0 }
  })
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    f1: harmonic(mean(pages.map(({ precision }) => precision)), mean(pages.map(({ recall }) => recall))),
    exact: mean(pages.map(({ exact }) => Number(exact))),
    pages,
  }
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

function runsOfFour(text: string, wanted: string) {
  const [a, b] = [runsIn(text), runsIn(wanted)]
  let same = 0
  for (const [run, count] of a) same += Math.min(count, b.get(run) ?? 0)
  const sum = (runs: Map<string, number>) => [...runs.values()].reduce((total, count) => total + count, 0)
  return { same, more: sum(a) - same, less: sum(b) - same }
}

function runsIn(text: string): Map<string, number> {
  const words = text.match(word) ?? []
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

/** What became of the marked quotations of four words or more. */
export interface Quotes {
  readonly wanted: number
  readonly found: number
  /** Found, with words that name the speaker where a person marked them. */
  readonly right: number
  /** Found, with a speaker named by us and marked in the data. */
  readonly named: number
}

/** A marked quotation that was missed, or whose speaker was not found, with what was given instead. */
export interface Fault {
  readonly wanted: string
  readonly speaker: string
  readonly given: string | null
}

/**
 * Which of the marked quotations of four words or more were found (one of ours covers four fifths of it), and of which the
 * words that name the speaker overlap a place where a person marked them.
 */
export function quotesOf(article: Article, found: Found | null): Quotes & { readonly faults: readonly Fault[] } {
  const ours = found ? placed(article.text, found) : []
  const slice = ({ start, end }: Stretch) => article.text.slice(start, end)
  const wanted = article.quotations.filter((quotation) => slice(quotation).match(word)!.length >= 4)
  const faults: Fault[] = []
  let [hits, right, named] = [0, 0, 0]
  for (const quotation of wanted) {
    const own = ours
      .filter(({ at }) => overlap(at, quotation) >= 0.8 * (quotation.end - quotation.start))
      .sort((a, b) => overlap(b.at, quotation) - overlap(a.at, quotation))[0]
    const isRight = own?.by && quotation.speaker.some((words) => overlap(words, own.by!) > 0)
    if (own) hits++
    if (own?.by && quotation.speaker.length > 0) named++
    if (isRight) right++
    else
      faults.push({
        wanted: slice(quotation),
        speaker: quotation.speaker.map(slice).join(' | '),
        given: own ? (own.by ? slice(own.by) : '') : null,
      })
  }
  return { wanted: wanted.length, found: hits, right, named, faults }
}

const word = /[\p{L}\p{N}_]+/gu

const overlap = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

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
