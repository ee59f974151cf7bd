import { type Halt, halt, missedIn, type Standing, standingOf, wavesOf } from '../delivery/index.ts'
import type { EditionOf } from '../editions/index.ts'
import type { House } from '../house.ts'
import { deliveryWords } from '../words/deliveries.ts'
import { editionWords } from '../words/mail.ts'
import { problemWords } from '../words/problems.ts'
import { type Console, Failed } from './command.ts'
import type { With } from './edition.ts'
import { keeper } from './keeper.ts'

/** How often an edition that is followed is looked at, in milliseconds. */
const lookMs = 1000

/** How far an edition is, and who missed it; with --follow once a second, until it is done. */
export async function status(house: House, of: EditionOf, { given, console }: With): Promise<0> {
  const { follow, json } = given.flags
  let said = ''
  let lines = 0
  for (;;) {
    const standing = await found(house, of)
    const line = json ? JSON.stringify(await told(house, standing)) : barOf(standing)
    if (!follow) {
      if (json) console.out(line)
      else await tell(house, standing, console)
      return 0
    }
    if (line !== said) {
      if (json) console.out(line)
      // On a terminal the line moves in its place; elsewhere each stands by itself.
      else console.progress(process.stderr.isTTY && lines > 0 ? `\x1b[1A\x1b[2K${line}` : line)
      lines += 1
      said = line
    }
    if (standing.edition.state === 'sent') {
      if (!json) await tell(house, standing, console)
      return 0
    }
    await new Promise((later) => setTimeout(later, lookMs))
  }
}

async function found(house: House, { edition }: EditionOf): Promise<Standing> {
  const standing = await standingOf(house.store.read, edition.id)
  if (!standing) throw new Failed('The edition is not there any more.')
  return standing
}

async function told(house: House, standing: Standing) {
  const { edition, counts, total, ended, filled, nextAt } = standing
  const { day, state, stoppedAt } = edition
  const missed = missedIn(standing.tallied, await wavesOf(house.store.read, edition.id), house.now())
  const problem = problemWords('en', edition.problem)
  return { day, state, problem, counts, total, ended, filled, nextAt, stoppedAt, missed }
}

async function tell(house: House, standing: Standing, console: Console): Promise<void> {
  const { day, state, problem, counts, nextAt, missed } = await told(house, standing)
  console.out(`${day}  ${stateIn(standing, state)}${problem === '' ? '' : `  ${problem}`}`)
  for (const [name, n] of Object.entries(counts)) console.out(`  ${name.padEnd(11)} ${n}`)
  if (nextAt !== null) console.out(`  next at ${nextAt}`)
  const { title, reasons } = deliveryWords('en').missed
  if (missed.length > 0) console.out(`${title}:`)
  for (const { reason, n } of missed) console.out(`  ${String(n).padStart(7)}  ${reasons[reason]}`)
}

const stateIn = ({ edition }: Standing, state: string): string =>
  edition.stoppedAt === null ? (state === 'stopped' ? 'paused' : state) : 'stopped for good'

const barWidth = 24

/** "[############............]  50.0 %  500 of 1000, 498 accepted, 2 failed" */
function barOf(standing: Standing): string {
  const { counts, total, ended, edition } = standing
  const share = total === 0 ? 0 : ended / total
  const full = Math.floor(share * barWidth)
  const { states } = editionWords('en').delivery
  const rest = Object.entries(counts).flatMap(([state, n]) =>
    state === 'queued' ? [] : [`${n} ${states[state as keyof typeof states]}`],
  )
  const bar = `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${(Math.floor(share * 1000) / 10).toFixed(1).padStart(5)} %`
  const problem = problemWords('en', edition.problem)
  return [
    `${bar}  ${[`${ended} of ${total}`, ...rest].join(', ')}`,
    ...(edition.state === 'stopped' ? ['paused'] : []),
    ...(problem === '' ? [] : [problem]),
  ].join('. ')
}

/** Pause, resume and stop, as the desk does them. To stop can't be taken back, and so is said twice. */
export const halting = {
  pause: (house: House, of: EditionOf, asked: With) => halted(house, of, asked, 'pause'),
  resume: (house: House, of: EditionOf, asked: With) => halted(house, of, asked, 'resume'),
  stop: (house: House, of: EditionOf, asked: With) => halted(house, of, asked, 'stop'),
}

async function halted(house: House, of: EditionOf, { given, console }: With, act: Halt): Promise<0> {
  const { day } = of.edition
  if (act === 'stop' && !given.flags.yes) {
    const { total, ended } = await found(house, of)
    throw new Failed(
      `Nothing was stopped. ${total - ended} readers have not got the edition of ${day} yet, and never would: this can’t be taken back. To go on later, pause it instead. If you are sure, say it with --yes.`,
    )
  }
  const { id: memberId } = await keeper(house)
  if (!(await halt(house, { editionId: of.edition.id, act, memberId })))
    throw new Failed(`Nothing was changed: ${cannot[act]}. “dateline edition status ${day}” tells how it stands.`)
  const { done } = deliveryWords('en').halt
  console.out(given.flags.json ? JSON.stringify({ day, done: act }) : `${day}: ${done[did[act]]}`)
  return 0
}

const cannot = {
  pause: 'it is not going out',
  resume: 'it is not paused',
  stop: 'it is not going out, nor paused',
} as const
const did = { pause: 'paused', resume: 'resumed', stop: 'stopped' } as const
