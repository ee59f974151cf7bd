import { Button, Csrf, DeskPage, Field, Tick } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { directionOf, languageName } from '../../../story/language.ts'
import { numeral, plainDay } from '../../../words/counting.ts'
import { formWords } from '../../../words/forms.ts'
import { type FormPlace, formPlaces } from '../../form-texts.ts'
import { type ConsentVersion, formIn } from '../../forms.ts'
import { type Newsletter, textIn } from '../../newsletters.ts'
import type { Who } from '../pages.tsx'

interface Props extends Omit<Who, 'newsletters'> {
  readonly newsletter: Newsletter
  readonly versions: readonly ConsentVersion[]
  /** [language, HTML] */
  readonly snippets: readonly (readonly [string, string])[]
  readonly saved: boolean
}

/** A newsletter's forms: the words of each, the form for other sites, and every text that was agreed to. */
export const FormsPage = ({ house, member, csrf, newsletter, versions, snippets, saved }: Props) => {
  const t = formWords(member.language)
  return (
    <DeskPage
      title={t.title(textIn(newsletter, member.language).name)}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      toast={saved ? { words: t.saved } : null}
      bar={
        <span class="end">
          <Button href={routes.deskNewsletter(newsletter.publicId)}>{textIn(newsletter, member.language).name}</Button>
        </span>
      }
    >
      <div class="sheet-of-work">
        <div class="form">
          <form class="form" method="post" action={routes.deskNewsletterForms(newsletter.publicId)}>
            <Csrf token={csrf} />
            <p>{t.lead}</p>
            {formPlaces.map((place) => (
              <section>
                <h2>{t.places[place]}</h2>
                <p>{t.placeHints[place]}</p>
                {place === 'bar' ? <Tick name="bar" label={t.bar} checked={newsletter.forms.bar} /> : null}
                {newsletter.languages.map((language) => (
                  <PlaceFields {...{ house, newsletter, place, language }} deskLanguage={member.language} />
                ))}
              </section>
            ))}
            <p class="actions">
              <Button main kbd="s">
                {t.save}
              </Button>
            </p>
          </form>
          <section>
            <h2>{t.snippet}</h2>
            <p>{t.snippetWords}</p>
            {snippets.map(([language, html]) => (
              <div class="labelled">
                <label for={`snippet-${language}`}>{languageName(language, member.language)}</label>
                <textarea class="field" id={`snippet-${language}`} rows={8} dir="ltr" readonly spellcheck={false}>
                  {html}
                </textarea>
                <p class="actions">
                  <button
                    class="button"
                    type="button"
                    data-copies={`snippet-${language}`}
                    data-copied={t.copied}
                    aria-live="polite"
                    hidden
                  >
                    {t.copy}
                  </button>
                </p>
              </div>
            ))}
          </section>
        </div>
        <aside class="beside">
          <section>
            <h2>{t.versions}</h2>
            {versions.length === 0 ? <p>{t.noVersions}</p> : null}
            <ul class="list">
              {versions.map((one) => (
                <li>
                  <p>
                    <b>
                      {languageName(one.language, member.language)}, {t.version(numeral(member.language, one.version))}
                    </b>{' '}
                    {t.since} {plainDay(member.language, one.since, house.newsroom().zone)}
                  </p>
                  <blockquote lang={one.language} dir={directionOf(one.language)}>
                    {one.words}
                  </blockquote>
                  <p class="quiet">{t.agreed(one.agreed)}</p>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}

interface PlaceProps extends Pick<Props, 'house' | 'newsletter'> {
  readonly place: FormPlace
  readonly language: string
  readonly deskLanguage: string
}

const PlaceFields = ({ house, newsletter, place, language, deskLanguage }: PlaceProps) => {
  const t = formWords(deskLanguage)
  const own = newsletter.forms.texts[place]?.[language]
  const usual = formIn(house, { ...newsletter, forms: { bar: false, texts: {} } }, place, language)
  const hint = (words: string, more = '') => [more, words === '' ? '' : t.usual(words)].filter(Boolean).join(' ')
  const shared = { lang: language, dir: 'auto' as const }
  return (
    <details open={own !== undefined && Object.values(own).some((words) => words !== '')}>
      <summary>{languageName(language, deskLanguage)}</summary>
      <Field
        label={t.pitch}
        name={`pitch-${place}-${language}`}
        hint={hint(usual.pitch)}
        value={own?.pitch}
        rows={2}
        {...shared}
      />
      <Field
        label={t.line}
        name={`line-${place}-${language}`}
        hint={hint(usual.scheduleLine, t.lineHint)}
        value={own?.scheduleLine}
        {...shared}
      />
      <Field
        label={t.consent}
        name={`consent-${place}-${language}`}
        hint={hint(usual.consent, t.consentHint)}
        value={own?.consent}
        rows={3}
        {...shared}
      />
    </details>
  )
}
