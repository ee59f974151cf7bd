import { type Context, Hono } from 'hono'
import type { Toast } from '../../desk/index.ts'
import { type EditionOf, editionById, editionByPublicId } from '../../editions/index.ts'
import type { House } from '../../house.ts'
import {
  attachmentOf,
  eventStream,
  forbidden,
  notFound,
  page,
  readFields,
  seeOther,
} from '../../platform/http/index.ts'
import { type Keys, newsletterById, readAddress, textIn } from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, may } from '../../staff/index.ts'
import { numeral } from '../../words/counting.ts'
import { haltWords } from '../../words/deliveries.ts'
import { mailWords } from '../../words/mail.ts'
import { makingWords } from '../../words/making.ts'
import { columnsOf, movesAt, movesOf } from './course.ts'
import { fieldsOf, filterFrom } from './filters.ts'
import { csvOf, cursorFrom, deliveryTo, everything, findDeliveries } from './found.ts'
import { leftSince } from './left.ts'
import { ListPage, type ListProps, maskedAddress } from './list.tsx'
import { eventsOf, openLive } from './live.ts'
import type { Charted } from './over-time.tsx'
import { DeliveriesPage } from './page.tsx'
import { domainsOf, zonesIn } from './places.ts'
import { actsKey, isGoing, progressParts } from './progress.tsx'
import { missedIn, standingOf, wavesOf } from './standing.ts'

const shownAtOnce = 50
const shownDomains = 20

/** How an edition's deliveries go, in the desk: the whole of it, one by one, as CSV, and live. After deskGuard. */
export function deliveryScreens(house: House, { keys }: { readonly keys: Keys }): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const live = openLive(house)
  const about =
    (answer: (context: Context<DeskEnv>, of: EditionOf) => Promise<Response>) => async (context: Context<DeskEnv>) => {
      const edition = await editionByPublicId(house.store.read, context.req.param('edition') ?? '')
      const newsletter = edition ? await newsletterById(house.store.read, edition.newsletterId) : undefined
      if (!edition || !newsletter) return notFound(<p>—</p>)
      if (edition.releasedAt === null) return seeOther(routes.deskEdition(edition.publicId))
      return answer(context, { edition, newsletter })
    }
  const path = (part = '') => routes.deskDeliveries(':edition', part)

  app.get(
    path(),
    about(async (context, of) => page(overview(house, context, of))),
  )

  const list = async (
    context: Context<DeskEnv>,
    of: EditionOf,
    given: Pick<ListProps, 'filter'> & Partial<ListProps>,
  ) => {
    const { member, csrf } = context.var
    const after = context.req.query('after') ?? ''
    const wanted = { editionId: of.edition.id, filter: given.filter, after, limit: shownAtOnce }
    const found = given.found ? { found: given.found, next: null } : await findDeliveries(house, keys, wanted)
    const waves = await wavesOf(house.store.read, of.edition.id)
    const begins = cursorFrom(after) === null
    const name = await nameOf(house, of, member.language)
    return <ListPage {...{ house, member, csrf, of, name, waves, begins, search: null }} {...given} {...found} />
  }
  app.get(
    path('list'),
    about(async (context, of) => page(list(context, of, { filter: filterFrom((name) => context.req.query(name)) }))),
  )
  app.post(
    path('find'),
    about(async (context, of) => {
      if (!may(context.var.member, 'readers')) return forbidden(list(context, of, { filter: everything }))
      const typed = wordIn(await readFields(context), 'address') ?? ''
      const read = readAddress(typed)
      const one = read.ok
        ? await deliveryTo(house, keys, { editionId: of.edition.id, alike: read.address.alike })
        : undefined
      const wrong = one ? null : read.ok ? 'nobody' : 'wrongAddress'
      return page(list(context, of, { filter: everything, found: one ? [one] : [], search: { typed, wrong } }))
    }),
  )
  app.post(
    path('export'),
    about(async (context, of) => {
      const fields = await readFields(context)
      const filter = filterFrom((name) => wordIn(fields, name))
      const { member } = context.var
      const whole = may(member, 'readers')
      await house.store.write
        .insertInto('audit')
        .values({
          at: house.now(),
          memberId: member.id,
          act: whole ? 'delivery.exported' : 'delivery.exportedMasked',
          subject: `edition:${of.edition.id}`,
        })
        .execute()
      const address = whole ? (one: string) => one : maskedAddress
      const pieces = csvOf(house, keys, { editionId: of.edition.id, filter, address })
      const name = ['deliveries', of.edition.day, ...fieldsOf(filter).map(([, value]) => value)].join('-')
      return attachmentOf(asBytes(pieces), `${name}.csv`, 'text/csv; charset=utf-8')
    }),
  )
  app.get(
    path('live'),
    about(async (context, of) => {
      const { member, csrf } = context.var
      const viewer = { house, member, csrf, ...(context.req.query('from') ? { from: 'deliveries' as const } : {}) }
      return eventStream(
        eventsOf(live, of.edition.id, async (standing) => {
          const { state, figures, acts } = progressParts(standing, viewer)
          return {
            key: actsKey(standing),
            state: await html(state),
            figures: await html(figures),
            acts: await html(acts),
          }
        }),
      )
    }),
  )
  return app
}

async function overview(house: House, context: Context<DeskEnv>, of: EditionOf) {
  const { member, csrf } = context.var
  const db = house.store.read
  const editionId = of.edition.id
  const waves = await wavesOf(db, editionId)
  const standing = await standingOf(db, editionId)
  if (!standing) throw new Error('The edition has gone')
  const until = isGoing(standing) ? house.now() : null
  const zone = waves.find((one) => one.zone === context.req.query('zone'))
  const { domain } = filterFrom((name) => context.req.query(name))
  const charted: Charted = zone
    ? { of: 'zone', name: zone.zone }
    : domain === null
      ? { of: 'all' }
      : { of: 'domain', name: domain }
  const moves =
    charted.of === 'domain'
      ? await movesAt(db, editionId, charted.name)
      : await movesOf(db, editionId, zone?.id ?? null)
  return (
    <DeliveriesPage
      {...{ house, member, csrf, of, standing }}
      name={await nameOf(house, of, member.language)}
      missed={missedIn(standing.tallied, waves, house.now())}
      left={await leftSince(db, standing.edition)}
      columns={columnsOf(moves, until)}
      charted={charted}
      known={moves.length > 0}
      zones={zonesIn(standing.tallied, waves)}
      domains={await domainsOf(db, { editionId, all: standing.counts, most: shownDomains })}
      toast={toastOf(context)}
    />
  )
}

/** "The Week, no. 112"; of a notice, that it is one, with the number of the edition that it is about. */
async function nameOf(house: House, { edition, newsletter }: EditionOf, language: string): Promise<string> {
  const about = edition.noticeOf === null ? edition : await editionById(house.store.read, edition.noticeOf)
  const number = numeral(language, about?.number ?? 0)
  const name = mailWords(language).edition(textIn(newsletter, language).name, number)
  return edition.noticeOf === null ? name : makingWords(language).notice.pageTitle(name)
}

/** What was just done to the edition, as the address carries it. */
function toastOf(context: Context<DeskEnv>): Toast | null {
  const words = haltWords(context.var.member.language, context.req.query('said') ?? '')
  return words === undefined ? null : { words }
}

const wordIn = (fields: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}

/** What JSX draws, as text. */
const html = async (child: unknown): Promise<string> => String((await child) ?? '')

/** Text piece by piece, as it is asked for. */
function asBytes(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
