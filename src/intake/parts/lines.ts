import { isAgency, isAgencyIn, isOutlet, outletsIn } from '../chain/outlets.ts'
import type { FoundPicture } from '../found.ts'
import { anyInAll, anyOf } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { remembered } from '../languages/remembered.ts'
import { endsSentence } from './above.ts'
import { bare, captionOf } from './caption.ts'
import { daysIn } from './dates.ts'
import { foldPhrase, labelOf } from './labels.ts'
import { noteOf } from './notes.ts'

/** What a line beside the story's own text is. */
export type Line =
  | { readonly is: 'related'; readonly headline: string }
  | { readonly is: 'translation'; readonly by: string }
  | { readonly is: 'picture'; readonly picture: FoundPicture }
  /** Without publishers where the line is a note, which `noteOf` reads. */
  | { readonly is: 'source'; readonly publishers: readonly string[] }
  /** With the wires that stand among the initials, or beside them. */
  | { readonly is: 'signOffs'; readonly initials: readonly string[]; readonly publishers: readonly string[] }

/**
 * Reads a line that belongs to the story but not to its text: related line, translation, picture's caption and
 * credit, source line, sign-offs. `tail` says that it stands after the story's last paragraph.
 */
export function readLine(text: string, lexicon: Lexicon, tail: boolean): Line | null {
  const line = text.trim()
  if (line.length > 600) return null
  const initials = tail ? (signOffsIn(line) ?? datedSignOffs(line, lexicon) ?? wiresAmong(line)) : null
  if (initials) return { is: 'signOffs', initials, publishers: wiresOf(initials, lexicon) }
  if (isNote(line, lexicon)) return { is: 'source', publishers: [] }
  const made = tail ? madeWith(line, lexicon) : null
  if (made) return made
  // "(khs) Quelle: Zwingtaler Bote"
  const signed = tail ? /^[([]\p{L}{2,5}[)\]]\s+(\S.*)$/su.exec(line)?.[1] : undefined
  const behind = signed === undefined ? null : readLine(signed, lexicon, tail)
  if (behind?.is === 'source' && behind.publishers.length > 0) return behind
  const enclosed = /^[([]\s*([^()[\]]{2,80})\s*[)\]]\.?$/.exec(line)?.[1]
  const labelled = labelOf(enclosed ?? line, lexicon)
  // "По информации ТАСС, паром продан": a sentence goes on.
  if (
    labelled?.label === 'source' &&
    !line.includes(':') &&
    /(?:,\s\p{Ll}|،\s\p{Lo}+\s\p{Lo}+\s\p{Lo}).*\.$/su.test(labelled.rest)
  )
    return null
  if (labelled) {
    const { label, rest, sure } = labelled
    if (label === 'related' && rest && sure) return { is: 'related', headline: rest }
    if (label === 'translation' && rest && rest.length < 100 && (sure || isShortName(rest)))
      return { is: 'translation', by: bare(rest) }
    if (label === 'picture' && sure && rest) return { is: 'picture', picture: captionOf(rest, lexicon) }
    // "صورة: تعاونيات الجبل (أرشيف)": where no capital tells a name, words before brackets say what it shows.
    const shown = lexicon.words.capitals ? null : /^(\S+(?:\s\S+)+)\s*\(([^()]{3,40})\)?$/u.exec(rest)
    if (label === 'photo' && sure && shown && lexicon.words.pages.archived?.test(shown[2]!))
      return { is: 'picture', picture: { address: '', caption: shown[1]!, credit: shown[2]! } }
    // "Photos: 4 (C-4491 to 4)" counts them.
    if (label === 'photo' && rest && rest.length < 100 && sure && !/^\p{Nd}/u.test(rest))
      return { is: 'picture', picture: { address: '', caption: '', credit: bare(rest) } }
    // "D'après les informations de Radio Détroit, le mur était fissuré": a sentence of the story.
    const tells = lexicon.words.capitals && /,\s(?:\p{Ll}\S*\s){3}/u.test(rest) && endsSentence(line)
    const long = label === 'source' && !tells && outletsIn(bare(rest), lexicon).every(isOutlet) && line.length < 110
    const short =
      rest.split(/\s+/).length < 6 &&
      (!lexicon.words.capitals || /^\P{L}*(?:\p{Ll}+['’\s]){0,2}[«“„"]?\p{Lu}/u.test(rest))
    if (label === 'source' && rest && rest.length < 90 && (sure || ((enclosed || tail) && short) || long))
      return { is: 'source', publishers: printersIn(rest, lexicon) }
    const wires = label === 'contribution' && rest ? outletsIn(bare(rest), lexicon) : []
    if (wires.length > 0 && wires.every(isOutlet)) return { is: 'source', publishers: wires }
  }
  const signers = enclosed && tail ? withoutDay(enclosed, lexicon).split(/\s*[,/]\s*/) : []
  if (signers.length > 1 && signers.every(isOfDesk) && signers.some(isAgency))
    return { is: 'source', publishers: signers.filter(isAgency) }
  const name = bare((enclosed ?? line).replace(/^[–—/©\s-]+|\/$/g, ''))
  const wires = name.length < 40 ? outletsIn(name, lexicon) : []
  if ((enclosed || tail) && wires.length > 0 && wires.every(isAgency)) return { is: 'source', publishers: wires }
  const large = enclosed !== undefined && lexicon.words.capitals && /^\p{Lu}/u.test(enclosed) && isShortName(enclosed)
  if (enclosed && tail && (large || isOutlet(enclosed)) && !enclosed.includes('='))
    return { is: 'source', publishers: printersIn(enclosed, lexicon) }
  return null
}

/** The outlets that a line names, without "agencies" and the like. */
const printersIn = (names: string, lexicon: Lexicon): readonly string[] =>
  outletsIn(bare(withoutDay(names, lexicon)), lexicon)
    .filter((name) => isAgency(name) || !lexicon.nobody.has(foldPhrase(name)))
    .map((name) => withoutGenus(name, lexicon))

const behindYear = new RegExp(`\\s${anyInAll(({ dates }) => dates?.behindYear)}\\.?\\s*$`, 'u')

/** "The Tide (Прилив), 18 January 2022" without its day and what stands in brackets. */
function withoutDay(names: string, lexicon: Lexicon): string {
  const days = /\p{Nd}/u.test(names) ? daysIn(names, lexicon) : []
  const cut = days.reduceRight((text, { at: [start, end] }) => text.slice(0, start) + text.slice(end), names)
  const yearless = days.length > 0 ? cut.replace(behindYear, '') : cut
  return yearless.replace(/(?<=\S)\s*\([^()]*\)/g, '').replace(/[\s,،;.–—-]+$/u, '')
}

/** "агентства «Волна»", "the newspaper Tide": the name without what it is called by, where that has no capital. */
function withoutGenus(name: string, { words: { capitals } }: Lexicon): string {
  const quoted = /^[^«»“”„"]*[«“„"]([^«»“”„"]{2,40})[»”“"]$/u.exec(name)
  if (quoted) return quoted[1]!
  return capitals ? name.replace(/^(?:\p{Ll}[\p{Ll}'’-]*\s+){1,3}(?=\p{Lu})/u, '') : name
}

/** Is it a note that names more than a label and one name, or that opens with no label of these? */
export const isNote = remembered(readsAsNote)

function readsAsNote(line: string, lexicon: Lexicon): boolean {
  const labelled = labelOf(line, lexicon)
  const plain = labelled?.label === 'photo' || labelled?.label === 'picture' || labelled?.label === 'related'
  return !plain && noteOf(line, lexicon) !== null
}

/** One of several initials: "AR", "a.r.", "A. R.", "A.-L. B.". */
const signed = '(?:(?:\\p{L}\\.?){1,5}|\\p{L}\\.(?:[\\s-]?\\p{L}\\.){1,3})'

/** Initials of those who answer for the story, "OT/GMS/SC". */
function signOffsIn(line: string): readonly string[] | null {
  if (line.length > 40) return null
  const alone = /^(?:[([](\p{L}{2,4})[)\]]|(\p{Lu}{2,4}))\.?$/u.exec(line)
  const one = alone?.[1] ?? alone?.[2] ?? ''
  if (one && !isAgency(one) && (one === one.toUpperCase() || one === one.toLowerCase())) return [one]
  // "A. R.", "A.-L. B.", "r.c."
  if (/^[([]?(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.){1,3}|\p{Ll}\.(?:[\s-]?\p{Ll}\.){1,3})[)\]]?$/u.test(line))
    return isAgency(line.replace(/[.\s()[\]-]/g, '')) ? null : [line.replace(/^[([]|[)\]]$/g, '')]
  const shape = new RegExp(`^[([]?(${signed}(?:\\s?//?\\s?${signed}){1,5})[)\\]]?$`, 'u').exec(line)
  if (!shape) return null
  const parts = shape[1]!.split(/\/+/).map((part) => part.trim())
  if (parts.every(isAgency)) return null
  return parts.every((part) => part === part.toUpperCase() || part.replace(/[.\s-]/g, '').length <= 3) ? parts : null
}

/** A wire, or what may be initials in small letters. */
const isOfDesk = (part: string): boolean => isAgency(part) || /^\p{Ll}{2,5}$/u.test(part)

/** "kgr/dpa/Reuters", "ther/AFP": initials and wires in small letters, of which one is known. */
function wiresAmong(line: string): readonly string[] | null {
  if (line.length > 40 || !line.includes('/')) return null
  const parts = line.replace(/^[([]|[)\]]$/g, '').split(/\s?\/+\s?/)
  return parts.length > 1 && parts.every(isOfDesk) && parts.some(isAgency) && !parts.every(isAgency) ? parts : null
}

const withWires = new WeakMap<Lexicon, RegExp | null>()

/** A desk or initials with their wires, and no more: "Redazione (con Ansa)", "(jd avec AFP)", "With AFP, Reuters". */
function madeWith(line: string, lexicon: Lexicon): Line | null {
  if (line.length > 50) return null
  let shape = withWires.get(lexicon)
  if (shape === undefined) {
    const { alongside = [] } = lexicon.words.chain
    const before = '[([]?(?:(\\S+(?: \\S+)?) )?[([]?'
    shape =
      alongside.length === 0 ? null : new RegExp(`^${before}${anyOf(alongside)} ([^()[\\]]{2,40}?)[)\\]]*\\.?$`, 'iu')
    withWires.set(lexicon, shape)
  }
  const [, who = '', wires] = shape?.exec(line) ?? []
  const publishers = wires === undefined ? [] : outletsIn(wires, lexicon)
  if (publishers.length === 0 || !publishers.every(isAgency)) return null
  if (/^(?:\p{Ll}{2,4}|\p{Lu}{2,4})$/u.test(who)) return { is: 'signOffs', initials: [who], publishers }
  return who === '' || lexicon.nobody.has(foldPhrase(who)) ? { is: 'source', publishers } : null
}

/**
 * The wires among those who sign: "mk/dpa". A writer's initials may be a wire's: two letters are one only where they are
 * large and others small, three only where papers of the language take its reports.
 */
const wiresOf = (initials: readonly string[], { words: { tag } }: Lexicon): readonly string[] =>
  initials.filter(
    (one) =>
      isAgency(one) &&
      (one.length > 3 ||
        (isAgencyIn(one, tag) &&
          (one.length > 2 || (one === one.toUpperCase() && initials.some((other) => /^\p{Ll}+$/u.test(other)))))),
  )

/** "(red, APA, 3.4.2024)": who answers for the story, what it is made of, and its day. */
export function datedSignOffs(line: string, lexicon: Lexicon): readonly string[] | null {
  const enclosed = line.length < 60 ? /^[([]([^()[\]]{4,50})[)\]]\.?$/.exec(line)?.[1] : undefined
  const day = enclosed === undefined ? undefined : daysIn(enclosed, lexicon)[0]
  if (enclosed === undefined || !day || day.at[1] < enclosed.trimEnd().length) return null
  const parts = enclosed
    .slice(0, day.at[0])
    .split(/[,/\s]+/)
    .filter(Boolean)
  const isInitials = (part: string): boolean => isAgency(part) || /^\p{L}{1,4}$/u.test(part)
  return parts.length > 0 && parts.every(isInitials) && !parts.every(isAgency) ? parts : null
}

const isShortName = (text: string): boolean => {
  const words = text.split(/\s+/)
  return words.length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?:]/.test(text.slice(0, -1))
}
