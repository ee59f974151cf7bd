import type { Chosen } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { postalAddresses } from '../../settings.ts'
import { languageName, ownName } from '../../story/language.ts'
import { deskLanguages, deskWords } from '../../words/desk.ts'
import { doorWords } from '../../words/door.ts'
import { keepingWords } from '../../words/keeping.ts'
import { ZoneField } from '../door/set-up.tsx'
import type { Frame } from '../frame.ts'
import { DeskPage, type Toast } from '../layout.tsx'
import { Button, Csrf, Field, Problems, Tick } from '../parts.tsx'
import { fieldsOf, postalAddressField } from './settings-form.ts'
import { SettingsTabs } from './tabs.tsx'

interface SettingsProps extends Frame {
  readonly toast: Toast | null
  /** What was typed, where it could not be kept; and why. */
  readonly given: Readonly<Record<string, string>>
  readonly chosen: Chosen | null
  readonly problems: Readonly<Record<string, string>>
  /** The public address is set from outside. */
  readonly addressFixed: boolean
}

/** The newsroom's settings, on one page. */
export const SettingsPage = (props: SettingsProps) => {
  const { member, csrf, problems } = props
  const shown = JSON.stringify(fieldsOf(props.newsroom, props.addressFixed))
  return (
    <DeskPage
      {...props}
      title={deskWords(member.language).place.settings}
      place="settings"
      tabs={<SettingsTabs member={member} here="settings" />}
    >
      <div class="sheet-of-work">
        <form class="form" method="post" action={routes.deskSettings()}>
          <Csrf token={csrf} />
          <input type="hidden" name="shown" value={props.given.shown ?? shown} />
          <Problems problems={problems} language={member.language} />
          {props.newsroom.languages.map((language) => (
            <Names language={language} {...props} />
          ))}
          <Languages {...props} />
          <ClockAndAddress {...props} />
          <Rules {...props} />
          <p class="actions">
            <Button main kbd="s">
              {deskWords(member.language).save}
            </Button>
          </p>
        </form>
      </div>
    </DeskPage>
  )
}

const Names = ({ language, member, newsroom, given, problems }: SettingsProps & { language: string }) => {
  const t = keepingWords(member.language).settings
  const kept = (name: string, value: string | undefined) => ({
    name,
    value: given[name] ?? value ?? '',
    problem: problems[name],
    lang: language,
    dir: 'auto' as const,
  })
  const field = (part: 'name' | 'tagline' | 'town' | 'imprint') => kept(`${part}-${language}`, newsroom[part][language])
  return (
    <section>
      <h2>{t.in(languageName(language, member.language))}</h2>
      <div class="pair">
        <Field label={t.name} {...field('name')} />
        <Field label={t.town} hint={t.townHint} {...field('town')} />
      </div>
      <Field label={t.tagline} {...field('tagline')} />
      <Field
        label={t.postalAddress}
        hint={t.postalAddressHint}
        rows={2}
        {...kept(postalAddressField(newsroom, language), postalAddresses(newsroom)[language])}
      />
      <Field label={t.imprint} hint={t.imprintHint} rows={2} {...field('imprint')} />
    </section>
  )
}

const Languages = ({ member, newsroom, given, chosen }: SettingsProps) => {
  const t = keepingWords(member.language).settings
  const { setUp } = doorWords(member.language)
  const ticked = chosen ? (chosen.others ?? []) : newsroom.languages
  return (
    <section>
      <h2>{t.languages}</h2>
      <div class="pair tongues">
        <Field
          label={setUp.first}
          hint={setUp.languagesHint}
          name="first"
          value={given.first ?? newsroom.languages[0]}
          options={deskLanguages.map((one) => [one, ownName(one)] as const)}
        />
        <fieldset>
          <legend>{setUp.others}</legend>
          {deskLanguages.map((one) => (
            <Tick
              name="others"
              value={one}
              checked={ticked.includes(one)}
              label={<span lang={one}>{ownName(one)}</span>}
            />
          ))}
        </fieldset>
      </div>
      <p class="quiet">{t.languagesNote}</p>
    </section>
  )
}

const ClockAndAddress = ({ member, newsroom, given, problems, addressFixed }: SettingsProps) => {
  const t = keepingWords(member.language).settings
  return (
    <section>
      <h2>{t.clock}</h2>
      <ZoneField language={member.language} value={given.zone ?? newsroom.zone} problem={problems.zone} />
      <Field
        label={t.publicAddress}
        hint={addressFixed ? t.publicAddressFixed : t.publicAddressHint}
        id="f-publicAddress"
        name={addressFixed ? 'fixed' : 'publicAddress'}
        value={given.publicAddress ?? newsroom.publicAddress}
        problem={problems.publicAddress}
        readonly={addressFixed}
        dir="ltr"
      />
    </section>
  )
}

const Rules = ({ member, newsroom, given, chosen }: SettingsProps) => {
  const signOffs: readonly string[] = chosen ? (chosen.signOffs ?? []) : newsroom.signOffs
  const fourEyes = given.fourEyes ?? newsroom.fourEyes
  const countOpens = given.countOpens ?? newsroom.countOpens
  const t = keepingWords(member.language).settings
  const role = deskWords(member.language).role
  return (
    <section>
      <h2>{t.rules}</h2>
      <div class="pair">
        <fieldset>
          <legend>{t.signOffs}</legend>
          {(['translator', 'editor', 'publisher'] as const).map((one) => (
            <Tick
              name="signOffs"
              value={one}
              checked={signOffs.includes(one)}
              label={role[one]}
              hint={one === 'translator' ? t.translatorHint : undefined}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.fourEyes}</legend>
          <p class="quiet">{t.fourEyesHint}</p>
          {(['auto', 'on', 'off'] as const).map((one) => (
            <Tick type="radio" name="fourEyes" value={one} checked={fourEyes === one} label={t.eyes[one]} />
          ))}
        </fieldset>
      </div>
      <fieldset>
        <legend>{t.countOpens}</legend>
        <p class="quiet">{t.countOpensHint}</p>
        {(['off', 'on'] as const).map((one) => (
          <Tick type="radio" name="countOpens" value={one} checked={countOpens === one} label={t.counting[one]} />
        ))}
      </fieldset>
    </section>
  )
}
