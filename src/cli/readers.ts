import { existsSync, readFileSync } from 'node:fs'
import { forgetReader } from '../delivery/index.ts'
import type { House } from '../house.ts'
import {
  addReader,
  allReaders,
  csvLine,
  erase,
  importReaders,
  type Keys,
  knownOf,
  type Newsletter,
  newsletterBySlug,
  newsletters,
  readAddress,
  readerAt,
  readerColumns,
} from '../readers/index.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { inside } from './inside.ts'
import { keysOf } from './keys.ts'

/** Readers without a browser. Addresses appear only where they are asked for. */
export const readers: Command = {
  name: 'readers',
  usage:
    'list|add ADDRESS|import FILE.csv|export [ADDRESS]|erase ADDRESS [--newsletter SLUG] [--language L] [--evidence WORDS]',
  summary: 'readers: their number, adding, moving in and out, forgetting',
  options: {
    newsletter: { type: 'string' },
    language: { type: 'string' },
    zone: { type: 'string' },
    evidence: { type: 'string' },
  },
  async run(given, console) {
    const [act, subject] = given.words
    return inside(given, async (house, where) => {
      const keys = await keysOf(house, where)
      if (act === 'list') return list(house, given, console)
      if (act === 'export')
        return subject ? exportOne(house, keys, subject, console) : exportAll(house, keys, given, console)
      if (act === 'add' && subject) return add(house, keys, subject, given, console)
      if (act === 'import' && subject) return bringIn(house, keys, subject, given, console)
      if (act === 'erase' && subject) return forget(house, keys, subject, console)
      throw new WrongUse('say list, add ADDRESS, import FILE, export or erase ADDRESS')
    })
  },
}

async function list(house: House, { flags }: Given, console: Console): Promise<0> {
  const rows = await house.store.read
    .selectFrom('subscription')
    .innerJoin('newsletter', 'newsletter.id', 'subscription.newsletterId')
    .select(['newsletter.slug', 'subscription.state', 'subscription.language', (e) => e.fn.countAll<number>().as('n')])
    .groupBy(['newsletter.slug', 'subscription.state', 'subscription.language'])
    .orderBy('newsletter.slug')
    .orderBy('subscription.language')
    .orderBy('subscription.state')
    .execute()
  for (const { slug, state, language, n } of rows) {
    const facts = { newsletter: slug, language, state, readers: Number(n) }
    console.out(flags.json ? JSON.stringify(facts) : `${slug}  ${language}  ${state.padEnd(10)}  ${Number(n)}`)
  }
  return 0
}

async function newsletterOf(house: House, { flags }: Given): Promise<Newsletter> {
  if (typeof flags.newsletter === 'string') {
    const found = await newsletterBySlug(house.store.read, flags.newsletter)
    if (!found) throw new Failed(`There is no newsletter “${flags.newsletter}”. “dateline newsletter list” shows them.`)
    return found
  }
  const [only, ...others] = await newsletters(house.store.read)
  if (!only) throw new Failed('There is no newsletter yet. Add one with “dateline newsletter add”.')
  if (others.length > 0) throw new WrongUse('there are several newsletters: say which with --newsletter SLUG')
  return only
}

function addressOf(text: string) {
  const read = readAddress(text)
  if (!read.ok) throw new WrongUse(`“${text}” is no e-mail address`)
  return read.address
}

function evidenceOf({ flags }: Given): string {
  const { evidence } = flags
  if (typeof evidence !== 'string' || evidence.trim() === '')
    throw new WrongUse('say where and when they agreed: --evidence WORDS. It is kept with their consent')
  return evidence
}

const refusals = {
  suppressed: 'They left, or must not be mailed: only they can come back, by signing up.',
  known: 'They are on this list already.',
  evidence: 'Say where and when they agreed: --evidence WORDS.',
}

async function add(house: House, keys: Keys, subject: string, given: Given, console: Console): Promise<0> {
  const { language, zone } = given.flags
  const added = await addReader(house, keys, {
    address: addressOf(subject),
    newsletter: await newsletterOf(house, given),
    language: typeof language === 'string' ? language : '',
    ...(typeof zone === 'string' ? { zone } : {}),
    evidence: evidenceOf(given),
  })
  if (!added.ok) throw new Failed(refusals[added.why])
  console.out(given.flags.json ? JSON.stringify({ added: 1 }) : 'Added.')
  return 0
}

async function bringIn(house: House, keys: Keys, file: string, given: Given, console: Console): Promise<0> {
  if (!existsSync(file)) throw new Failed(`There is no file ${file}.`)
  const newsletter = await newsletterOf(house, given)
  const done = await importReaders(house, keys, {
    csv: readFileSync(file, 'utf8'),
    newsletter,
    evidence: evidenceOf(given),
  })
  if (given.flags.json) console.out(JSON.stringify(done))
  else {
    for (const { line, why } of done.refused) console.out(`line ${line}: ${why}`)
    console.out(`Added ${done.added}, refused ${done.refused.length}.`)
  }
  return 0
}

async function exportAll(house: House, keys: Keys, { flags }: Given, console: Console): Promise<0> {
  if (!flags.json) console.out(csvLine(readerColumns))
  for await (const row of allReaders(house, keys))
    console.out(flags.json ? JSON.stringify(row) : csvLine(readerColumns.map((name) => row[name])))
  return 0
}

async function exportOne(house: House, keys: Keys, subject: string, console: Console): Promise<0> {
  const reader = await readerAt(house, keys, addressOf(subject))
  const known = reader && (await knownOf(house, keys, reader.id))
  if (!known) throw new Failed(`${subject} is not a reader.`)
  console.out(JSON.stringify(known, null, 2))
  return 0
}

async function forget(house: House, keys: Keys, subject: string, console: Console): Promise<0> {
  const reader = await readerAt(house, keys, addressOf(subject))
  if (!reader) throw new Failed(`${subject} is not a reader.`)
  await erase(house, keys, reader.id, [forgetReader])
  console.out('Erased. A keyed mark stays, so that nobody puts this address on a list again.')
  return 0
}
