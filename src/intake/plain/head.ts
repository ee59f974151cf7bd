import { isAgency, isOutlet, outletsIn } from '../chain/outlets.ts'
import { anyInAll } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import {
  aboveIn,
  endsSentence,
  headDay,
  isByline,
  isControls,
  isDesk,
  isMenuEntry,
  isPageLine,
  isShare,
  menuIn,
  wordsIn,
} from '../parts/above.ts'
import { withoutLabel } from '../parts/byline.ts'
import type { PrintedDay } from '../parts/dates.ts'
import { opensBelow } from '../parts/ending.ts'
import { foldPhrase, labelOf } from '../parts/labels.ts'
import type { Page, Witness } from '../parts/page.ts'
import { isSectionName, sectionAlong, trailIn } from '../parts/section.ts'
import { isAuthorAbove, isAuthorIn } from './authors.ts'
import { type Above, headlineIn } from './headline.ts'
import { longestStandfirst, prose, zoneOf } from './zone.ts'

/** Lines that may stand above the story: menus, headline, standfirst, byline, date, share links. */
const mostLines = 18
const address = /^(?:https?:\/\/|www\.)\S+$/i

/** What the lines above the story of a text say, how many they are, and those of them that are the page's. */
export interface TextHead
  extends Pick<Page, 'headline' | 'standfirst' | 'byline' | 'published' | 'changed' | 'section' | 'kicker'> {
  readonly lines: number
  readonly dropped: readonly string[]
  /** Those that say whom the story is from, and are read with it. */
  readonly held: readonly string[]
}

type Parts = { -readonly [part in keyof Omit<TextHead, 'lines' | 'dropped' | 'held'>]: Witness | null }

/** Reads the lines above the story. A line is of the head when it is short or says what it is. */
export function readHead(lines: readonly string[], lexicon: Lexicon): TextHead {
  return new HeadOfText(lines.slice(0, mostLines), lines, lexicon).read()
}

class HeadOfText {
  private readonly lines: readonly string[]
  private readonly all: readonly string[]
  private readonly lexicon: Lexicon
  private readonly dropped: string[] = []
  private readonly held: string[] = []
  /** Lines of the head for sure, as there are others of it below; and the headline among them. */
  private zone = 0
  private headlineAt = -1
  private readonly found: Parts = {
    headline: null,
    standfirst: null,
    byline: null,
    published: null,
    changed: null,
    section: null,
    kicker: null,
  }

  constructor(lines: readonly string[], all: readonly string[], lexicon: Lexicon) {
    this.lines = lines
    this.all = all
    this.lexicon = lexicon
  }

  read(): TextHead {
    const above = this.lines.map((text, i) => ({ text, is: this.kindOf(text, i) }))
    this.zone = zoneOf(above, this.lexicon)
    this.headlineAt = headlineIn(above.slice(0, this.zone), this.lexicon)
    let used = 0
    while (used < this.lines.length && this.takes(used)) used++
    const { published, changed } = this.found
    // A line that says no more than when the page was changed is the only one there is.
    const days = published ? { published, changed } : { published: changed, changed: null }
    return { ...this.found, ...days, lines: used, dropped: this.dropped, held: this.held }
  }

  /** What a line is known as by itself. */
  private kindOf(line: string, i: number): Above['is'] {
    const { lexicon } = this
    if (filing.test(line)) return 'date'
    const above = aboveIn(line, lexicon)
    if (above === 'page' && menuIn(line, lexicon) > line.length * 0.5) return 'menu'
    if (address.test(line) || (above === 'page' && isShare(line))) return 'share'
    if (above !== '') return above
    if (trailIn(line, lexicon).length > 0) return 'trail'
    if (isSectionName(line, lexicon)) return 'trail'
    if (isMenuEntry(line, lexicon) || menuIn(line, lexicon) > line.length * 0.6) return 'menu'
    if (opensBelow(line, lexicon)) return 'page'
    return isAuthorIn(this.lines, i, this.lexicon) ? 'byline' : ''
  }

