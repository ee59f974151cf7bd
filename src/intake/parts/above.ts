import { isAgency, isOutlet, outletsIn } from '../chain/outlets.ts'
import type { At } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { remembered } from '../languages/remembered.ts'
import { rolesAhead, withoutDates, withoutLabel } from './byline.ts'
import { creditLine, peopleNamed } from './credits.ts'
import { daysIn, type PrintedDay } from './dates.ts'
import { boilerplateIn, foldPhrase, isBoilerplate, labelOf } from './labels.ts'
import { datedSignOffs } from './lines.ts'
import { peopleIn } from './names.ts'
import { networksIn, withoutNetworks } from './networks.ts'
import { tellsOrigin } from './notes.ts'
import { isSectionName } from './section.ts'

/**
 * What a line between the headline and the story is: when, who, or a line of the page, as share links and counters are;
 * "" for words that may be the story's.
 */
export type Above = 'date' | 'byline' | 'page' | ''

/** Letters of such a line at most. */
const longest = 140
/** Letters of one that begins by saying when the page was published. */
const longestDated = 220
const mostWords = 16

/** Reads a line that stands between the headline and the story. */
export const aboveIn = remembered((text: string, lexicon: Lexicon): Above => {
  const line = text.trim()
  // Behind a dash stands who said what is above it.
  if (line.length > longestDated || line === '' || /^[—–-]\s/.test(line)) return ''
  if (line.length > longest) return headDay(line, lexicon) ? 'date' : ''
  if (isByline(line, lexicon)) return 'byline'
  if (headDay(line, lexicon)) return peopleNamed(withoutLabel(line, lexicon), lexicon).length > 0 ? 'byline' : 'date'
  return isPageLine(line, lexicon) ? 'page' : ''
})

/** A line that opens with a label and somebody's name, and goes on with no sentence. */
export function isByline(line: string, lexicon: Lexicon): boolean {
  if (line.length >= longest) return false
  // "Ana Ruiz (text) and Tom Arden (pictures)"
  const ahead = rolesAhead(line, lexicon)
  if (ahead !== line && !endsSentence(line) && isOfAuthors(ahead, lexicon)) return true
  const labelled = labelOf(line, lexicon)
  if (labelled?.label !== 'byline' || tellsOrigin(line, lexicon)) return false
  // "Text: Ana Ruiz. Photo: Tom Arden"
  if (labelled.sure && isOfAuthors(line, lexicon)) return true
  const rest = withoutLabel(line, lexicon)
  const [name = ''] = peopleNamed(rest, lexicon)
  return (name !== '' || isDesk(rest, lexicon)) && !endsSentence(withoutDates(line, lexicon).replace(/[|\s:]+$/u, ''))
}

/** Does a line name authors, and in all its parts people? */
function isOfAuthors(line: string, lexicon: Lexicon): boolean {
  const { credits, whole } = creditLine(line, lexicon)
  return whole && credits.some(({ role }) => role === 'author')
}

/** Words by which a page means its own desk, and nobody: "Redaktion", also with the wire that it used: "Rédaction avec Belga". */
export function isDesk(line: string, lexicon: Lexicon): boolean {
  const words = line.trim().split(/\s+/)
  if (words.length > mostInDesk) return false
  for (let n = words.length; n > 0; n--) {
    if (
      !lexicon.nobody.has(
        foldPhrase(
          words
            .slice(0, n)
            .join(' ')
            .replace(/[,/+|]$/u, ''),
        ),
      )
    )
      continue
    const rest = words
      .slice(n)
      .join(' ')
      .replace(/^[,/+|&–—-]\s*|[()]/gu, '')
    const wires = rest === '' ? [] : outletsIn(rest, lexicon)
    if (rest === '' || (wires.length > 0 && wires.every(isAgency))) return true
    const named = labelOf(rest, lexicon)
    return named?.label === 'source' && outletsIn(named.rest, lexicon).every(isOutlet)
  }
  return false
}

const mostInDesk = 6

