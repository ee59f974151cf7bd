import type { ChildProcess } from 'node:child_process'

/** What a bench prints at its end: a table for people, and one line of JSON (docs/benchmarks.md). */
export interface Result {
  readonly bench: string
  readonly figures: Readonly<Record<string, { readonly value: number; readonly unit: string }>>
  readonly ratios: Readonly<Record<string, number>>
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

/** The value under which a share (0 to 1) of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function report({ bench, figures, ratios }: Result): void {
  for (const [name, { value, unit }] of Object.entries(figures)) {
    console.log(`${name.padEnd(22)} ${value.toLocaleString('en', { maximumFractionDigits: 2 }).padStart(12)} ${unit}`)
  }
  for (const [name, value] of Object.entries(ratios))
    console.log(`${`ratio: ${name}`.padEnd(22)} ${value.toFixed(3).padStart(12)}`)
  console.log(JSON.stringify({ bench, figures, ratios, ok: true }))
}

/** Runs a bench; exits 1 when it could not measure. */
export async function measure(run: () => Promise<Result>): Promise<void> {
  try {
    report(await run())
  } catch (problem) {
    console.error((problem as Error).stack ?? problem)
    process.exitCode = 1
  }
}

/** Ends a process that a bench started, and waits until it has. One that has ended by itself is well too. */
export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
