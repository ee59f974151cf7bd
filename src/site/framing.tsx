import type { Child } from 'hono/jsx'
import type { House } from '../house.ts'
import { routes } from '../routes.ts'
import type { StoryDocument } from '../story/document.ts'
import type { Language } from '../story/language.ts'
import { publicForm } from '../story/public.ts'
import { slugOf } from '../story/slug.ts'
import { shownPreview } from './making/story.tsx'
import { FramedPage } from './pages/plain.tsx'
import { StoryPage } from './pages/story.tsx'
import { type Pictures, readSite, type SignUp } from './site.ts'

/** A short page of another feature in the frame of the site, in a reader's language. Not kept, not to be found. */
export const framed =
  (house: House, signUp: SignUp) => async (given: { language: Language; title: string; body: Child }) =>
    FramedPage({ site: await readSite(house, given.language, signUp), title: given.title, body: given.body })

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
