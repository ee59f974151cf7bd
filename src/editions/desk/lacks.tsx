import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import { numeral } from '../../words/counting.ts'
import { editionWords } from '../../words/mail.ts'
import { makingWords } from '../../words/making.ts'
import type { ComposedEdition } from '../content.ts'
import type { Lack } from '../preflight/preflight.ts'
import type { EditionDeskProps } from './edition-props.ts'
import { EditionLinks, linkDetail } from './links.tsx'

/** What an edition lacks, each a way to the place where it is mended. */
export const EditionLacks = (props: EditionDeskProps) => {
  const { composed, ready, member } = props
  const t = editionWords(member.language).edition
  return (
    <section class="stage" aria-labelledby="lacks">
      <header>
        <h2 id="lacks" tabindex={-1}>
          {t.lacks}
        </h2>
        <span>{ready.lacks.length === 0 ? null : numeral(member.language, ready.lacks.length)}</span>
      </header>
      {ready.lacks.length === 0 ? (
        <p class="empty">{t.ready}</p>
      ) : (
        <ul class="edition-lacks">
          {ready.lacks.map((lack) => (
            <li>
              <a href={mendOf(lack, composed)}>{lackWords(lack, member.language)}</a>
            </li>
          ))}
        </ul>
      )}
      <EditionLinks {...props} />
    </section>
  )
}

/** What an edition lacks, in words. */
export function lackWords(lack: Lack, language: string): string {
  const { lack: t } = editionWords(language).edition
  switch (lack.kind) {
    case 'subject':
    case 'stories':
      return t[lack.kind](languageName(lack.language, language))
    case 'size':
      return t.size(languageName(lack.language, language), numeral(language, lack.kilobytes))
    case 'alt':
      return makingWords(language).lack.alt(languageName(lack.language, language), lack.pictures)
    case 'lang':
      return makingWords(language).lack.lang(languageName(lack.language, language))
    case 'contrast': {
      const { form, words, ratio } = lack
      return makingWords(language).lack.contrast(languageName(lack.language, language), {
        form,
        words,
        ratio: numeral(language, ratio),
      })
    }
    case 'deadLink':
      return makingWords(language).lack.deadLink(`\u2066${lack.address}\u2069`, linkDetail(lack.detail, language))
    case 'dns':
      return makingWords(language).lack.dns(lack.what, `\u2066${lack.domain}\u2069`, lack.standing)
    case 'withdrawn':
      return t.withdrawn(lack.headline)
    case 'relay':
      return t.relay(lack.readers)
    case 'publicAddress':
      return t.publicAddress(`\u2068${lack.host}\u2069`)
    default:
      return t[lack.kind]
  }
}

/** Where a lack is mended. */
function mendOf(lack: Lack, { edition, newsletter }: ComposedEdition): string {
  switch (lack.kind) {
    case 'subject':
      return `#subject-${lack.language}`
    case 'stories':
      return `${routes.deskStories()}?${new URLSearchParams({ language: lack.language })}`
    case 'deadLink':
      return `#greeting-${lack.language}`
    case 'contrast':
    case 'alt':
    case 'lang':
    case 'size':
      return `${routes.deskEditionAct(edition.publicId, 'look')}?${new URLSearchParams({ language: lack.language })}`
    case 'withdrawn':
      return `#item-${lack.workId}`
    case 'signOff':
      return '#sign-offs'
    case 'sender':
      return `${routes.deskNewsletter(newsletter.publicId)}#f-sender`
    case 'dns':
      return routes.deskMail()
    case 'postalAddress':
      return `${routes.deskSettings()}#f-postalAddress`
    case 'publicAddress':
      return `${routes.deskSettings()}#f-publicAddress`
    case 'relay':
      return routes.outbox()
  }
}
