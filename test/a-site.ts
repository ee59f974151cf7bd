import type { Hono } from 'hono'
import type { House } from '../src/house.ts'
import { type Changes, watchChanges } from '../src/platform/store/index.ts'
import { confirm, publish, signOff, standing, storyById } from '../src/record/index.ts'
import { routes } from '../src/routes.ts'
import { Pages, type SignUp, siteScreens } from '../src/site/index.ts'
import type { Member } from '../src/staff/index.ts'
import type { StoryDocument } from '../src/story/document.ts'
import type { Engine } from './databases.ts'
import { aHouse, aMember, aStory, type TestNewsroom } from './newsroom.ts'

/** A newsroom with a site in English and Spanish, an editor and a publisher. */
export interface TestSite {
  readonly newsroom: TestNewsroom
  readonly house: House
  readonly editor: Member
  readonly publisher: Member
  /** The pages of the process that was opened last. */
  pages: Pages
  app: Hono
  /** Begins as another process does: with nothing in memory. With a build's name, as one of that build. */
  open(house: House, build?: string): void
  get(path: string, headers?: Record<string, string>): Promise<Response>
  text(path: string): Promise<string>
  /** Takes a story all the way out, by `over` where another process does it. Returns its id. */
  published(headline: string, document?: Partial<StoryDocument>, over?: House): Promise<number>
  sign(id: number): Promise<void>
  pathOf(id: number): Promise<string>
  close(): Promise<void>
}

export const theWeek: SignUp = () => ({
  slug: 'the-week',
  name: 'The Week',
  pitch: 'Eight stories.',
  scheduleLine: 'The week, every Monday',
  languages: ['en', 'es'],
})
export const noPictures = { shown: async () => new Map() }

export async function aSite(engine: Engine = 'sqlite'): Promise<TestSite> {
  const newsroom = await aHouse(engine)
  const changes: Changes[] = []
  // As in web.ts: who commits in this process tells the pages.
  const house: House = { ...newsroom.house, wake: () => site.pages.doubt() }
  await house.changeNewsroom({ name: { en: 'The Harbour Desk', es: 'La Mesa' }, languages: ['en', 'es'] })
  await house.store.write
    .insertInto('section')
    .values({ slug: 'coast', place: 0, names: JSON.stringify({ en: 'Coast', es: 'Costa' }) })
    .execute()
  const editor = await aMember(house, 'AL', 'editor')
  const publisher = await aMember(house, 'NH', 'publisher')
  const opened = (over: House, build?: string) => {
    const watched = watchChanges(newsroom.where.place)
    changes.push(watched)
    const pages = new Pages(over, watched, undefined, build)
    const parts = { pages, signUp: theWeek, pictures: noPictures, networkOf: () => '203.0.113.7' }
    return { pages, app: siteScreens(over, parts) }
  }
  const site: TestSite = {
    ...opened(house),
    ...{ newsroom, house, editor, publisher },
    open: (over, build) => {
      Object.assign(site, opened(over, build))
    },
    get: async (path, headers = {}) => site.app.request(path, { headers }),
    text: async (path) => (await site.get(path)).text(),
    published: async (headline, document = {}, over = house) => {
      const { id } = await aStory(over, { headline, document })
      await site.sign(id)
      const out = await publish(over, { storyId: id, member: publisher })
      if (!out.ok) throw new Error(`Not published: ${JSON.stringify(out.lacks)}`)
      return id
    },
    sign: async (storyId) => {
      const { revision } = await standing(house, storyId)
      const { hops, quotations } = revision.document
      for (const { id } of hops) await confirm(house, { storyId, subject: 'hop', subjectId: id, memberId: editor.id })
      for (const { id } of quotations)
        await confirm(house, { storyId, subject: 'quotation', subjectId: id, memberId: editor.id })
      await signOff(house, { storyId, revisionId: revision.id, role: 'editor', member: editor })
      await signOff(house, { storyId, revisionId: revision.id, role: 'publisher', member: publisher })
    },
    pathOf: async (id) => {
      const { language, slug } = await storyById(house.store.read, id)
      return routes.story(language, slug)
    },
    close: async () => {
      await site.pages.settle()
      for (const one of changes) one.close()
      await newsroom.close()
    },
  }
  return site
}

/** Which of the words a page lacks: a failure shows them, not the whole page. */
export const lacks = (html: string, ...words: string[]): string[] => words.filter((word) => !html.includes(word))
