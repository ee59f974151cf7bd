import { randomInt } from 'node:crypto'
import type { Context } from 'hono'
import type { House } from '../../../house.ts'
import { again, forbidden, fromOurOwnPage, page } from '../../../platform/http/index.ts'
import { readerWords } from '../../../words/mail.ts'
import type { MailAddress } from '../../address.ts'
import { framed } from '../notes.tsx'
import { QuestionPage } from '../pages.tsx'
import type { SignUp } from '../sign-up.tsx'
import { ask, judge } from './question.ts'
import { isWorkDone } from './work.ts'

/** From so many sign-ups of one network in an hour on a question is asked, whatever else speaks for them. */
const questionAfter = 5

/**
 * The plain question, where it must be asked: where something looks odd, and where no script did the work. Undefined once
 * it is answered, or where there is nothing to ask.
 */
export async function questionFor(asking: SignUp, address: MailAddress): Promise<Response | undefined> {
  const { house, parts, context, given, language, tries } = asking
  const odd = given.website !== '' || !sentByBrowser(context, house) || tries > questionAfter
  const { question: token, answer } = given
  if (token === '' && !odd && (await isWorkDone(house, parts.keys, given.work))) return undefined
  const of = address.alike
  const judged = token === '' ? 'new' : judge(house, parts.keys, { address: of, token, answer })
  if (judged === 'right') return undefined
  const t = readerWords(language).question
  const question = ask(house, parts.keys, { address: of, language }, () => randomInt(0, 9) / 9)
  const problem = judged === 'new' ? '' : judged === 'wrong' ? t.wrong : t.fast
  const shown = framed(asking, t.title, <QuestionPage {...{ given, question, language, problem }} />)
  if (judged !== 'new') return again(shown)
  return odd ? forbidden(shown) : page(shown)
}

/** Every browser that our pages work in sends one of the two with a posted form. */
const sentByBrowser = (context: Context, house: House): boolean =>
  (context.req.header('sec-fetch-site') ?? context.req.header('origin')) !== undefined &&
  fromOurOwnPage(context, house.newsroom().publicAddress)
