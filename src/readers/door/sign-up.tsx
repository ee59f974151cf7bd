import { randomInt } from 'node:crypto'
import type { Context } from 'hono'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { again, forbidden, fromOurOwnPage, notFound, page, readForm, tooMany } from '../../platform/http/index.ts'
import { readerWords } from '../../words/mail.ts'
import { type MailAddress, readAddress } from '../address.ts'
import { languageOf, type Newsletter, newsletterBySlug } from '../newsletters.ts'
import { signUp } from '../subscribing.ts'
import { isZone } from '../zones.ts'
import { countAttempt, networkPart } from './limits.ts'
import { canReach } from './mails.tsx'
import { AskedPage, Note, QuestionPage, SignUpAgain } from './pages.tsx'
import { mailsADay, type ReaderParts } from './parts.ts'
import { enqueueAnswer } from './posting.ts'
import { ask, judge } from './question.ts'

const text = (most: number) => z.string().max(most).catch('')

/** What the form says. A field that came twice, or far too long, is empty. */
const form = z.object({
  email: text(1000),
  newsletter: text(100),
  language: text(20),
  /** The honeypot: people don't see it. */
  website: text(1000),
  /** The page that the form stood on. */
  from: text(500),
  zone: text(60),
  question: text(100),
  answer: text(50),
})
export type SignUpForm = z.output<typeof form>

/** From so many sign-ups of one network in an hour on a question is asked, and then none is taken. */
const questionAfter = 5
const refusedAfter = 40

/**
 * Answers the form that stands on every page. The pages are rendered once and carry no token: what speaks for a post
 * is that a browser says it came from a page of ours. Where something looks odd, a plain question is asked first.
 * The answer is the same whether or not the address is known.
 */
export async function answerSignUp(house: House, parts: ReaderParts, context: Context): Promise<Response> {
  const language = pageLanguage(house, context.req.param('lang') ?? '')
  const t = readerWords(language)
  const show = (title: string, body: Parameters<ReaderParts['frame']>[0]['body']) =>
    Promise.resolve(parts.frame({ language, title, body }))
  const note = (words: { title: string; words: string }) =>
    show(words.title, <Note title={words.title} lines={[words.words]} language={language} />)

  const read = await readForm(context, form)
  const given = read.ok ? read.value : form.parse({})
  const newsletter = await newsletterBySlug(house.store.read, given.newsletter)
  if (!newsletter) return notFound(note(t.notOpen))
  const address = readAddress(given.email)
  if (!address.ok) {
    const wrong = t.wrongAddress[address.why]
    return again(
      show(
        t.form.again,
        <SignUpAgain
          given={{ ...given, language: given.language || language }}
          newsletter={newsletter}
          language={language}
          problem={wrong}
          house={house}
        />,
      ),
    )
  }

  const network = networkPart(parts.networkOf(context))
  const tries = await countAttempt(house, parts.keys, { what: 'sign-up', of: network, windowMinutes: 60 })
  if (tries > refusedAfter) return tooMany(note(t.tooMany))
  const odd = given.website !== '' || !sentByBrowser(context, house) || tries > questionAfter
  if (odd || given.question !== '') {
    const judged =
      given.question === ''
        ? 'new'
        : judge(house, parts.keys, { address: address.address.alike, token: given.question, answer: given.answer })
    if (judged !== 'right') {
      const question = ask(house, parts.keys, { address: address.address.alike, language }, () => randomInt(0, 9) / 9)
      const problem = judged === 'new' ? '' : judged === 'wrong' ? t.question.wrong : t.question.fast
      const shown = show(
        t.question.title,
        <QuestionPage given={given} question={question} language={language} problem={problem} />,
      )
      return judged === 'new' ? forbidden(shown) : again(shown)
    }
  }
  if (!canReach(parts.relay, address.address.domain)) return page(note(t.noRelay))
  await keep(house, parts, { given, newsletter, address: address.address, language, network })
  return page(
    show(
      t.asked.title,
      <AskedPage address={address.address.full} language={language} sample={house.newsroom().sample && !parts.relay} />,
    ),
  )
}

/** The language of the page around the answer: one of the newsroom's. */
export const pageLanguage = (house: Pick<House, 'newsroom'>, asked: string): string => {
  const { languages } = house.newsroom()
  return languages.includes(asked) ? asked : (languages[0] ?? 'en')
}

/** Every browser that our pages work in sends one of the two with a posted form. */
const sentByBrowser = (context: Context, house: House): boolean =>
  (context.req.header('sec-fetch-site') ?? context.req.header('origin')) !== undefined &&
  fromOurOwnPage(context, house.newsroom().publicAddress)

/** Keeps the asking, and with it the job that writes to the mailbox. */
async function keep(
  house: House,
  parts: ReaderParts,
  about: { given: SignUpForm; newsletter: Newsletter; address: MailAddress; language: string; network: string },
): Promise<void> {
  const { given, newsletter, address, network } = about
  const mails = await countAttempt(house, parts.keys, { what: 'mail', of: address.alike, windowMinutes: 1440 })
  if (mails > mailsADay) return
  await signUp(house, parts.keys, {
    address,
    newsletter,
    language: languageOf(newsletter, given.language || about.language),
    zone: isZone(given.zone) ? given.zone : house.newsroom().zone,
    evidence: { form: given.from, networkHash: parts.keys.hash('network', network) },
    also: (db, done) => enqueueAnswer(db, house, done),
  })
  house.wake()
}
