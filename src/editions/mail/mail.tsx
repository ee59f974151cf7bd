import { inlineMail } from '../../story/blocks/inline.tsx'
import { mailPage } from '../../story/mail/page.tsx'
import { colour, mailStyleFor } from '../../story/mail/style.ts'
import { mailWords } from '../../words/mail.ts'
import type { EditionContent } from '../content.ts'
import { greetingLines } from '../greeting.ts'
import { Corrections, Foot, type MailParts, type Signature, Story } from './mail-parts.tsx'
import { Dot, link } from './mail-pieces.tsx'
import { Notice } from './notice-parts.tsx'
import { cleared } from './slots.ts'
import { editionDay, editionName, editionOrder } from './telling.ts'

/**
 * An edition as HTML for mail programs. Slots hold what differs from reader to reader.
 */
export function mailHtml(given: EditionContent, signatures: readonly Signature[], webPath: string): string {
  const content = cleared(given)
  const { language } = content
  const style = mailStyleFor(language)
  const words = mailWords(language)
  const parts: MailParts = {
    content,
    style,
    words,
    signatures,
    webAddress: `${content.newsroom.publicAddress}${webPath}`,
  }
  return mailPage({
    language,
    style,
    title: content.subject || editionName(content),
    preview: content.preview,
    children: (
      <>
        <Masthead {...parts} />
        <Greeting {...parts} />
        {content.notice ? (
          <Notice {...parts} />
        ) : (
          <>
            <Key {...parts} />
            {content.stories.map((story, place) => (
              <Story {...parts} story={story} leads={place === 0} />
            ))}
            <Corrections {...parts} />
          </>
        )}
        <Foot {...parts} />
      </>
    ),
  })
}

const Masthead = ({ content, style, words, webAddress }: MailParts) => (
  <>
    <tr>
      <td style="padding:0 0 12px">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
          <tr>
            <td
              class="ink"
              style={style.serif(28, 1.1, `font-weight:600;${style.spaced('-.02em')}color:${colour.ink}`)}
            >
              {content.newsroom.name}
            </td>
            <td
              class="quiet"
              align={style.end}
              valign="bottom"
              style={style.sans(
                14,
                1.4,
                `padding:${style.direction === 'rtl' ? '0 12px 0 0' : '0 0 0 12px'};color:${colour.quiet}`,
              )}
            >
              {link(webAddress, words.onTheWeb)}
            </td>
          </tr>
        </table>
      </td>
    </tr>
    <tr>
      <td class="bar" style={`border-top:3px solid ${colour.ink};padding:10px 0 0`}>
        <h1 class="ink" style={`margin:0;${style.sans(14, 1.45, `font-weight:400;color:${colour.ink}`)}`}>
          <b style="font-weight:600">
            {content.notice ? words.notice.about(editionName(content)) : editionName(content)}
          </b>{' '}
          <span class="quiet" style={`color:${colour.quiet}`}>
            {'\u00a0 '}
            {editionDay(content)}
          </span>
        </h1>
      </td>
    </tr>
  </>
)

/** The editors' own words. In the last paragraph the lines after the first are quiet: a name, and a part under it. */
const Greeting = ({ content, style }: MailParts) => {
  const paragraphs = greetingLines(content.greeting)
  if (paragraphs.length === 0) return null
  return (
    <tr>
      <td class="ink" style={`padding:22px 0 22px;${style.serif(17, 1.55, `color:${colour.ink}`)}`}>
        {paragraphs.map((lines, place) => {
          const last = place === paragraphs.length - 1
          return (
            <p style={`margin:0 0 ${last ? 0 : 14}px`}>
              {lines.map((line, at) => (
                <>
                  {at === 0 ? null : <br />}
                  {last && at > 0 ? (
                    <span class="quiet" style={style.sans(14, 1.45, `color:${colour.quiet}`)}>
                      {inlineMail(line)}
                    </span>
                  ) : (
                    inlineMail(line)
                  )}
                </>
              ))}
            </p>
          )
        })}
      </td>
    </tr>
  )
}

/** The rule of order, and the key to the dots. */
const Key = ({ content, style, words }: MailParts) => (
  <tr>
    <td
      class="rule quiet"
      style={`border-top:1px solid ${colour.rule};padding:10px 0;${style.sans(14, 1.45, `color:${colour.quiet}`)}`}
    >
      <b class="ink" style={`font-weight:600;color:${colour.ink}`}>
        {editionOrder(content)}
      </b>{' '}
      {words.notRanked}
      <br />
      {words.key} <Dot seen="us" />
      {'\u00a0'}
      {words.seen}
      {words.keyJoin}
      <Dot seen="others" />
      {'\u00a0'}
      {words.reported}
    </td>
  </tr>
)
