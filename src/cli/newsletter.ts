import { scheduleWords } from '../editions/desk/newsletter/weekdays.ts'
import type { House } from '../house.ts'
import { newsletterBySlug, newsletters, readAddress, saveNewsletter, textIn, weekly } from '../readers/index.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { inside } from './inside.ts'

/** Newsletters without a browser. */
export const newsletter: Command = {
  name: 'newsletter',
  usage: 'list|add SLUG --name NAME --sender ADDRESS [--languages en,es] [--weekday 1,4] [--time 08:00] [--hold]',
  summary: 'the newsletters that readers can ask for',
  options: {
    name: { type: 'string' },
    sender: { type: 'string' },
    'reply-to': { type: 'string' },
    languages: { type: 'string' },
    pitch: { type: 'string' },
    line: { type: 'string' },
    weekday: { type: 'string' },
    time: { type: 'string' },
    hold: { type: 'boolean' },
  },
  acts: { list: 0, add: 1 },
  async run(given, console) {
    const [act, slug] = given.words
    if (act === 'list') return inside(given, (house) => list(house, given, console))
    if (act === 'add' && slug) return inside(given, (house) => add(house, slug, given, console))
    throw new WrongUse('say its SLUG, as it stands in addresses: dateline newsletter add the-week')
  },
}

async function list(house: House, { flags }: Given, console: Console): Promise<0> {
  for (const one of await newsletters(house.store.read)) {
    const { slug, languages, schedule, sender, inDoubt } = one
    const facts = { slug, name: textIn(one, languages[0] ?? '').name, languages, schedule, sender, inDoubt }
    console.out(
      flags.json
        ? JSON.stringify(facts)
        : `${slug}  ${facts.name}  ${languages.join(', ')}  ${scheduleWords(schedule, 'en')}, ${schedule.time}`,
    )
  }
  return 0
}

async function add(house: House, slug: string, { flags }: Given, console: Console): Promise<0> {
  const word = (name: string) => (typeof flags[name] === 'string' ? (flags[name] as string).trim() : '')
  const known = house.newsroom().languages
  const languages =
    word('languages') === ''
      ? known
      : [
          ...new Set(
            word('languages')
              .split(',')
              .map((one) => one.trim()),
          ),
        ]
  const weekdays = [...new Set((word('weekday') || '1').split(',').map(Number))].sort()
  const time = word('time') || '08:00'
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new WrongUse('SLUG has small letters, digits and hyphens: the-week')
  if (word('name') === '') throw new WrongUse('say what it is called: --name NAME')
  if (!readAddress(word('sender')).ok) throw new WrongUse('say which address it comes from: --sender ADDRESS')
  if (word('reply-to') !== '' && !readAddress(word('reply-to')).ok)
    throw new WrongUse(`--reply-to is an address, not “${word('reply-to')}”`)
  const foreign = languages.filter((language) => !known.includes(language))
  if (foreign.length > 0)
    throw new WrongUse(`the newsroom has no language ${foreign.join(', ')}; it has ${known.join(', ')}`)
  if (weekdays.some((day) => !Number.isInteger(day) || day < 1 || day > 7))
    throw new WrongUse('--weekday is 1 (Monday) to 7; for several, 1,4')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new WrongUse('--time is an hour, as 08:00')
  if (await newsletterBySlug(house.store.read, slug)) throw new Failed(`There is a newsletter “${slug}” already.`)
  const text = { name: word('name'), pitch: word('pitch'), scheduleLine: word('line') }
  await saveNewsletter(
    house,
    {
      slug,
      languages,
      schedule: { ...weekly(1, time), kind: 'days', weekdays },
      sender: word('sender'),
      replyTo: word('reply-to'),
      inDoubt: flags.hold ? 'hold' : 'send again',
      texts: Object.fromEntries(languages.map((language) => [language, text])),
    },
    { memberId: null },
  )
  console.out(flags.json ? JSON.stringify({ slug }) : `Added ${slug}.`)
  return 0
}
