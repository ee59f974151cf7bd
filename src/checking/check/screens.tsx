import { type Context, Hono } from 'hono'
import { again, page, readFields, seeOther } from '../../platform/http/index.ts'
import {
  answerRemark,
  assign,
  confirm,
  moveStage,
  publish,
  remark,
  reopenRemark,
  restoreRevision,
  type SigningRole,
  saveStory,
  schedulePublication,
  signOff,
  stages,
  takeBackSignOff,
  unconfirm,
} from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, may } from '../../staff/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import { quotationNumbers } from '../../story/editing/quotations.ts'
import { aboutStory, afterSave, backTo, type Desk, type StoryRequest } from '../desk.tsx'
import { type Posted, textIn } from '../edit/posted.ts'
import { membersAtWork, otherLanguages, revisionOf } from '../queries.ts'
import { instantIn } from '../when.ts'
import { lookAt } from './looking.ts'
import { CheckPage } from './page.tsx'
import { readingAtDesk } from './reading.ts'
import { toastFrom } from './toasts.ts'

const signingRoles: readonly SigningRole[] = ['translator', 'editor', 'publisher']

/** The story's page and what its buttons do: confirm, remark, sign, give, move, publish. */
export function checkScreens(desk: Desk): Hono<DeskEnv> {
  const { house } = desk
  const screens = new Hono<DeskEnv>()
  const path = '/desk/stories/:story'

  const act = (name: string, handle: (request: StoryRequest, posted: Posted) => Promise<Response>) =>
    screens.post(
      `${path}/${name}`,
      aboutStory(desk, async (request) => handle(request, await readFields(request.context))),
    )

  screens.get(
    path,
    aboutStory(desk, async (request) => page(await checkPage(request))),
  )

  act('confirm', async ({ story, frame }, posted) => {
    const subject = textIn(posted, 'subject') === 'hop' ? 'hop' : 'quotation'
    const id = textIn(posted, 'id')
    await confirm(house, { storyId: story.id, subject, subjectId: id, memberId: frame.member.id })
    const n = textIn(posted, 'number')
    return backTo(story, 'confirmed', { subject, id, n }, await nextOpen(story.id, subject, id))
  })

  act('unconfirm', async ({ story }, posted) => {
    const subject = textIn(posted, 'subject') === 'hop' ? 'hop' : 'quotation'
    const id = textIn(posted, 'id')
    await unconfirm(house, { storyId: story.id, subject, subjectId: id })
    return backTo(story, 'opened', {}, subject === 'hop' ? `hop-${id}` : `note-${textIn(posted, 'number')}`)
  })

  act('remark', async ({ story, frame }, posted) => {
    const words = textIn(posted, 'words').trim().slice(0, 4_000)
    const subjectId = textIn(posted, 'id').slice(0, 80)
    if (words !== '') await remark(house, { storyId: story.id, subjectId, words, memberId: frame.member.id })
    return backTo(story, 'remarked')
  })

  for (const [name, change, did] of [
    ['answered', answerRemark, 'answered'],
    ['unanswered', reopenRemark, 'opened'],
  ] as const) {
    act(name, async ({ story }, posted) => {
      const row = await house.store.read
        .selectFrom('remark')
        .select('id')
        .where('id', '=', Number(textIn(posted, 'remark')))
        .where('storyId', '=', story.id)
        .executeTakeFirst()
      if (row) await change(house, row.id)
      return backTo(story, did, row ? { id: String(row.id) } : {})
    })
  }

  act('sign', async ({ story, frame }, posted) => {
    const role = signingRoles.find((each) => each === textIn(posted, 'role'))
    if (!role) return backTo(story, 'notTheirRole')
    const revisionId = Number(textIn(posted, 'revision'))
    const signed = await signOff(house, { storyId: story.id, revisionId, role, member: frame.member })
    return signed.ok
      ? backTo(story, 'signed', { role, on: String(revisionId) }, 'sign')
      : backTo(story, signed.why, {}, 'sign')
  })

  act('unsign', async ({ story, frame }, posted) => {
    const role = signingRoles.find((each) => each === textIn(posted, 'role'))
    const revisionId = Number(textIn(posted, 'revision'))
    if (role) await takeBackSignOff(house, { revisionId, role, memberId: frame.member.id })
    return backTo(story, 'tookBack', role ? { role, on: String(revisionId) } : {}, 'sign')
  })

  act('restore', async ({ story, frame }, posted) => {
    const old = await revisionOf(house.store.read, story.id, Number(textIn(posted, 'revision')))
    if (!old) return backTo(story, 'unchanged')
    // An undo takes back one save, and never what somebody saved after it.
    const instead = textIn(posted, 'instead')
    if (instead !== '' && Number(instead) !== story.currentRevisionId) return backTo(story, 'notUndone')
    const restored = await restoreRevision(house, {
      storyId: story.id,
      revisionId: old.id,
      memberId: frame.member.id,
    })
    return backTo(story, 'restored', afterSave(restored, story.currentRevisionId))
  })

  act('stage', async ({ story, frame }, posted) => move({ story, frame }, textIn(posted, 'stage')))

  act('whose', async ({ story, frame, context }, posted) => {
    const members = await membersAtWork(house.store.read, frame.member.language)
    const to = Number(textIn(posted, 'to')) || null
    const day = textIn(posted, 'dueDay').trim()
    const dueAt = day === '' ? null : instantIn(day, textIn(posted, 'dueHour') || '17:00', frame.newsroom.zone)
    if (day !== '' && dueAt === null) {
      return again(await checkPage({ context, story, frame }, frame.t.check.wrongHour))
    }
    const given = to !== null && members.has(to) ? to : null
    if (given !== story.assignedTo || dueAt !== story.dueAt) {
      await assign(house, { storyId: story.id, to: given, dueAt, memberId: frame.member.id })
    }
    const stage = textIn(posted, 'stage')
    return stage === '' || stage === story.stage ? backTo(story, 'given', {}, 'whose') : move({ story, frame }, stage)
  })

  act('publish', async (request, posted) => {
    const { story, frame } = request
    if (!may(frame.member, 'publish')) return backTo(story, 'notTheirRole')
    const button = textIn(posted, 'act')
    if (button === 'unset') {
      await schedulePublication(house, { storyId: story.id, at: null, memberId: frame.member.id })
      return backTo(story, 'unscheduled', {}, 'publication')
    }
    if (Number(textIn(posted, 'revision')) !== story.currentRevisionId) return backTo(story, 'textChanged')
    if (button === 'now') {
      const published = await publish(house, { storyId: story.id, member: frame.member })
      return backTo(story, published.ok ? 'published' : 'lacks', {}, published.ok ? 'publication' : 'ready')
    }
    const soon = textIn(posted, 'when') === 'soon'
    const at = soon ? frame.now : instantIn(textIn(posted, 'day'), textIn(posted, 'hour'), frame.newsroom.zone)
    if (at === null) return again(await checkPage(request, frame.t.check.wrongHour))
    if (!soon && at < frame.now) return again(await checkPage(request, frame.t.check.passedHour))
    await schedulePublication(house, { storyId: story.id, at, memberId: frame.member.id })
    return backTo(story, 'scheduled', {}, 'publication')
  })

  act('alt', async ({ story, frame }, posted) => {
    const base = await revisionOf(house.store.read, story.id, Number(textIn(posted, 'base')))
    if (!base) return backTo(story, 'unchanged')
    const saved = await saveStory(house, {
      storyId: story.id,
      baseRevisionId: base.id,
      document: withAlt(base.document, textIn(posted, 'at'), textIn(posted, 'alt').trim().slice(0, 2_000)),
      memberId: frame.member.id,
    })
    if (saved.outcome === 'saved') return backTo(story, 'saved', afterSave(saved.revision, base.id))
    return saved.outcome === 'stale'
      ? seeOther(`${routes.deskStoryAct(story.publicId, 'conflict')}?draft=${saved.draftId}`)
      : backTo(story, 'unchanged')
  })

  async function move({ story, frame }: Pick<StoryRequest, 'story' | 'frame'>, to: string): Promise<Response> {
    const stage = stages.find((each) => each === to)
    const ran = story.firstPublishedAt !== null
    if (!stage || stage === 'published' || ran) return backTo(story, 'unchanged')
    await moveStage(house, { storyId: story.id, stage, memberId: frame.member.id })
    return backTo(story, 'moved', { stage, from: story.stage })
  }

  /** Where the reading goes on after a confirmation: the next quotation or step that nobody has confirmed. */
  async function nextOpen(storyId: number, subject: 'quotation' | 'hop', id: string): Promise<string> {
    const { document, confirmations } = await lookAt(house, storyId, { id: 0, language: '' })
    const numbers = quotationNumbers(document)
    const all = [
      ...[...numbers].map(([each, n]) => ({ subject: 'quotation', id: each, at: `note-${n}` })),
      ...document.hops.map((hop) => ({ subject: 'hop', id: hop.id, at: `hop-${hop.id}` })),
    ]
    const here = all.findIndex((each) => each.subject === subject && each.id === id)
    const open = (each: (typeof all)[number]) =>
      !confirmations.some((one) => one.subject === each.subject && one.subjectId === each.id)
    return (all.slice(here + 1).find(open) ?? all.slice(0, Math.max(0, here)).find(open))?.at ?? 'ready'
  }

  async function checkPage({ story, frame, context }: StoryRequest, wrongHour?: string) {
    const looking = await lookAt(house, story.id, frame.member)
    const confirmed = new Set(
      looking.confirmations.filter((each) => each.subject === 'quotation').map((each) => each.subjectId),
    )
    const query = (name: string) => (context as Context<DeskEnv>).req.query(name)
    return (
      <CheckPage
        frame={frame}
        looking={looking}
        reading={await readingAtDesk(desk, looking.document, { confirmed, language: frame.member.language })}
        members={await membersAtWork(house.store.read, frame.member.language)}
        siblings={await otherLanguages(house.store.read, story.workId, story.id)}
        toast={toastFrom(query, story.publicId, frame.t)}
        wrongHour={wrongHour}
      />
    )
  }

  return screens
}

/** The document with words for a picture: the lead's, or a block's by its id. */
function withAlt(document: StoryDocument, at: string, alt: string): StoryDocument {
  if (at === 'lead') return document.lead ? { ...document, lead: { ...document.lead, alt } } : document
  return {
    ...document,
    body: document.body.map((block) =>
      block.type === 'picture' && block.attrs.id === at
        ? { ...block, attrs: { ...block.attrs, picture: { ...block.attrs.picture, alt } } }
        : block,
    ),
  }
}
