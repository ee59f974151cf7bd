import { isAgency, isOutlet, partsOf } from '../chain/outlets.ts'
import type { FoundCredit } from '../found.ts'
import { anyInAll } from '../languages/every.ts'
import { type Lexicon, type Phrases, phraseAt, phrasesOf } from '../languages/lexicon.ts'
import { foldPhrase, type Label } from './labels.ts'
import { isOffice as isOfficeName, isPersonName } from './names.ts'

type Role = FoundCredit['role']

/** Who has which part in a story, as a line says it. */
export interface CreditLine {
  readonly credits: readonly FoundCredit[]
  /** Outlets that had a part in the reporting. */
  readonly outlets: readonly string[]
  /** Does every part of the line name somebody? */
  readonly whole: boolean
}

const roles: readonly (readonly [Label, Role])[] = [
  ['byline', 'author'],
  ['contribution', 'author'],
  ['editing', 'editor'],
  ['illustration', 'illustrator'],
  ['photo', 'photographer'],
  ['translation', 'translator'],
]

interface Heads {
  readonly byRole: ReadonlyMap<Role, Phrases>
  readonly contributed: Phrases
}

const prepared = new WeakMap<Lexicon, Heads>()

/** What opens the names of each part: the labels, and their nouns alone, as in "Text und Fotos:". */
function headsOf(lexicon: Lexicon): Heads {
  const known = prepared.get(lexicon)
  if (known) return known
  const byRole = new Map<Role, Phrases>()
  for (const role of new Set(roles.map(([, role]) => role))) {
    const labels = roles.flatMap(([label, of]) => (of === role ? lexicon.words.labels[label] : []))
    // "Con información de Pau Serra", where an outlet may stand too.
    if (role === 'author') labels.push(...lexicon.words.labels.source.filter((label) => isShared(label, lexicon)))
    const nouns = labels.flatMap((label) => {
      const words = label.split(' ')
      return words.length === 2 && isSmall(words[1]!, lexicon) ? [words[0]!] : []
    })
    byRole.set(role, phrasesOf([...labels, ...nouns].map(foldPhrase)))
  }
  const made = { byRole, contributed: phrasesOf(lexicon.words.chain.contributed) }
  prepared.set(lexicon, made)
  return made
}

const isShared = (label: string, { words: { chain } }: Lexicon): boolean =>
  label.split(' ').length > 2 && !chain.firstPublished.some((phrase) => label.includes(phrase))

const isSmall = (word: string, lexicon: Lexicon): boolean =>
  lexicon.prepositions.has(foldPhrase(word)) || lexicon.words.chain.by.includes(word)

/**
 * Reads who has which part from a byline or a line under the story: "Words: Ana Ruiz / Pictures: Tom Arden", "Text und
 * Fotos: Lena Brandt", "Reporting by Ana Ruiz in Vell; editing by Tom Arden". Names without a word before them are
 * authors' where `authors` says so.
 */
export function creditLine(line: string, lexicon: Lexicon, authors = false): CreditLine {
  const credits: FoundCredit[] = []
  const outlets: string[] = []
  let current: readonly Role[] = authors ? ['author'] : []
  let whole = true
  const opened = line.replace(/\s*\(([^()]*[:：][^()]*)\)/gu, '; $1')
  for (const part of opened.replace(/^[([]\s*(.*?)\s*[)\]]\.?$/s, '$1').split(divides)) {
    if (!/\p{L}/u.test(part)) continue
    const read = partOf(part, lexicon)
    if (read) current = read.roles
    const rest = read ? read.rest : part
    const people =
      current.length > 0
        ? peopleNamed(rest, lexicon).filter(
            (name) => read || !(isOfficeOf(name, credits, lexicon) || isPlaceOf(name, credits, lexicon)),
          )
        : []
    for (const name of people)
      for (const role of current)
        if (!credits.some((credit) => credit.role === role && credit.name === name)) credits.push({ role, name })
    const printers = read?.roles.includes('author')
      ? rest
          .split(/[,،]/)
          .flatMap((names) => partsOf(names.replace(/[.;\s]+$/, '').trim(), lexicon))
          .filter(isOutlet)
      : []
    outlets.push(...printers)
    if (people.length === 0 && printers.length === 0 && !isPlaceOf(part.trim(), credits, lexicon)) whole = false
  }
  return { credits, outlets, whole }
}

