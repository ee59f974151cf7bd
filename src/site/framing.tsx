import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { House } from '../house.ts'
import { routes } from '../routes.ts'
import type { StoryDocument } from '../story/document.ts'
import type { Language } from '../story/language.ts'
import { publicForm } from '../story/public.ts'
import { slugOf } from '../story/slug.ts'
import { answered } from './answered.ts'
import { key } from './keeping/keys.ts'
import { pageOf } from './making/html.ts'
import { shownPreview } from './making/story.tsx'
import type { Alternate } from './pages/layout.tsx'
import { FramedPage } from './pages/plain.tsx'
import { StoryPage } from './pages/story.tsx'
import type { Pages } from './pages.ts'
import { type Pictures, readSite, type SignUp } from './site.ts'

/** A short page of another feature in the frame of the site, in a reader's language. Not kept, not to be found. */
export const framed =
  (house: House, signUp: SignUp) => async (given: { language: Language; title: string; body: Child }) =>
    FramedPage({ site: await readSite(house, given.language, signUp), title: given.title, body: given.body })

/** A page that another feature makes and the site keeps: what it says, and what it is made from. */
export interface FramedToKeep {
  readonly title: string
  readonly description: string
  readonly body: Child
  /** The same page in its languages, this one included. */
  readonly alternates: readonly Alternate[]
  readonly from: { readonly newsletter: number; readonly edition?: number; readonly stories?: readonly number[] }
}

/** Answers with a page of another feature, kept as the site's own are. Undefined when there is none at this path. */
export const framedAndKept =
  (house: House, { pages, signUp }: { readonly pages: Pages; readonly signUp: SignUp }) =>
  async (
    context: Context,
    given: { language: Language; path: string; make: () => Promise<FramedToKeep | undefined> },
  ): Promise<Response | undefined> => {
    const page = await pages.page(given.path, async () => {
      const made = await given.make()
      if (!made) return undefined
      const { from, ...shown } = made
      const site = await readSite(house, given.language, signUp)
      return pageOf(<FramedPage site={site} path={given.path} {...shown} />, [
        key.newsletter(from.newsletter),
        ...(from.edition === undefined ? [] : [key.edition(from.edition)]),
        ...(from.stories ?? []).map(key.story),
      ])
    })
    return page && answered(page, context)
  }

/** A story as readers will see it, marked as a preview: the same components, without what is for the desk only. */
export async function previewPage(
  house: House,
  document: StoryDocument,
  given: {
    readonly signUp: SignUp
    readonly pictures: Pictures
    readonly slug?: string
    readonly signs?: readonly { readonly role: string; readonly initials: string; readonly name: string }[]
  },
) {
  const { language } = document
  const site = await readSite(house, language, given.signUp)
  const path = routes.story(language, given.slug || slugOf(document.headline, language))
  const story = await shownPreview(house.store.read, site, given.pictures, {
    document: publicForm(document),
    path,
    signs: given.signs ?? [],
  })
  return StoryPage({ site, story })
}
