import { textOf } from '../blocks/index.ts'
import type { Block, StoryDocument } from '../document.ts'
import { quotationWords } from '../editing/quotations.ts'
import type { Hop } from '../hop.ts'
import { canonicalJson } from './canonical.ts'

/** Signs that nobody sees: soft hyphens, zero-width spaces, the marks that turn the direction of writing. */
const unseen = /[\u00AD\u200B\u2060\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * Text as fingerprints see it: in NFC, without signs that nobody sees, any white space one space. Two texts that read
 * the same are the same. The joiners of Persian and Indic words stay: they change the letters.
 */
export const normalText = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim()

/** What a block's fingerprint is taken of: its words. Its marks, its kind and its place don't count. */
export const fingerprintText = (block: Block): string => normalText(textOf(block))

/**
 * What the confirmation of a quotation is taken of: its words, who said them and how they reached us. It holds as long
 * as this is the same, and ends when somebody changes what was confirmed. "" when there is no such quotation.
 */
export function quotationFingerprintText(document: StoryDocument, quotationId: string): string {
  const quotation = document.quotations.find((each) => each.id === quotationId)
  if (!quotation) return ''
  return canonicalJson({ ...quotation, words: normalText(quotationWords(document, quotationId)) })
}

/** What the confirmation of a hop is taken of: all of it, but for the words that the desk keeps beside it. */
export const hopFingerprintText = ({ deskNote: _, ...hop }: Hop): string => canonicalJson(hop)
