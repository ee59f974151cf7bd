import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { DeskPage } from '../../desk/index.ts'
import type { House } from '../../house.ts'
import { again, forbidden, page, readForm } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, may } from '../../staff/index.ts'
import { bounceWords } from '../../words/bounces.ts'
import { editionWords } from '../../words/mail.ts'
import { addReader } from '../adding.ts'
import { readAddress } from '../address.ts'
import { checkAddress, unreachable } from '../checking/check.ts'
import { droppedLately, heldBack } from '../door/robots/holding.ts'
import { weeksOf } from '../growth.ts'
import { erase, leave, liftSuppression } from '../leaving.ts'
import { newsletters } from '../newsletters.ts'
import { subscriptionById, suppressionOf } from '../subscribing.ts'
import { formScreens } from './forms/screens.tsx'
import { FoundReader } from './found.tsx'
import { ReadersPage, type ReadersShown, type Refused } from './pages.tsx'
import { knownOf, readerAt, readerCounts, suppressionCounts } from './queries.ts'
import type { ReaderDeskParts } from './returned.ts'
import { seldom } from './seldom.ts'

const weeks = 12
const word = (most: number) => z.string().max(most).catch('')
const fields = z.object({
  address: word(1000),
  newsletter: z.coerce.number().int().catch(0),
  language: word(20),
  evidence: word(1000),
  /** The address that was asked about, and is meant as it is. */
  asTyped: word(1000),
  /** What it should have been, taken in one press. */
  meant: word(1000),
  reader: z.coerce.number().int().catch(0),
  subscription: z.coerce.number().int().catch(0),
  sure: word(5),
})

/** The readers in the desk: how many, since when; one by their whole address. Addresses are in no URL and no log. */
export function readerDesk(house: House, parts: ReaderDeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const counts = seldom(() => readerCounts(house))
  const suppressions = seldom(() => suppressionCounts(house))

  const show = async (context: Context<DeskEnv>, shown: ReadersShown) => {
    const { member, csrf } = context.var
    return (
      <ReadersPage
        house={house}
        member={member}
        csrf={csrf}
        newsletters={await newsletters(house.store.read)}
        counts={await counts()}
        growth={await weeksOf(house.store.read, { newsletterId: null, weeks, now: house.now() })}
        suppressions={await suppressions()}
        held={await heldBack(house.store.read)}
        dropped={await droppedLately(house)}
        shown={shown}
      />
    )
  }
  const found = async (context: Context<DeskEnv>, readerId: number, said = '') => {
    const known = await knownOf(house, parts.keys, readerId)
    const { member, csrf } = context.var
    if (!known) return page(show(context, { kind: 'nothing' }))
    return page(
      <FoundReader
        house={house}
        member={member}
        csrf={csrf}
        known={known}
        newsletters={await newsletters(house.store.read)}
        returned={await parts.returned(known, { member, csrf })}
        said={said}
      />,
    )
  }
  const act = (
    name: string,
    answer: (context: Context<DeskEnv>, given: z.output<typeof fields>) => Promise<Response>,
  ) =>
    app.post(routes.deskReadersAct(name), async (context) => {
      const { member, csrf } = context.var
      if (!may(member, 'readers')) {
        const t = editionWords(member.language).readers
        return forbidden(
          <DeskPage title={t.title} place="readers" member={member} newsroom={house.newsroom()} csrf={csrf}>
            <p class="sheet-of-work">{t.mayNot}</p>
          </DeskPage>,
        )
      }
      const read = await readForm(context, fields)
      return answer(context, read.ok ? read.value : fields.parse({}))
    })

  app.get(routes.deskReaders(), (context) => page(show(context, { kind: 'nothing' })))

  act('find', async (context, given) => {
    const address = readAddress(given.address)
    if (!address.ok) return again(show(context, { kind: 'wrong', address: given.address }))
    const reader = await readerAt(house, parts.keys, address.address)
    if (reader) return found(context, reader.id)
    const suppressed = await suppressionOf(house.store.read, parts.keys, address.address)
    return page(show(context, { kind: 'unknown', address: address.address.full, suppressed: suppressed ?? null }))
  })
  act('add', async (context, given) => {
    const checked = checkAddress(house, given.meant || given.address)
    const newsletter = (await newsletters(house.store.read)).find((one) => one.id === given.newsletter)
    const refused = (why: Refused['why'], meant = '') => again(show(context, { kind: 'refused', why, given, meant }))
    if (!newsletter) return refused('address')
    if (!checked.ok) return refused(checked.why === 'disposable' ? 'disposable' : 'address')
    const { address, meant } = checked
    if (meant !== undefined && given.asTyped !== given.address) return refused('mistyped', meant)
    const beyond = await unreachable(parts, address)
    if (beyond !== null) return refused(beyond)
    const { language, evidence } = given
    const added = await addReader(house, parts.keys, { address, newsletter, language, evidence })
    if (!added.ok) return refused(added.why)
    return page(show(context, { kind: 'added' }))
  })
  act('take-off', async (context, given) => {
    const subscription = await subscriptionById(house.store.write, given.subscription)
    if (subscription) await leave(house, subscription, { form: 'desk', networkHash: null })
    return found(context, given.reader)
  })
  act('open', (context, given) => found(context, given.reader))
  act('lift', async (context, given) => {
    const t = bounceWords(context.var.member.language).ofReader
    const known = await knownOf(house, parts.keys, given.reader)
    const reason = known?.suppression?.reason
    if (reason === 'complained' && given.sure !== 'on') return found(context, given.reader, t.tick)
    if (reason === undefined || reason === 'left' || reason === 'erased') return found(context, given.reader)
    await liftSuppression(house, given.reader, parts.lifting)
    await audit(house, context, 'reader.lifted', given.reader)
    return found(context, given.reader, t.done)
  })
  act('erase', async (context, given) => {
    if (given.sure !== 'on') return found(context, given.reader)
    await erase(house, parts.keys, given.reader, parts.forgetting)
    await audit(house, context, 'reader.erased', given.reader)
    return page(show(context, { kind: 'erased' }))
  })
  formScreens(app, house)
  return app
}

const audit = (house: House, context: Context<DeskEnv>, act: string, readerId: number) =>
  house.store.write
    .insertInto('audit')
    .values({ at: house.now(), memberId: context.var.member.id, act, subject: `reader:${readerId}` })
    .execute()
