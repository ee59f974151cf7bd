import type { House } from '../../../house.ts'
import { readerWords } from '../../../words/mail.ts'
import type { Keys } from '../../keys.ts'

/** A sum of two small numbers: plain for people, also for those who can't see a picture. */
export interface Question {
  readonly words: string
  /** Hidden in the form: the moment, the numbers and a keyed check over them and the address. */
  readonly token: string
}

const fastestMs = 3000
const slowestMs = 3_600_000

/** Asks a question about a sign-up of this address. `pick` gives a number from 0 up to below 1. */
export function ask(
  house: Pick<House, 'now'>,
  keys: Keys,
  given: { address: string; language: string },
  pick: () => number,
): Question {
  const one = () => 1 + Math.floor(pick() * 9)
  const a = one()
  const b = one()
  const { question } = readerWords(given.language)
  const moment = Date.parse(house.now())
  const check = keys.check('question', `${moment} ${a} ${b} ${given.address}`)
  return {
    words: question.sum(question.numbers[a - 1] ?? String(a), question.numbers[b - 1] ?? String(b)),
    token: `${moment.toString(36)}-${a}-${b}-${check}`,
  }
}

/** How an answer came out: too fast or too late is the time trap's word. */
export function judge(
  house: Pick<House, 'now'>,
  keys: Keys,
  given: { address: string; token: string; answer: string },
): 'right' | 'wrong' | 'untimely' {
  const found = /^([0-9a-z]{1,12})-(\d)-(\d)-([\w-]{22})$/.exec(given.token)
  if (!found) return 'wrong'
  const [, moment36 = '', a = '', b = '', check = ''] = found
  const moment = Number.parseInt(moment36, 36)
  if (!keys.holds('question', `${moment} ${a} ${b} ${given.address}`, check)) return 'wrong'
  const took = Date.parse(house.now()) - moment
  if (took < fastestMs || took > slowestMs) return 'untimely'
  return digits(given.answer) === Number(a) + Number(b) ? 'right' : 'wrong'
}

/** A number as people type it, in their own digits: "7", "٧", "۷". NaN when it is none. */
function digits(text: string): number {
  const latin = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  return /^\d{1,3}$/.test(latin) ? Number(latin) : Number.NaN
}
