import { routes } from '../../routes.ts'
import type { Site } from '../site.ts'
import { ChainInSmall } from './chain.tsx'
import { AlsoIn, type ListedStory } from './front.tsx'
import { type Alternate, SitePage } from './layout.tsx'
import { SignUpForm } from './sign-up.tsx'

/** A list of stories: a section, all by time, a page of the archive. */
export interface StoryList {
  readonly title: string
  readonly intro: string
  readonly path: string
  readonly alternates: readonly Alternate[]
  readonly here: string
  readonly stories: readonly ListedStory[]
  /** The page of the archive before and after this one, and whether there are stories that only the archive has. */
  readonly older?: number
  readonly newer?: number
  readonly archiveAt?: number
}

/** Stories one under the other, each with its day, its chain in small and its languages. */
export const ListPage = ({ site, list }: { site: Site; list: StoryList }) => {
  const { words, language } = site
  return (
    <SitePage site={site} head={{ ...list, description: list.intro }} here={list.here}>
      <div class="plain">
        <h1>{list.title}</h1>
        <p class="standfirst">{list.intro}</p>
        {list.stories.length === 0 && <p class="empty">{words.lists.empty}</p>}
        <ol class="stories">
          {list.stories.map((story) => (
            <li>
              <StoryLine site={site} story={story} />
            </li>
          ))}
        </ol>
        <nav class="turn" aria-label={words.lists.pages}>
          {list.newer !== undefined && (
            <a rel="next" href={routes.archive(language, list.newer)}>
              {words.lists.newerPage}
            </a>
          )}
          {list.older !== undefined && (
            <a rel="prev" href={routes.archive(language, list.older)}>
              {words.lists.olderPage}
            </a>
          )}
          {list.archiveAt !== undefined && (
            <a href={routes.archive(language, list.archiveAt)}>{words.lists.toArchive}</a>
          )}
        </nav>
        <SignUpForm site={site} from={list.path} />
      </div>
    </SitePage>
  )
}

const StoryLine = ({ site, story }: { site: Site; story: ListedStory }) => {
  const { words, dates } = site
  const { document } = story
  return (
    <article>
      <h2>
        <a href={story.path}>{document.headline}</a>
      </h2>
      {document.standfirst !== '' && <p>{document.standfirst}</p>}
      <ChainInSmall site={site} hops={document.hops} />
      <p class="when">
        <time datetime={story.publishedAt}>{dates.dayTime(story.publishedAt)}</time>
        {story.corrected && (
          <>
            {words.between}
            <a href={`${story.path}#changes`}>{words.front.corrected[story.corrected.kind]}</a>
          </>
        )}
        <AlsoIn site={site} story={story} />
      </p>
    </article>
  )
}
