import type { Context } from 'hono'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { again, notFound, page, readForm, tooMany } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { readerWords } from '../../words/mail.ts'
import { type MailAddress, shownAddress } from '../address.ts'
import { type AddressProblem, checkAddress, unreachable } from '../checking/check.ts'
import { wordsAgreedTo } from '../forms.ts'
import { type Newsletter, newsletterBySlug } from '../newsletters.ts'
import { signUp } from '../subscribing.ts'
import { enqueueAnswer } from './answering.ts'
import { canReach } from './mails.tsx'
import { framed } from './notes.tsx'
import { AskedPage, carried, Note, ProposalPage, SignUpAgain } from './pages.tsx'
import { mailsADay, type ReaderParts } from './parts.ts'
import { proposedLanguage, proposedZone } from './proposed.ts'
import { holdBack, isCrowded, letGo } from './robots/holding.ts'
import { countAttempt, networkPart } from './robots/limits.ts'
import { questionFor } from './robots/robots.tsx'

const text = (most: number) => z.string().max(most).catch('')

/** What the form says. A field that came twice, or far too long, is empty. */
const form = z.object({
  email: text(1000),
  newsletter: text(100),
  language: text(20),
  /** The honeypot: people don't see it. */
  website: text(1000),
  /** The page that the form stood on, and where on it; without one, on another site. */
  from: text(500),
  place: z.enum(['story', 'bar', 'page', 'elsewhere', 'preferences']).catch('page'),
  /** Names the words of the consent that stood beside it. */
  consent: text(16),
  zone: text(60),
  /** Work that was done (work.ts), a question and its answer. */
  work: text(120),
  question: text(100),
  answer: text(50),
  /** "yes": the address is meant as it is written. */
  asTyped: text(3),
})
export type SignUpForm = z.output<typeof form>

/** One sign-up on its way through the door. */
export interface SignUp {
  readonly house: House
  readonly parts: ReaderParts
  readonly context: Context
  /** Of the pages around it. */
  readonly language: string
  readonly given: SignUpForm
  readonly newsletter: Newsletter
  readonly network: string
  /** How many came from that network in this hour. */
  readonly tries: number
}

/** After so many sign-ups of one network in an hour none is taken. */
const refusedAfter = 40

/**
 * Answers every sign-up form, also of other sites. The pages are rendered once and carry no token: what speaks for a post
 * is the work that a script of ours did, or else a plain question that is answered. What is taken is only an asking: the
 * mailbox itself confirms. The answer is the same whether or not the address is known.
 */
export async function answerSignUp(house: House, parts: ReaderParts, context: Context): Promise<Response> {
  const language = pageLanguage(house, context.req.param('lang') ?? '')
  const t = readerWords(language)
  const note = (words: { title: string; words: string }) =>
    framed({ parts, language }, words.title, <Note title={words.title} lines={[words.words]} language={language} />)
  const read = await readForm(context, form)
  const said = read.ok ? read.value : form.parse({})
  const given = { ...said, from: said.from || originOf(context) }
  const newsletter = await newsletterBySlug(house.store.read, given.newsletter)
  if (!newsletter) return notFound(note(t.notOpen))
  const checked = checkAddress(house, given.email)
  const early = { house, parts, context, language, given, newsletter }
  if (!checked.ok) return wrong(early, checked.why)
  const words = await wordsAgreedTo(house, newsletter, { place: given.place, language, mark: given.consent })
  if (words === undefined) return wrong(early, 'newWords')

  const network = networkPart(parts.networkOf(context))
  const tries = await countAttempt(house, parts.keys, { what: 'sign-up', of: network, windowMinutes: 60 })
  if (tries > refusedAfter) return tooMany(note(t.tooMany))
  const asking = { ...early, network, tries }
  const { address, meant } = checked
  if (meant !== undefined && given.asTyped !== 'yes') {
    const again = { action: routes.subscribe(language), fields: { ...carried(given), asTyped: 'yes' } }
    return page(
      framed(asking, t.proposal.title, <ProposalPage form={again} typed={given.email} {...{ meant, language }} />),
    )
  }
  const question = await questionFor(asking, address)
  if (question) return question
  if (!canReach(parts.relay, address.domain)) return page(note(t.noRelay))
  const beyond = await unreachable(parts, address)
  if (beyond !== null) return wrong(early, beyond)
  const held = await keep(asking, address, words)
  const sample = house.newsroom().sample && !parts.relay
  return page(
    framed(asking, t.asked.title, <AskedPage address={shownAddress(address)} {...{ language, sample, held }} />),
  )
}

/** The form once more, with what is wrong. */
function wrong(
  { house, parts, language, given, newsletter }: Omit<SignUp, 'network' | 'tries'>,
  why: AddressProblem | 'newWords',
) {
  const t = readerWords(language)
  const problem = why === 'newWords' ? t.form.newWords : t.wrongAddress[why]
  const shown = { ...given, language: given.language || language }
  return again(
    framed(
      { parts, language },
      t.form.again,
      <SignUpAgain given={shown} {...{ newsletter, language, problem, house }} />,
    ),
  )
}

/** The language of the page around the answer: one of the newsroom's. */
export const pageLanguage = (house: Pick<House, 'newsroom'>, asked: string): string => {
  const { languages } = house.newsroom()
  return languages.includes(asked) ? asked : (languages[0] ?? 'en')
}

/** Keeps the asking, and with it the job that writes to the mailbox. True when that mail is held back for now. */
async function keep(asking: SignUp, address: MailAddress, words: string): Promise<boolean> {
  const { house, parts, context, given, newsletter, network, language } = asking
  const { keys } = parts
  const held = await isCrowded(house, keys, address.domain)
  const mails = await countAttempt(house, keys, { what: 'mail', of: address.alike, windowMinutes: 1440 })
  if (mails > mailsADay) return held
  const { place } = given
  await signUp(house, keys, {
    address,
    newsletter,
    language: proposedLanguage(context, newsletter, given.language, language),
    zone: proposedZone(house, context, given.zone),
    evidence: { form: given.from, place, networkHash: keys.hash('network', network) },
    agreed: { words, language },
    also: async (db, done) => {
      if (held && done.kind === 'asked') await holdBack(db, house, done.subscription.id)
      if (held) return
      if (done.kind === 'asked') await letGo(db, done.subscription.id)
      await enqueueAnswer(db, house, done)
    },
  })
  house.wake()
  return held
}

/** The site that a form stood on, as its browser names it: "https://elsewhere.example". */
function originOf(context: Context): string {
  const said = context.req.header('origin') ?? context.req.header('referer') ?? ''
  return URL.canParse(said) && new URL(said).origin !== 'null' ? new URL(said).origin.slice(0, 500) : ''
}
