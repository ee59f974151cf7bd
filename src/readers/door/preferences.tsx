import type { Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { again, page, readForm } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { dayIn, isDay } from '../../story/time.ts'
import { plainDay } from '../../words/counting.ts'
import { readerWords } from '../../words/mail.ts'
import { erase, leave } from '../leaving.ts'
import { namedBy, opensPreferences } from '../links.ts'
import { languageOf, type Newsletter, newsletters, textIn } from '../newsletters.ts'
import { type Subscription, subscriptions } from '../subscribing.ts'
import { isZone } from '../zones.ts'
import { noteIn, unknownLink } from './notes.tsx'
import { LanguageChoice, ZoneChoice } from './pages.tsx'
import { evidenceOf, type ReaderParts } from './parts.ts'

interface Reader {
  readonly id: number
  readonly createdAt: string
  readonly language: string
  readonly zone: string
  readonly address: string
  readonly subscriptions: readonly Subscription[]
  readonly newsletters: readonly Newsletter[]
}

/** The page behind "Change language or time zone": no password, a link that only this reader has. */
export function preferenceScreens(app: Hono, house: House, parts: ReaderParts): void {
  const open = async (context: Context, answer: (reader: Reader, token: string) => Promise<Response>) => {
    const token = context.req.param('token') ?? ''
    const reader = await readerBehind(house, parts, token)
    return reader ? answer(reader, token) : unknownLink(house, parts)
  }
  app.get(routes.preferences(':token'), (context) =>
    open(context, (reader, token) => page(show(house, parts, { reader, token }))),
  )
  app.post(routes.preferences(':token'), (context) =>
    open(context, (reader, token) => change(house, parts, { context, reader, token })),
  )
}

async function readerBehind(house: House, parts: ReaderParts, token: string): Promise<Reader | undefined> {
  const row = await house.store.write
    .selectFrom('reader')
    .select(['id', 'createdAt', 'language', 'zone', 'addressCipher', 'keyVersion'])
    .where('id', '=', namedBy(token))
    .executeTakeFirst()
  if (!row || !opensPreferences(parts.keys, token, row)) return undefined
  const mine = await subscriptions(house.store.write).where('subscription.readerId', '=', row.id).execute()
  return {
    ...row,
    address: parts.keys.open(row.addressCipher, row.keyVersion),
    subscriptions: mine,
    newsletters: await newsletters(house.store.read),
  }
}

interface Shown {
  readonly reader: Reader
  readonly token: string
  readonly problem?: string
  readonly saved?: boolean
}

async function show(house: House, parts: ReaderParts, shown: Shown) {
  const { reader, token, problem, saved } = shown
  const { language } = reader
  const t = readerWords(language).preferences
  const zone = house.newsroom().zone
  const body = (
    <article class="letter">
      <h1>{t.title}</h1>
      <p class="when">{t.of(reader.address)}</p>
      {saved ? <p role="status">{t.saved}</p> : null}
      {problem ? (
        <p class="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {reader.subscriptions.map((subscription) => {
        const newsletter = reader.newsletters.find((one) => one.id === subscription.newsletterId)
        if (!newsletter) return null
        return (
          <section>
            <h2>{textIn(newsletter, language).name}</h2>
            <p class="consent">{standing(subscription, language, zone)}</p>
            {subscription.state === 'confirmed' ? (
              <Choices
                t={t}
                token={token}
                subscription={subscription}
                newsletter={newsletter}
                reader={reader}
                now={house.now()}
              />
            ) : null}
          </section>
        )
      })}
      <section id="forget">
        <h2>{t.erase}</h2>
        <p>{t.eraseWords}</p>
        <form method="post" action={routes.preferences(token)}>
          <input type="hidden" name="act" value="erase" />
          <label class="tick">
            <input type="checkbox" name="sure" value="yes" /> <span>{t.eraseSure}</span>
          </label>
          <p>
            <button type="submit" class="grave">
              {t.eraseButton}
            </button>
          </p>
        </form>
      </section>
    </article>
  )
  return parts.frame({ language, title: t.title, body })
}

