import { Button, Csrf } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import { localeOf, numeral } from '../../words/counting.ts'
import { type EditionWords, editionWords } from '../../words/mail.ts'
import { makingWords } from '../../words/making.ts'
import { greetingSource } from '../greeting.ts'
import { type EditionTexts, stampOf } from '../texts.ts'
import type { EditionDeskProps, Openness } from './edition-props.ts'

/** The editors' own words, one language after the other: the first stands open, or the one that was just saved. */
export const EditionTextForms = (props: EditionDeskProps & Openness & { saved: string }) => {
  const { composed, member, mine, saved } = props
  const notice = composed.edition.noticeOf !== null
  // A notice goes out in those languages alone in which something changed.
  const languages = notice ? Object.keys(composed.contents) : composed.newsletter.languages
  const first = mine?.language ?? (languages.includes(saved) ? saved : languages[0])
  return (
    <section class="stage" aria-labelledby="texts">
      <header>
        <h2 id="texts">{editionWords(member.language).edition.texts}</h2>
      </header>
      {languages.length > 1 && !notice ? (
        <p class="edition-says">
          {makingWords(member.language).edition.fallback(languageName(props.languages[0] ?? '', member.language))}
        </p>
      ) : null}
      {languages.map((language) => (
        <TextForm {...props} language={language} shown={language === first} />
      ))}
    </section>
  )
}

const TextForm = (props: EditionDeskProps & Openness & { language: string; shown: boolean }) => {
  const { composed, csrf, member, language, open, mine, shown } = props
  const t = editionWords(member.language).edition
  const content = composed.contents[language]
  const now: EditionTexts = {
    subject: content?.subject ?? '',
    preview: content?.preview ?? '',
    greeting: greetingSource(content?.greeting ?? ''),
  }
  const empty = (content?.stories.length ?? 0) === 0
  return (
    <details class="edition-texts" open={shown}>
      <summary>
        <b>{languageName(language, member.language)}</b>{' '}
        {now.subject === '' ? (
          <span class={empty ? 'quiet' : 'lacks'}>{empty ? t.empty : t.noSubject}</span>
        ) : (
          <bdi lang={language}>{now.subject}</bdi>
        )}
      </summary>
      {mine?.language === language ? <Lost mine={mine} t={t} /> : null}
      <form
        method="post"
        action={routes.deskEditionAct(composed.edition.publicId, 'texts')}
        class="form"
        data-greeting
        data-link-ask={makingWords(member.language).greeting.linkAsk}
      >
        <Csrf token={csrf} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="before" value={stampOf(content)} />
        <TextFields now={now} language={language} reads={member.language} open={open} />
        {open ? (
          <p class="actions">
            <Button>{t.save}</Button>
          </p>
        ) : null}
      </form>
    </details>
  )
}

/** What was typed while somebody else changed it. */
const Lost = ({ mine, t }: { mine: EditionTexts & { language: string }; t: EditionWords['edition'] }) => (
  <div class="problem" role="alert">
    <p>{t.stale}</p>
    <p lang={mine.language} dir="auto">
      <b>{mine.subject}</b>
    </p>
    <p lang={mine.language} dir="auto">
      {mine.preview}
    </p>
    <pre lang={mine.language} dir="auto">
      {mine.greeting}
    </pre>
  </div>
)

/** From so many characters on, most lists of mail cut them off. */
const shown = { subject: 60, preview: 90 } as const

interface FieldsProps extends Openness {
  readonly now: EditionTexts
  readonly language: string
  /** The language of whoever looks. */
  readonly reads: string
}

const TextFields = ({ now, language, reads, open }: FieldsProps) => {
  const t = editionWords(reads).edition
  const rest = (name: keyof EditionTexts) => ({
    id: `${name}-${language}`,
    name,
    lang: language,
    dir: 'auto' as const,
    readonly: !open,
    'aria-describedby': `${name}-${language}-hint`,
  })
  return (
    <>
      {(['subject', 'preview'] as const).map((name) => (
        <div class="labelled">
          <label for={`${name}-${language}`}>{t[name]}</label>
          <small id={`${name}-${language}-hint`}>
            {t[`${name}Hint`]} <Length of={`${name}-${language}`} text={now[name]} most={shown[name]} reads={reads} />
          </small>
          <input class="field" value={now[name]} maxlength={300} {...rest(name)} />
        </div>
      ))}
      <div class="labelled">
        <label for={`greeting-${language}`}>{t.greeting}</label>
        <small id={`greeting-${language}-hint`}>
          {t.greetingHint} {makingWords(reads).greeting.hint}
        </small>
        {open ? <Marks reads={reads} /> : null}
        <textarea class="field words" rows={6} {...rest('greeting')}>
          {now.greeting}
        </textarea>
      </div>
    </>
  )
}

/** Buttons that mark the chosen words; the signs can be typed as well. They are there where scripts run. */
const Marks = ({ reads }: { reads: string }) => {
  const t = makingWords(reads).greeting
  return (
    <p class="actions greeting-marks">
      {(['strong', 'emphasis', 'link'] as const).map((mark) => (
        <button type="button" class="plain" data-mark={mark}>
          {t[mark]}
        </button>
      ))}
    </p>
  )
}

/** How long a text is: as it was when the page was made, and while it is typed where scripts run. */
const Length = ({ of, text, most, reads }: { of: string; text: string; most: number; reads: string }) => {
  const t = editionWords(reads).edition
  const length = [...text].length
  return (
    <span
      class={length > most ? 'lacks' : undefined}
      data-length-of={of}
      data-most={String(most)}
      data-says={t.length('{n}')}
      data-locale={localeOf(reads)}
    >
      {length === 0 ? '' : t.length(numeral(reads, length))}
    </span>
  )
}
