import { Hono } from 'hono'
import type { House } from '../house.ts'
import { page, seeOther } from '../platform/http/index.ts'
import { newsletterBySlug, type SiteFrame, textIn } from '../readers/index.ts'
import { routes } from '../routes.ts'
import { editions } from './edition.ts'
import { EditionPage, NewsletterPage, type PastEdition } from './pages.tsx'
import { releasedMails } from './readiness.ts'
import { editionSignOffs, holding } from './signing.ts'
import { contentAsItStands } from './standing.ts'

/** A newsletter's page and its editions on the web. Comes before the site's own screens; what isn't here is theirs. */
export function editionScreens(house: House, parts: { readonly frame: SiteFrame }): Hono {
  const app = new Hono()

  app.get('/:lang/newsletter/:slug', async (context, next) => {
    const { lang: language, slug } = context.req.param()
    const newsletter = await newsletterBySlug(house.store.read, slug)
    if (!newsletter || !house.newsroom().languages.includes(language)) return next()
    const past = await pastEditions(house, newsletter.id, language)
    const body = <NewsletterPage house={house} newsletter={newsletter} language={language} past={past} />
    return page(Promise.resolve(parts.frame({ language, title: textIn(newsletter, language).name, body })))
  })

  app.get('/:lang/edition/:slug/:day', async (context, next) => {
    const { lang: language, slug, day } = context.req.param()
    const newsletter = await newsletterBySlug(house.store.read, slug)
    const edition = newsletter
      ? await editions(house.store.read)
          .where('newsletterId', '=', newsletter.id)
          .where('day', '=', day)
          .executeTakeFirst()
      : undefined
    if (!newsletter || !edition || edition.releasedAt === null) return next()
    const mails = await releasedMails(house, edition.id)
    const mail = mails.find((one) => one.language === language)
    const [first] = mails
    if (!mail) return first ? seeOther(routes.edition(first.language, slug, day)) : next()
    const signatures = holding(await editionSignOffs(house.store.read, edition.id), edition.sha256)
    const content = await contentAsItStands(house, mail.content)
    const body = <EditionPage content={content} signatures={signatures} />
    return page(Promise.resolve(parts.frame({ language, title: mail.subject, body })))
  })

  return app
}

async function pastEditions(house: House, newsletterId: number, language: string): Promise<PastEdition[]> {
  const rows = await house.store.read
    .selectFrom('edition')
    .innerJoin('editionMail', 'editionMail.editionId', 'edition.id')
    .select(['edition.number', 'edition.day', 'editionMail.subject', 'editionMail.content'])
    .where('edition.newsletterId', '=', newsletterId)
    .where('editionMail.language', '=', language)
    .where('edition.releasedAt', 'is not', null)
    .orderBy('edition.number', 'desc')
    .limit(60)
    .execute()
  return rows.map(({ number, day, subject, content }) => ({
    number,
    day,
    subject,
    stories: (JSON.parse(content) as { stories: unknown[] }).stories.length,
  }))
}
