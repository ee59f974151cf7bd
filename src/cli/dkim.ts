import type { House } from '../house.ts'
import { type Algorithm, inStrings } from '../platform/mail/index.ts'
import { keysOf } from '../readers/index.ts'
import {
  activateDkimKey,
  addDkimKey,
  askDkim,
  type DkimKey,
  type Dns,
  dkimKeys,
  dkimSentence,
  domainIn,
  endDkimKey,
  KeyRefused,
  NoServer,
  openDns,
} from '../sending/index.ts'
import type { Whereabouts } from '../settings.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { inside } from './inside.ts'

const algorithms: Readonly<Record<string, Algorithm>> = { rsa: 'rsa-sha256', ed25519: 'ed25519-sha256' }

/** The keys that mail is signed with, without a browser. */
export const dkim: Command = {
  name: 'dkim',
  usage: 'list|add DOMAIN [--algorithm rsa|ed25519] [--selector S]|activate KEY [--force] [--dns ADDRESS:PORT]|end KEY',
  summary: 'the keys that mail is signed with; KEY is its name in DNS, or its selector where one key has it',
  options: {
    algorithm: { type: 'string' },
    selector: { type: 'string' },
    force: { type: 'boolean' },
    dns: { type: 'string' },
  },
  acts: { list: 0, add: 1, activate: 1, end: 1 },
  async run(given, console) {
    const [act, word] = given.words
    if (act === 'list') return inside(given, (house) => list(house, given, console))
    if (word === undefined)
      throw new WrongUse(
        act === 'add'
          ? 'say for which domain: dateline dkim add news.example'
          : `say which key: dateline dkim ${act} dl1._domainkey.news.example`,
      )
    if (act === 'add') return add(word, given, console)
    return inside(given, async (house, where) => {
      const key = await keyNamed(house, word)
      return act === 'activate'
        ? activate(house, key, dnsAt(given.flags.dns, where), given, console)
        : end(house, key, given, console)
    })
  },
}

async function list(house: House, { flags }: Given, console: Console): Promise<0> {
  const all = await dkimKeys(house.store.read)
  for (const key of all) console.out(flags.json ? JSON.stringify(factsOf(key)) : lineOf(key))
  if (all.length === 0)
    console.progress('There is no key: mail leaves unsigned. Make one with “dateline dkim add DOMAIN”.')
  return 0
}

const factsOf = ({ id: _, ...facts }: DkimKey) => facts

const stateOf = ({ state, activeSince, endedAt }: DkimKey): string =>
  ({
    new: 'signs nothing yet',
    signs: `signs since ${activeSince}`,
    replaced: 'replaced: leave it in DNS for a week, then end it',
    ended: `ended ${endedAt}`,
  })[state]

const lineOf = (key: DkimKey): string => `${key.name.padEnd(44)} ${key.algorithm.padEnd(15)} ${stateOf(key)}`

async function add(word: string, given: Given, console: Console): Promise<0> {
  const { flags } = given
  const algorithm = algorithms[String(flags.algorithm ?? 'rsa')]
  if (algorithm === undefined) throw new WrongUse('--algorithm is rsa or ed25519')
  const domain = domainIn(word)
  if (domain === null) throw new WrongUse(`“${word}” is no domain, as news.example is one`)
  return inside<0>(given, async (house, where) => {
    const keys = await keysOf(house, where.keyFile)
    const selector = flags.selector as string | undefined
    const key = await addDkimKey(house, keys, { domain, algorithm, selector, memberId: null }).catch(asFailure)
    if (flags.json) console.out(JSON.stringify(factsOf(key)))
    else for (const line of toDo(key)) console.out(line)
    return 0
  })
}

/** What to do with a new key. */
const toDo = (key: DkimKey): string[] => [
  `Made ${key.selector} for ${key.domain}. It signs nothing yet: put this into DNS, as a TXT record.`,
  '',
  `Name:  ${key.name}`,
  `Text:  ${key.text}`,
  '',
  'As a zone file writes it:',
  `${key.name}. IN TXT ( ${inStrings(key.text)} )`,
  '',
  `Then:  dateline dkim activate ${key.name}`,
]

async function keyNamed(house: House, word: string): Promise<DkimKey> {
  const name = word.toLowerCase().replace(/\.$/, '')
  const found = (await dkimKeys(house.store.read)).filter((key) => key.name === name || key.selector === name)
  if (found.length > 1)
    throw new Failed(`${found.length} keys have the selector ${name}. Say the whole name: ${found[0]?.name}`)
  if (!found[0]) throw new Failed(`There is no key “${word}”. “dateline dkim list” shows those that are there.`)
  return found[0]
}

async function activate(house: House, key: DkimKey, dns: Dns, { flags }: Given, console: Console): Promise<0> {
  const state = await askDkim(dns, key)
  if (state.kind !== 'right') {
    const said = `${key.name}: ${dkimSentence('en', state)}`
    if (!flags.force)
      throw new Failed(`${said} Nothing was changed. Wait until DNS has it, or sign all the same with --force.`)
    console.progress(said)
  }
  await activateDkimKey(house, { id: key.id, memberId: null }).catch(asFailure)
  console.out(flags.json ? JSON.stringify({ name: key.name, state: 'signs' }) : `${key.name} signs from now on.`)
  return 0
}

async function end(house: House, key: DkimKey, { flags }: Given, console: Console): Promise<0> {
  await endDkimKey(house, { id: key.id, memberId: null }).catch(asFailure)
  console.out(
    flags.json
      ? JSON.stringify({ name: key.name, state: 'ended' })
      : `${key.name} has ended. Mails on their way need its record in DNS for about a week.`,
  )
  return 0
}

/** The DNS server of --dns, else that of DATELINE_DNS, else the machine’s own. Throws WrongUse. */
export function dnsAt(server: unknown, where: Whereabouts): Dns {
  try {
    return openDns(typeof server === 'string' ? server : (where.dns ?? undefined))
  } catch (problem) {
    if (problem instanceof NoServer) throw new WrongUse(`--dns: ${problem.message}`)
    throw problem
  }
}

function asFailure(problem: unknown): never {
  if (problem instanceof KeyRefused) throw new Failed(problem.message)
  throw problem
}
