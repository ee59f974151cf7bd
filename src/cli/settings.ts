import * as z from 'zod'
import { isZone, type Newsroom, newsroomSettings } from '../settings.ts'
import { deskLanguages } from '../words/desk.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { inside } from './inside.ts'

const byLanguage = (example: string) =>
  z.partialRecord(z.enum(deskLanguages), z.string(), {
    error: `it is written by language, as {"en":"${example}"}; languages are ${deskLanguages.join(', ')}`,
  })

const address = z
  .string()
  .transform((value) => value.replace(/\/+$/, ''))
  .refine(isSite, 'it is the address of the site alone, as https://news.example')

/** What whoever keeps the server may set: each as strictly as the desk takes it. The rest the newsroom keeps for itself. */
const settable = newsroomSettings.omit({ generation: true, sample: true, frontOrder: true }).extend({
  name: byLanguage('The Harbour Desk').refine((names) => Object.values(names).some(Boolean), 'it needs a name'),
  tagline: byLanguage('News of the coast'),
  town: byLanguage('Riga'),
  imprint: byLanguage('Publisher: Ada Lindqvist'),
  postalAddress: z.union([z.string(), byLanguage('3 North Pier, Riga')]),
  languages: z
    .array(z.enum(deskLanguages), { error: 'it is a list, as ["en","es"]' })
    .min(1, 'there is at least one')
    .transform((all) => [...new Set(all)]),
  zone: z.string().refine(isZone, 'it is a zone, as Europe/Riga'),
  publicAddress: address,
})

const names = Object.keys(settable.shape) as (keyof z.output<typeof settable>)[]

/** Reads and changes what the newsroom wants. Values are JSON; a word that isn't is taken as text. */
export const settings: Command = {
  name: 'settings',
  usage: 'list|set [NAME VALUE]',
  summary: 'what the newsroom wants: names, languages, zone, sign-offs',
  acts: { list: 0, set: 2 },
  async run(given, console) {
    const [act, name, value] = given.words
    if (act === 'list') return list(given, console)
    if (name === undefined || value === undefined)
      throw new WrongUse('say what, and to which value: dateline settings set zone Europe/Riga')
    const known = names.find((one) => one === name)
    if (known === undefined) throw new WrongUse(`there is no setting “${name}”. There are: ${names.join(', ')}`)
    return set(known, value, given, console)
  },
}

const list = (given: Given, console: Console): Promise<0> =>
  inside<0>(given, async (house) => {
    const newsroom = house.newsroom()
    const all = Object.fromEntries(names.map((name) => [name, newsroom[name]]))
    if (given.flags.json) console.out(JSON.stringify(all))
    else for (const name of names) console.out(`${name.padEnd(14)} ${JSON.stringify(all[name])}`)
    return 0
  })

function set(name: (typeof names)[number], value: string, given: Given, console: Console): Promise<0> {
  const read = settable.shape[name].safeParse(asJson(value))
  if (!read.success)
    throw new Failed(`${name} can’t be ${value}: ${read.error.issues.map((issue) => issue.message).join('; ')}.`)
  return inside<0>(given, async (house) => {
    await house.changeNewsroom({ [name]: read.data } as Partial<Newsroom>, true)
    const kept = house.newsroom()[name]
    console.out(given.flags.json ? JSON.stringify({ [name]: kept }) : `${name} ${JSON.stringify(kept)}`)
    return 0
  })
}

function asJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function isSite(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, pathname, search, hash, username } = new URL(value)
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '' && username === ''
}
