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

export function signsOf(document: Document, address: string, hasArticleData: boolean): Signs {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  const says = /article|blog|post/i.test(type)
  const marked = document.querySelector('meta[property="article:published_time"],[itemprop~="articleBody"]') !== null
  const isFront = /^https?:\/\/[^/]+\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?(?:#.*)?$/i.test(address)
  return {
    asks: document.querySelector('input[type="password"]') !== null,
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
  return (leads && (prose < mostOnList || signs.isFront)) || isListed(all, headline) ? 'list' : null
}

/** Are there, under the page's own headline, other headlines that are links, with little under each? */
function isListed(all: readonly Piece[], headline: string): boolean {
  const under = all.slice(all.findIndex(({ kind, text }) => kind === 'heading' && text === headline) + 1)
  const leading = (piece: Piece): boolean => piece.kind === 'heading' && letters(piece.marks) > piece.text.length * 0.9
  const first = under.findIndex(leading)
  const prose = under.findIndex(isProse)
  const count = under.filter(leading).length
  return (
    first !== -1 &&
    (prose === -1 || first < prose) &&
    count >= fewestHeadlines - 2 &&
    under.filter(isProse).length <= count * 1.5
  )
}

const isLink = ({ kind }: FoundMark): boolean => kind === 'link'

const letters = (marks: readonly FoundMark[]): number =>
  marks.reduce((sum, mark) => sum + (isLink(mark) ? mark.at[1] - mark.at[0] : 0), 0)

/** A paragraph that reads as one of a story: long, and not a link. */
const isProse = ({ kind, text, marks }: Piece): boolean =>
  (kind === 'paragraph' || kind === 'blockQuotation') && text.length > 80 && letters(marks) < text.length * 0.5
