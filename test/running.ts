import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The program as people start it. */
export const program = join(import.meta.dirname, '../bin/dateline')

/** A newsroom in a process of its own. */
export interface RunningNewsroom {
  /** "http://127.0.0.1:…", without a slash at its end. */
  readonly address: string
  readonly data: string
  /** What it printed when it was ready. */
  readonly greeting: string
  /** What it has printed to standard error until now. */
  problems(): string
  /** The address in the greeting's line that begins with these words. */
  link(begins: string): string
  /** Asks it to stop, as Ctrl-C does, and waits. Throws when it had to be killed. */
  stop(): Promise<void>
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>
}

interface Starting {
  /** A folder of its own when none is named. */
  readonly data?: string
  readonly flags?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/** A folder that nobody else has. */
export const aFolder = (what: string): string => mkdtempSync(join(tmpdir(), `dateline-${what}-`))

/** A port that was free a moment ago. */
export async function aFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}

/** What a child may know of our environment: nothing that would lead it to a database or relay of ours. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: `${join(import.meta.dirname, '../node_modules/.bin')}:${process.env.PATH}`,
  HOME: process.env.HOME,
})

/** How long a newsroom may take until it answers; the sample is drawn and written first. */
const patienceMs = 60_000

/** Starts `dateline start` and waits for its greeting. Throws with what it said when it ends instead. */
export async function startDateline({ data = aFolder('newsroom'), flags = [], environment = {} }: Starting = {}) {
  const port = await aFreePort()
  const child = spawn(program, ['start', '--data', data, '--port', String(port), ...flags], {
    env: { ...bareEnvironment(), PUBLIC_ADDRESS: `http://127.0.0.1:${port}`, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', problems: '' }
  child.stderr.on('data', (chunk) => {
    said.problems += chunk
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await greeted(child, said)
  const running: RunningNewsroom = {
    address: `http://127.0.0.1:${port}`,
    data,
    greeting: said.out,
    problems: () => said.problems,
    link: (begins) => {
      const line = said.out.split('\n').find((one) => one.startsWith(begins))
      const found = /https?:\/\/\S+/.exec(line ?? '')?.[0]
      if (found === undefined) throw new Error(`The greeting has no line “${begins}”:\n${said.out}`)
      return found
    },
    stop: async () => {
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(late)
      if (child.signalCode === 'SIGKILL') throw new Error(`It did not stop when told to.\n${said.problems}`)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
  return running
}

function greeted(child: ChildProcess, said: { out: string; problems: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`dateline start ${why}.\n${said.out}${said.problems}`))
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      fail('took too long')
    }, patienceMs)
    child.stdout?.on('data', (chunk) => {
      said.out += chunk
      // The greeting is written line by line at once; its last line is there within the same moment.
      if (/https?:\/\//.test(said.out)) setTimeout(resolve, 50)
      clearTimeout(late)
    })
    child.once('exit', (code) => {
      clearTimeout(late)
      fail(`ended with ${code}`)
    })
  })
}

/** Throws a newsroom's folder away. */
export const discard = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
