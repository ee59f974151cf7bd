import { type Newsroom, newsroomSettings } from '../settings.ts'
import { type Command, Failed, WrongUse } from './command.ts'
import { inside } from './inside.ts'

const names = Object.keys(newsroomSettings.shape) as (keyof Newsroom)[]

/** Reads and changes what the newsroom wants. Values are JSON; a word that isn't is taken as text. */
export const settings: Command = {
  name: 'settings',
  usage: 'list|set [NAME VALUE]',
  summary: 'what the newsroom wants: names, languages, zone, sign-offs',
  async run(given, console) {
    const [act, name, value] = given.words
    if (act === 'list') {
      return inside<0>(given, async (house) => {
        const all = house.newsroom()
        if (given.flags.json) console.out(JSON.stringify(all))
        else for (const one of names) console.out(`${one.padEnd(14)} ${JSON.stringify(all[one])}`)
        return 0
      })
    }
    if (act !== 'set' || name === undefined || value === undefined) throw new WrongUse('say list, or set NAME VALUE')
    if (!names.includes(name as keyof Newsroom))
      throw new WrongUse(`there is no setting “${name}”. There are: ${names.join(', ')}`)
    return inside<0>(given, async (house) => {
      const read = newsroomSettings.partial().safeParse({ [name]: asJson(value) })
      if (!read.success)
        throw new Failed(`${name} can’t be ${value}: ${read.error.issues.map((issue) => issue.message).join('; ')}`)
      await house.changeNewsroom({ [name]: read.data[name as keyof Newsroom] } as Partial<Newsroom>, true)
      console.out(`${name} ${JSON.stringify(house.newsroom()[name as keyof Newsroom])}`)
      return 0
    })
  },
}

function asJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
