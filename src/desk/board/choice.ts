import type { Context } from 'hono'
import { routes } from '../../routes.ts'
import type { BoardChoice } from './gather.ts'

/** What can be done to a story on the board itself, each with its key. */
export const rowActs = { give: 'a', due: 'd', move: 'm', comment: 'c' } as const
/** The key that moves the current row's story to Ready, where it lacks nothing. */
export const readyKey = 'r'
export type RowAct = keyof typeof rowActs

/** The row that one is at, by its story's public id; and which of its forms stands open. */
export interface Opened {
  readonly story: string
  readonly act: RowAct | null
  /** What was typed into the form and can't be kept. */
  readonly problem?: string
}

export const asRowAct = (said: string | undefined): RowAct | null =>
  said !== undefined && Object.hasOwn(rowActs, said) ? (said as RowAct) : null

/** Which row an address of the board has open. */
export function openedIn(context: Context): Opened | null {
  const story = context.req.query('story')
  return story === undefined || story === '' ? null : { story, act: asRowAct(context.req.query('act')) }
}

/** Which stories are asked for, by the address or by a form's fields. */
export function choiceFrom(said: (name: string) => string | undefined, languages: readonly string[]): BoardChoice {
  const which = said('which')
  return {
    which: which === 'mine' || which === 'late' ? which : 'all',
    language: languages.find((one) => one === said('language')) ?? null,
  }
}

/** The choice as the fields of a form or an address carry it. */
export const choiceFields = ({ which, language }: BoardChoice): Record<string, string> => ({
  ...(which === 'all' ? {} : { which }),
  ...(language === null ? {} : { language }),
})

/** The board with this choice; at a story where `more` names one. */
export function boardAddress(choice: BoardChoice, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...choiceFields(choice), ...more })
  // A form's first field has the focus and is scrolled to; browsers leave that out where an address names a place.
  const at = more.story === undefined || more.act !== undefined ? '' : `#story-${more.story}`
  return query.size === 0 ? routes.desk() : `${routes.desk()}?${query}${at}`
}
