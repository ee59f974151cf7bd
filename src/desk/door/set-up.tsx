import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { again, type Chosen, gone, page, readForm } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import type { Newsroom } from '../../settings.ts'
import { type DeskEnv, isEmpty, lookAtLink, setUp } from '../../staff/index.ts'
import { ownName } from '../../story/language.ts'
import { deskLanguages } from '../../words/desk.ts'
import { type DoorWords, doorWords } from '../../words/door.ts'
import type { DeskParts } from '../desk-parts.ts'
import { Button, Field, Problems, Tick } from '../parts.tsx'
import { emailField, initialsField, listOf, nameField, zoneField } from './fields.ts'
import { languageAsked } from './language.ts'
import { DeadLinkPage, DoorPage, NewPassword, UnsetPage } from './pages.tsx'
import { comingFrom, letIn, passwordProblem } from './screens.tsx'

type Given = Partial<Record<'newsroom' | 'first' | 'zone' | 'name' | 'initials' | 'email' | 'language', string>>

interface SetUpProps {
  readonly language: string
  readonly newsroom: Newsroom
  readonly token: string
  readonly given: Given
  readonly chosen: Chosen
  readonly problems: Partial<Record<string, string>>
}

/** The first page of an empty newsroom: its name, its languages, its first person. */
export const SetUpPage = ({ language, newsroom, token, given, chosen, problems }: SetUpProps) => {
  const words = doorWords(language)
  const t = words.setUp
  const tongues = deskLanguages.map((one) => [one, ownName(one)] as const)
  return (
    <DoorPage title={t.title} language={language} newsroom={newsroom} wide unnamed>
      <p>{t.lead}</p>
      <form class="form" method="post" action={routes.setUp(token)}>
        <Problems problems={problems} language={language} />
        <section>
          <h2>{t.newsroom}</h2>
          <Field
            label={t.name}
            name="newsroom"
            value={given.newsroom}
            required
            maxlength={120}
            problem={problems.newsroom}
          />
          <div class="pair tongues">
            <Field
              label={t.first}
              hint={t.languagesHint}
              name="first"
              options={tongues}
              value={given.first ?? language}
            />
            <fieldset>
              <legend>{t.others}</legend>
              {tongues.map(([one, name]) => (
                <Tick
                  label={<span lang={one}>{name}</span>}
                  name="others"
                  value={one}
                  checked={chosen.others?.includes(one) ?? false}
                />
              ))}
            </fieldset>
          </div>
          <ZoneField
            language={language}
            value={given.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone}
            problem={problems.zone}
          />
        </section>
        <section>
          <h2>{t.you}</h2>
          <div class="pair">
            <Field
              label={t.yourName}
              hint={t.yourNameHint}
              name="name"
              value={given.name}
              autocomplete="name"
              required
              maxlength={120}
              problem={problems.name}
            />
            <Field
              label={t.initials}
              hint={t.initialsHint}
              name="initials"
              value={given.initials}
              required
              maxlength={12}
              problem={problems.initials}
            />
          </div>
          <div class="pair">
            <Field
              label={words.email}
              name="email"
              type="email"
              value={given.email}
              autocomplete="username"
              dir="ltr"
              required
              problem={problems.email}
            />
            <Field label={t.deskLanguage} name="language" options={tongues} value={given.language ?? language} />
          </div>
          <NewPassword language={language} problem={problems.password} />
          <p class="quiet">{t.all}</p>
        </section>
        <Button main>{t.begin}</Button>
      </form>
    </DoorPage>
  )
}

/** A time zone by its IANA name, with all of them to choose from. */
export const ZoneField = ({
  language,
  value,
  problem,
}: {
  language: string
  value: string
  problem?: string | undefined
}) => {
  const t = doorWords(language).setUp
  return (
    <>
      <Field
        label={t.zone}
        hint={t.zoneHint}
        name="zone"
        value={value}
        list="zones"
        dir="ltr"
        required
        problem={problem}
      />
      <datalist id="zones">
        {['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
    </>
  )
}

const schema = (t: DoorWords) =>
  z.object({
    newsroom: nameField(t),
    first: z.enum(deskLanguages).catch('en'),
    others: listOf(z.enum(deskLanguages)),
    zone: zoneField(t),
    name: nameField(t),
    initials: initialsField(t),
    email: emailField(t),
    language: z.enum(deskLanguages).catch('en'),
    password: z.string().superRefine((password, check) => {
      const problem = passwordProblem(password, t)
      if (problem) check.addIssue({ code: 'custom', message: problem })
    }),
  })

/** /desk/set-up/{token}: once, while the newsroom has nobody. */
export function setUpScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const said = (context: Context) => ({ language: languageAsked(context, house), newsroom: house.newsroom() })
  const dead = async (context: Context<DeskEnv>, token: string) => {
    if (await isEmpty(house)) return gone(<UnsetPage {...said(context)} />)
    const link = await lookAtLink(house, 'set-up', token)
    return gone(<DeadLinkPage {...said(context)} why={link.state === 'unknown' ? 'unknown' : 'set'} />)
  }

  app.get(routes.setUp(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const open = (await lookAtLink(house, 'set-up', token)).state === 'open' && (await isEmpty(house))
    return open
      ? page(<SetUpPage {...said(context)} token={token} given={{}} chosen={{}} problems={{}} />)
      : dead(context, token)
  })

  app.post(routes.setUp(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const form = await readForm(context, schema(doorWords(said(context).language)))
    if (!form.ok)
      return again(
        <SetUpPage {...said(context)} token={token} given={form.given} chosen={form.chosen} problems={form.problems} />,
      )
    const { newsroom, first, others, zone, ...member } = form.value
    const come = await setUp(house, { ...comingFrom(parts, context), secret: token, member })
    if (!come) return dead(context, token)
    await house.changeNewsroom({ name: { [first]: newsroom }, languages: [...new Set([first, ...others])], zone }, true)
    return letIn(house, come, routes.desk())
  })

  return app
}
