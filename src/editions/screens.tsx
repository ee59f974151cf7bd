import { type Context, Hono } from 'hono'
import type { House } from '../house.ts'
import { seeOther } from '../platform/http/index.ts'
import { formIn, newsletterBySlug, textIn } from '../readers/index.ts'
import { routes } from '../routes.ts'
import type { Html } from '../story/blocks/kind.ts'
import { correctedSlugs, type EditionContent } from './content.ts'
import { numbers } from './edition.ts'
import { EditionPage, NewsletterPage, type PastEdition } from './pages.tsx'
import { releasedMails } from './released.ts'
import { editionSignOffs, holding } from './signing.ts'
import { contentAsItStands } from './standing.ts'

/** A page to be kept by the site in its frame, with the ids of what it is made from. */
interface Shown {
  readonly title: string
  readonly description: string
  readonly body: Html
  readonly alternates: readonly { readonly language: string; readonly path: string }[]
  readonly from: { readonly newsletter: number; readonly edition?: number; readonly stories?: readonly number[] }
}

/** What these screens need of the site: the page at this path, as it was kept or made now. */
export interface EditionScreenParts {
  readonly kept: (
    context: Context,
    page: { language: string; path: string; make: () => Promise<Shown | undefined> },
  ) => Promise<Response | undefined>
}

/** A newsletter's page and its editions on the web. Comes before the site's own screens; what isn't here is theirs. */
export function editionScreens(house: House, { kept }: EditionScreenParts): Hono {
  const app = new Hono()

  app.get('/:lang/newsletter/:slug', async (context, next) => {
    const { lang: language, slug } = context.req.param()
    const path = routes.newsletter(language, slug)
    return (await kept(context, { language, path, make: () => newsletterPage(house, language, slug) })) ?? next()
  })

  app.get('/:lang/edition/:slug/:day', async (context, next) => {
    const { lang: language, slug, day } = context.req.param()
    const path = routes.edition(language, slug, day)
    const found = await kept(context, { language, path, make: () => editionPage(house, language, slug, day) })
    if (found) return found
    // An edition that did not go out in this language is shown in one that it did.
    const other = (await released(house, slug, day))?.mails[0]
    return other && other.language !== language ? seeOther(routes.edition(other.language, slug, day)) : next()
  })

  return app
}

async function newsletterPage(house: House, language: string, slug: string): Promise<Shown | undefined> {
  const newsletter = await newsletterBySlug(house.store.read, slug)
  const { languages } = house.newsroom()
  if (!newsletter || !languages.includes(language)) return undefined
  const { name } = textIn(newsletter, language)
  const { pitch } = formIn(house, newsletter, 'page', language)
  const past = await pastEditions(house, newsletter.id, language)
  return {
    title: name,
    description: pitch || name,
    body: <NewsletterPage house={house} newsletter={newsletter} language={language} past={past} />,
    alternates: languages.map((one) => ({ language: one, path: routes.newsletter(one, slug) })),
    from: { newsletter: newsletter.id },
  }
}

async function editionPage(house: House, language: string, slug: string, day: string): Promise<Shown | undefined> {
  const found = await released(house, slug, day)
  const mail = found?.mails.find((one) => one.language === language)
  if (!found || !mail || !house.newsroom().languages.includes(language)) return undefined
  const { newsletter, edition } = found
  const signatures = holding(await editionSignOffs(house.store.read, edition.id), edition.sha256)
  const content = await contentAsItStands(house, mail.content)
  return {
    title: mail.subject,
    description: mail.content.preview || mail.subject,
    body: <EditionPage content={content} signatures={signatures} />,
    alternates: found.mails.map((one) => ({ language: one.language, path: routes.edition(one.language, slug, day) })),
    from: { newsletter: newsletter.id, edition: edition.id, stories: await storiesIn(house, mail.content) },
  }
}

/** An edition that has gone out, with its mails in all its languages. */
async function released(house: House, slug: string, day: string) {
  const newsletter = await newsletterBySlug(house.store.read, slug)
  if (!newsletter) return undefined
  const edition = await numbers(house.store.read)
    .where('newsletterId', '=', newsletter.id)
    .where('day', '=', day)
    .executeTakeFirst()
  if (!edition || edition.releasedAt === null) return undefined
  return { newsletter, edition, mails: await releasedMails(house, edition.id) }
}

/** The stories that an edition tells of, also those of its corrections: when one changes, so does the edition's page. */
async function storiesIn(house: House, content: EditionContent): Promise<number[]> {
  const { language, stories } = content
  const slugs = correctedSlugs(content)
  const rows = await house.store.read
    .selectFrom('story')
    .select('id')
    .where((e) =>
      e.or([
        e(
          'publicId',
          'in',
          stories.map((story) => story.publicId),
        ),
        ...(slugs.length > 0 ? [e.and([e('language', '=', language), e('slug', 'in', slugs)])] : []),
      ]),
    )
    .execute()
  return rows.map(({ id }) => id)
}

async function pastEditions(house: House, newsletterId: number, language: string): Promise<PastEdition[]> {
  const rows = await house.store.read
    .selectFrom('edition')
    .innerJoin('editionMail', 'editionMail.editionId', 'edition.id')
    .select(['edition.number', 'edition.day', 'editionMail.subject', 'editionMail.content'])
    .where('edition.newsletterId', '=', newsletterId)
    .where('editionMail.language', '=', language)
    .where('edition.releasedAt', 'is not', null)
    .where('edition.noticeOf', 'is', null)
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
