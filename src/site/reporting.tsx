import type { Context } from 'hono'
import * as z from 'zod'
import type { House } from '../house.ts'
import { again, forbidden, fromOurOwnPage, page, readForm, seeOther, tooMany } from '../platform/http/index.ts'
import { appendEvent } from '../platform/store/index.ts'
import { addressAt, publishedById } from '../record/index.ts'
import { routes } from '../routes.ts'
import { type ReportForm, ReportPage, ReportTaken } from './pages/plain.tsx'
import type { Site } from './site.ts'

const most = 5000

const formShape = z.object({
  words: z.string().default(''),
  contact: z.string().max(200).default(''),
  about: z.string().max(500).default(''),
  website: z.string().default(''),
})

/** What "Report an error" needs of the outside: the network that a post came from, behind trusted proxies. */
export interface Networks {
  readonly networkOf: (context: Context) => string
}

/** So many reports are taken from one network, and from all, in ten minutes. */
const limits = { network: 5, all: 100, windowMs: 10 * 60_000 }

/** Counts reports by network in memory: nothing of it is kept, and a start forgets it. */
function countsOf(now: () => number): (network: string) => boolean {
  let since = 0
  let all = 0
  const counts = new Map<string, number>()
  return (network) => {
    if (now() - since > limits.windowMs) {
      since = now()
      all = 0
      counts.clear()
    }
    const count = (counts.get(network) ?? 0) + 1
    counts.set(network, count)
    all += 1
    return count <= limits.network && all <= limits.all
  }
}

/** "Report an error": the form, and what it does. */
export function reporting(house: House, { networkOf }: Networks) {
  const taken = countsOf(() => Date.parse(house.now()))
  return {
    show: async (site: Site, context: Context): Promise<Response> => {
      if (context.req.query('told') === 'yes') return page(<ReportTaken site={site} />)
      const about = await aboutOf(house, context.req.query('about') ?? '')
      return page(<ReportPage site={site} form={{ about, words: '', contact: '', problem: null }} />)
    },
    take: async (site: Site, context: Context): Promise<Response> => {
      const read = await readForm(context, formShape)
      const given = read.ok ? read.value : { words: '', contact: '', about: '', website: '', ...read.given }
      const { report } = site.words
      const about = await aboutOf(house, given.about)
      const shown = (problem: string): ReportForm => ({ ...given, about, problem })
      if (!fromOurOwnPage(context, site.newsroom.publicAddress)) {
        return forbidden(<ReportPage site={site} form={shown(report.notOurs)} />)
      }
      // What fills in the trap is told the same, and kept nowhere.
      if (given.website !== '') return seeOther(`${routes.report(site.language)}?told=yes`)
      const words = given.words.trim()
      if (words === '') return again(<ReportPage site={site} form={shown(report.lacksWords)} />)
      if (words.length > most || !read.ok) return again(<ReportPage site={site} form={shown(report.tooLong)} />)
      if (!taken(networkOf(context))) return tooMany(<ReportPage site={site} form={shown(report.tooMany)} />)
      await keep(house, { storyId: about?.storyId ?? null, path: about?.path ?? '', words, contact: given.contact })
      return seeOther(`${routes.report(site.language)}?told=yes`)
    },
  }
}

/** The story that a report is about, by its path. Null for what is no story of ours that is out. */
async function aboutOf(
  house: House,
  path: string,
): Promise<{ path: string; headline: string; storyId: number } | null> {
  if (!path.startsWith('/') || path.length > 500) return null
  const address = await addressAt(house.store.read, decoded(path))
  if (address?.kind !== 'story' || address.storyId === null) return null
  const story = await publishedById(house.store.read, address.storyId)
  return story
    ? { path: routes.story(story.language, story.slug), headline: story.document.headline, storyId: story.id }
    : null
}

const decoded = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

async function keep(
  house: House,
  given: { storyId: number | null; path: string; words: string; contact: string },
): Promise<void> {
  const { store, now } = house
  await store.transaction(async (db) => {
    const { id } = await db
      .insertInto('report')
      .values({ ...given, at: now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await appendEvent(db, store.engine, {
      at: now(),
      actorId: null,
      kind: 'report.received',
      ...(given.storyId === null
        ? { subject: 'report', subjectId: id }
        : { subject: 'story', subjectId: given.storyId }),
    })
  })
  house.wake()
}
