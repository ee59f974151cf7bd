import type { ParseArgsOptionsConfig } from 'node:util'

/** What a command says: results to standard output, progress and problems to standard error. */
export interface Console {
  /** One line of result. */
  out(line: string): void
  /** Progress, for people. */
  progress(line: string): void
  /** The bytes of standard input, for an argument "-". */
  input(): Promise<Uint8Array>
}

/** What parseArgs read. Every command also takes --data DIR and --json. */
export interface Given {
  readonly words: readonly string[]
  readonly flags: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly environment: NodeJS.ProcessEnv
}

/** A command of `dateline`. `run` returns the exit code: 0, or 1 when it failed and has said why and what to do. */
export interface Command {
  readonly name: string
  /** "FILE|URL|-… [--save]" */
  readonly usage: string
  readonly summary: string
  readonly options?: ParseArgsOptionsConfig
  /** What can be done, and how many words each takes at most; without these, the words are the command's own affair. */
  readonly acts?: Readonly<Record<string, number>>
  run(given: Given, console: Console): Promise<0 | 1>
}

/** Wrong use: exit code 2, with the usage. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

/** It failed as it may: exit code 1. The message says what happened, to what, and the mend. */
export class Failed extends Error {
  override readonly name = 'Failed'
}
