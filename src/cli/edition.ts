import { releaseEdition } from '../delivery/index.ts'
import {
  composeEdition,
  type EditionOf,
  ensureNextEditions,
  greetingSource,
  lackWords,
  languagesOf,
  numbers,
  type Outside,
  previewOf,
  readinessOf,
  releasedMails,
  saveTexts,
  signEdition,
  stampOf,
} from '../editions/index.ts'
import type { House } from '../house.ts'
import { newsletterById, newsletters } from '../readers/index.ts'
import { alignmentsKept, dnsOf } from '../sending/index.ts'
import type { Whereabouts } from '../settings.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { noticeOf } from './edition-notice.ts'
import { halting, status } from './edition-sending.ts'
import { inside } from './inside.ts'
import { keeper } from './keeper.ts'

/** These are about an edition that goes out: the latest, where none is named. */
const ofSending = ['status', 'pause', 'resume', 'stop', 'notice']

/** Editions without a browser. An edition is named by its day, "2026-02-02", or "next". */
export const edition: Command = {
  name: 'edition',
  usage:
    'list|compose|preview|sign|release|status|pause|resume|stop|notice [DAY|next] [--newsletter SLUG] [--language L] [--subject WORDS] [--preview WORDS] [--greeting WORDS] [--text] [--sign] [--now] [--follow] [--yes]',
  summary:
    'the numbers of a newsletter; compose gives one its words, preview shows its mail, with --text as plain text; status counts deliveries by state, with --follow until it is done; notice tells those who got it what was put right since, signed with --sign and sent with --now',
  options: {
    newsletter: { type: 'string' },
    language: { type: 'string' },
    subject: { type: 'string' },
    preview: { type: 'string' },
    greeting: { type: 'string' },
    text: { type: 'boolean' },
    sign: { type: 'boolean' },
    now: { type: 'boolean' },
    follow: { type: 'boolean' },
    yes: { type: 'boolean' },
  },
  acts: { list: 0, compose: 1, preview: 1, sign: 1, release: 1, status: 1, pause: 1, resume: 1, stop: 1, notice: 1 },
  async run(given, console) {
    const [act = '', day = ofSending.includes(act) ? 'latest' : 'next'] = given.words
    if (act === 'list') return inside(given, (house) => list(house, given, console))
    const does = { compose, preview, sign, release, status, notice, ...halting }[act]
    if (!does) throw new WrongUse('say what to do with it')
    return inside(given, async (house, where) =>
      does(house, await editionOf(house, day, given), { given, console, where }),
    )
  },
}

export interface With {
  readonly given: Given
  readonly console: Console
  readonly where: Whereabouts
}

const outsideOf = (house: House, { smtpUrl, dns }: Whereabouts): Outside => ({
  relay: smtpUrl !== null,
  alignmentOf: alignmentsKept(house, smtpUrl, dnsOf(dns)),
})

const notice = (house: House, of: EditionOf, given: With) =>
  noticeOf(house, of, { ...given, outside: outsideOf(house, given.where) })

async function editionOf(house: House, day: string, { flags }: Given): Promise<EditionOf> {
  await ensureNextEditions(house)
  const known = await newsletters(house.store.read)
  const newsletter =
    typeof flags.newsletter === 'string' ? known.find((one) => one.slug === flags.newsletter) : known[0]
  if (!newsletter) throw new Failed('There is no such newsletter. “dateline newsletter list” shows them.')
  if (flags.newsletter === undefined && known.length > 1)
    throw new WrongUse('there are several newsletters: say which with --newsletter SLUG')
  let query = numbers(house.store.read).where('newsletterId', '=', newsletter.id)
  if (day === 'next') query = query.where('state', '=', 'gathering')
  else if (day === 'latest') query = query.where('releasedAt', 'is not', null).orderBy('number', 'desc')
  else query = query.where('day', '=', day)
  const found = await query.executeTakeFirst()
  if (!found)
    throw new Failed(
      day === 'latest'
        ? 'No edition has been released yet.'
        : `There is no edition of ${day}. “dateline edition list” shows them.`,
    )
  return { edition: found, newsletter }
}

