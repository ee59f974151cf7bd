import type { House } from '../house.ts'
import { formIn, type Newsletter, SignUpFields, textIn } from '../readers/index.ts'
import { routes } from '../routes.ts'
import { inlinePlainHtml } from '../story/blocks/inline.tsx'
import { directionOf, ownName } from '../story/language.ts'
import { longDay, numeral } from '../words/counting.ts'
import { mailWords, readerWords } from '../words/mail.ts'
import type { EditionContent, EditionStory } from './content.ts'
import { greetingLines } from './greeting.ts'
import { type Signature, signedLine } from './mail/mail-parts.tsx'
import { inTheirNames } from './mail/mail-pieces.tsx'
import { bylineOf, editionDay, editionName, editionOrder, hopWords } from './mail/telling.ts'

/** A past edition in a list: its number, day and how many stories it had. */
export interface PastEdition {
  readonly number: number
  readonly day: string
  readonly subject: string
  readonly stories: number
}

interface NewsletterPageProps {
  readonly house: House
  readonly newsletter: Newsletter
  readonly language: string
  readonly past: readonly PastEdition[]
}

/** A newsletter's own page: what it is, when it comes, what one agrees to, and what came before. */
export const NewsletterPage = ({ house, newsletter, language, past }: NewsletterPageProps) => {
  const { page } = readerWords(language)
  const { name } = textIn(newsletter, language)
  const { pitch, scheduleLine } = formIn(house, newsletter, 'page', language)
  const words = mailWords(language)
  return (
    <article class="letter">
      <p class="kicker">{page.kicker}</p>
      <h1>{name}</h1>
      {pitch === '' ? null : <p class="pitch">{pitch}</p>}
      <p class="when">{scheduleLine}</p>
      <SignUpFields
        house={house}
        newsletter={newsletter}
        language={language}
        from={routes.newsletter(language, newsletter.slug)}
      />
      <h2>{page.past}</h2>
      {past.length === 0 ? (
        <p>{page.none}</p>
      ) : (
        <ol class="stories">
          {past.map((edition) => (
            <li>
              <article>
                <h2>
                  <a href={routes.edition(language, newsletter.slug, edition.day)}>{edition.subject}</a>
                </h2>
                <p class="when">
                  {[
                    ...(namesItself(edition.subject, words.edition(name, numeral(language, edition.number)))
                      ? []
                      : [page.number(numeral(language, edition.number))]),
                    longDay(language, edition.day),
                    page.stories(edition.stories),
                  ].join(words.between)}
                </p>
              </article>
            </li>
          ))}
        </ol>
      )}
    </article>
  )
}

/** Many subjects begin with the newsletter's name and the number: said once, it is enough. */
const namesItself = (subject: string, name: string): boolean =>
  subject.toLocaleLowerCase().startsWith(name.toLocaleLowerCase())

interface EditionPageProps {
  readonly content: EditionContent
  readonly signatures: readonly Signature[]
}

/** An edition on the web, as it went out by mail, and as it stands now: without what was withdrawn since. */
export const EditionPage = ({ content, signatures }: EditionPageProps) => {
  const { language } = content
  const words = mailWords(language)
  return (
    <article class="letter edition">
      {namesItself(content.subject, editionName(content)) ? null : <p class="kicker">{editionName(content)}</p>}
      <h1>{content.subject}</h1>
      <p class="when">
        <time datetime={content.day}>{editionDay(content)}</time>
        {words.between}
        {words.web.asSent} <AlsoIn content={content} />
      </p>
      {greetingLines(content.greeting).map((lines) => (
        <p>
          {lines.map((line, at) => (
            <>
              {at === 0 ? null : <br />}
              {inlinePlainHtml(line)}
            </>
          ))}
        </p>
      ))}
      <p class="key">
        <b>{editionOrder(content)}</b> {words.notRanked} {words.key} <Dot seen="us" />
        {'\u00a0'}
        {words.seen}
        {words.keyJoin}
        <Dot seen="others" />
        {'\u00a0'}
        {words.reported}
      </p>
      <ol class="stories">
        {content.stories.map((story) => (
          <li>
            <StoryItem story={story} language={language} />
          </li>
        ))}
      </ol>
      {content.corrections.length === 0 ? null : (
        <>
          <h2>{words.corrections}</h2>
          {content.corrections.map((one) => (
            <p>
              <b>{words.kinds[one.kind]}</b> {one.note} {words.inStory} <a href={one.path}>{one.headline}</a>.
            </p>
          ))}
        </>
      )}
      <p class="when">{signedLine(words, signatures)}</p>
      <p class="onward">
        <a href={routes.newsletter(language, content.newsletter.slug)}>
          {words.web.subscribe(content.newsletter.name)}
        </a>
      </p>
    </article>
  )
}

/** The other languages of an edition, each in its own name. */
const AlsoIn = ({ content }: { content: EditionContent }) => {
  if (content.alsoIn.length === 0) return null
  const words = mailWords(content.language)
  const [before = '', after = ''] = words.alsoIn('\n').split('\n')
  return (
    <>
      {before}
      {inTheirNames(content.alsoIn, words, (other) => (
        <a
          href={routes.edition(other, content.newsletter.slug, content.day)}
          lang={other}
          dir={directionOf(other)}
          hreflang={other}
        >
          {ownName(other)}
        </a>
      ))}
      {after}
    </>
  )
}

const StoryItem = ({ story, language }: { story: EditionStory; language: string }) => {
  const words = mailWords(language)
  return (
    <article>
      {story.kicker === '' ? null : <p class="kicker">{story.kicker}</p>}
      <h2>
        <a href={story.path}>{story.headline}</a>
      </h2>
      {story.standfirst === '' ? null : <p>{story.standfirst}</p>}
      {story.hops.length === 0 ? null : (
        <p class="from">
          {story.hops.map((hop) => (
            <span class="step">
              <Dot seen={hop.seen} /> {hopWords(words, hop)}
            </span>
          ))}
        </p>
      )}
      <p class="when">{bylineOf(words, language, story)}</p>
    </article>
  )
}

const Dot = ({ seen }: { seen: 'us' | 'others' }) => (
  <span class="mark-dot" aria-hidden="true">
    {seen === 'us' ? '●' : '○'}
  </span>
)
