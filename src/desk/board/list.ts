import { sql } from 'kysely'
import type { House } from '../../house.ts'
import { type Stage, type Story, stories } from '../../record/index.ts'

/** Which stories of the list: by words of the headline, language, stage. */
export interface ListChoice {
  readonly words: string
  readonly language: string | null
  readonly stage: Stage | null
  /** The last story of the page before: changedAt and id. */
  readonly before: { readonly changedAt: string; readonly id: number } | null
}

export const storiesOnPage = 50

/** A page of stories, those changed last first. Walks an index from where the page before ended: no page is slower than the first. */
export async function storiesList(
  house: House,
  choice: ListChoice,
): Promise<{ rows: Story[]; next: ListChoice['before'] }> {
  let query = stories(house.store.read)
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(storiesOnPage + 1)
  for (const word of choice.words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
    query = query.where(sql<boolean>`lower(headline) like ${pattern} escape '\\'`)
  }
  if (choice.language !== null) query = query.where('language', '=', choice.language)
  if (choice.stage !== null) query = query.where('stage', '=', choice.stage)
  const { before } = choice
  // A row value, and not "or": only so both engines start in the index where the page before ended.
  if (before !== null) query = query.where(sql<boolean>`(changed_at, id) < (${before.changedAt}, ${before.id})`)
  const found = await query.execute()
  const rows = found.slice(0, storiesOnPage)
  const last = rows.at(-1)
  return { rows, next: found.length > storiesOnPage && last ? { changedAt: last.changedAt, id: last.id } : null }
}
