import type { Context } from 'hono'
import { Hono } from 'hono'
import { again, page, readFields, seeOther } from '../../platform/http/index.ts'
import { createStory } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv } from '../../staff/index.ts'
import { parseDocument, storedForm } from '../../story/stored/parse.ts'
import { endReview, historyOf, keepAnswers, keptReview, type Review, resumeReview } from '../bring-in/kept.ts'
import type { Desk } from '../desk.tsx'
import { textIn } from '../edit/posted.ts'
import { type Frame, frameOf } from '../frame.ts'
import { unfitWords } from '../unfit.ts'
import { answer, undo } from './answers.ts'
import { draftFrom } from './draft.ts'
import { standingOf } from './findings.ts'
import { proposalsFor } from './known.ts'
import { answersIn, named } from './posted.ts'
import { ReviewPage } from './shown/page.tsx'
import { TalliesPage } from './shown/tallies-page.tsx'
import { keepTallies, keptTallies, siteOf, talliesOf } from './tally.ts'

/** What is said in a review of a page, and what intake gets wrong. `gone` answers where a review has ended. */
export function reviewScreens(desk: Desk, gone: (context: Context<DeskEnv>) => Response | Promise<Response>) {
  const { house } = desk
  const screens = new Hono<DeskEnv>()
  const pathOf = (id: string) => `${routes.bringIn()}/${id}?go=on`

  screens.get(routes.intakeWrong(), async (context) =>
    page(<TalliesPage frame={frameOf(context, house)} tallies={await keptTallies(house)} />),
  )

  screens.post(`${routes.bringIn()}/:review`, async (context) => {
    const id = context.req.param('review')
    const review = await keptReview(house, id)
    if (!review) return gone(context)
    const frame = frameOf(context, house)
    const posted = await readFields(context)
    const speaking = { by: frame.member.id, on: house.now() }
    const act = textIn(posted, 'act')
    if (act === 'drop') {
      await endReview(house, id)
      return seeOther(routes.bringIn())
    }
    const before = historyOf(review)
    if (act === 'undo') {
      await keepAnswers(house, id, review, undo(before))
      return seeOther(pathOf(id))
    }
    const answers = answersIn(posted, review.found, before.answers, speaking)
    const told = act === 'add' ? named(posted, review.found, answers, speaking) : answers
    const now = answer(before, told ?? answers)
    await keepAnswers(house, id, review, now)
    if (act !== 'draft') return seeOther(pathOf(id))
    return draft(frame, id, { ...review, ...now.answers, past: now.past })
  })

  /** Makes the draft of a review, with what was said to be right confirmed; or says why it can't be one. */
  async function draft(frame: Frame, id: string, review: Review): Promise<Response> {
    const publisher = Object.values(frame.newsroom.name)[0] ?? ''
    const made = draftFrom(review, { publisher, newId: house.newId })
    const parsed = parseDocument(storedForm(made.document))
    if (!parsed.ok) {
      const problem = unfitWords(parsed, frame.t, frame.member.language)
      return again(await reviewPage(desk, frame, { id, review, problem }))
    }
    if (!(await endReview(house, id))) return seeOther(routes.bringIn())
    const story = await createStory(house, {
      document: parsed.document,
      memberId: frame.member.id,
      origin: { snapshotId: review.snapshot.id, found: review.found },
      confirmed: made.confirmed,
    }).catch(async (problem: unknown) => {
      await resumeReview(house, id, review)
      throw problem
    })
    await keepTallies(house, talliesOf(review))
    const open = standingOf(review.found, review).filter(({ number }) => !review.verdicts[String(number)]).length
    return seeOther(`${routes.deskStory(story.publicId)}?did=${open > 0 ? `createdOpen&n=${open}` : 'created'}`)
  }

  return screens
}

/** The page of a review, with whom the desk knows among its speakers and what it has said of the site before. */
export async function reviewPage(
  desk: Desk,
  frame: Frame,
  given: { readonly id: string; readonly review: Review; readonly problem?: string },
) {
  const { house } = desk
  const { review } = given
  const site = siteOf(review)
  const [proposals, tallies] = [
    await proposalsFor(house.store.read, review, frame.member.language),
    site === '' ? [] : await keptTallies(house, site),
  ]
  let ids = 0
  const { document, parts } = draftFrom(review, {
    publisher: Object.values(frame.newsroom.name)[0] ?? '',
    newId: () => `part-${ids++}`,
  })
  return (
    <ReviewPage {...given} frame={frame} document={document} parts={parts} proposals={proposals} tallies={tallies} />
  )
}