const divides = /\s*(?:[;|•·\n،,]|\s\/\s|(?<!(?:^|[\s.-])\p{Lu})\.\s+(?=\p{Lu}|\p{Lo})|\s[–—-]\s)\s*/u

/** "Harbour Writer" behind a name: the office of that one. */
const isOfficeOf = (name: string, credits: readonly FoundCredit[], { roles: offices }: Lexicon): boolean =>
  credits.length > 0 && offices.has(foldPhrase(name.split(/\s+/).at(-1)!))

/** ", de Vell" behind a name: where that one wrote. */
const isPlaceOf = (name: string, credits: readonly FoundCredit[], lexicon: Lexicon): boolean =>
  credits.length > 0 && lexicon.words.capitals && /^\p{Ll}/u.test(name)

/** The parts that a stretch of a line opens with, and the names behind them; null when it opens with none. */
function partOf(part: string, lexicon: Lexicon): { roles: readonly Role[]; rest: string } | null {
  const { byRole, contributed } = headsOf(lexicon)
  const words = part
    .trim()
    .split(/\s+/)
    .flatMap((word) => withoutJoint(word, lexicon))
  const folded = words.map((word) => foldPhrase(word.replace(/[:：.]+$/u, '')))
  const found: Role[] = []
  let i = 0
  if (folded.length > 3 && lexicon.joining.has(folded[0]!)) i = 1
  while (i < words.length) {
    let longest = 0
    let role: Role | null = null
    for (const [of, phrases] of byRole) {
      const length = phraseAt(phrases, folded, i)
      if (length > longest) [longest, role] = [length, of]
    }
    if (!role) break
    const last = folded[i + longest - 1]!
    const next = folded[i + longest] ?? ''
    // "Redaktion Nord" is a desk; "Redaktion: Anna Lohse" has an editor.
    const opens =
      longest > 1 ||
      /[:：]$/u.test(words[i + longest - 1]!) ||
      isLead(next, lexicon) ||
      isSmall(last, lexicon) ||
      isFollowedByName(words.slice(i + longest), lexicon)
    if (role === 'editor' && !opens && !lexicon.joining.has(next)) break
    found.push(role)
    i += longest
    const closed = /[:：]$/u.test(words[i - 1]!)
    if (closed || !(lexicon.joining.has(folded[i] ?? '') || words[i] === '&')) break
    i++
  }
  if (found.length === 0) {
    const at = folded.findIndex((_, k) => k > 0 && phraseAt(contributed, folded, k) > 0)
    if (at === -1 || words.length > 14) return null
    const rest = [words.slice(0, at), words.slice(at + phraseAt(contributed, folded, at))]
    return { roles: ['author'], rest: rest.map((names) => names.join(' ')).join(', ') }
  }
  // "photographs by", "traducción del inglés de": small words, and languages, up to the name.
  while (i < words.length - 1 && (isLead(folded[i]!, lexicon) || /^[:：]$/u.test(words[i]!))) i++
  return { roles: found, rest: words.slice(i).join(' ') }
}

/** In a language without capitals: are the words behind a label a name, and no more? */
const isFollowedByName = (words: readonly string[], lexicon: Lexicon): boolean =>
  !lexicon.words.capitals && words.length > 1 && words.length < 4 && isPersonName(words.join(' '), lexicon)

/** "وتحرير" behind a label is "و" and a label. */
function withoutJoint(word: string, lexicon: Lexicon): string[] {
  if (lexicon.words.capitals || !lexicon.words.joined.includes(word[0]!)) return [word]
  const rest = foldPhrase(word.slice(1).replace(/[:：]+$/u, ''))
  const isHead = [...headsOf(lexicon).byRole.values()].some((phrases) => phraseAt(phrases, [rest], 0) > 0)
  return isHead ? ['&', word.slice(1)] : [word]
}

