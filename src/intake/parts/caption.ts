import { isAgency, isOutlet } from '../chain/outlets.ts'
import type { FoundPicture } from '../found.ts'
import { anyInAll } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { peopleNamed } from './credits.ts'
import { foldPhrase, type Labelled, labelOf } from './labels.ts'
import { isPersonName } from './names.ts'

/** A caption with the credit that ends it taken off: "Troops on parade. Photo: HispanTV". */
export function captionOf(text: string, lexicon: Lexicon): FoundPicture {
  // "Credit...Ana Ruiz" has its label's colon as dots.
  const dotted = text.trim().replace(/(\p{L})\.{3}(?=\p{Lu})/u, '$1: ')
  const caption = withoutPictureLabel(dotted, lexicon)
  const split = (at: number, credit: string): FoundPicture => ({
    address: '',
    caption: caption
      .slice(0, at)
      .replace(/[\s|/؛–—-]+$/u, '')
      .trim(),
    credit: bare(credit.replace(/^[|\s]*©?\s*/, '')),
  })
  const bracketed = /\s*[([]([^()[\]]{2,80})[)\]]\.?$/.exec(caption)
  if (bracketed) {
    const labelled = labelOf(bracketed[1]!, lexicon)
    // "(© 2018 Port Authority)"
    if (/^©\s*(?:\p{Nd}{4}\s+)?\p{L}/u.test(bracketed[1]!)) return split(bracketed.index, bracketed[1]!)
    if (labelled && isPhoto(labelled) && labelled.rest)
      return split(bracketed.index, archived.test(labelled.rest) ? bracketed[1]! : labelled.rest)
    if (
      isNameAndOutlet(bracketed[1]!, lexicon) ||
      isOutletAndName(bracketed[1]!, lexicon) ||
      isWordInBrackets(bracketed[1]!, caption.slice(0, bracketed.index), lexicon)
    )
      return split(bracketed.index, bracketed[1]!)
    if (isNameInBrackets(bracketed[1]!, caption.slice(0, bracketed.index), lexicon))
      return split(bracketed.index, bracketed[1]!)
    if (isCredit(bracketed[1]!, lexicon)) {
      // "The boat in port. Pau Serra (EFE)"
      const person = /[.!?»”]\s+([^.!?]{3,40})$/u.exec(caption.slice(0, bracketed.index))
      if (person && peopleNamed(person[1]!, lexicon)[0] === person[1])
        return split(person.index + 1, caption.slice(person.index + 1).trim())
      return split(bracketed.index, bracketed[1]!)
    }
    // "(AFP)", "(A.F.P.)", "(«The Tide»)"
    if (isAgency(bracketed[1]!) || isQuotedName(bracketed[1]!))
      return split(bracketed.index, bracketed[1]!.replace(/[«»“”„"]/g, ''))
  }
  const copyright = /\s(?:©|\(c\))\s*(\S[^©]{2,80})$/iu.exec(caption)
  if (copyright) return split(copyright.index, copyright[1]!)
  const dashed = /\s[–—-]\s([^.!?]{4,90}?)\.?$/u.exec(caption)
  const behind = dashed && !/\s[–—-]\s/u.test(dashed[1]!) ? dashed[1]! : ''
  // "The boat in port - Ana Ruiz/Portpress": what stands behind the stroke alone is not all of the credit.
  if (dashed && isNameAndOutlet(behind, lexicon)) return split(dashed.index, behind)
  // "The boat in port — Photo: Ana Ruiz/Archive"
  const told = dashed ? labelOf(dashed[1]!, lexicon) : null
  if (dashed && told?.sure && isPhoto(told) && told.rest) return split(dashed.index, told.rest)
  for (const match of caption.matchAll(/(?<=[.!?؟»”)|/\n]|^)\s*[|/–—-]?\s*(?=\S)/gu)) {
    const rest = caption.slice(match.index + match[0].length)
    if (rest.length > 100) continue
    const opens = match.index + match[0].length === 0
    const labelled = labelOf(rest, lexicon)
    const named = labelled && (isPhoto(labelled) || (labelled.label === 'source' && !opens))
    // "Photo courtesy of the Port Authority", at the end.
    const few = !opens && labelled && isPhoto(labelled) && /^[^.!?:]{3,60}\.?$/.test(labelled.rest)
    if (
      named &&
      labelled.rest &&
      (labelled.sure || few || isCredit(labelled.rest, lexicon) || isNamed(labelled.rest, lexicon))
    )
      return split(match.index, labelled.rest)
    if (/^(?:©|\(c\)\s)/i.test(rest)) return split(match.index, rest.replace(/^\(c\)/i, ''))
    // "das 15. Forum Ländlicher Raum": a number of one or two digits ends no sentence.
    const isOrdinal = /(?<!\p{Nd})\p{Nd}{1,2}\.$/u.test(caption.slice(0, match.index))
    if (!opens && !isOrdinal && (isCredit(bare(rest), lexicon) || isNamedBehind(rest, lexicon)))
      return split(match.index, rest)
  }
  // "The boat in port Photo: Ana Ruiz", "The boat in port - Ana Ruiz/University of Vell"
  for (const match of caption.slice(-100).matchAll(/\s[([]?(?=\p{L})/gu)) {
    const at = Math.max(0, caption.length - 100) + match.index
    const labelled = labelOf(caption.slice(at + match[0].length), lexicon)
    if (labelled && isPhoto(labelled) && labelled.sure && labelled.rest && isColon(caption.slice(at), labelled.rest))
      return split(at, labelled.rest)
  }
  // "The boat in port. Handout": a label alone.
  const label = /[.!?»”]\s+([\p{L} ]{4,24})\.?$/u.exec(caption)
  if (label && lexicon.words.labels.photo.some((name) => name.length > 6 && foldPhrase(name) === foldPhrase(label[1]!)))
    return split(label.index + 1, label[1]!)
  if (dashed && behind && (isCredit(behind, lexicon) || isNamedBehind(behind, lexicon)))
    return split(dashed.index, behind)
  const barred = /^(.+?)\s*\|\s*([^|]{2,60})$/su.exec(caption)
  if (barred && (isCredit(barred[2]!, lexicon) || isNamed(barred[2]!, lexicon)))
    return split(barred[1]!.length, barred[2]!)
  const tail = /[.!?»”]\s*[([|/–—-]\s*([^.()|/]{2,40})[)\]]?\s*$/u.exec(caption)
  if (tail && (isOutlet(tail[1]!) || /^\p{Lu}/u.test(tail[1]!))) return split(tail.index + 1, tail[1]!)
  // "The boat in port TOM ARDEN": in capitals, behind words that are not.
  const [, capitals = ''] = /[\p{Ll}\p{Nd}][,.]?\s(\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3})$/u.exec(caption) ?? []
  if (capitals && isPersonName(capitals, lexicon)) return split(caption.length - capitals.length, capitals)
  return { address: '', caption, credit: '' }
}

/** "Photo from the archive": nobody is named. */
const archived = new RegExp(`^${anyInAll(({ pages }) => pages?.archived)}$`, 'iu')

/** Does a label say who took a picture, or drew it? */
const isPhoto = ({ label }: Labelled): boolean => label === 'photo' || label === 'illustration'

/** "Picture: The boat in port | Tom Arden": a label before words that are no name. */
function withoutPictureLabel(text: string, lexicon: Lexicon): string {
  const labelled = labelOf(text, lexicon)
  if (!labelled?.sure || !labelled.rest) return text
  if (labelled.label === 'picture') return labelled.rest
  const [first = '', ...others] = labelled.rest.split(/\s*\|\s*/)
  const told = others.length > 0 || /[.!?]\s+\S/.test(labelled.rest)
  const captioned = isPhoto(labelled) && told && !isCredit(first, lexicon) && !isNamed(first, lexicon)
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

/** "Ana Ruiz/The Tide" */
const isNameAndOutlet = (words: string, lexicon: Lexicon): boolean =>
  /[/|]/.test(words) && isNamedBehind(words, lexicon)

/** "Port Museum of Vell/Ana Ruiz" */
function isOutletAndName(words: string, lexicon: Lexicon): boolean {
  const parts = words.split(/\s*[/|]\s*/)
  const [first = '', last = ''] = parts
  return parts.length === 2 && /^\p{Lu}/u.test(first) && peopleNamed(last, lexicon)[0] === last
}

/** A word or two in brackets at the end of a caption, in a language that has no capitals: an agency's name. */
const isWordInBrackets = (words: string, before: string, lexicon: Lexicon): boolean =>
  !lexicon.words.capitals &&
  words.split(/\s+/).length < 3 &&
  !/\p{Nd}/u.test(words) &&
  before.trim().split(/\s+/).length > 3 &&
  !lexicon.words.labels.photo.some((label) => foldPhrase(label) === foldPhrase(words))

/** One to three words in marks, and nothing else. */
const isQuotedName = (words: string): boolean => /^[«“„"][^«»“”„"\s]+(?:\s[^«»“”„"\s]+){0,2}[»”“"]$/u.test(words)

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

/** Words that stand for themselves as a credit, without the label before them: "Photo: Ana Ruiz / EFE". */
export function creditWords(text: string, lexicon: Lexicon): string {
  const enclosed = /^[([]\s*([^()[\]]{2,80})\s*[)\]]\.?$/.exec(text.trim())?.[1] ?? text.trim()
  const labelled = labelOf(enclosed, lexicon)
  const isLabel = labelled !== null && (isPhoto(labelled) || labelled.label === 'source')
  return bare((isLabel && labelled.rest ? labelled.rest : enclosed).replace(/^(?:©|\(c\))\s*/i, ''))
}

/** Do words that stand in a box of their own behind a caption read as a credit: people, outlets, institutions? */
export function isCreditName(text: string, lexicon: Lexicon): boolean {
  const words = text.split(/[\s/|,،«»“”„"]+/).filter(Boolean)
  if (words.length > 8 || /\p{Nd}/u.test(text)) return false
  if (!lexicon.words.capitals) return words.length < 5
  const isSmall = (word: string): boolean =>
    !/^[\p{Lu}«"“„(©]/u.test(word) &&
    ![lexicon.particles, lexicon.prepositions, lexicon.articles, lexicon.joining].some((list) =>
      list.has(foldPhrase(word)),
    )
  return /^[\p{Lu}«"“„(©]/u.test(text) && !words.some(isSmall)
}

/** A name without what stands around it. */
export const bare = (text: string): string =>
  text
    .trim()
    .replace(/[.,;\s]+$/u, '')
    .replace(/^\(([^()]*)\)?$/, '$1')
