import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bounce, readBounce } from '../src/delivery/bounces/index.ts'
import { measure } from './measure.ts'

/**
 * Real bounces and complaints, and what is known of each: why it came, whether the address is gone. Both are told of the
 * half on which the rules were built and of the half on which they were judged first, too. The worst are listed.
 */
const data = join(import.meta.dirname, '../../shared/data/bounces')

interface Known {
  readonly reason: string
  readonly hardbounce: boolean
  readonly feedbacktype: string
}

interface Judged {
  readonly name: string
  readonly reason: boolean
  readonly kind: boolean
  /** Undefined where the mail carries no address. */
  readonly address: boolean | undefined
  readonly line: string
}

const set = (list: readonly string[]): string => [...new Set(list)].toSorted().join(' + ')

async function judge(name: string, known: readonly Known[]): Promise<Judged> {
  const bytes = readFileSync(join(data, name))
  const read = await readBounce(bytes)
  const wanted = set(known.map(({ reason }) => reason))
  const given = set(read.reports.map(({ reason }) => reason))
  const hard = known.some(({ hardbounce }) => hardbounce)
  const kind = known[0]?.feedbacktype ? complaintRight(read, known) : hard === isHard(read)
  const line = `${name.padEnd(30)} ${wanted}${hard ? ', hard' : ''}: read as ${given}, ${read.kind}`
  return { name, reason: wanted === given, kind, address: addressRight(bytes.toString('latin1'), read), line }
}

const isHard = ({ reports }: Bounce): boolean => reports.some(({ kind }) => kind === 'hard')

const complaintRight = ({ kind }: Bounce, known: readonly Known[]): boolean =>
  (kind === 'complaint') === known.some(({ feedbacktype }) => feedbacktype === 'abuse')

const address = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g

/** Whether one of the addresses that the mail names as its subject was found: by its fields, else by its text. */
function addressRight(source: string, { addresses }: Bounce): boolean | undefined {
  const field = /^(?:final-recipient|original-recipient|original-rcpt-to|removal-recipient|x-failed-recipients):.*$/gim
  const head = source.slice(0, source.search(/\r?\n\r?\n/))
  const body = source.slice(head.length)
  // Who sent the mail, and who gets it, are no news, unless a line begins with one of them.
  const led = (one: string) => body.split('\n').some((line) => line.replace(/^\W+/, '').startsWith(`${one}:`))
  const own: string[] = (head.match(/^(?:from|to):.*$/gim) ?? []).flatMap((line) => line.match(address) ?? [])
  const fields = (source.match(field) ?? []).flatMap((line) => line.match(address) ?? [])
  const text = (body.match(address) ?? []).filter((one) => !own.includes(one) || led(one))
  const carried = (fields.length > 0 ? fields : text).map((one) => one.toLowerCase())
  if (carried.length === 0 || /undisclosed/i.test(body)) return undefined
  return addresses.some((one) => carried.includes(one.toLowerCase()))
}

/** The half of the mails on which the rules were built: by the name alone. */
const builtOn = (name: string): boolean => createHash('sha256').update(`seed7${name}`).digest().at(-1)! % 2 === 0

const share = (list: readonly (boolean | undefined)[]): number => {
  const asked = list.filter((one) => one !== undefined)
  return asked.filter(Boolean).length / asked.length
}

await measure(async () => {
  const known = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as Record<string, Known[]>
  const all: Judged[] = []
  for (const [name, list] of Object.entries(known)) all.push(await judge(name, list))
  for (const { reason, kind, address, line } of all) if (!reason || !kind || address === false) console.log(line)
  const halves = [all.filter(({ name }) => builtOn(name)), all.filter(({ name }) => !builtOn(name))] as const
  const figure = (value: number) => ({ value, unit: 'share' })
  return {
    bench: 'bounces',
    figures: {
      mails: { value: all.length, unit: 'mails' },
      reasonRight: figure(share(all.map(({ reason }) => reason))),
      kindRight: figure(share(all.map(({ kind }) => kind))),
      addressFound: figure(share(all.map(({ address }) => address))),
      reasonRightBuiltOn: figure(share(halves[0].map(({ reason }) => reason))),
      reasonRightOther: figure(share(halves[1].map(({ reason }) => reason))),
    },
    ratios: {},
  }
})