function standing(subscription: Subscription, language: string, zone: string): string {
  const t = readerWords(language).preferences
  if (subscription.state === 'left') return t.left
  if (subscription.confirmedAt === null) return t.waiting
  return t.since(plainDay(language, subscription.confirmedAt, zone))
}

interface ChoicesProps {
  readonly t: ReturnType<typeof readerWords>['preferences']
  readonly token: string
  readonly subscription: Subscription
  readonly newsletter: Newsletter
  readonly reader: Reader
  readonly now: string
}

const Choices = ({ t, token, subscription, newsletter, reader, now }: ChoicesProps) => {
  const id = (field: string) => `${field}-${subscription.id}`
  return (
    <form method="post" action={routes.preferences(token)}>
      <input type="hidden" name="subscription" value={String(subscription.id)} />
      <label for={id('language')}>{t.language}</label>
      <LanguageChoice
        id={id('language')}
        newsletter={newsletter}
        chosen={languageOf(newsletter, subscription.language)}
      />
      <label for={id('zone')}>{t.zone}</label>
      <ZoneChoice id={id('zone')} chosen={reader.zone} />
      <p class="consent">{t.zoneWhy}</p>
      <label for={id('pause')}>{t.pause}</label>
      <input id={id('pause')} name="pause" type="date" min={now.slice(0, 10)} value={subscription.pausedUntil ?? ''} />
      <p class="consent">{t.pauseWhy}</p>
      <p class="acts">
        <button type="submit" name="act" value="keep">
          {t.keep}
        </button>
        <button type="submit" name="act" value="leave" class="lesser">
          {t.leave}
        </button>
      </p>
    </form>
  )
}

const fields = z.object({
  act: z.enum(['keep', 'leave', 'erase']).catch('keep'),
  subscription: z.coerce.number().int().catch(0),
  language: z.string().max(20).catch(''),
  zone: z.string().max(60).catch(''),
  pause: z.string().max(10).catch(''),
  sure: z.string().max(3).catch(''),
})

async function change(
  house: House,
  parts: ReaderParts,
  { context, reader, token }: { context: Context; reader: Reader; token: string },
): Promise<Response> {
  const t = readerWords(reader.language)
  const read = await readForm(context, fields)
  const given = read.ok ? read.value : fields.parse({})
  const wrong = (problem: string) => again(show(house, parts, { reader, token, problem }))
  if (given.act === 'erase') {
    if (given.sure !== 'yes') return wrong(t.preferences.eraseTick)
    await erase(house, parts.keys, reader.id, parts.forgetting)
    return page(noteIn(parts, reader.language, t.preferences.erased, [t.preferences.erasedWords]))
  }
  const subscription = reader.subscriptions.find((one) => one.id === given.subscription)
  const newsletter = reader.newsletters.find((one) => one.id === subscription?.newsletterId)
  if (!subscription || !newsletter) return unknownLink(house, parts)
  if (given.act === 'leave') {
    await leave(house, subscription, evidenceOf(parts, context, routes.preferences('…')))
    const { name } = textIn(newsletter, reader.language)
    return page(noteIn(parts, reader.language, t.leave.done, [t.leave.doneWords(name), t.leave.regret]))
  }
  if (!isZone(given.zone)) return wrong(t.preferences.wrongZone)
  const today = dayIn(house.now(), given.zone)
  if (given.pause !== '' && !pausable(given.pause, today)) return wrong(t.preferences.wrongDay)
  const language = languageOf(newsletter, given.language)
  await house.store.transaction(async (db) => {
    await db
      .updateTable('subscription')
      .set({ language, pausedUntil: given.pause === '' || given.pause <= today ? null : given.pause })
      .where('id', '=', subscription.id)
      .execute()
    await db
      .updateTable('reader')
      .set({ zone: given.zone, language, changedAt: house.now() })
      .where('id', '=', reader.id)
      .execute()
  })
  const after = await readerBehind(house, parts, token)
  return after ? page(show(house, parts, { reader: after, token, saved: true })) : unknownLink(house, parts)
}

/** Days from today on, at most a year ahead. */
const pausable = (day: string, today: string): boolean =>
  isDay(day) && day >= today && Date.parse(day) - Date.parse(today) <= 366 * 86_400_000
