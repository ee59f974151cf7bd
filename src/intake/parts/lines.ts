import { isAgency, isOutlet, outletsIn } from '../chain/outlets.ts'
import type { FoundPicture } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { labelOf } from './labels.ts'

/** What a line beside the story's own text is. */
export type Line =
  | { readonly is: 'related'; readonly headline: string }
  | { readonly is: 'translation'; readonly by: string }
  | { readonly is: 'picture'; readonly picture: FoundPicture }
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
    if (label === 'source' && rest && rest.length < 90 && (sure || enclosed || tail || long))
      return { is: 'source', publishers: outletsIn(bare(rest), lexicon) }
  }
  if (enclosed && (isAgency(enclosed) || (tail && isShortName(enclosed))))
    return { is: 'source', publishers: [bare(enclosed)] }
  if (tail && line.length < 40 && isAgency(bare(line.replace(/^[–—-]\s*/, ''))))
    return { is: 'source', publishers: [bare(line.replace(/^[–—-]\s*/, ''))] }
  return null
}

/** Initials of those who answer for the story, "OT/GMS/SC". */
function signOffsIn(line: string): readonly string[] | null {
  if (line.length > 40) return null
  const shape = /^[([]?((?:\p{L}\.?){1,5}(?:\s?\/\s?(?:\p{L}\.?){1,5}){1,5})[)\]]?$/u.exec(line)
  if (!shape) return null
  const parts = shape[1]!.split('/').map((part) => part.trim())
  return parts.every((part) => part === part.toUpperCase() || part.length <= 3) ? parts : null
}

/** A caption with the credit that ends it taken off: "Troops on parade. Photo: HispanTV". */
export function captionOf(text: string, lexicon: Lexicon): FoundPicture {
  const caption = text.trim()
  const bracketed = /^(.*?)\s*[([]([^()[\]]{2,80})[)\]]\.?$/s.exec(caption)
  const bracketedLabel = bracketed && labelOf(bracketed[2]!, lexicon)
  if (bracketed && bracketedLabel?.label === 'photo' && bracketedLabel.sure)
    return { address: '', caption: bracketed[1]!, credit: bare(bracketedLabel.rest) }
  for (const match of caption.matchAll(/(?<=[.!?؟»”)|/\n]|^)\s*[|/–—-]?\s*(?=\S)/gu)) {
    const at = match.index + match[0].length
    const labelled = labelOf(caption.slice(at), lexicon)
    if (
      (labelled?.label === 'photo' || (labelled?.label === 'source' && at > 0)) &&
      labelled.sure &&
      labelled.rest.length < 100
    )
      return {
        address: '',
        caption: caption
          .slice(0, match.index)
          .replace(/[\s|/–—-]+$/u, '')
          .trim(),
        credit: bare(labelled.rest),
      }
  }
  const tail = /^(.*[.!?»”])\s*[([|/–—-]\s*([^.()|/]{2,40})[)\]]?\s*$/su.exec(caption)
  if (tail && (isOutlet(tail[2]!) || /^\p{Lu}/u.test(tail[2]!)))
    return { address: '', caption: tail[1]!, credit: bare(tail[2]!) }
  return { address: '', caption, credit: '' }
}

const bare = (text: string): string => text.trim().replace(/[.,;\s]+$/u, '')

const isShortName = (text: string): boolean => {
  const words = text.split(/\s+/)
  return words.length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?:]/.test(text.slice(0, -1))
}
