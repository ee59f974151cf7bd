import { parseArgs } from 'node:util'
import { UnusableDatabase } from '../platform/store/index.ts'
import { WrongSetting } from '../settings.ts'
import { type Command, type Console, Failed, WrongUse } from './command.ts'
import { commands } from './commands.ts'

/** Reads the words of the command line, calls one command, and turns what it comes to into an exit code. */

const shared = { data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

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
    '--data names the data folder (./data, or DATELINE_DATA).',
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
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    terminal.progress(`dateline: there is no command “${name}”. “dateline help” lists them.`)
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
    return await command.run({ words: positionals, flags: values, environment: process.env }, terminal)
  } catch (problem) {
    return explain(problem, command)
  }
}

/** One clear line for what is expected to go wrong; everything else is a defect and shows where it happened. */
function explain(problem: unknown, command: Command): 1 | 2 {
  const code = (problem as { code?: string }).code ?? ''
  if (problem instanceof WrongUse || code.startsWith('ERR_PARSE_ARGS')) {
    terminal.progress(`dateline ${command.name}: ${(problem as Error).message}\n${usage(command)}`)
    return 2
  }
  if (problem instanceof Failed || problem instanceof WrongSetting || problem instanceof UnusableDatabase) {
    terminal.progress(`dateline ${command.name}: ${problem.message}`)
    return 1
  }
  terminal.progress(
    `dateline ${command.name}: something broke that should not.\n${(problem as Error).stack ?? String(problem)}`,
  )
  return 1
}
