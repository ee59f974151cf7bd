import { routes } from '../../routes.ts'
import { directionOf, languageName, ownName } from '../../story/language.ts'
import { colour, type MailStyle } from '../../story/mail/style.ts'
import type { MailWords } from '../../words/mail.ts'
import type { EditionContent, EditionStory } from '../content.ts'
import type { EditionRole } from '../signing.ts'
import { Dot, inTheirNames, link } from './mail-pieces.tsx'
import { slot } from './slots.ts'
import { bylineOf, hopWords } from './telling.ts'

/** Who signed an edition, as its foot says. */
export interface Signature {
  readonly role: EditionRole
  readonly name: string
  readonly initials: string
}

export interface MailParts {
  readonly content: EditionContent
  readonly style: MailStyle
  readonly words: MailWords
  readonly signatures: readonly Signature[]
  readonly webAddress: string
}

/** A story: kicker, headline with its link, standfirst, the chain as a line, who wrote it. The first one leads. */
export const Story = ({ content, style, words, story, leads }: MailParts & { story: EditionStory; leads: boolean }) => (
  <tr>
    <td
      class={leads ? 'bar' : 'rule'}
      style={`border-top:1px solid ${leads ? colour.ink : colour.rule};padding:14px 0 ${leads ? 24 : 20}px`}
    >
      {story.kicker === '' ? null : (
        <p
          class="accent"
          style={`margin:0 0 4px;${style.sans(13, 1.4, `font-weight:600;${style.capitals}color:${colour.accent}`)}`}
        >
          {story.kicker}
        </p>
      )}
      <h2
        style={`margin:0 0 ${leads ? 8 : 6}px;${leads ? style.serif(30, 1.14, `font-weight:600;${style.spaced('-.018em')}text-wrap:balance`) : style.serif(21, 1.22, `font-weight:600;${style.spaced('-.01em')}text-wrap:balance`)}`}
      >
        <a
          class="ink"
          href={`${content.newsroom.publicAddress}${story.path}`}
          style={`color:${colour.ink};text-decoration:none`}
        >
          {story.headline}
        </a>
      </h2>
      {story.standfirst === '' ? null : (
        <p
          class={leads ? 'ink' : 'quiet'}
          style={`margin:0 0 8px;${leads ? style.serif(18, 1.5, `color:${colour.ink}`) : style.serif(16, 1.5, `color:${colour.quiet}`)}`}
        >
          {story.standfirst}
        </p>
      )}
      {story.hops.length === 0 ? null : (
        <p class="source" style={`margin:0;${style.sans(13, 1.5, `color:${colour.source}`)}`}>
          {story.hops.map((hop) => (
            <>
              {/* Whole on a line where it fits, and broken between words where letters are large. */}
              <span style="display:inline-block">
                <Dot seen={hop.seen} />
                {'\u00a0'}
                {hopWords(words, hop)}
                {'\u00a0\u00a0'}
              </span>{' '}
            </>
          ))}
        </p>
      )}
      <p class="quiet" style={`margin:0;${style.sans(13, 1.5, `color:${colour.quiet}`)}`}>
        {bylineOf(words, content.language, story)}
      </p>
    </td>
  </tr>
)

/** What was put right since the last edition. */
export const Corrections = ({ content, style, words }: MailParts) =>
  content.corrections.length === 0 ? null : (
    <tr>
      <td class="bar" style={`border-top:1px solid ${colour.ink};padding:14px 0 8px`}>
        <h2 class="ink" style={`margin:0 0 8px;${style.serif(21, 1.25, `font-weight:600;color:${colour.ink}`)}`}>
          {words.corrections}
        </h2>
        {content.corrections.map((correction) => (
          <p class="ink" style={`margin:0 0 12px;${style.sans(15, 1.5, `color:${colour.ink}`)}`}>
            <b style="font-weight:600">{words.kinds[correction.kind]}</b> {correction.note}{' '}
            <span class="quiet" style={`color:${colour.quiet}`}>
              {words.inStory} {link(`${content.newsroom.publicAddress}${correction.path}`, correction.headline)}.
            </span>
          </p>
        ))}
      </td>
    </tr>
  )

/** Answers, why you get this, leaving, who we are, who signed. */
export const Foot = ({ content, style, words, signatures }: MailParts) => {
  const { newsroom, language } = content
  const editor = signatures.find((signature) => signature.role === 'editor')?.name ?? ''
  const host = new URL(newsroom.publicAddress).host
  return (
    <>
      <tr>
        <td
          class="rule ink"
          style={`border-top:1px solid ${colour.rule};padding:14px 0 24px;${style.serif(17, 1.55, `color:${colour.ink}`)}`}
        >
          {words.answer(editor)}
        </td>
      </tr>
      <tr>
        <td
          class="bar quiet"
          style={`border-top:3px solid ${colour.ink};padding:14px 0 0;${style.sans(14, 1.55, `color:${colour.quiet}`)}`}
        >
          <p style="margin:0 0 12px">
            {words.why(content.newsletter.name, languageName(language, language), slot('since'), host)}
          </p>
          <p style="margin:0 0 12px">
            {link(slot('leave'), words.leave, ';font-weight:600')}
            {words.between}
            {link(slot('preferences'), words.preferences)}
            {words.between}
            {link(slot('preferences'), words.pause)}
          </p>
          <p style="margin:0 0 12px">
            <b class="ink" style={`font-weight:600;color:${colour.ink}`}>
              {newsroom.name}
            </b>
            {newsroom.postalAddress === '' ? '' : `${words.join}${newsroom.postalAddress}`}.{' '}
            {newsroom.imprint === '' ? '' : `${newsroom.imprint.replace(/\.$/, '')}.`}
            <br />
            {link(`${newsroom.publicAddress}${routes.privacy(language)}`, words.privacy)}. {words.noPixel}
          </p>
          <p style="margin:0">
            <AlsoIn content={content} words={words} />
            {signedLine(words, signatures)}
          </p>
        </td>
      </tr>
    </>
  )
}

const AlsoIn = ({ content, words }: Pick<MailParts, 'content' | 'words'>) => {
  if (content.alsoIn.length === 0) return null
  const [before = '', after = ''] = words.alsoIn('\n').split('\n')
  const address = (language: string) =>
    `${content.newsroom.publicAddress}${routes.edition(language, content.newsletter.slug, content.day)}`
  return (
    <>
      {before}
      {inTheirNames(content.alsoIn, words, (language) => (
        <a
          class="ink"
          lang={language}
          dir={directionOf(language)}
          href={address(language)}
          style={`color:${colour.ink};text-decoration:underline;text-decoration-color:${colour.line}`}
        >
          {ownName(language)}
        </a>
      ))}
      {after}{' '}
    </>
  )
}

/** "Signed: AL edited, NH published." */
export const signedLine = (words: MailWords, signatures: readonly Signature[]): string =>
  signatures.length === 0
    ? ''
    : words.signed(signatures.map(({ role, initials }) => words.signedAs[role](initials)).join(words.join))
