import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import * as z from 'zod'
import { Button, Csrf } from '../desk/index.ts'
import { type EditionOf, editionByPublicId, type Outside } from '../editions/index.ts'
import type { House } from '../house.ts'
import { notFound, readForm, seeOther } from '../platform/http/index.ts'
import { type Keys, newsletterById } from '../readers/index.ts'
import { routes } from '../routes.ts'
import { type DeskEnv, type Member, may } from '../staff/index.ts'
import { hourOf, numeral } from '../words/counting.ts'
import { type EditionWords, editionWords } from '../words/mail.ts'
import { problemWords } from '../words/problems.ts'
import { decide } from './doubt.ts'
import { halt } from './finish.ts'
import { releaseEdition } from './release.ts'
import { type DeliveryStatus, statusOf, type Trouble, troublesOf } from './status.ts'

const shownTroubles = 200

/** What an edition's page does to its deliveries: release, decide about those in doubt, stop and go on. After deskGuard. */
export function deliveryDesk(house: House, parts: Outside): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const about =
    (answer: (context: Context<DeskEnv>, of: EditionOf) => Promise<string>) => async (context: Context<DeskEnv>) => {
      const edition = await editionByPublicId(house.store.write, context.req.param('edition') ?? '')
      const newsletter = edition ? await newsletterById(house.store.write, edition.newsletterId) : undefined
      if (!edition || !newsletter) return notFound(<p>—</p>)
      const allowed = may(context.var.member, 'edition')
      const said = allowed ? await answer(context, { edition, newsletter }) : 'mayNot'
      return seeOther(`${routes.deskEdition(edition.publicId)}${said === '' ? '' : `?said=${said}`}`)
    }

  app.post(
    routes.deskEditionAct(':edition', 'release'),
    about(async (context, of) => {
      const read = await readForm(
        context,
        z.object({ when: z.enum(['mornings', 'now']), sure: z.string().max(5).catch('') }),
      )
      if (!read.ok) return 'refused'
      const { when, sure } = read.value
      if (when === 'now' && sure !== 'on') return 'tick'
      const released = await releaseEdition(house, of, { ...parts, memberId: context.var.member.id, when })
      return released.ok ? 'released' : 'refused'
    }),
  )
  app.post(
    routes.deskEditionAct(':edition', 'decide'),
    about(async (context) => {
      const read = await readForm(
        context,
        z.object({ delivery: z.coerce.number().int(), act: z.enum(['again', 'arrived']) }),
      )
      const memberId = context.var.member.id
      if (read.ok) await decide(house, { deliveryId: read.value.delivery, act: read.value.act, memberId })
      return ''
    }),
  )
  app.post(
    routes.deskEditionAct(':edition', 'halt'),
    about(async (context, of) => {
      const read = await readForm(context, z.object({ act: z.enum(['stop', 'goOn']) }))
      if (read.ok) await halt(house, { editionId: of.edition.id, act: read.value.act, memberId: context.var.member.id })
      return ''
    }),
  )
  return app
}

/** The part of an edition's page that tells how its delivery goes, and names who missed it and why. */
export async function deliveriesPanel(
  house: House,
  keys: Keys,
  of: EditionOf,
  who: { member: Member; csrf: string },
): Promise<Child> {
  const status = await statusOf(house, of.edition.id)
  const troubles = await troublesOf(house, keys, { editionId: of.edition.id, limit: shownTroubles })
  return <Deliveries house={house} of={of} status={status} troubles={troubles} {...who} />
}

interface PanelProps {
  readonly house: House
  readonly of: EditionOf
  readonly status: DeliveryStatus
  readonly troubles: readonly Trouble[]
  readonly member: Member
  readonly csrf: string
}

