import { routes } from '../../routes.ts'
import { PictureFigure, type ReadingContext, textOf } from '../../story/blocks/index.ts'
import { ownName } from '../../story/language.ts'
import type { PublicDocument } from '../../story/public.ts'
import type { Site } from '../site.ts'
import { ChainInSmall } from './chain.tsx'
import { LatestCorrections, type ListedCorrection } from './corrections.tsx'
import { type Alternate, SitePage } from './layout.tsx'
import { SignUpForm } from './sign-up.tsx'
import type { ShownCorrection } from './story.tsx'

/** A story as lists show it. */
export interface ListedStory {
  readonly id: number
  readonly path: string
  readonly section: string
  readonly document: PublicDocument
  readonly publishedAt: string
  /** Other languages that it is out in. */
  readonly others: readonly Alternate[]
  /** The last public note on it, if any. */
  readonly corrected: ShownCorrection | null
}

export interface Front {
  readonly order: 'editors' | 'clock'
  /** Who changed the order last, and when. */
  readonly ordered: { readonly by: string; readonly at: string } | null
  /** The first leads. */
  readonly stories: readonly ListedStory[]
  readonly corrections: readonly ListedCorrection[]
  readonly alternates: readonly Alternate[]
  readonly context: ReadingContext
}

/** The front page: one lead, then the sections in pairs; in the margin what the paper owes its readers. */
export const FrontPage = ({ site, front }: { site: Site; front: Front }) => {
  const { language, words, newsroom } = site
  const [lead, ...rest] = front.stories
  const head = {
    title: site.name,
    description: newsroom.tagline[language] ?? site.name,
    path: routes.front(language),
    alternates: front.alternates,
  }
  return (
    <SitePage site={site} head={head} here="front">
      <p class="order">
        {orderLine(site, front)}{' '}
        {front.order === 'editors' && <a href={routes.frontByTime(language)}>{words.front.byTime}</a>}
      </p>
      {lead ? <Lead site={site} story={lead} context={front.context} /> : <p class="empty">{words.front.empty}</p>}
      <div class="sheet">
        <div>
          {bySection(site, rest).map(({ slug, name, stories }, place) => (
            <section class="section" aria-labelledby={`in-${slug || 'more'}`}>
              <h2 id={`in-${slug || 'more'}`}>
                {slug === '' ? name : <a href={routes.section(language, slug)}>{name}</a>}
              </h2>
              <div class="pair">
                {stories.map((story, index) => (
                  <FrontItem
                    site={site}
                    story={story}
                    context={front.context}
                    form={place % 2 === 0 ? 'words' : index === 0 ? 'picture' : 'opening'}
                  />
                ))}
              </div>
            </section>
          ))}
          {front.stories.length > 0 && (
            <p class="more">
              <a href={routes.frontByTime(language)}>{words.front.more}</a>
            </p>
          )}
        </div>
        <aside>
          <SignUpForm site={site} from={head.path} />
          <LatestCorrections site={site} corrections={front.corrections} />
        </aside>
      </div>
    </SitePage>
  )
}

function orderLine(site: Site, { order, ordered }: Front): string {
  const { front, atTime } = site.words
  if (order === 'clock') return front.byClock
  if (!ordered) return front.chosen
  return front.ordered(atTime(site.dates.near(ordered.at), site.dates.time(ordered.at)), ordered.by)
}

/** The stories under their sections, in the newsroom's order of sections; what has none comes last, unnamed. */
function bySection(site: Site, stories: readonly ListedStory[]) {
  const known = site.sections.map(({ slug, name }) => ({
    slug,
    name,
    stories: stories.filter(({ section }) => section === slug),
  }))
  const slugs = new Set(site.sections.map(({ slug }) => slug))
  const other = stories.filter(({ section }) => !slugs.has(section))
  return [...known, { slug: '', name: site.words.latest, stories: other }].filter((some) => some.stories.length > 0)
}

const Lead = ({ site, story, context }: { site: Site; story: ListedStory; context: ReadingContext }) => {
  const { document, path } = story
  const shown = document.lead?.media ? context.picture(document.lead.media) : null
  return (
    <article class={shown ? 'lead' : 'lead bare'}>
      <div class="words">
        {document.kicker !== '' && <p class="kicker">{document.kicker}</p>}
        <h2>
          <a href={path}>{document.headline}</a>
        </h2>
        {document.standfirst !== '' && <p class="standfirst">{document.standfirst}</p>}
        <ChainInSmall site={site} hops={document.hops} />
        <When site={site} story={story} />
      </div>
      {shown && document.lead && <PictureFigure picture={document.lead} context={context} first />}
    </article>
  )
}

const FrontItem = ({
  site,
  story,
  context,
  form,
}: {
  site: Site
  story: ListedStory
  context: ReadingContext
  /** Every second section opens with a picture; beside it stands the opening of the text, so that the pair is even. */
  form: 'words' | 'picture' | 'opening'
}) => {
  const { document, path } = story
  const picture = form === 'picture' && document.lead?.media ? context.picture(document.lead.media) : null
  const opening = form === 'opening' ? openingOf(document) : ''
  return (
    <article class="item">
      {picture && (
        <img
          src={picture.src}
          srcset={picture.srcset}
          sizes={picture.srcset && '(max-width: 45rem) 100vw, 20rem'}
          width={picture.width}
          height={picture.height}
          alt={document.lead?.alt ?? ''}
          loading="lazy"
          decoding="async"
        />
      )}
      <h3>
        <a href={path}>{document.headline}</a>
      </h3>
      {document.standfirst !== '' && <p>{document.standfirst}</p>}
      {opening !== '' && <p>{opening}</p>}
      <ChainInSmall site={site} hops={document.hops} />
      <When site={site} story={story} />
    </article>
  )
}

/** The first sentences of the text, up to about fifty words. */
function openingOf(document: PublicDocument): string {
  const first = document.body.find((block) => block.type === 'paragraph')
  let opening = ''
  for (const { segment } of new Intl.Segmenter(document.language, { granularity: 'sentence' }).segment(
    first ? textOf(first) : '',
  )) {
    if (opening !== '' && opening.length + segment.length > 300) break
    opening += segment
  }
  return opening.length > 400 ? '' : opening.trim()
}

/** "Friday, 14:10 · corrected on Wednesday · also in Español" */
const When = ({ site, story }: { site: Site; story: ListedStory }) => {
  const { words, dates } = site
  const { corrected } = story
  return (
    <p class="when">
      <time datetime={story.publishedAt}>
        {words.atTime(dates.near(story.publishedAt), dates.time(story.publishedAt))}
      </time>
      {corrected && (
        <>
          {words.between}
          <a href={`${story.path}#changes`}>
            {words.atTime(words.front.corrected[corrected.kind], dates.near(corrected.at))}
          </a>
        </>
      )}
      <AlsoIn site={site} story={story} />
    </p>
  )
}

/** " · also in Español, العربية" */
export const AlsoIn = ({ site, story: { others } }: { site: Site; story: Pick<ListedStory, 'others'> }) => {
  const { words } = site
  if (others.length === 0) return null
  return (
    <>
      {words.between}
      {words.front.also}{' '}
      {others.map((one, index) => (
        <>
          {index > 0 && words.join}
          <a lang={one.language} hreflang={one.language} href={one.path}>
            {ownName(one.language)}
          </a>
        </>
      ))}
    </>
  )
}
