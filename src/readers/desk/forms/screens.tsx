import type { Context, Hono } from 'hono'
import * as z from 'zod'
import { deskNotFound } from '../../../desk/index.ts'
import type { House } from '../../../house.ts'
import { page, readFields, seeOther } from '../../../platform/http/index.ts'
import { routes } from '../../../routes.ts'
import { type DeskEnv, may } from '../../../staff/index.ts'
import { type Forms, type FormText, formPlaces } from '../../form-texts.ts'
import { consentVersions, saveForms } from '../../forms.ts'
import { type Newsletter, newsletters } from '../../newsletters.ts'
import { FormsPage } from './page.tsx'
import { snippetOf } from './snippet.tsx'

const word = z
  .string()
  .max(2000)
  .catch('')
  .transform((value) => value.trim())

/** The forms of a newsletter: who makes editions words them. */
export function formScreens(app: Hono<DeskEnv>, house: House): void {
  const path = routes.deskNewsletterForms(':newsletter')
  const found = async (context: Context<DeskEnv>) =>
    may(context.var.member, 'edition')
      ? (await newsletters(house.store.write)).find((one) => one.publicId === context.req.param('newsletter'))
      : undefined
  app.get(path, async (context) => {
    const newsletter = await found(context)
    if (!newsletter) return deskNotFound(house, context.var.member.language)
    const { member, csrf } = context.var
    return page(
      <FormsPage
        {...{ house, member, csrf, newsletter }}
        versions={await consentVersions(house.store.read, newsletter.id)}
        snippets={
          await Promise.all(
            newsletter.languages.map(async (one) => [one, await snippetOf(house, newsletter, one)] as const),
          )
        }
        saved={context.req.query('saved') === 'yes'}
      />,
    )
  })
  app.post(path, async (context) => {
    const newsletter = await found(context)
    if (!newsletter) return deskNotFound(house, context.var.member.language)
    await saveForms(house, newsletter.id, formsFrom(await readFields(context), newsletter), context.var.member.id)
    return seeOther(`${routes.deskNewsletterForms(newsletter.publicId)}?saved=yes`)
  })
}

/** The forms as the desk describes them; what a language no longer of the newsletter's said stays. */
function formsFrom(given: Record<string, unknown>, { languages, forms }: Newsletter): Forms {
  const textOf = (place: string, language: string): FormText => ({
    pitch: word.parse(given[`pitch-${place}-${language}`]),
    scheduleLine: word.parse(given[`line-${place}-${language}`]),
    consent: word.parse(given[`consent-${place}-${language}`]),
  })
  return {
    bar: given.bar === 'on',
    texts: Object.fromEntries(
      formPlaces.map((place) => [
        place,
        {
          ...forms.texts[place],
          ...Object.fromEntries(languages.map((language) => [language, textOf(place, language)])),
        },
      ]),
    ),
  }
}
