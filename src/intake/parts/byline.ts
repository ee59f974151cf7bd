import { isAgency, isOutlet } from '../chain/outlets.ts'
import type { At } from '../found.ts'
import { anyInAll, anyOf } from '../languages/every.ts'
import { plainDigits } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type CreditLine, creditLine } from './credits.ts'
import { daysIn } from './dates.ts'
import { foldPhrase, isBoilerplate, type Label, labelOf } from './labels.ts'
import { peopleIn } from './names.ts'
import { networksIn } from './networks.ts'

const halves = anyOf([anyInAll(({ dates }) => dates?.morning), anyInAll(({ dates }) => dates?.afternoon)])
/** "09:15", "9.15am", "09:15 h (CET)", with the word before it. */
const hour = new RegExp(
  `(?:(?<!\\p{L})${anyInAll(({ dates }) => dates?.beforeHour)} )?(?<![\\d.:])(?:[01]?\\d|2[0-3])[:.]\\d\\d(?::\\d\\d)?(?![\\d.:])\\s*(?:${halves}|${anyInAll(({ dates }) => dates?.behindHour)}(?!\\p{L})\\.?)?\\s*(?:\\(?(?:UTC|GMT|CEST|CET|MESZ|MEZ|EEST|EET|WEST|WET|MSK|E[SD]?T|P[SD]?T|C[SD]T|BST)\\b\\)?)?`,
  'giu',
)
/** Pages in any language have it from the software that they run on. */
const softwareLabel = new RegExp(`^${anyInAll(({ pages }) => pages?.softwareByline)} (?=\\p{Lu})`, 'u')
const labels: ReadonlySet<Label> = new Set(['byline', 'published', 'changed'])

/**
 * A byline without its label, and without the dates, hours and what else stands with the names: "By Ana Ruiz | 3 May
 * 2026, 09:15" is "Ana Ruiz".
 */
export function withoutLabel(byline: string, lexicon: Lexicon): string {
  const line = withoutAccounts(byline).trim()
  const dates = datesIn(line, lexicon)
  const parts = cutOut(line, [...dates, ...hoursIn(line)]).split(/\s*[|•·\n]\s*/)
  return parts.flatMap((part) => bare(part, dates.length > 0, lexicon))[0] ?? ''
}

/** "Ana Ruiz (text) and Tom Arden (pictures)" as "text: Ana Ruiz; pictures: Tom Arden". */
export function rolesAhead(line: string, lexicon: Lexicon): string {
  // "Ana Ruiz text · Tom Arden pictures"
  const told = line.split(/\s*[·|•]\s*/u).map((part) => /^(.+)\s(\p{Ll}{4,})$/u.exec(part.trim()))
  const turned = told.map((part) => (part ? `${part[2]}: ${part[1]}` : ''))
  if (told.length > 1 && turned.every((part) => part !== '' && creditLine(part, lexicon).credits.length > 0))
    return turned.join('; ')
  const parts = [...line.matchAll(/([^()]{3,60}?)\s*\(([^()]{3,30})\)/g)].map(([, names = '', part = '']) => {
    const words = names.trim().split(/\s+/)
    const from = lexicon.joining.has(foldPhrase(words[0]!)) ? 1 : 0
    return `${part}: ${withoutLabel(words.slice(from).join(' '), lexicon)}`
  })
  return parts.length > 0 && parts.every((part) => creditLine(part, lexicon).credits.length > 0)
    ? parts.join('; ')
    : line
}

/** "Ana Ruiz, harbour correspondent": an office in small letters is no name. */
function withoutOffice(line: string, lexicon: Lexicon): string {
  const names = lexicon.words.capitals ? peopleIn(line, lexicon) : []
  const end = line.indexOf(names.at(-1) ?? '') + (names.at(-1)?.length ?? 0)
  const isOffice = names.length > 0 && /^,\s\p{Ll}/u.test(line.slice(end))
  return isOffice && creditLine(line, lexicon, true).credits.length <= names.length ? line.slice(0, end) : line
}

