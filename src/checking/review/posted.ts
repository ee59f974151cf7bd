import { type At, datelineAt, type Found, namedValue } from '../../intake/index.ts'
import { type Posted, textIn, textsIn } from '../edit/posted.ts'
import { dayIn, overlap, placeIn } from './answered.ts'
import type { Added, Answers, Changes, Verdict } from './answers.ts'
import { sameVerdict } from './answers.ts'
import { trimmed } from './blocks.ts'
import { fieldsOf, namedKinds, numbered, numberOfAdded, singleKinds, standingOf, valuesNow } from './findings.ts'

/** Who answers, and when. */
interface Speaking {
  readonly by: number
  readonly on: string
}

const longest = 3_000
/** So much can be named in one review. */
const mostAdded = 100

/**
 * The answers of a posted review: "v.9" is the verdict on finding 9, "to.9" or "to.9.speaker" what it is changed to,
 * "known.9" who its speaker is, "back" and "gone" what belongs to the story and what doesn't. A verdict that stands as it
 * was stays with whoever gave it, and what was said of a finding that is not shown stays. With "only" it is the one finding that was answered, and all else is as before.
 */
export function answersIn(posted: Posted, found: Found, before: Answers, speaking: Speaking): Answers {
  const only = textIn(posted, 'only')
  const verdicts: Record<string, Verdict> = only === '' ? {} : { ...before.verdicts }
  const known: Record<string, string> = only === '' ? {} : { ...before.known }
  const shown = new Set(standingOf(found, before).map(({ number }) => number))
  for (const { number, finding } of numbered(found, before.added)) {
    const key = String(number)
    if (only !== '' && only !== key) continue
    const was = before.verdicts[key]
    if (!shown.has(number)) {
      if (was) verdicts[key] = was
      continue
    }
    const verdict = verdictIn(posted, number, fieldsOf(finding.kind), speaking)
    if (verdict) verdicts[key] = was && sameVerdict(was, verdict) ? was : verdict
    if (`known.${key}` in posted) known[key] = textIn(posted, `known.${key}`).slice(0, 60)
  }
  if (only !== '') return { ...before, verdicts, known }
  return {
    verdicts,
    known,
    added: before.added,
    back: listIn(posted, 'back', found.dropped.length),
    gone: listIn(posted, 'gone', found.blocks.length),
  }
}

function verdictIn(
  posted: Posted,
  number: number,
  fields: ReturnType<typeof fieldsOf>,
  speaking: Speaking,
): Verdict | undefined {
  const is = textIn(posted, `v.${number}`)
  if (is === 'right' || is === 'wrong') return { is, ...speaking }
  return is === 'changed' ? { is, to: changesIn(posted, number, fields), ...speaking } : undefined
}

function changesIn(posted: Posted, number: number, fields: ReturnType<typeof fieldsOf>): Changes {
  const values = fields.flatMap((field) => {
    const name = field === 'value' ? `to.${number}` : `to.${number}.${field}`
    return name in posted ? [[field, textIn(posted, name).trim().slice(0, longest)]] : []
  })
  return Object.fromEntries(values)
}

/** Places in a list, each once, in order. */
function listIn(posted: Posted, name: string, length: number): number[] {
  const numbers = textsIn(posted, name).map(Number)
  return [...new Set(numbers)].filter((n) => Number.isInteger(n) && n >= 0 && n < length).sort((a, b) => a - b)
}

/** Signs around words that are not part of what was said. */
const before = /^[\s"'“”„«»‘’‚‹›]+/u
const after = /[\s"'“”„«»‘’‚‹›]+$/u

/**
 * Names words of the source as a finding that was missed: "as" is its kind, "words" what was chosen, "at" where it stands
 * in the text. Of what a story has one, the one before is wrong then, and so is a quotation of the same
 * words. Null where nothing fits was chosen.
 */
export function named(posted: Posted, found: Found, answers: Answers, { by, on }: Speaking): Answers | null {
  const kind = namedKinds.find((one) => one === textIn(posted, 'as'))
  const place = placeIn(found.text, textIn(posted, 'at'))
  const at = place && (kind === 'quotation' ? withoutMarks(found.text, place) : trimmed(found.text, place))
  const chosen = (at ? found.text.slice(...at) : textIn(posted, 'words')).replace(/\s+/g, ' ').trim().slice(0, longest)
  if (
    !kind ||
    chosen === '' ||
    answers.added.length >= mostAdded ||
    (at === null && (kind === 'quotation' || kind === 'heading'))
  )
    return null
  const today = dayIn(on)
  const words = namedValue(kind, chosen, found.language, today) || chosen
  const added: Added = { kind, words, at: at && kind === 'dateline' ? datelineAt(found.text, at) : at }
  const all = numbered(found, answers.added)
  const number = numberOfAdded(found, answers.added.length)
  const others = all.filter((each) => {
    if (each.finding.kind !== kind) return false
    const own = kind === 'quotation' ? placeIn(found.text, valuesNow(each, found, answers).at) : null
    return singleKinds.includes(kind) || (own !== null && at !== null && overlap(own, at))
  })
  const wrong = { is: 'wrong', by, on } as const
  const verdicts = {
    ...answers.verdicts,
    ...Object.fromEntries(others.map((each) => [String(each.number), wrong])),
    [String(number)]: { is: 'changed', to: {}, by, on } as const,
  }
  return { ...answers, verdicts, added: [...answers.added, added] }
}

/** A stretch without the quotation marks and spaces at its ends. */
function withoutMarks(text: string, [from, to]: At): At {
  const words = text.slice(from, to)
  const start = from + (words.length - words.replace(before, '').length)
  const end = from + words.replace(after, '').length
  return start < end ? [start, end] : [from, to]
}