  /** A line that stands above others of the head: the headline, what stands over or under it, or nothing of the story. */
  private takesAbove(i: number): boolean {
    const { found } = this
    const line = this.lines[i]!
    if (i === this.headlineAt) found.headline = inHead(line, 'firstLine')
    else if (i < this.headlineAt) {
      if (i === this.headlineAt - 1 && wordsIn(line) < 6 && !endsSentence(line))
        found.kicker ??= inHead(line, 'aboveHeadline')
      this.dropped.push(line)
    } else if (!found.standfirst && (endsSentence(line) || wordsIn(line) > 3) && line.length < longestStandfirst)
      found.standfirst = inHead(line, 'underHeadline')
    else this.dropped.push(line)
    return true
  }

  /** Is a line of the head? Then what it says is kept. */
  private takes(i: number): boolean {
    const { found, lexicon } = this
    const line = this.lines[i]!
    const later = this.lines.slice(i + 1)
    if (this.filed(line)) return true
    if (i === this.headlineAt) return this.takesAbove(i)
    const day = headDay(line, lexicon)
    if (day === null && isControls(line, lexicon) && !isByline(line, lexicon)) {
      this.dropped.push(line)
      return true
    }
    const dated = day !== null && !found.byline && aboveIn(line, lexicon) === 'byline'
    const author = found.headline !== null && aboveIn(line, lexicon) === '' && isAuthorIn(this.lines, i, this.lexicon)
    if (!found.byline && (dated || isByline(line, lexicon) || author)) {
      found.byline = inHead(withoutLabel(line, lexicon), 'byline')
      if (day) found.published ??= dayOf(day)
      return true
    }
    if (day) {
      if (labelOf(line, lexicon)?.label === 'changed') found.changed ??= dayOf(day)
      else found.published ??= dayOf(day)
      return true
    }
    if (this.isPages(line, i)) {
      this.dropped.push(line)
      return true
    }
    if (this.isHeld(line, i) || this.isHouse(line, i) || this.isDesk(line, i) || this.isSection(line)) return true
    if (i < this.zone && this.headlineAt !== -1) return this.takesAbove(i)
    return this.isHeadline(line, later) || this.isStandfirst(line, later)
  }

  private filed(line: string): boolean {
    const filed = filing.exec(line)
    if (!filed || this.found.published) return false
    this.found.published = inHead(filed[1]!, 'fileDate')
    const rest = line.slice(filed[0].length)
    if (rest && endsSentence(rest)) this.found.standfirst = inHead(rest, 'underHeadline')
    else if (rest) this.found.headline = inHead(rest, 'firstLine')
    return true
  }

