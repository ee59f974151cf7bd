import type { FoundMark } from '../../found.ts'
import { foldedPhrase, noStoryWords } from '../../languages/index.ts'
import type { Piece } from '../../parts/page.ts'

/**
 * What a page is that is no article: one to sign in on, one that leads to articles, one that says that there is no such
 * page, one that lets only readers with a browser pass, or one about the site.
 */
export type NoArticle = 'signIn' | 'list' | 'gone' | 'wall' | 'aboutSite'

/** Letters of prose that a page to sign in on has at most, and one that leads to articles. */
const mostOnSignIn = 250
const mostOnList = 400
/** Letters of all that stands on a page behind which the site hides, and of prose on one that says that it isn't there. */
const mostOnWall = 1200
const mostWhereGone = 300
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
  /** Does it ask whether a person reads it? */
  readonly doubts: boolean
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
    doubts: /<(?:script|iframe|form|div)\b[^<>]{0,400}(?:captcha|challenge-platform|challenge-form)/i.test(markup),
  }
}

/** Between the title of a page and the name of its site. */
const apart = /\s[-–—|·:»]+\s/

/** What is known of a page once it is read. */
export interface Told {
  readonly headline: string
  /** What its metadata and its first heading call it. */
  readonly titles: readonly string[]
  readonly byline: string
}

/** Says what a page is when it is no article: it says so, or it has hardly any prose, and asks for a password or leads elsewhere. */
export function noArticle(
  signs: Signs,
  { headline, titles, byline }: Told,
  story: readonly Piece[],
  all: readonly Piece[],
): NoArticle | null {
  const prose = story.reduce((sum, piece) => sum + (isProse(piece) ? piece.text.length : 0), 0)
  const called = [headline, ...titles].flatMap((title) => [title, ...title.split(apart)]).map(foldedPhrase)
  const words = noStoryWords()
  const names = (headline ? [headline] : titles.map((title) => title.split(apart)[0] ?? '')).map(foldedPhrase)
  if (byline === '' && names.some((name) => words.aboutSite.has(name))) return 'aboutSite'
  if (prose < mostWhereGone && called.some((title) => isGone(title, words.gone))) return 'gone'
  if (signs.says) return null
  if (prose < mostOnSignIn && isWall(signs, called, all, words.wall)) return 'wall'
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

/** Does a title say that the page isn't there: by the number of that answer (RFC 9110), by such words alone, or by several of them? */
const isGone = (title: string, gone: readonly string[]): boolean =>
  /(?:^|\s)404(?:$|\s)/.test(title) ||
  gone.some((words) => title === words || (/ \S+ /.test(words) && title.includes(words)))

/** Does a page with little on it ask to show that a person reads it, in its title or anywhere? */
function isWall(signs: Signs, called: readonly string[], all: readonly Piece[], wall: readonly string[]): boolean {
  const text = all.map((piece) => piece.text).join(' ')
  if (text.length > mostOnWall) return false
  if (signs.doubts && text.length < mostOnSignIn) return true
  const printed = foldedPhrase(text)
  return wall.some((words) => called.includes(words) || (/ /.test(words) && printed.includes(words)))
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
