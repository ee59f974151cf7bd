import type { Context, Hono } from 'hono'
import type { House } from '../../../house.ts'
import { again, notFound, page, readFields, seeOther } from '../../../platform/http/index.ts'
import { type Newsletter, type NewsletterDraft, newsletters, saveNewsletter, weeksOf } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import { type DeskEnv, may } from '../../../staff/index.ts'
import { ensureNextEditions } from '../../plan/beginning.ts'
import { frame } from '../frame.ts'
import { draftFrom, emptyDraft, type Problems, problemsOf } from './form.ts'
import { NewsletterDeskPage } from './page.tsx'

const shownWeeks = 26

/** Adding a newsletter, and changing one. */
export function newsletterScreens(app: Hono<DeskEnv>, house: House): void {
  const path = routes.deskNewsletter(':newsletter')
  const found = async (context: Context<DeskEnv>): Promise<Newsletter | 'new' | undefined> => {
    const id = context.req.param('newsletter')
    return id === 'new' ? 'new' : (await newsletters(house.store.write)).find((one) => one.publicId === id)
  }
  const growth = (newsletterId: number) =>
    weeksOf(house.store.read, { newsletterId, weeks: shownWeeks, now: house.now() })
  const shown = async (context: Context<DeskEnv>, drawn: Drawn) => (
    <NewsletterDeskPage
      {...frame(house, context)}
      {...drawn}
      sections={await sectionsIn(house, context.var.member.language)}
      weeks={drawn.newsletter === 'new' ? null : await growth(drawn.newsletter.id)}
    />
  )
  app.get(path, async (context) => {
    const newsletter = await found(context)
    if (!newsletter || !may(context.var.member, 'edition')) return notFound(<p>—</p>)
    const draft = newsletter === 'new' ? emptyDraft(house) : newsletter
    return page(await shown(context, { newsletter, draft, problems: {} }))
  })
  app.post(path, async (context) => {
    const newsletter = await found(context)
    if (!newsletter || !may(context.var.member, 'edition')) return notFound(<p>—</p>)
    const draft = draftFrom(house, await readFields(context), newsletter)
    const taken = newsletter === 'new' && (await newsletters(house.store.write)).some((one) => one.slug === draft.slug)
    const problems = problemsOf(draft, context.var.member.language, taken)
    if (Object.keys(problems).length > 0) return again(await shown(context, { newsletter, draft, problems }))
    const id = newsletter === 'new' ? {} : { id: newsletter.id }
    await saveNewsletter(house, draft, { ...id, memberId: context.var.member.id })
    // The list that comes next shows its edition, with the day that the schedule gives it.
    await ensureNextEditions(house)
    return seeOther(routes.deskEditions())
  })
}

interface Drawn {
  readonly newsletter: Newsletter | 'new'
  readonly draft: Required<NewsletterDraft>
  readonly problems: Problems
}

/** The site's sections, [slug, name], in their order. */
async function sectionsIn(house: House, language: string): Promise<(readonly [string, string])[]> {
  const rows = await house.store.read.selectFrom('section').select(['slug', 'names']).orderBy('place').execute()
  return rows.map(({ slug, names }) => [slug, (JSON.parse(names) as Record<string, string>)[language] ?? slug])
}
