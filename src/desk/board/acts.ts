import type { House } from '../../house.ts'
import { assign, moveStage, remark, type Story } from '../../record/index.ts'
import type { Member } from '../../staff/index.ts'
import { instantIn } from '../clock.ts'
import type { RowAct } from './choice.ts'
import { movable } from './row-form.tsx'

/** What an act on the board came to: done, with what it was before for taking it back; nothing new; or not possible. */
export type Acted =
  | { readonly outcome: 'done'; readonly was: string | null }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'wrong hour' }

interface Acting {
  readonly house: House
  readonly story: Story
  readonly member: Member
  readonly said: (name: string) => string
}

/** Does one act of a row by what its form says. What it can't do, or what is so already, changes nothing. */
export const act = (name: RowAct, given: Acting): Promise<Acted> => acts[name](given)

const unchanged: Acted = { outcome: 'unchanged' }

const acts: Readonly<Record<RowAct, (given: Acting) => Promise<Acted>>> = {
  async give({ house, story, member, said }) {
    const to = Number(said('to')) || null
    if (to === story.assignedTo || (to !== null && !(await isHere(house, to)))) return unchanged
    await assign(house, { storyId: story.id, to, dueAt: story.dueAt, memberId: member.id })
    return { outcome: 'done', was: String(story.assignedTo ?? '') }
  },

  async due({ house, story, member, said }) {
    const open = said('open') !== ''
    // Taking it back names the instant itself; the form, a day and an hour on the newsroom's clock.
    const [day, hour] = said('dueAt') === '' ? [said('day'), said('hour')] : splitAt(said('dueAt'))
    const dueAt = open ? null : instantIn(day, hour, said('dueAt') === '' ? house.newsroom().zone : 'UTC')
    if (!open && dueAt === null) return { outcome: 'wrong hour' }
    if (dueAt === story.dueAt) return unchanged
    await assign(house, { storyId: story.id, to: story.assignedTo, dueAt, memberId: member.id })
    return { outcome: 'done', was: story.dueAt ?? '' }
  },

  async move({ house, story, member, said }) {
    const stage = movable.find((one) => one === said('stage'))
    const fixed = story.stage === 'published' || story.stage === 'withdrawn'
    if (stage === undefined || stage === story.stage || fixed) return unchanged
    await moveStage(house, { storyId: story.id, stage, memberId: member.id })
    return { outcome: 'done', was: story.stage }
  },

  async comment({ house, story, member, said }) {
    const words = said('words').trim().slice(0, 4_000)
    if (words === '') return unchanged
    await remark(house, { storyId: story.id, words, memberId: member.id })
    return { outcome: 'done', was: null }
  },
}

const splitAt = (at: string): readonly [day: string, hour: string] => [at.slice(0, 10), at.slice(11).replace('Z', '')]

const isHere = async (house: House, memberId: number): Promise<boolean> =>
  (await house.store.read
    .selectFrom('member')
    .select('id')
    .where('id', '=', memberId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()) !== undefined
