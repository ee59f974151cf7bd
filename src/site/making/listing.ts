import type { Db } from '../../platform/store/index.ts'
import { type Correction, correctionsFor, type PublishedStory, siblings } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { key } from '../keeping/keys.ts'
import type { ListedCorrection } from '../pages/corrections.tsx'
import type { ListedStory } from '../pages/front.tsx'

/** Published stories as lists show them, with their other languages and their last correction. */
export async function listed(
  db: Db,
  stories: readonly PublishedStory[],
  languages: readonly string[],
): Promise<ListedStory[]> {
  const others = await siblings(
    db,
    stories.map(({ workId }) => workId),
  )
  const corrections = await correctionsFor(
    db,
    stories.map(({ id }) => id),
  )
  return stories.map((story) => ({
    id: story.id,
    path: routes.story(story.language, story.slug),
    section: story.section,
    document: story.document,
    publishedAt: story.firstPublishedAt,
    others: others
      .filter((one) => one.workId === story.workId && one.id !== story.id)
      .sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))
      .map(({ language, slug }) => ({ language, path: routes.story(language, slug) })),
    corrected: corrections.findLast(({ storyId }) => storyId === story.id) ?? null,
  }))
}

/** The keys of stories in a list: a change of the story or of its other languages makes the list anew. */
export const storyKeysOf = (stories: readonly PublishedStory[]): string[] =>
  stories.flatMap(({ id, workId }) => [key.story(id), key.work(workId)])

export const listedCorrection = (one: Correction): ListedCorrection => ({
  id: one.id,
  kind: one.kind,
  note: one.note,
  toldBy: one.toldBy,
  at: one.at,
  headline: one.headline,
  path: routes.story(one.language, one.slug),
})