const Deliveries = ({ house, of, status, troubles, member, csrf }: PanelProps) => {
  const { language } = member
  const t = editionWords(language)
  const { edition } = of
  const when = (at: string) => hourOf(language, at, house.newsroom().zone)
  const total = Object.values(status.counts).reduce((sum, n) => sum + n, 0)
  const going = edition.state === 'released' || edition.state === 'stopped'
  return (
    <>
      <section>
        <h2>{t.delivery.title}</h2>
        {edition.releasedAt === null ? null : <p>{t.releasedAt(when(edition.releasedAt))}</p>}
        {status.filled ? null : <p>{t.delivery.filling(numeral(language, total))}</p>}
        {edition.problem === '' ? null : (
          <p class="late">
            {t.delivery.problem}: <bdi>{problemWords(language, edition.problem)}</bdi>
          </p>
        )}
        <table class="figures">
          <tbody>
            {Object.entries(status.counts).map(([state, n]) => (
              <tr>
                <th scope="row">{stateWords(t, state)}</th>
                <td class="end">{numeral(language, n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {going && status.nextAt !== null && status.nextAt > house.now() ? (
          <p>{t.delivery.nextWave(when(status.nextAt))}</p>
        ) : null}
        {going ? <p>{t.delivery.ends(when(edition.endsAt))}</p> : null}
        {going && may(member, 'edition') ? (
          <form method="post" action={routes.deskEditionAct(edition.publicId, 'halt')} class="actions">
            <Csrf token={csrf} />
            <input type="hidden" name="act" value={edition.state === 'released' ? 'stop' : 'goOn'} />
            <Button>{edition.state === 'released' ? t.delivery.stop : t.delivery.goOn}</Button>
            <small>{edition.state === 'released' ? t.delivery.stopWords : ''}</small>
          </form>
        ) : null}
      </section>
      <section>
        <h2>{t.delivery.who}</h2>
        {troubles.length === 0 ? <p>{t.delivery.whoNone}</p> : null}
        {troubles.some((one) => one.state === 'in doubt') ? <p>{t.delivery.doubtWords}</p> : null}
        {troubles.length === 0 ? null : (
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t.delivery.reader}</th>
                <th scope="col">{t.state}</th>
                <th scope="col">{t.delivery.why}</th>
                <th scope="col">{t.delivery.since}</th>
                <th scope="col" aria-label={t.delivery.decision} />
              </tr>
            </thead>
            <tbody>
              {troubles.map((one) => (
                <tr>
                  <td>
                    <bdi>{readerShown(one, member, t)}</bdi>
                  </td>
                  <td>{stateWords(t, one.state)}</td>
                  <td>
                    <bdi>{problemWords(language, one.reply)}</bdi>
                  </td>
                  <td>{when(one.changedAt)}</td>
                  <td>
                    <Decision trouble={one} of={of} member={member} csrf={csrf} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {troubles.length < shownTroubles ? null : <p>{t.delivery.first(numeral(language, shownTroubles))}</p>}
      </section>
    </>
  )
}

/** Who sends editions needn't see whole addresses: only those who keep the readers do. */
export function readerShown({ address }: Pick<Trouble, 'address'>, member: Member, t: EditionWords): string {
  if (address === '') return t.delivery.erased
  if (may(member, 'readers')) return address
  const [local = '', domain = ''] = address.split('@')
  return `${local.slice(0, 1)}…@${domain}`
}

const stateWords = (t: EditionWords, state: string): string =>
  t.delivery.states[state as keyof EditionWords['delivery']['states']] ?? state

const Decision = ({ trouble, of, member, csrf }: { trouble: Trouble; of: EditionOf; member: Member; csrf: string }) => {
  const t = editionWords(member.language).delivery
  const decidable = trouble.state === 'in doubt' || trouble.state === 'failed'
  if (!decidable || trouble.address === '' || !may(member, 'edition')) return null
  return (
    <form method="post" action={routes.deskEditionAct(of.edition.publicId, 'decide')} class="actions">
      <Csrf token={csrf} />
      <input type="hidden" name="delivery" value={String(trouble.id)} />
      <button class="plain" type="submit" name="act" value="again">
        {t.again}
      </button>
      {trouble.state === 'in doubt' ? (
        <button class="plain" type="submit" name="act" value="arrived">
          {t.arrived}
        </button>
      ) : null}
    </form>
  )
}
