import { isAgency, isOutlet } from '../chain/outlets.ts'
import type { FoundPicture } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { bare } from './caption.ts'
import { isBoilerplate, labelOf, opensBoilerplate } from './labels.ts'
import { type Line, readLine } from './lines.ts'
import type { Page, Piece } from './page.ts'

/** The pieces of a page told apart: the story's own, in order, and what stands beside it. */
export interface Sorted {
  readonly story: readonly StoryPiece[]
  readonly pictures: readonly FoundPicture[]
  readonly signOffs: readonly string[]
  readonly translations: readonly { readonly by: string; readonly words: string }[]
  readonly sourceLines: readonly { readonly publisher: string; readonly words: string }[]
  readonly dropped: readonly string[]
}

export type StoryPiece =
  | (Piece & { readonly kind: Exclude<Piece['kind'], 'related'> })
  | {
      readonly kind: 'related'
      readonly headline: string
      readonly address: string
      readonly code: 'label' | 'relatedBox'
    }

/** What points at a related story before its headline: "» The boats of Vell". */
const arrows = /^[>»→▶►▸➤•|\s–—-]+(?=[\p{L}\p{N}"“«„‘])/u

/** Tells the pieces of a page apart. The tail begins after the last paragraph that reads as the story's. */
export function sortPieces(page: Page, lexicon: Lexicon): Sorted {
  const story: StoryPiece[] = []
  const pictures: FoundPicture[] = []
  const signOffs: string[] = []
  const translations: { by: string; words: string }[] = []
  const sourceLines: { publisher: string; words: string }[] = []
  const dropped: string[] = []
  const lastProse = page.pieces.findLastIndex((piece) => isProse(piece, lexicon))
  for (const [i, piece] of page.pieces.entries()) {
    const { kind } = piece
    if (kind === 'related') {
      related(piece)
      continue
    }
    const two = i > lastProse && isWords(piece) ? sourceAhead(piece, lexicon) : []
    const line = two.length === 0 && isWords(piece) && kind !== 'list' ? readPiece(piece, i) : null
    const both = line || i <= lastProse ? two : two.length > 0 ? two : signedAhead(piece, lexicon)
    if (line) place(line, piece)
    else if (both.length > 0) for (const one of both) place(one, piece)
    else if (isWords(piece) && (isBoilerplate(piece.text, lexicon) || (page.plain && asksFor(piece.text, lexicon))))
      dropped.push(piece.text)
    else if (page.plain && isHeadingLine(piece, i, lastProse)) story.push({ ...piece, kind: 'heading', level: 2 })
    else story.push({ ...piece, kind })
  }
  endsWithWire()
  return { story, pictures, signOffs, translations, sourceLines, dropped }

  function readPiece(piece: Piece, i: number): Line | null {
    const line = readLine(piece.text, lexicon, i > lastProse) ?? (i === 0 ? wireAlone(piece.text, lexicon) : null)
    if (line || !isLinkedLine(piece, lexicon)) return line
    return { is: 'related', headline: labelOf(piece.text, lexicon)!.rest }
  }

  function related(piece: Piece): void {
    const labelled = labelOf(piece.text, lexicon)
    const headline =
      labelled?.label === 'related' && labelled.sure && labelled.rest ? labelled.rest : piece.text.replace(arrows, '')
    story.push({ kind: 'related', headline, address: linkOf(piece), code: 'relatedBox' })
  }

  function place(line: Line, piece: Piece): void {
    if (line.is === 'related') {
      for (const headline of line.headline.split('\n').map((each) => each.trim()))
        if (headline) story.push({ kind: 'related', headline, address: linkOf(piece, headline), code: 'label' })
    } else if (line.is === 'picture') picture(line.picture, piece.text)
    else if (line.is === 'signOffs') {
      signOffs.push(...line.initials.filter((one) => one.length < 5 || !isAgency(one)))
      for (const publisher of line.publishers) sourceLines.push({ publisher, words: piece.text })
    } else if (line.is === 'translation') translations.push({ by: line.by, words: piece.text })
    else for (const publisher of line.publishers) sourceLines.push({ publisher, words: piece.text })
  }

  /** The first caption and the first credit are the lead picture's. */
  function picture(found: FoundPicture, words: string): void {
    const isMore = pictures.some(({ caption, credit }) => (found.caption === '' || caption !== '') && credit !== '')
    if (isMore) dropped.push(words)
    else pictures.push(found)
  }

  /** "… of the industry. (HispanTV)": a wire's name at the end of the last paragraph is no text. */
  function endsWithWire(): void {
    const at = story.findLastIndex(({ kind }) => kind === 'paragraph')
    const last = story[at]
    if (last?.kind !== 'paragraph') return
    const wire =
      /[.!?”"»]\s*(?:[([]([^()[\]]{2,40})[)\]]|[–—-]\s?(\p{Lu}[\p{L} ]{1,30})|\s(\p{Lu}{2,8}(?:[ /]\p{Lu}{2,8}){0,2}))\s*\.?$/u.exec(
        last.text.slice(-60),
      )
    const name = wire?.[1] ?? wire?.[2] ?? wire?.[3] ?? ''
    const isWire = wire?.[3] === undefined ? isAgency(name) || isOutlet(name) : name.split('/').every(isAgency)
    if (!wire || !isWire) return
    const text = last.text.slice(0, last.text.length - wire[0].length + 1)
    story[at] = { ...last, text, marks: last.marks.filter(({ at: [, end] }) => end <= text.length) }
    sourceLines.push({ publisher: name, words: wire[0].slice(1).trim() })
  }
}

/** "PORTPRESS", above the first paragraph: the agency that the story is from. */
function wireAlone(text: string, lexicon: Lexicon): Line | null {
  const line = text.length < longestWire ? readLine(text, lexicon, true) : null
  return line?.is === 'source' && line.publishers.length > 0 && line.publishers.every(isAgency) ? line : null
}

const longestWire = 40

/** "(khs) Source: The Tide": initials before another line of the tail. */
function signedAhead({ text }: Piece, lexicon: Lexicon): Line[] {
  const [, initials = '', rest = ''] = /^([([]?[\p{L}./]{2,12}[)\]]?)[\s,;–—-]+(\p{L}.+)$/u.exec(text) ?? []
  const [first, second] = [initials, rest].map((part) => (part ? readLine(part, lexicon, true) : null))
  return first?.is === 'signOffs' && second && (second.is === 'source' || second.is === 'translation')
    ? [first, second]
    : []
}

/** "Источник: «Берег», 3 мая. Перевод: Анна Линд": a source line with another line behind its full stop. */
function sourceAhead({ text }: Piece, lexicon: Lexicon): Line[] {
  const [, first = '', rest = ''] = text.length < 200 ? (/^(.{6,120}?)\.\s+(\p{L}.{5,})$/su.exec(text) ?? []) : []
  const source = labelOf(first, lexicon)?.label === 'source' ? readLine(first, lexicon, true) : null
  const translated = labelOf(rest, lexicon)
  const found = source?.is === 'source' && source.publishers.length > 0 && translated?.label === 'translation'
  return found ? [source, { is: 'translation', by: bare(translated.rest) }] : []
}

/** A line that is no sentence and opens by asking for something: "Sign up for The Tide: every Monday, the week in boats". */
const asksFor = (text: string, lexicon: Lexicon): boolean =>
  text.length < 140 && !/[.!?؟…]["”“»]?$/.test(text) && opensBoilerplate(text, lexicon)

/** Where a piece leads, or the words of one of its lines. */
function linkOf({ text, marks }: Piece, words = text): string {
  const links = marks.filter(({ kind }) => kind === 'link')
  return (links.find(({ at }) => words.includes(text.slice(...at))) ?? links[0])?.address ?? ''
}

const isWords = ({ kind }: Piece): boolean => kind !== 'picture' && kind !== 'embed'

/** "Read also" and a link that is the rest of the line. */
function isLinkedLine({ text, marks }: Piece, lexicon: Lexicon): boolean {
  const link = marks.find(({ kind }) => kind === 'link')
  if (!link || link.at[1] < text.length - 1 || text.length > 220) return false
  const labelled = labelOf(text, lexicon)
  return (
    labelled?.label === 'related' && labelled.rest.length > 8 && link.at[0] <= text.length - labelled.rest.length + 2
  )
}

/** A paragraph of the story: long, or a sentence, and nothing that is known to stand beside it. */
function isProse({ kind, text }: Piece, lexicon: Lexicon): boolean {
  if (kind !== 'paragraph' && kind !== 'blockQuotation' && kind !== 'list') return false
  if (isBoilerplate(text, lexicon)) return false
  if (!/[.!?؟…:]["”“»’)]*$/.test(text) && text.length < 100) return false
  return text.length > 40 && readLine(text, lexicon, false) === null
}

/** In plain text: a short line without a full stop, with more of the story after it. */
function isHeadingLine({ kind, text }: Piece, i: number, lastProse: number): boolean {
  if (kind !== 'paragraph' || i > lastProse || text.length > 100 || text.includes('\n')) return false
  // A name in marks alone is a heading too.
  if (/^[“«„"][^“«„"”»]{3,40}[“”»"]$/.test(text) && !/[.!?…,][”»“"]$/.test(text)) return text.split(/\s+/).length < 6
  return !/[.!?؟…:;,،"”»)]$/.test(text) && !/^["“«„—–-]/.test(text) && text.split(/\s+/).length <= 14
}
