import { open } from 'node:fs/promises'
import { type Bounce, readBounce } from '../delivery/index.ts'
import { type Command, type Console, WrongUse } from './command.ts'

/** So much of a mail is read: what it means, it says at its beginning. */
const most = 256 * 1024

/** `dateline bounce classify`: what each mail means that came back, in the order in which they are named. */
export const bounce: Command = {
  name: 'bounce',
  usage: 'classify FILE|-…',
  summary: 'says what a bounce or complaint means, as one JSON object a line with --json',
  acts: { classify: Number.POSITIVE_INFINITY },
  async run({ words: [, ...files], flags }, console) {
    if (files.length === 0) throw new WrongUse('name a mail’s file, or - for standard input')
    let code: 0 | 1 = 0
    for (const file of files) {
      const bytes = await bytesOf(file, console)
      if (bytes === null) {
        code = 1
        if (flags.json) console.out(JSON.stringify({ file, problem: 'unreadableFile' }))
        console.progress(`dateline bounce: ${file} can’t be read. Check its name and its rights.`)
        continue
      }
      const read = await readBounce(bytes)
      if (flags.json) console.out(JSON.stringify({ file, address: read.addresses[0], ...read }))
      else for (const line of printed(file, read)) console.out(line)
    }
    return code
  },
}

/** The beginning of a file; null when it can't be read. */
async function bytesOf(path: string, console: Console): Promise<Uint8Array | null> {
  if (path === '-') return console.input()
  try {
    await using file = await open(path)
    const bytes = Buffer.alloc(most)
    let length = 0
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, most - length, length)
      length += bytesRead
      if (bytesRead === 0 || length === most) return bytes.subarray(0, length)
    }
  } catch {
    return null
  }
}

/** For people: the file and what it means, then a line for each address. */
const printed = (file: string, { kind, reason, final, reports }: Bounce): string[] => [
  `${file}: ${kind}, ${reason}${final || kind === 'other' || kind === 'auto-reply' ? '' : ' (still being tried)'}`,
  ...reports.map(({ address, kind, reason, status, reply }) =>
    `  ${address ?? '(nobody named)'} ${kind} ${reason} ${status} ${reply || ''}`.trimEnd(),
  ),
]
