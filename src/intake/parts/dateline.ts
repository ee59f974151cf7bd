import { agencyOf, isAgency, isOutlet } from '../chain/outlets.ts'
import { anyInAll } from '../languages/every.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'

/** The place, and sometimes the wires, that open a text: "VELL (Reuters) — ". `length` counts its dash and space. */
export interface Dateline {
  readonly place: string
  readonly agencies: readonly string[]
  readonly length: number
}

const place = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\u200c .,'’/-]{1,45}?"
const date = `(?:\\s*[,،]?\\s*(?:${anyInAll(({ dates }) => dates?.beforeDay)} )?\\p{Nd}{1,2}[^—–()\\n]{1,24}?)?`
const region = '(?:\\s*\\([^()\\n]{2,30}\\)(?=[,،]))?'
const dash = '(?:[.,،]?\\s?[—–]|(?<=\\))\\.(?=\\s)|\\.-|\\s-|:\\s?[—–]|\\s?:)'

/** "VELL, 12 Feb (Reuters) -", "Berlin (dpa/AFP) –", "VELL —". */
const common = new RegExp(
  `^(${place})${region}${date}(?:\\s*[-–/]?\\s*\\(([^()\\n]{2,40})\\))?\\s*${dash}\\s*(?=\\S)`,
  'u',
)
/** "(ANSA) - PORTO LUNA (MORA), 10 FEB -", "(AFP) —". */
const ahead = new RegExp(`^\\(([^()\\n]{2,40})\\)\\s*[—–-]\\s*(?:(${place})${region}${date}\\s*[—–-]\\s*)?(?=\\S)`, 'u')
/** "ВАРЕДА, 10 февраля — ТАСС.", "ВАРЕДА, 10 февраля. /ТАСС/." */
const behind = new RegExp(
  `^(${place})${date}\\.?\\s*(?:[—–/-]\\s*([^.:—–()/\\n]{2,30})[.:]|/([^/\\n]{2,30})/\\.?[—–-]?)\\s+(?=\\S)`,
  'u',
)

/** "Vell (Mora) / EFE.- ", "الكرك - بترا - ", "دره‌رود - خبرگزاری موج: " */
const slashed = new RegExp(
  `^(${place})${'(?:\\s*\\([^()\\n]{2,30}\\))?'}\\s*(?:/|[—–-]\\s)\\s*([^.:—–()/\\n]{2,30}?)\\s*(?:\\.\\s?[-–—]|\\s[-–—]|[—–]|:)\\s*(?=\\S)`,
  'u',
)
/** "Вареда. 5 марта. ИНТЕРФАКС - ", also with the wire's service for a region: "ИНТЕРФАКС-ЮГ". */
const stopped = new RegExp(
  `^(${place})\\.\\s+\\p{Nd}{1,2}\\s[\\p{L}]{3,12}\\.\\s+(\\p{Lu}[\\p{L}.]{1,20}(?:-[\\p{L}]{1,20})?)\\s*[-–—]\\s+(?=\\S)`,
  'u',
)

/** Reads the dateline of a story's first paragraph. The place stands in capitals, or before an agency, or is short. */
export function datelineOf(text: string, lexicon: Lexicon): Dateline | null {
  const head = text.slice(0, 140)
  return (
    dividedBy(ahead, head, lexicon) ??
    signedBehind(head, lexicon) ??
    slashedBehind(head, lexicon) ??
    stoppedBehind(head, lexicon) ??
    openedBy(head, lexicon) ??
    bracketed(head, lexicon)
  )
}

