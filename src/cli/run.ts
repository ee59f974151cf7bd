import { parseArgs } from 'node:util'
import about from '../../package.json' with { type: 'json' }
import { UnusableDatabase } from '../platform/store/index.ts'
import { UnusableKey } from '../readers/index.ts'
import { WrongSetting } from '../settings.ts'
import { type Command, type Console, Failed, WrongUse } from './command.ts'
import { commands } from './commands.ts'

/** Reads the words of the command line, calls one command, and turns what it comes to into an exit code. */

const shared = { data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/** What says itself what happened, and what to do. */
const expected = [Failed, WrongSetting, UnusableDatabase, UnusableKey]

const terminal: Console = {
  out: (line) => void process.stdout.write(`${line}\n`),
  progress: (line) => void process.stderr.write(`${line}\n`),
  input: async () => {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  },
}

function help(): string {
  const lines = commands.flatMap(({ name, usage, summary }) => [`  ${name} ${usage}`, `      ${summary}`])
  return [
    'dateline COMMAND [--data DIR] [--json]',
    '',
    ...lines,
    '',
    '--data names the data folder (./data, or DATELINE_DATA). “dateline version” says which one this is.',
  ].join('\n')
}

const usage = (command: Command): string => `dateline ${command.name} ${command.usage}\n  ${command.summary}`

/** Runs one command line. Returns its exit code: 0, 1 (it failed and has said why), 2 (wrong use). */
export async function run(words: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(help())
    return name === undefined ? 2 : 0
  }
  if (name === 'version' || name === '--version' || name === '-v') {
    terminal.out(`dateline ${about.version}, Node ${process.versions.node}`)
    return 0
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    terminal.progress(`dateline: this version has no command “${name}”. “dateline help” lists those that it has.`)
    return 2
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...shared, ...command.options },
      allowPositionals: true,
    })
    if (values.help) {
      terminal.out(usage(command))
      return 0
    }
    if (command.acts) checkWords(positionals, command.acts)
    return await command.run({ words: positionals, flags: values, environment: process.env }, terminal)
  } catch (problem) {
    return explain(problem, command)
  }
}

/** Says what is wrong with the words before anything is opened: then nothing was changed either. */
function checkWords([act, ...words]: readonly string[], acts: Readonly<Record<string, number>>): void {
  const most = act === undefined || !Object.hasOwn(acts, act) ? undefined : acts[act]
  if (most === undefined) {
    const said = act === undefined ? '' : `, not “${act}”`
    throw new WrongUse(`say ${new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(acts))}${said}`)
  }
  if (words.length > most) throw new WrongUse(`${act} takes no “${words[most]}”`)
}

/** One clear line for what is expected to go wrong; everything else is a defect and shows where it happened. */
function explain(problem: unknown, command: Command): 1 | 2 {
  const { code = '', message } = problem as { code?: string; message: string }
  if (problem instanceof WrongUse || code.startsWith('ERR_PARSE_ARGS')) {
    // Of what Node says about flags the first sentence is enough: the usage follows.
    const line = problem instanceof WrongUse ? message : message.split(/\n|\. /)[0]
    terminal.progress(`dateline ${command.name}: ${line}\n${usage(command)}`)
    return 2
  }
  if (expected.some((kind) => problem instanceof kind)) {
    terminal.progress(`dateline ${command.name}: ${message}`)
    return 1
  }
  if (code === 'ENOSPC') {
    terminal.progress(`dateline ${command.name}: The disk is full (${message}). Make room, and try again.`)
    return 1
  }
  terminal.progress(
    `dateline ${command.name}: something broke that should not.\n${(problem as Error).stack ?? String(problem)}`,
  )
  return 1
}
