import type { House } from '../house.ts'
import { publish, type Story, standing, stories, storyByPublicId, withdraw } from '../record/index.ts'
import { routes } from '../routes.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { inside } from './inside.ts'
import { keeper } from './keeper.ts'

export const story: Command = {
  name: 'story',
  usage: 'list|show|publish|withdraw [ID] [--reason WORDS]',
  summary: 'the desk without a browser',
  options: { reason: { type: 'string' }, stage: { type: 'string' } },
  async run(given, console) {
    const [act, id] = given.words
    if (act === 'list') return inside(given, (house) => list(house, given, console))
    if (act !== 'show' && act !== 'publish' && act !== 'withdraw')
      throw new WrongUse('say list, show, publish or withdraw')
    if (id === undefined) throw new WrongUse(`say which story: dateline story ${act} ID`)
    return inside(given, async (house) => {
      const found = await storyByPublicId(house.store.read, id)
      if (!found) throw new Failed(`There is no story ${id}. “dateline story list” shows them.`)
      if (act === 'show') return show(house, found, given, console)
      if (act === 'publish') return out(house, found, console)
      return away(house, found, given, console)
    })
  },
}

async function list(house: House, { flags }: Given, console: Console): Promise<0> {
  let query = stories(house.store.read).orderBy('changedAt', 'desc').limit(500)
  if (typeof flags.stage === 'string') query = query.where('stage', '=', flags.stage as Story['stage'])
  for (const { publicId, language, stage, headline, slug, changedAt } of await query.execute()) {
    const facts = { id: publicId, language, stage, headline, path: slug && routes.story(language, slug), changedAt }
    console.out(flags.json ? JSON.stringify(facts) : `${publicId}  ${language}  ${stage.padEnd(11)}  ${headline}`)
  }
  return 0
}

async function show(house: House, found: Story, { flags }: Given, console: Console): Promise<0> {
  const { document, readiness, revision, signOffs } = await standing(house, found.id)
  if (flags.json) console.out(JSON.stringify({ ...found, revision: revision.number, document, readiness, signOffs }))
  else {
    console.out(`${document.headline}\n${found.language}, ${found.stage}, revision ${revision.number}`)
    for (const item of readiness) console.out(`  ${item.state}  ${item.kind}`)
  }
  return 0
}

async function out(house: House, found: Story, console: Console): Promise<0> {
  const published = await publish(house, { storyId: found.id, member: await keeper(house) })
  if (!published.ok && published.why === 'withdrawn')
    throw new Failed('It was withdrawn, and stays so. Begin a new story if it should run after all.')
  if (!published.ok)
    throw new Failed(
      `It lacks ${published.lacks.map((item) => item.kind).join(', ')}. Open it in the desk to mend that.`,
    )
  console.out(house.newsroom().publicAddress + published.path)
  return 0
}

async function away(house: House, found: Story, { flags }: Given, console: Console): Promise<0> {
  if (typeof flags.reason !== 'string' || flags.reason.trim() === '')
    throw new WrongUse('say why, for its readers: --reason WORDS')
  await withdraw(house, { storyId: found.id, reason: flags.reason, member: await keeper(house) })
  console.out(`Withdrawn: ${found.headline}`)
  return 0
}
