import { type Context, Hono } from 'hono'
import { frame } from '../../desk/frame.ts'
import type { Toast } from '../../desk/index.ts'
import type { House } from '../../house.ts'
import { again, notFound, page, readFields, seeOther } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv, Member } from '../../staff/index.ts'
import { followingWords } from '../../words/following.ts'
import { type Item, itemByPublicId, itemsList, moveItem } from '../items.ts'
import type { Fetching } from '../looking/look.ts'
import { sources } from '../sources.ts'
import { type Choice, choiceFrom, listAddress } from './choice.ts'
import { ListPage } from './list.tsx'
import { sourceScreens } from './source-screens.tsx'

/** What these screens need from other places; app.ts joins them. */
export interface FollowingParts extends Fetching {
  /** Fetches a page and reads it, as "Bring in" does: where its review is, or why there is none, in the member's words. */
  bringIn(address: string, member: Member): Promise<BroughtIn>
  /** The same with bytes that came by themselves and were kept, by their SHA-256. */
  bringInKept(sha256: string, member: Member): Promise<BroughtIn>
}

export type BroughtIn = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string }

/** The followed sources in the desk: what they bring, and the sources themselves. */
export function followingDesk(house: House, parts: FollowingParts): Hono<DeskEnv> {
  const screens = new Hono<DeskEnv>()

  interface Shown {
    readonly at: string
    readonly toast?: Toast | null
    readonly problem?: string
  }
  const show = async (context: Context<DeskEnv>, choice: Choice, { at, toast = null, problem }: Shown) => {
    const db = house.store.read
    const all = await sources(db)
    const source = all.find(({ publicId }) => publicId === choice.source)?.id ?? null
    const { rows, next } = await itemsList(db, { ...choice, source }, context.var.member.language)
    const about = problem === undefined ? {} : { problem }
    return <ListPage frame={frame(house, context)} {...{ rows, next, choice, sources: all, at, toast }} {...about} />
  }

  const broughtIn = async (item: Item, member: Member): Promise<BroughtIn> => {
    if (item.refused !== null) return { ok: false, problem: followingWords(member.language).act.refused }
    return item.copy === '' ? parts.bringIn(item.address, member) : parts.bringInKept(item.copy, member)
  }

  screens.get(routes.following(), async (context) => {
    const said = (name: string) => context.req.query(name)
    const choice = choiceFrom(said)
    const toast = await toastOf(house, context, choice)
    return page(await show(context, choice, { at: said('at') ?? '', toast }))
  })

  /** A post about one item, with the choice that its list was at. */
  const aboutItem =
    (handle: (context: Context<DeskEnv>, item: Item, choice: Choice, after: string) => Promise<Response>) =>
    async (context: Context<DeskEnv>): Promise<Response> => {
      const posted = await readFields(context)
      const said = (name: string) => (typeof posted[name] === 'string' ? posted[name] : undefined)
      const choice = choiceFrom(said)
      const item = await itemByPublicId(house.store.read, context.req.param('item') ?? '', context.var.member.language)
      if (item) return handle(context, item, choice, said('at') ?? '')
      const { gone } = followingWords(context.var.member.language)
      return notFound(await show(context, choice, { at: '', toast: { words: gone } }))
    }

  screens.post(
    routes.followedItemAct(':item', 'bring-in'),
    aboutItem(async (context, item, choice) => {
      const { member } = context.var
      const brought = await broughtIn(item, member)
      if (!brought.ok) return again(await show(context, choice, { at: item.publicId, problem: brought.problem }))
      await moveItem(house, item, { state: 'brought in', memberId: member.id, review: brought.path })
      return seeOther(brought.path)
    }),
  )

  screens.post(
    routes.followedItemAct(':item', 'aside'),
    aboutItem(async (context, item, choice, after) => {
      await moveItem(house, item, { state: 'set aside', memberId: context.var.member.id })
      return seeOther(
        listAddress(choice, { did: 'aside', item: item.publicId, ...(after === '' ? {} : { at: after }) }),
      )
    }),
  )

  screens.post(
    routes.followedItemAct(':item', 'back'),
    aboutItem(async (context, item, choice) => {
      await moveItem(house, item, { state: 'new', memberId: context.var.member.id })
      return seeOther(listAddress(choice, { did: 'back', item: item.publicId, at: item.publicId }))
    }),
  )

  screens.route('/', sourceScreens(house, parts))
  return screens
}

/** What was just done, as the address says it; setting aside can be taken back. */
async function toastOf(house: House, context: Context<DeskEnv>, choice: Choice): Promise<Toast | null> {
  const did = context.req.query('did')
  const t = followingWords(context.var.member.language)
  if (did !== 'aside' && did !== 'back') return null
  const item = await itemByPublicId(house.store.read, context.req.query('item') ?? '', context.var.member.language)
  if (!item) return null
  const words = t.did[did](isolated(item.headline))
  if (did === 'back' || item.state !== 'set aside') return { words }
  const carried = Object.fromEntries(new URL(listAddress(choice), 'http://own.invalid').searchParams)
  return { words, undo: { action: routes.followedItemAct(item.publicId, 'back'), fields: carried } }
}

const isolated = (words: string): string => `\u2068${words.length > 80 ? `${words.slice(0, 79)}…` : words}\u2069`
