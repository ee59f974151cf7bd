import { Button, Csrf, DeskPage, Field, Tick } from '../../../desk/index.ts'
import { type Newsletter, type NewsletterDraft, textIn, type Week } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import { languageName } from '../../../story/language.ts'
import { formWords } from '../../../words/forms.ts'
import { editionWords } from '../../../words/mail.ts'
import type { DeskFrame } from '../frame.ts'
import type { Problems } from './form.ts'
import { Growth } from './growth.tsx'
import { GatheringFields, WhenFields } from './rules.tsx'

interface Props extends DeskFrame {
  readonly newsletter: Newsletter | 'new'
  readonly draft: Required<NewsletterDraft>
  readonly problems: Problems
  /** [slug, name], in the order of the site. */
  readonly sections: readonly (readonly [string, string])[]
  /** How it grew; null for one that is new. */
  readonly weeks: readonly Week[] | null
}

/** A newsletter's settings: its sender, its hour, its words in each language. */
export const NewsletterDeskPage = ({ house, member, csrf, newsletter, draft, problems, sections, weeks }: Props) => {
  const t = editionWords(member.language).newsletter
  const isNew = newsletter === 'new'
  return (
    <DeskPage
      title={isNew ? t.addTitle : t.editTitle(textIn(newsletter, member.language).name)}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      bar={
        isNew ? null : (
          <span class="end">
            <Button href={routes.deskNewsletterForms(newsletter.publicId)}>{formWords(member.language).open}</Button>
          </span>
        )
      }
    >
      <div class="sheet-of-work">
        <div>
          <form class="form" method="post" action={routes.deskNewsletter(isNew ? 'new' : newsletter.publicId)}>
            <Csrf token={csrf} />
            <section>
              {isNew ? (
                <Field
                  label={t.slug}
                  name="slug"
                  hint={t.slugHint}
                  value={draft.slug}
                  problem={problems.slug}
                  required
                  dir="ltr"
                />
              ) : null}
              <Field
                label={t.sender}
                name="sender"
                hint={t.senderHint}
                value={draft.sender}
                problem={problems.sender}
                type="email"
                dir="ltr"
              />
              <Field
                label={t.replyTo}
                name="replyTo"
                hint={t.replyHint}
                value={draft.replyTo}
                problem={problems.replyTo}
                type="email"
                dir="ltr"
              />
              <WhenFields draft={draft} problems={problems} language={member.language} />
              <fieldset>
                <legend>{t.inDoubt}</legend>
                <Tick
                  type="radio"
                  name="inDoubt"
                  value="send again"
                  label={t.sendAgain}
                  checked={draft.inDoubt === 'send again'}
                />
                <Tick type="radio" name="inDoubt" value="hold" label={t.hold} checked={draft.inDoubt === 'hold'} />
              </fieldset>
            </section>
            <GatheringFields gathering={draft.gathering} sections={sections} language={member.language} />
            {problems.languages || problems.name ? <p class="problem">{problems.languages ?? problems.name}</p> : null}
            {house.newsroom().languages.map((language) => (
              <section>
                <Tick
                  name={`in-${language}`}
                  label={languageName(language, member.language)}
                  checked={draft.languages.includes(language)}
                />
                <Field
                  label={t.name}
                  name={`name-${language}`}
                  value={draft.texts[language]?.name}
                  lang={language}
                  dir="auto"
                />
                <Field
                  label={t.pitch}
                  name={`pitch-${language}`}
                  value={draft.texts[language]?.pitch}
                  rows={2}
                  lang={language}
                  dir="auto"
                />
                <Field
                  label={t.scheduleLine}
                  hint={t.scheduleLineHint}
                  name={`line-${language}`}
                  value={draft.texts[language]?.scheduleLine}
                  lang={language}
                  dir="auto"
                />
              </section>
            ))}
            <p class="actions">
              <Button main kbd="s">
                {t.save}
              </Button>
            </p>
          </form>
          {weeks === null ? null : (
            <div class="form">
              <Growth weeks={weeks} language={member.language} />
            </div>
          )}
        </div>
      </div>
    </DeskPage>
  )
}
