import type { Lexicon } from '../../languages/lexicon.ts'
import { withCaptions } from '../../parts/captions.ts'
import type { Page, Piece } from '../../parts/page.ts'
import { keyOf } from '../printed.ts'
import { somewhere } from './nowhere.ts'

/** The lead picture: the one above the first paragraph, or the one that the page's metadata show. */
export function takeLead(
  pieces: readonly Piece[],
  image: string,
  all: readonly Piece[],
  shownAbove: Page['lead'],
  headline: string,
  lexicon: Lexicon,
): { pieces: readonly Piece[]; lead: Page['lead'] } {
  const first = firstLeft(pieces)
  const shown = pieces.findIndex(({ picture }) => picture && image !== '' && fileOf(picture.address) === fileOf(image))
  const isAbove = ({ kind }: Piece, i: number): boolean => kind === 'picture' && (first === -1 || i < first)
  // A site's own sign may stand above the picture that has words.
  const told = pieces.findIndex((piece, i) => isAbove(piece, i) && piece.picture?.caption)
  const above = told !== -1 ? told : pieces.findIndex(isAbove)
  const at = above !== -1 ? above : shown
  const isSign = ({ kind, picture }: Piece, i: number): boolean => kind === 'picture' && i < told && !picture?.caption
  if (at !== -1)
    return {
      pieces: pieces.filter((piece, i) => i !== at && !isSign(piece, i)),
      lead: captioned(addressed(pieces[at]!.picture!, image), headline),
    }
  const elsewhere =
    image === '' ? undefined : all.find(({ picture }) => picture && fileOf(picture.address) === fileOf(image))
  const printed =
    elsewhere?.picture ?? shownAbove ?? betweenHead(all, pieces, headline, lexicon) ?? aboveHead(all, headline)
  const lead = printed ? addressed(printed, image) : image ? { address: image, alt: '', caption: '', credit: '' } : null
  return { pieces, lead: captioned(lead, headline) }
}

/** The first paragraph of the story that is no note above its picture: one whose next piece is a picture with words. */
function firstLeft(pieces: readonly Piece[]): number {
  const isLong = ({ kind, text }: Piece): boolean => kind === 'paragraph' && text.length > 60
  const first = pieces.findIndex(isLong)
  const next = pieces[first + 1]?.picture
  const isNote = first === 0 && pieces[0]!.text.length < longestNote && (next?.caption || next?.credit)
  return isNote ? pieces.findIndex((piece, i) => i > first && isLong(piece)) : first
}

const longestNote = 120

/** Pieces above the headline among which is a picture that a page opens with. */
const mostAboveHead = 4

/** The picture with words that stands right above the headline. */
function aboveHead(all: readonly Piece[], headline: string): Page['lead'] {
  const title = all.findIndex(({ kind, text }) => kind === 'heading' && keyOf(text).endsWith(keyOf(headline)))
  const above = all.slice(Math.max(0, title - mostAboveHead), Math.max(0, title))
  return above.findLast(({ picture }) => picture?.caption || picture?.credit)?.picture ?? null
}

/** The picture with words that stands between the headline and the story, outside the element of the main text. */
function betweenHead(all: readonly Piece[], story: readonly Piece[], headline: string, lexicon: Lexicon): Page['lead'] {
  const opening = story.find(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  const to = opening ? all.findIndex(({ text }) => text === opening.text) : -1
  const above = all.slice(0, Math.max(0, to))
  const from = above.findLastIndex(
    ({ kind, text }) =>
      keyOf(text) === keyOf(headline) || (kind === 'heading' && keyOf(text).endsWith(keyOf(headline))),
  )
  if (from === -1) return null
  const told = withCaptions(above.slice(from), lexicon)
  return told.find(({ picture }) => picture?.caption || picture?.credit)?.picture ?? null
}

/** A picture whose own address can't be made absolute is the one that the metadata show, if it stands on top. */
const addressed = (picture: NonNullable<Page['lead']>, image: string): NonNullable<Page['lead']> =>
  somewhere(picture.address) ? picture : { ...picture, address: image }

/** The headline again is no caption. */
const captioned = (lead: Page['lead'], headline: string): Page['lead'] =>
  lead && headline !== '' && keyOf(lead.caption) === keyOf(headline) ? { ...lead, caption: '' } : lead

const fileOf = (address: string): string => (address.split(/[?#]/)[0] ?? '').split('/').at(-1)!.toLowerCase()
