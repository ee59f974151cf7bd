import { mkdirSync } from 'node:fs'
import { type Running, startNewsroom } from '../app.ts'
import { whereabouts } from '../settings.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { endAfterGrace } from './ending.ts'
import { lookAtKey } from './keys.ts'

/** Runs the newsroom until it is told to stop. */
export const start: Command = {
  name: 'start',
  usage: '[--port N] [--demo] [--only web|worker]',
  summary: 'runs the newsroom; --demo with a sample newsroom in ./demo',
  options: { port: { type: 'string' }, demo: { type: 'boolean' }, only: { type: 'string' } },
  async run(given, console) {
    const running = await begin(given, console)
    for (const line of running.greeting) console.out(line)
    await untilTold()
    console.progress('Stopping.')
    endAfterGrace(console)
    await running.stop()
    return 0
  },
}

async function begin({ flags, environment, words }: Given, console: Console): Promise<Running> {
  if (words.length > 0) throw new WrongUse(`it takes no “${words[0]}”`)
  const { only } = flags
  if (only !== undefined && only !== 'web' && only !== 'worker') throw new WrongUse('--only is “web” or “worker”')
  const demo = flags.demo === true
  const where = whereabouts(environment, {
    data: flags.data as string | undefined,
    port: flags.port as string | undefined,
    demo,
  })
  try {
    mkdirSync(where.data, { recursive: true, mode: 0o700 })
  } catch (problem) {
    throw new Failed(
      `The data folder ${where.data} can’t be made or read (${(problem as Error).message}). Name another with --data.`,
    )
  }
  await lookAtKey(where)
  try {
    return await startNewsroom(where, { demo, only, progress: (line) => console.progress(line) })
  } catch (problem) {
    const code = (problem as { code?: string }).code
    if (code === 'EADDRINUSE')
      throw new Failed(`Port ${where.port} is in use by another program. Stop that, or choose another with --port.`)
    if (code === 'EACCES')
      throw new Failed(`Port ${where.port} may not be used by this user. Choose one above 1023 with --port.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      throw new Failed(`“${where.host}” is no address of this machine. Set HOST to one, or leave it out.`)
    throw problem
  }
}

const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
