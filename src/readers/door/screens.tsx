import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { gone, json, page, readFields, readForm, text } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { readerWords } from '../../words/mail.ts'
import { leave } from '../leaving.ts'
import { confirms, leaves, namedBy, preferencesToken } from '../links.ts'
import { type Newsletter, newsletterById, newsroomName, textIn } from '../newsletters.ts'
import { confirmSubscription, type Subscription, stillGood, subscriptionById } from '../subscribing.ts'
import { isZone } from '../zones.ts'
import { noteIn, unknownLink } from './notes.tsx'
import { movingScreens } from './own/moving.tsx'
import { preferenceScreens } from './own/preferences.tsx'
import { ZoneChoice } from './pages.tsx'
import { evidenceOf, type ReaderParts } from './parts.ts'
import { giveWork } from './robots/work.ts'
import { answerSignUp } from './sign-up.tsx'

/** What readers open: the answer to the sign-up form, and the links in their mails. GET and HEAD change nothing. */
export function readerScreens(house: House, parts: ReaderParts): Hono {
  const app = new Hono()
  app.post('/:lang/subscribe', (context) => answerSignUp(house, parts, context))
  app.get(routes.doorWork(), () => json(giveWork(house, parts.keys)))
  app.get(routes.confirm(':token'), (context) => openConfirm(house, parts, context))
  app.post(routes.confirm(':token'), (context) => doConfirm(house, parts, context))
  app.get(routes.unsubscribe(':token'), (context) => openLeave(house, parts, context))
  app.post(routes.unsubscribe(':token'), (context) => doLeave(house, parts, context))
  preferenceScreens(app, house, parts)
  movingScreens(app, house, parts)
  return app
}

interface Named {
  readonly subscription: Subscription
  readonly newsletter: Newsletter
}

async function named(
  house: House,
  token: string,
  holds: (subscription: Subscription) => boolean,
): Promise<Named | undefined> {
  const subscription = await subscriptionById(house.store.write, namedBy(token))
  if (!subscription || !holds(subscription)) return undefined
  const newsletter = await newsletterById(house.store.read, subscription.newsletterId)
  return newsletter && { subscription, newsletter }
}

const forConfirm = (house: House, parts: ReaderParts, token: string) =>
  named(house, token, (subscription) => confirms(parts.keys, token, subscription))

async function openConfirm(house: House, parts: ReaderParts, context: Context): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const found = await forConfirm(house, parts, token)
  if (!found) return unknownLink(house, parts)
  const { subscription, newsletter } = found
  const { language } = subscription
  const { confirm } = readerWords(language)
  const { name } = textIn(newsletter, language)
  // The mail's link opened once more: there is nothing left to ask.
  if (subscription.state === 'confirmed') return onTheList(parts, found)
  if (!stillGood(house, subscription)) return gone(noteIn(parts, language, confirm.expired, [confirm.expiredWords]))
  const body = (
    <article class="letter">
      <h1>{confirm.title(name)}</h1>
      <p>{confirm.words(name, newsroomName(house, language))}</p>
      <form method="post" action={routes.confirm(token)}>
        <label for="zone">{confirm.zone}</label>
        <ZoneChoice chosen={subscription.zone} />
        <p class="consent">{confirm.zoneWhy}</p>
        <p>
          <button type="submit">{confirm.button}</button>
        </p>
      </form>
      <p class="consent">{confirm.notYou}</p>
    </article>
  )
  return page(Promise.resolve(parts.frame({ language, title: confirm.title(name), body })))
}

async function doConfirm(house: House, parts: ReaderParts, context: Context): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const found = await forConfirm(house, parts, token)
  if (!found) return unknownLink(house, parts)
  const { subscription } = found
  const { language } = subscription
  const { confirm } = readerWords(language)
  if (!stillGood(house, subscription)) return gone(noteIn(parts, language, confirm.expired, [confirm.expiredWords]))
  const read = await readForm(context, z.object({ zone: z.string().max(60).catch('') }))
  const zone = read.ok && isZone(read.value.zone) ? read.value.zone : subscription.zone
  await confirmSubscription(house, { subscription, zone, evidence: evidenceOf(parts, context, routes.confirm('…')) })
  return onTheList(parts, found)
}

/** Says that somebody gets the newsletter, when it comes, and where to change that. */
function onTheList(parts: ReaderParts, { subscription, newsletter }: Named): Promise<Response> {
  const { language } = subscription
  const { confirm } = readerWords(language)
  const { name, scheduleLine } = textIn(newsletter, language)
  const reader = { id: subscription.readerId, createdAt: subscription.createdAt }
  return page(
    noteIn(parts, language, confirm.done, [confirm.doneWords(name), scheduleLine], {
      path: routes.preferences(preferencesToken(parts.keys, reader)),
      words: confirm.preferences,
    }),
  )
}

const forLeaving = (house: House, parts: ReaderParts, token: string) =>
  named(house, token, (subscription) => leaves(parts.keys, token, subscription.id, subscription))

async function openLeave(house: House, parts: ReaderParts, context: Context): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const found = await forLeaving(house, parts, token)
  if (!found) return unknownLink(house, parts)
  const { language } = found.subscription
  const words = readerWords(language).leave
  const { name } = textIn(found.newsletter, language)
  const body = (
    <article class="letter">
      <h1>{words.title(name)}</h1>
      <p>{words.words(name)}</p>
      <form method="post" action={routes.unsubscribe(token)}>
        <p>
          <button type="submit">{words.button}</button>
        </p>
      </form>
    </article>
  )
  return page(Promise.resolve(parts.frame({ language, title: words.title(name), body })))
}

/**
 * Leaves: by the page's button, or by a mail program's one-click post (RFC 8058), which carries no cookie, follows no
 * redirect and reads no page.
 */
async function doLeave(house: House, parts: ReaderParts, context: Context): Promise<Response> {
  const found = await forLeaving(house, parts, context.req.param('token') ?? '')
  if (!found) return unknownLink(house, parts)
  const fields = await readFields(context).catch(() => ({}) as Record<string, unknown>)
  const oneClick = fields['List-Unsubscribe'] === 'One-Click'
  const { language } = found.subscription
  const words = readerWords(language).leave
  await leave(house, found.subscription, evidenceOf(parts, context, oneClick ? 'one-click' : routes.unsubscribe('…')))
  if (oneClick) return text(`${words.oneClick}\n`)
  const { name } = textIn(found.newsletter, language)
  return page(noteIn(parts, language, words.done, [words.doneWords(name), words.regret]))
}