/** The names of people alone, "Ana Ruiz and Pau Serra"; also with their office behind a comma. */
export function isNames(line: string, lexicon: Lexicon): boolean {
  if (line.length > 80 || endsSentence(line)) return false
  const names = peopleIn(line, lexicon)
  if (names.length === 0 || !line.startsWith(names[0]!)) return false
  // "Agriculture Reporter"
  if (names.length === 1 && lexicon.words.capitals && lexicon.roles.has(foldPhrase(line.split(/\s+/).at(-1)!)))
    return false
  return names.join('').length > line.length * 0.6 || /^\s*[,(،]/u.test(line.slice(names[0]!.length))
}

/** The day of a line that is a date and little else: "10 June 2022, 08:15", "Published 3 May", "Ana Ruiz | 3 May". */
export function headDay(line: string, lexicon: Lexicon): PrintedDay | null {
  if (line.length > longestDated || line.length < 6 || !/\p{Nd}/u.test(line) || /^[—–]/.test(line)) return null
  const days = daysIn(line, lexicon)
  const [first] = days
  if (!first || datedSignOffs(line, lexicon)) return null
  const label = labelOf(line, lexicon)?.label
  if (label === 'published' || label === 'changed') return first
  if (line.length > longest) return null
  if (label === 'byline') return first
  if (days.reduce((sum, { at }) => sum + at[1] - at[0], 0) >= line.length * 0.4) return first
  const dated = line.split(/\s+[|·•–—-]\s+/u).map((one) => ({ one, label: labelOf(one, lexicon)?.label }))
  const isSaid = dated.some(
    ({ one, label: said }) => (said === 'published' || said === 'changed') && daysIn(one, lexicon).length > 0,
  )
  if (isSaid && dated.every(({ one, label: said }) => said !== undefined || wordsIn(one) < 6)) return first
  // "3 May 2026, 09:15 | By Ana Ruiz and Tom Arden | 3 minutes to read"
  const isDay = ({ one }: { one: string }): boolean => !/\p{L}{2}/u.test(withoutDates(one, lexicon))
  if (dated.length > 1 && dated.some(isDay) && dated.every(({ one }) => wordsIn(one) < 9 && !endsSentence(one)))
    return first
  const [part = ''] = line.split(/\s*[|·•]\s*/)
  if (first.at[1] <= part.length && first.at[1] - first.at[0] >= part.length * 0.5) return first
  const rest = withoutDates(line, lexicon)
  if (isSigned(line, first.at, lexicon)) return first
  if (endsSentence(rest.replace(/[|\s]+$/u, '')) || wordsIn(rest.slice(0, first.at[0])) > 4) return null
  return wordsIn(rest) < 8 ? first : null
}

/** "الأفق - سالم حداد من وهران الثلاثاء 18 فبراير 2025 - 21:40": an outlet and somebody, and a date with its year that ends the line. */
function isSigned(line: string, [from, to]: At, lexicon: Lexicon): boolean {
  const parts = line.slice(0, from).split(/\s[–—-]\s/u)
  const ends = !/\p{L}/u.test(line.slice(to)) && /\p{Nd}{4}/u.test(line.slice(from, to))
  if (!ends || parts.length !== 2 || parts.some((part) => wordsIn(part) > 5 || /[.!?؟…:«"“]/u.test(part))) return false
  return peopleNamed(withoutLabel(parts[1]!, lexicon), lexicon).length === 1
}

/** Share links, what is offered beside a story, and counters. */
export function isPageLine(line: string, lexicon: Lexicon): boolean {
  const words = wordsIn(line)
  if (words > mostWords || line.length > longest) return false
  if (isBoilerplate(line, lexicon) || isControls(line, lexicon)) return true
  const named = networksIn(line)
  if (named === 0 && words > 12) return false
  const { hits } = boilerplateIn(line, lexicon)
  return !endsSentence(line) && (named > 1 || named + hits > 1 || (hits > 0 && words < 10))
}

/** Does a line name the networks on which a story is shared? */
export const isShare = (line: string): boolean => networksIn(line) > 0

/** Is it a row of links to several of them, whatever else they say: "Share on Facebook (opens in new window) Share on X"? */
export const isShareBar = (text: string): boolean => networksIn(text) > 1 && !endsSentence(text)

const menus = new WeakMap<Lexicon, ReadonlySet<string>>()

function menuOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = menus.get(lexicon)
  if (known) return known
  const { menu, sections } = lexicon.words
  const made = new Set([...menu, ...sections].map(foldPhrase))
  menus.set(lexicon, made)
  return made
}

/** The share of a line's letters that its own words may have, beside what is pressed and counted. */
const own = 0.15
const mostLetters = 200

/** Is a line made of what is pressed and counted on a page: "Share Print (14)", "Reading time: 4 min · Facebook X"? */
export function isControls(line: string, lexicon: Lexicon): boolean {
  if (line.length > mostLetters || endsSentence(line.replace(/:$/, ''))) return false
  const words = withoutNetworks(line).match(/\p{L}[\p{L}\p{M}'’\u200c-]*/gu) ?? []
  const letters = (list: readonly string[]): number =>
    list.reduce((sum, word) => sum + (word.length > 1 ? word.length : 0), 0)
  const found = letters(line.match(/\p{L}[\p{L}\p{M}'’\u200c-]*/gu) ?? [])
  if (found === 0) return false
  const folded = words.map((word) => foldPhrase(word))
  const menu = menuOf(lexicon)
  const left: string[] = []
  let entries = networksIn(line)
  for (let i = 0; i < words.length; ) {
    let length = Math.min(mostInEntry, words.length - i)
    while (length > 0 && !isControl(folded.slice(i, i + length).join(' '), menu, lexicon)) length--
    if (length > 0) entries++
    else left.push(words[i]!)
    i += Math.max(1, length)
  }
  return entries > 0 && letters(left) <= found * own
}

/** How many letters of a line are what is pressed on a page, two entries at least, before a sentence: "Copy link Print The boat …". */
export function controlsAhead(line: string, lexicon: Lexicon): number {
  const words = [...line.slice(0, 160).matchAll(/[\p{L}\p{M}'’\u200c-]+/gu)]
  const folded = words.map(([word]) => foldPhrase(word))
  const menu = menuOf(lexicon)
  let [entries, end, i] = [0, 0, 0]
  while (i < words.length) {
    let length = Math.min(mostInEntry, words.length - i)
    while (length > 0 && !isControl(folded.slice(i, i + length).join(' '), menu, lexicon)) length--
    if (length === 0) break
    entries++
    i += length
    end = words[i - 1]!.index + words[i - 1]![0].length
  }
  const rest = line.slice(end)
  return entries > 1 && /^[\s.:|·-]*\s["“«„(]?[\p{Lu}\p{Lo}]/u.test(rest) ? end : 0
}

/** Sections stand in menus, and in the lines of a story too. */
const isControl = (words: string, menu: ReadonlySet<string>, lexicon: Lexicon): boolean =>
  menu.has(words) && !isSectionName(words, lexicon)

/** Is a line one entry of a menu and no more: "Log in", "Skip to content"? */
export const isMenuEntry = (line: string, lexicon: Lexicon): boolean =>
  line.length < 60 && menuOf(lexicon).has(foldPhrase(line.trim())) && !isSectionName(line, lexicon)

/** Words in one entry of a menu at most, and entries in a menu at least. */
const mostInEntry = 4
const fewestEntries = 3

/** Where the menu that a line opens with ends, in UTF-16 units; 0 when it is none: "The Tide Home World Sport Log in". */
export function menuIn(line: string, lexicon: Lexicon): number {
  const words = [...line.slice(0, 600).matchAll(/[\p{L}\p{M}\p{N}'’\u200c-]+/gu)]
  const folded = words.map(([word]) => foldPhrase(word))
  const menu = menuOf(lexicon)
  let [entries, covered, end, since] = [0, 0, 0, 0]
  for (let i = 0; i < words.length; ) {
    let length = Math.min(mostInEntry, words.length - i)
    while (length > 0 && !menu.has(folded.slice(i, i + length).join(' '))) length--
    // Behind the last entry only the names of a few sections that no list has.
    if (length === 0 && entries > 0 && ++since > 6) break
    if (length > 0) {
      entries++
      covered += length
      since = 0
      end = words[i + length - 1]!.index + words[i + length - 1]![0].length
    }
    i += Math.max(1, length)
  }
  const inside = wordsIn(line.slice(0, end))
  return entries >= fewestEntries && covered >= inside * 0.3 && !/[.!?؟…]\s/u.test(line.slice(0, end)) ? end : 0
}

export const endsSentence = (line: string): boolean => /[.!?؟…:]["”“»«’')\]]{0,3}$/u.test(line.trim())

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0
