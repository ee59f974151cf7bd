import type { Child } from 'hono/jsx'
import type { Newsroom } from '../settings.ts'
import type { Member } from '../staff/index.ts'

/** The places of the rail. */
export type Place = 'board' | 'stories' | 'translations' | 'editions' | 'readers' | 'people' | 'pictures' | 'settings'

/** What was just done, and how to take it back: shown in the line of keys. */
export interface Toast {
  readonly words: string
  /** A desk path that a post undoes it with, and its hidden fields. */
  readonly undo?: { readonly action: string; readonly fields: Record<string, string> }
}

export interface DeskPageProps {
  readonly title: string
  readonly place: Place
  readonly member: Member
  readonly newsroom: Newsroom
  readonly csrf: string
  /** What stands in the bar after the title: facts, and the main button in `.end`. */
  readonly bar?: Child
  readonly tabs?: Child
  /** The keys of this place: [["j", "k"], "next, previous"]. */
  readonly keys?: readonly (readonly [readonly string[], string])[]
  readonly toast?: Toast | null
  readonly children?: Child
}
