import type { IncomingHttpHeaders } from 'node:http'
import type { House } from '../house.ts'
import type { Db } from '../platform/store/index.ts'
import { dayIn } from '../story/time.ts'

/** How often an edition's page was opened on a day of the newsroom's, in all languages. */
export interface OpensOfDay {
  readonly day: string
  readonly opens: number
}

/** Counts openings of editions' pages, where the newsroom wants that (`countOpens`). */
export interface Opens {
  /** A page was asked for. Costs a look at its address. */
  saw(method: string, path: string, headers: IncomingHttpHeaders): void
  /** Writes what was counted. */
  stop(): Promise<void>
}

const editionPath = /^\/([a-z]{2,3})\/edition\/([a-z0-9-]{1,60})\/(\d{4}-\d{2}-\d{2})(?:\?|$)/
/** Programs that say what they are, and previews that nobody has asked for. */
const robot =
  /bot\b|bot[/;]|crawl|spider|slurp|preview|monitor|headless|scan|archiv|feed|^(?:curl|wget|python|go-|java|node|okhttp|libwww)|http[-_]?client/i
/** What is counted is written after so long; a kill loses as much. */
const keptMs = 5000
const most = 1000

/**
 * A count for each edition, language and day, and nothing else: no address, no cookie, no time, nobody told from anybody.
 * So one person who opens a page twice counts twice.
 */
export function countOpens(house: House): Opens {
  let counted = new Map<string, { language: string; slug: string; edition: string; day: string; opens: number }>()
  let timer: NodeJS.Timeout | null = null
  const write = async () => {
    timer = null
    const waiting = [...counted.values()]
    counted = new Map()
    for (const { language, slug, edition, day, opens } of waiting) {
      const found = await house.store.read
        .selectFrom('edition')
        .innerJoin('newsletter', 'newsletter.id', 'edition.newsletterId')
        .innerJoin('editionMail', 'editionMail.editionId', 'edition.id')
        .select('edition.id')
        .where('newsletter.slug', '=', slug)
        .where('edition.day', '=', edition)
        .where('edition.releasedAt', 'is not', null)
        .where('editionMail.language', '=', language)
        .executeTakeFirst()
      if (!found) continue
      await house.store.write
        .insertInto('editionOpen')
        .values({ editionId: found.id, language, day, opens })
        .onConflict((c) =>
          c
            .columns(['editionId', 'language', 'day'])
            .doUpdateSet((e) => ({ opens: e('editionOpen.opens', '+', e.ref('excluded.opens')) })),
        )
        .execute()
    }
  }
  return {
    saw: (method, path, headers) => {
      if (method !== 'GET' || !path.includes('/edition/') || house.newsroom().countOpens === 'off') return
      const [, language, slug, edition] = editionPath.exec(path) ?? []
      const agent = headers['user-agent'] ?? ''
      if (!language || !slug || !edition || agent === '' || robot.test(agent)) return
      if (headers['sec-purpose'] !== undefined || headers.purpose !== undefined) return
      const day = dayIn(house.now(), house.newsroom().zone)
      const key = `${language} ${slug} ${edition} ${day}`
      const known = counted.get(key)
      if (known) known.opens += 1
      else if (counted.size < most) counted.set(key, { language, slug, edition, day, opens: 1 })
      timer ??= setTimeout(() => {
        write().catch((problem: Error) => process.stderr.write(`${house.now()} web: ${problem.stack ?? problem}\n`))
      }, keptMs).unref()
    },
    stop: async () => {
      if (timer !== null) clearTimeout(timer)
      await write()
    },
  }
}

/** How often an edition's page was opened, by day, the newest first. */
export async function opensOf(db: Db, editionId: number): Promise<OpensOfDay[]> {
  const rows = await db
    .selectFrom('editionOpen')
    .select(['day', (e) => e.fn.sum<number>('opens').as('opens')])
    .where('editionId', '=', editionId)
    .groupBy('day')
    .orderBy('day', 'desc')
    .limit(60)
    .execute()
  return rows.map(({ day, opens }) => ({ day, opens: Number(opens) }))
}