async function list(house: House, { flags }: Given, console: Console): Promise<0> {
  await ensureNextEditions(house)
  for (const one of await numbers(house.store.read).orderBy('day', 'desc').limit(200).execute()) {
    const slug = (await newsletterById(house.store.read, one.newsletterId))?.slug ?? ''
    const { number, day, state, closesAt, releaseAt } = one
    console.out(
      flags.json
        ? JSON.stringify({ newsletter: slug, number, day, state, closesAt, releaseAt })
        : `${slug}  ${String(number).padStart(4)}  ${day}  ${state}`,
    )
  }
  return 0
}

/** Sets the words of a language, where some are given; then tells what is in it and what it lacks. */
async function compose(house: House, of: EditionOf, { given, console, where }: With): Promise<0> {
  const { flags } = given
  const language = typeof flags.language === 'string' ? flags.language : (of.newsletter.languages[0] ?? '')
  const word = (name: string, before: string) => (typeof flags[name] === 'string' ? (flags[name] as string) : before)
  const now = (await composeEdition(house, of)).contents[language]
  if (!now) throw new WrongUse(`this newsletter has no language “${language}”`)
  if (flags.subject !== undefined || flags.preview !== undefined || flags.greeting !== undefined) {
    const texts = {
      subject: word('subject', now.subject),
      preview: word('preview', now.preview),
      greeting: word('greeting', greetingSource(now.greeting)),
    }
    const kept = await saveTexts(house, of, { language, before: stampOf(now), ...texts }, (await keeper(house)).id)
    if (!kept) throw new Failed('Somebody changed it meanwhile. Look once more.')
  }
  const composed = await composeEdition(house, of)
  const ready = await readinessOf(house, composed, outsideOf(house, where))
  const lacks = ready.lacks.map((lack) => lackWords(lack, 'en'))
  if (flags.json)
    console.out(JSON.stringify({ day: of.edition.day, sha256: composed.sha256, contents: composed.contents, lacks }))
  else {
    for (const one of languagesOf(composed))
      console.out(
        `${one}: ${composed.contents[one]?.subject || '(no subject)'}, ${composed.contents[one]?.stories.length ?? 0} stories`,
      )
    for (const lack of lacks) console.out(`  lacks  ${lack}`)
  }
  return 0
}

async function preview(house: House, of: EditionOf, { given, console, where }: With): Promise<0> {
  const mails =
    of.edition.releasedAt === null
      ? (await readinessOf(house, await composeEdition(house, of), outsideOf(house, where))).mails
      : await releasedMails(house, of.edition.id)
  const language = given.flags.language ?? mails[0]?.language
  const found = mails.find((one) => one.language === language)
  if (!found) throw new Failed(`It goes out in ${mails.map((one) => one.language).join(', ')}.`)
  const mail = previewOf(house, found)
  if (given.flags.json) console.out(JSON.stringify(mail))
  else console.out(given.flags.text ? mail.plain : mail.html)
  return 0
}

async function sign(house: House, of: EditionOf, { given, console }: With): Promise<0> {
  const composed = await composeEdition(house, of)
  const signed = await signEdition(house, composed, { seen: composed.sha256, member: await keeper(house) })
  if (!signed.ok) throw new Failed('It can’t be signed: it has gone out.')
  const { sha256 } = composed
  console.out(given.flags.json ? JSON.stringify({ day: of.edition.day, sha256 }) : `Signed: ${sha256}`)
  return 0
}

async function release(house: House, of: EditionOf, { given, console, where }: With): Promise<0> {
  const { id } = await keeper(house)
  const when = given.flags.now ? 'now' : 'mornings'
  const released = await releaseEdition(house, of, { ...outsideOf(house, where), memberId: id, when })
  if (!released.ok) {
    if (released.why === 'lacks')
      throw new Failed(
        `It was not released. It lacks:\n${released.lacks.map((lack) => `  ${lackWords(lack, 'en')}`).join('\n')}`,
      )
    throw new Failed(
      released.why === 'ended' ? 'Its mornings are over. Send it with --now.' : 'It was released already.',
    )
  }
  console.out(
    given.flags.json
      ? JSON.stringify({ day: of.edition.day, released: true })
      : `Released: ${of.edition.day}. “dateline deliver” sends it, or the newsroom that runs.`,
  )
  return 0
}
