import { accessSync, constants, statSync } from 'node:fs'
import { forgetReader } from '../delivery/index.ts'
import type { House } from '../house.ts'
import {
  addReader,
  allReaders,
  csvLine,
  erase,
  type Keys,
  keysOf,
  knownOf,
  type MailAddress,
  type Newsletter,
  newsletterBySlug,
  newsletters,
  readAddress,
  readerAt,
  readerColumns,
} from '../readers/index.ts'
import { relaysTaking } from '../sending/index.ts'
import { isZone } from '../settings.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { bringIn, noEvidence } from './import-readers.ts'
import { inside } from './inside.ts'

/** Readers without a browser. Addresses appear only where they are asked for. */
export const readers: Command = {
  name: 'readers',
  usage:
    'list|add ADDRESS|import FILE.csv|export [ADDRESS]|erase ADDRESS [--newsletter SLUG] [--language L] [--zone Z] [--evidence WORDS] [--report FILE]',
  summary: 'readers: their number, adding, moving in and out, forgetting',
  options: {
    newsletter: { type: 'string' },
    language: { type: 'string' },
    zone: { type: 'string' },
    evidence: { type: 'string' },
    report: { type: 'string' },
  },
  acts: { list: 0, add: 1, import: 1, export: 1, erase: 1 },
  async run(given, console) {
    const [act, subject] = given.words
    if (act === 'import') {
      const file = readable(subject)
      const { report, json = false } = given.flags
      const evidence = String(given.flags.evidence ?? '').trim()
      return inside(given, async (house, where) => {
        const newsletter = await newsletterOf(house, given)
        const what = { file, evidence, newsletter, language: languageFor(newsletter, given), data: where.data }
        const told = {
          relaysTaking: relaysTaking(house, where),
          report: typeof report === 'string' ? report : undefined,
          json: json === true,
        }
        return bringIn(house, await keysOf(house, where.keyFile), { ...what, ...told }, console)
      })
    }
    if (act === 'list') return inside(given, (house) => list(house, given, console))
    if (act === 'export' && subject === undefined)
      return inside(given, async (house, where) => exportAll(house, await keysOf(house, where.keyFile), given, console))
    const whose = { address: addressOf(act ?? '', subject), subject: subject ?? '' }
    if (act === 'add') wishesOf(given)
    return inside(given, async (house, where) => {
      const keys = await keysOf(house, where.keyFile)
      if (act === 'add') {
        if (!(await relaysTaking(house, where)())(whose.address.full)) throw new Failed(refusals.letters)
        return add(house, keys, whose, given, console)
      }
      if (act === 'export') return exportOne(house, keys, whose, given, console)
      return forget(house, keys, whose, given, console)
    })
  },
}

interface Whose {
  readonly address: MailAddress
  /** As it was typed. */
  readonly subject: string
}

function readable(file: string | undefined): string {
  if (file === undefined) throw new WrongUse('say which file: dateline readers import FILE.csv')
  try {
    accessSync(file, constants.R_OK)
    if (!statSync(file).isFile()) throw new Error('it is no file')
    return file
  } catch (problem) {
    throw new Failed(`The file ${file} can’t be read (${(problem as Error).message}). Check its name and rights.`)
  }
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

/** The language that was asked for, where the newsletter has it; else its first. */
function languageFor({ slug, languages }: Newsletter, { flags }: Given): string {
  const { language = '' } = flags
  if (language === '') return languages[0] ?? ''
  if (!languages.includes(String(language)))
    throw new WrongUse(`${slug} goes out in ${languages.join(', ')}, not in “${language}”`)
  return String(language)
}

function addressOf(act: string, text: string | undefined): MailAddress {
  if (text === undefined) throw new WrongUse(`say whose address: dateline readers ${act} name@mail.example`)
  const read = readAddress(text)
  if (!read.ok) throw new WrongUse(`“${text}” is no e-mail address`)
  return read.address
}

/** What a reader is added with: their consent, and their zone where it is known. */
function wishesOf(given: Given): { evidence: string; zone?: string } {
  const { zone } = given.flags
  const evidence = evidenceOf(given)
  if (typeof zone !== 'string') return { evidence }
  if (!isZone(zone)) throw new WrongUse(`there is no zone “${zone}”: --zone Europe/Riga`)
  return { evidence, zone }
}

function evidenceOf({ flags }: Given): string {
  const { evidence } = flags
  if (typeof evidence !== 'string' || evidence.trim() === '') throw new WrongUse(noEvidence)
  return evidence
}

const refusals = {
  suppressed: 'They left, or must not be mailed: only they can come back, by signing up.',
  known: 'They are on this list already.',
  letters:
    'The mail relay takes no address with such letters before the @ (it offers no SMTPUTF8): nothing would arrive.',
  evidence: 'Say where and when they agreed: --evidence WORDS.',
}

async function add(house: House, keys: Keys, { address }: Whose, given: Given, console: Console): Promise<0> {
  const newsletter = await newsletterOf(house, given)
  const language = languageFor(newsletter, given)
  const added = await addReader(house, keys, { address, newsletter, language, ...wishesOf(given) })
  if (!added.ok) throw new Failed(refusals[added.why])
  console.out(given.flags.json ? JSON.stringify({ added: 1 }) : 'Added.')
  return 0
}

async function exportAll(house: House, keys: Keys, { flags }: Given, console: Console): Promise<0> {
  if (!flags.json) console.out(csvLine(readerColumns))
  for await (const row of allReaders(house, keys))
    console.out(flags.json ? JSON.stringify(row) : csvLine(readerColumns.map((name) => row[name])))
  return 0
}

async function exportOne(
  house: House,
  keys: Keys,
  { address, subject }: Whose,
  { flags }: Given,
  console: Console,
): Promise<0> {
  const reader = await readerAt(house, keys, address)
  const known = reader && (await knownOf(house, keys, reader.id))
  if (!known) throw new Failed(`${subject} is not a reader.`)
  console.out(flags.json ? JSON.stringify(known) : JSON.stringify(known, null, 2))
  return 0
}

async function forget(
  house: House,
  keys: Keys,
  { address, subject }: Whose,
  { flags }: Given,
  console: Console,
): Promise<0> {
  const reader = await readerAt(house, keys, address)
  if (!reader) throw new Failed(`${subject} is not a reader.`)
  await erase(house, keys, reader.id, [forgetReader])
  const words = 'Erased. A keyed mark stays, so that nobody puts this address on a list again.'
  console.out(flags.json ? JSON.stringify({ erased: 1 }) : words)
  return 0
}
