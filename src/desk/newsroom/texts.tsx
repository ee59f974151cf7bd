import type { House } from '../../house.ts'
import type { Writing } from '../../platform/store/index.ts'
import { routes } from '../../routes.ts'
import { postalAddressIn } from '../../settings.ts'
import { languageName, ownName } from '../../story/language.ts'
import { deskWords } from '../../words/desk.ts'
import { keepingWords } from '../../words/keeping.ts'
import { siteWords } from '../../words/site.ts'
import { day } from '../clock.ts'
import type { Frame } from '../frame.ts'
import { DeskPage, nameIn, type Toast } from '../layout.tsx'
import { Button, Confirm, Csrf, Field } from '../parts.tsx'
import { SettingsTabs } from './tabs.tsx'

export const policies = ['about', 'privacy'] as const
export type Policy = (typeof policies)[number]

/** A policy page as it stands: the newsroom's own words since a day, or the first version. */
export interface PolicyText {
  readonly policy: Policy
  readonly text: string
  readonly ownSince: string | null
}

/** The texts of a language: the newsroom's own where it has written them, else those that come with Dateline. */
export async function policyTexts(house: House, language: string): Promise<PolicyText[]> {
  const own = await house.store.read
    .selectFrom('message')
    .select(['name', 'value', 'changedAt'])
    .where('language', '=', language)
    .execute()
  const newsroom = house.newsroom()
  const name = nameIn(newsroom.name, language)
  const { about, privacy } = siteWords(language).policies
  const first = {
    about: about.text(name),
    privacy: privacy.text(name, postalAddressIn(newsroom, language), newsroom.countOpens === 'on'),
  }
  return policies.map((policy) => {
    const row = own.find((one) => one.name === policy && one.value.trim() !== '')
    return { policy, text: row?.value ?? first[policy], ownSince: row?.changedAt ?? null }
  })
}

/** Keeps the newsroom's own words; null goes back to the first version. All pages are made anew: they may link there. */
export async function keepPolicy(
  house: House,
  given: { policy: Policy; language: string; text: string | null; by: number },
): Promise<void> {
  const { policy: name, language, text } = given
  const row = { value: text ?? '', changedAt: house.now() }
  const also = async (db: Writing) => {
    if (text === null)
      await db.deleteFrom('message').where('name', '=', name).where('language', '=', language).execute()
    else
      await db
        .insertInto('message')
        .values({ name, language, ...row })
        .onConflict((c) => c.columns(['name', 'language']).doUpdateSet(row))
        .execute()
  }
  await house.changeNewsroom({}, true, { by: given.by, what: 'texts', also })
}

interface TextsProps extends Frame {
  readonly language: string
  readonly texts: readonly PolicyText[]
  readonly toast: Toast | null
}

/** About and privacy, a language at a time. */
export const TextsPage = (props: TextsProps) => {
  const { member, newsroom, language, texts } = props
  const t = keepingWords(member.language).texts
  return (
    <DeskPage
      {...props}
      title={deskWords(member.language).place.settings}
      place="settings"
      tabs={
        <>
          <SettingsTabs member={member} here="texts" />
          {newsroom.languages.length > 1 ? (
            <span class="end">
              {newsroom.languages.map((one) => (
                <a
                  href={`${routes.deskPolicies()}?language=${one}`}
                  aria-current={one === language ? 'true' : undefined}
                  lang={one}
                >
                  {ownName(one)}
                </a>
              ))}
            </span>
          ) : null}
        </>
      }
    >
      <div class="sheet-of-work">
        <div>
          <p class="quiet">{t.lead}</p>
          {texts.map((text) => (
            <TextForm text={text} {...props} />
          ))}
        </div>
      </div>
    </DeskPage>
  )
}

const TextForm = ({
  text: { policy, text, ownSince },
  language,
  member,
  csrf,
  clock,
}: TextsProps & { text: PolicyText }) => {
  const t = keepingWords(member.language).texts
  const back = `back-${policy}`
  const hidden = (
    <>
      <Csrf token={csrf} />
      <input type="hidden" name="policy" value={policy} />
      <input type="hidden" name="language" value={language} />
    </>
  )
  return (
    <section class="form text" aria-labelledby={`h-${policy}`}>
      <form method="post" action={routes.deskPolicies()}>
        {hidden}
        <section>
          <h2 id={`h-${policy}`}>
            {t[policy]} <small>{languageName(language, member.language)}</small>
          </h2>
          <Field
            label={<span class="hidden">{t[policy]}</span>}
            hint={ownSince === null ? t.firstVersion : t.own(day(clock, ownSince))}
            name={`text`}
            id={`text-${policy}`}
            rows={18}
            value={text}
            lang={language}
            dir="auto"
            look="words"
            maxlength={50_000}
          />
          <p class="actions">
            <Button main>{deskWords(member.language).save}</Button>
            <a href={routes[policy](language)}>{t.see}</a>
            {ownSince === null ? null : <Button opens={back}>{t.back}</Button>}
          </p>
        </section>
      </form>
      {ownSince === null ? null : (
        <Confirm
          id={back}
          title={t.backTitle}
          language={member.language}
          does={
            <form method="post" action={`${routes.deskPolicies()}/back`}>
              {hidden}
              <Button main>{t.backDo}</Button>
            </form>
          }
        >
          <p>{t.backText}</p>
        </Confirm>
      )}
    </section>
  )
}
