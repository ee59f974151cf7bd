import type { FoundMark } from '../../found.ts'
import type { Piece } from '../../parts/page.ts'

/** What a page is that is no article: one to sign in on, or one that leads to articles. */
export type NoArticle = 'signIn' | 'list'

/** Letters of prose that a page to sign in on has at most, and one that leads to articles. */
const mostOnSignIn = 250
const mostOnList = 400
/** Links as long as headlines that a page which leads to articles has at least. */
const fewestHeadlines = 8

/** What is known of a page before its main text is cut out. */
export interface Signs {
  /** Does it ask for a password? */
  readonly asks: boolean
  /** Do its metadata or its markup say that it is an article? */
  readonly says: boolean
  /** Is it at the top of its site? */
  readonly isFront: boolean
}

export function signsOf(markup: string, address: string, hasArticleData: boolean): Signs {
  const type = /<meta\b[^<>]{0,200}\bog:type\b[^<>]{0,200}>/i.exec(markup)?.[0] ?? ''
  const says = /["'\s](?:article|blog|post)/i.test(type)
  const marked = /article:published_time|itemprop=["']?[\w\s]{0,60}articleBody/.test(markup)
  const isFront = /^https?:\/\/[^/]+\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?(?:#.*)?$/i.test(address)
  return {
    asks: /<input\b[^<>]{0,400}\btype=["']?password/i.test(markup),
    says: says || (!isFront && (marked || hasArticleData)),
    isFront,
  }
}

/** Says what a page is when it is no article: it has hardly any prose, and asks for a password or leads elsewhere. */
export function noArticle(
  signs: Signs,
  headline: string,
  story: readonly Piece[],
  all: readonly Piece[],
): NoArticle | null {
  const prose = story.reduce((sum, piece) => sum + (isProse(piece) ? piece.text.length : 0), 0)
  if (signs.says) return null
  if (signs.asks && prose < mostOnSignIn) return 'signIn'
  const headlines = new Set(all.flatMap(({ text, marks }) => marks.filter(isLink).map(({ at }) => text.slice(...at))))
  const long = [...headlines].filter((words) => words.length > 24 && /\s\S+\s/.test(words)).length
  const linked = all.reduce((sum, { marks }) => sum + letters(marks), 0)
  const whole = all.reduce((sum, { text }) => sum + text.length, 0)
  const leads = long >= fewestHeadlines && linked > whole * 0.5
  if (leads && signs.isFront) return 'list'
  const under = all.slice(all.findIndex(({ kind, text }) => kind === 'heading' && text === headline) + 1)
  const [first, opening] = [under.findIndex(leadsAway), under.findIndex(isProse)]
  if (first === -1 || (opening !== -1 && opening < first)) return null
  return (leads && prose < mostOnList) || isListed(under) ? 'list' : null
}

/** Are there headlines that are links, with little under each? */
function isListed(under: readonly Piece[]): boolean {
  const count = under.filter((piece) => piece.kind === 'heading' && leadsAway(piece)).length
  return count >= fewestHeadlines - 2 && under.filter(isProse).length <= count * 1.5
}

/** Is it a headline of something else: words that are one link? */
const leadsAway = ({ text, marks }: Piece): boolean => text.length > 24 && letters(marks) > text.length * 0.9

const isLink = ({ kind }: FoundMark): boolean => kind === 'link'

const letters = (marks: readonly FoundMark[]): number =>
  marks.reduce((sum, mark) => sum + (isLink(mark) ? mark.at[1] - mark.at[0] : 0), 0)

/** A paragraph that reads as one of a story: long, and not a link. */
const isProse = ({ kind, text, marks }: Piece): boolean =>
  (kind === 'paragraph' || kind === 'blockQuotation') && text.length > 80 && letters(marks) < text.length * 0.5
