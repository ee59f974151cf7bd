import type { Context, Hono } from 'hono'
import type { House } from '../../../house.ts'
import { again, notFound, page, readFields, seeOther } from '../../../platform/http/index.ts'
import { type Newsletter, newsletters, saveNewsletter } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import { type DeskEnv, may } from '../../../staff/index.ts'
import { editionWords } from '../../../words/mail.ts'
import { frame } from '../frame.ts'
import { draftFrom, emptyDraft, problemsOf } from './form.ts'
import { NewsletterDeskPage } from './page.tsx'

/** Adding a newsletter, and changing one. */
export function newsletterScreens(app: Hono<DeskEnv>, house: House): void {
  const path = routes.deskNewsletter(':newsletter')
  const found = async (context: Context<DeskEnv>): Promise<Newsletter | 'new' | undefined> => {
    const id = context.req.param('newsletter')
    return id === 'new' ? 'new' : (await newsletters(house.store.write)).find((one) => one.publicId === id)
  }
  app.get(path, async (context) => {
    const newsletter = await found(context)
    if (!newsletter || !may(context.var.member, 'edition')) return notFound(<p>—</p>)
    const draft = newsletter === 'new' ? emptyDraft(house) : newsletter
    return page(<NewsletterDeskPage {...frame(house, context)} newsletter={newsletter} draft={draft} problems={{}} />)
  })
  app.post(path, async (context) => {
    const newsletter = await found(context)
    if (!newsletter || !may(context.var.member, 'edition')) return notFound(<p>—</p>)
    const draft = draftFrom(house, await readFields(context), newsletter)
    const t = editionWords(context.var.member.language).newsletter.wrong
    const taken = newsletter === 'new' && (await newsletters(house.store.write)).some((one) => one.slug === draft.slug)
    const problems = problemsOf(draft, t, taken)
    if (Object.keys(problems).length > 0)
      return again(
        <NewsletterDeskPage {...frame(house, context)} newsletter={newsletter} draft={draft} problems={problems} />,
      )
    const id = newsletter === 'new' ? {} : { id: newsletter.id }
    await saveNewsletter(house, draft, { ...id, memberId: context.var.member.id })
    return seeOther(routes.deskEditions())
  })
}
