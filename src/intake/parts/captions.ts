import { isOutlet } from '../chain/outlets.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, isControls, isMenuEntry, wordsIn } from './above.ts'
import { captionOf } from './caption.ts'
import type { Piece } from './page.ts'

/** Words of a caption at most, and of one that no credit ends. */
const longest = 60
const short = 30
/** Letters of a story's paragraph at least. */
const prose = 80

type Picture = NonNullable<Piece['picture']>

/** Tells a picture's caption by how a line under it looks. */
type Look = ((piece: Piece, next: Piece | undefined) => boolean) | null

/** A line right under a picture that is set in another or smaller type, or that ends with its credit, is its caption. */
export const withCaptions = (pieces: readonly Piece[], lexicon: Lexicon): Piece[] => merged(pieces, lexicon, isSetApart)

/**
 * The same for all pieces of a page, where a line in other type may be its standfirst: a line under a picture says by
 * its credit that it belongs to it.
 */
export const withCredits = (pieces: readonly Piece[], lexicon: Lexicon): Piece[] => merged(pieces, lexicon, null)

function merged(pieces: readonly Piece[], lexicon: Lexicon, look: Look): Piece[] {
  const made: Piece[] = []
  // The only paragraph of a page is its story, whatever stands above and below it.
  const only = pieces.filter(isProse).length === 1
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const at = pictureOver(made, look)
    const { picture } = made[at] ?? {}
    const isUnderHead = at !== made.length - 1
    const read =
      picture && !(only && isProse(piece)) && !(isUnderHead && !isCreditAlone(piece, lexicon))
        ? wordsUnder(picture, piece, pieces[i + 1], lexicon, look)
        : null
    if (!picture || !read) {
      made.push(piece)
      continue
    }
    made[at] = { ...made[at]!, picture: { ...picture, ...read.words } }
    i += read.lines - 1
  }
  return made
}

const isProse = ({ kind, text }: Piece): boolean => kind === 'paragraph' && text.length > prose

/** Where the picture stands under which a line comes next, or with the headline between them; -1 when nowhere. */
function pictureOver(made: readonly Piece[], look: Look): number {
  const last = made.length - 1
  if (look === null && made[last]?.kind === 'heading' && isBare(made[last - 1]?.picture)) return last - 1
  return made[last]?.kind === 'picture' ? last : -1
}

const isBare = (picture: Picture | undefined): boolean => picture?.caption === '' && picture.credit === ''

/** What the lines under a picture say of it, and how many of them do; null where they are the story's. */
function wordsUnder(
  picture: Picture,
  piece: Piece,
  next: Piece | undefined,
  lexicon: Lexicon,
  look: Look,
): { readonly words: Pick<Picture, 'caption' | 'credit'>; readonly lines: number } | null {
  const isQuoted = piece.kind === 'blockQuotation'
  if (picture.caption !== '' || !(isQuoted || piece.kind === 'paragraph') || !isWords(piece, lexicon)) return null
  const { caption, credit } = captionOf(withoutControls(piece.text, picture.alt, lexicon), lexicon)
  const isWhole = credit !== '' && caption !== '' && (look !== null || isSure(piece.text, caption, credit, lexicon))
  const below = next && isCreditAlone(next, lexicon) ? captionOf(next.text, lexicon).credit : ''
  // Some sites mark captions as quotations.
  if (isQuoted) return isWhole && !/^["“«„»]/u.test(caption) ? { words: { caption, credit }, lines: 1 } : null
  if (isWhole || look?.(piece, next) || isAlt(caption, picture.alt)) {
    const known = picture.credit || credit
    return { words: { caption, credit: known || below }, lines: known === '' && below !== '' ? 2 : 1 }
  }
  if (picture.credit !== '' || wordsIn(piece.text) >= short) return null
  if (isCreditAlone(piece, lexicon)) {
    const isSaid = next?.kind === 'paragraph' && isAlt(next.text, picture.alt)
    return { words: { caption: isSaid ? next.text : '', credit }, lines: isSaid ? 2 : 1 }
  }
  // "A bus." and under it "Photo: Radio Vell / Tom Arden"
  return below === '' || aboveIn(piece.text, lexicon) !== ''
    ? null
    : { words: { caption: piece.text, credit: below }, lines: 2 }
}

/** Words of a caption before a name of which nothing tells that it is a credit, at least. */
const fewest = 5

/** Anywhere on a page: is it a caption with a credit, and no line of what is pressed or of names? */
const isSure = (text: string, caption: string, credit: string, lexicon: Lexicon): boolean =>
  !isControls(text, lexicon) && (wordsIn(caption) >= fewest || isOutlet(credit))

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Does a line say again what stands for the picture where it can't be shown? */
const isAlt = (text: string, alt: string): boolean => wordsIn(alt) > 2 && lettersOf(text) === lettersOf(alt)

/** "Enlarge The boat in port", where the picture's `alt` says the same without what is pressed. */
function withoutControls(text: string, alt: string, lexicon: Lexicon): string {
  const at = wordsIn(alt) > 2 ? text.indexOf(alt) : -1
  const before = text.slice(0, Math.max(0, at)).replace(/[\s|]+$/u, '')
  return at > 0 && (isMenuEntry(before, lexicon) || isControls(before, lexicon)) ? text.slice(at) : text
}

/** Letters of a line that says who took a picture and no more, at most. */
const longestCredit = 90

/** "© REUTERS / POOL", "Photo: Radio Vell / Tom Arden" */
export function isCreditAlone({ kind, text }: Piece, lexicon: Lexicon): boolean {
  if (kind !== 'paragraph' || text.length > longestCredit || text.includes('\n')) return false
  const { caption, credit } = captionOf(text, lexicon)
  return caption === '' && credit !== ''
}

/** May it be a caption: not too long, no date or byline, no trail of sections? */
const isWords = ({ text }: Piece, lexicon: Lexicon): boolean =>
  wordsIn(text) < longest && !['date', 'byline'].includes(aboveIn(text, lexicon)) && !/[|>›].*[|>›]/u.test(text)

/** Is a short line all in italics, or in smaller type than the one after it? */
function isSetApart({ text, marks, small }: Piece, next: Piece | undefined): boolean {
  if (wordsIn(text) >= short || /^["“«„]/.test(text)) return false
  const slanted = marks.reduce((sum, { kind, at }) => sum + (kind === 'emphasis' ? at[1] - at[0] : 0), 0)
  return slanted > text.length * 0.9 || (small === true && next !== undefined && !next.small)
}
