import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { again, page, readFields, readForm, seeOther } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import type { Act, DeskEnv } from '../../staff/index.ts'
import { deskWords } from '../../words/desk.ts'
import { doorWords } from '../../words/door.ts'
import { keepingWords } from '../../words/keeping.ts'
import type { DeskParts } from '../desk-parts.ts'
import { doneToast, frame } from '../frame.ts'
import { needs } from '../refusal.tsx'
import { SectionsPage } from './sections.tsx'
import { keepSections, type SectionChange, sectionsList } from './sections-kept.ts'
import { SettingsPage } from './settings.tsx'
import { fieldsOf, onlyChanged, settingsForm } from './settings-form.ts'
import { keepPolicy, policies, policyTexts, TextsPage } from './texts.tsx'

/** The newsroom's settings, its texts, its sections. */
export function newsroomScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const only = (act: Act) => needs(house, act)
  const toast = (context: Context<DeskEnv>) =>
    doneToast(context, { kept: keepingWords(context.var.member.language).kept })
  app.use(routes.deskSettings(), only('settings'))
  app.use(`${routes.deskSettings()}/*`, only('settings'))

  app.get(routes.deskSettings(), (context) =>
    page(
      <SettingsPage
        {...frame(house, context)}
        toast={toast(context)}
        given={{}}
        chosen={null}
        problems={{}}
        addressFixed={parts.addressFixed}
      />,
    ),
  )

  app.post(routes.deskSettings(), async (context) => {
    const { language } = context.var.member
    const words = { door: doorWords(language), keeping: keepingWords(language), desk: deskWords(language) }
    const now = fieldsOf(house.newsroom(), parts.addressFixed)
    const schema = z.record(z.string(), z.unknown()).transform((posted) => onlyChanged(posted, now))
    const form = await readForm(context, schema.pipe(settingsForm(house.newsroom(), words)))
    if (form.ok) {
      await house.changeNewsroom(form.value, true, { by: context.var.member.id })
      return seeOther(`${routes.deskSettings()}?done=kept`)
    }
    const { given, chosen, problems } = form
    return again(
      <SettingsPage
        {...frame(house, context)}
        toast={null}
        given={given}
        chosen={chosen}
        problems={problems}
        addressFixed={parts.addressFixed}
      />,
    )
  })

  app.get(routes.deskPolicies(), async (context) => {
    const language = languageIn(house, context.req.query('language'))
    const texts = await policyTexts(house, language)
    return page(<TextsPage {...frame(house, context)} language={language} texts={texts} toast={toast(context)} />)
  })

  const policyForm = z.object({
    policy: z.enum(policies),
    language: z.string().transform((language) => languageIn(house, language)),
    text: z.string().max(50_000).optional(),
  })
  const keep = async (context: Context<DeskEnv>, back: boolean) => {
    const form = await readForm(context, policyForm)
    if (!form.ok) return seeOther(routes.deskPolicies())
    const { policy, language, text = '' } = form.value
    await keepPolicy(house, {
      policy,
      language,
      by: context.var.member.id,
      text: back || text.trim() === '' ? null : text.replaceAll('\r\n', '\n'),
    })
    return seeOther(`${routes.deskPolicies()}?language=${language}&done=kept`)
  }
  app.post(routes.deskPolicies(), (context) => keep(context, false))
  app.post(`${routes.deskPolicies()}/back`, (context) => keep(context, true))

  app.get(routes.deskSections(), async (context) =>
    page(
      <SectionsPage
        {...frame(house, context)}
        sections={await sectionsList(house.store.read)}
        toast={toast(context)}
      />,
    ),
  )

  app.post(routes.deskSections(), async (context) => {
    await keepSections(
      house,
      sectionChanges(await readFields(context), house.newsroom().languages),
      context.var.member.id,
    )
    return seeOther(`${routes.deskSections()}?done=kept`)
  })

  return app
}

const languageIn = (house: House, asked: string | undefined): string => {
  const { languages } = house.newsroom()
  return languages.find((one) => one === asked) ?? languages[0] ?? 'en'
}

/** The rows of the sections' form: "name-7-es", "place-7", "remove-7"; and "new". */
function sectionChanges(fields: Awaited<ReturnType<typeof readFields>>, languages: readonly string[]): SectionChange[] {
  const said = (name: string) => (typeof fields[name] === 'string' ? fields[name].trim().slice(0, 60) : '')
  const ids = [fields.id].flat().filter((id) => typeof id === 'string')
  return ids.slice(0, 200).map((id) => ({
    id: id === 'new' ? null : Number(id),
    place: Number(said(`place-${id}`)) || 0,
    names: Object.fromEntries(languages.map((language) => [language, said(`name-${id}-${language}`)])),
    remove: said(`remove-${id}`) === 'on',
  }))
}
