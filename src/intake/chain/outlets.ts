import { endsIn } from '../languages/among.ts'
import { anyOf } from '../languages/every.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { outletsByLanguage, outletWords } from '../languages/outlets/index.ts'
import type { OutletWords } from '../languages/outlets/outlet-words.ts'
import { worldwideBodies, worldwideOutlets } from '../languages/outlets/worldwide.ts'

/** Agencies and broadcasters that all the world cites, with what they are called in other letters. */
const worldwide = worldwideOutlets.map((names) => {
  const [first] = names.split('|')
  const elsewhere = outletWords.flatMap((words) => words.worldwide?.[first!] ?? [])
  return [names, ...elsewhere].join('|')
})

const known = [...worldwide, ...outletWords.flatMap(({ known }) => known)].map((names) => names.split('|'))

const groups = new Map(known.flatMap((names, i) => names.map((name) => [foldWord(name), i] as const)))

const folded = (list: (words: OutletWords) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(outletWords.flatMap((words) => list(words) ?? []).map(foldWord))

const titles = folded(({ titles }) => titles?.flatMap((names) => names.split('|')))
/** What people are named by too, or what is said of other things. */
const weakWords = folded(({ shared }) => shared)
/** What outlets are named by, in every language that we read. */
const nameWords = new Set([...folded(({ named }) => named), ...weakWords])

const linking = folded(({ links }) => links)

/** Is it a small word with which names of outlets go on, in any language: "of" in "Journal of Tides", "du"? */
export const linksOutlets = (word: string): boolean => linking.has(word)

/** Does a name read as an outlet's and as nobody else's: "Radio Mora", but not "Craig Hoy"? */
export const isSurelyOutlet = (name: string): boolean =>
  isAgency(name) ||
  titles.has(foldWord(name)) ||
  (!isOffice(name) &&
    name.split(/[\s-]+/).some((word) => nameWords.has(foldWord(word)) && !weakWords.has(foldWord(word))))

/** Is it a title of the lists, which means nothing else? */
export const isTitle = (name: string): boolean => titles.has(foldWord(name))

/** The titles of one word behind an article: "Télégramme" of "Le Télégramme". */
const bareTitles = new Set(
  outletWords.flatMap(({ titles = [] }) =>
    titles
      .flatMap((names) => /^\p{L}{1,3}[\s'’](\p{Lu}\S+)$/u.exec(names.split('|')[0]!)?.slice(1) ?? [])
      .map(foldWord),
  ),
)

/** Is it such a title without its article, which stands in a preposition before it: "au Télégramme", "al Tirreno"? */
export const isBareTitle = (name: string): boolean => bareTitles.has(foldWord(name))

/** Endings of compounds that name outlets, and compounds with them that name none. */
const endings = [...folded(({ endings }) => endings)]
const sureEndings = [...folded(({ sureEndings }) => sureEndings)]
const others = folded(({ otherwise }) => otherwise)
const isCompound = (word: string): boolean =>
  endings.some((end) => word.length > end.length + 2 && word.endsWith(end)) && !others.has(word)

/** Is it a noun that names an outlet by itself, as "Sundkurier" does? */
export const isOutletCompound = (word: string): boolean =>
  sureEndings.some((end) => word.length > end.length + 3 && word.endsWith(end)) && !others.has(word)

/** "TeleMera", "MoraTV": names written as one, with a capital inside, or with a number. */
const opening = anyOf(outletWords.flatMap(({ opening = [] }) => opening))
const closing = anyOf(outletWords.flatMap(({ closing = [] }) => closing))
const elsewise = anyOf(outletWords.flatMap(({ otherTele = [] }) => otherTele))
const written = new RegExp(
  `^Tele(?!${elsewise})\\p{Ll}{4,}$|^${opening}\\p{Lu}|\\p{Ll}${closing}$|^\\p{Lu}\\p{Ll}+\\p{Nd}{2,3}$|^\\p{Nd}(?:News|TV|Sport)$`,
  'u',
)

/** Is it a wire agency or broadcaster known by that name? */
export const isAgency = (name: string): boolean => groups.has(foldWord(name.trim()))

const everywhere = new Set(worldwide.flatMap((names) => names.split('|').map(foldWord)))

/** Is it one that papers of a language take reports from, and not only one known by that name elsewhere? */
export const isAgencyIn = (name: string, language: string): boolean =>
  everywhere.has(foldWord(name)) ||
  (outletsByLanguage[language]?.known.some((names) =>
    names.split('|').some((one) => foldWord(one) === foldWord(name)),
  ) ??
    false)

const printed = new Set(known.flat())

const bodies = new Set(worldwideBodies.map(foldWord))

/** Is it a pollster or an organisation that all the world knows by one word? */
export const isKnownBody = (name: string): boolean => bodies.has(foldWord(name))

/** Is it only alike to initials that are known, as "وأم" is to "وام"? So short a name must be printed as it is known. */
export const isAlikeOnly = (name: string): boolean => name.length < 4 && isAgency(name) && !printed.has(name)

/** Does a name read as an outlet's: a known agency, or with a word that outlets are named by? */
export const isOutlet = (name: string): boolean =>
  isAgency(name) ||
  titles.has(foldWord(name)) ||
  isPartOfStation(name) ||
  // "ORF Kärnten", "BBC Newsnight"
  (/^\p{Lu}{2,5}\s\p{Lu}/u.test(name) && isAgency(name.split(' ')[0]!) && name.split(' ').length === 2) ||
  /^(?:\p{L}[\p{L}\p{N}-]*\.)+(?:com|org|net|info|news|tv|de|at|ch|es|fr|it|pt|br|ua|ru|uk)$/iu.test(name) ||
  (!isOffice(name) &&
    name
      .split(/[\s'’-]+/)
      .some((word) => nameWords.has(foldWord(word)) || isCompound(foldWord(word)) || written.test(word)))

/** "France Bleu Littoral", "Rai 3 Toscana": a station of two words or more that is known, and where it is heard. */
function isPartOfStation(name: string): boolean {
  const words = name.split(' ')
  return words.length > 2 && isAgency(words.slice(0, 2).join(' '))
}

const wires = folded((words) => words.wires)
const wireEndings = [...folded((words) => words.wireEndings)]
const otherAgencies = folded(({ otherAgencies }) => otherAgencies?.called)
const newsAgencies = folded(({ otherAgencies }) => otherAgencies?.news)
const isWireWord = (word: string): boolean => wires.has(word) || endsIn(wireEndings, word, 1)

/** Does a name read as a wire's: a known agency, or "Harbour Wire", "Adriapress", "Agência Maré"? */
export const isWire = (name: string): boolean =>
  isAgency(name) || (!isOffice(name) && name.split(/[\s-]+/).some((word) => isWireWord(foldWord(word))))

/** "Agencia Estatal de Meteorología", "Agence régionale de santé": an agency that is there for something, and not for news. */
function isOffice(name: string): boolean {
  if (others.has(foldWord(name))) return true
  const [first = '', ...behind] = name.split(/[\s-]+/)
  // "وكالة الحوض المائي": where no capital tells a name, two words or more that are no outlet's.
  if (otherAgencies.has(foldWord(first)) && behind.length > 1)
    return (
      ![behind[0]!, behind.join(' ')].some(isAgency) &&
      !behind.some((word) => nameWords.has(foldWord(word)) || newsAgencies.has(foldWord(word)))
    )
  if (!wires.has(foldWord(first)) || !behind.some((word) => /^\p{Ll}/u.test(word))) return false
  return !behind.some((word) => nameWords.has(foldWord(word)))
}

/** The nominative of an agency's name that stands in another case: "Интерфакса". "" when it is none. */
export function agencyOf(name: string, { forms }: Lexicon): string {
  if (isAgency(name)) return name
  if (!forms || /\s/.test(name)) return ''
  const folded = foldWord(name)
  return byBeginning.get(folded.slice(0, 3))?.find((other) => forms.isCaseOf(folded, foldWord(other))) ?? ''
}

/** The names of one word by their first three letters, which no case changes. */
const byBeginning = Map.groupBy(
  known.flat().filter((name) => !/\s/.test(name)),
  (name) => foldWord(name).slice(0, 3),
)

/** The outlets that a line names side by side: "Prensa Austral y Radio Costa" has two, "Diario Tierra y Mar" one. */
export function outletsIn(names: string, lexicon: Lexicon): readonly string[] {
  // "Radio Mora + Costa Hoy", "dpa / AFP": these signs stand in no name.
  if (/\S\s*\+\s*\S|\S\s\/\s\S/.test(names)) return names.split(/\s*\+\s*|\s\/\s/).filter(Boolean)
  const parts = names
    .split(/\s*[,،/;+]\s*/)
    .flatMap((part) => partsOf(part, lexicon))
    .filter((part) => part !== '')
  // "Prensa Mar y La Boya": a title begins with its article.
  const isTitle = (part: string) =>
    isOutlet(part) || (/^\p{Lu}\S*\s\p{Lu}/u.test(part) && articles.has(foldWord(part.split(/\s/)[0]!)))
  return parts.length > 1 && parts.every(isTitle) ? parts : [names]
}

/** The agencies that stand alone or beside others in a byline: "Ana Ruiz / EFE", "AFP". */
export const agenciesIn = (byline: string, lexicon: Lexicon): string[] =>
  byline
    .split(/\s*[,،/|;·•]\s*/)
    .flatMap((part) => partsOf(part, lexicon))
    .flatMap((part) => withWires(part, lexicon))
    .map((part) => part.replace(/^(?:\p{Ll}[\p{Ll}'’]*\s+){1,4}(?=\p{Lu})/u, ''))
    .filter((part) => isWire(part) && part.split(' ').length < 5)

/** "Redaktion mit dpa": who wrote it, and the wire that they had. */
function withWires(part: string, { words }: Lexicon): readonly string[] {
  const before = words.chain.alongside ?? []
  const at = part.split(' ').findIndex((word, i) => i > 0 && before.includes(word))
  const all = part.split(' ')
  return at === -1 ? [part] : [all.slice(0, at).join(' '), all.slice(at + 1).join(' ')]
}

/** The parts of a phrase that a word for "and" joins. */
export function partsOf(names: string, { joining, words: { capitals, joined } }: Lexicon): string[] {
  const parts: string[] = ['']
  for (const word of names.split(/\s+/)) {
    const last = parts.length - 1
    if (word === '&' || joining.has(foldWord(word))) parts.push('')
    // "Sam Whitley" is one, where the second word only begins like "and".
    else if (
      !capitals &&
      joined.includes(word[0]!) &&
      word.length > 3 &&
      (parts[last]!.includes(' ') || (parts[last] !== '' && isOutlet(parts[last]!)))
    )
      parts.push(word.slice(1))
    else parts[last] = `${parts[last]} ${word}`.trim()
  }
  return parts
}

/** Two names for one outlet: the same agency, or letters and digits equal, whatever article, genus and case. */
export const sameOutlet = (a: string, b: string): boolean => {
  const [keyA, keyB] = [outletKey(a), outletKey(b)]
  return keyA !== '' && keyA === keyB
}

/** The same, where the first may stand in another case: "Вестника Вареды". */
export function isCaseOfOutlet(name: string, nominative: string, { forms }: Lexicon): boolean {
  if (sameOutlet(name, nominative)) return true
  const [words, whole] = [name, nominative].map((text) => text.split(/\s+/).map(foldWord))
  return (
    forms !== null &&
    words!.length === whole!.length &&
    words!.every(
      (word, i) => word === whole![i] || forms.isCaseOf(word, whole![i]!) || forms.isNounCaseOf(word, whole![i]!),
    )
  )
}

const articles = folded(({ before }) => before)
const genus = new RegExp(`^(?:(?:${[...folded(({ before }) => before)].join('|')})\\s+|l['’]\\s*)`)

/** What an address ends with: ".co.nz", ".com". */
const domain = /\.(?:(?:com?|org|net|gov|ac)\.[a-z]{2}|com|org|net|example|[a-z]{2})$/

function outletKey(name: string): string {
  const folded = foldWord(name.trim().split(/\s[-–—|:·]\s/)[0]!)
    .replace(/[«»“”„"]/g, '')
    .replace(/^(?:https?:\/\/)?www\./, '')
  const bare = folded.replace(genus, '').replace(genus, '')
  // "rnz.co.nz" is "RNZ".
  const host = bare.replace(domain, '')
  const group = groups.get(folded) ?? groups.get(bare) ?? groups.get(host)
  if (group !== undefined) return `agency ${group}`
  return host.replace(/[^\p{L}\p{N}]/gu, '')
}
