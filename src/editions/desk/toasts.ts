import type { Toast } from '../../desk/index.ts'
import { readProblem } from '../../problem.ts'
import { routes } from '../../routes.ts'
import { haltWords } from '../../words/deliveries.ts'
import { type EditionWords, editionWords } from '../../words/mail.ts'
import { type MakingWords, makingWords } from '../../words/making.ts'
import { problemWords } from '../../words/problems.ts'
import type { ItemAct } from '../arranging.ts'
import type { ComposedEdition } from '../content.ts'
import { headlineOf } from '../gather.ts'

/** What was just done to an edition, as its address carries it. */
export interface Done {
  readonly said: string
  /** The story that it was done to, by its work's id. */
  readonly work: number | null
  /** What the order was before a story was moved. */
  readonly was: string
  /** The story that stood after it before it was dragged, by its work's id; "" for none. */
  readonly next: string
}

/** What takes back what was done to a story. */
const inverse = {
  up: 'down',
  down: 'up',
  pin: 'unpin',
  unpin: 'pin',
  leaveOut: 'takeIn',
  takeIn: 'leaveOut',
  place: 'place',
} as const satisfies Readonly<Record<ItemAct, ItemAct>>

const isItemAct = (said: string): said is ItemAct => Object.hasOwn(inverse, said)

/** What was just done, in words, and how to take it back; null when there is nothing to say. */
export function editionToast(
  { edition, items, sha256 }: ComposedEdition,
  { said, work, was, next }: Done,
  who: { language: string; address: string },
): Toast | null {
  const t = editionWords(who.language).edition
  const act = (name: string) => routes.deskEditionAct(edition.publicId, name)
  const open = edition.state === 'gathering'
  if (isItemAct(said)) {
    const item = items.find((one) => one.workId === work)
    if (!item) return null
    const headline = `\u2068${headlineOf(item, who.language)}\u2069`
    const words = said === 'place' ? makingWords(who.language).edition.moved(headline) : t.did[said](headline)
    if (!open) return { words }
    // The first move made the order the editors' own: taking it back gives it to the front page again.
    if ((said === 'up' || said === 'down' || said === 'place') && was !== '' && was !== 'hand')
      return { words, undo: { action: act('order'), fields: { to: 'front', work: String(item.workId) } } }
    return {
      words,
      undo: { action: act('item'), fields: { work: String(item.workId), act: inverse[said], before: next } },
    }
  }
  if (said === 'front') return { words: t.did.front, undo: { action: act('order'), fields: { to: 'hand' } } }
  if (said === 'ends') return { words: makingWords(who.language).ends.did }
  if (said === 'links') return { words: makingWords(who.language).links.done }
  if (said === 'signed') return { words: t.did.signed, undo: { action: act('take-back'), fields: {} } }
  if (said === 'takenBack') return { words: t.did.takenBack, undo: { action: act('sign'), fields: { sha256 } } }
  const words =
    plainWords(t, makingWords(who.language).notice.did, { said, address: who.address }) ??
    haltWords(who.language, said) ??
    testWords(said, who.language)
  return words === undefined ? null : { words }
}

function plainWords(
  t: EditionWords['edition'],
  notice: MakingWords['notice']['did'],
  { said, address }: { said: string; address: string },
): string | undefined {
  const words: Readonly<Record<string, string>> = {
    saved: t.saved,
    hand: t.did.hand,
    tested: t.tested(address),
    testKept: t.testKept(address),
    noRelay: t.testNoRelay,
    changed: t.changedWords,
    refused: t.refused,
    released: t.released,
    ...notice,
    tick: t.sureTick,
    mayNot: t.mayNot,
    notTheirRole: t.mayNot,
  }
  return words[said]
}

/** Why a mail to oneself was not taken: what was said is then the problem's code. */
const testWords = (said: string, language: string): string | undefined =>
  readProblem(said).code === null ? undefined : editionWords(language).edition.testRefused(problemWords(language, said))
