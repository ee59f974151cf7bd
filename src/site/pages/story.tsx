import { routes } from '../../routes.ts'
import { blockHtml, PictureFigure, plainText, type ReadingContext } from '../../story/blocks/index.ts'
import type { Block } from '../../story/document.ts'
import { linesOf } from '../../story/editing/lines.ts'
import { quotationsIn } from '../../story/editing/quotations.ts'
import { languageName, ownName } from '../../story/language.ts'
import type { PublicDocument } from '../../story/public.ts'
import type { Site } from '../site.ts'
import { SourceChain } from './chain.tsx'
import { type Alternate, SitePage } from './layout.tsx'
import { type PersonPath, QuotationNote } from './notes.tsx'
import { SignUpBar, SignUpForm } from './sign-up.tsx'

/** A public note on a story. */
export interface ShownCorrection {
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction'
  readonly note: string
  readonly toldBy: string
  readonly at: string
}

/** Everything that a story's page shows. */
export interface ShownStory {
  readonly document: PublicDocument
  readonly path: string
  /** Null in a preview of what was never out. */
  readonly publishedAt: string | null
  /** When readers last got another text, if they did. */
  readonly changedAt: string | null
  readonly corrections: readonly ShownCorrection[]
  readonly signs: readonly { readonly role: string; readonly initials: string; readonly name: string }[]
  /** This story in all its languages, itself included. */
  readonly alternates: readonly Alternate[]
  readonly context: ReadingContext
  readonly personPath: PersonPath
  readonly preview: boolean
}

/** A story: the text in the middle, what stands behind it in the margin, how we know it at the foot. */
export const StoryPage = ({ site, story }: { site: Site; story: ShownStory }) => {
  const { document, context } = story
  const picture = document.lead?.media ? context.picture(document.lead.media) : null
  const head = {
    title: document.headline,
    description: document.standfirst || plainText(document).slice(0, 160),
    path: story.preview ? '' : story.path,
    alternates: story.alternates,
    kind: 'article' as const,
    publishedAt: story.publishedAt ?? undefined,
    picture: picture && document.lead ? { ...picture, alt: document.lead.alt } : undefined,
  }
  return (
    <SitePage site={site} head={head} here={document.section}>
      <article class="story">
        {story.preview && <p class="preview">{site.words.story.preview}</p>}
        <StoryHead site={site} story={story} />
        {document.lead && <PictureFigure picture={document.lead} context={context} first />}
        <StoryBody site={site} story={story} />
        <section class="chain" aria-labelledby="how">
          <SourceChain site={site} document={document} />
          <Answers site={site} story={story} />
        </section>
        <SignUpForm site={site} from={story.path} />
      </article>
      {!story.preview && <SignUpBar site={site} from={story.path} />}
    </SitePage>
  )
}

const StoryHead = ({ site, story }: { site: Site; story: ShownStory }) => {
  const { words, dates, language } = site
  const { document } = story
  const retracted = story.corrections.some(({ kind }) => kind === 'retraction')
  const others = story.alternates.filter((one) => one.language !== language)
  const minutes = Math.max(1, Math.round(plainText(document).split(/\s+/).length / 220))
  return (
    <header>
      {document.kicker !== '' && (
        <p class="kicker">
          {document.section === '' ? (
            document.kicker
          ) : (
            <a href={routes.section(language, document.section)}>{document.kicker}</a>
          )}
        </p>
      )}
      <h1>{document.headline}</h1>
      {document.standfirst !== '' && <p class="standfirst">{document.standfirst}</p>}
      {retracted && <p class="preview">{words.story.retracted}</p>}
      <div class="credits">
        {document.credits.map(({ role, name, of }) => (
          <span>
            {words.story.credit[role]} <b>{name}</b>
            {of !== '' && `${words.join}${of}`}
          </span>
        ))}
        {story.publishedAt && <time datetime={story.publishedAt}>{dates.dayTime(story.publishedAt)}</time>}
        {story.changedAt && (
          <a href="#changes">
            <time datetime={story.changedAt}>{words.story.updated(dates.dayTime(story.changedAt))}</time>
          </a>
        )}
        <span>{words.story.minutes(minutes)}</span>
        {others.length > 0 && (
          <span>
            {words.story.alsoIn}{' '}
            {others.map((one, index) => (
              <>
                {index > 0 && words.between}
                <a
                  href={one.path}
                  lang={one.language}
                  hreflang={one.language}
                  title={languageName(one.language, language)}
                >
                  {ownName(one.language)}
                </a>
              </>
            ))}
          </span>
        )}
      </div>
    </header>
  )
}

/**
 * The blocks, and after each the notes of the quotations that end in it, which reach down the margin beside the blocks
 * that have none (the class says how many).
 */
const StoryBody = ({ site, story }: { site: Site; story: ShownStory }) => {
  const { document, context } = story
  const noted = document.body.map((block) => quotationsIn(block).filter((id) => endsIn(id, block, context)))
  return (
    <div class="body">
      {document.body.map((block, index) => {
        const ids = noted[index] ?? []
        const next = noted.findIndex((some, at) => at > index && some.length > 0)
        const free = (next === -1 ? noted.length : next) - index
        return (
          <>
            {blockHtml(block, context)}
            {ids.length > 0 && (
              <div class={`notes s${Math.min(free, 9)}`}>
                {ids.map((id) => {
                  const quotation = document.quotations.find((one) => one.id === id)
                  const number = context.numberOf(id)
                  return quotation && number !== null ? (
                    <QuotationNote
                      site={site}
                      document={document}
                      quotation={quotation}
                      number={number}
                      personPath={story.personPath}
                    />
                  ) : null
                })}
              </div>
            )}
          </>
        )
      })}
    </div>
  )
}

const endsIn = (quotation: string, block: Block, context: ReadingContext): boolean =>
  linesOf(block).some((_, line) => context.endsIn(quotation, `${block.attrs.id}/${line}`))

/** Who answers for it: the signatures, the corrections, the right to republish, and where to report an error. */
const Answers = ({ site, story }: { site: Site; story: ShownStory }) => {
  const { words, dates, language } = site
  const { signs, corrections, document } = story
  const alone = signs.length > 1 && new Set(signs.map(({ name }) => name)).size === 1
  return (
    <>
      {corrections.length > 0 && (
        <div class="changes" id="changes">
          <h3>{words.story.corrections}</h3>
          <ul>
            {corrections.map((one) => (
              <li>
                <b>{words.correctionKinds[one.kind]}</b>
                {words.join}
                <time datetime={one.at}>{dates.dayTime(one.at)}</time>
                <p>{one.note}</p>
                {one.toldBy !== '' && <small>{words.story.told(one.toldBy)}</small>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="signoff">
        {signs.map(({ role, initials, name }) => (
          <span>
            <abbr title={name}>{initials}</abbr> {words.story.signed[role] ?? role}
          </span>
        ))}
        {corrections.length === 0 && <span>{words.story.noCorrections}</span>}
        {document.licence && document.licence.terms !== '' && <span>{document.licence.terms}</span>}
        {alone && <span>{words.story.onePerson}</span>}
        <a href={`${routes.report(language)}?about=${encodeURIComponent(story.path)}`}>{words.reportError}</a>
      </p>
    </>
  )
}
