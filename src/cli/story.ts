import type { House } from '../house.ts'
import { publish, type Story, stages, standing, stories, storyByPublicId, withdraw } from '../record/index.ts'
import { routes } from '../routes.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { inside } from './inside.ts'
import { keeper } from './keeper.ts'

export const story: Command = {
  name: 'story',
  usage: 'list|show|publish|withdraw [ID] [--stage STAGE] [--reason WORDS]',
  summary: 'the desk without a browser',
  options: { reason: { type: 'string' }, stage: { type: 'string' } },
  acts: { list: 0, show: 1, publish: 1, withdraw: 1 },
  async run(given, console) {
    const [act, id] = given.words
    if (act === 'list') {
      const stage = stageOf(given)
      return inside(given, (house) => list(house, stage, given, console))
    }
    if (id === undefined) throw new WrongUse(`say which story: dateline story ${act} ID`)
    const reason = act === 'withdraw' ? reasonOf(given) : ''
    return inside(given, async (house) => {
      const found = await storyByPublicId(house.store.read, id)
      if (!found) throw new Failed(`There is no story ${id}. “dateline story list” shows them.`)
      if (act === 'show') return show(house, found, given, console)
      if (act === 'publish') return out(house, found, given, console)
      return away(house, found, reason, given, console)
    })
  },
}

function stageOf({ flags }: Given): Story['stage'] | undefined {
  if (flags.stage === undefined) return undefined
  const stage = stages.find((one) => one === flags.stage)
  if (stage === undefined) throw new WrongUse(`--stage is one of ${stages.join(', ')}`)
  return stage
}

function reasonOf({ flags }: Given): string {
  if (typeof flags.reason !== 'string' || flags.reason.trim() === '')
    throw new WrongUse('say why, for its readers: --reason WORDS')
  return flags.reason
}

async function list(house: House, stage: Story['stage'] | undefined, { flags }: Given, console: Console): Promise<0> {
  let query = stories(house.store.read).orderBy('changedAt', 'desc').limit(500)
  if (stage !== undefined) query = query.where('stage', '=', stage)
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

async function out(house: House, found: Story, { flags }: Given, console: Console): Promise<0> {
  const published = await publish(house, { storyId: found.id, member: await keeper(house) })
  if (!published.ok && published.why === 'withdrawn')
    throw new Failed('It was withdrawn, and stays so. Begin a new story if it should run after all.')
  if (!published.ok)
    throw new Failed(
      `It lacks ${published.lacks.map((item) => item.kind).join(', ')}. Open it in the desk to mend that.`,
    )
  const address = house.newsroom().publicAddress + published.path
  console.out(flags.json ? JSON.stringify({ published: found.publicId, address }) : address)
  return 0
}

async function away(house: House, found: Story, reason: string, { flags }: Given, console: Console): Promise<0> {
  await withdraw(house, { storyId: found.id, reason, member: await keeper(house) })
  console.out(flags.json ? JSON.stringify({ withdrawn: found.publicId }) : `Withdrawn: ${found.headline}`)
  return 0
}
