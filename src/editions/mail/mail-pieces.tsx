import { type Child, Fragment } from 'hono/jsx'
import { colour } from '../../story/mail/style.ts'
import type { MailWords } from '../../words/mail.ts'

/** A link that looks like one in every mail program. */
export const link = (address: string, words: Child, more = '') => (
  <a
    class="ink"
    href={address}
    style={`color:${colour.ink};text-decoration:underline;text-decoration-color:${colour.line}${more}`}
  >
    {words}
  </a>
)

/** Full where we saw it ourselves, empty where others reported it. */
export const Dot = ({ seen }: { seen: 'us' | 'others' }) => (
  <span class="source" style={`color:${colour.source};font-size:.85em`}>
    {seen === 'us' ? '●' : '○'}
  </span>
)

/** "Español and العربية", each in its own name and direction. */
export const inTheirNames = (
  languages: readonly string[],
  words: MailWords,
  show: (language: string) => Child,
): Child =>
  Fragment({
    children: languages.flatMap((language, place) =>
      place === 0 ? [show(language)] : [place === languages.length - 1 ? words.and : words.join, show(language)],
    ),
  })
