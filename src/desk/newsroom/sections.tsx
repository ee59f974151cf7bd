import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import { deskWords } from '../../words/desk.ts'
import { keepingWords } from '../../words/keeping.ts'
import type { Frame } from '../frame.ts'
import { DeskPage, type Toast } from '../layout.tsx'
import { Button, Csrf, Empty, Field, Tick } from '../parts.tsx'
import type { Section } from './sections-kept.ts'
import { SettingsTabs } from './tabs.tsx'

interface SectionsProps extends Frame {
  readonly sections: readonly Section[]
  readonly toast: Toast | null
}

/** The sections of the site: names by language, order, and an empty row for one more. */
export const SectionsPage = (props: SectionsProps) => {
  const { member, csrf, sections } = props
  const t = keepingWords(member.language).sections
  return (
    <DeskPage
      {...props}
      title={deskWords(member.language).place.settings}
      place="settings"
      tabs={<SettingsTabs member={member} here="sections" />}
    >
      <div class="sheet-of-work">
        <form class="form" method="post" action={routes.deskSections()}>
          <Csrf token={csrf} />
          <p class="quiet">{t.lead}</p>
          {sections.length === 0 ? <Empty>{t.none}</Empty> : null}
          {sections.map((section, index) => (
            <SectionFields key={section.id} name={String(section.id)} place={index + 1} section={section} {...props} />
          ))}
          <SectionFields name="new" place={sections.length + 1} section={null} {...props} />
          <p>
            <Button main kbd="s">
              {deskWords(member.language).save}
            </Button>
          </p>
        </form>
      </div>
    </DeskPage>
  )
}

const SectionFields = ({
  name,
  place,
  section,
  newsroom,
  member,
}: SectionsProps & { name: string; place: number; section: Section | null }) => {
  const t = keepingWords(member.language).sections
  return (
    <section>
      <h2>
        {section === null ? t.add : <bdi>{section.names[member.language] || section.slug}</bdi>}{' '}
        <small>{section === null ? t.addHint : t.inUse(section.stories)}</small>
      </h2>
      <input type="hidden" name="id" value={name} />
      <div class="pair thirds">
        {newsroom.languages.map((language) => (
          <Field
            label={t.name(languageName(language, member.language))}
            name={`name-${name}-${language}`}
            value={section?.names[language] ?? ''}
            lang={language}
            dir="auto"
            maxlength={60}
          />
        ))}
        <Field label={t.place} name={`place-${name}`} type="number" value={place} />
      </div>
      {section !== null && section.stories === 0 ? <Tick name={`remove-${name}`} label={t.remove} /> : null}
    </section>
  )
}
