import type { Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../../house.ts'
import { again, attachmentOf, page, readForm, tooMany } from '../../../platform/http/index.ts'
import { routes } from '../../../routes.ts'
import { dayIn, isDay } from '../../../story/time.ts'
import { readerWords } from '../../../words/mail.ts'
import { readAddress, shownAddress } from '../../address.ts'
import { checkAddress, unreachable } from '../../checking/check.ts'
import { everythingOf } from '../../exporting.ts'
import { erase, leave } from '../../leaving.ts'
import { namedBy, opensPreferences } from '../../links.ts'
import { askToMove } from '../../moving.ts'
import { languageOf, newsletters, textIn } from '../../newsletters.ts'
import { signUp, subscriptions } from '../../subscribing.ts'
import { isZone } from '../../zones.ts'
import { enqueueAnswer } from '../answering.ts'
import { canReach } from '../mails.tsx'
import { framed, noteIn, unknownLink } from '../notes.tsx'
import { ProposalPage } from '../pages.tsx'
import { evidenceOf, mailsADay, type ReaderParts } from '../parts.ts'
import { countAttempt } from '../robots/limits.ts'
import { enqueueMove } from './moving-posts.ts'
import { PreferencesPage, type Preferring } from './preferences-page.tsx'

/** So often in a day a reader may ask to be moved: the link may have been passed on with a mail. */
const movesADay = 5

const word = (most: number) => z.string().max(most).catch('')
const fields = z.object({
  act: z.enum(['keep', 'leave', 'self', 'join', 'move', 'everything', 'erase']).catch('keep'),
  subscription: z.coerce.number().int().catch(0),
  newsletter: word(100),
  language: word(20),
  zone: word(60),
  pause: word(10),
  email: word(1000),
  /** "yes": the new address is meant as it is written. */
  asTyped: word(3),
  sure: word(3),
})

/** One post from a reader's page: who, by which link, and what it says. */
interface Change {
  readonly house: House
  readonly parts: ReaderParts
  readonly context: Context
  readonly reader: Preferring
  readonly token: string
  readonly given: z.output<typeof fields>
}

/** The page behind "Change language or time zone": no password, a link that only this reader has. */
export function preferenceScreens(app: Hono, house: House, parts: ReaderParts): void {
  app.get(routes.preferences(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const reader = await readerBehind(house, parts, token)
    return reader ? page(show({ house, parts, reader, token })) : unknownLink(house, parts)
  })
  app.post(routes.preferences(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const reader = await readerBehind(house, parts, token)
    if (!reader) return unknownLink(house, parts)
    const read = await readForm(context, fields)
    const given = read.ok ? read.value : fields.parse({})
    return acts[given.act]({ house, parts, context, reader, token, given })
  })
}

async function readerBehind(house: House, parts: ReaderParts, token: string): Promise<Preferring | undefined> {
  const row = await house.store.write
    .selectFrom('reader')
    .select(['id', 'createdAt', 'language', 'zone', 'addressCipher', 'keyVersion'])
    .where('id', '=', namedBy(token))
    .executeTakeFirst()
  if (!row || !opensPreferences(parts.keys, token, row)) return undefined
  const read = readAddress(parts.keys.open(row.addressCipher, row.keyVersion))
  return {
    ...row,
    address: read.ok ? shownAddress(read.address) : '',
    subscriptions: await subscriptions(house.store.write).where('subscription.readerId', '=', row.id).execute(),
    newsletters: await newsletters(house.store.read),
  }
}

type Shown = Pick<Change, 'house' | 'parts' | 'reader' | 'token'>

const show = ({ house, parts, reader, token }: Shown, more: { problem?: string; said?: string } = {}) =>
  Promise.resolve(
    parts.frame({
      language: reader.language,
      title: readerWords(reader.language).preferences.title,
      body: <PreferencesPage house={house} reader={reader} token={token} {...more} />,
    }),
  )

/** The page as it stands after a change, with what was done. */
async function after(change: Change, said: (t: ReturnType<typeof wordsFor>) => string): Promise<Response> {
  const reader = await readerBehind(change.house, change.parts, change.token)
  if (!reader) return unknownLink(change.house, change.parts)
  return page(show({ ...change, reader }, { said: said(wordsFor(reader)) }))
}

const wordsFor = (reader: Preferring) => readerWords(reader.language).preferences

const acts: Readonly<Record<z.output<typeof fields>['act'], (change: Change) => Promise<Response>>> = {
  keep: keepChoices,
  leave: leaveOne,
  self: keepSelf,
  join,
  move: moveAway,
  everything: giveEverything,
  erase: eraseAll,
}

const named = ({ reader, given }: Change) => {
  const subscription = reader.subscriptions.find((one) => one.id === given.subscription)
  const newsletter = reader.newsletters.find((one) => one.id === subscription?.newsletterId)
  return subscription && newsletter ? { subscription, newsletter } : undefined
}

async function keepChoices(change: Change): Promise<Response> {
  const { house, parts, reader, given } = change
  const found = named(change)
  if (!found) return unknownLink(house, parts)
  const today = dayIn(house.now(), reader.zone)
  if (given.pause !== '' && !pausable(given.pause, today))
    return again(show(change, { problem: wordsFor(reader).wrongDay }))
  await house.store.write
    .updateTable('subscription')
    .set({
      language: languageOf(found.newsletter, given.language),
      pausedUntil: given.pause === '' || given.pause <= today ? null : given.pause,
    })
    .where('id', '=', found.subscription.id)
    .execute()
  return after(change, (t) => t.saved)
}

/** Days from today on, at most a year ahead. */
const pausable = (day: string, today: string): boolean =>
  isDay(day) && day >= today && Date.parse(day) - Date.parse(today) <= 366 * 86_400_000

async function leaveOne(change: Change): Promise<Response> {
  const { house, parts, context, reader } = change
  const found = named(change)
  if (!found) return unknownLink(house, parts)
  await leave(house, found.subscription, evidenceOf(parts, context, routes.preferences('…')))
  const words = readerWords(reader.language).leave
  const { name } = textIn(found.newsletter, reader.language)
  return page(noteIn(parts, reader.language, words.done, [words.doneWords(name), words.regret]))
}

async function keepSelf(change: Change): Promise<Response> {
  const { house, reader, given } = change
  if (!isZone(given.zone)) return again(show(change, { problem: wordsFor(reader).wrongZone }))
  const language = house.newsroom().languages.includes(given.language) ? given.language : reader.language
  await house.store.write
    .updateTable('reader')
    .set({ zone: given.zone, language, changedAt: house.now() })
    .where('id', '=', reader.id)
    .execute()
  return after(change, (t) => t.saved)
}

/** Another newsletter: as by any form, with a mail that must be answered. */
async function join(change: Change): Promise<Response> {
  const { house, parts, context, reader, given } = change
  const newsletter = reader.newsletters.find(({ slug }) => slug === given.newsletter)
  const address = readAddress(reader.address)
  if (!newsletter || !address.ok) return unknownLink(house, parts)
  const t = readerWords(reader.language)
  if (!canReach(parts.relay, address.address.domain)) return page(show(change, { problem: t.noRelay.title }))
  const of = address.address.alike
  const mails = await countAttempt(house, parts.keys, { what: 'mail', of, windowMinutes: 1440 })
  if (mails > mailsADay) return tooMany(show(change, { problem: t.preferences.tooOften }))
  await signUp(house, parts.keys, {
    address: address.address,
    newsletter,
    ...{ language: languageOf(newsletter, reader.language), zone: reader.zone },
    evidence: evidenceOf(parts, context, routes.preferences('…'), 'preferences'),
    also: (db, done) => enqueueAnswer(db, house, done),
  })
  house.wake()
  return after(change, (words) => words.joined(textIn(newsletter, reader.language).name, reader.address))
}

/** The same answer for every address that mail can be sent to: whether it is known is told to its mailbox alone. */
async function moveAway(change: Change): Promise<Response> {
  const { house, parts, context, reader, given } = change
  const t = readerWords(reader.language)
  const wrong = (problem: string) => again(show(change, { problem }))
  const checked = checkAddress(house, given.email)
  if (!checked.ok) return wrong(t.wrongAddress[checked.why])
  const { address, meant } = checked
  const own = readAddress(reader.address)
  if (own.ok && own.address.alike === address.alike) return wrong(t.preferences.sameAddress)
  if (meant !== undefined && given.asTyped !== 'yes') {
    const form = { action: routes.preferences(change.token), fields: { act: 'move', asTyped: 'yes' } }
    return page(
      framed(
        { parts, language: reader.language },
        t.proposal.title,
        <ProposalPage {...{ form, meant }} typed={given.email} language={reader.language} />,
      ),
    )
  }
  if (!canReach(parts.relay, address.domain)) return wrong(t.noRelay.title)
  const { keys } = parts
  const asked = await countAttempt(house, keys, { what: 'move', of: String(reader.id), windowMinutes: 1440 })
  const mails = await countAttempt(house, keys, { what: 'mail', of: address.alike, windowMinutes: 1440 })
  if (asked > movesADay) return tooMany(show(change, { problem: t.preferences.tooOften }))
  const beyond = await unreachable(parts, address)
  if (beyond !== null) return wrong(t.wrongAddress[beyond])
  if (mails <= mailsADay)
    await askToMove(house, keys, {
      readerId: reader.id,
      address,
      networkHash: evidenceOf(parts, context, '').networkHash,
      also: (db, asking) => enqueueMove(db, house, 'mail.move', asking),
    })
  return after(change, (words) => words.newAddressAsked(shownAddress(address)))
}

async function giveEverything({ house, parts, reader }: Change): Promise<Response> {
  const all = await everythingOf(house, parts.keys, reader.id, parts.telling)
  const file = new Blob([`${JSON.stringify(all, null, 2)}\n`])
  return attachmentOf(file.stream(), `newsletters-${house.now().slice(0, 10)}.json`, 'application/json; charset=utf-8')
}

async function eraseAll(change: Change): Promise<Response> {
  const { house, parts, reader, given } = change
  const t = wordsFor(reader)
  if (given.sure !== 'yes') return again(show(change, { problem: t.eraseTick }))
  await erase(house, parts.keys, reader.id, parts.forgetting)
  return page(noteIn(parts, reader.language, t.erased, [t.erasedWords]))
}
