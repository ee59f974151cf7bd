import type { Context, Hono } from 'hono'
import * as z from 'zod'
import { Button, Csrf, DeskPage, Field, Tick } from '../../desk/index.ts'
import type { House } from '../../house.ts'
import { again, notFound, page, readFields, seeOther } from '../../platform/http/index.ts'
import {
  consentWords,
  type Newsletter,
  type NewsletterDraft,
  newsletters,
  newsroomName,
  readAddress,
  saveNewsletter,
  textIn,
} from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, may } from '../../staff/index.ts'
import { languageName } from '../../story/language.ts'
import { localeOf } from '../../words/counting.ts'
import { type EditionWords, editionWords } from '../../words/mail.ts'
import { type DeskFrame, frame } from './frame.ts'

type Problems = Partial<Record<keyof EditionWords['newsletter']['wrong'], string>>

/** Adding a newsletter, and changing one. */
export function newsletterScreens(app: Hono<DeskEnv>, house: House): void {
  const path = routes.deskNewsletter(':newsletter')
  const found = async (context: Context<DeskEnv>): Promise<Newsletter | 'new' | undefined> => {
    const id = context.req.param('newsletter')
    return id === 'new' ? 'new' : (await newsletters(house.store.write)).find((one) => one.publicId === id)
  }
  app.get(path, async (context) => {
    const newsletter = await found(context)
    if (!newsletter || !may(context.var.member, 'edition')) return notFound(<p>—</p>)
    const draft = newsletter === 'new' ? emptyDraft(house) : newsletter
    return page(<NewsletterDeskPage {...frame(house, context)} newsletter={newsletter} draft={draft} problems={{}} />)
  })
  app.post(path, async (context) => {
    const newsletter = await found(context)
    if (!newsletter || !may(context.var.member, 'edition')) return notFound(<p>—</p>)
    const draft = draftFrom(house, await readFields(context), newsletter)
    const t = editionWords(context.var.member.language).newsletter.wrong
    const taken = newsletter === 'new' && (await newsletters(house.store.write)).some((one) => one.slug === draft.slug)
    const problems = problemsOf(draft, t, taken)
    if (Object.keys(problems).length > 0)
      return again(
        <NewsletterDeskPage {...frame(house, context)} newsletter={newsletter} draft={draft} problems={problems} />,
      )
    const id = newsletter === 'new' ? {} : { id: newsletter.id }
    await saveNewsletter(house, draft, { ...id, memberId: context.var.member.id })
    return seeOther(routes.deskEditions())
  })
}

const emptyDraft = (house: House): NewsletterDraft => ({
  slug: '',
  languages: house.newsroom().languages,
  schedule: { weekday: 1, time: '08:00' },
  sender: '',
  replyTo: '',
  inDoubt: 'send again',
  texts: {},
})

const text = z
  .string()
  .max(2000)
  .catch('')
  .transform((value) => value.trim())
const fields = z.object({
  slug: text,
  sender: text,
  replyTo: text,
  weekday: z.coerce.number().int().min(0).max(7).catch(0),
  time: text,
  inDoubt: z.enum(['send again', 'hold']).catch('send again'),
})

function draftFrom(house: House, given: Record<string, unknown>, newsletter: Newsletter | 'new'): NewsletterDraft {
  const { slug, sender, replyTo, weekday, time, inDoubt } = fields.parse(given)
  const languages = house.newsroom().languages.filter((language) => given[`in-${language}`] === 'on')
  const word = (name: string, language: string) => text.parse(given[`${name}-${language}`])
  return {
    slug: newsletter === 'new' ? slug : newsletter.slug,
    languages,
    schedule: { weekday, time },
    sender,
    replyTo,
    inDoubt,
    texts: Object.fromEntries(
      languages.map((language) => [
        language,
        { name: word('name', language), pitch: word('pitch', language), scheduleLine: word('line', language) },
      ]),
    ),
  }
}

function problemsOf(draft: NewsletterDraft, t: EditionWords['newsletter']['wrong'], taken: boolean): Problems {
  const problems: Problems = {}
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.slug) || draft.slug.length > 60 || taken) problems.slug = t.slug
  if (draft.languages.length === 0) problems.languages = t.languages
  if (draft.languages.some((language) => (draft.texts[language]?.name ?? '') === '')) problems.name = t.name
  if (draft.sender !== '' && !readAddress(draft.sender).ok) problems.sender = t.sender
  if (draft.replyTo !== '' && !readAddress(draft.replyTo).ok) problems.replyTo = t.replyTo
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(draft.schedule.time)) problems.time = t.time
  if (draft.schedule.weekday < 1) problems.weekday = t.weekday
  return problems
}

interface Props extends DeskFrame {
  readonly newsletter: Newsletter | 'new'
  readonly draft: NewsletterDraft
  readonly problems: Problems
}

const NewsletterDeskPage = ({ house, member, csrf, newsletter, draft, problems }: Props) => {
  const t = editionWords(member.language).newsletter
  const isNew = newsletter === 'new'
  const weekdays = Array.from({ length: 7 }, (_, n) => [String(n + 1), weekdayName(member.language, n + 1)] as const)
  return (
    <DeskPage
      title={isNew ? t.addTitle : t.editTitle(textIn(newsletter, member.language).name)}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
    >
      <div class="sheet-of-work">
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
            <div class="pair">
              <Field
                label={t.weekday}
                name="weekday"
                options={weekdays}
                value={draft.schedule.weekday}
                problem={problems.weekday}
              />
              <Field
                label={t.time}
                name="time"
                type="time"
                value={draft.schedule.time}
                problem={problems.time}
                required
              />
            </div>
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
                name={`line-${language}`}
                value={draft.texts[language]?.scheduleLine}
                lang={language}
                dir="auto"
              />
              {isNew ? null : (
                <p>
                  {t.consent}:{' '}
                  <q lang={language}>{consentWords(newsletter, language, newsroomName(house, language))}</q>{' '}
                  {t.consentHint}
                </p>
              )}
            </section>
          ))}
          <p class="actions">
            <Button main kbd="s">
              {t.save}
            </Button>
          </p>
        </form>
      </div>
    </DeskPage>
  )
}

const weekdayName = (language: string, weekday: number): string =>
  new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, 1, 1 + weekday)),
  )
