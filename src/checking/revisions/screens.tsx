import { Hono } from 'hono'
import { again, framed, framedPage, page, readFields, seeOther } from '../../platform/http/index.ts'
import {
  correct,
  createStory,
  type Revision,
  revision,
  revisionsOf,
  type Story,
  sha256,
  signOffsForAll,
  standing,
  withdraw,
} from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, may } from '../../staff/index.ts'
import { documentDiff, isSame } from '../../story/comparing/difference.ts'
import { quotationNumbers } from '../../story/editing/quotations.ts'
import { dayIn } from '../../story/time.ts'
import { aboutStory, backTo, type Desk, type StoryRequest } from '../desk.tsx'
import { textIn } from '../edit/posted.ts'
import { everyMember, otherLanguages, revisionOf } from '../queries.ts'
import { CorrectPage, correctionKinds, WithdrawPage } from './correct-page.tsx'
import { dropNote, keepNote, keptNote } from './kept-note.ts'
import { RevisionsPage } from './page.tsx'
import { type Form, forms, PreviewPage } from './preview-page.tsx'
import { translationOf } from './translation.ts'

/** What can be done with whole texts: compare and restore them, see one as readers will, correct, withdraw, translate. */
export function revisionScreens(desk: Desk): Hono<DeskEnv> {
  const { house } = desk
  const screens = new Hono<DeskEnv>()
  const path = '/desk/stories/:story'

  screens.get(
    `${path}/revisions`,
    aboutStory(desk, async ({ context, story, frame }) => {
      const db = house.store.read
      const members = await everyMember(db, frame.member.language)
      const kept = await revisionsOf(db, story.id)
      const revisions = kept.map((each) => ({ ...each, author: members.get(each.authorId ?? 0)?.name ?? each.author }))
      const holding = await signOffsForAll(
        db,
        revisions.map((each) => each.id),
      )
      const signs = holding.map((sign) => ({ ...sign, name: members.get(sign.memberId)?.name ?? sign.name }))
      const asked = async (name: string, otherwise: number | undefined): Promise<Revision | undefined> =>
        (await revisionOf(db, story.id, Number(context.req.query(name) ?? 0))) ??
        (otherwise === undefined ? undefined : revision(db, otherwise))
      const from = await asked('from', revisions[1]?.id)
      const to = await asked('to', revisions[0]?.id)
      const between = from && to ? ([from, to].sort((a, b) => a.number - b.number) as [Revision, Revision]) : undefined
      return page(<RevisionsPage frame={frame} story={story} revisions={revisions} signs={signs} between={between} />)
    }),
  )

  /** Do readers have the very text that stands at the desk? */
  const isOut = async (story: Story): Promise<boolean> => {
    const out = await revision(house.store.read, story.publishedRevisionId ?? story.currentRevisionId)
    return isSame(documentDiff(out.document, await currentText(story)))
  }
  const currentText = async (story: Story) => (await revision(house.store.read, story.currentRevisionId)).document

  screens.get(
    `${path}/preview`,
    aboutStory(desk, async ({ context, story, frame }) => {
      const form: Form = forms.find((each) => each === context.req.query('as')) ?? 'page'
      const inMail = form === 'mail' || form === 'plain'
      const mail = inMail ? await desk.preview.mail(await currentText(story), story) : undefined
      return page(<PreviewPage frame={frame} story={story} form={form} mail={mail} />)
    }),
  )
  screens.get(
    `${path}/preview/page`,
    aboutStory(desk, async ({ story }) => framedPage(await desk.preview.page(await currentText(story), story))),
  )
  screens.get(
    `${path}/preview/mail`,
    aboutStory(desk, async ({ story }) => framed((await desk.preview.mail(await currentText(story), story)).html)),
  )

  screens.get(
    `${path}/correct`,
    aboutStory(desk, async (request) => {
      if (request.story.publishedRevisionId === null) return backTo(request.story, 'unchanged')
      const note = await keptNote(house, request.story.id)
      return page(await correction(request, { ...note }, {}, request.context.req.query('kept') === 'yes'))
    }),
  )
  screens.post(
    `${path}/correct`,
    aboutStory(desk, async (request) => {
      const { story, frame, context } = request
      const posted = await readFields(context)
      if (story.publishedRevisionId === null) return backTo(story, 'unchanged')
      const kind = correctionKinds.find((each) => each === textIn(posted, 'kind')) ?? 'correction'
      const note = textIn(posted, 'note').trim().slice(0, 2_000)
      const toldBy = textIn(posted, 'toldBy').trim().slice(0, 300)
      const alone = textIn(posted, 'alone').slice(0, 10)
      await keepNote(house, story.id, { kind, note, toldBy, alone })
      if (textIn(posted, 'act') === 'keep')
        return seeOther(`${routes.deskStoryAct(story.publicId, 'correct')}?kept=yes`)
      if (!may(frame.member, 'publish')) return backTo(story, 'notTheirRole')
      if (Number(textIn(posted, 'revision')) !== story.currentRevisionId) return backTo(story, 'textChanged')
      if (note === '') {
        return again(await correction(request, { kind, note, toldBy, alone }, { note: frame.t.correct.needNote }))
      }
      // Readers who are told that something was wrong should not find it there still, unless somebody meant so.
      if (kind === 'correction' && alone === '' && (await isOut(story))) {
        return again(await correction(request, { kind, note, toldBy, alone }, { alone: frame.t.correct.needAlone }))
      }
      const corrected = await correct(house, { storyId: story.id, kind, note, toldBy, member: frame.member })
      if (corrected.ok) await dropNote(house, story.id)
      return backTo(story, corrected.ok ? 'corrected' : 'lacks')
    }),
  )

  screens.get(
    `${path}/withdraw`,
    aboutStory(desk, async ({ story, frame }) => {
      if (story.publishedRevisionId === null) return backTo(story, 'unchanged')
      return page(<WithdrawPage frame={frame} story={story} language={story.language} />)
    }),
  )
  screens.post(
    `${path}/withdraw`,
    aboutStory(desk, async ({ story, frame, context }) => {
      const reason = textIn(await readFields(context), 'reason')
        .trim()
        .slice(0, 2_000)
      if (!may(frame.member, 'publish')) return backTo(story, 'notTheirRole')
      if (reason === '') {
        const problem = frame.t.withdraw.needReason
        return again(<WithdrawPage frame={frame} story={story} language={story.language} problem={problem} />)
      }
      await withdraw(house, { storyId: story.id, reason, member: frame.member })
      return backTo(story, 'withdrawn')
    }),
  )

  screens.post(
    `${path}/translate`,
    aboutStory(desk, async ({ story, frame, context }) => {
      const language = textIn(await readFields(context), 'language')
      const others = await otherLanguages(house.store.read, story.workId, story.id)
      const there = others.find((each) => each.language === language)
      if (there) return seeOther(routes.deskStory(there.publicId))
      if (!frame.newsroom.languages.includes(language) || language === story.language) return backTo(story, 'unchanged')
      const source = await revision(house.store.read, story.currentRevisionId)
      const document = translationOf({
        source: source.document,
        revision: source.sha256,
        hash: sha256,
        language,
        newId: house.newId,
        newsroom: frame.newsroom.name[language] ?? Object.values(frame.newsroom.name)[0] ?? '',
        translator: frame.member.name,
        today: dayIn(house.now(), frame.newsroom.zone),
      })
      const made = await createStory(house, {
        document,
        memberId: frame.member.id,
        workId: story.workId,
        stage: 'translating',
        origin: { revisionId: source.id },
      })
      return seeOther(routes.deskStoryAct(made.publicId, 'edit'))
    }),
  )

  async function correction(
    { story, frame }: StoryRequest,
    given: Readonly<Record<string, string>> = {},
    problems: Readonly<Record<string, string>> = {},
    kept = false,
  ) {
    const now = await standing(house, story.id)
    const out = await revision(house.store.read, story.publishedRevisionId ?? story.currentRevisionId)
    const numbers = quotationNumbers(now.document)
    return (
      <CorrectPage
        frame={frame}
        story={story}
        out={out}
        current={now.revision}
        readiness={now.readiness}
        numberOf={(id) => numbers.get(id) ?? null}
        given={given}
        problems={problems}
        kept={kept}
      />
    )
  }

  return screens
}
