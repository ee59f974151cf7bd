import { isAgency, isOutlet, outletsIn } from '../chain/outlets.ts'
import type { FoundPicture } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { remembered } from '../languages/remembered.ts'
import { peopleNamed } from './credits.ts'
import { foldPhrase, labelOf } from './labels.ts'
import { isPersonName } from './names.ts'
import { noteOf } from './notes.ts'

/** What a line beside the story's own text is. */
export type Line =
  | { readonly is: 'related'; readonly headline: string }
  | { readonly is: 'translation'; readonly by: string }
  | { readonly is: 'picture'; readonly picture: FoundPicture }
  /** Without publishers where the line is a note, which `noteOf` reads. */
  | { readonly is: 'source'; readonly publishers: readonly string[] }
  | { readonly is: 'signOffs'; readonly initials: readonly string[] }

/**
 * Reads a line that belongs to the story but not to its text: related line, translation, picture's caption and
 * credit, source line, sign-offs. `tail` says that it stands after the story's last paragraph.
 */
export function readLine(text: string, lexicon: Lexicon, tail: boolean): Line | null {
  const line = text.trim()
  if (line.length > 600) return null
  const initials = tail ? signOffsIn(line) : null
  if (initials) return { is: 'signOffs', initials }
  if (isNote(line, lexicon)) return { is: 'source', publishers: [] }
  // "(khs) Quelle: Zwingtaler Bote"
  const signed = tail ? /^[([]\p{L}{2,5}[)\]]\s+(\S.*)$/su.exec(line)?.[1] : undefined
  const behind = signed === undefined ? null : readLine(signed, lexicon, tail)
  if (behind?.is === 'source' && behind.publishers.length > 0) return behind
  const enclosed = /^[([]\s*([^()[\]]{2,80})\s*[)\]]\.?$/.exec(line)?.[1]
  const labelled = labelOf(enclosed ?? line, lexicon)
  if (labelled) {
    const { label, rest, sure } = labelled
    if (label === 'related' && rest && sure) return { is: 'related', headline: rest }
    if (label === 'translation' && rest && rest.length < 100 && (sure || isShortName(rest)))
      return { is: 'translation', by: bare(rest) }
    if (label === 'picture' && sure && rest) return { is: 'picture', picture: captionOf(rest, lexicon) }
    if (label === 'photo' && rest && rest.length < 100 && sure)
      return { is: 'picture', picture: { address: '', caption: '', credit: bare(rest) } }
    const long = label === 'source' && outletsIn(bare(rest), lexicon).every(isOutlet) && line.length < 110
    const short =
      rest.split(/\s+/).length < 6 &&
      (!lexicon.words.capitals || /^\P{L}*(?:\p{Ll}+['’\s]){0,2}[«“„"]?\p{Lu}/u.test(rest))
    if (label === 'source' && rest && rest.length < 90 && (sure || ((enclosed || tail) && short) || long))
      return { is: 'source', publishers: printersIn(rest, lexicon) }
    const wires = label === 'contribution' && rest ? outletsIn(bare(rest), lexicon) : []
    if (wires.length > 0 && wires.every(isOutlet)) return { is: 'source', publishers: wires }
  }
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
  outletsIn(bare(names), lexicon)
    .filter((name) => isAgency(name) || !lexicon.nobody.has(foldPhrase(name)))
    .map((name) => withoutGenus(name, lexicon))

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

/** A caption with the credit that ends it taken off: "Troops on parade. Photo: HispanTV". */
export function captionOf(text: string, lexicon: Lexicon): FoundPicture {
  // "Credit...Ana Ruiz" has its label's colon as dots.
  const dotted = text.trim().replace(/(\p{L})\.{3}(?=\p{Lu})/u, '$1: ')
  const caption = withoutPictureLabel(dotted, lexicon)
  const split = (at: number, credit: string): FoundPicture => ({
    address: '',
    caption: caption
      .slice(0, at)
      .replace(/[\s|/–—-]+$/u, '')
      .trim(),
    credit: bare(credit.replace(/^©\s*/, '')),
  })
  const bracketed = /\s*[([]([^()[\]]{2,80})[)\]]\.?$/.exec(caption)
  if (bracketed) {
    const labelled = labelOf(bracketed[1]!, lexicon)
    if (labelled?.label === 'photo' && labelled.rest) return split(bracketed.index, labelled.rest)
    if (isNameInBrackets(bracketed[1]!, caption.slice(0, bracketed.index), lexicon))
      return split(bracketed.index, bracketed[1]!)
    if (isCredit(bracketed[1]!, lexicon)) {
      // "The boat in port. Pau Serra (EFE)"
      const person = /[.!?»”]\s+([^.!?]{3,40})$/u.exec(caption.slice(0, bracketed.index))
      if (person && peopleNamed(person[1]!, lexicon)[0] === person[1])
        return split(person.index + 1, caption.slice(person.index + 1).trim())
      return split(bracketed.index, bracketed[1]!)
    }
  }
  for (const match of caption.matchAll(/(?<=[.!?؟»”)|/\n]|^)\s*[|/–—-]?\s*(?=\S)/gu)) {
    const rest = caption.slice(match.index + match[0].length)
    if (rest.length > 100) continue
    const opens = match.index + match[0].length === 0
    const labelled = labelOf(rest, lexicon)
    const named = labelled && (labelled.label === 'photo' || (labelled.label === 'source' && !opens))
    // "Photo courtesy of the Port Authority", at the end.
    const few = !opens && labelled?.label === 'photo' && /^[^.!?:]{3,60}\.?$/.test(labelled.rest)
    if (
      named &&
      labelled.rest &&
      (labelled.sure || few || isCredit(labelled.rest, lexicon) || isNamed(labelled.rest, lexicon))
    )
      return split(match.index, labelled.rest)
    if (/^(?:©|\(c\)\s)/i.test(rest)) return split(match.index, rest.replace(/^\(c\)/i, ''))
    if (!opens && (isCredit(bare(rest), lexicon) || isNamedBehind(rest, lexicon))) return split(match.index, rest)
  }
  // "The boat in port Photo: Ana Ruiz", "The boat in port - Ana Ruiz/University of Vell"
  for (const match of caption.slice(-100).matchAll(/\s[([]?(?=\p{L})/gu)) {
    const at = Math.max(0, caption.length - 100) + match.index
    const labelled = labelOf(caption.slice(at + match[0].length), lexicon)
    if (labelled?.label === 'photo' && labelled.sure && labelled.rest && isColon(caption.slice(at), labelled.rest))
      return split(at, labelled.rest)
  }
  const dashed = /\s[–—-]\s([^.!?]{4,90}?)\.?$/u.exec(caption)
  if (dashed && !/\s[–—-]\s/u.test(dashed[1]!) && (isCredit(dashed[1]!, lexicon) || isNamedBehind(dashed[1]!, lexicon)))
    return split(dashed.index, dashed[1]!)
  const barred = /^(.+?)\s*\|\s*([^|]{2,60})$/su.exec(caption)
  if (barred && (isCredit(barred[2]!, lexicon) || isNamed(barred[2]!, lexicon)))
    return split(barred[1]!.length, barred[2]!)
  const tail = /[.!?»”]\s*[([|/–—-]\s*([^.()|/]{2,40})[)\]]?\s*$/u.exec(caption)
  if (tail && (isOutlet(tail[1]!) || /^\p{Lu}/u.test(tail[1]!))) return split(tail.index + 1, tail[1]!)
  return { address: '', caption, credit: '' }
}

/** "Picture: The boat in port | Tom Arden": a label before words that are no name. */
function withoutPictureLabel(text: string, lexicon: Lexicon): string {
  const labelled = labelOf(text, lexicon)
  if (!labelled?.sure || !labelled.rest) return text
  if (labelled.label === 'picture') return labelled.rest
  const [first = '', ...others] = labelled.rest.split(/\s*\|\s*/)
  const told = others.length > 0 || /[.!?]\s+\S/.test(labelled.rest)
  const captioned = labelled.label === 'photo' && told && !isCredit(first, lexicon) && !isNamed(first, lexicon)
  return captioned ? labelled.rest : text
}

/** A name alone in brackets, behind words of which the last is no name: "The boat in port (Tom Arden)". */
function isNameInBrackets(words: string, before: string, lexicon: Lexicon): boolean {
  const count = words.split(/\s+/).length
  if (count < 2 || count > 4 || before.trim().split(/\s+/).length < 4 || /\p{Nd}/u.test(words)) return false
  if (!lexicon.words.capitals)
    return lexicon.words.givenNames.some((name) => foldPhrase(name) === foldPhrase(words.split(/\s+/)[0]!))
  return isPersonName(words, lexicon) && !/\s\p{Lu}[\p{L}’'-]+[.,]?$/u.test(before.trim())
}

/** Does a colon stand before what follows a label? */
const isColon = (text: string, rest: string): boolean => /[:：]\s*$/.test(text.slice(0, text.lastIndexOf(rest)))

/** A name alone behind the sentences of a caption, or with what it is taken for: "MARTA RUEDA", "Ana Ruiz / Tide". */
function isNamedBehind(rest: string, lexicon: Lexicon): boolean {
  const [, name = '', outlet] = /^([^/|]{5,40}?)(?:\s*[/|]\s*([^/|.]{2,50}))?\.?$/u.exec(rest) ?? []
  if (!lexicon.words.capitals || (outlet !== undefined && !/^\p{Lu}/u.test(outlet))) return false
  return isPersonName(name.trim(), lexicon) && name.trim().split(/\s+/).length < 5
}

/** Few words that open with somebody's name: "Tom Arden for The Courier". */
const isNamed = (text: string, lexicon: Lexicon): boolean => {
  const [person = ''] = peopleNamed(text, lexicon)
  return person !== '' && text.startsWith(person) && text.split(/\s+/).length < 9
}

/** Nothing but who took a picture and for whom: "Tom Arden/Reuters", "EFE", "Pau Serra via AP". */
function isCredit(text: string, lexicon: Lexicon): boolean {
  if (text.length > 70 || /[.!?:]/.test(text.slice(0, -1).replace(/\b\p{Lu}\./gu, ''))) return false
  const parts = text.split(/\s*[/|,،]\s*|\s[–—-]\s/).filter(Boolean)
  const people = parts.filter((part) => peopleNamed(part, lexicon).length > 0)
  const printers = parts.filter((part) => isOutlet(part) && part.split(/\s+/).length < 4)
  if (parts.length === 0 || !parts.every((part) => people.includes(part) || printers.includes(part))) return false
  return printers.some(isAgency) || (parts.length > 1 && printers.length > 0)
}

const bare = (text: string): string =>
  text
    .trim()
    .replace(/[.,;\s]+$/u, '')
    .replace(/^\(([^()]*)\)?$/, '$1')

const isShortName = (text: string): boolean => {
  const words = text.split(/\s+/)
  return words.length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?:]/.test(text.slice(0, -1))
}
