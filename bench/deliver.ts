import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from './bundle.ts'
import { workerFlags } from './flags.ts'
import { type Peer, peerPrograms } from './mail-peers.ts'
import { ended, measure, median } from './measure.ts'

/**
 * An edition to 20,000 readers, signed with RSA-2048, each state durable on SQLite, into Debian's smtp-sink on the same
 * machine; in turns with nodemailer's pool that signs (a text, and the same edition), a bare client that pipelines, and
 * signing alone. Then the memory
 * with 1,000,000 readers, over the first minute of their delivery. `--runs N`, `--readers N`, `--connections N`; `--many 0`
 * leaves the last out.
 */
const given = (name: string, usual: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? usual : Number(process.argv[at + 1])
}
const [runs, readers, connections] = [given('runs', 5), given('readers', 20_000), given('connections', 32)]
const many = given('many', 1_000_000)
const port = 4192

async function sink(): Promise<() => Promise<void>> {
  const child = spawn('/usr/sbin/smtp-sink', ['-u', 'root', `127.0.0.1:${port}`, '200'], { stdio: 'inherit' })
  await new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(new Error('smtp-sink is missing (Debian: apt-get install postfix)')))
    const look = () => {
      // Whoever may listen there has found nobody.
      const probe = createServer()
      probe.once('error', () => resolve())
      probe.listen(port, '127.0.0.1', () => probe.close(() => setTimeout(look, 20)))
    }
    look()
  })
  return () => ended(child)
}

interface Delivered {
  readonly accepted: number
  readonly seconds: number
  readonly rssMb: number
  readonly bytes: number
  /** Of a processor, in milliseconds a mail: the whole process, and the thread that writes mails and states. */
  readonly cpu: { readonly process: number; readonly thread: number }
}

function run<T>(program: string, words: readonly (string | number)[]): T {
  const said = execFileSync(process.execPath, [...workerFlags, program, ...words.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  })
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as T
}

function delivered(program: string, to: number, seconds: number): Delivered & { readonly mail: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-deliver-'))
  try {
    // In a process of its own: what making the readers takes is not counted as the delivery's memory.
    execFileSync(process.execPath, [...workerFlags, program, 'prepare', folder, String(to)])
    const told = run<Delivered>(program, ['deliver', folder, `smtp://127.0.0.1:${port}`, connections, seconds])
    return { ...told, mail: readFileSync(join(folder, 'last.eml')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await measure(async () => {
  const { program, remove } = await bundled('delivering')
  const end = await sink()
  const folder = mkdtempSync(join(tmpdir(), 'dateline-peers-'))
  const ours: Delivered[] = []
  const peers = new Map<Peer, number[]>()
  try {
    const { bytes, mail } = delivered(program, 50, 60)
    writeFileSync(join(folder, 'edition.eml'), mail)
    for (let time = 0; time < runs; time++) {
      ours.push(delivered(program, readers, 600))
      for (const [name, source] of peerPrograms({
        port,
        bytes,
        edition: join(folder, 'edition.eml'),
        connections,
        modules: join(import.meta.dirname, '..'),
      })) {
        const peer = join(folder, `${name}.mjs`)
        writeFileSync(peer, source)
        peers.set(name, [...(peers.get(name) ?? []), run<{ perSecond: number }>(peer, []).perSecond])
      }
    }
    const large = many > 0 ? delivered(program, many, 60) : null
    const perSecond = median(ours.map(({ accepted, seconds }) => accepted / seconds))
    const of = (name: Peer) => median(peers.get(name) ?? [])
    return {
      bench: 'deliver',
      figures: {
        perSecond: { value: perSecond, unit: '1/s' },
        cpu: { value: median(ours.map(({ cpu }) => cpu.process)), unit: 'ms of a processor a mail' },
        cpuOfThread: { value: median(ours.map(({ cpu }) => cpu.thread)), unit: 'ms of a processor a mail' },
        rssMb20000: { value: median(ours.map(({ rssMb }) => rssMb)), unit: 'MB' },
        ...(large ? { rssMb1000000: { value: large.rssMb, unit: 'MB' } } : {}),
        bytes: { value: bytes, unit: 'bytes a mail' },
        nodemailerPerSecond: { value: of('nodemailer'), unit: '1/s' },
        nodemailerEditionPerSecond: { value: of('nodemailerEdition'), unit: '1/s' },
        pipeliningPerSecond: { value: of('pipelining'), unit: '1/s' },
        signingPerSecond: { value: of('signing'), unit: '1/s' },
      },
      ratios: {
        nodemailer: perSecond / of('nodemailer'),
        nodemailerEdition: perSecond / of('nodemailerEdition'),
        pipelining: perSecond / of('pipelining'),
        signing: perSecond / of('signing'),
      },
    }
  } finally {
    await end()
    remove()
    rmSync(folder, { recursive: true, force: true })
  }
})
