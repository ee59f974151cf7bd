import * as z from 'zod'
import { type Newsroom, postalAddresses } from '../../settings.ts'
import { type DeskWords, deskLanguages } from '../../words/desk.ts'
import type { DoorWords } from '../../words/door.ts'
import type { KeepingWords } from '../../words/keeping.ts'
import { listOf, zoneField } from '../door/fields.ts'

/** What is written once for each language. The form names them "name-es". */
export const byLanguage = ['name', 'tagline', 'town', 'imprint'] as const

/** The postal address too, in its first language without it: "postalAddress", "postalAddress-es". */
export const postalAddressField = (newsroom: Pick<Newsroom, 'languages'>, language: string): string =>
  language === newsroom.languages[0] ? 'postalAddress' : `postalAddress-${language}`

type Fields = Readonly<Record<string, string | readonly string[]>>

/** What stands in the form's fields before anybody has typed. The address is no field where it is set from outside. */
export function fieldsOf(newsroom: Newsroom, addressFixed: boolean): Fields {
  const addresses = postalAddresses(newsroom)
  return {
    ...Object.fromEntries(
      newsroom.languages.flatMap((language) => [
        ...byLanguage.map((part) => [`${part}-${language}`, newsroom[part][language] ?? '']),
        [postalAddressField(newsroom, language), addresses[language] ?? ''],
      ]),
    ),
    first: newsroom.languages[0] ?? 'en',
    others: newsroom.languages,
    zone: newsroom.zone,
    fourEyes: newsroom.fourEyes,
    countOpens: newsroom.countOpens,
    signOffs: newsroom.signOffs,
    ...(addressFixed ? {} : { publicAddress: newsroom.publicAddress }),
  }
}

/**
 * A posted form with what nobody changed in it as it is now: `shown` are its fields as they were when it was opened. So a
 * page that has been open for long takes nothing back that somebody else has changed meanwhile.
 */
export function onlyChanged(posted: Record<string, unknown>, now: Fields): Record<string, unknown> {
  const shown = shownIn(posted.shown)
  if (shown === null) return posted
  const untouched = Object.entries(now).filter(
    ([name]) => shown[name] === undefined || plain(shown[name], posted[name]) === plain(shown[name], shown[name]),
  )
  return { ...posted, ...Object.fromEntries(untouched) }
}

function shownIn(text: unknown): Fields | null {
  try {
    return z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(JSON.parse(String(text)))
  } catch {
    return null
  }
}

/** A field's value for comparing: a list without its order, a text with its ends and line ends as browsers send them. */
const plain = (like: string | readonly string[], value: unknown): string =>
  typeof like === 'string'
    ? String(value ?? '')
        .replaceAll('\r\n', '\n')
        .trim()
    : [value ?? []].flat().toSorted().join()

/** The form of the newsroom's settings, as a change of them. */
export function settingsForm(newsroom: Newsroom, words: { door: DoorWords; keeping: KeepingWords; desk: DeskWords }) {
  const { problem } = words.door
  const line = (most: number) => z.string().trim().max(most, problem.long).default('')
  const texts = Object.fromEntries(
    newsroom.languages.flatMap((language) =>
      byLanguage.map((part) => [`${part}-${language}`, line(part === 'imprint' ? 1000 : 200)]),
    ),
  )
  const addresses = Object.fromEntries(
    newsroom.languages.map((language) => [postalAddressField(newsroom, language), line(1000)]),
  )
  const address = z
    .string()
    .trim()
    .transform((value) => value.replace(/\/+$/, ''))
    .refine(isAddress, words.keeping.settings.wrongAddress)
  return z
    .object({
      ...texts,
      ...addresses,
      first: z.enum(deskLanguages).catch('en'),
      others: listOf(z.enum(deskLanguages)),
      zone: zoneField(words.door),
      publicAddress: address.optional(),
      fourEyes: z.enum(['auto', 'on', 'off']).catch('auto'),
      countOpens: z.enum(['off', 'on']).catch('off'),
      signOffs: listOf(z.enum(['translator', 'editor', 'publisher'])),
    })
    .transform((form, check) => {
      const said = form as unknown as Record<string, string>
      const part = (name: (typeof byLanguage)[number]) => ({
        ...newsroom[name],
        ...Object.fromEntries(newsroom.languages.map((language) => [language, said[`${name}-${language}`] ?? ''])),
      })
      const name = part('name')
      if (Object.values(name).every((one) => one === ''))
        check.addIssue({
          code: 'custom',
          path: [`name-${newsroom.languages[0]}`],
          message: words.keeping.settings.needName,
        })
      const change: Partial<Newsroom> = {
        name,
        tagline: part('tagline'),
        town: part('town'),
        imprint: part('imprint'),
        languages: [...new Set([form.first, ...form.others])],
        zone: form.zone,
        postalAddress: {
          ...postalAddresses(newsroom),
          ...Object.fromEntries(
            newsroom.languages.map((language) => [language, said[postalAddressField(newsroom, language)] ?? '']),
          ),
        },
        fourEyes: form.fourEyes,
        countOpens: form.countOpens,
        signOffs: form.signOffs,
        ...(form.publicAddress === undefined ? {} : { publicAddress: form.publicAddress }),
      }
      return change
    })
}

function isAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, pathname, search, hash, username } = new URL(value)
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '' && username === ''
}