  /** A menu or one of its entries, share links, a counter of comments, the name of the site above its headline. */
  private isPages(line: string, i: number): boolean {
    const { found, lexicon } = this
    if (isPageLine(line, lexicon) || isMenuEntry(line, lexicon) || opensBelow(line, lexicon)) return true
    if (menuIn(line, lexicon) > line.length * (found.headline ? 0.9 : 0.7)) return true
    if (found.headline || !this.hasHeadline(i + 1)) return false
    const short = wordsIn(line) < 6 && !/\p{Nd}/u.test(line) && !endsSentence(line)
    const repeated = () =>
      this.all.slice(i + 1).some((other) => /^(?:©|\(c\)|copyright)/i.test(other) && other.includes(line))
    return short && (isOutlet(line.replace(/[«»“”„"]/g, '')) || repeated())
  }

  /** Does a line that may be the headline stand from here on, above the story? */
  private hasHeadline(from: number): boolean {
    const opening = this.lines.findIndex((line, i) => i >= from && line.length > prose && endsSentence(line))
    return this.lines
      .slice(from, opening === -1 ? this.lines.length : opening)
      .some(
        (line) =>
          wordsIn(line) > 3 &&
          line.length < 180 &&
          aboveIn(line, this.lexicon) === '' &&
          menuIn(line, this.lexicon) === 0,
      )
  }

  /** A desk or an agency in the place of a byline: "Redacción", "AFP". */
  private isDesk(line: string, i: number): boolean {
    const { found, lexicon } = this
    if (found.byline || !found.headline || wordsIn(line) > 4) return false
    const beside = [this.lines[i - 1], this.lines[i + 1]].some(
      (other) => other && ['date', 'page'].includes(aboveIn(other, lexicon)),
    )
    if (!beside || !(isDesk(line, lexicon) || (isOutlet(line) && !endsSentence(line)))) return false
    found.byline = inHead(line, 'byline')
    return true
  }

  /** The agency of whoever the line above names: "By Ana Ruiz", and below it "PORTPRESS". */
  private isHouse(line: string, i: number): boolean {
    const above = this.lines[i - 1]
    if (!this.found.byline || !above || !isByline(above, this.lexicon)) return false
    const [house = ''] = outletsIn(line, this.lexicon)
    if (!isAgency(house) || wordsIn(line) > wordsIn(house) + 1) return false
    this.held.push(line)
    return true
  }

  /** A source, translator or photographer named above the story, or that it is the desk's, with more of the head below. */
  private isHeld(line: string, i: number): boolean {
    const { lexicon } = this
    const next = this.lines[i + 1] ?? ''
    const goesOn = aboveIn(next, lexicon) !== '' || isControls(next, lexicon)
    const labelled = labelOf(line, lexicon)
    if (!this.found.headline || !goesOn || !labelled || line.length > 120) return false
    if (labelled.label === 'byline' && wordsIn(line) < 9) this.found.byline ??= inHead(labelled.rest, 'byline')
    else if (
      labelled.sure &&
      ['source', 'translation', 'photo', 'picture', 'editing', 'illustration'].includes(labelled.label)
    )
      this.held.push(line)
    else return false
    return true
  }

  private isSection(line: string): boolean {
    const { found, lexicon } = this
    const along = sectionAlong(trailIn(line, lexicon), '', [], lexicon)
    const value = along || (isSectionName(line, lexicon) ? line : '')
    if (value) found.section ??= inHead(value, along ? 'trail' : 'aboveHeadline')
    return value !== ''
  }

  private isHeadline(line: string, later: readonly string[]): boolean {
    const { found, lexicon } = this
    if (found.headline || found.standfirst || line.length >= 180 || this.all.length < 3) return false
    if (/[.…:]["”“»)]?$/.test(line) || labelOf(line, lexicon)?.sure) return false
    const [next = ''] = later
    // "Two piers close | The Vell Courier": the title of the page, whose headline stands below it.
    const title = /^(.{15,}?)\s+[|–—-]\s+[^|]{3,40}$/.exec(line)?.[1]
    if (title && later.slice(0, 6).includes(title)) {
      this.dropped.push(line)
      return true
    }
    const isKicker = !found.kicker && isShort(line) && wordsIn(next) > 3 && isTitle(next, lexicon)
    if (isKicker) found.kicker = inHead(line, 'aboveHeadline')
    else found.headline = inHead(line, 'firstLine')
    return true
  }

  /** Words between the headline and a byline, date or share links are a standfirst; without those, they are the story. */
  private isStandfirst(line: string, [next = '', ...later]: readonly string[]): boolean {
    const { found, lexicon } = this
    if (!found.headline || found.standfirst || found.byline || line.length >= 320) return false
    if (labelOf(line, lexicon)?.sure || (!endsSentence(line) && wordsIn(line) < 5)) return false
    const below = aboveIn(next, lexicon)
    const isHead =
      below === 'page' ? isShare(next) || (isControls(next, lexicon) && !breaksIn(next, lexicon)) : below !== ''
    if (!isHead && !isAuthorAbove(next, later, lexicon)) return false
    found.standfirst = inHead(line, 'underHeadline')
    return true
  }
}

/** "Date: 2024-03-05", as files of texts have it. */
const filing = new RegExp(
  `^${anyInAll(({ pages }) => pages?.fields?.date)}\\s*:?\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ][\\d:.+Z-]*)?\\s*`,
  'i',
)

/** "Advertisement": it stands between paragraphs of the story too. */
const breaksIn = (line: string, { words: { interruptions } }: Lexicon): boolean =>
  interruptions.some((phrase) => foldPhrase(phrase) === foldPhrase(line.trim()))

const inHead = (value: string, code: Witness['code']): Witness => ({ value, code, place: { in: 'head' } })

const dayOf = ({ day, hour }: PrintedDay): Witness => inHead(hour ? `${day}T${hour}` : day, 'printedDate')

/** A word or two, or a few in capitals: above a longer line they are its kicker. */
const isShort = (line: string): boolean =>
  wordsIn(line) < 3 || (wordsIn(line) < 5 && line === line.toUpperCase() && line !== line.toLowerCase())

const isTitle = (line: string, lexicon: Lexicon): boolean =>
  line.length < 150 && !endsSentence(line) && aboveIn(line, lexicon) === ''