const isLead = (folded: string, lexicon: Lexicon): boolean =>
  isSmall(folded, lexicon) || lexicon.articles.has(folded) || isLanguage(folded, lexicon)

/** What a language is called, also with an article written onto it: "dall'inglese". */
function isLanguage(folded: string, { words: { elided = [], languages } }: Lexicon): boolean {
  const article = elided.find((word) => folded.startsWith(word)) ?? ''
  const bare = folded.slice(article.length)
  return Object.values(languages).some((names) => names.some((name) => foldPhrase(name) === bare))
}

/** The people in a stretch of names: "Ana Ruiz in Vell and Edda Lund", "Tom Arden for The Courier", "Léa Morin (à Port-Lune)". */
export function peopleNamed(names: string, lexicon: Lexicon): string[] {
  return names
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s*[,;|/•·،\n]\s*|\s[–—-]\s/u)
    .flatMap((part) => partsOf(part, lexicon))
    .map((part) => withoutOffice(part.replace(/^[©\s]+|[.\s]+$/g, ''), lexicon))
    .filter((name, i) => isPersonName(name, lexicon) && !isLabelled(name) && !(i > 0 && isOfficeName(name, lexicon)))
}

/** Institutions that give pictures. */
const institutions = new RegExp(
  anyInAll(({ pages }) => pages?.institutions),
  'iu',
)

/** The people in the credit of a picture: "Ana Ruiz / EFE", "Courier photo by Tom Arden". */
export function photographersIn(credit: string, lexicon: Lexicon): string[] {
  const words = credit.split(/\s+/)
  for (let i = 1; i < words.length - 1; i++) {
    const { credits } = creditLine(words.slice(i).join(' '), lexicon)
    if (credits[0]?.role === 'photographer') return credits.map(({ name }) => name)
  }
  // Without capitals, what stands behind a stroke reads as a name too.
  const own = lexicon.words.capitals ? credit : credit.split(/\s*[/|]\s*/)[0]!
  return peopleNamed(own, lexicon).filter((name) => !institutions.test(name))
}

/** "PTI File Photo", "AP National Writer": a name of capitals alone before other words is no given name. */
const isLabelled = (name: string): boolean => {
  const [first = '', ...others] = name.split(/\s+/)
  return isAgency(first) || (/^\p{Lu}{3,}$/u.test(first) && others.some((word) => word !== word.toUpperCase()))
}

/** A name without the office or title before it and the place or outlet behind it. */
function withoutOffice(part: string, lexicon: Lexicon): string {
  const words = part.split(/\s+/)
  // "Associated Press Writer Krysta Fauria"
  const office = words.findLastIndex((word, i) => i < words.length - 2 && lexicon.roles.has(foldPhrase(word)))
  let from = office + 1
  while (from < words.length - 2 && isOffice(words[from]!, lexicon)) from++
  const to = words.findIndex((word, i) => i > from + 1 && isBehind(word, lexicon))
  return words.slice(from, to === -1 ? words.length : to).join(' ')
}

function isOffice(word: string, lexicon: Lexicon): boolean {
  const folded = foldPhrase(word.replace(/\.$/, ''))
  if (lexicon.titles.has(folded)) return true
  if (!lexicon.words.capitals) return lexicon.nobody.has(folded)
  return /^\p{Ll}/u.test(word) && !lexicon.particles.has(folded)
}

/** A small word that is no part of a name: "in", "for", "à". */
function isBehind(word: string, lexicon: Lexicon): boolean {
  const folded = foldPhrase(word)
  if (lexicon.particles.has(folded)) return false
  // "للنشرة": "for the" is written onto its noun.
  const { forWhom = [] } = lexicon.words.pages
  if (forWhom.some((joined) => word.startsWith(joined) && word.length > joined.length + 2)) return true
  return lexicon.prepositions.has(folded) || (lexicon.words.capitals && /^\p{Ll}/u.test(word))
}