/** "Speyer/Rom (KNA) Der Papst": a wire in brackets behind a place, without a dash. */
function bracketed(head: string, lexicon: Lexicon): Dateline | null {
  const match = /^(\p{Lu}[\p{L}\p{M} .'’/-]{1,40}?)\s\(([^()\n]{2,20})\)\.?\s+(?=[„“"«»]?\p{Lu})/u.exec(head)
  const agencies = match ? wiresIn(match[2]!, lexicon) : []
  if (!match || agencies.length === 0 || !agencies.every(isAgency) || match[1]!.split(' ').length > 4) return null
  return { place: trimmed(match[1]!), agencies, length: match[0].length }
}

function dividedBy(shape: RegExp, head: string, lexicon: Lexicon): Dateline | null {
  const match = shape.exec(head)
  const agencies = match ? wiresIn(match[1]!, lexicon) : []
  if (!match || agencies.length === 0 || !agencies.every((name) => isAgency(name) || isOutlet(name))) return null
  const where = match[2] ?? ''
  if (where && !isLarge(where)) {
    const bare = /^\([^()]*\)\s*[—–-]\s*/.exec(head)!
    return { place: '', agencies, length: bare[0].length }
  }
  return { place: withoutMonth(trimmed(where), lexicon), agencies, length: match[0].length }
}

function signedBehind(head: string, lexicon: Lexicon): Dateline | null {
  const match = behind.exec(head)
  const name = match?.[2] ?? match?.[3] ?? ''
  const slashed = match?.[3] !== undefined && isLarge(match[1]!)
  if (!match || !(isAgency(name) || isOutlet(name) || slashed) || !isPlace(match[1]!)) return null
  return { place: withoutMonth(trimmed(match[1]!), lexicon), agencies: wiresIn(name, lexicon), length: match[0].length }
}

function slashedBehind(head: string, lexicon: Lexicon): Dateline | null {
  const match = slashed.exec(head)
  const isWire = match && (isAgency(match[2]!) || (!lexicon.words.capitals && isOutlet(match[2]!)))
  if (!match || !isWire || !isPlace(match[1]!)) return null
  return { place: trimmed(match[1]!), agencies: wiresIn(match[2]!, lexicon), length: match[0].length }
}

function stoppedBehind(head: string, lexicon: Lexicon): Dateline | null {
  const match = stopped.exec(head)
  const name = match?.[2] ?? ''
  if (!match || !(isAgency(name) || isAgency(name.split('-')[0]!)) || !isPlace(match[1]!)) return null
  const written =
    name === name.toUpperCase() && name.length > mostInitials ? name.replace(/\p{L}+/gu, capitalised) : name
  return { place: trimmed(match[1]!), agencies: wiresIn(written, lexicon), length: match[0].length }
}

/** Letters of a name that is made of initials at most. */
const mostInitials = 5
const capitalised = (word: string): string => word[0]! + word.slice(1).toLowerCase()

function openedBy(head: string, lexicon: Lexicon): Dateline | null {
  const match = common.exec(head)
  if (!match) return null
  const where = withoutMonth(trimmed(match[1]!), lexicon)
  const wire = match[2] === undefined ? wireOf(where, lexicon) : ''
  if (wire) return { place: '', agencies: [wire], length: match[0].length }
  const agencies =
    match[2] === undefined
      ? []
      : wiresIn(match[2], lexicon).filter((name) => isWireLike(name) || /\p{Nd}/u.test(match[0]))
  const words = where.split(/\s+/)
  // "قال مروان زين (45 عاما):": who says what follows.
  if (/:\s*$/.test(match[0]) && words.some((word) => lexicon.saying.has(foldWord(word)))) return null
  const large = lexicon.words.capitals
    ? isLarge(where)
    : words.length <= 3 && !words.some((word) => lexicon.saying.has(word)) && !/:\s*$/.test(match[0])
  // "Später sagte Jan Holm (SPD):" is no place.
  const says = words.slice(1).some((word) => lexicon.saying.has(foldWord(word)))
  if (!large && (says || agencies.length === 0 || words.length > 4)) return null
  if (words.length > 5 || (/:\s*$/.test(match[0]) && agencies.length === 0)) return null
  return { place: where, agencies, length: match[0].length }
}

/** "Reuters", "خبرگزاری آسوشیتدپرس": a wire alone, what it is called by before it or not; "" where it is none. */
const wireOf = (name: string, lexicon: Lexicon): string =>
  [name, ...(lexicon.words.capitals ? [] : [name.slice(name.indexOf(' ') + 1)])].find(isAgency) ?? ''

/** "Reuters", "PNA", "lsw", "Прибой-Пресс"; no place, as in "MONTALVO (Rieti) —". */
const isWireLike = (name: string): boolean => isAgency(name) || isOutlet(name) || !/^\p{Lu}\p{Ll}+$/u.test(name)

const trimmed = (text: string): string => text.replace(/[\s,.،/-]+$/, '')

/** Does it begin in capitals: "RAS LUMA"? */
const isLarge = (text: string): boolean => {
  const first = text.split(/\s+/)[0]!
  return /^\p{Lu}{3}/u.test(text) && first === first.toUpperCase()
}

const isPlace = (text: string): boolean => text.split(/\s+/).length < 6 && /^[\p{Lu}\p{Lo}]/u.test(text)

/** The wires that stand side by side: "dpa/AFP". */
const wiresIn = (names: string, lexicon: Lexicon): string[] =>
  names
    .trim()
    .split(/\s*[/,،+]\s*/)
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => agencyOf(name, lexicon) || name)
    // "dpa/lby": the regional service of the wire before it.
    .filter((name, i, all) => i === 0 || !isAgency(all[0]!) || !/^\p{Ll}{2,4}$/u.test(name) || isAgency(name))

/** "VAREDA, November" of "VAREDA, November 27 —": the month is of the day that follows, not of the place. */
function withoutMonth(text: string, lexicon: Lexicon): string {
  const [, before, last] = /^(.+?)[\s,،]+([^\s,،]+)$/u.exec(text) ?? []
  return before !== undefined && lexicon.months.has(foldWord(last?.replace(/\.$/, '') ?? '')) ? before : text
}