/** A byline without its dates and hours, in which they leave a bar. */
export const withoutDates = (line: string, lexicon: Lexicon): string => datesCut(withoutAccounts(line), lexicon)

const datesCut = (line: string, lexicon: Lexicon): string => cutOut(line, [...datesIn(line, lexicon), ...hoursIn(line)])

/** "Ana Ruiz @anaruiz": a name without the account beside it. */
const withoutAccounts = (line: string): string => line.replace(/\s*[(|·,]?\s*(?<![\p{L}\p{N}._-])@[\w.]{2,30}\)?/gu, '')

function datesIn(line: string, lexicon: Lexicon): At[] {
  // A day without a year is a date too; a weekday alone may be somebody's name.
  return daysIn(line, lexicon, '2000-12-31').flatMap(({ at }) => (/\p{Nd}/u.test(line.slice(...at)) ? [at] : []))
}

const hoursIn = (line: string): At[] =>
  [...plainDigits(line).matchAll(hour)].map((match) => [match.index, match.index + match[0].length])

const cutOut = (line: string, stretches: readonly At[]): string =>
  stretches.reduce((text, [start, end]) => text.slice(0, start) + '|'.repeat(end - start) + text.slice(end), line)

/** One part of a byline: its labels taken off its front, the weekday of its date off its end. None when nothing is left. */
function bare(part: string, dated: boolean, lexicon: Lexicon): string[] {
  let rest = part.trim()
  for (let i = 0; i < 4; i++) {
    const labelled = labelOf(rest, lexicon)
    if (labelled && labels.has(labelled.label)) rest = labelled.rest
    rest = rest.replace(/^[\s,،:;–—/-]+|[\s,،:;–—/(-]+$/gu, '')
    // "AFP - Published on" before a date.
    const behind = /\s[–—-]\s([^–—-]{4,30})$/u.exec(rest)
    if (behind && dated && isDateLabel(behind[1]!, lexicon)) rest = rest.slice(0, behind.index)
    const last = /(?:^|[\s,،])([\p{L}\u200c]+)$/u.exec(rest)
    const joins = last && /^\p{Ll}/u.test(last[1]!) && lexicon.prepositions.has(foldPhrase(last[1]!))
    // "Ana Ruiz on" before a date.
    if (last && dated && (joins || lexicon.weekdays.has(foldPhrase(last[1]!)))) rest = rest.slice(0, last.index)
  }
  rest = rest.replace(softwareLabel, '')
  if (dated && lexicon.weekdays.has(foldPhrase(rest))) return []
  // "No comments", where a byline may stand.
  if (rest.split(/\s+/).length < 4 && isBoilerplate(rest, lexicon)) return []
  // "Share Facebook WhatsApp"
  if (networksIn(rest) > 1) return []
  return /\p{L}{2}/u.test(rest) ? [withoutPlace(rest, lexicon)] : []
}

const isDateLabel = (words: string, lexicon: Lexicon): boolean => {
  const label = labelOf(words, lexicon)?.label
  return label === 'published' || label === 'changed'
}

/** "Ana Ruiz, Folha da Serra — Serra Clara": a byline without the place that it was written in, and without the outlet. */
function withoutPlace(line: string, lexicon: Lexicon): string {
  if (!lexicon.words.capitals) return withoutPlaceBehind(line, lexicon)
  const dashed = /^(.{5,}?)\s[—–]\s\p{Lu}[\p{L} .'’-]{2,40}$/u.exec(line)?.[1]
  const names = dashed && peopleIn(dashed, lexicon)
  if (!dashed || !names || names.length === 0) return withoutPlaceAfterComma(line, lexicon)
  const outlet = /^([^,]{5,}),\s([^,]{3,40})$/u.exec(dashed)
  return outlet && names[0] === outlet[1] && isOutlet(outlet[2]!) ? outlet[1]! : dashed
}

/** "Ana Ruiz, de Serra Clara": a name without the place behind a comma and a preposition. */
function withoutPlaceAfterComma(line: string, lexicon: Lexicon): string {
  const [, name = '', word = '', place = ''] =
    /^([^,]{5,40}),\s(\p{Ll}{1,5})\s(\p{Lu}[\p{L} .'’-]{2,40})$/u.exec(line) ?? []
  const isPlace = lexicon.prepositions.has(foldPhrase(word)) && !isOutlet(place)
  return isPlace && peopleIn(name, lexicon)[0] === name ? name : line
}

/** "الأفق - سالم حداد من وهران": a name without the place behind a preposition, where no capital tells either. */
function withoutPlaceBehind(line: string, lexicon: Lexicon): string {
  const words = line.split(' ')
  const { writtenFrom = [] } = lexicon.words.pages
  const at = words.findIndex((word, i) => i >= words.length - 3 && i < words.length - 1 && writtenFrom.includes(word))
  const before = words.slice(0, Math.max(0, at)).join(' ')
  const people = before === '' ? [] : peopleIn(before, lexicon)
  // "الأفق - سالم حداد": the outlet before the dash.
  const [outlet, name] = before.split(/\s[–—-]\s/u)
  if (people.length === 2 && outlet === people[0] && name === people[1]) return people[1]!
  return people.length > 0 ? before : line
}

/** "ANA RUIZ Associated Press" as "ANA RUIZ / Associated Press": an agency right behind a name is no part of it. */
export function agencyApart(byline: string): string {
  const words = byline.trim().split(/\s+/)
  for (let n = Math.min(4, words.length - 2); n > 0; n--) {
    const [name, agency] = [words.slice(0, -n), words.slice(-n).join(' ')]
    const isName = name.length < 6 && name.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
    if (isName && isAgency(agency)) return `${name.join(' ')} / ${agency}`
  }
  return byline
}

/** Who has which part in a story, as its byline says it; names without a word before them are authors'. */
export const creditsIn = (byline: string, lexicon: Lexicon): CreditLine =>
  creditLine(rolesAhead(withoutDates(byline, lexicon).trim().replace(softwareLabel, ''), lexicon), lexicon, true)

/** What the byline is without label and dates: of structured data's authors who stand in it, their names as printed. */
export function bylineOf(printed: string, authors: readonly string[], lexicon: Lexicon): string {
  const { credits } = creditsIn(printed, lexicon)
  const wrote = credits.filter(({ role }) => role === 'author').map(({ name }) => name)
  const others = credits.some(({ role, name }) => role !== 'author' && !wrote.includes(name))
  if (wrote.length > 0 && others) return wrote.join(', ')
  const line = withoutOffice(withoutLabel(printed, lexicon), lexicon)
  const folded = line.toLowerCase()
  const places = authors.flatMap((author): At[] => {
    const at = author.length > 3 ? folded.indexOf(author.toLowerCase()) : -1
    return at === -1 ? [] : [[at, at + author.length]]
  })
  if (places.length === 0) return line
  const [from, to] = [Math.min(...places.map(([start]) => start)), Math.max(...places.map(([, end]) => end))]
  // Structured data often leaves somebody out: joined to the others, not only beside them as a place is.
  const [before, after] = [line.slice(0, from), line.slice(to)]
  const joins = (words: string): boolean => words === '' || lexicon.joining.has(foldPhrase(words))
  const isJoined =
    /[,،;/|&•·\n]\s*$/u.test(before) ||
    /^\s*[,،;/|&•·\n]/u.test(after) ||
    (joins(/(\S*)\s*$/u.exec(before)![1]!) && before !== '') ||
    (joins(/^\s*(\S*)/u.exec(after)![1]!) && after !== '')
  const isOther = places.length > 1 || isJoined || !lexicon.words.capitals
  return isOther && peopleIn(cutOut(line, places), lexicon).length > 0 ? line : line.slice(from, to)
}
